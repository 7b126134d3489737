/** Sets a scene for tests: somebody is born, and time passes without events unless the world has some. */
import { advance } from '../advance.ts';
import { apply } from '../apply.ts';
import { beBorn, createLife } from '../birth.ts';
import { birthday, MINUTES_PER_DAY } from '../calendar.ts';
import type { CharacterSetup, Decision, Facts, LifeCommand } from '../commands/types.ts';
import { compileWorld } from '../compile.ts';
import type { Context } from '../context.ts';
import { newSink } from '../sink.ts';
import type { Life } from '../state.ts';
import type { World } from '../world.ts';
import { fixtureWorld } from './fixture.ts';

export interface Scene {
  life: Life;
  context: Context;
  /** Asks with plenty of diamonds unless told. */
  ask(command: LifeCommand, facts?: Partial<Facts>): Decision;
  /** Lets time pass to the day on which the protagonist turns this old; questions are taken off the table. */
  turn(age: number): void;
  /** Lets whole days pass. */
  wait(days: number): void;
}

export const quietWorld: World = { ...fixtureWorld, events: [] };

/** `number` makes lives differ; the same number is the same life. */
export function scene(number = 1, setup: CharacterSetup = { placeId: 'millbrook', sex: 'female' }, world: World = quietWorld): Scene {
  const context: Context = { world: compileWorld(world), sink: newSink() };
  const life = createLife(`scene-${number}`, [number, 22, 333, 4444]);
  beBorn(life, setup, context);
  const to = (minute: number): void => {
    while (life.status === 'playing' && life.minute < minute) {
      life.pending = null;
      advance(life, minute, context);
    }
  };
  return {
    life,
    context,
    ask: (command, facts = {}) => apply(life, command, { diamonds: 1_000, at: 0, ...facts }, context),
    turn: (age) => to((birthday(life.c.bornOn, age) - life.bornOn) * MINUTES_PER_DAY),
    wait: (days) => to(life.minute + days * MINUTES_PER_DAY),
  };
}
