/** Ages 8 to 12: a bread roll, a buried tin, and what one was asked not to tell. Written with care. */
import type { LifeEvent } from '../../life/events/types.ts';

export const childhoodSecretsEvents: readonly LifeEvent[] = [
  {
    id: 'childhood-roll', kind: 'dilemma', category: 'school', icon: '🥖', title: 'The bread roll', age: [8, 11], when: [{ has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true }, other: { role: 'classmate', ageGap: [-1, 1], make: true } },
    weight: 25,
    steps: {
      start: {
        text:
          "In the cloakroom {kid} has one hand in somebody's bag. It comes out holding a bread roll. {kid} sees you and does not put " +
          'it back.',
        answers: [
          { id: 'walk', text: 'Look for your own scarf', outcomes: [
            { text: 'You look for it very thoroughly. When you turn round there are crumbs, and nobody.',
              effects: [{ stress: 3 }], next: { step: 'hands', days: [5, 12] } },
          ] },
          { id: 'two', text: 'Tomorrow, hang two rolls in your bag', costs: { energy: 5 }, outcomes: [
            { text: "One is gone by ten o'clock. The bag has been closed again, with a neat bow. You never tie a bow.",
              effects: [{ mood: 3 }, { trait: 'kindness', by: 2 }, { affinity: 4, with: 'kid' }, { tally: 'kindnesses' }],
              next: { step: 'hands', days: [5, 12] } },
          ] },
          { id: 'teacher', text: 'Tell the teacher', outcomes: [
            { text:
                '"Thank you," says the teacher, and does nothing you can see. But every day now there is a plate of bread by the ' +
                'door, for anybody.',
              effects: [{ stress: 3 }, { affinity: -3, with: 'kid' }], next: { step: 'hands', days: [5, 12] } },
          ] },
        ],
      },
      hands: {
        text:
          'Now money is gone, too. The class wants a thief, and six hands go up for {other}, who came in the middle of the year. ' +
          '{kid}, whom you saw with the bread roll, studies the floor.',
        answers: [
          { id: 'raise', text: 'Put your hand up, too', outcomes: [
            { text: 'Seven. {other} looks from one hand to the next and stops at yours. The money turns up on Friday, under the paint.',
              effects: [{ mood: -6, halfLifeDays: 30 }, { stress: 4 }, { affinity: -12, with: 'other' }, { tally: 'misdeeds' }],
              next: { step: 'hook', days: [250, 450] } },
          ] },
          { id: 'no', text: '"It was not {other}."', outcomes: [
            { text: '"Then who?" You say you do not know who, only who not. It sounds thin. But two hands sink, and then the rest.',
              effects: [
                { mood: 3 }, { stress: 5 }, { affinity: 10, with: 'other' }, { affinity: 3, with: 'kid' }, { trait: 'kindness', by: 1 },
              ],
              next: { step: 'hook', days: [250, 450] } },
          ] },
          { id: 'kid', text: 'Say what you saw in the cloakroom', outcomes: [
            { text:
                '{kid} goes white. It was only bread, ever. The money turns up on Friday, under the paint, and {kid} eats lunch ' +
                'facing the wall.',
              effects: [{ mood: -4 }, { stress: 5 }, { affinity: -12, with: 'kid' }, { affinity: 4, with: 'other' }],
              next: { step: 'hook', days: [250, 450] } },
          ] },
        ],
      },
      hook: {
        text:
          'Nobody speaks of the missing money any more. On your hook hangs a bread roll in a bag, still warm. {kid} works at an ' +
          "uncle's bakery before school now. Everybody has got one.",
        answers: [
          { id: 'half', text: 'Find {kid} and break it in two', outcomes: [
            { text: 'You eat on the radiator without a word about cloakrooms. "It needs salt," says {kid}, of the trade.',
              effects: [
                { mood: 8 }, { affinity: 10, with: 'kid' }, { become: 'friend', with: 'kid' },
                { remember: 'half a warm roll on the radiator', by: 'kid' },
              ] },
          ] },
          { id: 'bow', text: 'Tie the empty bag with a bow', outcomes: [
            { text: "You hang it on {kid}'s hook. It is back the next day, full, tied with a bow that is better than yours.",
              effects: [{ mood: 6 }, { affinity: 7, with: 'kid' }, { social: 2 }] },
          ] },
          { id: 'alone', text: 'Eat it quickly and alone', outcomes: [
            { text: 'It burns your fingers. You look over the coats all the same, to see who is looking.',
              effects: [{ mood: 2 }, { stress: 3 }] },
          ] },
        ],
      },
    },
  },
  {
    id: 'childhood-supply-room', kind: 'question', category: 'school', icon: '🚪', title: 'Among the paper', age: [9, 11],
    when: [{ has: 'school' }], cast: { teacher: { role: 'teacher', make: true, ageGap: [15, 50] } }, weight: 20,
    text:
      'You are sent for chalk. In the supply room {teacher} sits on a box of paper, crying without any noise, and has not seen you ' +
      'yet.',
    answers: [
      { id: 'close', text: 'Close the door and cough outside', outcomes: [
        { text:
            'You wait, then cough and knock. {teacher} hands you the chalk with a dry face. You got four sticks more than you asked ' +
            'for.',
          effects: [{ mood: 2 }, { affinity: 4, with: 'teacher' }, { trait: 'kindness', by: 1 }] },
      ] },
      { id: 'stay', text: 'Sit down on the other box', outcomes: [
        { text:
            'Neither of you says anything. The bell rings. "That was the best lesson today," says {teacher}. It was about a dog, you ' +
            'hear later.',
          effects: [
            { mood: 5 }, { affinity: 10, with: 'teacher' }, { tally: 'kindnesses' },
            { remember: 'the pupil on the other box of paper', by: 'teacher' }, { flag: 'other-box' },
          ] },
      ] },
      { id: 'tell', text: 'Run and tell the class', outcomes: [
        { text: 'Twenty-four faces look up when {teacher} comes in. For one second you see that {teacher.they} know{teacher.s} who.',
          effects: [{ mood: -4 }, { social: 2 }, { affinity: -10, with: 'teacher' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'childhood-other-box', kind: 'message', category: 'school', icon: '📦', title: 'From the supply room', age: [17, 22],
    when: [{ flag: 'other-box', yearsAgo: [6, 13] }], cast: { teacher: { role: 'teacher', from: 'childhood-supply-room/teacher' } },
    weight: 60,
    text:
      'A parcel when you leave school: a ream of very good paper. "I stayed a teacher thirty more weeks because of a box, and after ' +
      'that because I wanted to. {teacher}"',
    effects: [{ mood: 10, halfLifeDays: 60 }, { affinity: 5, with: 'teacher' }],
  },
  {
    id: 'childhood-buried', kind: 'question', category: 'friends', icon: '🥫', title: 'Deep enough', age: [8, 9],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 35,
    text:
      '{pal} has a tin and a spade. Each of you puts in one thing, to dig up when you are old, which means twelve. It has to hurt, ' +
      'says {pal}, or it does not count.',
    answers: [
      { id: 'best', text: 'Put in your best marble', outcomes: [
        { text: 'It has a whole storm in it. You hear it roll to the side of the tin, and then the earth, and then nothing.',
          effects: [
            { mood: 3 }, { affinity: 6, with: 'pal' }, { flag: 'buried-tin' }, { follow: 'childhood-dug-up', days: [1100, 1500] },
          ] },
      ] },
      { id: 'letter', text: 'Put in a letter to yourself', outcomes: [
        { text:
            'You write down who you will marry, what you will be, and that you are sorry about the hamster. {pal} only holds it up ' +
            'to the light twice.',
          effects: [
            { mood: 4 }, { affinity: 5, with: 'pal' }, { trait: 'openness', by: 1 }, { flag: 'buried-tin' },
            { follow: 'childhood-dug-up', days: [1100, 1500] },
          ] },
      ] },
      { id: 'cheap', text: 'Put in something like a marble', outcomes: [
        { text: "It is a bead from a curtain. {pal} puts in {pal.their} grandmother's watch, looks at you once, and shuts the lid.",
          effects: [
            { mood: -2 }, { stress: 2 }, { tally: 'misdeeds' }, { flag: 'buried-tin' }, { follow: 'childhood-dug-up', days: [1100, 1500] },
          ] },
      ] },
    ],
  },
  {
    id: 'childhood-dug-up', kind: 'question', category: 'friends', icon: '🏗️', title: 'Old, which means twelve', age: [11, 14],
    cast: { pal: { role: ['friend', 'classmate'], from: 'childhood-buried/pal' } }, onlyFollow: true,
    text:
      'You and {pal} come with the spade. Where the tin is there is a crane, and a hole you could lose the school in. A man in a ' +
      'helmet asks what you want.',
    answers: [
      { id: 'true', text: 'Tell him, with the exact steps', outcomes: [
        { text:
            'He paces it out, twelve from where the oak was. "Here," he says, and looks up. It is air. He lets you each keep a ' +
            'shovel of it, in your caps.',
          effects: [{ mood: 4 }, { affinity: 6, with: 'pal' }], chance: 2 },
        { text:
            'He whistles for the digger. It puts its teeth into the ground like a spoon into an egg, and there it is, dented, at ' +
            'twelve steps exactly.',
          effects: [{ mood: 10 }, { affinity: 9, with: 'pal' }, { prestige: 1 }], chance: 2, swing: { stat: 'kindness', by: 1 } },
      ] },
      { id: 'night', text: 'Come back at night', outcomes: [
        { text: 'There is a dog. It is a friendly dog, but you learn that only after you have gone over the fence the second time.',
          effects: [{ mood: 3 }, { stress: 5 }, { fitness: 1 }, { affinity: 6, with: 'pal' }, { tally: 'misdeeds' }] },
      ] },
      { id: 'leave', text: 'Leave it where it is', outcomes: [
        { text: 'They build a bank on top of it. It is the only bank, says {pal}, that has something in it of yours.',
          effects: [{ mood: 4 }, { affinity: 4, with: 'pal' }] },
      ] },
    ],
  },
  {
    id: 'childhood-bank', kind: 'message', category: 'luck', icon: '🏦', title: 'Something of yours', age: [26, 60],
    when: [{ flag: 'buried-tin', yearsAgo: [17, 52] }, { happened: 'childhood-dug-up', answer: 'leave' }], weight: 45,
    text:
      'The bank in {town} says there is nothing here under your name. You look at the floor, twelve steps from where the oak was. ' +
      '"Are you sure?" you say.',
    effects: [{ mood: 7, halfLifeDays: 30 }],
  },
  {
    id: 'childhood-bruise', kind: 'question', category: 'friends', icon: '🧥', title: 'Not cold', age: [10, 12],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 15,
    text:
      'It is hot and {pal} will not take off the long sleeves. When they slip, you see the marks of four fingers. "My uncle was ' +
      'angry," says {pal}. "Promise you won\'t tell."',
    answers: [
      { id: 'tell', text: 'Tell a grown-up you trust', outcomes: [
        { text:
            'They believe you, and ring people whose work this is. {pal} does not speak to you for a month, and does not have to go ' +
            'back to that house.',
          effects: [
            { stress: 6 }, { mood: -3 }, { affinity: -4, with: 'pal' }, { tally: 'kindnesses' },
            { follow: 'childhood-bruise-after', days: [200, 400] },
          ] },
      ] },
      { id: 'together', text: '"Come with me. We will both tell."', outcomes: [
        { text:
            "You sit on two chairs outside the school nurse's door, holding on to the same sleeve. The nurse listens to all of it, " +
            'believes it, and knows whom to ring.',
          effects: [
            { stress: 5 }, { affinity: 8, with: 'pal' }, { trait: 'kindness', by: 2 }, { tally: 'kindnesses' },
            { follow: 'childhood-bruise-after', days: [200, 400] },
          ] },
      ] },
      { id: 'promise', text: 'Promise', outcomes: [
        { text:
            'You keep it for eleven days. It sits in you like a swallowed coin. On the twelfth it comes up all at once, at home, and ' +
            'somebody rings a number for children that is open all night.',
          effects: [{ stress: 10 }, { mood: -6 }, { affinity: 2, with: 'pal' }, { follow: 'childhood-bruise-after', days: [200, 400] }] },
      ] },
    ],
  },
  {
    id: 'childhood-bruise-after', kind: 'message', category: 'friends', icon: '🌤️', title: 'Short sleeves', age: [10, 14],
    cast: { pal: { role: ['friend', 'classmate'], from: 'childhood-bruise/pal' } }, onlyFollow: true,
    text:
      '{pal} comes up the road in short sleeves, with an aunt who carries both bags. "It is loud at her house," says {pal}. "The ' +
      'good kind." You walk on the side where the sun is.',
    effects: [
      { mood: 6, halfLifeDays: 30 },
      { stress: -5 },
      { affinity: 10, with: 'pal' },
      { remember: 'the friend who did not keep that secret', by: 'pal' },
    ],
  },
  {
    id: 'childhood-horse', kind: 'question', category: 'friends', icon: '🐴', title: 'The horse', age: [9, 11],
    cast: { pal: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      "{pal} has told everybody about a brown horse at an uncle's. Today you met the uncle. He lives on the ninth floor. Everyone " +
      'waits for you to say what you saw.',
    answers: [
      { id: 'horse', text: '"It is brown."', outcomes: [
        { text:
            '{pal} breathes out. On the way home you are told all about it: what it eats, how it turns its head. By your door you ' +
            'can nearly see it too.',
          effects: [
            { mood: 4 }, { affinity: 10, with: 'pal' }, { trait: 'kindness', by: 1 },
            { remember: 'a brown horse on the ninth floor', by: 'pal' },
          ] },
      ] },
      { id: 'floor', text: '"He lives on the ninth floor."', outcomes: [
        { text:
            'It is very funny for two days. {pal} does not come out to play for five. There is a drawing in the trash by the gate, ' +
            'brown.',
          effects: [{ social: 3 }, { mood: -3 }, { affinity: -12, with: 'pal' }, { tally: 'misdeeds' }] },
      ] },
      { id: 'shrug', text: 'Say you only stayed for tea', outcomes: [
        { text:
            'They lose interest. {pal} sits beside you on the bus and looks out at the fields. "It died," {pal.they} say{pal.s}, ' +
            'after a while. You say you are sorry. You are.',
          effects: [{ mood: 2 }, { affinity: 6, with: 'pal' }] },
      ] },
    ],
  },
];
