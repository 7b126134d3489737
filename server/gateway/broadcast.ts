/** Says the same to everybody on this node: encoded once, whatever the number of clients. It belongs to nobody's stream and has no number. */
import type { Notice } from '../../wire/notices.ts';
import type { Sealed } from '../session/stream.ts';
import { type Connection, flushConnection } from './connection.ts';
import { textFrame } from './frame.ts';

/** Goes out with the next batch, or right away. */
export function broadcast(connections: Iterable<Connection>, notice: Notice, now: number, urgent = false): void {
  const text = JSON.stringify(notice);
  const sealed: Sealed = { seq: 0, at: now, type: notice.type, notice: { ...notice }, text, frame: textFrame(text) };
  for (const connection of connections) {
    if (connection.owner === undefined) continue;
    connection.listener.deliver(sealed);
    if (urgent) flushConnection(connection);
  }
}
