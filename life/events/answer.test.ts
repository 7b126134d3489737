import { expect, test } from 'vitest';
import { advance } from '../advance.ts';
import { energyOf } from '../systems/body.ts';
import { eventScene, frozen, questionOf } from '../testing/eventScene.ts';
import { describePending, offeredAnswers } from './ask.ts';
import { startEvent } from './start.ts';
import type { LifeEvent } from './types.ts';

const cake = questionOf({
  id: 'cake',
  answers: [
    { id: 'eat', text: 'Eat it', outcomes: [{ text: 'It is dry.', effects: [{ health: -1 }] }] },
    { id: 'run', text: 'Run', costs: { energy: 10 }, outcomes: [{ text: 'You run.' }] },
    { id: 'buy', text: 'Buy another', costs: { money: 20 }, outcomes: [{ text: 'It comes.', effects: [{ flag: 'cake' }] }] },
    { id: 'bribe', text: 'Bribe', costs: { diamonds: 5 }, outcomes: [{ text: 'They smile.' }] },
    { id: 'fly', text: 'Fly', when: [{ owns: 'wings' }], outcomes: [{ text: 'You fly.' }] },
  ],
});

function asked(event: LifeEvent = cake) {
  const made = eventScene([event]);
  expect(startEvent(made.life, made.context, event.id)).toBe(true);
  made.life.c.money = 100_00;
  return { ...made, say: (answerId: string, diamonds = 0) => made.ask({ type: 'answer', pendingId: 'e0', answerId }, { diamonds }) };
}

test('a question stops the clock until it is answered', () => {
  const { life, context, say } = asked();
  const before = life.minute;
  expect(advance(life, before + 10_000, context)).toBe(before);
  expect(say('eat').ok).toBe(true);
  expect(advance(life, before + 60, context)).toBe(before + 60);
});

test('answering pays, remembers, counts and tells', () => {
  const { life, context, say } = asked();
  const decision = say('buy');
  expect(decision).toMatchObject({ ok: true, reply: { eventId: 'cake', text: 'It comes.', changes: { money: -2000 } } });
  expect(life.c.money).toBe(80_00);
  expect(life.events.answers['cake']).toBe('buy');
  expect(life.tally.decisions).toBe(1);
  expect(life.log[life.log.length - 1]).toMatchObject({ kind: 'answer', text: 'It comes.', changes: { money: -2000 } });
  expect(context.sink.notices.some((notice) => notice.type === 'message' && notice.eventId === 'cake')).toBe(true);
});

test('a refused answer changes nothing', () => {
  const { life, ask, say } = asked();
  life.c.money = 19_99;
  life.c.bars.energy = 9;
  life.c.bars.settledAt = Math.floor(life.minute / 60);
  const before = frozen(life);
  expect(say('buy')).toMatchObject({ ok: false, code: 'not_enough_money' });
  expect(say('run')).toMatchObject({ ok: false, code: 'not_enough_energy' });
  expect(say('bribe', 4)).toMatchObject({ ok: false, code: 'not_enough_diamonds' });
  expect(say('fly')).toMatchObject({ ok: false, code: 'unknown_answer' });
  for (const answerId of ['__proto__', 'constructor', '_eat', '', 'toString'])
    expect(say(answerId)).toMatchObject({ ok: false, code: 'unknown_answer' });
  for (const pendingId of ['__proto__', 'e1', '']) {
    expect(ask({ type: 'answer', pendingId, answerId: 'eat' })).toMatchObject({ ok: false, code: 'no_question' });
  }
  expect(frozen(life)).toBe(before);
});

test('a question can be answered once', () => {
  const { say } = asked();
  expect(say('eat').ok).toBe(true);
  expect(say('eat')).toMatchObject({ ok: false, code: 'no_question' });
});

test('diamonds leave by the ledger, under a key of their own', () => {
  const { context, say } = asked();
  expect(say('bribe', 5).ok).toBe(true);
  expect(context.sink.ledger).toEqual([{ diamonds: -5, reason: 'answer', key: 'answer:e0' }]);
});

