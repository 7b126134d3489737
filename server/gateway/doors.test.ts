import { connect } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { world } from '../../content/world.ts';
import { compileWorld } from '../../life/compile.ts';
import { audit } from '../../test/setup/audit.ts';
import { enter, enterBorn, openDoor, type Player, type PlayerSeen, webSocketBot } from '../../test/setup/bot.ts';
import { freshServer } from '../../test/setup/fresh.ts';
import { giveDiamonds, until } from '../../test/setup/inside.ts';
import { commands, specOf } from '../../wire/commands/all.ts';
import { toSnake } from '../../wire/dialects.ts';
import { notices } from '../../wire/notices.ts';

const server = await freshServer({ env: { BAOLIFE_ORIGINS: 'https://play.example' } });
afterAll(async () => {
  await server.stop();
  expect(await audit(server.database.pool, compileWorld(world))).toEqual([]);
  await server.database.close();
});

const names = Object.keys(commands) as (keyof typeof commands)[];
const unbuilt = names.filter((name) => specOf(name).unbuilt === true);

test('the first words of an old client: a frame without message, and there is the player', async () => {
  const bot = await openDoor(server);
  bot.send('{"type": "init", "userID": "test-user-id"}');
  const said = await bot.next('playerObject');
  expect(said).toMatchObject({
    player: { userID: 'test-user-id', status: 'creating', diamonds: 50 },
    token: expect.any(String),
    streamId: expect.any(String),
    digest: null,
  });
  expect(() => notices.playerObject.parse(said)).not.toThrow();
});

test.each(['websocket', 'socketio'] as const)('a userID alone does not let anybody in twice; its token does (%s)', async (door) => {
  const { userID, token, player } = await enter(server, {}, door);
  await expect(enter(server, { userID }, door)).rejects.toThrow('bad_token');
  for (const wrong of ['x', `${token}x`, token.slice(0, -3), 'Bearer', '%', '%E0%A4%A', '💥', 'a.b', "' OR 1=1 --"]) {
    await expect(enter(server, { userID, token: wrong }, door)).rejects.toThrow('bad_token');
  }
  expect((await enter(server, { userID, token }, door)).player.lifeId).toBe(player.lifeId);
  expect((await enter(server, { userID: undefined, token }, door)).player.lifeId).toBe(player.lifeId);
});

test('a token opens only its own account', async () => {
  const [ada, bea] = [await enter(server), await enter(server)];
  await expect(enter(server, { userID: ada.userID, token: bea.token })).rejects.toThrow('bad_token');
  const { rows } = await server.database.pool.query<{ id: string }>('SELECT id FROM accounts WHERE external_id = $1', [ada.userID]);
  await expect(enter(server, { userID: rows[0]?.id })).rejects.toThrow('bad_token');
});

test('twenty who come at once under one new name: one gets it', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => enter(server, { userID: 'everybody' })));
  expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  const named = await server.database.pool.query("SELECT 1 FROM accounts WHERE external_id = 'everybody'");
  expect(named.rowCount).toBe(1);
});

test('before init nothing is served; what is sent right behind it waits for it', async () => {
  const bot = await openDoor(server);
  expect(await bot.ask('getStore')).toMatchObject({ type: 'error', code: 'not_initialised' });
  bot.send({ type: 'init', userID: 'hasty' });
  const [born, store] = await Promise.all([bot.ask('characterSetup', { firstName: 'Hasty' }), bot.ask('getStore')]);
  expect([born.type, store.type]).toEqual(['playerObject', 'storeItems']);
});

test('unborn, one can do little', async () => {
  const { bot } = await enter(server);
  expect(await bot.ask('getJobs')).toMatchObject({ code: 'wrong_state' });
  for (const type of ['getEnergyRefills', 'getTimeSkips', 'getDailyRewards', 'getPlayerStatistics', 'getTimeline']) {
    expect((await bot.ask(type)).type, type).not.toBe('error');
  }
});

test.each([
  ['camel, beside', { type: 'purchaseEnergyRefill', refill: 'instant' }, ['type', 'energy', 'diamonds', 'transactionId', 'requestId']],
  [
    'camel, in message',
    { type: 'purchaseEnergyRefill', message: { refillType: 'instant' } },
    ['type', 'energy', 'diamonds', 'transactionId', 'requestId'],
  ],
  ['camel, scalar', { type: 'purchaseEnergyRefill', message: 'instant' }, ['type', 'energy', 'diamonds', 'transactionId', 'requestId']],
  [
    'snake, beside',
    { type: 'purchase_energy_refill', refill_type: 'instant' },
    ['type', 'energy', 'diamonds', 'transaction_id', 'request_id'],
  ],
  [
    'snake, in message',
    { type: 'purchase_energy_refill', message: { refill_type: 'instant' } },
    ['type', 'energy', 'diamonds', 'transaction_id', 'request_id'],
  ],
])('one purchase, spelled %s, answered in its spelling through both doors', async (_how, { type, ...fields }, keys) => {
  for (const door of ['websocket', 'socketio'] as const) {
    const { bot } = await enterBorn(server, {}, door);
    const answer = await bot.ask(type, fields);
    // A plain value behind Socket.IO has no room for a request id; the bot names the acknowledgement itself.
    expect(
      Object.keys(answer)
        .sort()
        .filter((key) => !/request/i.test(key)),
    ).toEqual(keys.filter((key) => !/request/i.test(key)).sort());
    expect(answer).toMatchObject({ type: type.includes('_') ? 'energy_updated' : 'energyUpdated', energy: 150, diamonds: 40 });
  }
});

