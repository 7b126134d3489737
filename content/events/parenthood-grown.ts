/** Grown children, 27 to 70, other people's children, and the question put to those who have none. */
import type { LifeEvent } from '../../life/events/types.ts';

export const parenthoodGrownEvents: readonly LifeEvent[] = [
  {
    id: 'parent-room', kind: 'question', category: 'home', icon: '🚪', title: 'The room at the end', age: [38, 66],
    cast: { kid: { role: 'child', age: [18, 27] } },
    text: '{kid} has been gone since September: a poster by one corner, four drawers of single socks, a smell. You need somewhere to put ' +
      'the drying rack.',
    answers: [
      { id: 'keep', text: 'Pin the corner up, shut the door', outcomes: [
        { text: 'At New Year {kid} comes home, looks round and says, "You could have put something in here, you know."',
          effects: [{ mood: 2 }, { affinity: 5, with: 'kid' }] }] },
      { id: 'rack', text: 'Put up the drying rack', outcomes: [
        { text: '{kid} sleeps under the shirts at New Year, "like a customs officer". It is a joke. It is also about the shirts.',
          effects: [{ mood: 2 }, { affinity: -3, with: 'kid' }] }] },
      { id: 'rent', text: 'Let it to a student', costs: { energy: 10 }, outcomes: [
        { text: 'She is called Oyelaran, plays the oboe, and calls you by your first name. Your own ring twice as often, all at once.',
          effects: [{ money: 1800 }, { social: 5 }, { mood: 3 }, { affinity: -2, with: 'kid' }] }] },
    ],
  },
  {
    id: 'parent-loan', kind: 'question', category: 'money', icon: '🏦', title: 'Just until spring', age: [43, 66],
    when: [{ stat: 'money', atLeast: 3500 }], cast: { kid: { role: 'child', age: [21, 38] } },
    text: '{kid} has gone through it with you twice: a van, a coffee machine, a market square. Three thousand. "Just until spring," says ' +
      '{kid}, not saying which.',
    answers: [
      { id: 'lend', text: 'Lend it, with a paper, signed', costs: { money: 3000 }, outcomes: [
        { text: '{kid} frames the paper. It hangs in the van over the milk.',
          effects: [{ affinity: 5, with: 'kid' }, { stress: 2 }, { follow: 'parent-loan-back', days: [500, 1100] }] }] },
      { id: 'give', text: 'Give it, and burn the paper', costs: { money: 3000 }, outcomes: [
        { text: '"You can\'t do that," says {kid}. "It makes it harder." You had not thought of that.',
          effects: [{ affinity: 9, with: 'kid' }, { mood: 3 }, { tally: 'kindnesses' },
            { follow: 'parent-loan-back', days: [500, 1100] }] }] },
      { id: 'no', text: 'Say no and work in the van instead', costs: { energy: 20 }, outcomes: [
        { text: 'Saturdays at five, in an apron. You burn milk. {kid} shouts at you in front of a queue and you have never been so close.',
          effects: [{ affinity: 8, with: 'kid' }, { social: 6 }, { mood: 5 }] }] },
      { id: 'bank', text: '"That is what banks are for."', outcomes: [
        { text: '{kid} goes to one. It says what you say, in a nicer shirt.', effects: [{ affinity: -7, with: 'kid' }, { mood: -3 }] }] },
    ],
  },
  {
    id: 'parent-loan-back', kind: 'question', category: 'money', icon: '☕', title: 'It is spring', age: [44, 70],
    cast: { kid: { role: 'child', from: 'parent-loan/kid' } }, onlyFollow: true,
    text: '{kid} parks the van at your house and brings you a cup with a leaf in the foam. Under the saucer lies an envelope. It is a ' +
      'good deal thinner than three thousand.',
    answers: [
      { id: 'take', text: 'Take it and say: the rest when you can', outcomes: [
        { text: 'It comes, in tens, over six years, always under a saucer. You miss it when it stops.',
          effects: [{ money: 2600 }, { affinity: 4, with: 'kid' }, { mood: 3 }] }] },
      { id: 'back', text: 'Push the envelope back', outcomes: [
        { text: '{kid} pushes it to you again. It goes to and fro until it has a ring of coffee on it. You split it and buy a bench.',
          effects: [{ money: 300 }, { mood: 8 }, { affinity: 8, with: 'kid' }] }] },
      { id: 'count', text: 'Count it at the table', outcomes: [
        { text: 'You both hear each note. {kid} has counted it too, many times, you can tell by the edges.',
          effects: [{ money: 900 }, { affinity: -6, with: 'kid' }] }] },
    ],
  },
  {
    id: 'parent-phone-lesson', kind: 'message', category: 'digital', icon: '📵', title: 'Not that button', age: [52, 68],
    cast: { kid: { role: 'child', age: [22, 48] } },
    text: '{kid} explains your phone to you, slowly, in a patient voice with an edge on it. You know that voice. It is yours, and it was ' +
      'about shoelaces.',
    effects: [{ mood: 3 }, { affinity: 3, with: 'kid' }],
  },
  {
    id: 'parent-letter', kind: 'dilemma', category: 'family', icon: '📨', title: 'Four pages', age: [44, 66],
    cast: { kid: { role: 'child', age: [23, 42] } }, weight: 14,
    steps: {
      start: {
        text: 'Four pages from {kid}, about a summer you remember as a good one. {kid} was nine. "I am not asking for anything," it ' +
          'ends. "I wanted you to have it."',
        answers: [
          { id: 'ring', text: 'Ring at once', outcomes: [
            { text: '{kid} does not pick up. Then a text: "I wrote it because I can\'t say it. Please."',
              effects: [{ stress: 5 }, { affinity: -2, with: 'kid' }], next: { step: 'drawer', days: [20, 50] } }] },
          { id: 'write', text: 'Answer by hand, however long it takes', costs: { energy: 15 }, outcomes: [
            { text: 'Three drafts explain. The fourth only says what you did. You post it before you can read it through.',
              effects: [{ stress: 5 }, { affinity: 6, with: 'kid' }, { flag: 'fourth-draft' }],
              next: { step: 'silence', days: [20, 60] } }] },
          { id: 'defend', text: 'Write down how it really was', outcomes: [
            { text: 'It is dated, sourced and entirely correct. You have never won anything so thoroughly.',
              effects: [{ affinity: -10, with: 'kid' }, { mood: -3 }], next: { step: 'silence', days: [60, 150] } }] },
          { id: 'drawer', text: 'Put it in the drawer with the guarantees', outcomes: [
            { text: 'Between the toaster and the boiler. You know exactly where it is, all day.',
              effects: [{ stress: 6 }], next: { step: 'drawer', days: [40, 100] } }] },
        ],
      },
      drawer: {
        text: 'You are looking for the boiler\'s guarantee. On page two of the letter is a sentence you had skipped: "You laughed, and ' +
          'then I did, so that it would be funny."',
        answers: [
          { id: 'go', text: 'Get on a train to {kid}', costs: { energy: 20, money: 70 }, outcomes: [
            { text: '{kid} opens, in slippers. You have forgotten all you had prepared. "I read page two," you say.',
              effects: [{ affinity: 9, with: 'kid' }, { stress: -3 }], next: { step: 'bench', days: [60, 150] } }] },
          { id: 'card', text: 'Send a card: "I read it. I am sorry."', outcomes: [
            { text: 'Seven words. You counted them and took out a "but".',
              effects: [{ affinity: 7, with: 'kid' }], next: { step: 'silence', days: [15, 40] } }] },
          { id: 'boiler', text: 'Find the guarantee', outcomes: [
            { text: 'It ran out in March. You put the letter back in between the toaster and the iron.',
              effects: [{ mood: -6 }, { affinity: -6, with: 'kid' }], next: { step: 'silence', days: [100, 200] } }] },
        ],
      },
      silence: {
        text: 'Nothing, for weeks. Then a postcard: "Got it. Thinking. Don\'t ring. {kid}." In the corner the little dog, as on every ' +
          'card since kindergarten.',
        answers: [
          { id: 'dog', text: 'Send back a card with only a dog', outcomes: [
            { text: 'It looks like a loaf. Two days later comes another dog, with the loaf on a lead.',
              effects: [{ mood: 6 }, { affinity: 6, with: 'kid' }], next: { step: 'bench', days: [90, 200] } }] },
          { id: 'wait', text: 'Do as it says and wait', outcomes: [
            { text: 'It is the hardest thing you have been asked for by anybody. You fix the fence, all of it.',
              effects: [{ stress: 4 }, { trait: 'nerves', by: -1 }, { affinity: 4, with: 'kid' }],
              next: { step: 'bench', days: [120, 260] } }] },
          { id: 'ring', text: 'Ring, just to say you are not ringing', outcomes: [
            { text: '"You never," says {kid}, "ever," and then only the line.',
              effects: [{ affinity: -8, with: 'kid' }, { mood: -6 }], next: { step: 'bench', days: [300, 600] } }] },
        ],
      },
      bench: {
        text: '{kid} has asked you to a park, halfway. A child of nine or so is failing to fly a kite. {kid} watches it too. "That\'s ' +
          'how small," says {kid}.',
        answers: [
          { id: 'say', text: 'Say the fourth draft out loud', costs: { energy: 10 }, when: [{ flag: 'fourth-draft' }], outcomes: [
            { text: 'You say it to the kite. When you are done {kid} says, "Yes. That was it," and moves the bag off the bench between ' +
              'you.',
              effects: [{ mood: 12, halfLifeDays: 120 }, { affinity: 14, with: 'kid' }, { stress: -10 },
                { remember: 'the kite, and what was said to it', by: 'kid' }] }] },
          { id: 'help', text: 'Get up and help with the kite', outcomes: [
            { text: 'You run, at your age, with a string. It goes up. When you turn round {kid} is laughing, first, before you.',
              effects: [{ mood: 10, halfLifeDays: 90 }, { affinity: 8, with: 'kid' }] }] },
          { id: 'big', text: '"You turned out all right, though."', outcomes: [
            { text: '"I did," says {kid}, and folds the tissue. You drive home with the radio on. At every light you hear the word ' +
              '"though".',
              effects: [{ mood: -8, halfLifeDays: 90 }, { affinity: -8, with: 'kid' }] }] },
        ],
      },
    },
  },
  {
    id: 'parent-when-then', kind: 'question', category: 'family', icon: '🍽', title: 'And when do you start?', age: [27, 46],
    when: [{ lacks: 'child' }, { lacks: 'expecting' }], weight: 12, cooldownDays: 1400,
    text: [
      'At the family table an aunt passes you a baby like a dish. It suits you, says everybody. "And when do you start?" The forks stop.',
      'A wedding. A man you have met once says that you must not wait too long. He is eating your bread roll while he says it.',
    ],
    answers: [
      { id: 'truth', text: 'Tell them how it really is', costs: { energy: 5 }, outcomes: [
        { text: 'Nobody knew. The aunt puts down the potatoes, comes round the whole table and stands behind your chair.',
          effects: [{ stress: -5 }, { mood: 3 }, { flag: 'told-the-table' }], chance: 5, swing: { stat: 'sociability', by: 1 } },
        { text: 'Nobody knew. Now they all know, and each of them has heard of a tea.',
          effects: [{ stress: 6 }, { mood: -3 }, { flag: 'told-the-table' }], chance: 4 }] },
      { id: 'joke', text: '"I have a fern, and it has had a cold."', outcomes: [
        { text: 'Laughter. The forks go on. You look the fern in the eye that evening, so to speak.',
          effects: [{ mood: 2 }, { stress: 1 }] }] },
      { id: 'roll', text: "Ask after the speaker's own marriage", outcomes: [
        { text: 'A silence of quite another make. You are not asked again that year, by anyone.',
          effects: [{ stress: -3 }, { social: -4 }, { mood: 2 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'parent-table-told', kind: 'message', category: 'family', icon: '🥔', title: 'The potatoes', age: [30, 66],
    when: [{ flag: 'told-the-table', yearsAgo: [1, 20] }], weight: 30,
    text: 'Another family dinner, another cousin with a soft question. From the far end, without looking up, your aunt says, "Pass the ' +
      'potatoes, and leave it." It is left.',
    effects: [{ mood: 6 }, { social: 3 }],
  },
  {
    id: 'parent-godchild', kind: 'question', category: 'family', icon: '🎈', title: 'If anything happened', age: [24, 56],
    cast: { pal: { role: 'friend', age: [18, 78], ageGap: [-8, 6], make: true } },
    text: '{pal} wants you to be the one who gets the baby, should anything happen. "You need not do a thing. Only stay alive and know ' +
      'the allergies."',
    answers: [
      { id: 'yes', text: 'Ask for the list of allergies', outcomes: [
        { text: 'Sesame, penicillin, being rushed. You carry it behind your identity card. You begin to look both ways.',
          effects: [{ mood: 7 }, { affinity: 12, with: 'pal' }, { trait: 'diligence', by: 1 }, { flag: 'godparent' },
            { remember: 'the list of allergies', by: 'pal' }] }] },
      { id: 'fear', text: '"I can\'t keep a fern alive."', outcomes: [
        { text: '"I know," says {pal}, "but you have told everybody, and you cried." It is taken as a yes for now.',
          effects: [{ mood: 3 }, { affinity: 4, with: 'pal' }, { flag: 'godparent' }] }] },
      { id: 'no', text: '"Ask someone who wants it."', outcomes: [
        { text: '{pal} does. Years on you see them all in a picture, in paper hats, and count the hats.',
          effects: [{ mood: -4 }, { affinity: -6, with: 'pal' }, { trait: 'nerves', by: 1 }] }] },
    ],
  },
  {
    id: 'parent-godchild-grown', kind: 'message', category: 'family', icon: '🎓', title: 'Being rushed', age: [38, 69],
    when: [{ flag: 'godparent', yearsAgo: [10, 30] }], cast: { pal: { role: 'friend', from: 'parent-godchild/pal' } }, weight: 40,
    text: '{pal}\'s child stands before you with exam results and a bus in four minutes. "Don\'t rush," you say. The list has taken the ' +
      'shape of your wallet.',
    effects: [{ mood: 8, halfLifeDays: 40 }, { affinity: 3, with: 'pal' }],
  },
];
