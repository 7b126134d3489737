/** From 65: children, wills, car keys and old letters. */
import type { LifeEvent } from '../../life/events/types.ts';

export const oldAgeFamilyEvents: readonly LifeEvent[] = [
  {
    id: 'old-age-the-keys', kind: 'dilemma', category: 'age', icon: '🔑', title: 'The green scratch', age: [72, 90], when: [{ has: 'car' }],
    cast: { kid: { role: 'child', age: [30, 70] } }, weight: 30,
    steps: {
      start: {
        text:
          'There is a green scratch along your car. Your gatepost is green. You do not remember the two meeting. {kid} comes to ' +
          'lunch on Sunday and parks right beside it.',
        answers: [
          { id: 'paint-it', text: 'Touch it up before Sunday', costs: { money: 25 }, outcomes: [
            { text: 'A small tin, a small brush. You are rather good at it. Then you stand a while with the brush.',
              effects: [{ stress: 3 }, { mood: -2 }], next: { step: 'asked', days: [20, 50] } },
          ] },
          { id: 'leave-it', text: 'Leave it and say nothing', outcomes: [
            { text: '{kid} walks past it, comes back, crouches, and eats lunch very quietly.',
              effects: [{ stress: 4 }], next: { step: 'asked', days: [10, 30] } },
          ] },
          { id: 'show-it', text: 'Show {kid} yourself', outcomes: [
            { text: '"I don\'t remember doing it," you say. That is the part that costs something. {kid} takes your arm across the gravel.',
              effects: [
                { mood: -2 }, { affinity: 6, with: 'kid' }, { remember: 'the green scratch, shown before anyone asked', by: 'kid' },
              ],
              next: { step: 'asked', days: [20, 50] } },
          ] },
        ],
      },
      asked: {
        text:
          'It is said to a plate, over the washing-up: "Would you take the driving test? Just the eyes and the cones. For me." {kid} ' +
          'goes on drying the plate.',
        answers: [
          { id: 'take-test', text: 'Take the test', costs: { energy: 15 }, outcomes: [
            { text: 'The examiner is nineteen and says "take your time" at every cone.',
              effects: [{ stress: 5 }, { affinity: 5, with: 'kid' }], next: { step: 'result', days: [14, 30] } },
          ] },
          { id: 'never', text: '"I drove before you were born."', outcomes: [
            { text: 'True, and so is the gatepost. {kid} hangs up the towel and goes. The car sits there looking at you.',
              effects: [{ affinity: -8, with: 'kid' }, { stress: 6 }], next: { step: 'result', days: [60, 120] } },
          ] },
          { id: 'hand-over', text: 'Put the keys on the table now', outcomes: [
            { text:
                'They make a smaller sound than you expected. {kid} does not pick them up. "Not today," {kid} says. "Drive me to the ' +
                'sea first."',
              effects: [{ mood: 3 }, { affinity: 10, with: 'kid' }], next: { step: 'last', days: [5, 15] } },
          ] },
        ],
      },
      result: {
        text:
          'A rainy evening, and a cyclist is simply there in your lights, one foot down. Nobody is hurt. You sit in the drive until ' +
          'the engine has stopped ticking.',
        answers: [
          { id: 'tell-kid', text: 'Ring {kid} and tell the truth', outcomes: [
            { text:
                'You can hear a chair being pulled out, far away. "Thank you," says {kid}. "One more drive. By day. I\'ll bring ' +
                'sandwiches."',
              effects: [{ mood: 2 }, { stress: -4 }, { affinity: 8, with: 'kid' }], next: { step: 'last', days: [5, 15] } },
          ] },
          { id: 'only-by-day', text: 'Drive only by day, tell nobody', outcomes: [
            { text: "You learn where the town's left turns are and avoid them all. It takes forty minutes to buy milk.",
              effects: [{ stress: 8 }, { mood: -4 }], next: { step: 'last', days: [60, 120] } },
          ] },
        ],
      },
      last: {
        text:
          'The last drive goes to the sea, {kid} beside you, hands not quite on the dashboard. You take the gate at a crawl. A hand ' +
          'to spare on the left, a hand on the right.',
        answers: [
          { id: 'put-away', text: 'Put the keys in the biscuit tin', outcomes: [
            { text:
                "With the spare fuses and the foreign coins. It is a good tin. You take the bus and look into other people's " +
                'gardens, which you never could before.',
              effects: [{ mood: -3 }, { stress: -8 }] },
          ] },
          { id: 'give-car', text: '"You drive now."', outcomes: [
            { text: '{kid} drives you to the drugstore each Friday after that, and never once touches up the scratch.',
              effects: [
                { mood: 4 }, { affinity: 10, with: 'kid' }, { tally: 'kindnesses' },
                { remember: 'the car with the green scratch, never painted over', by: 'kid' },
              ] },
          ] },
          { id: 'paint-gatepost', text: 'Paint the gatepost instead', outcomes: [
            { text: 'Bright yellow. It has nobody to be afraid of now.', effects: [{ mood: 5 }, { stress: -6 }] },
          ] },
        ],
      },
    },
  },
  {
    id: 'old-age-heard-everything', kind: 'question', category: 'family', icon: '👂', title: 'They think you cannot hear', age: [66, 92],
    when: [{ flag: 'hears-everything', yearsAgo: [0, 6] }], cast: { kid: { role: 'child', age: [25, 70] } }, weight: 40,
    text: 'Nobody has noticed your new hearing aids. In the kitchen {kid} is saying, in a normal voice, what the house would fetch.',
    answers: [
      { id: 'shout-number', text: 'Call out a higher number', outcomes: [
        { text: 'A plate breaks. After a moment {kid} comes in, red to the collar, and asks if you would like some more tea. You would.',
          effects: [{ mood: 7 }, { affinity: 2, with: 'kid' }] },
      ] },
      { id: 'turn-down', text: 'Turn them down and read your paper', outcomes: [
        { text: 'You read one line until it is too dark to.', effects: [{ mood: -6 }, { affinity: -4, with: 'kid' }] },
      ] },
      { id: 'sit-down', text: 'Go in, sit down, talk about the house', outcomes: [
        { text: '{kid} fetches a sheet of sums: a stairlift, a nurse, a flat with no stairs. At the bottom stands "ASK FIRST," underlined.',
          effects: [{ mood: 3 }, { affinity: 8, with: 'kid' }, { stress: -3 }] },
      ] },
    ],
  },
  {
    id: 'old-age-attic', kind: 'question', category: 'home', icon: '📦', title: 'Take what you want', age: [66, 86],
    cast: { kid: { role: 'child', age: [25, 65] } },
    text:
      'You laid it all on the lawn for {kid}: good plates, silver, half a life of care. {kid} walks past politely and picks up the ' +
      'ugly lamp with the bite mark.',
    answers: [
      { id: 'give-lamp', text: 'Give the lamp, sell the rest', outcomes: [
        { text: 'The plates make $310. {kid} sends a photograph each time the lamp is switched on, which is every evening.',
          effects: [
            { money: 310 }, { mood: 4 }, { affinity: 6, with: 'kid' }, { remember: 'the ugly lamp with the bite mark', by: 'kid' },
          ] },
      ] },
      { id: 'insist-plates', text: '"At least take the plates."', outcomes: [
        { text: '{kid} takes them. You see them again at a flea market in spring, and buy them back for twelve dollars.',
          effects: [{ money: -12 }, { affinity: -4, with: 'kid' }, { mood: -3 }] },
      ] },
      { id: 'keep-lamp', text: '"Not the lamp. I like the lamp."', outcomes: [
        { text:
            'So there you both stand on a lawn, pulling at opposite ends of the ugliest object in the country. In the end it gets a ' +
            'timetable.',
          effects: [{ mood: 7 }, { affinity: 3, with: 'kid' }] },
      ] },
    ],
  },
  {
    id: 'old-age-letter-from-ex', kind: 'question', category: 'romance', icon: '✉️', title: 'A hand you know', age: [65, 88],
    cast: { old: { role: 'ex' } }, weight: 14,
    text:
      'You know the handwriting before the stamp. {old} has found a dozen letters you once wrote. Would you like them back, or ' +
      'burned, or kept?',
    answers: [
      { id: 'send-back', text: '"Send them back."', outcomes: [
        { text: 'You were twenty-something, jealous and a very bad speller. You read them standing in the hall with your coat on.',
          effects: [{ mood: 4 }, { familiarity: 8, with: 'old' }] },
      ] },
      { id: 'burn-them', text: '"Burn them, please."', outcomes: [
        { text: 'A postcard: "Done. They burned well. You always did go on." You put more wood in the stove.',
          effects: [{ mood: -2 }, { affinity: 4, with: 'old' }] },
      ] },
      { id: 'bring-them', text: '"Bring them. There is cake."', costs: { money: 12 }, outcomes: [
        { text: 'Two old people on a sofa, reading aloud by turns, howling. At the fourth letter neither of you is laughing.',
          effects: [
            { mood: 9 }, { affinity: 12, with: 'old' }, { familiarity: 15, with: 'old' },
            { follow: 'old-age-fourth-letter', days: [20, 60] },
          ] },
      ] },
    ],
  },
  {
    id: 'old-age-fourth-letter', kind: 'question', category: 'romance', icon: '💌', title: 'The fourth letter', age: [65, 90],
    cast: { old: { role: 'ex', from: 'old-age-letter-from-ex/old' } }, onlyFollow: true,
    text: '{old} has left the fourth letter on your sofa. In it you once asked a question. At the bottom, in new ink: "Ask me again."',
    answers: [
      { id: 'ask-again', text: 'Ask again', when: [{ lacks: 'partner' }], outcomes: [
        { text: 'At your age you need neither blood tests nor permission. You need a second toothbrush.',
          effects: [{ mood: 18, halfLifeDays: 90 }, { affinity: 20, with: 'old' }, { become: 'dating', with: 'old' }], chance: 5,
          swing: { stat: 'social', by: 1 } },
        { text: '{old} laughs, cries, and says: "Yes. As far as Thursdays." Thursdays it is.',
          effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 12, with: 'old' }], chance: 3 },
      ] },
      { id: 'file-it', text: 'Put it back in its envelope', outcomes: [
        { text: 'You write "received" on the envelope and keep it near the stove. On Sunday {old} talks about the weather.',
          effects: [{ mood: -3 }, { affinity: 3, with: 'old' }] },
      ] },
      { id: 'show-partner', text: 'Show it to the one you live with', when: [{ has: 'partner' }], outcomes: [
        { text: "A long look over the glasses. \"You spelled 'forever' with two r's,\" you are told, and the kettle goes on.",
          effects: [{ mood: 5 }] },
      ] },
    ],
  },
  {
    id: 'old-age-the-will', kind: 'dilemma', category: 'family', icon: '📜', title: 'Two and one house', age: [66, 88],
    when: [{ has: 'adultChild' }, { has: 'ownHome' }, { stat: 'children', atLeast: 2 }],
    cast: { one: { role: 'child', age: [25, 70] }, two: { role: 'child', age: [25, 70] } }, weight: 14,
    steps: {
      start: {
        text:
          'The notary uncaps a pen. One house, more than one child. {one} comes every Tuesday and does the gutters. {two} lives far ' +
          'away, has debts, and seldom rings.',
        answers: [
          { id: 'equal', text: 'Equal shares, to the cent', outcomes: [
            { text: '"The simplest," says the notary, who has four siblings and speaks to none of them.',
              effects: [{ stress: -2 }], next: { step: 'draft', days: [20, 60] } },
          ] },
          { id: 'more-to-one', text: 'More to {one}, for the gutters', outcomes: [
            { text: 'He writes it down without a face. You look at the gutters differently that Tuesday.',
              effects: [{ stress: 3 }], next: { step: 'draft', days: [20, 60] } },
          ] },
          { id: 'more-to-two', text: 'More to {two}, who needs it', outcomes: [
            { text: 'He writes it down. Need on one side, gutters on the other: there is no scale in the shop for that.',
              effects: [{ stress: 4 }], next: { step: 'draft', days: [20, 60] } },
          ] },
        ],
      },
      draft: {
        text:
          'You hid the draft of your will in the bread bin. {one} was making you toast. "I only want to know what you were ' +
          'thinking," says {one}, holding the butter knife very level.',
        answers: [
          { id: 'read-aloud', text: 'Read it aloud to them both', costs: { energy: 10 }, outcomes: [
            { text: 'You ring {two} and put the receiver on the table. Three people and a toaster listen to the whole of it.',
              effects: [{ affinity: 5, with: 'one' }, { affinity: 5, with: 'two' }, { stress: 4 }],
              next: { step: 'letter', days: [30, 90] } },
          ] },
          { id: 'none-of-yours', text: '"You will find out in good time."', outcomes: [
            { text: '{one} butters the toast right to the corners and leaves it. Tuesday comes, and no ladder.',
              effects: [{ affinity: -8, with: 'one' }, { mood: -5 }], next: { step: 'letter', days: [30, 90] } },
          ] },
          { id: 'tear-up', text: 'Tear it up and begin again', outcomes: [
            { text: 'The pieces go into the stove. {one} helps. It is the most agreement there has been in this kitchen for years.',
              effects: [{ affinity: 4, with: 'one' }, { mood: 3 }], next: { step: 'letter', days: [30, 90] } },
          ] },
        ],
      },
      letter: {
        text:
          'Now you write the other paper, the one that is not law: what you want them to know. The lamp is on. You have been at ' +
          '"Dear both" for an hour.',
        answers: [
          { id: 'tell-why', text: 'Explain every share', outcomes: [
            { text:
                'Four pages. Page three is about the gutters and page four is about a bicycle in a certain summer. It balances after ' +
                'all.',
              effects: [
                { mood: 6 }, { stress: -6 }, { affinity: 3, with: 'one' }, { affinity: 3, with: 'two' },
                { remember: 'a letter with every gutter counted in it', by: 'one' },
              ] },
          ] },
          { id: 'a-joke', text: 'Write where the good brandy is hidden', outcomes: [
            { text: 'One line and a drawing of the cellar stairs. They will have to go down together; the step is loose.',
              effects: [{ mood: 8 }, { stress: -4 }, { remember: 'the good brandy and the loose cellar step', by: 'two' }] },
          ] },
          { id: 'nothing', text: 'Leave it at "Dear both"', outcomes: [
            { text: 'You seal it. The lamp stays on.', effects: [{ mood: 1 }, { stress: -2 }] },
          ] },
        ],
      },
    },
  },
];
