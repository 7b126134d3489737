/** What the body does between 30 and 66, and what one does with it: knees, teeth, ears, cold water, a cello. */
import type { LifeEvent } from '../../life/events/types.ts';

export const midlifeBodyEvents: readonly LifeEvent[] = [
  {
    id: 'midbody-trousers', kind: 'question', category: 'health', icon: '👖', title: 'They closed in spring', age: [34, 66],
    cooldownDays: 2800,
    text: [
      'The good trousers do not close. They closed at the last funeral. It is twenty to two, the funeral is at two, and you are lying ' +
      'on the bed with the button in one hand and the hole in the other.',
      'The christening is at three. The zipper of the good trousers has gone up as far as a certain point and will discuss nothing ' +
      'further.',
    ],
    answers: [
      { id: 'pin', text: 'Safety pin, and shallow breaths', outcomes: [
        { text: 'It holds through the long part. At "let us rise" it goes, with a small clear sound, off a candlestick.',
          effects: [{ mood: 3 }, { stress: 4 }], chance: 5 },
        { text: 'It holds. You are told how dignified you looked, so very upright.', effects: [{ mood: 4 }], chance: 5 }] },
      { id: 'buy', text: 'Run and buy the next size', costs: { money: 85 }, outcomes: [
        { text: 'You can sit. You can eat. You leave the label in, with the number, turned to the wall of you.',
          effects: [{ mood: 2 }, { stress: -3 }] }] },
      { id: 'neighbor', text: 'Borrow a pair, on the stairs', costs: { energy: 5 }, outcomes: [
        { text: 'They come from the third floor and are orange at the seams. Two people ask you where you got them.',
          effects: [{ mood: 5 }, { social: 3 }] }] },
      { id: 'walk', text: 'Pin it, and walk home after. And daily.', costs: { energy: 20 }, outcomes: [
        { text: 'It is nine kilometers, in those shoes. By the time the button meets again you know every dog on the way.',
          effects: [{ fitness: 3 }, { health: 1 }, { mood: 3 }, { weight: -2500 }] }] },
    ],
  },
  {
    id: 'midbody-pardon', kind: 'question', category: 'health', icon: '👂', title: '"Since 1998"', age: [48, 66],
    text: '"Do you want a bag?" asks the girl at the checkout. "Since 1998," you say, warmly. It has been happening. Last week a ' +
      'waiter wished you a good appetite and you told him about your sister.',
    answers: [
      { id: 'test', text: 'Have them tested', costs: { money: 60 }, outcomes: [
        { text: 'A padded box, a button, some very shy beeps. You have lost the top: birds, and s. They give you two beans to wear.',
          effects: [{ mood: 3 }, { stress: -3 }, { flag: 'hears-again' }] }] },
      { id: 'nod', text: 'Nod and smile in future', outcomes: [
        { text: 'It goes very well. By summer you have agreed to a timeshare and a drum kit.',
          effects: [{ money: -140 }, { stress: 3 }] }] },
      { id: 'say', text: '"I heard nothing. Once more, please."', outcomes: [
        { text: 'She says it again, and it was "bag". Most things are bag. It is restful to know.',
          effects: [{ mood: 3 }, { trait: 'nerves', by: 1 }, { flag: 'hears-again' }] }] },
    ],
  },
  {
    id: 'midbody-hears-s', kind: 'message', category: 'health', icon: '🐦', title: 'The top', age: [49, 72],
    when: [{ flag: 'hears-again', yearsAgo: [0, 3] }], weight: 30,
    text: 'Since you told people, they turn to you when they speak. And in the hedge this morning, over the traffic, at the very top ' +
      'of things: s, s, s. You had thought they had stopped coming.',
    effects: [{ mood: 8 }],
  },
  {
    id: 'midbody-seat', kind: 'question', category: 'age', icon: '🚌', title: 'Someone stands up', age: [50, 65],
    text: 'On the bus a person of thirty looks up, looks at you, and stands. There is no old person behind you. You check. The seat ' +
      'is there between you, warm, and getting longer.',
    answers: [
      { id: 'sit', text: 'Sit down', outcomes: [
        { text: 'It is a good seat. From here you can see over the river. You say thank you in a voice you keep for doctors.',
          effects: [{ mood: 1 }, { stress: -2 }] }] },
      { id: 'refuse', text: '"I am getting off here."', outcomes: [
        { text: 'You get off here. It is four stops too early, in sleet. You walk fast, in case anybody should be watching from the bus.',
          effects: [{ mood: -2 }, { fitness: 1 }] }] },
      { id: 'pass', text: 'Wave a schoolchild into it', outcomes: [
        { text: 'The child has a double bass on its back. All three of you are now standing round an empty seat, being polite.',
          effects: [{ mood: 4 }] }] },
    ],
  },
  {
    id: 'midbody-lanes', kind: 'question', category: 'sport', icon: '🏊', title: 'Slow, medium, fast', age: [38, 66],
    cast: { swim: { role: 'neighbor', age: [70, 86], ageGap: [8, 48], make: true, affinity: [9, 9] } }, weight: 13,
    text: 'The pool has three lanes. You chose medium, after some thought. {swim}, eighty if a day, has just overtaken you on ' +
      '{swim.their} back, talking to somebody in slow.',
    answers: [
      { id: 'slow', text: 'Duck under, into slow', outcomes: [
        { text: 'In slow there is a queue, and rules. You are shown your place, which is behind the lady with the flowers on her cap.',
          effects: [{ mood: 1 }, { fitness: 1 }] }] },
      { id: 'race', text: 'Speed up', costs: { energy: 20 }, outcomes: [
        { text: 'You draw level at the wall. "Again?" says {swim}, who had not known that it was a race. You cannot answer.',
          effects: [{ fitness: 2 }, { mood: 3 }, { affinity: 3, with: 'swim' }, { follow: 'midbody-ice', days: [120, 500] }] }] },
      { id: 'ask', text: 'Ask {swim} how it is done', costs: { energy: 10 }, outcomes: [
        { text: '"You are fighting it," says {swim}, and puts one finger under your spine. You lie there, on the water, on a finger.',
          effects: [{ mood: 7 }, { stress: -4 }, { fitness: 2 }, { affinity: 8, with: 'swim' },
            { follow: 'midbody-ice', days: [120, 500] }] }] },
    ],
  },
  {
    id: 'midbody-ice', kind: 'question', category: 'sport', icon: '🥶', title: 'Cold water', age: [38, 68],
    cast: { swim: { role: 'neighbor', from: 'midbody-lanes/swim' } }, onlyFollow: true,
    text: 'Six in the morning, the coldest week. {swim} has brought you to the water, with four people in wool hats and nothing much ' +
      'else. Their breath goes up together. "Do not think," says {swim}. You have been thinking since Tuesday.',
    answers: [
      { id: 'in', text: 'In', costs: { energy: 15 }, outcomes: [
        { text: 'There is no word, only a noise. Then, for about a minute, you are precisely as large as your own skin. {swim} is ' +
          'counting, with pride.',
          effects: [{ mood: 13, halfLifeDays: 40 }, { stress: -8 }, { fitness: 1 }, { affinity: 8, with: 'swim' },
            { trait: 'openness', by: 1 }] }] },
      { id: 'ankles', text: 'As far as the ankles', outcomes: [
        { text: '"Good," says {swim}. "That is where I began." You suspect that it is not true, and love it.',
          effects: [{ mood: 4 }, { affinity: 4, with: 'swim' }] }] },
      { id: 'towels', text: 'Hold the towels', outcomes: [
        { text: 'You are the best holder they have ever had: each one warm, on the second. You are asked for every {weekday}.',
          effects: [{ mood: 5 }, { social: 4 }, { tally: 'kindnesses' }] }] },
    ],
  },
  {
    id: 'midbody-tooth', kind: 'question', category: 'health', icon: '🦷', title: 'Gold or the other', age: [34, 64], cooldownDays: 3000,
    text: [
      '"Gold, and it outlives you," says the dentist, with both hands in your mouth, "or the other, and it does not." Her eyes over ' +
      'the mask are those of someone with a boat.',
      'An old filling has come out on a piece of nougat. The dentist holds it to the light. "Who did this?" You would have to say: a ' +
      'man with a pipe. "Gold, this time?"',
    ],
    answers: [
      { id: 'gold', text: 'Gold', costs: { money: 880 }, outcomes: [
        { text: 'Only you and she will ever see it. You yawn, some evenings, in front of the bathroom mirror, like a small pirate.',
          effects: [{ mood: 3 }, { stress: -2 }] }] },
      { id: 'other', text: 'The other', costs: { money: 240 }, outcomes: [
        { text: 'It matches. It matches so well that for a week you chew on it to find out which it was.', effects: [{ stress: -2 }] }] },
      { id: 'wait', text: '"Ng-ng." Wait until it hurts.', outcomes: [
        { text: 'It hurts on a holiday, on an island, where the dentist is also the ferry.',
          effects: [{ money: -520 }, { stress: 9 }, { health: -2 }], chance: 6 },
        { text: 'It does not hurt. You and it have an understanding, on the left.', effects: [{ mood: 1 }], chance: 4 }] },
    ],
  },
  {
    id: 'midbody-nap', kind: 'question', category: 'creative', icon: '💤', title: 'How it ended', age: [36, 66], cooldownDays: 2700,
    text: [
      'You wake up to applause. It was the second movement, then, and the third, and the last. Your head is on a shoulder. You came ' +
      'alone.',
      'You wake in a dark cinema. The names are going up. There is a coat over you, and it is not yours, and someone in the next seat ' +
      'is waiting for it.',
    ],
    answers: [
      { id: 'bravo', text: '"Bravo," at once, and loudly', outcomes: [
        { text: 'Heads turn. The neighbor claps with you, gravely. "You breathed exactly in time," says the neighbor.',
          effects: [{ mood: 6 }, { social: 2 }] }] },
      { id: 'sorry', text: 'Apologize to the shoulder', outcomes: [
        { text: '"My husband used to," says its owner, and takes a while to get up. You see her to the tram.',
          effects: [{ mood: 5 }, { tally: 'kindnesses' }] }] },
      { id: 'asleep', text: 'Go on being asleep', outcomes: [
        { text: 'You hear the row empty, seat by seat, past your knees. The last person to leave is the one with the broom, and knows.',
          effects: [{ mood: 1 }] }] },
    ],
  },
  {
    id: 'midbody-physio', kind: 'question', category: 'health', icon: '🧘', title: 'The clam', age: [38, 66],
    when: [{ has: 'job' }, { stat: 'fitness', below: 80 }],
    cast: { mate: { role: 'colleague', age: [20, 66], ageGap: [-20, 20], make: true } },
    text: 'For the hip, the physiotherapist has prescribed the clam: on your side, knees bent, one knee up, forty times, every three ' +
      'hours. It is eleven. You are at work, on the carpet, behind the copier. {mate} has come to make copies.',
    answers: [
      { id: 'explain', text: 'Explain, from down there', outcomes: [
        { text: '"Which side?" asks {mate}, and puts the paper down. {mate} has had the other hip since June. You do the left ones ' +
          'together.', effects: [{ mood: 7 }, { affinity: 9, with: 'mate' }, { fitness: 1 }, { flag: 'the-clam' }] }] },
      { id: 'pen', text: '"I am looking for a pen."', outcomes: [
        { text: '{mate} gives you a pen. {mate} gives you one every day at eleven for the rest of the week.',
          effects: [{ mood: 3 }, { affinity: 2, with: 'mate' }] }] },
      { id: 'skip', text: 'Leave the clam out from now on', outcomes: [
        { text: 'In a month you go downstairs like a piece of furniture, one leg at a time.',
          effects: [{ health: -2 }, { fitness: -1 }, { stress: 2 }] }] },
    ],
  },
  {
    id: 'midbody-clams', kind: 'message', category: 'career', icon: '🐚', title: "Eleven o'clock", age: [39, 68],
    when: [{ has: 'job' }, { flag: 'the-clam', yearsAgo: [1, 10] }], weight: 30,
    text: 'At eleven there are nine of you now on the carpet behind the copier, on your sides, like a beach. The new head of ' +
      'department steps over you all with a sheet of paper, comes back, and lies down.',
    effects: [{ mood: 7 }, { social: 5 }],
  },
  {
    id: 'midbody-ball', kind: 'question', category: 'sport', icon: '⚽', title: 'The tall one', age: [36, 64], cooldownDays: 3000,
    text: [
      'The ball is up in the plane tree, in the second fork. Four children look at the tree, then round the square, and then, all ' +
      'together, at you. "You are the tall one," says the smallest.',
      'A kite has gone into the lime tree and hangs in the second fork, with its tail down. A boy and his grandmother are looking at ' +
      'it; then they are looking at you. "We are both short," explains the grandmother.',
    ],
    answers: [
      { id: 'climb', text: 'Climb', costs: { energy: 15 }, outcomes: [
        { text: 'It comes back at once, from the hands or the knees, which root to trust. From the fork you see your own street. You ' +
          'stay up a moment.',
          effects: [{ mood: 12, halfLifeDays: 40 }, { fitness: 1 }], swing: { stat: 'fitness', by: 2 }, chance: 6 },
        { text: 'You get it down. You yourself are got down by three firefighters, one of whom says, kindly, "Second fork. Always the ' +
          'second fork."', effects: [{ mood: 5 }, { stress: 5 }, { health: -1 }], swing: { stat: 'fitness', by: -1 }, chance: 4 }] },
      { id: 'shoe', text: 'Throw a shoe at it', outcomes: [
        { text: 'It stays. The shoe stays. They count you in: people looking up, one of them on one leg.',
          effects: [{ mood: 4 }, { stress: 1 }] }] },
      { id: 'new', text: 'Buy them a new one', costs: { money: 18 }, outcomes: [
        { text: 'They thank you nicely, and go on looking up. It was not a question of owning one.',
          effects: [{ mood: 1 }, { tally: 'kindnesses' }] }] },
    ],
  },
  {
    id: 'midbody-sunday', kind: 'question', category: 'hobby', icon: '🛋', title: 'Ten past three', age: [30, 66], cooldownDays: 2400,
    text: [
      'Sunday, three in the afternoon. It is raining, though not so that one could call it rain. You have cleaned the thing you clean ' +
      'when there is nothing to clean.',
      'A public holiday, and everybody is somewhere. You have read the paper, including the tides. It is ten past three. It has been ' +
      'for some time.',
      'The street lies there in the sun with its mouth open. Nobody needs anything from you till tomorrow. A pigeon walks across from ' +
      'left to right, and, after a while, back.',
    ],
    answers: [
      { id: 'bus', text: 'Take any bus to the end', costs: { money: 5 }, outcomes: [
        { text: 'It ends at a duck farm with a café. There are two other people there. They took any bus as well; you all nod.',
          effects: [{ mood: 7 }, { social: 3 }] }] },
      { id: 'ring', text: 'Ring the first name under K', costs: { energy: 5 }, outcomes: [
        { text: 'You have not spoken for six years. "I was just lying on the floor," says K. "Do go on."',
          effects: [{ mood: 7 }, { social: 6 }] }] },
      { id: 'floor', text: 'Lie on the floor', outcomes: [
        { text: 'After a while the room gets bigger. There is a thing under the cupboard that you have been looking for, and you let ' +
          'it lie.', effects: [{ stress: -6 }, { mood: 2 }] }] },
      { id: 'buy', text: 'Buy something on the telephone', costs: { money: 75 }, outcomes: [
        { text: 'It comes on Thursday: larger than in the picture, with a cable, and a little pot of grease. You never find out where ' +
          'the grease goes.', effects: [{ mood: 2 }] }] },
    ],
  },
  {
    id: 'midbody-course', kind: 'question', category: 'volunteer', icon: '🩺', title: 'The one on the floor', age: [32, 60], weight: 13,
    text: 'First-aid course in the church hall. The doll has no legs and a smile. They need someone to lie there and be unconscious ' +
      'for the others. You are asked because, the nurse says, you "have the stillness".',
    answers: [
      { id: 'lie', text: 'Lie down', outcomes: [
        { text: 'Eleven people save you. Four of them break a rib, they are told. From below you learn who leans in and who asks ' +
          'around for somebody else.', effects: [{ mood: 4 }, { social: 4 }, { flag: 'knows-thirty' }] }] },
      { id: 'push', text: 'Rather push than be pushed', costs: { energy: 15 }, outcomes: [
        { text: 'Thirty, and two. Thirty, and two. You sing it under your breath, something with a good beat. The doll smiles.',
          effects: [{ mood: 4 }, { fitness: 1 }, { flag: 'knows-thirty' }, { flag: 'pushed-the-doll' }] }] },
      { id: 'card', text: 'Stay for the signature, by the coffee', outcomes: [
        { text: 'You get the card as well. It looks exactly like that of the others.',
          effects: [{ mood: -1 }, { tally: 'misdeeds' }, { flag: 'has-card-only' }] }] },
    ],
  },
  {
    id: 'midbody-thirty', kind: 'question', category: 'health', icon: '🫀', title: 'By the yogurts', age: [33, 68],
    when: [{ anyOf: [{ flag: 'knows-thirty', yearsAgo: [1, 30] }, { flag: 'has-card-only', yearsAgo: [1, 30] }] }], weight: 40,
    text: 'By the yogurts a man in a bicycle helmet sits down, then lies down. His basket rolls. A woman screams for somebody who ' +
      'knows how. In the whole of the aisle nobody moves, and you have a card in your wallet.',
    answers: [
      { id: 'sing', text: 'Thirty, and two. You have done this.', costs: { energy: 25 }, when: [{ flag: 'pushed-the-doll' }], outcomes: [
        { text: 'A rib goes, as you were told. You sing aloud, you hear later. In June a man with a helmet under his arm is at your ' +
          'door and cannot start.', effects: [{ mood: 25, halfLifeDays: 90 }, { stress: 6 }, { tally: 'kindnesses' }] }] },
      { id: 'kneel', text: 'Kneel down and begin', outcomes: [
        { text: 'It is worse and simpler than in the church hall. A girl from the checkout takes over at two hundred. They get him ' +
          'back in the ambulance.', effects: [{ mood: 16, halfLifeDays: 60 }, { stress: 8 }, { tally: 'kindnesses' }], chance: 6 },
        { text: 'You do all of it, in order, until they come, and it is not enough. The medic has you sit, and says: "Somebody was ' +
          'with him."', effects: [{ mood: -6, halfLifeDays: 40 }, { stress: 12 }, { tally: 'kindnesses' }], chance: 4 }] },
      { id: 'call', text: 'Call, loudly, and give the address', outcomes: [
        { text: 'A cashier is on her knees already, counting aloud. You are her telephone. He goes out past you with his eyes open.',
          effects: [{ mood: 6 }, { stress: 6 }, { tally: 'kindnesses' }] }] },
      { id: 'back', text: 'Step back behind the cereals', outcomes: [
        { text: 'Someone else knew how. You hear them count. For a year you do your shopping at the other place.',
          effects: [{ mood: -12, halfLifeDays: 90 }, { stress: 6 }] }] },
    ],
  },
  {
    id: 'midbody-cello', kind: 'question', category: 'creative', icon: '🎻', title: 'Beginner', age: [40, 62],
    text: 'You have always wanted to play the cello, and have told people so for decades. One can be hired. The teacher is nineteen, ' +
      'with a nose ring. "Great," she says. "Show me how you sit."',
    answers: [
      { id: 'hire', text: 'Hire it for a year', costs: { money: 260, energy: 10 }, outcomes: [
        { text: 'For eight weeks it is a sawmill. In the ninth, by accident, one long brown note comes out, and you both look at it.',
          effects: [{ mood: 8 }, { trait: 'openness', by: 1 }, { flag: 'plays-cello' },
            { follow: 'midbody-recital', days: [150, 330] }] }] },
      { id: 'once', text: 'Sit there once with it, and go', outcomes: [
        { text: 'You hold it like someone at a dance. It hums when a truck goes past. You thank her and have wanted to play the cello ' +
          'ever since.', effects: [{ mood: 3 }] }] },
      { id: 'child', text: 'Suggest it to some child instead', outcomes: [
        { text: 'The child takes the drums. It is explained to you that it should be something one wants oneself.',
          effects: [{ mood: -2 }] }] },
    ],
  },
  {
    id: 'midbody-recital', kind: 'question', category: 'creative', icon: '🎼', title: 'In order of height', age: [40, 66],
    when: [{ flag: 'plays-cello' }], onlyFollow: true,
    text: "The pupils' recital, in order of size: you come last, after a girl of eight, who has just played all of it by heart. You " +
      'have the same piece. The chair is still adjusted for her.',
    answers: [
      { id: 'play', text: 'Play it anyway', costs: { energy: 15 }, outcomes: [
        { text: 'You lose your place twice and stop once to breathe. In the front row the girl of eight is playing it along in the ' +
          'air, nodding you through.', effects: [{ mood: 12, halfLifeDays: 60 }, { social: 4 }] }] },
      { id: 'duet', text: 'Ask her to do it with you', costs: { energy: 5 }, outcomes: [
        { text: 'She thinks about it. "Not so fast, then," she says. You get through it on her heels, and are taken out by the hand, ' +
          'to bow.', effects: [{ mood: 11, halfLifeDays: 60 }, { social: 5 }] }] },
      { id: 'flee', text: 'Discover a sore wrist', outcomes: [
        { text: 'People are sorry. The girl of eight examines the wrist. "Which bit?" she asks.', effects: [{ mood: -5 }] }] },
    ],
  },
];
