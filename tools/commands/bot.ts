/** One bot: enters as a guest, is born, and does what a player does, at a player's pace. */
import { WebSocket } from 'ws';
import { connect } from '../../client/connect.ts';
import { RefusedError } from '../../client/refused.ts';
import type { Client } from '../../client/types.ts';
import { type Random, sfc32 } from '../../life/random.ts';
import type { PendingView, PlayerView } from '../../wire/views.ts';
import { CONVERSATION_TYPES } from '../../wire/vocabulary.ts';

export type Transport = 'websocket' | 'socketio';

export interface BotOptions {
  url: string;
  transport: Transport;
  seed: number;
  tally: Tally;
  afterMs: number;
  /** Real time at which it leaves. */
  untilMs: number;
}

export interface Tally {
  entered(): void;
  answered(ms: number): void;
  refused(code: string): void;
  noticed(type: string): void;
  result(): {
    entered: number;
    commands: number;
    faults: number;
    refusals: Record<string, number>;
    notices: Record<string, number>;
    p50Ms: number;
    p99Ms: number;
  };
}

/** Refusals that say something about the server, not about the move. */
const FAULTS = new Set(['internal', 'unavailable', 'timeout', 'closed', 'bad_field', 'unknown_command', 'bad_frame']);

export function createTally(): Tally {
  const latencies: number[] = [];
  const refusals: Record<string, number> = {};
  const notices: Record<string, number> = {};
  let entered = 0;
  const percentile = (percent: number): number => {
    const sorted = [...latencies].sort((a, b) => a - b);
    return Math.round((sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0) * 10) / 10;
  };
  return {
    entered: () => {
      entered += 1;
    },
    answered: (ms) => latencies.push(ms),
    refused: (code) => {
      refusals[code] = (refusals[code] ?? 0) + 1;
    },
    noticed: (type) => {
      notices[type] = (notices[type] ?? 0) + 1;
    },
    result: () => ({
      entered,
      commands: latencies.length,
      refusals,
      notices,
      p50Ms: percentile(50),
      p99Ms: percentile(99),
      faults: Object.entries(refusals)
        .filter(([code]) => FAULTS.has(code))
        .reduce((sum, [, count]) => sum + count, 0),
    }),
  };
}

/** Thirty messages a minute are allowed. */
const PAUSE_MS = 2_100;
const ENTER_WITHIN_MS = 15_000;

export async function runBot({ url, transport, seed, tally, afterMs, untilMs }: BotOptions): Promise<void> {
  await pause(afterMs);
  const draw = sfc32(seed, 1, 2, 3);
  const client = connect({
    url: addressOf(url, transport),
    transport,
    WebSocket,
    userID: `bot-${seed}-${Date.now().toString(36)}`,
  });
  const seen: Seen = { player: undefined, pending: undefined };
  client.onAny((notice) => tally.noticed(notice.type));
  client.on('playerObject', ({ player }) => {
    seen.player = player;
    seen.pending = player.pending ?? undefined;
  });
  for (const type of ['questionEvent', 'dilemmaEvent'] as const) {
    client.on(type, (pending) => {
      seen.pending = pending;
    });
  }
  if (await enters(client)) {
    tally.entered();
    while (Date.now() < untilMs) {
      await attempt(client, seen, draw, tally);
      await pause(Math.min(PAUSE_MS, Math.max(0, untilMs - Date.now())));
    }
  }
  client.close();
}

interface Seen {
  player: PlayerView | undefined;
  pending: PendingView | undefined;
}

function addressOf(url: string, transport: Transport): string {
  const base = url.replace(/\/+$/, '');
  return transport === 'socketio' ? base.replace(/^ws/, 'http') : `${base.replace(/^http/, 'ws')}/ws`;
}

function enters(client: Client): Promise<boolean> {
  return new Promise((done) => {
    const late = setTimeout(() => done(false), ENTER_WITHIN_MS);
    client.onState(({ state }) => {
      if (state !== 'online' && state !== 'ended') return;
      clearTimeout(late);
      done(state === 'online');
    });
  });
}

async function attempt(client: Client, seen: Seen, draw: Random, tally: Tally): Promise<void> {
  const began = performance.now();
  try {
    await move(client, seen, draw);
    tally.answered(performance.now() - began);
  } catch (error) {
    tally.refused(error instanceof RefusedError ? error.code : 'internal');
  }
}

async function move(client: Client, seen: Seen, draw: Random): Promise<unknown> {
  if (seen.player?.status === 'dead') return client.send('restart');
  if (seen.player === undefined || seen.player.status === 'creating') return beBorn(client);
  if (seen.pending !== undefined) return answer(client, seen, seen.pending, draw);
  return draw.pick(MOVES)(client, seen, draw);
}

async function beBorn(client: Client): Promise<unknown> {
  await client.send('characterSetup', {});
  return client.send('speed', { speed: 1 });
}

function answer(client: Client, seen: Seen, pending: PendingView, draw: Random): Promise<unknown> {
  const open = pending.answerOptions.filter((option) => option.affordable);
  seen.pending = undefined;
  return client.send('answer', { questionId: pending.id, answer: draw.pick(open.length > 0 ? open : pending.answerOptions).id });
}

type Move = (client: Client, seen: Seen, draw: Random) => Promise<unknown>;

const MOVES: readonly Move[] = [
  (client) => client.send('getTimeline', { limit: 50 }),
  (client) => client.send('getStore'),
  (client) => client.send('getJobs'),
  (client) => client.send('getDailyRewards'),
  (client) => client.send('start'),
  (client, _seen, draw) => client.send('speed', { speed: draw.pick([50, 5, 1, 0.25]) }),
  (client, _seen, draw) => client.send('purchaseTimeSkip', { skip: draw.pick(['1h', '12h', '1d']) }),
  (client) => client.send('purchaseEnergyRefill', { refill: 'instant' }),
  (client, { player }, draw) => {
    const people = (player?.r ?? []).filter((person) => person.status === 'alive');
    if (people.length === 0) return client.send('ping');
    return client.send('conversation', { personId: draw.pick(people).id, conversation: draw.pick(CONVERSATION_TYPES) });
  },
];

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