test('the daily reward, as an old client asks and is answered', async () => {
  const { bot } = await enterBorn(server);
  expect(await bot.ask('check_daily_login')).toMatchObject({ type: 'daily_rewards', can_claim: true, streak: 0 });
  expect(await bot.ask('claim_daily_reward')).toMatchObject({ type: 'daily_reward_claimed', day: 1, reward: '5 diamonds', streak: 1 });
});

/** Skips until something is asked. */
async function untilAsked({ bot, player }: Player): Promise<NonNullable<PlayerSeen['pending']>> {
  await giveDiamonds(server, player.lifeId, 10_000);
  for (let month = 0; month < 60; month++) {
    await bot.ask('purchaseTimeSkip', { skip: '1mo' });
    const asked = bot.heard.find((said) => said.type === 'questionEvent');
    if (asked !== undefined) return asked as unknown as NonNullable<PlayerSeen['pending']>;
  }
  throw new Error('Nothing was asked in five years.');
}

test.each([
  ['websocket', true],
  ['socketio', false],
] as const)('a question is answered by its event id as the type (%s)', async (door, scalar) => {
  const born = await enterBorn(server, {}, door);
  const asked = await untilAsked(born);
  expect(() => notices.questionEvent.parse(asked)).not.toThrow();
  const option = asked.answerOptions.find((one) => one.affordable) as { id: string };
  expect(await born.bot.ask(asked.eventId, { message: 'no-such-answer' })).toMatchObject({ type: 'error', code: 'unknown_answer' });
  const answered = await born.bot.ask(asked.eventId, { message: scalar ? option.id : { answer: option.id } });
  expect(answered).toMatchObject({ type: 'answered', answer: option.id, questionId: asked.id, outcome: expect.stringMatching(/\w/) });
  expect(await born.bot.ask(asked.eventId, { message: option.id })).toMatchObject({ code: 'no_question' });
});

test('everything the contract names but nobody serves yet says so, in both spellings', async () => {
  const { bot } = await enterBorn(server);
  for (const name of unbuilt) {
    for (const type of name === 'updateQuest' ? ['update_quest_walk', name] : [name, toSnake(name)]) {
      expect(await bot.ask(type), type).toMatchObject({ type: 'error', code: 'not_available' });
    }
  }
  expect(unbuilt.length).toBeGreaterThan(0);
});

test.each(['fly', '__proto__', 'constructor', 'toString', 'init ', 'INIT', '', 'batch_update', 'hasOwnProperty'])(
  'there is no command %j',
  async (type) => {
    const { bot } = await enterBorn(server);
    bot.send({ type, message: {} });
    expect(await bot.next('error')).toMatchObject({ code: 'unknown_command' });
  },
);

test.each(['{', '', 'null', '[]', '42', '"init"', '{}', '{"type": 7}', '{"type": {"type": "init"}}'])('%j is no frame', async (text) => {
  const bot = await openDoor(server);
  bot.send(text);
  expect(await bot.next('error')).toMatchObject({ code: 'bad_frame', message: expect.any(String) });
});

test('a wrong field is named', async () => {
  const { bot } = await enterBorn(server);
  expect(await bot.ask('speed', { speed: 'fast' })).toMatchObject({ code: 'bad_field', field: 'speed', command: 'speed' });
  expect(await bot.ask('getTimeline', { limit: 0 })).toMatchObject({ code: 'bad_field', field: 'limit' });
  expect(await bot.ask('characterSetup', { avatar: { skin: -1 } })).toMatchObject({ code: 'bad_field', field: 'avatar.skin' });
  expect(await bot.ask('getTimeline', { before: Number.MAX_SAFE_INTEGER })).toMatchObject({ type: 'timeline', hasMore: false });
});

test('a binary frame ends the connection with 1003, a frame over 64 KiB with 1009', async () => {
  const binary = await enter(server);
  binary.bot.socket?.send(Buffer.from('{"type":"ping"}'));
  expect(await binary.bot.closed).toMatchObject({ code: 1003 });
  const fits = await enter(server);
  expect(await fits.bot.ask('characterSetup', { padding: 'x'.repeat(65_000) })).toMatchObject({ type: 'playerObject' });
  fits.bot.send('x'.repeat(64 * 1024 + 1));
  expect(await fits.bot.closed).toMatchObject({ code: 1009 });
  const io = await enter(server, {}, 'socketio');
  io.bot.send({ type: 'getStore', padding: 'x'.repeat(70_000) });
  await io.bot.closed;
});

