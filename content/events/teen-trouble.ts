/** Trouble between twelve and eighteen: small crimes, broken glass, and whom one rings at three in the morning. */
import type { LifeEvent } from '../../life/events/types.ts';

export const teenTroubleEvents: readonly LifeEvent[] = [
  {
    id: 'teen-trouble-signature', kind: 'question', category: 'trouble', icon: '🖋', title: "Your mother's M", age: [12, 13],
    when: [{ has: 'school' }, { stat: 'schoolPerformance', below: 75 }], cast: { mom: { role: 'mother' } }, weight: 22,
    text: 'The test has a three on it, out of twenty, and a dotted line: "Seen by parent." Your mother\'s signature starts with ' +
      'a loop like a skipping rope. You have filled a page with it. The last one is better than hers.',
    answers: [
      { id: 'sign', text: 'Sign it', outcomes: [
        { text: 'No one notices. That is the awful thing. You are handed a fresh pen, so to speak, for the rest of the year.',
          effects: [{ stress: 4 }, { mood: 2 }, { tally: 'misdeeds' }, { flag: 'signs-for-mother' },
            { follow: 'teen-trouble-parents-evening', days: [25, 60] }] }] },
      { id: 'show', text: 'Show her the test', outcomes: [
        { text: 'She reads all of it, and question four twice. "I could not do that either," she says, and signs. The loop is ' +
          'rather poor.',
          effects: [{ mood: 2 }, { stress: -4 }, { affinity: 5, with: 'mom' }] }] },
      { id: 'lose', text: 'Let it fall into the river', outcomes: [
        { text: 'It floats. It floats very well, face up, under both bridges. A man in a boat reads it as it goes by, and looks ' +
          'up at you.',
          effects: [{ stress: 3 }, { mood: -2 }, { performance: -2 }] }] },
    ],
  },
  {
    id: 'teen-trouble-parents-evening', kind: 'question', category: 'trouble', icon: '🏫', title: 'Seen by parent', age: [12, 14],
    cast: { mom: { role: 'mother', from: 'teen-trouble-signature/mom' } }, onlyFollow: true,
    text: "Parents' evening. On the table your teacher has laid out everything your mother has signed this year, in a fan. There " +
      'are nine sheets. She knows two of them. She looks along the row, then at you, then takes out her glasses.',
    answers: [
      { id: 'look', text: 'Look at your shoes', outcomes: [
        { text: '"Yes," says your mother, "those are all mine." She does not say another word until the bus. At home she signs a ' +
          'blank sheet and pins it over your bed.',
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
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 16,
    text: 'In the shop on the corner {friend} slides a pack of batteries up one sleeve, quite slowly, so that you can see how it ' +
      'is done. The owner is up a ladder with his back to you. {friend} nods at the shelf: your turn.',
    answers: [
      { id: 'take', text: 'Take a pack', outcomes: [
        { text: 'They weigh as much as a horse. Outside {friend} throws both packs in the air. You discover that you own nothing ' +
          'that takes that size.',
          effects: [{ stress: 5 }, { mood: 1 }, { affinity: 6, with: 'friend' }, { tally: 'misdeeds' }, { flag: 'batteries' },
            { follow: 'teen-trouble-ladder', days: [20, 60] }], chance: 6, swing: { stat: 'nerves', by: 1 } },
        { text: '"The big ones are cheaper," says the man on the ladder, without turning round. There is a mirror up there. He ' +
          'rings both your homes.',
          effects: [{ stress: 7 }, { mood: -7 }, { money: -12 }, { affinity: 3, with: 'friend' }, { tally: 'misdeeds' }], chance: 4 }] },
      { id: 'pay', text: 'Pay for both packs', costs: { money: 9 }, outcomes: [
        { text: '{friend} gapes. The owner counts out the change very carefully. "For both," he says. He has a mirror.',
          effects: [{ mood: 2 }, { affinity: -3, with: 'friend' }, { tally: 'kindnesses' }] }] },
      { id: 'ladder', text: 'Hold the ladder for him', costs: { energy: 5 }, outcomes: [
        { text: '"It wobbles," you say. It does. When you next look round, the batteries are on the shelf again and {friend} is ' +
          'reading a cereal box.',
          effects: [{ mood: 4 }, { affinity: 2, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-trouble-ladder', kind: 'question', category: 'trouble', icon: '🪜', title: 'Not for sale', age: [13, 15],
    onlyFollow: true,
    text: 'The owner of the corner shop stops you at the door. You have rehearsed this. "You look strong," he says. "My knees ' +
      'are no good. Would you do the top shelf on Fridays? I need somebody I can trust."',
    answers: [
      { id: 'work', text: 'Do the top shelf', costs: { energy: 10 }, outcomes: [
        { text: 'The second week you put a pack of batteries where a pack was missing. He dusts it each Friday and never sells ' +
          'it. You are paid, too.',
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
    text: 'The lights go out all over {town}. You find a torch at the back of a drawer and unscrew it. So that is what takes ' +
      'that size. You stand there in the dark, in front of everyone, and go red.',
    effects: [{ mood: -2 }, { stress: 2 }, { unflag: 'batteries' }],
  },
  {
    id: 'teen-trouble-greenhouse', kind: 'dilemma', category: 'trouble', icon: '🍅', title: 'Glass', age: [12, 14],
    cast: { old: { role: 'neighbor', ageGap: [45, 65], make: true }, friend: { role: 'friend', ageGap: [-1, 1], make: true } },
    weight: 25,
    steps: {
      start: {
        text: "The ball goes through {old}'s greenhouse as if it had been expected. All four of you run. {old}, who sees badly, " +
          'sees one thing: a red jacket. It is yours. Today {friend} is wearing it, because you were warm.',
        answers: [
          { id: 'run', text: 'Keep running', outcomes: [
            { text: 'You do not stop until the depot. {friend} gives you back the jacket inside out, and you both look at it.',
              effects: [{ stress: 5 }, { mood: -3 }], next: { step: 'bell', days: [2, 5] } }] },
          { id: 'ball', text: 'Go back "for the ball"', costs: { energy: 5 }, outcomes: [
            { text: '{old} is standing among the tomatoes with the ball in both hands. It is full of glass. It hisses. "And the ' +
              'others?" asks {old}.',
              effects: [{ stress: 3 }, { affinity: 3, with: 'old' }, { trait: 'nerves', by: 1 }],
              next: { step: 'saturdays', days: [3, 8] } }] },
          { id: 'jacket', text: 'Say someone stole your jacket', outcomes: [
            { text: 'You say it at supper, unasked, and then the next day again. It is the second time that gives you away.',
              effects: [{ stress: 5 }, { tally: 'misdeeds' }], next: { step: 'bell', days: [3, 7] } }] },
        ],
      },
      bell: {
        text: '{old} is at your door, hat in hand, with a drawing of a red jacket. It is exact, down to the pocket. "I have been ' +
          'to {friend}\'s," says {old}. "There they say no. I only want to know who it was that ran last."',
        answers: [
          { id: 'me', text: '"It was me."', outcomes: [
            { text: 'It was {friend}; you would know those knees anywhere. "Saturday," says {old}, "at eight. Bring gloves." ' +
              'That night {friend} rings and does not know how to begin.',
              effects: [{ mood: 2 }, { stress: -3 }, { affinity: 9, with: 'friend' }, { affinity: 4, with: 'old' },
                { tally: 'kindnesses' }], next: { step: 'saturdays', days: [4, 8] } }] },
          { id: 'friend', text: '"It was {friend}."', outcomes: [
            { text: 'That is perfectly true. At eight on Saturday you see from the window {friend} walking past with gloves. On ' +
              'the way back there is no looking up.',
              effects: [{ mood: -5 }, { stress: 2 }, { affinity: -14, with: 'friend' }, { affinity: -2, with: 'old' }],
              next: { step: 'summer', days: [60, 120] } }] },
          { id: 'all', text: '"There were four of us."', outcomes: [
            { text: 'You do not say which four. {old} looks pleased, as if a sum had come out. "Then it will go quickly."',
              effects: [{ mood: 2 }, { stress: -2 }, { affinity: 5, with: 'old' }, { affinity: 2, with: 'friend' }],
              next: { step: 'saturdays', days: [4, 8] } }] },
        ],
      },
      saturdays: {
        text: 'Eight Saturdays. You learn putty, string, and the pinching out of side shoots. {old} talks to the plants and not ' +
          'to you. On the fourth a new pane cracks under your thumb. {old} is behind the house and cannot have heard.',
        answers: [
          { id: 'tell', text: 'Go and say so', outcomes: [
            { text: '"They do that," says {old}. "That one is on the house." It is the first joke, and takes you until evening ' +
              'to recognize.',
              effects: [{ mood: 4 }, { affinity: 8, with: 'old' }], next: { step: 'summer', days: [60, 120] } }] },
          { id: 'turn', text: 'Putty it in, crack to the wall', costs: { energy: 5 }, outcomes: [
            { text: 'It is a lovely job. {old} runs a finger along your putty and says "Good." You see nothing else in there any ' +
              'more but the crack.',
              effects: [{ stress: 4 }, { affinity: 4, with: 'old' }, { flag: 'cracked-pane' }],
              next: { step: 'summer', days: [60, 120] } }] },
          { id: 'skip', text: 'Leave early and stay away', outcomes: [
            { text: 'On the eighth Saturday a paper bag is hanging on your door handle. Gloves: yours, washed.',
              effects: [{ mood: -4 }, { affinity: -5, with: 'old' }], next: { step: 'summer', days: [60, 120] } }] },
        ],
      },
      summer: {
        text: 'A tomato is on your doorstep, as large as a heart, with no note. Next day another. On the third, {old} is sitting ' +
          'on the step next to it, resting. "It is too much for one," says {old}. "I am moving in with my daughter. Who will see ' +
          'to the glass?"',
        answers: [
          { id: 'take', text: '"I will."', costs: { energy: 15 }, outcomes: [
            { text: '{old} hands you the key and a matchbox of seeds, and the string. All that year you talk to the plants. It ' +
              'seems they are used to it.',
              effects: [{ mood: 12, halfLifeDays: 120 }, { affinity: 12, with: 'old' }, { trait: 'diligence', by: 1 },
                { flag: 'tomato-seeds' }, { remember: 'who saw to the glass', by: 'old' }] }] },
          { id: 'crack', text: 'Show {old} the cracked pane', when: [{ flag: 'cracked-pane' }], outcomes: [
            { text: '"I putty round it every spring," says {old}. "I wondered when you would tell me. I thought fifty." You are ' +
              'given the matchbox of seeds.',
              effects: [{ mood: 9, halfLifeDays: 120 }, { stress: -5 }, { affinity: 10, with: 'old' }, { flag: 'tomato-seeds' }] }] },
          { id: 'say', text: 'Say who it was who ran last', outcomes: [
            { text: 'Whatever you said then, you now say it all, from the ball on. {old} eats the tomato like an apple and ' +
              'listens. "I kicked one through the priest\'s," says {old}.',
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
    when: [{ has: 'school' }], cast: { mate: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 18,
    text: 'A picture has come to your phone: {mate} in the changing room, crying, nose running, mouth wide open. Someone has ' +
      'drawn a trumpet on it. Under it: "pass it on". Your thumb is on the arrow. Everybody has it by now anyway.',
    answers: [
      { id: 'send', text: 'Pass it on to just one person', outcomes: [
        { text: 'You get a laughing face for it. At the next lesson {mate} sits down, and thirty phones go dark at once.',
          effects: [{ stress: 3 }, { mood: -3 }, { social: 2 }, { tally: 'misdeeds' },
            { follow: 'teen-trouble-picture-asked', days: [4, 10] }] }] },
      { id: 'delete', text: 'Delete it and say nothing', outcomes: [
        { text: 'It is gone, from one phone out of thirty. You notice how hard it is to look at {mate} normally. You practice.',
          effects: [{ stress: 2 }, { mood: -1 }, { follow: 'teen-trouble-picture-asked', days: [4, 10] }] }] },
      { id: 'tell', text: 'Take it to a teacher you trust', costs: { energy: 10 }, outcomes: [
        { text: 'By noon thirty phones are lying in a crate with sticky notes on. For weeks they call you the Crate. It was ' +
          "about {mate}'s brother, who had gone to the army that morning.",
          effects: [{ stress: 4 }, { social: -4 }, { affinity: 9, with: 'mate' }, { tally: 'kindnesses' }] }] },
    ],
  },
  {
    id: 'teen-trouble-picture-asked', kind: 'question', category: 'friends', icon: '🎺', title: 'Did you', age: [14, 16],
    cast: { mate: { role: 'classmate', from: 'teen-trouble-picture/mate' } }, onlyFollow: true,
    text: '{mate} is going through the class by the register, in the breaks, one after another, with one question. "Did you send ' +
      'it on?" Yesterday it was H. You can hear it coming closer, two desks at a time. Now it is you.',
    answers: [
      { id: 'yes', text: '"Yes. Once."', when: [{ happened: 'teen-trouble-picture', answer: 'send' }], outcomes: [
        { text: '{mate} makes a mark. "You are the only yes," {mate.they} say{mate.s}, "out of twenty-six. And I have seen it ' +
          'sent twenty-six times." You are not forgiven, but you are greeted.',
          effects: [{ mood: -2 }, { stress: -5 }, { affinity: 5, with: 'mate' }, { trait: 'kindness', by: 1 }] }] },
      { id: 'no', text: '"No."', outcomes: [
        { text: '{mate} looks at you one second longer than at the others. Or it is the same second for everyone.',
          effects: [{ stress: 2 }, { affinity: 1, with: 'mate' }] }] },
      { id: 'sorry', text: '"I should have said something."', outcomes: [
        { text: '{mate} has no column for that. It gets written in the margin. After a while {mate.they} move{mate.s} one bag, ' +
          'and there is a chair.',
          effects: [{ mood: 3 }, { affinity: 9, with: 'mate' }, { remember: 'the answer in the margin', by: 'mate' }] }] },
    ],
  },
  {
    id: 'teen-trouble-roof', kind: 'question', category: 'health', icon: '🚬', title: 'On the flat roof', age: [16, 17],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 15,
    text: 'On the flat roof of the gym {friend} lights one, coughs like a goat in a well, and holds it out to you. "You get used ' +
      'to it." From up here you can see your own kitchen, and someone small in it, moving pots.',
    answers: [
      { id: 'try', text: 'Try it', outcomes: [
        { text: 'You are sick behind the air vent. {friend} holds your hair, or where hair would be. Nobody gets used to anything.',
          effects: [{ health: -1 }, { mood: -3 }, { affinity: 4, with: 'friend' }, { tally: 'misdeeds' }], chance: 6 },
        { text: 'The second is better than the first. By the holidays you have a place, a lighter, and a way of standing.',
          effects: [{ social: 3 }, { mood: 3 }, { affinity: 7, with: 'friend' }, { startHabit: 'smoking' }, { flag: 'flat-roof' }],
          chance: 4, swing: { stat: 'stress', by: 1 } }] },
      { id: 'hold', text: 'Hold it and let it burn down', outcomes: [
        { text: 'It looks well in your hand. {friend} watches the ash get long. "You are wasting it," says {friend}. You are; ' +
          'that is how it is done.',
          effects: [{ mood: 1 }, { affinity: 1, with: 'friend' }] }] },
      { id: 'sunset', text: '"You go green. Is that normal?"', outcomes: [
        { text: '{friend} tries to answer and cannot. You lie on the warm gravel instead and give marks to clouds.',
          effects: [{ mood: 5 }, { affinity: 5, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-trouble-lighter', kind: 'question', category: 'health', icon: '🧲', title: 'Somebody smaller', age: [17, 22],
    when: [{ flag: 'flat-roof', yearsAgo: [1, 8] }, { doesHabit: 'smoking' }], cast: { kid: { role: 'sibling', age: [6, 12] } },
    weight: 45,
    text: '{kid} comes round the corner of the garages with a twig between two fingers, narrows both eyes and blows. It is you, ' +
      'the elbow, the shoulder, everything. {kid} has not seen you yet.',
    answers: [
      { id: 'stop', text: 'Step out and throw yours away', costs: { energy: 5 }, outcomes: [
        { text: 'The lighter goes into the river, from the bridge, with ceremony. It is a bad month. {kid} counts the days on ' +
          'the wall and will not take bribes.',
          effects: [{ stress: 6 }, { health: 2 }, { affinity: 8, with: 'kid' }, { endHabit: 'smoking' }], chance: 6,
          swing: { stat: 'diligence', by: 1 } },
        { text: 'You stop for a fortnight. {kid} finds the end of it in your coat, and says nothing, and goes on saying it.',
          effects: [{ stress: 4 }, { affinity: -2, with: 'kid' }], chance: 4 }] },
      { id: 'scold', text: 'Take the twig away', outcomes: [
        { text: '"You do it," says {kid}. You explain the difference. Halfway through you need one.',
          effects: [{ affinity: -5, with: 'kid' }, { stress: 3 }] }] },
      { id: 'ask', text: 'Ask for a light', outcomes: [
        { text: '{kid} strikes an invisible match with great care. You stand there side by side, smoking a twig. It is the ' +
          'better brand.',
          effects: [{ mood: 4 }, { affinity: 6, with: 'kid' }] }] },
    ],
  },
  {
    id: 'teen-trouble-wake', kind: 'question', category: 'health', icon: '🚑', title: 'Only asleep', age: [15, 17],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 18,
    text: "One o'clock at a party. {friend} is lying on the bathroom tiles and you cannot wake {friend.them}, not properly. " +
      '"Only asleep," says the one whose house it is. "Ring nobody. My parents think we are baking." The breathing is slow. You ' +
      'count it.',
    answers: [
      { id: 'call', text: 'Ring for an ambulance', costs: { energy: 10 }, outcomes: [
        { text: '"On the side," says the voice, "and stay with me." They take six minutes. "Good that you rang now," says the ' +
          'one with the bag. {friend} will have a next birthday.',
          effects: [{ stress: 5 }, { mood: 4 }, { social: -3 }, { affinity: 14, with: 'friend' }, { tally: 'kindnesses' },
            { flag: 'rang-ambulance' }, { remember: 'who rang', by: 'friend' }] }] },
      { id: 'side', text: 'Turn {friend} over and watch till four', costs: { energy: 25 }, outcomes: [
        { text: 'At four the hands are cold and you ring after all. "Can\'t be woken means call," a nurse tells you, "always, at ' +
          'once, and nobody is in trouble." It goes well.',
          effects: [{ stress: 8 }, { mood: -3 }, { affinity: 10, with: 'friend' }, { flag: 'rang-ambulance' }] }] },
      { id: 'go', text: 'Others are there. Go home', outcomes: [
        { text: 'You lie awake in your clothes until six, when a message comes. Somebody else rang. It was close. You read it ' +
          'again for years.',
          effects: [{ stress: 9 }, { mood: -10, halfLifeDays: 60 }, { affinity: -8, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-trouble-other-birthday', kind: 'message', category: 'friends', icon: '🎂', title: 'The other birthday', age: [16, 19],
    when: [{ flag: 'rang-ambulance', yearsAgo: [1, 2] }], cast: { friend: { role: 'friend', from: 'teen-trouble-wake/friend' } },
    weight: 60,
    text: 'It is a year since the bathroom tiles. {friend} calls it the other birthday: lemonade, on purpose, and a cake that ' +
      "has sunk. {friend}'s grandmother, who speaks to nobody, crosses the room and buttons up your jacket to the chin.",
    effects: [{ mood: 9, halfLifeDays: 50 }, { affinity: 5, with: 'friend' }],
  },
  {
    id: 'teen-trouble-cards', kind: 'question', category: 'money', icon: '🃏', title: 'Pennies', age: [16, 17],
    when: [{ has: 'school' }], cast: { mate: { role: 'classmate', ageGap: [-1, 1], make: true } }, weight: 14,
    text: 'It began with pennies, at the back, during geography. Now {mate} owes you forty dollars and has not eaten lunch since ' +
      'Monday. "Double or nothing," says {mate}, and cuts the cards. {mate.Their} hands are shaking a little.',
    answers: [
      { id: 'deal', text: 'Deal', outcomes: [
        { text: '{mate} loses. Then {mate.they} win{mate.s} six times in a row and it is you who is not eating. It is odd how ' +
          'quickly the arms learn it.',
          effects: [{ money: -45 }, { stress: 7 }, { mood: -4 }, { affinity: -3, with: 'mate' }, { tally: 'misdeeds' },
            { flag: 'card-debt' }], chance: 5 },
        { text: "You win. Eighty dollars in {mate}'s mother's envelope, with the word GAS on it.",
          effects: [{ money: 80 }, { stress: 5 }, { mood: -3 }, { affinity: -8, with: 'mate' }, { tally: 'misdeeds' },
            { flag: 'card-debt' }], chance: 5 }] },
      { id: 'forgive', text: 'Tear up the slip', outcomes: [
        { text: '"I would have won it back," says {mate}, white with rage. A week later there is a plum on your desk, and ' +
          'another the week after. You count forty.',
          effects: [{ mood: 3 }, { affinity: 6, with: 'mate' }, { tally: 'kindnesses' }] }] },
      { id: 'lunch', text: '"Fine. But the loser eats with me."', costs: { money: 6 }, outcomes: [
        { text: '{mate} eats two helpings and deals for matches. Matches, it turns out, can be lost all term.',
          effects: [{ mood: 4 }, { social: 3 }, { affinity: 9, with: 'mate' }] }] },
    ],
  },
  {
    id: 'teen-trouble-plums', kind: 'question', category: 'money', icon: '🎲', title: 'A friendly game', age: [18, 24],
    when: [{ flag: 'card-debt', yearsAgo: [1, 8] }], cast: { host: { role: 'friend', ageGap: [-2, 3], make: true } }, weight: 40,
    text: '{host} has set up a table in the back room: green cloth, good lamp, chips in a cigar box. "A friendly game." You pick ' +
      "up the pack and your arms know everything. At the far end somebody's hands are shaking a little.",
    answers: [
      { id: 'play', text: 'Sit down', costs: { money: 60 }, outcomes: [
        { text: 'You leave at dawn having won back all you had lost. It is the pleasantest walk home of your life, and you know ' +
          'the next date by heart.',
          effects: [{ money: 90 }, { mood: 5 }, { stress: 4 }, { startHabit: 'gambling' }], chance: 4 },
        { text: 'At four you ask {host} for a slip of paper. {host} has a pad of them.',
          effects: [{ money: -80 }, { mood: -7 }, { stress: 7 }, { affinity: -3, with: 'host' }, { startHabit: 'gambling' }],
          chance: 5 }] },
      { id: 'kitchen', text: 'Do the sandwiches', costs: { energy: 5 }, outcomes: [
        { text: 'The hands from the far end come to help with the butter. "I was only going to watch," they say. You talk about ' +
          'lunch, of all things, till the others have finished.',
          effects: [{ mood: 5 }, { stress: -3 }, { social: 3 }, { tally: 'kindnesses' }] }] },
      { id: 'home', text: '"I have geography tomorrow."', outcomes: [
        { text: '{host} laughs; nobody has had geography for years. You are home by ten with both arms in your pockets.',
          effects: [{ mood: 1 }, { stress: -2 }] }] },
    ],
  },
  {
    id: 'teen-trouble-lift', kind: 'question', category: 'trouble', icon: '🌙', title: 'Two, maybe three', age: [17, 18],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true }, dad: { role: 'father' } }, weight: 30,
    text: 'The lake, half past two at night, eleven kilometers from home. {friend} has the car key and has had two, "maybe ' +
      'three". The others are getting in already. There is one seat left, in the middle, and one bar on your phone.',
    answers: [
      { id: 'ring', text: 'Ring your father', outcomes: [
        { text: 'He has a coat on over his pajamas. He asks nothing and drives five of you home, {friend} last. "You rang," he ' +
          'says at your door. He says it again at breakfast.',
          effects: [{ mood: 3 }, { stress: -2 }, { affinity: 10, with: 'dad' }, { affinity: 3, with: 'friend' },
            { flag: 'rang-at-three' }, { remember: 'that {me} rang', by: 'dad' }] }] },
      { id: 'key', text: 'Take the key and throw it in the lake', costs: { energy: 5 }, outcomes: [
        { text: 'It skips, twice. There is a terrible silence. You all walk, {friend} forty paces behind, barefoot, shouting. In ' +
          "the paper that month there is a name. It is nobody's you know.",
          effects: [{ mood: 2 }, { stress: 4 }, { affinity: -5, with: 'friend' }, { social: -2 }, { tally: 'kindnesses' }] }] },
      { id: 'in', text: 'Get in the middle', outcomes: [
        { text: 'You arrive. Nobody says a word after the second bend. To this day you could draw each tree.',
          effects: [{ stress: 8 }, { mood: -4 }, { tally: 'misdeeds' }], chance: 6 },
        { text: 'The third bend comes early. A fence, a field, a horn that does not stop. All of you can walk. {friend} may not ' +
          'drive again until {friend.they} {friend.is} twenty-one.',
          effects: [{ stress: 14 }, { mood: -15, halfLifeDays: 60 }, { ill: 'concussion' }, { affinity: -4, with: 'friend' },
            { tally: 'misdeeds' }], chance: 4 }] },
    ],
  },
];
