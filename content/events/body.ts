/** The body, 18 to 66: what it puts up with, what it announces, what is found in time. */
import type { LifeEvent } from '../../life/events/types.ts';

export const bodyEvents: readonly LifeEvent[] = [
  {
    id: 'body-lump', kind: 'dilemma', category: 'health', icon: '🚿', title: 'The lump', age: [40, 66], weight: 14,
    steps: {
      start: {
        text: 'You find it in the shower, the size of a pea. You find it again, to be sure. The water runs. You have somewhere to be ' +
          'at nine.',
        answers: [
          { id: 'call', text: 'Call the clinic today', costs: { energy: 10 }, outcomes: [
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
        text: 'The quarter closed, on time, in the black, with cake. In the shower: not a pea. A bean. The diary says "Dentist?" for ' +
          'the fourth week running.',
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
        text: 'It is a cherry now. You are tired in a way that sleep does not reach. The doctor looks at it for less time than you ' +
          'had expected, and reaches for the telephone herself.',
        answers: [
          { id: 'go', text: 'Go straight over, as she says', costs: { energy: 10 }, outcomes: [
            { text: 'They have kept you a chair. You sit down in it as you are, with the shopping.',
              effects: [{ stress: 10 }, { health: -4 }], next: { step: 'late', days: [3, 8] } }] },
          { id: 'home', text: 'Go home first and put things in order', outcomes: [
            { text: 'You pay the gas. You write out where everything is. You water what there is to water.',
              effects: [{ stress: 10 }, { health: -6 }], next: { step: 'late', days: [8, 16] } }] },
        ],
      },
      scan: {
        text: 'The doctor has turned the screen so that you can see it too: a grey country with a small white lake. "I am glad that ' +
          'you came now," she says. "Shall I go on? Or do you want to ring somebody first?"',
        answers: [
          { id: 'on', text: '"Go on."', outcomes: [
            { text: 'It is a cyst, a fool of a thing, full of nothing. On the bus you miss your stop, and then all the others, on ' +
              'purpose.',
              effects: [{ mood: 18, halfLifeDays: 90 }, { stress: -15 }], chance: 7, swing: { stat: 'health', by: 1 },
              next: { step: 'after', days: [300, 420] } },
            { text: 'It is cancer, early, and there is a plan with dates on it. You hear the word "early" only on the way home, all ' +
              'at once.',
              effects: [{ stress: 15 }, { mood: -12 }, { health: -8 }, { ill: 'cancer' }, { flag: 'lump-early' }], chance: 3,
              next: { step: 'after', days: [300, 420] } }] },
          { id: 'ring', text: '"I want somebody on the line."', outcomes: [
            { text: 'You hold up the phone and two of you hear it: a cyst, harmless. The other end says a word that you have never ' +
              'heard from them.',
              effects: [{ mood: 18, halfLifeDays: 90 }, { stress: -15 }, { social: 4 }], chance: 7,
              swing: { stat: 'health', by: 1 }, next: { step: 'after', days: [300, 420] } },
            { text: 'You hold up the phone and two of you hear it: cancer, early, a good chance. Whoever it is says, "Stay there. I ' +
              'am putting on my shoes."',
              effects: [{ stress: 12 }, { mood: -8 }, { health: -8 }, { social: 5 }, { ill: 'cancer' }, { flag: 'lump-early' }],
              chance: 3, next: { step: 'after', days: [300, 420] } }] },
        ],
      },
      late: {
        text: '"It is not early," says the surgeon, who has very clean, very small hands. "But it is not late either. It is a ' +
          'Wednesday." There is a hard way and a harder one with better odds.',
        answers: [
          { id: 'harder', text: 'The harder way', costs: { energy: 20 }, outcomes: [
            { text: 'It takes your hair and a winter. In the next chair sits a postman. You learn all his streets by heart.',
              effects: [{ health: -14 }, { stress: 10 }, { mood: -10, halfLifeDays: 60 }, { ill: 'cancer' },
                { flag: 'lump-late' }], next: { step: 'after', days: [320, 460] } }] },
          { id: 'hard', text: 'The hard way', outcomes: [
            { text: 'It is only as hard as they said. You count in Wednesdays.',
              effects: [{ health: -18 }, { stress: 8 }, { mood: -8, halfLifeDays: 60 }, { ill: 'cancer' }, { flag: 'lump-late' }],
              next: { step: 'after', days: [320, 460] } }] },
          { id: 'second', text: 'Ask for a second opinion', costs: { energy: 10, money: 400 }, outcomes: [
            { text: 'The second says the same as the first, with bigger hands. It helps to have heard it twice.',
              effects: [{ health: -16 }, { stress: 5 }, { ill: 'cancer' }, { flag: 'lump-late' }],
              next: { step: 'after', days: [320, 460] } }] },
        ],
      },
      after: {
        text: 'A year on. The same shower, the same hour. You go over everything with a flat hand as they taught you. Water. Skin. A ' +
          'scar, or none. You have somewhere to be at nine.',
        answers: [
          { id: 'late', text: 'Be late', outcomes: [
            { text: 'You stay until the water runs cold, which it does, in the end, as everything does. You had only never waited ' +
              'for it.',
              effects: [{ mood: 10, halfLifeDays: 90 }, { stress: -8 }, { health: 4 }, { cure: 'cancer' }] }] },
          { id: 'tell', text: 'Tell someone younger how to check', costs: { energy: 5 }, outcomes: [
            { text: 'They wriggle with embarrassment. Eight months later there is a message: "Found one. Went the same day. Nothing. ' +
              'Thank you."',
              effects: [{ mood: 10, halfLifeDays: 60 }, { cure: 'cancer' }, { tally: 'kindnesses' }] }] },
          { id: 'postman', text: 'Look up the postman', when: [{ flag: 'lump-late' }], outcomes: [
            { text: 'He answers the door himself. Neither of you can speak, so you say the streets in order, taking turns.',
              effects: [{ mood: 16, halfLifeDays: 120 }, { social: 6 }, { cure: 'cancer' }] }] },
          { id: 'early', text: 'Send the clinic a very large cake', costs: { money: 45 }, when: [{ flag: 'lump-early' }], outcomes: [
            { text: 'On it, in icing: EARLY. The voice that says "Thursday, eight-forty" all day rings you up to say that she cried.',
              effects: [{ mood: 14, halfLifeDays: 90 }, { cure: 'cancer' }] }] },
        ],
      },
    },
  },
  {
    id: 'body-smoke', kind: 'question', category: 'health', icon: '🚬', title: 'The lighter', age: [20, 62],
    when: [{ doesHabit: 'smoking' }], cooldownDays: 1600,
    text: [
      'You ran for the tram and missed it, and stand there with your hands on your knees. An old man on the bench offers you, ' +
        'kindly, his seat.',
      "Your coat smells of it, your fingers are the colour of tea, and the doctor's machine, when you blow, says that your lungs are " +
        "somebody else's age.",
    ],
    answers: [
      { id: 'quit', text: 'Throw the packet away, now', costs: { energy: 20 }, outcomes: [
        { text: 'Day three you hate everybody with a mouth. Day ten you can smell rain coming. Day ninety you forget to count.',
          effects: [{ endHabit: 'smoking' }, { mood: 4 }, { health: 3 }, { stress: 6 }], chance: 4,
          swing: { stat: 'nerves', by: -1 } },
        { text: 'You hold out for nineteen days. On the twentieth you go through a bin, in a good coat, and know the bin man.',
          effects: [{ mood: -6 }, { stress: 5 }], chance: 5 }] },
      { id: 'help', text: 'Ring the free quit line', costs: { energy: 10 }, outcomes: [
        { text: 'A woman called Nomvula rings you each evening at the bad hour, for six weeks. You never see her. You would know her ' +
          'cough anywhere.',
          effects: [{ endHabit: 'smoking' }, { mood: 5 }, { health: 3 }, { social: 2 }], chance: 6 },
        { text: 'Nomvula rings at the bad hour. In week four you do not pick up. She leaves the number again. It is still on the ' +
          'fridge.',
          effects: [{ mood: -3 }], chance: 3 }] },
      { id: 'light', text: 'Light one and think about it', outcomes: [
        { text: 'It is a good thought, and lasts exactly as long as the cigarette.', effects: [{ stress: -3 }, { health: -1 }] }] },
    ],
  },
  {
    id: 'body-glasses', kind: 'question', category: 'health', icon: '👓', title: 'Your arms are too short', age: [40, 53],
    weight: 14,
    text: "You hold the menu out at arm's length, then a little further. The waiter takes the other end and walks it backwards for " +
      'you until you nod.',
    answers: [
      { id: 'buy', text: 'Have your eyes tested', costs: { money: 140 }, outcomes: [
        { text: 'You can read the small print on everything. You can also see the bathroom. You clean until two.',
          effects: [{ mood: 5 }, { stress: -2 }] }] },
      { id: 'borrow', text: 'Order "the same as them"', outcomes: [
        { text: 'It is tripe, for three weeks running. In the end you quite like it.', effects: [{ mood: 2 }] }] },
      { id: 'rack', text: 'A pair off the rack by the till', costs: { money: 12 }, outcomes: [
        { text: 'They are purple. They are in every photograph of you from that decade.',
          effects: [{ mood: 3 }, { flag: 'purple-glasses' }] }] },
    ],
  },
  {
    id: 'body-purple-glasses', kind: 'message', category: 'health', icon: '🟣', title: 'On somebody else', age: [54, 70],
    when: [{ flag: 'purple-glasses', yearsAgo: [8, 30] }], weight: 30,
    text: 'The purple glasses turn up under the car seat. You put them on for a joke. In the mirror, life-size, sits your least ' +
      'favourite uncle, and he looks rather pleased to see you.',
    effects: [{ mood: 5 }],
  },
  {
    id: 'body-back', kind: 'question', category: 'health', icon: '🧎', title: 'For the sock', age: [34, 62], cooldownDays: 2200,
    text: [
      'You bent down for a sock and stayed there. From here you can see under the sofa: a pen, a raisin, the letter you swore you ' +
        'had posted.',
      'It was a sneeze this time. You are holding on to the sink with both hands, like a speaker at a lectern, and cannot let go of ' +
        'the audience.',
    ],
    answers: [
      { id: 'physio', text: 'Crawl to the phone: physiotherapy', costs: { energy: 10, money: 160 }, outcomes: [
        { text: 'A man half your size folds you up and puts you away properly. You get four exercises, and do three.',
          effects: [{ health: 3 }, { stress: -3 }, { fitness: 2 }] }] },
      { id: 'floor', text: 'Stay on the floor and wait', outcomes: [
        { text: 'It gets dark. You have not looked at a ceiling for an hour since you were seven. It is better than you remember.',
          effects: [{ mood: 2 }, { health: -1 }] }] },
      { id: 'pull', text: 'Count to three and stand up anyway', outcomes: [
        { text: "On two there is a crack, like a good ruler, and you are straight. You don't tell anybody how.",
          effects: [{ mood: 5 }], chance: 3, swing: { stat: 'fitness', by: 1 } },
        { text: 'On two there is a crack. The neighbours, who are kind, bring the sock to the hospital.',
          effects: [{ health: -4 }, { stress: 6 }, { money: -180 }], chance: 5 }] },
    ],
  },
  {
    id: 'body-blood', kind: 'question', category: 'volunteer', icon: '🩸', title: 'The long needle', age: [18, 62],
    cooldownDays: 1300,
    text: [
      'The blood bus is parked outside the library, with a paper drop on the door, smiling. You have forty minutes and a fear of ' +
        'needles that you call "a busy week".',
      "A text from the blood service: they are low on your sort. It does not say please. It says the number: four days' worth.",
    ],
    answers: [
      { id: 'give', text: 'Lie down and look at the ceiling', costs: { energy: 20 }, outcomes: [
        { text: 'Somebody has stuck up a poster of a donkey there. Nine minutes. You get a biscuit and a feeling of having been some ' +
          'use before lunch.',
          effects: [{ mood: 5 }, { tally: 'kindnesses' }, { flag: 'gave-blood' }] }] },
      { id: 'faint', text: 'Go in, but warn them first', costs: { energy: 10 }, outcomes: [
        { text: 'You faint at the form. The nurse has your feet up before you land. "You came, though," she says, and gives you the ' +
          'biscuit.',
          effects: [{ mood: 1 }, { trait: 'nerves', by: -1 }] }] },
      { id: 'busy', text: 'Walk past: a busy week', outcomes: [
        { text: 'You read for forty minutes, six steps from the bus, and could not say what.', effects: [{ mood: -2 }] }] },
    ],
  },
  {
    id: 'body-blood-used', kind: 'message', category: 'volunteer', icon: '💬', title: 'Issued today', age: [18, 66],
    when: [{ flag: 'gave-blood', yearsAgo: [0, 2] }], weight: 30,
    text: 'A text, in the middle of the vegetables: "Your donation was issued today to a hospital in {town}." You look round at ' +
      'everybody in the shop, one by one, rather tenderly.',
    effects: [{ mood: 8 }],
  },
  {
    id: 'body-last-runner', kind: 'question', category: 'sport', icon: '🏃', title: 'The tail walker', age: [24, 64], weight: 12,
    text: 'Your first park run. Two hundred and six have gone off into the mist. Behind you there are only a man in an orange vest ' +
      'marked TAIL WALKER, and his dog, who is limping, and gaining.',
    answers: [
      { id: 'finish', text: 'Finish, with the dog', costs: { energy: 25 }, outcomes: [
        { text: 'Fifty-one minutes. The clapping at the end is for you alone, as everybody else has had theirs. The dog gets a medal.',
          effects: [{ fitness: 4 }, { mood: 7 }, { health: 2 }, { social: 4 }, { flag: 'park-runner' }] }] },
      { id: 'cut', text: 'Cut across behind the pavilion', outcomes: [
        { text: 'You come out in ninth place, by accident. They want you for the county. It takes three letters.',
          effects: [{ mood: 3 }, { stress: 5 }, { tally: 'misdeeds' }] }] },
      { id: 'bench', text: 'Sit down on the bench at the pond', outcomes: [
        { text: 'The man in orange sits down too. He is not allowed to leave you. You hear about his wife, who used to run.',
          effects: [{ social: 5 }, { mood: 3 }, { stress: -3 }] }] },
    ],
  },
  {
    id: 'body-orange-vest', kind: 'message', category: 'sport', icon: '🦺', title: 'Tail walker', age: [32, 70],
    when: [{ flag: 'park-runner', yearsAgo: [5, 30] }], weight: 35,
    text: 'They have asked you to wear the orange vest. In front of you, last by a long way, somebody in new shoes looks back and ' +
      'says sorry. "Take your time," you say. "I have got a dog coming."',
    effects: [{ mood: 8 }, { social: 4 }, { tally: 'kindnesses' }],
  },
  {
    id: 'body-three-am', kind: 'question', category: 'health', icon: '🌒', title: '3:12', age: [22, 64],
    when: [{ stat: 'stress', atLeast: 60 }], weight: 14, cooldownDays: 1200,
    text: [
      '3:12. Again. It is always 3:12. The list starts by itself: the form, the tone of that e-mail, whether you were kind to a boy ' +
        'called Piet in the fourth class.',
      '3:12. A motorway you never hear by day. You have your eyes shut like somebody pretending to be asleep for somebody else.',
    ],
    answers: [
      { id: 'up', text: 'Get up and write the list down', costs: { energy: 5 }, outcomes: [
        { text: 'On paper it has seven points. It had seemed like hundreds. Number six makes you laugh out loud, in a dark kitchen, ' +
          'alone.',
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
      'Number 61. They are at 34. The man next to you has a folder as thick as yours, with coloured tabs. He looks at your folder ' +
        'like a motorist at a car.',
      'The waiting room has a fish tank with one fish. A child is telling it, at length, what is wrong with everyone here.',
    ],
    answers: [
      { id: 'talk', text: 'Compare folders', outcomes: [
        { text: 'He knows which nurse finds the vein and where the good chairs are. "See you on the ninth," he says, like a man off ' +
          'to a club.',
          effects: [{ mood: 5 }, { social: 6 }, { stress: -4 }] }] },
      { id: 'ask', text: 'Write down three questions, and ask them', costs: { energy: 10 }, outcomes: [
        { text: 'She has four minutes and gives you eleven. The answer to the third is "yes, you can". You had been living as if it ' +
          'were no.',
          effects: [{ mood: 8 }, { stress: -8 }, { health: 2 }] }] },
      { id: 'leave', text: 'Go home at 58', outcomes: [
        { text: 'On the stairs you hear them call it: sixty-one, sixty-one. "Gone home," says somebody. You stand with a hand on the ' +
          'rail, and then go on down.',
          effects: [{ health: -3 }, { mood: -3 }] }] },
    ],
  },
  {
    id: 'body-glass', kind: 'question', category: 'health', icon: '🍷', title: 'The bottle bank', age: [22, 66],
    when: [{ doesHabit: 'drinking' }], weight: 16,
    text: 'You carry the bottles out at night, wrapped in a towel, so that they will not clink. This week you went twice. Going back ' +
      'up you meet your own face in the lift.',
    answers: [
      { id: 'count', text: 'Write down each glass for a month', costs: { energy: 10 }, outcomes: [
        { text: "You stop at day nine, as the page is full. You ring the number on the poster at the chemist's. A tired, friendly " +
          'voice says, "Good. You counted."',
          effects: [{ stress: -6 }, { health: 3 }, { mood: 2 }, { endHabit: 'drinking' }, { flag: 'counted-glasses' }] }] },
      { id: 'meeting', text: 'Go to the meeting in the church cellar', costs: { energy: 15 }, outcomes: [
        { text: 'There is a dentist there, a bus driver, and the woman who does the weather. Bad coffee, good listening. You go back ' +
          'on Thursday.',
          effects: [{ stress: -10 }, { social: 6 }, { health: 4 }, { mood: 3 }, { endHabit: 'drinking' },
            { flag: 'counted-glasses' }] }] },
      { id: 'bank', text: 'Use a different bottle bank', outcomes: [
        { text: 'It is further off, and prettier, down by the canal. A man is there with a towel. You nod to one another.',
          effects: [{ mood: -4 }, { health: -3 }, { stress: 3 }] }] },
    ],
  },
  {
    id: 'body-glass-year', kind: 'message', category: 'health', icon: '🪙', title: 'A coin with a one on it', age: [23, 68],
    when: [{ flag: 'counted-glasses', yearsAgo: [1, 4] }, { not: { doesHabit: 'drinking' } }], weight: 40,
    text: 'A year. They give you a brass coin with a 1 on it, worth nothing at all. You carry it with your keys. In the lift, now ' +
      'and then, you hold it up to the person in the mirror.',
    effects: [{ mood: 12, halfLifeDays: 120 }, { health: 4 }, { stress: -5 }],
  },
  {
    id: 'body-window', kind: 'question', category: 'health', icon: '🌬', title: 'It is not hot in here', age: [46, 56],
    when: [{ sex: 'female' }, { has: 'job' }],
    text: 'In the middle of the budget a furnace lights under your ribs. Eleven people in jackets. Your own is stuck to you. It is ' +
      'snowing outside. "Is it me," you hear yourself begin.',
    answers: [
      { id: 'open', text: 'Get up and open every window', outcomes: [
        { text: 'Snow blows on the figures. "Thank God," says the head of finance, and takes off her jacket, and then her scarf, and ' +
          'then, it seems, ten years.',
          effects: [{ mood: 8 }, { social: 5 }, { stress: -4 }] }] },
      { id: 'leave', text: 'Go and stand in the car park', costs: { energy: 5 }, outcomes: [
        { text: 'You steam, visibly, like a horse. A young colleague comes out to smoke and, saying nothing, fans you with a parking ' +
          'permit.',
          effects: [{ mood: 5 }] }] },
      { id: 'sit', text: 'Sit it out with a glass of water', outcomes: [
        { text: 'You nod at the figures. Not one of them stays in. You have approved, you see later, a fountain.',
          effects: [{ stress: 5 }, { jobPerformance: -2 }] }] },
    ],
  },
  {
    id: 'body-grey-days', kind: 'question', category: 'health', icon: '🌫', title: 'Everything through wool', age: [20, 64],
    when: [{ stat: 'happiness', below: 42 }], weight: 16, cooldownDays: 1400,
    text: [
      'It has been six weeks. You do things, and they are done, and it is like doing them in oven gloves. A friend asks how you are ' +
        'and you say "fine" so well that she believes it.',
      'The cup has stood by the bed since Sunday. You look at it. Carrying it to the kitchen is a journey for which one would have ' +
        'to pack.',
    ],
    answers: [
      { id: 'doctor', text: 'Say it to the doctor, in those words', costs: { energy: 10 }, outcomes: [
        { text: 'She puts down the pen. There is a name for it, it is common, and it can be treated. You had thought that it was you.',
          effects: [{ mood: 10, halfLifeDays: 120 }, { stress: -10 }, { health: 2 }] }] },
      { id: 'friend', text: 'Ring back: "I am not fine."', costs: { energy: 5 }, outcomes: [
        { text: 'She comes with a bag, carries out the cup, and opens a window. She makes the appointment too, and sits next to you ' +
          'in the corridor.',
          effects: [{ mood: 9, halfLifeDays: 60 }, { social: 8 }, { stress: -6 }] }] },
      { id: 'wool', text: 'Wait for it to pass', outcomes: [
        { text: 'The days go by, one grey, one grey. The number for the help line hangs by the lift. You read it every morning now, ' +
          'which is something.',
          effects: [{ mood: -3 }, { social: -4 }, { stress: 2 }] }] },
    ],
  },
  {
    id: 'body-grey-hair', kind: 'message', category: 'age', icon: '🪮', title: 'One', age: [27, 44],
    text: 'Under the bathroom lamp: one, white, standing straight up, as if it had a question. You pull it out, lay it on the edge ' +
      'of the basin and look at it together, you and it.',
    effects: [{ mood: -1 }],
  },
  {
    id: 'body-knee', kind: 'message', category: 'age', icon: '🌦', title: 'The knee knows', age: [50, 64],
    text: '"It will rain," you say, with a hand on your knee. It rains. You have become somebody who can do that. The children from ' +
      'the second floor begin to ask before football.',
    effects: [{ mood: 4 }, { social: 3 }],
  },
];
