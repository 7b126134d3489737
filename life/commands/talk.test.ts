import { expect, test } from 'vitest';
import { hashLife } from '../hash.ts';
import { energyOf, settle } from '../systems/body.ts';
import { killPerson } from '../systems/death.ts';
import { scene } from '../testing/scene.ts';

const met = (number: number, age: number) => {
  const here = scene(number);
  here.turn(age);
  const person = here.life.r.find(({ status, roles }) => status === 'alive' && roles.includes('mother')) ?? here.life.r[0];
  if (person === undefined) throw new Error('nobody there');
  const say = (text: string) => here.ask({ type: 'conversation', personId: person.id, conversation: 'chat', text });
  return { ...here, person, say };
};

test('conversation: costs energy, is answered, and waits to be read', () => {
  const { life, context, person, say, ask } = met(1, 15);
  const before = energyOf(life);
  expect(say('Hello, how are you?').ok).toBe(true);
  expect(energyOf(life)).toBe(before - context.world.tables.messageEnergyCost);
  expect(life.conversations[0]?.unread).toBeGreaterThan(0);
  expect(context.sink.notices.some(({ type }) => type === 'conversation')).toBe(true);
  ask({ type: 'markConversationAsRead', personId: person.id });
  expect(life.conversations[0]?.unread).toBe(0);
});

test('conversation: babies, the dead, strangers and the deeply hurt do not chat, and nothing changes', () => {
  const baby = met(2, 1);
  expect(baby.say('Goo')).toMatchObject({ ok: false, code: 'too_young' });
  const hurt = met(2, 15);
  hurt.person.affinity = -40;
  const before = hashLife(hurt.life);
  expect(hurt.say('Sorry')).toMatchObject({ ok: false, code: 'affinity_too_low' });
  expect(hurt.ask({ type: 'conversation', personId: 'p0', conversation: 'chat' })).toMatchObject({ ok: false, code: 'not_found' });
  expect(hurt.ask({ type: 'conversation', personId: 'nobody', conversation: 'chat' })).toMatchObject({ ok: false, code: 'not_found' });
  expect(hashLife(hurt.life)).toBe(before);
  const lost = met(2, 15);
  killPerson(lost.life, lost.context, lost.person, 'old age');
  expect(lost.say('Hello?')).toMatchObject({ ok: false, code: 'not_allowed' });
});

test('conversation: the tired are told so, unless their energy is unlimited', () => {
  const { life, say, person, ask } = met(3, 15);
  settle(life);
  life.c.bars.energy = 4;
  expect(say('Hello')).toMatchObject({ ok: false, code: 'not_enough_energy' });
  life.c.bars.unlimitedUntil = 10_000;
  expect(ask({ type: 'conversation', personId: person.id, conversation: 'chat' }, { at: 5_000 }).ok).toBe(true);
  expect(energyOf(life)).toBe(4);
});
