/** The closed list of refusals. Clients show the sentence and act on the code. */
export const ERROR_CODES = {
  bad_frame: 'The frame is not a JSON object with a "type".',
  unknown_command: 'There is no such command.',
  bad_field: 'A field is missing or has the wrong form.',
  too_large: 'The frame is too large or too deep.',
  not_available: 'This is part of the contract but not served here yet.',
  not_initialised: 'Send init first.',
  bad_token: 'This player exists; send the token that was given for it.',
  rate_limited: 'Too many messages; wait a moment.',
  internal: 'Something went wrong on our side; nothing was changed.',
  unavailable: 'The server is restarting; try again in a moment.',
  not_found: 'There is no such thing here.',
  not_allowed: 'That is not possible.',
  not_enough_energy: 'Not enough energy.',
  not_enough_money: 'Not enough money.',
  not_enough_diamonds: 'Not enough diamonds.',
  too_young: 'Too young for that.',
  already_done: 'That is done already.',
  wrong_state: 'Not now.',
  no_question: 'No question is waiting.',
  unknown_answer: 'That is not one of the answers.',
  not_qualified: 'The requirements are not met.',
  limit_reached: 'The limit is reached.',
  affinity_too_low: 'They do not want to.',
  dead: 'This life is over.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

export interface WireError {
  code: ErrorCode;
  /** One sentence that says what to do. */
  message: string;
  field?: string;
}

export function wireError(code: ErrorCode, message: string = ERROR_CODES[code], field?: string): WireError {
  return field === undefined ? { code, message } : { code, message, field };
}
