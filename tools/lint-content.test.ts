import { expect, test } from 'vitest';
import type { LifeEvent } from '../life/events/types.ts';
import { messageOf, questionOf } from '../life/testing/eventScene.ts';
import { fixtureWorld } from '../life/testing/fixture.ts';
import { lintContent } from './lint-content.ts';
import type { Source } from './lint-content-find.ts';

const free = { id: 'sit', text: 'Sit', outcomes: [{ text: 'You sit.' }] };

function codes(events: readonly LifeEvent[], sources: readonly Source[] = []): string[] {
  return lintContent({ ...fixtureWorld, events }, sources).map((finding) => finding.code);
}

test('sound content has no findings', () => {
  expect(lintContent(fixtureWorld)).toEqual([]);
});

test.each<[string, string, readonly LifeEvent[]]>([
  ['BL001', 'two events of one id', [messageOf(), messageOf()]],
  ['BL001', 'two answers of one id', [questionOf({ answers: [free, free] })]],
  ['BL002', 'a follow-up that does not exist', [messageOf({ effects: [{ follow: 'nowhere', days: [1, 2] }] })]],
  [
    'BL002',
    'a part of an event that has none',
    [messageOf({ id: 'a' }), messageOf({ cast: { x: { role: 'friend', from: 'a/pal' } }, text: '{x}' })],
  ],
  ['BL002', 'an answer nobody can give', [questionOf(), messageOf({ when: [{ happened: 'test-question', answer: 'jump' }] })]],
  ['BL003', 'an unknown item', [messageOf({ effects: [{ item: 'unicorn' }] })]],
  ['BL003', 'an unknown ladder', [messageOf({ when: [{ ladder: ['piracy'] }] })]],
  ['BL006', 'has and lacks', [messageOf({ when: [{ has: 'job' }, { lacks: 'job' }] })]],
  ['BL006', 'too young for a job', [messageOf({ age: [3, 8], when: [{ has: 'job' }] })]],
  ['BL006', 'an empty span', [messageOf({ when: [{ stat: 'health', atLeast: 60, below: 50 }] })]],
  [
    'BL007',
    'no free answer',
    [
      questionOf({
        answers: [
          { ...free, costs: { energy: 5 } },
          { ...free, id: 'b', costs: { money: 5 } },
        ],
      }),
    ],
  ],
  ['BL008', 'too dear for a child', [questionOf({ age: [4, 7], answers: [free, { ...free, id: 'b', costs: { money: 900 } }] })]],
  ['BL009', 'an unknown slot', [messageOf({ text: 'Hello {nobody}.' })]],
  ['BL009', 'an empty slot', [messageOf({ text: 'Hello {}.' })]],
  ['BL009', 'a pet that need not be there', [messageOf({ text: '{pet} barks.' })]],
  ['BL009', 'an open brace', [messageOf({ text: 'Hello {me.' })]],
  ['BL010', 'one answer', [questionOf({ answers: [free] })]],
  ['BL011', 'a flag nobody reads', [messageOf({ effects: [{ flag: 'lost' }] })]],
  ['BL012', 'a flag nobody sets', [messageOf({ when: [{ flag: 'never' }] })]],
  [
    'BL013',
    'a ring of follow-ups',
    [
      messageOf({ cooldownDays: 10, effects: [{ follow: 'b', days: [1, 2] }] }),
      messageOf({ id: 'b', effects: [{ follow: 'test-message', days: [1, 2] }] }),
    ],
  ],
  ['BL014', 'a long title', [messageOf({ title: 'A title that goes on for longer than any card is wide' })]],
  ['BL015', 'a child in a romance', [messageOf({ category: 'romance', age: [9, 12] })]],
  ['BL015', 'a child that smokes', [messageOf({ age: [12, 15], effects: [{ startHabit: 'smoking' }] })]],
  ['BL016', 'a follow-up nothing leads to', [messageOf({ onlyFollow: true })]],
  ['BL017', 'somebody nobody plays', [messageOf({ effects: [{ affinity: 3, with: 'ghost' }] })]],
  ['BL018', 'an id in capitals', [messageOf({ id: 'Test_Message' })]],
  ['BL019', 'an icon of two', [messageOf({ icon: '🧦🧦' })]],
  ['BL020', 'ages that run backwards', [messageOf({ age: [9, 3] })]],
  ['BL021', 'a stranger without a line', [messageOf({ cast: { pal: { role: 'friend' } } })]],
])('%s: %s', (code, _name, events) => {
  expect(codes(events)).toContain(code);
});

test('steps: unknown and unreachable ones', () => {
  const dilemma: LifeEvent = {
    id: 'lump',
    kind: 'dilemma',
    category: 'health',
    icon: '🩺',
    title: 'The lump',
    age: [30, 90],
    steps: {
      start: {
        text: 'A lump.',
        answers: [
          { ...free, outcomes: [{ text: 'x', next: { step: 'thurday', days: [1, 2] } }] },
          { ...free, id: 'b' },
        ],
      },
      thursday: { text: 'A room.', answers: [free, { ...free, id: 'b' }] },
    },
  };
  expect(codes([dilemma])).toEqual(expect.arrayContaining(['BL004', 'BL005']));
});

test('a finding leads to its file and line', () => {
  const source = {
    path: 'content/events/socks.ts',
    text: "x = [\n  {\n    id: 'test-message', kind: 'message',\n    text: 'Hello {nobody}.',\n  },\n];",
  };
  const [finding] = lintContent({ ...fixtureWorld, events: [messageOf({ text: 'Hello {nobody}.' })] }, [source]);
  expect(finding).toMatchObject({ code: 'BL009', file: 'content/events/socks.ts', line: 4 });
});

test('family may be cast in silence, and a flag may be read by the simulation', () => {
  expect(codes([messageOf({ cast: { mum: { role: 'mother' } }, effects: [{ flag: 'death-warning' }] })])).toEqual([]);
});
