/**
 * What one account is told, in order. Notices get sequence numbers and are kept for a while, so that a client that comes back
 * gets what it missed, once; state updates (`u`) are numbered but not kept: only the newest matters.
 */

import { REPLAY_COUNT, REPLAY_WITHIN_MS } from '../../wire/limits.ts';
import type { Notice } from '../../wire/notices.ts';

/** A notice ready to go: its object for Socket.IO, its text for WebSocket, made once for all who get it. */
export interface Sealed {
  seq: number;
  at: number;
  type: string;
  /** Absent in what is kept: few come back for it, and the text says the same. */
  notice?: Record<string, unknown>;
  text: string;
  /** The text as it goes over a WebSocket, made once when many get it. */
  frame?: Buffer;
}

/** One connection's end of the stream. */
export interface Listener {
  deliver(sealed: Sealed): void;
}

export interface NoticeStream {
  id: string;
  seq: number;
  kept: Sealed[];
  keptChars: number;
  /** Sequence number of the newest notice that is kept no more. */
  forgotten: number;
  listeners: Set<Listener>;
}

/** Bounds what is kept for one account, so that a connected life stays small. */
const KEPT_CHARS_MAX = 24_000;

export function newStream(id: string): NoticeStream {
  return { id, seq: 0, kept: [], keptChars: 0, forgotten: 0, listeners: new Set() };
}

export function publish(stream: NoticeStream, notice: Notice, now: number): void {
  stream.seq += 1;
  if (notice.type === 'u' && stream.listeners.size === 0) return;
  const numbered = { ...notice, seq: stream.seq };
  const sealed: Sealed = { seq: stream.seq, at: now, type: notice.type, notice: numbered, text: JSON.stringify(numbered) };
  if (notice.type !== 'u') keep(stream, sealed);
  for (const listener of stream.listeners) listener.deliver(sealed);
}

function keep(stream: NoticeStream, sealed: Sealed): void {
  stream.kept.push({ seq: sealed.seq, at: sealed.at, type: sealed.type, text: sealed.text });
  stream.keptChars += sealed.text.length;
  const tooOld = (kept: Sealed): boolean => sealed.at - kept.at > REPLAY_WITHIN_MS;
  const tooMany = (): boolean => stream.kept.length > REPLAY_COUNT || stream.keptChars > KEPT_CHARS_MAX;
  while (stream.kept.length > 1 && (tooMany() || tooOld(stream.kept[0] as Sealed))) {
    const oldest = stream.kept.shift() as Sealed;
    stream.keptChars -= oldest.text.length;
    stream.forgotten = oldest.seq;
  }
}

/** A sealed notice as an object. */
export function noticeOf(sealed: Sealed): Record<string, unknown> {
  return sealed.notice ?? (JSON.parse(sealed.text) as Record<string, unknown>);
}

/** What came after `lastSeq`; undefined when the gap is too old (or from another stream), so that the full state must go. */
export function missedSince(stream: NoticeStream, streamId: string, lastSeq: number, now: number): Sealed[] | undefined {
  if (streamId !== stream.id || lastSeq > stream.seq || lastSeq < stream.forgotten) return undefined;
  const missed = stream.kept.filter((sealed) => sealed.seq > lastSeq);
  return missed.some((sealed) => now - sealed.at > REPLAY_WITHIN_MS) ? undefined : missed;
}
