/** Friends from eighteen to ninety: pianos, twelve dollars, a drawer, a restaurant window and a card game. */
import type { LifeEvent } from '../../life/events/types.ts';

export const friends: readonly LifeEvent[] = [
  {
    id: 'friends-piano', kind: 'question', category: 'friends', icon: '🎹', title: 'Fifth floor, no lift', age: [19, 45],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], make: true } },
    text: '{pal} is moving on Saturday: fifth floor, no lift, "just a few boxes". Now somebody asks, casually, how much a piano weighs.',
    answers: [
      { id: 'turn-up', text: 'Turn up with gloves', costs: { energy: 30 }, outcomes: [{
        text: "It weighs eleven people's friendship. On the fourth landing it plays a chord by itself. You are all aunts and uncles to " +
          'it now.',
        effects: [
          { mood: 7 }, { affinity: 12, with: 'pal' }, { fitness: 1 }, { flag: 'carried-piano' },
          { remember: '{me} had the bottom corner, all five floors.', by: 'pal' },
        ],
      }] },
      { id: 'bad-back', text: 'Discover a bad back', outcomes: [{
        text: 'You hold your back all Saturday, at home, alone, to be honest with yourself at least.',
        effects: [{ stress: 4 }, { affinity: -4, with: 'pal' }, { flag: 'bad-back' }],
      }] },
      { id: 'send-pizza', text: 'Come at the end, with nine pizzas', costs: { money: 95 }, outcomes: [{
        text: 'You are cheered like a liberator, by people lying on the floor. {pal} gives you a look and the smallest box to carry.',
        effects: [{ mood: 6 }, { affinity: 3, with: 'pal' }, { flag: 'bad-back' }],
      }] },
    ],
  },
  {
    id: 'friends-your-own-move', kind: 'message', category: 'friends', icon: '📦', title: 'Seven in the morning', age: [20, 60],
    when: [{ flag: 'carried-piano', yearsAgo: [1, 15] }],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], from: 'friends-piano/pal' } }, weight: 40,
    text: 'You said to nobody that you were getting a new sofa. You thought you would manage. At seven in the morning there are eleven ' +
      'people in gloves on your pavement, led by {pal}, who says: "Which corner? I want the bottom corner."',
    effects: [{ mood: 13, halfLifeDays: 40 }, { affinity: 8, with: 'pal' }, { social: 6 }],
  },
  {
    id: 'friends-own-move-alone', kind: 'question', category: 'friends', icon: '🛋️', title: 'One sofa, one staircase', age: [20, 60],
    when: [{ flag: 'bad-back', yearsAgo: [1, 10] }],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], from: 'friends-piano/pal' } }, weight: 35,
    text: 'Your sofa stands on the pavement and the men have gone. It begins to rain. You scroll through your friends: {pal}, of the ' +
      'piano. Your back.',
    answers: [
      { id: 'ring-pal', text: 'Ring {pal}, and mention the back', outcomes: [{
        text: 'A silence. "How IS your back?" says {pal}. "It was never bad." "I know. I\'m putting my shoes on."',
        effects: [{ mood: 7 }, { affinity: 10, with: 'pal' }, { stress: -3 }],
      }] },
      { id: 'drag', text: 'Drag it up yourself, step by step', costs: { energy: 30 }, outcomes: [{
        text: 'On the second floor it jams. You sleep there, on it, rather well. The neighbours put a lamp by you.',
        effects: [{ mood: 4 }, { fitness: 1 }, { social: 3 }],
      }] },
      { id: 'pavement', text: 'Sell it from the pavement', outcomes: [{
        text: 'A couple buys it, wet, and carries it off laughing, one at each end.',
        effects: [{ money: 120 }, { mood: -3 }],
      }] },
    ],
  },
  {
    id: 'friends-twelve-dollars', kind: 'question', category: 'friends', icon: '🧾', title: 'Twelve dollars', age: [20, 60],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], affinity: [10, 100] } },
    text: 'Dinner for six, one bill. {pal} had a salad and says so. You had a salad and did not. Someone divides by six. "Fine," says ' +
      '{pal}, in the voice of a drawer closing, and puts down twelve dollars less than a sixth.',
    answers: [
      { id: 'pay-gap', text: 'Quietly put in the missing twelve', costs: { money: 12 }, outcomes: [{
        text: '{pal} sees, and is embarrassed, and so is angry. You have bought something, but you would not know what to call it.',
        effects: [{ affinity: -3, with: 'pal' }, { mood: -2 }, { flag: 'twelve-dollars' }],
      }] },
      { id: 'say-it', text: '"We all know you had the wine"', outcomes: [{
        text: 'Somebody laughs. {pal} does not. The walk to the station is four minutes, and you take it on different sides.',
        effects: [{ mood: -3 }, { affinity: -14, with: 'pal' }, { stress: 4 }, { flag: 'twelve-dollars' }],
      }] },
      { id: 'agree', text: '"{pal} is right. Each their own"', outcomes: [{
        text: 'It takes twenty minutes and a pencil. At the end there are forty cents too many. No one has ever hated forty cents so much.',
        effects: [{ mood: 2 }, { affinity: 8, with: 'pal' }, { social: -2 }],
      }] },
    ],
  },
  {
    id: 'friends-silence', kind: 'question', category: 'friends', icon: '🤐', title: 'Three years, twelve dollars', age: [23, 70],
    when: [{ flag: 'twelve-dollars', yearsAgo: [2, 10] }],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], from: 'friends-twelve-dollars/pal' } }, weight: 45,
    text: 'You and {pal} have not spoken since the restaurant. It was never about twelve dollars. Nobody can now say what it was about. ' +
      'At the far end of the platform stands {pal}, reading the same poster as you.',
    answers: [
      { id: 'walk-over', text: 'Walk over and hold out twelve dollars', costs: { money: 12 }, outcomes: [{
        text: '{pal} looks at the notes, then digs in a pocket: twelve dollars, folded small. "I\'ve carried it every day," says {pal}. ' +
          'You swap.',
        effects: [
          { mood: 15, halfLifeDays: 50 }, { affinity: 18, with: 'pal' }, { stress: -6 },
          { remember: 'We swapped our twelve dollars on the platform.', by: 'pal' },
        ],
      }] },
      { id: 'nod', text: 'Nod, as one nods to a tree', outcomes: [{
        text: 'The tree nods back. It is a start, of the kind that takes another three years.',
        effects: [{ mood: 2 }, { affinity: 3, with: 'pal' }],
      }] },
      { id: 'next-carriage', text: 'Get into another carriage', outcomes: [{
        text: "Through the connecting door you can see the top of {pal}'s head all the way to the terminus.",
        effects: [{ mood: -5 }, { social: -3 }],
      }] },
    ],
  },
  {
    id: 'friends-restaurant-window', kind: 'dilemma', category: 'friends', icon: '🪟', title: 'Table by the window', age: [24, 60],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], affinity: [10, 100] } }, weight: 12,
    steps: {
      start: {
        text: 'Rain, a lit restaurant, the table by the window. It is the one {pal} married, laughing, hand in hand with someone who is ' +
          'not {pal}. You have stopped walking. Any moment one of them may look out.',
        answers: [
          { id: 'be-seen', text: 'Stay until you are seen', outcomes: [{
            text: 'Eyes meet, through the rain. The hand is withdrawn as if the candle had burned it. Now there are two who know, and ' +
              'one who does not.',
            effects: [{ stress: 6 }], next: { step: 'lunch', days: [4, 10] },
          }] },
          { id: 'take-picture', text: 'Take a picture', outcomes: [{
            text: 'It comes out clearer than you want. It sits in your phone like a stone in a shoe.',
            effects: [{ stress: 8 }, { flag: 'has-window-picture' }], next: { step: 'lunch', days: [4, 10] },
          }] },
          { id: 'walk-on', text: 'Walk on. You have seen nothing', outcomes: [{
            text: 'You have seen it in such detail, though: the fork, the blue cuff, the bread torn in two.',
            effects: [{ stress: 5 }, { mood: -3 }], next: { step: 'lunch', days: [4, 10] },
          }] },
        ],
      },
      lunch: {
        text: 'Lunch with {pal}, who is happy. There are plans: a bigger flat, a dog, perhaps a child. "You\'re quiet," says {pal}. ' +
          '"You\'ve got a face as if the dog had died. We haven\'t even bought it."',
        answers: [
          { id: 'tell', text: 'Tell {pal} what you saw', outcomes: [{
            text: '{pal} puts the fork down very straight beside the knife. "Thank you," says {pal}, and does not ring for five weeks.',
            effects: [{ affinity: -10, with: 'pal' }, { stress: -4 }, { flag: 'told-pal' }], next: { step: 'later', days: [120, 300] },
          }] },
          { id: 'warn-other', text: 'Say nothing; see the other one alone', outcomes: [{
            text: '"You have until Sunday," you say in a car park, feeling like a bad film. On Sunday {pal} rings you, crying, and you ' +
              'act surprised.',
            effects: [{ stress: 8 }, { affinity: 4, with: 'pal' }], next: { step: 'later', days: [120, 300] },
          }] },
          { id: 'show-picture', text: 'Put the picture on the table', when: [{ flag: 'has-window-picture' }], outcomes: [{
            text: '{pal} makes it bigger with two fingers, then smaller, then very small. "That\'s my blue shirt," says {pal}. "I ' +
              'ironed it."',
            effects: [{ affinity: -4, with: 'pal' }, { stress: -4 }, { flag: 'told-pal' }], next: { step: 'later', days: [120, 300] },
          }] },
          { id: 'say-tired', text: '"Just tired"', outcomes: [{
            text: '{pal} pays. {pal} always pays when happy.',
            effects: [{ stress: 6 }, { mood: -4 }], next: { step: 'later', days: [120, 300] },
          }] },
        ],
      },
      later: {
        text: 'A year of boxes and lawyers. {pal} lives alone in two rooms now, and opens the door in paint. There are two chairs and ' +
          'one plate. "I have only one question," says {pal}. "How long did you know?"',
        answers: [
          { id: 'true-date', text: 'Say the exact date', outcomes: [{
            text: '{pal} nods. It had been raining that day in the photographs too. "I knew before you," says {pal}. "I wanted somebody ' +
              'to say it." The plate is passed over.',
            effects: [
              { mood: 6 }, { affinity: 10, with: 'pal' }, { stress: -6 }, { remember: '{me} told me the date, when I asked.', by: 'pal' },
            ],
          }] },
          { id: 'lie-kindly', text: '"No longer than you did"', when: [{ noFlag: 'told-pal' }], outcomes: [{
            text: '{pal} looks at you for a while, and decides to believe it, as one decides to like a colour. You are handed a roller.',
            effects: [{ mood: 1 }, { affinity: 3, with: 'pal' }, { stress: 4 }],
          }] },
          { id: 'bring-dog', text: 'Say it, and fetch the dog from the car', costs: { money: 150 }, outcomes: [{
            text: 'It is not a replacement. It is brown and has eaten your seat belt. {pal} sits down on the floor, in paint, and says ' +
              'a bad word, gratefully.',
            effects: [
              { mood: 10 }, { affinity: 16, with: 'pal' }, { tally: 'kindnesses' },
              { remember: '{me} told me the truth, and had brought a dog.', by: 'pal' },
            ],
          }] },
        ],
      },
    },
  },
  {
    id: 'friends-new-parent', kind: 'question', category: 'friends', icon: '🍼', title: 'Sorry, baby', age: [25, 45],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], affinity: [5, 100] } },
    text: 'Since the baby, {pal} answers after nine days: "sorry, baby". You have two tickets for the band you both loved at nineteen. ' +
      'It is on Thursday.',
    answers: [
      { id: 'go-with-other', text: 'Go with somebody else', outcomes: [{
        text: 'It is loud and splendid. You hold up the phone for the one song. After nine days: "crying. sorry. baby".',
        effects: [{ mood: 6 }, { affinity: 1, with: 'pal' }],
      }] },
      { id: 'babysit', text: 'Give up both tickets, hold the baby', costs: { energy: 20 }, outcomes: [{
        text: 'Four hours of screaming, not theirs. {pal} comes home at one, hoarse, nineteen years old, and falls asleep on the hall ' +
          'floor.',
        effects: [
          { mood: 7 }, { affinity: 18, with: 'pal' }, { tally: 'kindnesses' }, { flag: 'held-the-baby' },
          { remember: '{me} held the baby so that I could be nineteen.', by: 'pal' },
        ],
      }] },
      { id: 'stop-writing', text: 'Stop writing. Let {pal} come to you', outcomes: [{
        text: 'It takes eleven months. By then you have both got used to it, like a missing tooth.',
        effects: [{ mood: -4 }, { affinity: -10, with: 'pal' }],
      }] },
    ],
  },
  {
    id: 'friends-the-baby-rings', kind: 'message', category: 'friends', icon: '🎫', title: 'Two tickets', age: [42, 75],
    when: [{ flag: 'held-the-baby', yearsAgo: [16, 30] }], weight: 30,
    text: 'A tall stranger rings at your door, with two tickets. "You held me once for four hours, I\'m told. I screamed." It is the ' +
      'same band, unbelievably; they have to sit down now. "My parent says you owe yourself the second half."',
    effects: [{ mood: 15, halfLifeDays: 40 }, { social: 6 }],
  },
  {
    id: 'friends-the-drawer', kind: 'question', category: 'friends', icon: '🗝️', title: 'The bottom drawer', age: [30, 88],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], affinity: [15, 100] } },
    text: '{pal} is having an operation in the morning, a small one. "If I don\'t wake up," says {pal}, sliding a key over the blanket, ' +
      '"the bottom drawer. Burn it before my family comes. Don\'t look."',
    answers: [
      { id: 'promise', text: 'Promise, and put the key in your shoe', outcomes: [{
        text: '{pal} wakes at noon, asks for soup and then for your shoe. You never looked. The key has left its shape in your heel.',
        effects: [{ mood: 6 }, { affinity: 12, with: 'pal' }, { flag: 'kept-drawer-key' }],
      }] },
      { id: 'look', text: 'Go by that night, and look', outcomes: [{
        text: 'Poems. About four hundred. About nineteen of them are good. Two are about you. You lock it again with burning ears.',
        effects: [{ mood: 7 }, { stress: 6 }, { flag: 'read-the-drawer' }, { tally: 'misdeeds' }],
      }] },
      { id: 'refuse', text: '"Then you will have to wake up"', outcomes: [{
        text: '{pal} is so annoyed about it that the doctors remark on the blood pressure. It is excellent.',
        effects: [{ mood: 5 }, { affinity: 6, with: 'pal' }],
      }] },
    ],
  },
  {
    id: 'friends-the-reading', kind: 'question', category: 'creative', icon: '📖', title: 'At the library, seven sharp', age: [31, 92],
    when: [{ anyOf: [{ flag: 'kept-drawer-key', yearsAgo: [0, 12] }, { flag: 'read-the-drawer', yearsAgo: [0, 12] }] }],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], from: 'friends-the-drawer/pal' } }, weight: 45,
    text: '{pal} reads from own work. Nine chairs, four of them filled, and shaking hands. "This," says {pal}, looking up at you, "was ' +
      'in a drawer."',
    answers: [
      { id: 'front-row', text: 'Move to the front row', outcomes: [{
        text: 'You look as you would look at a cake being carried in. By the third poem the paper is still.',
        effects: [{ mood: 10 }, { affinity: 12, with: 'pal' }, { tally: 'kindnesses' }],
      }] },
      { id: 'lips', text: 'Try not to move your lips', when: [{ flag: 'read-the-drawer' }], outcomes: [{
        text: 'At the one about you, you breathe in one line too early. {pal} stops. "You LOOKED," says {pal}, over the microphone, ' +
          'more happily than you deserve.',
        effects: [{ mood: 8 }, { affinity: 6, with: 'pal' }, { stress: -4 }],
      }] },
      { id: 'ask-question', text: 'Ask the first question at the end', outcomes: [{
        text: '"Who is it about?" {pal} turns the colour of the curtain. The five of you wait. "The key," says {pal} at last.',
        effects: [{ mood: 6 }, { affinity: 5, with: 'pal' }],
      }] },
    ],
  },
  {
    id: 'friends-card-evening', kind: 'question', category: 'friends', icon: '🃏', title: 'Hearts and diamonds', age: [66, 95],
    cast: { pal: { role: 'friend', make: true, age: [64, 100] } },
    text: 'Thursday cards, as for eleven years. {pal} has laid a heart on a diamond, for the third time tonight. Nobody has said ' +
      'anything. The stakes are dried beans. {pal} looks from one face to the next, smiling, waiting to be told it is fine.',
    answers: [
      { id: 'play-along', text: 'Lay a heart on it too', outcomes: [{
        text: 'The others look at you, then follow. From tonight red is red. {pal} wins eleven beans.',
        effects: [{ mood: 4 }, { affinity: 8, with: 'pal' }, { tally: 'kindnesses' }, { flag: 'red-is-red' }],
      }] },
      { id: 'talk-after', text: 'Say nothing now, walk {pal} home', costs: { energy: 5 }, outcomes: [{
        text: 'Under the lamp {pal} says it first: "It\'s the names, too." You go along to the doctor\'s together, with a list. It is ' +
          'easier with a list.',
        effects: [
          { mood: -2 }, { affinity: 14, with: 'pal' }, { tally: 'kindnesses' }, { flag: 'red-is-red' },
          { remember: '{me} walked me home, and came along to the doctor.', by: 'pal' },
        ],
      }] },
      { id: 'correct', text: '"That\'s a diamond, dear"', outcomes: [{
        text: '{pal} takes the card back, laughs, and is very careful for the rest of the evening. Next Thursday there is an empty ' +
          'chair and an excuse.',
        effects: [{ mood: -6 }, { affinity: -5, with: 'pal' }, { flag: 'red-is-red' }],
      }] },
    ],
  },
  {
    id: 'friends-red-is-red', kind: 'message', category: 'friends', icon: '♥️', title: 'Red is red', age: [67, 100],
    when: [{ flag: 'red-is-red', yearsAgo: [1, 8] }],
    cast: { pal: { role: 'friend', from: 'friends-card-evening/pal' } }, weight: 50,
    text: '{pal} no longer knows your name, but knows Thursday. Coat on, at the door, beans in a little bag. There are no rules left, ' +
      'only turns. {pal} lays a card, looks up, and says to you with enormous pleasure: "You always did cheat."',
    effects: [{ mood: 6 }, { affinity: 5, with: 'pal' }, { social: 4 }],
  },
  {
    id: 'friends-bus-stop', kind: 'message', category: 'friends', icon: '🚏', title: 'The 8:14', age: [38, 80],
    cast: { pal: { role: 'friend', make: true, ageGap: [-15, 15] } },
    text: 'For two years you have shared a bus stop with a person in a green coat. Today the 8:14 does not come. Nor does the 8:34. By ' +
      "nine you know it is {pal}, a widowed piano tuner's child who fears swans, and you have both decided not to go to work.",
    effects: [{ mood: 10 }, { affinity: 8, with: 'pal' }, { social: 6 }],
  },
];
