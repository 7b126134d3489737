/** Nineteen to twenty-seven: what one did as a child comes to visit the first home. */
import type { LifeEvent } from '../../life/events/types.ts';

export const firstHomeEchoesEvents: readonly LifeEvent[] = [
  {
    id: 'first-home-until-march', kind: 'question', category: 'money', icon: '🧮', title: 'Until March', age: [20, 26],
    when: [{ flag: 'left-home' }, { happened: 'adolescence-overheard', yearsAgo: [4, 13] }, { stat: 'money', below: 2500 }],
    cast: { mom: { role: 'mother' }, flat: { role: 'friend', ageGap: [-3, 4], make: true } }, weight: 45,
    text: 'You and {flat} sit over the bills, in low voices. "…until March," you hear yourself say. It is your father\'s voice. Beyond ' +
      'the wall somebody turns the music down.',
    answers: [
      { id: 'list', text: 'Make a list, in square capitals', outcomes: [
        { text: 'PHONE. TRAM. BEER? You turn it round. "Anything we missed?" {flat} takes the pencil and crosses out the phone, on ' +
          '{flat.their} side.',
          effects: [{ mood: 3 }, { stress: -4 }, { affinity: 7, with: 'flat' }] }] },
      { id: 'ring', text: 'Ring home: how did you do it?', outcomes: [
        { text: 'A long breath. "Badly," says your mother. "He did it by the month, I did it by the day." An envelope comes, and has ' +
          'flour on it.',
          effects: [{ money: 120 }, { mood: 4 }, { stress: -3 }] }] },
      { id: 'tin', text: 'Put a tin on the bread board', when: [{ happened: 'adolescence-overheard', answer: 'tin' }], outcomes: [
        { text: '"What is that?" asks {flat}. You explain how it works: one puts in, one says nothing, one oils the hinge. By March it ' +
          'has been full twice.',
          effects: [{ mood: 7 }, { stress: -4 }, { affinity: 8, with: 'flat' }, { money: 90 }] }] },
      { id: 'bigger', text: '"Your room is bigger. You pay more."', outcomes: [
        { text: '{flat} measures both. Yours is bigger, by a shoe. The shoe is put out in the hall, and stays there.',
          effects: [{ stress: 2 }, { affinity: -6, with: 'flat' }] }] },
    ],
  },
  {
    id: 'first-home-van', kind: 'question', category: 'home', icon: '🚚', title: 'The gate again', age: [20, 27],
    when: [{ flag: 'scraped-gate', yearsAgo: [2, 12] }], cast: { dad: { role: 'father' } }, weight: 40,
    text: 'You have hired a van for the move. Before you is a gate. On foot it looked wider. Your father, in the passenger seat, lays ' +
      'both hands on the dashboard unasked.',
    answers: [
      { id: 'slow', text: 'Go through very slowly', outcomes: [
        { text: 'You are through. He lifts his hands off, one finger at a time. "Again," he says, out of sheer habit.',
          effects: [{ mood: 8 }, { affinity: 7, with: 'dad' }], chance: 7, swing: { stat: 'diligence', by: 1 } },
        { text: 'The sound lasts as long as the van. He gets out, wets a finger and rubs. "That was there," you both say.',
          effects: [{ money: -150 }, { mood: 5 }, { stress: 3 }, { affinity: 9, with: 'dad' }], chance: 3 }] },
      { id: 'dad', text: 'Stop and ask him to guide you in', outcomes: [
        { text: 'He waves you on with huge slow arms, like somebody landing an aircraft. You hit nothing. He walks backwards into the ' +
          'gate.',
          effects: [{ mood: 8 }, { affinity: 7, with: 'dad' }] }] },
      { id: 'carry', text: 'Park outside and carry it all', costs: { energy: 25 }, outcomes: [
        { text: 'Sixty trips. At the mattress he says, not looking at you, "I never got through it either. I used to let your mother."',
          effects: [{ mood: 4 }, { fitness: 1 }, { affinity: 8, with: 'dad' }] }] },
    ],
  },
  {
    id: 'first-home-feast', kind: 'question', category: 'holiday', icon: '🍽', title: 'Your turn to have them', age: [23, 27],
    when: [{ flag: 'left-home' }, { anyOf: [{ flag: 'big-table' }, { flag: 'pillow-king' }] }], weight: 40,
    text: 'The feast is at yours: fourteen people, four chairs, your first boiler. The uncles have begun on it. In your bedroom, under ' +
      'the coats, the little ones need a king.',
    answers: [
      { id: 'big', text: 'Sit down at the big table', when: [{ flag: 'big-table' }], outcomes: [
        { text: 'It is past midnight when your uncle tells again how he lost the shop. It is a different story. You are the only one who ' +
          'has heard both.',
          effects: [{ mood: 7 }, { trait: 'openness', by: 1 }] }] },
      { id: 'king', text: 'Report for duty as king', when: [{ flag: 'pillow-king' }], outcomes: [
        { text: 'You are much too large. You are crowned anyway. At ten an aunt comes in to pull you out by one ankle, looks round, and ' +
          'gets under the coats.',
          effects: [{ mood: 12, halfLifeDays: 30 }, { social: 4 }] }] },
      { id: 'boiler', text: 'Ask them to have a look at it', outcomes: [
        { text: 'Six uncles lie down in your kitchen. It is two degrees warmer, and makes a sound, from then on, like an uncle.',
          effects: [{ mood: 5 }, { social: 3 }] }] },
      { id: 'late', text: 'Announce that the last bus leaves at ten', outcomes: [
        { text: 'There is a rustle of coats. By a quarter past you are alone with fourteen plates and a boiler, and can hear both.',
          effects: [{ mood: -4 }, { stress: -3 }] }] },
    ],
  },
  {
    id: 'first-home-counter', kind: 'question', category: 'money', icon: '🏦', title: 'Counter four', age: [21, 27],
    when: [{ flag: 'eraser', yearsAgo: [4, 13] }], cast: { mate: { role: 'classmate', from: 'teen-school-eraser/mate' } }, weight: 40,
    text: 'You need a loan. Behind counter four sits {mate}, from chemistry. "One line is wrong. I may not say which." Something small ' +
      'comes across to you, in a paper sleeve.',
    answers: [
      { id: 'four', text: 'Turn it over', outcomes: [
        { text: 'It says "4?". You correct line four. {mate} stamps it without moving a muscle of {mate.their} face. You have both been ' +
          'carrying that since chemistry.',
          effects: [{ mood: 9 }, { money: 300 }, { affinity: 9, with: 'mate' }] }] },
      { id: 'back', text: 'Pass it back as it came', outcomes: [
        { text: '"Correct," says {mate} loudly, as a man in gray walks by. He had been standing behind you. You find line four by ' +
          'yourself, at home.',
          effects: [{ mood: 3 }, { stress: 2 }, { affinity: 5, with: 'mate' }, { trait: 'diligence', by: 1 }] }] },
      { id: 'laugh', text: 'Laugh out loud', outcomes: [
        { text: 'So does {mate}. It goes on until counter three shuts. You are granted less than you asked for, and a lunch.',
          effects: [{ mood: 8 }, { social: 3 }, { money: 100 }, { affinity: 7, with: 'mate' }] }] },
      { id: 'just', text: '"Could you not just fix it?"', outcomes: [
        { text: '{mate} looks left, corrects it, and stamps. The week after, somebody else is sitting behind counter four.',
          effects: [{ money: 300 }, { mood: -5 }, { affinity: -10, with: 'mate' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'first-home-two-brides', kind: 'question', category: 'friends', icon: '💒', title: 'By the handball hall', age: [24, 27],
    when: [{ happened: 'teen-friends-told', yearsAgo: [6, 12] }],
    cast: { friend: { role: 'friend', from: 'teen-friends-told/friend' } }, weight: 50,
    text: "{friend} is getting married: two dresses, one cake. {friend}'s grandfather will not come. Would you hold the rings and, just " +
      'in case, learn a slow walk, for two?',
    answers: [
      { id: 'walk', text: 'Learn the walk', costs: { energy: 10 }, outcomes: [
        { text: 'Left, together, right. At the gate an old man in a brown suit is standing with his hat in his hand. He takes the other ' +
          'arm. None of you is in step.',
          effects: [{ mood: 14, halfLifeDays: 90 }, { affinity: 10, with: 'friend' }, { social: 4 }], chance: 5,
          swing: { stat: 'kindness', by: 1 } },
        { text: 'You walk it, the two of you. In the pocket with the rings you have the label off a bottle, in one piece. {friend} feels ' +
          'it and starts to laugh.',
          effects: [{ mood: 13, halfLifeDays: 90 }, { affinity: 12, with: 'friend' }], chance: 5 }] },
      { id: 'old', text: 'Go and see the grandfather', costs: { energy: 15 }, outcomes: [
        { text: 'You talk about his beans for two hours. At the gate he says, "Is there a chair with a back?" There is. He is early.',
          effects: [{ mood: 12, halfLifeDays: 90 }, { affinity: 12, with: 'friend' }, { tally: 'kindnesses' },
            { remember: 'two hours about beans', by: 'friend' }] }] },
      { id: 'rings', text: 'Just the rings. You are not the walker', outcomes: [
        { text: '{friend} walks alone, quickly, the way one crosses a street. It is a lovely day. You count three people who could have ' +
          'been that arm. One is you.',
          effects: [{ mood: 4 }, { affinity: -3, with: 'friend' }] }] },
    ],
  },
  {
    id: 'first-home-shower-curtain', kind: 'question', category: 'creative', icon: '📼', title: 'A shower curtain with fish',
    age: [21, 27], when: [{ flag: 'garden-view', yearsAgo: [5, 13] }],
    cast: { friend: { role: 'friend', from: 'teen-friends-concert/friend' } }, weight: 40,
    text: 'Garden View has a film of your concert; it is shown on Thursdays, by request. Would you and {friend} come again? {friend} now ' +
      'sells insurance.',
    answers: [
      { id: 'play', text: 'Find a shower curtain and go', costs: { energy: 15, money: 15 }, outcomes: [
        { text: 'Forty cardigans, nearly all new, mouth every word. At the wrong chord in the middle they wince, fondly, in advance. You ' +
          'play it right; there is a murmur. You play it again, wrong.',
          effects: [{ mood: 14, halfLifeDays: 60 }, { social: 5 }, { affinity: 9, with: 'friend' }] }] },
      { id: 'waltz', text: 'Go, and ask for the waltz', costs: { energy: 10 }, outcomes: [
        { text: 'A lady puts away her walker. "You were so young," she tells {friend}, "that I thought you might never come back." Three ' +
          'chords, slowed down.',
          effects: [{ mood: 11, halfLifeDays: 60 }, { affinity: 8, with: 'friend' }, { tally: 'kindnesses' }] }] },
      { id: 'busy', text: 'Send a signed photograph', outcomes: [
        { text: 'It hangs over the bingo. Every Thursday, you are told, somebody asks whether those two are dead.',
          effects: [{ mood: 2 }, { affinity: -2, with: 'friend' }] }] },
    ],
  },
  {
    id: 'first-home-rings-at-three', kind: 'question', category: 'family', icon: '📞', title: 'Ten to three', age: [20, 27],
    when: [{ flag: 'rang-at-three', yearsAgo: [2, 10] }],
    cast: { kid: { role: 'sibling', ageGap: [-10, -2] }, dad: { role: 'father' } }, weight: 45,
    text: 'The phone, at ten to three. It is {kid}: music, a car door, somebody laughing who should not be driving. "You said I could ' +
      'always." You have work at seven.',
    answers: [
      { id: 'coat', text: 'Coat over your pajamas, and go', costs: { energy: 20 }, outcomes: [
        { text: 'You ask nothing. You drive four of them home. "You rang," you say at the door, and hear who is talking.',
          effects: [{ mood: 7 }, { affinity: 12, with: 'kid' }, { tally: 'kindnesses' },
            { remember: 'the coat over the pajamas', by: 'kid' }] }] },
      { id: 'taxi', text: 'Send a taxi and stay on the line', costs: { money: 45 }, outcomes: [
        { text: 'You talk until {kid} has the key in the lock: about fish, mainly. In the morning there are four dollars in an envelope ' +
          'under your door, and a picture of a fish.',
          effects: [{ mood: 5 }, { affinity: 8, with: 'kid' }] }] },
      { id: 'dad', text: '"Ring our father. He is good at it."', outcomes: [
        { text: 'He is. He picks up at the first ring; he always has his coat on a chair. But it was you that {kid} rang.',
          effects: [{ mood: -4 }, { affinity: -4, with: 'kid' }] }] },
    ],
  },
  {
    id: 'first-home-loop', kind: 'message', category: 'family', icon: '➰', title: 'Sign here', age: [22, 27],
    when: [{ happened: 'teen-trouble-signature', answer: 'sign', yearsAgo: [8, 15] }],
    cast: { mom: { role: 'mother', from: 'teen-trouble-signature/mom' } }, weight: 40,
    text: 'Your mother has an arm in plaster and the parcel man wants a signature. "Go on," she says. You do the loop. He nods. "Better ' +
      'than mine," says your mother.',
    effects: [{ mood: 8 }, { affinity: 6, with: 'mom' }],
  },
  {
    id: 'first-home-tin', kind: 'message', category: 'friends', icon: '🥫', title: 'With a dent', age: [22, 27],
    when: [{ happened: 'teen-friends-told-boy', yearsAgo: [5, 12] }],
    cast: { friend: { role: 'friend', from: 'teen-friends-told-boy/friend' } }, weight: 45,
    text: '{friend} and Tomas have a flat, and have hung up one thing so far: a tin with a dent. Tomas has never been told why. He has ' +
      'put parsley in it. He has fine ears.',
    effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 6, with: 'friend' }],
  },
  {
    id: 'first-home-seeds', kind: 'message', category: 'hobby', icon: '🍅', title: 'A matchbox', age: [20, 27],
    when: [{ flag: 'left-home' }, { flag: 'tomato-seeds', yearsAgo: [5, 14] }], weight: 45,
    text: 'The matchbox from the greenhouse is at the bottom of a moving box. Eleven seeds, older than your bank account. Nine come up. ' +
      'You talk to them about putty.',
    effects: [{ mood: 9, halfLifeDays: 50 }, { stress: -4 }],
  },
  {
    id: 'first-home-lock', kind: 'message', category: 'travel', icon: '🦢', title: 'Nobody in sight', age: [22, 27],
    when: [{ happened: 'adolescence-lock-keeper', yearsAgo: [6, 12] }], weight: 40,
    text: 'You eat cherries by a canal. The keeper of the lock tells you about it: the water, the herons, being asked nothing. And you? ' +
      'You say. "Ah, well," says the keeper.',
    effects: [{ mood: 6 }],
  },
];
