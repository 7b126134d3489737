/**
 * Hostile frames made from the contract, over real sockets into a running server: each is answered with a reply or a named error, or the
 * connection is closed with a code. `FUZZ_SEED` repeats a run, `FUZZ_INPUTS` makes it longer.
 */
import { afterAll, expect, test } from 'vitest';
import { world } from '../content/world.ts';
import { compileWorld } from '../life/compile.ts';
import { checkInvariants } from '../life/invariants.ts';
import type { Random } from '../life/random.ts';
import { ERROR_CODES } from '../wire/errors.ts';
import { type NoticeName, notices } from '../wire/notices.ts';
import { audit } from './setup/audit.ts';
import { type Bot, enter, enterBorn, type Said } from './setup/bot.ts';
import { brokenText, randomOf, SERVED, validFrame } from './setup/frames.ts';
import { freshServer } from './setup/fresh.ts';
import { ownerOf, until } from './setup/inside.ts';

const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1e9);
const INPUTS = Number(process.env['FUZZ_INPUTS'] ?? 20_000);
/** After these everything would be about somebody unborn or somebody else, or slow by nature; `init` is fuzzed by itself. */
const DULL = new Set(['restart', 'exportData', 'init']);
const INIT = /"(init|restart|exportData|export_data)"/;

const server = await freshServer();
afterAll(() => server.database.close());

interface Tally {
  sent: number;
  codes: Map<string, number>;
  faults: string[];
}

const tally: Tally = { sent: 0, codes: new Map(), faults: [] };

function judge(said: Said): void {
  const text = JSON.stringify(said);
  const code = said.type === 'error' ? String(said['code']) : 'served';
  tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
  if (code !== 'served' && !Object.hasOwn(ERROR_CODES, code)) tally.faults.push(`unknown code in ${text.slice(0, 300)}`);
  if (code === 'internal') tally.faults.push(`internal: ${text.slice(0, 300)}`);
  if (said.type === 'error' && !notices.error.safeParse(said).success) tally.faults.push(`an error out of shape: ${text.slice(0, 300)}`);
  if (/\n?\s+at .{3,200}(\.[jt]s|node:)/.test(text) || text.includes('node_modules')) tally.faults.push(`a stack: ${text.slice(0, 300)}`);
  const isSnake = Object.keys(said).some((key) => key.includes('_'));
  if (Object.hasOwn(notices, said.type) && !isSnake && tally.sent % 50 === 0) {
    const read = notices[said.type as NoticeName].safeParse(said);
    if (!read.success) tally.faults.push(`${said.type} out of shape: ${JSON.stringify(read.error.issues[0])}`);
  }
}

function inputFor(draw: Random): string {
  if (draw.chance(1, 3)) {
    return JSON.stringify(validFrame(draw.pick(SERVED.filter((name) => !DULL.has(name))), draw).frame);
  }
  const text = brokenText(draw);
  return INIT.test(text) ? '{"type":"getStore"}' : text;
}

/** Sends bursts, and a ping behind each: when it is answered, so was everything before it. */
async function fuzz(bot: Bot, draw: Random, inputs: number, input: (draw: Random) => string): Promise<void> {
  for (let sent = 0; sent < inputs && !bot.isClosed(); ) {
    const burst = Math.min(inputs - sent, draw.between(1, 60));
    const from = bot.heard.length;
    for (let n = 0; n < burst; n++) bot.send(input(draw));
    sent += burst;
    tally.sent += burst;
    await bot.ask('ping', {}, `behind-${sent}`);
    // Each input has its own answer; what happened in the life comes on top.
    const heard = bot.heard.slice(from);
    heard.forEach(judge);
    bot.heard.length = 0;
    bot.frames.length = 0;
  }
}

test(`${INPUTS} hostile frames through both doors (FUZZ_SEED=${SEED})`, async () => {
  const players = await Promise.all(Array.from({ length: 8 }, (_, n) => enterBorn(server, {}, n % 2 === 0 ? 'websocket' : 'socketio')));
  await Promise.all(
    players.map(async ({ bot }, n) => {
      const input = n % 2 === 0 ? inputFor : (draw: Random): string => objectFor(draw);
      await fuzz(bot, randomOf(SEED + n), INPUTS / 8, input);
    }),
  );
  expect(tally.faults.slice(0, 5), `FUZZ_SEED=${SEED}`).toEqual([]);
  expect(tally.sent).toBeGreaterThanOrEqual(INPUTS);
  for (const code of ['served', 'bad_field', 'bad_frame', 'unknown_command', 'not_found'])
    expect(tally.codes.get(code) ?? 0, code).toBeGreaterThan(10);
  for (const { player } of players) expect(checkInvariants(ownerOf(server, player.lifeId).life)).toEqual([]);
});

/** Socket.IO carries objects: the bot needs one with a type that can be an event. */
function objectFor(draw: Random): string {
  const text = inputFor(draw);
  try {
    const frame = JSON.parse(text) as unknown;
    const type = typeof frame === 'object' && frame !== null ? (frame as { type?: unknown }).type : undefined;
    return typeof type === 'string' && !RESERVED.has(type) ? text : JSON.stringify({ type: 'fly', message: frame });
  } catch {
    return JSON.stringify({ type: 'speed', message: text.slice(0, 1_000) });
  }
}

const RESERVED = new Set(['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener']);

test('hostile beginnings: init in every broken form', async () => {
  const draw = randomOf(SEED ^ 0x2545f491);
  const { bot } = await enter(server);
  const inits = (from: Random): string => {
    for (;;) {
      const text = from.chance(1, 4) ? JSON.stringify(validFrame('init', from).frame) : brokenText(from);
      if (text.includes('init')) return text;
    }
  };
  await fuzz(bot, draw, 400, inits);
  await bot.ask('init', { userID: `after-${SEED}` });
  bot.heard.forEach(judge);
  bot.close();
  expect(tally.faults.slice(0, 5), `FUZZ_SEED=${SEED}`).toEqual([]);
});

test('afterwards the server is well, serves, and every life and diamond is accounted for', async () => {
  const health = await fetch(`${server.address}/health/ready`);
  expect(health.status).toBe(200);
  const { bot, player } = await enterBorn(server);
  expect(await bot.ask('purchaseEnergyRefill', { refill: 'instant' })).toMatchObject({ type: 'energyUpdated', diamonds: 40 });
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  await until(() => ownerOf(server, player.lifeId).shows.length === 0);
  await server.stop();
  expect(await audit(server.database.pool, compileWorld(world))).toEqual([]);
});
