/** Being somebody's, 19 to 68: said too early, said by train, said by choir; and what is left at yours. */
import type { LifeEvent } from '../../life/events/types.ts';

export const romanceEvents: readonly LifeEvent[] = [
  {
    id: 'romance-ex-wedding', kind: 'question', category: 'romance', icon: '💐', title: 'Table nine', age: [24, 60],
    cast: { ex: { role: 'ex' } },
    text: '{ex} is getting married and has invited you: table nine, between a dentist and a child called Bruno. There is a line to tick ' +
      'for fish.',
    answers: [
      { id: 'go', text: 'Go, tick the fish', costs: { energy: 10, money: 90 }, outcomes: [
        { text: 'Bruno shows you a beetle during the vows. {ex} dances past and mouths "thank you". You had expected to feel something ' +
          'larger.',
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
    text: '"The pipe is dripping again, bring bread, bye, love you," says {love} and hangs up. Neither of you has ever said it. {love} ' +
      'may not have noticed.',
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
    text: '{love} rings from the shop about milk. "Bye, love you," you both say, and put the phone down, and then you notice.',
    effects: [{ mood: 9, halfLifeDays: 30 }, { affinity: 4, with: 'love' }],
  },
  {
    id: 'romance-far', kind: 'dilemma', category: 'romance', icon: '🚉', title: 'Eleven hours by train', age: [20, 42],
    when: [{ lacks: 'spouse' }], cast: { love: { role: 'partner' } }, weight: 14,
    steps: {
      start: {
        text: '{love} has been offered the post: two years, eleven hours away by train. {love} tells you with the coat still on, to be ' +
          'able to go out again.',
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
        text: 'Your third visit is snowed in at a junction, at 2 a.m. {love} rings: there is somebody at work who is easy to talk to. ' +
          'That is all it is, says {love}. So far.',
        answers: [
          { id: 'walk', text: 'Get the bus, the lorry, anything', costs: { energy: 30, money: 80 }, outcomes: [
            { text: 'You arrive at noon in a bread van. {love} opens the door and cannot speak, and neither can you, for the cold.',
              effects: [{ mood: 10, halfLifeDays: 60 }, { affinity: 14, with: 'love' },
                { remember: 'the bread van at noon', by: 'love' }], next: { step: 'station', days: [200, 420] } }] },
          { id: 'talk', text: 'Talk until your battery dies', outcomes: [
            { text: 'Four per cent lasts an hour when nobody wastes a word.',
              effects: [{ stress: 4 }, { affinity: 5, with: 'love' }], next: { step: 'station', days: [200, 420] } }] },
          { id: 'free', text: '"Then talk to them, not to me."', outcomes: [
            { text: 'The train moves the moment you hang up. It takes you the whole way to a city where nobody is waiting.',
              effects: [{ mood: -10, halfLifeDays: 60 }, { affinity: -12, with: 'love' }], next: { step: 'station', days: [30, 90] } }] },
        ],
      },
      coat: {
        text: '{love} stayed. An ordinary evening; the post went to a Mr. Adeyemi, who is in the paper, cutting a ribbon. {love} reads ' +
          'it to the end and folds it in four.',
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
        text: 'The new city smells of yeast and rain. {love} has colleagues, a desk, a nickname. You have a key and a list of words for ' +
          'things in shops.',
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
        text: 'Two years are up. The same platform, the clock with the slow minute hand. {love} gets off with a suitcase and stops one ' +
          'step away, to see.',
        answers: [
          { id: 'step', text: 'Take the step', outcomes: [
            { text: 'It is one step. You have both rehearsed it for eleven hours at a time.',
              effects: [{ mood: 16, halfLifeDays: 120 }, { affinity: 12, with: 'love' }], chance: 5,
              swing: { stat: 'happiness', by: 1 } },
            { text: "You hold on, and it is kind, and both of you know by the way it is kind. You carry the suitcase to {love}'s sister's.",
              effects: [{ mood: -14, halfLifeDays: 120 }, { become: 'ex', with: 'love' },
                { role: 'partner', of: 'love', remove: true }, { role: 'ex', of: 'love' }], chance: 2 }] },
          { id: 'ask', text: '"Where shall we live?"', outcomes: [
            { text: '"Somewhere without a timetable," says {love}. You tear up the rail card, and regret it at once: it was valid until ' +
              'Sunday.',
              effects: [{ mood: 12, halfLifeDays: 100 }, { affinity: 9, with: 'love' }] }] },
          { id: 'end', text: 'Say it here, where trains help', outcomes: [
            { text: '{love} nods before you have finished. You wait together for the 16:40 and wave. You both wave.',
              effects: [{ mood: -12, halfLifeDays: 120 }, { stress: -4 }, { become: 'ex', with: 'love' },
                { role: 'partner', of: 'love', remove: true }, { role: 'ex', of: 'love' }] }] },
        ],
      },
    },
  },
  {
    id: 'romance-did-you-tell', kind: 'question', category: 'romance', icon: '💡', title: 'The phone lights up', age: [22, 64],
    cast: { love: { role: ['partner', 'spouse'] } },
    text: 'Half past one. {love} is asleep. {love}\'s phone lights up on the shelf, from a name you do not know: "Did you tell {me} yet??"',
    answers: [
      { id: 'read', text: 'Unlock it; you know the code', outcomes: [
        { text: 'A choir. A secret choir, eight months of Tuesdays, for you. You put it back at the exact same angle and are a bad actor ' +
          'for weeks.',
          effects: [{ mood: 4 }, { stress: 5 }, { affinity: -2, with: 'love' }, { tally: 'misdeeds' },
            { follow: 'romance-choir', days: [14, 50] }] }] },
      { id: 'wake', text: 'Wake {love} and ask', outcomes: [
        { text: '{love} looks at the phone, then at you, then begins very softly to sing the alto part.',
          effects: [{ mood: 10, halfLifeDays: 40 }, { affinity: 6, with: 'love' }, { follow: 'romance-choir', days: [14, 50] }] }] },
      { id: 'wait', text: 'Lie there and wait for morning', outcomes: [
        { text: 'You make a list of everything it could be. By four it has two pages, and "choir" is not on them.',
          effects: [{ stress: 8 }, { mood: -4 }, { energy: -15 }, { follow: 'romance-choir', days: [14, 50] }] }] },
    ],
  },
  {
    id: 'romance-choir', kind: 'message', category: 'romance', icon: '🎶', title: 'Twenty-two people', age: [22, 66],
    cast: { love: { role: ['partner', 'spouse'], from: 'romance-did-you-tell/love' } }, onlyFollow: true,
    text: '{weekday}, nine in the morning: twenty-two people on your stairs, one on each step, {love} at the top with the pitch pipe. ' +
      'The neighbors open their doors.',
    effects: [{ mood: 14, halfLifeDays: 90 }, { affinity: 8, with: 'love' }],
  },
  {
    id: 'romance-box', kind: 'question', category: 'romance', icon: '📦', title: 'What was left at yours', age: [20, 55],
    when: [{ noFlag: 'kept-the-cup' }], cast: { ex: { role: 'ex' } },
    text: "{ex}'s things fit into one box: a jumper, a charger, half a set of screwdrivers, the blue cup. {ex} comes at six. The cup is " +
      'the best cup you have ever had.',
    answers: [
      { id: 'all', text: 'Put everything in, wash the cup', outcomes: [
        { text: '{ex} unwraps it, looks, and sets it back on your shelf. "It was always yours," says {ex}. "I just drank from it."',
          effects: [{ mood: 5 }, { affinity: 6, with: 'ex' }, { stress: -3 }] }] },
      { id: 'cup', text: 'Keep the cup', outcomes: [
        { text: '{ex} goes through the box twice, and looks at the shelf. You drink from it, at first rather defiantly.',
          effects: [{ mood: 2 }, { affinity: -3, with: 'ex' }, { flag: 'kept-the-cup' }] }] },
      { id: 'street', text: 'Leave the box downstairs at five', outcomes: [
        { text: 'From behind the curtain you see {ex} pick it up, look at your window, and wave at the wrong one.',
          effects: [{ mood: -4 }, { affinity: -5, with: 'ex' }] }] },
    ],
  },
  {
    id: 'romance-cup-breaks', kind: 'message', category: 'romance', icon: '🍵', title: 'The blue cup', age: [26, 68],
    when: [{ flag: 'kept-the-cup', yearsAgo: [3, 30] }], weight: 35,
    text: 'The blue cup slips out of your hand, bounces once, which is remarkable, and then does not. You sweep it up and write three ' +
      'lines to somebody.',
    effects: [{ mood: -2 }, { stress: -3 }, { unflag: 'kept-the-cup' }],
  },
];
