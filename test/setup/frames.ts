/**
 * Frames made from the contract: valid ones from each command's schema in every spelling, and broken ones from those. Everything
 * follows from the seed, so a frame that finds a fault can be made again.
 */
import { z } from 'zod';
import { type Random, sfc32 } from '../../life/random.ts';
import { type CommandName, commands, specOf } from '../../wire/commands/all.ts';
import { toSnake } from '../../wire/dialects.ts';

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Frame = { [key: string]: Json };

interface Schema {
  type?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  properties?: Record<string, Schema>;
  required?: string[];
}

export function randomOf(seed: number): Random {
  return sfc32(seed, 0x9e3779b9, 0x243f6a88, 0xb7e15162);
}

const NAMES = Object.keys(commands) as CommandName[];
/** Served commands only: the others are refused whatever they carry. */
export const SERVED = NAMES.filter((name) => specOf(name).unbuilt !== true);
const schemas = new Map(SERVED.map((name) => [name, z.toJSONSchema(specOf(name).fields, { io: 'input' }) as Schema]));

const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789';
const WORDS = ['Hello', 'zwölf', '包子', '🥟', "it's", 'naïve', 'ß', '؟', '<b>', "'; --", '%s', '$' + '{x}', '\t', '\n', '👩🏽‍🚀', 'İ'];

function textOf(schema: Schema, draw: Random): string {
  const min = schema.minLength ?? 0;
  const max = Math.min(schema.maxLength ?? 60, 60);
  const length = draw.between(Math.max(min, 1), Math.max(max, 1));
  if (schema.pattern !== undefined) return Array.from({ length }, () => draw.pick([...ID_LETTERS])).join('');
  let text = draw.pick([...ID_LETTERS]);
  while (text.length < length) {
    const word = draw.pick(WORDS);
    if (text.length + word.length >= max) break;
    text += word;
  }
  // Ends with a letter: space at the ends is trimmed by some fields.
  return text.trimEnd();
}

/** A value that the schema accepts. */
export function jsonFor(schema: Schema, draw: Random): Json {
  if (schema.enum !== undefined) return draw.pick(schema.enum);
  if (schema.type === 'object') return fieldsOf(schema, draw);
  if (schema.type === 'integer') return draw.between(Math.max(schema.minimum ?? 0, -1000), Math.min(schema.maximum ?? 1000, 100_000));
  if (schema.type === 'number') return draw.between(Math.ceil((schema.minimum ?? 0) * 4), Math.floor((schema.maximum ?? 1000) * 4)) / 4;
  if (schema.type === 'boolean') return draw.chance(1, 2);
  return textOf(schema, draw);
}

function fieldsOf(schema: Schema, draw: Random): Frame {
  const fields: Frame = {};
  for (const [name, inner] of Object.entries(schema.properties ?? {})) {
    if (schema.required?.includes(name) === true || draw.chance(1, 2)) fields[name] = jsonFor(inner, draw);
  }
  return fields;
}

export interface MadeFrame {
  name: CommandName;
  fields: Frame;
  frame: Frame;
}

/** A frame that must be understood as `name` with exactly `fields` (and defaults), in one of the spellings. */
export function validFrame(name: CommandName, draw: Random): MadeFrame {
  const spec = specOf(name);
  const fields = fieldsOf(schemas.get(name) ?? {}, draw);
  const snake = draw.chance(1, 2);
  const type = draw.pick([snake ? toSnake(name) : name, ...(spec.aliases ?? [])]);
  const spelled = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [spellField(field, spec.renames ?? {}, snake, draw), value]),
  );
  const id: Frame = draw.chance(1, 3) ? { [snake ? 'request_id' : 'requestId']: `r${draw.below(1e6)}` } : {};
  const only = spec.scalar !== undefined && Object.keys(fields).length === 1 ? fields[spec.scalar] : undefined;
  const beside = draw.chance(1, 2) && !('message' in spelled) && !('type' in spelled);
  if (only !== undefined && draw.chance(1, 3)) return { name, fields, frame: { type, message: only, ...id } };
  return { name, fields, frame: beside ? { type, ...spelled, ...id } : { type, message: spelled, ...id } };
}

function spellField(field: string, renames: Readonly<Record<string, string>>, snake: boolean, draw: Random): string {
  const others = Object.keys(renames).filter((name) => renames[name] === field);
  return draw.pick([field, snake ? toSnake(field) : field, ...others]);
}

const NASTY: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  -1e308,
  2 ** 53,
  '',
  ' ',
  '\0',
  '\ud800',
  '\udc00x',
  '__proto__',
  'constructor',
  'toString',
  '../../x',
  'x'.repeat(600),
  '🥟'.repeat(300),
  [],
  {},
  [[]],
  ['p0'],
  { $gt: '' },
  { length: 1e9 },
  { ['to' + 'String']: 'x' },
  { type: 'init' },
  '1; DROP TABLE lives',
  '<script>alert(1)</script>',
  'NaN',
  '-0',
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'type',
  'message',
  'requestId',
  'request_id',
  'toString',
  'personId',
  'id',
  'answer',
  '',
  '\0',
  '\ud800',
  'x'.repeat(300),
];

/** The frame with one to four things wrong, as the text a socket would get. */
export function brokenText(draw: Random): string {
  let value: Json = validFrame(draw.pick(SERVED), draw).frame;
  for (let times = draw.between(1, 4); times > 0; times--) value = mutate(value, draw, 3);
  const text = JSON.stringify(value);
  switch (draw.below(12)) {
    case 0:
      return text.slice(0, draw.below(text.length + 1));
    case 1:
      return text.replace('{', `{"__proto__":${JSON.stringify(draw.pick(NASTY))},`);
    case 2:
      return text.replace(/:"[^"]*"/, `:${'['.repeat(40)}${']'.repeat(40)}`);
    case 3:
      return text.replace(/\d+/, draw.pick(['1e400', '-1e400', 'NaN', 'Infinity', '0x10', '1_000', '9'.repeat(400)]));
    case 4:
      return swapped(text, draw);
    default:
      return text;
  }
}

/** One letter replaced, wherever it may be. */
function swapped(text: string, draw: Random): string {
  const at = draw.below(text.length);
  return text.slice(0, at) + String.fromCharCode(draw.below(0x1_0000)) + text.slice(at + 1);
}

function mutate(value: Json, draw: Random, depth: number): Json {
  if (depth === 0 || value === null || typeof value !== 'object' || draw.chance(1, 6)) return draw.pick(NASTY);
  if (Array.isArray(value)) return [...value, draw.pick(NASTY)];
  const keys = Object.keys(value);
  const key = keys.length === 0 ? 'message' : draw.pick(keys);
  const { [key]: old = null, ...rest } = value;
  switch (draw.below(5)) {
    case 0:
      return rest;
    case 1:
      return { ...value, [draw.pick(KEYS)]: draw.pick(NASTY) };
    case 2:
      return { ...rest, [draw.pick(KEYS)]: old };
    default:
      return { ...value, [key]: mutate(old, draw, depth - 1) };
  }
}
