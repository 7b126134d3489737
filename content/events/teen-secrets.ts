/** What friends tell each other between twelve and eighteen, and what they do with it. */
import type { LifeEvent } from '../../life/events/types.ts';

export const teenSecretsEvents: readonly LifeEvent[] = [
  {
    id: 'teen-friends-kitchen-bed', kind: 'question', category: 'friends', icon: '🛏', title: 'Which one is yours', age: [12, 14],
    when: [{ stat: 'classAtBirth', atLeast: 2 }],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 9,
    text: "Your first time at {friend}'s. One room; four mattresses against the wall under a cloth with birds. {friend} is looking only " +
      'at your face.',
    answers: [
      { id: 'which', text: '"Which one is yours?"', outcomes: [
        { text: '"Second from the left. It is the best one; it has the radiator." You are allowed to try it. It is the best one.',
          effects: [{ mood: 5 }, { affinity: 11, with: 'friend' }, { flag: 'knows-the-birds' }] }] },
      { id: 'homework', text: 'Get out your homework, fast', outcomes: [
        { text: 'You do more sums than were set. {friend} finds two mistakes in yours and cheers up.',
          effects: [{ performance: 2 }, { affinity: 5, with: 'friend' }] }] },
      { id: 'cozy', text: '"It is very cozy!"', outcomes: [
        { text: '"That is what the lady from the office says," says {friend}, and puts the kettle on with {friend.their} back to you.',
          effects: [{ mood: -2 }, { affinity: -4, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-friends-birds', kind: 'message', category: 'friends', icon: '🐦', title: 'Second from the left', age: [15, 20],
    when: [{ flag: 'knows-the-birds', yearsAgo: [2, 8] }],
    cast: { friend: { role: 'friend', from: 'teen-friends-kitchen-bed/friend' } }, weight: 40,
    text: '{friend}\'s family have three rooms and a balcony now. Behind the last door hangs the cloth with the birds. "I can\'t sleep. ' +
      'There is no one breathing."',
    effects: [{ mood: 4 }, { affinity: 7, with: 'friend' }],
  },
  {
    id: 'teen-friends-told', kind: 'question', category: 'friends', icon: '🌃', title: 'On the roof of the garages', age: [15, 17],
    when: [{ stat: 'kindness', atLeast: 54 }, { sex: 'female' }],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], sex: 'female', make: true } }, weight: 16,
    text: 'On the roof of the garages {friend} peels the label off her bottle, whole. "It is not boys," she says. "For me. It is girls. ' +
      'I never said it out loud. It is not you."',
    answers: [
      { id: 'worry', text: '"I was not worried. Since when?"', outcomes: [
        { text: '"Since the handball trip." It takes until the street lights. You are given the label to keep, because it came off whole.',
          effects: [{ mood: 6 }, { affinity: 14, with: 'friend' }, { flag: 'knows-a-secret' },
            { become: 'best friend', with: 'friend' }, { remember: 'the roof of the garages', by: 'friend' }] }] },
      { id: 'offended', text: '"What is wrong with me?"', outcomes: [
        { text: '{friend} stares, and then laughs so hard that the caretaker comes out to look for a dog.',
          effects: [{ mood: 7 }, { affinity: 12, with: 'friend' }, { flag: 'knows-a-secret' }], chance: 7,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'It was meant to be funny. {friend} screws the cap back on a bottle that is empty. "Nothing," she says.',
          effects: [{ mood: -3 }, { affinity: 1, with: 'friend' }, { flag: 'knows-a-secret' }], chance: 3 }] },
      { id: 'crisps', text: 'Say nothing, pass the peanuts', outcomes: [
        { text: 'She takes one. You sit shoulder to shoulder until they are gone. "That was all right," says {friend}, at last, about ' +
          'something.',
          effects: [{ mood: 3 }, { affinity: 7, with: 'friend' }, { flag: 'knows-a-secret' }] }] },
    ],
  },
  {
    id: 'teen-friends-told-boy', kind: 'question', category: 'friends', icon: '🌉', title: 'Under the bridge', age: [15, 17],
    when: [{ stat: 'kindness', atLeast: 54 }, { sex: 'male' }],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], sex: 'male', make: true } }, weight: 16,
    text: 'You and {friend} throw stones at a tin. "If somebody did not like girls," {friend} says, and throws. "If somebody liked, say, ' +
      'Tomas." The tin goes over.',
    answers: [
      { id: 'tomas', text: '"Which Tomas?"', outcomes: [
        { text: '"The one with the ears." You give that some thought, as you would any other. "Good ears," you say. {friend} has to sit ' +
          'down.',
          effects: [{ mood: 6 }, { affinity: 14, with: 'friend' }, { flag: 'knows-a-secret' },
            { become: 'best friend', with: 'friend' }, { remember: 'the tin on the far bank', by: 'friend' }] }] },
      { id: 'set', text: 'Wade over and set the tin up again', costs: { energy: 5 }, outcomes: [
        { text: 'It is cold up to the knee. When you turn round he is still there. "Your go," you shout. He hits it again.',
          effects: [{ mood: 5 }, { affinity: 10, with: 'friend' }, { flag: 'knows-a-secret' }] }] },
      { id: 'hit', text: '"You hit it."', outcomes: [
        { text: '"Yes," says {friend}. You both look at where it was. It will have to be said again, to somebody, and it costs the same ' +
          'each time.',
          effects: [{ mood: -2 }, { affinity: -3, with: 'friend' }, { flag: 'knows-a-secret' }] }] },
    ],
  },
  {
    id: 'teen-friends-asked', kind: 'question', category: 'trouble', icon: '🚿', title: 'Is it true', age: [15, 18],
    when: [{ flag: 'knows-a-secret', yearsAgo: [0, 2] }, { has: 'school' }],
    cast: { gossip: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 20,
    text: '{gossip} sits down at your table and puts on a soft voice. "You two are close. Is it true what people say?" All round the ' +
      'table they have stopped chewing.',
    answers: [
      { id: 'me', text: '"What do people say about you?"', outcomes: [
        { text: '{gossip} did not know that they did. It takes {gossip.them} the rest of lunch to find out what.',
          effects: [{ mood: 4 }, { affinity: -6, with: 'gossip' }, { social: 1 }, { tally: 'kindnesses' }] }] },
      { id: 'no', text: '"No. Eat your lunch."', outcomes: [
        { text: 'It is a lie, and not yours to tell either way. In the evening you report it, on the phone. "Thank you," says the phone. ' +
          '"One day just say yes."',
          effects: [{ mood: 1 }, { stress: 2 }] }] },
      { id: 'shrug', text: 'Shrug, with a small smile', outcomes: [
        { text: 'It is a very small smile. By the last lesson it has been all round the building and is no longer small.',
          effects: [{ mood: -7 }, { stress: 5 }, { social: 2 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'teen-friends-blind', kind: 'question', category: 'friends', icon: '🪟', title: 'The blind is down', age: [14, 16],
    when: [{ stat: 'kindness', atLeast: 55 }, { has: 'school' }], cast: { friend: { role: 'friend', ageGap: [-1, 1] } }, weight: 10,
    text: '{friend} has been away for nine days. "A bug," it is said. The blind is down at noon. Your last four messages have been read, ' +
      'not answered.',
    answers: [
      { id: 'tie', text: "Send the physics teacher's tie, daily", costs: { energy: 5 }, outcomes: [
        { text: 'Monday: trout. Tuesday: trout. Wednesday: a stain shaped like a trout. On Thursday two words come back. "Poor trout."',
          effects: [{ mood: 3 }, { affinity: 9, with: 'friend' }, { follow: 'teen-friends-blind-up', days: [15, 40] }] }] },
      { id: 'counselor', text: 'Tell the school counselor', outcomes: [
        { text: 'She does not ask whether you are sure. She writes down the name and puts on her coat. "You did not tell on anyone," she ' +
          'says. "You told for someone."',
          effects: [{ stress: -3 }, { affinity: 4, with: 'friend' }, { tally: 'kindnesses' },
            { follow: 'teen-friends-blind-up', days: [10, 25] }] }] },
      { id: 'bell', text: 'Ring the bell and wait', costs: { energy: 10 }, outcomes: [
        { text: "{friend}'s mother lets you in. You sit on the floor and read comics, each one's own. After an hour a foot comes down " +
          'and rests against yours.',
          effects: [{ mood: 3 }, { affinity: 11, with: 'friend' }, { follow: 'teen-friends-blind-up', days: [15, 40] }] }] },
      { id: 'bug', text: 'It is a bug, then', outcomes: [
        { text: 'You choose to believe it, the way one chooses a seat. Now and then, from the bus, you look up. It is down.',
          effects: [{ mood: -4 }, { stress: 3 }, { affinity: -6, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-friends-blind-up', kind: 'message', category: 'friends', icon: '🌤', title: 'A hand wide', age: [14, 17],
    cast: { friend: { role: 'friend', from: 'teen-friends-blind/friend' } }, onlyFollow: true,
    text: 'The blind is up by a hand, then two. On Tuesdays {friend} sees somebody with an ugly plant and good questions. "You can ask ' +
      'for that at school. You just say it."',
    effects: [{ mood: 7, halfLifeDays: 40 }, { affinity: 8, with: 'friend' }, { social: 2 }],
  },
];
