/** Bands, choirs and pots: hobbies that somebody else has to hear or see. */
import type { LifeEvent } from '../../life/events/types.ts';

export const hobbiesStageEvents: readonly LifeEvent[] = [
  {
    id: 'hobbies-band', kind: 'question', category: 'creative', icon: '🥁', title: 'Eleven seconds apart', age: [14, 18],
    when: [{ has: 'school' }], cast: { drummer: { role: 'friend', make: true, ageGap: [-1, 1] } },
    text:
      'The band has a name, a logo and a concert on Friday. It also has {drummer}, who owns the garage and has never finished a song ' +
      'at the same time as anybody else.',
    answers: [
      { id: 'keep', text: 'Play with {drummer} as it is', outcomes: [
        { text: "You end eleven seconds apart. The canteen believes it is jazz. Someone's mother cries, possibly for that reason.",
          effects: [{ mood: 9 }, { affinity: 10, with: 'drummer' }, { flag: 'had-band' }, { social: 5 }] },
      ] },
      { id: 'replace', text: 'Borrow the good drummer from 11C', outcomes: [
        { text: 'It sounds like a band. {drummer} stands by the light switch all evening, and puts it out exactly on the last beat.',
          effects: [{ mood: 2 }, { prestige: 3 }, { affinity: -12, with: 'drummer' }, { flag: 'had-band' }, { flag: 'swapped-drummer' }] },
      ] },
      { id: 'triangle', text: 'Write {drummer} a part for triangle', outcomes: [
        { text: 'One note, bar sixty-four. {drummer} counts it all the way, with moving lips, and hits it so right that people stand up.',
          effects: [{ mood: 11 }, { affinity: 12, with: 'drummer' }, { flag: 'had-band' }, { trait: 'kindness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'hobbies-band-again', kind: 'question', category: 'creative', icon: '🎸', title: 'The garage', age: [38, 62],
    when: [{ flag: 'had-band', yearsAgo: [20, 48] }], cast: { drummer: { role: 'friend', from: 'hobbies-band/drummer' } }, weight: 30,
    text:
      'A message from {drummer}: the garage is being sold, the drums still in it. Saturday at three, one last song. You have not ' +
      'played in twenty years.',
    answers: [
      { id: 'go-play', text: 'Go, with your bad fingers', costs: { energy: 15 }, outcomes: [
        { text: 'You end eleven seconds apart. A neighbor comes to complain, listens, and fetches his bass.',
          effects: [{ mood: 16, halfLifeDays: 40 }, { affinity: 12, with: 'drummer' }, { social: 6 }] },
      ] },
      { id: 'apologise', text: 'Go, and say sorry about 11C', when: [{ flag: 'swapped-drummer' }], outcomes: [
        { text: '"I put the light out on the beat," says {drummer}. "It was the best thing I ever played." You both count in.',
          effects: [
            { mood: 14, halfLifeDays: 40 }, { affinity: 18, with: 'drummer' }, { stress: -6 },
            { remember: 'the garage and the apology before the last song', by: 'drummer' },
          ] },
      ] },
      { id: 'send-song', text: 'Send the old recording instead', outcomes: [
        { text: 'They play it on a phone, on an upturned bucket. {drummer} sends you a photograph of the bucket.',
          effects: [{ mood: 2 }, { affinity: -2, with: 'drummer' }] },
      ] },
    ],
  },
  {
    id: 'hobbies-choir', kind: 'question', category: 'creative', icon: '🎼', title: 'Second alto from the left', age: [65, 88],
    cast: { lead: { role: 'rival', make: true, ageGap: [-6, 12] } },
    text:
      'The choir takes you. There is one free chair. "Margit\'s," says {lead}, not turning round. Margit died in the spring. The ' +
      'conductor lifts the stick.',
    answers: [
      { id: 'stand', text: 'Stand, all evening', costs: { energy: 10 }, outcomes: [
        { text:
            'After the third song {lead} hooks the chair with one foot and pushes it against the back of your knees, hard. "Sit. You ' +
            'are blocking the tenors."',
          effects: [{ mood: 8 }, { affinity: 10, with: 'lead' }, { flag: 'sings-in-choir' }] },
      ] },
      { id: 'sit', text: 'Sit down on it', outcomes: [
        { text: 'It creaks on a B flat. The whole row breathes in, and then, as singers must, breathes out.',
          effects: [{ mood: 3 }, { affinity: -4, with: 'lead' }, { flag: 'sings-in-choir' }] },
      ] },
      { id: 'bring-chair', text: 'Fetch one of your own from the hall', outcomes: [
        { text: 'So there are two: one with you on it, one with a pressed flower. They leave it so for the year, and sing round it.',
          effects: [{ mood: 9 }, { affinity: 8, with: 'lead' }, { tally: 'kindnesses' }, { flag: 'sings-in-choir' }] },
      ] },
    ],
  },
  {
    id: 'hobbies-choir-solo', kind: 'question', category: 'creative', icon: '🎶', title: 'Bar nineteen', age: [65, 92],
    when: [{ flag: 'sings-in-choir', yearsAgo: [0, 8] }], cast: { lead: { role: 'rival', from: 'hobbies-choir/lead' } }, weight: 45,
    text:
      'The church is full. {lead} has had the solo since the roof was new, and looks at you in bar eighteen, gray: the words have ' +
      'gone. The solo is in bar nineteen.',
    answers: [
      { id: 'whisper', text: 'Whisper the first word', outcomes: [
        { text:
            'One word is all it needs. {lead} sings it as it has never been sung. Afterwards {lead} hands you a throat lozenge, ' +
            'unwrapped.',
          effects: [
            { mood: 11 }, { affinity: 18, with: 'lead' }, { tally: 'kindnesses' },
            { remember: 'the first word, in bar eighteen', by: 'lead' },
          ] },
      ] },
      { id: 'sing-it', text: 'Sing it yourself', outcomes: [
        { text: 'You sing it. It is rather lovely. {lead} mouths along, and claps too, afterwards, just a little late.',
          effects: [{ mood: 9 }, { prestige: 4 }, { affinity: -10, with: 'lead' }], chance: 5, swing: { stat: 'nerves', by: 1 } },
        { text: 'You sing it, a third too high, with the organ running after you.',
          effects: [{ mood: -2 }, { stress: 6 }, { affinity: 6, with: 'lead' }], chance: 3 },
      ] },
      { id: 'both', text: 'Take a hand and sing it together', outcomes: [
        { text: 'Two old voices with cracks in different places. The conductor forgets to beat.',
          effects: [{ mood: 14, halfLifeDays: 40 }, { affinity: 15, with: 'lead' }, { social: 5 }] },
      ] },
    ],
  },
  {
    id: 'hobbies-mug', kind: 'message', category: 'creative', icon: '🏺', title: 'It is a vase', age: [16, 85],
    text:
      'Pottery, week six. Your mug leans, it leaks, and the handle is on the inside. "It knows what it wants," says the teacher. ' +
      'Only you can drink from it.',
    effects: [{ mood: 7 }, { trait: 'openness', by: 1 }],
  },
];
