/** One table from command to handler. */
import type { BuiltName } from '../../wire/commands/all.ts';
import { wireError } from '../../wire/errors.ts';
import { controlHandlers } from './handlers/control.ts';
import { economyHandlers } from './handlers/economy.ts';
import { lifeHandlers } from './handlers/life.ts';
import type { Asked, HandlerOf, SessionServices } from './handlers/types.ts';

/** `init` and `ping` are answered by the connection itself. */
type Served = Exclude<BuiltName, 'init' | 'ping'>;

const handlers: { [N in Served]: HandlerOf<N> } = { ...controlHandlers, ...lifeHandlers, ...economyHandlers };

/** What can be asked of somebody not yet born. */
const UNBORN: ReadonlySet<BuiltName> = new Set([
  'start',
  'stop',
  'speed',
  'characterSetup',
  'restart',
  'getTimeline',
  'getEnergyRefills',
  'getTimeSkips',
  'getDailyRewards',
  'claimDailyReward',
  'getPlayerStatistics',
  'exportData',
]);

export function handle(asked: Asked, services: SessionServices): void | Promise<void> {
  const { name, fields } = asked.command;
  if (asked.owner.life.status === 'creating' && !UNBORN.has(name)) {
    return asked.refuse(wireError('wrong_state', 'Be born first: send characterSetup.'));
  }
  const handler = handlers[name as Served] as HandlerOf<Served>;
  return handler(asked, fields as never, services);
}
