/** Life on screens, as it comes off them. */
import type { LifeEvent } from '../../life/events/types.ts';

export const digitalEvents: readonly LifeEvent[] = [
  {
    id: 'digital-other-chat', kind: 'question', category: 'digital', icon: '💬', title: 'The other group', age: [13, 17],
    when: [{ has: 'school' }], cast: { mate: { role: 'classmate', make: true } },
    text:
      '{mate} shows you a video, and a banner slides down over it: fourteen new in "everyone (not {me})". {mate} has seen you see ' +
      'it. On the screen a dog falls off a sofa.',
    answers: [
      { id: 'ask', text: '"What\'s it about?"', outcomes: [
        { text:
            '{mate} goes red and hands you the phone. It is a surprise for your birthday; there is a spreadsheet. You will have to ' +
            'practice your face.',
          effects: [{ mood: 10 }, { affinity: 5, with: 'mate' }], chance: 5, swing: { stat: 'social', by: 1 } },
        { text: '{mate} goes red and takes the phone back. "It\'s stupid," says {mate}. It is at least four hundred messages stupid.',
          effects: [{ mood: -8 }, { stress: 6 }, { flag: 'was-left-out' }], chance: 4 },
      ] },
      { id: 'laugh-dog', text: 'Laugh at the dog', outcomes: [
        { text: 'You laugh one beat too long. At home you look at the ceiling and count who is in everyone.',
          effects: [{ mood: -6 }, { stress: 5 }, { flag: 'was-left-out' }] },
      ] },
      { id: 'own-group', text: 'Start one: "everyone (not everyone)"', outcomes: [
        { text: 'You and two others join, then the quiet one from the window row. It is by far the funnier group.',
          effects: [{ mood: 6 }, { social: 4 }, { flag: 'was-left-out' }, { trait: 'openness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'digital-add-her', kind: 'question', category: 'digital', icon: '➕', title: 'Shall we add her?', age: [18, 45],
    when: [{ flag: 'was-left-out', yearsAgo: [2, 30] }], weight: 30,
    text:
      'The trip is planned in a group of seven. "Do we have to add Marta? She makes it weird." You remember a banner sliding down ' +
      'over a dog.',
    answers: [
      { id: 'add-marta', text: 'Add Marta, there and then', outcomes: [
        { text:
            '"Marta joined." Nobody can type a word. On the trip she makes it weird, magnificently, and drives all night when the ' +
            'bus breaks down.',
          effects: [{ mood: 9 }, { tally: 'kindnesses' }, { social: 4 }] },
      ] },
      { id: 'say-something', text: 'Tell them about the banner', outcomes: [
        { text: 'It gets very quiet. Then one, then three: "That was me too." Marta is added by the one who asked.',
          effects: [{ mood: 7 }, { stress: -3 }, { trait: 'kindness', by: 1 }] },
      ] },
      { id: 'thumbs', text: 'Put a thumbs-up and look away', outcomes: [
        { text: 'It goes smoothly, seven in a row on a beach. Somebody asks whose turn it is to take the picture, and there is nobody.',
          effects: [{ mood: -5 }, { stress: 3 }] },
      ] },
    ],
  },
  {
    id: 'digital-party-photo', kind: 'question', category: 'digital', icon: '📸', title: 'Forty-one likes', age: [14, 18],
    cast: { pal: { role: 'friend', make: true, ageGap: [-1, 1] } },
    text:
      '{pal} has posted last night: you, asleep on a bath mat, in a paper crown, with a cucumber. Forty-one likes. One is your ' +
      "chemistry teacher's.",
    answers: [
      { id: 'ask-down', text: 'Ask {pal} to take it down', outcomes: [
        { text: '{pal} does, with an eye-roll you can hear. It had been up for fifty minutes. A screenshot takes one second.',
          effects: [{ mood: -1 }, { affinity: -2, with: 'pal' }, { flag: 'cucumber-photo' }] },
      ] },
      { id: 'own-it', text: 'Make it your profile picture', outcomes: [
        { text: 'It stops being funny in about four minutes. That was the plan.',
          effects: [{ mood: 7 }, { social: 4 }, { flag: 'cucumber-photo' }, { trait: 'nerves', by: 1 }] },
      ] },
      { id: 'revenge', text: 'Post the one of {pal} and the goat', outcomes: [
        { text: 'One hundred and twelve likes. You have won, and you have one friend less to tell it to.',
          effects: [{ mood: 2 }, { affinity: -14, with: 'pal' }, { flag: 'cucumber-photo' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'digital-cucumber-interview', kind: 'question', category: 'career', icon: '🥒', title: 'One last question', age: [20, 40],
    when: [{ flag: 'cucumber-photo', yearsAgo: [4, 22] }], weight: 40,
    text:
      'The interview has gone well. The woman opposite turns her screen round. You, a bathroom mat, a crown. "Could you talk us ' +
      'through the cucumber?"',
    answers: [
      { id: 'talk-through', text: 'Talk them through the cucumber', outcomes: [
        { text: 'You do it as a report, with learnings. The man by the window has to leave the room. They ring that same afternoon.',
          effects: [{ mood: 10 }, { prestige: 3 }], chance: 5, swing: { stat: 'social', by: 1 } },
        { text: 'You are thorough. They thank you for your openness. It is the word people use.', effects: [{ mood: -3 }], chance: 3 },
      ] },
      { id: 'not-me', text: '"That isn\'t me."', outcomes: [
        { text: 'She looks at the ear, and at yours. "No," she says, kindly, and closes the screen.',
          effects: [{ mood: -6 }, { stress: 4 }] },
      ] },
      { id: 'was-sixteen', text: '"I was sixteen. What were you like?"', outcomes: [
        { text: 'A silence. "I had a snake," says the woman. From then on it is a different conversation.',
          effects: [{ mood: 8 }, { social: 3 }] },
      ] },
    ],
  },
  {
    id: 'digital-wrong-number', kind: 'question', category: 'digital', icon: '📱', title: 'Dinner is on the table', age: [18, 80],
    cast: { other: { role: 'friend', make: true, age: [22, 85], ageGap: [-45, 45] } },
    text:
      'An unknown number: "I made the one with plums. Come home, I\'m not cross any more." Not for you. You are eating cereal, ' +
      'standing up.',
    answers: [
      { id: 'tell-them', text: '"Wrong number. But it sounds good."', outcomes: [
        { text:
            '"Oh no," writes {other}. Then: "Oh no, then he thinks I\'m still cross." You find the right number together; a three ' +
            'had been an eight.',
          effects: [{ mood: 8 }, { affinity: 10, with: 'other' }, { tally: 'kindnesses' }, { flag: 'plum-number' }] },
      ] },
      { id: 'answer-as', text: '"On my way. I am sorry too."', outcomes: [
        { text: 'You have never felt so bad about seven words. At midnight comes the reply: "Who is this. He is here. But thank you."',
          effects: [{ mood: 2 }, { stress: 5 }, { tally: 'misdeeds' }, { flag: 'plum-number' }] },
      ] },
      { id: 'ignore', text: 'Put the phone face down', outcomes: [
        { text: 'It lights up twice more at the edges. Then it does not.', effects: [{ mood: -4 }] },
      ] },
    ],
  },
  {
    id: 'digital-plum-recipe', kind: 'message', category: 'digital', icon: '🟣', title: 'The one with plums', age: [19, 85],
    when: [{ flag: 'plum-number', yearsAgo: [0, 6] }], cast: { other: { role: 'friend', from: 'digital-wrong-number/other' } }, weight: 40,
    text:
      'A picture of a dish with plums, two forks. "Anniversary of me being cross. He says you should have the recipe, as you were ' +
      'invited." You cook it, and sit down to eat it.',
    effects: [{ mood: 11 }, { affinity: 6, with: 'other' }, { health: 1 }],
  },
  {
    id: 'digital-one-star', kind: 'question', category: 'digital', icon: '⭐', title: 'One star', age: [20, 75],
    cast: { cook: { role: 'neighbor', make: true, age: [20, 75], ageGap: [-15, 35] } },
    text:
      'On Monday, angry about cold soup, you gave the new café one star. Today {cook}, the owner, sits alone in there, reading it ' +
      'again and again.',
    answers: [
      { id: 'delete', text: 'Delete it and go in', outcomes: [
        { text:
            'The soup is hot. {cook} tells you, not knowing, that somebody was unhappy on Monday; father taken ill, in the middle of ' +
            'the soup.',
          effects: [{ mood: 2 }, { affinity: 8, with: 'cook' }, { stress: 3 }, { tally: 'kindnesses' }, { flag: 'star-taken-back' }] },
      ] },
      { id: 'go-in-say', text: 'Go in and say that it was you', outcomes: [
        { text:
            'A long look. "What should it have tasted of?" asks {cook}, and puts an apron in front of you. Your name is on the menu ' +
            'now, under Soups.',
          effects: [
            { mood: 10 }, { affinity: 14, with: 'cook' }, { flag: 'star-taken-back' },
            { remember: 'one star and who came in to own up to it', by: 'cook' },
          ] },
      ] },
      { id: 'leave-it', text: 'Leave it. The soup WAS cold', outcomes: [
        { text: 'It was. In autumn there is a phone shop there. It has four stars and you cannot eat in it.', effects: [{ mood: -4 }] },
      ] },
    ],
  },
  {
    id: 'digital-five-stars', kind: 'message', category: 'digital', icon: '🌟', title: 'Soup, revised', age: [21, 85],
    when: [{ flag: 'star-taken-back', yearsAgo: [1, 12] }], cast: { cook: { role: 'neighbor', from: 'digital-one-star/cook' } }, weight: 35,
    text:
      'The café on the corner is full. {cook} beckons you past the line. On your table, as ever since that Monday, is a small card: ' +
      'RESERVED, ONE STAR.',
    effects: [{ mood: 10 }, { affinity: 6, with: 'cook' }, { prestige: 1 }],
  },
  {
    id: 'digital-fall-video', kind: 'question', category: 'digital', icon: '🍦', title: 'Four seconds', age: [16, 55],
    text:
      'You, an ice cream, a curb, a pigeon: four seconds, seen by nine hundred thousand people since lunch. A maker of sidewalk ' +
      'paint would like to talk.',
    answers: [
      { id: 'sell-fall', text: 'Take the paint money', outcomes: [
        { text: 'They film it again with actors. The pigeon is better than you were. "Mind the edge," you say, and are paid for it.',
          effects: [{ money: 900 }, { mood: 4 }, { prestige: 2 }, { flag: 'pigeon-famous' }] },
      ] },
      { id: 'bow', text: 'Post the sequel: you feed the pigeon', outcomes: [
        { text: 'One million. Somebody recognizes the pigeon. It has a history.',
          effects: [{ mood: 10 }, { social: 5 }, { prestige: 3 }, { flag: 'pigeon-famous' }] },
      ] },
      { id: 'hide', text: 'Stay in until it has passed', outcomes: [
        { text: 'It takes ten days. Then there is a man with a ladder. You never learn his name, but you wish him well.',
          effects: [{ mood: -2 }, { stress: 4 }, { flag: 'pigeon-famous' }] },
      ] },
    ],
  },
  {
    id: 'digital-pigeon-stranger', kind: 'message', category: 'digital', icon: '🕊️', title: 'You are the one', age: [20, 75],
    when: [{ flag: 'pigeon-famous', yearsAgo: [3, 20] }], weight: 30,
    text:
      'A stranger in a hospital elevator stares. "You\'re the ice cream." Her son watched it here every evening, one winter. He is ' +
      'nine now. He does the pigeon. So does she.',
    effects: [{ mood: 12 }, { tally: 'kindnesses' }],
  },
];
