/** Ages 5 to 12 on the stairs and landings: neighbors, keys, a cat called Minister. */
import type { LifeEvent } from '../../life/events/types.ts';

export const childhoodStairsEvents: readonly LifeEvent[] = [
  {
    id: 'childhood-blue-pot', kind: 'question', category: 'family', icon: '🍲', title: 'The blue pot', age: [7, 10],
    cast: { mum: { role: 'mother' }, neighbor: { role: 'neighbor', from: 'birth-blue-pot/neighbor' } }, onlyFollow: true,
    text:
      "Behind the flour your mother finds a blue pot. It is {neighbor}'s, from the week you were born. She puts it into your arms. " +
      '"Take it back," she says. "Today."',
    answers: [
      { id: 'empty', text: 'Carry it down as it is', outcomes: [
        { text: '{neighbor} looks into the pot, then at how tall you are. "So," {neighbor.they} say{neighbor.s}. "You liked the soup."',
          effects: [{ mood: 3 }, { affinity: 3, with: 'neighbor' }] },
      ] },
      { id: 'fill', text: 'Cook something to put in it', costs: { energy: 15 }, outcomes: [
        { text:
            'You make the only thing you can, noodles with butter. In an hour the pot is back outside your door, full of soup. The ' +
            'week after, too.',
          effects: [
            { mood: 7 }, { affinity: 9, with: 'neighbor' }, { affinity: 3, with: 'mum' },
            { remember: 'the blue pot that came home with noodles in it', by: 'neighbor' },
          ] },
      ] },
      { id: 'ring', text: 'Leave it, ring, and run', outcomes: [
        { text: 'You hear the door open, and then a laugh, all the way down the stairs. In your hurry you have kept the lid.',
          effects: [{ mood: 4 }, { stress: 3 }] },
      ] },
    ],
  },
  {
    id: 'childhood-stairs-cat', kind: 'dilemma', category: 'home', icon: '🐈', title: 'Minister', age: [6, 10],
    cast: { man: { role: 'neighbor', sex: 'male', ageGap: [55, 72], make: true } }, weight: 20,
    steps: {
      start: {
        text:
          'A gray cat with half an ear has lived under the stairs since Monday. It looks at your sandwich, then at you, then at the ' +
          'sandwich.',
        answers: [
          { id: 'ham', text: 'Give it the ham', outcomes: [
            { text: 'It eats the ham, the bread and a corner of the paper. Then it sits on your foot, and so you are late for everything.',
              effects: [{ mood: 5 }, { trait: 'kindness', by: 1 }], next: { step: 'paper', days: [3, 7] } },
          ] },
          { id: 'name', text: 'Give it a name and nothing else', outcomes: [
            { text: 'You call it Button. It closes its eyes, as people do who already have a name.',
              effects: [{ mood: 3 }], next: { step: 'paper', days: [3, 7] } },
          ] },
          { id: 'home', text: 'Tell it to go home', outcomes: [
            { text: 'It thinks about this. Then it follows you to your door and sits down in front of it, like a letter.',
              effects: [{ mood: 3 }], next: { step: 'paper', days: [3, 7] } },
          ] },
        ],
      },
      paper: {
        text:
          'By the mailboxes hangs a paper in shaky capitals: LOST. GRAY. HALF AN EAR. NAME OF MINISTER. {man.full}, THIRD FLOOR. The ' +
          'cat is sitting on your foot.',
        answers: [
          { id: 'carry', text: 'Carry the cat up to the third floor', outcomes: [
            { text:
                'The old man opens, and looks only at the cat. "You are late, Minister," says {man}. Then he sees you and steps ' +
                'aside from the door.',
              effects: [{ mood: 5 }, { affinity: 10, with: 'man' }, { familiarity: 10, with: 'man' }, { tally: 'kindnesses' }],
              next: { step: 'key', days: [40, 90] } },
          ] },
          { id: 'visits', text: 'Carry it up and ask for visits', outcomes: [
            { text: '{man} thinks it over. "Tuesdays," he says. "He receives on Tuesdays." There are biscuits. They are older than you.',
              effects: [{ mood: 6 }, { affinity: 8, with: 'man' }, { familiarity: 12, with: 'man' }, { social: 2 }],
              next: { step: 'key', days: [40, 90] } },
          ] },
          { id: 'tear', text: 'Take the paper down', outcomes: [
            { text: 'You fold it until it is the size of a stamp. Button sleeps in your arms and weighs more than yesterday.',
              effects: [{ stress: 6 }, { tally: 'misdeeds' }], next: { step: 'calling', days: [7, 10] } },
          ] },
        ],
      },
      calling: {
        text:
          'For the ninth evening {man} is out with a saucer, calling "Minister?" into the dark of every landing. The cat in your ' +
          'room lifts its half ear.',
        answers: [
          { id: 'open', text: 'Open your door', outcomes: [
            { text:
                'The cat goes up the stairs without turning round. {man} does not ask one question. On Tuesday there are biscuits ' +
                'outside your door.',
              effects: [{ mood: 4 }, { stress: -5 }, { affinity: 5, with: 'man' }, { familiarity: 8, with: 'man' }],
              next: { step: 'key', days: [40, 90] } },
          ] },
          { id: 'close', text: 'Shut the door and sing', outcomes: [
            { text:
                'You sing until the steps have gone up. In the morning the window is open and the cat has left by itself. {man} has ' +
                'stopped saying good day.',
              effects: [{ mood: -8, halfLifeDays: 40 }, { stress: 4 }, { affinity: -10, with: 'man' }, { tally: 'misdeeds' }] },
          ] },
        ],
      },
      key: {
        text:
          '{man} from the third floor is going to the hospital for a week, in his good coat. He gives you a key and a page of rules. ' +
          'Rule one: Minister does not like to be told that it will be all right.',
        answers: [
          { id: 'rules', text: 'Keep all the rules', costs: { energy: 20 }, outcomes: [
            { text:
                'You read the newspaper aloud at seven, sports first. After eleven days {man} comes home, thinner. Minister turns ' +
                'his back for an hour, then forgives him.',
              effects: [{ mood: 6 }, { affinity: 10, with: 'man' }, { trait: 'diligence', by: 2 }, { tally: 'kindnesses' }],
              next: { step: 'coat', days: [300, 500] } },
          ] },
          { id: 'food', text: 'Fill the bowl and run', outcomes: [
            { text:
                'The bowl is always full, and so is the cat. He has eaten rule five. When {man} comes home he says thank you, and ' +
                'reads the rest of the page to Minister himself.',
              effects: [{ mood: 2 }, { affinity: 3, with: 'man' }], next: { step: 'coat', days: [300, 500] } },
          ] },
          { id: 'look', text: 'Have a look in his drawers, too', outcomes: [
            { text: 'String, stamps, and forty photographs of the same woman, laughing. You close the drawer and feed the cat twice.',
              effects: [{ stress: 3 }, { trait: 'openness', by: 1 }, { affinity: 1, with: 'man' }],
              next: { step: 'coat', days: [300, 500] } },
          ] },
        ],
      },
      coat: {
        text:
          'Minister is back under the stairs, where you first met. Men are carrying chairs down. {man} is moving to his daughter, ' +
          'who sneezes at cats. "You know the rules," says {man}.',
        answers: [
          { id: 'take', text: 'Give the whole speech at home', outcomes: [
            { text:
                'Your family says no, then perhaps, then moves the good chair away from the heater. On Tuesdays a card comes, ' +
                'addressed to the cat.',
              effects: [
                { mood: 12, halfLifeDays: 60 }, { affinity: 8, with: 'man' }, { item: 'cat' }, { flag: 'has-pet' },
                { remember: 'the child who kept the rules for Minister', by: 'man' },
              ],
              chance: 3, swing: { stat: 'sociability', by: 1 } },
            { text:
                'They say no, and it stays no. The baker takes him. He receives on Tuesdays, in the window, between two loaves, and ' +
                'knows you each time.',
              effects: [{ mood: 4 }, { affinity: 5, with: 'man' }, { remember: 'the child who kept the rules for Minister', by: 'man' }],
              chance: 3 },
          ] },
          { id: 'paper', text: 'Put up a paper by the mailboxes', outcomes: [
            { text: 'FOUND, you write. GRAY. HALF AN EAR. KNOWS THE NEWS. The widow on the fifth floor comes down in her slippers.',
              effects: [{ mood: 6 }, { affinity: 5, with: 'man' }, { tally: 'kindnesses' }] },
          ] },
          { id: 'cannot', text: '"I can\'t do it every day."', outcomes: [
            { text: '"No," says {man}. "That is honest." The cat goes off in a basket, looking straight ahead.',
              effects: [{ mood: -7, halfLifeDays: 40 }, { stress: 3 }] },
          ] },
        ],
      },
    },
  },
  {
    id: 'childhood-key', kind: 'message', category: 'home', icon: '🔑', title: 'A key on a string', age: [8, 9], weight: 25,
    text:
      'You get a key on a string around your neck, and a rule for the stove: no. On the way to school you touch it every twelve ' +
      'steps. It is warm from you.',
    effects: [{ mood: 4 }, { trait: 'diligence', by: 1 }, { follow: 'childhood-key-lost', days: [40, 200] }],
  },
  {
    id: 'childhood-key-lost', kind: 'question', category: 'trouble', icon: '🗝️', title: 'The end of the string', age: [8, 11],
    cast: { neighbor: { role: 'neighbor', ageGap: [15, 60], make: true } }, onlyFollow: true,
    text: "You reach for your key and there is only string. It is raining. Nobody will be home until six, and the neighbor's light is on.",
    answers: [
      { id: 'ring', text: "Ring the neighbor's bell", outcomes: [
        { text: "You do homework at {neighbor}'s table under a bird that says a word you may not repeat. At six you are nearly sorry.",
          effects: [{ mood: 5 }, { affinity: 7, with: 'neighbor' }, { familiarity: 10, with: 'neighbor' }, { performance: 1 }] },
      ] },
      { id: 'window', text: 'Climb in by the bathroom window', outcomes: [
        { text: 'You fit, apart from the soap, the cups and one shin. The house smells different with nobody in it.',
          effects: [{ mood: 3 }, { health: -2 }, { trait: 'openness', by: 1 }], chance: 2, swing: { stat: 'fitness', by: 1 } },
        { text: 'Half of you fits. The half in the rain is seen by the mailman, two girls from school and, at six, your whole family.',
          effects: [{ stress: 6 }, { mood: -3 }], chance: 2 },
      ] },
      { id: 'wait', text: 'Sit on the stairs and wait', outcomes: [
        { text:
            'You learn the stairs: thirteen steps, one with a nail. At six they find you asleep against the door, and the key is in ' +
            'your other pocket.',
          effects: [{ mood: -2 }, { stress: 3 }, { health: -1 }] },
      ] },
    ],
  },
  {
    id: 'childhood-one-hour', kind: 'question', category: 'family', icon: '🍼', title: 'One hour', age: [11, 12],
    cast: { neighbor: { role: 'neighbor', ageGap: [14, 30], make: true } }, weight: 20,
    text:
      '{neighbor} has to run to the pharmacy and puts a baby into your arms. "One hour." The baby looks at you the way you would ' +
      'look at a bus driver of eleven.',
    answers: [
      { id: 'walk', text: 'Walk it up and down and count', costs: { energy: 10 }, outcomes: [
        { text:
            'At ninety it stops. At two hundred it sleeps. You do not dare to stop counting. {neighbor} pays you and asks about ' +
            'Thursday.',
          effects: [{ money: 8 }, { mood: 5 }, { affinity: 6, with: 'neighbor' }, { trait: 'diligence', by: 1 }] },
      ] },
      { id: 'tell', text: 'Tell it everything', outcomes: [
        { text:
            'It listens with its whole face. Nobody has ever listened to you so about the math teacher. Then it is sick on your ' +
            'sleeve, and you agree.',
          effects: [{ money: 5 }, { mood: 6 }, { stress: -3 }, { affinity: 4, with: 'neighbor' }] },
      ] },
      { id: 'tv', text: 'Prop it up before the television', outcomes: [
        { text: 'You both see a film about a bank robbery. For weeks the baby puts its hands up when {neighbor} comes in.',
          effects: [{ money: 5 }, { mood: 3 }, { affinity: -3, with: 'neighbor' }] },
      ] },
    ],
  },
  {
    id: 'childhood-hot-night', kind: 'message', category: 'seasonal', icon: '🌃', title: 'On the roof', age: [5, 11],
    when: [{ season: 'summer' }, { culture: ['arabic', 'indian', 'latino', 'nigerian', 'chinese'] }], weight: 25,
    text:
      'It is too hot to sleep, so the whole building carries mattresses up to the roof. You fall asleep between two families and ' +
      'wake up with a third.',
    effects: [{ mood: 6 }, { social: 3 }],
  },
];
