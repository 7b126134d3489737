import { afterAll, expect, test } from 'vitest';
import { enterBorn } from '../../test/setup/bot.ts';
import { freshServer } from '../../test/setup/fresh.ts';
import { heldClock } from '../../test/setup/held-clock.ts';
import { ownerOf, until } from '../../test/setup/inside.ts';
import { routes } from '../../wire/routes.ts';

const clock = heldClock();
const server = await freshServer({ ports: { clock }, env: { BAOLIFE_MESSAGES_PER_MINUTE: '30' } });
afterAll(() => server.close());

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

async function post(body: unknown, token?: string, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await fetch(`${server.address}/api/v1/commands`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

test('without the token nothing is served', async () => {
  expect(await post({ type: 'getStore' })).toMatchObject({ status: 401, body: { code: 'bad_token' } });
  expect(await post({ type: 'getStore' }, 'guessed')).toMatchObject({ status: 401 });
  expect((await fetch(`${server.address}/api/v1/player`)).status).toBe(401);
});

test('with it a command is a command, with the same keys and refusals', async () => {
  const { token, player } = await enterBorn(server);
  const buy = { type: 'purchaseEnergyRefill', refill: 'instant', requestId: 'http-1' };
  const first = await post(buy, token);
  expect(first).toMatchObject({ status: 200, body: { type: 'energyUpdated', diamonds: 40 } });
  expect(await post(buy, token)).toEqual(first);
  expect(await post({ type: 'speed', speed: 'x' }, token)).toMatchObject({ status: 400, body: { code: 'bad_field', field: 'speed' } });
  expect(await post({ type: 'divorce' }, token)).toMatchObject({ status: 501, body: { code: 'not_available' } });
  expect(await post({ type: 'retrievePerson', personId: 'p77' }, token)).toMatchObject({ status: 404 });
  expect(await post('{', token)).toMatchObject({ status: 400, body: { code: 'bad_frame' } });
  expect(await post('[]', token)).toMatchObject({ status: 400, body: { code: 'bad_frame' } });
  expect(await post({ type: 'speed', speed: 1, padding: 'x'.repeat(70_000) }, token)).toMatchObject({
    status: 413,
    body: { code: 'too_large' },
  });
  expect(ownerOf(server, player.lifeId).diamonds).toBe(40);
});

test('the player is shown as it is now, though nobody watches', async () => {
  const { bot, token, player } = await enterBorn(server, {}, 'websocket', true);
  bot.close();
  await until(() => ownerOf(server, player.lifeId).stream.listeners.size === 0);
  clock.advance(90 * 60_000);
  const shown = await fetch(`${server.address}/api/v1/player`, { headers: { authorization: `Bearer ${token}` } });
  expect(await shown.json()).toMatchObject({ type: 'playerObject', player: { minute: 90 } });
});

test('thirty messages a minute, ten refills of them: then 429 with the time to wait', async () => {
  const { token } = await enterBorn(server);
  const refills: number[] = [];
  for (let n = 0; n < 11; n++) refills.push((await post({ type: 'purchaseEnergyRefill', refill: 'unlimited' }, token)).status);
  expect(refills.slice(0, 10)).not.toContain(429);
  expect(refills[10]).toBe(429);
  let last: Answer = { status: 0, body: {} };
  for (let n = 0; n < 31; n++) last = await post({ type: 'getStore' }, token);
  expect(last).toMatchObject({ status: 429, body: { code: 'rate_limited' } });
});

test('answers carry what keeps a browser safe, and never a stack', async () => {
  const answer = await fetch(`${server.address}/api/v1/nothing-here`);
  expect(answer.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).not.toMatch(/at .*\.(ts|js):\d+/);
});

test('every route of the contract is served, and answers as declared', async () => {
  const { token } = await enterBorn(server);
  for (const { method, path, answer } of Object.values(routes)) {
    const body = method === 'POST' ? { body: JSON.stringify({ type: 'ping' }) } : {};
    const got = await fetch(`${server.address}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...body,
    });
    expect([path, got.status]).toEqual([path, 200]);
    if (answer !== null) expect(answer.safeParse(await got.json()).error, path).toBeUndefined();
  }
});
