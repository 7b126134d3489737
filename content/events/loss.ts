/** Loss in the family, at every age: what people carry, say, cook and keep. Written with care. */
import type { LifeEvent } from '../../life/events/types.ts';

export const lossEvents: readonly LifeEvent[] = [
  {
    id: 'loss-class-fish', kind: 'question', category: 'loss', icon: '🐠', title: 'The class fish', age: [6, 9],
    when: [{ schoolLevel: ['elementary'] }], cast: { mate: { role: 'classmate', make: true } },
    text:
      'Your week to feed the class fish. On Thursday it lies the wrong way up. Only {mate} is here, who looks at the fish, at you, ' +
      'and at the door.',
    answers: [
      { id: 'tell-teacher', text: 'Wait there and tell the teacher', outcomes: [
        { text:
            'She does not shout. She asks what it was like as a fish. You both say "orange," and then everybody has to cry a bit, ' +
            'even {mate}.',
          effects: [{ mood: -3 }, { affinity: 4, with: 'mate' }, { flag: 'fish-told' }] },
      ] },
      { id: 'hide-it', text: 'Put it behind the castle', outcomes: [
        { text: 'It stays hidden till Monday, and then it does not. {mate} says nothing, loudly, all week.',
          effects: [{ stress: 6 }, { mood: -5 }, { affinity: -4, with: 'mate' }, { flag: 'fish-hidden' }] },
      ] },
      { id: 'bury-it', text: 'Bury it by the fence, both of you', costs: { energy: 5 }, outcomes: [
        { text:
            'In a pencil tin, with a chip for the journey. Some of the class come to see where. Somebody puts up a ruler with a name ' +
            'on.',
          effects: [{ mood: 1 }, { affinity: 10, with: 'mate' }, { flag: 'fish-told' }] },
      ] },
    ],
  },
  {
    id: 'loss-fish-tin', kind: 'message', category: 'loss', icon: '🐟', title: 'A pencil tin', age: [24, 60],
    when: [{ anyOf: [{ flag: 'fish-told', yearsAgo: [15, 50] }, { flag: 'fish-hidden', yearsAgo: [15, 50] }] }], weight: 18,
    text:
      "They are pulling down your old school's fence. You stop, because of a fish. It was your week to feed it. You still know its " +
      'name, and say it, once, to the digger.',
    effects: [{ mood: 3 }],
  },
  {
    id: 'loss-gran', kind: 'dilemma', category: 'loss', icon: '🧣', title: 'Salted peanuts', age: [8, 17],
    cast: { gran: { role: 'grandparent', sex: 'female', age: [70, 105] } }, weight: 4,
    steps: {
      start: {
        text:
          'Grandma is in the hospital, smaller than last week. She pulls you close. "Salted peanuts," she whispers. Over her bed is ' +
          'a list of all she may not have.',
        answers: [
          { id: 'bring-peanuts', text: 'Fetch the peanuts', costs: { money: 2 }, outcomes: [
            { text:
                'She eats three, slowly, with her eyes shut, and gives you the rest as evidence. "Now go away before I die of ' +
                'happiness," she says.',
              effects: [{ mood: 4 }, { affinity: 10, with: 'gran' }, { tally: 'kindnesses' }], next: { step: 'call', days: [6, 20] } },
          ] },
          { id: 'ask-nurse', text: 'Ask the nurse', outcomes: [
            { text: 'He looks at the chart, and then at her. "One," he says. She negotiates him up to four.',
              effects: [{ mood: 4 }, { affinity: 6, with: 'gran' }], next: { step: 'call', days: [6, 20] } },
          ] },
          { id: 'say-no', text: '"You\'re not allowed, Grandma."', outcomes: [
            { text: '"No," she says, and pats your hand, "quite right." She looks at the window for a bit.',
              effects: [{ mood: -4 }], next: { step: 'call', days: [6, 20] } },
          ] },
        ],
      },
      call: {
        text:
          'The telephone, in the night, then feet, then no feet. Everybody is standing in the kitchen with the big light on. It is ' +
          'about Grandma. Nobody has said it yet.',
        answers: [
          { id: 'stay', text: 'Go and stand with them', outcomes: [
            { text: 'Somebody makes room without looking. You all stand there in bare feet till it is light.',
              effects: [{ dies: 'gran', cause: 'old age' }, { mood: -22, halfLifeDays: 60 }, { stress: 6 }],
              next: { step: 'funeral', days: [4, 7] } },
          ] },
          { id: 'own-room', text: 'Go back and lie awake', outcomes: [
            { text: 'After a while the mattress tips, and somebody sits there who does not put the light on, and does not go away.',
              effects: [{ dies: 'gran', cause: 'old age' }, { mood: -24, halfLifeDays: 60 }, { stress: 8 }],
              next: { step: 'funeral', days: [4, 7] } },
          ] },
          { id: 'ask', text: 'Ask if somebody was with her', outcomes: [
            { text: 'The night nurse was, holding her hand. You ask for his name and write it on your arm.',
              effects: [{ dies: 'gran', cause: 'old age' }, { mood: -20, halfLifeDays: 60 }, { stress: 5 }],
              next: { step: 'funeral', days: [4, 7] } },
          ] },
        ],
      },
      funeral: {
        text:
          "Grandma's funeral. The hall is full of people who call her by her first name. Each of you may put something in with her. " +
          'The others have flowers.',
        answers: [
          { id: 'peanuts-in', text: 'Put in the peanuts', outcomes: [
            { text: "The packet rustles in the silence. At the back an old man in a nurse's jacket blows his nose.",
              effects: [{ mood: 3 }, { stress: -4 }], next: { step: 'coat', days: [300, 400] } },
          ] },
          { id: 'read-something', text: 'Say something, out loud', costs: { energy: 10 }, outcomes: [
            { text: 'Your voice goes at the second line. A neighbor with a hat like a tea cozy says the line with you, and then you can.',
              effects: [{ mood: 4 }, { trait: 'nerves', by: 2 }], next: { step: 'coat', days: [300, 400] } },
          ] },
          { id: 'stay-seated', text: 'Stay in your seat', outcomes: [
            { text: 'Nobody minds. You put it in your pocket instead, whatever it would have been.',
              effects: [{ mood: -2 }], next: { step: 'coat', days: [300, 400] } },
          ] },
        ],
      },
      coat: {
        text:
          'A year without Grandma. Her coat is still on the hook. It is cold out, and your hand is already in the pocket: a tram ' +
          'ticket, a mint, and something small and salty in a hospital napkin.',
        answers: [
          { id: 'wear-coat', text: 'Wear the coat', outcomes: [
            { text: 'It is too wide and it smells of her kitchen until about March. You do not wash it until then.',
              effects: [{ mood: 8, halfLifeDays: 60 }, { flag: 'grans-coat' }] },
          ] },
          { id: 'eat-it', text: 'Eat the peanut', outcomes: [
            { text: 'One. With your eyes shut.', effects: [{ mood: 7, halfLifeDays: 60 }, { flag: 'grans-coat' }] },
          ] },
          { id: 'talk', text: 'Show it to somebody, and talk', outcomes: [
            { text: 'You had thought you were done. The school counselor says a year is not late, and keeps Tuesdays free for you.',
              effects: [{ mood: 6, halfLifeDays: 60 }, { stress: -8 }, { flag: 'grans-coat' }] },
          ] },
        ],
      },
    },
  },
  {
    id: 'loss-grans-coat-again', kind: 'message', category: 'loss', icon: '🧥', title: 'The salt', age: [30, 80],
    when: [{ flag: 'grans-coat', yearsAgo: [10, 60] }], weight: 25,
    text:
      'On a night train a stranger opens a bag of salted peanuts and holds it out to you. You take three and eat them slowly, with ' +
      'your eyes shut. The stranger looks away.',
    effects: [{ mood: 6 }],
  },
  {
    id: 'loss-mother-voice', kind: 'question', category: 'loss', icon: '📼', title: 'Eleven seconds', age: [22, 70],
    when: [{ lacks: 'mother' }], weight: 16,
    text:
      'The old voicemail is closing. One message is saved: your mother, eleven seconds. She has made too much soup; you know where ' +
      'the key is.',
    answers: [
      { id: 'copy', text: 'Copy it onto everything you own', outcomes: [
        { text: 'Phone, laptop, a stick in the sock drawer. You have her on three floors now, having made too much soup.',
          effects: [{ mood: 8, halfLifeDays: 40 }, { flag: 'mothers-voice' }] },
      ] },
      { id: 'listen-once', text: 'Listen once, and let it go', outcomes: [
        { text: 'You stand in the hall with your shoes on. Then you press "delete," and since you have them on, you go out.',
          effects: [{ mood: -5 }, { stress: -5 }] },
      ] },
      { id: 'ring-back', text: 'Press four: "call this number"', outcomes: [
        { text:
            'A young man answers. He has had the number for a year. "You\'re not the first," he says. He tells you people mostly ask ' +
            'for soup.',
          effects: [{ mood: 5 }, { flag: 'mothers-voice' }] },
      ] },
    ],
  },
  {
    id: 'loss-too-much-soup', kind: 'message', category: 'loss', icon: '🍲', title: 'Too much', age: [25, 80],
    when: [{ flag: 'mothers-voice', yearsAgo: [1, 25] }], weight: 40,
    text:
      'You have made too much soup. You ring somebody nearby who lives alone, and hear yourself say it in exactly her voice: "You ' +
      'know where the key is."',
    effects: [{ mood: 9 }, { social: 4 }, { tally: 'kindnesses' }],
  },
  {
    id: 'loss-father-tools', kind: 'question', category: 'loss', icon: '🧰', title: 'Every one outlined in pencil', age: [25, 72],
    when: [{ lacks: 'father' }], weight: 16,
    text:
      "Your father's workshop. Each tool has its outline on the wall, to find its way home. One outline is empty: the thing you " +
      'borrowed at sixteen.',
    answers: [
      { id: 'take-plane', text: 'Take only the small plane', outcomes: [
        { text: 'The handle is worn to a hand bigger than yours. You hold it with both.',
          effects: [{ mood: 5, halfLifeDays: 40 }, { flag: 'fathers-plane' }] },
      ] },
      { id: 'hang-it-back', text: 'Bring the thing back and hang it up', costs: { energy: 10 }, outcomes: [
        { text: 'It takes you a day to find it, in a box with your school books. It clicks onto its nail. Now it can all be given away.',
          effects: [{ mood: 10, halfLifeDays: 60 }, { stress: -6 }] },
      ] },
      { id: 'sell-lot', text: 'Sell it all to the man with the van', outcomes: [
        { text: 'He offers $180, then sees the wall. "I can\'t break that up," he says. He takes the wall too.',
          effects: [{ money: 180 }, { mood: -2 }] },
      ] },
    ],
  },
  {
    id: 'loss-fathers-plane-used', kind: 'message', category: 'loss', icon: '🪵', title: 'A door that sticks', age: [27, 85],
    when: [{ flag: 'fathers-plane', yearsAgo: [1, 30] }], weight: 35,
    text:
      'A door sticks. You take down the plane, and the shaving comes off in one long curl, as it did for him. "There she goes," you ' +
      'say to nobody, and look round for other doors.',
    effects: [{ mood: 8 }, { stress: -3 }],
  },
];
