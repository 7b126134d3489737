/** Children from the first night to the first roundabout, 18 to 70. */
import type { LifeEvent } from '../../life/events/types.ts';

export const parenthoodEvents: readonly LifeEvent[] = [
  {
    id: 'parent-pram-stairs', kind: 'question', category: 'family', icon: '👶', title: 'Twenty past three', age: [18, 52],
    cast: { kid: { role: 'child', age: [0, 1] } }, weight: 14,
    text: '{kid} has been awake since the news and is not tired. You walk up and down the hall with a hand that has gone to sleep before ' +
      'everybody else.',
    answers: [
      { id: 'sing', text: 'Sing the only song you know whole', costs: { energy: 10 }, outcomes: [
        { text: 'It is the one about the drowned sailors. {kid} listens, appalled, and sleeps. It will have to be the sailors from now on.',
          effects: [{ mood: 6 }, { affinity: 5, with: 'kid' }, { flag: 'sailor-song' }] }] },
      { id: 'walk', text: 'Out into the street, coat over pajamas', costs: { energy: 15 }, outcomes: [
        { text: "The baker's light is on. He looks at you, looks at the bundle, and passes a roll through the hatch. You cry a bit into " +
          'the roll.',
          effects: [{ mood: 3 }, { stress: -4 }, { social: 3 }] }] },
      { id: 'down', text: 'Lay {kid} down and shut the door', outcomes: [
        { text: 'Nine minutes by the clock, standing on the other side. Then quiet. You open the door to check, which was a mistake.',
          effects: [{ stress: 6 }, { mood: -2 }] }] },
    ],
  },
  {
    id: 'parent-sailor-song', kind: 'message', category: 'family', icon: '⚓', title: 'The drowned sailors', age: [24, 68],
    when: [{ flag: 'sailor-song', yearsAgo: [4, 30] }], cast: { kid: { role: 'child', from: 'parent-pram-stairs/kid' } }, weight: 40,
    text: 'Through the wall you hear {kid} singing to something that will not sleep. Every verse. The sailors drown one by one, with ' +
      'great tenderness.',
    effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 4, with: 'kid' }],
  },
  {
    id: 'parent-snail', kind: 'question', category: 'family', icon: '🐌', title: 'Gerda', age: [22, 56],
    cast: { kid: { role: 'child', age: [3, 6] } },
    text: 'Gerda the snail has not moved since yesterday. {kid} has laid a lettuce leaf over her and asks how long she is going to be ' +
      'dead for.',
    answers: [
      { id: 'always', text: '"For always."', outcomes: [
        { text: '{kid} takes that in. "And you?" You are asked to promise a number. You say a very large one. It is written on the wall.',
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
    text: '{kid} has painted the hall, all but one spot by the skirting, with a frame round it: 1000 in crayon. "You promised," says ' +
      '{kid}.',
    effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 4, with: 'kid' }],
  },
  {
    id: 'parent-tooth', kind: 'question', category: 'family', icon: '🦷', title: 'The fairy overslept', age: [24, 58],
    cast: { kid: { role: 'child', age: [6, 8] } },
    text: 'Six in the morning. {kid} stands by your bed with a tooth in one hand and the other hand empty. "She didn\'t come." You forgot.',
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
    text: '{kid} shakes a sleeve and four licorice wheels fall out. The shop belongs to old Mrs. Baptiste, who gives {kid} one for ' +
      'nothing every Friday.',
    answers: [
      { id: 'back', text: 'Walk back together, now', costs: { energy: 10 }, outcomes: [
        { text: '{kid} lays them on the counter one by one. Mrs. Baptiste counts them and says, "Five." There was one in the other sleeve.',
          effects: [{ affinity: 2, with: 'kid' }, { trait: 'diligence', by: 1 },
            { follow: 'parent-shop-later', days: [2200, 3600] }] }] },
      { id: 'pay', text: 'Pay Mrs. Baptiste yourself, quietly', costs: { money: 3 }, outcomes: [
        { text: '"I know," she says. "I leave that jar low on purpose. One finds out who they are, and they find out too."',
          effects: [{ mood: 2 }, { follow: 'parent-shop-later', days: [2200, 3600] }] }] },
      { id: 'eat', text: 'Split them, two each', outcomes: [
        { text: '{kid} looks at you across the licorice. You have become somebody else: more fun, and one step lower.',
          effects: [{ affinity: 5, with: 'kid' }, { tally: 'misdeeds' }, { mood: 2 },
            { follow: 'parent-shop-later', days: [2200, 3600] }] }] },
    ],
  },
  {
    id: 'parent-shop-later', kind: 'question', category: 'family', icon: '🏪', title: 'Low on purpose', age: [32, 70],
    cast: { kid: { role: 'child', from: 'parent-shop/kid' } }, onlyFollow: true,
    text: 'Mrs. Baptiste\'s shop is closing. {kid} comes home with a paper bag. "She gave me the jar. She said: ask at home what your ' +
      'family does with it."',
    answers: [
      { id: 'tell', text: 'Tell what you remember of that day', outcomes: [
        { text: '{kid} remembers it otherwise: your shoes, how fast they went. You fill the jar with buttons and neither says whose ' +
          'version won.',
          effects: [{ mood: 7 }, { affinity: 6, with: 'kid' }] }] },
      { id: 'low', text: 'Put it on a low shelf, full', costs: { money: 5 }, outcomes: [
        { text: "For the neighbors' children. Within a week you know a great deal about the neighbors' children.",
          effects: [{ mood: 6 }, { social: 4 }, { tally: 'kindnesses' }] }] },
      { id: 'eat', text: 'Eat one together, on the step', outcomes: [
        { text: 'It tastes of tar. You had both forgotten that neither of you likes licorice.',
          effects: [{ mood: 5 }, { affinity: 5, with: 'kid' }] }] },
    ],
  },
  {
    id: 'parent-not-the-victim', kind: 'question', category: 'school', icon: '🪧', title: 'The other parent rings', age: [28, 62],
    cast: { kid: { role: 'child', age: [8, 13] } },
    text: 'A voice you do not know, very level: her son Matteo eats his lunch in the toilets, because of three children. One is {kid}. ' +
      '"I thought you would want to know."',
    answers: [
      { id: 'go', text: "Take {kid} to Matteo's door", costs: { energy: 15 }, outcomes: [
        { text: '{kid} looks at the mat the whole time. Matteo says, "I have got a hamster." It takes an hour. On the way back {kid} is ' +
          'sick into a hedge.',
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
    text: '{kid} brings the best friend home for the holidays, a long thin one who eats everything. "We have met," he says, wiping his ' +
      'feet. "I had a hamster."',
    effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 5, with: 'kid' }],
  },
  {
    id: 'parent-shut-door', kind: 'question', category: 'family', icon: '🚷', title: 'Knock and wait', age: [30, 64],
    cast: { kid: { role: 'child', age: [13, 16] } }, cooldownDays: 1300,
    text: [
      "{kid}'s door has been shut since the holidays. A sign says KNOCK AND WAIT. Below it, smaller: LONGER. All the cups are in there.",
      '{kid} answers in one syllable, and lately in none: an eyebrow does it. Tonight there was the sound of crying, and then the sound ' +
      'of music over it.',
    ],
    answers: [
      { id: 'plate', text: 'Leave a plate outside and go', costs: { energy: 5 }, outcomes: [
        { text: 'Toast, cut in four. At midnight the plate is back, empty, with a cup on it. One down.',
          effects: [{ affinity: 5, with: 'kid' }, { mood: 3 }] }] },
      { id: 'floor', text: 'Sit on the floor against the door', costs: { energy: 10 }, outcomes: [
        { text: 'You talk about your own worst year to a sign. After an hour the music goes off. Somebody is sitting against the other ' +
          'side.',
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
    text: 'Ten past two. {kid}: "can u come. dont ask. the quarry." You were told film night at Lena\'s. In the background somebody is ' +
      'shouting a name.',
    answers: [
      { id: 'drive', text: 'Go, and do not ask', costs: { energy: 20 }, outcomes: [
        { text: 'Five of them get in, wet. You drive them home one by one in silence. The last to get out is {kid}. "Thanks for not," ' +
          'says {kid}.',
          effects: [{ affinity: 12, with: 'kid' }, { stress: 5 },
            { remember: 'the drive home from the quarry', by: 'kid' }, { flag: 'quarry-night' }] }] },
      { id: 'ask', text: 'Go, and ask all the way home', costs: { energy: 20 }, outcomes: [
        { text: 'You learn everything: the jump, the dare, whose brother. You learn too that you will not be the one who is rung next ' +
          'time.',
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
    text: 'Over the washing-up {kid} tells you at last what happened at the quarry. It was so much worse than you thought. You dry one ' +
      'plate until it squeaks.',
    effects: [{ mood: 5 }, { stress: 3 }, { affinity: 6, with: 'kid' }],
  },
  {
    id: 'parent-driving', kind: 'question', category: 'family', icon: '🚦', title: 'Your foot on no brake', age: [34, 64],
    when: [{ has: 'car' }], cast: { kid: { role: 'child', age: [16, 20] } },
    text: '{kid} is driving. You are in the seat without a brake and have been braking since the bakery. A roundabout is coming. It has ' +
      'five exits and a horse.',
    answers: [
      { id: 'calm', text: '"You are doing fine. Second gear."', outcomes: [
        { text: '{kid} goes round it three times, to be sure, then out. The horse has turned its head each time.',
          effects: [{ mood: 7 }, { affinity: 7, with: 'kid' }, { stress: 2 }] }] },
      { id: 'scream', text: 'Grab the wheel', outcomes: [
        { text: 'You miss the horse by a great deal and the bollard by nothing. {kid} gets out and walks home, ahead of you, all the way.',
          effects: [{ money: -340 }, { affinity: -8, with: 'kid' }, { stress: 6 }] }] },
      { id: 'swap', text: 'Pull over, ring for a real instructor', costs: { money: 220 }, outcomes: [
        { text: 'He sits there with his hands in his lap and hums. By May {kid} drives you to the station and brakes for you, tenderly.',
          effects: [{ mood: 3 }, { affinity: 2, with: 'kid' }, { stress: -3 }] }] },
    ],
  },
];
