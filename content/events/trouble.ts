/** Trouble, 18 to 66: the law, small wrongs, larger ones, and what is done about them. */
import type { LifeEvent } from '../../life/events/types.ts';

export const troubleEvents: readonly LifeEvent[] = [
  {
    id: 'trouble-tram', kind: 'question', category: 'law', icon: '🚋', title: 'Tickets, please', age: [18, 50], cooldownDays: 1500,
    text: [
      '"Tickets, please." Yours is at home, in the other coat, or would be if you had bought it. The inspector starts at the far ' +
        'end. There is one stop in between.',
      'Two inspectors this time, one at each door. The old lady opposite looks at your hands, then reads you like a timetable.',
    ],
    answers: [
      { id: 'own', text: '"I haven\'t got one."', outcomes: [
        { text: 'You pay the fine. He writes your name with such lovely handwriting that you keep the slip.',
          effects: [{ money: -70 }, { mood: -2 }] }] },
      { id: 'off', text: 'Get off as if it was your stop', outcomes: [
        { text: 'It is a depot. There is nothing else there, and no tram for forty minutes. You walk back along the rails, humming, ' +
          'a free person.',
          effects: [{ energy: -10 }, { mood: 1 }, { tally: 'misdeeds' }], chance: 6 },
        { text: 'He gets off too. "I get a lot of people here," he says. "There\'s nothing here."',
          effects: [{ money: -110 }, { mood: -4 }, { tally: 'misdeeds' }], chance: 4 }] },
      { id: 'lady', text: 'Look at the old lady', outcomes: [
        { text: '"My grandchild travels with me," she tells him, and shows a card that says so. At your stop she holds out her bags. ' +
          'She lives on the fifth floor.',
          effects: [{ energy: -10 }, { mood: 5 }, { social: 3 }], chance: 5, swing: { stat: 'kindness', by: 1 } },
        { text: '"That one has none," she tells him. She was an inspector herself, for thirty years.',
          effects: [{ money: -70 }, { mood: -3 }], chance: 5 }] },
    ],
  },
  {
    id: 'trouble-scratch', kind: 'question', category: 'trouble', icon: '🚙', title: 'A sound like a zip', age: [18, 64],
    when: [{ has: 'car' }], cast: { nb: { role: 'neighbor', age: [58, 76], ageGap: [-8, 58], make: true } },
    text: "A sound like a zip: you have opened up the side of a parked car, all the way along. It is {nb}'s, and it is three days " +
      'old; there is still a ribbon on the mirror. Nobody saw. A curtain moves, or does not.',
    answers: [
      { id: 'note', text: 'Leave a note with your number', outcomes: [
        { text: '{nb} rings, breathing. Then: "My son said nobody would leave a note. I have got ten on you." You pay. You are ' +
          'introduced to the son.',
          effects: [{ money: -520 }, { affinity: 8, with: 'nb' }, { mood: 3 }, { tally: 'kindnesses' }] }] },
      { id: 'bell', text: "Ring {nb}'s bell now", costs: { energy: 10 }, outcomes: [
        { text: '{nb} walks along it with a finger from end to end and says nothing at all. Then, "At least it is straight." You pay ' +
          'half each month till May.',
          effects: [{ money: -480 }, { affinity: 6, with: 'nb' }, { stress: 3 }] }] },
      { id: 'away', text: 'Drive off with the lights out', outcomes: [
        { text: 'For weeks {nb} stands at the kerb in the evenings, looking at each car that passes, at wing height. You wave. You ' +
          'have had yours resprayed.',
          effects: [{ money: -200 }, { mood: -5 }, { stress: 7 }, { tally: 'misdeeds' }, { flag: 'hit-and-gone' },
            { follow: 'trouble-scratch-later', days: [120, 600] }] }] },
    ],
  },
  {
    id: 'trouble-scratch-later', kind: 'question', category: 'trouble', icon: '🎀', title: 'The ribbon', age: [18, 66],
    when: [{ flag: 'hit-and-gone' }], cast: { nb: { role: 'neighbor', from: 'trouble-scratch/nb' } }, onlyFollow: true,
    text: '{nb} is getting too old to drive and offers you the car, cheap, "as you always wave". The scratch has never been mended. ' +
      '"I kept it so that I would know them," says {nb}.',
    answers: [
      { id: 'say', text: '"It was me."', outcomes: [
        { text: '{nb} is quiet, then takes the ribbon off the mirror and puts it in your hand. "I know. I saw your mudguard in the ' +
          'spring. I wanted to see how long."',
          effects: [{ mood: 4 }, { stress: -10 }, { affinity: 3, with: 'nb' }, { unflag: 'hit-and-gone' }] }] },
      { id: 'buy', text: 'Buy it, at full price', costs: { money: 2400 }, outcomes: [
        { text: 'You drive it for nine years and never mend the side. Each time you get in, you do so from the left.',
          effects: [{ mood: -2 }, { stress: 3 }, { affinity: 5, with: 'nb' }] }] },
      { id: 'decline', text: '"I have got no use for it."', outcomes: [
        { text: '{nb} nods, slowly. The curtain, you notice on your way back, has a very good view of the kerb.',
          effects: [{ mood: -5 }, { stress: 5 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'trouble-cv', kind: 'question', category: 'career', icon: '📜', title: 'Fluent in Dutch', age: [20, 48],
    when: [{ anyOf: [{ lacks: 'job' }, { stat: 'jobPerformance', below: 45 }] }],
    text: 'The form asks for languages. Everybody adds a bit. You can order a herring. "Dutch:" says the line, and there is a menu: ' +
      'none, some, fluent.',
    answers: [
      { id: 'fluent', text: 'Fluent', outcomes: [
        { text: 'Nobody asks. You get further than you ever have before. At night you listen to a tape about a family called De ' +
          'Vries, who have lost their dog.',
          effects: [{ mood: 3 }, { stress: 4 }, { tally: 'misdeeds' }, { flag: 'fluent-dutch' },
            { follow: 'trouble-dutch', days: [200, 900] }] }] },
      { id: 'some', text: 'Some (herring)', outcomes: [
        { text: '"Herring?" says the woman. It is the only thing that she remembers of forty applicants. It is not quite enough.',
          effects: [{ mood: 3 }, { trait: 'nerves', by: -1 }] }] },
      { id: 'learn', text: 'Leave it blank; take the course', costs: { energy: 15, money: 130 }, outcomes: [
        { text: 'Your teacher is homesick and corrects you with tears in her eyes. By June you can do the herring and the weather, ' +
          'and what she misses.',
          effects: [{ mood: 6 }, { trait: 'openness', by: 1 }, { flag: 'real-dutch' }] }] },
    ],
  },
  {
    id: 'trouble-dutch', kind: 'question', category: 'career', icon: '🐟', title: 'Mevrouw De Vries', age: [20, 54],
    when: [{ flag: 'fluent-dutch' }], onlyFollow: true,
    text: '"You speak Dutch, don\'t you?" There is a Mevrouw De Vries in reception, seventy, in tears, and nobody understands her. ' +
      'Four people hold the door for you.',
    answers: [
      { id: 'try', text: 'Go in and say what you can', costs: { energy: 10 }, outcomes: [
        { text: '"Has the dog come back?" you say. It is the one sentence you are sure of. She stares. She laughs until she has to ' +
          'hold on to you. It was a dog.',
          effects: [{ mood: 9 }, { social: 5 }, { prestige: 1 }], chance: 5, swing: { stat: 'sociability', by: 1 } },
        { text: 'You order her a herring. She stops crying, out of surprise. So does everyone else.',
          effects: [{ stress: 9 }, { mood: -4 }, { prestige: -2 }], chance: 4 }] },
      { id: 'own', text: '"I lied on the form."', outcomes: [
        { text: 'In the silence somebody from the post room says, "I speak it," and nobody had ever asked. The post room gets your ' +
          'desk.',
          effects: [{ stress: -5 }, { mood: -5 }, { trait: 'diligence', by: 1 }, { unflag: 'fluent-dutch' }] }] },
      { id: 'loo', text: 'Have a sudden nosebleed', outcomes: [
        { text: 'You hold a tissue to nothing for half an hour. It is believed. They send flowers.',
          effects: [{ stress: 6 }, { mood: -3 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'trouble-real-dutch', kind: 'message', category: 'travel', icon: '🌷', title: 'Her street', age: [24, 69],
    when: [{ flag: 'real-dutch', yearsAgo: [2, 30] }], weight: 30,
    text: 'You are in the city where your Dutch teacher came from. You ask the way to her street in her own words, and get the ' +
      'answer, and understand it. You stand there and send her a photograph of the bridge.',
    effects: [{ mood: 10, halfLifeDays: 40 }],
  },
  {
    id: 'trouble-witness', kind: 'dilemma', category: 'law', icon: '👁', title: 'You saw it', age: [22, 66],
    cast: { vic: { role: 'neighbor', age: [18, 78], ageGap: [-15, 20], make: true } }, weight: 12,
    steps: {
      start: {
        text: 'A dark car takes the corner, takes the bicycle with it, stops, and goes. You have four of the letters. On the road ' +
          'sits {vic}, with one shoe, saying, "I am all right," to nobody.',
        answers: [
          { id: 'stay', text: 'Sit down in the road with {vic}', costs: { energy: 10 }, outcomes: [
            { text: 'You hold on to the shoe and the hand. {vic} is not all right. You say the four letters over and over until ' +
              'somebody writes them down.',
              effects: [{ stress: 8 }, { affinity: 10, with: 'vic' }, { tally: 'kindnesses' },
                { remember: 'the one who sat down in the road', by: 'vic' }], next: { step: 'police', days: [3, 12] } }] },
          { id: 'call', text: 'Ring for help, wait at the corner', outcomes: [
            { text: 'They come in six minutes. You point. You are asked for your name, and you spell it, more slowly than you need to.',
              effects: [{ stress: 5 }, { affinity: 4, with: 'vic' }], next: { step: 'police', days: [3, 12] } }] },
          { id: 'walk', text: 'Others are coming. Walk on.', outcomes: [
            { text: 'Behind you people are running. You have the four letters in your mouth the whole way home, like stones.',
              effects: [{ mood: -6 }, { stress: 5 }], next: { step: 'door', days: [5, 20] } }] },
        ],
      },
      door: {
        text: 'There is a notice at the corner: bicycle, dark car, who saw? Under it stands the bicycle, tied up, folded like a ' +
          "deckchair. Somebody has written a number to ring. It is {vic}'s own.",
        answers: [
          { id: 'ring', text: 'Ring {vic}', costs: { energy: 5 }, outcomes: [
            { text: '"You were the one in the grey jacket," says {vic}. "I saw you stop. I told them that you would ring."',
              effects: [{ stress: -4 }, { affinity: 6, with: 'vic' }], next: { step: 'police', days: [2, 6] } }] },
          { id: 'letters', text: 'Post the four letters, no name', outcomes: [
            { text: 'In capitals, like a kidnapper. It is something. It is about half of something.',
              effects: [{ stress: 3 }], next: { step: 'court', days: [100, 240] } }] },
          { id: 'other', text: 'Take the other road to work', outcomes: [
            { text: 'It is nine minutes longer and has a nice hedge.',
              effects: [{ mood: -4 }], next: { step: 'court', days: [100, 240] } }] },
        ],
      },
      police: {
        text: 'The car belongs to the son of somebody with a street named after him. A man in a camel coat happens to sit down by ' +
          'you at lunch. "It was getting dark," he says. "One sees all sorts of letters."',
        answers: [
          { id: 'sure', text: '"It was quarter past four. I am sure."', costs: { energy: 10 }, outcomes: [
            { text: 'He admires your soup and goes. That night the telephone rings twice and is nobody.',
              effects: [{ stress: 8 }, { trait: 'nerves', by: -1 }, { flag: 'sure-witness' }],
              next: { step: 'court', days: [60, 200] } }] },
          { id: 'report', text: 'Tell the police about the coat', costs: { energy: 10 }, outcomes: [
            { text: 'The young officer writes down "camel". She looks up. "Would you say that again, for the other one?" It turns ' +
              'out you were the third.',
              effects: [{ stress: 4 }, { prestige: 1 }, { flag: 'sure-witness' }], next: { step: 'court', days: [60, 200] } }] },
          { id: 'dark', text: '"Perhaps it was getting dark."', outcomes: [
            { text: 'He pays for the soup. It was only soup, you tell yourself, and it was already paid for.',
              effects: [{ money: 8 }, { mood: -8 }, { tally: 'misdeeds' }], next: { step: 'court', days: [60, 200] } }] },
        ],
      },
      court: {
        text: "Room four. {vic} is there with a stick. The son has had his hair cut and looks like anybody's. You are asked, in " +
          'front of both of them, to say in your own words what you saw.',
        answers: [
          { id: 'all', text: 'Say what you saw', costs: { energy: 15 }, outcomes: [
            { text: 'Four letters, a shoe, quarter past four. It takes three minutes. The son begins to cry before you are done. So, ' +
              'to your surprise, do you.',
              effects: [{ stress: -8 }, { mood: 5 }, { affinity: 10, with: 'vic' }, { prestige: 2 }],
              next: { step: 'corner', days: [300, 800] } }] },
          { id: 'vague', text: 'Be not quite sure', outcomes: [
            { text: '"Thank you," says the judge, as to a waiter. {vic} does not look at you. It would be easier.',
              effects: [{ mood: -9, halfLifeDays: 60 }, { affinity: -12, with: 'vic' }, { tally: 'misdeeds' }],
              next: { step: 'corner', days: [300, 800] } }] },
          { id: 'late', text: 'Say too that you first walked on', when: [{ flag: 'sure-witness' }], outcomes: [
            { text: 'Nobody had asked. {vic} had stopped breathing over there, and starts again, and nods at you: go on.',
              effects: [{ stress: -10 }, { mood: 4 }, { affinity: 6, with: 'vic' }], next: { step: 'corner', days: [300, 800] } }] },
        ],
      },
      corner: {
        text: 'There is a mirror on the corner now, a round one. You can see who comes. Today it is {vic}, on a bicycle, wobbling, ' +
          'for the first time since. {vic} gets off and holds out an unlit lamp.',
        answers: [
          { id: 'light', text: 'Fix the lamp, there in the road', costs: { energy: 5 }, outcomes: [
            { text: 'It is only the contact. It comes on, and {vic} rides off, and you watch in the mirror until it is a dot.',
              effects: [{ mood: 9, halfLifeDays: 60 }, { affinity: 6, with: 'vic' }] }] },
          { id: 'run', text: 'Run alongside to the lights', costs: { energy: 15 }, outcomes: [
            { text: 'One hand on the saddle, as one does with children. {vic} swears at you the whole way and will not let you let go.',
              effects: [{ mood: 10, halfLifeDays: 60 }, { affinity: 9, with: 'vic' }, { fitness: 1 }] }] },
          { id: 'nod', text: 'Nod and cross over', outcomes: [
            { text: 'In the mirror you see {vic} stand there with the lamp a moment, then put it in a pocket.',
              effects: [{ mood: -3 }, { affinity: -3, with: 'vic' }] }] },
        ],
      },
    },
  },
  {
    id: 'trouble-jury', kind: 'question', category: 'law', icon: '⚖', title: 'Number seven', age: [25, 66],
    text: 'You are juror number seven. A cook took forty kilos of sugar from a hotel, over a year, in her boots. Eleven of you want ' +
      'to go home. "It is on the film," says the foreman. "Hands?"',
    answers: [
      { id: 'why', text: '"I would like to know why sugar."', costs: { energy: 15 }, outcomes: [
        { text: 'It takes until Tuesday. It was for bees. You find her guilty of sugar, all twelve of you, and ask the judge in ' +
          'writing to go easy. He does.',
          effects: [{ mood: 7 }, { prestige: 1 }, { tally: 'kindnesses' }, { flag: 'juror-seven' }], chance: 5,
          swing: { stat: 'openness', by: 1 } },
        { text: "It takes until Tuesday, and it was for selling. The foreman missed his daughter's play. He tells you what it was " +
          'about.',
          effects: [{ mood: -4 }, { stress: 4 }], chance: 4 }] },
      { id: 'hand', text: 'Put your hand up', outcomes: [
        { text: 'Guilty, by ten past four. She thanks the court. On the way out you notice that everyone takes their coffee without.',
          effects: [{ mood: -3 }] }] },
      { id: 'not', text: '"Not guilty. It was only sugar."', costs: { energy: 10 }, outcomes: [
        { text: 'You hold out alone for a day and a half. They hang their coats on your chair. It ends in nothing, and somebody else ' +
          'has to do it all again.',
          effects: [{ stress: 5 }, { mood: 1 }, { trait: 'nerves', by: -1 }] }] },
    ],
  },
  {
    id: 'trouble-bees', kind: 'message', category: 'law', icon: '🐝', title: 'A jar, no label', age: [27, 69],
    when: [{ flag: 'juror-seven', yearsAgo: [1, 10] }], weight: 40,
    text: 'On your doormat stands a jar of honey, without a name. Under the lid is a 7, scratched in with a nail. You know that one ' +
      'may not accept things. You look up and down the street, and accept it.',
    effects: [{ mood: 9 }],
  },
  {
    id: 'trouble-scam-call', kind: 'question', category: 'digital', icon: '☎', title: 'From the bank', age: [36, 66],
    when: [{ stat: 'money', atLeast: 500 }],
    text: '"This is your bank. Somebody is emptying your account as we speak." The voice is kind, and knows your street. You must ' +
      'move it all to a safe account, now, and stay on the line.',
    answers: [
      { id: 'hang', text: 'Hang up, ring the number on your card', costs: { energy: 5 }, outcomes: [
        { text: 'Fifty minutes of waiting. No one is emptying anything. You sit with your heart going, as after a step that was not ' +
          'there.',
          effects: [{ stress: 4 }, { mood: 2 }, { flag: 'knows-the-voice' }] }] },
      { id: 'chat', text: 'Ask the voice how its day is', outcomes: [
        { text: 'A pause. "Long," it says, in quite another tone, very young. There is shouting behind it. "They don\'t let us go ' +
          'before ten." Then a click.',
          effects: [{ stress: 3 }, { mood: -2 }, { trait: 'kindness', by: 1 }, { flag: 'knows-the-voice' }] }] },
      { id: 'move', text: 'Do as it says, quickly', outcomes: [
        { text: 'At "well done" something in you stops. It is too late for half. The real bank is very nice about it. You tell ' +
          'nobody for a year.',
          effects: [{ money: -450 }, { mood: -12, halfLifeDays: 90 }, { stress: 10 }, { flag: 'knows-the-voice' }] }] },
    ],
  },
  {
    id: 'trouble-scam-neighbour', kind: 'question', category: 'law', icon: '🏧', title: 'On the line to someone', age: [37, 68],
    when: [{ flag: 'knows-the-voice', yearsAgo: [0, 20] }],
    cast: { old: { role: 'neighbor', age: [66, 85], ageGap: [8, 49], make: true } }, weight: 35,
    text: '{old} from the ground floor is standing at the cash machine in slippers, a phone clamped to one ear, nodding. "Yes," says ' +
      '{old}, "all of it. Yes, I am alone." You know that voice. You can hear it.',
    answers: [
      { id: 'take', text: 'Take the phone: "Not any more."', costs: { energy: 5 }, outcomes: [
        { text: 'A click. {old} is furious with you as far as the corner, and then has to hold on to the letterbox.',
          effects: [{ mood: 8 }, { affinity: 10, with: 'old' }, { tally: 'kindnesses' },
            { remember: 'that {me} took the telephone away', by: 'old' }] }] },
      { id: 'card', text: 'Lay your hand over the slot', outcomes: [
        { text: 'You stand so, the two of you, like people at a séance. "Grandson?" you ask. "Bank?" {old} begins to cry at "bank".',
          effects: [{ mood: 6 }, { affinity: 9, with: 'old' }, { tally: 'kindnesses' }] }] },
      { id: 'shy', text: 'It is not your business. Wait your turn.', outcomes: [
        { text: 'It takes {old} four goes with the card. Then it is your turn. The screen asks whether you would like anything else.',
          effects: [{ mood: -9, halfLifeDays: 40 }, { stress: 5 }] }] },
    ],
  },
  {
    id: 'trouble-onions', kind: 'question', category: 'trouble', icon: '🧅', title: 'Weighed as onions', age: [18, 58],
    cooldownDays: 1900,
    text: [
      'At the self-checkout the screen asks what you have got in the bag. You have got cherries. It is a very good year, and a very ' +
        'bad price. Onions are the next picture along.',
      'The machine wants to know: how many rolls? Six. It offers you a four, large and green. Behind you a toddler is watching your ' +
        'finger.',
    ],
    answers: [
      { id: 'true', text: 'Press the true one', costs: { money: 9 }, outcomes: [
        { text: '"Thank you," says the machine. It says it to everybody, but still.', effects: [{ mood: 2 }] }] },
      { id: 'cheap', text: 'Press the cheaper one', outcomes: [
        { text: 'Nothing happens. They taste of cherries, of course, and then, towards the end of the bag, a bit of onion.',
          effects: [{ mood: 1 }, { tally: 'misdeeds' }], chance: 7 },
        { text: 'A lamp goes on above you, turning. A boy of sixteen looks into the bag and goes red for you. "Big onions," he says, ' +
          'and turns it off.',
          effects: [{ mood: -6 }, { stress: 4 }, { tally: 'misdeeds' }], chance: 3 }] },
      { id: 'back', text: 'Put them back', outcomes: [
        { text: 'You eat one on the way to the shelf. It is so good that you walk round once more.', effects: [{ mood: 1 }] }] },
    ],
  },
  {
    id: 'trouble-tax', kind: 'question', category: 'law', icon: '🧮', title: 'Box 19', age: [24, 64],
    when: [{ stat: 'money', atLeast: 700 }],
    text: 'Box 19: other income. There was some: eight hundred, in an envelope, for a roof you helped with. The cursor blinks like ' +
      'somebody who has got all day.',
    answers: [
      { id: 'declare', text: 'Declare it', costs: { money: 180 }, outcomes: [
        { text: 'Eleven months on comes a letter. They have checked. You overpaid, by four. It is enclosed.',
          effects: [{ money: 4 }, { mood: 2 }, { stress: -2 }, { trait: 'diligence', by: 1 }] }] },
      { id: 'skip', text: 'Leave it blank', outcomes: [
        { text: 'Nothing happens, for years. You become somebody who goes through the post with one eye shut.',
          effects: [{ stress: 4 }, { tally: 'misdeeds' }, { flag: 'box-nineteen' }] }] },
      { id: 'half', text: 'Put down half', outcomes: [
        { text: 'It seems to you, at midnight, a decent offer. By morning it is the one figure that could only be a lie.',
          effects: [{ money: -90 }, { stress: 3 }, { tally: 'misdeeds' }, { flag: 'box-nineteen' }] }] },
    ],
  },
  {
    id: 'trouble-tax-visit', kind: 'question', category: 'law', icon: '🗃', title: 'Ms Okonkwo-Lind', age: [26, 68],
    when: [{ flag: 'box-nineteen', yearsAgo: [2, 6] }], weight: 45,
    text: 'A tax inspector sits in your kitchen: Ms Okonkwo-Lind, sensible shoes, a folder. "There was a roof," she says, and takes ' +
      'the biscuit you offered, and waits. The man with the roof kept books.',
    answers: [
      { id: 'yes', text: '"There was. Box 19."', outcomes: [
        { text: 'She writes for some time. It comes to what you owed, and a bit. "Most people tell me about the weather," she says, ' +
          'and has the second biscuit.',
          effects: [{ money: -320 }, { stress: -8 }, { mood: 3 }, { unflag: 'box-nineteen' }] }] },
      { id: 'weather', text: 'Tell her about the weather', outcomes: [
        { text: 'She hears you out, up to the hail. Then she puts the receipt next to the biscuits. It is signed. It has a little ' +
          'sun drawn on it, by you.',
          effects: [{ money: -740 }, { stress: 6 }, { mood: -5 }, { prestige: -1 }, { unflag: 'box-nineteen' }] }] },
      { id: 'cousin', text: 'Say it was a cousin of the same name', outcomes: [
        { text: '"How nice," she says. "I shall visit the cousin." She is gone four weeks. You have never slept worse over a person ' +
          'who does not exist.',
          effects: [{ money: -1150 }, { stress: 12 }, { mood: -6 }, { tally: 'misdeeds' }, { unflag: 'box-nineteen' }] }] },
    ],
  },
  {
    id: 'trouble-keys', kind: 'question', category: 'friends', icon: '🔑', title: 'Perfectly fine', age: [18, 50],
    cast: { pal: { role: 'friend', age: [18, 78], ageGap: [-5, 6], make: true } },
    text: 'Two in the morning. {pal} is perfectly fine to drive, and says so to a coat stand. The keys lie on the bar between the ' +
      "two of you. {pal}'s hand is nearer.",
    answers: [
      { id: 'take', text: 'Take the keys and walk {pal} home', costs: { energy: 15 }, outcomes: [
        { text: 'Six kilometres, with songs. At a bridge {pal} calls you a name you will not repeat. At noon you get a text: three ' +
          'words, and a picture of the coat stand.',
          effects: [{ affinity: 6, with: 'pal' }, { mood: 4 }, { tally: 'kindnesses' },
            { remember: 'the night {me} took the keys', by: 'pal' }] }] },
      { id: 'floor', text: 'Drop them in the fish tank', outcomes: [
        { text: 'It takes a wire, a barman and an hour. By then {pal} is asleep, under the tank, in a blue light, smiling.',
          effects: [{ affinity: 4, with: 'pal' }, { mood: 5 }] }] },
      { id: 'ride', text: 'Get in. It is only ten minutes.', outcomes: [
        { text: 'You arrive. In the morning you cannot remember one crossroads of it. You look at your hands for quite a while.',
          effects: [{ stress: 7 }, { mood: -5 }, { tally: 'misdeeds' }], chance: 5 },
        { text: 'It is a wall, not a person. You say that to each other in the ambulance the whole way: a wall, not a person.',
          effects: [{ health: -12 }, { stress: 15 }, { money: -900 }, { mood: -12, halfLifeDays: 120 }, { tally: 'misdeeds' },
            { affinity: -6, with: 'pal' }], chance: 4 }] },
    ],
  },
  {
    id: 'trouble-cash-builder', kind: 'question', category: 'home', icon: '🧱', title: 'Half now', age: [30, 66],
    when: [{ has: 'ownHome' }, { stat: 'money', atLeast: 2500 }],
    text: 'The builder has a warm handshake and a van without a name. Half now, in cash, and he starts on Monday. He has already ' +
      'carried one bag of sand into your hall.',
    answers: [
      { id: 'cash', text: 'Count out the half', costs: { money: 1800 }, outcomes: [
        { text: 'Monday. You stand at the window until dark. The sand is very good sand. You have it for years.',
          effects: [{ mood: -10, halfLifeDays: 40 }, { stress: 8 }, { flag: 'the-sand' }], chance: 5 },
        { text: 'On Monday at six he is on the scaffold, singing. The wall is so straight that strangers stop. He will not hear of a ' +
          'receipt.',
          effects: [{ mood: 8 }, { stress: -2 }], chance: 4 }] },
      { id: 'paper', text: 'Ask for it in writing', outcomes: [
        { text: 'He looks at you as if you had asked for his teeth. He comes back that evening for the sand.',
          effects: [{ mood: 2 }, { stress: -1 }] }] },
      { id: 'self', text: 'Borrow a book, build it yourself', costs: { energy: 25 }, outcomes: [
        { text: 'It leans, a little, towards the neighbours. "It\'s friendly," they say.',
          effects: [{ mood: 6 }, { fitness: 1 }, { prestige: -1 }] }] },
    ],
  },
  {
    id: 'trouble-sand', kind: 'message', category: 'home', icon: '🏖', title: 'The very good sand', age: [32, 69],
    when: [{ flag: 'the-sand', yearsAgo: [1, 10] }], weight: 35,
    text: 'The children from across the way have got at your bag of sand. There is a castle in the hall with a moat. It is, all in ' +
      'all, the dearest castle in the district, and you let it stand.',
    effects: [{ mood: 6 }, { social: 3 }],
  },
];
