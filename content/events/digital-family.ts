/** Phones in the family: voices, passwords, one line on the stairs. */
import type { LifeEvent } from '../../life/events/types.ts';

export const digitalFamilyEvents: readonly LifeEvent[] = [
  {
    id: 'digital-voice', kind: 'dilemma', category: 'digital', icon: '📞', title: 'It is me', age: [66, 95], when: [{ has: 'grandchild' }],
    cast: { young: { role: 'grandchild', age: [12, 40] } }, weight: 26,
    steps: {
      start: {
        text:
          'A bad line, sobbing. "It\'s me. I\'ve had an accident." It sounds like {young}. A man takes over, very polite: $4000 in ' +
          'an envelope within the hour, or there will be charges.',
        answers: [
          { id: 'ask-name', text: '"What do you call my soup?"', outcomes: [
            { text:
                'A pause. "Good," says the voice. {young} calls it the swamp, and has since the age of three. You put down the ' +
                'receiver and your hand stays on it.',
              effects: [{ mood: 3 }, { stress: 6 }, { flag: 'voice-caught' }], next: { step: 'hour', days: [1, 1] } },
          ] },
          { id: 'hang-up-ring', text: 'Hang up and ring {young} yourself', outcomes: [
            { text: 'It rings and rings. Then: "Hello? I\'m in the bath. What\'s wrong?" You have to sit down on the shoe bench.',
              effects: [{ mood: 4 }, { stress: 4 }, { flag: 'voice-caught' }], next: { step: 'hour', days: [1, 1] } },
          ] },
          { id: 'get-money', text: 'Fetch the money', outcomes: [
            { text: 'You have it in the tin, for the roof. Your hands are so cold that the rubber band breaks.',
              effects: [{ stress: 14 }], next: { step: 'gate', days: [0, 0] } },
          ] },
        ],
      },
      gate: {
        text:
          'A young man in a clean jacket is at the gate for the money that is to help {young}. He says the name wrong. The envelope ' +
          'is in your hand. Over the road the neighbor is washing a car.',
        answers: [
          { id: 'hand-over', text: 'Give it to him. {young} needs it', outcomes: [
            { text: 'In the evening {young} rings about Sunday, cheerful, in one piece. You listen to it to the end before you say a word.',
              effects: [{ money: -4000 }, { mood: -25, halfLifeDays: 60 }, { stress: 15 }], next: { step: 'hour', days: [1, 3] } },
          ] },
          { id: 'call-over', text: 'Call loudly to the neighbor for a pen', outcomes: [
            { text:
                'The young man is over the hedge before the pen. You stand in the gate with $4000 and a bucket of suds on your ' +
                'slippers.',
              effects: [{ mood: 6 }, { stress: 8 }, { flag: 'voice-caught' }], next: { step: 'hour', days: [1, 2] } },
          ] },
          { id: 'wait-here', text: '"Wait here. I have more upstairs."', outcomes: [
            { text:
                'He waits, greedy and polite. Upstairs you ring the police with one finger. He is still wiping his feet when they ' +
                'come.',
              effects: [{ mood: 12 }, { prestige: 2 }, { flag: 'voice-caught' }], next: { step: 'hour', days: [1, 2] } },
          ] },
        ],
      },
      hour: {
        text:
          'A policewoman in your kitchen, about the call. It happens to judges, she says, and six times a day in this town. She has ' +
          'a form, and a number for people it has happened to.',
        answers: [
          { id: 'report', text: 'Tell it all, and sign', outcomes: [
            { text: 'It takes an hour. With every line it becomes more theirs and less yours.',
              effects: [{ stress: -8 }, { tally: 'kindnesses' }], next: { step: 'swamp', days: [10, 40] } },
          ] },
          { id: 'tell-young', text: 'Ring {young}, and tell it first there', outcomes: [
            { text: '{young} comes on the night bus and sleeps in the hall, against the door.',
              effects: [{ mood: 8 }, { affinity: 12, with: 'young' }, { stress: -6 }], next: { step: 'swamp', days: [10, 40] } },
          ] },
          { id: 'ashamed', text: 'Say it was nothing. Make her coffee', outcomes: [
            { text: 'She drinks it slowly. She leaves the form under the sugar, and her own number in pencil on the edge.',
              effects: [{ mood: -5 }, { stress: 5 }], next: { step: 'swamp', days: [10, 40] } },
          ] },
        ],
      },
      swamp: {
        text:
          'Sunday. {young} brings a dozen old people from your street, and pens. "Everyone needs a word no voice could know," says ' +
          '{young}. They look at you. The swamp, your soup, is on the stove.',
        answers: [
          { id: 'teach', text: 'Tell them all what happened', outcomes: [
            { text:
                'When you get to the voice, Mr. Abara puts up his hand. Him too. Then a second hand, and a third. {young} writes a ' +
                'word on every card.',
              effects: [
                { mood: 12, halfLifeDays: 40 }, { social: 8 }, { tally: 'kindnesses' }, { affinity: 8, with: 'young' },
                { remember: 'the Sunday the whole street was told', by: 'young' },
              ] },
          ] },
          { id: 'serve-swamp', text: 'Serve the swamp', outcomes: [
            { text: 'It is green and things rise in it. "Good," says someone politely, and the whole table shouts: "WRONG."',
              effects: [
                { mood: 14, halfLifeDays: 40 }, { social: 8 }, { affinity: 10, with: 'young' },
                { remember: 'the swamp, served to the whole street', by: 'young' },
              ] },
          ] },
        ],
      },
    },
  },
  {
    id: 'digital-voice-again', kind: 'message', category: 'digital', icon: '☎️', title: 'The swamp', age: [66, 98],
    when: [{ flag: 'voice-caught', yearsAgo: [0, 6] }], weight: 45,
    text:
      'The sobbing again: an accident. You get comfortable. "What do you call my soup?" Silence. "Minestrone?" says the voice. ' +
      'Behind it somebody slaps a forehead.',
    effects: [{ mood: 9 }, { stress: -2 }],
  },
  {
    id: 'digital-password-book', kind: 'question', category: 'digital', icon: '📓', title: 'The blue notebook', age: [66, 95],
    cast: { kid: { role: 'child', age: [25, 75] } },
    text:
      'All your passwords are in a notebook by the bread. {kid} has gone pale. "It says PASSWORDS on the front." It does. In gold. ' +
      'You bought the letters.',
    answers: [
      { id: 'relabel', text: 'Relabel it "Cabbage Recipes"', outcomes: [
        { text: 'In summer a guest asks to borrow it. She is still trying to cook Rosebud1951.',
          effects: [{ mood: 7 }, { affinity: 3, with: 'kid' }] },
      ] },
      { id: 'let-kid', text: 'Let {kid} put it all in a program', outcomes: [
        { text:
            'It is safe as a bank. You need {kid}, a code and your own thumb to see the weather. So {kid} rings every morning, with ' +
            'the weather.',
          effects: [{ mood: 3 }, { affinity: 6, with: 'kid' }, { stress: 3 }] },
      ] },
      { id: 'code', text: 'Confess that every one is wrong by two', outcomes: [
        { text:
            '{kid} stares. Every number has been moved up by two since 1998, in case. You are looked at, for the first time in ' +
            'years, with some respect.',
          effects: [{ mood: 11 }, { affinity: 6, with: 'kid' }] },
      ] },
    ],
  },
  {
    id: 'digital-teen-screen', kind: 'question', category: 'family', icon: '📲', title: 'The phone on the stairs', age: [32, 62],
    when: [{ has: 'teenChild' }], cast: { teen: { role: 'child', age: [13, 17] } },
    text:
      '{teen} hardly eats, and has left the phone on the stairs. It lights up: "if you tell anyone i swear." You know the code. It ' +
      "is the cat's birthday.",
    answers: [
      { id: 'read-it', text: 'Read it', outcomes: [
        { text:
            'A boy in the year above, pictures, a threat. You are sick with fright and glad you know. {teen} does not forgive it for ' +
            'a year, and lets you ring the helpline.',
          effects: [{ stress: 10 }, { affinity: -10, with: 'teen' }, { flag: 'teen-phone-known' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'take-it-up', text: 'Take it up, knock, hand it over', outcomes: [
        { text:
            '"It lit up. I saw one line. I\'m not cross." You sit on the floor by the bed. For half an hour there is nothing, then ' +
            'all of it. You make the calls together.',
          effects: [{ mood: 2 }, { affinity: 14, with: 'teen' }, { stress: 4 }, { tally: 'kindnesses' }, { flag: 'teen-phone-known' }] },
      ] },
      { id: 'leave-it', text: 'Leave it there. Everyone needs a wall', outcomes: [
        { text:
            'In spring the school rings you. The words are the same, but there are more of them, and a kind woman to help with all ' +
            'that comes after.',
          effects: [{ mood: -10 }, { stress: 12 }, { affinity: -4, with: 'teen' }, { flag: 'teen-phone-known' }] },
      ] },
    ],
  },
  {
    id: 'digital-teen-thanks', kind: 'message', category: 'family', icon: '🐈', title: "The cat's birthday", age: [36, 75],
    when: [{ flag: 'teen-phone-known', yearsAgo: [3, 14] }], cast: { teen: { role: 'child', from: 'digital-teen-screen/teen' } },
    weight: 35,
    text:
      '{teen} works at a helpline for young people and trains parents: what to do if you see one line on a phone. "My code is still ' +
      'the cat\'s birthday," says {teen}.',
    effects: [{ mood: 14, halfLifeDays: 40 }, { affinity: 8, with: 'teen' }],
  },
];
