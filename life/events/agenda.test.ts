import { expect, test } from 'vitest';
import { advance } from '../advance.ts';
import { MINUTES_PER_DAY } from '../calendar.ts';
import { compileWorld } from '../compile.ts';
import { dayOf } from '../context.ts';
import { makePerson } from '../person.ts';
import { stream } from '../random.ts';
import { newSink } from '../sink.ts';
import { eventScene, frozen, messageOf } from '../testing/eventScene.ts';
import { fixtureWorld } from '../testing/fixture.ts';
import { scene } from '../testing/scene.ts';
import { runAgendaItem } from './agenda.ts';
import { pushAgenda } from './queue.ts';
import { startEvent } from './start.ts';
import type { LifeEvent } from './types.ts';

const later = messageOf({ id: 'later', onlyFollow: true });
const first = messageOf({ id: 'first', effects: [{ follow: 'later', days: [3, 5] }] });

test('a follow-up comes on its day, at a waking hour', () => {
  const { life, context } = eventScene([first, later]);
  const today = dayOf(life);
  startEvent(life, context, 'first');
  const item = life.agenda[0];
  expect(item).toMatchObject({ kind: 'follow', eventId: 'later' });
  const day = Math.floor((item?.minute ?? 0) / MINUTES_PER_DAY) - today;
  expect(day).toBeGreaterThanOrEqual(3);
  expect(day).toBeLessThanOrEqual(5);
  advance(life, (today + 6) * MINUTES_PER_DAY, context);
  expect(life.events.seen['later']).toBeDefined();
});

test('an hour brings at most one event; the next waits for the next hour', () => {
  const { life, context } = eventScene([messageOf({ id: 'one' }), messageOf({ id: 'two' }), messageOf({ id: 'three' })]);
  const minute = life.minute + 90;
  for (const eventId of ['one', 'two', 'three']) pushAgenda(life, { minute, kind: 'oneTime', eventId });
  advance(life, life.minute + MINUTES_PER_DAY, context);
  const hours = context.sink.notices.flatMap((notice) =>
    notice.type === 'message' && notice.eventId !== undefined ? [Math.floor(notice.entry.minute / 60)] : [],
  );
  const start = Math.floor(minute / 60);
  expect(hours).toEqual([start, start + 1, start + 2]);
});

test('a follow-up whose conditions no longer hold does not happen', () => {
  const { life, context } = eventScene([messageOf({ id: 'work', onlyFollow: true, when: [{ has: 'job' }] })]);
  life.c.job = null;
  runAgendaItem(life, { minute: life.minute, order: 0, kind: 'follow', eventId: 'work' }, context);
  expect(life.events.seen['work']).toBeUndefined();
});

test('the people of an event come along with its follow-up', () => {
  const seat: LifeEvent = messageOf({
    id: 'seat',
    cast: { next: { role: 'neighbor', make: true } },
    effects: [{ follow: 'seat-again', days: [1, 1] }],
  });
  const again: LifeEvent = messageOf({
    id: 'seat-again',
    onlyFollow: true,
    cast: { next: { role: 'neighbor' } },
    effects: [{ remember: 'the seat {me} gave {next}', by: 'next' }],
  });
  const { life, context } = eventScene([seat, again]);
  startEvent(life, context, 'seat');
  const id = life.agenda[0]?.cast?.['next'];
  advance(life, life.minute + 3 * MINUTES_PER_DAY, context);
  const person = life.r.find((one) => one.id === id);
  expect(person?.memories[0]?.text).toBe(`the seat Mina gave ${person?.firstName}`);
});

const lump: LifeEvent = {
  id: 'lump',
  kind: 'dilemma',
  category: 'health',
  icon: '🩺',
  title: 'The lump',
  age: [0, 120],
  cast: { doctor: { role: 'neighbor', make: true } },
  steps: {
    start: {
      text: 'A lump.',
      answers: [
        { id: 'call', text: 'Call', outcomes: [{ text: 'Thursday.', next: { step: 'thursday', days: [2, 4] } }] },
        { id: 'wait', text: 'Wait', outcomes: [{ text: 'You wait.' }] },
      ],
    },
    thursday: { text: '{doctor} looks up.', answers: [{ id: 'go', text: 'Go in', outcomes: [{ text: 'A cyst.' }] }] },
  },
};

