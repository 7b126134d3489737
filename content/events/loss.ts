/** Loss at every age: what people carry, say, cook and keep. Written with care. */
import type { LifeEvent } from '../../life/events/types.ts';

export const loss: readonly LifeEvent[] = [
  {
    id: 'loss-class-fish', kind: 'question', category: 'loss', icon: '🐠', title: 'The class fish', age: [6, 9],
    when: [{ schoolLevel: ['elementary'] }],
    cast: { mate: { role: 'classmate', make: true } },
    text: 'Your week to feed the class fish. On Thursday it lies the wrong way up. Only {mate} is here, who looks at the fish, at you, ' +
      'and at the door.',
    answers: [
      { id: 'tell-teacher', text: 'Wait there and tell the teacher', outcomes: [{
        text: 'She does not shout. She asks what it was like as a fish. You both say "orange", and then everybody has to cry a bit, ' +
          'even {mate}.',
        effects: [{ mood: -3 }, { affinity: 4, with: 'mate' }, { flag: 'fish-told' }],
      }] },
      { id: 'hide-it', text: 'Put it behind the castle', outcomes: [{
        text: 'It stays hidden till Monday, and then it does not. {mate} says nothing, loudly, all week.',
        effects: [{ stress: 6 }, { mood: -5 }, { affinity: -4, with: 'mate' }, { flag: 'fish-hidden' }],
      }] },
      { id: 'bury-it', text: 'Bury it by the fence, both of you', costs: { energy: 5 }, outcomes: [{
        text: 'In a pencil tin, with a chip for the journey. Some of the class come to see where. Somebody puts up a ruler with a name on.',
        effects: [{ mood: 1 }, { affinity: 10, with: 'mate' }, { flag: 'fish-told' }],
      }] },
    ],
  },
  {
    id: 'loss-fish-tin', kind: 'message', category: 'loss', icon: '🐟', title: 'A pencil tin', age: [24, 60],
    when: [{ anyOf: [{ flag: 'fish-told', yearsAgo: [15, 50] }, { flag: 'fish-hidden', yearsAgo: [15, 50] }] }], weight: 18,
    text: "They are pulling down your old school's fence. You happen to walk by, and stop, because of a fish. It was your week to feed " +
      'it. You find you still know its name, and say it, once, to the digger.',
    effects: [{ mood: 3 }],
  },
  {
    id: 'loss-gran', kind: 'dilemma', category: 'loss', icon: '🧣', title: 'Salted peanuts', age: [8, 17],
    cast: { gran: { role: 'grandparent', sex: 'female', age: [70, 105] } }, weight: 4,
    steps: {
      start: {
        text: 'Grandma is in hospital, smaller than last week. While the others are out finding the coffee machine she pulls you close. ' +
          '"Salted peanuts," she whispers. There is a sign over her bed with all the things she may not have.',
        answers: [
          { id: 'bring-peanuts', text: 'Fetch the peanuts', costs: { money: 2 }, outcomes: [{
            text: 'She eats three, slowly, with her eyes shut, and gives you the rest as evidence. "Now go away before I die of ' +
              'happiness," she says.',
            effects: [{ mood: 4 }, { affinity: 10, with: 'gran' }, { tally: 'kindnesses' }], next: { step: 'call', days: [6, 20] },
          }] },
          { id: 'ask-nurse', text: 'Ask the nurse', outcomes: [{
            text: 'He looks at the chart, and then at her. "One," he says. She negotiates him up to four.',
            effects: [{ mood: 4 }, { affinity: 6, with: 'gran' }], next: { step: 'call', days: [6, 20] },
          }] },
          { id: 'say-no', text: '"You\'re not allowed, Grandma"', outcomes: [{
            text: '"No," she says, and pats your hand, "quite right." She looks at the window for a bit.',
            effects: [{ mood: -4 }], next: { step: 'call', days: [6, 20] },
          }] },
        ],
      },
      call: {
        text: 'The telephone, in the night, and then feet, and then no feet. When you come out everybody is standing in the kitchen ' +
          'with the big light on. Nobody has said it yet. You know.',
        answers: [
          { id: 'stay', text: 'Go and stand with them', outcomes: [{
            text: 'Somebody makes room without looking. You all stand there in bare feet till it is light.',
            effects: [{ dies: 'gran', cause: 'old age' }, { mood: -22, halfLifeDays: 60 }, { stress: 6 }],
            next: { step: 'funeral', days: [4, 7] },
          }] },
          { id: 'own-room', text: 'Go back and lie awake', outcomes: [{
            text: 'After a while the mattress tips, and somebody sits there who does not put the light on, and does not go away.',
            effects: [{ dies: 'gran', cause: 'old age' }, { mood: -24, halfLifeDays: 60 }, { stress: 8 }],
            next: { step: 'funeral', days: [4, 7] },
          }] },
          { id: 'ask', text: 'Ask if somebody was with her', outcomes: [{
            text: 'The night nurse was, holding her hand. It helps more than they think it will.',
            effects: [{ dies: 'gran', cause: 'old age' }, { mood: -20, halfLifeDays: 60 }, { stress: 5 }],
            next: { step: 'funeral', days: [4, 7] },
          }] },
        ],
      },
      funeral: {
        text: 'The church, or the hall, or whatever it is, is full of people who called her by her first name. Each of you may put ' +
          'something in. The others have flowers.',
        answers: [
          { id: 'peanuts-in', text: 'Put in the peanuts', outcomes: [{
            text: "The packet rustles in the silence. At the back an old man in a nurse's jacket blows his nose.",
            effects: [{ mood: 3 }, { stress: -4 }], next: { step: 'coat', days: [300, 400] },
          }] },
          { id: 'read-something', text: 'Say something, out loud', costs: { energy: 10 }, outcomes: [{
            text: 'Your voice goes at the second line. A neighbour with a hat like a tea cosy says the line with you, and then you can.',
            effects: [{ mood: 4 }, { trait: 'nerves', by: 2 }], next: { step: 'coat', days: [300, 400] },
          }] },
          { id: 'stay-seated', text: 'Stay in your seat', outcomes: [{
            text: 'Nobody minds. You put it in your pocket instead, whatever it would have been.',
            effects: [{ mood: -2 }], next: { step: 'coat', days: [300, 400] },
          }] },
        ],
      },
      coat: {
        text: 'A year. Her coat is still on the hook, because nobody has said who. It is cold out, and your hand is already in the ' +
          'pocket: a tram ticket, a mint, and something small and salty, wrapped in a hospital napkin.',
        answers: [
          { id: 'wear-coat', text: 'Wear the coat', outcomes: [{
            text: 'It is too wide and it smells of her kitchen until about March. You do not wash it until then.',
            effects: [{ mood: 8, halfLifeDays: 60 }, { flag: 'grans-coat' }],
          }] },
          { id: 'eat-it', text: 'Eat the peanut', outcomes: [{
            text: 'One. With your eyes shut.',
            effects: [{ mood: 7, halfLifeDays: 60 }, { flag: 'grans-coat' }],
          }] },
          { id: 'talk', text: 'Show it to somebody, and talk', outcomes: [{
            text: 'You had thought you were done. The counsellor at the clinic says a year is not late, it is when the shops are quiet.',
            effects: [{ mood: 6, halfLifeDays: 60 }, { stress: -8 }, { flag: 'grans-coat' }],
          }] },
        ],
      },
    },
  },
  {
    id: 'loss-grans-coat-again', kind: 'message', category: 'loss', icon: '🧥', title: 'The salt', age: [30, 80],
    when: [{ flag: 'grans-coat', yearsAgo: [10, 60] }], weight: 25,
    text: 'On a night train a stranger opens a bag of salted peanuts and holds it out to you. You take three and eat them slowly, with ' +
      'your eyes shut. The stranger looks away, as one does in front of people at prayer.',
    effects: [{ mood: 6 }],
  },
  {
    id: 'loss-mother-voice', kind: 'question', category: 'loss', icon: '📼', title: 'Eleven seconds', age: [22, 70],
    when: [{ lacks: 'mother' }], weight: 16,
    text: 'The old voicemail is closing. One message is saved: your mother, eleven seconds. She has made too much soup; you know where ' +
      'the key is.',
    answers: [
      { id: 'copy', text: 'Copy it onto everything you own', outcomes: [{
        text: 'Phone, laptop, a stick in the sock drawer. You have her on three floors now, having made too much soup.',
        effects: [{ mood: 8, halfLifeDays: 40 }, { flag: 'mothers-voice' }],
      }] },
      { id: 'listen-once', text: 'Listen once, and let it go', outcomes: [{
        text: 'You stand in the hall with your shoes on as if you were about to leave for the soup. Then you press one.',
        effects: [{ mood: 2 }, { stress: -5 }],
      }] },
      { id: 'ring-back', text: 'Press four: "call this number"', outcomes: [{
        text: 'A young man answers. He has had the number for a year. "You\'re not the first," he says. He tells you people mostly ask ' +
          'for soup.',
        effects: [{ mood: 5 }, { flag: 'mothers-voice' }],
      }] },
    ],
  },
  {
    id: 'loss-too-much-soup', kind: 'message', category: 'loss', icon: '🍲', title: 'Too much', age: [25, 80],
    when: [{ flag: 'mothers-voice', yearsAgo: [1, 25] }], weight: 40,
    text: 'You have made too much soup. You stand over it with the spoon. Then you go through your phone for somebody nearby, living ' +
      'alone, and hear yourself say it, in exactly her voice: "You know where the key is."',
    effects: [{ mood: 9 }, { social: 4 }, { tally: 'kindnesses' }],
  },
  {
    id: 'loss-father-tools', kind: 'question', category: 'loss', icon: '🧰', title: 'Every one outlined in pencil', age: [25, 72],
    when: [{ lacks: 'father' }], weight: 16,
    text: "Your father's workshop. Each tool has its outline on the wall, to find its way home. One outline is empty: the thing you " +
      'borrowed at sixteen.',
    answers: [
      { id: 'take-plane', text: 'Take only the small plane', outcomes: [{
        text: 'The handle is worn to a hand bigger than yours. You will have to grow into it; there is time.',
        effects: [{ mood: 5, halfLifeDays: 40 }, { flag: 'fathers-plane' }],
      }] },
      { id: 'hang-it-back', text: 'Bring the thing back and hang it up', costs: { energy: 10 }, outcomes: [{
        text: 'It takes you a day to find it, in a box with your school books. It clicks onto its nail. Now it can all be given away.',
        effects: [{ mood: 10, halfLifeDays: 60 }, { stress: -6 }],
      }] },
      { id: 'sell-lot', text: 'Sell it all to the man with the van', outcomes: [{
        text: 'He offers $180, then sees the wall. "I can\'t break that up," he says. He takes the wall too.',
        effects: [{ money: 180 }, { mood: -2 }],
      }] },
    ],
  },
  {
    id: 'loss-fathers-plane-used', kind: 'message', category: 'loss', icon: '🪵', title: 'A door that sticks', age: [27, 85],
    when: [{ flag: 'fathers-plane', yearsAgo: [1, 30] }], weight: 35,
    text: 'A door sticks. You take down the plane, and the shaving comes off in one long curl, as it used to for him. You hear yourself ' +
      'say "there she goes" to nobody. You go round the house to see if any other doors would like to stick.',
    effects: [{ mood: 8 }, { stress: -3 }],
  },
  {
    id: 'loss-cross-the-road', kind: 'question', category: 'loss', icon: '🚶', title: 'What does one say', age: [14, 90],
    cast: { next: { role: 'neighbor', make: true, age: [35, 98], ageGap: [0, 60] } },
    text: '{next}, widowed nine days, is coming along your side of the street with one small bag. You have eleven steps to find a ' +
      'sentence. Or cross.',
    answers: [
      { id: 'say-poor', text: 'Say something, however badly', outcomes: [{
        text: '"I don\'t know what to say," you say. "No," says {next}. "It is all you can say. They all cross over." You carry the bag.',
        effects: [{ mood: 4 }, { affinity: 12, with: 'next' }, { tally: 'kindnesses' }, { follow: 'loss-casserole-dish', days: [30, 60] }],
      }] },
      { id: 'cross', text: 'Cross over', outcomes: [{
        text: 'You study a shop window. It is a shop for trusses. In the glass {next} goes by, seeing you see it.',
        effects: [{ mood: -6 }, { stress: 3 }, { follow: 'loss-casserole-dish', days: [30, 60] }, { trait: 'kindness', by: -1 }],
      }] },
      { id: 'bring-dish', text: 'Nod now, and bring a dish later', costs: { energy: 10, money: 15 }, outcomes: [{
        text: 'You leave it on the step with your name under it on tape. The bell is beyond you today. It is not nothing.',
        effects: [{ mood: 2 }, { affinity: 8, with: 'next' }, { tally: 'kindnesses' }, { follow: 'loss-casserole-dish', days: [30, 60] }],
      }] },
    ],
  },
  {
    id: 'loss-casserole-dish', kind: 'question', category: 'loss', icon: '🥘', title: 'When the dishes stop', age: [14, 90],
    cast: { next: { role: 'neighbor', from: 'loss-cross-the-road/next' } }, onlyFollow: true,
    text: 'Six weeks on, the casseroles have stopped, as if grief had a sell-by date. {next} stands at the bins and cannot think which ' +
      'day is glass.',
    answers: [
      { id: 'say-name', text: "Say the dead one's name", outcomes: [{
        text: '{next} grips the bin. "Nobody says it any more," {next} says. Then says it too, four, five times, with the glass in one ' +
          'hand.',
        effects: [
          { mood: 7 }, { affinity: 15, with: 'next' }, { tally: 'kindnesses' },
          { remember: '{me} said the name out loud, by the bins.', by: 'next' },
        ],
      }] },
      { id: 'practical', text: 'Do the bins, every week, both houses', costs: { energy: 10 }, outcomes: [{
        text: 'You never discuss it. On the first anniversary there is a jar of plums on your step with nothing written on it.',
        effects: [{ mood: 5 }, { affinity: 12, with: 'next' }, { tally: 'kindnesses' }],
      }] },
      { id: 'wave', text: 'Wave and go in', outcomes: [{
        text: '{next} puts the glass in with the paper and goes in as well.',
        effects: [{ mood: -3 }],
      }] },
    ],
  },
  {
    id: 'loss-wrong-chapel', kind: 'question', category: 'loss', icon: '⚰️', title: 'The wrong chapel', age: [58, 95],
    text: 'The deceased, you hear, loved parachuting. Your colleague feared stairs. You are in the wrong chapel, second row, and there ' +
      'are only five people here.',
    answers: [
      { id: 'stay', text: 'Stay to the end', outcomes: [{
        text: 'You sing loudly. After it the widow takes both your hands. "How did you know him?" "Not nearly well enough," you say. It ' +
          'is true.',
        effects: [{ mood: 7 }, { tally: 'kindnesses' }, { social: 3 }],
      }] },
      { id: 'slip-out', text: 'Slip out, bent low', outcomes: [{
        text: 'Your knee cracks like a shot at the word "silence". In the next chapel they are just carrying your colleague out, ' +
          'carefully, on the level.',
        effects: [{ mood: -3 }, { stress: 4 }],
      }] },
      { id: 'tell-story', text: 'Be asked to speak, and speak', costs: { energy: 10 }, outcomes: [{
        text: 'You tell of a brave man afraid of stairs. They look at each other, and one by one they see him in it: yes, just like that.',
        effects: [{ mood: 9 }, { prestige: 1 }], chance: 4, swing: { stat: 'social', by: 1 },
      }, {
        text: 'You say he was never without a parachute. A very long pause. Somebody brings you a chair.',
        effects: [{ mood: 2 }, { stress: 5 }], chance: 3,
      }] },
    ],
  },
  {
    id: 'loss-widowed-yogurt', kind: 'question', category: 'loss', icon: '🛒', title: 'The cherry ones', age: [28, 100],
    when: [{ has: 'widowed' }], weight: 60,
    text: 'In the supermarket you are doing well, and then you are holding four cherry yogurts. You never liked cherry. A boy is ' +
      'waiting to fill the shelf.',
    answers: [
      { id: 'put-back', text: 'Put them back, one by one', outcomes: [{
        text: 'It takes longer than it should. The boy finds something to straighten further down. He is about sixteen. He has done ' +
          'this before.',
        effects: [{ mood: -6 }, { stress: -3 }, { follow: 'loss-widowed-library', days: [20, 60] }],
      }] },
      { id: 'buy-them', text: 'Buy them', outcomes: [{
        text: 'They stand in the fridge till the lids swell. In the fifth week you eat one. It is not bad, in fact. Why did you never say?',
        effects: [{ mood: -2 }, { follow: 'loss-widowed-library', days: [20, 60] }],
      }] },
      { id: 'leave-trolley', text: 'Leave the trolley and walk out', outcomes: [{
        text: 'In the car park you ring the number the hospital gave you, the one you said you would not need. Somebody answers on the ' +
          'second ring.',
        effects: [{ mood: -3 }, { stress: -6 }, { follow: 'loss-widowed-library', days: [10, 30] }],
      }] },
    ],
  },
  {
    id: 'loss-widowed-library', kind: 'question', category: 'loss', icon: '🪑', title: 'Wednesdays, room two', age: [28, 100],
    onlyFollow: true,
    text: 'Wednesdays, library, room two: eight chairs, tissues, very hard biscuits. LOSS AND LIVING, says the card. In there someone ' +
      'is laughing.',
    answers: [
      { id: 'go-in', text: 'Go in', outcomes: [{
        text: 'They move up. Nobody says time heals. One says: "Mine hid the remote. I still look for it in the bread." You laugh so ' +
          'hard that a librarian comes.',
        effects: [{ mood: 12, halfLifeDays: 40 }, { social: 10 }, { stress: -8 }],
      }] },
      { id: 'listen-outside', text: 'Listen from the corridor', outcomes: [{
        text: 'On the third Wednesday a chair has been put in the corridor, with one hard biscuit on it. On the fourth you go in.',
        effects: [{ mood: 7, halfLifeDays: 40 }, { social: 5 }, { stress: -4 }],
      }] },
      { id: 'home', text: 'Go home. You have your own chair', outcomes: [{
        text: 'You tell the photograph about the biscuits. It was always a good listener, and now it is a better one.',
        effects: [{ mood: -2 }, { stress: -2 }],
      }] },
    ],
  },
  {
    id: 'loss-friend-eulogy', kind: 'question', category: 'loss', icon: '🎙️', title: 'Three minutes', age: [66, 95],
    cast: { pal: { role: 'friend', age: [62, 110] } }, weight: 5,
    text: '{pal} has died in the night, at home, {pal.their} glasses still on. The daughter asks you to say three minutes. "Nothing ' +
      'holy," she says. "You know the stories." You do. There are some that no daughter has heard.',
    answers: [
      { id: 'true-story', text: 'Tell the one about the goat', outcomes: [{
        text: 'At the goat the vicar has to sit down. Afterwards strangers touch your sleeve, as if you had brought {pal} along for a ' +
          'quarter of an hour.',
        effects: [{ dies: 'pal', cause: 'heart failure' }, { mood: -10, halfLifeDays: 60 }, { tally: 'kindnesses' }, { stress: 2 }],
      }] },
      { id: 'careful-words', text: 'Read something careful', outcomes: [{
        text: 'Every word is right, and {pal} is not in any of them. At the door the daughter whispers: "Later, tell me about the goat."',
        effects: [{ dies: 'pal', cause: 'heart failure' }, { mood: -14, halfLifeDays: 60 }, { stress: 3 }],
      }] },
      { id: 'cannot', text: '"I can\'t. Let me carry instead"', outcomes: [{
        text: 'Left side, at the front. It is the heaviest thing you ever carried and you would have gone round the town with it.',
        effects: [{ dies: 'pal', cause: 'heart failure' }, { mood: -12, halfLifeDays: 60 }, { energy: -15 }],
      }] },
    ],
  },
  {
    id: 'loss-empty-desk', kind: 'question', category: 'loss', icon: '🪑', title: 'Back on Tuesday', age: [11, 17],
    when: [{ has: 'school' }],
    cast: { mate: { role: 'classmate', make: true } },
    text: '{mate}\'s brother died in the holidays. "Be normal," the teacher said, and the class is so normal nobody breathes. The seat ' +
      'beside {mate} is free.',
    answers: [
      { id: 'sit-there', text: 'Sit there and say nothing', outcomes: [{
        text: 'At the end of the lesson {mate} pushes half a chocolate bar along the desk with a ruler. You push back the bigger half.',
        effects: [
          { mood: 3 }, { affinity: 12, with: 'mate' }, { tally: 'kindnesses' }, { flag: 'sat-beside' },
          { remember: '{me} sat next to me that Tuesday and did not say one word.', by: 'mate' },
        ],
      }] },
      { id: 'ask-about', text: '"What was he like?"', outcomes: [{
        text: '{mate} stares. Then: "He cheated at everything." It goes on all through break, and the tears are the good sort, mostly.',
        effects: [{ mood: 4 }, { affinity: 15, with: 'mate' }, { flag: 'sat-beside' }, { tally: 'kindnesses' }],
      }] },
      { id: 'be-normal', text: 'Be normal, further back', outcomes: [{
        text: 'You laugh at something Osman says and it comes out like a plate breaking. {mate} does not turn round.',
        effects: [{ mood: -5 }, { affinity: -4, with: 'mate' }],
      }] },
    ],
  },
  {
    id: 'loss-half-a-bar', kind: 'message', category: 'loss', icon: '🍫', title: 'The bigger half', age: [26, 70],
    when: [{ flag: 'sat-beside', yearsAgo: [10, 50] }],
    cast: { mate: { role: ['friend', 'classmate'], from: 'loss-empty-desk/mate' } }, weight: 35,
    text: 'A hard week at your end; people have heard. In the post is a flat parcel from {mate}, years since the last. Half a bar of ' +
      'chocolate. The bigger half. And a ruler.',
    effects: [{ mood: 12 }, { affinity: 10, with: 'mate' }, { stress: -5 }],
  },
  {
    id: 'loss-funeral-giggles', kind: 'question', category: 'loss', icon: '🫢', title: 'Aunt Odile is laid to rest', age: [12, 70],
    cast: { sib: { role: 'sibling', age: [9, 80] } },
    text: "Great-aunt Odile's funeral. The reader has a whistle in his teeth, and the text is full of the letter S. Beside you {sib} " +
      'begins to shake.',
    answers: [
      { id: 'do-not-look', text: 'Stare at the ceiling, think of taxes', outcomes: [{
        text: 'It works until "Odile\'s sisters\' incessant sweetness". The pew creaks. The pew goes on creaking.',
        effects: [{ mood: 7 }, { affinity: 6, with: 'sib' }, { stress: 3 }],
      }] },
      { id: 'pretend-cry', text: 'Bury your face in a handkerchief', outcomes: [{
        text: 'A cousin rubs your back. "Let it out," she says, and you do. Later you are told how deeply you felt it. So you did.',
        effects: [{ mood: 6 }, { affinity: 8, with: 'sib' }, { social: 2 }],
      }] },
      { id: 'take-sib-out', text: 'Lead {sib} out by the elbow', outcomes: [{
        text: 'Behind the chapel you both howl till you are empty. Then it is quiet, and {sib} says: "She always had the good sweets."',
        effects: [{ mood: 4 }, { affinity: 10, with: 'sib' }],
      }] },
    ],
  },
];
