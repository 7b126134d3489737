/**
 * Text frames made whole: header and payload in one buffer leave in one write, where `ws.send` takes two and a gather. Whoever sends to
 * many makes the frame once. RFC 6455 §5.2: a server does not mask, a text is one final frame of opcode 1.
 */
import type { Sealed } from '../session/stream.ts';

const FINAL_TEXT = 0x81;
const SHORT_MAX = 125;
const MEDIUM_MAX = 65_535;
const MEDIUM = 126;
const LONG = 127;

export function textFrame(text: string): Buffer {
  const length = Buffer.byteLength(text);
  const header = length <= SHORT_MAX ? 2 : length <= MEDIUM_MAX ? 4 : 10;
  const frame = Buffer.allocUnsafe(header + length);
  frame[0] = FINAL_TEXT;
  if (header === 2) frame[1] = length;
  else if (header === 4) {
    frame[1] = MEDIUM;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = LONG;
    frame.writeUInt32BE(0, 2);
    frame.writeUInt32BE(length, 6);
  }
  frame.write(text, header);
  return frame;
}

/** The frame of a batch. The same notices for everybody are put together once. */
export function batchFrame(batch: readonly Sealed[]): Buffer {
  const [first] = batch;
  if (batch.length === 1 && first !== undefined) return first.frame ?? textFrame(first.text);
  if (isLast(batch)) return last.frame;
  const frame = textFrame(`{"type":"batch_update","updates":[${batch.map((sealed) => sealed.text).join(',')}]}`);
  if (batch.every((sealed) => sealed.frame !== undefined)) last = { batch, frame };
  return frame;
}

/** The newest batch that was made of broadcasts alone. */
let last: { batch: readonly Sealed[]; frame: Buffer } = { batch: [], frame: Buffer.alloc(0) };

function isLast(batch: readonly Sealed[]): boolean {
  return last.batch.length === batch.length && batch.every((sealed, at) => sealed === last.batch[at]);
}
