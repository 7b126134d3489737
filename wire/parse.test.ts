/**
 * The door for what clients send.
 *
 * Rules: P1 it never throws; P2 every fault has a code of the closed list; P3 a wrong field is named; P4 nothing of a frame reaches a
 * prototype; P5 text that cannot be stored is refused; P6 size and depth have limits.
 */
import { expect, test } from 'vitest';
import { ERROR_CODES } from './errors.ts';
import { FRAME_BYTES_MAX } from './limits.ts';
import { type ParseFault, parseFrame, parseObject } from './parse.ts';

function refused(text: string): ParseFault {
  const parsed = parseFrame(text);
  if (parsed.ok) throw new Error(`understood as ${parsed.command.name}`);
  return parsed;
}

test.each([
  '',
  ' ',
  '{',
  'null',
  '7',
  '"init"',
  '[]',
  '[{"type":"init"}]',
  '{}',
  '{"type":7}',
  '{"type":null}',
  'NaN',
  '{"type":"ping"',
  '\u0000',
])('P2: %j is not a frame', (text) => {
  expect(refused(text).error).toEqual({ code: 'bad_frame', message: ERROR_CODES.bad_frame });
});

test.each(['Init', 'INIT', 'fly', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'init ', 'e', 'x'.repeat(5000)])(
  'P2: there is no command %j',
  (type) => {
    const { error } = refused(JSON.stringify({ type }));
    expect(error).toMatchObject({ code: 'unknown_command', field: 'type' });
    expect(error.message.length).toBeLessThan(100);
  },
);

test('P2: what is promised but not served says so', () => {
  expect(refused('{"type":"divorce"}').error.code).toBe('not_available');
  expect(refused('{"type":"update_quest_steps","amount":5}').error.code).toBe('not_available');
});

test.each([
  [{ type: 'speed' }, 'speed'],
  [{ type: 'speed', message: 'fast' }, 'speed'],
  [{ type: 'speed', message: 0 }, 'speed'],
  [{ type: 'speed', message: -5 }, 'speed'],
  [{ type: 'speed', message: null }, 'speed'],
  [{ type: 'speed', message: [50] }, 'speed'],
  [{ type: 'retrievePerson' }, 'personId'],
  [{ type: 'retrievePerson', message: { character: '../../etc' } }, 'personId'],
  [{ type: 'retrievePerson', message: '__proto__' }, 'personId'],
  [{ type: 'purchase_energy_refill', refill_type: 'free' }, 'refill'],
  [{ type: 'purchaseTimeSkip', message: '1y' }, 'skip'],
  [{ type: 'focusUpdate', message: 'Naps' }, 'focus'],
  [{ type: 'characterSetup', message: { classAtBirth: 9 } }, 'classAtBirth'],
  [{ type: 'characterSetup', message: { avatar: { hair: 'red' } } }, 'avatar.hair'],
  [{ type: 'characterSetup', message: { firstName: '   ' } }, 'firstName'],
  [{ type: 'getTimeline', limit: 1000 }, 'limit'],
  [{ type: 'getTimeline', limit: 1.5 }, 'limit'],
  [{ type: 'conversation', character: 'p1', message: 'x'.repeat(501) }, 'text'],
  [{ type: 'childhood-last-piece', message: { answer: {} } }, 'answer'],
  [{ type: 'init', userID: 'x'.repeat(129) }, 'userID'],
  [{ type: 'init', userID: 7 }, 'userID'],
])('P3: %j names its field', (frame, field) => {
  const { error } = refused(JSON.stringify(frame));
  expect(error).toMatchObject({ code: 'bad_field', field });
  expect(error.message.startsWith(`${field}: `)).toBe(true);
});

test('P4: keys that mean something to the language mean nothing here', () => {
  for (const text of [
    '{"type":"ping","__proto__":{"polluted":true}}',
    '{"type":"start","message":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}',
    '{"type":"characterSetup","message":{"avatar":{"__proto__":{"polluted":true}}}}',
  ]) {
    const parsed = parseFrame(text);
    expect(parsed.ok).toBe(true);
    expect(JSON.stringify(parsed)).not.toContain('polluted');
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test.each([
  ['NUL', '{"type":"conversation","character":"p1","message":"a\\u0000b"}'],
  ['half an emoji', '{"type":"conversation","character":"p1","message":"\\ud83d"}'],
  ['its other half', '{"type":"characterSetup","message":{"firstName":"\\ude00"}}'],
  ['a broken key', '{"type":"ping","\\ud800":1}'],
  ['a broken type', '{"type":"\\udfff"}'],
])('P5: %s is refused', (_what, text) => {
  expect(refused(text).error).toMatchObject({ code: 'bad_field', field: 'message' });
});

test('P5: whole emoji and every script are welcome', () => {
  const parsed = parseFrame(JSON.stringify({ type: 'characterSetup', message: { firstName: 'Zoë 包 👩🏽‍🚀', lastName: 'أحمد' } }));
  expect(parsed).toMatchObject({ ok: true, command: { fields: { firstName: 'Zoë 包 👩🏽‍🚀', lastName: 'أحمد' } } });
});

test('P5: what we say back is never cut through an emoji', () => {
  const parsed = refused(JSON.stringify({ type: `${'x'.repeat(39)}😀${'y'.repeat(39)}😀`, requestId: 'r' }));
  expect(JSON.stringify(parsed)).not.toMatch(/\\ud[89a-f]/i);
  expect(JSON.stringify(parseObject({ type: 'ping', requestId: `${'x'.repeat(63)}😀` }))).not.toMatch(/\\ud[89a-f]/i);
});

test('P6: a frame of 64 KiB is the largest; the doors count its bytes before', () => {
  const padding = (bytes: number): string => JSON.stringify({ type: 'ping', message: 'x'.repeat(bytes) });
  expect(parseFrame(padding(FRAME_BYTES_MAX - 100)).ok).toBe(true);
  expect(refused(padding(FRAME_BYTES_MAX)).error.code).toBe('too_large');
});

test('P6: a deep frame is refused before anything walks down', () => {
  expect(refused(`{"type":"ping","message":${'['.repeat(20_000)}${']'.repeat(20_000)}}`).error.code).toBe('too_large');
  expect(parseFrame(`{"type":"ping","message":${'['.repeat(6)}${']'.repeat(6)}}`).ok).toBe(true);
});

test.each(['1e400', '-1e400', '1e-400', '9007199254740993', '-0', '0.1e1'])('P1: the number %s does no harm', (digits) => {
  for (const text of [
    `{"type":"speed","message":${digits}}`,
    `{"type":"getTimeline","before":${digits}}`,
    `{"type":"init","lastSeq":${digits}}`,
  ]) {
    const parsed = parseFrame(text);
    if (parsed.ok)
      for (const value of Object.values(parsed.command.fields)) expect(typeof value !== 'number' || Number.isFinite(value)).toBe(true);
    else expect(parsed.error.code).toBe('bad_field');
  }
});

test('P1: what a door decoded by itself may be anything', () => {
  for (const odd of [
    undefined,
    null,
    0,
    Number.NaN,
    true,
    'init',
    Symbol('x'),
    () => 0,
    10n,
    new Uint8Array(4),
    new Date(0),
    new Map(),
    Object.create(null),
  ]) {
    expect(parseObject(odd)).toMatchObject({ ok: false, error: { code: 'bad_frame' } });
  }
});
