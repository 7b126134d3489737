import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { connect } from './connect.ts';
import { RefusedError } from './refused.ts';
import { type Script, type Stage, stage, until, welcome } from './testing/scene.ts';
import type { AnyNotice, Client, ConnectOptions } from './types.ts';

const closing: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0).reverse()) await one.close();
});

async function scene(
  script?: Script,
  options: Partial<ConnectOptions> = {},
): Promise<{ server: Stage; client: Client; told: AnyNotice[] }> {
  const server = await stage(script);
  const client = connect({ url: server.url, WebSocket, userID: 'ada', random: () => 0, ...options });
  closing.push(server, client);
  const told: AnyNotice[] = [];
  client.onAny((notice) => told.push(notice));
  return { server, client, told };
}

const online = (client: Client): Promise<void> => until(() => client.state() === 'online');

describe('entering', () => {
  it('says init first, with who it is and where the day ends', async () => {
    const { server, client } = await scene(welcome, { token: 'T', timeZone: 'Europe/Oslo' });
    await online(client);
    expect(server.heard[0]).toMatchObject({ type: 'init', userID: 'ada', token: 'T', timeZone: 'Europe/Oslo' });
  });

  it('keeps the token of a new guest and shows it when it comes back', async () => {
    const { server, client } = await scene((frame, say) => {
      say({ type: 'playerObject', streamId: 's1', token: 'fresh', player: { userID: 'ada' }, digest: null, requestId: frame.requestId });
    });
    await online(client);
    expect(client.credentials()).toEqual({ userID: 'ada', token: 'fresh' });
    server.cut();
    await until(() => server.heard.length === 2);
    expect(server.heard[1]).toMatchObject({ type: 'init', token: 'fresh' });
  });

  it('ends when the token is refused, and says why (rule 3)', async () => {
    const { client } = await scene((frame, say) =>
      say({ type: 'error', code: 'bad_token', message: 'Not you.', requestId: frame.requestId }),
    );
    const early = client.send('start');
    await expect(early).rejects.toMatchObject({ code: 'bad_token', message: 'Not you.' });
    expect(client.state()).toBe('ended');
  });
});

describe('commands', () => {
  it('resolve with the reply that carries their request id', async () => {
    const { client } = await scene((frame, say) => {
      welcome(frame, say);
      if (frame.type === 'speed') say({ type: 'ack', command: 'speed', requestId: frame.requestId });
    });
    expect(await client.send('speed', { speed: 50 })).toMatchObject({ type: 'ack', command: 'speed' });
  });

  it('reject with the code, the field and the pause of a refusal', async () => {
    const { client } = await scene((frame, say) => {
      welcome(frame, say);
      const error = { type: 'error', code: 'not_enough_money', message: 'You are $3 short.', field: 'itemId', retryAfterMs: 5 };
      if (frame.type === 'purchaseItem') say({ ...error, requestId: frame.requestId });
    });
    const refused = await client.send('purchaseItem', { itemId: 'kite' }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RefusedError);
    expect(refused).toMatchObject({ code: 'not_enough_money', message: 'You are $3 short.', field: 'itemId', retryAfterMs: 5 });
  });

  it('give up after a while without an answer', async () => {
    const { client } = await scene(welcome, { timeoutMs: 30 });
    await online(client);
    await expect(client.send('getStore')).rejects.toMatchObject({ code: 'timeout' });
  });

  it('are refused once the client is closed', async () => {
    const { client } = await scene();
    client.close();
    await expect(client.send('start')).rejects.toMatchObject({ code: 'closed' });
  });
});

describe('the stream', () => {
  it('is unwrapped from its batches, each notice once', async () => {
    const { server, client, told } = await scene();
    await online(client);
    const u = (seq: number) => ({ type: 'u', seq });
    server.say({ type: 'batch_update', updates: [u(1), u(2)] });
    server.say({ type: 'batch_update', updates: [u(2), u(3)] });
    await until(() => told.some((notice) => notice.seq === 3));
    expect(told.filter((notice) => notice.type === 'u').map((notice) => notice.seq)).toEqual([1, 2, 3]);
  });

  it('begins anew when the full state names another stream', async () => {
    const { server, client, told } = await scene();
    await online(client);
    server.say({ type: 'u', seq: 90 });
    server.say({ type: 'playerObject', streamId: 's2', player: {}, digest: null });
    server.say({ type: 'u', seq: 1 });
    await until(() => told.at(-1)?.seq === 1);
    expect(told.map((notice) => notice.type)).toEqual(['playerObject', 'u', 'playerObject', 'u']);
  });

  it('reaches those who listen for one type until they stop', async () => {
    const { server, client, told } = await scene();
    await online(client);
    const pongs: number[] = [];
    const stop = client.on('pong', ({ timestamp }) => pongs.push(timestamp));
    server.say({ type: 'pong', timestamp: 7 });
    await until(() => pongs.length === 1);
    stop();
    server.say({ type: 'pong', timestamp: 8 });
    await until(() => told.length === 3);
    expect(pongs).toEqual([7]);
  });
});

