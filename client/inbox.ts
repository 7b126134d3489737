/** Puts what arrives in order: batches are unwrapped, what was seen before is left out. */
export interface Arrived {
  type: string;
  seq?: number;
  requestId?: string;
  [field: string]: unknown;
}

export interface Inbox {
  /** Notices that are new, in order. */
  take(arrived: unknown): Arrived[];
  /** Where to go on after a drop; undefined when only the full state will do. */
  position(): { streamId: string; lastSeq: number } | undefined;
}

export function createInbox(start: { streamId?: string | undefined; lastSeq?: number | undefined }): Inbox {
  let streamId = start.streamId;
  let lastSeq = start.lastSeq;

  const isNew = (notice: Arrived): boolean => {
    if (notice.type === 'playerObject' || notice.type === 'resumed') {
      const named = typeof notice['streamId'] === 'string' ? notice['streamId'] : undefined;
      // Another stream counts from its own beginning.
      if (named !== streamId) lastSeq = undefined;
      streamId = named;
      return true;
    }
    if (typeof notice.seq !== 'number') return true;
    if (lastSeq !== undefined && notice.seq <= lastSeq) return false;
    lastSeq = notice.seq;
    return true;
  };

  return {
    take: (arrived) => unwrap(arrived).filter(isNew),
    position: () => (streamId === undefined || lastSeq === undefined ? undefined : { streamId, lastSeq }),
  };
}

function unwrap(arrived: unknown): Arrived[] {
  if (!isNotice(arrived)) return [];
  if (arrived.type !== 'batch_update') return [arrived];
  const updates = arrived['updates'];
  return Array.isArray(updates) ? updates.filter(isNotice) : [];
}

function isNotice(value: unknown): value is Arrived {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}
