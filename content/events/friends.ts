/** Adult friendship: pianos, sofas, babies and cards. */
import type { LifeEvent } from '../../life/events/types.ts';

export const friendsEvents: readonly LifeEvent[] = [
  {
    id: 'friends-piano', kind: 'question', category: 'friends', icon: '🎹', title: 'Fifth floor, no lift', age: [19, 45],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], make: true } },
    text: '{pal} is moving on Saturday: fifth floor, no lift, "just a few boxes." Now somebody asks, casually, how much a piano weighs.',
    answers: [
      { id: 'turn-up', text: 'Turn up with gloves', costs: { energy: 30 }, outcomes: [
        { text:
            'It weighs what twelve people can carry, and you are eleven. On the fourth landing it plays a chord by itself. You are ' +
            'all aunts and uncles to it now.',
          effects: [
            { mood: 7 }, { affinity: 12, with: 'pal' }, { fitness: 1 }, { flag: 'carried-piano' },
            { remember: 'the bottom corner of the piano, all five floors', by: 'pal' },
          ] },
      ] },
      { id: 'bad-back', text: 'Discover a bad back', outcomes: [
        { text: 'You hold your back all Saturday, at home, alone, to be honest with yourself at least.',
          effects: [{ stress: 4 }, { affinity: -4, with: 'pal' }, { flag: 'bad-back' }] },
      ] },
      { id: 'send-pizza', text: 'Come at the end, with nine pizzas', costs: { money: 95 }, outcomes: [
        { text: 'You are cheered by people lying on the floor. {pal} gives you a look and the smallest box to carry.',
          effects: [{ mood: 6 }, { affinity: 3, with: 'pal' }, { flag: 'bad-back' }] },
      ] },
    ],
  },
  {
    id: 'friends-your-own-move', kind: 'message', category: 'friends', icon: '📦', title: 'Seven in the morning', age: [20, 60],
    when: [{ flag: 'carried-piano', yearsAgo: [1, 15] }],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], from: 'friends-piano/pal' } }, weight: 40,
    text:
      'You told nobody about the new sofa. At seven in the morning there are eleven people in gloves on your sidewalk, led by {pal}, ' +
      'who says: "I want the bottom corner."',
    effects: [{ mood: 13, halfLifeDays: 40 }, { affinity: 8, with: 'pal' }, { social: 6 }],
  },
  {
    id: 'friends-own-move-alone', kind: 'question', category: 'friends', icon: '🛋️', title: 'One sofa, one staircase', age: [20, 60],
    when: [{ flag: 'bad-back', yearsAgo: [1, 10] }],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], from: 'friends-piano/pal' } }, weight: 35,
    text:
      'Your sofa stands on the sidewalk and the men have gone. It begins to rain. You scroll through your friends: {pal}, of the ' +
      'piano. Your back.',
    answers: [
      { id: 'ring-pal', text: 'Ring {pal}, and mention the back', outcomes: [
        { text: 'A silence. "How IS your back?" says {pal}. "It was never bad." "I know. I\'m putting my shoes on."',
          effects: [{ mood: 7 }, { affinity: 10, with: 'pal' }, { stress: -3 }] },
      ] },
      { id: 'drag', text: 'Drag it up yourself, step by step', costs: { energy: 30 }, outcomes: [
        { text: 'On the second floor it jams. You sleep there, on it, rather well. The neighbors put a lamp by you.',
          effects: [{ mood: 4 }, { fitness: 1 }, { social: 3 }] },
      ] },
      { id: 'pavement', text: 'Sell it from the sidewalk', outcomes: [
        { text: 'A couple buys it, wet, and carries it off laughing, one at each end.', effects: [{ money: 120 }, { mood: -3 }] },
      ] },
    ],
  },
  {
    id: 'friends-new-parent', kind: 'question', category: 'friends', icon: '🍼', title: 'Sorry, baby', age: [25, 45],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], affinity: [5, 100] } },
    text:
      'Since the baby, {pal} answers after nine days: "sorry, baby." You have two tickets for the band you both loved at nineteen. ' +
      'It is on Thursday.',
    answers: [
      { id: 'go-with-other', text: 'Go with somebody else', outcomes: [
        { text: 'It is loud and splendid. You hold up the phone for the one song. After nine days: "crying. sorry. baby."',
          effects: [{ mood: 6 }, { affinity: 1, with: 'pal' }] },
      ] },
      { id: 'babysit', text: 'Give up both tickets, hold the baby', costs: { energy: 20 }, outcomes: [
        { text:
            'Four hours of screaming, not theirs. {pal} comes home at one, hoarse, nineteen years old, and falls asleep on the hall ' +
            'floor.',
          effects: [
            { mood: 7 }, { affinity: 18, with: 'pal' }, { tally: 'kindnesses' }, { flag: 'held-the-baby' },
            { remember: 'the night somebody else held the baby', by: 'pal' },
          ] },
      ] },
      { id: 'stop-writing', text: 'Stop writing. Let {pal} come to you', outcomes: [
        { text: 'It takes most of a year. By then the band has broken up.', effects: [{ mood: -4 }, { affinity: -10, with: 'pal' }] },
      ] },
    ],
  },
  {
    id: 'friends-the-baby-rings', kind: 'message', category: 'friends', icon: '🎫', title: 'Two tickets', age: [42, 75],
    when: [{ flag: 'held-the-baby', yearsAgo: [16, 30] }], weight: 30,
    text:
      'A tall stranger rings, with two tickets. "You held me once for four hours, I\'m told. I screamed." It is the same band. They ' +
      'have to sit down now.',
    effects: [{ mood: 15, halfLifeDays: 40 }, { social: 6 }],
  },
  {
    id: 'friends-card-evening', kind: 'question', category: 'friends', icon: '🃏', title: 'Hearts and diamonds', age: [66, 95],
    cast: { pal: { role: 'friend', make: true, age: [64, 100] } },
    text:
      'Thursday cards, for dried beans. {pal} has laid a heart on a diamond for the third time tonight. {pal} looks round, smiling, ' +
      'waiting to be told it is fine.',
    answers: [
      { id: 'play-along', text: 'Lay a heart on it too', outcomes: [
        { text: 'The others look at you, then follow. From tonight red is red. {pal} wins all the beans.',
          effects: [{ mood: 4 }, { affinity: 8, with: 'pal' }, { tally: 'kindnesses' }, { flag: 'red-is-red' }] },
      ] },
      { id: 'talk-after', text: 'Say nothing now, walk {pal} home', costs: { energy: 5 }, outcomes: [
        { text: 'Under the lamp {pal} says it first: "It\'s the names, too." You go along to the doctor\'s together, with a list.',
          effects: [
            { mood: -2 }, { affinity: 14, with: 'pal' }, { tally: 'kindnesses' }, { flag: 'red-is-red' },
            { remember: 'a walk home under the lamps, and a list', by: 'pal' },
          ] },
      ] },
      { id: 'correct', text: '"That\'s a diamond, dear."', outcomes: [
        { text:
            '{pal} takes the card back, laughs, and is very careful for the rest of the evening. Next Thursday there is an empty ' +
            'chair and an excuse.',
          effects: [{ mood: -6 }, { affinity: -5, with: 'pal' }, { flag: 'red-is-red' }] },
      ] },
    ],
  },
  {
    id: 'friends-red-is-red', kind: 'message', category: 'friends', icon: '♥️', title: 'Red is red', age: [67, 100],
    when: [{ flag: 'red-is-red', yearsAgo: [1, 8] }], cast: { pal: { role: 'friend', from: 'friends-card-evening/pal' } }, weight: 50,
    text:
      '{pal} no longer knows your name, but knows Thursday. There are no rules left, only turns. {pal} lays a card and says, with ' +
      'great pleasure: "You always did cheat."',
    effects: [{ mood: 6 }, { affinity: 5, with: 'pal' }, { social: 4 }],
  },
  {
    id: 'friends-bus-stop', kind: 'message', category: 'friends', icon: '🚏', title: 'The 8:14', age: [38, 80], when: [{ has: 'job' }],
    cast: { pal: { role: 'friend', make: true, ageGap: [-15, 15] } },
    text:
      'Two years at one stop with a green coat. Today the 8:14 does not come. By nine you know it is {pal}, a piano tuner who fears ' +
      'swans, and you are both very late.',
    effects: [{ mood: 10 }, { affinity: 8, with: 'pal' }, { social: 6 }],
  },
];
