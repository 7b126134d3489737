/** Friends between twelve and eighteen: jackets, groups without you, islands on paper, walls to jump from. */
import type { LifeEvent } from '../../life/events/types.ts';

export const teenFriendsEvents: readonly LifeEvent[] = [
  {
    id: 'teen-friends-jacket', kind: 'message', category: 'adolescence', icon: '🧥', title: 'Whenever', age: [12, 13],
    when: [{ sex: 'female' }, { has: 'school' }], weight: 25,
    text: 'A tall girl you have never spoken to walks close behind you all down the corridor. At the stairs she ties her jacket round ' +
      'your waist. "Nurse has a drawer," she says.',
    effects: [{ mood: 5 }, { stress: -3 }, { social: 2 }],
  },
  {
    id: 'teen-friends-jacket-on', kind: 'question', category: 'adolescence', icon: '🧶', title: 'You know that walk', age: [15, 17],
    when: [{ happened: 'teen-friends-jacket', yearsAgo: [2, 6] }, { has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-4, -2], sex: 'female', make: true } }, weight: 45,
    text: 'In the corridor a small one, {kid}, walks with her back to the wall and her bag held low. You know that walk. You are wearing ' +
      'the good jacket.',
    answers: [
      { id: 'tie', text: 'Tie it around her', outcomes: [
        { text: '"Nurse has a drawer," you say. "Second floor." It comes back in a week, ironed, with a caramel in each pocket.',
          effects: [{ mood: 7 }, { affinity: 10, with: 'kid' }, { tally: 'kindnesses' },
            { remember: 'the jacket on the stairs', by: 'kid' }] }] },
      { id: 'go', text: 'Walk her up to the nurse', costs: { energy: 5 }, outcomes: [
        { text: 'The drawer still sticks. {kid} does not say one word on the way up and does not stop talking on the way down.',
          effects: [{ mood: 5 }, { social: 3 }, { affinity: 8, with: 'kid' }, { tally: 'kindnesses' }] }] },
      { id: 'late', text: 'You are late for chemistry', outcomes: [
        { text: 'You look at the table of elements for an hour. Hydrogen, helium, the back of her skirt.', effects: [{ mood: -5 }] }] },
    ],
  },
  {
    id: 'teen-friends-saturday', kind: 'question', category: 'digital', icon: '💬', title: 'A group called Saturday', age: [12, 14],
    when: [{ stat: 'sociability', atLeast: 50 }],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 10,
    text: 'A new group: Saturday. Everybody is in it apart from {friend}. As you read, a message from {friend} slides in on top: "What ' +
      'are you doing on Saturday?"',
    answers: [
      { id: 'nothing', text: '"Nothing much."', outcomes: [
        { text: '"Same," writes {friend}. On Saturday, at the lake, you are in eleven pictures, laughing in most.',
          effects: [{ mood: 2 }, { stress: 4 }, { affinity: -6, with: 'friend' }, { tally: 'misdeeds' },
            { follow: 'teen-friends-sunday', days: [2, 4] }] }] },
      { id: 'invite', text: 'Add {friend} to the group', outcomes: [
        { text: '"{friend} joined." For six minutes nobody types. Then somebody sends a picture of a duck, and it is Saturday like any ' +
          'other.',
          effects: [{ mood: 3 }, { stress: 2 }, { social: -2 }, { affinity: 9, with: 'friend' }, { tally: 'kindnesses' }] }] },
      { id: 'ill', text: 'Be ill on Saturday, with {friend}', costs: { energy: 5 }, outcomes: [
        { text: 'You are ill with popcorn. {friend} never asks why your phone is in the oven glove.',
          effects: [{ mood: 4 }, { social: -3 }, { affinity: 8, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-friends-sunday', kind: 'question', category: 'friends', icon: '🏞', title: 'Eleven pictures', age: [12, 15],
    cast: { friend: { role: 'friend', from: 'teen-friends-saturday/friend' } }, onlyFollow: true,
    text: '{friend} has liked all eleven pictures, one by one, beginning at 7:02 on Sunday morning. Under the one where you are ' +
      'laughing: "Looks nice!"',
    answers: [
      { id: 'ring', text: "Ring the bell at {friend}'s", costs: { energy: 10 }, outcomes: [
        { text: '{friend} opens in a swimsuit, under a coat. "I was ready," {friend.they} say{friend.s}, "in case it was a surprise." ' +
          'You go to the lake, in the rain, the two of you.',
          effects: [{ mood: 4 }, { stress: -3 }, { affinity: 10, with: 'friend' }] }] },
      { id: 'who', text: '"It was not my idea."', outcomes: [
        { text: '"OK," writes {friend}. You look at that full stop for longer than at anything you have read this year.',
          effects: [{ mood: -5 }, { affinity: -5, with: 'friend' }] }] },
      { id: 'delete', text: 'Take the pictures down', outcomes: [
        { text: "Ten come down. The eleventh is on someone else's page. You are laughing in it still.",
          effects: [{ mood: -3 }, { stress: 3 }, { affinity: -2, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-friends-island', kind: 'dilemma', category: 'friends', icon: '🏝', title: 'Forty-one sheets', age: [12, 13],
    when: [{ stat: 'openness', atLeast: 57 }],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 14,
    steps: {
      start: {
        text: 'For three years you and {friend} have drawn an island: forty-one taped sheets, two harbors, one tax. On the ninth ' +
          '{friend} moves away. There is only one island.',
        answers: [
          { id: 'river', text: 'Cut it along the river', outcomes: [
            { text: 'You each hold the scissors with one hand. {friend} gets the capital and you get the volcano, which is asleep.',
              effects: [{ mood: -4 }, { affinity: 6, with: 'friend' }], next: { step: 'letter', days: [60, 120] } }] },
          { id: 'give', text: 'Give {friend} all of it', outcomes: [
            { text: 'It needs a roll as long as {friend}\'s arm. The bus driver asks if it is a fishing rod. "It is an island," says ' +
              '{friend}.',
              effects: [{ mood: -5 }, { affinity: 9, with: 'friend' }, { tally: 'kindnesses' }],
              next: { step: 'letter', days: [60, 120] } }] },
          { id: 'copy', text: 'Trace all of it, so there are two', costs: { energy: 20 }, outcomes: [
            { text: 'Three nights at the window. In your copy the tax is slightly lower.',
              effects: [{ mood: -2 }, { stress: 2 }, { affinity: 7, with: 'friend' }], next: { step: 'letter', days: [60, 120] } }] },
        ],
      },
      letter: {
        text: 'A thick envelope from {friend}. The volcano has erupted. Four hundred refugees, drawn one by one, some with goats, stand ' +
          'at the edge of your half and ask to come in.',
        answers: [
          { id: 'open', text: 'Open the border and draw beds', costs: { energy: 15 }, outcomes: [
            { text: 'Four hundred beds. You put the goats in the tax office. {friend} replies by return of post with a holiday in your ' +
              'honor.',
              effects: [{ mood: 7 }, { affinity: 9, with: 'friend' }], next: { step: 'visit', days: [350, 550] } }] },
          { id: 'old', text: '"Are we not a bit old for this?"', outcomes: [
            { text: 'A postcard comes: "Yes, probably." On the front is a lighthouse, so carefully chosen that you turn it to the wall.',
              effects: [{ mood: -4 }, { affinity: -6, with: 'friend' }], next: { step: 'visit', days: [350, 550] } }] },
          { id: 'later', text: 'Put it on the pile, for later', outcomes: [
            { text: 'It lies there under a sock and a semester. Sometimes in the evening you feel four hundred people waiting.',
              effects: [{ stress: 3 }, { affinity: -3, with: 'friend' }], next: { step: 'visit', days: [350, 550] } }] },
        ],
      },
      visit: {
        text: '{friend} is here for one night, a head taller, with a new way of saying "actually". You talk about a person called Noor. ' +
          'Nobody mentions the island. The light is out.',
        answers: [
          { id: 'ask', text: '"How are things in the capital?"', outcomes: [
            { text: 'A long breath from the mattress. "There has been a coup," says {friend}. You talk until the birds.',
              effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 10, with: 'friend' }], next: { step: 'sheet', days: [800, 1300] } }] },
          { id: 'noor', text: 'Ask more about Noor', outcomes: [
            { text: 'You hear about the hair, the laugh, the bicycle. It is a good country too, and you have no papers for it.',
              effects: [{ mood: 1 }, { affinity: 5, with: 'friend' }], next: { step: 'sheet', days: [800, 1300] } }] },
          { id: 'sleep', text: 'Say good night', outcomes: [
            { text: 'In the morning {friend} has folded the sheets with corners like a letter. "Actually," {friend.they} ' +
              'begin{friend.s}, and then the bus comes.',
              effects: [{ mood: -4 }, { affinity: -2, with: 'friend' }], next: { step: 'sheet', days: [800, 1300] } }] },
        ],
      },
      sheet: {
        text: 'A roll comes by post. {friend} has joined the whole island again and inked it. At the top is a new sheet, forty-two. It ' +
          'is empty. It is for you.',
        answers: [
          { id: 'house', text: 'Draw one house, two chairs', costs: { energy: 10 }, outcomes: [
            { text: 'It takes the whole evening to get the chairs right. {friend} sends a photograph of it, framed, over a desk in the ' +
              'other city.',
              effects: [{ mood: 12, halfLifeDays: 100 }, { affinity: 14, with: 'friend' }, { become: 'best friend', with: 'friend' },
                { remember: 'sheet forty-two', by: 'friend' }] }] },
          { id: 'train', text: 'Draw a station, and buy the ticket', costs: { energy: 10, money: 38 }, outcomes: [
            { text: '{friend} is on the platform holding the volcano up like a sign in an airport. You go through customs: one goat.',
              effects: [{ mood: 14, halfLifeDays: 100 }, { social: 5 }, { affinity: 14, with: 'friend' },
                { become: 'best friend', with: 'friend' }] }] },
          { id: 'sea', text: 'Leave it as sea', outcomes: [
            { text: 'You hang it over your bed, forty-two sheets. An island should have some sea. You mean to write and say so.',
              effects: [{ mood: 5, halfLifeDays: 60 }, { affinity: 3, with: 'friend' }] }] },
        ],
      },
    },
  },
  {
    id: 'teen-friends-wall', kind: 'question', category: 'sport', icon: '🌊', title: 'The harbor wall', age: [13, 15],
    when: [{ stat: 'nerves', atLeast: 50 }, { season: 'summer' }], cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } },
    weight: 14,
    text: 'The harbor wall is as high as a house. {friend} came up without one sandal. Now they all tread water and look at you. Behind ' +
      'you a small boy: "Are you going or not?"',
    answers: [
      { id: 'jump', text: 'Go', costs: { energy: 10 }, outcomes: [
        { text: "There is time in the air to read the name of a boat. Then green, then noise, then everybody's hands.",
          effects: [{ mood: 12 }, { social: 5 }, { fitness: 1 }, { affinity: 5, with: 'friend' }, { flag: 'jumped' }], chance: 6,
          swing: { stat: 'fitness', by: 1 } },
        { text: 'You change your mind at the halfway point. An arm arrives before you do. They cheer all the same, until they see it.',
          effects: [{ mood: -3 }, { ill: 'broken-arm' }, { social: 4 }, { affinity: 6, with: 'friend' }, { flag: 'jumped' }],
          chance: 2 }] },
      { id: 'climb', text: 'Climb back down past the queue', outcomes: [
        { text: 'Twenty rungs, nine people, one aunt. At the bottom the small boy lands beside you. "I only went," he says, "because you ' +
          'were in the way."',
          effects: [{ mood: -3 }, { social: -3 }, { trait: 'nerves', by: 1 }] }] },
      { id: 'towels', text: '"I am minding the towels."', outcomes: [
        { text: "You mind them well. Somebody's mother gives you a peach, as one gives it to staff.",
          effects: [{ mood: 1 }, { social: -1 }] }] },
    ],
  },
  {
    id: 'teen-friends-wall-now', kind: 'message', category: 'age', icon: '🩱', title: 'As high as a house', age: [21, 27],
    when: [{ flag: 'jumped', yearsAgo: [7, 14] }], weight: 40,
    text: 'You show somebody the harbor wall. It has shrunk to a bus stop. You tell it at full height. Halfway through, a small girl in ' +
      'armbands runs past and goes off it.',
    effects: [{ mood: 6 }, { social: 2 }],
  },
  {
    id: 'teen-friends-band', kind: 'question', category: 'creative', icon: '🥁', title: 'Three chords, no name', age: [14, 16],
    when: [{ anyOf: [{ activity: 'band' }, { stat: 'openness', atLeast: 62 }] }],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 8,
    text: 'You and {friend} have a band: three chords, a drum without a skin, a garage until six. It needs a name. {friend} wants The ' +
      'Dry Season. You want Wet Paint.',
    answers: [
      { id: 'dry', text: 'The Dry Season it is', outcomes: [
        { text: '{friend} paints it on the drum, which now has a skin made out of a shower curtain with fish.',
          effects: [{ mood: 4 }, { social: 3 }, { affinity: 8, with: 'friend' }, { follow: 'teen-friends-concert', days: [50, 120] }] }] },
      { id: 'wet', text: 'Wet Paint, or you leave', outcomes: [
        { text: 'You get it. For a week {friend} plays only two of the chords.',
          effects: [{ mood: 3 }, { affinity: -4, with: 'friend' }, { follow: 'teen-friends-concert', days: [50, 120] }] }] },
      { id: 'both', text: 'Take the neighbor\'s: "Quiet!"', outcomes: [
        { text: 'He has shouted it across the yard all winter; it is well rehearsed. He asks for a cut.',
          effects: [{ mood: 6 }, { social: 3 }, { affinity: 6, with: 'friend' }, { follow: 'teen-friends-concert', days: [50, 120] }] }] },
    ],
  },
  {
    id: 'teen-friends-concert', kind: 'question', category: 'creative', icon: '🎤', title: 'The first concert', age: [14, 17],
    cast: { friend: { role: 'friend', from: 'teen-friends-band/friend' } }, onlyFollow: true,
    text: 'Your first concert: the Garden View retirement home, forty cardigans. One hearing aid is already out. {friend} whispers: "We ' +
      'only know the one song."',
    answers: [
      { id: 'loud', text: 'Play it, as loud as in the garage', costs: { energy: 15 }, outcomes: [
        { text: 'At the end a man of ninety stands up, by himself, for the first time since May. "Again," he says. You play it nine times.',
          effects: [{ mood: 13, halfLifeDays: 40 }, { social: 6 }, { affinity: 8, with: 'friend' }, { flag: 'garden-view' }],
          chance: 6, swing: { stat: 'sociability', by: 1 } },
        { text: 'The shower curtain tears at the second chord. The soup is brought forward.',
          effects: [{ mood: -4 }, { affinity: 4, with: 'friend' }, { flag: 'garden-view' }], chance: 3 }] },
      { id: 'ask', text: 'Ask what they would like to hear', costs: { energy: 15 }, outcomes: [
        { text: 'They would like a waltz. {friend} finds that the three chords, slowed down, are one. Seven couples, four of them with ' +
          'walkers.',
          effects: [{ mood: 11, halfLifeDays: 40 }, { affinity: 8, with: 'friend' }, { tally: 'kindnesses' }, { flag: 'garden-view' }] }] },
      { id: 'leave', text: 'Slip out through the laundry', outcomes: [
        { text: '{friend} plays it alone. You hear it from the bicycles: both your parts.',
          effects: [{ mood: -7 }, { affinity: -12, with: 'friend' }] }] },
    ],
  },
];
