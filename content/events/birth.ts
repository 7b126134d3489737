/** Birth: the first days, as the family will tell them. */
import type { LifeEvent } from '../../life/events/types.ts';

export const birthEvents: readonly LifeEvent[] = [
  {
    id: 'birth-name', kind: 'message', category: 'birth', icon: '📝', title: 'One line on the form', age: [0, 0],
    cast: { mum: { role: 'mother' }, dad: { role: 'father' } }, weight: 40,
    text:
      'The form has one line for your name. Your mother writes it. Your father says it aloud in the corridor: {me.full}. A cleaner ' +
      'says, "Nice." That settles it.',
    effects: [{ mood: 5 }, { affinity: 4, with: 'mum' }, { affinity: 4, with: 'dad' }],
  },
  {
    id: 'birth-ears', kind: 'message', category: 'birth', icon: '👂', title: 'Whose ears', age: [0, 0],
    cast: { mum: { role: 'mother' }, dad: { role: 'father' } }, weight: 20,
    text:
      "You have ears. Your mother's family says they come from your father's side. Your father's family says it the other way round. " +
      'Nobody asks how well they work.',
    effects: [{ mood: 2 }, { follow: 'childhood-ears', days: [2300, 3600] }],
  },
  {
    id: 'birth-waiting', kind: 'message', category: 'birth', icon: '👀', title: 'A visitor', age: [0, 0],
    cast: { sib: { role: 'sibling', ageGap: [3, 10] } }, weight: 40,
    text:
      '{sib} is brought in to look at you and asks when you can play. "In about four years," says the nurse. {sib} nods and sits ' +
      'down to wait.',
    effects: [{ mood: 3 }, { affinity: 3, with: 'sib' }, { follow: 'early-now', days: [1300, 1600] }],
  },
  {
    id: 'birth-blue-pot', kind: 'message', category: 'birth', icon: '🍲', title: 'The blue pot', age: [0, 0],
    cast: { neighbor: { role: 'neighbor', ageGap: [25, 45], make: true } }, weight: 30,
    text:
      '{neighbor} from downstairs brings soup in a blue pot, enough for six. "No hurry with the pot," {neighbor.they} ' +
      'say{neighbor.s}. Nobody has ever hurried less.',
    effects: [{ mood: 3 }, { familiarity: 8, with: 'neighbor' }, { follow: 'childhood-blue-pot', days: [2700, 3400] }],
  },
  {
    id: 'birth-plum', kind: 'message', category: 'birth', icon: '🌱', title: 'A race', age: [0, 0],
    cast: { gpa: { role: 'grandparent', sex: 'male' } }, weight: 30,
    text:
      'Grandpa pushes a plum stone into a yogurt cup of earth, writes your name on the cup and sets it by your bed. "Let us see who ' +
      'is quicker," he says.',
    effects: [{ mood: 3 }, { affinity: 5, with: 'gpa' }, { follow: 'childhood-three-plums', days: [2700, 3500] }],
  },
  {
    id: 'birth-drawer', kind: 'message', category: 'birth', icon: '🧦', title: 'The bottom drawer', age: [0, 0],
    when: [{ stat: 'classAtBirth', below: 2 }], weight: 35,
    text:
      'There is no crib yet, so you sleep in the bottom drawer. It smells of winter sweaters. In the drawer above, the socks keep ' +
      'very quiet for you.',
    effects: [{ mood: 4 }, { follow: 'childhood-drawer', days: [2600, 3300] }],
  },
  {
    id: 'childhood-drawer', kind: 'message', category: 'childhood', icon: '🧦', title: 'The bottom drawer, again', age: [7, 10],
    cast: { mum: { role: 'mother' } }, onlyFollow: true,
    text:
      'You try whether you still fit in the bottom drawer. One leg does. Your mother watches from the door and does not say a word ' +
      'about the handle.',
    effects: [{ mood: 4 }, { affinity: 4, with: 'mum' }],
  },
  {
    id: 'birth-night-song', kind: 'message', category: 'birth', icon: '🌙', title: 'The night song', age: [0, 0],
    when: [{ stat: 'classAtBirth', atLeast: 4 }], weight: 35,
    text:
      'Three people are paid to look after you. The one who comes at night hums a song with no words. Nobody in the house learns her ' +
      'name. You learn the song.',
    effects: [{ mood: 4 }],
  },
  {
    id: 'birth-night-song-again', kind: 'question', category: 'age', icon: '🎵', title: 'You know this one', age: [22, 50],
    when: [{ happened: 'birth-night-song', yearsAgo: [20, 50] }], weight: 40,
    text:
      'In the line at the pharmacy an old woman is humming. No words. You know what comes next, note for note, and you have no idea ' +
      'why your eyes are wet.',
    answers: [
      { id: 'hum', text: 'Hum the next line', outcomes: [
        { text:
            'She turns and looks at your face a long time. "Which house?" she asks. You tell her. She tells you her name. It is ' +
            'Odalys.',
          effects: [{ mood: 12, halfLifeDays: 60 }, { social: 5 }, { trait: 'openness', by: 2 }] },
      ] },
      { id: 'ask', text: 'Ask her what the song is', outcomes: [
        { text:
            '"It has no name," she says. "It is for other people\'s children." The line moves. She is served before you think of the ' +
            'right thing.',
          effects: [{ mood: 3, halfLifeDays: 30 }] },
      ] },
      { id: 'leave', text: 'Look at the cough drops', outcomes: [
        { text: 'You read the back of a packet until the humming is gone. Honey and thyme. You know that packet by heart now.',
          effects: [{ mood: -3 }, { stress: 2 }] },
      ] },
    ],
  },
  {
    id: 'birth-fan', kind: 'message', category: 'birth', icon: '🌀', title: 'The fan', age: [0, 0], when: [{ season: 'summer' }],
    cast: { dad: { role: 'father' } }, weight: 35,
    text:
      'The fan on the ward turns left, turns right. Each time it reaches you, you look astonished. Your father has been watching ' +
      'this for an hour and will not go home.',
    effects: [{ mood: 4 }, { affinity: 6, with: 'dad' }, { remember: 'the fan on the ward and the astonished baby', by: 'dad' }],
  },
  {
    id: 'birth-three-hats', kind: 'message', category: 'birth', icon: '🚌', title: 'Three hats', age: [0, 0], when: [{ season: 'winter' }],
    cast: { mum: { role: 'mother' } }, weight: 35,
    text:
      'You go home in three hats. "How old?" asks the bus driver. "Two days," says your mother. He takes the corners so slowly that ' +
      'a cyclist passes, and nods in at you.',
    effects: [{ mood: 4 }, { affinity: 4, with: 'mum' }],
  },
];
