/** School from twelve to eighteen: corridors, erasers, a boat that never was. */
import type { LifeEvent } from '../../life/events/types.ts';

export const teenSchoolEvents: readonly LifeEvent[] = [
  {
    id: 'teen-school-pool', kind: 'question', category: 'school', icon: '🏊', title: 'The pool on the roof', age: [12, 12],
    when: [{ stat: 'sociability', below: 62 }, { has: 'school' }], weight: 16,
    text: 'Your new school is as big as a station. Someone with the start of a beard sells tickets for the pool on the roof, two dollars ' +
      'each. Behind you people count coins.',
    answers: [
      { id: 'buy', text: 'Buy one', costs: { money: 2 }, outcomes: [
        { text: 'It is a good ticket, with a wave on it. The door to the roof has been painted shut since before you were born.',
          effects: [{ mood: -3 }, { flag: 'pool-ticket' }] }] },
      { id: 'two', text: 'Buy two and sell one', costs: { money: 4 }, outcomes: [
        { text: 'You sell it for three to someone called Ferdinand. By noon you know about the roof, and he is in your class.',
          effects: [{ money: 3 }, { mood: 2 }, { tally: 'misdeeds' }, { flag: 'pool-ticket' }] }] },
      { id: 'doubt', text: '"How deep is it?"', outcomes: [
        { text: 'The beard thinks. "Depends on the rain," he says, and winks, and pushes you out of the queue before you spread.',
          effects: [{ mood: 4 }, { trait: 'nerves', by: -1 }], chance: 6, swing: { stat: 'sociability', by: 1 } },
        { text: '"For you," says the beard, "three dollars." Somebody behind you tells you not to be difficult.',
          effects: [{ mood: -2 }, { stress: 2 }], chance: 4 }] },
    ],
  },
  {
    id: 'teen-school-pool-again', kind: 'question', category: 'school', icon: '🎫', title: 'With a towel', age: [16, 17],
    when: [{ happened: 'teen-school-pool', yearsAgo: [3, 6] }, { has: 'school' }],
    cast: { kid: { role: 'classmate', ageGap: [-5, -4], make: true } }, weight: 30,
    text: 'First day of term. A very small person, {kid}, a rolled towel under one arm, asks you the way to the pool. Your friends go ' +
      'quiet, full of hope.',
    answers: [
      { id: 'up', text: '"Fourth floor, then ask again."', outcomes: [
        { text: '{kid.They} climb{kid.s} all four floors, asking at each. By evening the whole school has been kind enough to pass ' +
          '{kid.them} on.',
          effects: [{ mood: 3 }, { social: 4 }, { affinity: -8, with: 'kid' }, { tally: 'misdeeds' }] }] },
      { id: 'truth', text: 'Say there is none, quietly', outcomes: [
        { text: '{kid} nods, and turns so that the towel is on the far side from your friends. "I thought so," {kid.they} say{kid.s}. ' +
          '"Thank you for looking serious."',
          effects: [{ mood: 5 }, { social: -1 }, { affinity: 10, with: 'kid' }, { tally: 'kindnesses' }] }] },
      { id: 'ticket', text: 'Give {kid} your old ticket', when: [{ flag: 'pool-ticket' }], outcomes: [
        { text: '"Keep it," you say. "In four years somebody will ask you." {kid} looks at the wave for a long time and then begins to ' +
          'grin.',
          effects: [{ mood: 7 }, { social: 3 }, { affinity: 12, with: 'kid' }, { remember: 'the ticket with the wave', by: 'kid' }] }] },
    ],
  },
  {
    id: 'teen-school-eraser', kind: 'question', category: 'school', icon: '🧽', title: 'The eraser', age: [14, 16],
    when: [{ stat: 'schoolPerformance', atLeast: 74 }, { has: 'school' }],
    cast: { mate: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 10,
    text: 'Chemistry, total silence. {mate} passes you an eraser you did not lend. Under its sleeve, in blue: "4?" You know four. The ' +
      'teacher at the window is turning round.',
    answers: [
      { id: 'write', text: 'Write four on it, pass it back', outcomes: [
        { text: 'It goes back and forth like a tiny bus. {mate} passes with exactly your mark, including the mistake.',
          effects: [{ mood: 2 }, { stress: 4 }, { affinity: 10, with: 'mate' }, { tally: 'misdeeds' }, { flag: 'eraser' }], chance: 6,
          swing: { stat: 'nerves', by: -1 } },
        { text: "A hand closes over it in mid-air. Two zeros, one eraser, exhibited on the teacher's desk until the holidays.",
          effects: [{ performance: -6 }, { stress: 6 }, { mood: -6 }, { affinity: 4, with: 'mate' }, { flag: 'eraser' }], chance: 4 }] },
      { id: 'blank', text: 'Pass it back as it came', outcomes: [
        { text: '{mate} turns it over, twice, looking for more. You rub out something correct to have a reason to look down.',
          effects: [{ mood: -2 }, { affinity: -6, with: 'mate' }] }] },
      { id: 'three', text: 'Write down the answer to three', outcomes: [
        { text: '{mate} thanks you with a nod and a trusting face. It takes {mate.them} until the results to work it out.',
          effects: [{ mood: 3 }, { affinity: -12, with: 'mate' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'teen-school-door', kind: 'question', category: 'school', icon: '🚪', title: 'Under the map', age: [14, 15], weight: 8,
    when: [{ stat: 'kindness', atLeast: 58 }, { has: 'school' }], cast: { teacher: { role: 'teacher', ageGap: [12, 40], make: true } },
    text: 'You forgot your jacket. {teacher} sits in the empty classroom under the map of rivers, crying without a sound. In the ' +
      'corridor the next class is coming, at a run.',
    answers: [
      { id: 'close', text: 'Shut the door and stand before it', costs: { energy: 5 }, outcomes: [
        { text: 'You tell thirty people that there is a wasp. Four minutes later {teacher} opens. "It has gone," {teacher.they} ' +
          'tell{teacher.s} them.',
          effects: [{ mood: 4 }, { affinity: 10, with: 'teacher' }, { tally: 'kindnesses' },
            { follow: 'teen-school-door-said', days: [650, 950] }, { remember: 'the wasp', by: 'teacher' }] }] },
      { id: 'ask', text: '"Shall I get somebody?"', outcomes: [
        { text: '"No," says {teacher}. "But put your name on the board as having been good today." You do. Nobody ever wipes it off.',
          effects: [{ mood: 4 }, { affinity: 7, with: 'teacher' }, { follow: 'teen-school-door-said', days: [650, 950] }] }] },
      { id: 'back', text: 'Tiptoe away without it', outcomes: [
        { text: 'You freeze until Thursday, when the jacket hangs on your chair, brushed.',
          effects: [{ mood: -1 }, { health: -1 }, { affinity: 3, with: 'teacher' }] }] },
      { id: 'tell', text: 'Tell the table at lunch', outcomes: [
        { text: 'By two there are five versions. {teacher} hands back your test without a remark on it, for the first time.',
          effects: [{ social: 3 }, { mood: -4 }, { affinity: -10, with: 'teacher' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'teen-school-door-said', kind: 'message', category: 'school', icon: '✒️', title: 'One paragraph', age: [15, 18],
    cast: { teacher: { role: 'teacher', from: 'teen-school-door/teacher' } }, onlyFollow: true,
    text: '{teacher} writes your reference. It should stay sealed, but the glue is bad. One honest paragraph on your marks; then: "Can ' +
      'be trusted with a closed door."',
    effects: [{ mood: 9, halfLifeDays: 60 }, { prestige: 2 }, { affinity: 5, with: 'teacher' }],
  },
  {
    id: 'teen-school-boat', kind: 'dilemma', category: 'school', icon: '⛵', title: "Grandmother's boat", age: [14, 16],
    when: [{ not: { happened: 'adolescence-window-bed' } }, { has: 'school' }], cast: { gran: { role: 'grandparent' } }, weight: 18,
    steps: {
      start: {
        text: 'For tomorrow: "A family story", two pages. The true one is that {gran} sold buttons for thirty-one years. In the other, ' +
          'which just came to you, there is a storm.',
        answers: [
          { id: 'boat', text: 'Write the one with the boat', costs: { energy: 5 }, outcomes: [
            { text: '{gran} rows fourteen people home by the light of one match. You have tears in your eyes yourself.',
              effects: [{ mood: 4 }, { performance: 3 }], next: { step: 'prize', days: [30, 70] } }] },
          { id: 'buttons', text: 'Write about the buttons', outcomes: [
            { text: "You ring up to fill the second page. {gran} talks until ten: the widow's black ones, the general's, the one that " +
              'was swallowed.',
              effects: [{ performance: 1 }, { affinity: 6, with: 'gran' }], next: { step: 'jar', days: [30, 70] } }] },
          { id: 'ask', text: 'Ask {gran} for a better one', costs: { energy: 10 }, outcomes: [
            { text: '"Better?" says {gran}. Then, after a while: "I wanted to have a boat, once. Put that." So you put that, and it grows.',
              effects: [{ performance: 2 }, { affinity: 5, with: 'gran' }], next: { step: 'prize', days: [30, 70] } }] },
        ],
      },
      prize: {
        text: '"The Boat" has won the district prize. There is a check, and a journalist who wants a picture on Saturday: {gran}, the ' +
          'boat and you. {gran} cannot swim.',
        answers: [
          { id: 'confess', text: 'Tell the paper there is no boat', outcomes: [
            { text: 'The journalist is silent. "It was a very good storm," she says. They give the check to a girl with a true tractor.',
              effects: [{ mood: -6 }, { stress: -5 }, { trait: 'kindness', by: 1 }], next: { step: 'water', days: [20, 60] } }] },
          { id: 'borrow', text: 'Rent a boat for the picture', costs: { money: 25 }, outcomes: [
            { text: 'The check clears. In the picture {gran} holds the oar upside down with great authority.',
              effects: [{ money: 150 }, { mood: 5 }, { stress: 4 }, { tally: 'misdeeds' }], next: { step: 'water', days: [20, 60] } }] },
          { id: 'sick', text: 'Say {gran} is too ill to come', outcomes: [
            { text: 'The check clears. Soup arrives from four readers, in pots that have to be returned. {gran} wants to know what of.',
              effects: [{ money: 150 }, { stress: 5 }, { affinity: -4, with: 'gran' }, { tally: 'misdeeds' }],
              next: { step: 'water', days: [20, 60] } }] },
        ],
      },
      jar: {
        text: 'No prize; that goes to a shipwreck. But {gran} has had your two pages laminated, and on your bed stands a jar: one button ' +
          'of each kind in the story, in order.',
        answers: [
          { id: 'sew', text: 'Sew the best one on your coat', costs: { energy: 5 }, outcomes: [
            { text: "It is the general's. On cold days you turn it, which you have seen somebody else do.",
              effects: [{ mood: 6, halfLifeDays: 50 }, { affinity: 8, with: 'gran' },
                { remember: 'two pages about buttons', by: 'gran' }], next: { step: 'water', days: [60, 140] } }] },
          { id: 'wreck', text: 'Read the shipwreck, with envy', outcomes: [
            { text: 'It is about a boat, a storm, one match. You could have written it. You very nearly did.',
              effects: [{ mood: -2 }, { trait: 'openness', by: 1 }], next: { step: 'water', days: [60, 140] } }] },
          { id: 'swallowed', text: 'Ask which one was swallowed', outcomes: [
            { text: '{gran} points. It is in there. You ask nothing further.',
              effects: [{ mood: 5 }, { affinity: 6, with: 'gran' }], next: { step: 'water', days: [60, 140] } }] },
        ],
      },
      water: {
        text: '{gran} rings on a Sunday. "They hire out boats at the pond, by the hour. I have bought a hat." So that much of the story ' +
          'was true: the wanting.',
        answers: [
          { id: 'row', text: 'Row {gran} round the island', costs: { energy: 15, money: 12 }, outcomes: [
            { text: 'Three rounds, in two life jackets. There is no storm. Near the ducks {gran} lights one match, and holds it up until ' +
              'it burns down.',
              effects: [{ mood: 14, halfLifeDays: 120 }, { affinity: 12, with: 'gran' },
                { remember: 'the pond, and the match', by: 'gran' }] }] },
          { id: 'oars', text: 'Let {gran} row', costs: { money: 12 }, outcomes: [
            { text: 'You go in circles for an hour, to the left. "It pulls," says {gran}, perfectly happy, "towards the buns."',
              effects: [{ mood: 12, halfLifeDays: 120 }, { affinity: 12, with: 'gran' },
                { remember: 'rowing in circles', by: 'gran' }] }] },
          { id: 'bank', text: 'Hold the handbag on the shore', outcomes: [
            { text: 'The boat boy rows. {gran} waves at every turn with the whole arm. From the bank, with the light behind, it looks ' +
              'just as you wrote it.',
              effects: [{ mood: 7, halfLifeDays: 60 }, { affinity: 6, with: 'gran' }] }] },
        ],
      },
    },
  },
  {
    id: 'teen-school-guest', kind: 'question', category: 'school', icon: '🧳', title: 'Your slippers', age: [15, 16], weight: 8,
    when: [{ stat: 'openness', atLeast: 52 }, { stat: 'classAtBirth', atLeast: 2 }, { has: 'school' }],
    cast: { guest: { role: 'classmate', ageGap: [-1, 1], make: true }, mom: { role: 'mother' } },
    text: 'The exchange pupil, {guest}, has had your room for a week, and your slippers, and now your mother too: over the dough she ' +
      'tells stories you have never been told.',
    answers: [
      { id: 'roll', text: 'Wash your hands and join in', costs: { energy: 5 }, outcomes: [
        { text: 'You are given the worst corner of the dough. The story starts again, for you, from the flood.',
          effects: [{ mood: 7 }, { affinity: 8, with: 'guest' }, { affinity: 6, with: 'mom' },
            { follow: 'teen-school-guest-back', days: [60, 120] }] }] },
      { id: 'door', text: 'Listen from the hall', outcomes: [
        { text: 'The flood, the mule, the soldier who could not whistle. When they laugh you laugh too, too late and one room off.',
          effects: [{ mood: -2 }, { affinity: 2, with: 'mom' }, { follow: 'teen-school-guest-back', days: [60, 120] }] }] },
      { id: 'slippers', text: 'Ask for your slippers back', outcomes: [
        { text: 'You get them at once, warm, with an apology in four languages. You have seldom worn anything so uncomfortable.',
          effects: [{ mood: -4 }, { affinity: -5, with: 'guest' }, { affinity: -3, with: 'mom' },
            { follow: 'teen-school-guest-back', days: [60, 120] }] }] },
    ],
  },
  {
    id: 'teen-school-guest-back', kind: 'question', category: 'travel', icon: '🐟', title: 'Because you love it', age: [15, 17],
    cast: { guest: { role: 'classmate', from: 'teen-school-guest/guest' } }, onlyFollow: true,
    text: "Now you are the guest. On day one you praised the fish jelly, to be polite. On day nine {guest}'s grandfather still gets up " +
      'at five to make it, because you love it.',
    answers: [
      { id: 'eat', text: 'Eat it. There are four days left', costs: { energy: 10 }, outcomes: [
        { text: 'On the last morning he gives you a jar to take home and cannot speak. Customs opens it. Customs cannot speak either.',
          effects: [{ mood: 3 }, { stress: 3 }, { affinity: 7, with: 'guest' }] }] },
      { id: 'learn', text: 'Get up at five and help him', costs: { energy: 20 }, outcomes: [
        { text: "He lets you stir. He cannot stand it either: it was his wife's. You both have bread.",
          effects: [{ mood: 11, halfLifeDays: 60 }, { affinity: 10, with: 'guest' }, { trait: 'openness', by: 1 },
            { remember: 'the fish jelly at five in the morning', by: 'guest' }] }] },
      { id: 'tell', text: 'Tell {guest} the truth', outcomes: [
        { text: '{guest} laughs so hard that {guest.they} {guest.has} to sit down on the stairs. "We all hate it. We thought that at ' +
          'last someone…"',
          effects: [{ mood: 6 }, { affinity: 6, with: 'guest' }] }] },
      { id: 'dog', text: 'Pass it down to the dog', outcomes: [
        { text: 'The dog is ill on the good rug. The grandfather gets down on his knees and says sorry to it.',
          effects: [{ mood: -4 }, { stress: 3 }, { affinity: -3, with: 'guest' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'teen-school-solo', kind: 'question', category: 'creative', icon: '🎼', title: 'Since October', age: [13, 17],
    when: [{ anyOf: [{ activity: 'choir' }, { activity: 'band' }, { activity: 'orchestra' }, { activity: 'drama' }] }],
    cast: { star: { role: 'classmate', ageGap: [-2, 2], make: true } }, weight: 35,
    text: 'Forty minutes before the concert {star} loses {star.their} voice. You know the big part. You have done it in the bathroom, ' +
      'complete, every night since October.',
    answers: [
      { id: 'offer', text: '"I know it."', costs: { energy: 15 }, outcomes: [
        { text: 'You do, up to the last page, where the bathroom had a better echo. {star} mouths it with you from the wings, every word.',
          effects: [{ mood: 13, halfLifeDays: 40 }, { prestige: 2 }, { stress: 4 }, { social: 4 }, { affinity: 8, with: 'star' },
            { flag: 'big-part' }], chance: 5, swing: { stat: 'nerves', by: -1 } },
        { text: 'You come in four bars early and stay there, alone, like someone on the wrong side of a train. They clap; they are ' +
          'parents.',
          effects: [{ mood: -7 }, { stress: 6 }, { trait: 'nerves', by: 1 }, { affinity: 5, with: 'star' }], chance: 4 }] },
      { id: 'tea', text: 'Make {star} the honey tea', costs: { energy: 5 }, outcomes: [
        { text: 'It comes back as a croak with feeling in it. People say it was a daring choice.',
          effects: [{ mood: 4 }, { affinity: 9, with: 'star' }, { tally: 'kindnesses' }] }] },
      { id: 'silent', text: 'Say nothing and look at your shoes', outcomes: [
        { text: 'They cut the part. Afterwards, in the bathroom, you do it through to the end.', effects: [{ mood: -6 }] }] },
    ],
  },
  {
    id: 'teen-school-failure', kind: 'question', category: 'school', icon: '📝', title: 'Describe a failure', age: [17, 18],
    when: [{ stat: 'diligence', atLeast: 56 }, { has: 'school' }, { lacks: 'college' }], weight: 22,
    text: 'The college form asks for three hundred words: "Describe a failure and what it taught you." It is ten to midnight. It is due ' +
      'at midnight.',
    answers: [
      { id: 'boat', text: 'The boat that never was', when: [{ happened: 'teen-school-boat', answer: 'boat' }], outcomes: [
        { text: 'You write how well you lied, and about the pond. It is the first thing you have ever handed in with the ending it ' +
          'really had.',
          effects: [{ mood: 6 }, { performance: 2 }, { flag: 'honest-essay' }] }] },
      { id: 'eraser', text: 'The eraser', when: [{ flag: 'eraser' }], outcomes: [
        { text: 'You describe it exactly: weight, sleeve, the "4?" in blue. You do not say what it taught you. You are not sure it has ' +
          'finished.',
          effects: [{ mood: 3 }, { performance: 2 }, { flag: 'honest-essay' }] }] },
      { id: 'hard', text: '"I care too much."', outcomes: [
        { text: 'Two hundred and ninety-nine people sent the same one, a lady tells you in spring. She sounds tired, but not surprised.',
          effects: [{ mood: 1 }, { stress: 2 }] }] },
      { id: 'late', text: 'This one, at four past midnight', costs: { energy: 5 }, outcomes: [
        { text: 'You describe being late, while late, with the times. It is funny, and short. It arrives at 00:04.',
          effects: [{ mood: 4 }, { stress: 4 }, { flag: 'honest-essay' }], chance: 5, swing: { stat: 'openness', by: 1 } },
        { text: '"Submission closed," says the page. You have now failed more exactly than anybody in the district.',
          effects: [{ mood: -7 }, { stress: 6 }], chance: 4 }] },
    ],
  },
  {
    id: 'teen-school-yearbook', kind: 'message', category: 'school', icon: '📖', title: 'Voted', age: [17, 18],
    when: [{ stat: 'sociability', atLeast: 48 }, { has: 'school' }, { months: [4, 5, 6] }],
    cast: { mate: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 16,
    text: 'The class has voted. {mate}: Most Likely to Own an Island. Under you, taken as you sneezed: "Most likely to write this down." ' +
      'You look round to see who knew.',
    effects: [{ mood: 6, halfLifeDays: 40 }, { affinity: 3, with: 'mate' }, { social: 3 }],
  },
];