test('a dilemma goes from step to step, over days, and ends', () => {
  const { life, context, ask } = eventScene([lump]);
  startEvent(life, context, 'lump');
  expect(life.pending).toMatchObject({ eventId: 'lump', step: 'start' });
  ask({ type: 'answer', pendingId: life.pending?.id ?? '', answerId: 'call' });
  expect(life.activeDilemmas).toMatchObject([{ eventId: 'lump', step: 'thursday' }]);
  advance(life, life.minute + 6 * MINUTES_PER_DAY, context);
  expect(life.pending).toMatchObject({ eventId: 'lump', step: 'thursday' });
  ask({ type: 'answer', pendingId: life.pending?.id ?? '', answerId: 'go' });
  expect(life.activeDilemmas).toEqual([]);
  expect(life.events.answers).toMatchObject({ 'lump/start': 'call', 'lump/thursday': 'go' });
});

test('a dilemma ends when somebody in it dies meanwhile', () => {
  const { life, context, ask } = eventScene([lump]);
  startEvent(life, context, 'lump');
  ask({ type: 'answer', pendingId: 'lump', answerId: 'call' });
  const doctor = life.r.find((person) => person.id === life.activeDilemmas[0]?.cast['doctor']);
  if (doctor === undefined) throw new Error('no doctor');
  doctor.status = 'dead';
  doctor.diedOn = life.bornOn + dayOf(life) + 1;
  advance(life, life.minute + 6 * MINUTES_PER_DAY, context);
  expect(life.pending).toBeNull();
  expect(life.activeDilemmas).toEqual([]);
});

test('the agenda is ordered by minute, then by arrival', () => {
  const { life } = eventScene([]);
  for (const minute of [50, 10, 50, 30, 10]) pushAgenda(life, { minute, kind: 'event' });
  expect(life.agenda.map(({ minute, order }) => [minute, order])).toEqual([
    [10, 0],
    [10, 1],
    [30, 0],
    [50, 0],
    [50, 1],
  ]);
});

test('the agenda does not grow without end', () => {
  const { life } = eventScene([]);
  for (let minute = 0; minute < 1000; minute++) pushAgenda(life, { minute, kind: 'event' });
  expect(life.agenda.length).toBeLessThanOrEqual(80);
});

test('one leap, many small steps, and saving in between give the same life', () => {
  const play = (stepMinutes: number, reload: boolean): string => {
    const made = scene(5, { placeId: 'millbrook', sex: 'female' }, fixtureWorld);
    let life = made.life;
    const context = { world: compileWorld(fixtureWorld), sink: newSink() };
    const end = 50 * 365 * MINUTES_PER_DAY;
    while (life.status === 'playing' && life.minute < end) {
      if (life.pending !== null) {
        const pendingId = life.pending.id;
        const decision = made.ask({
          type: 'answer',
          pendingId,
          answerId: life.pending.step === undefined ? 'eat' : life.pending.step === 'start' ? 'call' : 'go',
        });
        if (!decision.ok) throw new Error(decision.message);
        continue;
      }
      advance(life, Math.min(end, life.minute + stepMinutes), context);
      if (reload) {
        Object.assign(life, JSON.parse(JSON.stringify(life)));
        life = made.life;
      }
    }
    return frozen(life);
  };
  const leap = play(Number.MAX_SAFE_INTEGER / 4, false);
  expect(play(7_777, true)).toBe(leap);
  expect(play(613, false)).toBe(leap);
});

test('somebody who is gone from the life cannot play a part', () => {
  const { life, context } = eventScene([messageOf({ id: 'visit', cast: { pal: { role: 'friend' } } })]);
  life.r = life.r.filter((person) => !person.roles.includes('friend'));
  expect(startEvent(life, context, 'visit')).toBe(false);
  makePerson(life, context, { role: 'friend', ageYears: 30, draw: stream(life.seed, 'person', 1) });
  expect(startEvent(life, context, 'visit')).toBe(true);
});
