/** Lives on screens: left-out chats, wrong numbers, one star, a voice that says "Grandma, it is me". */
import type { LifeEvent } from '../../life/events/types.ts';

export const digital: readonly LifeEvent[] = [
  {
    id: 'digital-other-chat', kind: 'question', category: 'digital', icon: '💬', title: 'The other group', age: [13, 17],
    when: [{ has: 'school' }],
    cast: { mate: { role: 'classmate', make: true } },
    text: '{mate} shows you a video on {mate.their} phone, and a banner slides down over it: eleven new in "everyone (not {me})". It ' +
      "slides up again. {mate} has seen you see it. The video goes on, somebody's dog falling off a sofa.",
    answers: [
      { id: 'ask', text: '"What\'s it about?"', outcomes: [{
        text: '{mate} goes red and hands you the phone. It is a surprise for your birthday; there is a spreadsheet. You will have to ' +
          'practise your face.',
        effects: [{ mood: 10 }, { affinity: 5, with: 'mate' }], chance: 5, swing: { stat: 'social', by: 1 },
      }, {
        text: '{mate} goes red and takes the phone back. "It\'s stupid," says {mate}. It is at least four hundred messages stupid.',
        effects: [{ mood: -8 }, { stress: 6 }, { flag: 'was-left-out' }], chance: 4,
      }] },
      { id: 'laugh-dog', text: 'Laugh at the dog', outcomes: [{
        text: 'You laugh one beat too long. At home you look at the ceiling and count who is in everyone.',
        effects: [{ mood: -6 }, { stress: 5 }, { flag: 'was-left-out' }],
      }] },
      { id: 'own-group', text: 'Start one: "everyone (not everyone)"', outcomes: [{
        text: 'You and two others join, then the quiet one from the window row. It is by far the funnier group.',
        effects: [{ mood: 6 }, { social: 4 }, { flag: 'was-left-out' }, { trait: 'openness', by: 1 }],
      }] },
    ],
  },
  {
    id: 'digital-add-her', kind: 'question', category: 'digital', icon: '➕', title: 'Shall we add her?', age: [18, 45],
    when: [{ flag: 'was-left-out', yearsAgo: [2, 30] }], weight: 30,
    text: 'The trip is planned in a group of seven. "Do we have to add Marta? She makes it weird." You remember a banner sliding down ' +
      'over a dog.',
    answers: [
      { id: 'add-marta', text: 'Add Marta, there and then', outcomes: [{
        text: '"Marta joined." Nobody can type a word. On the trip she makes it weird, magnificently, and drives all night when the bus ' +
          'breaks down.',
        effects: [{ mood: 9 }, { tally: 'kindnesses' }, { social: 4 }],
      }] },
      { id: 'say-something', text: 'Tell them about the banner', outcomes: [{
        text: 'It gets very quiet. Then one, then three: "That was me too." Marta is added by the one who asked.',
        effects: [{ mood: 7 }, { stress: -3 }, { trait: 'kindness', by: 1 }],
      }] },
      { id: 'thumbs', text: 'Put a thumbs-up and look away', outcomes: [{
        text: 'It goes smoothly, seven in a row on a beach. In each picture there is a gap on the left.',
        effects: [{ mood: -5 }, { stress: 3 }],
      }] },
    ],
  },
  {
    id: 'digital-party-photo', kind: 'question', category: 'digital', icon: '📸', title: 'Forty-one likes', age: [14, 18],
    cast: { pal: { role: 'friend', make: true, ageGap: [-1, 1] } },
    text: '{pal} has posted last night: you, asleep on a bath mat, in a paper crown, with a cucumber. Forty-one likes. One is your ' +
      "chemistry teacher's.",
    answers: [
      { id: 'ask-down', text: 'Ask {pal} to take it down', outcomes: [{
        text: '{pal} does, with an eye-roll you can hear. It had been up for fifty minutes. A screenshot takes one second.',
        effects: [{ mood: -1 }, { affinity: -2, with: 'pal' }, { flag: 'cucumber-photo' }],
      }] },
      { id: 'own-it', text: 'Make it your profile picture', outcomes: [{
        text: 'It stops being funny in about four minutes. That was the plan.',
        effects: [{ mood: 7 }, { social: 4 }, { flag: 'cucumber-photo' }, { trait: 'nerves', by: 1 }],
      }] },
      { id: 'revenge', text: 'Post the one of {pal} and the goat', outcomes: [{
        text: 'One hundred and twelve likes. You have won, and you have one friend less to tell it to.',
        effects: [{ mood: 2 }, { affinity: -14, with: 'pal' }, { flag: 'cucumber-photo' }, { tally: 'misdeeds' }],
      }] },
    ],
  },
  {
    id: 'digital-cucumber-interview', kind: 'question', category: 'career', icon: '🥒', title: 'One last question', age: [20, 40],
    when: [{ flag: 'cucumber-photo', yearsAgo: [4, 22] }], weight: 40,
    text: 'The interview has gone well. "One last thing," says the woman opposite and turns her screen round. You, a bathroom mat, a ' +
      'crown, a cucumber. "Could you talk us through the cucumber?"',
    answers: [
      { id: 'talk-through', text: 'Talk them through the cucumber', outcomes: [{
        text: 'You do it as a report, with learnings. The man by the window has to leave the room. They ring that same afternoon.',
        effects: [{ mood: 10 }, { prestige: 3 }], chance: 5, swing: { stat: 'social', by: 1 },
      }, {
        text: 'You are thorough. They thank you for your openness. It is the word people use.',
        effects: [{ mood: -3 }], chance: 3,
      }] },
      { id: 'not-me', text: '"That isn\'t me"', outcomes: [{
        text: 'She looks at the ear, and at yours. "No," she says, kindly, and closes the screen.',
        effects: [{ mood: -6 }, { stress: 4 }],
      }] },
      { id: 'was-sixteen', text: '"I was sixteen. What were you like?"', outcomes: [{
        text: 'A silence. "I had a snake," says the woman. From then on it is a different conversation.',
        effects: [{ mood: 8 }, { social: 3 }],
      }] },
    ],
  },
  {
    id: 'digital-wrong-number', kind: 'question', category: 'digital', icon: '📱', title: 'Dinner is on the table', age: [18, 80],
    cast: { other: { role: 'friend', make: true, age: [22, 85], ageGap: [-45, 45] } },
    text: 'An unknown number: "I made the one with plums. Come home, I\'m not cross any more." Not for you. You are eating cereal, ' +
      'standing up.',
    answers: [
      { id: 'tell-them', text: '"Wrong number. But it sounds good"', outcomes: [{
        text: '"Oh no," writes {other}. Then: "Oh no, then he thinks I\'m still cross." You find the right number together; a three had ' +
          'been an eight.',
        effects: [{ mood: 8 }, { affinity: 10, with: 'other' }, { tally: 'kindnesses' }, { flag: 'plum-number' }],
      }] },
      { id: 'answer-as', text: '"On my way. I am sorry too"', outcomes: [{
        text: 'You have never felt so bad about seven words. At midnight comes the reply: "Who is this. He is here. But thank you."',
        effects: [{ mood: 2 }, { stress: 5 }, { tally: 'misdeeds' }, { flag: 'plum-number' }],
      }] },
      { id: 'ignore', text: 'Put the phone face down', outcomes: [{
        text: 'It lights up twice more at the edges. Then it does not.',
        effects: [{ mood: -4 }],
      }] },
    ],
  },
  {
    id: 'digital-plum-recipe', kind: 'message', category: 'digital', icon: '🟣', title: 'The one with plums', age: [19, 85],
    when: [{ flag: 'plum-number', yearsAgo: [0, 6] }],
    cast: { other: { role: 'friend', from: 'digital-wrong-number/other' } }, weight: 40,
    text: 'The number that was not for you, a year later: a picture of a dish with plums, two forks. "Anniversary of me being cross. He ' +
      'says you should have the recipe, as you were invited." You cook it. You sit down to eat it.',
    effects: [{ mood: 11 }, { affinity: 6, with: 'other' }, { health: 1 }],
  },
  {
    id: 'digital-one-star', kind: 'question', category: 'digital', icon: '⭐', title: 'One star', age: [20, 75],
    cast: { cook: { role: 'neighbor', make: true, age: [20, 75], ageGap: [-15, 35] } },
    text: 'On Monday, angry about cold soup, you gave the new café one star. Today {cook}, the owner, sits alone in there, reading it ' +
      'again and again.',
    answers: [
      { id: 'delete', text: 'Delete it and go in', outcomes: [{
        text: 'The soup is hot. {cook} tells you, not knowing, that somebody was unhappy on Monday; father taken ill, in the middle of ' +
          'the soup.',
        effects: [{ mood: 2 }, { affinity: 8, with: 'cook' }, { stress: 3 }, { tally: 'kindnesses' }, { flag: 'star-taken-back' }],
      }] },
      { id: 'go-in-say', text: 'Go in and say that it was you', outcomes: [{
        text: 'A long look. "What should it have tasted of?" asks {cook}, and puts an apron in front of you. Your name is on the menu ' +
          'now, under Soups.',
        effects: [
          { mood: 10 }, { affinity: 14, with: 'cook' }, { flag: 'star-taken-back' },
          { remember: '{me} gave me one star, and then came in and said so.', by: 'cook' },
        ],
      }] },
      { id: 'leave-it', text: 'Leave it. The soup WAS cold', outcomes: [{
        text: 'It was. In autumn there is a phone shop there. It has four stars and you cannot eat in it.',
        effects: [{ mood: -4 }],
      }] },
    ],
  },
  {
    id: 'digital-five-stars', kind: 'message', category: 'digital', icon: '🌟', title: 'Soup, revised', age: [21, 85],
    when: [{ flag: 'star-taken-back', yearsAgo: [1, 12] }],
    cast: { cook: { role: 'neighbor', from: 'digital-one-star/cook' } }, weight: 35,
    text: 'The café on the corner is full, and there is a review on the door, framed, from a paper in the capital: "The soup alone." ' +
      '{cook} beckons you past the queue. On your table, as ever since that Monday, is a small card: RESERVED, ONE STAR.',
    effects: [{ mood: 10 }, { affinity: 6, with: 'cook' }, { prestige: 1 }],
  },
  {
    id: 'digital-voice', kind: 'dilemma', category: 'digital', icon: '📞', title: 'It is me', age: [66, 95],
    when: [{ has: 'grandchild' }],
    cast: { young: { role: 'grandchild', age: [12, 40] } }, weight: 26,
    steps: {
      start: {
        text: 'The telephone, a bad line, sobbing. "It\'s me. I\'ve had an accident. Don\'t tell Mum." It sounds like {young}. A man ' +
          'takes over, very polite: $4000 in an envelope within the hour, and {young} will not be charged.',
        answers: [
          { id: 'ask-name', text: '"What do you call my soup?"', outcomes: [{
            text: 'A pause. "Good," says the voice. {young} calls it the swamp, and has since the age of three. You put down the ' +
              'receiver and your hand stays on it.',
            effects: [{ mood: 3 }, { stress: 6 }, { flag: 'voice-caught' }], next: { step: 'hour', days: [1, 1] },
          }] },
          { id: 'hang-up-ring', text: 'Hang up and ring {young} yourself', outcomes: [{
            text: 'It rings and rings. Then: "Hello? I\'m in the bath. What\'s wrong?" You have to sit down on the shoe bench.',
            effects: [{ mood: 4 }, { stress: 4 }, { flag: 'voice-caught' }], next: { step: 'hour', days: [1, 1] },
          }] },
          { id: 'get-money', text: 'Fetch the money', outcomes: [{
            text: 'You have it in the tin, for the roof. Your hands are so cold that the rubber band breaks. In nineteen minutes a ' +
              'young man in a clean jacket is at the gate.',
            effects: [{ stress: 14 }], next: { step: 'gate', days: [1, 1] },
          }] },
        ],
      },
      gate: {
        text: "He will not meet your eye. He says {young}'s name wrong: the stress on the wrong end. You have the envelope in your " +
          'hand. Over the road the neighbour is washing a car, as if it were any Tuesday.',
        answers: [
          { id: 'hand-over', text: 'Give it to him. {young} needs it', outcomes: [{
            text: 'In the evening {young} rings about Sunday, cheerful, in one piece. You listen to it to the end before you say a word.',
            effects: [{ money: -4000 }, { mood: -25, halfLifeDays: 60 }, { stress: 15 }], next: { step: 'hour', days: [1, 3] },
          }] },
          { id: 'call-over', text: 'Call loudly to the neighbour for a pen', outcomes: [{
            text: 'The young man is over the hedge before the pen. You stand in the gate with $4000 and a bucket of suds on your slippers.',
            effects: [{ mood: 6 }, { stress: 8 }, { flag: 'voice-caught' }], next: { step: 'hour', days: [1, 2] },
          }] },
          { id: 'wait-here', text: '"Wait here. I have more upstairs"', outcomes: [{
            text: 'He waits, greedy and polite. Upstairs you ring the police with one finger. He is still wiping his feet when they come.',
            effects: [{ mood: 12 }, { prestige: 2 }, { flag: 'voice-caught' }], next: { step: 'hour', days: [1, 2] },
          }] },
        ],
      },
      hour: {
        text: 'A policewoman sits at your table with her hat beside the sugar. She says it happens to judges. She says they do it to ' +
          'nine people a day in this town, and eight are too ashamed to tell. There is a form, and a number for people it has happened to.',
        answers: [
          { id: 'report', text: 'Tell it all, and sign', outcomes: [{
            text: 'It takes an hour. With every line it becomes more theirs and less yours.',
            effects: [{ stress: -8 }, { tally: 'kindnesses' }], next: { step: 'swamp', days: [10, 40] },
          }] },
          { id: 'tell-young', text: 'Ring {young}, and tell it first there', outcomes: [{
            text: '{young} comes on the night bus and sleeps across your doorstep like a dog.',
            effects: [{ mood: 8 }, { affinity: 12, with: 'young' }, { stress: -6 }], next: { step: 'swamp', days: [10, 40] },
          }] },
          { id: 'ashamed', text: 'Say it was nothing. Make her coffee', outcomes: [{
            text: 'She drinks it slowly. She leaves the form under the sugar, and her own number in pencil on the edge.',
            effects: [{ mood: -5 }, { stress: 5 }], next: { step: 'swamp', days: [10, 40] },
          }] },
        ],
      },
      swamp: {
        text: 'Sunday. {young} brings eleven old people from your street to your kitchen, and pens. "Everyone needs a word," says ' +
          '{young}. "One that no voice could know." They look at you. There is a large pot on the stove.',
        answers: [
          { id: 'teach', text: 'Tell them all what happened', outcomes: [{
            text: 'When you get to the tin, Mr. Abara puts up his hand. Him too. Then a second hand, and a third. {young} writes eleven ' +
              'words on eleven cards.',
            effects: [
              { mood: 12, halfLifeDays: 40 }, { social: 8 }, { tally: 'kindnesses' }, { affinity: 8, with: 'young' },
              { remember: '{me} told the whole street, so that it would not happen again.', by: 'young' },
            ],
          }] },
          { id: 'serve-swamp', text: 'Serve the swamp', outcomes: [{
            text: 'It is green and things rise in it. "Good," says someone politely, and the whole table shouts: "WRONG."',
            effects: [
              { mood: 14, halfLifeDays: 40 }, { social: 8 }, { affinity: 10, with: 'young' },
              { remember: 'The word was swamp. {me} served it to the whole street.', by: 'young' },
            ],
          }] },
        ],
      },
    },
  },
  {
    id: 'digital-voice-again', kind: 'message', category: 'digital', icon: '☎️', title: 'The swamp', age: [66, 98],
    when: [{ flag: 'voice-caught', yearsAgo: [0, 6] }], weight: 45,
    text: 'The sobbing again, and a bad line: an accident, don\'t tell Mum. You pull up the stool and get comfortable. "What do you ' +
      'call my soup?" you ask. Silence. "Minestrone?" says the voice, in some despair. You hear somebody behind it slap a forehead.',
    effects: [{ mood: 9 }, { stress: -2 }],
  },
  {
    id: 'digital-password-book', kind: 'question', category: 'digital', icon: '📓', title: 'The blue notebook', age: [66, 95],
    cast: { kid: { role: 'child', age: [25, 75] } },
    text: 'All your passwords are in a notebook by the bread. {kid} has gone pale. "It says PASSWORDS on the front." It does. In gold. ' +
      'You bought the letters.',
    answers: [
      { id: 'relabel', text: 'Relabel it "Cabbage Recipes"', outcomes: [{
        text: 'In summer a guest asks to borrow it. She is still trying to cook Rosebud1951.',
        effects: [{ mood: 7 }, { affinity: 3, with: 'kid' }],
      }] },
      { id: 'let-kid', text: 'Let {kid} put it all in a program', outcomes: [{
        text: 'It is safe as a bank. You need {kid}, a code and your own thumb to see the weather. So {kid} rings every morning, with ' +
          'the weather.',
        effects: [{ mood: 3 }, { affinity: 6, with: 'kid' }, { stress: 3 }],
      }] },
      { id: 'code', text: 'Confess that every one is wrong by two', outcomes: [{
        text: '{kid} stares. Every number has been moved up by two since 1998, in case. You are looked at for the first time in years ' +
          'as if you might be dangerous.',
        effects: [{ mood: 11 }, { affinity: 6, with: 'kid' }],
      }] },
    ],
  },
  {
    id: 'digital-memory-popup', kind: 'message', category: 'digital', icon: '🗓️', title: 'On this day', age: [34, 80],
    text: '"On this day, nine years ago," says the phone, and there is a picture of a table: six people, a burnt cake, you looking off ' +
      'to the left at somebody not in the frame. You turn the phone a little, as though one could see further in.',
    effects: [{ mood: 2 }],
  },
  {
    id: 'digital-teen-screen', kind: 'question', category: 'family', icon: '📲', title: 'The phone on the stairs', age: [32, 62],
    when: [{ has: 'teenChild' }],
    cast: { teen: { role: 'child', age: [13, 17] } },
    text: '{teen} hardly eats, and has left the phone on the stairs. It lights up: "if you tell anyone i swear". You know the code. It ' +
      "is the cat's birthday.",
    answers: [
      { id: 'read-it', text: 'Read it', outcomes: [{
        text: 'A boy in the year above, pictures, a threat. You are sick with fright and glad you know. {teen} does not forgive it for ' +
          'a year, and lets you ring the helpline.',
        effects: [{ stress: 10 }, { affinity: -10, with: 'teen' }, { flag: 'teen-phone-known' }, { tally: 'kindnesses' }],
      }] },
      { id: 'take-it-up', text: 'Take it up, knock, hand it over', outcomes: [{
        text: '"It lit up. I saw one line. I\'m not cross." You sit on the floor by the bed. It takes forty minutes, then it takes four ' +
          'seconds. You make the calls together.',
        effects: [{ mood: 2 }, { affinity: 14, with: 'teen' }, { stress: 4 }, { tally: 'kindnesses' }, { flag: 'teen-phone-known' }],
      }] },
      { id: 'leave-it', text: 'Leave it there. Everyone needs a wall', outcomes: [{
        text: 'In spring the school rings you. The words are the same, but there are more of them, and a kind woman to help with all ' +
          'that comes after.',
        effects: [{ mood: -10 }, { stress: 12 }, { affinity: -4, with: 'teen' }, { flag: 'teen-phone-known' }],
      }] },
    ],
  },
  {
    id: 'digital-teen-thanks', kind: 'message', category: 'family', icon: '🐈', title: "The cat's birthday", age: [36, 75],
    when: [{ flag: 'teen-phone-known', yearsAgo: [3, 14] }],
    cast: { teen: { role: 'child', from: 'digital-teen-screen/teen' } }, weight: 35,
    text: '{teen} is grown and on the evening shift of a helpline for young people. It has a training day for parents: what to do if ' +
      'you see one line on a phone. On the slide there is a staircase. At the end {teen} says, not looking at you: "My code is still ' +
      'the cat\'s birthday."',
    effects: [{ mood: 14, halfLifeDays: 40 }, { affinity: 8, with: 'teen' }],
  },
  {
    id: 'digital-fall-video', kind: 'question', category: 'digital', icon: '🍦', title: 'Four seconds', age: [16, 55],
    text: 'You, an ice cream, a kerb, a pigeon: four seconds, seen by nine hundred thousand people since lunch. A maker of pavement ' +
      'paint would like to talk.',
    answers: [
      { id: 'sell-fall', text: 'Take the paint money', outcomes: [{
        text: 'They film it again with actors. The pigeon is better than you were. "Mind the edge," you say, and are paid for it.',
        effects: [{ money: 900 }, { mood: 4 }, { prestige: 2 }, { flag: 'pigeon-famous' }],
      }] },
      { id: 'bow', text: 'Post the sequel: you feed the pigeon', outcomes: [{
        text: 'One million. Somebody recognises the pigeon. It has a history.',
        effects: [{ mood: 10 }, { social: 5 }, { prestige: 3 }, { flag: 'pigeon-famous' }],
      }] },
      { id: 'hide', text: 'Stay in until it has passed', outcomes: [{
        text: 'It takes nine days. Then there is a man with a ladder. You never learn his name, but you wish him well.',
        effects: [{ mood: -2 }, { stress: 4 }, { flag: 'pigeon-famous' }],
      }] },
    ],
  },
  {
    id: 'digital-pigeon-stranger', kind: 'message', category: 'digital', icon: '🕊️', title: 'You are the one', age: [20, 75],
    when: [{ flag: 'pigeon-famous', yearsAgo: [3, 20] }], weight: 30,
    text: 'A stranger in a hospital lift stares at you for six floors. "You\'re the ice cream," she says. Her son watched it in here ' +
      'every evening the winter he was ill. Eleven times in a row, once. He is fine; he is nine; he does the pigeon. The doors open. ' +
      'She holds them.',
    effects: [{ mood: 12 }, { tally: 'kindnesses' }],
  },
];
