/** Loss beside you: neighbors, friends, classmates, the widowed. Written with care. */
import type { LifeEvent } from '../../life/events/types.ts';

export const lossNearbyEvents: readonly LifeEvent[] = [
  {
    id: 'loss-cross-the-road', kind: 'question', category: 'loss', icon: '🚶', title: 'What does one say', age: [14, 90],
    cast: { next: { role: 'neighbor', make: true, age: [35, 98], ageGap: [0, 60] } },
    text:
      '{next}, widowed two weeks, is coming along your side of the street with one small bag. You have ten steps to find a sentence. ' +
      'Or cross.',
    answers: [
      { id: 'say-poor', text: 'Say something, however badly', outcomes: [
        { text: '"I don\'t know what to say," you say. "No," says {next}. "Nor do I. Take the bag." You take the bag.',
          effects: [
            { mood: 4 }, { affinity: 12, with: 'next' }, { tally: 'kindnesses' }, { follow: 'loss-casserole-dish', days: [30, 60] },
          ] },
      ] },
      { id: 'cross', text: 'Cross over', outcomes: [
        { text: 'You study a shop window. It is a shop for trusses. In the glass {next} goes by, seeing you see it.',
          effects: [{ mood: -6 }, { stress: 3 }, { follow: 'loss-casserole-dish', days: [30, 60] }, { trait: 'kindness', by: -1 }] },
      ] },
      { id: 'bring-dish', text: 'Nod now, and bring a dish later', costs: { energy: 10, money: 15 }, outcomes: [
        { text: 'You leave it on the step with your name under it on tape. The bell is beyond you today.',
          effects: [
            { mood: 2 }, { affinity: 8, with: 'next' }, { tally: 'kindnesses' }, { follow: 'loss-casserole-dish', days: [30, 60] },
          ] },
      ] },
    ],
  },
  {
    id: 'loss-casserole-dish', kind: 'question', category: 'loss', icon: '🥘', title: 'When the dishes stop', age: [14, 90],
    cast: { next: { role: 'neighbor', from: 'loss-cross-the-road/next' } }, onlyFollow: true,
    text: 'Six weeks on, the casseroles have stopped. {next} stands at the bins and cannot think which day is glass.',
    answers: [
      { id: 'say-name', text: "Say the dead one's name", outcomes: [
        { text:
            '{next} grips the bin. "Nobody says it any more," {next} says. Then says it too, four, five times, with the glass in one ' +
            'hand.',
          effects: [
            { mood: 7 }, { affinity: 15, with: 'next' }, { tally: 'kindnesses' },
            { remember: 'a name said out loud by the bins', by: 'next' },
          ] },
      ] },
      { id: 'practical', text: 'Do the bins, every week, both houses', costs: { energy: 10 }, outcomes: [
        { text: 'You never discuss it. On the first anniversary there is a jar of plums on your step with nothing written on it.',
          effects: [{ mood: 5 }, { affinity: 12, with: 'next' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'wave', text: 'Wave and go in', outcomes: [
        { text: '{next} puts the glass in with the paper and goes in as well.', effects: [{ mood: -3 }] },
      ] },
    ],
  },
  {
    id: 'loss-wrong-chapel', kind: 'question', category: 'loss', icon: '⚰️', title: 'The wrong chapel', age: [58, 95],
    text:
      'The deceased, you hear, loved parachuting. Your colleague feared stairs. You are in the wrong chapel, second row, and there ' +
      'are only five people here.',
    answers: [
      { id: 'stay', text: 'Stay to the end', outcomes: [
        { text: 'You sing loudly. After it the widow takes both your hands. "How did you know him?" "Not nearly well enough," you say.',
          effects: [{ mood: 7 }, { tally: 'kindnesses' }, { social: 3 }] },
      ] },
      { id: 'slip-out', text: 'Slip out, bent low', outcomes: [
        { text:
            'Your knee cracks at the word "silence." In the next chapel they are just carrying your colleague out, carefully, on the ' +
            'level.',
          effects: [{ mood: -3 }, { stress: 4 }] },
      ] },
      { id: 'tell-story', text: 'Be asked to speak, and speak', costs: { energy: 10 }, outcomes: [
        { text:
            'You tell of a brave man afraid of stairs. They look at each other, and one by one they see him in it: yes, just like ' +
            'that.',
          effects: [{ mood: 9 }, { prestige: 1 }], chance: 4, swing: { stat: 'social', by: 1 } },
        { text: 'You say he was never without a parachute. A very long pause. Somebody brings you a chair.',
          effects: [{ mood: 2 }, { stress: 5 }], chance: 3 },
      ] },
    ],
  },
  {
    id: 'loss-widowed-yogurt', kind: 'question', category: 'loss', icon: '🛒', title: 'The cherry ones', age: [28, 100],
    when: [{ has: 'widowed' }], weight: 60,
    text:
      'In the supermarket you are doing well, and then you are holding four cherry yogurts. You never liked cherry. A boy is waiting ' +
      'to fill the shelf.',
    answers: [
      { id: 'put-back', text: 'Put them back, one by one', outcomes: [
        { text:
            'It takes longer than it should. The boy finds something to straighten further down. He is about sixteen. He has done ' +
            'this before.',
          effects: [{ mood: -6 }, { stress: -3 }, { follow: 'loss-widowed-library', days: [20, 60] }] },
      ] },
      { id: 'buy-them', text: 'Buy them', outcomes: [
        { text:
            'They stand in the fridge till the lids swell. In the fifth week you eat one. It is not bad, in fact. Why did you never ' +
            'say?',
          effects: [{ mood: -2 }, { follow: 'loss-widowed-library', days: [20, 60] }] },
      ] },
      { id: 'leave-trolley', text: 'Leave the cart and walk out', outcomes: [
        { text:
            'In the parking lot you ring the number the hospital gave you, the one you said you would not need. Somebody answers on ' +
            'the second ring.',
          effects: [{ mood: -3 }, { stress: -6 }, { follow: 'loss-widowed-library', days: [10, 30] }] },
      ] },
    ],
  },
  {
    id: 'loss-widowed-library', kind: 'question', category: 'loss', icon: '🪑', title: 'Wednesdays, room two', age: [28, 100],
    onlyFollow: true,
    text:
      'Wednesdays, library, room two: eight chairs, tissues, very hard biscuits. LOSS AND LIVING, says the card. In there someone is ' +
      'laughing.',
    answers: [
      { id: 'go-in', text: 'Go in', outcomes: [
        { text:
            'They move up. Nobody says time heals. One says: "Mine hid the remote. I still look for it in the bread." You laugh so ' +
            'hard that a librarian comes.',
          effects: [{ mood: 12, halfLifeDays: 40 }, { social: 10 }, { stress: -8 }] },
      ] },
      { id: 'listen-outside', text: 'Listen from the corridor', outcomes: [
        { text: 'On the third Wednesday a chair has been put in the corridor, with one hard biscuit on it. On the fourth you go in.',
          effects: [{ mood: 7, halfLifeDays: 40 }, { social: 5 }, { stress: -4 }] },
      ] },
      { id: 'home', text: 'Go home. You have your own chair', outcomes: [
        { text:
            'You tell the photograph about the biscuits. It would have tried one, out of politeness. Room two is there next ' +
            'Wednesday as well.',
          effects: [{ mood: -2 }, { stress: -2 }] },
      ] },
    ],
  },
  {
    id: 'loss-friend-eulogy', kind: 'question', category: 'loss', icon: '🎙️', title: 'Three minutes', age: [66, 95],
    cast: { pal: { role: 'friend', age: [62, 110] } }, weight: 5,
    text:
      '{pal} has died in the night, at home, {pal.their} glasses still on. The daughter asks you for three minutes. "Nothing holy," ' +
      'she says. "You know the stories." There are some that no daughter has heard.',
    answers: [
      { id: 'true-story', text: 'Tell the one about the goat', outcomes: [
        { text: 'At the goat the vicar has to sit down. Afterwards strangers touch your sleeve and tell you about other goats.',
          effects: [{ dies: 'pal', cause: 'heart failure' }, { mood: -10, halfLifeDays: 60 }, { tally: 'kindnesses' }, { stress: 2 }] },
      ] },
      { id: 'careful-words', text: 'Read something careful', outcomes: [
        { text: 'Every word is right, and {pal} is not in any of them. At the door the daughter whispers: "Later, tell me about the goat."',
          effects: [{ dies: 'pal', cause: 'heart failure' }, { mood: -14, halfLifeDays: 60 }, { stress: 3 }] },
      ] },
      { id: 'cannot', text: '"I can\'t. Let me carry instead."', costs: { energy: 15 }, outcomes: [
        { text: 'Left side, at the front. It is the heaviest thing you ever carried and you would have gone round the town with it.',
          effects: [{ dies: 'pal', cause: 'heart failure' }, { mood: -12, halfLifeDays: 60 }] },
      ] },
    ],
  },
  {
    id: 'loss-empty-desk', kind: 'question', category: 'loss', icon: '🪑', title: 'Back on Tuesday', age: [11, 17],
    when: [{ has: 'school' }], cast: { mate: { role: 'classmate', make: true } },
    text:
      '{mate}\'s brother died in the holidays. "Be normal," the teacher said, and the class is so normal nobody breathes. The seat ' +
      'beside {mate} is free.',
    answers: [
      { id: 'sit-there', text: 'Sit there and say nothing', outcomes: [
        { text: 'At the end of the lesson {mate} pushes half a chocolate bar along the desk with a ruler. You push back the bigger half.',
          effects: [
            { mood: 3 }, { affinity: 12, with: 'mate' }, { tally: 'kindnesses' }, { flag: 'sat-beside' },
            { remember: 'one Tuesday, half a bar of chocolate and not one word', by: 'mate' },
          ] },
      ] },
      { id: 'ask-about', text: '"What was he like?"', outcomes: [
        { text: '{mate} stares. Then: "He cheated at everything." It goes on all through break, and the tears are the good sort, mostly.',
          effects: [{ mood: 4 }, { affinity: 15, with: 'mate' }, { flag: 'sat-beside' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'be-normal', text: 'Be normal, further back', outcomes: [
        { text: 'You laugh at something Osman says and it comes out like a plate breaking. {mate} does not turn round.',
          effects: [{ mood: -5 }, { affinity: -4, with: 'mate' }] },
      ] },
    ],
  },
  {
    id: 'loss-half-a-bar', kind: 'message', category: 'loss', icon: '🍫', title: 'The bigger half', age: [26, 70],
    when: [{ flag: 'sat-beside', yearsAgo: [10, 50] }], cast: { mate: { role: ['friend', 'classmate'], from: 'loss-empty-desk/mate' } },
    weight: 35,
    text:
      'A hard week; people have heard. In the mail is a flat parcel from {mate}, after years. Half a bar of chocolate. The bigger ' +
      'half. And a ruler.',
    effects: [{ mood: 12 }, { affinity: 10, with: 'mate' }, { stress: -5 }],
  },
  {
    id: 'loss-funeral-giggles', kind: 'question', category: 'loss', icon: '🫢', title: 'Aunt Odile is laid to rest', age: [12, 70],
    cast: { sib: { role: 'sibling', age: [9, 80] } },
    text:
      "Great-aunt Odile's funeral. The reader has a whistle in his teeth, and the text is full of the letter S. Beside you {sib} " +
      'begins to shake.',
    answers: [
      { id: 'do-not-look', text: 'Stare at the ceiling, think of taxes', outcomes: [
        { text: 'It works until "Odile\'s sisters\' incessant sweetness." The pew creaks. The pew goes on creaking.',
          effects: [{ mood: 7 }, { affinity: 6, with: 'sib' }, { stress: 3 }] },
      ] },
      { id: 'pretend-cry', text: 'Bury your face in a handkerchief', outcomes: [
        { text: 'A cousin rubs your back. "Let it out," she says, and you do. Later you are told how deeply you felt it. So you did.',
          effects: [{ mood: 6 }, { affinity: 8, with: 'sib' }, { social: 2 }] },
      ] },
      { id: 'take-sib-out', text: 'Lead {sib} out by the elbow', outcomes: [
        { text: 'Behind the chapel you both howl till you are empty. Then it is quiet, and {sib} says: "She always had the good sweets."',
          effects: [{ mood: 4 }, { affinity: 10, with: 'sib' }] },
      ] },
    ],
  },
];
