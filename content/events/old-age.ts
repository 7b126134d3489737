/** Sixty-five to eighty-five: free mornings, old quarrels, keys, wills and a framed nine dollars. */
import type { LifeEvent } from '../../life/events/types.ts';

export const oldAge: readonly LifeEvent[] = [
  {
    id: 'old-age-nine-hundred-dollars', kind: 'message', category: 'luck', icon: '🖼️', title: 'Nine hundred dollars', age: [70, 88],
    weight: 14,
    text: 'The letter says you won a lawsuit you forgot you joined, about a toaster you no longer own. $9.00. You read it twice. You ' +
      'frame it.',
    effects: [{ mood: 6 }, { flag: 'framed-nine' }],
  },
  {
    id: 'old-age-uncashed', kind: 'question', category: 'money', icon: '🖼️', title: 'Re: our check for $9.00', age: [71, 92],
    when: [{ flag: 'framed-nine', yearsAgo: [1, 12] }], weight: 40,
    text: "A second letter: your nine dollars have not been cashed, and it is spoiling somebody's year-end figures. Would you kindly. A " +
      'pre-paid envelope is enclosed.',
    answers: [
      { id: 'cash-it', text: 'Open the frame and cash it', outcomes: [{
        text: 'The teller turns it over for a long time. You buy nine dollars of cherries and put the empty frame back up. It still ' +
          'looks rather good.',
        effects: [{ money: 9 }, { mood: 4 }],
      }] },
      { id: 'demand-interest', text: 'Demand interest', outcomes: [{
        text: 'Eleven letters. In the last one a person called Desmond encloses $0.41 and asks, in handwriting, if you would let him go ' +
          'now. You frame that too.',
        effects: [{ mood: 9 }, { stress: -3 }],
      }, {
        text: 'Nobody answers. You had been looking forward to somebody answering.',
        effects: [{ mood: -2 }], chance: 1,
      }] },
      { id: 'send-photo', text: 'Send a photograph of it on your wall', outcomes: [{
        text: 'A month later comes a photograph of your photograph, framed, above a desk in an office far away.',
        effects: [{ mood: 8 }, { tally: 'kindnesses' }],
      }] },
    ],
  },
  {
    id: 'old-age-first-monday', kind: 'question', category: 'age', icon: '⏰', title: 'First Monday', age: [60, 74],
    when: [{ has: 'retired' }], weight: 40,
    text: 'You are washed, dressed and at the door with your bag at 7:10 before you remember. The bag has nothing in it. Your good ' +
      'shoes are on.',
    answers: [
      { id: 'take-the-bus', text: 'Take the usual bus anyway', costs: { energy: 5 }, outcomes: [{
        text: 'You ride to the usual stop, watch the others run, and ride back in the sun. The driver says nothing, so well that you go ' +
          'again.',
        effects: [{ mood: 4 }, { follow: 'old-age-the-terminus', days: [5, 20] }],
      }] },
      { id: 'back-to-bed', text: 'Go back to bed in your shoes', outcomes: [{
        text: 'You wake at ten with the pattern of the blanket on your cheek. Nobody has died of it.',
        effects: [{ mood: 3 }, { stress: -5 }],
      }] },
      { id: 'ring-the-office', text: 'Ring work, in case they need you', outcomes: [{
        text: "They are so kind about it that you understand everything. Your mug is already somebody's.",
        effects: [{ mood: -6 }, { stress: 3 }, { flag: 'rang-the-office' }],
      }] },
    ],
  },
  {
    id: 'old-age-office-rings', kind: 'message', category: 'career', icon: '☎️', title: 'Where you kept it', age: [60, 80],
    when: [{ flag: 'rang-the-office', yearsAgo: [0, 4] }], weight: 50,
    text: 'Your old workplace rings. Nobody can find the thing. You close your eyes, walk down the corridor in your head, open the grey ' +
      'cabinet, third drawer, behind the tea. "Third drawer," you say. A silence, a shout, and somebody who was born the year you ' +
      'joined says thank you.',
    effects: [{ mood: 9 }, { prestige: 1 }],
  },
  {
    id: 'old-age-the-terminus', kind: 'question', category: 'travel', icon: '🚌', title: 'All change', age: [60, 80], onlyFollow: true,
    text: 'Forty years on this line and you have never seen where it ends. It ends at a gravel pit and a woman selling boiled eggs from ' +
      'a pram.',
    answers: [
      { id: 'buy-eggs', text: 'Buy two eggs and sit with her', costs: { money: 3 }, outcomes: [{
        text: 'She used to teach geometry. She peels an egg in one piece, like a proof. You are late home, for nothing, and enjoy it.',
        effects: [{ mood: 7 }, { social: 4 }, { flag: 'knows-egg-lady' }],
      }] },
      { id: 'go-into-pit', text: 'Climb the fence and look at the pit', costs: { energy: 15 }, outcomes: [{
        text: 'Green water, two herons, a supermarket trolley. You tear your good trousers and have the best knees in the district.',
        effects: [{ mood: 8 }, { fitness: 1 }], chance: 4, swing: { stat: 'fitness', by: 2 },
      }, {
        text: 'You get over. Getting back takes a young man, his belt, and a promise never to mention it.',
        effects: [{ mood: 2 }, { stress: 4 }], chance: 3,
      }] },
      { id: 'next-bus', text: 'Stay on and ride back', outcomes: [{
        text: 'The driver eats a sandwich at you in the mirror. Seven minutes. You had a gravel pit all this time.',
        effects: [{ mood: 1 }],
      }] },
    ],
  },
  {
    id: 'old-age-egg-lady', kind: 'message', category: 'friends', icon: '🥚', title: 'A proof', age: [61, 88],
    when: [{ flag: 'knows-egg-lady', yearsAgo: [0, 6] }], weight: 45,
    text: 'The egg seller from the terminus is at your own stop today with her pram, out of breath. "I wondered where the rest of it ' +
      'went," she says. You show her: the bank, the chemist, the bench. She finds it all very interesting.',
    effects: [{ mood: 7 }, { social: 5 }],
  },
  {
    id: 'old-age-the-keys', kind: 'dilemma', category: 'age', icon: '🔑', title: 'The green scratch', age: [72, 90],
    when: [{ has: 'car' }],
    cast: { kid: { role: 'child', age: [30, 70] } }, weight: 30,
    steps: {
      start: {
        text: 'There is a green scratch along your car. Your gatepost is green. You do not remember the two meeting. {kid} is coming to ' +
          'lunch on Sunday and parks right beside it.',
        answers: [
          { id: 'paint-it', text: 'Touch it up before Sunday', costs: { money: 25 }, outcomes: [{
            text: 'A small tin, a small brush. You are rather good at it. Then you stand a while with the brush.',
            effects: [{ stress: 3 }, { mood: -2 }], next: { step: 'asked', days: [20, 50] },
          }] },
          { id: 'leave-it', text: 'Leave it and say nothing', outcomes: [{
            text: '{kid} walks past it, comes back, crouches, and eats lunch very quietly.',
            effects: [{ stress: 4 }], next: { step: 'asked', days: [10, 30] },
          }] },
          { id: 'show-it', text: 'Show {kid} yourself', outcomes: [{
            text: '"I don\'t remember doing it," you say. That is the part that costs something. {kid} takes your arm across the gravel.',
            effects: [{ mood: -2 }, { affinity: 6, with: 'kid' }, { remember: '{me} showed me the scratch before I found it.', by: 'kid' }],
            next: { step: 'asked', days: [20, 50] },
          }] },
        ],
      },
      asked: {
        text: 'It is said over the washing-up, to a plate: "Would you take the test? Just the eye one and the one with the cones. For ' +
          'me." {kid} dries the plate for a very long time.',
        answers: [
          { id: 'take-test', text: 'Take the test', costs: { energy: 15 }, outcomes: [{
            text: 'The examiner is nineteen and says "take your time" eleven times.',
            effects: [{ stress: 5 }, { affinity: 5, with: 'kid' }], next: { step: 'result', days: [14, 30] },
          }] },
          { id: 'never', text: '"I drove before you were born"', outcomes: [{
            text: 'True, and so is the gatepost. {kid} hangs up the towel and goes. The car sits there looking at you.',
            effects: [{ affinity: -8, with: 'kid' }, { stress: 6 }], next: { step: 'result', days: [60, 120] },
          }] },
          { id: 'hand-over', text: 'Put the keys on the table now', outcomes: [{
            text: 'They make a smaller sound than you expected. {kid} does not pick them up. "Not today," {kid} says. "Drive me to the ' +
              'sea first."',
            effects: [{ mood: 3 }, { affinity: 10, with: 'kid' }], next: { step: 'last', days: [5, 15] },
          }] },
        ],
      },
      result: {
        text: 'One rainy evening a cyclist is simply there, in your lights, one foot down, looking at you. Nobody is hurt. You sit in ' +
          'the drive afterwards until the engine has stopped ticking.',
        answers: [
          { id: 'tell-kid', text: 'Ring {kid} and tell the truth', outcomes: [{
            text: 'You can hear a chair being pulled out, far away. "Thank you," says {kid}. "One more drive. By day. I\'ll bring ' +
              'sandwiches."',
            effects: [{ mood: 2 }, { stress: -4 }, { affinity: 8, with: 'kid' }], next: { step: 'last', days: [5, 15] },
          }] },
          { id: 'only-by-day', text: 'Drive only by day, tell nobody', outcomes: [{
            text: "You learn the town's right turns and avoid them all. It takes forty minutes to buy milk. It is a kind of sport.",
            effects: [{ stress: 8 }, { mood: -4 }], next: { step: 'last', days: [60, 120] },
          }] },
        ],
      },
      last: {
        text: 'The last drive goes to the sea, {kid} beside you, hands not quite on the dashboard. Coming home you take the gate at a ' +
          "crawl. A hand's breadth left, a hand's breadth right. You both breathe out.",
        answers: [
          { id: 'put-away', text: 'Put the keys in the biscuit tin', outcomes: [{
            text: "With the spare fuses and the foreign coins. It is a good tin. You take the bus and look into other people's gardens, " +
              'which you never could before.',
            effects: [{ mood: -3 }, { stress: -8 }],
          }] },
          { id: 'give-car', text: '"You drive now"', outcomes: [{
            text: '{kid} drives you to the chemist each Friday after that, and never once touches up the scratch.',
            effects: [
              { mood: 4 }, { affinity: 10, with: 'kid' }, { tally: 'kindnesses' },
              { remember: '{me} gave me the car with the green scratch. I never painted over it.', by: 'kid' },
            ],
          }] },
          { id: 'paint-gatepost', text: 'Paint the gatepost instead', outcomes: [{
            text: 'Bright yellow. It has nobody to be afraid of now, but it looks cheerful, and so do you, a little.',
            effects: [{ mood: 5 }, { stress: -6 }],
          }] },
        ],
      },
    },
  },
  {
    id: 'old-age-nodding', kind: 'question', category: 'health', icon: '👂', title: 'What you agreed to', age: [65, 84],
    cast: { host: { role: 'neighbor', make: true, ageGap: [-12, 8] } },
    text: 'The restaurant was loud and you have been nodding for an hour. Now {host} shakes your hand. It seems you share a canal boat, ' +
      'in March, for nine days.',
    answers: [
      { id: 'go-along', text: 'Go on the boat', costs: { energy: 20, money: 420 }, outcomes: [{
        text: 'It rains on seven of nine days. {host} turns out to snore in four-four time and to know every star by name. You hear ' +
          'about half of them.',
        effects: [{ mood: 8 }, { affinity: 10, with: 'host' }, { familiarity: 15, with: 'host' }],
      }, {
        text: 'By the third lock you are not speaking, which at least is restful.',
        effects: [{ mood: -4 }, { affinity: -6, with: 'host' }], chance: 1,
      }] },
      { id: 'confess', text: 'Admit you heard none of it', outcomes: [{
        text: '"Nor did I," says {host}. "I\'ve been agreeing with you since the starters." You shout happily until they close.',
        effects: [{ mood: 6 }, { affinity: 8, with: 'host' }],
      }] },
      { id: 'hearing-aids', text: 'Order hearing aids in the morning', costs: { money: 1800 }, outcomes: [{
        text: 'The first thing you hear is the fridge. The second is a bird you had believed extinct.',
        effects: [{ mood: 6 }, { health: 2 }, { flag: 'hears-everything' }],
      }] },
    ],
  },
  {
    id: 'old-age-heard-everything', kind: 'question', category: 'family', icon: '👂', title: 'They think you cannot hear', age: [66, 92],
    when: [{ flag: 'hears-everything', yearsAgo: [0, 6] }],
    cast: { kid: { role: 'child', age: [25, 70] } }, weight: 40,
    text: 'Nobody has noticed your new hearing aids. In the kitchen {kid} is saying, in a normal voice, what the house would fetch.',
    answers: [
      { id: 'shout-number', text: 'Call out a higher number', outcomes: [{
        text: 'A plate breaks. After a moment {kid} comes in, red to the collar, and asks if you would like some more tea. You would.',
        effects: [{ mood: 7 }, { affinity: 2, with: 'kid' }],
      }] },
      { id: 'turn-down', text: 'Turn them down and read your paper', outcomes: [{
        text: 'It is quiet in there, with the paper. You read one line eleven times.',
        effects: [{ mood: -6 }, { affinity: -4, with: 'kid' }],
      }] },
      { id: 'sit-down', text: 'Go in, sit down, talk about the house', outcomes: [{
        text: 'It turns out {kid} lies awake over your stairs. You had thought it was greed. It was arithmetic and love, mixed, as it ' +
          'usually is.',
        effects: [{ mood: 3 }, { affinity: 8, with: 'kid' }, { stress: -3 }],
      }] },
    ],
  },
  {
    id: 'old-age-attic', kind: 'question', category: 'home', icon: '📦', title: 'Take what you want', age: [66, 86],
    cast: { kid: { role: 'child', age: [25, 65] } },
    text: 'You laid it all on the lawn for {kid}: good plates, silver, forty years of care. {kid} walks past politely and picks up the ' +
      'ugly lamp with the bite mark.',
    answers: [
      { id: 'give-lamp', text: 'Give the lamp, sell the rest', outcomes: [{
        text: 'The plates make $310. {kid} sends a photograph each time the lamp is switched on, which is every evening.',
        effects: [{ money: 310 }, { mood: 4 }, { affinity: 6, with: 'kid' }, { remember: '{me} let me have the ugly lamp.', by: 'kid' }],
      }] },
      { id: 'insist-plates', text: '"At least take the plates"', outcomes: [{
        text: '{kid} takes them. You see them again at a flea market in spring, and buy them back for eleven dollars.',
        effects: [{ money: -11 }, { affinity: -4, with: 'kid' }, { mood: -3 }],
      }] },
      { id: 'keep-lamp', text: '"Not the lamp. I like the lamp"', outcomes: [{
        text: 'So there you both stand on a lawn, pulling at opposite ends of the ugliest object in the country. In the end it gets a ' +
          'timetable.',
        effects: [{ mood: 7 }, { affinity: 3, with: 'kid' }],
      }] },
    ],
  },
  {
    id: 'old-age-letter-from-ex', kind: 'question', category: 'romance', icon: '✉️', title: 'A hand you know', age: [65, 88],
    cast: { old: { role: 'ex' } }, weight: 14,
    text: 'You know the handwriting before the stamp. {old} has found eleven letters you once wrote. Would you like them back, or ' +
      'burned, or kept?',
    answers: [
      { id: 'send-back', text: '"Send them back"', outcomes: [{
        text: 'You were twenty-something, jealous and a very bad speller. You read them standing in the hall with your coat on.',
        effects: [{ mood: 4 }, { familiarity: 8, with: 'old' }],
      }] },
      { id: 'burn-them', text: '"Burn them, please"', outcomes: [{
        text: 'A postcard: "Done. They burned well. You always did go on." You find you are grinning at the stove.',
        effects: [{ mood: 3 }, { affinity: 4, with: 'old' }],
      }] },
      { id: 'bring-them', text: '"Bring them. There is cake"', costs: { money: 12 }, outcomes: [{
        text: 'Two old people on a sofa, reading aloud by turns, howling. At the fourth letter neither of you is laughing.',
        effects: [
          { mood: 9 }, { affinity: 12, with: 'old' }, { familiarity: 15, with: 'old' }, { follow: 'old-age-fourth-letter', days: [20, 60] },
        ],
      }] },
    ],
  },
  {
    id: 'old-age-fourth-letter', kind: 'question', category: 'romance', icon: '💌', title: 'The fourth letter', age: [65, 90],
    cast: { old: { role: 'ex', from: 'old-age-letter-from-ex/old' } }, onlyFollow: true,
    text: '{old} has left the fourth letter on your sofa. In it you once asked a question. At the bottom, in new ink: "Ask me again."',
    answers: [
      { id: 'ask-again', text: 'Ask again', when: [{ lacks: 'partner' }], outcomes: [{
        text: 'At your age you need neither blood tests nor permission. You need a second toothbrush.',
        effects: [{ mood: 18, halfLifeDays: 90 }, { affinity: 20, with: 'old' }, { become: 'dating', with: 'old' }], chance: 5,
        swing: { stat: 'social', by: 1 },
      }, {
        text: '{old} laughs, cries, and says: "Yes. As far as Thursdays." Thursdays it is.',
        effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 12, with: 'old' }], chance: 3,
      }] },
      { id: 'file-it', text: 'Put it back in its envelope', outcomes: [{
        text: 'Some questions are better kept warm. You write "received" on the envelope and mean it kindly.',
        effects: [{ mood: 3 }, { affinity: 3, with: 'old' }],
      }] },
      { id: 'show-partner', text: 'Show it to the one you live with', when: [{ has: 'partner' }], outcomes: [{
        text: 'A long look over the glasses. "You spelled \'forever\' with two r\'s," you are told, and the kettle goes on.',
        effects: [{ mood: 5 }],
      }] },
    ],
  },
  {
    id: 'old-age-the-will', kind: 'dilemma', category: 'family', icon: '📜', title: 'Two and one house', age: [66, 88],
    when: [{ has: 'adultChild' }, { has: 'ownHome' }, { stat: 'children', atLeast: 2 }],
    cast: { one: { role: 'child', age: [25, 70] }, two: { role: 'child', age: [25, 70] } }, weight: 14,
    steps: {
      start: {
        text: 'The notary uncaps a pen. One house, and more than one child. {one} comes every Tuesday and does the gutters. {two} lives ' +
          'far away, has debts, and rings when there is something to say.',
        answers: [
          { id: 'equal', text: 'Equal shares, to the cent', outcomes: [{
            text: '"The simplest," says the notary, who has four siblings and speaks to none of them.',
            effects: [{ stress: -2 }], next: { step: 'draft', days: [20, 60] },
          }] },
          { id: 'more-to-one', text: 'More to {one}, for the gutters', outcomes: [{
            text: 'He writes it down without a face. You look at the gutters differently that Tuesday.',
            effects: [{ stress: 3 }], next: { step: 'draft', days: [20, 60] },
          }] },
          { id: 'more-to-two', text: 'More to {two}, who needs it', outcomes: [{
            text: 'He writes it down. Need on one side, gutters on the other: there is no scale in the shop for that.',
            effects: [{ stress: 4 }], next: { step: 'draft', days: [20, 60] },
          }] },
        ],
      },
      draft: {
        text: 'You left the draft in the bread bin, where nobody looks. {one} looked. {one} was making you toast. "I only want to know ' +
          'what you were thinking," says {one}, holding the butter knife like a pen.',
        answers: [
          { id: 'read-aloud', text: 'Read it aloud to them both', costs: { energy: 10 }, outcomes: [{
            text: 'You ring {two} and put the receiver on the table. Three people and a toaster listen to the whole of it.',
            effects: [{ affinity: 5, with: 'one' }, { affinity: 5, with: 'two' }, { stress: 4 }], next: { step: 'letter', days: [30, 90] },
          }] },
          { id: 'none-of-yours', text: '"You will find out in good time"', outcomes: [{
            text: '{one} butters the toast right to the corners and leaves it. Tuesday comes, and no ladder.',
            effects: [{ affinity: -8, with: 'one' }, { mood: -5 }], next: { step: 'letter', days: [30, 90] },
          }] },
          { id: 'tear-up', text: 'Tear it up and begin again', outcomes: [{
            text: 'The pieces go into the stove. {one} helps. It is the most agreement there has been in this kitchen for years.',
            effects: [{ affinity: 4, with: 'one' }, { mood: 3 }], next: { step: 'letter', days: [30, 90] },
          }] },
        ],
      },
      letter: {
        text: 'Now you write the other paper, the one that is not law: what you want them to know. The lamp is on. You have been at ' +
          '"Dear both" for an hour.',
        answers: [
          { id: 'tell-why', text: 'Explain every share', outcomes: [{
            text: 'Four pages. Page three is about the gutters and page four is about a bicycle in a certain summer. It balances after ' +
              'all.',
            effects: [
              { mood: 6 }, { stress: -6 }, { affinity: 3, with: 'one' }, { affinity: 3, with: 'two' },
              { remember: 'In the letter {me} counted the gutters. All of them.', by: 'one' },
            ],
          }] },
          { id: 'a-joke', text: 'Write where the good brandy is hidden', outcomes: [{
            text: 'One line and a drawing of the cellar stairs. They will have to go down together; the step is loose.',
            effects: [{ mood: 8 }, { stress: -4 }, { remember: 'We found the brandy together, as {me} had planned.', by: 'two' }],
          }] },
          { id: 'nothing', text: 'Leave it at "Dear both"', outcomes: [{
            text: 'You seal it. Perhaps two words are enough. They are the right two.',
            effects: [{ mood: 1 }, { stress: -2 }],
          }] },
        ],
      },
    },
  },
  {
    id: 'old-age-school-project', kind: 'question', category: 'age', icon: '🎒', title: 'Living history', age: [68, 90],
    cast: { pupil: { role: 'neighbor', make: true, age: [8, 10], ageGap: [-84, -56] } },
    text: 'Nine-year-old {pupil} has a clipboard and must interview Somebody From Before. Question one: "When you were young, was ' +
      'everything grey?"',
    answers: [
      { id: 'truth', text: 'Answer truthfully, at length', outcomes: [{
        text: 'You explain film. {pupil} writes: "They had colours but could not prove it." It gets a gold star.',
        effects: [{ mood: 6 }, { affinity: 5, with: 'pupil' }, { tally: 'kindnesses' }],
      }] },
      { id: 'embellish', text: '"Yes. Colour came on a Tuesday"', outcomes: [{
        text: "You describe the day the first red arrived. {pupil}'s teacher rings that evening, to ask for the next chapter.",
        effects: [
          { mood: 9 }, { affinity: 10, with: 'pupil' },
          { remember: '{me} told me about the day colour came. I still half believe it.', by: 'pupil' },
        ],
      }, {
        text: 'You describe the day the first red arrived. {pupil} has to write the project again. There is a note, from the mother.',
        effects: [{ mood: 3 }, { affinity: -2, with: 'pupil' }], chance: 1,
      }] },
      { id: 'question-back', text: 'Ask what it is like to be nine now', outcomes: [{
        text: 'Nobody had asked. The clipboard goes down. You learn about the seating plan, the war over the swings, and a boy called ' +
          'Otis.',
        effects: [{ mood: 6 }, { affinity: 8, with: 'pupil' }],
      }] },
    ],
  },
  {
    id: 'old-age-hedge', kind: 'question', category: 'home', icon: '🌿', title: 'The hedge', age: [65, 82],
    cast: { next: { role: 'neighbor', make: true, ageGap: [-8, 8] } },
    text: 'Your hedge is four centimetres over the line, writes {next}, who lives two metres away and used a stamp. Enclosed is a ' +
      'drawing of it, rather well done.',
    answers: [
      { id: 'cut-it', text: 'Cut it back exactly four centimetres', costs: { energy: 15 }, outcomes: [{
        text: 'With a ruler. {next} watches from behind the curtain, with a ruler.',
        effects: [{ affinity: 3, with: 'next' }, { fitness: 1 }, { follow: 'old-age-hedge-grows', days: [300, 700] }],
      }] },
      { id: 'write-back', text: 'Write back: the drawing is splendid', outcomes: [{
        text: 'A week later comes a second drawing, of your window and pear tree. No complaint in it anywhere.',
        effects: [{ mood: 5 }, { affinity: 10, with: 'next' }, { follow: 'old-age-hedge-grows', days: [300, 700] }],
      }] },
      { id: 'let-it-grow', text: 'Let it grow, out of principle', outcomes: [{
        text: 'By autumn it is a wall. {next} buys a flute. Neither of you will remember who began, but you both have the letters.',
        effects: [{ mood: 2 }, { affinity: -12, with: 'next' }, { stress: 4 }, { follow: 'old-age-hedge-grows', days: [300, 700] }],
      }] },
    ],
  },
  {
    id: 'old-age-hedge-grows', kind: 'question', category: 'home', icon: '🌿', title: 'No letter this year', age: [65, 86],
    cast: { next: { role: 'neighbor', from: 'old-age-hedge/next' } }, onlyFollow: true,
    text: "The hedge is nine centimetres over, and there has been no letter. {next}'s curtains have hung half open all week, neither " +
      'one thing nor the other.',
    answers: [
      { id: 'knock', text: 'Go round and knock', costs: { energy: 5 }, outcomes: [{
        text: 'A broken hip, since Monday, and a telephone out of reach. "Nine centimetres," says {next} from the floor, before ' +
          'anything else.',
        effects: [
          { mood: 8 }, { affinity: 15, with: 'next' }, { tally: 'kindnesses' },
          { remember: '{me} came because I had not complained.', by: 'next' },
        ],
        chance: 6, swing: { stat: 'kindness', by: 1 },
      }, {
        text: '{next} opens in pyjamas, perfectly well, with a new hobby: sleeping. You are given a cup of cold tea and a drawing.',
        effects: [{ mood: 4 }, { affinity: 6, with: 'next' }], chance: 3,
      }] },
      { id: 'trim-quietly', text: 'Trim both sides and go home', costs: { energy: 15 }, outcomes: [{
        text: 'On Saturday an ambulance comes, not too late, but later than it could have. In hospital {next} asks who did the far side.',
        effects: [{ mood: -3 }, { affinity: 4, with: 'next' }],
      }] },
      { id: 'enjoy-peace', text: 'Enjoy the peace', outcomes: [{
        text: 'It is very peaceful. On the eighth day somebody else knocks. You hear the door being forced, and turn off the radio. ' +
          '{next} lives, and moves away.',
        effects: [{ mood: -8 }, { stress: 5 }, { affinity: -10, with: 'next' }, { trait: 'kindness', by: -1 }],
      }] },
    ],
  },
  {
    id: 'old-age-pension-mistake', kind: 'question', category: 'money', icon: '🏦', title: 'A clerical kindness', age: [66, 84],
    when: [{ has: 'retired' }],
    text: "For three months your pension has been $640 too high. No letter, no note. Somebody's thumb slipped, far away, in your favour.",
    answers: [
      { id: 'report', text: 'Report it', outcomes: [{
        text: 'Two hours of music, and a young man who has no button for this. He takes it all back and thanks you as if you had ' +
          'returned his wallet.',
        effects: [{ mood: 4 }, { stress: 2 }, { tally: 'kindnesses' }, { trait: 'diligence', by: 1 }],
      }] },
      { id: 'keep', text: 'Spend it. They have had enough of yours', outcomes: [{
        text: 'A coat, a train, a lunch with oysters in it. All of it tastes faintly of envelopes.',
        effects: [{ money: 1920 }, { mood: 6 }, { stress: 4 }, { flag: 'kept-the-thumb' }, { tally: 'misdeeds' }],
      }] },
      { id: 'set-aside', text: 'Put it aside in a jar and wait', outcomes: [{
        text: 'You write "THUMB" on the jar. It is very restful to have money you are not allowed to touch.',
        effects: [{ money: 1920 }, { stress: -1 }, { flag: 'thumb-jar' }],
      }] },
    ],
  },
  {
    id: 'old-age-pension-letter', kind: 'question', category: 'money', icon: '📄', title: 'The thumb has been found', age: [66, 90],
    when: [{ anyOf: [{ flag: 'kept-the-thumb', yearsAgo: [1, 5] }, { flag: 'thumb-jar', yearsAgo: [1, 5] }] }], weight: 60,
    text: 'A letter in grey: an overpayment of $1920 has been found. They would like it by the end of the month, and are sorry for any ' +
      'confusion.',
    answers: [
      { id: 'jar', text: 'Open the jar', costs: { money: 1920 }, when: [{ flag: 'thumb-jar' }], outcomes: [{
        text: 'You pay the same afternoon. The clerk looks up. "Nobody does that," she says, and stamps it twice for the pleasure of it.',
        effects: [{ mood: 5 }, { stress: -4 }],
      }] },
      { id: 'instalments', text: 'Offer $20 a month, for eight years', outcomes: [{
        text: 'They agree. You will be square at an age when neither of you expects it. You intend to be punctual out of spite.',
        effects: [{ money: -240 }, { stress: 2 }, { mood: 2 }],
      }] },
      { id: 'forgetful', text: 'Play the confused old person', outcomes: [{
        text: '"What is a pension, dear?" It works. It works so well that they send somebody to look in on you.',
        effects: [{ mood: 3 }, { stress: 3 }, { tally: 'misdeeds' }, { prestige: -1 }], chance: 4,
      }, {
        text: 'The woman on the phone is older than you are. "Oh, give over," she says.',
        effects: [{ money: -1920 }, { mood: -2 }, { stress: 4 }], chance: 3,
      }] },
    ],
  },
  {
    id: 'old-age-park-chess', kind: 'question', category: 'hobby', icon: '♟️', title: 'The empty side of the board', age: [65, 86],
    cast: { player: { role: 'friend', make: true, ageGap: [-6, 8] } },
    text: 'For years two old friends played chess by the fountain. Today there is one, {player}, and both sides are set up. Your bus is ' +
      'in six minutes.',
    answers: [
      { id: 'sit', text: 'Sit down and take the black pieces', costs: { energy: 5 }, outcomes: [{
        text: 'You lose in nine moves. "He\'d have lost in eight," says {player}, resetting. The bus comes, waits, goes.',
        effects: [{ mood: 6 }, { affinity: 12, with: 'player' }, { social: 5 }, { flag: 'park-chess' }],
      }] },
      { id: 'ask', text: 'Ask who used to sit there', outcomes: [{
        text: '{player} tells you, move by move, for an hour. Then: "You don\'t play, do you." No. "Good," says {player}.',
        effects: [{ mood: 5 }, { affinity: 8, with: 'player' }, { tally: 'kindnesses' }],
      }] },
      { id: 'bus', text: 'Catch the bus', outcomes: [{
        text: 'From the window you see a boy stop, look, and sit down. So that is all right.',
        effects: [{ mood: 1 }],
      }] },
    ],
  },
  {
    id: 'old-age-park-chess-win', kind: 'message', category: 'hobby', icon: '♟️', title: 'Game two hundred and twelve', age: [66, 95],
    when: [{ flag: 'park-chess', yearsAgo: [1, 15] }],
    cast: { player: { role: 'friend', from: 'old-age-park-chess/player' } }, weight: 45,
    text: 'You win. Neither of you says anything. {player} looks at the board from your side, then shakes your hand, formally, like a ' +
      'head of state, and pays for both coffees in coins counted out very slowly.',
    effects: [
      { mood: 12 }, { affinity: 8, with: 'player' },
      { remember: '{me} beat me once, on the bench, fair and square. I counted.', by: 'player' },
    ],
  },
  {
    id: 'old-age-census', kind: 'question', category: 'home', icon: '📋', title: 'Who lives here', age: [65, 100],
    when: [{ has: 'pet' }], weight: 25,
    text: 'The census. A man on the doorstep with a tablet asks how many live in this household. "Two," you say. He asks for the second ' +
      'name. "{pet}." He looks past you. {pet} looks back.',
    answers: [
      { id: 'insist', text: 'Insist', outcomes: [{
        text: 'Under "occupation" he writes what you tell him: supervisor. Somewhere in the figures of the nation there is one more ' +
          'than there should be.',
        effects: [{ mood: 8 }, { flag: 'pet-in-census' }],
      }] },
      { id: 'correct', text: 'Say one, then. One', outcomes: [{
        text: 'He ticks it. It is a short form, for one. When he has gone you say it again to {pet}, two, to put it right.',
        effects: [{ mood: 1 }, { social: -1 }],
      }] },
      { id: 'tea', text: 'Ask him in and let {pet} decide', outcomes: [{
        text: '{pet} decides in four minutes. The man goes off two forms late, humming.',
        effects: [{ mood: 7 }, { social: 4 }, { flag: 'pet-in-census' }],
      }] },
    ],
  },
  {
    id: 'old-age-pet-summoned', kind: 'message', category: 'luck', icon: '⚖️', title: 'Dear Citizen', age: [65, 104],
    when: [{ has: 'pet' }, { flag: 'pet-in-census', yearsAgo: [0, 4] }], weight: 60,
    text: 'A letter from the court, addressed to {pet}, who has been drawn by lot for jury duty. Failure to appear will be fined. You ' +
      'write back that the juror cannot be expected to be impartial about breakfast. They answer: excused.',
    effects: [{ mood: 10 }],
  },
  {
    id: 'old-age-reunion', kind: 'question', category: 'friends', icon: '🏷️', title: 'Fifty years after', age: [65, 72],
    cast: { mate: { role: 'friend', make: true, ageGap: [-1, 1] } },
    text: 'School reunion. Each badge has a photograph of you at seventeen, which is cruel. Behind {mate}\'s a stranger says: "You once ' +
      'told me I could sing."',
    answers: [
      { id: 'remember', text: '"Of course I remember"', outcomes: [{
        text: 'You do not. {mate} sang for forty years, in bars, on ships, at one royal wedding. All on your word. You had better start ' +
          'remembering.',
        effects: [{ mood: 6 }, { affinity: 10, with: 'mate' }, { stress: 2 }],
      }] },
      { id: 'admit', text: '"I don\'t remember. Can you?"', outcomes: [{
        text: '{mate} puts down the glass and sings. The buffet stops. Yes. You were right, whoever you were.',
        effects: [
          { mood: 10 }, { affinity: 8, with: 'mate' }, { remember: '{me} told me I could sing, when we were seventeen.', by: 'mate' },
        ],
      }] },
      { id: 'swap-badge', text: 'Swap badges with somebody taller', outcomes: [{
        text: 'For an hour you are a dentist called Rupert, with opinions. Three people tell you things about yourself. Two are nice.',
        effects: [{ mood: 6 }, { social: 3 }, { stress: -2 }],
      }] },
    ],
  },
];
