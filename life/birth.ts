/** A life begins: first as an empty shell that waits for a character, then with a family, a class and a place. */
import type { Sex } from '../wire/vocabulary.ts';
import { birthday, dayNumber, yearsBetween } from './calendar.ts';
import type { CharacterSetup } from './commands/types.ts';
import { type Context, dateNow, tell } from './context.ts';
import { planDayEvents } from './events/pacing.ts';
import { fillText } from './events/text.ts';
import { AVATAR_KINDS, drawCulture, drawLastName, draws, makePerson, newPerson } from './person.ts';
import { type Random, type Seed, stream } from './random.ts';
import { LIFE_VERSION, type Life, type Person, type Tally } from './state.ts';
import { inherit } from './systems/family.ts';

const FIRST_BIRTH = dayNumber(1995, 1, 1);
const LAST_BIRTH = dayNumber(2005, 12, 31);
const FIRST_SPEED = 1000;
/** Out of a hundred: who is there. */
const FATHER_PERCENT = 86;
const CLASS_SHARES = [16, 26, 34, 18, 6] as const;
const OLDER_SIBLINGS = [46, 32, 16, 6] as const;

const BIRTH_TEXTS = [
  'Born in {town} at a quarter to six, in the middle of somebody else’s breakfast. {mother} counts your fingers, gets eleven, and ' +
    'counts again.',
  'It snows or it is blossom; {mother} and the midwife will never agree. You come out in {town} with one fist up.',
  'The lift in the hospital of {town} is out of order. {mother} takes the stairs, and you take your time.',
] as const;

const NO_TALLY: Tally = {
  decisions: 0,
  messagesSent: 0,
  earned: 0,
  spent: 0,
  jobs: 0,
  promotions: 0,
  schoolsFinished: 0,
  friends: 0,
  loves: 0,
  marriages: 0,
  children: 0,
  itemsBought: 0,
  energySpent: 0,
  illnesses: 0,
  misdeeds: 0,
  kindnesses: 0,
};

/** A life that waits for `characterSetup`. */
export function createLife(id: string, seed: Seed): Life {
  return {
    version: LIFE_VERSION,
    id,
    status: 'creating',
    bornOn: FIRST_BIRTH,
    seed: [seed[0] >>> 0, seed[1] >>> 0, seed[2] >>> 0, seed[3] >>> 0],
    minute: 0,
    speed: FIRST_SPEED,
    running: true,
    draws: 0,
    nextPerson: 0,
    placeId: '',
    classAtBirth: 2,
    c: nobody(),
    r: [],
    relData: [],
    events: { seen: {}, answers: {}, flags: {} },
    pending: null,
    agenda: [],
    activeDilemmas: [],
    conversations: [],
    inventory: [],
    claims: [],
    log: [],
    logCount: 0,
    chart: [],
    tally: { ...NO_TALLY },
    legacy: null,
  };
}

/** Holds the protagonist's place until the birth. */
function nobody(): Person {
  return {
    id: 'p0',
    firstName: '',
    lastName: '',
    sex: 'female',
    pronoun: 'they',
    bornOn: FIRST_BIRTH,
    status: 'alive',
    roles: [],
    avatar: { skin: 0, hair: 0, hairColor: 0, eyes: 0, clothing: 0, clothingColor: 0, accessory: 0 },
    personality: [50, 50, 50, 50, 50],
    likes: [],
    dislikes: [],
    money: 0,
    prestige: 0,
    bars: { settledAt: 0, energy: 100, peakEnergy: 100, hunger: 20, thirst: 20, unlimitedUntil: 0 },
    setPoint: 62,
    impulses: [],
    stress: 20,
    health: 70,
    social: 50,
    fitness: 40,
    weight: 3300,
    habits: [],
    healthConditions: [],
    education: { level: 'none', grade: 0, schoolId: null, performance: 50, focus: 'Balanced', records: [] },
    job: null,
    pastJobs: [],
    activities: [],
    spendingHabit: 'careful',
    affinity: 0,
    familiarity: 0,
    messaging: { traits: [50, 50, 50, 50, 50, 50, 50, 50], modifiers: [0, 0, 0, 0, 0, 0, 0, 0], sentimentDay: 0, sentimentSum: 0 },
    partner: null,
    tryingForChild: false,
    memories: [],
    schedules: [],
  };
}

/** Fills the shell: who, where, of whom. What the setup leaves open is drawn. The clock stands at minute 0 afterwards. */
export function beBorn(life: Life, setup: CharacterSetup, context: Context): void {
  const draw = stream(life.seed, 'birth', 0);
  life.bornOn = FIRST_BIRTH + draw.below(LAST_BIRTH - FIRST_BIRTH + 1);
  life.minute = 0;
  life.nextPerson = 0;
  life.placeId = setup.placeId ?? draw.pick(context.world.places).id;
  life.classAtBirth = setup.classAtBirth ?? Math.max(0, draw.weighted(CLASS_SHARES));
  const cultureId = setup.cultureId ?? drawCulture(life, context, draw);
  const lastName = setup.lastName ?? drawLastName(context, cultureId, draw);
  life.c = beTheOne(life, setup, context, cultureId, lastName, draw);
  makeFamily(life, context, cultureId, lastName, draw);
  life.status = 'playing';
  const text = fillText(draw.pick(BIRTH_TEXTS), life, context, {});
  tell(life, context, { icon: '🐣', title: `${life.c.firstName} ${life.c.lastName}`, text, kind: 'milestone' });
  planDayEvents(life, context);
}

