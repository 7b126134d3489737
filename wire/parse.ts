/** The one door for what clients send: total, never throws, every fault named. */
import type { z } from 'zod';
import { clip } from './clip.ts';
import { type Command, type CommandName, commands, specOf } from './commands/all.ts';
import { readSpelling, requestIdOf, type Spelled, type Spelling } from './dialects.ts';
import { type WireError, wireError } from './errors.ts';
import { DEPTH_MAX, FRAME_BYTES_MAX } from './limits.ts';

export interface ParsedCommand {
  ok: true;
  command: Command;
  spelling: Spelling;
  requestId?: string;
}

export interface ParseFault {
  ok: false;
  error: WireError;
  /** What the frame called itself, when it could be read. */
  type?: string;
  requestId?: string;
}

export type Parsed = ParsedCommand | ParseFault;

export function parseFrame(text: string): Parsed {
  if (text.length > FRAME_BYTES_MAX) return { ok: false, error: wireError('too_large') };
  let frame: unknown;
  try {
    frame = JSON.parse(text);
  } catch {
    return { ok: false, error: wireError('bad_frame') };
  }
  return parseValue(frame, text.includes('\\u') || BROKEN_TEXT.test(text));
}

/** For doors that hand over objects (Socket.IO, HTTP). */
export function parseObject(frame: unknown): Parsed {
  return parseValue(frame, true);
}

/** `mayBeBroken`: the text is not known to be well-formed. In JSON only an escape can bring in what the whole text does not show. */
function parseValue(frame: unknown, mayBeBroken: boolean): Parsed {
  if (typeof frame !== 'object' || frame === null || Array.isArray(frame)) return { ok: false, error: wireError('bad_frame') };
  if (tooDeep(frame, DEPTH_MAX)) return { ok: false, error: wireError('too_large') };
  if (mayBeBroken && hasBrokenText(frame))
    return { ok: false, error: wireError('bad_field', 'Text must be well-formed Unicode without NUL.', 'message') };
  const type = (frame as Record<string, unknown>)['type'];
  if (typeof type !== 'string') return { ok: false, error: wireError('bad_frame') };
  const spelled = readSpelling(frame as Record<string, unknown>);
  if (spelled === undefined) {
    const requestId = requestIdOf(frame as Record<string, unknown>);
    const error = wireError('unknown_command', `There is no command "${clip(type, 40)}".`, 'type');
    return { ok: false, type: clip(type, 80), error, ...(requestId === undefined ? {} : { requestId }) };
  }
  const echo = spelled.requestId === undefined ? {} : { requestId: spelled.requestId };
  const spec = specOf(spelled.name);
  if (spec.unbuilt) return { ok: false, type, ...echo, error: wireError('not_available') };
  if (WITHOUT_FIELDS.has(spelled.name)) return parsed({ name: spelled.name, fields: {} } as Command, spelled);
  const read = spec.fields.safeParse(spelled.fields);
  if (!read.success) return { ok: false, type, ...echo, error: fieldError(read.error) };
  return parsed({ name: spelled.name, fields: read.data } as Command, spelled);
}

function parsed(command: Command, { spelling, requestId }: Spelled): ParsedCommand {
  return requestId === undefined ? { ok: true, command, spelling } : { ok: true, command, spelling, requestId };
}

/** Commands that take nothing: there is nothing to check. */
const WITHOUT_FIELDS: ReadonlySet<CommandName> = new Set(
  (Object.keys(commands) as CommandName[]).filter((name) => Object.keys(specOf(name).fields.shape).length === 0),
);

function fieldError(error: z.ZodError): WireError {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.') || 'message';
  return wireError('bad_field', clip(`${field}: ${issue?.message ?? 'wrong form'}`, 200), clip(field, 80));
}

function tooDeep(value: unknown, left: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (left === 0) return true;
  for (const key in value) if (tooDeep((value as Record<string, unknown>)[key], left - 1)) return true;
  return false;
}

/** NUL and lone surrogates can be stored nowhere. */
const BROKEN_TEXT = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function hasBrokenText(value: unknown): boolean {
  if (typeof value === 'string') return BROKEN_TEXT.test(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => BROKEN_TEXT.test(key) || hasBrokenText(inner));
}
