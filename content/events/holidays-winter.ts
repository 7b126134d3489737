/** Holidays around the turn of the year, where they are kept. */
import type { LifeEvent } from '../../life/events/types.ts';

export const holidaysWinterEvents: readonly LifeEvent[] = [
  {
    id: 'holidays-galette', kind: 'question', category: 'holiday', icon: '👑', title: 'Who is under the table', age: [5, 10],
    when: [{ months: [1] }, { culture: ['french'] }], cast: { sib: { role: 'sibling', age: [2, 17] } }, weight: 80,
    text:
      'You are the youngest, so you sit under the table and call out whose slice is whose. Through the gap you see the knife hit the ' +
      'bean. Next slice.',
    answers: [
      { id: 'to-me', text: '"That one is for me!"', outcomes: [
        { text: 'You wear the paper crown for ten minutes. {sib} counts the gap in the tablecloth and says nothing. Yet.',
          effects: [{ mood: 8 }, { affinity: -4, with: 'sib' }, { tally: 'misdeeds' }] },
      ] },
      { id: 'to-sib', text: '"That one is for {sib}."', outcomes: [
        { text:
            '{sib} bites on it, gives a yelp and is crowned. {sib} has to choose a king or queen to go with it, and looks under the ' +
            'table.',
          effects: [{ mood: 7 }, { affinity: 8, with: 'sib' }, { tally: 'kindnesses' }] },
      ] },
      { id: 'to-grandpa', text: '"For the empty chair."', outcomes: [
        { text:
            'It goes quiet up there. Somebody puts the slice at the empty place, crown and all, and it stays there until the candles ' +
            'are out.',
          effects: [{ mood: 5 }, { tally: 'kindnesses' }, { trait: 'kindness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'holidays-red-envelope', kind: 'question', category: 'holiday', icon: '🧧', title: 'She will keep it safe', age: [6, 13],
    when: [{ months: [1, 2] }, { culture: ['chinese'] }], cast: { mom: { role: 'mother' } }, weight: 60,
    text:
      'Nine red envelopes, on the second day of the year. "Mama will keep it safe," says your mother, hand out, as every year. You ' +
      'have never seen it again.',
    answers: [
      { id: 'hand-over', text: 'Hand over all nine', outcomes: [
        { text: 'She counts them in front of you and writes something in a small green book. The book goes where it goes.',
          effects: [{ mood: 2 }, { affinity: 5, with: 'mom' }, { flag: 'envelopes-kept' }] },
      ] },
      { id: 'keep-one', text: 'Hand over eight', outcomes: [
        { text:
            'The ninth is under your mattress. She changes the sheets on Thursday. The envelope is still there after, with one note ' +
            'more in it.',
          effects: [{ money: 20 }, { mood: 6 }, { flag: 'envelopes-kept' }, { stress: 3 }] },
      ] },
      { id: 'receipt', text: 'Ask for a receipt', outcomes: [
        { text: 'Your uncles laugh till the tea comes out. She writes you one, with the date, and a stamp from the kitchen drawer: PAID.',
          effects: [{ mood: 5 }, { affinity: -2, with: 'mom' }, { flag: 'envelopes-kept' }] },
      ] },
    ],
  },
  {
    id: 'holidays-green-book', kind: 'message', category: 'money', icon: '📗', title: 'The small green book', age: [22, 48],
    when: [{ flag: 'envelopes-kept', yearsAgo: [10, 42] }], cast: { mom: { role: 'mother' } }, weight: 40,
    text:
      'Between the oranges your mother puts a small green book. Every envelope, every year, every uncle, and a sum with interest. "I ' +
      'said I would keep it safe."',
    effects: [
      { money: 1888 },
      { mood: 14, halfLifeDays: 40 },
      { affinity: 10, with: 'mom' },
      { remember: 'the small green book and the sum at the end', by: 'mom' },
    ],
  },
  {
    id: 'holidays-lucia', kind: 'question', category: 'holiday', icon: '🕯️', title: 'Who wears the crown', age: [8, 15],
    when: [{ months: [12] }, { culture: ['nordic'] }, { has: 'school' }], cast: { mate: { role: 'classmate', make: true } }, weight: 80,
    text:
      '{mate} wears the crown of candles this year and sings like a gate. It is seven in the morning, dark, and every mother is in ' +
      'the hall. You walk right behind, holding the hem of the white gown.',
    answers: [
      { id: 'louder', text: 'Sing louder than {mate}', outcomes: [
        { text: 'The hall hears a beautiful Lucia. {mate} hears it too, from in front, and does not turn round because of the candles.',
          effects: [{ mood: 4 }, { prestige: 2 }, { affinity: -6, with: 'mate' }] },
      ] },
      { id: 'gate-too', text: 'Sing like a gate as well', costs: { energy: 5 }, outcomes: [
        { text:
            'The row behind you joins in, then the sopranos. It is terrible. The whole hall weeps, and the janitor says it was the ' +
            'best in years.',
          effects: [{ mood: 10 }, { affinity: 10, with: 'mate' }, { social: 3 }, { tally: 'kindnesses' }], chance: 3,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'Now there are two gates. At the last verse {mate} reaches back for your hand, and gets wax on it.',
          effects: [{ mood: 5 }, { affinity: 10, with: 'mate' }], chance: 2 },
      ] },
      { id: 'hem', text: 'Step on the hem', outcomes: [
        { text: 'The song stops. The wax does not. {mate} has a small bald spot until Easter, and knows whose foot it was.',
          effects: [{ mood: -3 }, { stress: 4 }, { affinity: -10, with: 'mate' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'holidays-new-year-cards', kind: 'question', category: 'holiday', icon: '🎍', title: 'One card too many', age: [14, 88],
    when: [{ months: [1] }, { culture: ['japanese'] }], cast: { old: { role: 'teacher', make: true, ageGap: [15, 45] } }, weight: 60,
    text:
      "You sent fifty-two New Year's cards; here are fifty-three. The last is from {old}, who taught you, brushed by hand. It is " +
      'already the third of January.',
    answers: [
      { id: 'rush-card', text: 'Write one now and run to the post', costs: { energy: 10 }, outcomes: [
        { text:
            'It arrives on the seventh, at the very last moment one can. Next year you and {old} both send yours in November, to be ' +
            'sure.',
          effects: [{ mood: 5 }, { affinity: 8, with: 'old' }] },
      ] },
      { id: 'visit', text: 'Take oranges and go yourself', costs: { energy: 15, money: 14 }, outcomes: [
        { text:
            '{old} opens in three sweaters. On the shelf, in a row, are cards from one class: yours. There is one gap. You have ' +
            'brought a card.',
          effects: [
            { mood: 10 }, { affinity: 15, with: 'old' }, { tally: 'kindnesses' },
            { remember: 'oranges in January, brought in person', by: 'old' },
          ] },
      ] },
      { id: 'cold-greeting', text: 'Wait, and send a midwinter one', outcomes: [
        { text: 'There are cards for just this. They say "in the deepest cold," and everyone knows it means "I forgot you."',
          effects: [{ mood: -1 }, { affinity: 2, with: 'old' }] },
      ] },
    ],
  },
  {
    id: 'holidays-village-december', kind: 'question', category: 'holiday', icon: '🚌', title: 'The whole village asks', age: [19, 45],
    when: [{ months: [12] }, { culture: ['nigerian'] }, { lacks: 'spouse' }], weight: 50,
    text:
      'December in the village. Four uncles put down their malt drinks together. "So. When are we drinking at your wedding?" The ' +
      'yard stops pounding yam.',
    answers: [
      { id: 'soon', text: '"Very soon, Uncle."', outcomes: [
        { text: 'Cheers, and a goat is named. The goat looks at you all week.',
          effects: [{ mood: 3 }, { stress: 6 }, { flag: 'promised-goat' }] },
      ] },
      { id: 'turn-table', text: '"When you pay for it, Uncle."', outcomes: [
        { text: 'The aunts roar and start pounding again. He gives you a small note, "as deposit," and lets you carry his chair.',
          effects: [{ mood: 9 }, { money: 10 }, { prestige: 1 }] },
      ] },
      { id: 'truth', text: 'Tell them how it really is', outcomes: [
        { text:
            'City, rent, someone who left. It is quiet, then the oldest aunt moves along the bench. "Sit. Mine left too. Then I got ' +
            'the shop."',
          effects: [{ mood: 7 }, { stress: -6 }, { social: 4 }] },
      ] },
    ],
  },
  {
    id: 'holidays-goat-waits', kind: 'question', category: 'holiday', icon: '🐐', title: 'The goat is well', age: [20, 47],
    when: [{ months: [12] }, { culture: ['nigerian'] }, { flag: 'promised-goat', yearsAgo: [1, 3] }], weight: 80,
    text:
      'December, the same veranda. They have brought the goat out to greet you. It has grown. It wears a ribbon. "Well?" says the ' +
      'eldest uncle.',
    answers: [
      { id: 'bring-someone', text: 'Introduce who came with you', when: [{ has: 'partner' }], outcomes: [
        { text: 'Four uncles rise as one. The goat is led away and, by order of your beloved, comes back alive, as a wedding guest.',
          effects: [{ mood: 12 }, { prestige: 2 }] },
      ] },
      { id: 'buy-goat', text: 'Buy the goat its freedom', costs: { money: 90 }, outcomes: [
        { text: 'It lives on for thirteen years and answers to Very Soon.', effects: [{ mood: 8 }, { stress: -4 }] },
      ] },
      { id: 'still-soon', text: '"Very soon, Uncle."', outcomes: [
        { text: 'The goat lies down. It has heard this before.', effects: [{ mood: 1 }, { stress: 5 }] },
      ] },
    ],
  },
  {
    id: 'holidays-extra-plate', kind: 'question', category: 'holiday', icon: '🍽️', title: 'The extra plate', age: [65, 100],
    when: [{ months: [12] }, { culture: ['anglo', 'nordic', 'french', 'latino'] }, { lacks: 'partner' }],
    cast: { guest: { role: 'neighbor', make: true, age: [20, 60], ageGap: [-75, -10] } }, weight: 80,
    text:
      'The eve of the feast. You have laid two places out of habit. At ten past six there is a knock: {guest} from upstairs, locked ' +
      'out, in socks. The locksmith is due at midnight.',
    answers: [
      { id: 'invite', text: '"You are just in time."', outcomes: [
        { text: '{guest} looks at the second plate and understands it in the wrong way, or the right one. The locksmith gets pudding.',
          effects: [
            { mood: 14, halfLifeDays: 40 }, { affinity: 15, with: 'guest' }, { social: 8 }, { tally: 'kindnesses' },
            { flag: 'extra-plate' }, { remember: 'the place that was already laid', by: 'guest' },
          ] },
      ] },
      { id: 'chair-in-hall', text: 'Lend a chair and a blanket', outcomes: [
        { text: 'You eat, listening to the chair creak. At the pudding you cannot stand it any longer and open the door.',
          effects: [{ mood: 7 }, { affinity: 6, with: 'guest' }, { flag: 'extra-plate' }] },
      ] },
      { id: 'not-home', text: 'Keep very still', outcomes: [
        { text: 'The socks go down the stairs. You eat both portions. They were small.',
          effects: [{ mood: -7 }, { trait: 'kindness', by: -1 }] },
      ] },
    ],
  },
  {
    id: 'holidays-extra-plate-again', kind: 'message', category: 'holiday', icon: '🧦', title: 'Socks', age: [66, 105],
    when: [{ months: [12] }, { flag: 'extra-plate', yearsAgo: [1, 8] }],
    cast: { guest: { role: 'neighbor', from: 'holidays-extra-plate/guest' } }, weight: 85,
    text:
      'Ten past six on the eve of the feast. {guest} is on the mat in socks, the keys plain to see in one hand. "I\'m locked out." ' +
      'You look at the keys. "Again," you say.',
    effects: [{ mood: 12 }, { affinity: 10, with: 'guest' }, { social: 6 }],
  },
  {
    id: 'holidays-last-list', kind: 'question', category: 'holiday', icon: '📝', title: 'The list', age: [18, 95],
    when: [{ date: '12-31' }], weight: 60,
    text:
      'An hour of the year left, and the back of an envelope. You have written "1." Outside someone starts the fireworks early and ' +
      'is told off.',
    answers: [
      { id: 'modest', text: '1. Ring the one you have not rung', outcomes: [
        { text: 'You look at it. It is not even midnight. You could just do it. You underline it instead.',
          effects: [{ mood: -2 }, { follow: 'holidays-list-found', days: [350, 380] }] },
      ] },
      { id: 'grand', text: '1. Learn to swim. 2. Greek. 3. Forgive', outcomes: [
        { text: 'It goes on to fourteen. You sign it and have it witnessed by a guest.',
          effects: [{ mood: 7 }, { follow: 'holidays-list-found', days: [350, 380] }, { trait: 'openness', by: 1 }] },
      ] },
      { id: 'blank', text: 'Leave it at "1." and go and see', outcomes: [
        { text: 'You stand in the cold between strangers, and by the third rocket somebody\'s child is on your shoulders, going "ooh."',
          effects: [{ mood: 8 }, { social: 3 }] },
      ] },
    ],
  },
  {
    id: 'holidays-list-found', kind: 'question', category: 'holiday', icon: '📝', title: 'In the other coat', age: [19, 96],
    onlyFollow: true,
    text: "In the other coat: last New Year's list, in your hand, rather confident. The year it was meant for has a few days in it still.",
    answers: [
      { id: 'do-one', text: 'Do the first one, today', costs: { energy: 15 }, outcomes: [
        { text:
            'You sit on the edge of the bed for an hour first. Then you do it. It takes four minutes. It had taken a year and four ' +
            'minutes.',
          effects: [{ mood: 12 }, { stress: -6 }, { trait: 'diligence', by: 1 }] },
      ] },
      { id: 'change-date', text: 'Change the date at the top', outcomes: [
        { text: 'A one becomes a two with a little tail. As a forger you have promise.', effects: [{ mood: 4 }, { stress: 2 }] },
      ] },
      { id: 'tick-off', text: 'Tick what you did instead', outcomes: [
        { text:
            'You write another list beside it, of what really was: two funerals, one wedding, the leak, the dog next door. You tick ' +
            'all of it.',
          effects: [{ mood: 8 }, { stress: -4 }] },
      ] },
    ],
  },
];
