/**
 * Inputs made from the contract: whatever comes, the parser answers with a command or a named fault. `FUZZ_SEED` repeats a run,
 * `FUZZ_INPUTS` makes it longer.
 */
import { expect, test } from 'vitest';
import { commands } from '../wire/commands/all.ts';
import { ERROR_CODES } from '../wire/errors.ts';
import { FRAME_BYTES_MAX } from '../wire/limits.ts';
import { type Parsed, parseFrame, parseObject } from '../wire/parse.ts';
import { brokenText, randomOf, SERVED, validFrame } from './setup/frames.ts';

const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1e9);
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 30_000);

test(`valid frames of every command and spelling are understood (FUZZ_SEED=${SEED})`, () => {
  const draw = randomOf(SEED);
  for (let n = 0; n < INPUTS / 3; n++) {
    const made = validFrame(SERVED[n % SERVED.length] as (typeof SERVED)[number], draw);
    const parsed = parseFrame(JSON.stringify(made.frame));
    const shown = `FUZZ_SEED=${SEED} input ${n}: ${JSON.stringify(made.frame)}`;
    expect(parsed, shown).toMatchObject({ ok: true, command: { name: made.name, fields: made.fields } });
    expect(parseObject(made.frame), shown).toEqual(parsed);
  }
});

/** What is wrong with an answer of the parser; undefined when it keeps the contract. */
function faultIn(parsed: Parsed): string | undefined {
  if (JSON.stringify(parsed).match(/\\ud[89a-f]|\\u0000/i) !== null) return 'broken text in the answer';
  if (parsed.requestId !== undefined && parsed.requestId.length > 64) return 'long request id';
  if (parsed.ok) {
    if (!Object.hasOwn(commands, parsed.command.name)) return 'unknown name';
    const shape = commands[parsed.command.name].fields.shape;
    return Object.keys(parsed.command.fields).every((field) => Object.hasOwn(shape, field))
      ? undefined
      : 'a field that is not in the contract';
  }
  const { code, message, field } = parsed.error;
  if (!Object.hasOwn(ERROR_CODES, code)) return `unknown code ${code}`;
  if (code === 'bad_field' && (field === undefined || field === '')) return 'unnamed field';
  if (code === 'internal' || code === 'unavailable') return `code ${code} for a bad frame`;
  return message === '' || message.length > 250 ? 'no sentence, or too long a one' : undefined;
}

test(`broken frames are refused with a name, never thrown at (FUZZ_SEED=${SEED})`, () => {
  const draw = randomOf(SEED ^ 0x5bd1e995);
  const codes = new Map<string, number>();
  for (let n = 0; n < INPUTS; n++) {
    const text = brokenText(draw);
    let fault: string | undefined;
    try {
      const parsed = parseFrame(text);
      const code = parsed.ok ? 'understood' : parsed.error.code;
      codes.set(code, (codes.get(code) ?? 0) + 1);
      fault = faultIn(parsed);
    } catch (error) {
      fault = `threw ${String(error)}`;
    }
    if (fault !== undefined) throw new Error(`${fault}; FUZZ_SEED=${SEED} input ${n}: ${text.slice(0, 500)}`);
  }
  // The mutations reach every kind of fault, or they test nothing.
  for (const code of ['understood', 'bad_frame', 'bad_field', 'unknown_command', 'too_large'])
    expect(codes.get(code) ?? 0, code).toBeGreaterThan(20);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('plain noise is refused', () => {
  const draw = randomOf(SEED + 1);
  for (let n = 0; n < 3_000; n++) {
    const text = Array.from({ length: draw.below(200) }, () => String.fromCharCode(draw.below(draw.chance(1, 2) ? 128 : 0x1_0000))).join(
      '',
    );
    expect(parseFrame(text)).toMatchObject({ ok: false });
  }
  expect(parseFrame('x'.repeat(FRAME_BYTES_MAX * 4))).toMatchObject({ ok: false, error: { code: 'too_large' } });
});
