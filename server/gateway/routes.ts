/** Serves the routes that the contract declares: each has a handler here, and there are no others. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { wireError } from '../../wire/errors.ts';
import type { Notice } from '../../wire/notices.ts';
import { type Parsed, parseObject } from '../../wire/parse.ts';
import { ERROR_STATUS, type RouteName, routes } from '../../wire/routes.ts';
import type { Config } from '../config.ts';
import { checkHealth } from '../health.ts';
import type { Account } from '../services/accounts.ts';
import { bringUp } from '../session/owner.ts';
import type { Database } from '../store/database.ts';
import type { LimitKind } from './connection.ts';
import { type GatewayServices, limitOf } from './services.ts';

export interface HttpParts {
  config: Config;
  services: GatewayServices;
  database: Database;
}

type Open = (parts: HttpParts, reply: FastifyReply) => Promise<unknown>;
type SignedIn = (parts: HttpParts, reply: FastifyReply, account: Account, body: unknown) => Promise<unknown>;
type Handlers = { [N in RouteName]: (typeof routes)[N]['signedIn'] extends true ? SignedIn : Open };

const handlers: Handlers = {
  health: async ({ config, services, database }, reply) => {
    const health = await checkHealth(database.pool, config.dataFolder, services.connections.size, services.now());
    return reply.code(health.status === 'unhealthy' ? 503 : 200).send(health);
  },
  live: async (_parts, reply) => reply.send({ status: 'alive' }),
  ready: async ({ services }, reply) =>
    services.draining() ? reply.code(503).send({ status: 'draining' }) : reply.send({ status: 'ready' }),
  metrics: async ({ services: { metrics } }, reply) => reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  commands: async ({ services }, reply, account, body) => {
    const parsed = parseObject(body);
    const kind = parsed.ok ? limitOf(parsed.command.name) : 'message';
    if (isLimited(services, reply, kind === 'none' ? 'enter' : kind, account)) return reply;
    const notice = await runOnce(parsed, account, services);
    return reply.code(notice.type === 'error' ? (ERROR_STATUS[notice.code] ?? 400) : 200).send(notice);
  },
  player: async ({ services }, reply, account) => {
    if (isLimited(services, reply, 'message', account)) return reply;
    return reply.send(await playerNow(account, services));
  },
};

export function addRoutes(app: FastifyInstance, parts: HttpParts): void {
  for (const name of Object.keys(routes) as RouteName[]) {
    const { method, path, signedIn } = routes[name];
    const handler = handlers[name];
    app.route({
      method,
      url: path,
      handler: async (request, reply) => {
        if (!signedIn) return (handler as Open)(parts, reply);
        const account = await accountOf(request, parts.services);
        if (account === undefined) {
          return reply.code(401).send(wireError('bad_token', 'Send Authorization: Bearer with the token that init gave.'));
        }
        return (handler as SignedIn)(parts, reply, account, request.body);
      },
    });
  }
}

async function accountOf(request: FastifyRequest, services: GatewayServices): Promise<Account | undefined> {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token !== undefined && token !== '' ? services.accounts.byToken(token) : undefined;
}

/** True, and answered with 429 and the seconds to wait, when the allowance is used up. */
function isLimited(services: GatewayServices, reply: FastifyReply, kind: Exclude<LimitKind, 'none'>, account: Account): boolean {
  const wait = services.limits[kind].take(account.id, services.now());
  if (wait === 0) return false;
  void reply
    .code(429)
    .header('retry-after', Math.ceil(wait / 1000))
    .send(wireError('rate_limited'));
  return true;
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
