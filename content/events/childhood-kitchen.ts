/** Ages 4 to 12 at the kitchen table: cake, bowls, tins, letters and what things cost. */
import type { LifeEvent } from '../../life/events/types.ts';

export const childhoodKitchenEvents: readonly LifeEvent[] = [
  {
    id: 'childhood-last-piece', kind: 'message', category: 'family', icon: '🍰', title: 'The last piece', age: [5, 5],
    cast: { gran: { role: 'grandparent', sex: 'female' } }, weight: 40,
    text:
      'Grandma cuts the cake into nine. There are ten of you. She counts again, looks at you, and slides hers onto your plate. "Old ' +
      'people are full," she says. (She is not.)',
    effects: [{ mood: 5 }, { affinity: 10, with: 'gran' }, { remember: 'the ninth piece of cake and who got it', by: 'gran' }],
  },
  {
    id: 'childhood-last-piece-knife', kind: 'question', category: 'loss', icon: '🍰', title: 'Ten of you again', age: [8, 60],
    when: [{ happened: 'childhood-last-piece' }, { lacks: 'grandparent' }], weight: 50,
    text:
      "The cousins are dividing what was in Grandma's kitchen. Nobody wants the cake knife with the burned handle. Somebody has " +
      'baked, and cuts the cake into nine.',
    answers: [
      { id: 'full', text: 'Say you are full', outcomes: [
        { text: 'You are not. You watch the youngest eat it. You ask how it was. "Dry," says the youngest, chewing.',
          effects: [{ mood: 10, halfLifeDays: 90 }, { trait: 'kindness', by: 2 }, { tally: 'kindnesses' }] },
      ] },
      { id: 'knife', text: 'Take the knife and eat your piece', outcomes: [
        { text: 'The knife lives in your drawer from now on, and cuts everything a little crooked.',
          effects: [{ mood: 6, halfLifeDays: 60 }] },
      ] },
      { id: 'out', text: 'Go out and stand in the yard', outcomes: [
        { text: 'Her dishcloth is still on the line. It is quite dry. You stand there until they call you.',
          effects: [{ mood: -4, halfLifeDays: 30 }, { stress: -3 }] },
      ] },
    ],
  },
  {
    id: 'childhood-bowl', kind: 'question', category: 'trouble', icon: '🥣', title: 'The holiday bowl', age: [6, 9],
    cast: { mum: { role: 'mother' } }, weight: 20,
    text:
      'The bowl that is only used on holidays is in four pieces. You were only looking at how thin it was. The glue is in the second ' +
      'drawer.',
    answers: [
      { id: 'glue', text: 'Glue it before anyone is home', outcomes: [
        { text: 'You can hardly see it. You put it back with the best side out and practice walking past.',
          effects: [{ stress: 4 }, { trait: 'diligence', by: 1 }, { follow: 'childhood-bowl-leaks', days: [60, 200] }] },
      ] },
      { id: 'tell', text: 'Hold out the pieces and tell', outcomes: [
        { text: "Your mother sits down on the floor with you. It was her mother's. She lets you hold the biggest piece while she is sad.",
          effects: [{ mood: -3 }, { stress: -2 }, { affinity: 6, with: 'mum' }, { trait: 'kindness', by: 1 }] },
      ] },
      { id: 'wind', text: 'Open the window and blame the wind', outcomes: [
        { text: 'She looks at the window, at the curtains hanging quite straight, and at you. "What a careful wind," she says.',
          effects: [{ stress: 3 }, { affinity: -4, with: 'mum' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'childhood-bowl-leaks', kind: 'question', category: 'holiday', icon: '🥣', title: 'The soup is going down', age: [6, 10],
    cast: { mum: { role: 'mother' } }, onlyFollow: true,
    text:
      'Holiday lunch, fourteen guests. Your mother carries in the bowl. The soup in it sinks, and sinks, and the white tablecloth ' +
      'turns yellow around your aunt.',
    answers: [
      { id: 'own', text: 'Stand up and say it was you', outcomes: [
        { text: 'Fourteen spoons stop. Then your great-aunt says the crack is beautifully done. You are asked to mend her clock.',
          effects: [{ mood: 3 }, { stress: -3 }, { affinity: 5, with: 'mum' }] },
      ] },
      { id: 'spill', text: 'Knock over your juice to hide it', outcomes: [
        { text: 'Now there are two lakes. Only your mother saw which came first. She says nothing until the last guest is down the stairs.',
          effects: [{ stress: 5 }, { affinity: -4, with: 'mum' }] },
      ] },
      { id: 'bread', text: 'Hand round bread, quickly', outcomes: [
        { text: 'Everyone mops, nobody asks. It is called the Soup You Eat from the Table, and they want it again next year.',
          effects: [{ mood: 6 }, { social: 3 }], chance: 2, swing: { stat: 'sociability', by: 1 } },
        { text: 'You hand it round so quickly that it lands in laps. Your aunt lifts the bowl and looks at you through the crack.',
          effects: [{ stress: 4 }], chance: 2 },
      ] },
    ],
  },
  {
    id: 'childhood-tin', kind: 'dilemma', category: 'money', icon: '🪙', title: 'The light tin', age: [8, 11],
    when: [{ stat: 'classAtBirth', below: 3 }], cast: { dad: { role: 'father' } }, weight: 20,
    steps: {
      start: {
        text:
          'Your savings tin is lighter. Under the coins lies a note in your father\'s writing: "I owe you." He has underlined the ' +
          'last word.',
        answers: [
          { id: 'ask', text: 'Ask him what it was for', outcomes: [
            { text: '"The gas," he says. "Until pay day." The kitchen is warm. You had not wondered why.',
              effects: [{ affinity: 3, with: 'dad' }, { stress: 3 }], next: { step: 'payday', days: [6, 14] } },
          ] },
          { id: 'quiet', text: 'Put the note back and say nothing', outcomes: [
            { text: 'You close the lid without a click. Now two people in the house have a secret, and it is the same one.',
              effects: [{ stress: 4 }, { trait: 'kindness', by: 1 }], next: { step: 'payday', days: [6, 14] } },
          ] },
          { id: 'mother', text: 'Read it aloud at supper', outcomes: [
            { text: 'Your mother holds out her hand for the note and folds it very small. That night the wall mumbles until late.',
              effects: [{ stress: 6 }, { affinity: -8, with: 'dad' }], next: { step: 'payday', days: [6, 14] } },
          ] },
        ],
      },
      payday: {
        text:
          'Pay day. Your father comes home with his hands in his pockets, and the pockets look thin. "I know what day it is," he ' +
          'says, before you have said anything.',
        answers: [
          { id: 'no-hurry', text: '"The tin is in no hurry."', outcomes: [
            { text: 'He breathes out. He turns off the hall light as he goes, and then, a moment later, on again.',
              effects: [{ affinity: 8, with: 'dad' }, { trait: 'kindness', by: 2 }, { tally: 'kindnesses' }],
              next: { step: 'heavy', days: [300, 480] } },
          ] },
          { id: 'hand', text: 'Hold out your hand', outcomes: [
            { text:
                'He puts his watch in it. You wear it to school, where it slides up to your elbow. On Monday you leave it on his ' +
                'pillow.',
              effects: [{ mood: -2 }, { affinity: 2, with: 'dad' }], next: { step: 'heavy', days: [300, 480] } },
          ] },
          { id: 'interest', text: 'Ask for interest', outcomes: [
            { text: '"How much?" he asks, quite seriously, and writes it on the note, under the other number.',
              effects: [{ mood: -2 }, { affinity: -2, with: 'dad' }, { trait: 'diligence', by: 1 }],
              next: { step: 'heavy', days: [200, 360] } },
          ] },
        ],
      },
      heavy: {
        text:
          'The savings tin is heavy. Everything your father borrowed is in it, and a coin from a country none of you has seen. On ' +
          'the note he has written: "Paid."',
        answers: [
          { id: 'fridge', text: 'Hang the note on the fridge', outcomes: [
            { text: 'It hangs there between the dentist and the bus times. He straightens it whenever he gets the milk.',
              effects: [
                { money: 20 }, { mood: 6 }, { affinity: 8, with: 'dad' }, { remember: 'the note on the fridge that said Paid', by: 'dad' },
              ] },
          ] },
          { id: 'coin', text: 'Keep the strange coin, spend the rest', outcomes: [
            { text: 'The rest is a ball and a great deal of ice cream. The coin you keep in your shoe, until it has worn a circle.',
              effects: [{ money: 20 }, { mood: 7 }, { affinity: 3, with: 'dad' }] },
          ] },
          { id: 'coat', text: 'Slip half of it into his coat', outcomes: [
            { text: 'In spring he finds it and tells everyone that this coat is lucky. He wears it in June.',
              effects: [
                { money: 10 }, { mood: 7 }, { affinity: 4, with: 'dad' }, { tally: 'kindnesses' },
                { remember: 'the lucky coat', by: 'dad' },
              ] },
          ] },
        ],
      },
    },
  },
  {
    id: 'childhood-letter', kind: 'question', category: 'family', icon: '✉️', title: 'You read faster', age: [9, 12],
    when: [{ stat: 'classAtBirth', below: 2 }], cast: { mum: { role: 'mother' } }, weight: 30,
    text:
      'Your mother hands you the letter from the office, because you read this language faster. It says the rent goes up by a third ' +
      'in spring. She watches your mouth.',
    answers: [
      { id: 'all', text: 'Read it just as it stands', outcomes: [
        { text: 'She nods at each line, like somebody counting stairs in the dark. "Good," she says. "Now we know how many."',
          effects: [
            { stress: 5 }, { affinity: 5, with: 'mum' }, { trait: 'diligence', by: 1 },
            { follow: 'childhood-letter-answer', days: [20, 60] },
          ] },
      ] },
      { id: 'skip', text: 'Leave out the line with the number', outcomes: [
        { text: 'She sings that evening. You lie awake with the number, and divide it by everything in the house.',
          effects: [{ stress: 10 }, { mood: -4 }, { affinity: 2, with: 'mum' }, { follow: 'childhood-letter-answer', days: [20, 60] }] },
      ] },
      { id: 'neighbor', text: 'Take it to somebody who knows letters', costs: { energy: 10 }, outcomes: [
        { text:
            'The man at the copy shop reads it twice and says there is a form against this. There is a form for everything. It has ' +
            'seven pages.',
          effects: [{ stress: 3 }, { trait: 'openness', by: 1 }, { follow: 'childhood-letter-answer', days: [20, 60] }] },
      ] },
    ],
  },
  {
    id: 'childhood-letter-answer', kind: 'question', category: 'family', icon: '🖋️', title: 'Yours sincerely', age: [9, 13],
    cast: { mum: { role: 'mother' } }, onlyFollow: true,
    text:
      'The office wants an answer in writing. Your mother says what to write, and cries a little with anger. You have the pen. You ' +
      'have a word for "cry," too: "regret."',
    answers: [
      { id: 'polite', text: 'Write it the way offices do', outcomes: [
        { text: '"We regret." The answer comes in a week: half the increase, and only from summer. Your mother frames the envelope.',
          effects: [{ mood: 7 }, { stress: -4 }, { affinity: 5, with: 'mum' }, { trait: 'diligence', by: 1 }], chance: 2,
          swing: { stat: 'schoolPerformance', by: 1 } },
        { text: '"We regret," you write. They regret it too, in a longer letter. In the end an aunt moves in and the sums come out.',
          effects: [{ mood: -2 }, { stress: 3 }, { affinity: 4, with: 'mum' }], chance: 3 },
      ] },
      { id: 'true', text: 'Write exactly what she says', outcomes: [
        { text:
            'It has the word "ashamed" in it, and "you, sir, also had a mother." A lady telephones. She talks with your mother for ' +
            'an hour.',
          effects: [
            { mood: 6 }, { stress: -3 }, { affinity: 8, with: 'mum' },
            { remember: 'the letter to the office, written in two voices', by: 'mum' },
          ],
          chance: 2, swing: { stat: 'kindness', by: 1 } },
        { text: 'No answer comes, but no increase either. Somebody has put it in a drawer. You like to think of it ticking in there.',
          effects: [
            { mood: 3 }, { affinity: 6, with: 'mum' }, { remember: 'the letter to the office, written in two voices', by: 'mum' },
          ],
          chance: 2 },
      ] },
      { id: 'sign', text: 'Write your own letter and sign it', outcomes: [
        { text: 'You say how old you are. An official visits, looks at the damp, looks at your spelling, and fills half a page.',
          effects: [{ mood: 4 }, { stress: 3 }, { trait: 'openness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-fridge', kind: 'message', category: 'family', icon: '🐟', title: 'The fridge speaks', age: [6, 10],
    when: [{ stat: 'classAtBirth', below: 3 }], cast: { mum: { role: 'mother' } }, weight: 20,
    text:
      'Your mother works nights, so you two talk on the fridge. You draw a fish. In the morning the fish has a hat. Next day the hat ' +
      'has a smaller fish in it.',
    effects: [{ mood: 5 }, { affinity: 7, with: 'mum' }, { remember: 'a month of talking by fish on the fridge', by: 'mum' }],
  },
  {
    id: 'childhood-rice', kind: 'question', category: 'home', icon: '🍚', title: 'Cook for two', age: [9, 11],
    cast: { mum: { role: 'mother' } }, weight: 20,
    text:
      'Your mother is in bed with a fever and says she is not hungry, in the voice of somebody who is. You have seen rice made a ' +
      'thousand times, mostly from below.',
    answers: [
      { id: 'rice', text: 'Make rice', costs: { energy: 15 }, outcomes: [
        { text:
            'The bottom is black, the top is raw, and in between there is a thin layer of rice. You serve her that. She eats every ' +
            'grain.',
          effects: [{ mood: 6 }, { affinity: 8, with: 'mum' }, { remember: 'the thin good layer of the first rice', by: 'mum' }],
          chance: 2 },
        { text: 'It is rice. Plain, white, hot rice. You carry it in with both hands, and do not breathe until the bed.',
          effects: [
            { mood: 9 }, { affinity: 8, with: 'mum' }, { trait: 'diligence', by: 1 },
            { remember: 'the first bowl of rice, carried in with both hands', by: 'mum' },
          ],
          chance: 1, swing: { stat: 'diligence', by: 1 } },
      ] },
      { id: 'bread', text: 'Bring bread, jam and a cold towel', outcomes: [
        { text: 'You put the towel on her head and the jam on the sheet. She says both are just what she needed.',
          effects: [{ mood: 4 }, { affinity: 5, with: 'mum' }] },
      ] },
      { id: 'rest', text: 'Let her sleep and watch television', outcomes: [
        { text: 'She sleeps till it is dark. Then you hear a pan. She is making you supper, holding on to the stove.',
          effects: [{ mood: -3 }, { stress: 3 }, { affinity: -2, with: 'mum' }] },
      ] },
    ],
  },
];
