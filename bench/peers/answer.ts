/** What every peer answers: as many bytes as the project's own answer, from memory. */
export const ANSWER = {
  tiers: [
    { id: '1h', diamonds: 5, minutes: 60 },
    { id: '12h', diamonds: 15, minutes: 720 },
    { id: '1d', diamonds: 25, minutes: 1440 },
    { id: 'next', diamonds: 50, minutes: 0 },
    { id: '1w', diamonds: 75, minutes: 10080 },
    { id: '1mo', diamonds: 100, minutes: 43200 },
  ],
  diamonds: 50,
} as const;

export interface Broadcast {
  /** How many notices. */
  count: number;
  bytes: number;
  /** Notices that are sent to a client in one turn. */
  perTurn: number;
  /** Clients that get them. */
  clients: number;
}

/** A notice of exactly this many bytes as JSON. */
export function noticeOf(bytes: number): { type: 'reconnect'; reason: string; afterMs: number } {
  const empty = JSON.stringify({ type: 'reconnect', reason: '', afterMs: 1000 }).length;
  return { type: 'reconnect', reason: 'x'.repeat(Math.max(0, bytes - empty)), afterMs: 1000 };
}

/** Lets the sockets breathe between two turns. */
export function nextTurn(): Promise<void> {
  return new Promise((next) => setImmediate(next));
}
