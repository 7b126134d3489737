import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../context.ts';
import { fillText } from '../events/text.ts';
import { fixtureWorld } from '../testing/fixture.ts';
import { quietWorld, scene } from '../testing/scene.ts';
import { moveJobPerformance } from './effort.ts';
import { fire, hire, jobTitle, nextRung, offerJobs, promote, raise } from './job.ts';
import { chanceOfJob, companyOf, missingFor } from './qualification.ts';

const grown = (number: number) => {
  const here = scene(number);
  here.turn(25);
  here.life.c.education.level = 'done';
  if (here.life.c.job !== null) fire(here.life, here.context, 'quit');
  return here;
};

test('job: what is missing is said in the order it is asked for', () => {
  const { life, context, turn } = scene(1);
  turn(15);
  const spec = context.world.jobById.get('head-baker');
  if (spec === undefined) throw new Error('fixture changed');
  expect(missingFor(life, context, spec)).toBe('From age 23.');
  life.c.education.records = [];
  turn(24);
  life.c.education.records = [];
  expect(missingFor(life, context, spec)).toBe('Middle school finished is asked for.');
  life.c.education.records = [{ level: 'high', schoolId: 'eastgate', gpa: 250, endedOn: 0, outcome: 'graduated' }];
  life.c.pastJobs = [];
  life.c.job = null;
  expect(missingFor(life, context, spec)).toBe('4 years in this line of work are asked for.');
});

test('job: being hired brings a boss and a colleague, pay at the price of the place, and a line in the story', () => {
  const { life, context } = grown(2);
  const jobs = life.tally.jobs;
  hire(life, context, 'baker');
  expect(jobTitle(life, context)).toBe('Baker');
  expect(life.c.job?.salary).toBe(31_000 * 100);
  expect(life.tally.jobs).toBe(jobs + 1);
  expect(life.r.filter(({ roles }) => roles.includes('boss'))).toHaveLength(1);
  expect(life.r.filter(({ roles }) => roles.includes('colleague'))).toHaveLength(1);
  expect(context.sink.log.at(-1)?.title).toBe('Baker');
});

test('job: after leaving, nobody is boss or colleague any more, and the job is filed', () => {
  const { life, context } = grown(3);
  hire(life, context, 'baker');
  fire(life, context, 'fired');
  expect(life.c.job).toBeNull();
  expect(life.c.pastJobs.at(-1)).toMatchObject({ jobId: 'baker', ended: 'fired' });
  expect(life.r.some(({ roles }) => roles.includes('boss') || roles.includes('colleague'))).toBe(false);
});

test('job: a promotion goes up one rung and pays at least four percent more', () => {
  const { life, context } = grown(4);
  hire(life, context, 'baker');
  const before = life.c.job?.salary ?? 0;
  expect(nextRung(life, context)?.id).toBe('head-baker');
  promote(life, context);
  expect(jobTitle(life, context)).toBe('Head baker');
  expect(life.c.job?.salary ?? 0).toBeGreaterThanOrEqual(Math.trunc(before * 1.04));
  promote(life, context);
  expect(jobTitle(life, context)).toBe('Head baker');
});

test('job: raises end at 165 percent of what the job pays', () => {
  const { life, context } = grown(5);
  hire(life, context, 'baker');
  for (let year = 0; year < 60; year++) raise(life, context);
  expect(life.c.job?.salary).toBeLessThanOrEqual(31_000 * 165);
});

test('job rule 5: an idle grown-up is offered work within a year', () => {
  const { life, turn, wait } = scene(6);
  turn(18);
  life.c.education.level = 'done';
  life.c.job = null;
  wait(540);
  expect(life.c.job).not.toBeNull();
});

test('job rule 4: at the retirement age work ends with a pension', () => {
  const { life, context, turn } = scene(7);
  turn(30);
  life.c.job = null;
  hire(life, context, 'baker');
  turn(66);
  expect(life.status).toBe('playing');
  life.c.job ??= { jobId: 'baker', salary: 3_100_000, performance: 60, sinceDay: 0, raisedDay: 0, warnings: 0 };
  turn(68);
  expect(life.c.job).toBeNull();
  expect(life.c.pension ?? 0).toBeGreaterThanOrEqual(13_500 * 100);
  expect(life.c.pastJobs.at(-1)?.ended).toBe('retired');
});

test('job rule 3: whoever does badly for long is warned, and then let go', () => {
  const { life, context, turn, wait } = scene(8);
  turn(25);
  life.c.job = null;
  hire(life, context, 'baker');
  life.c.personality[1] = 0;
  for (let week = 0; week < 150; week++) {
    moveJobPerformance(life, -100);
    wait(7);
    if (life.c.pastJobs.some(({ ended }) => ended === 'fired')) break;
  }
  expect(context.sink.log.some(({ title }) => title === 'A word with the boss')).toBe(true);
  expect(life.c.pastJobs.at(-1)?.ended).toBe('fired');
});

test('job: the employer on an offer is the one that texts speak of', () => {
  const world = { ...quietWorld, jobs: fixtureWorld.jobs.map((job) => ({ ...job, company: ['One', 'Two', 'Three', 'Four'] })) };
  for (let number = 1; number <= 6; number++) {
    const { life, context, turn } = scene(number, {}, world);
    turn(19);
    life.c.job = null;
    hire(life, context, 'baker');
    const spec = context.world.jobById.get('baker');
    expect(spec && companyOf(life, spec)).toBe(fillText('{company}', life, context));
  }
});

test('job: offers name a reason exactly when they are closed, and a chance of 5 to 95 when open', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 0, max: 64 }), (number, age) => {
      const { life, context, turn } = scene(number);
      turn(age);
      for (const offer of offerJobs(life, context)) {
        expect(offer.available).toBe(offer.reason === '');
        if (offer.available) expect(offer.chance >= 5 && offer.chance <= 95).toBe(true);
      }
      for (const spec of context.world.jobs) expect(Number.isInteger(chanceOfJob(life, context, spec))).toBe(true);
    }),
    { numRuns: 12 },
  );
});

test('job: asking to join a choir is not looking for work', () => {
  const { life, wait } = grown(12);
  for (let tries = 0; tries < 12 && life.c.job === null; tries++) {
    life.applications = { 'activity/choir': dayOf(life) };
    wait(60);
  }
  expect(life.c.job).not.toBeNull();
});
