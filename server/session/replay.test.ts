import { afterAll, expect, test } from 'vitest';
import { world } from '../../content/world.ts';
import { advance } from '../../life/advance.ts';
import { createLife } from '../../life/birth.ts';
import { compileWorld } from '../../life/compile.ts';
import type { LifeEvent } from '../../life/events/types.ts';
import { hashLife } from '../../life/hash.ts';
import { newSink } from '../../life/sink.ts';
import type { Life } from '../../life/state.ts';
import { audit } from '../../test/setup/audit.ts';
import { type Bot, enter, enterBorn, type PlayerSeen } from '../../test/setup/bot.ts';
import { freshServer } from '../../test/setup/fresh.ts';
import { giveDiamonds, ownerOf, until } from '../../test/setup/inside.ts';
import { packLife, readJournal, unpackLife } from '../store/lives.ts';
import { replay } from './wake.ts';

const compiled = compileWorld(world);
let seeds = 0;
const server = await freshServer({ ports: { chance: { seed: () => [2026, 11, 21, ++seeds] } } });
afterAll(async () => {
  await server.stop();
  expect(await audit(server.database.pool, compiled)).toEqual([]);
  await server.database.close();
});

/** Lives a few years by skipping, answering whatever is asked, and doing things on the way. */
async function liveAWhile(bot: Bot, lifeId: string, steps: number): Promise<void> {
  await giveDiamonds(server, lifeId, 100_000);
  for (let step = 0; step < steps; step++) {
    const skipped = await bot.ask('purchaseTimeSkip', { skip: step % 3 === 0 ? '1w' : '1mo' });
    if (skipped['code'] === 'wrong_state') await answerOne(bot);
    if (step % 5 === 0) await bot.ask('conversation', { personId: 'p1', conversation: 'checkIn' });
    if (step % 7 === 0) await bot.ask('purchaseEnergyRefill', { refill: 'instant' });
  }
}

type Pending = NonNullable<PlayerSeen['pending']>;

/** Answers the newest question with the first answer that can be paid. */
async function answerOne(bot: Bot): Promise<void> {
  const asked = bot.heard.findLast((said) => said.type === 'questionEvent' || said.type === 'dilemmaEvent') as unknown as
    | Pending
    | undefined;
  const option = asked?.answerOptions.find((one) => one.affordable);
  if (asked !== undefined && option !== undefined) await bot.ask(asked.eventId, { message: option.id });
}

async function fromJournal(life: Life): Promise<Life> {
  const again = createLife(life.id, life.seed);
  replay(again, await readJournal(server.database.pool, life.id), compiled, newSink());
  advance(again, life.minute, { world: compiled, sink: newSink() });
  return again;
}

test('replaying the journal from the seed gives the live life, bit for bit', async () => {
  const { bot, player } = await enterBorn(server);
  await liveAWhile(bot, player.lifeId, 80);
  await bot.ask('speed', { speed: 0.25 });
  await bot.ask('start');
  await new Promise((done) => setTimeout(done, 300));
  await bot.ask('stop');
  const { life } = ownerOf(server, player.lifeId);
  expect(life.minute).toBeGreaterThan(365 * 1440);
  expect(life.tally.decisions).toBeGreaterThan(3);
  expect(hashLife(await fromJournal(life))).toBe(hashLife(life));
});

test('it makes no difference where snapshots were taken', async () => {
  const { player, userID, token, ...first } = await enterBorn(server);
  let { bot } = first;
  for (let round = 0; round < 4; round++) {
    await liveAWhile(bot, player.lifeId, 5);
    await server.directory.persister.saveNow([ownerOf(server, player.lifeId)]);
    await liveAWhile(bot, player.lifeId, 5);
    const owner = ownerOf(server, player.lifeId);
    const hash = hashLife(owner.life);
    bot.close();
    // Half of the times the newest snapshot is as old as the journal can make it.
    if (round % 2 === 0) await server.directory.release(owner);
    else server.directory.ownerPorts.drop(owner, 'failed');
    ({ bot } = await enter(server, { userID, token }));
    const again = ownerOf(server, player.lifeId);
    expect(again).not.toBe(owner);
    expect(hashLife(again.life)).toBe(hash);
    expect(hashLife(await fromJournal(again.life))).toBe(hash);
  }
});

test('a snapshot keeps every byte', async () => {
  const { bot, player } = await enterBorn(server);
  await liveAWhile(bot, player.lifeId, 40);
  const { life } = ownerOf(server, player.lifeId);
  expect(hashLife(unpackLife(packLife(life)))).toBe(hashLife(life));
});

