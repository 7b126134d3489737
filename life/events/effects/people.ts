/** Effects on the people of the cast and the family. */
import { dayOf } from '../../context.ts';
import type { Person } from '../../state.ts';
import { dieNow, killPerson } from '../../systems/death.ts';
import { expectChild, haveChild } from '../../systems/family.ts';
import { changeAffinity, changeFamiliarity, setStatus } from '../../systems/relationships.ts';
import { personOf } from '../conditions.ts';
import { fillText } from '../text.ts';
import { addChange, type EffectHandlers, type Run } from './types.ts';

const MEMORIES_KEPT = 4;

type Verb = 'affinity' | 'familiarity' | 'become' | 'role' | 'remember' | 'child' | 'dies';

export const peopleEffects: EffectHandlers<Verb> = {
  affinity: (effect, run) => {
    const person = livingPerson(run, effect.with);
    if (person === undefined) return;
    const before = person.affinity;
    changeAffinity(run.life, run.context, person, effect.affinity);
    addChange(run, `affinity:${person.id}`, person.affinity - before);
  },
  familiarity: (effect, run) => {
    const person = livingPerson(run, effect.with);
    if (person !== undefined) changeFamiliarity(run.life, person, effect.familiarity);
  },
  become: (effect, run) => {
    const person = livingPerson(run, effect.with);
    if (person !== undefined) setStatus(run.life, run.context, person, effect.become);
  },
  role: (effect, run) => {
    const person = personOf(run, effect.of);
    if (person === undefined || person === run.life.c) return;
    if (effect.remove === true) person.roles = person.roles.filter((role) => role !== effect.role);
    else if (!person.roles.includes(effect.role)) person.roles.push(effect.role);
  },
  remember: (effect, run) => {
    const person = personOf(run, effect.by);
    if (person === undefined) return;
    person.memories.push({ text: fillText(effect.remember, run.life, run.context, run.cast), day: dayOf(run.life) });
    if (person.memories.length > MEMORIES_KEPT) person.memories.shift();
  },
  child: (effect, run) => {
    if (effect.child === 'expected') expectChild(run.life, run.context);
    else haveChild(run.life, run.context, effect.child);
  },
  dies: (effect, run) => {
    const person = livingPerson(run, effect.dies, true);
    if (person === undefined) return;
    if (person === run.life.c) dieNow(run.life, run.context, effect.cause);
    else killPerson(run.life, run.context, person, effect.cause);
  },
};

/** Somebody of the cast who lives; the protagonist only where that makes sense. */
function livingPerson(run: Run, part: string, meToo = false): Person | undefined {
  const person = personOf(run, part);
  if (person === undefined || person.status !== 'alive' || (person === run.life.c && !meToo)) return undefined;
  return person;
}
