/** Trouble, 18 to 69: small wrongs, larger ones, and what is done about them. */
import type { LifeEvent } from '../../life/events/types.ts';

export const troubleEvents: readonly LifeEvent[] = [
  {
    id: 'trouble-scratch', kind: 'question', category: 'trouble', icon: '🚙', title: 'A sound like a zip', age: [18, 64],
    when: [{ has: 'car' }], cast: { nb: { role: 'neighbor', age: [58, 76], ageGap: [-8, 58], make: true } },
    text: "A sound like a zip: you have opened up the side of a parked car. It is {nb}'s, three days old; there is still a ribbon on the " +
      'mirror. Nobody saw. A curtain moves.',
    answers: [
      { id: 'note', text: 'Leave a note with your number', outcomes: [
        { text: '{nb} rings, breathing. Then: "My son said nobody would leave a note. I have got ten on you." You pay. You are ' +
          'introduced to the son.',
          effects: [{ money: -520 }, { affinity: 8, with: 'nb' }, { mood: 3 }, { tally: 'kindnesses' }] }] },
      { id: 'bell', text: "Ring {nb}'s bell now", costs: { energy: 10 }, outcomes: [
        { text: '{nb} walks along it with a finger, from end to end, and back. Then, "At least it is straight." You pay half each month ' +
          'till May.',
          effects: [{ money: -480 }, { affinity: 6, with: 'nb' }, { stress: 3 }] }] },
      { id: 'away', text: 'Drive off with the lights out', outcomes: [
        { text: 'For weeks {nb} stands at the curb in the evenings, looking at each car that passes, at wing height. You wave. You have ' +
          'had yours resprayed.',
          effects: [{ money: -200 }, { mood: -5 }, { stress: 7 }, { tally: 'misdeeds' }, { flag: 'hit-and-gone' },
            { follow: 'trouble-scratch-later', days: [120, 600] }] }] },
    ],
  },
  {
    id: 'trouble-scratch-later', kind: 'question', category: 'trouble', icon: '🎀', title: 'The ribbon', age: [18, 66],
    when: [{ flag: 'hit-and-gone' }], cast: { nb: { role: 'neighbor', from: 'trouble-scratch/nb' } }, onlyFollow: true,
    text: '{nb} is giving up driving and offers you the car, cheap, "as you always wave". The scratch was never mended. "I kept it so ' +
      'that I would know them."',
    answers: [
      { id: 'say', text: '"It was me."', outcomes: [
        { text: '{nb} is quiet, then takes the ribbon off the mirror and puts it in your hand. "I know. I saw your mudguard in the ' +
          'spring. I wanted to see how long."',
          effects: [{ mood: 4 }, { stress: -10 }, { affinity: 3, with: 'nb' }, { unflag: 'hit-and-gone' }] }] },
      { id: 'buy', text: 'Buy it, and haggle upwards', costs: { money: 2400 }, outcomes: [
        { text: 'The key comes with the ribbon on it. You never mend the side. You get in, each time, from the left.',
          effects: [{ item: 'used-car' }, { mood: -2 }, { stress: 3 }, { affinity: 5, with: 'nb' }] }] },
      { id: 'decline', text: '"I have got no use for it."', outcomes: [
        { text: '{nb} nods, slowly. The curtain, you notice on your way back, has a very good view of the curb.',
          effects: [{ mood: -5 }, { stress: 5 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'trouble-cv', kind: 'question', category: 'career', icon: '📜', title: 'Fluent in Dutch', age: [20, 48],
    when: [{ anyOf: [{ lacks: 'job' }, { stat: 'jobPerformance', below: 45 }] }],
    text: 'The form asks for languages. You can order a herring. "Dutch:" says the line, and there is a menu: none, some, fluent.',
    answers: [
      { id: 'fluent', text: 'Fluent', outcomes: [
        { text: 'Nobody asks. You get further than you ever have before. At night you listen to a tape about a family called De Vries, ' +
          'who have lost their dog.',
          effects: [{ mood: 3 }, { stress: 4 }, { tally: 'misdeeds' }, { flag: 'fluent-dutch' },
            { follow: 'trouble-dutch', days: [200, 900] }] }] },
      { id: 'some', text: 'Some (herring)', outcomes: [
        { text: '"Herring?" says the woman. It is the only thing that she remembers of all the applicants. It is not quite enough.',
          effects: [{ mood: 3 }, { trait: 'nerves', by: -1 }] }] },
      { id: 'learn', text: 'Leave it blank; take the course', costs: { energy: 15, money: 130 }, outcomes: [
        { text: 'Your teacher is homesick and corrects you with tears in her eyes. By June you can do the herring and the weather, and ' +
          'what she misses.',
          effects: [{ mood: 6 }, { trait: 'openness', by: 1 }, { flag: 'real-dutch' }] }] },
    ],
  },
  {
    id: 'trouble-dutch', kind: 'question', category: 'career', icon: '🐟', title: 'Mevrouw De Vries', age: [20, 54],
    when: [{ flag: 'fluent-dutch' }], onlyFollow: true,
    text: '"You speak Dutch, don\'t you?" There is a Mevrouw De Vries in reception, seventy, in tears. Four people hold the door for you.',
    answers: [
      { id: 'try', text: 'Go in and say what you can', costs: { energy: 10 }, outcomes: [
        { text: '"Has the dog come back?" you say. It is the one sentence you are sure of. She stares. She laughs until she has to hold ' +
          'on to you. It was a dog.',
          effects: [{ mood: 9 }, { social: 5 }, { prestige: 1 }], chance: 5, swing: { stat: 'sociability', by: 1 } },
        { text: 'You order her a herring. She stops crying, out of surprise. So does everyone else.',
          effects: [{ stress: 9 }, { mood: -4 }, { prestige: -2 }], chance: 4 }] },
      { id: 'own', text: '"I lied on the form."', outcomes: [
        { text: 'In the silence somebody from the post room says, "I speak it," and nobody had ever asked. The post room gets your desk.',
          effects: [{ stress: -5 }, { mood: -5 }, { trait: 'diligence', by: 1 }, { unflag: 'fluent-dutch' }] }] },
      { id: 'loo', text: 'Have a sudden nosebleed', outcomes: [
        { text: 'You hold a tissue to nothing for half an hour. It is believed. They send flowers.',
          effects: [{ stress: 6 }, { mood: -3 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'trouble-real-dutch', kind: 'message', category: 'travel', icon: '🌷', title: 'Her street', age: [24, 69],
    when: [{ flag: 'real-dutch', yearsAgo: [2, 30] }], weight: 30,
    text: 'In the city your Dutch teacher came from you ask the way to her street, and understand the answer. You send her a photograph ' +
      'of the bridge.',
    effects: [{ mood: 10, halfLifeDays: 40 }],
  },
  {
    id: 'trouble-scam-call', kind: 'question', category: 'digital', icon: '☎', title: 'From the bank', age: [36, 66],
    when: [{ stat: 'money', atLeast: 500 }],
    text: '"This is your bank. Somebody is emptying your account." The voice is kind and knows your street. Move it all to a safe ' +
      'account, now, and stay on the line.',
    answers: [
      { id: 'hang', text: 'Hang up, ring the number on your card', costs: { energy: 5 }, outcomes: [
        { text: 'Fifty minutes of waiting. No one is emptying anything. You sit with your heart going, as after a step that was not there.',
          effects: [{ stress: 4 }, { mood: 2 }, { flag: 'knows-the-voice' }] }] },
      { id: 'chat', text: 'Ask the voice how its day is', outcomes: [
        { text: 'A pause. "Long," it says, in quite another tone, very young. There is shouting behind it. "They don\'t let us go before ' +
          'ten." Then a click.',
          effects: [{ stress: 3 }, { mood: -2 }, { trait: 'kindness', by: 1 }, { flag: 'knows-the-voice' }] }] },
      { id: 'move', text: 'Do as it says, quickly', outcomes: [
        { text: 'At "well done" something in you stops. It is too late for half. The real bank is very nice about it. You tell nobody ' +
          'for a year.',
          effects: [{ money: -450 }, { mood: -12, halfLifeDays: 90 }, { stress: 10 }, { flag: 'knows-the-voice' }] }] },
    ],
  },
  {
    id: 'trouble-scam-neighbour', kind: 'question', category: 'law', icon: '🏧', title: 'On the line to someone', age: [37, 68],
    when: [{ flag: 'knows-the-voice', yearsAgo: [0, 20] }],
    cast: { old: { role: 'neighbor', age: [66, 85], ageGap: [8, 49], make: true } }, weight: 35,
    text: '{old} from the ground floor is at the cash machine in slippers, phone clamped to one ear. "Yes, all of it. Yes, I am alone." ' +
      'You can hear the voice. You know it.',
    answers: [
      { id: 'take', text: 'Take the phone: "Not any more."', costs: { energy: 5 }, outcomes: [
        { text: 'A click. {old} is furious with you as far as the corner, and then has to hold on to the letterbox.',
          effects: [{ mood: 8 }, { affinity: 10, with: 'old' }, { tally: 'kindnesses' },
            { remember: 'the click at the cash machine', by: 'old' }] }] },
      { id: 'card', text: 'Lay your hand over the slot', outcomes: [
        { text: 'You stand so, the two of you, like people at a séance. "Grandson?" you ask. "Bank?" {old} begins to cry at "bank".',
          effects: [{ mood: 6 }, { affinity: 9, with: 'old' }, { tally: 'kindnesses' }] }] },
      { id: 'shy', text: 'It is not your business. Wait your turn.', outcomes: [
        { text: 'It takes {old} four goes with the card. Then it is your turn. The screen asks whether you would like anything else.',
          effects: [{ mood: -9, halfLifeDays: 40 }, { stress: 5 }] }] },
    ],
  },
  {
    id: 'trouble-onions', kind: 'question', category: 'trouble', icon: '🧅', title: 'Weighed as onions', age: [20, 58],
    cooldownDays: 1900,
    text: [
      'The screen asks what you have got in the bag. Cherries: a very good year, and a very bad price. Onions are the next picture along.',
      'How many rolls? Six. The machine offers you a four, large and green. Behind you a toddler is watching your finger.',
    ],
    answers: [
      { id: 'true', text: 'Press the true one', costs: { money: 9 }, outcomes: [
        { text: '"Thank you," says the machine. It says it to everybody, but still.', effects: [{ mood: 2 }] }] },
      { id: 'cheap', text: 'Press the cheaper one', outcomes: [
        { text: 'Nothing happens. They taste of cherries, of course, and then, towards the end of the bag, a bit of onion.',
          effects: [{ mood: 1 }, { tally: 'misdeeds' }], chance: 7 },
        { text: 'A lamp goes on above you, turning. A boy of sixteen looks into the bag and goes red for you. "Big onions," he says, and ' +
          'turns it off.',
          effects: [{ mood: -6 }, { stress: 4 }, { tally: 'misdeeds' }], chance: 3 }] },
      { id: 'back', text: 'Put them back', outcomes: [
        { text: 'You eat one on the way to the shelf. It is so good that you walk round once more.', effects: [{ mood: 1 }] }] },
    ],
  },
  {
    id: 'trouble-cash-builder', kind: 'question', category: 'home', icon: '🧱', title: 'Half now', age: [30, 66],
    when: [{ has: 'ownHome' }, { stat: 'money', atLeast: 2500 }],
    text: 'The builder has a warm handshake and a van without a name. Half now, in cash, and he starts on Monday. One bag of sand is ' +
      'already in your hall.',
    answers: [
      { id: 'cash', text: 'Count out the half', costs: { money: 1800 }, outcomes: [
        { text: 'Monday. You stand at the window until dark. The sand is very good sand. You still have it.',
          effects: [{ mood: -10, halfLifeDays: 40 }, { stress: 8 }, { flag: 'the-sand' }], chance: 5 },
        { text: 'On Monday at six he is on the scaffold, singing. The wall is so straight that strangers stop. He will not hear of a ' +
          'receipt.',
          effects: [{ mood: 8 }, { stress: -2 }], chance: 4 }] },
      { id: 'paper', text: 'Ask for it in writing', outcomes: [
        { text: 'He looks at you with real sorrow. He comes back that evening for the sand.',
          effects: [{ mood: 2 }, { stress: -1 }] }] },
      { id: 'self', text: 'Borrow a book, build it yourself', costs: { energy: 25 }, outcomes: [
        { text: 'It leans, a little, towards the neighbors. "It\'s friendly," they say.',
          effects: [{ mood: 6 }, { fitness: 1 }, { prestige: -1 }] }] },
    ],
  },
  {
    id: 'trouble-sand', kind: 'message', category: 'home', icon: '🏖', title: 'The very good sand', age: [32, 69],
    when: [{ flag: 'the-sand', yearsAgo: [1, 10] }], weight: 35,
    text: 'The children from across the way have got at your bag of sand. There is a castle in the hall, with a moat. It is the dearest ' +
      'in the district. You let it stand.',
    effects: [{ mood: 6 }, { social: 3 }],
  },
];
