/** Close calls in childhood. Each sets `death-warning`; each shows what helps. */
import type { LifeEvent } from '../../life/events/types.ts';

export const warningsEvents: readonly LifeEvent[] = [
  {
    id: 'warnings-fever-night', kind: 'message', category: 'health', icon: '🌡️', title: 'The night of the fever', age: [1, 5],
    cast: { mom: { role: 'mother' } }, weight: 2,
    text:
      'You do not remember it, but they do: the fever that would not come down, your mother counting your breaths in a taxi. By ' +
      'morning you ask for toast.',
    effects: [
      { health: -12 },
      { stress: 4 },
      { flag: 'death-warning' },
      { affinity: 5, with: 'mom' },
      { remember: 'toast at sunrise, after the fever', by: 'mom' },
    ],
  },
  {
    id: 'warnings-garden-pond', kind: 'message', category: 'health', icon: '🪷', title: 'The pond', age: [2, 6],
    cast: { next: { role: 'neighbor', make: true, ageGap: [25, 50] } }, weight: 2,
    text:
      'You wanted to see where the frog went. {next} from next door wondered at the quiet, and went into the water in house ' +
      'slippers. You cough for a week. There is a fence now.',
    effects: [
      { health: -10 },
      { mood: -4 },
      { flag: 'death-warning' },
      { flag: 'pond-slippers' },
      { affinity: 10, with: 'next' },
      { remember: 'the pond and a pair of house slippers', by: 'next' },
    ],
  },
  {
    id: 'warnings-new-slippers', kind: 'message', category: 'childhood', icon: '🥿', title: 'Size forty-one', age: [7, 14],
    when: [{ flag: 'pond-slippers', yearsAgo: [2, 10] }], cast: { next: { role: 'neighbor', from: 'warnings-garden-pond/next' } },
    weight: 40,
    text:
      'In a shop window: tartan slippers, the sort {next} lost in the pond. You ask to turn round. {next} keeps the newspaper they ' +
      'were wrapped in, too.',
    effects: [{ mood: 6 }, { affinity: 10, with: 'next' }, { tally: 'kindnesses' }],
  },
  {
    id: 'warnings-bicycle', kind: 'question', category: 'health', icon: '🚲', title: 'The blue van', age: [8, 13],
    cast: { mom: { role: 'mother' } }, weight: 2,
    text:
      'The van stopped. You stopped a little later. Nothing hurts, which is odd, and your front wheel looks like a potato chip. "Say ' +
      'something," says the driver.',
    answers: [
      { id: 'say-fine', text: '"I\'m fine. Please don\'t tell my mother."', outcomes: [
        { text:
            'You are fine until supper, when you put your fork down beside the plate twice. Two nights in hospital, a lamp in each ' +
            'eye, a careful list for your mother.',
          effects: [{ health: -14 }, { mood: -5 }, { stress: 6 }, { flag: 'death-warning' }, { affinity: -3, with: 'mom' }] },
      ] },
      { id: 'lie-down', text: 'Stay lying on the road', outcomes: [
        { text:
            '"Exactly right," says the woman from the ambulance. "Not an inch." A cracked collarbone, a knock to watch, and a ride ' +
            'with the light on.',
          effects: [{ health: -10 }, { mood: -2 }, { flag: 'death-warning' }, { trait: 'nerves', by: 1 }] },
      ] },
      { id: 'ask-wheel', text: 'Ask who pays for the wheel', outcomes: [
        { text:
            'He laughs, then has to sit down. He drives you both to the hospital himself, slowly, and pays for the wheel. They keep ' +
            'you in to watch your head.',
          effects: [{ health: -11 }, { mood: 2 }, { flag: 'death-warning' }, { money: 60 }] },
      ] },
    ],
  },
  {
    id: 'warnings-match-day', kind: 'question', category: 'health', icon: '🥅', title: 'A pain on the right side', age: [9, 16],
    when: [{ has: 'school' }], cast: { mom: { role: 'mother' } }, weight: 2,
    text:
      'It began at the belly button and has moved to the right, like somebody looking for a seat. The match bus leaves in twenty ' +
      'minutes. You are number seven.',
    answers: [
      { id: 'tell-mother', text: 'Tell your mother where it hurts', outcomes: [
        { text:
            'She presses, lets go, sees your face and gets the car keys without a word. The surgeon says it was in good time. Number ' +
            'seven gets a card from everyone.',
          effects: [
            { health: -8 }, { mood: -3 }, { flag: 'death-warning' }, { affinity: 8, with: 'mom' },
            { remember: 'the match bus that left without number seven', by: 'mom' },
          ] },
      ] },
      { id: 'play-first', text: 'Play the first half, then tell', costs: { energy: 20 }, outcomes: [
        { text:
            'You last eleven minutes. The operation lasts longer than it should have. "Another hour," the surgeon tells your ' +
            'parents, and does not finish.',
          effects: [{ health: -20 }, { mood: -8 }, { stress: 6 }, { flag: 'death-warning' }], chance: 5,
          swing: { stat: 'fitness', by: -1 } },
        { text:
            'You even score. Then you lie down in the goal and somebody calls properly for help. You wake with a drain, a scar and ' +
            'the match ball.',
          effects: [{ health: -16 }, { mood: 3 }, { flag: 'death-warning' }, { prestige: 2 }], chance: 3,
          swing: { stat: 'fitness', by: 1 } },
      ] },
      { id: 'swallow-something', text: 'Take two of the tablets in the drawer', outcomes: [
        { text:
            'They hide it for an afternoon, which is the worst thing they could do. At ten that night your father carries you to the ' +
            'car. You mend, in weeks.',
          effects: [{ health: -20 }, { mood: -6 }, { stress: 5 }, { flag: 'death-warning' }] },
      ] },
    ],
  },
  {
    id: 'warnings-second-heartbeat', kind: 'question', category: 'health', icon: '🫀', title: 'An extra beat', age: [12, 17],
    when: [{ has: 'school' }], cast: { dad: { role: 'father' } }, weight: 2,
    text:
      'The doctor listens, listens again, closes the door. "Probably nothing. Until we know, no running." Your father has stopped ' +
      'reading the poster.',
    answers: [
      { id: 'obey', text: 'Stop running until they know', outcomes: [
        { text:
            'Six weeks on the bench with the water bottles. They find a small thing, name it, and give you one pill the size of a ' +
            'lentil. You learn a great deal about water bottles.',
          effects: [{ health: -8 }, { mood: -5 }, { fitness: -4 }, { flag: 'death-warning' }, { trait: 'diligence', by: 1 }] },
      ] },
      { id: 'run-secretly', text: 'Run anyway, after dark', costs: { energy: 15 }, outcomes: [
        { text:
            'Third evening, the street lamps swim, and you sit on a curb until a woman with a dog asks your name. She walks you ' +
            'home. After that you take the pill.',
          effects: [{ health: -16 }, { mood: -6 }, { stress: 8 }, { flag: 'death-warning' }] },
      ] },
      { id: 'ask-everything', text: 'Ask what the worst could be', outcomes: [
        { text:
            'The doctor looks at your father, then at you, and answers you. It is smaller than what you had imagined. The pill is ' +
            'the size of a lentil.',
          effects: [{ health: -8 }, { stress: -2 }, { flag: 'death-warning' }, { trait: 'nerves', by: 2 }, { affinity: 5, with: 'dad' }] },
      ] },
    ],
  },
];
