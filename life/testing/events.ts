/** A handful of events for tests, one of each kind. */
import type { LifeEvent } from '../events/types.ts';

export const fixtureEvents: readonly LifeEvent[] = [
  {
    id: 'fixture-crab',
    kind: 'message',
    category: 'travel',
    icon: '🦀',
    title: 'The crab',
    age: [4, 90],
    text: 'You find a crab the size of a coin and name it after your teacher.',
    effects: [{ mood: 4 }],
    cooldownDays: 400,
  },
  {
    id: 'fixture-last-piece',
    kind: 'question',
    category: 'family',
    icon: '🎂',
    title: 'The last piece',
    age: [5, 90],
    cooldownDays: 200,
    text: 'One piece of cake is left. Two people are looking at it, and you are one of them.',
    answers: [
      { id: 'eat', text: 'Eat it', outcomes: [{ text: 'It is dry.', effects: [{ mood: 2 }, { health: -1 }] }] },
      {
        id: 'share',
        text: 'Cut it in half',
        outcomes: [
          { text: 'The halves are not equal. You take the smaller.', effects: [{ tally: 'kindnesses' }], chance: 3 },
          { text: 'The knife slips. The dog is grateful.', effects: [{ mood: -1 }] },
        ],
      },
      { id: 'buy', text: 'Order another cake', costs: { money: 20, energy: 5 }, outcomes: [{ text: 'It arrives on Tuesday.' }] },
    ],
  },
  {
    id: 'fixture-lump',
    kind: 'dilemma',
    category: 'health',
    icon: '🩺',
    title: 'The lump',
    age: [40, 90],
    steps: {
      start: {
        text: 'You find it in the shower, the size of a pea.',
        answers: [
          { id: 'call', text: 'Call the clinic', outcomes: [{ text: 'They have Thursday.', next: { step: 'thursday', days: [2, 6] } }] },
          { id: 'wait', text: 'It is probably nothing', outcomes: [{ text: 'It probably is.', effects: [{ stress: 6 }] }] },
        ],
      },
      thursday: {
        text: 'The waiting room has one magazine, about boats.',
        answers: [
          { id: 'go', text: 'Go in', outcomes: [{ text: 'A cyst. You read about boats all the way home.', effects: [{ stress: -5 }] }] },
        ],
      },
    },
  },
];
