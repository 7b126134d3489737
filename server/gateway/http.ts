/** The HTTP door: health, metrics, the API for what is not real-time, the app's files. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { ERROR_CODES, type ErrorCode, wireError } from '../../wire/errors.ts';
import { FRAME_BYTES_MAX } from '../../wire/limits.ts';
import type { Notice } from '../../wire/notices.ts';
import { type Parsed, parseObject } from '../../wire/parse.ts';
import type { Config } from '../config.ts';
import { checkHealth } from '../health.ts';
import type { Account } from '../services/accounts.ts';
import { bringUp } from '../session/owner.ts';
import type { Database } from '../store/database.ts';
import { type GatewayServices, limitOf } from './services.ts';

export interface HttpDoor {
  server: Server;
  listen(at: { host: string; port: number }): Promise<unknown>;
  close(): Promise<void>;
}

const CLOSE_WITHIN_MS = 1_000;
const WEB_FOLDERS = ['../../web', '../../dist/web'].map((path) => fileURLToPath(new URL(path, import.meta.url)));

export interface HttpParts {
  config: Config;
  services: GatewayServices;
  database: Database;
}

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
  addHealth(app, parts);
  addApi(app, parts);
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

function addHealth(app: FastifyInstance, { config, services, database }: HttpParts): void {
  app.get('/health', async (_request, reply) => {
    const health = await checkHealth(database.pool, config.dataFolder, services.connections.size, services.now());
    return reply.code(health.status === 'unhealthy' ? 503 : 200).send(health);
  });
  app.get('/health/live', async () => ({ status: 'alive' }));
  app.get('/health/ready', async (_request, reply) =>
    services.draining() ? reply.code(503).send({ status: 'draining' }) : reply.send({ status: 'ready' }),
  );
  app.get('/metrics', async (_request, reply) =>
    reply.type(services.metrics.registry.contentType).send(await services.metrics.registry.metrics()),
  );
}

function addApi(app: FastifyInstance, parts: HttpParts): void {
  const { services } = parts;
  app.post('/api/v1/commands', async (request, reply) => {
    const account = await accountOf(request, services);
    if (account === undefined)
      return reply.code(401).send(wireError('bad_token', 'Send Authorization: Bearer with the token that init gave.'));
    const parsed = parseObject(request.body);
    const kind = parsed.ok ? limitOf(parsed.command.name) : 'message';
    const wait = services.limits[kind === 'none' ? 'enter' : kind].take(account.id, services.now());
    if (wait > 0)
      return reply
        .code(429)
        .header('retry-after', Math.ceil(wait / 1000))
        .send(wireError('rate_limited'));
    const notice = await runOnce(parsed, account, services);
    return reply.code(notice.type === 'error' ? statusOf(notice.code) : 200).send(notice);
  });
  app.get('/api/v1/player', async (request, reply) => {
    const account = await accountOf(request, services);
    if (account === undefined)
      return reply.code(401).send(wireError('bad_token', 'Send Authorization: Bearer with the token that init gave.'));
    const wait = services.limits.message.take(account.id, services.now());
    if (wait > 0)
      return reply
        .code(429)
        .header('retry-after', Math.ceil(wait / 1000))
        .send(wireError('rate_limited'));
    return reply.send(await playerNow(account, services));
  });
}

async function accountOf(request: FastifyRequest, services: GatewayServices): Promise<Account | undefined> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token !== undefined && token !== '' ? services.accounts.byToken(token) : undefined;
}

/** The life where its clock stands now, though nobody may be watching. */
async function playerNow(account: Account, services: GatewayServices): Promise<Notice> {
  const owner = await services.directory.acquire(account.id, account.userId);
  bringUp(owner, services.directory.ownerPorts);
  return services.playerObject(owner, null);
}

/** One command, one answer, no stream. */
async function runOnce(parsed: Parsed, account: Account, services: GatewayServices): Promise<Notice> {
  if (!parsed.ok) return { type: 'error', ...parsed.error };
  const { command } = parsed;
  if (command.name === 'ping') return { type: 'pong', timestamp: services.now() };
  if (command.name === 'init') return playerNow(account, services);
  const owner = await services.directory.acquire(account.id, account.userId);
  return new Promise<Notice>((answer, fail) => {
    const asked = {
      owner,
      account,
      command,
      requestId: parsed.requestId ?? null,
      reply: answer,
      refuse: (error: ReturnType<typeof wireError>) => answer({ type: 'error', ...error }),
      moveTo: (next: typeof owner) => answer(services.playerObject(next, null)),
    };
    Promise.resolve(services.handle(asked)).catch(fail);
  });
}

function statusOf(code: ErrorCode): number {
  const statuses: Partial<Record<ErrorCode, number>> = {
    bad_token: 401,
    not_found: 404,
    rate_limited: 429,
    internal: 500,
    unavailable: 503,
    not_available: 501,
  };
  return statuses[code] ?? (code in ERROR_CODES ? 400 : 500);
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
