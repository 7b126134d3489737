/** Seventeen to twenty-six: lectures, lists and hedges of paper, and the years before that call out across the hall. */
import type { LifeEvent } from '../../life/events/types.ts';

export const collegeEvents: readonly LifeEvent[] = [
  {
    id: 'college-lock-tested', kind: 'message', category: 'college', icon: '🔑', title: 'Fourth floor', age: [17, 20],
    when: [{ has: 'college' }], cast: { dad: { role: 'father' }, mom: { role: 'mother' } }, weight: 45,
    text: 'Your parents carry you up four floors: your mother the bedding, your father one lamp. He tests the lock. He tests it again. ' +
      'They go. He comes back for the box.',
    effects: [{ mood: 4 }, { stress: 2 }, { affinity: 5, with: 'dad' }, { affinity: 5, with: 'mom' }],
  },
  {
    id: 'college-wrong-lecture', kind: 'question', category: 'college', icon: '🏺', title: 'Not Statistics', age: [17, 20],
    when: [{ stat: 'openness', atLeast: 52 }, { has: 'college' }], weight: 20,
    text: 'Week three. This is not Statistics. It is The Drains of Antiquity; Statistics is one floor down and has had its first test. ' +
      'Up front: a piece of clay pipe.',
    answers: [
      { id: 'stay', text: 'Stay for both', costs: { energy: 20 }, outcomes: [
        { text: 'You pass Statistics by a hair and Drains with honors. At parties, from now on, you know where the water went.',
          effects: [{ performance: 2 }, { mood: 7 }, { stress: 4 }, { trait: 'openness', by: 2 }, { like: 'history' }] }] },
      { id: 'down', text: 'Go down one floor at once', costs: { energy: 5 }, outcomes: [
        { text: 'On the stairs you still hear his voice. "And here," it says, "it joins the river." Somebody gasps. It should have been ' +
          'you.',
          effects: [{ performance: 3 }, { mood: -2 }, { stress: -2 }] }] },
      { id: 'tell', text: 'Put up your hand and say so', outcomes: [
        { text: '"Nor is anyone else," says the lecturer. Half the room is in the wrong room. He looks at his pipe. No one leaves.',
          effects: [{ mood: 6 }, { social: 4 }, { trait: 'sociability', by: 1 }] }] },
    ],
  },
  {
    id: 'college-list', kind: 'question', category: 'college', icon: '📌', title: 'The list on the door', age: [18, 21],
    when: [{ has: 'college' }, { stat: 'schoolPerformance', below: 62 }], cast: { mom: { role: 'mother' } }, weight: 40,
    text: 'The results hang on the door, by number. Yours is not there. You look for a second sheet. There is a thumbtack where one ' +
      'could have been. Your mother writes: "Well??"',
    answers: [
      { id: 'tell', text: '"Failed. I will sit it again."', outcomes: [
        { text: 'The dots come, go, come. "I failed my driving test four times," she writes. "Do not tell your father. He thinks two."',
          effects: [{ mood: 1 }, { stress: -5 }, { affinity: 8, with: 'mom' }, { performance: 2 }] }] },
      { id: 'late', text: '"They are late with the lists."', outcomes: [
        { text: 'They go on being late until March. You sit the exam a second time in a month for which, officially, you have a cold.',
          effects: [{ stress: 7 }, { performance: 3 }, { tally: 'misdeeds' }] }] },
      { id: 'sign', text: '"Seen by parent." Send the loop', when: [{ flag: 'signs-for-mother' }], outcomes: [
        { text: 'You photograph your best skipping-rope M on a napkin. A long pause. "Question four again?" she writes. Then she rings, ' +
          'and you tell her.',
          effects: [{ mood: 4 }, { stress: -5 }, { affinity: 9, with: 'mom' }, { unflag: 'signs-for-mother' }] }] },
    ],
  },
  {
    id: 'college-ironing-board', kind: 'question', category: 'family', icon: '🧺', title: 'Your room, more or less', age: [18, 21],
    when: [{ has: 'college' }], cast: { mom: { role: 'mother' } }, weight: 25,
    text: 'Home for the holidays. In your room: an ironing board, a rowing machine, two dozen jars of quince. "Nothing has changed," ' +
      'says your mother and clears your pillow.',
    answers: [
      { id: 'row', text: 'Row, between the jars, every morning', costs: { energy: 10 }, outcomes: [
        { text: 'On the third day she comes in to iron. You row, she irons. By Friday you know about the uncle in prison.',
          effects: [{ mood: 6 }, { fitness: 2 }, { affinity: 8, with: 'mom' }] }] },
      { id: 'jars', text: 'Carry it all to the cellar', costs: { energy: 10 }, outcomes: [
        { text: 'The room is yours again, complete. In the night you hear someone go down to the cellar in slippers and just stand there.',
          effects: [{ mood: -2 }, { affinity: -4, with: 'mom' }] }] },
      { id: 'sofa', text: '"I sleep better on the sofa."', outcomes: [
        { text: 'You sleep very badly on the sofa. In the morning there is a jar of quince at the end of it, and then one more each day.',
          effects: [{ mood: 2 }, { energy: -10 }, { affinity: 5, with: 'mom' }] }] },
    ],
  },
  {
    id: 'college-hofmeyr', kind: 'question', category: 'college', icon: '🎓', title: 'Hofmeyr, then', age: [19, 22],
    when: [{ has: 'college' }], cast: { rival: { role: 'classmate', ageGap: [-2, 3], make: true } }, weight: 18,
    text: 'The professor wants to know what you make of Hofmeyr. You had taken Hofmeyr for a river. The whole table turns to you. ' +
      '{rival} has uncapped a pen.',
    answers: [
      { id: 'bluff', text: '"I find him overrated."', outcomes: [
        { text: 'A murmur. The professor leans forward. "At last," she says. In the spring you are asked to give a paper on it.',
          effects: [{ mood: 5 }, { stress: 6 }, { prestige: 2 }, { performance: 2 }], chance: 4, swing: { stat: 'sociability', by: 1 } },
        { text: '"Her," says {rival}, writing. "And she is sitting next to you."',
          effects: [{ mood: -6 }, { stress: 5 }, { affinity: -2, with: 'rival' }], chance: 5 }] },
      { id: 'river', text: '"I took Hofmeyr for a river."', outcomes: [
        { text: 'The silence is broken by the professor, who has to take off her glasses. Afterwards three people confess in the ' +
          'corridor: a cheese, a treaty, a disease.',
          effects: [{ mood: 6 }, { social: 5 }, { affinity: 4, with: 'rival' }] }] },
      { id: 'pass', text: '"I would rather hear {rival} first."', outcomes: [
        { text: '{rival} has been waiting for this since the age of nine and speaks until the bell. You get a nod, as one gives a good ' +
          'waiter.',
          effects: [{ stress: -2 }, { affinity: 5, with: 'rival' }] }] },
    ],
  },
  {
    id: 'college-page-four', kind: 'question', category: 'college', icon: '📈', title: 'Figure 2', age: [21, 24],
    when: [{ has: 'college' }], cast: { prof: { role: 'teacher', ageGap: [15, 40], make: true } }, weight: 28,
    text: '{prof}, your supervisor, has a paper out. On page four is your graph, with your little dent. {prof} thanks a spouse, the ' +
      'foundation and the coffee machine.',
    answers: [
      { id: 'ask', text: 'Ask {prof} about page four', costs: { energy: 10 }, outcomes: [
        { text: '{prof} goes white, then hunts through a dozen drafts. It was in nine of them, your name. In the reprint it is first.',
          effects: [{ mood: 8 }, { prestige: 4 }, { stress: 3 }, { affinity: 5, with: 'prof' }], chance: 5,
          swing: { stat: 'nerves', by: -1 } },
        { text: '"We all stand on shoulders," says {prof}. You go home and look at yours in the mirror, for footprints.',
          effects: [{ mood: -7 }, { stress: 6 }, { affinity: -8, with: 'prof' }], chance: 5 }] },
      { id: 'letter', text: 'Write to the journal', costs: { energy: 10 }, outcomes: [
        { text: 'They print a correction, seven months on, in gray. Your next supervisor has read it. "So it is you," she says, and ' +
          'keeps her desk very tidy.',
          effects: [{ stress: 7 }, { prestige: 2 }, { affinity: -15, with: 'prof' }, { trait: 'nerves', by: -1 }] }] },
      { id: 'coffee', text: 'Leave a card from the coffee machine', outcomes: [
        { text: '"You are welcome. But the dent is the student\'s." It hangs on {prof}\'s door for a day. On the second your name is ' +
          'penciled into every copy in the library. You know the hand.',
          effects: [{ mood: 6 }, { affinity: 2, with: 'prof' }, { stress: -2 }] }] },
    ],
  },
  {
    id: 'college-rafi', kind: 'message', category: 'luck', icon: '📣', title: 'Rafi!', age: [18, 26],
    when: [{ flag: 'called-rafi', yearsAgo: [5, 14] }], weight: 45,
    text: 'Across the whole station hall: "Rafi!" You turn round at once. It is your old music teacher, arms wide. You tell him how Rafi ' +
      'is doing. Rafi is doing well.',
    effects: [{ mood: 7 }, { social: 2 }],
  },
  {
    id: 'college-margin', kind: 'message', category: 'college', icon: '📬', title: 'A line in the margin', age: [18, 20],
    when: [{ flag: 'honest-essay', yearsAgo: [0, 3] }, { has: 'college' }], weight: 60,
    text: 'In your file, upside down, you read your own application. Someone has drawn a green line down the whole margin and written: ' +
      '"This one has already started."',
    effects: [{ mood: 9, halfLifeDays: 60 }, { prestige: 2 }],
  },
  {
    id: 'college-big-part', kind: 'message', category: 'creative', icon: '🚿', title: 'Through the wall', age: [18, 23],
    when: [{ flag: 'big-part', yearsAgo: [2, 9] }], cast: { neighbor: { role: 'neighbor', ageGap: [-3, 40], make: true } },
    weight: 40,
    text: 'You are in the shower, on the last page of the big part, when {neighbor} from next door joins in through the wall, a third ' +
      'below. You finish it together.',
    effects: [{ mood: 8 }, { affinity: 6, with: 'neighbor' }],
  },
  {
    id: 'college-two-tickets', kind: 'question', category: 'family', icon: '🎟', title: 'Two tickets', age: [20, 24],
    when: [{ has: 'college' }, { months: [5, 6] }],
    cast: { mom: { role: 'mother' }, dad: { role: 'father' }, gran: { role: 'grandparent', sex: 'female' } }, weight: 60,
    text: 'Two tickets for each graduate. You have a mother, a father, and {gran}, whose blue dress has aired for a month. Each says it ' +
      'should be the other two.',
    answers: [
      { id: 'swap', text: 'Buy a third off a boy with no aunts', costs: { money: 35 }, outcomes: [
        { text: 'The three of them sit in a row, stiff as a jury. When your name comes {gran} stands up, and the row behind too, ' +
          'thinking it is the rule.',
          effects: [{ mood: 14, halfLifeDays: 90 }, { affinity: 5, with: 'mom' }, { affinity: 5, with: 'dad' },
            { affinity: 8, with: 'gran' }] }] },
      { id: 'gran', text: '{gran} and whoever wins at cards', outcomes: [
        { text: 'Your father wins, by cheating, and gives your mother the ticket. He sees it all from a tree. There is a picture of him, ' +
          'from the stage, waving.',
          effects: [{ mood: 11, halfLifeDays: 90 }, { affinity: 8, with: 'gran' }, { affinity: 6, with: 'dad' },
            { affinity: 5, with: 'mom' }, { remember: 'the man in the tree', by: 'gran' }] }] },
      { id: 'skip', text: 'Skip it and eat with all three', outcomes: [
        { text: 'They call your name to an empty chair at the same minute as the fish is brought. {gran}, in the blue dress, gets up and ' +
          'claps alone.',
          effects: [{ mood: 8, halfLifeDays: 60 }, { affinity: 2, with: 'mom' }, { affinity: 3, with: 'dad' },
            { affinity: 5, with: 'gran' }] }] },
      { id: 'sell', text: 'Sell both; say there was a lottery', outcomes: [
        { text: 'On the day all three stand across the street, and clap at the door each time somebody comes out.',
          effects: [{ money: 90 }, { mood: -8, halfLifeDays: 60 }, { affinity: -3, with: 'gran' }, { tally: 'misdeeds' }] }] },
    ],
  },
];
