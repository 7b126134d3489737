/** From 60: retirement, money by mistake, buses to the end of the line. */
import type { LifeEvent } from '../../life/events/types.ts';

export const oldAgeEvents: readonly LifeEvent[] = [
  {
    id: 'old-age-nine-hundred-dollars', kind: 'message', category: 'luck', icon: '🖼️', title: 'Nine hundred dollars', age: [70, 88],
    weight: 14,
    text:
      'The letter says you won a lawsuit you forgot you joined, about a toaster you no longer own. $9.00. You read it twice. You ' +
      'frame it.',
    effects: [{ mood: 6 }, { flag: 'framed-nine' }],
  },
  {
    id: 'old-age-uncashed', kind: 'question', category: 'money', icon: '🖼️', title: 'Re: our check for $9.00', age: [71, 92],
    when: [{ flag: 'framed-nine', yearsAgo: [1, 12] }], weight: 40,
    text:
      "A second letter: your nine dollars have not been cashed, and it is spoiling somebody's year-end figures. Would you kindly. A " +
      'pre-paid envelope is enclosed.',
    answers: [
      { id: 'cash-it', text: 'Open the frame and cash it', outcomes: [
        { text:
            'The teller turns it over for a long time. You buy nine dollars of cherries and put the empty frame back up. It still ' +
            'looks rather good.',
          effects: [{ money: 9 }, { mood: 4 }] },
      ] },
      { id: 'demand-interest', text: 'Demand interest', outcomes: [
        { text:
            'Fourteen letters. In the last one a person called Desmond encloses $0.41 and asks, in handwriting, if you would let him ' +
            'go now. You frame that too.',
          effects: [{ mood: 9 }, { stress: -3 }], chance: 3, swing: { stat: 'diligence', by: 1 } },
        { text: 'Nobody answers. You had been looking forward to somebody answering.', effects: [{ mood: -2 }], chance: 1 },
      ] },
      { id: 'send-photo', text: 'Send a photograph of it on your wall', outcomes: [
        { text: 'A month later comes a photograph of your photograph, framed, above a desk in an office far away.',
          effects: [{ mood: 8 }, { tally: 'kindnesses' }] },
      ] },
    ],
  },
  {
    id: 'old-age-first-monday', kind: 'question', category: 'age', icon: '⏰', title: 'First Monday', age: [60, 74],
    when: [{ has: 'retired' }], weight: 40,
    text:
      'You are washed, dressed and at the door with your bag at 7:10 before you remember. The bag has nothing in it. Your good shoes ' +
      'are on.',
    answers: [
      { id: 'take-the-bus', text: 'Take the usual bus anyway', costs: { energy: 5 }, outcomes: [
        { text:
            'You ride to the usual stop, watch the others run, and ride back in the sun. The driver nods as always. You go again on ' +
            'Tuesday.',
          effects: [{ mood: 4 }, { follow: 'old-age-the-terminus', days: [5, 20] }] },
      ] },
      { id: 'back-to-bed', text: 'Go back to bed in your shoes', outcomes: [
        { text: 'You wake at ten with the pattern of the blanket on your cheek and mud on the sheet.',
          effects: [{ mood: 3 }, { stress: -5 }] },
      ] },
      { id: 'ring-the-office', text: 'Ring work, in case they need you', outcomes: [
        { text: 'They are very kind about it. Somebody is drinking out of your mug; you can hear it.',
          effects: [{ mood: -6 }, { stress: 3 }, { flag: 'rang-the-office' }] },
      ] },
    ],
  },
  {
    id: 'old-age-office-rings', kind: 'message', category: 'career', icon: '☎️', title: 'Where you kept it', age: [60, 80],
    when: [{ flag: 'rang-the-office', yearsAgo: [0, 4] }], weight: 50,
    text:
      'Your old workplace rings. Nobody can find the thing. You walk down the corridor in your head. "Gray cabinet, third drawer, ' +
      'behind the tea." A silence, then a shout.',
    effects: [{ mood: 9 }, { prestige: 1 }],
  },
  {
    id: 'old-age-the-terminus', kind: 'question', category: 'travel', icon: '🚌', title: 'All change', age: [60, 80], onlyFollow: true,
    text:
      'Thirty years on this line and you have never seen where it ends. It ends at a gravel pit and a woman selling boiled eggs from ' +
      'a pram.',
    answers: [
      { id: 'buy-eggs', text: 'Buy two eggs and sit with her', costs: { money: 3 }, outcomes: [
        { text: 'She used to teach geometry. She peels an egg in one piece, like a proof. You get home late, with salt on your cuffs.',
          effects: [{ mood: 7 }, { social: 4 }, { flag: 'knows-egg-lady' }] },
      ] },
      { id: 'go-into-pit', text: 'Climb the fence and look at the pit', costs: { energy: 15 }, outcomes: [
        { text: 'Green water, two herons, a shopping cart. You tear your good trousers and have the best knees in the district.',
          effects: [{ mood: 8 }, { fitness: 1 }], chance: 4, swing: { stat: 'fitness', by: 2 } },
        { text: 'You get over. Getting back takes a young man, his belt, and a promise never to mention it.',
          effects: [{ mood: 2 }, { stress: 4 }], chance: 3 },
      ] },
      { id: 'next-bus', text: 'Stay on and ride back', outcomes: [
        { text: 'The driver eats a sandwich at you in the mirror. Seven minutes. You had a gravel pit all this time.',
          effects: [{ mood: 1 }] },
      ] },
    ],
  },
  {
    id: 'old-age-egg-lady', kind: 'message', category: 'friends', icon: '🥚', title: 'A proof', age: [61, 88],
    when: [{ flag: 'knows-egg-lady', yearsAgo: [0, 6] }], weight: 45,
    text:
      'The egg seller from the terminus is at your own stop with her pram. "I wondered where the rest of it went," she says. You ' +
      'show her the bank and the bench. At the bench she sells two eggs.',
    effects: [{ mood: 7 }, { social: 5 }],
  },
  {
    id: 'old-age-pension-mistake', kind: 'question', category: 'money', icon: '🏦', title: 'A clerical kindness', age: [66, 84],
    when: [{ has: 'retired' }],
    text: "For three months your pension has been $640 too high. No letter, no note. Somebody's thumb slipped, far away, in your favor.",
    answers: [
      { id: 'report', text: 'Report it', outcomes: [
        { text: 'Two hours of music, and a young man who has no button for this. He takes it all back and asks, off the record, why.',
          effects: [{ mood: 4 }, { stress: 2 }, { tally: 'kindnesses' }, { trait: 'diligence', by: 1 }] },
      ] },
      { id: 'keep', text: 'Spend it. They have had enough of yours', outcomes: [
        { text: 'A coat, a train, a lunch with oysters in it. All of it tastes faintly of envelopes.',
          effects: [{ money: 1920 }, { mood: 6 }, { stress: 4 }, { flag: 'kept-the-thumb' }, { tally: 'misdeeds' }] },
      ] },
      { id: 'set-aside', text: 'Put it aside in a jar and wait', outcomes: [
        { text: 'You write "THUMB" on the jar. It is very restful to have money you are not allowed to touch.',
          effects: [{ money: 1920 }, { stress: -1 }, { flag: 'thumb-jar' }] },
      ] },
    ],
  },
  {
    id: 'old-age-pension-letter', kind: 'question', category: 'money', icon: '📄', title: 'The thumb has been found', age: [66, 90],
    when: [{ anyOf: [{ flag: 'kept-the-thumb', yearsAgo: [1, 5] }, { flag: 'thumb-jar', yearsAgo: [1, 5] }] }], weight: 60,
    text:
      'A letter in gray: an overpayment of $1920 has been found. They would like it by the end of the month, and are sorry for any ' +
      'confusion.',
    answers: [
      { id: 'jar', text: 'Open the jar', costs: { money: 1920 }, when: [{ flag: 'thumb-jar' }], outcomes: [
        { text: 'You pay the same afternoon. The clerk looks up. "Nobody does that," she says, and stamps it twice for the pleasure of it.',
          effects: [{ mood: 5 }, { stress: -4 }] },
      ] },
      { id: 'instalments', text: 'Offer $20 a month, for eight years', outcomes: [
        { text: 'They agree. You will be square at an age when neither of you expects it. You intend to be punctual out of spite.',
          effects: [{ money: -240 }, { stress: 2 }, { mood: 2 }] },
      ] },
      { id: 'forgetful', text: 'Play the confused old person', outcomes: [
        { text: '"What is a pension, dear?" It works. It works so well that they send somebody to look in on you.',
          effects: [{ mood: 3 }, { stress: 3 }, { tally: 'misdeeds' }, { prestige: -1 }], chance: 4,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'The woman on the phone is older than you are. "Oh, give over," she says.',
          effects: [{ money: -1920 }, { mood: -2 }, { stress: 4 }], chance: 3 },
      ] },
    ],
  },
  {
    id: 'old-age-census', kind: 'question', category: 'home', icon: '📋', title: 'Who lives here', age: [65, 100], when: [{ has: 'pet' }],
    weight: 25,
    text:
      'The census. A man with a tablet asks how many live in this household. "Two," you say. He asks for the second name. "{pet}." ' +
      'He looks past you. {pet} looks back.',
    answers: [
      { id: 'insist', text: 'Insist', outcomes: [
        { text:
            'Under "occupation" he writes what you tell him: supervisor. Somewhere in the figures of the nation there is one more ' +
            'than there should be.',
          effects: [{ mood: 8 }, { flag: 'pet-in-census' }] },
      ] },
      { id: 'correct', text: 'Say one, then. One', outcomes: [
        { text: 'He ticks it. It is a short form, for one. When he has gone you say it again to {pet}, two, to put it right.',
          effects: [{ mood: 1 }, { social: -1 }] },
      ] },
      { id: 'tea', text: 'Ask him in and let {pet} decide', outcomes: [
        { text: '{pet} decides in four minutes. The man goes off two forms late, humming.',
          effects: [{ mood: 7 }, { social: 4 }, { flag: 'pet-in-census' }] },
      ] },
    ],
  },
  {
    id: 'old-age-pet-summoned', kind: 'message', category: 'luck', icon: '⚖️', title: 'Dear Citizen', age: [65, 104],
    when: [{ has: 'pet' }, { flag: 'pet-in-census', yearsAgo: [0, 4] }], weight: 60,
    text:
      'A letter from the court: {pet} has been drawn for jury duty. You write that the juror cannot be impartial about breakfast. ' +
      'They answer: excused.',
    effects: [{ mood: 10 }],
  },
];
