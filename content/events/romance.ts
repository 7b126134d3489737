/** Love outside marriage, 18 to 70: meeting, waiting, leaving, and being happily on your own. */
import type { LifeEvent } from '../../life/events/types.ts';

export const romanceEvents: readonly LifeEvent[] = [
  {
    id: 'romance-wrong-table', kind: 'question', category: 'romance', icon: '🍜', title: 'The wrong table', age: [20, 58],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }],
    cast: { date: { role: 'friend', age: [18, 78], ageGap: [-5, 5], affinity: [9, 9], make: true } }, weight: 14,
    text: 'Your blind date has sat down, ordered for both of you, and is very good company. After ten minutes {date} says, "And how ' +
      'is your sister\'s llama?" You have no sister\'s llama.',
    answers: [
      { id: 'llama', text: '"Off its food, poor thing."', outcomes: [
        { text: 'You keep the llama alive through two courses. {date} knew after one. "I wanted to see how far you would go," says ' +
          '{date}.',
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
    text: '{date} sends a photograph of a table for two, unoccupied, with the words: "Right table this time. I have checked." It is ' +
      'raining sideways.',
    answers: [
      { id: 'go', text: 'Go, in the sideways rain', costs: { energy: 10, money: 35 }, outcomes: [
        { text: 'You talk until they put the chairs up around you, and then until they put up yours.',
          effects: [{ mood: 12, halfLifeDays: 60 }, { social: 5 }, { affinity: 14, with: 'date' },
            { become: 'dating', with: 'date' }, { role: 'partner', of: 'date' }] }] },
      { id: 'friend', text: 'Go, and say: as a friend', costs: { energy: 10 }, outcomes: [
        { text: '{date} thinks it over while chewing. "I have got room for one," says {date}. It turns out to be a large room.',
          effects: [{ mood: 5 }, { social: 5 }, { affinity: 6, with: 'date' }, { become: 'close friend', with: 'date' }] }] },
      { id: 'no', text: 'Write that you are busy', outcomes: [
        { text: 'You watch a film about the sea. At the sad part you check whether {date} has answered. A thumb.',
          effects: [{ mood: -3 }, { affinity: -5, with: 'date' }] }] },
    ],
  },
  {
    id: 'romance-laundry', kind: 'question', category: 'romance', icon: '🧦', title: 'The other sock', age: [18, 34],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }],
    cast: { sock: { role: 'neighbor', age: [18, 78], ageGap: [-4, 4], affinity: [9, 9], make: true } },
    text: "You folded someone else's sock into your washing: green, with radishes. On the launderette's board hangs its brother, " +
      'pinned up, with a note: "Single. Looking."',
    answers: [
      { id: 'note', text: 'Pin yours next to it, with a number', outcomes: [
        { text: 'The answer comes at midnight: "We have waited so long. Signed, the left one." That is {sock}, one street over.',
          effects: [{ mood: 8 }, { social: 4 }, { affinity: 12, with: 'sock' }, { familiarity: 8, with: 'sock' },
            { follow: 'romance-radishes', days: [20, 60] }] }] },
      { id: 'wait', text: 'Sit and see who comes', costs: { energy: 5 }, outcomes: [
        { text: 'Three evenings, one book. On the third {sock} walks in, sees the green in your hand, and is caught laughing.',
          effects: [{ mood: 6 }, { affinity: 10, with: 'sock' }, { follow: 'romance-radishes', days: [20, 60] }] }] },
      { id: 'keep', text: 'Keep it; it is a very good sock', outcomes: [
        { text: 'You wear it with a grey one. It is the best-dressed foot you have.', effects: [{ mood: 3 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'romance-radishes', kind: 'question', category: 'romance', icon: '🥗', title: 'Both socks', age: [18, 36],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }], cast: { sock: { role: 'neighbor', from: 'romance-laundry/sock' } },
    onlyFollow: true,
    text: '{sock} has been doing the washing on your evening for weeks, some of it clean. Tonight both driers stop at once and ' +
      'nobody reaches for a door.',
    answers: [
      { id: 'kiss', text: 'Ask whether you may', costs: { energy: 5 }, outcomes: [
        { text: '"I have been washing the same towel since March," says {sock}, which is a yes.',
          effects: [{ mood: 14, halfLifeDays: 60 }, { affinity: 14, with: 'sock' }, { become: 'dating', with: 'sock' },
            { role: 'partner', of: 'sock' }], chance: 6, swing: { stat: 'sociability', by: 1 } },
        { text: '{sock} goes the colour of the radishes. "Oh. I just like clean towels." You fold on, both of you, very small.',
          effects: [{ mood: -6 }, { stress: 3 }], chance: 3 }] },
      { id: 'fold', text: 'Fold the big sheet together', outcomes: [
        { text: 'Corner to corner, step, step, corner to corner. You are good at it. It stays at sheets.',
          effects: [{ mood: 4 }, { affinity: 5, with: 'sock' }] }] },
    ],
  },
  {
    id: 'romance-ex-wedding', kind: 'question', category: 'romance', icon: '💐', title: 'Table nine', age: [24, 60],
    cast: { ex: { role: 'ex' } },
    text: '{ex} is getting married and has invited you: table nine, between a dentist and a child called Bruno. There is a line to ' +
      'tick for fish.',
    answers: [
      { id: 'go', text: 'Go, tick the fish', costs: { energy: 10, money: 90 }, outcomes: [
        { text: 'Bruno shows you a beetle during the vows. {ex} dances past and mouths "thank you". You had expected to feel ' +
          'something larger.',
          effects: [{ mood: 5 }, { affinity: 8, with: 'ex' }, { stress: -3 }], chance: 6, swing: { stat: 'happiness', by: 1 } },
        { text: 'You are fine until the song. It was your song, or you thought so. The dentist passes a napkin without looking.',
          effects: [{ mood: -8, halfLifeDays: 40 }, { affinity: 4, with: 'ex' }], chance: 4 }] },
      { id: 'gift', text: 'Send a present, stay at home', costs: { money: 40 }, outcomes: [
        { text: "A salad bowl. Years later you will see it in a picture with somebody's keys in it.",
          effects: [{ mood: 2 }, { affinity: 4, with: 'ex' }] }] },
      { id: 'tick', text: 'Tick "will attend" and do not', outcomes: [
        { text: 'Bruno, you hear, ate your fish and was ill on the dentist.',
          effects: [{ mood: 3 }, { affinity: -6, with: 'ex' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'romance-phone-love', kind: 'question', category: 'romance', icon: '📞', title: 'Bye, love you', age: [19, 45],
    when: [{ lacks: 'spouse' }], cast: { love: { role: 'partner' } },
    text: '"The pipe is dripping again, bring bread, bye, love you," says {love} on the phone and hangs up. Neither of you has ever ' +
      'said it before. {love} may not have noticed.',
    answers: [
      { id: 'ring', text: 'Ring back: "About the pipe…"', outcomes: [
        { text: '"I heard myself," says {love}. A long crackle. "I am standing in the bakery. Everybody heard."',
          effects: [{ mood: 14, halfLifeDays: 90 }, { affinity: 12, with: 'love' }, { flag: 'bakery-love' }] }] },
      { id: 'bread', text: 'Bring the bread, say nothing', outcomes: [
        { text: 'You each wait for the other to start. The pipe drips. At the third drip you both laugh at the same time.',
          effects: [{ mood: 8, halfLifeDays: 40 }, { affinity: 6, with: 'love' }, { flag: 'bakery-love' }] }] },
      { id: 'joke', text: 'Text: "Is the pipe coming too?"', outcomes: [
        { text: '"Ha," writes {love}. Only that. It is a fortnight before anybody says anything that big again.',
          effects: [{ mood: -3 }, { affinity: -5, with: 'love' }] }] },
    ],
  },
  {
    id: 'romance-bakery-years', kind: 'message', category: 'romance', icon: '🥖', title: 'About the pipe', age: [26, 66],
    when: [{ flag: 'bakery-love', yearsAgo: [3, 40] }],
    cast: { love: { role: ['spouse', 'partner'], from: 'romance-phone-love/love' } }, weight: 35,
    text: '{love} rings from the shop to ask about milk. "Bye, love you," you both say, without noticing, and you put the phone ' +
      'down, and then you notice.',
    effects: [{ mood: 9, halfLifeDays: 30 }, { affinity: 4, with: 'love' }],
  },
  {
    id: 'romance-far', kind: 'dilemma', category: 'romance', icon: '🚉', title: 'Eleven hours by train', age: [20, 42],
    when: [{ lacks: 'spouse' }], cast: { love: { role: 'partner' } }, weight: 14,
    steps: {
      start: {
        text: '{love} has been offered the post: two years, eleven hours away by train. {love} tells you with the coat still on, so ' +
          'as to be able to go out again.',
        answers: [
          { id: 'go', text: '"Take it. I will learn the timetable."', outcomes: [
            { text: 'You buy a rail card and a second toothbrush for a city you have never seen.',
              effects: [{ money: -60 }, { stress: 4 }, { affinity: 8, with: 'love' }], next: { step: 'winter', days: [90, 160] } }] },
          { id: 'stay', text: '"Don\'t go."', outcomes: [
            { text: '{love} takes the coat off. It hangs in the hall and you both walk around it.',
              effects: [{ stress: 5 }, { affinity: 2, with: 'love' }], next: { step: 'coat', days: [120, 260] } }] },
          { id: 'with', text: '"What if I came too?"', costs: { energy: 10 }, outcomes: [
            { text: '{love} sits down on the shoes. "I did not dare," says {love}. You start with the map.',
              effects: [{ mood: 6 }, { affinity: 10, with: 'love' }], next: { step: 'city', days: [60, 120] } }] },
        ],
      },
      winter: {
        text: 'Your third visit is snowed in at a junction called Mühlen. It is 2 a.m. {love} rings: there is somebody at work who ' +
          'is easy to talk to. That is all it is, says {love}. So far.',
        answers: [
          { id: 'walk', text: 'Get the bus, the lorry, anything', costs: { energy: 30, money: 80 }, outcomes: [
            { text: 'You arrive at noon in a bread van. {love} opens the door and cannot speak, and neither can you, for the cold.',
              effects: [{ mood: 10, halfLifeDays: 60 }, { affinity: 14, with: 'love' },
                { remember: 'that {me} came in a bread van', by: 'love' }], next: { step: 'station', days: [200, 420] } }] },
          { id: 'talk', text: 'Talk until your battery dies', outcomes: [
            { text: 'Four per cent lasts longer than you would think when nobody wastes a word.',
              effects: [{ stress: 4 }, { affinity: 5, with: 'love' }], next: { step: 'station', days: [200, 420] } }] },
          { id: 'free', text: '"Then talk to them, not to me."', outcomes: [
            { text: 'The train moves the moment you hang up. It takes you the whole way to a city where nobody is waiting.',
              effects: [{ mood: -10, halfLifeDays: 60 }, { affinity: -12, with: 'love' }], next: { step: 'station', days: [30, 90] } }] },
        ],
      },
      coat: {
        text: '{love} stayed. It is an ordinary evening; the post went to a Mr Adeyemi, who is in the paper, cutting a ribbon. ' +
          '{love} reads it to the end and folds it in four.',
        answers: [
          { id: 'sorry', text: '"I should not have asked you."', outcomes: [
            { text: '"No," says {love}, "and I should have gone." And then, after the dishes: "Not everybody asks, though."',
              effects: [{ mood: -3 }, { affinity: 6, with: 'love' }, { stress: -4 }], next: { step: 'station', days: [200, 500] } }] },
          { id: 'proud', text: 'Say what you both have here', outcomes: [
            { text: 'You count: the balcony, the Sundays, the cat next door. It is a good list. It is read like a bill.',
              effects: [{ affinity: -4, with: 'love' }, { stress: 3 }], next: { step: 'station', days: [200, 500] } }] },
        ],
      },
      city: {
        text: 'The new city smells of yeast and rain. {love} has colleagues, a desk, a nickname. You have a key and a list of words ' +
          'for things in shops.',
        answers: [
          { id: 'class', text: 'Take the evening class', costs: { energy: 15, money: 120 }, outcomes: [
            { text: 'By spring you can quarrel in the shops. The baker saves you the end pieces.',
              effects: [{ mood: 7 }, { social: 6 }, { trait: 'openness', by: 1 }, { affinity: 4, with: 'love' }],
              next: { step: 'station', days: [300, 600] } }] },
          { id: 'wait', text: 'Wait for {love} in the evenings', outcomes: [
            { text: 'You know the step on the stairs, and the hour, and how it gets later.',
              effects: [{ mood: -5 }, { social: -5 }, { affinity: -4, with: 'love' }], next: { step: 'station', days: [200, 400] } }] },
        ],
      },
      station: {
        text: 'Two years are up. The same platform, the same clock with the slow minute hand. {love} gets off with a suitcase and ' +
          'stops one step away, to see.',
        answers: [
          { id: 'step', text: 'Take the step', outcomes: [
            { text: 'It is one step. You have both rehearsed it for eleven hours at a time.',
              effects: [{ mood: 16, halfLifeDays: 120 }, { affinity: 12, with: 'love' }], chance: 5,
              swing: { stat: 'happiness', by: 1 } },
            { text: "You hold on, and it is kind, and both of you know by the way it is kind. You carry the suitcase to {love}'s " +
              "sister's.",
              effects: [{ mood: -14, halfLifeDays: 120 }, { become: 'ex', with: 'love' },
                { role: 'partner', of: 'love', remove: true }, { role: 'ex', of: 'love' }], chance: 2 }] },
          { id: 'ask', text: '"Where shall we live?"', outcomes: [
            { text: '"Somewhere without a timetable," says {love}. You tear up the rail card, and regret it at once: it was valid ' +
              'until Sunday.',
              effects: [{ mood: 12, halfLifeDays: 100 }, { affinity: 9, with: 'love' }] }] },
          { id: 'end', text: 'Say it here, where trains help', outcomes: [
            { text: '{love} nods before you have finished. You wait together for the 16:40 and wave, of all things, you wave.',
              effects: [{ mood: -12, halfLifeDays: 120 }, { stress: -4 }, { become: 'ex', with: 'love' },
                { role: 'partner', of: 'love', remove: true }, { role: 'ex', of: 'love' }] }] },
        ],
      },
    },
  },
  {
    id: 'romance-profile', kind: 'question', category: 'digital', icon: '📱', title: 'Written by a friend', age: [24, 62],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }], cast: { pal: { role: 'friend', age: [18, 78], ageGap: [-8, 8], make: true } },
    text: '{pal} has written your dating profile: "Makes soup for people. Cannot be told anything about maps. Will cry at brass ' +
      'bands." You never asked for this. It is horribly accurate.',
    answers: [
      { id: 'post', text: 'Post it as it is', outcomes: [
        { text: 'Eleven answers. Nine are about the soup. One is from a trombonist.',
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
    text: '{horn} plays third trombone in the fire brigade band and has sent you a ticket: back row, aisle, "in case you need to cry ' +
      'and leave".',
    answers: [
      { id: 'front', text: 'Sit in the front row', costs: { energy: 5 }, outcomes: [
        { text: 'You cry by bar nine. {horn} sees it and comes in a whole bar early. Afterwards you carry the case to the tram, and ' +
          'then past the tram.',
          effects: [{ mood: 14, halfLifeDays: 60 }, { affinity: 16, with: 'horn' }, { social: 4 },
            { become: 'dating', with: 'horn' }, { role: 'partner', of: 'horn' }] }] },
      { id: 'pal', text: 'Take {pal} along for safety', costs: { money: 15 }, outcomes: [
        { text: '{pal} falls asleep in the waltz. You do not. {horn} signs your programme: "to the one awake".',
          effects: [{ mood: 6 }, { affinity: 7, with: 'horn' }, { affinity: 3, with: 'pal' }] }] },
      { id: 'home', text: 'Listen from outside, under the window', outcomes: [
        { text: 'It is the better place, acoustically. You go home with it in your head and nothing else.', effects: [{ mood: 3 }] }] },
    ],
  },
  {
    id: 'romance-honeymoon-suite', kind: 'question', category: 'travel', icon: '🍾', title: 'Congratulations', age: [24, 60],
    when: [{ lacks: 'partner' }, { lacks: 'spouse' }],
    text: 'The hotel has made a mistake. There are petals on the bed, two swans folded from towels, and a bottle in ice. "And where ' +
      'is the other lucky one?" asks the porter.',
    answers: [
      { id: 'truth', text: '"It is only me."', outcomes: [
        { text: 'He looks at the swans. "Then they are both yours," he says, and brings a second dessert at nine, without being asked.',
          effects: [{ mood: 6 }, { stress: -6 }] }] },
      { id: 'lie', text: '"Delayed. At the airport."', outcomes: [
        { text: 'For three days the staff are heartbroken with you. The cook sends a pie. On the last day you have to invent a ' +
          'telegram.',
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
    text: "The beginners' tango has thirteen people. Each week somebody dances with the broom. Tonight it is {step}, who leads it " +
      'with such courtesy that the teacher stops to look.',
    answers: [
      { id: 'cut', text: 'Tap the broom on the shoulder', costs: { energy: 10 }, outcomes: [
        { text: '{step} thanks the broom and turns to you. Neither of you knows the next step. You take it.',
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
    text: '"I was married for thirty-one years," says {step} at the stop. "I am not looking for a nurse or a purse." The bus comes ' +
      'round the corner. It is the last one.',
    answers: [
      { id: 'miss', text: '"Nor am I. Shall we let it go?"', outcomes: [
        { text: 'You let it go. It is four kilometres. At your age one notices each of them, and neither of you would give one back.',
          effects: [{ mood: 16, halfLifeDays: 120 }, { affinity: 14, with: 'step' }, { become: 'dating', with: 'step' },
            { role: 'partner', of: 'step' }] }] },
      { id: 'friday', text: '"Friday, then. Same broom."', outcomes: [
        { text: 'It is Friday for nine years. You never find the word for what it is, and nobody makes you.',
          effects: [{ mood: 9, halfLifeDays: 90 }, { affinity: 10, with: 'step' }, { become: 'close friend', with: 'step' }] }] },
      { id: 'home', text: 'Wave until the bus has turned', outcomes: [
        { text: 'At home you find you are still standing with your weight on the left foot, ready.', effects: [{ mood: -2 }] }] },
    ],
  },
  {
    id: 'romance-did-you-tell', kind: 'question', category: 'romance', icon: '💡', title: 'The phone lights up', age: [22, 64],
    cast: { love: { role: ['partner', 'spouse'] } },
    text: 'Half past one. {love} is asleep. {love}\'s phone lights up on the shelf, face up, from a name you do not know: "Did you ' +
      'tell {me} yet??"',
    answers: [
      { id: 'read', text: 'Unlock it; you know the code', outcomes: [
        { text: 'A choir. A secret choir, eight months of Tuesdays, for your birthday. You put it back at the exact same angle and ' +
          'are a bad actor for weeks.',
          effects: [{ mood: 4 }, { stress: 5 }, { affinity: -2, with: 'love' }, { tally: 'misdeeds' },
            { follow: 'romance-choir', days: [14, 50] }] }] },
      { id: 'wake', text: 'Wake {love} and ask', outcomes: [
        { text: '{love} looks at the phone, then at you, then begins very softly to sing the alto part.',
          effects: [{ mood: 10, halfLifeDays: 40 }, { affinity: 6, with: 'love' }, { follow: 'romance-choir', days: [14, 50] }] }] },
      { id: 'wait', text: 'Lie there and wait for morning', outcomes: [
        { text: 'You make a list of everything it could be. By four it has nineteen entries, and "choir" is not one.',
          effects: [{ stress: 8 }, { mood: -4 }, { energy: -15 }, { follow: 'romance-choir', days: [14, 50] }] }] },
    ],
  },
  {
    id: 'romance-choir', kind: 'message', category: 'romance', icon: '🎶', title: 'Twenty-two people', age: [22, 66],
    cast: { love: { role: ['partner', 'spouse'], from: 'romance-did-you-tell/love' } }, onlyFollow: true,
    text: 'On your birthday there are twenty-two people on the stairs, all the way up, one on each step, and {love} at the top with ' +
      'the pitch pipe. The neighbours have opened their doors.',
    effects: [{ mood: 14, halfLifeDays: 90 }, { affinity: 8, with: 'love' }],
  },
  {
    id: 'romance-box', kind: 'question', category: 'romance', icon: '📦', title: 'What was left at yours', age: [20, 55],
    when: [{ noFlag: 'kept-the-cup' }], cast: { ex: { role: 'ex' } },
    text: "{ex}'s things fit into one box: a jumper, a charger, half a set of screwdrivers, the blue cup. {ex} is coming at six to " +
      'fetch it. The cup is the best cup you have ever had.',
    answers: [
      { id: 'all', text: 'Put everything in, wash the cup', outcomes: [
        { text: '{ex} unwraps it, looks, and sets it back on your shelf. "It was always yours," says {ex}. "I just drank from it."',
          effects: [{ mood: 5 }, { affinity: 6, with: 'ex' }, { stress: -3 }] }] },
      { id: 'cup', text: 'Keep the cup', outcomes: [
        { text: '{ex} goes through the box twice and says nothing. You drink from it, at first rather defiantly.',
          effects: [{ mood: 2 }, { affinity: -3, with: 'ex' }, { flag: 'kept-the-cup' }] }] },
      { id: 'street', text: 'Leave the box downstairs at five', outcomes: [
        { text: 'From behind the curtain you see {ex} pick it up, look at your window, and wave at the wrong one.',
          effects: [{ mood: -4 }, { affinity: -5, with: 'ex' }] }] },
    ],
  },
  {
    id: 'romance-cup-breaks', kind: 'message', category: 'romance', icon: '🍵', title: 'The blue cup', age: [26, 68],
    when: [{ flag: 'kept-the-cup', yearsAgo: [3, 30] }], weight: 35,
    text: 'The blue cup slips out of your hand, bounces once, which is remarkable, and then does not. You sweep it up, and write ' +
      'three lines to somebody you have not written to in years.',
    effects: [{ mood: -2 }, { stress: -3 }, { unflag: 'kept-the-cup' }],
  },
];
