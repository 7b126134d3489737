/** The load: holds the clients of every server, lets those of one ask in turn, and counts what comes back. */
import { answer, cpuUs } from '../processes.ts';
import { type Client, type Dialect, enter } from './dialects.ts';

const fleets = new Map<string, Client[]>();
const ENTER_AT_ONCE = 25;

interface Enter {
  fleet: string;
  dialect: Dialect;
  port: number;
  count: number;
}

interface Round {
  fleet: string;
  /** How many of the clients take part. */
  clients: number;
  ms: number;
}

export interface RoundResult {
  answers: number;
  ms: number;
  /** Processor time of the load itself. */
  cpuUs: number;
}

async function fill({ fleet, dialect, port, count }: Enter): Promise<number> {
  const clients = fleets.get(fleet) ?? [];
  fleets.set(fleet, clients);
  while (clients.length < count) {
    const some = Math.min(ENTER_AT_ONCE, count - clients.length);
    clients.push(...(await Promise.all(Array.from({ length: some }, () => enter(dialect, port)))));
  }
  return clients.length;
}

function fleetOf(name: string): Client[] {
  const clients = fleets.get(name) ?? [];
  const lost = clients.filter(({ socket }) => socket.isClosed).length;
  if (lost > 0) throw new Error(`${lost} clients of ${name} were closed.`);
  return clients;
}

/** Each client asks, and asks again as soon as it is answered. */
async function askFor({ fleet, clients: count, ms }: Round): Promise<RoundResult> {
  const clients = fleetOf(fleet).slice(0, count);
  let answers = 0;
  let open = true;
  for (const client of clients) {
    client.socket.onFrame = (payload) => {
      if (!client.counts(payload)) return;
      answers += 1;
      if (open) client.socket.send(client.question);
    };
  }
  const cpu = cpuUs();
  const began = performance.now();
  for (const client of clients) client.socket.send(client.question);
  await new Promise((done) => setTimeout(done, ms));
  const result = { answers, ms: performance.now() - began, cpuUs: cpuUs() - cpu };
  open = false;
  await new Promise((done) => setTimeout(done, 100));
  return result;
}

/** Milliseconds until this many notices have arrived at the whole fleet together. */
function count({
  fleet,
  clients: used,
  deliveries,
  bytes,
}: {
  fleet: string;
  clients: number;
  deliveries: number;
  bytes: number;
}): Promise<number> {
  const clients = fleetOf(fleet).slice(0, used);
  return new Promise((done, fail) => {
    let got = 0;
    const began = performance.now();
    const late = setTimeout(() => fail(new Error(`${got} of ${deliveries} deliveries to ${fleet} within a minute.`)), 60_000);
    for (const client of clients) {
      client.socket.onFrame = (payload) => {
        if (!client.counts(payload)) return;
        // A client that lags is sent what has gathered in one batch.
        got += Math.max(1, Math.round(payload.length / bytes));
        if (got < deliveries) return;
        clearTimeout(late);
        done(performance.now() - began);
      };
    }
  });
}

function leave({ fleet }: { fleet: string }): void {
  for (const { socket } of fleets.get(fleet) ?? []) socket.close();
  fleets.delete(fleet);
}

answer({ fill, askFor, count, leave });
