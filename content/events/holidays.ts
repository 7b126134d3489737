/** Feasts of several cultures: the bean, the envelope, the altar, the crown of candles, the last list of the year. */
import type { LifeEvent } from '../../life/events/types.ts';

export const holidays: readonly LifeEvent[] = [
  {
    id: 'holidays-galette', kind: 'question', category: 'holiday', icon: '👑', title: 'Who is under the table', age: [5, 10],
    when: [{ months: [1] }, { culture: ['french'] }],
    cast: { sib: { role: 'sibling', age: [2, 17] } }, weight: 80,
    text: 'You are the youngest, so you sit under the table and call out whose slice is whose. Through the gap you see the knife hit ' +
      'the bean. Next slice.',
    answers: [
      { id: 'to-me', text: '"That one is for me!"', outcomes: [{
        text: 'You are king for eleven minutes, in a paper crown. {sib} counts the gap in the tablecloth and says nothing. Yet.',
        effects: [{ mood: 8 }, { affinity: -4, with: 'sib' }, { tally: 'misdeeds' }],
      }] },
      { id: 'to-sib', text: '"That one is for {sib}"', outcomes: [{
        text: '{sib} bites on it, gives a yelp and is crowned. {sib} has to choose a king or queen to go with it, and looks under the ' +
          'table.',
        effects: [{ mood: 7 }, { affinity: 8, with: 'sib' }, { tally: 'kindnesses' }],
      }] },
      { id: 'to-grandpa', text: '"For the empty chair"', outcomes: [{
        text: 'It goes quiet up there. Somebody puts the slice at the empty place, crown and all, and it stays there until the candles ' +
          'are out.',
        effects: [{ mood: 5 }, { tally: 'kindnesses' }, { trait: 'kindness', by: 1 }],
      }] },
    ],
  },
  {
    id: 'holidays-red-envelope', kind: 'question', category: 'holiday', icon: '🧧', title: 'She will keep it safe', age: [6, 13],
    when: [{ months: [1, 2] }, { culture: ['chinese'] }],
    cast: { mom: { role: 'mother' } }, weight: 60,
    text: 'Nine red envelopes, on the second day of the year. "Mama will keep it safe," says your mother, hand out, as every year. You ' +
      'have never seen it again.',
    answers: [
      { id: 'hand-over', text: 'Hand over all nine', outcomes: [{
        text: 'She counts them in front of you and writes something in a small green book. The book goes where it goes.',
        effects: [{ mood: 2 }, { affinity: 5, with: 'mom' }, { flag: 'envelopes-kept' }],
      }] },
      { id: 'keep-one', text: 'Hand over eight', outcomes: [{
        text: 'The ninth is under your mattress. She changes the sheets on Thursday. The envelope is still there after, with one note ' +
          'more in it.',
        effects: [{ money: 20 }, { mood: 6 }, { flag: 'envelopes-kept' }],
      }] },
      { id: 'receipt', text: 'Ask for a receipt', outcomes: [{
        text: 'Your uncles laugh till the tea comes out. She writes you one, with the date, and a stamp from the kitchen drawer: PAID.',
        effects: [{ mood: 5 }, { affinity: 2, with: 'mom' }, { flag: 'envelopes-kept' }],
      }] },
    ],
  },
  {
    id: 'holidays-green-book', kind: 'message', category: 'money', icon: '📗', title: 'The small green book', age: [22, 48],
    when: [{ flag: 'envelopes-kept', yearsAgo: [10, 42] }],
    cast: { mom: { role: 'mother' } }, weight: 40,
    text: 'Your mother puts it down in front of you between the oranges: a small green book. Every envelope, every year, every uncle, ' +
      'in blue ink. At the end there is a sum with interest, worked out by hand. "I said I would keep it safe," she says.',
    effects: [
      { money: 1888 }, { mood: 14, halfLifeDays: 40 }, { affinity: 10, with: 'mom' },
      { remember: '{me} thought I had spent the red envelopes.', by: 'mom' },
    ],
  },
  {
    id: 'holidays-diwali-dark-flat', kind: 'question', category: 'holiday', icon: '🪔', title: 'The dark balcony', age: [10, 80],
    when: [{ months: [10, 11] }, { culture: ['indian'] }],
    cast: { next: { role: 'neighbor', make: true, ageGap: [20, 60] } }, weight: 50,
    text: 'Every balcony of the block is lit but one. {next}, third floor, whose son went abroad in June, has not put out a single ' +
      'lamp. You have eleven left over, and a plate of sweets meant for the aunts.',
    answers: [
      { id: 'carry-up', text: 'Carry up the lamps and the sweets', costs: { energy: 5 }, outcomes: [{
        text: '{next} says there was no point, for one person. You fill them together. By the sixth {next} is telling you that you hold ' +
          'the jug wrongly.',
        effects: [{ mood: 9 }, { affinity: 12, with: 'next' }, { tally: 'kindnesses' }],
      }] },
      { id: 'light-and-run', text: 'Leave them lit at the door and run', outcomes: [{
        text: 'From below you see the third floor door open. A long time nothing. Then one lamp after another moves out to the balcony.',
        effects: [{ mood: 8 }, { affinity: 5, with: 'next' }, { tally: 'kindnesses' }],
      }] },
      { id: 'aunts-first', text: 'The aunts will notice the sweets', outcomes: [{
        text: "They do count them. You are praised. From the aunts' window one sees exactly that side of your block, with a tooth missing.",
        effects: [{ mood: 1 }],
      }] },
    ],
  },
  {
    id: 'holidays-eid-shoes', kind: 'question', category: 'holiday', icon: '👞', title: 'Two new pairs', age: [5, 12],
    when: [{ culture: ['arabic'] }],
    cast: { cousin: { role: 'friend', make: true, ageGap: [-1, 1] } }, weight: 14,
    text: "Eid morning: coins from every uncle, and new shoes that squeak. On the step sits your cousin {cousin}, tucking last year's " +
      'shoes out of sight.',
    answers: [
      { id: 'share-coins', text: 'Split the coins, without a word', outcomes: [{
        text: 'You push half along the step. {cousin} pushes one back. "For the squeak," says {cousin}. You both squeak to the sweet ' +
          'shop, by turns.',
        effects: [{ mood: 7 }, { affinity: 12, with: 'cousin' }, { tally: 'kindnesses' }, { money: 5 }],
      }] },
      { id: 'old-shoes-too', text: 'Run in and put on your old ones', outcomes: [{
        text: 'Your mother sees, opens her mouth, closes it. You two are the only ones all day who can run.',
        effects: [
          { mood: 9 }, { affinity: 15, with: 'cousin' }, { tally: 'kindnesses' },
          { remember: '{me} took off the new shoes at Eid.', by: 'cousin' },
        ],
      }] },
      { id: 'show-squeak', text: 'Show how they squeak', outcomes: [{
        text: 'They squeak beautifully. {cousin} says so. Later you cannot find {cousin} anywhere.',
        effects: [{ mood: 2 }, { money: 10 }, { affinity: -6, with: 'cousin' }],
      }] },
    ],
  },
  {
    id: 'holidays-day-of-the-dead', kind: 'question', category: 'holiday', icon: '💀', title: 'What goes on the altar', age: [6, 90],
    when: [{ months: [11] }, { culture: ['latino'] }], weight: 70,
    text: 'Marigolds up the stairs, bread with bones on it, the photographs in a row. Everybody gets what they loved best. For ' +
      'Great-uncle Chucho, says your aunt, water and flowers. All of you know what Great-uncle Chucho loved best.',
    answers: [
      { id: 'bottle', text: 'Put the bottle behind his picture', costs: { money: 12 }, outcomes: [{
        text: "In the morning a finger's breadth is missing. Your aunt says it evaporates. Your aunt is in wonderful spirits.",
        effects: [{ mood: 8 }, { flag: 'chucho-fed' }],
      }] },
      { id: 'water', text: 'Water and flowers', outcomes: [{
        text: 'In the night his picture falls over. Nobody touched it. At breakfast your aunt stands it up again and looks him in the eye.',
        effects: [{ mood: 3 }, { stress: 1 }, { flag: 'chucho-fed' }],
      }] },
      { id: 'cards', text: 'His cards, and a chair pulled out', outcomes: [{
        text: 'You deal five, face down, and go to bed. One has been turned over by morning. It is the queen. He always got the queen.',
        effects: [{ mood: 9 }, { flag: 'chucho-fed' }, { trait: 'openness', by: 1 }],
      }] },
    ],
  },
  {
    id: 'holidays-chucho-again', kind: 'message', category: 'holiday', icon: '🌼', title: 'Third from the left', age: [12, 100],
    when: [{ months: [11] }, { flag: 'chucho-fed', yearsAgo: [2, 40] }, { culture: ['latino'] }], weight: 55,
    text: 'There is one more photograph in the row this year, third from the left. You put out for it what you know it liked. Beside it ' +
      'Great-uncle Chucho has been moved up a little, to make room, and does not seem to mind the company.',
    effects: [{ mood: 5 }, { stress: -3 }],
  },
  {
    id: 'holidays-lucia', kind: 'question', category: 'holiday', icon: '🕯️', title: 'Who wears the crown', age: [8, 15],
    when: [{ months: [12] }, { culture: ['nordic'] }, { has: 'school' }],
    cast: { mate: { role: 'classmate', make: true } }, weight: 80,
    text: "The class votes for this year's Lucia: white gown, crown of candles, everybody's mother in tears at seven in the morning. " +
      '{mate} has practised since summer and sings like a gate. Yours is the last paper to go in.',
    answers: [
      { id: 'vote-mate', text: 'Write {mate}', outcomes: [{
        text: '{mate} wins by one. At seven, in the dark, the gate opens, note by note, and it is terrible, and nobody in the hall can ' +
          'see for crying.',
        effects: [{ mood: 8 }, { affinity: 8, with: 'mate' }, { tally: 'kindnesses' }],
      }] },
      { id: 'vote-self', text: 'Write your own name', outcomes: [{
        text: 'You win by one. The wax is real this year; you have a small bald spot until Easter, and {mate} knows how to count votes.',
        effects: [{ mood: 6 }, { prestige: 2 }, { affinity: -6, with: 'mate' }],
      }] },
      { id: 'vote-caretaker', text: 'Write the caretaker', outcomes: [{
        text: 'It turns out eleven people did. He does it, too, beard and all, in a bass you can feel in the radiators.',
        effects: [{ mood: 12 }, { social: 3 }],
      }] },
    ],
  },
  {
    id: 'holidays-new-year-cards', kind: 'question', category: 'holiday', icon: '🎍', title: 'One card too many', age: [14, 88],
    when: [{ months: [1] }, { culture: ['japanese'] }],
    cast: { old: { role: 'teacher', make: true, ageGap: [15, 45] } }, weight: 60,
    text: "New Year's cards, a neat stack in a rubber band. You sent forty-one; here are forty-two. The last is from {old}, who taught " +
      'you years ago, brushed by hand. You sent none. It is already the third of January.',
    answers: [
      { id: 'rush-card', text: 'Write one now and run to the post', costs: { energy: 10 }, outcomes: [{
        text: 'It arrives on the seventh, at the very last moment one can. Next year you and {old} both send yours in November, to be ' +
          'sure.',
        effects: [{ mood: 5 }, { affinity: 8, with: 'old' }],
      }] },
      { id: 'visit', text: 'Take oranges and go yourself', costs: { energy: 15, money: 14 }, outcomes: [{
        text: '{old} opens in three jumpers. On the shelf, in a row, are cards from one class: yours. There is a gap. You are the gap. ' +
          'You fill it.',
        effects: [
          { mood: 10 }, { affinity: 15, with: 'old' }, { tally: 'kindnesses' },
          { remember: '{me} came in person, with oranges.', by: 'old' },
        ],
      }] },
      { id: 'cold-greeting', text: 'Wait, and send a midwinter one', outcomes: [{
        text: 'There are cards for just this. They say "in the deepest cold", and everyone knows it means "I forgot you".',
        effects: [{ mood: -1 }, { affinity: 2, with: 'old' }],
      }] },
    ],
  },
  {
    id: 'holidays-village-december', kind: 'question', category: 'holiday', icon: '🚌', title: 'The whole village asks', age: [19, 45],
    when: [{ months: [12] }, { culture: ['nigerian'] }, { lacks: 'spouse' }], weight: 50,
    text: 'December in the village. Four uncles put down their malt drinks together. "So. When are we drinking at your wedding?" The ' +
      'yard stops pounding yam.',
    answers: [
      { id: 'soon', text: '"Very soon, Uncle"', outcomes: [{
        text: 'Cheers, and a goat is named. You have made it known to a goat. The goat looks at you all week.',
        effects: [{ mood: 3 }, { stress: 6 }, { flag: 'promised-goat' }],
      }] },
      { id: 'turn-table', text: '"When you pay for it, Uncle"', outcomes: [{
        text: 'The aunts roar and start pounding again. He gives you a small note, "as deposit", and lets you carry his chair.',
        effects: [{ mood: 9 }, { money: 10 }, { prestige: 1 }],
      }] },
      { id: 'truth', text: 'Tell them how it really is', outcomes: [{
        text: 'City, rent, someone who left. It is quiet, then the oldest aunt moves along the bench. "Sit. Mine left too. Then I got ' +
          'the shop."',
        effects: [{ mood: 7 }, { stress: -6 }, { social: 4 }],
      }] },
    ],
  },
  {
    id: 'holidays-goat-waits', kind: 'question', category: 'holiday', icon: '🐐', title: 'The goat is well', age: [20, 47],
    when: [{ months: [12] }, { culture: ['nigerian'] }, { flag: 'promised-goat', yearsAgo: [1, 3] }], weight: 80,
    text: 'December, the same veranda. They have brought the goat out to greet you. It has grown. It wears a ribbon. "Well?" says the ' +
      'eldest uncle.',
    answers: [
      { id: 'bring-someone', text: 'Introduce who came with you', when: [{ has: 'partner' }], outcomes: [{
        text: 'Four uncles rise as one. The goat is led away and, by order of your beloved, comes back alive, as a wedding guest.',
        effects: [{ mood: 12 }, { prestige: 2 }],
      }] },
      { id: 'buy-goat', text: 'Buy the goat its freedom', costs: { money: 90 }, outcomes: [{
        text: 'It lives on for eleven years and answers to Very Soon.',
        effects: [{ mood: 8 }, { stress: -4 }],
      }] },
      { id: 'still-soon', text: '"Very soon, Uncle"', outcomes: [{
        text: 'The goat lies down. It has heard this before.',
        effects: [{ mood: 1 }, { stress: 5 }],
      }] },
    ],
  },
  {
    id: 'holidays-paper-fish', kind: 'question', category: 'holiday', icon: '🐟', title: 'A fish on the back', age: [8, 13],
    when: [{ date: '04-01' }, { culture: ['french'] }, { has: 'school' }],
    cast: { prof: { role: 'teacher', make: true, ageGap: [18, 50] } }, weight: 80,
    text: "The first of April. {prof}'s back is turned, and you hold a paper fish with tape on its nose. Twenty-six people are watching " +
      'the fish.',
    answers: [
      { id: 'stick-it', text: 'Stick it on', outcomes: [{
        text: '{prof} teaches three lessons, sees the headmaster and takes the tram home with it. Next day it hangs framed by the ' +
          'blackboard: "Attributed to {me}".',
        effects: [{ mood: 11 }, { affinity: 5, with: 'prof' }, { social: 4 }],
      }] },
      { id: 'pass-it', text: 'Pass the fish to the boy in front', outcomes: [{
        text: 'He gets a detention and a song is made about him. It could have been your song.',
        effects: [{ mood: -1 }, { stress: 2 }],
      }] },
      { id: 'own-back', text: 'Ask {prof} to check your own back', outcomes: [{
        text: 'There are four on it. You had no idea. {prof} reads them out by species.',
        effects: [{ mood: 6 }, { affinity: 4, with: 'prof' }],
      }] },
    ],
  },
  {
    id: 'holidays-extra-plate', kind: 'question', category: 'holiday', icon: '🍽️', title: 'The extra plate', age: [65, 100],
    when: [{ months: [12] }, { culture: ['anglo', 'nordic', 'french', 'latino'] }, { lacks: 'partner' }],
    cast: { guest: { role: 'neighbor', make: true, age: [20, 60], ageGap: [-75, -10] } }, weight: 80,
    text: 'The eve of the feast. You have laid two places out of habit, and put one back, and taken it out again. At ten past six there ' +
      'is a knock: {guest} from upstairs, locked out in socks, with the locksmith due after midnight.',
    answers: [
      { id: 'invite', text: '"You are just in time"', outcomes: [{
        text: '{guest} looks at the second plate and understands it in the wrong way, or the right one. The locksmith gets pudding.',
        effects: [
          { mood: 14, halfLifeDays: 40 }, { affinity: 15, with: 'guest' }, { social: 8 }, { tally: 'kindnesses' }, { flag: 'extra-plate' },
          { remember: 'I was locked out in my socks, and {me} had already laid a place.', by: 'guest' },
        ],
      }] },
      { id: 'chair-in-hall', text: 'Lend a chair and a blanket', outcomes: [{
        text: 'You eat, listening to the chair creak. At the pudding you cannot stand it any longer and open the door.',
        effects: [{ mood: 7 }, { affinity: 6, with: 'guest' }, { flag: 'extra-plate' }],
      }] },
      { id: 'not-home', text: 'Keep very still', outcomes: [{
        text: 'The socks go down the stairs. You eat both portions. They were small.',
        effects: [{ mood: -7 }, { trait: 'kindness', by: -1 }],
      }] },
    ],
  },
  {
    id: 'holidays-extra-plate-again', kind: 'message', category: 'holiday', icon: '🧦', title: 'Socks', age: [66, 105],
    when: [{ months: [12] }, { flag: 'extra-plate', yearsAgo: [1, 8] }],
    cast: { guest: { role: 'neighbor', from: 'holidays-extra-plate/guest' } }, weight: 85,
    text: 'Ten past six on the eve of the feast. A knock. {guest} is on the mat, in socks, holding a pudding, with the keys clearly ' +
      'visible in one hand. "I\'m locked out," says {guest}. You look at the keys. "Again," you say, and take out the other plate.',
    effects: [{ mood: 12 }, { affinity: 10, with: 'guest' }, { social: 6 }],
  },
  {
    id: 'holidays-last-list', kind: 'question', category: 'holiday', icon: '📝', title: 'The list', age: [18, 95],
    when: [{ date: '12-31' }], weight: 60,
    text: 'An hour of the year left, and the back of an envelope. You have written "1." Outside someone starts the fireworks early and ' +
      'is told off.',
    answers: [
      { id: 'modest', text: '1. Ring the one you have not rung', outcomes: [{
        text: 'You look at it. It is not even midnight. You could just do it. You pour another finger and keep it for the list.',
        effects: [{ mood: 4 }, { follow: 'holidays-list-found', days: [350, 380] }],
      }] },
      { id: 'grand', text: '1. Learn to swim. 2. Greek. 3. Forgive', outcomes: [{
        text: 'It goes on to fourteen. You sign it and have it witnessed by a guest.',
        effects: [{ mood: 7 }, { follow: 'holidays-list-found', days: [350, 380] }, { trait: 'openness', by: 1 }],
      }] },
      { id: 'blank', text: 'Leave it at "1." and go and see', outcomes: [{
        text: 'You stand in the cold with strangers\' children on strangers\' shoulders, going "ooh". One. It is a good place to start.',
        effects: [{ mood: 8 }, { social: 3 }],
      }] },
    ],
  },
  {
    id: 'holidays-list-found', kind: 'question', category: 'holiday', icon: '📝', title: 'In the other coat', age: [19, 96],
    onlyFollow: true,
    text: "In the other coat: last New Year's list, in your hand, rather confident. The year it was meant for has a few days in it still.",
    answers: [
      { id: 'do-one', text: 'Do the first one, today', costs: { energy: 15 }, outcomes: [{
        text: 'You sit on the edge of the bed for an hour first. Then you do it. It takes four minutes. It had taken a year and four ' +
          'minutes.',
        effects: [{ mood: 12 }, { stress: -6 }, { trait: 'diligence', by: 1 }],
      }] },
      { id: 'change-date', text: 'Change the date at the top', outcomes: [{
        text: 'A one becomes a two with a little tail. As a forger you have promise.',
        effects: [{ mood: 4 }],
      }] },
      { id: 'tick-off', text: 'Tick what you did instead', outcomes: [{
        text: 'You write another list beside it, of what really was: two funerals, one wedding, the leak, the dog next door. You tick ' +
          'all of it.',
        effects: [{ mood: 8 }, { stress: -4 }],
      }] },
    ],
  },
];
