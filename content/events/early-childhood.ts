/** Ages 0 to 5, seen from knee height, and what comes of it later. */
import type { LifeEvent } from '../../life/events/types.ts';

export const earlyChildhoodEvents: readonly LifeEvent[] = [
  {
    id: 'early-spoon', kind: 'message', category: 'childhood', icon: '🥄', title: 'The airplane', age: [0, 1],
    text:
      'The spoon is an airplane, they say. You have seen airplanes from the balcony. Not one of them smelled of carrot. You keep the ' +
      'hangar shut.',
    effects: [{ mood: 2 }],
  },
  {
    id: 'early-blanket', kind: 'message', category: 'childhood', icon: '🧸', title: 'The important blanket', age: [1, 2], weight: 25,
    text:
      'The blanket has gone into the round window to be drowned. You sit in front of it for the whole wash and keep a hand on the ' +
      'glass so it knows.',
    effects: [{ mood: -2 }, { stress: 2 }, { trait: 'kindness', by: 1 }],
  },
  {
    id: 'early-moon', kind: 'message', category: 'childhood', icon: '🌕', title: 'It follows you', age: [2, 3],
    text:
      'Out of the back window you see that the moon is following you home. It is not following any of the other cars. You tell no ' +
      'one, so as not to brag.',
    effects: [{ mood: 5 }, { trait: 'openness', by: 1 }],
  },
  {
    id: 'early-elbow', kind: 'message', category: 'childhood', icon: '🚶', title: 'A forest of legs', age: [2, 3],
    cast: { dad: { role: 'father' } },
    text:
      'At the wedding you hold on to a gray trouser leg for a whole song. Then you look up. It is not your father. The man has not ' +
      'moved since, out of respect.',
    effects: [{ mood: 2 }, { trait: 'sociability', by: 1 }],
  },
  {
    id: 'early-pea', kind: 'question', category: 'health', icon: '🫛', title: 'The pea', age: [2, 3], cast: { mum: { role: 'mother' } },
    weight: 15,
    text: 'The pea fits. You did not expect it to go in that far. It is quite comfortable up there, and nobody at the table has noticed.',
    answers: [
      { id: 'out', text: 'Blow', outcomes: [
        { text: 'The pea crosses the table and lands in the water jug. Your mother looks at the jug, then at you, then closes one eye.',
          effects: [{ mood: 5 }, { affinity: 2, with: 'mum' }], chance: 3, swing: { stat: 'health', by: 1 } },
        { text:
            'It sits tighter. Your mother holds the other side shut and says "like a trumpet." You will do this again when there are ' +
            'guests.',
          effects: [{ mood: 3 }, { affinity: 3, with: 'mum' }], chance: 2 },
      ] },
      { id: 'in', text: 'Breathe in', outcomes: [
        { text:
            'A doctor with a very thin spoon gets it out and gives it back to you in a little bag. At home your mother keeps it next ' +
            'to the clock.',
          effects: [{ stress: 5 }, { health: -2 }, { affinity: 2, with: 'mum' }] },
      ] },
      { id: 'second', text: 'Try the other side, to be fair', outcomes: [
        { text:
            "Now you breathe like a pug. The doctor's waiting room is full of children with peas, beads, and one with a tooth that " +
            'is not theirs.',
          effects: [{ mood: 2 }, { stress: 4 }, { trait: 'openness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'early-market', kind: 'question', category: 'trouble', icon: '🐟', title: 'Between the fish', age: [4, 4],
    cast: { mum: { role: 'mother' } }, weight: 25,
    text:
      "You held your mother's coat, and now it is another coat. The market in {town} is all legs and buckets. A fish looks at you " +
      'with one eye.',
    answers: [
      { id: 'stand', text: 'Stand still by the fish', outcomes: [
        { text:
            'The fish seller gives you a wet stool and a job: shout the price of sardines. Your mother follows your voice through ' +
            'the whole hall.',
          effects: [{ mood: 4 }, { affinity: 5, with: 'mum' }, { trait: 'diligence', by: 1 }] },
      ] },
      { id: 'name', text: "Shout your mother's full name", outcomes: [
        { text:
            'Three women turn round. The third is running. "Where did you learn that?" she asks into your hair. She means the middle ' +
            'name.',
          effects: [{ mood: 3 }, { stress: 3 }, { affinity: 6, with: 'mum' }], chance: 3, swing: { stat: 'sociability', by: 1 } },
        { text: 'Nobody hears you over the ice machine. By the time she finds you, you have no voice and somebody has given you a lemon.',
          effects: [{ mood: -3 }, { stress: 6 }, { affinity: 5, with: 'mum' }], chance: 2 },
      ] },
      { id: 'eat', text: 'Follow the smell of frying', outcomes: [
        { text: 'They find you an hour later behind the pancake stall, eating your fourth. Your mother cries and pays at the same time.',
          effects: [{ mood: 6 }, { stress: 2 }, { affinity: -3, with: 'mum' }] },
      ] },
    ],
  },
  {
    id: 'early-wet-bed', kind: 'question', category: 'childhood', icon: '🛏️', title: 'The wet map', age: [3, 4], weight: 15,
    text: 'You wake up and there is a lake in the bed, in the shape of a country. It is still dark. The house ticks.',
    answers: [
      { id: 'wake', text: 'Go and stand beside a sleeping adult', outcomes: [
        { text: 'You stand there and breathe until one eye opens. Nobody scolds. You are rolled into the warm middle like a spring roll.',
          effects: [{ mood: 5 }, { stress: -3 }] },
      ] },
      { id: 'hide', text: 'Hide the sheet behind the piano', outcomes: [
        { text: 'You are proud until Sunday, when your uncle sits down to play, and sniffs.', effects: [{ mood: -2 }, { stress: 3 }] },
      ] },
      { id: 'swap', text: "Move to somebody else's bed", outcomes: [
        { text: 'In the morning there are four people in one bed and an argument about who is wet and why.',
          effects: [{ mood: 3 }], chance: 2, swing: { stat: 'sociability', by: 1 } },
        { text: 'You pick the side where the coats lie for tomorrow. It is warm. It is also the good coat.',
          effects: [{ mood: 1 }, { stress: 3 }] },
      ] },
    ],
  },
  {
    id: 'early-bao-chair', kind: 'question', category: 'childhood', icon: '🥟', title: 'A chair for Bao', age: [4, 5],
    when: [{ flag: 'knew-bao' }], cast: { dad: { role: 'father' } }, weight: 45,
    text:
      'You have laid a place for Bao. Your father is about to sit on him. He asks, one hand on the chair, if there is anything he ' +
      'should know.',
    answers: [
      { id: 'warn', text: '"You are on Bao\'s face."', outcomes: [
        { text: 'He jumps up and apologizes to the chair. (I have had worse, says Bao.) From now on your father knocks before he sits.',
          effects: [{ mood: 7 }, { affinity: 5, with: 'dad' }] },
      ] },
      { id: 'share', text: 'Say that Bao can sit on your lap', outcomes: [
        { text: 'You eat one-armed. (Your elbow is in my ear, says Bao, and goes on sitting there, so you both see over the table.)',
          effects: [{ mood: 5 }, { trait: 'kindness', by: 1 }] },
      ] },
      { id: 'gone', text: 'Say nobody sits there', outcomes: [
        { text: 'Your father sits. There is a very small sigh of steam. You do not look, and the rice tastes of nothing.',
          effects: [{ mood: -4 }, { flag: 'denied-bao' }] },
      ] },
    ],
  },
  {
    id: 'early-bao-forgiven', kind: 'message', category: 'childhood', icon: '🥟', title: 'About the chair', age: [5, 8],
    when: [{ flag: 'denied-bao', yearsAgo: [1, 4] }], weight: 50,
    text:
      'The bath is hot and the mirror has gone white. In the steam somebody has drawn a small round face. (I would have said the ' +
      'same, says Bao. It was a nice chair.)',
    effects: [{ mood: 6 }, { unflag: 'denied-bao' }],
  },
  {
    id: 'early-bao-old', kind: 'message', category: 'age', icon: '🥟', title: 'Steam', age: [72, 100],
    when: [{ flag: 'knew-bao', yearsAgo: [60, 100] }], weight: 60,
    text:
      'You lift the lid off the pot and there he is, on the second dumpling from the left. (I kept notes, says Bao. Forty pages of ' +
      'it is soup.) You set two places.',
    effects: [{ mood: 15, halfLifeDays: 60 }, { stress: -6 }],
  },
  {
    id: 'early-blanket-found', kind: 'message', category: 'family', icon: '🧸', title: 'Still soft at one corner', age: [24, 46],
    when: [{ happened: 'early-blanket', yearsAgo: [20, 46] }, { has: 'youngChild' }], weight: 45,
    text:
      'In a box marked CABLES lies the important blanket, the size of a napkin now. Your child takes it, finds the right corner at ' +
      'once and holds it to an ear.',
    effects: [{ mood: 10, halfLifeDays: 40 }],
  },
  {
    id: 'early-ants', kind: 'message', category: 'childhood', icon: '🐜', title: 'A funeral with ants', age: [4, 4],
    text:
      'The ants are carrying a moth. You clear the road for them all morning: a leaf, a match, a stone. You are called to lunch and ' +
      'cannot come. You are the police.',
    effects: [{ mood: 4 }, { trait: 'diligence', by: 1 }],
  },
];
