/** The HTTP door: the contract's routes and the app's files. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { type ErrorCode, wireError } from '../../wire/errors.ts';
import { FRAME_BYTES_MAX } from '../../wire/limits.ts';
import { addRoutes, type HttpParts } from './routes.ts';

export interface HttpDoor {
  server: Server;
  listen(at: { host: string; port: number }): Promise<unknown>;
  close(): Promise<void>;
}

const CLOSE_WITHIN_MS = 1_000;
const WEB_FOLDERS = ['../../web', '../../dist/web'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

export async function openHttpDoor(parts: HttpParts): Promise<HttpDoor> {
  const app = Fastify({ logger: false, bodyLimit: FRAME_BYTES_MAX, trustProxy: false, forceCloseConnections: true });
  await app.register(compress);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: parts.config.production,
  });
  watchSockets(app.server);
  answerFaults(app, parts);
  addRoutes(app, parts);
  await addApp(app);
  return {
    server: app.server,
    listen: (at) => app.listen(at),
    close: () => closeWithin(app, CLOSE_WITHIN_MS),
  };
}

/** Ends in time whoever does not go: sockets that became something else are not closed with the server. */
async function closeWithin(app: FastifyInstance, withinMs: number): Promise<void> {
  const cut = setTimeout(() => {
    for (const socket of socketsOf.get(app.server) ?? []) socket.destroy();
  }, withinMs);
  await app.close();
  clearTimeout(cut);
}

const socketsOf = new WeakMap<Server, Set<Socket>>();

function watchSockets(server: Server): void {
  const sockets = new Set<Socket>();
  socketsOf.set(server, sockets);
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
}

/** Before the routes: they take the handler that is there when they are made. */
function answerFaults(app: FastifyInstance, parts: HttpParts): void {
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) parts.services.log.error({ error: error.message }, 'A request failed.');
    const code: ErrorCode = status === 413 ? 'too_large' : status < 500 ? 'bad_frame' : 'internal';
    void reply.code(status).send(wireError(code));
  });
  app.setNotFoundHandler((_request, reply) => void reply.code(404).send(wireError('not_found')));
}

async function addApp(app: FastifyInstance): Promise<void> {
  const root = WEB_FOLDERS.find((folder) => existsSync(`${folder}/index.html`) && existsSync(`${folder}/assets`));
  if (root === undefined) {
    app.get('/', async (_request, reply: FastifyReply) =>
      reply.type('text/plain').send('BaoLife is running. Build the app with: npm run build'),
    );
    return;
  }
  await app.register(fastifyStatic, { root, maxAge: '1h', immutable: false, setHeaders: cacheAssets });
}

/** Vite names assets by their content, so they may be kept for a year. */
function cacheAssets(reply: { header(name: string, value: string): unknown }, path: string): void {
  reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
}