describe('a line that falls', () => {
  it('comes back asking only for what was missed, and hears nothing twice (rule 2)', async () => {
    const script: Script = (frame, say) => {
      if (frame['lastSeq'] === undefined) return welcome(frame, say);
      say({ type: 'resumed', streamId: 's1', missed: 1, requestId: frame.requestId });
      say({
        type: 'batch_update',
        updates: [
          { type: 'u', seq: 4 },
          { type: 'u', seq: 5 },
        ],
      });
    };
    const { server, client, told } = await scene(script);
    await online(client);
    server.say({ type: 'u', seq: 4 });
    await until(() => told.length === 2);
    server.cut();
    await until(() => told.at(-1)?.seq === 5);
    expect(server.heard.at(-1)).toMatchObject({ type: 'init', lastSeq: 4, streamId: 's1' });
    expect(told.map((notice) => notice.seq)).toEqual([undefined, 4, undefined, 5]);
  });

  it('sends what was not answered again, with the same request id', async () => {
    let deaf = true;
    const { server, client } = await scene((frame, say) => {
      welcome(frame, say);
      if (frame.type === 'quitJob' && !deaf) say({ type: 'ack', command: 'quitJob', requestId: frame.requestId });
    });
    await online(client);
    const reply = client.send('quitJob');
    await until(() => server.heard.some((frame) => frame.type === 'quitJob'));
    deaf = false;
    server.cut();
    expect(await reply).toMatchObject({ command: 'quitJob' });
    const ids = server.heard.filter((frame) => frame.type === 'quitJob').map((frame) => frame.requestId);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  it('keeps commands given meanwhile, in order, and waits when told to', async () => {
    let refuseOnce = true;
    const { server, client } = await scene((frame, say) => {
      welcome(frame, say);
      if (frame.type !== 'quitHabit') return;
      if (refuseOnce) {
        refuseOnce = false;
        return say({ type: 'error', code: 'rate_limited', message: 'Slowly.', retryAfterMs: 10, requestId: frame.requestId });
      }
      say({ type: 'ack', command: 'quitHabit', requestId: frame.requestId });
    });
    await online(client);
    server.cut();
    await until(() => client.state() === 'offline');
    await Promise.all(['smoking', 'gambling', 'phone'].map((habitId) => client.send('quitHabit', { habitId })));
    const said = server.heard.filter((frame) => frame.type === 'quitHabit').map((frame) => frame['habitId']);
    expect(said).toEqual(['smoking', 'smoking', 'gambling', 'phone']);
  });

  it('refuses the thousand-and-first command instead of dropping one', async () => {
    const client = connect({ url: 'ws://127.0.0.1:9', WebSocket, random: () => 1 });
    closing.push(client);
    const all = Array.from({ length: 1001 }, () => client.send('start').catch((error: RefusedError) => error.code));
    expect(await all[1000]).toBe('queue_full');
    expect(client.waiting()).toBe(1000);
  });

  it('says when it will try again, and can be told to try now', async () => {
    const { server, client } = await scene(welcome, { random: () => 1 });
    await online(client);
    const pauses: (number | undefined)[] = [];
    client.onState(({ state, retryInMs }) => state === 'offline' && pauses.push(retryInMs));
    server.cut();
    await until(() => pauses.length === 1);
    client.retryNow();
    await online(client);
    expect(pauses).toEqual([500]);
    expect(server.opened()).toBe(2);
  });

  it('goes away and comes back when the server asks for it', async () => {
    const { server, client } = await scene();
    await online(client);
    server.say({ type: 'reconnect', reason: 'moving', afterMs: 20 });
    await until(() => server.opened() === 2);
    await online(client);
  });

  it('stays away when it was replaced by another', async () => {
    const { server, client } = await scene();
    await online(client);
    server.cut(4004);
    await until(() => client.state() === 'ended');
    expect(server.opened()).toBe(1);
  });

  it('is noticed by its silence, after an unanswered ping (rule 4)', async () => {
    const { server, client } = await scene(welcome, { silenceMs: 60 });
    await online(client);
    await until(() => server.heard.some((frame) => frame.type === 'ping'));
    await until(() => server.opened() === 2);
  });
});
