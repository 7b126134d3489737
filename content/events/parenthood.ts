/** Children of all ages, and the question put to those who have none. */
import type { LifeEvent } from '../../life/events/types.ts';

export const parenthoodEvents: readonly LifeEvent[] = [
  {
    id: 'parent-pram-stairs', kind: 'question', category: 'family', icon: '👶', title: 'Twenty past three', age: [18, 52],
    cast: { kid: { role: 'child', age: [0, 1] } }, weight: 14,
    text: '{kid} has been awake since the news and is not tired. You are walking up and down the hall with a hand that has gone to ' +
      'sleep before everybody else.',
    answers: [
      { id: 'sing', text: 'Sing the only song you know whole', costs: { energy: 10 }, outcomes: [
        { text: 'It is the one about the drowned sailors. {kid} listens, appalled, and sleeps. It will have to be the sailors from ' +
          'now on.',
          effects: [{ mood: 6 }, { affinity: 5, with: 'kid' }, { flag: 'sailor-song' }] }] },
      { id: 'walk', text: 'Out into the street, coat over pyjamas', costs: { energy: 15 }, outcomes: [
        { text: "The baker's light is on. He looks at you, looks at the bundle, and passes a roll through the hatch. You cry a bit " +
          'into the roll.',
          effects: [{ mood: 3 }, { stress: -4 }, { social: 3 }] }] },
      { id: 'down', text: 'Lay {kid} down and shut the door', outcomes: [
        { text: 'Nine minutes by the clock, standing on the other side. Then quiet. You open the door to check, which was a mistake.',
          effects: [{ stress: 6 }, { mood: -2 }] }] },
    ],
  },
  {
    id: 'parent-sailor-song', kind: 'message', category: 'family', icon: '⚓', title: 'The drowned sailors', age: [24, 68],
    when: [{ flag: 'sailor-song', yearsAgo: [4, 30] }], cast: { kid: { role: 'child', from: 'parent-pram-stairs/kid' } }, weight: 40,
    text: 'Through the wall you hear {kid} singing to somebody, or something, that will not sleep. All eleven verses. The sailors ' +
      'drown one after the other, slowly, with great tenderness.',
    effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 4, with: 'kid' }],
  },
  {
    id: 'parent-snail', kind: 'question', category: 'family', icon: '🐌', title: 'Gerda', age: [22, 56],
    cast: { kid: { role: 'child', age: [3, 6] } },
    text: 'Gerda the snail has not moved since yesterday. {kid} has laid a lettuce leaf over her like a blanket and asks how long ' +
      'she is going to be dead for.',
    answers: [
      { id: 'always', text: '"For always."', outcomes: [
        { text: '{kid} takes that in. "And you?" You are asked to promise a number. You say a very large one. It is written on the ' +
          'wall.',
          effects: [{ affinity: 6, with: 'kid' }, { mood: 2 }, { stress: 2 }, { flag: 'large-number' }] }] },
      { id: 'sleep', text: '"She is having a long sleep."', outcomes: [
        { text: 'That night nobody in the house will go to bed.', effects: [{ stress: 5 }, { energy: -10 }] }] },
      { id: 'swap', text: 'Find another snail, quickly', costs: { energy: 5 }, outcomes: [
        { text: '"Gerda has a new face," says {kid}, and lets you know by a look that this is the last time.',
          effects: [{ mood: 2 }, { affinity: -2, with: 'kid' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'parent-large-number', kind: 'message', category: 'family', icon: '🔢', title: 'The number on the wall', age: [30, 69],
    when: [{ flag: 'large-number', yearsAgo: [5, 30] }], cast: { kid: { role: 'child', from: 'parent-snail/kid' } }, weight: 35,
    text: '{kid} has painted the hall as a surprise, all but one spot by the skirting, with a frame round it: 1000 in crayon. "You ' +
      'promised," says {kid}.',
    effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 4, with: 'kid' }],
  },
  {
    id: 'parent-tooth', kind: 'question', category: 'family', icon: '🦷', title: 'The fairy was drunk', age: [24, 58],
    cast: { kid: { role: 'child', age: [6, 8] } },
    text: 'Six in the morning. {kid} is standing by your bed with a tooth in one hand and the other hand empty. "She didn\'t come." ' +
      'You forgot.',
    answers: [
      { id: 'traffic', text: 'Blame the weather over the Alps', outcomes: [
        { text: '{kid} checks the forecast, finds it plausible, and leaves a note that night with directions.',
          effects: [{ mood: 4 }, { affinity: 2, with: 'kid' }] }] },
      { id: 'palm', text: '"Look in your other slipper."', costs: { money: 2 }, outcomes: [
        { text: 'It takes a lie, a coin and a sprint in socks. You were never so fast at school.',
          effects: [{ mood: 4 }, { fitness: 1 }] }] },
      { id: 'truth', text: 'Tell {kid} who it is', outcomes: [
        { text: '{kid} is quiet, then kind. "You may still do it," says {kid}. "I won\'t tell you that I know."',
          effects: [{ mood: 2 }, { affinity: 4, with: 'kid' }] }] },
    ],
  },
  {
    id: 'parent-shop', kind: 'question', category: 'trouble', icon: '🍬', title: 'In the coat sleeve', age: [26, 60],
    cast: { kid: { role: 'child', age: [6, 10] } },
    text: 'At home {kid} shakes a sleeve and four liquorice wheels fall out. The shop belongs to old Mrs Baptiste, who gives {kid} ' +
      'one for nothing every Friday.',
    answers: [
      { id: 'back', text: 'Walk back together, now', costs: { energy: 10 }, outcomes: [
        { text: '{kid} lays them on the counter one by one. Mrs Baptiste counts them and says, "Five." There was one in the other ' +
          'sleeve.',
          effects: [{ affinity: 2, with: 'kid' }, { trait: 'diligence', by: 1 },
            { follow: 'parent-shop-later', days: [2200, 3600] }] }] },
      { id: 'pay', text: 'Pay Mrs Baptiste yourself, quietly', costs: { money: 3 }, outcomes: [
        { text: '"I know," she says. "I leave that jar low on purpose. One finds out who they are, and they find out too."',
          effects: [{ mood: 2 }, { follow: 'parent-shop-later', days: [2200, 3600] }] }] },
      { id: 'eat', text: 'Split them, two each', outcomes: [
        { text: '{kid} looks at you across the liquorice. You have become somebody else: more fun, and one step lower.',
          effects: [{ affinity: 5, with: 'kid' }, { tally: 'misdeeds' }, { mood: 2 },
            { follow: 'parent-shop-later', days: [2200, 3600] }] }] },
    ],
  },
  {
    id: 'parent-shop-later', kind: 'question', category: 'family', icon: '🏪', title: 'Low on purpose', age: [32, 70],
    cast: { kid: { role: 'child', from: 'parent-shop/kid' } }, onlyFollow: true,
    text: 'Mrs Baptiste\'s shop is closing. {kid}, a head taller than you by now, comes home with a paper bag. "She gave me the jar. ' +
      'She said: ask at home what your family does with it."',
    answers: [
      { id: 'tell', text: 'Tell what you remember of that day', outcomes: [
        { text: '{kid} remembers it otherwise: your shoes, how fast they went. You fill the jar with buttons and neither says whose ' +
          'version won.',
          effects: [{ mood: 7 }, { affinity: 6, with: 'kid' }] }] },
      { id: 'low', text: 'Put it on a low shelf, full', costs: { money: 5 }, outcomes: [
        { text: "For the neighbours' children. Within a week you know a great deal about the neighbours' children.",
          effects: [{ mood: 6 }, { social: 4 }, { tally: 'kindnesses' }] }] },
      { id: 'eat', text: 'Eat one together, on the step', outcomes: [
        { text: 'It tastes of tar. You had both forgotten that neither of you likes liquorice.',
          effects: [{ mood: 5 }, { affinity: 5, with: 'kid' }] }] },
    ],
  },
  {
    id: 'parent-not-the-victim', kind: 'question', category: 'school', icon: '🪧', title: 'The other parent rings', age: [28, 62],
    cast: { kid: { role: 'child', age: [8, 13] } },
    text: 'A voice you do not know, very level: her son Matteo eats his lunch in the toilets. It is because of three children. One ' +
      'of them is {kid}. "I thought that you would want to know."',
    answers: [
      { id: 'go', text: "Take {kid} to Matteo's door", costs: { energy: 15 }, outcomes: [
        { text: '{kid} looks at the mat the whole time. Matteo says, "I have got a hamster." It takes an hour. On the way back {kid} ' +
          'is sick into a hedge.',
          effects: [{ affinity: -3, with: 'kid' }, { tally: 'kindnesses' }, { stress: 3 },
            { follow: 'parent-matteo', days: [2500, 4200] }] }] },
      { id: 'listen', text: "Sit on {kid}'s bed and only listen", costs: { energy: 5 }, outcomes: [
        { text: 'It comes out at nine, at ten, at half past ten: who began, who laughed, who was glad not to be Matteo.',
          effects: [{ affinity: 5, with: 'kid' }, { follow: 'parent-matteo', days: [2500, 4200] }] }] },
      { id: 'doubt', text: '"There are always two sides."', outcomes: [
        { text: '"Yes," says the voice. "He is on the other side of a toilet door." She rings off, as level as before.',
          effects: [{ mood: -6 }, { stress: 4 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'parent-matteo', kind: 'message', category: 'family', icon: '🐹', title: 'Matteo', age: [35, 70],
    cast: { kid: { role: 'child', from: 'parent-not-the-victim/kid' } }, onlyFollow: true,
    text: '{kid} brings the best friend home for the holidays, a long thin one who eats everything. "We have met," he says, wiping ' +
      'his feet carefully on the mat. "I had a hamster."',
    effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 5, with: 'kid' }],
  },
  {
    id: 'parent-shut-door', kind: 'question', category: 'family', icon: '🚷', title: 'Knock and wait', age: [30, 64],
    cast: { kid: { role: 'child', age: [13, 16] } }, cooldownDays: 1300,
    text: [
      "{kid}'s door has been shut since the holidays. A sign says KNOCK AND WAIT. Below it, smaller: LONGER. There are eleven cups " +
        'in there.',
      '{kid} answers in one syllable, and lately in none: an eyebrow does it. Tonight there was the sound of crying, and then the ' +
        'sound of music over it.',
    ],
    answers: [
      { id: 'plate', text: 'Leave a plate outside and go', costs: { energy: 5 }, outcomes: [
        { text: 'Toast, cut in four. At midnight the plate is back, empty, with a cup on it. One down, ten to go.',
          effects: [{ affinity: 5, with: 'kid' }, { mood: 3 }] }] },
      { id: 'floor', text: 'Sit on the floor against the door', costs: { energy: 10 }, outcomes: [
        { text: 'You talk about your own worst year to a sign. After an hour the music goes off. Somebody is sitting against the ' +
          'other side.',
          effects: [{ affinity: 9, with: 'kid' }, { stress: -3 }, { familiarity: 8, with: 'kid' }], chance: 5,
          swing: { stat: 'kindness', by: 1 } },
        { text: 'You talk about your own worst year to a sign. Towards the end the door says, "Are you still there?" Not warmly.',
          effects: [{ affinity: 1, with: 'kid' }, { mood: -2 }], chance: 4 }] },
      { id: 'read', text: "Read {kid}'s diary during school", outcomes: [
        { text: '"If you are reading this I will know," says page one. On page two there is a hair, or there was.',
          effects: [{ affinity: -14, with: 'kid' }, { stress: 6 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'parent-two-am', kind: 'question', category: 'family', icon: '📲', title: 'Come and get me', age: [34, 66],
    cast: { kid: { role: 'child', age: [15, 19] } },
    text: 'Ten past two. {kid}: "can u come. dont ask. the quarry." You were told it was a film night at Lena\'s. In the background ' +
      'somebody is shouting a name.',
    answers: [
      { id: 'drive', text: 'Go, and do not ask', costs: { energy: 20 }, outcomes: [
        { text: 'Five of them get in, wet. You drive them home one by one in silence. The last to get out is {kid}. "Thanks for ' +
          'not," says {kid}.',
          effects: [{ affinity: 12, with: 'kid' }, { stress: 5 },
            { remember: 'that {me} came to the quarry and did not ask', by: 'kid' }, { flag: 'quarry-night' }] }] },
      { id: 'ask', text: 'Go, and ask all the way home', costs: { energy: 20 }, outcomes: [
        { text: 'You learn everything: the jump, the dare, whose brother. You learn too that you will not be the one who is rung ' +
          'next time.',
          effects: [{ affinity: -4, with: 'kid' }, { stress: 4 }] }] },
      { id: 'taxi', text: 'Send a taxi and wait in the hall', costs: { money: 60 }, outcomes: [
        { text: 'The driver sees {kid} to the door. "I have got three of them," he says. He will not take the tip.',
          effects: [{ affinity: 3, with: 'kid' }, { stress: 5 }] }] },
      { id: 'lena', text: "Ring Lena's parents first", outcomes: [
        { text: 'By the time four families have been woken {kid} has walked home along the main road, in the dark, with one shoe.',
          effects: [{ affinity: -8, with: 'kid' }, { stress: 8 }, { mood: -4 }] }] },
    ],
  },
  {
    id: 'parent-quarry-told', kind: 'message', category: 'family', icon: '🌊', title: 'Thanks for not', age: [42, 70],
    when: [{ flag: 'quarry-night', yearsAgo: [6, 30] }], cast: { kid: { role: 'child', from: 'parent-two-am/kid' } }, weight: 40,
    text: 'Over the washing-up {kid} tells you at last what happened at the quarry. It was so much worse than you thought. You dry ' +
      'the same plate until it squeaks, and go on not asking.',
    effects: [{ mood: 5 }, { stress: 3 }, { affinity: 6, with: 'kid' }],
  },
  {
    id: 'parent-driving', kind: 'question', category: 'family', icon: '🚦', title: 'Your foot on no brake', age: [34, 64],
    when: [{ has: 'car' }], cast: { kid: { role: 'child', age: [16, 20] } },
    text: '{kid} is driving. You are in the seat where there is no brake and have been braking since the bakery. A roundabout is ' +
      'coming. It has five exits and a horse.',
    answers: [
      { id: 'calm', text: '"You are doing fine. Second gear."', outcomes: [
        { text: '{kid} goes round it three times, to be sure, then out. The horse has turned its head each time.',
          effects: [{ mood: 7 }, { affinity: 7, with: 'kid' }, { stress: 2 }] }] },
      { id: 'scream', text: 'Grab the wheel', outcomes: [
        { text: 'You miss the horse by a great deal and the bollard by nothing. {kid} gets out and walks home, ahead of you, all the ' +
          'way.',
          effects: [{ money: -340 }, { affinity: -8, with: 'kid' }, { stress: 6 }] }] },
      { id: 'swap', text: 'Pull over, ring for a real instructor', costs: { money: 220 }, outcomes: [
        { text: 'He sits there with his hands in his lap and hums. By May {kid} drives you to the station and brakes for you, tenderly.',
          effects: [{ mood: 3 }, { affinity: 2, with: 'kid' }, { stress: -3 }] }] },
    ],
  },
  {
    id: 'parent-room', kind: 'question', category: 'home', icon: '🚪', title: 'The room at the end', age: [38, 66],
    cast: { kid: { role: 'child', age: [18, 27] } },
    text: '{kid} has been gone since September. In the room: a poster hanging by one corner, four drawers of single socks, a smell. ' +
      'You need somewhere to put the drying rack.',
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
    text: '{kid} has gone through the figures with you twice: a van, a coffee machine, a market square. It needs three thousand. ' +
      '"Just until spring," says {kid}, not saying which.',
    answers: [
      { id: 'lend', text: 'Lend it, with a paper, signed', costs: { money: 3000 }, outcomes: [
        { text: '{kid} frames the paper. It hangs in the van over the milk.',
          effects: [{ affinity: 5, with: 'kid' }, { stress: 2 }, { follow: 'parent-loan-back', days: [500, 1100] }] }] },
      { id: 'give', text: 'Give it, and burn the paper', costs: { money: 3000 }, outcomes: [
        { text: '"You can\'t do that," says {kid}. "It makes it harder." You had not thought of that.',
          effects: [{ affinity: 9, with: 'kid' }, { mood: 3 }, { tally: 'kindnesses' },
            { follow: 'parent-loan-back', days: [500, 1100] }] }] },
      { id: 'no', text: 'Say no and work in the van instead', costs: { energy: 20 }, outcomes: [
        { text: 'Saturdays at five, in an apron. You burn milk. {kid} shouts at you in front of a queue and you have never been so ' +
          'close.',
          effects: [{ affinity: 8, with: 'kid' }, { social: 6 }, { mood: 5 }] }] },
      { id: 'bank', text: '"That is what banks are for."', outcomes: [
        { text: '{kid} goes to one. It says what you say, in a nicer shirt.', effects: [{ affinity: -7, with: 'kid' }, { mood: -3 }] }] },
    ],
  },
  {
    id: 'parent-loan-back', kind: 'question', category: 'money', icon: '☕', title: 'It is spring', age: [44, 70],
    cast: { kid: { role: 'child', from: 'parent-loan/kid' } }, onlyFollow: true,
    text: '{kid} parks the van in front of your house and brings you a cup, made properly, a leaf in the foam. Under the saucer lies ' +
      'an envelope. It is a good deal thinner than three thousand.',
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
    text: '{kid} is explaining your telephone to you, slowly, in a patient voice with an edge on it. You know that voice. It is ' +
      'yours, and it was about shoelaces.',
    effects: [{ mood: 3 }, { affinity: 3, with: 'kid' }],
  },
  {
    id: 'parent-letter', kind: 'dilemma', category: 'family', icon: '📨', title: 'Four pages', age: [44, 66],
    cast: { kid: { role: 'child', age: [23, 42] } }, weight: 14,
    steps: {
      start: {
        text: 'A letter from {kid}, by post, four pages. It is about a summer you remember as a good one. {kid} was nine. "I am not ' +
          'asking for anything," it ends. "I wanted you to have it."',
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
        text: 'You are looking for the guarantee for the boiler. On page two of the letter there is a sentence you had skipped: "You ' +
          'laughed, and then I did, so that it would be funny."',
        answers: [
          { id: 'go', text: 'Get on a train to {kid}', costs: { energy: 20, money: 70 }, outcomes: [
            { text: '{kid} opens, in slippers. You have forgotten all you had prepared. "I read page two," you say.',
              effects: [{ affinity: 9, with: 'kid' }, { stress: -3 }], next: { step: 'bench', days: [60, 150] } }] },
          { id: 'card', text: 'Send a card: "I read it. I am sorry."', outcomes: [
            { text: 'Seven words. You counted them and took out a "but".',
              effects: [{ affinity: 7, with: 'kid' }], next: { step: 'silence', days: [15, 40] } }] },
          { id: 'boiler', text: 'Find the guarantee', outcomes: [
            { text: 'It ran out in March. So, it turns out, do other things.',
              effects: [{ mood: -6 }, { affinity: -6, with: 'kid' }], next: { step: 'silence', days: [100, 200] } }] },
        ],
      },
      silence: {
        text: 'Nothing, for weeks. Then a postcard with a lighthouse on it: "Got it. Thinking. Don\'t ring. {kid}." There is a ' +
          'little drawing of a dog in the corner, as there was on every card since kindergarten.',
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
        text: '{kid} has asked you to a park, halfway. There is a bench, and a child of nine or so is failing to fly a kite. {kid} ' +
          'watches it too. "That\'s how small," says {kid}.',
        answers: [
          { id: 'say', text: 'Say the fourth draft out loud', costs: { energy: 10 }, when: [{ flag: 'fourth-draft' }], outcomes: [
            { text: 'You say it to the kite. When you are done {kid} says, "Yes. That was it," and moves the bag off the bench ' +
              'between you.',
              effects: [{ mood: 12, halfLifeDays: 120 }, { affinity: 14, with: 'kid' }, { stress: -10 },
                { remember: 'that {me} said it out loud, on the bench', by: 'kid' }] }] },
          { id: 'help', text: 'Get up and help with the kite', outcomes: [
            { text: 'You run, at your age, with a string. It goes up. When you turn round {kid} is laughing, first, before you.',
              effects: [{ mood: 10, halfLifeDays: 90 }, { affinity: 8, with: 'kid' }] }] },
          { id: 'big', text: '"You turned out all right, though."', outcomes: [
            { text: '"I did," says {kid}, and folds the tissue. You drive home with the radio on. Every few miles you hear the word ' +
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
      'At the family table an aunt passes you a baby like a dish. It suits you, says everybody. "And when do you start?" Eleven ' +
        'forks stop.',
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
    text: 'Another family dinner, another cousin with a soft question on the lips. From the far end of the table, without looking ' +
      'up, your aunt says, "Pass the potatoes, and leave it." It is left.',
    effects: [{ mood: 6 }, { social: 3 }],
  },
  {
    id: 'parent-godchild', kind: 'question', category: 'family', icon: '🎈', title: 'If anything happened', age: [24, 56],
    cast: { pal: { role: 'friend', age: [18, 78], ageGap: [-8, 6], make: true } },
    text: '{pal} wants you to be the one who gets the baby, should anything happen. "You need not do a thing," says {pal}. "Only ' +
      'stay alive and know the allergies."',
    answers: [
      { id: 'yes', text: 'Ask for the list of allergies', outcomes: [
        { text: 'Sesame, penicillin, being rushed. You carry it behind your identity card. You begin, to your surprise, to look both ' +
          'ways.',
          effects: [{ mood: 7 }, { affinity: 12, with: 'pal' }, { trait: 'diligence', by: 1 }, { flag: 'godparent' },
            { remember: 'that {me} asked for the allergies', by: 'pal' }] }] },
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
    text: '{pal}\'s child stands before you, tall, with exam results and a bus in four minutes. "Don\'t rush," you say. The list has ' +
      'been in your wallet so long that it has taken its shape.',
    effects: [{ mood: 8, halfLifeDays: 40 }, { affinity: 3, with: 'pal' }],
  },
];
