/** Ages 5 to 12 in the classroom: names, tests, ink and stick insects. */
import type { LifeEvent } from '../../life/events/types.ts';

export const childhoodClassroomEvents: readonly LifeEvent[] = [
  {
    id: 'childhood-said-wrong', kind: 'question', category: 'school', icon: '📋', title: 'Third time', age: [5, 6],
    when: [{ has: 'school' }], cast: { teacher: { role: 'teacher', make: true, ageGap: [15, 50] } }, weight: 40,
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
        { text: 'The other child is braver than you, and does not like carrots either. At home you have to be called twice.',
          effects: [{ mood: -2 }, { stress: 3 }, { trait: 'openness', by: 1 }, { follow: 'childhood-said-right', days: [1800, 2300] }] },
      ] },
      { id: 'wrong', text: "Say the teacher's name wrong, too", outcomes: [
        { text: 'You spend the story hour facing a map. But the next day {teacher} stops at your name, looks up, and asks.',
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
      'Prize day. {teacher} is called in to read the names, as in your first year. At yours there is a breath, and then it comes, ' +
      'every sound in its place.',
    effects: [{ mood: 7 }, { affinity: 6, with: 'teacher' }],
  },
  {
    id: 'childhood-not-on-map', kind: 'message', category: 'school', icon: '📍', title: 'Not on the map', age: [7, 9],
    when: [{ has: 'school' }], cast: { teacher: { role: 'teacher', make: true, ageGap: [15, 50] } },
    text:
      '{town} is not on the classroom map. {teacher} gets a pin and a tiny paper flag, and now it is. From your seat it looks like ' +
      'the biggest place in {country}.',
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
            'You find one on the curtain and one on your own back, where it has been since breakfast. Eleven. You count them till ' +
            'Monday.',
          effects: [{ mood: 6 }, { trait: 'diligence', by: 2 }] },
      ] },
      { id: 'sticks', text: 'Bring back nine and two sticks', outcomes: [
        { text: '{school} feeds all eleven until summer. Two of them never grow. At the end-of-year party they get a diploma for patience.',
          effects: [{ mood: 4 }, { stress: 3 }, { tally: 'misdeeds' }] },
      ] },
      { id: 'nine', text: 'Tell the class there are nine', outcomes: [
        { text: 'There is a minute of silence with hands on hearts. Then somebody finds two in the lid.',
          effects: [{ mood: 3 }, { trait: 'kindness', by: 1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-necesary', kind: 'question', category: 'school', icon: '✏️', title: 'Necesary', age: [8, 10], when: [{ has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 20,
    text:
      "Spelling test, and your head is a bucket. {kid}'s arm moves a little. You can see the whole page. You think {kid} moved it " +
      'for you.',
    answers: [
      { id: 'copy', text: 'Copy it, all twenty words', outcomes: [
        { text: 'Two pages in the class say "necesary" and "buisness." {kid} and you stand side by side at the desk, spelling out loud.',
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
      'They are painting the corridor. The rhinoceros you drew in a spelling test is put on your desk, rolled up, by somebody who ' +
      'says that all the painters wanted it.',
    effects: [{ mood: 6 }, { prestige: 1 }, { trait: 'openness', by: 1 }],
  },
  {
    id: 'childhood-essay', kind: 'question', category: 'school', icon: '📄', title: 'What my father does all day', age: [8, 10],
    when: [{ has: 'school' }, { stat: 'classAtBirth', below: 3 }], cast: { dad: { role: 'father' } }, weight: 20,
    text:
      'The essay is called "What My Father Does All Day." Since the factory closed he puts on his tie and sits in the car by the ' +
      'river. You have seen him from the school bus.',
    answers: [
      { id: 'river', text: 'Write about the river', outcomes: [
        { text:
            '"My father looks after a river." It gets the top mark and is read aloud. At home he reads it standing up. On Monday he ' +
            'leaves the tie on the chair.',
          effects: [
            { performance: 4 }, { mood: 4 }, { affinity: 8, with: 'dad' }, { remember: 'an essay about looking after a river', by: 'dad' },
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
            'He takes a long time. Then he tells you everything about the machine he had, and you fill six pages. It could tell wool ' +
            'from cotton.',
          effects: [{ mood: 5 }, { affinity: 9, with: 'dad' }, { performance: 2 }, { trait: 'kindness', by: 1 }] },
      ] },
    ],
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
            { mood: 6 }, { social: 3 }, { affinity: 12, with: 'girl' }, { affinity: -2, with: 'boy' }, { become: 'friend', with: 'girl' },
            { tally: 'kindnesses' }, { remember: 'the day half the class had blue hands', by: 'girl' },
          ] },
      ] },
      { id: 'shut', text: 'Tell {boy} to shut up', costs: { energy: 10 }, outcomes: [
        { text: 'He does, until after school.',
          effects: [
            { stress: 5 }, { affinity: 8, with: 'girl' }, { affinity: -8, with: 'boy' }, { follow: 'childhood-after-school', days: [0, 1] },
            { remember: 'a well-placed "shut up" in the first week', by: 'girl' },
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
        { text: 'He gives them to you. Then he has to fight the person with his glasses, and he cannot see the way. "Tomorrow," he says.',
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
      'The person who interviews you writes with her left hand. There is ink along the side of it. She reads your name twice. It is ' +
      '{girl}.',
    answers: [
      { id: 'pen', text: 'Ask if you may borrow her pen', when: [{ happened: 'childhood-left-hand', answer: 'borrow' }], outcomes: [
        { text:
            'You sign with your left hand. "Still a spider," says {girl}. They take somebody else, but she gives your name to people ' +
            'who do not.',
          effects: [{ mood: 9, halfLifeDays: 40 }, { social: 5 }, { prestige: 3 }, { affinity: 10, with: 'girl' }] },
      ] },
      { id: 'chair', text: 'Say you are sorry about the chair', when: [{ happened: 'childhood-left-hand', answer: 'move' }], outcomes: [
        { text: '"Which chair?" she says. "There were fourteen." She writes something down. You cannot read it, there is ink on it.',
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
    id: 'childhood-two-points', kind: 'question', category: 'school', icon: '🧮', title: 'Two points too many', age: [10, 12],
    when: [{ has: 'school' }], weight: 20,
    text:
      'The teacher has added up your math test wrong. It is two points too many, and two points make the difference. It was a test ' +
      'about adding up.',
    answers: [
      { id: 'say', text: 'Show the mistake', outcomes: [
        { text:
            'The points are gone. The teacher sums the whole pile again during lunch. Eight people lose points, and they all know by ' +
            'whom.',
          effects: [{ performance: 1 }, { social: -3 }, { trait: 'diligence', by: 2 }, { tally: 'kindnesses' }], chance: 2 },
        { text: 'The teacher looks, laughs, and gives you one of them back for finding it. The other goes to whoever finds the next.',
          effects: [{ performance: 3 }, { mood: 4 }, { trait: 'diligence', by: 1 }], chance: 2, swing: { stat: 'diligence', by: 1 } },
      ] },
      { id: 'keep', text: 'Fold the paper very small', outcomes: [
        { text: 'Your family puts the mark on the fridge. You open the fridge as little as possible.',
          effects: [{ performance: 3 }, { stress: 5 }, { tally: 'misdeeds' }] },
      ] },
      { id: 'hard', text: 'Keep it, but earn it by Friday', costs: { energy: 20 }, outcomes: [
        { text: 'You do every sum in the book. The next test is right to the last point, and goes on the fridge next to the other.',
          effects: [{ performance: 4 }, { trait: 'diligence', by: 2 }, { stress: 2 }] },
      ] },
    ],
  },
  {
    id: 'childhood-desk', kind: 'message', category: 'school', icon: '🪑', title: 'Under the lid', age: [11, 13],
    when: [{ has: 'school' }, { months: [5, 6, 7, 11, 12] }], weight: 30,
    text:
      'Last day in the old building. Under the lid of your desk are names, years and years of them. You find a gap between an Ilse ' +
      'and an Omar, and fit in exactly.',
    effects: [{ mood: 5 }],
  },
];
