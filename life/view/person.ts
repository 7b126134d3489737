/** Other people as lists and sheets show them. */

import type { PersonSummary, PersonView } from '../../wire/views.ts';
import { isoDate } from '../calendar.ts';
import { ageOf, type Context, dateNow } from '../context.ts';
import { fillText } from '../events/text.ts';
import { drawOnce } from '../random.ts';
import type { Life, Person } from '../state.ts';
import { moodOf } from '../systems/mind.ts';
import { hasRole, isFamily, personNumber, relationshipWith } from '../systems/people.ts';
import { dailyPlan, whereIs } from '../systems/plan.ts';
import { whyNotTalk } from '../systems/reach.ts';
import { familiarityOf } from '../systems/relationships.ts';

export function viewPersonSummary(life: Life, person: Person, context: Context): PersonSummary {
  return {
    id: person.id,
    firstName: person.firstName,
    lastName: person.lastName,
    sex: person.sex,
    pronoun: person.pronoun,
    ageYears: ageOf(life, person),
    status: person.status,
    roles: [...person.roles],
    relationshipStatus: relationshipWith(life, person.id)?.status ?? 'acquaintance',
    affinity: person.affinity,
    familiarity: familiarityOf(life, person),
    mood: moodOf(life, person),
    location: whereIs(life, person, context).place,
    avatar: { ...person.avatar },
    unread: life.conversations.find((conversation) => conversation.personId === person.id)?.unread ?? 0,
  };
}

export function viewPerson(life: Life, person: Person, context: Context): PersonView {
  const days = Math.max(0, (person.diedOn ?? dateNow(life)) - person.bornOn);
  const whyNot = person === life.c ? 'That is you.' : (whyNotTalk(life, person)?.message ?? null);
  return {
    ...viewPersonSummary(life, person, context),
    ageDays: days,
    ageHours: days * 24 + Math.floor((life.minute % 1440) / 60),
    birthDate: isoDate(person.bornOn),
    bio: bioOf(life, person, context),
    occupation: occupationOf(life, person, context),
    activity: whereIs(life, person, context).doing,
    likes: [...person.likes],
    dislikes: [...person.dislikes],
    memories: person.memories.map(({ text, day }) => ({ text, date: isoDate(life.bornOn + day) })),
    partner: person.partner,
    canTalk: whyNot === null,
    whyNot,
    dailyPlan: dailyPlan(life, person, context),
  };
}

/** What somebody does all day, in a few words. */
export function occupationOf(life: Life, person: Person, context: Context): string {
  if (person.job !== null) return context.world.jobById.get(person.job.jobId)?.title ?? 'At work';
  const age = ageOf(life, person);
  if (age < 5) return age < 2 ? 'Baby' : 'Small child';
  const { level } = person.education;
  if (level === 'college' || level === 'graduate') return 'Student';
  if (level !== 'none' && level !== 'done') return hasRole(person, 'classmate') ? 'In your class' : 'At school';
  return age >= context.world.tables.retirementAge ? 'Retired' : 'Between jobs';
}

/** One of the world's bios that fits, always the same for the same person. Family needs no introduction; one's own is the birthplace. */
function bioOf(life: Life, person: Person, context: Context): string {
  if (person === life.c) return fillText('Born in {town}, {country}.', life, context, {});
  if (isFamily(person)) return `Your ${person.roles[0] ?? 'family'}.`;
  const age = ageOf(life, person);
  const fitting = context.world.bios.filter(
    (bio) =>
      (bio.sex === undefined || bio.sex === person.sex) &&
      (bio.culture === undefined || bio.culture === person.cultureId) &&
      (bio.age === undefined || (age >= bio.age[0] && age <= bio.age[1])),
  );
  const bio = fitting[drawOnce(life.seed, 'person', personNumber(person), Math.max(1, fitting.length), 81)];
  return bio === undefined ? '' : fillText(bio.text, life, context, {});
}
