import { expect, test } from 'vitest';
import { compileWorld } from '../life/compile.ts';
import { world } from '../content/world.ts';
import { audit } from './setup/audit.ts';
import { enterBorn } from './setup/bot.ts';
import { freshServer } from './setup/fresh.ts';

test('smoke', async () => {
  const server = await freshServer();
  for (const door of ['websocket', 'socketio'] as const) {
    const { bot, player } = await enterBorn(server, {}, door);
    expect(player.c?.firstName).toBe('Ada');
    console.log(await bot.ask('purchase_energy_refill', { refill_type: 'instant' }));
    bot.close();
  }
  await server.stop();
  console.log(await audit(server.database.pool, compileWorld(world)));
});
