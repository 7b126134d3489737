/**
 * The doors: round trips, broadcasts, idle sockets. Every server has a process of its own, the load another; peers and project take
 * turns with the same clients asking the same question.
 */
import { type BenchDatabase, startDatabase } from './databases.ts';
import { type BenchOptions, type BenchResult, figure, type Growth, mean, median, type Peer } from './figures.ts';
import { measureIdleSockets } from './gateway-idle.ts';
import type { Dialect } from './load/dialects.ts';
import type { RoundResult } from './load/load.ts';
import type { Broadcast } from './peers/answer.ts';
import { type Program, startProgram } from './processes.ts';

interface Contender {
  name: string;
  dialect: Dialect;
  server: Program;
}

export interface Sizes {
  clients: number;
  roundMs: number;
  broadcasts: number;
  idle: number;
}

const FULL: Sizes = { clients: 1000, roundMs: 2500, broadcasts: 400, idle: 3000 };
const SMALL: Sizes = { clients: 10, roundMs: 200, broadcasts: 5, idle: 20 };
const NOTICE_BYTES = 200;
const TOGETHER = 5;

interface Hall {
  options: BenchOptions;
  sizes: Sizes;
  load: Program;
  contenders: Contender[];
}

export async function benchGateway(options: BenchOptions): Promise<BenchResult> {
  const sizes = options.small ? SMALL : FULL;
  const database = await startDatabase();
  const hall = await openHall(options, sizes, database);
  try {
    const trips = await roundTrips(hall);
    // A broadcast goes to everybody: from here on only WebSocket clients are there.
    await hall.load.ask('leave', { fleet: 'project, Socket.IO' });
    const sent = await broadcasts(hall);
    const growth = await growthOfTrips(hall);
    await closeHall(hall);
    const idle = await measureIdleSockets(options, sizes.idle, database);
    return { figures: [...trips.figures, ...sent.figures, idle], growths: [growth], notes: [...trips.notes, ...sent.notes] };
  } finally {
    await closeHall(hall);
    await database.close();
  }
}

async function openHall(options: BenchOptions, sizes: Sizes, database: BenchDatabase): Promise<Hall> {
  const project = startProgram('servers/project');
  const socketIo = startProgram('peers/bareSocketIo');
  const contenders: Contender[] = [
    { name: 'project', dialect: 'project', server: project },
    { name: 'bare ws', dialect: 'bareWs', server: startProgram('peers/bareWs') },
    { name: 'Colyseus', dialect: 'colyseus', server: startProgram('peers/colyseus') },
    { name: 'project, Socket.IO', dialect: 'socketio', server: project },
    { name: 'bare Socket.IO', dialect: 'bareSocketIo', server: socketIo },
  ];
  const load = startProgram('load/load');
  const projectPort = await project.ask<number>('start', { databaseUrl: database.url });
  for (const { name, dialect, server } of contenders) {
    options.progress(`${sizes.clients} clients enter ${name}`);
    const port = server === project ? projectPort : await server.ask<number>('start');
    await load.ask('fill', { fleet: name, dialect, port, count: sizes.clients });
  }
  return { options, sizes, load, contenders };
}

async function closeHall({ load, contenders }: Hall): Promise<void> {
  await load.stop();
  await Promise.all([...new Set(contenders.map((one) => one.server))].map((server) => server.stop()));
}

interface Trip {
  perS: number;
  /** Processor time of the server for one round trip. */
  serverUs: number;
}

async function askRound({ load }: Hall, { name, server }: Contender, clients: number, ms: number): Promise<Trip> {
  const before = await server.ask<number>('cpu');
  const round = await load.ask<RoundResult>('askFor', { fleet: name, clients, ms });
  const used = (await server.ask<number>('cpu')) - before;
  return { perS: (round.answers / round.ms) * 1000, serverUs: used / Math.max(1, round.answers) };
}

async function roundTrips(hall: Hall): Promise<Pick<BenchResult, 'figures' | 'notes'>> {
  const { options, sizes, contenders } = hall;
  const trips = new Map<string, Trip[]>(contenders.map(({ name }) => [name, []]));
  for (const contender of contenders) await askRound(hall, contender, sizes.clients, sizes.roundMs / 2);
  for (let round = 0; round < options.rounds; round++) {
    options.progress(`round trips, round ${round + 1} of ${options.rounds}`);
    for (const contender of contenders) trips.get(contender.name)?.push(await askRound(hall, contender, sizes.clients, sizes.roundMs));
  }
  const perS = (name: string): number[] => (trips.get(name) ?? []).map((trip) => trip.perS);
  const peer = (name: string): Peer => ({ name, rounds: perS(name) });
  const costs = contenders
    .map(({ name }) => `${name} ${median((trips.get(name) ?? []).map((trip) => trip.serverUs)).toFixed(1)}`)
    .join(', ');
  return {
    figures: [
      figure('ws_round_trips_per_s', '/s', perS('project'), [peer('bare ws'), peer('Colyseus')]),
      figure('socketio_round_trips_per_s', '/s', perS('project, Socket.IO'), [peer('bare Socket.IO')]),
    ],
    notes: [`processor time of the server for one round trip, µs: ${costs}`],
  };
}

async function broadcasts(hall: Hall): Promise<Pick<BenchResult, 'figures' | 'notes'>> {
  const { options, sizes } = hall;
  const [project, bare] = hall.contenders as [Contender, Contender];
  const single: number[] = [];
  const together: number[] = [];
  const peer: number[] = [];
  for (let round = 0; round < options.rounds; round++) {
    options.progress(`broadcasts, round ${round + 1} of ${options.rounds}`);
    peer.push(await broadcastRound(hall, bare, 1));
    single.push(await broadcastRound(hall, project, 1));
    together.push(await broadcastRound(hall, project, TOGETHER));
  }
  return {
    figures: [figure('broadcast_per_s', 'deliveries/s', single, [{ name: 'ws encode-once', rounds: peer }])],
    notes: [
      `${TOGETHER} notices of one tick: ${Math.round(median(together)).toLocaleString('en-GB')} deliveries/s (bare ws sends each alone), ${sizes.clients} clients`,
    ],
  };
}

async function broadcastRound({ load, sizes }: Hall, { name, server }: Contender, perTurn: number): Promise<number> {
  const deliveries = sizes.clients * sizes.broadcasts;
  const order: Broadcast = { count: sizes.broadcasts, bytes: NOTICE_BYTES, perTurn, clients: sizes.clients };
  const [ms] = await Promise.all([
    load.ask<number>('count', { fleet: name, clients: sizes.clients, deliveries, bytes: NOTICE_BYTES }),
    server.ask('broadcast', order),
  ]);
  return (deliveries / ms) * 1000;
}

/** Processor time of the server for a round trip with few and with many clients. */
async function growthOfTrips(hall: Hall): Promise<Growth> {
  const [project] = hall.contenders as [Contender];
  const works = [hall.sizes.clients / 100, hall.sizes.clients / 10, hall.sizes.clients].map((clients) => Math.max(1, Math.round(clients)));
  const costs: number[] = [];
  for (const clients of works) {
    const rounds = [];
    for (let again = 0; again < (hall.options.small ? 1 : 3); again++)
      rounds.push((await askRound(hall, project, clients, hall.sizes.roundMs / 2)).serverUs);
    costs.push(mean(rounds));
  }
  return { name: 'WebSocket round trips by clients', unit: 'µs each', works, costs };
}
