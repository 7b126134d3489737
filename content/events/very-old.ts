/** From 80: pendants, doctors, birthdays with mayors. */
import type { LifeEvent } from '../../life/events/types.ts';

export const veryOldEvents: readonly LifeEvent[] = [
  {
    id: 'very-old-pendant', kind: 'question', category: 'age', icon: '🆘', title: 'Do not press', age: [80, 104],
    text:
      'You leaned on the emergency pendant while kneading dough. Three firefighters stand in your kitchen, breathing hard. You are ' +
      'in excellent health.',
    answers: [
      { id: 'feed-them', text: 'Feed them', costs: { energy: 10 }, outcomes: [
        { text:
            'They have four minutes, then twenty. The smallest eats three buns. For years the red engine slows at your gate and taps ' +
            'its horn once.',
          effects: [{ mood: 10 }, { social: 6 }, { flag: 'fed-firefighters' }] },
      ] },
      { id: 'dizzy', text: 'Be a little dizzy, to be polite', outcomes: [
        { text: 'They are so relieved to be needed. You are carried down two flights you usually run down, past the whole house, waving.',
          effects: [{ mood: 3 }, { stress: 5 }, { tally: 'misdeeds' }] },
      ] },
      { id: 'blame-dough', text: 'Show them the dough and apologize', outcomes: [
        { text:
            '"Happens," says the tallest. "Last week it was a cat." The pendant goes over the back of a chair, where it protects the ' +
            'chair.',
          effects: [{ mood: 1 }, { flag: 'pendant-on-chair' }] },
      ] },
    ],
  },
  {
    id: 'very-old-on-the-floor', kind: 'question', category: 'health', icon: '🪑', title: 'From down here', age: [81, 106],
    when: [{ anyOf: [{ flag: 'pendant-on-chair', yearsAgo: [0, 8] }, { flag: 'fed-firefighters', yearsAgo: [0, 8] }] }], weight: 40,
    text: 'The rug moved, or you did. Nothing broken, by the feel of it. Under the sideboard is a marble you last saw thirty years ago.',
    answers: [
      { id: 'press-it', text: 'Press the pendant', when: [{ flag: 'fed-firefighters' }], outcomes: [
        { text: 'They are there in six minutes, the small one first. "Any buns?" he says, lifting.',
          effects: [{ mood: 6 }, { health: -1 }, { stress: -3 }] },
      ] },
      { id: 'chair-first', text: 'Crawl to the chair, rest, then rise', costs: { energy: 25 }, outcomes: [
        { text: 'Twenty minutes, like a mountain, with camps. At the top you sit and shake and are prouder than of any diploma.',
          effects: [{ mood: 7 }, { health: -2 }], chance: 5, swing: { stat: 'fitness', by: 2 } },
        { text: 'Halfway is as far as it goes. The mailman hears you singing, for warmth, through the letter slot.',
          effects: [{ health: -6 }, { mood: -3 }, { stress: 6 }], chance: 4 },
      ] },
      { id: 'wait-for-help', text: 'Pull down the cushion and wait', outcomes: [
        { text:
            'You count the ceiling boards, name them after cousins and sleep. At four the neighbor comes about the key. Nothing ' +
            'worse than a cold.',
          effects: [{ health: -4 }, { mood: -2 }] },
      ] },
    ],
  },
  {
    id: 'very-old-three-words', kind: 'question', category: 'health', icon: '🕰️', title: 'Apple, table, penny', age: [80, 98],
    cast: { kid: { role: 'child', age: [35, 80] } }, weight: 12,
    text:
      'The doctor says three words and will ask for them later. First you draw a clock. {kid} draws one too, on a knee. Apple, ' +
      'table. Something small and round.',
    answers: [
      { id: 'say-button', text: '"Button," firmly', outcomes: [
        { text:
            'It was not. But early is the best time to know, says the doctor, and there is a clinic, a number for families, and ' +
            'time. {kid} takes the number.',
          effects: [{ mood: -6 }, { stress: 6 }, { flag: 'three-words' }, { affinity: 5, with: 'kid' }] },
      ] },
      { id: 'whole-truth', text: '"Tell me the whole truth, slowly."', outcomes: [
        { text:
            'She moves her chair to your side of the desk. Tablets, walks, a memory café on Fridays with real cake. You write it ' +
            'down, and she waits while you do.',
          effects: [{ mood: -2 }, { stress: -2 }, { flag: 'three-words' }, { trait: 'nerves', by: 2 }] },
      ] },
      { id: 'cheat', text: "Read it off {kid}'s lips", outcomes: [
        { text: '"Penny." The doctor is pleased. In the lift {kid} says, to the buttons, that it does not count. You both go back up.',
          effects: [{ mood: -3 }, { affinity: 4, with: 'kid' }, { flag: 'three-words' }] },
      ] },
    ],
  },
  {
    id: 'very-old-penny', kind: 'message', category: 'family', icon: '🪙', title: 'Small and round', age: [80, 106],
    when: [{ flag: 'three-words', yearsAgo: [0, 6] }], cast: { kid: { role: 'child', from: 'very-old-three-words/kid' } }, weight: 60,
    text:
      '{kid} ends every telephone call with it now. Not goodbye: "Apple, table." And you say: "Penny." Some evenings you have to ' +
      'look at the one {kid} taped beside the phone. That is allowed.',
    effects: [{ mood: 7 }, { affinity: 6, with: 'kid' }, { remember: 'apple, table, penny', by: 'kid' }],
  },
  {
    id: 'very-old-hundred', kind: 'question', category: 'age', icon: '💯', title: 'The secret', age: [100, 100], weight: 90,
    text:
      'You are a hundred. The mayor has brought a ham and a man from the paper. What is the secret? His pencil is ready. Your whole ' +
      'family has gone quiet.',
    answers: [
      { id: 'naps', text: '"Naps, and never answering the door."', outcomes: [
        { text: 'It is printed on the front page. Nobody rings your bell for a week; it is bliss, until you miss them.',
          effects: [{ mood: 10 }, { prestige: 5 }, { flag: 'secret-in-print' }, { social: -4 }] },
      ] },
      { id: 'spite', text: '"Spite."', outcomes: [
        { text: 'They print "spirit." You write to the editor. He prints a correction, larger than the article.',
          effects: [{ mood: 12 }, { prestige: 6 }, { flag: 'secret-in-print' }] },
      ] },
      { id: 'luck', text: '"Luck. And a slice of cake, at five."', when: [{ happened: 'childhood-last-piece' }], outcomes: [
        { text: 'He does not understand, but writes it down: nine slices, ten people. You can still see the plate come sliding over.',
          effects: [{ mood: 14 }, { social: 5 }, { flag: 'secret-in-print' }] },
      ] },
      { id: 'sell-it', text: '"It costs fifty."', outcomes: [
        { text: "He looks at his editor's face, at the ham, and pays. You tell him: ask for the money first.",
          effects: [{ money: 50 }, { mood: 11 }, { flag: 'secret-in-print' }] },
      ] },
    ],
  },
  {
    id: 'very-old-disciple', kind: 'question', category: 'age', icon: '🚪', title: 'A disciple', age: [100, 112],
    when: [{ flag: 'secret-in-print', yearsAgo: [0, 3] }],
    cast: { reader: { role: 'neighbor', make: true, age: [28, 60], ageGap: [-80, -45] } }, weight: 60,
    text:
      '{reader} has tried your secret from the paper for a month and stands at the door with a notebook. It is not working. Is there ' +
      'more to it?',
    answers: [
      { id: 'more', text: 'Make up a second half', outcomes: [
        { text:
            '"Also, soup." {reader} writes it down twice. Within a year there is a small club, with soup. You are made honorary ' +
            'something.',
          effects: [{ mood: 9 }, { social: 4 }] },
      ] },
      { id: 'no-secret', text: '"Nobody knows. Come in, it is cold."', outcomes: [
        { text: "{reader} comes in. You talk about other things, and then about {reader}'s father, which was what it was really about.",
          effects: [{ mood: 8 }, { affinity: 12, with: 'reader' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'shut-door', text: 'Shut the door. That is the second half', outcomes: [
        { text: 'Through the wood you hear a pencil.', effects: [{ mood: 6 }, { affinity: -3, with: 'reader' }] },
      ] },
    ],
  },
  {
    id: 'very-old-rival', kind: 'question', category: 'age', icon: '🥈', title: 'Second oldest', age: [94, 112],
    cast: { elder: { role: 'rival', make: true, ageGap: [1, 3] } }, weight: 30,
    text:
      'There is a list at the library: you are the second oldest person in town. The oldest is {elder}, who has, they say, begun to ' +
      'take the stairs.',
    answers: [
      { id: 'send-cake', text: 'Send {elder} a very rich cake', outcomes: [
        { text: 'It comes back, with one slice gone and a note: "Nice try." A friendship begins, of a kind that keeps both doctors busy.',
          effects: [
            { mood: 9 }, { affinity: 12, with: 'elder' }, { follow: 'very-old-rival-birthday', days: [60, 300] }, { tally: 'misdeeds' },
          ] },
      ] },
      { id: 'exercise', text: 'Begin to take the stairs too', costs: { energy: 20 }, outcomes: [
        { text: 'Two a day, then four. The library adds a column.',
          effects: [{ fitness: 3 }, { health: 2 }, { mood: 5 }, { follow: 'very-old-rival-birthday', days: [60, 300] }] },
      ] },
      { id: 'visit', text: 'Visit {elder}. Who else remembers?', costs: { energy: 10 }, outcomes: [
        { text:
            'You both know the smell of the old ferry, and the name of the horse. You have had nobody to check it with for twenty ' +
            'years.',
          effects: [{ mood: 12 }, { affinity: 18, with: 'elder' }, { social: 6 }, { follow: 'very-old-rival-birthday', days: [60, 300] }] },
      ] },
    ],
  },
  {
    id: 'very-old-rival-birthday', kind: 'question', category: 'friends', icon: '🎂', title: "The oldest person's cake", age: [94, 115],
    cast: { elder: { role: 'rival', from: 'very-old-rival/elder' } }, onlyFollow: true,
    text: 'Over the candles {elder} leans to you. "I am tired of being first. When I stop, you will have to do it. Can you?"',
    answers: [
      { id: 'promise', text: '"I have been training for it."', outcomes: [
        { text: '{elder} nods, satisfied, and hands you the biggest rose off the cake in front of everyone.',
          effects: [{ mood: 8 }, { affinity: 10, with: 'elder' }] },
      ] },
      { id: 'refuse', text: '"No. You stay where you are."', outcomes: [
        { text: '"Bossy," says {elder}, delighted, and blows out most of them. You see to the rest.',
          effects: [{ mood: 9 }, { affinity: 8, with: 'elder' }] },
      ] },
      { id: 'horse', text: 'Ask again what the horse was called', outcomes: [
        { text: 'You both say it at once. Nobody else in the room knows why that is so funny.',
          effects: [{ mood: 12 }, { affinity: 10, with: 'elder' }, { stress: -4 }] },
      ] },
    ],
  },
  {
    id: 'very-old-hair', kind: 'question', category: 'health', icon: '🧴', title: 'Somebody else washes it', age: [84, 112],
    text:
      'Your arms no longer reach. A young man tests the water on his wrist. Nobody has washed your hair since you were six. "Say if ' +
      'it\'s too hot."',
    answers: [
      { id: 'close-eyes', text: 'Close your eyes', outcomes: [
        { text: 'His thumbs know what they are doing. You are six, there is a jug, somebody is singing. Your face is wet in any case.',
          effects: [{ mood: 10 }, { stress: -8 }] },
      ] },
      { id: 'talk-throughout', text: 'Talk the whole way through it', outcomes: [
        { text: 'You tell him the history of the region up to the railway. He asks for the rest on Thursday, and means it.',
          effects: [{ mood: 6 }, { social: 5 }] },
      ] },
      { id: 'fire-him', text: '"I shall do it myself."', outcomes: [
        { text:
            'You do half. For a week you have one clean side, and on Thursday you incline that way. He says nothing at all, and gets ' +
            'a biscuit.',
          effects: [{ mood: 3 }, { stress: 3 }] },
      ] },
    ],
  },
  {
    id: 'very-old-last-of-class', kind: 'message', category: 'friends', icon: '🖍️', title: 'The class photograph', age: [88, 112],
    weight: 12,
    text:
      'Thirty-one children on a school step. You have done the sum twice: you are the one who is left. You say the names aloud, row ' +
      'by row. At your own you say: "Present."',
    effects: [{ mood: 3 }, { stress: -3 }],
  },
  {
    id: 'very-old-scooter', kind: 'question', category: 'age', icon: '🛵', title: 'Six kilometers an hour', age: [80, 105], weight: 12,
    text:
      'They have lent you an electric scooter, in a red that makes you sit up. Under the seat is a switch marked DO NOT. The hill to ' +
      'the bakery lies ahead.',
    answers: [
      { id: 'leave-switch', text: 'Go at the proper speed', outcomes: [
        { text: 'A boy on foot overtakes you, then a pigeon. But you get there, and the bread is hot on your knees the whole way home.',
          effects: [{ mood: 5 }, { social: 3 }] },
      ] },
      { id: 'flip-switch', text: 'Flip the switch', outcomes: [
        { text:
            "Fourteen kilometers an hour. The baker's whole line turns round. You are given a ticket by a policewoman trying hard " +
            'not to.',
          effects: [{ mood: 13 }, { money: -30 }, { tally: 'misdeeds' }], chance: 5, swing: { stat: 'fitness', by: 1 } },
        { text: 'The hill has a corner you had forgotten. A hedge, a wrist, and the best half minute since the year you met the sea.',
          effects: [{ health: -6 }, { mood: 5 }], chance: 3 },
      ] },
      { id: 'lend-it', text: 'Let the boy next door try it first', outcomes: [
        { text: "He comes back an hour later with your shopping, everyone's shopping, and a business plan.",
          effects: [{ mood: 7 }, { tally: 'kindnesses' }, { stress: -2 }] },
      ] },
    ],
  },
];
