/** Friends between twelve and eighteen: groups without you, islands on paper, walls to jump from. */
import type { LifeEvent } from '../../life/events/types.ts';

export const teenFriendsEvents: readonly LifeEvent[] = [
  {
    id: 'teen-friends-jacket', kind: 'message', category: 'adolescence', icon: '🧥', title: 'Whenever', age: [12, 13],
    when: [{ sex: 'female' }, { has: 'school' }], weight: 25,
    text: 'A tall girl you have never spoken to walks close behind you down the whole corridor. At the stairs she ties her ' +
      'jacket around your waist. "Nurse has a drawer, second floor," she says. "Bring it back whenever."',
    effects: [{ mood: 5 }, { stress: -3 }, { social: 2 }],
  },
  {
    id: 'teen-friends-jacket-on', kind: 'question', category: 'adolescence', icon: '🧶', title: 'You know that walk', age: [15, 17],
    when: [{ happened: 'teen-friends-jacket', yearsAgo: [2, 6] }, { has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-4, -2], sex: 'female', make: true } }, weight: 45,
    text: 'In the corridor a small one, {kid}, is holding her bag low and walking with her back to the wall. You know that walk. ' +
      'You are wearing the good jacket.',
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
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 16,
    text: 'There is a new group. Everybody is in it apart from {friend}. It is called Saturday. As you read, a message from ' +
      '{friend} slides in on top: "What are you doing on Saturday?"',
    answers: [
      { id: 'nothing', text: '"Nothing much."', outcomes: [
        { text: '"Same," writes {friend}. On Saturday, at the lake, you are in eleven pictures. You had counted on none.',
          effects: [{ mood: 2 }, { stress: 4 }, { affinity: -6, with: 'friend' }, { tally: 'misdeeds' },
            { follow: 'teen-friends-sunday', days: [2, 4] }] }] },
      { id: 'invite', text: 'Add {friend} to the group', outcomes: [
        { text: '"{friend} joined." For six minutes nobody types. Then somebody sends a picture of a duck, and it is Saturday ' +
          'like any other.',
          effects: [{ mood: 3 }, { stress: 2 }, { social: -2 }, { affinity: 9, with: 'friend' }, { tally: 'kindnesses' }] }] },
      { id: 'ill', text: 'Be ill on Saturday, with {friend}', costs: { energy: 5 }, outcomes: [
        { text: 'You are ill with popcorn. {friend} never asks why you kept your phone in the oven glove.',
          effects: [{ mood: 4 }, { social: -3 }, { affinity: 8, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-friends-sunday', kind: 'question', category: 'friends', icon: '🏞', title: 'Eleven pictures', age: [12, 15],
    cast: { friend: { role: 'friend', from: 'teen-friends-saturday/friend' } }, onlyFollow: true,
    text: '{friend} has liked all eleven pictures, one after another, beginning at 7:02 on Sunday morning. Under the one in ' +
      'which you are laughing there is a comment: "Looks nice!"',
    answers: [
      { id: 'ring', text: "Ring the bell at {friend}'s", costs: { energy: 10 }, outcomes: [
        { text: '{friend} opens in a swimsuit, under a coat. "I was ready," {friend.they} say{friend.s}, "in case it was a ' +
          'surprise." You go to the lake, in the rain, the two of you.',
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
    id: 'teen-friends-kitchen-bed', kind: 'question', category: 'friends', icon: '🛏', title: 'Which one is yours', age: [12, 14],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 15,
    text: "You are at {friend}'s home for the first time. There is one room. Against the wall stand four mattresses, folded, " +
      'under a cloth with birds. {friend} is not looking at the mattresses; {friend} is looking at your face.',
    answers: [
      { id: 'which', text: '"Which one is yours?"', outcomes: [
        { text: '"Second from the left. It is the best one; it has the radiator." You are allowed to try it. It is the best one.',
          effects: [{ mood: 5 }, { affinity: 11, with: 'friend' }, { flag: 'knows-the-birds' }] }] },
      { id: 'homework', text: 'Get out your homework, fast', outcomes: [
        { text: 'You do more sums than were set. {friend} finds two mistakes in yours and cheers up.',
          effects: [{ performance: 2 }, { affinity: 5, with: 'friend' }] }] },
      { id: 'cozy', text: '"It is very cozy!"', outcomes: [
        { text: '"That is what the lady from the office says," says {friend}, and puts the kettle on with {friend.their} back to ' +
          'you.',
          effects: [{ mood: -2 }, { affinity: -4, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-friends-birds', kind: 'message', category: 'friends', icon: '🐦', title: 'Second from the left', age: [15, 20],
    when: [{ flag: 'knows-the-birds', yearsAgo: [2, 8] }],
    cast: { friend: { role: 'friend', from: 'teen-friends-kitchen-bed/friend' } }, weight: 40,
    text: "{friend}'s family have moved: three rooms and a balcony. {friend} shows you each door and opens it twice. Behind the " +
      'last hangs the cloth with the birds, ironed. "I can\'t sleep," {friend} says. "There is no one breathing."',
    effects: [{ mood: 4 }, { affinity: 7, with: 'friend' }],
  },
  {
    id: 'teen-friends-island', kind: 'dilemma', category: 'friends', icon: '🏝', title: 'Forty-one sheets', age: [12, 13],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 25,
    steps: {
      start: {
        text: 'For three years you and {friend} have been drawing an island: forty-one sheets taped together, two harbors, one ' +
          'tax. On the ninth {friend} moves to another city. There is only one island.',
        answers: [
          { id: 'river', text: 'Cut it along the river', outcomes: [
            { text: 'You each hold the scissors with one hand. {friend} gets the capital and you get the volcano, which is asleep.',
              effects: [{ mood: -4 }, { affinity: 6, with: 'friend' }], next: { step: 'letter', days: [60, 120] } }] },
          { id: 'give', text: 'Give {friend} all of it', outcomes: [
            { text: 'It needs a roll as long as {friend}\'s arm. The bus driver asks if it is a fishing rod. "It is an island," ' +
              'says {friend}.',
              effects: [{ mood: -5 }, { affinity: 9, with: 'friend' }, { tally: 'kindnesses' }],
              next: { step: 'letter', days: [60, 120] } }] },
          { id: 'copy', text: 'Trace all of it, so there are two', costs: { energy: 20 }, outcomes: [
            { text: 'Three nights at the window. In your copy the tax is slightly lower.',
              effects: [{ mood: -2 }, { stress: 2 }, { affinity: 7, with: 'friend' }], next: { step: 'letter', days: [60, 120] } }] },
        ],
      },
      letter: {
        text: 'A thick envelope from {friend}. The volcano has erupted. Four hundred refugees, drawn one by one, some with ' +
          'goats, are standing at the edge of your part of the sheet, and have asked to come in.',
        answers: [
          { id: 'open', text: 'Open the border and draw beds', costs: { energy: 15 }, outcomes: [
            { text: 'Four hundred beds. You put the goats in the tax office. {friend} replies by return of post with a holiday ' +
              'in your honor.',
              effects: [{ mood: 7 }, { affinity: 9, with: 'friend' }], next: { step: 'visit', days: [350, 550] } }] },
          { id: 'old', text: '"Are we not a bit old for this?"', outcomes: [
            { text: 'A postcard comes: "Yes, probably." On the front is a lighthouse, so carefully chosen that you turn it to ' +
              'the wall.',
              effects: [{ mood: -4 }, { affinity: -6, with: 'friend' }], next: { step: 'visit', days: [350, 550] } }] },
          { id: 'later', text: 'Put it on the pile, for later', outcomes: [
            { text: 'It lies there under a sock and a semester. Sometimes in the evening you feel four hundred people waiting.',
              effects: [{ stress: 3 }, { affinity: -3, with: 'friend' }], next: { step: 'visit', days: [350, 550] } }] },
        ],
      },
      visit: {
        text: '{friend} is here for one night, a head taller, with a new way of saying "actually". You talk about teachers, ' +
          'bands, a person called Noor. Nobody mentions the island. It is half past ten and the light is out.',
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
        text: 'You are nearly grown up, and a roll comes by post, as long as an arm. {friend} has joined all of it together ' +
          'again and inked the lines. At the top there is a new one: sheet forty-two. It is empty. It is you who has to say what ' +
          'is there.',
        answers: [
          { id: 'house', text: 'Draw one house, two chairs', costs: { energy: 10 }, outcomes: [
            { text: 'It takes the whole evening to get the chairs right. {friend} sends a photograph of it, framed, over a desk ' +
              'in the other city.',
              effects: [{ mood: 12, halfLifeDays: 100 }, { affinity: 14, with: 'friend' }, { become: 'best friend', with: 'friend' },
                { remember: 'sheet forty-two', by: 'friend' }] }] },
          { id: 'train', text: 'Draw a station, and buy the ticket', costs: { energy: 10, money: 38 }, outcomes: [
            { text: '{friend} is on the platform holding the volcano up like a sign in an airport. You go through customs: one ' +
              'goat.',
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
    when: [{ season: 'summer' }], cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 25,
    text: 'The harbor wall is as high as a house. Everyone has jumped, {friend} too, who came up without one sandal. Now they ' +
      'are all down there, treading water and looking up at you. A small boy behind you says, "Are you going or not?"',
    answers: [
      { id: 'jump', text: 'Go', costs: { energy: 10 }, outcomes: [
        { text: "There is time in the air to read the name of a boat. Then green, then noise, then everybody's hands.",
          effects: [{ mood: 12 }, { social: 5 }, { fitness: 1 }, { affinity: 5, with: 'friend' }, { flag: 'jumped' }], chance: 6,
          swing: { stat: 'fitness', by: 1 } },
        { text: 'You change your mind at the halfway point. An arm arrives before you do. They cheer all the same, until they ' +
          'see it.',
          effects: [{ mood: -3 }, { ill: 'broken-arm' }, { social: 4 }, { affinity: 6, with: 'friend' }, { flag: 'jumped' }],
          chance: 2 }] },
      { id: 'climb', text: 'Climb back down past the queue', outcomes: [
        { text: 'Twenty rungs, nine people, one aunt. At the bottom the small boy lands beside you. "I only went," he says, ' +
          '"because you were in the way."',
          effects: [{ mood: -3 }, { social: -3 }, { trait: 'nerves', by: -1 }] }] },
      { id: 'towels', text: '"I am minding the towels."', outcomes: [
        { text: "You mind them well. Somebody's mother gives you a peach, as one gives it to staff.",
          effects: [{ mood: 1 }, { social: -1 }] }] },
    ],
  },
  {
    id: 'teen-friends-wall-now', kind: 'message', category: 'age', icon: '🩱', title: 'As high as a house', age: [21, 27],
    when: [{ flag: 'jumped', yearsAgo: [7, 14] }], weight: 40,
    text: 'You show somebody the harbor wall. It has shrunk to about the height of a bus stop. You tell it at full height all ' +
      "the same, with the air, the boat's name, the green. Halfway through, a small girl in armbands runs past you and goes off " +
      'it.',
    effects: [{ mood: 6 }, { social: 2 }],
  },
  {
    id: 'teen-friends-band', kind: 'question', category: 'creative', icon: '🥁', title: 'Three chords, no name', age: [14, 16],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 14,
    text: 'You and {friend} have a band: three chords, a drum without a skin, a garage until six. What is missing is a name. ' +
      '{friend} wants The Dry Season. You want Wet Paint. You have discussed it for longer than you have played.',
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
    text: 'Your first concert: the Garden View retirement home, at three in the afternoon, between bingo and soup. Forty people ' +
      'in cardigans. In the second row someone has already taken out a hearing aid. {friend} whispers: "We only know the one ' +
      'song."',
    answers: [
      { id: 'loud', text: 'Play it, as loud as in the garage', costs: { energy: 15 }, outcomes: [
        { text: 'At the end a man of ninety stands up, by himself, for the first time since May. "Again," he says. You play it ' +
          'nine times.',
          effects: [{ mood: 13, halfLifeDays: 40 }, { social: 6 }, { affinity: 8, with: 'friend' }, { flag: 'garden-view' }],
          chance: 6, swing: { stat: 'sociability', by: 1 } },
        { text: 'The shower curtain tears at the second chord. The soup is brought forward.',
          effects: [{ mood: -4 }, { affinity: 4, with: 'friend' }, { flag: 'garden-view' }], chance: 3 }] },
      { id: 'ask', text: 'Ask what they would like to hear', costs: { energy: 15 }, outcomes: [
        { text: 'They would like a waltz. {friend} finds that the three chords, slowed down, are one. Seven couples, four of ' +
          'them with walkers.',
          effects: [{ mood: 11, halfLifeDays: 40 }, { affinity: 8, with: 'friend' }, { tally: 'kindnesses' }, { flag: 'garden-view' }] }] },
      { id: 'leave', text: 'Slip out through the laundry', outcomes: [
        { text: '{friend} plays it alone. You hear it from the bicycles: both your parts.',
          effects: [{ mood: -7 }, { affinity: -12, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-friends-told', kind: 'question', category: 'friends', icon: '🌃', title: 'On the roof of the garages', age: [15, 17],
    when: [{ sex: 'female' }], cast: { friend: { role: 'friend', ageGap: [-1, 1], sex: 'female', make: true } }, weight: 16,
    text: 'On the roof of the garages {friend} has been peeling the label off her bottle for half an hour, in one piece. "It is ' +
      'not boys," says {friend}. "For me. It is girls. I have not said it out loud before. It is not you, so don\'t worry."',
    answers: [
      { id: 'worry', text: '"I was not worried. Since when?"', outcomes: [
        { text: '"Since the handball trip." It takes until the street lights. You are given the label to keep, because it came ' +
          'off whole.',
          effects: [{ mood: 6 }, { affinity: 14, with: 'friend' }, { flag: 'knows-a-secret' },
            { become: 'best friend', with: 'friend' }, { remember: 'the roof of the garages', by: 'friend' }] }] },
      { id: 'offended', text: '"What is wrong with me?"', outcomes: [
        { text: '{friend} stares, and then laughs so hard that the caretaker comes out to look for a dog.',
          effects: [{ mood: 7 }, { affinity: 12, with: 'friend' }, { flag: 'knows-a-secret' }], chance: 7,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'It was meant to be funny. {friend} screws the cap back on a bottle that is empty. "Nothing," she says.',
          effects: [{ mood: -3 }, { affinity: 1, with: 'friend' }, { flag: 'knows-a-secret' }], chance: 3 }] },
      { id: 'crisps', text: 'Say nothing, pass the peanuts', outcomes: [
        { text: 'She takes one. You sit shoulder to shoulder until they are gone. "That was all right," says {friend}, at last, ' +
          'about something.',
          effects: [{ mood: 3 }, { affinity: 7, with: 'friend' }, { flag: 'knows-a-secret' }] }] },
    ],
  },
  {
    id: 'teen-friends-told-boy', kind: 'question', category: 'friends', icon: '🌉', title: 'Under the bridge', age: [15, 17],
    when: [{ sex: 'male' }], cast: { friend: { role: 'friend', ageGap: [-1, 1], sex: 'male', make: true } }, weight: 16,
    text: 'You and {friend} are throwing stones at a tin on the far bank, which you have never hit. "If somebody did not like ' +
      'girls," {friend} says, and throws. "If somebody liked, say, Tomas." The tin goes over. Neither of you cheers.',
    answers: [
      { id: 'tomas', text: '"Which Tomas?"', outcomes: [
        { text: '"The one with the ears." You give that some thought, as you would any other. "Good ears," you say. {friend} has ' +
          'to sit down.',
          effects: [{ mood: 6 }, { affinity: 14, with: 'friend' }, { flag: 'knows-a-secret' },
            { become: 'best friend', with: 'friend' }, { remember: 'the tin on the far bank', by: 'friend' }] }] },
      { id: 'set', text: 'Wade over and set the tin up again', costs: { energy: 5 }, outcomes: [
        { text: 'It is cold up to the knee. When you turn round he is still there. "Your go," you shout. He never says thank you ' +
          'for that, for years.',
          effects: [{ mood: 5 }, { affinity: 10, with: 'friend' }, { flag: 'knows-a-secret' }] }] },
      { id: 'hit', text: '"You hit it."', outcomes: [
        { text: '"Yes," says {friend}. You both look at where it was. It will need to be said again, some day, by somebody, and ' +
          'it costs the same each time.',
          effects: [{ mood: -2 }, { affinity: -3, with: 'friend' }, { flag: 'knows-a-secret' }] }] },
    ],
  },
  {
    id: 'teen-friends-asked', kind: 'question', category: 'trouble', icon: '🚿', title: 'Is it true', age: [15, 18],
    when: [{ flag: 'knows-a-secret', yearsAgo: [0, 2] }, { has: 'school' }],
    cast: { gossip: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 45,
    text: '{gossip} sits down at your table uninvited and puts on a soft voice. "You are close to each other, you two. Is it ' +
      'true what people say?" Everybody at the table has stopped chewing in order to hear.',
    answers: [
      { id: 'me', text: '"What do people say about you?"', outcomes: [
        { text: '{gossip} did not know that they did. It takes {gossip.them} the rest of lunch to find out what.',
          effects: [{ mood: 4 }, { affinity: -6, with: 'gossip' }, { social: 1 }, { tally: 'kindnesses' }] }] },
      { id: 'no', text: '"No. Eat your lunch."', outcomes: [
        { text: 'It is a lie, and not yours to tell either way. In the evening you report it, on the phone. "Thank you," says ' +
          'the phone. "One day just say yes."',
          effects: [{ mood: 1 }, { stress: 2 }] }] },
      { id: 'shrug', text: 'Shrug, with a small smile', outcomes: [
        { text: 'It is a very small smile. By the last lesson it has been all round the building and is no longer small.',
          effects: [{ mood: -7 }, { stress: 5 }, { social: 2 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'teen-friends-blind', kind: 'question', category: 'friends', icon: '🪟', title: 'The blind is down', age: [14, 16],
    when: [{ has: 'school' }], cast: { friend: { role: 'friend', ageGap: [-1, 1] } }, weight: 16,
    text: '{friend} has not been to school for nine days. "A bug," it is said. At {friend}\'s window the blind is down, at noon ' +
      'as well. Your last four messages have been read. They are not answered.',
    answers: [
      { id: 'tie', text: "Send the physics teacher's tie, daily", costs: { energy: 5 }, outcomes: [
        { text: 'Monday: trout. Tuesday: trout. Wednesday: a stain shaped like a trout. On Thursday two words come back. "Poor ' +
          'trout."',
          effects: [{ mood: 3 }, { affinity: 9, with: 'friend' }, { follow: 'teen-friends-blind-up', days: [15, 40] }] }] },
      { id: 'counselor', text: 'Tell the school counselor', costs: { energy: 5 }, outcomes: [
        { text: 'She does not ask whether you are sure. She writes down the name and puts on her coat. "You did not tell on ' +
          'anyone," she says. "You told for someone."',
          effects: [{ stress: -3 }, { affinity: 4, with: 'friend' }, { tally: 'kindnesses' },
            { follow: 'teen-friends-blind-up', days: [10, 25] }] }] },
      { id: 'bell', text: 'Ring the bell and wait', costs: { energy: 10 }, outcomes: [
        { text: "{friend}'s mother lets you in. You sit on the floor and read comics, each one's own. After an hour a foot comes " +
          'down and rests against yours.',
          effects: [{ mood: 3 }, { affinity: 11, with: 'friend' }, { follow: 'teen-friends-blind-up', days: [15, 40] }] }] },
      { id: 'bug', text: 'It is a bug, then', outcomes: [
        { text: "You choose to believe it, the way one chooses a seat. Now and then, from the bus, you look up. A hand's " +
          'breadth, no more.',
          effects: [{ mood: -4 }, { stress: 3 }, { affinity: -6, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-friends-blind-up', kind: 'message', category: 'friends', icon: '🌤', title: 'A hand wide', age: [14, 17],
    cast: { friend: { role: 'friend', from: 'teen-friends-blind/friend' } }, onlyFollow: true,
    text: 'The blind is up by the width of a hand, then two. {friend} sees somebody on Tuesdays now, who has an ugly plant and ' +
      'asks good questions. "You can ask for that," says {friend}, "at school. You just say it. I had no idea." You walk home ' +
      'the long way.',
    effects: [{ mood: 7, halfLifeDays: 40 }, { affinity: 8, with: 'friend' }, { social: 2 }],
  },
];
