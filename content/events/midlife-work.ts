/** Work and its edges, 30 to 66: side jobs, offices that know better, a colleague who was made up, a tram. */
import type { LifeEvent } from '../../life/events/types.ts';

export const midlifeWorkEvents: readonly LifeEvent[] = [
  {
    id: 'midwork-secret-diner', kind: 'question', category: 'career', icon: '🍽', title: 'The secret diner', age: [30, 64],
    cast: { mate: { role: 'neighbor', age: [20, 58], ageGap: [-40, 10], make: true } },
    text: "A side job: eat, smile, and note in the toilet how many minutes the soup took. Thirty-one. Tonight's waiter is {mate} from " +
      'your street, alone with fourteen tables, wearing one shoe of each kind.',
    answers: [
      { id: 'true', text: 'Write thirty-one', outcomes: [
        { text: 'Exact, as agreed. You are paid within the week. On your street {mate} has begun to be home in the evenings.',
          effects: [{ money: 70 }, { mood: -4 }, { affinity: -4, with: 'mate' }] }] },
      { id: 'kind', text: 'Write eleven, and praise the shoes', outcomes: [
        { text: 'The firm reads it and asks for "more like this". {mate} is told, in general terms, that footwear matters.',
          effects: [{ money: 70 }, { mood: 5 }, { tally: 'kindnesses' }, { affinity: 3, with: 'mate' }] }] },
      { id: 'help', text: 'Get up and carry plates', costs: { energy: 15 }, outcomes: [
        { text: 'You do six tables with your notebook in your belt. One guest is very severe on you about the soup.',
          effects: [{ mood: 6 }, { social: 5 }, { affinity: 12, with: 'mate' }] }] },
    ],
  },
  {
    id: 'midwork-tooth', kind: 'question', category: 'career', icon: '🦷', title: 'You are the tooth', age: [30, 62],
    when: [{ has: 'job' }, { stat: 'money', below: 30000 }],
    cast: { boss: { role: 'boss', age: [26, 68], ageGap: [-15, 20], make: true } },
    text: 'Saturday money: a molar, foam, two meters, handing out leaflets for a dental practice. It is hot in there. Toward you, ' +
      'with a pushchair and an ice cream, comes {boss}.',
    answers: [
      { id: 'wave', text: 'Wave, as a tooth would', outcomes: [
        { text: 'The child bursts into tears. {boss} apologizes to you at length, warmly, as never in the office.',
          effects: [{ money: 90 }, { mood: 6 }] }] },
      { id: 'brush', text: 'Solemnly hand {boss} a toothbrush', costs: { energy: 5 }, outcomes: [
        { text: '"I know those hands," says {boss}. On Monday, by your keyboard: a leaflet, and a better shift.',
          effects: [{ money: 90 }, { mood: 5 }, { jobPerformance: 4 }, { affinity: 5, with: 'boss' }], chance: 5 },
        { text: '{boss} takes it and brushes, there and then, for the child. You are the only one who will ever know.',
          effects: [{ money: 90 }, { mood: 7 }], chance: 5 }] },
      { id: 'wall', text: 'Turn to the wall', outcomes: [
        { text: 'A tooth facing a wall, with root visible, is much photographed. You are sent home early, on half pay.',
          effects: [{ money: 45 }, { mood: -2 }] }] },
    ],
  },
  {
    id: 'midwork-voice', kind: 'question', category: 'career', icon: '🎙', title: 'Going up', age: [30, 60],
    text: 'You have been told all your life that you sound like somebody who knows. Now a lift company wants it: forty floors, two ' +
      'directions, and "Doors closing". There is a choice of fee.',
    answers: [
      { id: 'flat', text: 'One sum, now', outcomes: [
        { text: 'You say "thirty-eight" in eleven ways. They take the second, in which you were thinking of a sandwich.',
          effects: [{ money: 650 }, { mood: 5 }, { flag: 'voice-of-lifts' }] }] },
      { id: 'cents', text: 'A cent for every lift', outcomes: [
        { text: 'Eighteen dollars a year, in a good year. But you can stand in any lobby of the country and be owed.',
          effects: [{ money: 18 }, { mood: 5 }, { flag: 'voice-of-lifts' }] }] },
      { id: 'free', text: 'Do it only for the hospital, free', costs: { energy: 10 }, outcomes: [
        { text: 'The nurses asked for somebody who would not sound cheerful. You do "Ward four" until it is right.',
          effects: [{ mood: 6 }, { tally: 'kindnesses' }, { flag: 'voice-of-lifts' }] }] },
    ],
  },
  {
    id: 'midwork-voice-heard', kind: 'question', category: 'health', icon: '🛗', title: 'Ward four', age: [34, 70],
    when: [{ flag: 'voice-of-lifts', yearsAgo: [2, 30] }], weight: 35,
    text: 'Four in the morning, a hospital lift, and beside you an old man with a plastic bag of somebody\'s clothes. "Ward four," ' +
      'you say from the ceiling. He looks up. "She has been very good to me this week," he says.',
    answers: [
      { id: 'tell', text: 'Say something in that voice', outcomes: [
        { text: '"Doors closing," you say, out of your own mouth. He laughs till he has to hold on to the rail, then gets out, ' +
          'straighter.', effects: [{ mood: 10, halfLifeDays: 40 }, { social: 3 }] }] },
      { id: 'keep', text: 'Keep it to yourself', outcomes: [
        { text: 'He thanks the ceiling at four. You ride down alone and are told where you are.', effects: [{ mood: 7 }] }] },
      { id: 'carry', text: 'Carry the bag as far as the desk', costs: { energy: 5 }, outcomes: [
        { text: 'Slippers, a comb, a radio. He lets you hold it for exactly the length of the corridor.',
          effects: [{ mood: 6 }, { tally: 'kindnesses' }] }] },
    ],
  },
  {
    id: 'midwork-tram', kind: 'question', category: 'volunteer', icon: '🚋', title: 'Eleven Saturdays', age: [36, 62], weight: 12,
    text: 'The museum line seeks drivers for its 1920s tram: eleven Saturdays, no pay, exam on the hill. You have a profession, and ' +
      'it is a good one. It has no bell.',
    answers: [
      { id: 'course', text: 'Take the course', costs: { energy: 15 }, outcomes: [
        { text: 'Week six, the hill: eleven tons, wet leaves, a handle of brass. You stop a hand from the line. The examiner says ' +
          '"hm", which is a pass.',
          effects: [{ mood: 9 }, { trait: 'openness', by: 1 }, { flag: 'drives-tram' },
            { follow: 'midwork-tram-first', days: [60, 400] }], swing: { stat: 'nerves', by: 1 }, chance: 6 },
        { text: 'On the hill you stop well beyond the line, in a flower bed. You are made conductor. There is a hat.',
          effects: [{ mood: 5 }, { flag: 'drives-tram' }, { follow: 'midwork-tram-first', days: [60, 400] }], chance: 4 }] },
      { id: 'sense', text: 'Be sensible', outcomes: [
        { text: 'On Saturdays, when the wind is right, you can hear it taking the bend.', effects: [{ mood: -3 }] }] },
    ],
  },
  {
    id: 'midwork-tram-first', kind: 'question', category: 'volunteer', icon: '🔔', title: 'Your first passengers', age: [36, 66],
    when: [{ has: 'job' }, { flag: 'drives-tram' }], cast: { boss: { role: 'boss', age: [26, 68], ageGap: [-15, 20], make: true } },
    onlyFollow: true,
    text: 'First Saturday in the cap. A brass band, two brides, forty children. {boss} gets on with a grandson, or a nephew, does not ' +
      'look up, and says, "Can we get going?"',
    answers: [
      { id: 'rule', text: '"When everyone is seated. Even you."', outcomes: [
        { text: '{boss} sits. At the terminus the boy is allowed to ring, and {boss}, after a visible struggle, asks.',
          effects: [{ mood: 9 }, { affinity: 4, with: 'boss' }, { jobPerformance: 2 }] }] },
      { id: 'smooth', text: 'Give {boss} the ride of the decade', costs: { energy: 10 }, outcomes: [
        { text: 'Not a coin would have fallen over. "Very professional," says {boss} on leaving, to the cap.', effects: [{ mood: 6 }] }] },
      { id: 'bend', text: 'Take the bend a little fast', outcomes: [
        { text: 'The tuba goes into a bride, and {boss} into the tuba. The children vote to do it again.',
          effects: [{ mood: 7 }, { tally: 'misdeeds' }, { affinity: -3, with: 'boss' }], chance: 6 },
        { text: 'A wire comes off with a bang and a blue star. You all walk. {boss} carries the drum.',
          effects: [{ mood: 3 }, { stress: 4 }], chance: 4 }] },
    ],
  },
  {
    id: 'midwork-office-form', kind: 'question', category: 'law', icon: '🗂', title: 'According to the office', age: [30, 66],
    cooldownDays: 2900,
    text: [
      'According to the office you have been dead since March. "You can appeal," says the clerk, kindly, "but the deceased must sign ' +
      'in person."',
      'According to the office you live at your address twice. The other one of you has paid the water rates. You have not.',
    ],
    answers: [
      { id: 'proof', text: 'Bring everything that has a stamp', costs: { energy: 15 }, outcomes: [
        { text: 'The clerk weighs the pile in one hand and finds that you are, on balance, correct. You are stamped. It does not wash ' +
          'off till Friday.', effects: [{ mood: 4 }, { stress: -3 }] }] },
      { id: 'charm', text: 'Ask the clerk what they would do', outcomes: [
        { text: 'The clerk looks left and right and presses a key that is not on the form. "You were never here," you are told. It is ' +
          'what you came about.', effects: [{ mood: 6 }], swing: { stat: 'sociability', by: 1 }, chance: 5 },
        { text: '"I would have come on a Tuesday," says the clerk. It is a Tuesday. "A different one."',
          effects: [{ stress: 5 }], chance: 5 }] },
      { id: 'enjoy', text: 'Leave it, and see what stops coming', outcomes: [
        { text: 'For seven months there are no bills at all. Then they come together, carried by a woman in flat shoes.',
          effects: [{ money: -380 }, { stress: 5 }, { mood: 2 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'midwork-magazine', kind: 'question', category: 'career', icon: '📰', title: 'Not your face', age: [30, 62],
    when: [{ has: 'job' }], cast: { mate: { role: 'colleague', age: [20, 66], ageGap: [-20, 20], make: true } },
    text: "The company magazine honors you for the thing with the sprinklers. The name is yours. The face is {mate}'s. In the canteen " +
      'people are already clapping {mate} on the shoulder; it was you who got wet.',
    answers: [
      { id: 'claim', text: 'Ask for a correction', costs: { energy: 5 }, outcomes: [
        { text: "It comes in the next issue, page thirty: your face, {mate}'s name, the sprinkler upside down.",
          effects: [{ mood: -1 }, { jobPerformance: 2 }, { affinity: -2, with: 'mate' }] }] },
      { id: 'swap', text: 'Clap {mate} on the shoulder as well', outcomes: [
        { text: '"Where exactly were these sprinklers?" asks {mate} out of the corner of the mouth. You brief {mate.them} daily. It ' +
          'is the best friendship on the floor.', effects: [{ mood: 6 }, { affinity: 10, with: 'mate' }, { social: 4 }] }] },
      { id: 'use', text: 'Send your next mistake to {mate}', outcomes: [
        { text: 'For some weeks it works both ways. Then management sees the two of you side by side in the lift.',
          effects: [{ mood: 2 }, { stress: 5 }, { affinity: -7, with: 'mate' }, { tally: 'misdeeds' }, { jobPerformance: -4 }] }] },
    ],
  },
  {
    id: 'midwork-locked-room', kind: 'question', category: 'career', icon: '🔐', title: 'Team day', age: [30, 62], when: [{ has: 'job' }],
    cast: { boss: { role: 'boss', age: [26, 68], ageGap: [-15, 20], make: true } },
    text: 'Team day: a locked room, four riddles, one hour. Everybody is shouting about a parrot and a number. {boss} stands by the ' +
      'door with a hand flat on it, gray, counting breaths.',
    answers: [
      { id: 'me', text: '"Let me out, I can\'t bear it."', outcomes: [
        { text: 'They open. You are teased about it for years. {boss} has gone out with you "to see that you are all right", and ' +
          'never once teases.',
          effects: [{ mood: 4 }, { affinity: 14, with: 'boss' }, { tally: 'kindnesses' }, { prestige: -1 },
            { flag: 'opened-the-door' }, { follow: 'midwork-locked-later', days: [300, 1400] }] }] },
      { id: 'solve', text: 'Do the last riddle by force', costs: { energy: 10 }, outcomes: [
        { text: 'The parrot comes off the wall, with wall. It was the number on its foot. Eleven minutes, a record, and a bill.',
          effects: [{ mood: 4 }, { jobPerformance: 2 }, { affinity: 6, with: 'boss' }] }] },
      { id: 'look', text: 'Say: "Are you unwell, boss?"', outcomes: [
        { text: 'Everybody turns. {boss} says it is the heating, and does the rest of the hour sitting on a pirate chest, being ' +
          'looked at.', effects: [{ affinity: -7, with: 'boss' }, { mood: -3 }] }] },
    ],
  },
  {
    id: 'midwork-locked-later', kind: 'message', category: 'career', icon: '🪟', title: 'The room with two doors', age: [31, 68],
    when: [{ has: 'job' }, { flag: 'opened-the-door' }], cast: { boss: { role: 'boss', from: 'midwork-locked-room/boss' } },
    onlyFollow: true,
    text: 'The plan for the new floor is out. Everybody else sits where the architect put them. You have the room with the window ' +
      'that opens. Beside it in pencil, {boss}\'s hand: "can\'t bear it".',
    effects: [{ mood: 8 }, { stress: -4 }, { affinity: 3, with: 'boss' }],
  },
  {
    id: 'midwork-rings', kind: 'question', category: 'money', icon: '🥯', title: 'Forty orders by Friday', age: [30, 60], weight: 12,
    text: 'You took a tray of your sesame rings to a birthday. Now there are forty orders a week, cash in envelopes, and your kitchen ' +
      'has no license. In the stairwell it smells of your success, up to the fifth floor.',
    answers: [
      { id: 'legal', text: 'License, sink number two, the lot', costs: { money: 420, energy: 10 }, outcomes: [
        { text: 'The second sink may only be used for hands. You bake on, legally, in a hairnet, and sleep well.',
          effects: [{ money: 900 }, { mood: 5 }, { stress: -2 }, { flag: 'rings-legal' },
            { follow: 'midwork-rings-knock', days: [60, 300] }] }] },
      { id: 'secret', text: 'Go on baking, windows shut', costs: { energy: 15 }, outcomes: [
        { text: 'You deliver in a violin case. It is the most money that ever came out of that oven.',
          effects: [{ money: 1100 }, { stress: 6 }, { tally: 'misdeeds' }, { follow: 'midwork-rings-knock', days: [60, 300] }] }] },
      { id: 'stop', text: 'Say it was only that once', outcomes: [
        { text: 'They are gracious. For weeks you find notes under the door: "If ever." "Just ten." "For my father."',
          effects: [{ mood: -1 }, { stress: -3 }] }] },
      { id: 'teach', text: 'Teach the forty', costs: { energy: 15 }, outcomes: [
        { text: "Forty people, one table. Nobody's are like yours, everyone says so, eating. You get your Fridays back.",
          effects: [{ mood: 7 }, { social: 8 }] }] },
    ],
  },
  {
    id: 'midwork-rings-knock', kind: 'question', category: 'law', icon: '🥼', title: 'A knock, at proving time', age: [30, 64],
    onlyFollow: true,
    text: 'A woman with a badge and a thermometer is at the door. Food inspection. Behind you on every flat surface of the home, also ' +
      'the bed, lie two hundred rings under damp cloths.',
    answers: [
      { id: 'show', text: 'Show her the second sink', when: [{ flag: 'rings-legal' }], outcomes: [
        { text: 'She measures the water, the flour and you. At the door she puts the badge into her pocket. "Now a dozen," she says, ' +
          '"privately."', effects: [{ mood: 8 }, { money: 20 }] }] },
      { id: 'bed', text: 'Say it is for the family', outcomes: [
        { text: '"Two hundred," she says. "Large family," you say. She lifts one cloth, on the pillow, and writes for a long time.',
          effects: [{ money: -350 }, { stress: 6 }], chance: 6 },
        { text: '"Mine as well," she says, and looks at the bed for a while. "On Friday I come officially. It is Wednesday."',
          effects: [{ mood: 6 }, { stress: -3 }], swing: { stat: 'kindness', by: 1 }, chance: 4 }] },
      { id: 'offer', text: 'Offer her one, warm', outcomes: [
        { text: 'She may not, she says, and does not. She stands in the smell of it and reads you the rules, slower and slower.',
          effects: [{ mood: 3 }, { money: -120 }, { social: 3 }] }] },
    ],
  },
  {
    id: 'midwork-letter', kind: 'question', category: 'creative', icon: '✒️', title: 'You write so well', age: [32, 64],
    cast: { nb: { role: 'neighbor', age: [22, 82], ageGap: [-25, 30], make: true } },
    text: '{nb} is at your door with a bottle. "You write so well. It is to my sister. We have not spoken since the wardrobe." You ' +
      'ask what it should say. "That," says {nb}, "is what I thought you would know."',
    answers: [
      { id: 'fine', text: 'Write it, beautifully', costs: { energy: 10 }, outcomes: [
        { text: 'Three pages. At "the smell of cedar" {nb} has to sit down. It goes off by registered mail.',
          effects: [{ mood: 5 }, { affinity: 6, with: 'nb' }, { follow: 'midwork-letter-answer', days: [20, 60] }] }] },
      { id: 'dictate', text: 'Make {nb} say it, and write that', costs: { energy: 5 }, outcomes: [
        { text: 'It takes all the bottle. "I have the wardrobe. It does not fit either. Come and see." You add nothing but the stamp.',
          effects: [{ mood: 6 }, { affinity: 9, with: 'nb' }, { tally: 'kindnesses' },
            { follow: 'midwork-letter-answer', days: [20, 60] }] }] },
      { id: 'fee', text: 'Forty dollars a page', outcomes: [
        { text: 'It is paid. You notice that you write large.',
          effects: [{ money: 120 }, { mood: -1 }, { affinity: -1, with: 'nb' },
            { follow: 'midwork-letter-answer', days: [20, 60] }] }] },
    ],
  },
  {
    id: 'midwork-letter-answer', kind: 'question', category: 'creative', icon: '📬', title: 'The sister replies', age: [32, 66],
    cast: { nb: { role: 'neighbor', from: 'midwork-letter/nb' } }, onlyFollow: true,
    text: 'The sister has answered, in a flowing hand, with a quotation. {nb} reads it to you, twice. "That is not her," {nb} says. ' +
      '"She has never in her life said \'nevertheless\'." So there is somebody at her end as well.',
    answers: [
      { id: 'other', text: 'Write to whoever writes for her', costs: { energy: 5 }, outcomes: [
        { text: 'A retired postmaster, with views on commas. Between you, in six letters, you arrange a Sunday, a bus and a cake.',
          effects: [{ mood: 9 }, { social: 5 }, { affinity: 5, with: 'nb' }] }] },
      { id: 'bus', text: 'Put {nb} on the bus, without paper', costs: { money: 25 }, outcomes: [
        { text: 'They shout in her yard until it rains, then go in. At nine {nb} rings you: "It is a very ugly wardrobe." There is ' +
          'laughing behind.', effects: [{ mood: 8 }, { affinity: 8, with: 'nb' }, { tally: 'kindnesses' }] }] },
      { id: 'style', text: 'Answer the quotation with a better one', outcomes: [
        { text: 'It becomes a fine correspondence. It is quoted at two dinner tables. The sisters have still not met.',
          effects: [{ mood: 3 }, { prestige: 1 }, { affinity: -2, with: 'nb' }] }] },
    ],
  },
  {
    id: 'midwork-bored', kind: 'question', category: 'career', icon: '🕰', title: 'A long morning', age: [30, 64], when: [{ has: 'job' }],
    cooldownDays: 2600,
    text: [
      'You have been at work for what must be five hours. It is 9:40. Someone has put a slide about slides on the wall.',
      'Nothing is urgent and everything is marked urgent. You have sharpened the pencils. There are no pencils any more; you brought ' +
      'them from home.',
    ],
    answers: [
      { id: 'job', text: 'Put up a hand for the awful task', costs: { energy: 15 }, outcomes: [
        { text: 'The archive, since 1974. By four you are black to the elbow and have found a lease that nobody knew had ended. It is ' +
          'the best day since spring.', effects: [{ mood: 5 }, { jobPerformance: 5 }] }] },
      { id: 'lunch', text: 'Take lunch till three', outcomes: [
        { text: 'A river, a roll, a barge called after somebody. When you come back the slide is the same. It asks whether there are ' +
          'questions.', effects: [{ mood: 6 }, { stress: -5 }, { jobPerformance: -3 }] }] },
      { id: 'penn', text: 'Invent a colleague', when: [{ noFlag: 'mister-penn' }, { not: { happened: 'midwork-penn' } }], outcomes: [
        { text: 'You add an A. Penn to the list for the coffee fund. By noon someone has complained about him.',
          effects: [{ mood: 6 }, { flag: 'mister-penn' }, { follow: 'midwork-penn', days: [200, 700] }] }] },
    ],
  },
  {
    id: 'midwork-penn', kind: 'question', category: 'career', icon: '👻', title: 'Congratulations, Mr. Penn', age: [30, 66],
    when: [{ has: 'job' }, { flag: 'mister-penn' }], cast: { boss: { role: 'boss', age: [26, 68], ageGap: [-15, 20], make: true } },
    onlyFollow: true,
    text: 'A. Penn, whom you made up, has a mailbox, a parking space and a name for being thorough. Now {boss} wants him to have the ' +
      'post in Lyon. "Does anybody know him well?" In the room several nod.',
    answers: [
      { id: 'resign', text: 'Let him decline, for family reasons', costs: { energy: 5 }, outcomes: [
        { text: 'His farewell letter moves people. There is a card with a boat. Eleven dollars are collected, and end up with you.',
          effects: [{ mood: 7 }, { money: 11 }, { unflag: 'mister-penn' }] }] },
      { id: 'truth', text: 'Say who he is', outcomes: [
        { text: '{boss} looks at the list of what he has done this year and then at you. "All that was you?" Some of it was nobody. ' +
          'You keep quiet.', effects: [{ mood: 3 }, { jobPerformance: 6 }, { unflag: 'mister-penn' }], chance: 5 },
        { text: 'Nobody believes you. He had lunch with two of them on Thursday. You are asked whether you need some time off.',
          effects: [{ mood: 4 }, { stress: 3 }, { jobPerformance: -2 }], chance: 5 }] },
      { id: 'lyon', text: 'Let him go to Lyon', outcomes: [
        { text: 'He does well there. At the holidays comes a photograph of the Lyon team, eleven people, and you find that you are ' +
          'counting.', effects: [{ mood: 5 }, { tally: 'misdeeds' }] }] },
    ],
  },
];
