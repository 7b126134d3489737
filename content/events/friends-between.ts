/** What stands between adult friends: twelve dollars, a window, a drawer. */
import type { LifeEvent } from '../../life/events/types.ts';

export const friendsBetweenEvents: readonly LifeEvent[] = [
  {
    id: 'friends-twelve-dollars', kind: 'question', category: 'friends', icon: '🧾', title: 'Twelve dollars', age: [20, 60],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], affinity: [10, 100] } },
    text:
      'Dinner, one bill, divided by six. {pal} had a salad and says so. You had one and did not. "Fine," says {pal}, and puts down ' +
      'twelve dollars less.',
    answers: [
      { id: 'pay-gap', text: 'Quietly put in the missing twelve', costs: { money: 12 }, outcomes: [
        { text: '{pal} sees, and is embarrassed, and so is angry. The waiter thanks you.',
          effects: [{ affinity: -3, with: 'pal' }, { mood: -2 }, { flag: 'twelve-dollars' }] },
      ] },
      { id: 'say-it', text: '"We all know you had the wine."', outcomes: [
        { text: 'Somebody laughs. {pal} does not. The walk to the station is four minutes, and you take it on different sides.',
          effects: [{ mood: -3 }, { affinity: -14, with: 'pal' }, { stress: 4 }, { flag: 'twelve-dollars' }] },
      ] },
      { id: 'agree', text: '"{pal} is right. Each their own."', outcomes: [
        { text:
            'It takes twenty minutes and a pencil. At the end there are forty cents too many. No one has ever hated forty cents so ' +
            'much.',
          effects: [{ mood: 2 }, { affinity: 8, with: 'pal' }, { social: -2 }] },
      ] },
    ],
  },
  {
    id: 'friends-silence', kind: 'question', category: 'friends', icon: '🤐', title: 'Still twelve dollars', age: [23, 70],
    when: [{ flag: 'twelve-dollars', yearsAgo: [2, 10] }],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], from: 'friends-twelve-dollars/pal' } }, weight: 45,
    text:
      'You and {pal} have not spoken since the restaurant. It was never about twelve dollars. At the far end of the platform stands ' +
      '{pal}, reading the same poster as you.',
    answers: [
      { id: 'walk-over', text: 'Walk over and hold out twelve dollars', costs: { money: 12 }, outcomes: [
        { text:
            '{pal} looks at the notes, then digs in a pocket: twelve dollars, folded small. "I\'ve carried it every day," says ' +
            '{pal}. You swap.',
          effects: [
            { mood: 15, halfLifeDays: 50 }, { affinity: 18, with: 'pal' }, { stress: -6 },
            { remember: 'twelve dollars, folded small, on the platform', by: 'pal' },
          ] },
      ] },
      { id: 'nod', text: 'Nod, as one nods to a tree', outcomes: [
        { text: 'The tree nods back. It is a start, of the kind that takes another three years.',
          effects: [{ mood: 2 }, { affinity: 3, with: 'pal' }] },
      ] },
      { id: 'next-carriage', text: 'Get into another carriage', outcomes: [
        { text: "Through the connecting door you can see the top of {pal}'s head all the way to the terminus.",
          effects: [{ mood: -5 }, { social: -3 }] },
      ] },
    ],
  },
  {
    id: 'friends-restaurant-window', kind: 'dilemma', category: 'friends', icon: '🪟', title: 'Table by the window', age: [24, 60],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], affinity: [10, 100] } }, weight: 12,
    steps: {
      start: {
        text:
          'Rain, a lit restaurant. At the window sits the one {pal} married, hand in hand with someone who is not {pal}. Any moment ' +
          'one of them may look out.',
        answers: [
          { id: 'be-seen', text: 'Stay until you are seen', outcomes: [
            { text: 'Eyes meet, through the rain. The hand is withdrawn. Now there are two who know, and one who does not.',
              effects: [{ stress: 6 }], next: { step: 'lunch', days: [4, 10] } },
          ] },
          { id: 'take-picture', text: 'Take a picture', outcomes: [
            { text: 'It comes out clearer than you want. You look at it eight times before the bridge.',
              effects: [{ stress: 8 }, { flag: 'has-window-picture' }], next: { step: 'lunch', days: [4, 10] } },
          ] },
          { id: 'walk-on', text: 'Walk on. You have seen nothing', outcomes: [
            { text: 'You have seen it in such detail, though: the fork, the blue cuff, the bread torn in two.',
              effects: [{ stress: 5 }, { mood: -3 }], next: { step: 'lunch', days: [4, 10] } },
          ] },
        ],
      },
      lunch: {
        text:
          'Lunch with {pal}, who is happy: a bigger flat, a dog, perhaps a child. "You\'re quiet." You are thinking of a restaurant ' +
          'window, and of the one {pal} married.',
        answers: [
          { id: 'tell', text: 'Tell {pal} what you saw', outcomes: [
            { text: '{pal} puts the fork down very straight beside the knife. "Thank you," says {pal}, and does not ring for five weeks.',
              effects: [{ affinity: -10, with: 'pal' }, { stress: -4 }, { flag: 'told-pal' }], next: { step: 'later', days: [120, 300] } },
          ] },
          { id: 'warn-other', text: 'Say nothing; see the other one alone', outcomes: [
            { text: '"You have until Sunday," you say in a parking lot. On Sunday {pal} rings you, crying, and you act surprised.',
              effects: [{ stress: 8 }, { affinity: 4, with: 'pal' }], next: { step: 'later', days: [120, 300] } },
          ] },
          { id: 'show-picture', text: 'Put the picture on the table', when: [{ flag: 'has-window-picture' }], outcomes: [
            { text:
                '{pal} makes it bigger with two fingers, then smaller, then very small. "That\'s my blue shirt," says {pal}. "I ' +
                'ironed it."',
              effects: [{ affinity: -4, with: 'pal' }, { stress: -4 }, { flag: 'told-pal' }], next: { step: 'later', days: [120, 300] } },
          ] },
          { id: 'say-tired', text: '"Just tired."', outcomes: [
            { text: '{pal} pays. {pal} always pays when happy.',
              effects: [{ stress: 6 }, { mood: -4 }], next: { step: 'later', days: [120, 300] } },
          ] },
        ],
      },
      later: {
        text:
          'A year of lawyers after that restaurant window. {pal} opens the door in paint. Two chairs, one plate. "I have only one ' +
          'question," says {pal}. "How long did you know?"',
        answers: [
          { id: 'true-date', text: 'Say the exact date', outcomes: [
            { text: '{pal} nods. "I knew before you," says {pal}. "I wanted somebody to say it." The plate is passed over.',
              effects: [
                { mood: 6 }, { affinity: 10, with: 'pal' }, { stress: -6 },
                { remember: 'the exact date, said when it was asked for', by: 'pal' },
              ] },
          ] },
          { id: 'lie-kindly', text: '"No longer than you did."', when: [{ noFlag: 'told-pal' }], outcomes: [
            { text: '{pal} waits a little longer than is comfortable, and decides to believe it. You are handed a roller.',
              effects: [{ mood: 1 }, { affinity: 3, with: 'pal' }, { stress: 4 }] },
          ] },
          { id: 'bring-dog', text: 'Say it, and fetch the dog from the car', costs: { money: 150 }, outcomes: [
            { text:
                'It is not a replacement. It is brown and has eaten your seat belt. {pal} sits down on the floor, in paint, and says ' +
                'a bad word, gratefully.',
              effects: [
                { mood: 10 }, { affinity: 16, with: 'pal' }, { tally: 'kindnesses' },
                { remember: 'the truth, and a brown dog with it', by: 'pal' },
              ] },
          ] },
        ],
      },
    },
  },
  {
    id: 'friends-the-drawer', kind: 'question', category: 'friends', icon: '🗝️', title: 'The bottom drawer', age: [30, 88],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], affinity: [15, 100] } },
    text:
      '{pal} has an operation in the morning. "If I don\'t wake up," says {pal}, and slides you a key, "the bottom drawer. Burn it ' +
      'before my family comes. Don\'t look."',
    answers: [
      { id: 'promise', text: 'Promise, and put the key in your shoe', outcomes: [
        { text: '{pal} wakes at noon, asks for soup and then for your shoe. You never looked. The key has left its shape in your heel.',
          effects: [{ mood: 6 }, { affinity: 12, with: 'pal' }, { flag: 'kept-drawer-key' }] },
      ] },
      { id: 'look', text: 'Go by that night, and look', outcomes: [
        { text: 'Poems. About four hundred. About nineteen of them are good. Two are about you. You lock it again with burning ears.',
          effects: [{ mood: 7 }, { stress: 6 }, { flag: 'read-the-drawer' }, { tally: 'misdeeds' }] },
      ] },
      { id: 'refuse', text: '"Then you will have to wake up."', outcomes: [
        { text: '{pal} is so annoyed about it that the doctors remark on the blood pressure. It is excellent.',
          effects: [{ mood: 5 }, { affinity: 6, with: 'pal' }] },
      ] },
    ],
  },
  {
    id: 'friends-the-reading', kind: 'question', category: 'creative', icon: '📖', title: 'At the library, seven sharp', age: [31, 92],
    when: [{ anyOf: [{ flag: 'kept-drawer-key', yearsAgo: [0, 12] }, { flag: 'read-the-drawer', yearsAgo: [0, 12] }] }],
    cast: { pal: { role: 'friend', age: [18, 100], ageGap: [-15, 15], from: 'friends-the-drawer/pal' } }, weight: 45,
    text:
      '{pal} reads from own work. Ten chairs, four of them filled, and shaking hands. "This," says {pal}, looking up at you, "was in ' +
      'a drawer."',
    answers: [
      { id: 'front-row', text: 'Move to the front row', outcomes: [
        { text: 'You look as you would look at a cake being carried in. By the third poem the paper is still.',
          effects: [{ mood: 10 }, { affinity: 12, with: 'pal' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'lips', text: 'Try not to move your lips', when: [{ flag: 'read-the-drawer' }], outcomes: [
        { text:
            'At the one about you, you breathe in one line too early. {pal} stops. "You LOOKED," says {pal}, over the microphone, ' +
            'more happily than you deserve.',
          effects: [{ mood: 8 }, { affinity: 6, with: 'pal' }, { stress: -4 }] },
      ] },
      { id: 'ask-question', text: 'Ask the first question at the end', outcomes: [
        { text: '"Who is it about?" {pal} turns the color of the curtain. The five of you wait. "The key," says {pal} at last.',
          effects: [{ mood: 6 }, { affinity: -3, with: 'pal' }] },
      ] },
    ],
  },
];