test('energy is taken from what is there now', () => {
  const { life, say } = asked();
  const before = energyOf(life);
  expect(say('run').ok).toBe(true);
  expect(energyOf(life)).toBe(before - 10);
});

test('answers whose conditions fail are not offered', () => {
  const { life, context } = asked();
  const pending = life.pending;
  if (pending === null) throw new Error('nothing asked');
  expect(offeredAnswers(life, context, pending).map((answer) => answer.id)).toEqual(['eat', 'run', 'buy', 'bribe']);
  expect(describePending(life, context, pending)?.answers).toHaveLength(4);
});

test('chance is settled when the question is asked: loading and answering again gives the same outcome', () => {
  const coin = questionOf({
    id: 'coin',
    cooldownDays: 1,
    answers: [
      { id: 'toss', text: 'Toss', outcomes: [{ text: 'Heads.', effects: [{ money: 1 }] }, { text: 'Tails.' }] },
      { id: 'keep', text: 'Keep', outcomes: [{ text: 'You keep it.' }] },
    ],
  });
  const results = new Set<string>();
  for (let number = 1; number <= 24; number++) {
    const { life, context, ask } = eventScene([coin], 20, number);
    startEvent(life, context, 'coin');
    const saved = frozen(life);
    const texts = new Set<unknown>();
    for (let again = 0; again < 4; again++) {
      Object.assign(life, JSON.parse(saved));
      const decision = ask({ type: 'answer', pendingId: 'coin', answerId: 'toss' });
      texts.add(decision.ok ? decision.reply['text'] : '');
    }
    expect(texts.size).toBe(1);
    results.add([...texts].join());
  }
  expect([...results].sort()).toEqual(['Heads.', 'Tails.']);
});

test('the bars decide where a writer says so', () => {
  const climb = questionOf({
    answers: [
      {
        id: 'climb',
        text: 'Climb',
        outcomes: [
          { text: 'Up.', chance: 0, swing: { stat: 'fitness', by: 2 } },
          { text: 'Down.', chance: 1, swing: { stat: 'fitness', by: -1 } },
        ],
      },
      { id: 'rest', text: 'Rest', outcomes: [{ text: 'You rest.' }] },
    ],
  });
  const made = eventScene([climb]);
  made.life.c.fitness = 95;
  startEvent(made.life, made.context, 'test-question');
  expect(made.life.pending?.outcomes[0]).toBe(0);
});

test('an answer is told before what follows from it, death included', () => {
  const edge = questionOf({
    id: 'edge',
    answers: [
      { id: 'jump', text: 'Jump', outcomes: [{ text: 'You jump.', effects: [{ stress: 4 }, { dies: 'me', cause: 'a fall' }] }] },
      { id: 'rest', text: 'Rest', outcomes: [{ text: 'You rest.' }] },
    ],
  });
  const { life, context, ask } = eventScene([edge]);
  startEvent(life, context, 'edge');
  expect(ask({ type: 'answer', pendingId: 'edge', answerId: 'jump' }).ok).toBe(true);
  const [told, ended] = life.log.slice(-2);
  expect(told).toMatchObject({ text: 'You jump.', changes: { stress: 4 } });
  expect(ended).toMatchObject({ icon: '🕯️', kind: 'milestone' });
  expect(context.sink.notices.at(-1)).toMatchObject({ type: 'died', cause: 'a fall' });
});

test('while energy is unlimited, an answer takes none and says so', () => {
  const { life, ask } = asked();
  life.c.bars.unlimitedUntil = 1_000;
  const before = energyOf(life);
  const decision = ask({ type: 'answer', pendingId: 'e0', answerId: 'run' }, { at: 999 });
  expect(decision.ok && decision.reply['changes']).toEqual({});
  expect(energyOf(life)).toBe(before);
});
