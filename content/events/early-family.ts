/** Ages 0 to 5 with the people who carry you: first words, first steps, somebody in a bag with handles. */
import type { LifeEvent } from '../../life/events/types.ts';

export const earlyFamilyEvents: readonly LifeEvent[] = [
  {
    id: 'early-lamp', kind: 'message', category: 'childhood', icon: '💡', title: 'First word', age: [0, 1],
    cast: { mum: { role: 'mother' }, dad: { role: 'father' } }, weight: 30,
    text:
      'Your first word is "lamp." Your mother hoped for another word, and so did your father. For a week they take turns standing ' +
      'next to the lamp.',
    effects: [{ mood: 4 }, { affinity: 3, with: 'mum' }, { affinity: 3, with: 'dad' }, { follow: 'childhood-lamp', days: [3000, 4000] }],
  },
  {
    id: 'childhood-lamp', kind: 'message', category: 'childhood', icon: '💡', title: 'The old lamp', age: [8, 12],
    cast: { dad: { role: 'father' } }, onlyFollow: true,
    text:
      'The lamp is broken and goes out to the curb. Your father carries it there, and comes back with it under his arm. "It knew you ' +
      'first," he says.',
    effects: [{ mood: 4 }, { affinity: 5, with: 'dad' }, { remember: 'the old lamp that came back from the curb', by: 'dad' }],
  },
  {
    id: 'early-steps', kind: 'message', category: 'childhood', icon: '👣', title: 'Four steps', age: [1, 1],
    cast: { mum: { role: 'mother' } }, weight: 40,
    text: 'You let go of the chair. It is four steps to your mother and you own three. She moves one step closer and tells nobody.',
    effects: [{ mood: 6 }, { affinity: 6, with: 'mum' }, { fitness: 2 }, { remember: 'four first steps, one of them cheated', by: 'mum' }],
  },
  {
    id: 'early-laps', kind: 'message', category: 'childhood', icon: '🌡️', title: 'Laps', age: [0, 2], cast: { dad: { role: 'father' } },
    weight: 20,
    text:
      'You are hot and furious and it is three in the morning. Your father walks you from door to window and back, counting. You ' +
      'cool down at two hundred and twelve.',
    effects: [
      { health: -3 },
      { mood: -2 },
      { affinity: 8, with: 'dad' },
      { remember: 'two hundred and twelve laps with a feverish baby', by: 'dad' },
    ],
  },
  {
    id: 'early-laps-returned', kind: 'question', category: 'family', icon: '🚪', title: 'Door to window', age: [35, 65],
    when: [{ happened: 'early-laps', yearsAgo: [34, 65] }], cast: { dad: { role: 'father' } }, weight: 40,
    text:
      'Your father cannot sleep since the operation. At three in the morning he stands in the hall holding the wall. It is eleven ' +
      'steps from the door to the window.',
    answers: [
      { id: 'walk', text: 'Give him your arm and count aloud', costs: { energy: 15 }, outcomes: [
        { text: 'At lap fifty he laughs and asks how you know about the counting. You do not. You both sit down at two hundred and twelve.',
          effects: [{ mood: 12, halfLifeDays: 90 }, { affinity: 12, with: 'dad' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'pill', text: 'Bring him the pill and the water', outcomes: [
        { text: 'He takes it, pats your hand twice and lies looking at the ceiling until it works.',
          effects: [{ mood: 2 }, { affinity: 3, with: 'dad' }] },
      ] },
      { id: 'sleep', text: 'Pretend to be asleep', outcomes: [
        { text: 'You listen to his slippers. He is trying to walk on the outsides of his feet, so as not to wake you.',
          effects: [{ mood: -5 }, { stress: 4 }, { affinity: -3, with: 'dad' }] },
      ] },
    ],
  },
  {
    id: 'early-wolf', kind: 'message', category: 'childhood', icon: '🐺', title: 'How wolves talk', age: [2, 4],
    cast: { gpa: { role: 'grandparent', sex: 'male' } },
    text:
      'Grandpa reads to you and falls asleep at the wolf. You wait politely. Then you read the rest yourself, out of your head. In ' +
      'your version the wolf gets soup.',
    effects: [{ mood: 4 }, { affinity: 5, with: 'gpa' }, { trait: 'openness', by: 1 }, { remember: 'the wolf who got soup', by: 'gpa' }],
  },
  {
    id: 'early-shoes', kind: 'question', category: 'childhood', icon: '👟', title: 'The word', age: [2, 2],
    cast: { dad: { role: 'father' } }, weight: 20,
    text: 'Last week you found the word "no" and it works on everything. Now your father holds up two shoes and asks which one goes first.',
    answers: [
      { id: 'no', text: '"No."', outcomes: [
        { text: 'He puts them on you while you say it, fourteen times. You leave as a parcel with one sock.',
          effects: [{ mood: 2 }, { affinity: -3, with: 'dad' }, { trait: 'diligence', by: 1 }] },
      ] },
      { id: 'hands', text: 'Put them on your hands', outcomes: [
        { text: 'He looks at the clock, takes off his own shoes, and puts his on too. You gallop to the door. He misses his bus.',
          effects: [{ mood: 7 }, { affinity: 6, with: 'dad' }] },
      ] },
      { id: 'him', text: 'Point at his feet first', outcomes: [
        { text: 'He does his, you do the laces. They are knotted to each other, but he only finds out at the top of the stairs.',
          effects: [{ mood: 5 }, { affinity: 3, with: 'dad' }, { trait: 'kindness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'early-now', kind: 'question', category: 'family', icon: '⚽', title: '"Now?"', age: [3, 5],
    cast: { sib: { role: 'sibling', from: 'birth-waiting/sib' } }, onlyFollow: true,
    text:
      '{sib} sets a ball on the floor in front of you. It was bought the week you were born and has been waiting too. "Now?" says ' +
      '{sib}.',
    answers: [
      { id: 'kick', text: 'Kick it', outcomes: [
        { text: 'It rolls under the cupboard and does not come back. {sib} lies flat on the floor laughing. Four years, and worth it.',
          effects: [{ mood: 7 }, { affinity: 10, with: 'sib' }, { remember: 'the first goal, under the cupboard', by: 'sib' }] },
      ] },
      { id: 'keep', text: 'Sit on it', outcomes: [
        { text: '{sib} waits. You hatch it until supper. Then {sib} lies down next to you to see whether it is warm.',
          effects: [{ mood: 4 }, { affinity: 4, with: 'sib' }] },
      ] },
      { id: 'throw', text: 'Throw it at {sib}', outcomes: [
        { text: 'It is a good throw. {sib} rubs an ear and looks at you with new respect. "All right," {sib.they} say{sib.s}. "Now."',
          effects: [{ mood: 5 }, { affinity: 5, with: 'sib' }, { fitness: 1 }] },
      ] },
    ],
  },
  {
    id: 'early-second-best', kind: 'question', category: 'family', icon: '👶', title: 'In a bag with handles', age: [2, 6],
    cast: { baby: { role: 'sibling', ageGap: [-6, -1], age: [0, 1] } }, weight: 80,
    text:
      'They have brought somebody home in a bag with handles. It is red and called {baby}. Everyone looks at you and asks what you ' +
      'think.',
    answers: [
      { id: 'bear', text: 'Offer your second-best bear', outcomes: [
        { text: 'You put it in gently, face down. They say you are a good big one. The best bear watches from behind your back.',
          effects: [
            { mood: 4 }, { affinity: 6, with: 'baby' }, { tally: 'kindnesses' }, { follow: 'childhood-bear-returned', days: [2000, 2700] },
          ] },
      ] },
      { id: 'back', text: 'Ask when it goes back', outcomes: [
        { text: 'Everyone laughs, so you ask again more slowly. Nobody has kept the receipt.', effects: [{ mood: -3 }, { stress: 3 }] },
      ] },
      { id: 'toe', text: 'Squeeze one toe to test it', outcomes: [
        { text: 'It works. The noise fills the flat and goes on till the news. You and {baby} look at each other, both impressed.',
          effects: [{ mood: 2 }, { affinity: 2, with: 'baby' }, { trait: 'openness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-bear-returned', kind: 'message', category: 'family', icon: '🧸', title: 'Second-best', age: [7, 14],
    cast: { baby: { role: 'sibling', from: 'early-second-best/baby' } }, onlyFollow: true,
    text:
      'You are in bed with a cough. {baby} comes in without knocking, lays the second-best bear on your chest, face down, and goes ' +
      'back to bed.',
    effects: [{ mood: 8 }, { affinity: 8, with: 'baby' }, { remember: 'the second-best bear, there and back', by: 'baby' }],
  },
];
