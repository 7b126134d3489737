/** People one meets through work, 18 to 66: colleagues, trainees, bosses, a picket line. */
import type { LifeEvent } from '../../life/events/types.ts';

export const workPeopleEvents: readonly LifeEvent[] = [
  {
    id: 'people-stairwell', kind: 'question', category: 'career', icon: '🚪', title: 'Between three and four', age: [20, 64],
    when: [{ has: 'job' }], cast: { mate: { role: 'colleague', age: [18, 67], ageGap: [-15, 15], make: true } },
    text: '{mate} is sitting on the stairs between the third and fourth floors, crying into a company lanyard. You are carrying a box of ' +
      'toner and cannot see your feet.',
    answers: [
      { id: 'sit', text: 'Put the box down and sit', costs: { energy: 10 }, outcomes: [
        { text: 'You talk about toner. After a while {mate} laughs at how much you know about it.',
          effects: [{ affinity: 10, with: 'mate' }, { familiarity: 10, with: 'mate' }, { tally: 'kindnesses' }, { mood: 3 },
            { remember: 'the toner talk on the stairs', by: 'mate' }, { follow: 'people-stairwell-back', days: [500, 1800] }] }] },
      { id: 'pass', text: '"Don\'t get up," and edge past', outcomes: [
        { text: 'You edge past. One of the toners goes down four flights by itself. Nobody laughs.',
          effects: [{ mood: -3 }, { flag: 'edged-past' }] }] },
      { id: 'gossip', text: 'Mention it to somebody upstairs', outcomes: [
        { text: "By two o'clock {mate} has been given three pamphlets and a cactus, and knows exactly who had the toner.",
          effects: [{ affinity: -9, with: 'mate' }, { social: 2 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'people-stairwell-back', kind: 'question', category: 'career', icon: '🧻', title: 'Your turn on the stairs', age: [20, 68],
    when: [{ has: 'job' }], cast: { mate: { role: 'colleague', from: 'people-stairwell/mate' } }, onlyFollow: true,
    text: 'A bad call, a door, and you are on the stairs yourself. {mate} comes round the landing, puts down a coffee machine, and sits.',
    answers: [
      { id: 'fine', text: '"I am fine. Carry on."', outcomes: [
        { text: '{mate} carries on, with the coffee machine, one flight. You hear it being put down on the landing. Nobody walks away.',
          effects: [{ stress: -2 }, { affinity: -1, with: 'mate' }] }] },
      { id: 'talk', text: 'Say what it is', outcomes: [
        { text: 'It takes as long as a cigarette and is shorter out loud. {mate} does not offer advice, only half a sleeve.',
          effects: [{ stress: -12 }, { affinity: 6, with: 'mate' }, { mood: 4 }] }] },
      { id: 'machine', text: 'Ask about the coffee machine', outcomes: [
        { text: 'You hear everything about the descaling. It was how you did it, after all.',
          effects: [{ stress: -6 }, { affinity: 4, with: 'mate' }, { mood: 2 }] }] },
    ],
  },
  {
    id: 'people-edged-past', kind: 'message', category: 'career', icon: '📦', title: 'The fifth floor', age: [24, 66],
    when: [{ has: 'job' }, { flag: 'edged-past', yearsAgo: [1, 8] }],
    cast: { mate: { role: 'colleague', from: 'people-stairwell/mate' } }, weight: 30,
    text: '{mate} gets out of the lift with a box: photograph, mug, lanyard. The last day, after a hard few years. You hold the door. ' +
      'You had nothing to carry.',
    effects: [{ mood: -4 }, { trait: 'kindness', by: 1 }],
  },
  {
    id: 'people-retirement-card', kind: 'question', category: 'career', icon: '💌', title: 'The card goes round', age: [20, 62],
    when: [{ has: 'job' }], cooldownDays: 1900,
    text: [
      'A card with a sailing boat reaches your desk. Best wishes, Renate. Forty names have signed. You have never heard of Renate. The ' +
      'envelope for money is clear plastic.',
      'Another card, another boat. This time it is for somebody called Mr. Osei, of whom you know one thing: he hums in the lift.',
    ],
    answers: [
      { id: 'generous', text: 'Put in a large note', costs: { money: 20 }, outcomes: [
        { text: 'At the party somebody very small comes straight to you. "You are the large note," she says. She had counted on nobody.',
          effects: [{ mood: 5 }, { social: 3 }] }] },
      { id: 'warm', text: 'Write: "It will not be the same"', outcomes: [
        { text: 'It is read out. It is the warmest line on the card. You are asked to say a few words.',
          effects: [{ stress: 5 }, { social: 4 }, { mood: 1 }] }] },
      { id: 'take', text: 'Take change out of the envelope', outcomes: [
        { text: 'You put in a ten and take out a fifteen, for parking. The plastic is very clear.',
          effects: [{ money: 5 }, { mood: -3 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'people-trainee', kind: 'question', category: 'career', icon: '🗑', title: 'Where it all went', age: [30, 62],
    when: [{ has: 'job' }], cast: { kid: { role: 'colleague', age: [18, 25], ageGap: [-44, -7], affinity: [9, 9], make: true },
    boss: { role: 'boss', age: [18, 67], ageGap: [-10, 15], make: true } }, weight: 12,
    text: '{kid}, two weeks here, has deleted the whole of autumn. You had left {kid} alone with it, to get a sandwich. {boss} wants to ' +
      'know who.',
    answers: [
      { id: 'mine', text: '"That was me."', outcomes: [
        { text: '{boss} looks at the sandwich, then at you. It costs you a talk with the door shut. {kid} learns to make copies, for life.',
          effects: [{ jobPerformance: -6 }, { affinity: 14, with: 'kid' }, { stress: 4 }, { tally: 'kindnesses' },
            { flag: 'took-the-blame' }, { remember: 'the sandwich, and who took the blame', by: 'kid' },
            { follow: 'people-trainee-returns', days: [3000, 5400] }] }] },
      { id: 'truth', text: '"{kid}. But I left the room."', outcomes: [
        { text: 'Everyone writes down both halves. By Thursday nobody can remember how to be angry.',
          effects: [{ jobPerformance: -2 }, { affinity: 3, with: 'kid' },
            { follow: 'people-trainee-returns', days: [3000, 5400] }] }] },
      { id: 'kid', text: '"{kid}."', outcomes: [
        { text: '{kid} is gone by Friday. On the desk lies a little notebook: How things work here. It has two pages.',
          effects: [{ mood: -8 }, { affinity: -15, with: 'kid' }, { follow: 'people-trainee-returns', days: [3000, 5400] }] }] },
    ],
  },
  {
    id: 'people-trainee-returns', kind: 'question', category: 'career', icon: '🪑', title: 'The other side of the table',
    age: [38, 70], cast: { kid: { role: 'colleague', from: 'people-trainee/kid' } }, onlyFollow: true,
    text: 'A firm invites you about a contract. At the head of the table sits {kid}, in a good jacket. On the wall, framed, hangs a ' +
      'page: autumn.',
    answers: [
      { id: 'joke', text: '"Have you got copies of that?"', when: [{ flag: 'took-the-blame' }], outcomes: [
        { text: '"Three," says {kid}, and is nineteen again for a second. You get the contract, and lunch, and a chair with arms.',
          effects: [{ money: 2500 }, { mood: 10 }, { affinity: 6, with: 'kid' }] }] },
      { id: 'sorry', text: 'Apologize for the sandwich', outcomes: [
        { text: '{kid} puts the pencil down. "I have been waiting to find out if you would," says {kid}. The meeting is short and decent.',
          effects: [{ mood: 5 }, { stress: -4 }, { affinity: 6, with: 'kid' }, { money: 600 }], chance: 6 },
        { text: '"What sandwich?" asks {kid}, truly not knowing. You explain all of it. It makes things no better.',
          effects: [{ mood: -3 }, { stress: 3 }], chance: 3 }] },
      { id: 'new', text: 'Introduce yourself like a stranger', outcomes: [
        { text: '{kid} lets you. {kid} asks how things work at your place and writes down two pages.',
          effects: [{ stress: 5 }, { mood: -3 }, { affinity: -3, with: 'kid' }] }] },
    ],
  },
  {
    id: 'people-chess', kind: 'question', category: 'career', icon: '♟', title: 'White to move', age: [22, 63],
    when: [{ has: 'job' }], cast: { night: { role: 'colleague', age: [18, 67], ageGap: [8, 25], affinity: [9, 9], make: true } },
    text: 'There is a chessboard in the break room. Nobody plays. One morning a white pawn stands two squares ahead. The only people ' +
      'here at night are the cleaners.',
    answers: [
      { id: 'answer', text: 'Move a black pawn', outcomes: [
        { text: 'Next day: a knight. One move a night. By spring you know that {night} is patient, daring, and short of a bishop.',
          effects: [{ mood: 7 }, { affinity: 8, with: 'night' }, { familiarity: 10, with: 'night' },
            { follow: 'people-chess-end', days: [200, 500] }] }] },
      { id: 'stay', text: 'Stay late to see who it is', costs: { energy: 15 }, outcomes: [
        { text: '{night} taught mathematics in another country, and now does floors four to six. You lose in twenty-two moves and in ' +
          'good company.',
          effects: [{ mood: 6 }, { social: 5 }, { affinity: 10, with: 'night' }, { familiarity: 15, with: 'night' },
            { follow: 'people-chess-end', days: [200, 500] }] }] },
      { id: 'reset', text: 'Put the pawn back', outcomes: [
        { text: 'Order is order. In the morning the pieces stand perfectly, all thirty-two, and the board has been dusted.',
          effects: [{ mood: -2 }] }] },
      { id: 'twice', text: 'Move twice', outcomes: [
        { text: 'In the morning your second move has been undone. Beside the board, in chalk: "One." You play by that from then on.',
          effects: [{ mood: 3 }, { affinity: 3, with: 'night' }, { follow: 'people-chess-end', days: [200, 500] }] }] },
    ],
  },
  {
    id: 'people-chess-end', kind: 'message', category: 'career', icon: '🏁', title: 'One piece on the board', age: [22, 66],
    cast: { night: { role: 'colleague', from: 'people-chess/night' } }, onlyFollow: true,
    text: '{night} has got a post at a school, at last. The board is folded up, and one piece stands on it, with a note: "Mate in four. ' +
      'You would have seen it."',
    effects: [{ mood: 6 }, { affinity: 6, with: 'night' }, { flag: 'the-knight' }],
  },
  {
    id: 'people-knight-desk', kind: 'message', category: 'hobby', icon: '🐴', title: 'Mate in four', age: [30, 69],
    when: [{ flag: 'the-knight', yearsAgo: [5, 30] }], weight: 40,
    text: 'You set the position up again at the kitchen table, with a salt cellar for the missing bishop, and there it is: mate in four. ' +
      'You say "ha" to an empty room.',
    effects: [{ mood: 7 }],
  },
  {
    id: 'people-ask-raise', kind: 'question', category: 'career', icon: '💬', title: 'Ask or sit down', age: [23, 60],
    when: [{ has: 'job' }], cast: { boss: { role: 'boss', age: [18, 67], ageGap: [-8, 20], make: true } }, weight: 12,
    cooldownDays: 1600,
    text: [
      'The new one at the next desk earns more than you; it slipped out over soup. {boss} has an open door and a yogurt.',
      'It has been years since you asked for anything but a chair. {boss} says, "While you are here, was there something else?" There was.',
    ],
    answers: [
      { id: 'ask', text: 'Name a number and stop talking', costs: { energy: 15 }, outcomes: [
        { text: 'The silence lasts as long as a song. {boss} speaks first. You had not aimed high enough, but you hit it.',
          effects: [{ job: 'raise' }, { mood: 8 }, { trait: 'nerves', by: -1 }], chance: 4, swing: { stat: 'jobPerformance', by: 2 } },
        { text: 'The silence lasts as long as a song. {boss} scrapes the bottom of the cup. "Not this year."',
          effects: [{ mood: -5 }, { stress: 3 }], chance: 5 }] },
      { id: 'bluff', text: 'Say you have another offer', outcomes: [
        { text: '"From whom?" You name the street across the road. {boss} pays half of it and never quite turns a back on you again.',
          effects: [{ job: 'raise' }, { affinity: -5, with: 'boss' }, { stress: 4 }, { tally: 'misdeeds' }], chance: 4,
          swing: { stat: 'sociability', by: 1 } },
        { text: '{boss} stands up and shakes your hand. "We shall be sorry to lose you." It takes a week to get undone.',
          effects: [{ stress: 10 }, { jobPerformance: -6 }, { affinity: -4, with: 'boss' }], chance: 5 }] },
      { id: 'chair', text: 'Ask for a chair', outcomes: [
        { text: 'It comes on Thursday. It goes up, it goes down. It goes down a little more each day.', effects: [{ mood: 2 }] }] },
    ],
  },
  {
    id: 'people-reference', kind: 'question', category: 'career', icon: '📄', title: 'A few honest lines', age: [32, 65],
    when: [{ has: 'job' }], cast: { pest: { role: 'colleague', age: [18, 67], ageGap: [-12, 10], affinity: [-60, 15], make: true } },
    text: '{pest}, who has heated fish beside your desk for three years, is applying elsewhere and wants a reference. "You write so ' +
      'well," says {pest}.',
    answers: [
      { id: 'glow', text: 'Write something magnificent', outcomes: [
        { text: '"Will be noticed in any room." {pest} gets the post within a week. The windows are opened.',
          effects: [{ mood: 6 }, { stress: -5 }, { affinity: 6, with: 'pest' },
            { follow: 'people-reference-back', days: [400, 1100] }] }] },
      { id: 'honest', text: 'Write the truth, politely', costs: { energy: 5 }, outcomes: [
        { text: '{pest} does not get it, reads it, and asks what "fragrant" meant. The fish goes on. It is carp now.',
          effects: [{ stress: 6 }, { affinity: -8, with: 'pest' }] }] },
      { id: 'decline', text: '"I would not do you justice."', outcomes: [
        { text: '{pest} takes it as modesty and brings you a portion.', effects: [{ mood: 1 }, { affinity: 2, with: 'pest' }] }] },
    ],
  },
  {
    id: 'people-reference-back', kind: 'question', category: 'career', icon: '🐟', title: 'In any room', age: [33, 68],
    when: [{ has: 'job' }], cast: { pest: { role: 'colleague', from: 'people-reference/pest' } }, onlyFollow: true,
    text: '{company} has reorganized. Your new head of section starts on Monday and wants the room next to yours. "I never forgot your ' +
      'letter," says {pest}.',
    answers: [
      { id: 'welcome', text: 'Ask about the fish', outcomes: [
        { text: '{pest} gave it up. Doctor\'s orders. "I only did it because nobody talked to me," says {pest}, "and then at least ' +
          'somebody did."',
          effects: [{ mood: 3 }, { affinity: 8, with: 'pest' }, { trait: 'kindness', by: 1 }] }] },
      { id: 'fan', text: 'Buy a very good fan', costs: { money: 60 }, outcomes: [
        { text: 'It hums between you like a third colleague. You get on, the three of you.',
          effects: [{ stress: -3 }, { affinity: 2, with: 'pest' }] }] },
      { id: 'transfer', text: 'Apply for the depot', outcomes: [
        { text: 'The depot is cold, honest and far. In your letter of application you describe yourself as fragrant.',
          effects: [{ mood: -2 }, { stress: -3 }, { jobPerformance: 2 }] }] },
    ],
  },
  {
    id: 'people-market', kind: 'question', category: 'money', icon: '🥬', title: 'What is bent', age: [18, 62],
    when: [{ lacks: 'college' }, { lacks: 'school' }, { lacks: 'job' }],
    cast: { stall: { role: 'neighbor', age: [18, 78], ageGap: [5, 30], make: true } }, weight: 12,
    text: '{stall} across the landing has a vegetable stall and a bad shoulder. "Four in the morning, cash, and you take home what is ' +
      'bent," says your letterbox.',
    answers: [
      { id: 'go', text: 'Go, in two jumpers', costs: { energy: 25 }, outcomes: [
        { text: 'You learn to flick a bag open with one thumb. You take home ninety bent things and money that smells of leeks.',
          effects: [{ money: 240 }, { affinity: 10, with: 'stall' }, { mood: 5 }, { social: 5 }, { flag: 'market-thumb' }] }] },
      { id: 'carry', text: 'Carry the crates, no pay', costs: { energy: 20 }, outcomes: [
        { text: '{stall} is speechless, then offended, then at your door all year with soup.',
          effects: [{ affinity: 13, with: 'stall' }, { mood: 4 }, { tally: 'kindnesses' },
            { remember: 'the crates, and no pay', by: 'stall' }] }] },
      { id: 'sleep', text: 'Say nothing until the steps go away', outcomes: [
        { text: 'The shuffle on the stairs is slow. A crate comes down, too fast. You lie and count to a hundred.',
          effects: [{ mood: -4 }, { stress: 2 }] }] },
    ],
  },
  {
    id: 'people-market-thumb', kind: 'message', category: 'home', icon: '🛍', title: 'The thumb remembers', age: [30, 69],
    when: [{ flag: 'market-thumb', yearsAgo: [6, 40] }], weight: 30,
    text: 'The supermarket boy cannot get the bag open. You flick it with one thumb, without thinking, and the whole line looks for the ' +
      'dove.',
    effects: [{ mood: 5 }],
  },
];
