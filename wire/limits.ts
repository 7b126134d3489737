/** Every limit of the contract, in one place. Times in milliseconds, sizes in bytes, lengths in code points. */

export const FRAME_BYTES_MAX = 64 * 1024;
export const DEPTH_MAX = 8;
export const TEXT_MAX = 500;
export const ID_MAX = 80;
export const USER_ID_MAX = 128;
export const TOKEN_MAX = 4096;
export const REQUEST_ID_MAX = 64;
export const LIST_MAX = 200;
export const NAME_MAX = 24;

/** A socket that has not said `init` by then is closed. */
export const INIT_WITHIN_MS = 10_000;
export const BATCH_AFTER_MS = 100;
export const BATCH_AT_COUNT = 10;
/** Notices kept for a client that comes back, and for how long. */
export const REPLAY_COUNT = 512;
export const REPLAY_WITHIN_MS = 120_000;
export const HEARTBEAT_MS = 25_000;
/** Bytes waiting in a socket above which updates are coalesced, and above which it is dropped. */
export const SLOW_BYTES = 256 * 1024;
export const DROP_BYTES = 2 * 1024 * 1024;

export const MESSAGES_PER_MINUTE = 30;
export const MESSAGES_BURST = 30;
export const REFILLS_PER_MINUTE = 10;
export const SKIPS_PER_MINUTE = 5;

export const OFFLINE_HOURS_MAX = 168;
export const OFFLINE_EVENTS_MAX = 1000;
export const FRAMES_PER_SECOND = 10;

/** Close codes of the WebSocket door (4000–4999 are free for applications, RFC 6455 §7.4.2). */
export const CLOSE = {
  notAuthenticated: 4001,
  tooSlow: 4002,
  tooMany: 4003,
  replaced: 4004,
  binary: 1003,
  tooBig: 1009,
  restarting: 1012,
} as const;
