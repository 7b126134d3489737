/** Fills the slots of a text from the life and the cast. Whatever cannot be filled gets a plain word: a brace never reaches a player. */
import { type Role, WEEKDAYS } from '../../wire/vocabulary.ts';
import { dateOf, seasonOf, weekdayOf } from '../calendar.ts';
import { ageOf, type Context, dateNow } from '../context.ts';
import { drawOnce } from '../random.ts';
import type { Life, Person } from '../state.ts';
import { companyOf } from '../systems/qualification.ts';
import { type Cast, personOf } from './conditions.ts';
import { wordFor } from './words.ts';

const SLOT = /\{([A-Za-z][A-Za-z0-9-]*)(?:\.([A-Za-z]+))?\}/g;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const PET_NAMES = [
  'Biscuit',
  'Pickles',
  'Miso',
  'Button',
  'Waffle',
  'Juno',
  'Moss',
  'Pepper',
  'Olive',
  'Rusty',
  'Noodle',
  'Clover',
  'Tofu',
  'Bramble',
  'Figaro',
  'Mango',
  'Socks',
  'Hazel',
  'Truffle',
  'Bean',
  'Inky',
  'Plum',
  'Captain',
  'Sesame',
] as const;

type Filler = (life: Life, context: Context) => string;

/** Slots without a part. The linter reads their names. */
const PLAIN: Readonly<Record<string, Filler>> = {
  mother: (life) => relative(life, 'mother'),
  father: (life) => relative(life, 'father'),
  town: (life, context) => context.world.placeById.get(life.placeId)?.town ?? 'town',
  country: (life, context) => context.world.placeById.get(life.placeId)?.country ?? 'the country',
  school: (life, context) => context.world.schoolById.get(life.c.education.schoolId ?? '')?.name ?? 'school',
  job: (life, context) => context.world.jobById.get(lastJobId(life))?.title.toLowerCase() ?? 'worker',
  company: companyName,
  pet: petName,
  age: (life) => `${ageOf(life, life.c)}`,
  season: (life, context) => seasonOf(dateOf(dateNow(life)).month, context.world.placeById.get(life.placeId)?.hemisphere ?? 'north'),
  month: (life) => MONTHS[dateOf(dateNow(life)).month - 1] as string,
  weekday: (life) => WEEKDAYS[weekdayOf(dateNow(life))] as string,
};

export const PLAIN_SLOTS: readonly string[] = Object.keys(PLAIN);

export function fillText(text: string, life: Life, context: Context, cast: Cast = {}): string {
  if (!text.includes('{') && !text.includes('}')) return text;
  const filled = text.replace(SLOT, (_slot, name: string, word: string | undefined) => fillSlot(name, word, life, context, cast));
  return filled.replace(/\{[^}]*\}?|\}/g, 'someone');
}

function fillSlot(name: string, word: string | undefined, life: Life, context: Context, cast: Cast): string {
  const person = personOf({ life, cast }, name);
  if (person !== undefined) return aboutPerson(person, word);
  if (word === undefined && Object.hasOwn(PLAIN, name)) return (PLAIN[name] as Filler)(life, context);
  return word === undefined || word === 'full' ? 'someone' : (wordFor('they', word) ?? 'someone');
}

function aboutPerson(person: Person, word: string | undefined): string {
  if (word === undefined) return person.firstName;
  if (word === 'full') return `${person.firstName} ${person.lastName}`;
  return wordFor(person.pronoun, word) ?? person.firstName;
}

function relative(life: Life, role: Role): string {
  return life.r.find((person) => person.roles.includes(role))?.firstName ?? (role === 'mother' ? 'Mum' : 'Dad');
}

/** The job one has, or the last one had. */
function lastJobId(life: Life): string {
  return life.c.job?.jobId ?? life.c.pastJobs[life.c.pastJobs.length - 1]?.jobId ?? '';
}

/** Who one works for, or worked for last. */
export function companyName(life: Life, context: Context): string {
  const job = context.world.jobById.get(lastJobId(life));
  return job === undefined ? 'the company' : companyOf(life, job);
}

/** A life's pets come one after another; each has a name of its own by the day it came. */
export function petName(life: Life, context: Context): string {
  const pet = life.inventory.find((owned) => context.world.itemById.get(owned.itemId)?.kind === 'pet');
  const since = pet?.sinceDay ?? (Object.hasOwn(life.events.flags, 'has-pet') ? (life.events.flags['has-pet'] as number) : 0);
  return PET_NAMES[drawOnce(life.seed, 'person', since, PET_NAMES.length, 9_000)] as string;
}
