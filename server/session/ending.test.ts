import { afterAll, expect, test } from 'vitest';
import { newSink } from '../../life/sink.ts';
import { dieNow } from '../../life/systems/death.ts';
import { enterBorn } from '../../test/setup/bot.ts';
import { freshServer } from '../../test/setup/fresh.ts';
import { ownerOf } from '../../test/setup/inside.ts';
import { showAll } from './owner.ts';

const server = await freshServer();
afterAll(() => server.close());

test('who dies is shown the whole of it: the legacy comes with the notice', async () => {
  const { bot, player } = await enterBorn(server);
  const owner = ownerOf(server, player.lifeId);
  const sink = newSink();
  dieNow(owner.life, { world: owner.world, sink }, 'a test');
  showAll(owner, sink, server.directory.ownerPorts);
  expect(await bot.next('lifeEnded')).toMatchObject({ player: { status: 'dead', legacy: { cause: 'a test', ageYears: 0 } } });
});
