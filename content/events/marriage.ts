/** Being married, 20 to 66, and what comes after when one no longer is. */
import type { LifeEvent } from '../../life/events/types.ts';

export const marriageEvents: readonly LifeEvent[] = [
  {
    id: 'marriage-name', kind: 'question', category: 'romance', icon: '🪪', title: 'Whose name', age: [20, 48],
    cast: { sp: { role: 'spouse' } }, weight: 14,
    text: 'The registry wants one line filled in: what you will both be called. {sp} has written the two names with a hyphen. It looks ' +
      'like a firm of lawyers.',
    answers: [
      { id: 'mine', text: 'Yours', outcomes: [
        { text: "{sp} practices it on the back of an envelope. Your family is delighted. {sp}'s grandfather, the last of his, goes to " +
          'look at the tomatoes.',
          effects: [{ affinity: -4, with: 'sp' }, { flag: 'one-name' }] }] },
      { id: 'theirs', text: "{sp}'s", outcomes: [
        { text: "For a year you do not turn round when you are called. Then one day, at the dentist's, you do.",
          effects: [{ affinity: 6, with: 'sp' }, { trait: 'openness', by: 1 }, { flag: 'one-name' }] }] },
      { id: 'both', text: 'Both, with the hyphen', outcomes: [
        { text: 'It does not fit on one bank card in the world. You are proud of every letter they cut off.',
          effects: [{ mood: 4 }, { affinity: 3, with: 'sp' }] }] },
      { id: 'none', text: 'Each keeps what they came with', outcomes: [
        { text: 'The letterbox has two names. The postman says it is the only tidy one in the street.',
          effects: [{ mood: 2 }, { affinity: 1, with: 'sp' }] }] },
    ],
  },
  {
    id: 'marriage-how-we-met', kind: 'question', category: 'romance', icon: '🗣', title: 'How you met', age: [26, 66],
    cast: { sp: { role: 'spouse' } },
    text: 'At dinner {sp} tells how you met. In this telling it rains, you are late, and you fall over a dog. There was no dog. You were ' +
      'early. Eight people lean forward.',
    answers: [
      { id: 'correct', text: '"There was no dog."', outcomes: [
        { text: 'The table falls silent. "There was a dog for me," says {sp}. You drive home on different sides of a small car.',
          effects: [{ affinity: -5, with: 'sp' }, { mood: -3 }, { flag: 'no-dog' }] }] },
      { id: 'dog', text: '"It was a spaniel."', outcomes: [
        { text: '{sp} gives you a look across the candles that you have not had in years. The spaniel gets bigger with every dinner.',
          effects: [{ mood: 8 }, { affinity: 8, with: 'sp' }, { flag: 'spaniel' }] }] },
      { id: 'own', text: 'Tell your version next, for points', outcomes: [
        { text: 'The guests vote. It is five to three, for the dog.',
          effects: [{ mood: 4 }, { social: 4 }, { affinity: 2, with: 'sp' }, { flag: 'spaniel' }] }] },
    ],
  },
  {
    id: 'marriage-spaniel-returns', kind: 'message', category: 'romance', icon: '🐕', title: 'The spaniel', age: [30, 68],
    when: [{ flag: 'spaniel', yearsAgo: [3, 30] }], cast: { sp: { role: 'spouse', from: 'marriage-how-we-met/sp' } }, weight: 35,
    text: 'In a drawer {sp} finds the only photograph from that first day. You, early, dry. At the very edge, leaving the picture: a tail.',
    effects: [{ mood: 10, halfLifeDays: 40 }, { affinity: 5, with: 'sp' }],
  },
  {
    id: 'marriage-no-dog', kind: 'message', category: 'romance', icon: '📷', title: 'Exhibit A', age: [30, 68],
    when: [{ flag: 'no-dog', yearsAgo: [3, 30] }], cast: { sp: { role: 'spouse', from: 'marriage-how-we-met/sp' } }, weight: 35,
    text: '{sp} puts the photograph on your plate, face up, and goes to make the tea. You, early, dry. At the very edge, leaving the ' +
      'picture: a tail.',
    effects: [{ mood: 3 }, { affinity: 4, with: 'sp' }, { trait: 'openness', by: 1 }],
  },
  {
    id: 'marriage-long-drive', kind: 'question', category: 'romance', icon: '🚗', title: 'The wrong exit', age: [24, 66],
    cast: { sp: { role: 'spouse' } }, cooldownDays: 1800,
    text: [
      'You took the wrong exit, or {sp} read it out wrong. That was two hours ago. Since then: the indicator, the wipers, the indicator.',
      'At a roundabout {sp} said "as your mother would put it". Sixty miles on, nobody has eaten the sandwiches.',
    ],
    answers: [
      { id: 'sandwich', text: 'Unwrap a sandwich, hold out half', outcomes: [
        { text: '{sp} drives past two lay-bys before a hand comes out for it. Chewing, one cannot be quite so silent.',
          effects: [{ mood: 4 }, { affinity: 5, with: 'sp' }, { stress: -3 }] }] },
      { id: 'stop', text: 'Stop and let {sp} drive', outcomes: [
        { text: 'You change seats in the rain without touching. From the other seat it is a different road. You see the exit, too late, ' +
          'yourself.',
          effects: [{ affinity: 3, with: 'sp' }, { stress: -2 }, { mood: 2 }] }] },
      { id: 'radio', text: 'Turn up the radio: bird calls', outcomes: [
        { text: 'Forty minutes of warblers. At the marsh harrier {sp} snorts. It is over, though nobody wins.',
          effects: [{ mood: 3 }, { affinity: 2, with: 'sp' }], chance: 5, swing: { stat: 'sociability', by: 1 } },
        { text: 'Forty minutes of warblers. {sp} turns it off at the marsh harrier, and it gets dark.',
          effects: [{ mood: -4 }, { affinity: -5, with: 'sp' }, { stress: 4 }], chance: 4 }] },
    ],
  },
  {
    id: 'marriage-both-forgot', kind: 'question', category: 'holiday', icon: '🗓', title: 'The ninth of something', age: [27, 66],
    cast: { sp: { role: 'spouse' } }, cooldownDays: 2600,
    text: [
      'Ten at night. {sp}, in pajamas, looks at the calendar and says a short word. It has been your anniversary all day.',
      "{sp}'s mother rings to wish you both a happy anniversary. You look at each other over the phone: nothing, not a card, nothing " +
      'since breakfast.',
    ],
    answers: [
      { id: 'out', text: 'Out, coats over pajamas', costs: { energy: 10, money: 25 }, outcomes: [
        { text: 'The only thing open is the kebab place by the depot. The owner finds a candle for it. You are asked how many years. You ' +
          'both guess.',
          effects: [{ mood: 10, halfLifeDays: 40 }, { affinity: 8, with: 'sp' }, { flag: 'depot-candle' }] }] },
      { id: 'pretend', text: '"I was waiting for you to say it."', outcomes: [
        { text: '{sp} believes it, and cries, and rummages for a present. You get a scarf you have seen {sp} wear.',
          effects: [{ affinity: 2, with: 'sp' }, { stress: 5 }, { tally: 'misdeeds' }] }] },
      { id: 'bed', text: 'Shake hands on it and go to sleep', outcomes: [
        { text: '"Happy anniversary," says {sp} in the dark. "It is tomorrow already," you say. The bed shakes for some time.',
          effects: [{ mood: 4 }, { affinity: 3, with: 'sp' }] }] },
    ],
  },
  {
    id: 'marriage-depot-candle', kind: 'message', category: 'holiday', icon: '🕯', title: 'By the depot', age: [34, 68],
    when: [{ flag: 'depot-candle', yearsAgo: [5, 40] }], cast: { sp: { role: 'spouse' } }, weight: 35,
    text: 'The kebab place by the depot is closing. You go, on purpose, with {sp}. The owner has the candle out before you sit. "The ' +
      'pajama people," he tells his son.',
    effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 5, with: 'sp' }],
  },
  {
    id: 'marriage-separate-rooms', kind: 'question', category: 'romance', icon: '🛏', title: 'The little room', age: [40, 66],
    cast: { sp: { role: 'spouse' } },
    text: '{sp} snores like somebody moving a wardrobe down a long corridor. In the little room is a bed, made up, for guests who never ' +
      'come.',
    answers: [
      { id: 'move', text: 'Move into the little room', outcomes: [
        { text: 'The first night is wonderful. On the third {sp} knocks, formally, with two cups of tea. It becomes a custom.',
          effects: [{ stress: -6 }, { mood: 3 }, { affinity: 2, with: 'sp' }, { flag: 'little-room' }] }] },
      { id: 'doctor', text: 'Make {sp} an appointment', costs: { money: 120 }, outcomes: [
        { text: 'There is a machine now, with a hose. {sp} looks like a diver, breathes like a child, and gets ten years younger by June.',
          effects: [{ stress: -6 }, { affinity: 5, with: 'sp' }, { mood: 4 }] }] },
      { id: 'stay', text: 'Stay, buy wax for your ears', costs: { money: 6 }, outcomes: [
        { text: 'You sleep. You also sleep through the alarm, the storm and {sp} saying something that sounded important.',
          effects: [{ stress: -2 }, { energy: -5 }, { affinity: 1, with: 'sp' }] }] },
    ],
  },
  {
    id: 'marriage-little-room-now', kind: 'message', category: 'romance', icon: '🫖', title: 'Somebody knocks', age: [46, 70],
    when: [{ flag: 'little-room', yearsAgo: [3, 25] }], cast: { sp: { role: 'spouse' } }, weight: 35,
    text: '{sp} has been away for a week and the house is as quiet as wool. You lie awake in the little room. At half past two you get ' +
      'up and make two cups.',
    effects: [{ mood: -3 }, { affinity: 5, with: 'sp' }],
  },
  {
    id: 'marriage-hair', kind: 'question', category: 'health', icon: '🧴', title: 'Warm water', age: [48, 66],
    cast: { sp: { role: 'spouse' } },
    text: '{sp} may not lift an arm for six weeks, after the shoulder. On the fourth day {sp} says to the wall, quite low, "I would like ' +
      'my hair washed."',
    answers: [
      { id: 'wash', text: 'Fetch the bowl and the warm water', costs: { energy: 10 }, outcomes: [
        { text: 'In all these years you had never held the weight of that head. You do it every third day. You are sorry when the arm ' +
          'heals.',
          effects: [{ mood: 9, halfLifeDays: 60 }, { affinity: 12, with: 'sp' },
            { remember: 'the bowl and the warm water', by: 'sp' }, { tally: 'kindnesses' }] }] },
      { id: 'nurse', text: 'Find somebody who does it properly', costs: { money: 150 }, outcomes: [
        { text: 'She is brisk and cheerful and it is very clean. {sp} thanks you both.', effects: [{ affinity: 2, with: 'sp' }] }] },
      { id: 'tomorrow', text: '"Tomorrow. The match is on."', outcomes: [
        { text: '{sp} ties a scarf over it. When you come with the bowl, the day after, a neighbor has been.',
          effects: [{ mood: -5 }, { affinity: -7, with: 'sp' }] }] },
    ],
  },
];
