/** Peer: a Colyseus room without a state, one message in, one message out. */
import { createServer } from 'node:http';
import { register } from 'node:module';
import type { AddressInfo } from 'node:net';
import { answer, cpuUs } from '../processes.ts';
import { ANSWER } from './answer.ts';

/** The transport imports express for routes that it is not asked for here; it need not be installed for that. */
const WITHOUT_EXPRESS = `export const resolve = (name, from, next) =>
  name === 'express' ? { url: 'data:text/javascript,export default undefined', shortCircuit: true } : next(name, from);`;
register(`data:text/javascript,${encodeURIComponent(WITHOUT_EXPRESS)}`, import.meta.url);
const { Room, Server } = await import('@colyseus/core');
const { WebSocketTransport } = await import('@colyseus/ws-transport');

const server = createServer();
const colyseus = new Server({ transport: new WebSocketTransport({ server }), gracefullyShutdown: false, greet: false });

/** The library wants a class: this is the only one in the benches. */
const BenchRoom = class extends Room {
  override maxClients = Number.POSITIVE_INFINITY;
  override onCreate(): void {
    this.onMessage('getTimeSkips', (client) => client.send('timeSkipTiers', ANSWER));
  }
};

answer({
  start: async () => {
    colyseus.define('bench', BenchRoom);
    await colyseus.listen(0, '127.0.0.1');
    return (server.address() as AddressInfo).port;
  },
  cpu: cpuUs,
  stop: () => undefined,
});