function beTheOne(life: Life, setup: CharacterSetup, context: Context, cultureId: string, lastName: string, draw: Random): Person {
  const sex: Sex = setup.sex ?? (draw.chance(1, 2) ? 'male' : 'female');
  const me = newPerson(life, context, { role: 'child', ageYears: 0, sex, cultureId, lastName, draw });
  me.bornOn = life.bornOn;
  if (setup.firstName !== undefined) me.firstName = setup.firstName;
  if (setup.pronoun !== undefined) me.pronoun = setup.pronoun;
  for (const [part, value] of Object.entries(setup.avatar ?? {})) {
    const kinds = Object.hasOwn(AVATAR_KINDS, part) ? AVATAR_KINDS[part as keyof Person['avatar']] : 0;
    if (Number.isInteger(value) && value >= 0 && value < kinds) me.avatar[part as keyof Person['avatar']] = value;
  }
  me.likes = draws(context.world.interests, 3, draw);
  me.dislikes = draws(context.world.interests, 2, draw).filter((one) => !me.likes.includes(one));
  me.health = 66 + draw.below(13);
  me.fitness = 36 + draw.below(9);
  me.stress = 10 + Math.floor(me.personality[4] / 10);
  return me;
}

function makeFamily(life: Life, context: Context, cultureId: string, lastName: string, draw: Random): void {
  const mother = makePerson(life, context, {
    role: 'mother',
    ageYears: 20 + draw.below(11) + draw.below(10),
    sex: 'female',
    cultureId,
    draw,
  });
  const motherAge = yearsBetween(mother.bornOn, dateNow(life));
  const maidenName = mother.lastName;
  const father = draw.chance(FATHER_PERCENT, 100)
    ? makePerson(life, context, {
        role: 'father',
        ageYears: Math.max(19, motherAge + draw.between(-2, 7)),
        sex: 'male',
        cultureId,
        lastName,
        draw,
      })
    : undefined;
  mother.lastName = father === undefined || draw.chance(3, 4) ? lastName : maidenName;
  life.c.parents = father === undefined ? [mother.id] : [mother.id, father.id];
  if (father !== undefined) {
    mother.partner = father.id;
    father.partner = mother.id;
  }
  takeAfter(life.c, mother, father ?? mother, draw);
  makeSiblings(life, context, cultureId, lastName, [mother, father ?? mother], motherAge, draw);
  makeGrandparents(life, context, cultureId, maidenName, mother, draw);
  if (father !== undefined) makeGrandparents(life, context, cultureId, lastName, father, draw);
}

/** Looks chosen in the setup are kept by giving them to a parent, so that families look alike. */
function takeAfter(me: Person, mother: Person, father: Person, draw: Random): void {
  if (draw.chance(1, 2)) mother.avatar.skin = me.avatar.skin;
  else father.avatar.skin = me.avatar.skin;
  mother.avatar.hairColor = draw.chance(1, 2) ? me.avatar.hairColor : mother.avatar.hairColor;
  father.avatar.eyes = me.avatar.eyes;
  const look = { ...me.avatar };
  inherit(me, mother, father, draw.below(2));
  me.avatar = look;
}

function makeSiblings(
  life: Life,
  context: Context,
  cultureId: string,
  lastName: string,
  [mother, father]: readonly [Person, Person],
  motherAge: number,
  draw: Random,
): void {
  const wanted = Math.max(0, draw.weighted(OLDER_SIBLINGS));
  let age = 0;
  for (let i = 0; i < wanted; i++) {
    age += 1 + draw.between(1, 3);
    if (motherAge - age < 18) return;
    const sibling = makePerson(life, context, { role: 'sibling', ageYears: age, cultureId, lastName, draw });
    sibling.parents = [...(life.c.parents ?? [])];
    inherit(sibling, mother, father, draw.below(2));
  }
}

/** A grandparent is 20 to 37 years older than their child, and alive less often the older they would be. */
function makeGrandparents(life: Life, context: Context, cultureId: string, lastName: string, child: Person, draw: Random): void {
  const childAge = yearsBetween(child.bornOn, birthday(life.c.bornOn, 0));
  for (const sex of ['female', 'male'] as const) {
    const ageYears = childAge + 20 + draw.below(18);
    const livesPercent = ageYears < 60 ? 93 : ageYears < 70 ? 80 : ageYears < 80 ? 50 : 15;
    if (!draw.chance(livesPercent, 100)) continue;
    const grandparent = makePerson(life, context, { role: 'grandparent', ageYears, sex, cultureId, lastName, draw });
    child.parents = [...(child.parents ?? []), grandparent.id];
    if (sex === 'male') grandparent.avatar.skin = child.avatar.skin;
  }
}
