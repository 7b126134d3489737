/** Holidays through the year, where they are kept. */
import type { LifeEvent } from '../../life/events/types.ts';

export const holidaysEvents: readonly LifeEvent[] = [
  {
    id: 'holidays-diwali-dark-flat', kind: 'question', category: 'holiday', icon: '🪔', title: 'The dark balcony', age: [10, 80],
    when: [{ months: [10, 11] }, { culture: ['indian'] }], cast: { next: { role: 'neighbor', make: true, ageGap: [20, 60] } }, weight: 50,
    text:
      'Every balcony of the block is lit but one: {next}, third floor, whose son went abroad in June. You have a dozen lamps left ' +
      'over, and a plate of sweets meant for the aunts.',
    answers: [
      { id: 'carry-up', text: 'Carry up the lamps and the sweets', costs: { energy: 5 }, outcomes: [
        { text:
            '{next} says there was no point, for one person. You fill them together. By the sixth {next} is telling you that you ' +
            'hold the jug wrongly.',
          effects: [{ mood: 9 }, { affinity: 12, with: 'next' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'light-and-run', text: 'Leave them lit at the door and run', outcomes: [
        { text: 'From below you see the third floor door open. A long time nothing. Then one lamp after another moves out to the balcony.',
          effects: [{ mood: 8 }, { affinity: 5, with: 'next' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'aunts-first', text: 'The aunts will notice the sweets', outcomes: [
        { text:
            "They do count them. You are praised. From the aunts' window one sees exactly that side of your block, with a tooth " +
            'missing.',
          effects: [{ mood: -3 }] },
      ] },
    ],
  },
  {
    id: 'holidays-eid-shoes', kind: 'question', category: 'holiday', icon: '👞', title: 'Two new pairs', age: [5, 12],
    when: [{ culture: ['arabic'] }], cast: { cousin: { role: 'friend', make: true, ageGap: [-1, 1] } }, weight: 14,
    text:
      "Eid morning: coins from every uncle, and new shoes that squeak. On the step sits your cousin {cousin}, tucking last year's " +
      'shoes out of sight.',
    answers: [
      { id: 'share-coins', text: 'Split the coins, without a word', outcomes: [
        { text:
            'You push half along the step. {cousin} pushes one back. "For the squeak," says {cousin}. You both squeak to the sweet ' +
            'shop, by turns.',
          effects: [{ mood: 7 }, { affinity: 12, with: 'cousin' }, { tally: 'kindnesses' }, { money: 5 }] },
      ] },
      { id: 'old-shoes-too', text: 'Run in and put on your old ones', outcomes: [
        { text: 'Your mother sees, opens her mouth, closes it. You two are the only ones all day who can run.',
          effects: [
            { mood: 9 }, { affinity: 15, with: 'cousin' }, { tally: 'kindnesses' },
            { remember: 'old shoes at Eid, and how fast they were', by: 'cousin' },
          ] },
      ] },
      { id: 'show-squeak', text: 'Show how they squeak', outcomes: [
        { text: 'They squeak beautifully. {cousin} says so. Later you cannot find {cousin} anywhere.',
          effects: [{ mood: 2 }, { money: 10 }, { affinity: -6, with: 'cousin' }] },
      ] },
    ],
  },
  {
    id: 'holidays-day-of-the-dead', kind: 'question', category: 'holiday', icon: '💀', title: 'What goes on the altar', age: [6, 90],
    when: [{ months: [11] }, { culture: ['latino'] }], weight: 70,
    text:
      'Marigolds up the stairs, the photographs in a row. Everybody gets what they loved best. For Great-uncle Chucho, says your ' +
      'aunt, water. All of you know what he loved best.',
    answers: [
      { id: 'bottle', text: 'Slip the bottle behind his picture', outcomes: [
        { text: "In the morning a finger's breadth is missing. Your aunt says it evaporates. Your aunt is in wonderful spirits.",
          effects: [{ mood: 8 }, { flag: 'chucho-fed' }, { tally: 'misdeeds' }] },
      ] },
      { id: 'water', text: 'Water and flowers', outcomes: [
        { text:
            'In the night his picture falls over. Nobody touched it. At breakfast your aunt stands it up again and looks him in the ' +
            'eye.',
          effects: [{ mood: 3 }, { stress: 1 }, { flag: 'chucho-fed' }] },
      ] },
      { id: 'cards', text: 'His cards, and a chair pulled out', outcomes: [
        { text: 'You deal five, face down, and go to bed. One has been turned over by morning. It is the queen. He always got the queen.',
          effects: [{ mood: 9 }, { flag: 'chucho-fed' }, { trait: 'openness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'holidays-chucho-again', kind: 'message', category: 'holiday', icon: '🌼', title: 'Third from the left', age: [12, 100],
    when: [{ months: [11] }, { flag: 'chucho-fed', yearsAgo: [2, 40] }, { culture: ['latino'] }], weight: 55,
    text:
      'There is one more photograph in the row this year. You put out what it liked. Great-uncle Chucho has been moved up to make ' +
      'room, and does not mind the company.',
    effects: [{ mood: 5 }, { stress: -3 }],
  },
  {
    id: 'holidays-paper-fish', kind: 'question', category: 'holiday', icon: '🐟', title: 'A fish on the back', age: [8, 13],
    when: [{ date: '04-01' }, { culture: ['french'] }, { has: 'school' }],
    cast: { prof: { role: 'teacher', make: true, ageGap: [18, 50] } }, weight: 80,
    text:
      "The first of April. {prof}'s back is turned, and you hold a paper fish with tape on its nose. Twenty-six people are watching " +
      'the fish.',
    answers: [
      { id: 'stick-it', text: 'Stick it on', outcomes: [
        { text:
            '{prof} teaches three lessons, sees the principal and takes the tram home with it. Next day it hangs framed by the ' +
            'blackboard: "Attributed to {me}".',
          effects: [{ mood: 11 }, { affinity: 5, with: 'prof' }, { social: 4 }] },
      ] },
      { id: 'pass-it', text: 'Pass the fish to the boy in front', outcomes: [
        { text: 'He gets a detention and a song is made about him. It could have been your song.', effects: [{ mood: -1 }, { stress: 2 }] },
      ] },
      { id: 'own-back', text: 'Ask {prof} to check your own back', outcomes: [
        { text: 'There are four on it. You had no idea. {prof} reads them out by species.',
          effects: [{ mood: 6 }, { affinity: 4, with: 'prof' }] },
      ] },
    ],
  },
];
