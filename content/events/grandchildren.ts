/** Grandchildren: first steps, blue hair, food vans and a key under the third pot. */
import type { LifeEvent } from '../../life/events/types.ts';

export const grandchildrenEvents: readonly LifeEvent[] = [
  {
    id: 'grandchildren-first-steps', kind: 'question', category: 'family', icon: '👣', title: 'Nobody else saw', age: [45, 90],
    cast: { tiny: { role: 'grandchild', age: [0, 2] }, kid: { role: 'child', age: [18, 65] } }, weight: 16,
    text:
      '{kid} is at work until six. On your kitchen floor {tiny} lets go of the chair leg and walks: three steps, to your slipper. ' +
      'The first ever.',
    answers: [
      { id: 'tell', text: 'Ring {kid} at work at once', outcomes: [
        { text: 'A shout, then crying, then: "I missed it." You hold the receiver down to the slipper so {kid} can hear the fourth.',
          effects: [{ mood: 3 }, { affinity: -2, with: 'kid' }] },
      ] },
      { id: 'say-nothing', text: 'Say nothing at six', outcomes: [
        { text: 'At ten past six {tiny} lets go of the table. "First steps!" shouts {kid}. You have never seen such a thing, you say.',
          effects: [{ mood: 12 }, { affinity: 8, with: 'kid' }, { tally: 'kindnesses' }, { flag: 'kept-first-steps' }] },
      ] },
      { id: 'film-again', text: 'Film the second go, call it the first', outcomes: [
        { text: 'It is shown at every birthday. In the corner of the picture a clock shows a time no one has looked at yet.',
          effects: [{ mood: 8 }, { affinity: 5, with: 'kid' }, { flag: 'kept-first-steps' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'grandchildren-first-steps-out', kind: 'message', category: 'family', icon: '👟', title: 'Since when do you know?', age: [55, 104],
    when: [{ flag: 'kept-first-steps', yearsAgo: [6, 25] }], cast: { kid: { role: 'child', from: 'grandchildren-first-steps/kid' } },
    weight: 45,
    text:
      '"It wasn\'t the first time, was it," says {kid}, drying a pan. "The walking. You were wearing the wrong face." And then: ' +
      '"Thank you for the second one."',
    effects: [{ mood: 10 }, { affinity: 8, with: 'kid' }, { remember: 'the second first steps, on a kitchen floor', by: 'kid' }],
  },
  {
    id: 'grandchildren-portrait', kind: 'message', category: 'family', icon: '🖍️', title: 'The potato', age: [45, 95],
    cast: { tiny: { role: 'grandchild', age: [3, 8] } },
    text:
      '{tiny} has drawn the whole family. You must be the brown one on the right, round and smiling. "That\'s a potato." You are ' +
      'beside it, very small, because you live far away.',
    effects: [{ mood: 9 }, { affinity: 4, with: 'tiny' }],
  },
  {
    id: 'grandchildren-blue-hair', kind: 'question', category: 'family', icon: '💙', title: 'Blue', age: [52, 88],
    cast: { teen: { role: 'grandchild', age: [13, 17] }, kid: { role: 'child', age: [30, 70] } },
    text:
      '{teen} has blue hair dye, a towel, and no permission. "You have the big sink," {teen} explains. There is always some left ' +
      'over in the packet.',
    answers: [
      { id: 'ring-parent', text: 'Ring {kid} first', outcomes: [
        { text: '{kid} says no, then is silent. "You let me have the nose ring," says {kid} at last. "Fine. Blue."',
          effects: [{ mood: 5 }, { affinity: 5, with: 'kid' }, { affinity: 3, with: 'teen' }] },
      ] },
      { id: 'do-it', text: 'Run the water', outcomes: [
        { text:
            'It takes two hours and one shower curtain. {teen} talks the whole time, backwards over the sink, about everything that ' +
            'matters.',
          effects: [
            { mood: 9 }, { affinity: 12, with: 'teen' }, { affinity: -5, with: 'kid' },
            { remember: 'the big sink and everything that was said over it', by: 'teen' },
          ] },
      ] },
      { id: 'both', text: 'Run the water. And use what is left', outcomes: [
        { text: 'You come out the color of a swimming bath. {teen} takes one picture and looks at it all the way home.',
          effects: [{ mood: 12 }, { affinity: 15, with: 'teen' }, { affinity: -3, with: 'kid' }, { flag: 'went-blue' }] },
      ] },
    ],
  },
  {
    id: 'grandchildren-blue-in-public', kind: 'question', category: 'age', icon: '🫐', title: 'Blue, on a Thursday', age: [52, 90],
    when: [{ flag: 'went-blue', yearsAgo: [0, 1] }], weight: 70,
    text: 'Your hair is still blue, and it is Thursday: post office, clinic, the bridge table. "Well," says the one who always says it.',
    answers: [
      { id: 'explain', text: 'Explain that it was the grandchild', outcomes: [
        { text: 'They nod kindly. At home you tell the mirror you are sorry.', effects: [{ mood: -2 }, { stress: 2 }] },
      ] },
      { id: 'own-it', text: '"I was tired of the gray."', outcomes: [
        { text: 'By spring there are two more: one violet, one a green that was an accident. The clinic says it helps with the files.',
          effects: [{ mood: 10 }, { social: 5 }, { trait: 'openness', by: 2 }] },
      ] },
      { id: 'hat', text: 'Wear the hat until it grows out', outcomes: [
        { text: 'Only the cat next door sees it, at night, and stares.', effects: [{ mood: 3 }] },
      ] },
    ],
  },
  {
    id: 'grandchildren-food-van', kind: 'question', category: 'money', icon: '🚚', title: 'The business plan', age: [60, 92],
    cast: { young: { role: 'grandchild', age: [19, 35] } },
    text:
      '{young} has a folder: a van, a griddle, your stuffed flatbread. It wants $2000. Page four is a drawing of the van, with you ' +
      'on its side, waving.',
    answers: [
      { id: 'invest', text: 'Write the check', costs: { money: 2000 }, outcomes: [
        { text: '{young} reads it twice. "It\'s a loan," says {young}. "Of course," you say, and neither of you puts a date.',
          effects: [{ mood: 6 }, { affinity: 12, with: 'young' }, { follow: 'grandchildren-van-arrives', days: [200, 600] }] },
      ] },
      { id: 'recipe-only', text: 'Give the recipe, no money', costs: { energy: 10 }, outcomes: [
        { text: 'You cook it together until {young} can do it blind. The bank believes the folder in the end.',
          effects: [{ mood: 7 }, { affinity: 8, with: 'young' }, { follow: 'grandchildren-van-arrives', days: [200, 600] }] },
      ] },
      { id: 'wrong-recipe', text: 'Give the recipe, less one thing', outcomes: [
        { text: 'It is very nearly right. {young} tries it for a week, looking at you over the pan. You hum.',
          effects: [{ mood: 2 }, { affinity: -3, with: 'young' }, { flag: 'held-back-spice' }] },
      ] },
    ],
  },
  {
    id: 'grandchildren-van-arrives', kind: 'message', category: 'family', icon: '🌯', title: 'Two streets away', age: [60, 96],
    cast: { young: { role: 'grandchild', from: 'grandchildren-food-van/young' } }, onlyFollow: true,
    text:
      'On the side of the van you are three meters tall and waving, with better teeth. {young} will not let you stand in line, so ' +
      'strangers shout at you, happily.',
    effects: [
      { mood: 14, halfLifeDays: 50 },
      { affinity: 8, with: 'young' },
      { money: 400 },
      { prestige: 2 },
      { remember: 'the face on the side of the van, waving', by: 'young' },
    ],
  },
  {
    id: 'grandchildren-missing-spice', kind: 'question', category: 'family', icon: '🧂', title: 'What is missing', age: [60, 98],
    when: [{ flag: 'held-back-spice', yearsAgo: [0, 8] }], cast: { young: { role: 'grandchild', from: 'grandchildren-food-van/young' } },
    weight: 45,
    text:
      '{young} puts your flatbread in front of you and watches. It is very good. It lacks what you left out. The whole table is ' +
      'looking at you.',
    answers: [
      { id: 'whisper', text: 'Whisper it', outcomes: [
        { text: 'Two words. {young} closes both eyes, and says a third, which is not for children. Then kisses you on the forehead.',
          effects: [{ mood: 9 }, { affinity: 10, with: 'young' }, { remember: 'the missing spice, in two words', by: 'young' }] },
      ] },
      { id: 'take-it-along', text: '"Perfect," you say again', outcomes: [
        { text: '{young} bows. You chew. Somewhere in there is your own grandmother, not saying it either.',
          effects: [{ mood: 3 }, { flag: 'spice-kept' }, { affinity: -3, with: 'young' }] },
      ] },
      { id: 'leave-in-will', text: '"It is in my will."', outcomes: [
        { text: 'They laugh. {young} does not, quite. You make a note to put it in your will.',
          effects: [{ mood: 5 }, { affinity: 3, with: 'young' }, { flag: 'spice-kept' }, { stress: 2 }] },
      ] },
    ],
  },
  {
    id: 'grandchildren-spice-found', kind: 'message', category: 'family', icon: '🫙', title: 'On a Tuesday, by nose', age: [61, 104],
    when: [{ flag: 'spice-kept', yearsAgo: [1, 10] }], cast: { young: { role: 'grandchild', from: 'grandchildren-food-van/young' } },
    weight: 60,
    text:
      '{young} found it on the way home from the market, by nose, and went back three stalls. The jar stands on your table. "You ' +
      'could have told me." Nobody told you, either.',
    effects: [{ mood: 9 }, { affinity: 6, with: 'young' }],
  },
  {
    id: 'grandchildren-night-guest', kind: 'dilemma', category: 'family', icon: '🎒', title: 'Ten past eleven', age: [52, 90],
    cast: { teen: { role: 'grandchild', age: [12, 17] }, kid: { role: 'child', age: [30, 70] } }, weight: 14,
    steps: {
      start: {
        text:
          'The bell at ten past eleven. {teen}, with a backpack and wet shoes, three buses from home. "Can I be here? Don\'t ring ' +
          'them." Your telephone is on the wall behind you.',
        answers: [
          { id: 'ring-now', text: 'Ring {kid} now, and say so', outcomes: [
            { text: '{teen} listens on the stairs to how you say it: safe, dry, eating, tomorrow. Not one word more.',
              effects: [{ affinity: 6, with: 'kid' }, { affinity: -2, with: 'teen' }], next: { step: 'morning', days: [1, 1] } },
          ] },
          { id: 'text-safe', text: 'Soup first, then a message: "safe"', outcomes: [
            { text: '{kid} answers in four seconds. There was no soup eaten at that end tonight.',
              effects: [{ affinity: 3, with: 'kid' }, { affinity: 5, with: 'teen' }], next: { step: 'morning', days: [1, 1] } },
          ] },
          { id: 'no-call', text: 'Promise not to ring', outcomes: [
            { text: '{teen} sleeps. You do not. At two you see a police car go slowly along the street, looking at numbers.',
              effects: [{ affinity: 8, with: 'teen' }, { affinity: -10, with: 'kid' }, { stress: 8 }],
              next: { step: 'morning', days: [1, 1] } },
          ] },
        ],
      },
      morning: {
        text:
          "Morning. {teen} tells it to a plate of egg: a bad report, a shouted word that cannot be taken back, a door. Then {kid}'s " +
          'car is outside, crooked, with the engine still running.',
        answers: [
          { id: 'open-door', text: 'Open the door and leave them to it', outcomes: [
            { text: 'Through the wall: loud, louder, nothing, and then somebody laughing with a blocked nose.',
              effects: [{ mood: 4 }, { affinity: 4, with: 'kid' }, { affinity: 4, with: 'teen' }], next: { step: 'stay', days: [14, 60] } },
          ] },
          { id: 'speak-first', text: 'Go out and talk to {kid} first', outcomes: [
            { text: 'On the curb you remind {kid} of another backpack and another kitchen. {kid} turns off the engine.',
              effects: [{ affinity: 8, with: 'kid' }, { mood: 3 }], next: { step: 'stay', days: [14, 60] } },
          ] },
          { id: 'take-side', text: '"{teen} is staying the week."', outcomes: [
            { text: '{kid} looks at you as one looks at a bridge that has moved. But drives off.',
              effects: [{ affinity: 10, with: 'teen' }, { affinity: -8, with: 'kid' }, { stress: 4 }],
              next: { step: 'stay', days: [7, 14] } },
          ] },
        ],
      },
      stay: {
        text:
          'It is quiet now at both ends. {teen} comes by and lingers at the flower pots. "If it\'s ever that again," {teen} begins, ' +
          'and looks at the lock.',
        answers: [
          { id: 'key-under-pot', text: 'Put a key under the third pot', outcomes: [
            { text: 'You show {kid} too. "So that I know where to look," says {kid}, and gives you a flashlight for the step.',
              effects: [{ affinity: 8, with: 'teen' }, { affinity: 4, with: 'kid' }, { mood: 4 }],
              next: { step: 'years', days: [900, 1500] } },
          ] },
          { id: 'a-number', text: 'Also write down who to talk to', outcomes: [
            { text: 'The school counselor, the free line for young people, you. In that order or any other. {teen} folds it small.',
              effects: [{ affinity: 6, with: 'teen' }, { tally: 'kindnesses' }, { mood: 3 }], next: { step: 'years', days: [900, 1500] } },
          ] },
          { id: 'no-key', text: '"You ring the bell, like everybody."', outcomes: [
            { text: '"And if you\'re asleep?" "Then you ring twice."',
              effects: [{ affinity: 5, with: 'teen' }], next: { step: 'years', days: [900, 1500] } },
          ] },
        ],
      },
      years: {
        text:
          'Ten past eleven, years on. The bell, twice, for form. {teen}, taller than the lamp. "Nothing\'s wrong. I just wanted to ' +
          'see if it still works."',
        answers: [
          { id: 'soup', text: 'There is soup', outcomes: [
            { text: 'It is the same soup. {teen} eats standing up, and rings {kid} without being asked: "Safe. Yes. Soup."',
              effects: [
                { mood: 14, halfLifeDays: 40 }, { affinity: 10, with: 'teen' }, { remember: 'ten past eleven, and soup', by: 'teen' },
              ] },
          ] },
          { id: 'grumble', text: '"Do you know what time it is?"', outcomes: [
            { text: '"Ten past eleven," says {teen}, and takes the biscuit tin from behind the flour, where you hide it.',
              effects: [
                { mood: 12, halfLifeDays: 40 }, { affinity: 8, with: 'teen' },
                { remember: 'a door that always grumbled and always opened', by: 'teen' },
              ] },
          ] },
        ],
      },
    },
  },
  {
    id: 'grandchildren-invoice', kind: 'message', category: 'digital', icon: '🧾', title: 'For services', age: [60, 90],
    cast: { pro: { role: 'grandchild', age: [7, 12] } },
    text:
      '{pro} has taught you to send a picture and to stop photographing your own ear. An invoice follows: three lessons, one ' +
      '"patience," travel (by scooter). Payable in plums.',
    effects: [{ mood: 8 }, { affinity: 6, with: 'pro' }],
  },
  {
    id: 'grandchildren-were-you-bad', kind: 'question', category: 'family', icon: '😇', title: 'Were you ever bad?', age: [60, 98],
    when: [{ stat: 'misdeeds', atLeast: 1 }], cast: { tiny: { role: 'grandchild', age: [6, 11] } },
    text:
      '{tiny} is to think about what was done to the neighbor\'s bicycle. "Were you ever bad?" {tiny} asks. You were. There is a ' +
      'choice of examples.',
    answers: [
      { id: 'tell-real', text: 'Tell the real one', outcomes: [
        { text:
            'You leave nothing out but the names. {tiny} goes very still, then fetches a coat. "I have to go and say something to ' +
            'somebody."',
          effects: [
            { mood: 7 }, { affinity: 10, with: 'tiny' }, { tally: 'kindnesses' },
            { remember: 'the worst story, and the apology it led to', by: 'tiny' },
          ] },
      ] },
      { id: 'small-one', text: 'Tell one about jam', outcomes: [
        { text: '{tiny} listens politely. "That\'s not bad," says {tiny}. "You can tell me the real one when I\'m ten."',
          effects: [{ mood: 4 }, { affinity: 2, with: 'tiny' }] },
      ] },
      { id: 'never', text: '"Never once."', outcomes: [
        { text: '{tiny} pats your knee. "It\'s all right," says {tiny}. "You can think about it."',
          effects: [{ mood: 2 }, { affinity: -2, with: 'tiny' }] },
      ] },
    ],
  },
];
