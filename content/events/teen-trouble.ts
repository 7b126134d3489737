/** Trouble between twelve and twenty-seven: signatures, batteries, broken glass, a picture sent on. */
import type { LifeEvent } from '../../life/events/types.ts';

export const teenTroubleEvents: readonly LifeEvent[] = [
  {
    id: 'teen-trouble-signature', kind: 'question', category: 'trouble', icon: '🖋', title: "Your mother's M", age: [12, 13],
    when: [{ has: 'school' }, { stat: 'schoolPerformance', below: 75 }], cast: { mom: { role: 'mother' } }, weight: 22,
    text: 'Three out of twenty, and a dotted line: "Seen by parent." Your mother\'s signature starts with a loop like a skipping rope. ' +
      'You have filled a page with it.',
    answers: [
      { id: 'sign', text: 'Sign it', outcomes: [
        { text: 'Nobody notices. That is the awful thing. There is a test in April, and one in May.',
          effects: [{ stress: 4 }, { mood: 2 }, { tally: 'misdeeds' }, { flag: 'signs-for-mother' },
            { follow: 'teen-trouble-parents-evening', days: [25, 60] }] }] },
      { id: 'show', text: 'Show her the test', outcomes: [
        { text: 'She reads all of it, and question four twice. "I could not do that either," she says, and signs. The loop is rather poor.',
          effects: [{ mood: 2 }, { stress: -4 }, { affinity: 5, with: 'mom' }] }] },
      { id: 'lose', text: 'Let it fall into the river', outcomes: [
        { text: 'It floats. It floats very well, face up, under both bridges. A man in a boat reads it as it goes by, and looks up at you.',
          effects: [{ stress: 3 }, { mood: -2 }, { performance: -2 }] }] },
    ],
  },
  {
    id: 'teen-trouble-parents-evening', kind: 'question', category: 'trouble', icon: '🏫', title: 'Seen by parent', age: [12, 14],
    cast: { mom: { role: 'mother', from: 'teen-trouble-signature/mom' } }, onlyFollow: true,
    text: "Parents' evening. Your teacher has fanned out everything your mother signed this year. Nine sheets. She knows two. She looks " +
      'at you, then takes out her glasses.',
    answers: [
      { id: 'look', text: 'Look at your shoes', outcomes: [
        { text: '"Yes," says your mother, "those are all mine." She does not say another word until the bus. At home she signs a blank ' +
          'sheet and pins it over your bed.',
          effects: [{ mood: -5 }, { stress: 4 }, { affinity: 2, with: 'mom' }, { remember: 'the nine signatures', by: 'mom' }] }] },
      { id: 'own', text: '"Seven are by me."', outcomes: [
        { text: 'The teacher cannot tell which. Neither, for a moment, can your mother. You do the tests again on seven Saturdays.',
          effects: [{ performance: 5 }, { stress: -3 }, { mood: -3 }, { affinity: 4, with: 'mom' }] }] },
      { id: 'faint', text: 'Feel faint', outcomes: [
        { text: 'You do it well. You are driven to the clinic, where they find, after two hours, that you are growing.',
          effects: [{ money: -30 }, { stress: 2 }, { affinity: -5, with: 'mom' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'teen-trouble-pocket', kind: 'question', category: 'trouble', icon: '🔋', title: 'Batteries', age: [13, 14],
    when: [{ stat: 'kindness', below: 65 }],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 10,
    text: 'In the corner shop {friend} slides batteries up one sleeve, slowly, so that you see how it is done. The owner is up a ladder. ' +
      '{friend} nods at the shelf: your turn.',
    answers: [
      { id: 'take', text: 'Take a pack', outcomes: [
        { text: 'They weigh as much as a horse. Outside {friend} throws both packs in the air. You discover that you own nothing that ' +
          'takes that size.',
          effects: [{ stress: 5 }, { mood: 1 }, { affinity: 6, with: 'friend' }, { tally: 'misdeeds' }, { flag: 'batteries' },
            { follow: 'teen-trouble-ladder', days: [20, 60] }], chance: 6, swing: { stat: 'nerves', by: -1 } },
        { text: '"The big ones are cheaper," says the man on the ladder, without turning round. There is a mirror up there. He rings ' +
          'both your homes.',
          effects: [{ stress: 7 }, { mood: -7 }, { money: -12 }, { affinity: 3, with: 'friend' }, { tally: 'misdeeds' }], chance: 4 }] },
      { id: 'pay', text: 'Pay for both packs', costs: { money: 9 }, outcomes: [
        { text: '{friend} gapes. The owner counts out the change very carefully. "For both," he says. He has a mirror.',
          effects: [{ mood: 2 }, { affinity: -3, with: 'friend' }, { tally: 'kindnesses' }] }] },
      { id: 'ladder', text: 'Hold the ladder for him', costs: { energy: 5 }, outcomes: [
        { text: '"It wobbles," you say. It does. When you next look round, the batteries are on the shelf again and {friend} is reading ' +
          'a cereal box.',
          effects: [{ mood: 4 }, { affinity: 2, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-trouble-ladder', kind: 'question', category: 'trouble', icon: '🪜', title: 'Not for sale', age: [13, 15],
    onlyFollow: true,
    text: 'The shop owner stops you at the door. You have rehearsed this. "You look strong. Would you do the top shelf on Fridays? I ' +
      'need somebody I can trust."',
    answers: [
      { id: 'work', text: 'Do the top shelf', costs: { energy: 10 }, outcomes: [
        { text: 'The second week you put a pack of batteries where a pack was missing. He dusts it each Friday and never sells it. You ' +
          'are paid, too.',
          effects: [{ money: 60 }, { mood: 5 }, { stress: -4 }, { trait: 'diligence', by: 1 }, { unflag: 'batteries' }] }] },
      { id: 'tell', text: '"Not me," and tell him why', outcomes: [
        { text: 'He takes a long time to sit down. "I know," he says. "I wanted to see which of the two would be harder for you."',
          effects: [{ mood: 3 }, { stress: -5 }, { trait: 'kindness', by: 1 }, { unflag: 'batteries' }] }] },
      { id: 'busy', text: '"I have football on Fridays."', outcomes: [
        { text: 'You do not. You now have to walk round the block with a ball each Friday, in all weather.',
          effects: [{ mood: -3 }, { stress: 3 }, { fitness: 1 }] }] },
    ],
  },
  {
    id: 'teen-trouble-batteries', kind: 'message', category: 'trouble', icon: '🔦', title: 'That size', age: [19, 27],
    when: [{ flag: 'batteries', yearsAgo: [5, 14] }], weight: 40,
    text: 'The lights go out all over {town}. You find a torch and unscrew it. So that is what takes that size. You go red, in the dark, ' +
      'in front of everyone.',
    effects: [{ mood: -2 }, { stress: 2 }, { unflag: 'batteries' }],
  },
  {
    id: 'teen-trouble-greenhouse', kind: 'dilemma', category: 'trouble', icon: '🍅', title: 'Glass', age: [12, 14],
    when: [{ stat: 'sociability', atLeast: 48 }],
    cast: { old: { role: 'neighbor', ageGap: [45, 65], make: true }, friend: { role: 'friend', ageGap: [-1, 1], make: true } },
    weight: 14,
    steps: {
      start: {
        text: "The ball goes through {old}'s greenhouse. All four of you run. {old}, who sees badly, sees one thing: a red jacket. It is " +
          'yours. Today {friend} has it on.',
        answers: [
          { id: 'run', text: 'Keep running', outcomes: [
            { text: 'You do not stop until the depot. {friend} gives you back the jacket inside out, and you both look at it.',
              effects: [{ stress: 5 }, { mood: -3 }], next: { step: 'bell', days: [2, 5] } }] },
          { id: 'ball', text: 'Go back "for the ball"', costs: { energy: 5 }, outcomes: [
            { text: '{old} is standing among the tomatoes with the ball in both hands. It is full of glass. It hisses. "And the others?" ' +
              'asks {old}.',
              effects: [{ stress: 3 }, { affinity: 3, with: 'old' }, { trait: 'nerves', by: -1 }],
              next: { step: 'saturdays', days: [3, 8] } }] },
          { id: 'jacket', text: 'Say someone stole your jacket', outcomes: [
            { text: 'You say it at supper, unasked, and then the next day again. It is the second time that gives you away.',
              effects: [{ stress: 5 }, { tally: 'misdeeds' }], next: { step: 'bell', days: [3, 7] } }] },
        ],
      },
      bell: {
        text: '{old} is at your door with a drawing of a red jacket, exact down to the pocket. "At {friend}\'s they say no. I only want ' +
          'to know who ran last."',
        answers: [
          { id: 'me', text: '"It was me."', outcomes: [
            { text: 'It was {friend}; you would know those knees anywhere. "Saturday," says {old}, "at eight. Bring gloves." That night ' +
              '{friend} rings and does not know how to begin.',
              effects: [{ mood: 2 }, { stress: -3 }, { affinity: 9, with: 'friend' }, { affinity: 4, with: 'old' },
                { tally: 'kindnesses' }], next: { step: 'saturdays', days: [4, 8] } }] },
          { id: 'friend', text: '"It was {friend}."', outcomes: [
            { text: 'That is perfectly true. At eight on Saturday you see from the window {friend} walking past with gloves. On the way ' +
              'back there is no looking up.',
              effects: [{ mood: -5 }, { stress: 2 }, { affinity: -14, with: 'friend' }, { affinity: -2, with: 'old' }],
              next: { step: 'summer', days: [60, 120] } }] },
          { id: 'all', text: '"There were four of us."', outcomes: [
            { text: 'You do not say which four. {old} nods at the sum. "Then it will go quickly."',
              effects: [{ mood: 2 }, { stress: -2 }, { affinity: 5, with: 'old' }, { affinity: 2, with: 'friend' }],
              next: { step: 'saturdays', days: [4, 8] } }] },
        ],
      },
      saturdays: {
        text: 'Eight Saturdays of putty and string. {old} talks to the tomatoes and not to you. On the fourth a new pane cracks under ' +
          'your thumb. {old} cannot have heard.',
        answers: [
          { id: 'tell', text: 'Go and say so', outcomes: [
            { text: '"They do that," says {old}. "That one is on the house." It is the first joke, and takes you until evening to ' +
              'recognize.',
              effects: [{ mood: 4 }, { affinity: 8, with: 'old' }], next: { step: 'summer', days: [60, 120] } }] },
          { id: 'turn', text: 'Putty it in, crack to the wall', costs: { energy: 5 }, outcomes: [
            { text: 'It is a lovely job. {old} runs a finger along your putty and says "Good." You see nothing else in there any more ' +
              'but the crack.',
              effects: [{ stress: 4 }, { affinity: 4, with: 'old' }, { flag: 'cracked-pane' }],
              next: { step: 'summer', days: [60, 120] } }] },
          { id: 'skip', text: 'Leave early and stay away', outcomes: [
            { text: 'On the eighth Saturday a paper bag is hanging on your door handle. Gloves: yours, washed.',
              effects: [{ mood: -4 }, { affinity: -5, with: 'old' }], next: { step: 'summer', days: [60, 120] } }] },
        ],
      },
      summer: {
        text: 'A tomato on your doorstep, big as a heart. Next day another. On the third {old} sits beside it. "I am moving in with my ' +
          'daughter. Who will see to the glass?"',
        answers: [
          { id: 'take', text: '"I will."', costs: { energy: 15 }, outcomes: [
            { text: '{old} hands you the key and a matchbox of seeds, and the string. All that year you talk to the plants. It seems ' +
              'they are used to it.',
              effects: [{ mood: 12, halfLifeDays: 120 }, { affinity: 12, with: 'old' }, { trait: 'diligence', by: 1 },
                { flag: 'tomato-seeds' }, { remember: 'the glass, and the hands that saw to it', by: 'old' }] }] },
          { id: 'crack', text: 'Show {old} the cracked pane', when: [{ flag: 'cracked-pane' }], outcomes: [
            { text: '"I putty round it every spring," says {old}. "I wondered when you would tell me. I thought fifty." You are given ' +
              'the matchbox of seeds.',
              effects: [{ mood: 9, halfLifeDays: 120 }, { stress: -5 }, { affinity: 10, with: 'old' }, { flag: 'tomato-seeds' }] }] },
          { id: 'say', text: 'Say who it was who ran last', outcomes: [
            { text: 'Whatever you said then, you now say it all, from the ball on. {old} eats the tomato like an apple and listens. "I ' +
              'kicked one through the priest\'s," says {old}.',
              effects: [{ mood: 6, halfLifeDays: 60 }, { stress: -4 }, { affinity: 7, with: 'old' }, { flag: 'tomato-seeds' }] }] },
          { id: 'thank', text: '"Thank you for the tomato."', outcomes: [
            { text: 'You eat it over the sink with salt. Later men come for the panes. You had not known the yard could be so dark.',
              effects: [{ mood: 1 }, { affinity: 1, with: 'old' }] }] },
        ],
      },
    },
  },
  {
    id: 'teen-trouble-picture', kind: 'question', category: 'digital', icon: '📱', title: 'Sent to everyone but one', age: [14, 15],
    when: [{ stat: 'sociability', atLeast: 45 }, { has: 'school' }], cast: { mate: { role: 'classmate', ageGap: [-1, 1], make: true } },
    weight: 11,
    text: 'On your phone: {mate} in the changing room, crying, with a trumpet drawn on. "Pass it on." Everybody has it by now anyway. ' +
      'Your thumb is on the arrow.',
    answers: [
      { id: 'send', text: 'Pass it on to just one person', outcomes: [
        { text: 'You get a laughing face for it. At the next lesson {mate} sits down, and thirty phones go dark at once.',
          effects: [{ stress: 3 }, { mood: -3 }, { social: 2 }, { tally: 'misdeeds' },
            { follow: 'teen-trouble-picture-asked', days: [4, 10] }] }] },
      { id: 'delete', text: 'Delete it and say nothing', outcomes: [
        { text: 'It is gone, from one phone out of thirty. You notice how hard it is to look at {mate} normally. You practice.',
          effects: [{ stress: 2 }, { mood: -1 }, { follow: 'teen-trouble-picture-asked', days: [4, 10] }] }] },
      { id: 'tell', text: 'Take it to a teacher you trust', costs: { energy: 10 }, outcomes: [
        { text: 'By noon thirty phones are lying in a crate with sticky notes on. For weeks they call you the Crate. It was about ' +
          "{mate}'s brother, who had gone to the army that morning.",
          effects: [{ stress: 4 }, { social: -4 }, { affinity: 9, with: 'mate' }, { tally: 'kindnesses' }] }] },
    ],
  },
  {
    id: 'teen-trouble-picture-asked', kind: 'question', category: 'friends', icon: '🎺', title: 'Did you', age: [14, 16],
    cast: { mate: { role: 'classmate', from: 'teen-trouble-picture/mate' } }, onlyFollow: true,
    text: '{mate} goes through the class by the register, in the breaks, with one question. "Did you send it on?" You can hear it ' +
      'coming, two desks at a time. Now it is you.',
    answers: [
      { id: 'yes', text: '"Yes. Once."', when: [{ happened: 'teen-trouble-picture', answer: 'send' }], outcomes: [
        { text: '{mate} makes a mark. "You are the only yes," {mate.they} say{mate.s}, "out of twenty-six. And I have seen it sent ' +
          'twenty-six times." You are not forgiven, but you are greeted.',
          effects: [{ mood: -2 }, { stress: -5 }, { affinity: 5, with: 'mate' }, { trait: 'kindness', by: 1 }] }] },
      { id: 'no', text: '"No."', outcomes: [
        { text: '{mate} looks at you one second longer than at the others. Or it is the same second for everyone.',
          effects: [{ stress: 2 }, { affinity: 1, with: 'mate' }] }] },
      { id: 'sorry', text: '"I should have said something."', outcomes: [
        { text: '{mate} has no column for that. It gets written in the margin. After a while {mate.they} move{mate.s} one bag, and there ' +
          'is a chair.',
          effects: [{ mood: 3 }, { affinity: 9, with: 'mate' }, { remember: 'the answer in the margin', by: 'mate' }] }] },
    ],
  },
];
