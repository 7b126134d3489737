/** Ages 5 to 12 at school: lines, lunches, lists, and what is carried home from there. */
import type { LifeEvent } from '../../life/events/types.ts';

export const childhoodSchoolEvents: readonly LifeEvent[] = [
  {
    id: 'childhood-said-wrong', kind: 'question', category: 'school', icon: '📋', title: 'Third time', age: [5, 6],
    when: [{ has: 'school' }],
    cast: { teacher: { role: 'teacher', make: true, ageGap: [15, 50] } }, weight: 40,
    text: '{teacher} reads the list and says your name wrong. It is the third day. The others have begun to say it like that too.',
    answers: [
      { id: 'correct', text: 'Say it right, out loud', outcomes: [
        { text:
            'The class turns round. {teacher} tries it, twice, and writes something above your name. It is a little drawing of how ' +
            'it sounds.',
          effects: [
            { mood: 5 }, { affinity: 4, with: 'teacher' }, { trait: 'sociability', by: 1 },
            { follow: 'childhood-said-right', days: [1800, 2300] },
          ] },
      ] },
      { id: 'be', text: 'Be that other child for now', outcomes: [
        { text: 'The other child is quite brave, it turns out, and does not like carrots either. At home you have to be called twice.',
          effects: [{ mood: -2 }, { stress: 3 }, { trait: 'openness', by: 1 }, { follow: 'childhood-said-right', days: [1800, 2300] }] },
      ] },
      { id: 'wrong', text: "Say the teacher's name wrong, too", outcomes: [
        { text: 'You spend the story hour facing a map. But {teacher} stops at your name tomorrow, looks up, and asks.',
          effects: [
            { mood: 2 }, { stress: 3 }, { affinity: -2, with: 'teacher' }, { follow: 'childhood-said-right', days: [1800, 2300] },
          ] },
      ] },
    ],
  },
  {
    id: 'childhood-said-right', kind: 'message', category: 'school', icon: '📋', title: 'Last list', age: [9, 13],
    cast: { teacher: { role: 'teacher', from: 'childhood-said-wrong/teacher' } }, onlyFollow: true,
    text:
      'Prize day. {teacher} is called in to read the names, as in your first year. At yours there is a small stop, a breath, and ' +
      'then it comes, every sound in its place.',
    effects: [{ mood: 7 }, { affinity: 6, with: 'teacher' }],
  },
  {
    id: 'childhood-mitten', kind: 'question', category: 'school', icon: '🧤', title: 'The line in pairs', age: [5, 6],
    when: [{ has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 20,
    text: 'The class walks in pairs, hand in hand. Your pair is {kid}, whose hand is sticky, and has been since September.',
    answers: [
      { id: 'hold', text: 'Hold it', outcomes: [
        { text: 'You come apart in front of the museum with a small sound. On the way back {kid} looks for you. You are pairs now.',
          effects: [{ mood: 4 }, { social: 3 }, { affinity: 7, with: 'kid' }, { become: 'friend', with: 'kid' }] },
      ] },
      { id: 'sleeve', text: 'Hold the sleeve', outcomes: [
        { text: 'It is a good system. {kid} offers the sleeve by itself next time, with the end turned in for you.',
          effects: [{ mood: 3 }, { affinity: 4, with: 'kid' }] },
      ] },
      { id: 'tell', text: 'Say it loudly: "Sticky!"', outcomes: [
        { text: 'By noon it is a name. {kid} goes home with {kid.their} hands in the pockets, although it is warm.',
          effects: [{ social: 2 }, { affinity: -8, with: 'kid' }, { tally: 'misdeeds' }, { flag: 'said-sticky' }] },
      ] },
    ],
  },
  {
    id: 'childhood-sticky', kind: 'message', category: 'school', icon: '🧤', title: 'A prize for pastry', age: [9, 12],
    when: [{ flag: 'said-sticky', yearsAgo: [3, 7] }],
    cast: { kid: { role: ['classmate', 'friend'], from: 'childhood-mitten/kid' } }, weight: 50,
    text:
      '{kid} wins the school fair with a cake made of a hundred sugar threads. Everybody wants one. {kid} gives you yours last, ' +
      'looks at your fingers, and says, "Sticky, isn\'t it."',
    effects: [{ mood: -2 }, { affinity: 4, with: 'kid' }, { trait: 'kindness', by: 1 }],
  },
  {
    id: 'childhood-needle', kind: 'message', category: 'health', icon: '💉', title: 'News from the front', age: [6, 8],
    when: [{ has: 'school' }],
    text:
      'Injection day. You stand last in line. The news comes down from the front: the needle is as long as a finger, an arm, a ' +
      'broom. When it is your turn you ask to see the broom.',
    effects: [{ mood: 2 }, { stress: 2 }, { health: 1 }],
  },
  {
    id: 'childhood-not-on-map', kind: 'message', category: 'school', icon: '📍', title: 'Not on the map', age: [7, 9],
    when: [{ has: 'school' }],
    cast: { teacher: { role: 'teacher', make: true, ageGap: [15, 50] } },
    text:
      '{town} is not on the classroom map. {teacher} gets a chair, a pin and a tiny paper flag, and now it is. From your seat it ' +
      'looks like the biggest place in {country}.',
    effects: [{ mood: 4 }, { affinity: 4, with: 'teacher' }, { performance: 1 }],
  },
  {
    id: 'childhood-stick', kind: 'question', category: 'school', icon: '🦗', title: 'Eleven', age: [6, 8],
    when: [{ has: 'school' }, { weekend: true }], weight: 35,
    text:
      'It is your weekend with the class stick insects. There were eleven when you took them. Now you count nine, and two sticks. ' +
      'You are no longer sure about the eleven.',
    answers: [
      { id: 'search', text: 'Search the house on your knees', costs: { energy: 10 }, outcomes: [
        { text:
            'You find one on the curtain and one on your own back, where it has been since church. Eleven. You count them till ' +
            'Monday.',
          effects: [{ mood: 6 }, { trait: 'diligence', by: 2 }] },
      ] },
      { id: 'sticks', text: 'Bring back nine and two sticks', outcomes: [
        { text:
            '{school} feeds all eleven until summer. Two of them never grow. At the end-of-year party they get a diploma for ' +
            'patience.',
          effects: [{ mood: 4 }, { stress: 3 }, { tally: 'misdeeds' }] },
      ] },
      { id: 'nine', text: 'Tell the class there are nine', outcomes: [
        { text: 'There is a minute of silence with hands on hearts. Then somebody finds two in the lid.',
          effects: [{ mood: 3 }, { trait: 'kindness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-lunch', kind: 'question', category: 'school', icon: '🍱', title: 'What is that', age: [7, 8],
    when: [{ has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      'You open your lunch. It is what everyone eats at home on good days. "What is that smell?" asks {kid}, and the bench slides ' +
      'away from you by one seat.',
    answers: [
      { id: 'eat', text: 'Eat slowly, with loud pleasure', outcomes: [
        { text: 'You lick the lid. Chewing dry bread, the bench watches. {kid} asks what is in it, only to know what to avoid.',
          effects: [{ mood: 4 }, { social: 1 }, { trait: 'sociability', by: 1 }], chance: 3, swing: { stat: 'sociability', by: 1 } },
        { text: 'You eat it all and taste nothing. The bench stays where it is till the bell.',
          effects: [{ mood: -4 }, { social: -3 }], chance: 2 },
      ] },
      { id: 'offer', text: 'Hold out the box to {kid}', outcomes: [
        { text: '{kid} takes the smallest crumb there is, and goes quiet. Next day {kid.they} bring{kid.s} a fork.',
          effects: [
            { mood: 6 },
            { social: 4 },
            { affinity: 8, with: 'kid' },
            { become: 'friend', with: 'kid' },
            { remember: "the lunch that smelled of somebody else's good days", by: 'kid' },
            { follow: 'childhood-lunch-two', days: [100, 300] },
          ] },
      ] },
      { id: 'bin', text: 'Drop it behind the radiator', outcomes: [
        { text:
            'By March the radiator has a smell of its own, and {school} sends for a plumber. At home they ask if it was good. You ' +
            'say yes.',
          effects: [{ mood: -5 }, { stress: 4 }, { trait: 'kindness', by: -1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-lunch-two', kind: 'message', category: 'family', icon: '🍱', title: 'A second fork', age: [7, 10],
    cast: { mum: { role: 'mother' } }, onlyFollow: true,
    text:
      'Your lunch box has got a second floor. "For the one with the fork," says your mother, who was never told. She knows by how ' +
      'clean it comes home.',
    effects: [{ mood: 5 }, { affinity: 4, with: 'mum' }, { social: 2 }],
  },
  {
    id: 'childhood-gate', kind: 'question', category: 'school', icon: '🎭', title: 'Third gate', age: [6, 9],
    when: [{ has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 20,
    text: 'In the school play you are the Gate. You open once and close once. {kid}, who is the Queen, has forty lines and a cold.',
    answers: [
      { id: 'gate', text: 'Be a very good gate', outcomes: [
        { text: 'You creak. Nobody told you to. The hall laughs, waits for the next time, and claps when you close.',
          effects: [{ mood: 7 }, { prestige: 1 }, { trait: 'openness', by: 1 }] },
      ] },
      { id: 'queen', text: 'Learn the forty lines, in case', costs: { energy: 15 }, outcomes: [
        { text:
            'On the night {kid} has no voice at all. You say all forty lines from inside the Gate, and {kid} moves {kid.their} ' +
            'mouth.',
          effects: [
            { mood: 9 },
            { social: 3 },
            { affinity: 9, with: 'kid' },
            { prestige: 2 },
            { remember: 'the forty lines that came out of the Gate', by: 'kid' },
          ],
          chance: 1 },
        { text: '{kid} gets well. You know forty lines that nobody needs, and whisper each one a moment before it is said.',
          effects: [{ mood: 2 }, { affinity: 2, with: 'kid' }, { performance: 2 }], chance: 2 },
      ] },
      { id: 'stuck', text: 'Stay shut when the Queen comes', outcomes: [
        { text:
            'The army is held up for four minutes. {kid} climbs over you. The teacher says there is always one, and it is usually ' +
            'the Gate.',
          effects: [{ mood: 4 }, { affinity: -6, with: 'kid' }, { stress: 2 }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'childhood-deep-end', kind: 'question', category: 'sport', icon: '🏊', title: 'Where it turns dark', age: [7, 9],
    when: [{ has: 'school' }], weight: 20,
    text:
      'Swimming lesson. Beyond the rope the tiles go dark blue. To get the badge you must cross. The teacher holds out a pole, not ' +
      'quite near enough.',
    answers: [
      { id: 'swim', text: 'Let go of the edge', costs: { energy: 15 }, outcomes: [
        { text:
            'You swim like a dog with a letter. The pole walks along beside you, and you never touch it. The badge is sewn on ' +
            'crooked by you.',
          effects: [{ mood: 8 }, { fitness: 3 }, { health: 1 }], chance: 2, swing: { stat: 'fitness', by: 1 } },
        { text: 'You go down, and it is quiet and full of legs. The pole finds you. You cough up a good deal of blue and a hair clip.',
          effects: [{ mood: -4 }, { stress: 5 }, { flag: 'deep-end' }], chance: 2 },
      ] },
      { id: 'stomach', text: 'Have a stomachache', outcomes: [
        { text: 'You sit on the warm bench with the other stomachs. There are five of you. You invent a game with wet towels.',
          effects: [{ mood: 2 }, { social: 2 }, { flag: 'deep-end' }] },
      ] },
      { id: 'wall', text: 'Go round by the wall, hand over hand', outcomes: [
        { text:
            'It takes nineteen minutes. The class has dressed. The teacher waits at the corner, and gives you half a badge, cut ' +
            'with nail scissors.',
          effects: [{ mood: 5 }, { fitness: 1 }, { trait: 'diligence', by: 2 }] },
      ] },
    ],
  },
  {
    id: 'childhood-deep-end-back', kind: 'message', category: 'sport', icon: '🏊', title: 'The rope again', age: [10, 12],
    when: [{ flag: 'deep-end', yearsAgo: [2, 5] }], weight: 40,
    text:
      'You are tall enough now to see that the dark tiles are only a different tile. You swim over them on your back, to look at ' +
      'the roof. Somebody small is sitting on the warm bench. You wave.',
    effects: [{ mood: 6 }, { fitness: 2 }],
  },
  {
    id: 'childhood-necesary', kind: 'question', category: 'school', icon: '✏️', title: 'Necesary', age: [8, 10],
    when: [{ has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      "Spelling test, and your head is a bucket. {kid}'s arm moves a little. You can see the whole page. You think {kid} moved it " +
      "for you.",
    answers: [
      { id: 'copy', text: 'Copy it, all twenty words', outcomes: [
        { text:
            'Two pages in the class say "necesary" and "buisness." {kid} and you stand side by side at the desk, spelling out loud.',
          effects: [{ stress: 6 }, { performance: -3 }, { affinity: 3, with: 'kid' }, { tally: 'misdeeds' }], chance: 3,
          swing: { stat: 'stress', by: 1 } },
        { text: "Twenty of twenty. {kid} asks for your dessert, and tomorrow's, and looks like somebody who can count to June.",
          effects: [{ performance: 3 }, { stress: 4 }, { affinity: -2, with: 'kid' }, { tally: 'misdeeds' }], chance: 2 },
      ] },
      { id: 'seven', text: 'Write the seven you know', outcomes: [
        { text: 'Seven of twenty, in your best hand. The teacher writes under it: "All yours." It is not quite a compliment.',
          effects: [{ performance: -1 }, { trait: 'diligence', by: 2 }] },
      ] },
      { id: 'draw', text: 'Draw the words you cannot spell', outcomes: [
        { text: 'You get half a point for the rhinoceros. It hangs in the corridor until it fades.',
          effects: [{ mood: 5 }, { performance: -1 }, { trait: 'openness', by: 2 }, { flag: 'drew-the-test' }] },
      ] },
    ],
  },
  {
    id: 'childhood-rhino', kind: 'message', category: 'creative', icon: '🦏', title: 'Half a point', age: [11, 14],
    when: [{ flag: 'drew-the-test', yearsAgo: [1, 6] }, { has: 'school' }], weight: 45,
    text:
      'They are painting the corridor at {school}. The rhinoceros you drew in a spelling test is put on your desk, rolled up, by ' +
      'somebody who says that all the painters wanted it.',
    effects: [{ mood: 6 }, { prestige: 1 }, { trait: 'openness', by: 1 }],
  },
  {
    id: 'childhood-essay', kind: 'question', category: 'school', icon: '📄', title: 'What my father does all day', age: [8, 10],
    when: [{ has: 'school' }, { stat: 'classAtBirth', below: 3 }],
    cast: { dad: { role: 'father' } }, weight: 20,
    text:
      'The essay is called "What My Father Does All Day." Since the factory closed he puts on his tie, drives off, and sits in the ' +
      'car by the river. You have seen him there from the school bus.',
    answers: [
      { id: 'river', text: 'Write about the river', outcomes: [
        { text:
            '"My father looks after a river." It gets the top mark and is read aloud. At home he reads it standing up. On Monday he ' +
            'leaves the tie on the chair.',
          effects: [
            { performance: 4 },
            { mood: 4 },
            { affinity: 8, with: 'dad' },
            { remember: 'an essay about looking after a river', by: 'dad' },
          ] },
      ] },
      { id: 'invent', text: 'Make him a pilot', outcomes: [
        { text:
            'The class asks which kind, and at parents\' evening everybody comes to see him. He thinks for a moment. "Small ones," ' +
            'he says.',
          effects: [{ stress: 4 }, { social: 2 }, { affinity: 5, with: 'dad' }] },
      ] },
      { id: 'ask', text: 'Ask him what to write', outcomes: [
        { text:
            'He takes a long time. Then he tells you everything about the machine he had, and you fill nine pages. It could tell ' +
            'wool from cotton.',
          effects: [{ mood: 5 }, { affinity: 9, with: 'dad' }, { performance: 2 }, { trait: 'kindness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-roll', kind: 'dilemma', category: 'school', icon: '🥖', title: 'The bread roll', age: [8, 11],
    when: [{ has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true }, other: { role: 'classmate', ageGap: [-1, 1], make: true } },
    weight: 25,
    steps: {
      start: {
        text:
          "In the cloakroom {kid} has one hand in somebody's bag. It comes out holding a bread roll. {kid} sees you and does not " +
          "put it back.",
        answers: [
          { id: 'walk', text: 'Look for your own scarf', outcomes: [
            { text: 'You look for it very thoroughly. When you turn round there are crumbs, and nobody.',
              effects: [{ stress: 3 }], next: { step: 'hands', days: [5, 12] } },
          ] },
          { id: 'two', text: 'Tomorrow, hang two rolls in your bag', costs: { energy: 5 }, outcomes: [
            { text: "One is gone by ten o'clock. The bag has been closed again, with a neat bow. You never tie a bow.",
              effects: [{ mood: 3 }, { trait: 'kindness', by: 2 }, { affinity: 4, with: 'kid' }, { tally: 'kindnesses' }],
              next: { step: 'hands', days: [5, 12] } },
          ] },
          { id: 'teacher', text: 'Tell the teacher', outcomes: [
            { text:
                '"Thank you," says the teacher, and does nothing you can see. But every day now there is a plate of bread by the ' +
                'door, for anybody.',
              effects: [{ stress: 3 }, { affinity: -3, with: 'kid' }], next: { step: 'hands', days: [5, 12] } },
          ] },
        ],
      },
      hands: {
        text:
          'Now money is gone as well, and the class wants to know who took it. Eleven hands go up for {other}, who came in the ' +
          'middle of the year. {kid}, whom you saw with the bread roll, is studying the floor.',
        answers: [
          { id: 'raise', text: 'Put your hand up, too', outcomes: [
            { text:
                'Twelve. {other} looks from one hand to the next and stops at yours. The money turns up on Friday, under the paint.',
              effects: [{ mood: -6, halfLifeDays: 30 }, { stress: 4 }, { affinity: -12, with: 'other' }, { tally: 'misdeeds' }],
              next: { step: 'hook', days: [250, 450] } },
          ] },
          { id: 'no', text: '"It was not {other}."', outcomes: [
            { text: '"Then who?" You say you do not know who, only who not. It sounds thin. But two hands sink, and then the rest.',
              effects: [
                { mood: 3 }, { stress: 5 }, { affinity: 10, with: 'other' }, { affinity: 3, with: 'kid' }, { trait: 'kindness', by: 1 },
              ],
              next: { step: 'hook', days: [250, 450] } },
          ] },
          { id: 'kid', text: 'Say what you saw in the cloakroom', outcomes: [
            { text:
                '{kid} goes white. It was only bread, ever. The money turns up on Friday, under the paint, and {kid} eats lunch ' +
                'facing the wall.',
              effects: [{ mood: -4 }, { stress: 5 }, { affinity: -12, with: 'kid' }, { affinity: 4, with: 'other' }],
              next: { step: 'hook', days: [250, 450] } },
          ] },
        ],
      },
      hook: {
        text:
          "Nobody speaks of the missing money any more. A paper bag hangs on your hook, and in it is a bread roll, still warm. " +
          "{kid} works at an uncle's bakery before school now. {other} has one too. So has everybody.",
        answers: [
          { id: 'half', text: 'Find {kid} and break it in two', outcomes: [
            { text: 'You eat on the radiator without a word about cloakrooms. "It needs salt," says {kid}, like a person of the trade.',
              effects: [
                { mood: 8 }, { affinity: 10, with: 'kid' }, { become: 'friend', with: 'kid' },
                { remember: 'half a warm roll on the radiator', by: 'kid' },
              ] },
          ] },
          { id: 'bow', text: 'Tie the empty bag with a bow', outcomes: [
            { text: "You hang it on {kid}'s hook. It is back the next day, full, tied with a bow that is better than yours.",
              effects: [{ mood: 6 }, { affinity: 7, with: 'kid' }, { social: 2 }] },
          ] },
          { id: 'alone', text: 'Eat it quickly and alone', outcomes: [
            { text: 'It is the best roll you have ever had. You look over the coats all the same, to see who is looking.',
              effects: [{ mood: 2 }, { stress: 3 }] },
          ] },
        ],
      },
    },
  },
  {
    id: 'childhood-left-hand', kind: 'question', category: 'school', icon: '🖋️', title: 'Left hand', age: [9, 9],
    when: [{ has: 'school' }],
    cast: {
      girl: { role: 'classmate', sex: 'female', ageGap: [-1, 1], affinity: [-15, 15], make: true },
      boy: { role: 'classmate', sex: 'male', ageGap: [-1, 1], make: true },
    },
    weight: 50,
    text:
      'The new girl, {girl}, writes with her left hand and gets ink all over it. {boy} calls it the Blue Disease. People move their ' +
      'chairs.',
    answers: [
      { id: 'move', text: 'Move your chair too', outcomes: [
        { text: 'It scrapes very loudly.',
          effects: [{ mood: -3 }, { affinity: -8, with: 'girl' }, { affinity: 2, with: 'boy' }, { tally: 'misdeeds' }] },
      ] },
      { id: 'borrow', text: 'Borrow her pen, left-handed', outcomes: [
        { text: "Your name looks like a spider's accident. By lunch four people have blue hands.",
          effects: [
            { mood: 6 },
            { social: 3 },
            { affinity: 12, with: 'girl' },
            { affinity: -2, with: 'boy' },
            { become: 'friend', with: 'girl' },
            { tally: 'kindnesses' },
            { remember: 'the day half the class had blue hands', by: 'girl' },
          ] },
      ] },
      { id: 'shut', text: 'Tell {boy} to shut up', costs: { energy: 10 }, outcomes: [
        { text: 'He does, until after school.',
          effects: [
            { stress: 5 },
            { affinity: 8, with: 'girl' },
            { affinity: -8, with: 'boy' },
            { follow: 'childhood-after-school', days: [0, 1] },
            { remember: 'somebody who said "shut up" for her in the first week', by: 'girl' },
          ] },
      ] },
    ],
  },
  {
    id: 'childhood-after-school', kind: 'question', category: 'trouble', icon: '🏫', title: 'Until after school', age: [9, 10],
    cast: { boy: { role: ['classmate', 'friend', 'rival'], from: 'childhood-left-hand/boy' } }, onlyFollow: true,
    text:
      '{boy} stands by the gate with two friends who would rather be at home. He has taken off his glasses and does not know where ' +
      'to put them.',
    answers: [
      { id: 'hold', text: 'Offer to hold the glasses', outcomes: [
        { text:
            'He gives them to you. Then he has to fight the person with his glasses, and he cannot see the way. "Tomorrow," he says.',
          effects: [{ mood: 7 }, { affinity: 6, with: 'boy' }, { social: 2 }] },
      ] },
      { id: 'fight', text: 'Put your bag down', costs: { energy: 20 }, outcomes: [
        { text: 'It lasts as long as a sneeze. You have a lip and he has an ear. Afterwards you both look for the glasses.',
          effects: [{ health: -3 }, { fitness: 1 }, { mood: 1 }, { affinity: 4, with: 'boy' }, { stress: -2 }], chance: 2,
          swing: { stat: 'fitness', by: 1 } },
        { text:
            'You end up under him and two coats. He smells of soap. He says sorry to your mother in the street on Sunday, without ' +
            'being asked.',
          effects: [{ health: -4 }, { mood: -5 }, { stress: 4 }, { affinity: 2, with: 'boy' }], chance: 2 },
      ] },
      { id: 'back', text: 'Leave by the kitchen door', outcomes: [
        { text:
            'The cook lets you through, and gives you a carrot. {boy} waits until it is dark. He is named after you for a week: the ' +
            'Waiter.',
          effects: [{ mood: 2 }, { stress: 3 }, { affinity: -5, with: 'boy' }, { become: 'rival', with: 'boy' }] },
      ] },
    ],
  },
  {
    id: 'childhood-left-hand-later', kind: 'question', category: 'career', icon: '🖊️', title: 'A familiar smudge', age: [24, 45],
    when: [{ happened: 'childhood-left-hand', yearsAgo: [14, 37] }, { has: 'job' }],
    cast: { girl: { role: ['classmate', 'friend'], from: 'childhood-left-hand/girl', affinity: [-100, 60] } }, weight: 45,
    text:
      'The person who interviews you writes with her left hand. There is ink along the side of it. She looks at your name, then at ' +
      'you. It is {girl}.',
    answers: [
      { id: 'pen', text: 'Ask if you may borrow her pen', when: [{ happened: 'childhood-left-hand', answer: 'borrow' }], outcomes: [
        { text:
            'You sign with your left hand. "Still a spider," says {girl}. They take somebody else, but she gives your name to ' +
            'people who do not.',
          effects: [{ mood: 9, halfLifeDays: 40 }, { social: 5 }, { prestige: 3 }, { affinity: 10, with: 'girl' }] },
      ] },
      { id: 'chair', text: 'Say you are sorry about the chair',
        when: [{ happened: 'childhood-left-hand', answer: 'move' }], outcomes: [
        { text: '"Which chair?" she says. "There were nine." She writes something down. You cannot read it, there is ink on it.',
          effects: [{ mood: 3 }, { stress: -2 }, { affinity: 8, with: 'girl' }] },
      ] },
      { id: 'formal', text: 'Behave as if you had never met', outcomes: [
        { text:
            'She does the same, and does it better. At the door she says, "Third row, by the window," and shakes your hand. Yours ' +
            'turns blue.',
          effects: [{ mood: 2 }, { stress: 4 }, { affinity: 2, with: 'girl' }] },
      ] },
      { id: 'ink', text: 'Ask if she still has that pen', outcomes: [
        { text: 'She holds one up. "Its grandchild," she says. The interview runs over, and you talk about everything but the work.',
          effects: [{ mood: 6 }, { social: 4 }, { affinity: 6, with: 'girl' }] },
      ] },
    ],
  },
  {
    id: 'childhood-ticket', kind: 'question', category: 'school', icon: '🎟️', title: 'The green ticket', age: [9, 11],
    when: [{ has: 'school' }, { stat: 'classAtBirth', below: 2 }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 30,
    text:
      'Those who pay for lunch have blue tickets. Yours is green, so you eat for free. Today {kid}, behind you in the line, asks ' +
      'out loud why it is green.',
    answers: [
      { id: 'why', text: '"It means it is paid for."', outcomes: [
        { text: 'It does. You say it as one says the time. {kid} looks at the blue one and asks if you would swap.',
          effects: [{ mood: 4 }, { trait: 'sociability', by: 1 }, { affinity: 3, with: 'kid' }, { flag: 'green-ticket' }] },
      ] },
      { id: 'late', text: 'Come last from now on', outcomes: [
        { text: 'For a week the soup is cold. Then the cook begins to keep a plate back under a lid, and calls you "my late one."',
          effects: [{ mood: -1 }, { stress: 3 }, { flag: 'green-ticket' }] },
      ] },
      { id: 'color', text: 'Color it in at home', outcomes: [
        { text: 'It is a very good blue. The cashier looks at it, wets her thumb, looks at her thumb, and says, "Next."',
          effects: [{ mood: 2 }, { stress: 4 }, { trait: 'openness', by: 1 }, { tally: 'misdeeds' }, { flag: 'green-ticket' }] },
      ] },
    ],
  },
  {
    id: 'childhood-ticket-later', kind: 'question', category: 'money', icon: '🎟️', title: 'Still green', age: [28, 60],
    when: [{ flag: 'green-ticket', yearsAgo: [16, 50] }], weight: 40,
    text:
      'A letter from the old school. The lunch fund is short by a few tickets. There is a picture of the line. They have never ' +
      'changed the color.',
    answers: [
      { id: 'pay', text: 'Pay for a year of one child', costs: { money: 400 }, outcomes: [
        { text: 'They ask for a name to print. You write "the late one." A green ticket comes by mail, valid on all school days.',
          effects: [{ mood: 12, halfLifeDays: 60 }, { tally: 'kindnesses' }, { prestige: 1 }] },
      ] },
      { id: 'blue', text: 'Write: make them all one color', outcomes: [
        { text:
            'Eleven letters go back and forth about printing costs. In September all the tickets are yellow. Nobody there knows why.',
          effects: [{ mood: 7, halfLifeDays: 40 }, { prestige: 2 }] },
      ] },
      { id: 'pin', text: 'Pin it up to answer later', outcomes: [
        { text: 'It stays there through spring, next to the pizza menu. Then the pizza menu is on top of it.',
          effects: [{ mood: -3 }] },
      ] },
    ],
  },
  {
    id: 'childhood-supply-room', kind: 'question', category: 'school', icon: '🚪', title: 'Among the paper', age: [9, 11],
    when: [{ has: 'school' }],
    cast: { teacher: { role: 'teacher', make: true, ageGap: [15, 50] } }, weight: 20,
    text:
      'You are sent for chalk. In the supply room {teacher} sits on a box of paper, crying without any noise, and has not seen you ' +
      'yet.',
    answers: [
      { id: 'close', text: 'Close the door and cough outside', outcomes: [
        { text:
            'You wait, then cough and knock. {teacher} hands you the chalk with a dry face. You got four sticks more than you asked ' +
            'for.',
          effects: [{ mood: 2 }, { affinity: 4, with: 'teacher' }, { trait: 'kindness', by: 1 }] },
      ] },
      { id: 'stay', text: 'Sit down on the other box', outcomes: [
        { text:
            'Neither of you says anything. The bell rings. "That was the best lesson today," says {teacher}. It is about a dog, you ' +
            'hear later, and not only.',
          effects: [
            { mood: 5 },
            { affinity: 10, with: 'teacher' },
            { tally: 'kindnesses' },
            { remember: 'the pupil on the other box of paper', by: 'teacher' },
            { flag: 'other-box' },
          ] },
      ] },
      { id: 'tell', text: 'Run and tell the class', outcomes: [
        { text: 'Twenty-four faces look up when {teacher} comes in. For one second you see that {teacher.they} know{teacher.s} who.',
          effects: [{ mood: -4 }, { social: 2 }, { affinity: -10, with: 'teacher' }, { tally: 'misdeeds' }] },
      ] },
    ],
  },
  {
    id: 'childhood-other-box', kind: 'message', category: 'school', icon: '📦', title: 'From the supply room', age: [17, 22],
    when: [{ flag: 'other-box', yearsAgo: [6, 13] }],
    cast: { teacher: { role: 'teacher', from: 'childhood-supply-room/teacher' } }, weight: 60,
    text:
      'A parcel comes when you leave school: a ream of very good paper. The card says, "I stayed a teacher thirty more weeks ' +
      'because of a box, and after that because I wanted to. {teacher.full}"',
    effects: [{ mood: 10, halfLifeDays: 60 }, { affinity: 5, with: 'teacher' }],
  },
  {
    id: 'childhood-two-points', kind: 'question', category: 'school', icon: '🧮', title: 'Two points too many', age: [10, 12],
    when: [{ has: 'school' }], weight: 20,
    text:
      'The teacher has added up your math test wrong. It is two points too many, and two points make the difference. It was a test ' +
      'about adding up.',
    answers: [
      { id: 'say', text: 'Show the mistake', outcomes: [
        { text:
            'The points are gone. The teacher sums the whole pile again during lunch. Nine people lose points, and they all know by ' +
            'whom.',
          effects: [{ performance: 1 }, { social: -3 }, { trait: 'diligence', by: 2 }, { tally: 'kindnesses' }], chance: 2 },
        { text: 'The teacher looks, laughs, and gives you one of them back for finding it. The other goes to whoever finds the next.',
          effects: [{ performance: 3 }, { mood: 4 }, { trait: 'diligence', by: 1 }], chance: 2 },
      ] },
      { id: 'keep', text: 'Fold the paper very small', outcomes: [
        { text: 'Your family puts the mark on the fridge. You open the fridge as little as possible.',
          effects: [{ performance: 3 }, { stress: 5 }, { tally: 'misdeeds' }] },
      ] },
      { id: 'hard', text: 'Keep it, but earn it by Friday', costs: { energy: 20 }, outcomes: [
        { text:
            'You do every sum in the book, as if somebody were behind you. The next test is right to the last point. You feel even.',
          effects: [{ performance: 4 }, { trait: 'diligence', by: 2 }, { stress: 2 }] },
      ] },
    ],
  },
  {
    id: 'childhood-one-vote', kind: 'question', category: 'school', icon: '🗳️', title: 'One vote', age: [11, 12],
    when: [{ has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 25,
    text:
      'The class elects a speaker. It is you or {kid}. You have a slip of paper, a short pencil, and {kid} just whispered, "I voted ' +
      'for you."',
    answers: [
      { id: 'self', text: 'Write your own name', outcomes: [
        { text: 'You win by one. {kid} claps first. You look for the slip with your own name on it in every slip they unfold.',
          effects: [{ mood: 3 }, { prestige: 3 }, { stress: 4 }, { affinity: -2, with: 'kid' }, { flag: 'class-speaker' }], chance: 3,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'You lose by one. So {kid} lied, or somebody else did. {kid} grins at you. You never find out.',
          effects: [{ mood: -5 }, { stress: 3 }, { affinity: -4, with: 'kid' }], chance: 2 },
      ] },
      { id: 'kid', text: 'Write {kid}', outcomes: [
        { text: '{kid} wins by one vote, and it was yours. At the next break {kid} comes to ask what to do about the broken swing.',
          effects: [{ mood: 4 }, { affinity: 8, with: 'kid' }, { trait: 'kindness', by: 1 }, { tally: 'kindnesses' }] },
      ] },
      { id: 'swing', text: 'Write "Mend the swing"', outcomes: [
        { text: 'It is counted as not valid. But the teacher reads it out. There is applause, and on Thursday a man with a ladder.',
          effects: [{ mood: 6 }, { social: 2 }, { trait: 'openness', by: 2 }] },
      ] },
    ],
  },
  {
    id: 'childhood-speaker', kind: 'message', category: 'school', icon: '🎤', title: 'The speaker speaks', age: [11, 14],
    when: [{ flag: 'class-speaker', yearsAgo: [0, 2] }, { has: 'school' }], weight: 45,
    text:
      'As speaker you have to thank the cook in front of all of {school}. You have a page. You lose the page. You say what was ' +
      'best, and it takes twenty minutes, and nobody coughs.',
    effects: [{ mood: 6 }, { prestige: 2 }, { trait: 'sociability', by: 2 }],
  },
  {
    id: 'childhood-desk', kind: 'message', category: 'school', icon: '🪑', title: 'Under the lid', age: [11, 13],
    when: [{ has: 'school' }, { months: [5, 6, 7, 11, 12] }], weight: 30,
    text:
      'Last day in the old building. Under the lid of your desk are names, back to a year nobody can remember. You find a gap ' +
      'between an Ilse and an Omar, and fit in exactly.',
    effects: [{ mood: 5 }],
  },
  {
    id: 'childhood-bell', kind: 'question', category: 'school', icon: '🔔', title: 'Who rings the bell', age: [6, 7],
    when: [{ has: 'school' }], weight: 20,
    text:
      'The bell is rung by hand, by one child each week. It is your week. It is also raining, ten minutes early, and everybody at ' +
      'the window is looking at you.',
    answers: [
      { id: 'early', text: 'Ring it now', outcomes: [
        { text:
            '{school} pours in, wet and grateful. The principal looks at the clock, then at you. "The clock must be slow," says a ' +
            'voice behind you.',
          effects: [{ mood: 6 }, { social: 4 }, { stress: 2 }, { tally: 'misdeeds' }] },
      ] },
      { id: 'time', text: 'Wait for the big hand', outcomes: [
        { text:
            'For ten minutes you are the most hated person in the building. You ring on the dot. The cook, who lives by that bell, ' +
            'gives you a roll.',
          effects: [{ social: -2 }, { trait: 'diligence', by: 2 }, { mood: 2 }] },
      ] },
      { id: 'hand', text: 'Let the smallest one decide', outcomes: [
        { text: 'The smallest one takes the bell in both arms and rings it until it has to be taken away.',
          effects: [{ mood: 5 }, { trait: 'kindness', by: 1 }, { social: 1 }] },
      ] },
    ],
  },
];
