/** Roofs, bathrooms, card tables and lakes: trouble after dark between fifteen and eighteen, and what comes of it. */
import type { LifeEvent } from '../../life/events/types.ts';

export const teenNightsEvents: readonly LifeEvent[] = [
  {
    id: 'teen-trouble-roof', kind: 'question', category: 'health', icon: '🚬', title: 'On the flat roof', age: [16, 17],
    when: [{ stat: 'diligence', below: 68 }],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 10,
    text: 'On the flat roof of the gym {friend} lights one, coughs like a goat in a well, and holds it out. "You get used to it." From ' +
      'here you can see your own kitchen.',
    answers: [
      { id: 'try', text: 'Try it', outcomes: [
        { text: 'You are sick behind the air vent. {friend} holds your hair, or where hair would be. Nobody gets used to anything.',
          effects: [{ health: -1 }, { mood: -3 }, { affinity: 4, with: 'friend' }, { tally: 'misdeeds' }], chance: 6 },
        { text: 'The second is better than the first. By the holidays you have a place, a lighter, and a way of standing.',
          effects: [{ social: 3 }, { mood: 3 }, { affinity: 7, with: 'friend' }, { startHabit: 'smoking' }, { flag: 'flat-roof' }],
          chance: 4, swing: { stat: 'stress', by: 1 } }] },
      { id: 'hold', text: 'Hold it and let it burn down', outcomes: [
        { text: 'It looks well in your hand. {friend} watches the ash get long. "You are wasting it," says {friend}. You are; that is ' +
          'how it is done.',
          effects: [{ mood: 1 }, { affinity: 1, with: 'friend' }] }] },
      { id: 'sunset', text: '"You go green. Is that normal?"', outcomes: [
        { text: '{friend} tries to answer and cannot. You lie on the warm gravel instead and give marks to clouds.',
          effects: [{ mood: 5 }, { affinity: 5, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-trouble-lighter', kind: 'question', category: 'health', icon: '🧲', title: 'Somebody smaller', age: [17, 22],
    when: [{ flag: 'flat-roof', yearsAgo: [1, 8] }, { doesHabit: 'smoking' }], cast: { kid: { role: ['neighbor', 'sibling'], age: [6, 12], make: true } },
    weight: 80,
    text: '{kid} comes round the garages with a twig between two fingers, narrows both eyes and blows. It is you, elbow and all. {kid} ' +
      'has not seen you.',
    answers: [
      { id: 'stop', text: 'Step out and throw yours away', costs: { energy: 5 }, outcomes: [
        { text: 'The lighter goes into the river, from the bridge, with ceremony. It is a bad month. {kid} counts the days on the wall ' +
          'and will not take bribes.',
          effects: [{ stress: 6 }, { health: 2 }, { affinity: 8, with: 'kid' }, { endHabit: 'smoking' }], chance: 6,
          swing: { stat: 'diligence', by: 1 } },
        { text: 'You stop for a fortnight. {kid} finds the end of it in your coat, and says nothing, and goes on saying it.',
          effects: [{ stress: 4 }, { affinity: -2, with: 'kid' }], chance: 4 }] },
      { id: 'scold', text: 'Take the twig away', outcomes: [
        { text: '"You do it," says {kid}. You explain the difference. Halfway through you need one.',
          effects: [{ affinity: -5, with: 'kid' }, { stress: 3 }] }] },
      { id: 'ask', text: 'Ask for a light', outcomes: [
        { text: '{kid} strikes an invisible match with great care. You stand there side by side, smoking a twig. It is the better brand.',
          effects: [{ mood: 4 }, { affinity: 6, with: 'kid' }] }] },
    ],
  },
  {
    id: 'teen-trouble-wake', kind: 'question', category: 'health', icon: '🚑', title: 'Only asleep', age: [15, 17],
    when: [{ stat: 'sociability', atLeast: 47 }],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true } }, weight: 12,
    text: 'One o\'clock at a party. {friend} lies on the bathroom tiles and cannot be woken, not properly. "Only asleep," says the host. ' +
      '"Ring nobody." You count the breaths.',
    answers: [
      { id: 'call', text: 'Ring for an ambulance', outcomes: [
        { text: '"On the side," says the voice, "and stay with me." They take six minutes. "Good that you rang now," says the one with ' +
          'the bag. {friend} will have a next birthday.',
          effects: [{ stress: 5 }, { mood: 4 }, { social: -3 }, { affinity: 14, with: 'friend' }, { tally: 'kindnesses' },
            { flag: 'rang-ambulance' }, { remember: 'the six minutes on the bathroom tiles', by: 'friend' }] }] },
      { id: 'side', text: 'Turn {friend} over and watch till four', costs: { energy: 25 }, outcomes: [
        { text: 'At four the hands are cold and you ring after all. "Can\'t be woken means call," a nurse tells you, "always, at once, ' +
          'and nobody is in trouble." It goes well.',
          effects: [{ stress: 8 }, { mood: -3 }, { affinity: 10, with: 'friend' }, { flag: 'rang-ambulance' }] }] },
      { id: 'go', text: 'Others are there. Go home.', outcomes: [
        { text: 'You lie awake in your clothes until six. Somebody else rang. It was close. You read the message until the screen goes ' +
          'dark, and wake it, and read it.',
          effects: [{ stress: 9 }, { mood: -10, halfLifeDays: 60 }, { affinity: -8, with: 'friend' }] }] },
    ],
  },
  {
    id: 'teen-trouble-other-birthday', kind: 'message', category: 'friends', icon: '🎂', title: 'The other birthday', age: [16, 19],
    when: [{ flag: 'rang-ambulance', yearsAgo: [1, 2] }], cast: { friend: { role: 'friend', from: 'teen-trouble-wake/friend' } },
    weight: 60,
    text: 'A year since the bathroom tiles. {friend} calls it the other birthday: lemonade, a sunken cake. The grandmother crosses the ' +
      'room and buttons your jacket to the chin.',
    effects: [{ mood: 9, halfLifeDays: 50 }, { affinity: 5, with: 'friend' }],
  },
  {
    id: 'teen-trouble-cards', kind: 'question', category: 'money', icon: '🃏', title: 'Pennies', age: [16, 17],
    when: [{ stat: 'diligence', below: 64 }, { has: 'school' }], cast: { mate: { role: 'classmate', ageGap: [-1, 1], make: true } },
    weight: 9,
    text: 'It began with pennies, during geography. Now {mate} owes you forty dollars and has not eaten lunch since Monday. "Double or ' +
      'nothing." {mate.Their} hands shake a little.',
    answers: [
      { id: 'deal', text: 'Deal', outcomes: [
        { text: '{mate} loses. Then {mate.they} win{mate.s} six times in a row and it is you who is not eating. It is odd how quickly ' +
          'the arms learn it.',
          effects: [{ money: -45 }, { stress: 7 }, { mood: -4 }, { affinity: -3, with: 'mate' }, { tally: 'misdeeds' },
            { flag: 'card-debt' }], chance: 5 },
        { text: "You win. Eighty dollars in {mate}'s mother's envelope, with the word GAS on it.",
          effects: [{ money: 80 }, { stress: 5 }, { mood: -3 }, { affinity: -8, with: 'mate' }, { tally: 'misdeeds' },
            { flag: 'card-debt' }], chance: 5 }] },
      { id: 'forgive', text: 'Tear up the slip', outcomes: [
        { text: '"I would have won it back," says {mate}, white with rage. A week later there is a plum on your desk, and another the ' +
          'week after. You count forty.',
          effects: [{ mood: 3 }, { affinity: 6, with: 'mate' }, { tally: 'kindnesses' }] }] },
      { id: 'lunch', text: '"Fine. But the loser eats with me."', costs: { money: 6 }, outcomes: [
        { text: '{mate} eats two helpings and deals for matches. By June {mate} owes you thirty boxes.',
          effects: [{ mood: 4 }, { social: 3 }, { affinity: 9, with: 'mate' }] }] },
    ],
  },
  {
    id: 'teen-trouble-plums', kind: 'question', category: 'money', icon: '🎲', title: 'A friendly game', age: [18, 24],
    when: [{ flag: 'card-debt', yearsAgo: [1, 8] }], cast: { host: { role: 'friend', ageGap: [-2, 3], make: true } }, weight: 40,
    text: '{host} has set up a table in the back: green cloth, good lamp. "A friendly game." Your arms know everything. At the far end ' +
      "somebody's hands are shaking a little.",
    answers: [
      { id: 'play', text: 'Sit down', costs: { money: 60 }, outcomes: [
        { text: 'You leave at dawn having won back all you had lost. It is the pleasantest walk home of your life, and you know the next ' +
          'date by heart.',
          effects: [{ money: 90 }, { mood: 5 }, { stress: 4 }, { startHabit: 'gambling' }], chance: 4 },
        { text: 'At four you ask {host} for a slip of paper. {host} has a pad of them.',
          effects: [{ money: -80 }, { mood: -7 }, { stress: 7 }, { affinity: -3, with: 'host' }, { startHabit: 'gambling' }],
          chance: 5 }] },
      { id: 'kitchen', text: 'Do the sandwiches', costs: { energy: 5 }, outcomes: [
        { text: 'The hands from the far end come to help with the butter. "I was only going to watch," they say. You talk about lunch ' +
          'till the others have finished.',
          effects: [{ mood: 5 }, { stress: -3 }, { social: 3 }, { tally: 'kindnesses' }] }] },
      { id: 'home', text: '"I have geography tomorrow."', outcomes: [
        { text: '{host} laughs; nobody has had geography for years. You are home by ten with both arms in your pockets.',
          effects: [{ mood: 1 }, { stress: -2 }] }] },
    ],
  },
  {
    id: 'teen-trouble-lift', kind: 'question', category: 'trouble', icon: '🌙', title: 'Two, maybe three', age: [17, 18],
    when: [{ not: { happened: 'teen-trouble-wake' } }],
    cast: { friend: { role: 'friend', ageGap: [-1, 1], make: true }, dad: { role: 'father' } }, weight: 20,
    text: 'The lake, half past two at night, seven miles from home. {friend} has the car key and has had two, "maybe three". One seat ' +
      'left, in the middle. One bar on your phone.',
    answers: [
      { id: 'ring', text: 'Ring your father', outcomes: [
        { text: 'He has a coat on over his pajamas. He asks nothing and drives five of you home. "You rang," he says at your door, and ' +
          'again at breakfast.',
          effects: [{ mood: 3 }, { stress: -2 }, { affinity: 10, with: 'dad' }, { affinity: 3, with: 'friend' },
            { flag: 'rang-at-three' }, { remember: 'the call at half past two', by: 'dad' }] }] },
      { id: 'key', text: 'Take the key and throw it in the lake', costs: { energy: 5 }, outcomes: [
        { text: 'It skips, twice. There is a terrible silence. You all walk, {friend} a long way behind, barefoot, shouting. In the ' +
          "paper that month there is a name. It is nobody's you know.",
          effects: [{ mood: 2 }, { stress: 4 }, { affinity: -5, with: 'friend' }, { social: -2 }, { tally: 'kindnesses' }] }] },
      { id: 'in', text: 'Get in the middle', outcomes: [
        { text: 'You arrive. Nobody says a word after the second bend. You could draw each tree.',
          effects: [{ stress: 8 }, { mood: -4 }, { tally: 'misdeeds' }], chance: 6 },
        { text: 'The third bend comes early. A fence, a field, a horn that does not stop. All of you can walk. {friend} may not drive ' +
          'again until {friend.they} {friend.is} twenty-one.',
          effects: [{ stress: 14 }, { mood: -15, halfLifeDays: 60 }, { ill: 'concussion' }, { affinity: -4, with: 'friend' },
            { tally: 'misdeeds' }], chance: 4 }] },
    ],
  },
];
