/** The clock, the birth, the next life. */
import { heirStart } from '../../../life/heir.ts';
import { wireError } from '../../../wire/errors.ts';
import type { NoticeOf } from '../../../wire/notices.ts';
import type { DigestView } from '../../../wire/views.ts';
import { succeedLife } from '../../services/succession.ts';
import { bringUp, type Owner } from '../owner.ts';
import { reading, showPlayer } from '../show.ts';
import { publish } from '../stream.ts';
import { askLife, firstAnswer, type HandlerOf, keyOf } from './types.ts';

export function playerNotice(owner: Owner, digest: DigestView | null, token?: string): NoticeOf<'playerObject'> {
  return {
    type: 'playerObject',
    player: showPlayer(owner),
    streamId: owner.stream.id,
    digest,
    ...(token === undefined ? {} : { token }),
  };
}

const start: HandlerOf<'start'> = (asked, _fields, services) =>
  askLife(asked, services, { command: { type: 'start' }, notice: () => ({ type: 'ack', command: 'start' }) });

const stop: HandlerOf<'stop'> = (asked, _fields, services) =>
  askLife(asked, services, { command: { type: 'stop' }, notice: () => ({ type: 'ack', command: 'stop' }) });

const speed: HandlerOf<'speed'> = (asked, fields, services) =>
  askLife(asked, services, { command: { type: 'speed', speed: fields.speed }, notice: () => ({ type: 'ack', command: 'speed' }) });

const characterSetup: HandlerOf<'characterSetup'> = (asked, fields, services) => {
  const setup = withoutUndefined(fields);
  return askLife(asked, services, { command: { type: 'characterSetup', setup }, notice: () => playerNotice(asked.owner, null) });
};

/** Optional fields of a parsed command are absent or set, never `undefined`: the journal stores exactly what was decided. */
function withoutUndefined(fields: object): object {
  return JSON.parse(JSON.stringify(fields)) as object;
}

const restart: HandlerOf<'restart'> = async (asked, { heirId }, services) => {
  const { owner, account } = asked;
  const key = keyOf(asked);
  // Asked again: the life at hand is the one that the first time began.
  if (key !== null && (await firstAnswer(owner, key, services)) !== undefined) return asked.moveTo(owner);
  bringUp(owner, services.directory.ownerPorts);
  const heir = heirId === undefined ? null : heirStart(owner.life, heirId, reading(owner.world));
  if (heirId !== undefined && heir === null) {
    return asked.refuse(wireError('not_found', 'One can go on only as a living child of a life that has ended.', 'heirId'));
  }
  await services.directory.release(owner);
  await succeedLife(services.database.pool, {
    accountId: account.id,
    lifeId: owner.life.id,
    epoch: owner.epoch,
    next: services.directory.draft(account.id),
    begin: {
      command: heir === null ? { type: 'start' } : { type: 'goOn', heir },
      facts: { diamonds: owner.diamonds, at: services.now() },
      key,
    },
  });
  const next = await services.directory.acquire(account.id, account.userId);
  asked.moveTo(next);
  // Who else watched the life that was left comes back and finds the new one.
  publish(owner.stream, { type: 'reconnect', reason: 'Another life has begun.', afterMs: 0 }, services.now());
};

export const controlHandlers = { start, stop, speed, characterSetup, restart };