test('pages of strangers cannot open a socket; our own and the configured ones can', async () => {
  for (const origin of [
    'https://evil.example',
    'null',
    `http://127.0.0.1:${server.port}.evil.example`,
    'https://play.example.evil.example',
  ]) {
    await expect(webSocketBot(server.wsUrl, { origin }), origin).rejects.toThrow('403');
  }
  for (const origin of ['https://play.example', `http://127.0.0.1:${server.port}`]) (await webSocketBot(server.wsUrl, { origin })).close();
  const polling = await fetch(`${server.address}/socket.io/?EIO=4&transport=polling`, { headers: { origin: 'https://evil.example' } });
  expect(polling.status).toBe(403);
});

test.each(['/ws', '/ws/', '/wss', '/wss/', '/wss/?x=1'])('the door at %s', async (path) => {
  const bot = await webSocketBot(`ws://127.0.0.1:${server.port}${path}`);
  expect(await bot.ask('ping')).toMatchObject({ type: 'pong' });
});

test('any other upgrade is sent away and leaves no socket; one that is cut off in the middle harms nobody', async () => {
  await expect(webSocketBot(`ws://127.0.0.1:${server.port}/elsewhere`)).rejects.toThrow('404');
  for (let n = 0; n < 20; n++) {
    const socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write('GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
    setTimeout(() => socket.resetAndDestroy(), n % 5);
  }
  await new Promise((done) => setTimeout(done, 100));
  const half = connect({ port: server.port, host: '127.0.0.1', allowHalfOpen: true });
  half.write('GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  half.resume();
  await new Promise((done) => half.once('end', done));
  const cut = new Promise((done) => half.once('error', done));
  const writing = setInterval(() => half.write('still here'), 20);
  await cut;
  clearInterval(writing);
  expect((await enter(server)).player.status).toBe('creating');
});

test('two devices of one account see one life', async () => {
  const { bot, userID, token } = await enterBorn(server);
  const other = await enter(server, { userID, token }, 'socketio');
  await bot.ask('purchaseTimeSkip', { skip: '1d' });
  await until(() => other.bot.heard.some((said) => said.type === 'u' && (said['minute'] as number) > 0));
  const [mine, theirs] = [bot, other.bot].map((one) => one.heard.findLast((said) => said.type === 'u'));
  expect(theirs).toEqual(mine);
  await other.bot.ask('speed', { speed: 50 });
  expect((await enter(server, { userID, token })).player).toMatchObject({ gameSpeed: 50 });
});

test('notices come in batches: at most ten, at most a tenth of a second old, numbered without a gap', async () => {
  const { bot } = await enterBorn(server);
  await bot.ask('speed', { speed: 0.25 });
  await bot.ask('start');
  await new Promise((done) => setTimeout(done, 1_500));
  await bot.ask('stop');
  for (const batch of bot.frames.filter((frame) => frame.type === 'batch_update')) {
    expect((batch['updates'] as unknown[]).length).toBeGreaterThan(1);
    expect((batch['updates'] as unknown[]).length).toBeLessThanOrEqual(10);
  }
  const numbers = bot.heard.flatMap((said) => (said.seq === undefined ? [] : [said.seq]));
  expect(numbers.length).toBeGreaterThan(5);
  expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] as number) + index));
  const updates = bot.heard.filter((said) => said.type === 'u');
  for (const update of updates) expect(() => notices.u.parse(update)).not.toThrow();
  expect(Object.keys(updates[0] as object).length).toBeGreaterThanOrEqual(14);
});

test('a socket that says nothing of its own still answers pings', async () => {
  const socket = new WebSocket(server.wsUrl);
  await new Promise((done) => socket.once('open', done));
  socket.ping();
  await new Promise((done) => socket.once('pong', done));
  socket.terminate();
});

test('health, readiness, metrics', async () => {
  const get = async (path: string): Promise<Response> => fetch(`${server.address}${path}`);
  expect(await (await get('/health')).json()).toMatchObject({
    status: expect.stringMatching(/healthy|degraded/),
    checks: {
      database: { status: 'healthy', latencyMs: expect.any(Number) },
      memory: {},
      disk: {},
      sockets: { connections: expect.any(Number) },
    },
  });
  expect([(await get('/health/live')).status, (await get('/health/ready')).status]).toEqual([200, 200]);
  const metrics = await (await get('/metrics')).text();
  for (const name of ['baolife_connections', 'baolife_lives_awake', 'baolife_refusals_total', 'nodejs_eventloop_lag_seconds'])
    expect(metrics).toContain(name);
});
