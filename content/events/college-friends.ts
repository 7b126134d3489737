/** Friends between seventeen and twenty-six: roommates, milk in a basket, a van, and who went where. */
import type { LifeEvent } from '../../life/events/types.ts';

export const collegeFriendsEvents: readonly LifeEvent[] = [
  {
    id: 'college-platform', kind: 'question', category: 'friends', icon: '🚉', title: 'Platform two', age: [18, 19],
    when: [{ lacks: 'college' }, { lacks: 'school' }], cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 35,
    text: '{friend} is off to college with two suitcases and a rice pot. You carry the pot. Monday you start at seven, as always. ' +
      '"Nothing will change," says {friend}.',
    answers: [
      { id: 'pot', text: 'Hand up the pot, with something in it', costs: { money: 20 }, outcomes: [
        { text: 'Your stew gets as far as the second junction, where, {friend} writes, it made four friends. You have met three of them ' +
          'since.',
          effects: [{ mood: 4 }, { affinity: 9, with: 'friend' }] }] },
      { id: 'change', text: '"It will. Ring me anyway."', outcomes: [
        { text: '{friend} nods out of the window until it is only a sleeve. On Thursday the phone rings. It is raining there. It rings ' +
          'the next Thursday too.',
          effects: [{ mood: 3 }, { affinity: 8, with: 'friend' }, { social: 2 }, { remember: 'the Thursday calls', by: 'friend' }] }] },
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
        text: 'Your roommate {room} studies by a green lamp until three every night. You sleep with a sock over your eyes. "My whole ' +
          'village paid for this," says {room}.',
        answers: [
          { id: 'sock', text: 'Buy a better sock', costs: { money: 8 }, outcomes: [
            { text: 'It is silk and has eye holes painted on. {room} laughs for the first time, and puts a red cloth over the shade.',
              effects: [{ mood: 3 }, { affinity: 7, with: 'room' }], next: { step: 'days', days: [150, 240] } }] },
          { id: 'two', text: '"Out at two, or I tell the warden."', outcomes: [
            { text: "At two o'clock it clicks. At five past, from under a blanket, comes a green glow, like an aquarium.",
              effects: [{ affinity: -4, with: 'room' }, { energy: 5 }], next: { step: 'days', days: [150, 240] } }] },
          { id: 'join', text: 'Study until three as well', costs: { energy: 15 }, outcomes: [
            { text: 'You quiz each other. {room} knows everything, and shakes. You put it down to the coffee.',
              effects: [{ performance: 4 }, { stress: 4 }, { affinity: 8, with: 'room' }], next: { step: 'days', days: [150, 240] } }] },
        ],
      },
      days: {
        text: 'Noon. {room} is in bed in a coat and has not been to a lecture for months. The lamp was for show. The phone rings: ' +
          "{room}'s mother. How are the exams?",
        answers: [
          { id: 'lie', text: '"Very well, ma\'am. We are so proud."', outcomes: [
            { text: 'She says it to someone behind her, and they say it to someone behind them. You hear it go down the whole village.',
              effects: [{ stress: 6 }, { affinity: 6, with: 'room' }, { tally: 'misdeeds' }], next: { step: 'cake', days: [300, 500] } }] },
          { id: 'pass', text: 'Hold out the phone to {room}', outcomes: [
            { text: 'It takes {room} four tries to get as far as "Mama". Then you go and sit in the stairwell for an hour and a half.',
              effects: [{ mood: -2 }, { stress: 2 }, { affinity: 4, with: 'room' }], next: { step: 'baker', days: [700, 1100] } }] },
          { id: 'walk', text: 'Walk {room} over to student counseling', costs: { energy: 15 }, outcomes: [
            { text: 'There is a waiting room with ugly, comfortable chairs. "You again next week," says the woman to {room}. And to you: ' +
              '"You may take that sock off your head."',
              effects: [{ mood: 4 }, { affinity: 10, with: 'room' }, { tally: 'kindnesses' }],
              next: { step: 'baker', days: [700, 1100] } }] },
        ],
      },
      cake: {
        text: 'At the door a man with dust on his shoes holds a cake with a graduation cap in sugar. Two days on buses. {room} hides in ' +
          'the washroom. "Where do they give it out?"',
        answers: [
          { id: 'tea', text: '"Sit down. {room} wants to tell you."', outcomes: [
            { text: 'It takes two cups. He says nothing. Then he looks round for a knife and cuts the cake, first the cap. "Eat," he ' +
              'says to {room}. "You have got thin from lying."',
              effects: [{ mood: 3 }, { stress: -5 }, { affinity: 8, with: 'room' }], next: { step: 'baker', days: [600, 1000] } }] },
          { id: 'tour', text: 'Show him the campus, slowly', costs: { energy: 10 }, outcomes: [
            { text: 'He takes off his hat in the library. When you get back {room} is sitting on the packed suitcase, dressed for buses.',
              effects: [{ mood: -3 }, { affinity: 4, with: 'room' }], next: { step: 'baker', days: [600, 1000] } }] },
          { id: 'gown', text: 'Rent a gown for the photograph', costs: { money: 40 }, outcomes: [
            { text: 'It hangs, you hear, in every house. {room} cannot go home any more, on account of a picture.',
              effects: [{ stress: 6 }, { mood: -5 }, { affinity: 2, with: 'room' }, { tally: 'misdeeds' }],
              next: { step: 'baker', days: [700, 1100] } }] },
        ],
      },
      baker: {
        text: 'A parcel: the green lamp, and a card from a bakery two streets from the old dormitory. "I get up at three now," writes ' +
          '{room}. "Your turn to have the light. Come."',
        answers: [
          { id: 'three', text: 'Go there at three in the morning', costs: { energy: 20 }, outcomes: [
            { text: 'You see it from the corner: the single lit window in the street. {room} has flour up to the elbows and a second ' +
              'apron ready.',
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
    id: 'college-eleven-dollars', kind: 'question', category: 'money', icon: '🫘', title: 'Until Thursday', age: [18, 23],
    when: [{ has: 'college' }, { stat: 'money', below: 900 }], cast: { room: { role: 'friend', ageGap: [-1, 2], make: true } },
    weight: 22,
    text: "Sunday. Until Thursday you and {room} have twelve dollars, some lentils, and somebody's invitation to the opening of the " +
      'Institute for Dairy Research.',
    answers: [
      { id: 'dairy', text: 'Go to the opening, as Dr. Osei', costs: { energy: 10 }, outcomes: [
        { text: 'There are thirty-one kinds of cheese and a speech. At the end Dr. Osei is asked for a few words. They are about ' +
          'lentils, and go down well.',
          effects: [{ mood: 9 }, { social: 3 }, { affinity: 7, with: 'room' }, { tally: 'misdeeds' }], chance: 6,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'The real Dr. Osei is at the door, with no invitation. She looks at the badge, then at how {room} looks at the cheese. ' +
          '"My assistants," she says.',
          effects: [{ mood: 7 }, { affinity: 6, with: 'room' }], chance: 4 }] },
      { id: 'lentils', text: 'Lentils, four ways', costs: { energy: 5 }, outcomes: [
        { text: 'Soup, salad, patty, and on Wednesday one that {room} calls The Reckoning. On Thursday you buy a lemon.',
          effects: [{ mood: 3 }, { health: 1 }, { affinity: 8, with: 'room' }] }] },
      { id: 'parents', text: 'Ring home and sound thin', outcomes: [
        { text: 'Forty dollars arrive within the hour, and a message: "Your grandmother says you should sound thin less often. She can ' +
          'hear the difference."',
          effects: [{ money: 40 }, { mood: -2 }] }] },
    ],
  },
  {
    id: 'college-dairy-milk', kind: 'question', category: 'college', icon: '🥛', title: 'Day three', age: [19, 22],
    when: [{ has: 'college' }], cast: { friend: { role: 'friend', ageGap: [-2, 3], make: true } }, weight: 18,
    text: "Students hold the registrar's office over the rents. {friend} lets down a basket: they are out of milk and arguments. Your " +
      'exam is in an hour, below the window.',
    answers: [
      { id: 'fill', text: 'Fill the basket', costs: { energy: 5, money: 14 }, outcomes: [
        { text: 'It goes up past two floors of policemen, who look in. One adds an orange. The rents come down by four per cent.',
          effects: [{ mood: 6 }, { social: 4 }, { affinity: 7, with: 'friend' }, { tally: 'kindnesses' }] }] },
      { id: 'up', text: 'Climb in and stay', costs: { energy: 20 }, outcomes: [
        { text: "You write the exam on the registrar's own desk, with {friend} as supervisor. It counts, a court finds, in two years' " +
          'time.',
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
    text: 'Nine pages from the court. The exam you wrote in the registrar\'s office counts: "supervised, if by a person in a bathrobe." ' +
      '{friend} wants it on a cake. You get a C.',
    effects: [{ mood: 8, halfLifeDays: 40 }, { affinity: 6, with: 'friend' }, { social: 3 }],
  },
  {
    id: 'college-hedges', kind: 'question', category: 'college', icon: '🚐', title: 'A van with a name on it', age: [19, 22],
    when: [{ has: 'college' }, { stat: 'happiness', below: 62 }], cast: { friend: { role: 'friend', ageGap: [-1, 2], make: true } },
    weight: 24,
    text: '{friend} from home has a van with a name on it. You have a debt and an essay on Hedges in the Pastoral. "I need somebody," ' +
      'says {friend}. "Real hedges. Monday."',
    answers: [
      { id: 'van', text: 'Start on Monday', costs: { energy: 10 }, outcomes: [
        { text: 'The letter to the college takes one line. On Monday there is mist, a thermos, a hedge that goes on to the horizon. By ' +
          'noon you can feel your hands, and they are yours.',
          effects: [{ mood: 8, halfLifeDays: 60 }, { stress: -8 }, { money: 700 }, { affinity: 9, with: 'friend' },
            { school: 'droppedOut' }, { flag: 'chose-hedges' }] }] },
      { id: 'summer', text: '"In the summer. I finish first."', outcomes: [
        { text: '{friend} keeps the seat free. From June on your second paragraph, on how it smells when it is cut, is the first that ' +
          'your tutor has underlined.',
          effects: [{ mood: 4 }, { money: 400 }, { performance: 2 }, { affinity: 5, with: 'friend' }] }] },
      { id: 'laugh', text: '"I would ruin your hedges."', outcomes: [
        { text: '{friend} laughs too. In the evening you look up what the van costs, and then what you cost.',
          effects: [{ mood: -3 }, { stress: 4 }, { affinity: -2, with: 'friend' }] }] },
    ],
  },
  {
    id: 'college-name-on-van', kind: 'message', category: 'career', icon: '✂️', title: '& Co.', age: [20, 26],
    when: [{ flag: 'chose-hedges', yearsAgo: [1, 5] }], cast: { friend: { role: 'friend', from: 'college-hedges/friend' } },
    weight: 45,
    text: '{friend} has had the van repainted: "& Co." You are Co. An old gentleman whose yew you clip asks what you read at lunch. ' +
      '"Pastoral," you say. He brings out a chair.',
    effects: [{ mood: 8, halfLifeDays: 40 }, { prestige: 2 }, { affinity: 6, with: 'friend' }],
  },
  {
    id: 'college-new-words', kind: 'question', category: 'friends', icon: '🍻', title: 'New words', age: [19, 23],
    when: [{ lacks: 'college' }, { has: 'job' }], cast: { friend: { role: 'friend', ageGap: [-1, 2], make: true } }, weight: 30,
    text: 'Home for the holidays, {friend} says "discourse" twice before the soup. You are the only one there with a wage. The bill ' +
      'comes. It is looked at. So are you.',
    answers: [
      { id: 'pay', text: 'Pay for everyone', costs: { money: 85 }, outcomes: [
        { text: '"You are a legend," they say, an old word. {friend} walks home with you and tells you, at the corner, about failing ' +
          'everything.',
          effects: [{ mood: 4 }, { social: 5 }, { affinity: 8, with: 'friend' }, { tally: 'kindnesses' }] }] },
      { id: 'split', text: '"Six ways. Seventeen each."', outcomes: [
        { text: 'You did it in your head, before anyone had found a phone. There is a discourse. Then there are six piles of coins.',
          effects: [{ mood: 5 }, { affinity: 1, with: 'friend' }, { trait: 'nerves', by: -1 }] }] },
      { id: 'word', text: 'Ask what "discourse" means', outcomes: [
        { text: 'Nobody agrees. It lasts until they put the chairs on the tables, and the last definition is yours, with a pipe wrench ' +
          'in it.',
          effects: [{ mood: 7 }, { social: 4 }, { affinity: 5, with: 'friend' }] }] },
    ],
  },
];
