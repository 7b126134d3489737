/**
 * Spellings. Old clients name the same command in camelCase or snake_case, put fields into `message` or beside `type`, or send an
 * event's id as the type. Here a frame becomes one command; past `wire` nobody knows there was a dialect. Replies go back in
 * the caller's spelling.
 */
import { clip } from './clip.ts';
import { type CommandName, commands, specOf } from './commands/all.ts';
import { REQUEST_ID_MAX } from './limits.ts';

export type Spelling = 'camel' | 'snake';

export interface Spelled {
  name: CommandName;
  spelling: Spelling;
  fields: Record<string, unknown>;
  requestId?: string;
}

export function toSnake(word: string): string {
  return word.replace(/([a-z0-9])([A-Z]+)/g, (_, before: string, capitals: string) => `${before}_${capitals.toLowerCase()}`);
}

const byName = new Map<string, { name: CommandName; spelling: Spelling }>();
for (const name of Object.keys(commands) as CommandName[]) {
  byName.set(toSnake(name), { name, spelling: 'snake' });
  for (const alias of specOf(name).aliases ?? []) byName.set(alias, { name, spelling: alias.includes('_') ? 'snake' : 'camel' });
}
for (const name of Object.keys(commands) as CommandName[]) {
  byName.set(name, { name, spelling: 'camel' });
}

/** Event ids are kebab-case; pending questions are `e<number>`. */
const EVENT_ID = /^([a-z][a-z0-9]*(-[a-z0-9]+)+(\/[a-z0-9-]+)?|e\d{1,9})$/;
const META = new Set(['type', 'message', 'requestId', 'request_id']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Which command a type means; undefined when none. */
export function resolveType(type: string): { name: CommandName; spelling: Spelling } | undefined {
  if (type.startsWith('update_quest_')) return { name: 'updateQuest', spelling: 'snake' };
  return byName.get(type);
}

/** Reads a frame's object; undefined when its type names no command. */
export function readSpelling(frame: Record<string, unknown>): Spelled | undefined {
  const type = frame['type'];
  if (typeof type !== 'string') return undefined;
  const requestId = requestIdOf(frame);
  const found = resolveType(type);
  if (found === undefined) {
    if (!EVENT_ID.test(type)) return undefined;
    return withId(
      { name: 'answer', spelling: 'camel', fields: { questionId: type, answer: answerIn(frame['message'] ?? frame['answer']) } },
      requestId,
    );
  }
  return withId({ ...found, fields: readFields(found.name, frame) }, requestId);
}

function withId(spelled: Spelled, requestId: string | undefined): Spelled {
  return requestId === undefined ? spelled : { ...spelled, requestId };
}

/** The caller's id of this request, at most 64 characters. */
export function requestIdOf(frame: Record<string, unknown>): string | undefined {
  const value = frame['requestId'] ?? frame['request_id'];
  return typeof value === 'string' || typeof value === 'number' ? clip(String(value), REQUEST_ID_MAX) : undefined;
}

function answerIn(message: unknown): unknown {
  return isRecord(message) ? (message['answer'] ?? message['answerId'] ?? message['id']) : message;
}

function readFields(name: CommandName, frame: Record<string, unknown>): Record<string, unknown> {
  const spec = specOf(name);
  const shape = spec.fields.shape;
  const known = new Map<string, string>(Object.entries(spec.renames ?? {}));
  for (const field of Object.keys(shape)) {
    known.set(field, field);
    known.set(toSnake(field), field);
  }
  const fields: Record<string, unknown> = {};
  const message = frame['message'];
  const take = (source: Record<string, unknown>, skip: ReadonlySet<string>): void => {
    for (const key of Object.keys(source)) {
      const field = skip.has(key) ? undefined : known.get(key);
      if (field !== undefined && !(field in fields)) fields[field] = source[key];
    }
  };
  if (isRecord(message)) take(message, new Set());
  else if (message !== undefined && message !== null) {
    const field = spec.scalar ?? known.get('message');
    if (field !== undefined) fields[field] = message;
  }
  take(frame, META);
  return fields;
}

/** A reply in the caller's spelling: snake callers get snake_case type and top-level keys. */
export function spell(notice: { type: string } & Record<string, unknown>, spelling: Spelling): Record<string, unknown> {
  if (spelling === 'camel') return notice;
  const spelled: Record<string, unknown> = {};
  for (const key of Object.keys(notice)) spelled[toSnake(key)] = notice[key];
  spelled['type'] = toSnake(notice.type);
  return spelled;
}
