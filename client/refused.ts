/** Why a command was not carried out. */
import type { ErrorCode } from '../wire/errors.ts';

/** Codes of the contract, and three that only the client itself can know. */
export type RefusalCode = ErrorCode | 'closed' | 'queue_full' | 'timeout';

export interface RefusalDetails {
  field?: string | undefined;
  /** With `rate_limited`: milliseconds until it may be tried again. */
  retryAfterMs?: number | undefined;
  command?: string | undefined;
}

export class RefusedError extends Error {
  readonly code: RefusalCode;
  readonly field: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly command: string | undefined;

  constructor(code: RefusalCode, message: string, details: RefusalDetails = {}) {
    super(message);
    this.name = 'RefusedError';
    this.code = code;
    this.field = details.field;
    this.retryAfterMs = details.retryAfterMs;
    this.command = details.command;
  }
}
