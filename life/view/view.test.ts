import { expect, test } from 'vitest';
import { pendingView, personView, playerView, updateView } from '../../wire/views.ts';
import { advance } from '../advance.ts';
import { createLife } from '../birth.ts';
import { compileWorld } from '../compile.ts';
import { newSink } from '../sink.ts';
import { fixtureWorld } from '../testing/fixture.ts';
import { answerOne, anyAnswer, playLife } from '../testing/run.ts';
import { viewPending } from './pending.ts';
import { viewPerson } from './person.ts';
import { viewPlayer } from './player.ts';
import { viewUpdate } from './update.ts';

const world = compileWorld(fixtureWorld);

test('what is shown is what the wire promises, at every age, and showing changes nothing', () => {
  for (const age of [1, 8, 17, 35, 62, 120]) {
    const { life, context } = playLife(world, [8, 8, 8, age], anyAnswer, age);
    const before = JSON.stringify(life);
    playerView.parse(viewPlayer(life, context, { userID: 'u', diamonds: 3 }));
    updateView.parse(viewUpdate(life, context));
    for (const person of [life.c, ...life.r]) personView.parse(viewPerson(life, person, context));
    expect(JSON.stringify(life)).toBe(before);
  }
});

test('a waiting question shows its price, and stops the clock for all to see', () => {
  const played = playLife(world, [8, 8, 8, 2], anyAnswer, 20);
  const { life, context } = played;
  for (let tries = 0; tries < 50 && life.pending?.eventId !== 'fixture-last-piece'; tries++) {
    if (life.pending !== null) answerOne(played, anyAnswer);
    advance(life, life.minute + 400 * 1440, context);
  }
  life.c.money = 0;
  const view = pendingView.parse(viewPending(life, context));
  expect(view.answerOptions.map(({ id, affordable }) => [id, affordable])).toEqual([
    ['eat', true],
    ['share', true],
    ['buy', false],
  ]);
  expect(view.answerOptions[2]).toMatchObject({ energyCost: 5, moneyCost: 2_000, reason: 'Costs more than you have' });
  expect(viewUpdate(life, context).gameSpeed).toBe(100_000);
});

test('before the birth one chooses where', () => {
  const view = viewPlayer(createLife('n', [1, 2, 3, 4]), { world, sink: newSink() });
  playerView.parse(view);
  expect(view.c).toBeNull();
  expect(view.births?.places.map(({ id }) => id)).toEqual(['millbrook', 'porto-sul']);
});

test('after the death there is a legacy to look at', () => {
  const { life, context } = playLife(world, [8, 8, 8, 3], anyAnswer, 120);
  const view = playerView.parse(viewPlayer(life, context));
  expect(view.legacy?.ribbon.name).not.toBe('');
  expect(view.legacy?.ageYears).toBe(life.legacy?.ageYears);
});
