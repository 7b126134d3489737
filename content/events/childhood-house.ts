/** Ages 4 to 12 in the house: grandparents, teeth, plum trees, tape on the floor, coats. */
import type { LifeEvent } from '../../life/events/types.ts';

export const childhoodHouseEvents: readonly LifeEvent[] = [
  {
    id: 'childhood-ears', kind: 'message', category: 'family', icon: '👂', title: 'A man and a mule', age: [6, 11],
    cast: { gpa: { role: 'grandparent', sex: 'male' } }, onlyFollow: true,
    text:
      'In Grandpa\'s oldest photograph stand a man, a mule and your ears. The man is wearing them. "My father," says Grandpa. "He ' +
      'heard rain a day before it came."',
    effects: [{ mood: 5 }, { affinity: 5, with: 'gpa' }],
  },
  {
    id: 'childhood-three-plums', kind: 'question', category: 'family', icon: '🌳', title: 'Three plums', age: [7, 11],
    cast: { gpa: { role: 'grandparent', sex: 'male' } }, onlyFollow: true,
    text:
      'The tree from the yogurt cup is taller than you, so it has won. This year it gave three plums, and Grandpa has laid them out ' +
      'on the good plate. "Well?" he says.',
    answers: [
      { id: 'share', text: 'One for him, one for you, one for birds', outcomes: [
        { text: 'It is sour enough to close one eye. Grandpa closes the other. "Next year," he tells the tree.',
          effects: [{ mood: 7 }, { affinity: 8, with: 'gpa' }, { remember: 'three sour plums on the good plate', by: 'gpa' }] },
      ] },
      { id: 'eat', text: 'Eat all three when he looks away', outcomes: [
        { text: 'He turns round and counts the stones, then your cheeks. "A tree feeds the quick," he says. Your stomach argues all night.',
          effects: [{ mood: 2 }, { health: -1 }, { affinity: -2, with: 'gpa' }] },
      ] },
      { id: 'stones', text: 'Keep the stones and plant them', outcomes: [
        { text: 'Three new yogurt cups stand on the sill. Your names for them are First, Second and Grandpa.',
          effects: [{ mood: 5 }, { affinity: 6, with: 'gpa' }, { trait: 'diligence', by: 2 }, { flag: 'planted-stones' }] },
      ] },
    ],
  },
  {
    id: 'childhood-plum-grown', kind: 'message', category: 'age', icon: '🌳', title: 'Grandpa, in bloom', age: [24, 50],
    when: [{ flag: 'planted-stones', yearsAgo: [14, 45] }, { season: 'spring' }], weight: 50,
    text:
      'You drive a long way round to pass the old wall. Two of the three trees were cut for parking. The one named Grandpa leans ' +
      'over the fence, shedding white on the cars.',
    effects: [{ mood: 9, halfLifeDays: 40 }],
  },
  {
    id: 'childhood-tooth', kind: 'question', category: 'childhood', icon: '🦷', title: 'Where teeth go', age: [5, 7],
    cast: { gran: { role: 'grandparent', sex: 'female' }, mum: { role: 'mother' } }, weight: 25,
    text:
      'The tooth is out. It goes on the roof, says Grandma, so the next one grows straight. Under the pillow, says your mother, ' +
      'where it earns. Both hold out a hand.',
    answers: [
      { id: 'roof', text: 'Throw it on the roof', outcomes: [
        { text: 'It clicks twice, rolls back and drops into Grandma\'s coffee. "That counts," she says.',
          effects: [{ mood: 5 }, { affinity: 5, with: 'gran' }, { affinity: -2, with: 'mum' }], chance: 2 },
        { text: 'It stays up there. For weeks you greet the roof.',
          effects: [{ mood: 4 }, { affinity: 5, with: 'gran' }, { affinity: -2, with: 'mum' }], chance: 3,
          swing: { stat: 'fitness', by: 1 } },
      ] },
      { id: 'pillow', text: 'Put it under the pillow', outcomes: [
        { text: 'In the morning there is a coin, and a note in handwriting you know from shopping lists.',
          effects: [{ money: 2 }, { mood: 4 }, { affinity: 4, with: 'mum' }, { affinity: -2, with: 'gran' }] },
      ] },
      { id: 'matchbox', text: 'Keep it in a matchbox', outcomes: [
        { text: 'It is yours. You made it. The matchbox rattles in your sock drawer whenever a truck goes by.',
          effects: [{ mood: 3 }, { flag: 'kept-tooth' }, { affinity: -1, with: 'mum' }, { affinity: -1, with: 'gran' }] },
      ] },
    ],
  },
  {
    id: 'childhood-tooth-box', kind: 'message', category: 'family', icon: '🦷', title: 'The matchbox', age: [26, 48],
    when: [{ flag: 'kept-tooth', yearsAgo: [18, 44] }, { has: 'youngChild' }], weight: 50,
    text:
      'Your child has lost a tooth and asks where it should go. You find the matchbox. Yours is smaller than you were told you were. ' +
      'Two of them rattle better.',
    effects: [{ mood: 9, halfLifeDays: 40 }],
  },
  {
    id: 'childhood-beard', kind: 'question', category: 'holiday', icon: '🧔', title: 'Those shoes', age: [6, 7],
    when: [{ months: [12] }, { culture: ['anglo', 'nordic', 'french', 'latino'] }], cast: { dad: { role: 'father' } }, weight: 45,
    text:
      "The holiday visitor has a beard to his belt and a deep voice. He asks if you were good. He is wearing your father's shoes, " +
      'with the paint spot.',
    answers: [
      { id: 'say', text: '"Those are Papa\'s shoes."', outcomes: [
        { text: 'The beard is quiet. "He lent them to me," it says. "Mine are wet from the roof." You decide that this is possible.',
          effects: [{ mood: 3 }, { trait: 'openness', by: 1 }] },
      ] },
      { id: 'thanks', text: 'Thank him and shake hands', outcomes: [
        { text: 'The hand squeezes back twice, the way only one hand does. Now you are keeping a secret for two people.',
          effects: [
            { mood: 6 }, { affinity: 6, with: 'dad' }, { remember: 'the false beard, the real shoes and the handshake', by: 'dad' },
          ] },
      ] },
      { id: 'dirt', text: 'Ask about things only Papa did', outcomes: [
        { text: 'He knows about the broken mirror. You get a very big present and, for some weeks, anything you like at supper.',
          effects: [{ mood: 4 }, { affinity: -3, with: 'dad' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'childhood-tape', kind: 'question', category: 'family', icon: '📏', title: 'The border', age: [6, 10],
    cast: { sib: { role: 'sibling', ageGap: [1, 8] } }, weight: 20,
    text: "You share a room with {sib}, who has run tape down the middle of the floor. The window is on your side. The door is on {sib}'s.",
    answers: [
      { id: 'toll', text: 'Charge for looking out of the window', outcomes: [
        { text: '{sib} charges for the door. By Friday each of you owes the other forty crackers, and there are six in the house.',
          effects: [{ mood: 5 }, { affinity: 3, with: 'sib' }, { flag: 'taped-room' }] },
      ] },
      { id: 'jump', text: 'Come and go by the wardrobe', outcomes: [
        { text: 'It takes six minutes and a broken hanger. {sib} watches with real interest, then holds the wardrobe.',
          effects: [{ mood: 5 }, { fitness: 1 }, { affinity: 4, with: 'sib' }, { flag: 'taped-room' }] },
      ] },
      { id: 'mother', text: 'Fetch a grown-up', outcomes: [
        { text: 'The tape comes off, and some of the floor with it. {sib} does not speak to you until the paint is dry.',
          effects: [{ stress: 3 }, { affinity: -6, with: 'sib' }] },
      ] },
    ],
  },
  {
    id: 'childhood-tape-left', kind: 'message', category: 'family', icon: '📏', title: 'Your whole room', age: [12, 22],
    when: [{ flag: 'taped-room', yearsAgo: [3, 16] }, { cast: 'sib', age: [18, 40] }],
    cast: { sib: { role: 'sibling', from: 'childhood-tape/sib' } }, weight: 45,
    text: '{sib} has moved out and the whole room is yours. On the floor there is still a pale stripe. You notice that you walk around it.',
    effects: [{ mood: -4 }, { affinity: 5, with: 'sib' }, { social: -2 }],
  },
  {
    id: 'childhood-wrong-name', kind: 'question', category: 'family', icon: '👴', title: 'Somebody else', age: [8, 12],
    cast: { gpa: { role: 'grandparent', sex: 'male' }, mum: { role: 'mother' } }, weight: 20,
    text:
      "Grandpa calls you by his brother's name and asks if you have fed the goat. There has been no goat, and no brother, for forty " +
      'years. He is waiting for the answer.',
    answers: [
      { id: 'fed', text: '"Yes. She ate everything."', outcomes: [
        { text:
            '"Good boy," says Grandpa, and leans back. You learn a good deal about the goat. Her name was Countess. She ate a ' +
            'bicycle seat.',
          effects: [
            { mood: 4 }, { affinity: 8, with: 'gpa' }, { trait: 'kindness', by: 2 },
            { remember: 'the goat and who had fed her', by: 'gpa' },
          ] },
      ] },
      { id: 'me', text: 'Tell him who you are', outcomes: [
        { text:
            'He looks, and you can see him climb back up to you, one step at a time. "Of course," he says. "I was only testing." His ' +
            'hand is cold.',
          effects: [{ mood: -3 }, { affinity: 4, with: 'gpa' }] },
      ] },
      { id: 'fetch', text: 'Go and get your mother', outcomes: [
        { text: 'Your mother kneels by the chair. "We both fed her," she says. Nobody told her what to say.',
          effects: [{ mood: -4 }, { stress: 4 }, { affinity: 3, with: 'mum' }, { trait: 'openness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-five-sentences', kind: 'question', category: 'family', icon: '📞', title: "Sunday, five o'clock", age: [7, 12],
    cast: { gran: { role: 'grandparent', sex: 'female' } }, weight: 20,
    text:
      'Every Sunday the phone is held to your ear, and Grandma is in it, far away. You have five sentences in her language. You have ' +
      'used four. She asks something long.',
    answers: [
      { id: 'fifth', text: 'Use the fifth', outcomes: [
        { text: 'The fifth is "The soup is very good." There is a silence, then a laugh like plates. Next Sunday she asks what kind.',
          effects: [{ mood: 5 }, { affinity: 6, with: 'gran' }] },
      ] },
      { id: 'learn', text: 'Ask what each word means', costs: { energy: 10 }, outcomes: [
        { text:
            'It takes a quarter of an hour and costs somebody money. It was: "Are you tall, and do you sleep well?" Now you have ' +
            'seven sentences.',
          effects: [{ mood: 5 }, { affinity: 9, with: 'gran' }, { trait: 'diligence', by: 2 }, { flag: 'grandmas-language' }] },
      ] },
      { id: 'line', text: 'Make crackling noises and hang up', outcomes: [
        { text: 'You do a very good bad line. In the kitchen they stop talking. Far away somebody is still holding a phone.',
          effects: [{ mood: -3 }, { stress: 3 }, { affinity: -6, with: 'gran' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'childhood-eight-sentences', kind: 'message', category: 'travel', icon: '🗺️', title: 'Very good soup', age: [14, 40],
    when: [{ flag: 'grandmas-language', yearsAgo: [4, 33] }], weight: 35,
    text:
      "In a station far from home an old man asks the whole platform something. It is Grandma's language. Seven sentences are enough " +
      'for the right train.',
    effects: [{ mood: 7, halfLifeDays: 30 }, { tally: 'kindnesses' }],
  },
  {
    id: 'childhood-doorframe', kind: 'message', category: 'family', icon: '📐', title: 'The doorframe', age: [5, 7],
    cast: { dad: { role: 'father' } }, weight: 25,
    text:
      'Your father lays a book on your head and draws a line on the doorframe. You are four books taller than last year. He signs ' +
      'it, like a painting.',
    effects: [{ mood: 4 }, { affinity: 3, with: 'dad' }],
  },
  {
    id: 'childhood-doorframe-mother', kind: 'message', category: 'family', icon: '📐', title: 'One more line', age: [11, 13],
    when: [{ happened: 'childhood-doorframe' }], cast: { mum: { role: 'mother' } }, weight: 45,
    text:
      'Your mother stands against the doorframe, and you lay the book on her head. Her line is under yours. She checks it twice, ' +
      'then buys you longer trousers.',
    effects: [{ mood: 5 }, { affinity: 4, with: 'mum' }],
  },
  {
    id: 'childhood-thunder', kind: 'message', category: 'home', icon: '⛈️', title: 'Under the table', age: [5, 12], when: [{ has: 'pet' }],
    weight: 30,
    text:
      'Thunder. {pet} goes under the table and you go too, to say that it is nothing. Neither of you believes it. You say it again, ' +
      'with cheese.',
    effects: [{ mood: 4 }, { stress: -2 }],
  },
  {
    id: 'childhood-coat', kind: 'question', category: 'family', icon: '🧥', title: 'In the lining', age: [11, 12],
    when: [{ months: [10, 11, 12, 1, 2, 5, 6, 7] }], weight: 20,
    text:
      'The winter coat comes from a cousin, and before that from another. In the lining is a letter, soft as cloth: "If you are ' +
      'reading this, you wear it well."',
    answers: [
      { id: 'add', text: 'Add a line and sew it back in', costs: { energy: 5 }, outcomes: [
        { text:
            'There are five hands in it already, each telling the next where it is torn and what it has seen. You write: "Left ' +
            'pocket. The pond."',
          effects: [{ mood: 6 }, { trait: 'kindness', by: 1 }, { flag: 'coat-letter' }] },
      ] },
      { id: 'keep', text: 'Keep the letter', outcomes: [
        { text: 'You read it in bed until it comes apart along the folds. Then you have a coat, and five small pieces of paper.',
          effects: [{ mood: -2 }, { trait: 'openness', by: 1 }] },
      ] },
      { id: 'who', text: 'Ask the cousins who wrote it', outcomes: [
        { text: 'All of them go red, and all of them say it was not them. At the next wedding five people ask how the coat is.',
          effects: [{ mood: 4 }, { social: 3 }] },
      ] },
    ],
  },
  {
    id: 'childhood-coat-back', kind: 'message', category: 'family', icon: '🧥', title: 'You wear it well', age: [24, 50],
    when: [{ flag: 'coat-letter', yearsAgo: [12, 38] }, { season: 'winter' }], weight: 45,
    text:
      "A cousin's daughter calls. She is eleven, it is cold, and she wants to know about the pond. You had forgotten the coat. You " +
      'talk until her ear is warm.',
    effects: [{ mood: 8, halfLifeDays: 40 }, { social: 4 }],
  },
];
