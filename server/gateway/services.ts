/** What connections need of the rest of the server; made once in `server.ts`. */

import type { Logger } from 'pino';
import type { CommandName } from '../../wire/commands/all.ts';
import { specOf } from '../../wire/commands/all.ts';
import { REFILLS_PER_MINUTE, SKIPS_PER_MINUTE } from '../../wire/limits.ts';
import type { NoticeOf } from '../../wire/notices.ts';
import type { DigestView } from '../../wire/views.ts';
import type { Config } from '../config.ts';
import type { Metrics } from '../metrics.ts';
import type { Accounts } from '../services/accounts.ts';
import type { OfflineQueue } from '../services/offline.ts';
import type { Directory } from '../session/directory.ts';
import type { Asked } from '../session/handlers/types.ts';
import type { Owner } from '../session/owner.ts';
import type { Sealed } from '../session/stream.ts';
import { type Buckets, createBuckets } from './buckets.ts';
import type { Connection, LimitKind } from './connection.ts';

const ENTER_PER_MINUTE = 60;

export interface GatewayServices {
  accounts: Accounts;
  directory: Directory;
  offline: OfflineQueue;
  metrics: Metrics;
  log: Logger;
  limits: Record<Exclude<LimitKind, 'none'> | 'connect', Buckets>;
  origins: readonly string[];
  connections: Set<Connection>;
  /** Connections with notices that wait for the next batch. */
  dirty: Set<Connection>;
  now(): number;
  draining(): boolean;
  limitOf(name: CommandName): LimitKind;
  missed(owner: Owner, streamId: string, lastSeq: number): Sealed[] | undefined;
  showUpdate(owner: Owner): void;
  playerObject(owner: Owner, digest: DigestView | null, token?: string): NoticeOf<'playerObject'>;
  handle(asked: Asked): void | Promise<void>;
}

export function limitOf(name: CommandName): LimitKind {
  return specOf(name).limit;
}

/** Allowances a minute. One setting scales them all, for tests and for servers that are not public. */
export function createLimits({ messagesPerMinute, connectionsPerMinute }: Config): GatewayServices['limits'] {
  const allow = (perMinute: number): Buckets => createBuckets({ perMinute, burst: perMinute });
  return {
    message: allow(messagesPerMinute),
    refill: allow(Math.max(REFILLS_PER_MINUTE, messagesPerMinute / 3)),
    skip: allow(Math.max(SKIPS_PER_MINUTE, messagesPerMinute / 6)),
    enter: allow(Math.max(ENTER_PER_MINUTE, messagesPerMinute)),
    connect: allow(connectionsPerMinute),
  };
}