test('taken by another server without a word, a life is the same there; who had it is told to come back', async () => {
  const { bot, player, userID, token } = await enterBorn(server);
  await liveAWhile(bot, player.lifeId, 10);
  const before = hashLife(ownerOf(server, player.lifeId).life);
  const second = await freshServer({ database: server.database, env: { BAOLIFE_SECRET: server.config.secret as string } });
  const there = await enter(second, { userID, token });
  expect(hashLife(ownerOf(second, player.lifeId).life)).toBe(before);
  const bought = await there.bot.ask('purchaseEnergyRefill', { refill: 'instant' });
  expect(bought).toMatchObject({ type: 'energyUpdated' });
  // The first server has said nothing since; its next checkpoint finds the life taken.
  expect(await bot.closed).toMatchObject({ code: 1012 });
  expect(() => ownerOf(server, player.lifeId)).toThrow('not awake');
  await second.stop();
});

test('a command to a server that has lost the life is not acknowledged', async () => {
  const { bot, player } = await enterBorn(server);
  await server.database.pool.query('UPDATE lives SET epoch = epoch + 1 WHERE id = $1', [player.lifeId]);
  await expect(bot.ask('purchaseEnergyRefill', { refill: 'instant' })).rejects.toThrow('closed with 1012');
});

test('what was not committed is neither saved nor told', async () => {
  const { bot, player } = await enterBorn(server);
  const owner = ownerOf(server, player.lifeId);
  const [hash, lines] = [hashLife(owner.life), owner.life.logCount];
  await server.database.pool.query('ALTER TABLE journal ADD CONSTRAINT full_up CHECK (false) NOT VALID');
  const lost = bot.ask('purchaseTimeSkip', { skip: '1d' });
  await expect(lost).rejects.toThrow('closed with 1012');
  await server.directory.persister.saveNow([owner]);
  await server.database.pool.query('ALTER TABLE journal DROP CONSTRAINT full_up');
  expect(hashLife(owner.life)).not.toBe(hash);
  const again = await server.directory.acquire(owner.accountId, owner.userId);
  expect(hashLife(again.life)).toBe(hash);
  const told = await server.database.pool.query('SELECT n FROM life_log WHERE life_id = $1 AND n >= $2', [player.lifeId, lines]);
  expect(told.rows).toEqual([]);
});

test('the story waits for the commit of what it tells', async () => {
  const { bot, player } = await enterBorn(server);
  await giveDiamonds(server, player.lifeId, 1000);
  const owner = ownerOf(server, player.lifeId);
  await until(() => owner.story.length === 0, 4_000);
  const blocker = await server.database.pool.connect();
  await blocker.query('BEGIN');
  await blocker.query('SELECT 1 FROM lives WHERE id = $1 FOR UPDATE', [player.lifeId]);
  const skipping = bot.ask('purchaseTimeSkip', { skip: '1mo' });
  await until(() => owner.shows.length > 0);
  const waiting = owner.story.length;
  await blocker.query('COMMIT');
  blocker.release();
  await skipping;
  expect(waiting).toBe(0);
});

test('diamonds that events brought are booked once, however often the life is woken', async () => {
  const windfall: LifeEvent = {
    id: 'test-windfall',
    kind: 'message',
    category: 'luck',
    icon: '!',
    title: 'A test',
    age: [0, 120],
    text: 'Found in the grass.',
    weight: 100,
    effects: [{ diamonds: 3 }],
  };
  const lucky = await freshServer({ world: { ...world, events: [windfall] }, ports: { chance: { seed: () => [3, 1, 4, ++seeds] } } });
  const { bot, player, userID, token } = await enterBorn(lucky);
  await giveDiamonds(lucky, player.lifeId, 1000);
  for (let month = 0; month < 6; month++) {
    await bot.ask('purchaseEnergyRefill', { refill: 'instant' });
    await bot.ask('purchaseTimeSkip', { skip: '1mo' });
  }
  const owner = ownerOf(lucky, player.lifeId);
  expect(owner.life.events.seen['test-windfall']).toBeDefined();
  expect(owner.diamonds).toBeGreaterThan(50 + 1000 - 6 * 110);
  bot.close();
  lucky.directory.ownerPorts.drop(owner, 'failed');
  await enter(lucky, { userID, token });
  expect(ownerOf(lucky, player.lifeId).diamonds).toBe(owner.diamonds);
  await lucky.close();
});
