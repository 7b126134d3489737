/** Being born, and the clock's switches. */
import { SPEEDS } from '../../wire/vocabulary.ts';
import { beBorn } from '../birth.ts';
import type { Context } from '../context.ts';
import { goOnAs } from '../heir.ts';
import { accept, type CharacterSetup, type Handler, type Refusal, refuse } from './types.ts';

const NAME_LONGEST = 24;
/** Letters of any script with their marks, then also spaces, hyphens and apostrophes. */
const NAME = /^\p{L}[\p{L}\p{M}' ’-]*$/u;
/** What a life runs at when nobody chose. */
const FIRST_SPEED = 1000;

function refuseName(name: string | undefined, field: 'firstName' | 'lastName'): Refusal | null {
  if (name === undefined) return null;
  const length = [...name].length;
  if (length >= 1 && length <= NAME_LONGEST && NAME.test(name)) return null;
  return refuse('not_allowed', 'A name has 1 to 24 letters; spaces, hyphens and apostrophes may stand between them.', field);
}

function refuseSetup(setup: CharacterSetup, context: Context): Refusal | null {
  const name = refuseName(setup.firstName, 'firstName') ?? refuseName(setup.lastName, 'lastName');
  if (name !== null) return name;
  if (setup.placeId !== undefined && !context.world.placeById.has(setup.placeId)) {
    return refuse('not_found', 'There is no such place. Choose one from the list.', 'placeId');
  }
  if (setup.cultureId !== undefined && !context.world.cultureById.has(setup.cultureId)) {
    return refuse('not_found', 'There are no such people. Choose one from the list.', 'cultureId');
  }
  const { classAtBirth } = setup;
  if (classAtBirth !== undefined && !(Number.isInteger(classAtBirth) && classAtBirth >= 0 && classAtBirth <= 4)) {
    return refuse('not_allowed', 'The household goes from 0, poor, to 4, wealthy.', 'classAtBirth');
  }
  return null;
}

const characterSetup: Handler<'characterSetup'> = (life, command, _facts, context) => {
  if (life.status !== 'creating') return refuse('already_done', 'You are born already.');
  const refusal = refuseSetup(command.setup, context);
  if (refusal !== null) return refusal;
  beBorn(life, command.setup, context);
  return accept();
};

const goOn: Handler<'goOn'> = (life, command, _facts, context) => {
  if (life.status !== 'creating') return refuse('already_done', 'You are born already.');
  goOnAs(life, command.heir, context);
  return accept();
};

const start: Handler<'start'> = (life) => {
  life.running = true;
  if (!(life.speed > 0)) life.speed = FIRST_SPEED;
  return accept({ running: true, speed: life.speed });
};

const stop: Handler<'stop'> = (life) => {
  life.running = false;
  return accept({ running: false, speed: life.speed });
};

const speed: Handler<'speed'> = (life, command) => {
  if (!(SPEEDS as readonly number[]).includes(command.speed)) {
    return refuse('limit_reached', `Speeds are ${SPEEDS.join(', ')}.`, 'speed');
  }
  life.speed = command.speed;
  return accept({ running: life.running, speed: life.speed });
};

export const controlHandlers = { characterSetup, goOn, start, stop, speed };
