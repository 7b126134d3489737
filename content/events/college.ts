/** Seventeen to twenty-four: lectures, lamps and lentils, and those who did not go. */
import type { LifeEvent } from '../../life/events/types.ts';

export const collegeEvents: readonly LifeEvent[] = [
  {
    id: 'college-lock-tested', kind: 'message', category: 'college', icon: '🔑', title: 'Fourth floor', age: [17, 20],
    when: [{ has: 'college' }], cast: { dad: { role: 'father' }, mom: { role: 'mother' } }, weight: 45,
    text: 'Your parents carry you up to the fourth floor: your mother the bedding, your father one lamp. She makes the bed. He ' +
      "tests the lock. He tests it again. Then there is nothing left to test, and they go down, and he comes back for the lamp's " +
      'box.',
    effects: [{ mood: 4 }, { stress: 2 }, { affinity: 5, with: 'dad' }, { affinity: 5, with: 'mom' }],
  },
  {
    id: 'college-platform', kind: 'question', category: 'friends', icon: '🚉', title: 'Platform two', age: [18, 19],
    when: [{ lacks: 'college' }, { lacks: 'school' }], cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 35,
    text: '{friend} is off to college with two suitcases and a rice pot. You are carrying the rice pot. Monday you start at ' +
      'seven, as always. On platform two {friend} says, "Nothing will change," in the voice of somebody to whom it already has.',
    answers: [
      { id: 'pot', text: 'Hand up the pot, with something in it', costs: { money: 20 }, outcomes: [
        { text: 'Your stew gets as far as the second junction, where, {friend} writes, it made four friends. You have met three ' +
          'of them since.',
          effects: [{ mood: 4 }, { affinity: 9, with: 'friend' }] }] },
      { id: 'change', text: '"It will. Ring me anyway."', outcomes: [
        { text: '{friend} nods out of the window until it is only a sleeve. On Thursday the phone rings. It rings on Thursdays ' +
          'for years.',
          effects: [{ mood: 3 }, { affinity: 8, with: 'friend' }, { social: 2 }, { remember: 'Thursdays', by: 'friend' }] }] },
      { id: 'shift', text: '"Got to go. I am on early shift."', outcomes: [
        { text: 'Your shift is on Monday. You sit behind the parcel office until you have heard the train leave.',
          effects: [{ mood: -6 }, { affinity: -3, with: 'friend' }] }] },
    ],
  },
  {
    id: 'college-lamp', kind: 'dilemma', category: 'college', icon: '💡', title: 'The lamp', age: [17, 20],
    when: [{ has: 'college' }], cast: { room: { role: 'friend', ageGap: [-1, 2], make: true } }, weight: 40,
    steps: {
      start: {
        text: 'Your roommate {room} studies by a green lamp until three every night. You sleep with a sock over your eyes. "My ' +
          'whole village paid for this," says {room}, meaning, you think, the place and not the lamp.',
        answers: [
          { id: 'sock', text: 'Buy a better sock', costs: { money: 8 }, outcomes: [
            { text: 'It is silk and has eye holes painted on. {room} laughs for the first time, and puts a red cloth over the ' +
              'shade.',
              effects: [{ mood: 3 }, { affinity: 7, with: 'room' }], next: { step: 'days', days: [150, 240] } }] },
          { id: 'two', text: '"Out at two, or I tell the warden."', outcomes: [
            { text: "At two o'clock it clicks. At five past, from under a blanket, there is a green glow, as if from an aquarium.",
              effects: [{ affinity: -4, with: 'room' }, { energy: 5 }], next: { step: 'days', days: [150, 240] } }] },
          { id: 'join', text: 'Study until three as well', costs: { energy: 15 }, outcomes: [
            { text: 'You quiz each other. {room} knows everything, and shakes. You put it down to the coffee.',
              effects: [{ performance: 4 }, { stress: 4 }, { affinity: 8, with: 'room' }], next: { step: 'days', days: [150, 240] } }] },
        ],
      },
      days: {
        text: 'You come back for a book, at noon. {room} is in bed with a coat on, and has not been to a lecture for months. The ' +
          'lamp was for the look of it. "Don\'t tell," says {room}. The phone rings. It is {room}\'s mother: how are the exams?',
        answers: [
          { id: 'lie', text: '"Very well, ma\'am. We are so proud."', outcomes: [
            { text: 'She says it to someone behind her, and they say it to someone behind them. You hear it go down the whole ' +
              'village.',
              effects: [{ stress: 6 }, { affinity: 6, with: 'room' }, { tally: 'misdeeds' }], next: { step: 'cake', days: [300, 500] } }] },
          { id: 'pass', text: 'Hold out the phone to {room}', outcomes: [
            { text: 'It takes {room} four tries to get as far as "Mama". Then you go and sit in the stairwell for an hour and a ' +
              'half.',
              effects: [{ mood: -2 }, { stress: 2 }, { affinity: 4, with: 'room' }], next: { step: 'baker', days: [700, 1100] } }] },
          { id: 'walk', text: 'Walk {room} over to student counseling', costs: { energy: 15 }, outcomes: [
            { text: 'There is a waiting room with ugly, comfortable chairs. "You again next week," says the woman to {room}. And ' +
              'to you: "You may take that sock off your head."',
              effects: [{ mood: 4 }, { affinity: 10, with: 'room' }, { tally: 'kindnesses' }],
              next: { step: 'baker', days: [700, 1100] } }] },
        ],
      },
      cake: {
        text: 'A man in a good suit, with dust on his shoes, stands at the door holding a cake with a graduation cap on it in ' +
          'sugar. He has been on buses for two days. {room} is in the washroom, and can surely hear him. "Where do they give it ' +
          'out?" he asks.',
        answers: [
          { id: 'tea', text: '"Sit down. {room} wants to tell you."', outcomes: [
            { text: 'It takes two cups. He says nothing. Then he looks round for a knife and cuts the cake, first the cap. ' +
              '"Eat," he says to {room}. "You have got thin from lying."',
              effects: [{ mood: 3 }, { stress: -5 }, { affinity: 8, with: 'room' }], next: { step: 'baker', days: [600, 1000] } }] },
          { id: 'tour', text: 'Show him the campus, slowly', costs: { energy: 10 }, outcomes: [
            { text: 'He takes off his hat in the library. When you get back {room} is sitting on the packed suitcase, dressed ' +
              'for buses.',
              effects: [{ mood: -3 }, { affinity: 4, with: 'room' }], next: { step: 'baker', days: [600, 1000] } }] },
          { id: 'gown', text: 'Rent a gown for the photograph', costs: { money: 40 }, outcomes: [
            { text: 'It hangs, you hear, in every house. {room} cannot go home any more, on account of a picture.',
              effects: [{ stress: 6 }, { mood: -5 }, { affinity: 2, with: 'room' }, { tally: 'misdeeds' }],
              next: { step: 'baker', days: [700, 1100] } }] },
        ],
      },
      baker: {
        text: 'Years later a parcel comes. Inside is the green lamp, and a card: a bakery, two streets from the old dormitory. ' +
          '"I get up at three now," {room} writes. "It turns out I was only ever facing the wrong way. It is your turn to have ' +
          'light. Come."',
        answers: [
          { id: 'three', text: 'Go there at three in the morning', costs: { energy: 20 }, outcomes: [
            { text: 'You see it from the corner: the single lit window in the street. {room} has flour up to the elbows and ' +
              'sleeps, {room} says, like a stone.',
              effects: [{ mood: 14, halfLifeDays: 120 }, { social: 4 }, { affinity: 14, with: 'room' },
                { become: 'best friend', with: 'room' }, { remember: 'the window at three', by: 'room' }] }] },
          { id: 'desk', text: 'Put the lamp on your desk and write', outcomes: [
            { text: 'You tell {room} about the sock with the eyes. You write until three. It is a very good lamp.',
              effects: [{ mood: 8, halfLifeDays: 80 }, { affinity: 9, with: 'room' }] }] },
          { id: 'shelf', text: 'Put it on the shelf, for later', outcomes: [
            { text: 'In the evening, when cars pass, it is green for a moment. The bakery, people tell you, is very good.',
              effects: [{ mood: 1 }, { affinity: -2, with: 'room' }] }] },
        ],
      },
    },
  },
  {
    id: 'college-wrong-lecture', kind: 'question', category: 'college', icon: '🏺', title: 'Not Statistics', age: [17, 20],
    when: [{ has: 'college' }], weight: 30,
    text: 'It is week three, and you have just noticed that this is not Statistics. It is The Drains of Antiquity. Statistics is ' +
      'one floor down and has had its first test. The lecturer holds up a piece of clay pipe as if it had just been born.',
    answers: [
      { id: 'stay', text: 'Stay for both', costs: { energy: 20 }, outcomes: [
        { text: 'You pass Statistics by a hair and Drains with honors. At parties, for the rest of your life, you know where the ' +
          'water went.',
          effects: [{ performance: 2 }, { mood: 7 }, { stress: 4 }, { trait: 'openness', by: 2 }, { like: 'history' }] }] },
      { id: 'down', text: 'Go down one floor at once', costs: { energy: 5 }, outcomes: [
        { text: 'On the stairs you still hear his voice. "And here," it says, "it joins the river." Somebody gasps. It should ' +
          'have been you.',
          effects: [{ performance: 3 }, { mood: -2 }, { stress: -2 }] }] },
      { id: 'tell', text: 'Put up your hand and say so', outcomes: [
        { text: '"Nor is anyone else," says the lecturer. Half the room is in the wrong room. He looks at his pipe. No one leaves.',
          effects: [{ mood: 6 }, { social: 4 }, { trait: 'sociability', by: 1 }] }] },
    ],
  },
  {
    id: 'college-list', kind: 'question', category: 'college', icon: '📌', title: 'The list on the door', age: [18, 21],
    when: [{ has: 'college' }, { stat: 'schoolPerformance', below: 62 }], cast: { mom: { role: 'mother' } }, weight: 40,
    text: 'The results hang on the door, by number. Yours is not on the list. You check whether there is a second sheet. There ' +
      'is a thumbtack where one could have been. Your phone buzzes: your mother. "Well??"',
    answers: [
      { id: 'tell', text: '"Failed. I will sit it again."', outcomes: [
        { text: 'The dots come, go, come. "I failed my driving test four times," she writes. "Do not tell your father. He thinks ' +
          'two."',
          effects: [{ mood: 1 }, { stress: -5 }, { affinity: 8, with: 'mom' }, { performance: 2 }] }] },
      { id: 'late', text: '"They are late with the lists."', outcomes: [
        { text: 'They go on being late until March. You sit the exam a second time in a month for which, officially, you have a ' +
          'cold.',
          effects: [{ stress: 7 }, { performance: 3 }, { tally: 'misdeeds' }] }] },
      { id: 'sign', text: '"Seen by parent." Send the loop', when: [{ flag: 'signs-for-mother' }], outcomes: [
        { text: 'You photograph your best skipping-rope M on a napkin. A long pause. "Question four again?" she writes. Then she ' +
          'rings, and you tell her.',
          effects: [{ mood: 4 }, { stress: -5 }, { affinity: 9, with: 'mom' }, { unflag: 'signs-for-mother' }] }] },
    ],
  },
  {
    id: 'college-ironing-board', kind: 'question', category: 'family', icon: '🧺', title: 'Your room, more or less', age: [18, 21],
    when: [{ has: 'college' }], cast: { mom: { role: 'mother' } }, weight: 25,
    text: 'Home for the holidays. In your room are an ironing board, a rowing machine and nineteen jars of quince. "Nothing has ' +
      'been changed," says your mother, and moves the jars from your pillow. In the wall you can still see your nail.',
    answers: [
      { id: 'row', text: 'Row, between the jars, every morning', costs: { energy: 10 }, outcomes: [
        { text: 'On the third day she comes in to iron. You row, she irons. It is the most you have talked for years.',
          effects: [{ mood: 6 }, { fitness: 2 }, { affinity: 8, with: 'mom' }] }] },
      { id: 'jars', text: 'Carry it all to the cellar', costs: { energy: 10 }, outcomes: [
        { text: 'The room is yours again, complete. In the night you hear someone go down to the cellar in slippers and just ' +
          'stand there.',
          effects: [{ mood: -2 }, { affinity: -4, with: 'mom' }] }] },
      { id: 'sofa', text: '"I sleep better on the sofa."', outcomes: [
        { text: 'You sleep very badly on the sofa. In the morning there is a jar of quince at the end of it, and then one more ' +
          'each day.',
          effects: [{ mood: 2 }, { energy: -10 }, { affinity: 5, with: 'mom' }] }] },
    ],
  },
  {
    id: 'college-hofmeyr', kind: 'question', category: 'college', icon: '🎓', title: 'Hofmeyr, then', age: [19, 22],
    when: [{ has: 'college' }], cast: { rival: { role: 'classmate', ageGap: [-2, 3], make: true } }, weight: 18,
    text: 'You have read a third of it, the middle third. The professor wants to know what you make of Hofmeyr. You had taken ' +
      'Hofmeyr for a river. The whole table turns to you. {rival} has uncapped a pen.',
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
        { text: '{rival} has been waiting for this since the age of nine and speaks until the bell. You get a nod, as one gives ' +
          'a good waiter.',
          effects: [{ stress: -2 }, { affinity: 5, with: 'rival' }] }] },
    ],
  },
  {
    id: 'college-eleven-dollars', kind: 'question', category: 'money', icon: '🫘', title: 'Until Thursday', age: [18, 23],
    when: [{ has: 'college' }, { stat: 'money', below: 900 }], cast: { room: { role: 'friend', ageGap: [-1, 2], make: true } },
    weight: 22,
    text: 'It is Sunday. Until Thursday you and {room} have eleven dollars, half a kilo of lentils, one lemon, and a printed ' +
      'invitation, addressed to someone who has moved out, to the opening of the Institute for Dairy Research.',
    answers: [
      { id: 'dairy', text: 'Go to the opening, as Dr. Osei', costs: { energy: 10 }, outcomes: [
        { text: 'There are thirty-one kinds of cheese and a speech. At the end Dr. Osei is asked for a few words. They are about ' +
          'lentils, and go down well.',
          effects: [{ mood: 9 }, { social: 3 }, { affinity: 7, with: 'room' }, { tally: 'misdeeds' }], chance: 6,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'The real Dr. Osei is at the door, with no invitation. She looks at the badge, then at how {room} looks at the ' +
          'cheese. "My assistants," she says.',
          effects: [{ mood: 7 }, { affinity: 6, with: 'room' }], chance: 4 }] },
      { id: 'lentils', text: 'Lentils, four ways', costs: { energy: 5 }, outcomes: [
        { text: 'Soup, salad, patty, and on Wednesday one that {room} calls The Reckoning. You can still not smell a lemon ' +
          'without hope.',
          effects: [{ mood: 3 }, { health: 1 }, { affinity: 8, with: 'room' }] }] },
      { id: 'parents', text: 'Ring home and sound thin', outcomes: [
        { text: 'Forty dollars arrive within the hour, and a message: "Your grandmother says you should sound thin less often. ' +
          'She can hear the difference."',
          effects: [{ money: 40 }, { mood: -2 }] }] },
    ],
  },
  {
    id: 'college-dairy-milk', kind: 'question', category: 'college', icon: '🥛', title: 'Day three', age: [19, 22],
    when: [{ has: 'college' }], cast: { friend: { role: 'friend', ageGap: [-2, 3], make: true } }, weight: 18,
    text: "The students have occupied the registrar's office on account of the rents. It is day three. {friend} lets down a " +
      'basket on a rope: they are out of milk, socks and arguments. Your exam begins in an hour, under the same window.',
    answers: [
      { id: 'fill', text: 'Fill the basket', costs: { energy: 5, money: 14 }, outcomes: [
        { text: 'It goes up past two floors of policemen, who look in. One adds an orange. The rents come down by four per cent.',
          effects: [{ mood: 6 }, { social: 4 }, { affinity: 7, with: 'friend' }, { tally: 'kindnesses' }] }] },
      { id: 'up', text: 'Climb in and stay', costs: { energy: 20 }, outcomes: [
        { text: "You write the exam on the registrar's own desk, with {friend} as supervisor. It counts, a court finds, in two " +
          "years' time.",
          effects: [{ mood: 9 }, { social: 6 }, { stress: 5 }, { affinity: 9, with: 'friend' }, { performance: -4 },
            { trait: 'openness', by: 1 }, { flag: 'in-the-basket' }] }] },
      { id: 'exam', text: 'Sit the exam with earplugs', outcomes: [
        { text: 'You pass. When you take the plugs out they are singing, and have got to a verse that you helped to write.',
          effects: [{ performance: 4 }, { mood: -2 }, { affinity: -3, with: 'friend' }] }] },
    ],
  },
  {
    id: 'college-court-finds', kind: 'message', category: 'law', icon: '⚖️', title: 'It counts', age: [21, 25],
    when: [{ flag: 'in-the-basket', yearsAgo: [2, 4] }], cast: { friend: { role: 'friend', from: 'college-dairy-milk/friend' } },
    weight: 45,
    text: 'Nine pages from the court. The exam you wrote in the registrar\'s office counts: it was "supervised, if by a person ' +
      'in a bathrobe." {friend} wants the sentence on a cake. You get a C, and four years\' interest on it in stories.',
    effects: [{ mood: 8, halfLifeDays: 40 }, { affinity: 6, with: 'friend' }, { social: 3 }],
  },
  {
    id: 'college-page-four', kind: 'question', category: 'college', icon: '📈', title: 'Figure 2', age: [21, 24],
    when: [{ has: 'college' }], cast: { prof: { role: 'teacher', ageGap: [15, 40], make: true } }, weight: 28,
    text: 'Your supervisor, {prof}, has a new paper out. On page four is your graph, the one you spent the summer on: your axes, ' +
      'your color, the little dent. In the acknowledgments {prof} thanks a spouse, the foundation and the coffee machine.',
    answers: [
      { id: 'ask', text: 'Ask {prof} about page four', costs: { energy: 10 }, outcomes: [
        { text: '{prof} goes white, then hunts through a dozen drafts. It was in nine of them, your name. In the reprint it is ' +
          'first.',
          effects: [{ mood: 8 }, { prestige: 4 }, { stress: 3 }, { affinity: 5, with: 'prof' }], chance: 5,
          swing: { stat: 'nerves', by: 1 } },
        { text: '"We all stand on shoulders," says {prof}. You go home and look at yours in the mirror, for footprints.',
          effects: [{ mood: -7 }, { stress: 6 }, { affinity: -8, with: 'prof' }], chance: 5 }] },
      { id: 'letter', text: 'Write to the journal', costs: { energy: 10 }, outcomes: [
        { text: 'They print a correction, seven months on, in gray. Your next supervisor has read it. "So it is you," she says, ' +
          'and keeps her desk very tidy.',
          effects: [{ stress: 7 }, { prestige: 2 }, { affinity: -15, with: 'prof' }, { trait: 'nerves', by: 1 }] }] },
      { id: 'coffee', text: 'Leave a card from the coffee machine', outcomes: [
        { text: '"You are welcome. But the dent is the student\'s." It hangs on {prof}\'s door for a day. On the second your ' +
          'name is penciled into every copy in the library. You know the hand.',
          effects: [{ mood: 6 }, { affinity: 2, with: 'prof' }, { stress: -2 }] }] },
    ],
  },
  {
    id: 'college-rafi', kind: 'message', category: 'luck', icon: '📣', title: 'Rafi!', age: [18, 26],
    when: [{ flag: 'called-rafi', yearsAgo: [5, 14] }], weight: 45,
    text: 'Across the whole station hall somebody calls "Rafi!" You turn round at once. It is your old music teacher, arms wide. ' +
      'You tell him how Rafi is getting on. Rafi is doing well. You find that you are glad for him.',
    effects: [{ mood: 7 }, { social: 2 }],
  },
  {
    id: 'college-margin', kind: 'message', category: 'college', icon: '📬', title: 'A line in the margin', age: [18, 20],
    when: [{ flag: 'honest-essay', yearsAgo: [0, 3] }, { has: 'college' }], weight: 60,
    text: 'In your file at the college office, upside down, you can read your own application. Someone has drawn a line down the ' +
      'whole margin, and at the bottom, in green: "This one has already started." They ask you to sign for the key.',
    effects: [{ mood: 9, halfLifeDays: 60 }, { prestige: 2 }],
  },
  {
    id: 'college-one-pocket', kind: 'message', category: 'family', icon: '🧥', title: 'One pocket', age: [18, 24],
    when: [{ flag: 'pocket-pictures', yearsAgo: [3, 12] }],
    cast: { gran: { role: 'grandparent', from: 'adolescence-pockets/gran' } }, weight: 45,
    text: 'The night before the exam your phone lights up. {gran} has sent you a picture: the inside of a pocket. This time ' +
      'there is something in it. You enlarge it. It is your school photograph, with fluff.',
    effects: [{ mood: 11, halfLifeDays: 40 }, { stress: -6 }, { affinity: 7, with: 'gran' }],
  },
  {
    id: 'college-big-part', kind: 'message', category: 'creative', icon: '🚿', title: 'Through the wall', age: [18, 23],
    when: [{ flag: 'big-part', yearsAgo: [2, 9] }], cast: { neighbor: { role: 'neighbor', ageGap: [-3, 40], make: true } },
    weight: 40,
    text: 'You are in the shower, in the last page of the big part, when someone joins in through the wall. It is {neighbor} ' +
      'from next door, a third below. You finish it together. You have never said more than good morning, and do not now.',
    effects: [{ mood: 8 }, { affinity: 6, with: 'neighbor' }],
  },
  {
    id: 'college-two-tickets', kind: 'question', category: 'family', icon: '🎟', title: 'Two tickets', age: [20, 24],
    when: [{ has: 'college' }, { months: [5, 6] }],
    cast: { mom: { role: 'mother' }, dad: { role: 'father' }, gran: { role: 'grandparent', sex: 'female' } }, weight: 60,
    text: 'Two tickets for each graduate; it is a fire rule. You have a mother, a father, and {gran}, whose blue dress has been ' +
      'airing on the balcony for a month. Each of the three has told you in private that it should be the other two.',
    answers: [
      { id: 'swap', text: 'Trade your gown photo for a third', costs: { money: 35 }, outcomes: [
        { text: 'The three of them sit in a row, stiff as a jury. When your name comes {gran} stands up, and the row behind too, ' +
          'thinking it is the rule.',
          effects: [{ mood: 14, halfLifeDays: 90 }, { affinity: 5, with: 'mom' }, { affinity: 5, with: 'dad' },
            { affinity: 8, with: 'gran' }] }] },
      { id: 'gran', text: '{gran} and whoever wins at cards', outcomes: [
        { text: 'Your father wins, by cheating, and gives your mother the ticket. He sees it all from a tree. There is a picture ' +
          'of him, from the stage, waving.',
          effects: [{ mood: 11, halfLifeDays: 90 }, { affinity: 8, with: 'gran' }, { affinity: 6, with: 'dad' },
            { affinity: 5, with: 'mom' }, { remember: 'the man in the tree', by: 'gran' }] }] },
      { id: 'skip', text: 'Skip it and eat with all three', outcomes: [
        { text: 'They call your name to an empty chair at the same minute as the fish is brought. {gran}, in the blue dress, ' +
          'gets up and claps alone.',
          effects: [{ mood: 8, halfLifeDays: 60 }, { affinity: 2, with: 'mom' }, { affinity: 3, with: 'dad' },
            { affinity: 5, with: 'gran' }] }] },
    ],
  },
  {
    id: 'college-hedges', kind: 'question', category: 'college', icon: '🚐', title: 'A van with a name on it', age: [19, 22],
    when: [{ has: 'college' }, { stat: 'happiness', below: 62 }], cast: { friend: { role: 'friend', ageGap: [-1, 2], make: true } },
    weight: 24,
    text: '{friend} from home has a van, with {friend.their} own name on the side. You have a room with a radiator, a debt, and ' +
      'an essay on Hedges in the Pastoral. "I need somebody," says {friend}. "Real hedges. You could start on Monday."',
    answers: [
      { id: 'van', text: 'Start on Monday', costs: { energy: 10 }, outcomes: [
        { text: 'The letter to the college takes one line. On Monday there is mist, a thermos, a hedge that goes on to the ' +
          'horizon. By noon you can feel your hands, and they are yours.',
          effects: [{ mood: 8, halfLifeDays: 60 }, { stress: -8 }, { money: 700 }, { affinity: 9, with: 'friend' },
            { school: 'droppedOut' }, { flag: 'chose-hedges' }] }] },
      { id: 'summer', text: '"In the summer. I finish first."', outcomes: [
        { text: '{friend} keeps the seat free. From June on your second paragraph, on how it smells when it is cut, is the first ' +
          'that your tutor has underlined.',
          effects: [{ mood: 4 }, { money: 400 }, { performance: 2 }, { affinity: 5, with: 'friend' }] }] },
      { id: 'laugh', text: 'Laugh and say you would ruin the hedge', outcomes: [
        { text: '{friend} laughs too. In the evening you look up what the van costs, and then what you cost.',
          effects: [{ mood: -3 }, { stress: 4 }, { affinity: -2, with: 'friend' }] }] },
    ],
  },
  {
    id: 'college-name-on-van', kind: 'message', category: 'career', icon: '✂️', title: '& Co.', age: [20, 26],
    when: [{ flag: 'chose-hedges', yearsAgo: [1, 5] }], cast: { friend: { role: 'friend', from: 'college-hedges/friend' } },
    weight: 45,
    text: '{friend} has had the van repainted. Behind the name there is now "& Co." You are Co. An old gentleman whose yew you ' +
      'are doing asks what you read on those breaks. "Pastoral," you say. He brings out a chair.',
    effects: [{ mood: 8, halfLifeDays: 40 }, { prestige: 2 }, { affinity: 6, with: 'friend' }],
  },
  {
    id: 'college-new-words', kind: 'question', category: 'friends', icon: '🍻', title: 'New words', age: [19, 23],
    when: [{ lacks: 'college' }, { has: 'job' }], cast: { friend: { role: 'friend', ageGap: [-1, 2], make: true } }, weight: 30,
    text: 'They are all home for the holidays, with new words. {friend} says "discourse" twice before the soup. You have been at ' +
      'work for two years, and are the only one at the table with any money. The bill comes. It is looked at. So are you.',
    answers: [
      { id: 'pay', text: 'Pay for everyone', costs: { money: 85 }, outcomes: [
        { text: '"You are a legend," they say, an old word. {friend} walks home with you and tells you, at the corner, about ' +
          'failing everything.',
          effects: [{ mood: 4 }, { social: 5 }, { affinity: 8, with: 'friend' }, { tally: 'kindnesses' }] }] },
      { id: 'split', text: '"Six ways. Seventeen each."', outcomes: [
        { text: 'You did it in your head, before anyone had found a phone. There is a discourse. Then there are six piles of coins.',
          effects: [{ mood: 5 }, { affinity: 1, with: 'friend' }, { trait: 'nerves', by: 1 }] }] },
      { id: 'word', text: 'Ask what "discourse" means', outcomes: [
        { text: 'Nobody agrees. It lasts until they put the chairs on the tables, and at the end the best definition is yours, ' +
          'with a pipe wrench in it.',
          effects: [{ mood: 7 }, { social: 4 }, { affinity: 5, with: 'friend' }] }] },
    ],
  },
];
