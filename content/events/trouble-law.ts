/** The law, 19 to 69: tickets, witnesses, jurors and box 19. */
import type { LifeEvent } from '../../life/events/types.ts';

export const troubleLawEvents: readonly LifeEvent[] = [
  {
    id: 'trouble-tram', kind: 'question', category: 'law', icon: '🚋', title: 'Tickets, please', age: [19, 50], cooldownDays: 1500,
    text: [
      '"Tickets, please." Yours would be in the other coat, if you had bought it. The inspector starts at the far end. There is one stop ' +
      'in between.',
      'Two inspectors this time, one at each door. The old lady opposite looks at your hands, then reads you like a timetable.',
    ],
    answers: [
      { id: 'own', text: '"I haven\'t got one."', outcomes: [
        { text: 'You pay the fine. He writes your name with such lovely handwriting that you keep the slip.',
          effects: [{ money: -70 }, { mood: -2 }] }] },
      { id: 'off', text: 'Get off: a good stop', outcomes: [
        { text: 'It is a depot. There is nothing else there, and no tram for an hour. You walk back along the rails, humming, a free ' +
          'person.',
          effects: [{ energy: -10 }, { mood: 1 }, { tally: 'misdeeds' }], chance: 6 },
        { text: 'He gets off too. "I get a lot of people here," he says. "There\'s nothing here."',
          effects: [{ money: -110 }, { mood: -4 }, { tally: 'misdeeds' }], chance: 4 }] },
      { id: 'lady', text: 'Look at the old lady, sadly', outcomes: [
        { text: '"My grandchild travels with me," she tells him, and shows a card that says so. At your stop she holds out her bags. She ' +
          'lives on the fifth floor.',
          effects: [{ energy: -10 }, { mood: 5 }, { social: 3 }], chance: 5, swing: { stat: 'kindness', by: 1 } },
        { text: '"That one has none," she tells him. She was an inspector herself, for thirty years.',
          effects: [{ money: -70 }, { mood: -3 }], chance: 5 }] },
    ],
  },
  {
    id: 'trouble-witness', kind: 'dilemma', category: 'law', icon: '👁', title: 'You saw it', age: [22, 66],
    cast: { vic: { role: 'neighbor', age: [18, 78], ageGap: [-15, 20], make: true } }, weight: 12,
    steps: {
      start: {
        text: 'A dark car takes the corner, takes the bicycle with it, stops, and goes. You have four of the letters. On the road sits ' +
          '{vic}, with one shoe: "I am all right."',
        answers: [
          { id: 'stay', text: 'Sit down in the road with {vic}', costs: { energy: 10 }, outcomes: [
            { text: 'You hold on to the shoe and the hand. {vic} is not all right. You say the four letters over and over until somebody ' +
              'writes them down.',
              effects: [{ stress: 8 }, { affinity: 10, with: 'vic' }, { tally: 'kindnesses' },
                { remember: 'the shoe, and the hand in the road', by: 'vic' }], next: { step: 'police', days: [3, 12] } }] },
          { id: 'call', text: 'Ring for help, wait at the corner', outcomes: [
            { text: 'They come in six minutes. You point. You are asked for your name, and you spell it, more slowly than you need to.',
              effects: [{ stress: 5 }, { affinity: 4, with: 'vic' }], next: { step: 'police', days: [3, 12] } }] },
          { id: 'walk', text: 'Others are coming. Walk on.', outcomes: [
            { text: 'Behind you people are running. You have the four letters in your mouth the whole way home, like stones.',
              effects: [{ mood: -6 }, { stress: 5 }, { flag: 'walked-on' }], next: { step: 'door', days: [5, 20] } }] },
        ],
      },
      door: {
        text: 'A notice at the corner: bicycle, dark car, who saw? Under it the bicycle, folded like a deckchair. The number to ring is ' +
          "{vic}'s own.",
        answers: [
          { id: 'ring', text: 'Ring {vic}', costs: { energy: 5 }, outcomes: [
            { text: '"You were the one in the gray jacket," says {vic}. "I saw you stop. I told them that you would ring."',
              effects: [{ stress: -4 }, { affinity: 6, with: 'vic' }], next: { step: 'police', days: [2, 6] } }] },
          { id: 'letters', text: 'Post the four letters, no name', outcomes: [
            { text: 'In capitals, like a kidnapper. It is something. It is about half of something.',
              effects: [{ stress: 3 }], next: { step: 'court', days: [100, 240] } }] },
          { id: 'other', text: 'Take the other road to work', outcomes: [
            { text: 'It is nine minutes longer and has a nice hedge.',
              effects: [{ mood: -4 }], next: { step: 'court', days: [100, 240] } }] },
        ],
      },
      police: {
        text: 'The driver is the son of a man with a street named after him. A camel coat sits down at your lunch. "It was getting dark. ' +
          'One sees all sorts of letters."',
        answers: [
          { id: 'sure', text: '"It was quarter past four. I am sure."', costs: { energy: 10 }, outcomes: [
            { text: 'He admires your soup and goes. That night the phone rings twice and is nobody.',
              effects: [{ stress: 8 }, { trait: 'nerves', by: -1 }],
              next: { step: 'court', days: [60, 200] } }] },
          { id: 'report', text: 'Tell the police about the coat', costs: { energy: 10 }, outcomes: [
            { text: 'The young officer writes down "camel". She looks up. "Would you say that again, for the other one?" You were the ' +
              'third.',
              effects: [{ stress: 4 }, { prestige: 1 }], next: { step: 'court', days: [60, 200] } }] },
          { id: 'dark', text: '"Perhaps it was getting dark."', outcomes: [
            { text: 'He pays for the soup. It was only soup, you tell yourself, and it was already paid for.',
              effects: [{ money: 8 }, { mood: -8 }, { tally: 'misdeeds' }], next: { step: 'court', days: [60, 200] } }] },
        ],
      },
      court: {
        text: "Room four. {vic} has a stick. The son has had his hair cut and looks like anybody's. You are asked to say in your own " +
          'words what you saw.',
        answers: [
          { id: 'all', text: 'Say what you saw', costs: { energy: 15 }, outcomes: [
            { text: 'Four letters, a shoe, quarter past four. It takes three minutes. The son begins to cry before you are done. So do ' +
              'you.',
              effects: [{ stress: -8 }, { mood: 5 }, { affinity: 10, with: 'vic' }, { prestige: 2 }],
              next: { step: 'corner', days: [300, 800] } }] },
          { id: 'vague', text: 'Be not quite sure', outcomes: [
            { text: '"Thank you," says the judge, as to a waiter. {vic} does not look at you. It would be easier.',
              effects: [{ mood: -9, halfLifeDays: 60 }, { affinity: -12, with: 'vic' }, { tally: 'misdeeds' }],
              next: { step: 'corner', days: [300, 800] } }] },
          { id: 'late', text: 'Say too that you first walked on', when: [{ flag: 'walked-on' }], outcomes: [
            { text: 'Nobody had asked. {vic} had stopped breathing over there, and starts again, and nods at you: go on.',
              effects: [{ stress: -10 }, { mood: 4 }, { affinity: 6, with: 'vic' }], next: { step: 'corner', days: [300, 800] } }] },
        ],
      },
      corner: {
        text: 'There is a round mirror on the corner now. Today {vic} comes along in it on a bicycle, wobbling, for the first time ' +
          'since, and holds out an unlit lamp.',
        answers: [
          { id: 'light', text: 'Fix the lamp, there in the road', costs: { energy: 5 }, outcomes: [
            { text: 'It is only the contact. It comes on, and {vic} rides off, and you watch in the mirror until it is a dot.',
              effects: [{ mood: 9, halfLifeDays: 60 }, { affinity: 6, with: 'vic' }] }] },
          { id: 'run', text: 'Run alongside to the lights', costs: { energy: 15 }, outcomes: [
            { text: 'One hand on the saddle, as one does with children. {vic} swears at you the whole way and will not let you let go.',
              effects: [{ mood: 10, halfLifeDays: 60 }, { affinity: 9, with: 'vic' }, { fitness: 1 }] }] },
          { id: 'nod', text: 'Nod and cross over', outcomes: [
            { text: 'In the mirror you see {vic} stand there with the lamp a moment, then put it in a pocket.',
              effects: [{ mood: -3 }, { affinity: -3, with: 'vic' }] }] },
        ],
      },
    },
  },
  {
    id: 'trouble-jury', kind: 'question', category: 'law', icon: '⚖', title: 'Number seven', age: [25, 66],
    text: 'You are juror number seven. A cook took ninety pounds of sugar from a hotel, over a year, in her boots. Eleven of you want to ' +
      'go home. "Hands?" says the foreman.',
    answers: [
      { id: 'why', text: '"I would like to know why sugar."', costs: { energy: 15 }, outcomes: [
        { text: 'It takes until Tuesday. It was for bees. You find her guilty of sugar, all twelve of you, and ask the judge in writing ' +
          'to go easy. He does.',
          effects: [{ mood: 7 }, { prestige: 1 }, { tally: 'kindnesses' }, { flag: 'juror-seven' }], chance: 5,
          swing: { stat: 'openness', by: 1 } },
        { text: "It takes until Tuesday, and it was for selling. The foreman missed his daughter's play. He tells you what it was about.",
          effects: [{ mood: -4 }, { stress: 4 }], chance: 4 }] },
      { id: 'hand', text: 'Put your hand up', outcomes: [
        { text: 'Guilty, by ten past four. She thanks the court. On the way out you notice that everyone takes their coffee without.',
          effects: [{ mood: -3 }] }] },
      { id: 'not', text: '"Not guilty. It was only sugar."', costs: { energy: 10 }, outcomes: [
        { text: 'You hold out alone for a day and a half. They hang their coats on your chair. It ends in nothing, and somebody else has ' +
          'to do it all again.',
          effects: [{ stress: 5 }, { mood: 1 }, { trait: 'nerves', by: -1 }] }] },
    ],
  },
  {
    id: 'trouble-bees', kind: 'message', category: 'law', icon: '🐝', title: 'A jar, no label', age: [27, 69],
    when: [{ flag: 'juror-seven', yearsAgo: [1, 10] }], weight: 40,
    text: 'On your doormat stands a jar of honey. Under the lid is a 7, scratched with a nail. One may not accept things. You look up ' +
      'and down the street, and accept it.',
    effects: [{ mood: 9 }],
  },
  {
    id: 'trouble-tax', kind: 'question', category: 'law', icon: '🧮', title: 'Box 19', age: [24, 64],
    when: [{ stat: 'money', atLeast: 700 }],
    text: 'Box 19: other income. There was some: eight hundred, in an envelope, for a roof you helped with. The cursor blinks like ' +
      'somebody who has got all day.',
    answers: [
      { id: 'declare', text: 'Declare it', costs: { money: 180 }, outcomes: [
        { text: 'Eleven months on comes a letter. They have checked. You overpaid, by four. It is enclosed.',
          effects: [{ money: 4 }, { mood: 2 }, { stress: -2 }, { trait: 'diligence', by: 1 }] }] },
      { id: 'skip', text: 'Leave it blank', outcomes: [
        { text: 'Nothing happens, for years. You become somebody who goes through the post with one eye shut.',
          effects: [{ stress: 4 }, { tally: 'misdeeds' }, { flag: 'box-nineteen' }] }] },
      { id: 'half', text: 'Put down half', outcomes: [
        { text: 'It seems to you, at midnight, a decent offer. By morning it is the one figure that could only be a lie.',
          effects: [{ money: -90 }, { stress: 3 }, { tally: 'misdeeds' }, { flag: 'box-nineteen' }] }] },
    ],
  },
  {
    id: 'trouble-tax-visit', kind: 'question', category: 'law', icon: '🗃', title: 'Ms. Okonkwo-Lind', age: [26, 68],
    when: [{ flag: 'box-nineteen', yearsAgo: [2, 6] }], weight: 45,
    text: 'A tax inspector sits in your kitchen: Ms. Okonkwo-Lind, sensible shoes. "There was a roof," she says, and takes the biscuit. ' +
      'The man with the roof kept books.',
    answers: [
      { id: 'yes', text: '"There was. Box 19."', outcomes: [
        { text: 'She writes for some time. It comes to what you owed, and a bit. "Most people tell me about the weather," she says, and ' +
          'has the second biscuit.',
          effects: [{ money: -320 }, { stress: -8 }, { mood: 3 }, { unflag: 'box-nineteen' }] }] },
      { id: 'weather', text: 'Tell her about the weather', outcomes: [
        { text: 'She hears you out, up to the hail. Then she puts the receipt next to the biscuits. It is signed. It has a little sun ' +
          'drawn on it, by you.',
          effects: [{ money: -740 }, { stress: 6 }, { mood: -5 }, { prestige: -1 }, { unflag: 'box-nineteen' }] }] },
      { id: 'cousin', text: 'Say it was a cousin of the same name', outcomes: [
        { text: '"How nice," she says. "I shall visit the cousin." She is gone four weeks. You have never slept worse over a person who ' +
          'does not exist.',
          effects: [{ money: -1150 }, { stress: 12 }, { mood: -6 }, { tally: 'misdeeds' }, { unflag: 'box-nineteen' }] }] },
    ],
  },
];
