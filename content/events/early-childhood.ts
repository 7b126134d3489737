/** Ages 0 to 5, seen from knee height, and what comes of it later. */
import type { LifeEvent } from '../../life/events/types.ts';

export const earlyChildhoodEvents: readonly LifeEvent[] = [
  {
    id: 'early-lamp', kind: 'message', category: 'childhood', icon: '💡', title: 'First word', age: [0, 1],
    cast: { mum: { role: 'mother' }, dad: { role: 'father' } }, weight: 30,
    text:
      'Your first word is "lamp." Your mother hoped for another word, and so did your father. For a week they take turns standing ' +
      'next to the lamp.',
    effects: [
      { mood: 4 }, { affinity: 3, with: 'mum' }, { affinity: 3, with: 'dad' }, { follow: 'childhood-lamp', days: [3000, 4000] },
    ],
  },
  {
    id: 'childhood-lamp', kind: 'message', category: 'childhood', icon: '💡', title: 'The old lamp', age: [8, 12],
    cast: { dad: { role: 'father' } }, onlyFollow: true,
    text:
      'The lamp is broken and goes out to the curb. Your father carries it there, comes back, goes out again and returns with it ' +
      'under his arm. "It knew you first," he says.',
    effects: [{ mood: 4 }, { affinity: 5, with: 'dad' }, { remember: 'the lamp he could not throw away', by: 'dad' }],
  },
  {
    id: 'early-spoon', kind: 'message', category: 'childhood', icon: '🥄', title: 'The airplane', age: [0, 1],
    text:
      'The spoon is an airplane, they say. You have seen airplanes from the balcony. Not one of them smelled of carrot. You keep ' +
      'the hangar shut.',
    effects: [{ mood: 2 }],
  },
  {
    id: 'early-steps', kind: 'message', category: 'childhood', icon: '👣', title: 'Four steps', age: [1, 1],
    cast: { mum: { role: 'mother' } }, weight: 40,
    text: 'You let go of the chair. It is four steps to your mother and you own three. She moves one step closer and tells nobody.',
    effects: [{ mood: 6 }, { affinity: 6, with: 'mum' }, { fitness: 2 }, { remember: 'the fourth step, which was hers', by: 'mum' }],
  },
  {
    id: 'early-laps', kind: 'message', category: 'childhood', icon: '🌡️', title: 'Laps', age: [0, 2],
    cast: { dad: { role: 'father' } }, weight: 20,
    text:
      'You are hot and furious and it is three at night. Your father walks you from the door to the window and back, counting under ' +
      'his breath. You cool down at two hundred and twelve.',
    effects: [
      { health: -3 },
      { mood: -2 },
      { affinity: 8, with: 'dad' },
      { remember: 'two hundred and twelve laps with a feverish baby', by: 'dad' },
    ],
  },
  {
    id: 'early-laps-returned', kind: 'question', category: 'family', icon: '🚪', title: 'Door to window', age: [35, 65],
    when: [{ happened: 'early-laps', yearsAgo: [34, 65] }],
    cast: { dad: { role: 'father' } }, weight: 40,
    text:
      'Your father cannot sleep since the operation. At three at night he stands in the hall holding the wall. It is eleven steps ' +
      'from the door to the window.',
    answers: [
      { id: 'walk', text: 'Give him your arm and count aloud', costs: { energy: 15 }, outcomes: [
        { text:
            'At lap fifty he laughs and asks how you know about the counting. You do not. You both sit down at two hundred and ' +
            'twelve.',
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
    id: 'early-blanket', kind: 'message', category: 'childhood', icon: '🧸', title: 'The important blanket', age: [1, 2], weight: 25,
    text:
      'The blanket has gone into the round window to be drowned. You sit in front of it for the whole wash and keep a hand on the ' +
      'glass so it knows.',
    effects: [{ mood: -2 }, { stress: 2 }, { trait: 'kindness', by: 1 }],
  },
  {
    id: 'early-moon', kind: 'message', category: 'childhood', icon: '🌕', title: 'It follows you', age: [2, 3],
    text:
      'Out of the back window you see that the moon is following you home. You look at the other cars. It is not following any of ' +
      'them. You tell no one, so as not to brag.',
    effects: [{ mood: 5 }, { trait: 'openness', by: 1 }],
  },
  {
    id: 'early-wolf', kind: 'message', category: 'childhood', icon: '🐺', title: 'How wolves talk', age: [2, 4],
    cast: { gpa: { role: 'grandparent', sex: 'male' } },
    text:
      'Grandpa reads to you and falls asleep at the wolf. You wait politely. Then you read the rest yourself, out of your head. In ' +
      'your version the wolf gets soup.',
    effects: [
      { mood: 4 }, { affinity: 5, with: 'gpa' }, { trait: 'openness', by: 1 }, { remember: 'the wolf who got soup', by: 'gpa' },
    ],
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
    id: 'early-pea', kind: 'question', category: 'health', icon: '🫛', title: 'The pea', age: [2, 3],
    cast: { mum: { role: 'mother' } }, weight: 15,
    text:
      'The pea fits. You did not expect it to go in that far. It is quite comfortable up there, and nobody at the table has noticed.',
    answers: [
      { id: 'out', text: 'Blow', outcomes: [
        { text: 'The pea crosses the table and lands in the water jug. Your mother looks at the jug, then at you, then closes one eye.',
          effects: [{ mood: 5 }, { affinity: 2, with: 'mum' }], chance: 3, swing: { stat: 'health', by: 1 } },
        { text:
            'It sits tighter. Your mother holds the other side shut and says "like a trumpet." You will do this again when there ' +
            'are guests.',
          effects: [{ mood: 3 }, { affinity: 3, with: 'mum' }], chance: 2 },
      ] },
      { id: 'in', text: 'Breathe in', outcomes: [
        { text:
            'A doctor with a very thin spoon gets it out and gives it back to you in a little bag. Your first X is marked on a ' +
            'chart.',
          effects: [{ stress: 5 }, { health: -2 }, { affinity: 2, with: 'mum' }] },
      ] },
      { id: 'second', text: 'Try the other side, to be fair', outcomes: [
        { text:
            'Now you breathe like a pug. The waiting room is full of children with peas, beads, and one with a tooth that is not ' +
            'theirs.',
          effects: [{ mood: 2 }, { stress: 4 }, { trait: 'openness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'early-shoes', kind: 'question', category: 'childhood', icon: '👟', title: 'The word', age: [2, 2],
    cast: { dad: { role: 'father' } }, weight: 20,
    text:
      'Last week you found the word "no" and it works on everything. Now your father holds up two shoes and asks which one goes ' +
      'first.',
    answers: [
      { id: 'no', text: '"No."', outcomes: [
        { text:
            'He puts them on you while you say it, eleven times, once for each minute the bus is early. You leave as a parcel with ' +
            'one sock.',
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
            { mood: 4 }, { affinity: 6, with: 'baby' }, { tally: 'kindnesses' },
            { follow: 'childhood-bear-returned', days: [2000, 2700] },
          ] },
      ] },
      { id: 'back', text: 'Ask when it goes back', outcomes: [
        { text: 'Everyone laughs, so you ask again more slowly. It turns out nobody kept the receipt.',
          effects: [{ mood: -3 }, { stress: 3 }] },
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
      'You are in bed with a cough. {baby} comes in without knocking, lays the second-best bear on your chest, face down, and ' +
      'leaves. Nobody taught {baby.them} that.',
    effects: [{ mood: 8 }, { affinity: 8, with: 'baby' }, { remember: 'the second-best bear, there and back', by: 'baby' }],
  },
  {
    id: 'early-market', kind: 'question', category: 'trouble', icon: '🐟', title: 'Between the fish', age: [4, 4],
    cast: { mum: { role: 'mother' } }, weight: 25,
    text:
      "You held your mother's coat, and now it is another coat. The market in {town} is all legs and buckets. A fish looks at you " +
      "as if it knew.",
    answers: [
      { id: 'stand', text: 'Stand still by the fish', outcomes: [
        { text:
            'The fish seller gives you a wet stool and a job: shout the price of sardines. Your mother follows your voice through ' +
            'the whole hall.',
          effects: [{ mood: 4 }, { affinity: 5, with: 'mum' }, { trait: 'diligence', by: 1 }] },
      ] },
      { id: 'name', text: "Shout your mother's full name", outcomes: [
        { text:
            'Three women turn round. The third is running. "Where did you learn that?" she asks into your hair. She means the ' +
            'middle name.',
          effects: [{ mood: 3 }, { stress: 3 }, { affinity: 6, with: 'mum' }], chance: 3, swing: { stat: 'sociability', by: 1 } },
        { text:
            'Nobody hears you over the ice machine. By the time she finds you, you have no voice and somebody has given you a lemon.',
          effects: [{ mood: -3 }, { stress: 6 }, { affinity: 5, with: 'mum' }], chance: 2 },
      ] },
      { id: 'eat', text: 'Follow the smell of frying', outcomes: [
        { text:
            'They find you an hour later behind the pancake stall, eating your fourth. Your mother cries and pays at the same time.',
          effects: [{ mood: 6 }, { stress: 2 }, { affinity: -3, with: 'mum' }] },
      ] },
    ],
  },
  {
    id: 'early-wet-bed', kind: 'question', category: 'childhood', icon: '🛏️', title: 'The wet map', age: [3, 4], weight: 15,
    text: 'You wake up and there is a lake in the bed, in the shape of a country. It is still dark. The house ticks.',
    answers: [
      { id: 'wake', text: 'Go and stand beside a sleeping adult', outcomes: [
        { text:
            'You stand there and breathe until one eye opens. Nobody scolds. You are rolled into the warm middle like a spring roll.',
          effects: [{ mood: 5 }, { stress: -3 }] },
      ] },
      { id: 'hide', text: 'Hide the sheet behind the piano', outcomes: [
        { text: 'You are proud until Sunday, when it is found by the nose. The piano is never blamed, though it had a motive.',
          effects: [{ mood: -2 }, { stress: 3 }] },
      ] },
      { id: 'swap', text: "Move to somebody else's bed", outcomes: [
        { text: 'In the morning there are four people in one bed and an argument about who is wet and why.',
          effects: [{ mood: 3 }], chance: 2 },
        { text: 'You pick the side where the coats lie for tomorrow. It is warm. It is also the good coat.',
          effects: [{ mood: 1 }, { stress: 3 }] },
      ] },
    ],
  },
  {
    id: 'early-bao-chair', kind: 'question', category: 'childhood', icon: '🥟', title: 'A chair for Bao', age: [4, 5],
    when: [{ flag: 'knew-bao' }],
    cast: { dad: { role: 'father' } }, weight: 45,
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
      'You lift the lid off the pot and there he is, on the second dumpling from the left. (I kept good notes, says Bao. You were ' +
      'kind at odd moments. It adds up.) You set two places.',
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
      'The ants are carrying a moth. You clear the road for them: a leaf, a match, a big stone. It takes all morning. You are ' +
      'called to lunch and cannot come, you are the police.',
    effects: [{ mood: 4 }, { trait: 'diligence', by: 1 }],
  },
  {
    id: 'early-big-bed', kind: 'message', category: 'childhood', icon: '🛏️', title: 'The big bed', age: [3, 4],
    text:
      'The crib goes to the cousins and you get a bed with no walls. You lie in the middle and do not move, in case it ends. In the ' +
      'morning you are on the floor, and quite proud.',
    effects: [{ mood: 4 }],
  },
];
