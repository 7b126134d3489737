/** Out and about, 30 to 66: an allotment, reunions, being taken for somebody, found money, a seat on the council. */
import type { LifeEvent } from '../../life/events/types.ts';

export const midlifeTownEvents: readonly LifeEvent[] = [
  {
    id: 'midtown-plot', kind: 'dilemma', category: 'hobby', icon: '🥕', title: 'Plot fourteen', age: [32, 62],
    cast: { nb: { role: 'neighbor', age: [55, 78], ageGap: [4, 40], make: true, affinity: [9, 9] } }, weight: 22,
    steps: {
      start: {
        text: 'You put your name on the list so long ago that the letter is addressed to your old haircut: plot fourteen is free. It ' +
          'is brambles, a bathtub and half a shed. Over the string from fifteen looks {nb}. "Well," says {nb}.',
        answers: [
          { id: 'dig', text: 'Start to dig', costs: { energy: 20 }, outcomes: [
            { text: 'By dark you have freed the bathtub and one square meter. A cup of something hot stands on the string post. ' +
              'Nobody is in fifteen.',
              effects: [{ fitness: 2 }, { mood: 5 }, { affinity: 4, with: 'nb' }], next: { step: 'slugs', days: [40, 120] } }] },
          { id: 'ask', text: 'Ask {nb} what grew here', outcomes: [
            { text: 'An hour on rhubarb. The one before you talked to his. "It did no good," says {nb}, "but it did not hurt it either."',
              effects: [{ affinity: 7, with: 'nb' }, { mood: 3 }], next: { step: 'slugs', days: [40, 120] } }] },
          { id: 'scythe', text: 'Hire a man with a machine', costs: { money: 190 }, outcomes: [
            { text: 'It is flat by noon. So is the string, and one of the dahlias from fifteen. "Well," says {nb}.',
              effects: [{ affinity: -6, with: 'nb' }], next: { step: 'slugs', days: [40, 120] } }] },
        ],
      },
      slugs: {
        text: 'June. Something has eaten every lettuce in fourteen and not one in fifteen. At dusk you see {nb}, bent low, with a ' +
          'flashlight and a bucket, putting slugs over the string.',
        answers: [
          { id: 'back', text: 'Put them back over', costs: { energy: 5 }, outcomes: [
            { text: 'It goes on for three weeks, without a word. The slugs get fat and a bit seasick. You begin to look forward to dusk.',
              effects: [{ mood: 6 }, { affinity: 3, with: 'nb' }], next: { step: 'weeds', days: [400, 1100] } }] },
          { id: 'cough', text: 'Cough', outcomes: [
            { text: '{nb} straightens, bucket in hand. "They were yours," says {nb}, "by birth." From then on you get a lettuce every ' +
              'Saturday.', effects: [{ mood: 4 }, { affinity: 6, with: 'nb' }], next: { step: 'weeds', days: [400, 1100] } }] },
          { id: 'board', text: 'Report it to the committee', outcomes: [
            { text: 'The committee has a form for hedges and one for noise. You are given noise. {nb} hears about it within the hour.',
              effects: [{ affinity: -9, with: 'nb' }, { stress: 3 }], next: { step: 'weeds', days: [400, 1100] } }] },
        ],
      },
      weeds: {
        text: '{nb} has not come for five weeks. Fifteen is waist-high. A hip, somebody says. Rule nine: six weeks without care, and ' +
          'a plot goes to the next on the list. The inspection is on Saturday.',
        answers: [
          { id: 'both', text: 'Weed fifteen by night, with a lamp', costs: { energy: 25 }, outcomes: [
            { text: 'Saturday: "Fifteen, in order. Fourteen," and the committee looks at your knee-high thistles, "is a disgrace." ' +
              'You get a warning.',
              effects: [{ mood: 7 }, { fitness: 1 }, { affinity: 12, with: 'nb' }, { tally: 'kindnesses' },
                { remember: 'fifteen, weeded by lamp', by: 'nb' }], next: { step: 'gate', days: [60, 200] } }] },
          { id: 'visit', text: 'Go to the hospital and ask', costs: { energy: 10 }, outcomes: [
            { text: '"The dahlias first," says {nb}, and draws you a map on the menu. The beans you let go. Rule nine lets them.',
              effects: [{ affinity: 9, with: 'nb' }, { mood: 4 }], next: { step: 'gate', days: [60, 200] } }] },
          { id: 'rule', text: 'A rule is a rule', outcomes: [
            { text: 'They give fifteen to a couple with a trampoline. At dusk you look over the string from habit.',
              effects: [{ mood: -7 }, { affinity: -10, with: 'nb' }], next: { step: 'gate', days: [60, 200] } }] },
        ],
      },
      gate: {
        text: '{nb} stands at the gate of the allotments with a stick, taking in who has what. It takes some time. Then {nb.they} ' +
          'come{nb.s} to the string. In your bathtub, this year, there are lettuces.',
        answers: [
          { id: 'give', text: 'Hold out the best one', outcomes: [
            { text: '{nb} turns it over, finds the slug, and lays it gently on your side. "By birth," says {nb}, and stays till dark.',
              effects: [{ mood: 11, halfLifeDays: 60 }, { affinity: 8, with: 'nb' }] }] },
          { id: 'bench', text: 'Build a bench, half on each plot', costs: { energy: 15, money: 60 }, outcomes: [
            { text: 'It stands across the string, against rule four. The committee sits on it, to write the letter, and forgets the ' +
              'letter.', effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 9, with: 'nb' }, { social: 5 }] }] },
          { id: 'nod', text: 'Nod, and go on hoeing', outcomes: [
            { text: '"Well," says {nb}. You have known that word for years now, and this is one of its longer ones.',
              effects: [{ mood: 3 }, { affinity: 2, with: 'nb' }] }] },
        ],
      },
    },
  },
  {
    id: 'midtown-reunion', kind: 'question', category: 'friends', icon: '🏷', title: 'And what do you do', age: [30, 64],
    cast: { mate: { role: 'classmate', ageGap: [-1, 1], make: true } }, cooldownDays: 3000,
    text: [
      'Class reunion, the back room of a restaurant. Name tags with the old photographs. By the door {mate} is looking from your tag ' +
      'to you and back, like a border guard.',
      'Another class reunion. Fewer tags, bigger print. {mate} is already telling somebody about {mate.their} roof. "And you," says ' +
      '{mate}, "what is it you do now?"',
    ],
    answers: [
      { id: 'true', text: 'Say how it is', outcomes: [
        { text: '"Thank God," says {mate}, and says how it is. You are the last two in the room. Chairs are put up on tables round you.',
          effects: [{ mood: 7 }, { social: 5 }, { affinity: 8, with: 'mate' }] }] },
      { id: 'water', text: '"I am in water." Look modest.', outcomes: [
        { text: 'It goes round the room by itself. By dessert you are in water in three countries.',
          effects: [{ mood: 5 }, { prestige: 1 }, { tally: 'misdeeds' }, { flag: 'in-water' },
            { follow: 'midtown-in-water', days: [150, 900] }] }] },
      { id: 'chairs', text: 'Help the waiter all evening', costs: { energy: 10 }, outcomes: [
        { text: 'You hear everything, and nobody asks you a thing. Two people give you a tip. It is a fair one.',
          effects: [{ mood: 4 }, { money: 9 }] }] },
    ],
  },
  {
    id: 'midtown-in-water', kind: 'question', category: 'friends', icon: '🚰', title: 'Somebody in water', age: [30, 67],
    when: [{ flag: 'in-water' }], cast: { mate: { role: 'classmate', from: 'midtown-reunion/mate' } }, cooldownDays: 900,
    onlyFollow: true,
    text: '{mate} on the phone, out of breath. The village has had brown water for a month, the mayor will not listen, and there is a ' +
      'meeting tonight. "I told them I know somebody in water."',
    answers: [
      { id: 'confess', text: 'Confess', outcomes: [
        { text: 'A long silence. "What did I tell you I was?" asks {mate}. You cannot remember. "Neither can I," says {mate}. "It was ' +
          'not this."', effects: [{ mood: 3 }, { affinity: 4, with: 'mate' }, { unflag: 'in-water' }] }] },
      { id: 'read', text: 'Read all night; go', costs: { energy: 25 }, outcomes: [
        { text: 'You say "turbidity" three times, slowly. The mayor gives in at the third. In that village you are in water for good.',
          effects: [{ mood: 10 }, { affinity: 8, with: 'mate' }, { prestige: 2 }], swing: { stat: 'diligence', by: 1 }, chance: 6 },
        { text: 'The mayor studied it. It lasts four minutes. But he has now said "old pipe" in front of ninety witnesses.',
          effects: [{ mood: 2 }, { stress: 6 }, { affinity: 3, with: 'mate' }], chance: 4 }] },
      { id: 'abroad', text: 'Be abroad, on business', outcomes: [
        { text: 'You make the ringing tone of another country with your mouth. {mate} hears you out.',
          effects: [{ mood: -5 }, { affinity: -9, with: 'mate' }, { unflag: 'in-water' }] }] },
    ],
  },
  {
    id: 'midtown-mistaken', kind: 'question', category: 'luck', icon: '🎩', title: 'We had almost given up on you', age: [30, 66],
    cooldownDays: 3000,
    text: [
      'In a hotel lobby a woman with a clipboard takes your arm. "Professor. We had almost given up on you." A hall is waiting. On ' +
      'the door it says THE FUTURE OF LICHEN.',
      'At a strange railway station a family of nine comes running, with a goat and a banner. They have the name right. They have the ' +
      'wrong person; but Grandfather is already weeping on your neck.',
    ],
    answers: [
      { id: 'no', text: 'Say at once that it is not you', outcomes: [
        { text: 'They laugh, how modest. You have to show a document, and then the disappointment is so great that you apologize for it.',
          effects: [{ mood: -1 }, { social: 1 }] }] },
      { id: 'yes', text: 'Go along, say little', costs: { energy: 15 }, outcomes: [
        { text: 'You nod for an hour and say "we must listen". You are thanked with real warmth. The right one comes in as you go ' +
          'out, wet, furious, and very like you.', effects: [{ mood: 8 }, { social: 6 }, { tally: 'misdeeds' }], chance: 6 },
        { text: 'After ten minutes somebody asks you one small simple question. You leave by way of the kitchen.',
          effects: [{ mood: 2 }, { stress: 5 }], chance: 4 }] },
      { id: 'wait', text: 'Stay with them till the right one comes', outcomes: [
        { text: 'It is two hours. They teach you the song. When a taxi stops outside at last you are as nervous as they are.',
          effects: [{ mood: 7 }, { social: 5 }, { tally: 'kindnesses' }] }] },
    ],
  },
  {
    id: 'midtown-found-money', kind: 'question', category: 'money', icon: '👛', title: 'Not yours', age: [30, 66], cooldownDays: 3000,
    text: [
      'On the seat of the bus lies a wallet: three hundred and forty in notes, a swimming pass, and a photograph of a very ugly dog, ' +
      'much handled. No name.',
      'In a library book, at page 212, somebody has used six fifties as a bookmark. It is a thick book. They had not liked it.',
    ],
    answers: [
      { id: 'notice', text: 'Notice: "Money found. How much? Where?"', costs: { energy: 5 }, outcomes: [
        { text: 'Thirty-one people come. The one who says "I don\'t know, it was for the funeral" has the right face and nearly the ' +
          'right sum.', effects: [{ mood: 8 }, { tally: 'kindnesses' }, { social: 3 }], chance: 6 },
        { text: 'Nineteen people, not one near it. After half a year the office gives it to you with a stamp, and your name spelled ' +
          'like theirs.', effects: [{ money: 300 }, { mood: 3 }], chance: 4 }] },
      { id: 'desk', text: 'Hand it in at the desk', outcomes: [
        { text: 'The clerk counts it in front of you, then looks round the room with you, for whoever is not here. You get a slip.',
          effects: [{ mood: 4 }, { tally: 'kindnesses' }] }] },
      { id: 'keep', text: 'Take the money, leave the rest', outcomes: [
        { text: 'It is spent within a week on nothing you could point to. You go on seeing page 212, or the dog.',
          effects: [{ money: 300 }, { mood: -4 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'midtown-roof-of-car', kind: 'question', category: 'money', icon: '💸', title: 'On the roof', age: [30, 62],
    when: [{ has: 'car' }, { stat: 'money', atLeast: 900 }],
    text: 'You put the envelope with six hundred on the roof of the car, to find your keys. You found them. That was two kilometers ' +
      'and one roundabout ago, and in the mirror something has just stopped fluttering.',
    answers: [
      { id: 'back', text: 'Drive back at a walk, windows down', costs: { energy: 15 }, outcomes: [
        { text: 'The road crew has stopped traffic. Four men in orange are walking toward you, bent double, each with a bouquet of notes.',
          effects: [{ mood: 8 }, { money: -40 }], swing: { stat: 'happiness', by: 1 }, chance: 5 },
        { text: 'You find ninety, one at a time, the last under a hen. It is the best rate you were ever paid by the hour, downward.',
          effects: [{ money: -510 }, { mood: -3 }], chance: 4 }] },
      { id: 'on', text: 'Drive on and tell nobody', outcomes: [
        { text: 'You tell nobody for nine days, and then, at a wedding, everybody. It was worth about half of it as a story.',
          effects: [{ money: -600 }, { mood: -2 }, { stress: 3 }, { social: 3 }] }] },
    ],
  },
  {
    id: 'midtown-begonia', kind: 'question', category: 'hobby', icon: '🪴', title: 'One leaf', age: [32, 56],
    text: 'In the hothouse of the botanical garden stands the plant you have been looking for, spotted like a trout, sold nowhere. ' +
      'One leaf in a glass would do. The guard is watching a small boy watch a fish.',
    answers: [
      { id: 'pinch', text: 'Pinch one', outcomes: [
        { text: 'It rides home in your hat. By autumn it has roots like a first beard, and you have something you cannot show to ' +
          'people who know.', effects: [{ mood: 5 }, { tally: 'misdeeds' }, { flag: 'spotted-begonia' }] }] },
      { id: 'ask', text: 'Ask the gardener', costs: { energy: 5 }, outcomes: [
        { text: '"Not allowed," says the gardener loudly, and goes off to see to a hose, having laid the shears down open, in front ' +
          'of it.', effects: [{ mood: 7 }, { flag: 'spotted-begonia' }] }] },
      { id: 'draw', text: 'Draw it instead', costs: { energy: 5 }, outcomes: [
        { text: 'An hour, on the back of the ticket. It is not much like. But you know now how every one of its spots is placed.',
          effects: [{ mood: 5 }, { stress: -3 }] }] },
    ],
  },
  {
    id: 'midtown-begonia-back', kind: 'question', category: 'hobby', icon: '🌿', title: 'The last of its kind', age: [36, 70],
    when: [{ flag: 'spotted-begonia', yearsAgo: [3, 30] }], weight: 45,
    text: 'In the paper: the heating failed at the botanical garden in the cold night, and the spotted one, sixty years old, is lost. ' +
      'There was no other in the country. Yours fills the window and has begun on the bookshelf.',
    answers: [
      { id: 'bring', text: 'Bring it to them, in the hat', costs: { energy: 10 }, outcomes: [
        { text: 'The head gardener looks at it, then at the hat, and does not ask. The new label has the Latin name, a year, and: "ex ' +
          'coll. {me}".', effects: [{ mood: 13, halfLifeDays: 60 }, { tally: 'kindnesses' }, { unflag: 'spotted-begonia' }] }] },
      { id: 'night', text: 'Leave a leaf in a glass at the gate', outcomes: [
        { text: 'In spring you buy a ticket. It is as long as a thumb, behind two ropes, with a guard of its own, who watches your hands.',
          effects: [{ mood: 8 }, { tally: 'kindnesses' }, { unflag: 'spotted-begonia' }] }] },
      { id: 'keep', text: 'Have the only one', outcomes: [
        { text: 'You draw the curtain a little in the evenings now. It does not get as much light as it should.',
          effects: [{ mood: -3 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'midtown-line-b', kind: 'question', category: 'travel', icon: '🗣', title: "At the doctor's", age: [32, 66],
    cast: { mate: { role: 'friend', age: [24, 70], ageGap: [-20, 25], make: true, affinity: [9, 9] } },
    text: 'Beginners\' Portuguese, week six. You and {mate} read the dialogue "At the doctor\'s". {mate} looks up from line A, and ' +
      'says, with every ending right: "I have been sad since March."',
    answers: [
      { id: 'line', text: 'Read line B: "Take two a day."', outcomes: [
        { text: '"Thank you, doctor," reads {mate}. It is the end of the page. Someone asks about the subjunctive.',
          effects: [{ mood: -3 }] }] },
      { id: 'words', text: 'Answer with the words you have', costs: { energy: 5 }, outcomes: [
        { text: 'You have bread, train, the family, colors. "Wednesday," you say, "I, you, the soup." {mate} understands all of it.',
          effects: [{ mood: 7 }, { affinity: 10, with: 'mate' }, { tally: 'kindnesses' },
            { remember: '"Wednesday, I, you, the soup"', by: 'mate' }] }] },
      { id: 'own', text: 'Stop, and ask in your own language', outcomes: [
        { text: '"Nothing," says {mate} in it, quickly. In Portuguese it could be said. You turn the page back, and do line A again.',
          effects: [{ mood: 1 }, { affinity: 3, with: 'mate' }] }] },
    ],
  },
  {
    id: 'midtown-green-pencil', kind: 'message', category: 'travel', icon: '✏️', title: 'The green pencil', age: [34, 70],
    when: [{ happened: 'midtown-line-b', yearsAgo: [1, 20] }], weight: 26,
    text: 'A café in Porto. A child is sobbing under the next table. And out of you comes lesson two, which you swore nobody would ' +
      'ever need: "Has your cousin lost the green pencil?" The child comes out, amazed. She has.',
    effects: [{ mood: 10, halfLifeDays: 40 }],
  },
  {
    id: 'midtown-same-name', kind: 'question', category: 'travel', icon: '🏨', title: 'Not today', age: [30, 62], cooldownDays: 3000,
    text: [
      'Your hotel is in San Martín. So are you. There are, the driver explains, seven San Martíns, and it is night, and the last bus ' +
      'was the one you came on. A dog has joined you.',
      'The boat across the bay does not go today. It does not go on days like this, it says on a board you are the only one not to ' +
      'know by heart. Eleven people, one bench, one accordion.',
    ],
    answers: [
      { id: 'taxi', text: 'Pay what it costs to get there', costs: { money: 180 }, outcomes: [
        { text: 'The only one going that way has a mother, who comes along, as it is so far. You are there by four in the morning and ' +
          'know what she had for her wedding.', effects: [{ mood: 2 }, { stress: -2 }] }] },
      { id: 'stay', text: 'Stay where you are, then', outcomes: [
        { text: 'A woman unlocks the school. You sleep under a map of the world and are woken by first grade, one of whom is sitting ' +
          'on you.', effects: [{ mood: 8 }, { social: 4 }, { trait: 'openness', by: 1 }], chance: 6 },
        { text: 'It is the longest night on record, and has fleas. You learn two hands of a card game that you never meet again.',
          effects: [{ mood: -2 }, { energy: -10 }], chance: 4 }] },
      { id: 'walk', text: 'Walk', costs: { energy: 25 }, outcomes: [
        { text: 'By sunrise you have blisters, a stick and the road to yourself. It is the part you tell, later, leaving out the knee.',
          effects: [{ mood: 6 }, { fitness: 1 }] }] },
    ],
  },
  {
    id: 'midtown-list', kind: 'question', category: 'volunteer', icon: '🗳', title: 'Number nineteen', age: [32, 62],
    cast: { nb: { role: 'neighbor', age: [22, 82], ageGap: [-25, 30], make: true } }, weight: 12,
    text: 'The citizens\' list for the town council has eighteen names and nineteen lines. "You would not have to do anything," says ' +
      '{nb}. "Nobody has ever been elected from nineteen." There is a pen.',
    answers: [
      { id: 'sign', text: 'Sign', outcomes: [
        { text: 'Your photograph is taken against a garage. Your program is two words: "Public toilet". {nb} chose them.',
          effects: [{ mood: 3 }, { affinity: 4, with: 'nb' }, { follow: 'midtown-elected', days: [40, 120] }] }] },
      { id: 'mean', text: 'Sign, and write a real program', costs: { energy: 15 }, outcomes: [
        { text: 'A bench at the bus stop. The crossing by the school. One thing you find you have been angry about for years.',
          effects: [{ mood: 5 }, { affinity: 3, with: 'nb' }, { flag: 'meant-it' }, { follow: 'midtown-elected', days: [40, 120] }] }] },
    ],
  },
  {
    id: 'midtown-elected', kind: 'question', category: 'volunteer', icon: '🪑', title: 'By eleven votes', age: [32, 66],
    cast: { nb: { role: 'neighbor', from: 'midtown-list/nb' } }, onlyFollow: true,
    text: 'It was the photograph, or the eleven people who live by the bus stop. You are on the town council of {town}, four years, ' +
      'Thursdays, Committee for Drains and Celebrations. The chair you get is still warm.',
    answers: [
      { id: 'bench', text: 'Move the bench, first thing', costs: { energy: 10 }, when: [{ flag: 'meant-it' }], outcomes: [
        { text: 'Seven months, three surveys, one bench. On the day an old man sits down on it at once with his bags, and does not ' +
          'know you. It is perfect.', effects: [{ mood: 11, halfLifeDays: 60 }, { prestige: 2 }] }] },
      { id: 'drains', text: 'Read up on drains', costs: { energy: 15 }, outcomes: [
        { text: 'You are the first in forty years to have been down there. At the Celebrations the drain men lift you onto a shoulder.',
          effects: [{ mood: 7 }, { prestige: 2 }, { social: 4 }] }] },
      { id: 'sell', text: 'Let the builder take you to lunch', outcomes: [
        { text: 'Sea bass. He speaks of drains with such feeling. On Thursday you hear your own hand going up.',
          effects: [{ money: 500 }, { mood: -5 }, { tally: 'misdeeds' }, { prestige: -1 }] }] },
      { id: 'resign', text: 'Resign in favor of number eighteen', outcomes: [
        { text: '{nb} was eighteen. {nb} has not spoken to you since, for lack of time.',
          effects: [{ mood: 2 }, { affinity: -5, with: 'nb' }] }] },
    ],
  },
];
