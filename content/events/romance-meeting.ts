/** Meeting, 20 to 72: wrong tables, socks, trombones, brooms, and two swans for one. */
import type { LifeEvent } from '../../life/events/types.ts';

export const romanceMeetingEvents: readonly LifeEvent[] = [
  {
    id: 'romance-wrong-table', kind: 'question', category: 'romance', icon: '🍜', title: 'The wrong table', age: [20, 58],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }],
    cast: { date: { role: 'friend', age: [18, 78], ageGap: [-5, 5], affinity: [9, 9], make: true } }, weight: 14,
    text: 'Your blind date has ordered for both of you and is very good company. Ten minutes in, {date} says, "And your sister\'s ' +
      'llama?" There is no sister. There is no llama.',
    answers: [
      { id: 'llama', text: '"Off its food, poor thing."', outcomes: [
        { text: 'You keep the llama alive through two courses. {date} knew after one. "I wanted to see how far you would go," says {date}.',
          effects: [{ mood: 8 }, { affinity: 14, with: 'date' }, { familiarity: 10, with: 'date' },
            { follow: 'romance-llama-second', days: [5, 14] }], chance: 5, swing: { stat: 'sociability', by: 1 } },
        { text: "The llama's real owner arrives, wet from the rain, and there are three of you and two soups.",
          effects: [{ mood: -3 }, { stress: 4 }, { affinity: 3, with: 'date' }, { follow: 'romance-llama-second', days: [5, 14] }],
          chance: 4 }] },
      { id: 'own', text: 'Own up and offer to move', outcomes: [
        { text: 'Your own date has been watching from table six, and leaves. {date} pushes the bread towards you.',
          effects: [{ mood: 5 }, { affinity: 10, with: 'date' }, { familiarity: 8, with: 'date' },
            { follow: 'romance-llama-second', days: [5, 14] }] }] },
      { id: 'flee', text: 'Go to wash your hands and go home', outcomes: [
        { text: 'On the bus you work out what you owe for half a starter, and to whom, and never pay it.',
          effects: [{ mood: -4 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'romance-llama-second', kind: 'question', category: 'romance', icon: '🌧', title: 'Second helping', age: [20, 60],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }], cast: { date: { role: 'friend', from: 'romance-wrong-table/date' } },
    onlyFollow: true,
    text: '{date} sends a photograph of a table for two, unoccupied: "Right table this time. I have checked." It is raining sideways.',
    answers: [
      { id: 'go', text: 'Go, in the sideways rain', costs: { energy: 10, money: 35 }, outcomes: [
        { text: 'You talk until they put the chairs up around you, and then until they put up yours.',
          effects: [{ mood: 12, halfLifeDays: 60 }, { social: 5 }, { affinity: 14, with: 'date' },
            { become: 'dating', with: 'date' }, { role: 'partner', of: 'date' }] }] },
      { id: 'friend', text: 'Go, and say: as a friend', costs: { energy: 10 }, outcomes: [
        { text: '{date} thinks it over while chewing. "I have got room for one," says {date}. You are on the spare key by May.',
          effects: [{ mood: 5 }, { social: 5 }, { affinity: 6, with: 'date' }, { become: 'close friend', with: 'date' }] }] },
      { id: 'no', text: 'Write that you are busy', outcomes: [
        { text: 'You watch a film about the sea. At the sad part you check whether {date} has answered. A thumb.',
          effects: [{ mood: -3 }, { affinity: -5, with: 'date' }] }] },
    ],
  },
  {
    id: 'romance-laundry', kind: 'question', category: 'romance', icon: '🧦', title: 'The other sock', age: [20, 34],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }],
    cast: { sock: { role: 'neighbor', age: [18, 78], ageGap: [-4, 4], affinity: [9, 9], make: true } },
    text: "You folded a stranger's sock into your washing: green, with radishes. On the launderette's board hangs its brother, with a " +
      'note: "Single. Looking."',
    answers: [
      { id: 'note', text: 'Pin yours next to it, with a number', outcomes: [
        { text: 'The answer comes at midnight: "We have waited so long. Signed, the left one." That is {sock}, one street over.',
          effects: [{ mood: 8 }, { social: 4 }, { affinity: 12, with: 'sock' }, { familiarity: 8, with: 'sock' },
            { follow: 'romance-radishes', days: [20, 60] }] }] },
      { id: 'wait', text: 'Sit and see who comes', costs: { energy: 5 }, outcomes: [
        { text: 'Three evenings, one book. On the third {sock} walks in, sees the green in your hand, and is caught laughing.',
          effects: [{ mood: 6 }, { affinity: 10, with: 'sock' }, { follow: 'romance-radishes', days: [20, 60] }] }] },
      { id: 'keep', text: 'Keep it; it is a very good sock', outcomes: [
        { text: 'You wear it with a gray one. It gets compliments. The other foot does not.',
          effects: [{ mood: 3 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'romance-radishes', kind: 'question', category: 'romance', icon: '🥗', title: 'Both socks', age: [18, 36],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }], cast: { sock: { role: 'neighbor', from: 'romance-laundry/sock' } },
    onlyFollow: true,
    text: '{sock} has been doing the washing on your evening for weeks, some of it clean. Tonight both driers stop at once and nobody ' +
      'reaches for a door.',
    answers: [
      { id: 'kiss', text: 'Ask whether you may', costs: { energy: 5 }, outcomes: [
        { text: '"I have been washing the same towel since March," says {sock}, which is a yes.',
          effects: [{ mood: 14, halfLifeDays: 60 }, { affinity: 14, with: 'sock' }, { become: 'dating', with: 'sock' },
            { role: 'partner', of: 'sock' }], chance: 6, swing: { stat: 'sociability', by: 1 } },
        { text: '{sock} goes the color of the radishes. "Oh. I just like clean towels." You fold on, both of you, very small.',
          effects: [{ mood: -6 }, { stress: 3 }], chance: 3 }] },
      { id: 'fold', text: 'Fold the big sheet together', outcomes: [
        { text: 'Corner to corner, step, step, corner to corner. You are good at it. It stays at sheets.',
          effects: [{ mood: 4 }, { affinity: 5, with: 'sock' }] }] },
    ],
  },
  {
    id: 'romance-profile', kind: 'question', category: 'digital', icon: '📱', title: 'Written by a friend', age: [24, 62],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }], cast: { pal: { role: 'friend', age: [18, 78], ageGap: [-8, 8], make: true } },
    text: '{pal} has written your dating profile: "Makes soup for people. Cannot be told anything about maps. Will cry at brass bands." ' +
      'It is horribly accurate.',
    answers: [
      { id: 'post', text: 'Post it as it is', outcomes: [
        { text: 'Seven answers. Six are about the soup. One is from a trombonist.',
          effects: [{ mood: 7 }, { social: 6 }, { affinity: 6, with: 'pal' }, { flag: 'brass-profile' },
            { follow: 'romance-trombone', days: [10, 40] }] }] },
      { id: 'edit', text: 'Replace it: "easy-going, likes travel"', outcomes: [
        { text: 'Four hundred people are also easy-going and like travel. You match with all of them and remember none.',
          effects: [{ mood: -2 }, { social: 2 }, { affinity: -3, with: 'pal' }] }] },
      { id: 'revenge', text: "Write {pal}'s profile", outcomes: [
        { text: '"Writes other people\'s profiles." {pal} is married within two years. You are thanked in the speech.',
          effects: [{ mood: 5 }, { affinity: 9, with: 'pal' }, { tally: 'kindnesses' }] }] },
    ],
  },
  {
    id: 'romance-trombone', kind: 'question', category: 'romance', icon: '🎺', title: 'The trombonist', age: [24, 64],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }, { flag: 'brass-profile' }],
    cast: { pal: { role: 'friend', from: 'romance-profile/pal' },
    horn: { role: 'neighbor', age: [18, 78], ageGap: [-6, 8], affinity: [9, 9], make: true } }, onlyFollow: true,
    text: '{horn} plays third trombone in the fire brigade band and has sent you a ticket: back row, aisle, "in case you need to cry and ' +
      'leave".',
    answers: [
      { id: 'front', text: 'Sit in the front row', costs: { energy: 5 }, outcomes: [
        { text: 'You cry by bar nine. {horn} sees it and comes in a whole bar early. Afterwards you carry the case to the tram, and then ' +
          'past the tram.',
          effects: [{ mood: 14, halfLifeDays: 60 }, { affinity: 16, with: 'horn' }, { social: 4 },
            { become: 'dating', with: 'horn' }, { role: 'partner', of: 'horn' }] }] },
      { id: 'pal', text: 'Buy {pal} a ticket, for safety', costs: { money: 15 }, outcomes: [
        { text: '{pal} falls asleep in the waltz. You do not. {horn} signs your program: "to the one awake".',
          effects: [{ mood: 6 }, { affinity: 7, with: 'horn' }, { affinity: 3, with: 'pal' }] }] },
      { id: 'home', text: 'Listen from outside, under the window', outcomes: [
        { text: 'It is the better place, acoustically. You go home with it in your head and nothing else.', effects: [{ mood: 3 }] }] },
    ],
  },
  {
    id: 'romance-honeymoon-suite', kind: 'question', category: 'travel', icon: '🍾', title: 'Congratulations', age: [24, 60],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }],
    text: 'The hotel has made a mistake: petals on the bed, two towel swans, a bottle in ice. "And where is the other lucky one?" asks ' +
      'the porter.',
    answers: [
      { id: 'truth', text: '"It is only me."', outcomes: [
        { text: 'He looks at the swans. "Then they are both yours," he says, and brings a second dessert at nine, without being asked.',
          effects: [{ mood: 6 }, { stress: -6 }] }] },
      { id: 'lie', text: '"Delayed. At the airport."', outcomes: [
        { text: 'For three days the staff are heartbroken with you. The cook sends a pie. On the last day you have to invent a telegram.',
          effects: [{ mood: 4 }, { stress: 3 }, { tally: 'misdeeds' }] }] },
      { id: 'share', text: 'Knock next door with the bottle', costs: { energy: 5 }, outcomes: [
        { text: 'Two retired postwomen, in curlers. They know four card games and every scandal in three valleys.',
          effects: [{ mood: 8 }, { social: 8 }, { stress: -4 }] }] },
    ],
  },
  {
    id: 'romance-dance', kind: 'question', category: 'romance', icon: '💃', title: 'An odd number', age: [48, 70],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }],
    cast: { step: { role: 'friend', age: [18, 78], ageGap: [-7, 8], affinity: [9, 9], make: true } },
    text: "The beginners' tango has thirteen people; each week somebody dances with the broom. Tonight it is {step}, who leads it so " +
      'courteously that the teacher stops.',
    answers: [
      { id: 'cut', text: 'Tap the broom on the shoulder', costs: { energy: 10 }, outcomes: [
        { text: '{step} thanks the broom and turns to you. You both know how it starts.',
          effects: [{ mood: 10, halfLifeDays: 40 }, { affinity: 12, with: 'step' }, { social: 6 }, { fitness: 1 },
            { follow: 'romance-dance-after', days: [20, 60] }] }] },
      { id: 'broom', text: 'Ask to have the broom next', outcomes: [
        { text: '"She likes to be asked," says {step}. From then on you take turns, and talk over her head.',
          effects: [{ mood: 6 }, { affinity: 9, with: 'step' }, { follow: 'romance-dance-after', days: [20, 60] }] }] },
      { id: 'watch', text: 'Stay with the partner you have', outcomes: [
        { text: 'He is a surveyor and counts aloud. You get very accurate.', effects: [{ mood: 2 }, { fitness: 1 }] }] },
    ],
  },
  {
    id: 'romance-dance-after', kind: 'question', category: 'romance', icon: '🌙', title: 'The last bus', age: [48, 72],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }], cast: { step: { role: 'friend', from: 'romance-dance/step' } },
    onlyFollow: true,
    text: '"I was married for thirty-one years," says {step} at the stop. "I am not looking for a nurse or a purse." The bus comes round ' +
      'the corner. It is the last one.',
    answers: [
      { id: 'miss', text: '"Nor am I. Shall we let it go?"', outcomes: [
        { text: 'You let it go. It is four kilometers. At your age one notices each of them. {step} wants to know the name of every dog.',
          effects: [{ mood: 16, halfLifeDays: 120 }, { affinity: 14, with: 'step' }, { become: 'dating', with: 'step' },
            { role: 'partner', of: 'step' }] }] },
      { id: 'friday', text: '"Friday, then. Same broom."', outcomes: [
        { text: 'It is Friday, and the Friday after that. You never find the word for what it is, and nobody makes you.',
          effects: [{ mood: 9, halfLifeDays: 90 }, { affinity: 10, with: 'step' }, { become: 'close friend', with: 'step' }] }] },
      { id: 'home', text: 'Wave until the bus has turned', outcomes: [
        { text: 'At home you find you are still standing with your weight on the left foot, ready.', effects: [{ mood: -2 }] }] },
    ],
  },
];
