/** Body and mind, 20 to 69, in need of somebody: the lump, the nights, the waiting room, the gray weeks. */
import type { LifeEvent } from '../../life/events/types.ts';

export const bodyCareEvents: readonly LifeEvent[] = [
  {
    id: 'body-lump', kind: 'dilemma', category: 'health', icon: '🚿', title: 'The lump', age: [40, 66],
    when: [{ stat: 'nerves', atLeast: 53 }, { stat: 'health', below: 76 }, { not: { ill: 'cancer' } }], weight: 6,
    steps: {
      start: {
        text: 'You find it in the shower, the size of a pea. You find it again, to be sure. The water runs. You have somewhere to be at ' +
          'nine.',
        answers: [
          { id: 'call', text: 'Call the clinic today', outcomes: [
            { text: '"Thursday, eight-forty," says a voice that asks it all day long. You write it on your hand.',
              effects: [{ stress: 8 }], next: { step: 'scan', days: [4, 10] } }] },
          { id: 'quarter', text: 'After the quarter closes', outcomes: [
            { text: 'You put it in the diary under a name that isn\'t its own: "Dentist?"',
              effects: [{ stress: 6 }], next: { step: 'quarter', days: [45, 80] } }] },
          { id: 'nothing', text: 'It is probably nothing.', outcomes: [
            { text: 'You learn to wash with the other hand.', effects: [{ stress: 4 }], next: { step: 'cherry', days: [120, 220] } }] },
        ],
      },
      quarter: {
        text: 'The quarter closed, on time, in the black, with cake. In the shower: not a pea. A bean. The diary says "Dentist?" for the ' +
          'fourth week running.',
        answers: [
          { id: 'call', text: 'Ring them from the shower', costs: { energy: 10 }, outcomes: [
            { text: '"How long have you had it?" You tell the truth. You can hear her not say anything.',
              effects: [{ stress: 8 }], next: { step: 'scan', days: [3, 8] } }] },
          { id: 'someone', text: 'Show somebody first', outcomes: [
            { text: 'It is out of your head and in another one. You are driven to the clinic that same hour, in slippers.',
              effects: [{ stress: 5 }, { social: 4 }], next: { step: 'scan', days: [1, 3] } }] },
          { id: 'wait', text: 'One more month', outcomes: [
            { text: 'It is a long month. You get everything done.',
              effects: [{ stress: 6 }], next: { step: 'cherry', days: [30, 60] } }] },
        ],
      },
      cherry: {
        text: 'It is a cherry now. You are tired in a way that sleep does not reach. The doctor looks at it briefly and reaches for the ' +
          'phone herself.',
        answers: [
          { id: 'go', text: 'Go straight over, as she says', costs: { energy: 10 }, outcomes: [
            { text: 'They have kept you a chair. You sit down in it as you are, with the shopping.',
              effects: [{ stress: 10 }, { health: -4 }], chance: 5, next: { step: 'late', days: [3, 8] } },
            { text: 'A cyst, a furious one, gone bad from waiting. They drain it on the spot. Three people tell you off, one after the ' +
              'other.',
              effects: [{ mood: 14, halfLifeDays: 90 }, { stress: -8 }, { health: -2 }], chance: 5,
              next: { step: 'after', days: [320, 460] } }] },
          { id: 'home', text: 'Go home first and put things in order', outcomes: [
            { text: 'You pay the gas. You write out where everything is. You water what there is to water.',
              effects: [{ stress: 10 }, { health: -6 }], chance: 6, next: { step: 'late', days: [8, 16] } },
            { text: 'Everything is in order for a cyst. It is drained on a Friday. You leave the list on the fridge, with where ' +
              'everything is.',
              effects: [{ mood: 12, halfLifeDays: 90 }, { stress: -8 }, { health: -3 }], chance: 4,
              next: { step: 'after', days: [320, 460] } }] },
        ],
      },
      scan: {
        text: 'The doctor turns the screen so that you can see: a gray country with a small white lake. "I am glad you came. Shall I go ' +
          'on? Or do you want to ring somebody first?"',
        answers: [
          { id: 'on', text: '"Go on."', outcomes: [
            { text: 'It is a cyst, a fool of a thing, full of nothing. On the bus you miss your stop, and then all the others, on purpose.',
              effects: [{ mood: 18, halfLifeDays: 90 }, { stress: -15 }], chance: 7, swing: { stat: 'health', by: 1 },
              next: { step: 'after', days: [300, 420] } },
            { text: 'It is cancer, early, and there is a plan with dates on it. You hear the word "early" only on the way home, all at ' +
              'once.',
              effects: [{ stress: 15 }, { mood: -12 }, { health: -8 }, { ill: 'cancer' }, { flag: 'lump-early' },
              { follow: 'body-lump-clear', days: [250, 290] }], chance: 3,
              next: { step: 'after', days: [300, 420] } }] },
          { id: 'ring', text: '"I want somebody on the line."', outcomes: [
            { text: 'You hold up the phone and two of you hear it: a cyst, harmless. The other end says a word that you have never heard ' +
              'from them.',
              effects: [{ mood: 18, halfLifeDays: 90 }, { stress: -15 }, { social: 4 }], chance: 7,
              swing: { stat: 'health', by: 1 }, next: { step: 'after', days: [300, 420] } },
            { text: 'You hold up the phone and two of you hear it: cancer, early, a good chance. Whoever it is says, "Stay there. I am ' +
              'putting on my shoes."',
              effects: [{ stress: 12 }, { mood: -8 }, { health: -8 }, { social: 5 }, { ill: 'cancer' }, { flag: 'lump-early' },
              { follow: 'body-lump-clear', days: [250, 290] }],
              chance: 3, next: { step: 'after', days: [300, 420] } }] },
        ],
      },
      late: {
        text: '"It is not early," says the surgeon, who has very clean, very small hands. "But it is a Wednesday, and we work." There is ' +
          'a hard way, and a harder one with better odds.',
        answers: [
          { id: 'harder', text: 'The harder way', costs: { energy: 20 }, outcomes: [
            { text: 'It takes your hair and a winter. In the next chair sits a postman. You learn all his streets by heart.',
              effects: [{ health: -14 }, { stress: 10 }, { mood: -10, halfLifeDays: 60 }, { ill: 'cancer' },
                { flag: 'lump-late' },
              { follow: 'body-lump-clear', days: [250, 290] }], next: { step: 'after', days: [320, 460] } }] },
          { id: 'hard', text: 'The hard way', outcomes: [
            { text: 'It is only as hard as they said. You count in Wednesdays.',
              effects: [{ health: -18 }, { stress: 8 }, { mood: -8, halfLifeDays: 60 }, { ill: 'cancer' }, { flag: 'lump-late' },
              { follow: 'body-lump-clear', days: [250, 290] }],
              next: { step: 'after', days: [320, 460] } }] },
          { id: 'second', text: 'Ask for a second opinion', costs: { energy: 10, money: 400 }, outcomes: [
            { text: 'The second says the same as the first, with bigger hands. It helps to have heard it twice.',
              effects: [{ health: -16 }, { stress: 5 }, { ill: 'cancer' }, { flag: 'lump-late' },
              { follow: 'body-lump-clear', days: [250, 290] }],
              next: { step: 'after', days: [320, 460] } }] },
        ],
      },
      after: {
        text: 'A year on. The same shower, the same hour. You go over everything with a flat hand as they taught you. A scar, or none. ' +
          'You have somewhere to be at nine.',
        answers: [
          { id: 'late', text: 'Be late', outcomes: [
            { text: 'You stay until the water runs cold. It takes longer than you would have thought.',
              effects: [{ mood: 10, halfLifeDays: 90 }, { stress: -8 }, { health: 4 }] }] },
          { id: 'tell', text: 'Tell someone younger how to check', costs: { energy: 5 }, outcomes: [
            { text: 'They wriggle with embarrassment. Eight months later there is a message: "Found one. Went the same day. Nothing. ' +
              'Thank you."',
              effects: [{ mood: 10, halfLifeDays: 60 }, { tally: 'kindnesses' }] }] },
          { id: 'postman', text: 'Look up the postman', when: [{ flag: 'lump-late' }], outcomes: [
            { text: 'He answers the door himself. Speaking is no good, so you say the streets in order, taking turns.',
              effects: [{ mood: 16, halfLifeDays: 120 }, { social: 6 }] }] },
          { id: 'early', text: 'Send the clinic a very large cake', costs: { money: 45 }, when: [{ flag: 'lump-early' }], outcomes: [
            { text: 'On it, in icing: EARLY. The voice that says "Thursday, eight-forty" all day rings you up to say that she cried.',
              effects: [{ mood: 14, halfLifeDays: 90 }] }] },
        ],
      },
    },
  },
  {
    id: 'body-lump-clear', kind: 'message', category: 'health', icon: '🩻', title: 'The gray country', age: [40, 69],
    when: [{ anyOf: [{ flag: 'lump-early' }, { flag: 'lump-late' }] }], onlyFollow: true,
    text: 'The doctor turns the screen so that you can see. You look for the white lake. She lets you look. "I cannot find it either," ' +
      'she says.',
    effects: [{ cure: 'cancer' }, { mood: 20, halfLifeDays: 120 }, { stress: -14 }, { health: 4 }],
  },
  {
    id: 'body-three-am', kind: 'question', category: 'health', icon: '🌒', title: '3:12', age: [22, 64],
    when: [{ stat: 'stress', atLeast: 60 }], weight: 14, cooldownDays: 1200,
    text: [
      '3:12. Again. It is always 3:12. The list starts by itself: the form, the tone of that email, whether you were kind to a boy ' +
      'called Piet.',
      '3:12. A motorway you never hear by day. You have your eyes shut like somebody pretending to be asleep for somebody else.',
    ],
    answers: [
      { id: 'up', text: 'Get up and write the list down', costs: { energy: 5 }, outcomes: [
        { text: 'On paper it has seven points. It had seemed like hundreds. Number six makes you laugh out loud, in a dark kitchen, alone.',
          effects: [{ stress: -8 }, { mood: 2 }] }] },
      { id: 'doctor', text: 'Talk to the doctor about it, by day', costs: { energy: 5, money: 40 }, outcomes: [
        { text: 'She asks how long. You say a year, and hear it. There is a course, Tuesdays, with breathing in it, and it is not as ' +
          'silly as it sounds.',
          effects: [{ stress: -14 }, { health: 2 }] }] },
      { id: 'phone', text: 'Look at your phone, just for the time', outcomes: [
        { text: '3:12, it says. Then it is 4:50, and you know a very great deal about a shipwreck.',
          effects: [{ stress: 3 }, { energy: -15 }] }] },
    ],
  },
  {
    id: 'body-waiting-room', kind: 'question', category: 'health', icon: '🪑', title: 'Number 61', age: [22, 66],
    when: [{ has: 'illness' }], cooldownDays: 1500,
    text: [
      'Number 61. They are at 34. The man next to you has a folder as thick as yours, with colored tabs. He looks at yours like a ' +
      'motorist at a car.',
      'The waiting room has a fish tank with one fish. A child is telling it, at length, what is wrong with everyone here.',
    ],
    answers: [
      { id: 'talk', text: 'Compare folders', outcomes: [
        { text: 'He knows which nurse finds the vein and where the good chairs are. "See you on the ninth," he says, like a man off to a ' +
          'club.',
          effects: [{ mood: 5 }, { social: 6 }, { stress: -4 }] }] },
      { id: 'ask', text: 'Write down three questions, and ask them', costs: { energy: 10 }, outcomes: [
        { text: 'She has four minutes and gives you ten. The answer to the third is "yes, you can". You had been living the other one.',
          effects: [{ mood: 8 }, { stress: -8 }, { health: 2 }] }] },
      { id: 'leave', text: 'Go home at 58', outcomes: [
        { text: 'On the stairs you hear them call it: sixty-one, sixty-one. "Gone home," says somebody. You stand with a hand on the ' +
          'rail, and then go on down.',
          effects: [{ health: -3 }, { mood: -3 }] }] },
    ],
  },
  {
    id: 'body-grey-days', kind: 'question', category: 'health', icon: '🌫', title: 'Everything through wool', age: [20, 64],
    when: [{ stat: 'happiness', below: 42 }], weight: 16, cooldownDays: 1400,
    text: [
      'It has been six weeks. You do things, and they are done, and it is like doing them in oven gloves. A friend asks how you are and ' +
      'you say "fine" so well that she believes it.',
      'The cup has stood by the bed since Sunday. You look at it. Carrying it to the kitchen is a journey for which one would have to ' +
      'pack.',
    ],
    answers: [
      { id: 'doctor', text: 'Say it to the doctor, in those words', outcomes: [
        { text: 'She puts down the pen. There is a name for it, it is common, and it can be treated. You had thought that it was you.',
          effects: [{ mood: 10, halfLifeDays: 120 }, { stress: -10 }, { health: 2 }] }] },
      { id: 'friend', text: 'Ring back: "I am not fine."', costs: { energy: 5 }, outcomes: [
        { text: 'She comes with a bag, carries out the cup, and opens a window. She makes the appointment too, and sits next to you in ' +
          'the corridor.',
          effects: [{ mood: 9, halfLifeDays: 60 }, { social: 8 }, { stress: -6 }] }] },
      { id: 'wool', text: 'Wait for it to pass', outcomes: [
        { text: 'The days go by, one gray, one gray. The number for the help line hangs by the lift. You read it every morning now, ' +
          'which is something.',
          effects: [{ mood: -3 }, { social: -4 }, { stress: 2 }] }] },
    ],
  },
];
