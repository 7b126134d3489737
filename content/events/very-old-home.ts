/** From 80 at home, or in the other one: stairs, pianos, windows at night, names. */
import type { LifeEvent } from '../../life/events/types.ts';

export const veryOldHomeEvents: readonly LifeEvent[] = [
  {
    id: 'very-old-brochure', kind: 'dilemma', category: 'home', icon: '🏡', title: 'Under the fruit bowl', age: [80, 100],
    cast: { kid: { role: 'child', age: [40, 80] } }, weight: 28,
    steps: {
      start: {
        text:
          "{kid} has left a brochure under the fruit bowl. Silver-haired people laugh at a salad. On the back, in {kid}'s writing, a " +
          'telephone number, underlined once and then rubbed out.',
        answers: [
          { id: 'ring-number', text: 'Ring the number', outcomes: [
            { text: 'The woman who answers does not sound like the brochure. She sounds like your aunt. There is a room, in spring.',
              effects: [{ mood: 1 }], next: { step: 'visit', days: [14, 40] } },
          ] },
          { id: 'put-back', text: 'Put it back, with the pears on top', outcomes: [
            { text: '{kid} sees that it has been moved, and that it has been put back. Nobody says anything about pears.',
              effects: [{ stress: 4 }], next: { step: 'visit', days: [40, 90] } },
          ] },
          { id: 'send-own', text: 'Leave {kid} a brochure for a circus', outcomes: [
            { text: '{kid} laughs until it turns into the other thing. So you talk at last, with the pears between you.',
              effects: [{ mood: 6 }, { affinity: 8, with: 'kid' }], next: { step: 'visit', days: [14, 60] } },
          ] },
        ],
      },
      visit: {
        text:
          'You look at the home from the brochure, only look. Soup, floor polish. A man in suspenders says aloud, "Don\'t let them ' +
          'give you a room on the kitchen side." {kid} studies the fire plan.',
        answers: [
          { id: 'ask-man', text: 'Ask him what else', outcomes: [
            { text: 'The good nurse is on nights. The piano is locked but the key is in the fern. He was a smuggler, or a grocer.',
              effects: [{ mood: 5 }, { social: 4 }], next: { step: 'week', days: [20, 60] } },
          ] },
          { id: 'trial', text: 'Agree to one week, no more', costs: { money: 600 }, outcomes: [
            { text: 'You pack a bag as if for abroad: slippers, radio, your own spoon.',
              effects: [{ stress: 5 }], next: { step: 'week', days: [10, 25] } },
          ] },
          { id: 'not-yet', text: '"Not yet," and go home', outcomes: [
            { text: '"Not yet" is not "no," and both of you hear it. {kid} has a rail put on your stairs and phones at nine every evening.',
              effects: [{ affinity: 3, with: 'kid' }, { mood: 2 }], next: { step: 'week', days: [200, 400] } },
          ] },
        ],
      },
      week: {
        text:
          'A week at the home from the brochure. Night one, the corridor light comes under the door. Night two, you find the good ' +
          'nurse. On the sixth day you say "see you at breakfast" and mean it.',
        answers: [
          { id: 'move-in', text: 'Take the room on the garden side', outcomes: [
            { text: 'You bring the bed, the radio, the bowl. The rest is furniture.',
              effects: [{ mood: 3 }, { social: 10 }, { stress: -6 }, { flag: 'moved-to-home' }, { unflag: 'stays-in-own-house' }],
              next: { step: 'bowl', days: [30, 120] } },
          ] },
          { id: 'home-again', text: 'Go home and have the bathroom altered', costs: { money: 3500 }, outcomes: [
            { text: 'Two men, twelve days, a great deal of dust. You can walk into the shower now, with your hands in your pockets.',
              effects: [{ mood: 6 }, { stress: -3 }, { flag: 'stays-in-own-house' }], next: { step: 'bowl', days: [30, 120] } },
          ] },
          { id: 'home-stubborn', text: 'Go home and change nothing', outcomes: [
            { text: 'The key sticks, the stair creaks, the kettle is cold. You greet each of them aloud.',
              effects: [{ mood: 5 }, { health: -3 }, { flag: 'stays-in-own-house' }], next: { step: 'bowl', days: [30, 120] } },
          ] },
        ],
      },
      bowl: {
        text:
          '{kid} comes on Sunday with pears and stops. You have left something under the fruit bowl yourself: a sheet of paper, ' +
          "folded once, with {kid}'s name on it.",
        answers: [
          { id: 'thank-you', text: 'It says thank you', outcomes: [
            { text: 'For the rubbed-out number, it says. For asking so badly. {kid} reads it standing up and then cannot find the chair.',
              effects: [{ mood: 9 }, { affinity: 12, with: 'kid' }, { remember: 'the note under the fruit bowl', by: 'kid' }] },
          ] },
          { id: 'a-bill', text: 'It is an invoice for 1000 pears', outcomes: [
            { text: "Itemized, from the first, in the year {kid} had teeth. {kid} pays in cash, from a child's purse.",
              effects: [
                { mood: 8 }, { affinity: 8, with: 'kid' }, { money: 2 }, { remember: 'an invoice for a thousand pears', by: 'kid' },
              ] },
          ] },
          { id: 'instructions', text: 'It says who gets the bowl', outcomes: [
            { text: 'Not {kid}. {kid} is quite offended, then sees whose name it is, and goes to find a handkerchief.',
              effects: [
                { mood: 4 }, { affinity: 5, with: 'kid' }, { remember: 'the fruit bowl and who had broken the first one', by: 'kid' },
              ] },
          ] },
        ],
      },
    },
  },
  {
    id: 'very-old-fern-key', kind: 'message', category: 'hobby', icon: '🎹', title: 'The key in the fern', age: [80, 112],
    when: [{ flag: 'moved-to-home', yearsAgo: [0, 8] }], weight: 45,
    text:
      'The piano key is in the fern, as promised. You only meant to dust the lid. Three wrong notes later there are eleven people ' +
      'and a tambourine. The director comes in to stop it and is handed the triangle.',
    effects: [{ mood: 10 }, { social: 8 }, { stress: -4 }],
  },
  {
    id: 'very-old-own-stairs', kind: 'question', category: 'home', icon: '🪜', title: 'Fourteen stairs', age: [80, 108],
    when: [{ flag: 'stays-in-own-house', yearsAgo: [0, 10] }], weight: 35,
    text: 'Your bed is up there and you are down here. Fourteen stairs. They were always fourteen, but they used not to be so far apart.',
    answers: [
      { id: 'bed-down', text: 'Have the bed carried down', costs: { money: 80 }, outcomes: [
        { text: 'Two boys do it for pizza money. You wake facing the street, and know by noon who is in love and who has lost a job.',
          effects: [{ mood: 5 }, { social: 4 }, { stress: -4 }] },
      ] },
      { id: 'climb', text: 'Climb, with a rest and a book at seven', costs: { energy: 15 }, outcomes: [
        { text: 'You put a cushion there, and a shelf. In a year you read all of the Russians on stair seven.',
          effects: [{ fitness: 3 }, { mood: 6 }, { health: 1 }], chance: 5, swing: { stat: 'fitness', by: 2 } },
        { text: 'At ten you turn to admire the view, which is a mistake. Two weeks of bruises, yellow to green.',
          effects: [{ health: -5 }, { mood: -2 }], chance: 3 },
      ] },
      { id: 'sleep-chair', text: 'Sleep in the armchair, tell no one', outcomes: [
        { text: 'It is like a long train journey, every night, without arriving. Your ankles know.',
          effects: [{ health: -4 }, { mood: -2 }, { stress: 2 }] },
      ] },
    ],
  },
  {
    id: 'very-old-photographs', kind: 'question', category: 'family', icon: '📷', title: 'Who they were', age: [80, 108],
    cast: { young: { role: 'grandchild', age: [8, 45] } },
    text:
      '{young} writes names on the backs of old photographs. You are the last who knows them. The ninth is the uncle nobody ' +
      "mentions, in somebody's fur coat.",
    answers: [
      { id: 'true-name', text: 'Tell {young} all of it', outcomes: [
        { text: 'Prison, a song he wrote, the kindest hands in the family. {young} writes on the back, then on a second sheet.',
          effects: [{ mood: 6 }, { affinity: 10, with: 'young' }, { remember: 'the uncle in the fur coat, told in full', by: 'young' }] },
      ] },
      { id: 'family-version', text: '"He traveled."', outcomes: [
        { text: '{young} writes: "traveled." The man in the coat goes on laughing. You hear it after the light is out.',
          effects: [{ mood: -3 }, { stress: 2 }, { flag: 'uncle-travelled' }] },
      ] },
      { id: 'invent', text: 'Give the unknown ones splendid names', outcomes: [
        { text: 'For four of them you have no idea. They become Aunt Philippa, two admirals and a thief. In eighty years it will be true.',
          effects: [{ mood: 9 }, { affinity: 6, with: 'young' }] },
      ] },
    ],
  },
  {
    id: 'very-old-uncle-again', kind: 'question', category: 'family', icon: '🧥', title: 'He traveled', age: [80, 112],
    when: [{ flag: 'uncle-travelled', yearsAgo: [0, 8] }], cast: { young: { role: 'grandchild', from: 'very-old-photographs/young' } },
    weight: 45,
    text:
      '{young} is back with an old newspaper on a screen: the uncle\'s trial, fur coat and all. "You said he traveled," says ' +
      '{young}, and pulls up a chair.',
    answers: [
      { id: 'now-tell', text: 'Tell it now', outcomes: [
        { text: 'It takes until the street lamps. At the end {young} says, "I think I\'m a bit like him." You have thought so for years.',
          effects: [{ mood: 6 }, { affinity: 10, with: 'young' }, { stress: -4 }] },
      ] },
      { id: 'he-did', text: '"Well, he did travel. Twice. In a van."', outcomes: [
        { text: '{young} snorts. It was his joke, in fact. It comes out in his voice.',
          effects: [{ mood: 2 }, { affinity: -2, with: 'young' }] },
      ] },
    ],
  },
  {
    id: 'very-old-walnut', kind: 'question', category: 'home', icon: '🌰', title: 'Fifteen years to the first nut', age: [80, 96],
    text:
      'The man at the nursery turns the little walnut in its pot. "Fifteen years till it bears," he says, looks at you, and then ' +
      'very hard at the price tag.',
    answers: [
      { id: 'plant-it', text: 'Buy it', costs: { energy: 15, money: 35 }, outcomes: [
        { text: 'You dig half the hole; a child passing with a football digs the rest and asks how much. Nothing. It is an investment.',
          effects: [{ mood: 8 }, { flag: 'planted-walnut' }] },
      ] },
      { id: 'buy-three', text: 'Buy three. They pollinate each other', costs: { energy: 20, money: 105 }, outcomes: [
        { text: 'He carries them to the gate himself. "My father planted one at ninety," he says. "Hated walnuts."',
          effects: [{ mood: 10 }, { flag: 'planted-walnut' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'tomatoes', text: 'Buy tomatoes. August is soon enough', outcomes: [
        { text: 'August comes. You eat them warm, over the sink, with salt, and regret nothing.', effects: [{ mood: 7 }, { health: 1 }] },
      ] },
    ],
  },
  {
    id: 'very-old-first-nut', kind: 'message', category: 'home', icon: '🌰', title: 'The first nut', age: [88, 115],
    when: [{ flag: 'planted-walnut', yearsAgo: [8, 30] }], weight: 90,
    text:
      'The man at the nursery was wrong by years. There is one walnut. You and the squirrel have both seen it. You get up at five, ' +
      'in your coat, and get there first. Half you leave on the wall.',
    effects: [{ mood: 18, halfLifeDays: 60 }, { health: 1 }],
  },
  {
    id: 'very-old-lit-window', kind: 'question', category: 'friends', icon: '🪟', title: 'Three in the morning', age: [80, 110],
    cast: { across: { role: 'neighbor', make: true, age: [20, 42], ageGap: [-90, -38] } },
    text:
      'You sleep like a cat now, in pieces. At three one other window is lit, across the yard. {across}, in a dressing gown, sees ' +
      'you and lifts a cup.',
    answers: [
      { id: 'lift-cup', text: 'Lift yours', outcomes: [
        { text:
            'It becomes a thing. Not every night. Some weeks you would know {across} anywhere, and by day you pass on the stairs ' +
            'like spies.',
          effects: [{ mood: 7 }, { affinity: 8, with: 'across' }, { follow: 'very-old-dark-window', days: [30, 200] }] },
      ] },
      { id: 'hold-sign', text: 'Hold up a sign: WHY ARE YOU AWAKE?', outcomes: [
        { text:
            'Much rummaging. Then, in lipstick, on a baking tray: BABY. And after a while: YOU? You write: OLD. You both laugh ' +
            'without any sound.',
          effects: [{ mood: 10 }, { affinity: 12, with: 'across' }, { follow: 'very-old-dark-window', days: [30, 200] }] },
      ] },
      { id: 'curtain', text: 'Draw the curtain', outcomes: [
        { text: 'You can still see the light round the edges. It goes out ten minutes later than usual.', effects: [{ mood: -2 }] },
      ] },
    ],
  },
  {
    id: 'very-old-dark-window', kind: 'question', category: 'friends', icon: '🌃', title: 'The window is dark', age: [80, 112],
    cast: { across: { role: 'neighbor', from: 'very-old-lit-window/across' } }, onlyFollow: true,
    text:
      'Five nights, no light across the yard. A holiday, you have told yourself; a new lamp. It is ten past three and you are at the ' +
      'glass with two cups.',
    answers: [
      { id: 'go-over', text: 'Cross the yard at a decent hour', costs: { energy: 10 }, outcomes: [
        { text: "{across} opens, feverish, in last week's dressing gown. You bring soup, and the wrong medicine, and then the right one.",
          effects: [
            { mood: 6 }, { affinity: 15, with: 'across' }, { tally: 'kindnesses' },
            { remember: 'soup from across the yard, in a feverish week', by: 'across' },
          ],
          chance: 5, swing: { stat: 'kindness', by: 1 } },
        { text: 'A sleeping household. "I have learned to sleep!" says {across}, then sees your face. "I\'ll come by day." And does.',
          effects: [{ mood: 5 }, { affinity: 8, with: 'across' }], chance: 4 },
      ] },
      { id: 'lamp-in-window', text: 'Put a lamp in your own, all night', outcomes: [
        { text: 'On the seventh night it is answered: on, off, on. You never learn what it was.',
          effects: [{ mood: 6 }, { affinity: 6, with: 'across' }] },
      ] },
      { id: 'not-my-business', text: 'Go back to bed', outcomes: [
        { text: 'The light comes on again in March, with other curtains.', effects: [{ mood: -5 }, { trait: 'kindness', by: -1 }] },
      ] },
    ],
  },
  {
    id: 'very-old-namesake', kind: 'question', category: 'family', icon: '🍼', title: 'An old-fashioned name', age: [80, 110],
    cast: { young: { role: 'grandchild', age: [20, 50] } },
    text:
      '{young} is expecting, and turning a teaspoon over. "We wondered about calling it {me}." {town} has not had a baby {me} for ' +
      'sixty years.',
    answers: [
      { id: 'yes', text: '"Only if it may be shortened."', outcomes: [
        { text: 'It may not. Small {me} arrives in a storm, furious, with your ears.',
          effects: [{ mood: 16, halfLifeDays: 60 }, { affinity: 10, with: 'young' }, { flag: 'has-namesake' }] },
      ] },
      { id: 'warn', text: 'Tell what it was like at school', outcomes: [
        { text: 'You recite the rhymes they made of it. {young} laughs, writes them down, and does it regardless.',
          effects: [{ mood: 12, halfLifeDays: 40 }, { affinity: 8, with: 'young' }, { flag: 'has-namesake' }] },
      ] },
      { id: 'no', text: '"Give it a name of its own."', outcomes: [
        { text: '{young} is quiet, then lighter. The child is called Robin, after nobody, and looks like everybody.',
          effects: [{ mood: 5 }, { affinity: 3, with: 'young' }, { tally: 'kindnesses' }] },
      ] },
    ],
  },
  {
    id: 'very-old-two-of-you', kind: 'message', category: 'family', icon: '🧒', title: 'The other one', age: [83, 115],
    when: [{ flag: 'has-namesake', yearsAgo: [3, 14] }], weight: 70,
    text:
      'Small {me} has come to inspect you. "That\'s my name." You offer to take turns, odd days and even days. The child thinks, ' +
      'climbs up beside you and says: "You can have it till lunch."',
    effects: [{ mood: 12 }, { social: 4 }],
  },
];
