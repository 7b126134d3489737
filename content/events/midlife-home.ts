/** Where one lives, 30 to 66: shared walls, a bicycle nobody owns, what was in the thirty-fifth box, what was in the freezer. */
import type { LifeEvent } from '../../life/events/types.ts';

export const midlifeHomeEvents: readonly LifeEvent[] = [
  {
    id: 'midhome-wall', kind: 'question', category: 'home', icon: '🧱', title: 'A rehearsal', age: [30, 66],
    cast: { nb: { role: 'neighbor', age: [22, 82], ageGap: [-25, 30], make: true } }, cooldownDays: 2800,
    text: [
      'Through the bedroom wall {nb} is rehearsing: "I never wanted the caravan." That was the eleventh time. The stress has wandered ' +
      'from "never" to "I".',
      'Through the wall {nb} is practicing again: "It is not about the ladder." A pause. "It is a little about the ladder."',
      'From behind the wall comes {nb}, practicing to be casual: "Oh, that old thing?" Nine times. It is getting less casual.',
    ],
    answers: [
      { id: 'knock', text: 'Knock twice, for courage', outcomes: [
        { text: 'A long silence. Then once more from the top, louder, and very much better.',
          effects: [{ mood: 4 }, { affinity: 5, with: 'nb' }, { familiarity: 5, with: 'nb' }, { flag: 'knocked-twice' }] }] },
      { id: 'write', text: 'Push a shorter version under the door', costs: { energy: 5 }, outcomes: [
        { text: 'Next evening, through the wall, you hear your sentence spoken to somebody. It is followed by crying, then by plates.',
          effects: [{ mood: 5 }, { affinity: 6, with: 'nb' }, { tally: 'kindnesses' }] }] },
      { id: 'record', text: 'Play it to friends at dinner', outcomes: [
        { text: 'It is the success of the evening. On the stairs {nb} says good morning with an odd stress on "good".',
          effects: [{ social: 4 }, { affinity: -8, with: 'nb' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'midhome-wall-back', kind: 'message', category: 'home', icon: '✊', title: 'Two knocks', age: [31, 68],
    when: [{ flag: 'knocked-twice', yearsAgo: [0, 8] }], weight: 30,
    text: 'You stand before the mirror and say out loud what you will have to say tomorrow. It comes out as a cough. From behind the ' +
      'wall: two knocks.',
    effects: [{ mood: 7 }, { stress: -5 }, { unflag: 'knocked-twice' }],
  },
  {
    id: 'midhome-bicycle', kind: 'question', category: 'home', icon: '🚲', title: 'Item four', age: [30, 66],
    cast: { nb: { role: 'neighbor', age: [22, 82], ageGap: [-25, 30], make: true } }, weight: 12,
    text: 'House meeting, item four: the bicycle in the cellar, chained there since before anyone. It is in the way of everything. ' +
      'They need somebody with no opinion on it. Eleven faces turn to you.',
    answers: [
      { id: 'accept', text: 'Accept the office', costs: { energy: 10 }, outcomes: [
        { text: 'You are Commissioner for the Bicycle, for two years, with minutes. {nb} seconds it with tears of laughter.',
          effects: [{ prestige: 1 }, { social: 5 }, { affinity: 4, with: 'nb' }, { flag: 'bicycle-office' },
            { follow: 'midhome-bicycle-owner', days: [200, 700] }] }] },
      { id: 'absent', text: 'Propose {nb}, who is in the toilet', outcomes: [
        { text: 'Carried unanimously. {nb} comes back drying {nb.their} hands to applause, and is pleased until the reason comes.',
          effects: [{ mood: 4 }, { affinity: -5, with: 'nb' }, { follow: 'midhome-bicycle-owner', days: [200, 700] }] }] },
      { id: 'cut', text: 'Move to cut the chain tonight', costs: { energy: 5 }, outcomes: [
        { text: 'Six to five. You cut. Behind the bicycle, now that one can get there, is a second one, chained to it.',
          effects: [{ mood: 3 }, { stress: 2 }, { social: 3 }, { follow: 'midhome-bicycle-owner', days: [200, 700] }] }] },
    ],
  },
  {
    id: 'midhome-bicycle-owner', kind: 'question', category: 'home', icon: '🔑', title: 'A man with a small key', age: [30, 68],
    cast: { nb: { role: 'neighbor', from: 'midhome-bicycle/nb' } }, onlyFollow: true,
    text: 'An old man stands in the cellar with a key on a shoelace. He left the house in a hurry, thirty-one years ago, on foot. "I ' +
      'said I would fetch it." He cannot see at first what is left of it.',
    answers: [
      { id: 'oil', text: 'Pump up the tires', costs: { energy: 10 }, outcomes: [
        { text: 'They hold for one lap of the yard. {nb} runs alongside with a hand under the saddle. Nobody asks where the hurry was to.',
          effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 5, with: 'nb' }, { tally: 'kindnesses' }] }] },
      { id: 'minutes', text: 'Read him the minutes about it', when: [{ flag: 'bicycle-office' }], outcomes: [
        { text: 'He listens to nineteen years of item four with his hat off. "So it was never forgotten," he says.',
          effects: [{ mood: 7 }, { social: 3 }] }] },
      { id: 'leave', text: 'Leave him alone with it', outcomes: [
        { text: 'You hear the bell, once. When you come down with the bottles the place is empty, and swept.', effects: [{ mood: 4 }] }] },
      { id: 'rent', text: 'Mention thirty-one years of storage', outcomes: [
        { text: 'He pays, in an old kind of banknote. It buys nothing, and you find you cannot put it with the others.',
          effects: [{ mood: -5 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'midhome-lost', kind: 'question', category: 'home', icon: '🔎', title: 'Not in the fridge either', age: [30, 66],
    cooldownDays: 2600,
    text: [
      'The keys are not in the coat, the bag, the other coat or the fridge. They let you in an hour ago, so they are here. They are ' +
      'keeping very still.',
      'You had it in your hand. You went from one room into the next, where it is not. You go back. It is not there either, and by ' +
      'now you have forgotten what it was.',
      'It has its own hook. It has hung on that hook for six years. The hook is there.',
    ],
    answers: [
      { id: 'retrace', text: 'Do it all again, saying it aloud', costs: { energy: 5 }, outcomes: [
        { text: '"Now I put down the mail." You look at your hand, which has put it down in the same stupid place.',
          effects: [{ mood: 4 }, { stress: -2 }], swing: { stat: 'diligence', by: 1 }, chance: 6 },
        { text: 'You find a ticket from March, a good pen, and the other thing you lost. Not this.',
          effects: [{ mood: 1 }, { stress: 2 }], chance: 4 }] },
      { id: 'buy', text: 'Replace it and be done', costs: { money: 60 }, outcomes: [
        { text: 'You bring the new one home, and put it away safely, next to the old one.', effects: [{ mood: 2 }, { stress: -2 }] }] },
      { id: 'stop', text: 'Sit down and stop looking', outcomes: [
        { text: 'After ten minutes it comes to you by itself, from under you.', effects: [{ mood: 4 }], chance: 5 },
        { text: 'It stays away for eight months. Then, in August, in a ski boot, it is simply there, and you are not even pleased.',
          effects: [{ stress: 3 }], chance: 5 }] },
      { id: 'blame', text: 'Suspect the last person who visited', outcomes: [
        { text: 'You do not say so. You only ask, twice, in a light voice. It was in your dressing gown.',
          effects: [{ mood: -3 }, { social: -3 }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'midhome-box', kind: 'question', category: 'home', icon: '📦', title: 'Thirty-five', age: [30, 64], when: [{ flag: 'left-home' }],
    weight: 14,
    text: 'New address. You packed thirty-four boxes, and thirty-five have come up. The extra one says KITCHEN in a hand you do not ' +
      'know, and is too heavy for a kitchen.',
    answers: [
      { id: 'open', text: 'Open it', outcomes: [
        { text: 'Notebooks, forty years of them, one line a day. "Rain. Soup. He laughed." You read until the lamp has to be found.',
          effects: [{ mood: 6 }, { flag: 'read-the-notebooks' }, { follow: 'midhome-box-owner', days: [30, 160] },
            { follow: 'midhome-old-door', days: [50, 140] }] }] },
      { id: 'movers', text: 'Hunt it down with the movers', costs: { energy: 15 }, outcomes: [
        { text: 'Nine calls. "Ah," says a voice in a van. "There is a lady who has been missing those." You hold on while he tells her.',
          effects: [{ mood: 5 }, { tally: 'kindnesses' }, { follow: 'midhome-box-owner', days: [5, 25] },
            { follow: 'midhome-old-door', days: [50, 140] }] }] },
      { id: 'table', text: 'Put a lamp on it', outcomes: [
        { text: 'It makes a good side table. In some lights KITCHEN looks like a name.',
          effects: [{ mood: 2 }, { follow: 'midhome-box-owner', days: [60, 300] }, { follow: 'midhome-old-door', days: [50, 140] }] }] },
    ],
  },
  {
    id: 'midhome-box-owner', kind: 'question', category: 'home', icon: '📓', title: 'One line a day', age: [30, 66], onlyFollow: true,
    text: 'A small woman with a taxi waiting has come about the box. "You will not have read them," she says, and watches you very ' +
      'closely with her coat on.',
    answers: [
      { id: 'yes', text: '"Every line up to the dog."', when: [{ flag: 'read-the-notebooks' }], outcomes: [
        { text: 'She sends the taxi away. You get the dog, the whole of it, over two pots of tea. There is a line about you that night.',
          effects: [{ mood: 9, halfLifeDays: 40 }, { social: 6 }] }] },
      { id: 'carry', text: 'Carry it down for her', costs: { energy: 10 }, outcomes: [
        { text: 'Four floors. At the bottom she feels the tape with one finger, all the way round, and asks nothing more.',
          effects: [{ mood: 4 }, { tally: 'kindnesses' }] }] },
      { id: 'never', text: '"Of course not."', outcomes: [
        { text: 'She nods. At the taxi she turns. "A pity," she says. "I have always wondered whether it holds."',
          effects: [{ mood: -1 }] }] },
    ],
  },
  {
    id: 'midhome-old-door', kind: 'question', category: 'home', icon: '🚪', title: 'The key almost fits', age: [30, 66], onlyFollow: true,
    text: 'Thinking about something else, you have climbed the stairs and put your key to the door. It almost fits. It was your door ' +
      'until you moved. Inside, somebody laughs and somebody sets down a pot.',
    answers: [
      { id: 'ring', text: 'Ring and confess', costs: { energy: 5 }, outcomes: [
        { text: 'They let you see what they have done to it. Green. It had always wanted to be green; you had simply not been told.',
          effects: [{ mood: 4 }, { social: 4 }] }] },
      { id: 'listen', text: 'Stand there one minute', outcomes: [
        { text: 'The third stair creaks for you on the way down, the way it did. You let it do so twice.',
          effects: [{ mood: -2 }, { stress: -3 }] }] },
      { id: 'name', text: 'Check what they did to your doorbell', outcomes: [
        { text: 'Their name is stuck over yours. At the edge you can still read how you end.', effects: [{ mood: 1 }] }] },
    ],
  },
  {
    id: 'midhome-laundry', kind: 'question', category: 'home', icon: '🧺', title: 'Please', age: [30, 64],
    cast: { nb: { role: 'neighbor', age: [22, 82], ageGap: [-25, 30], make: true, affinity: [9, 9] } },
    text: 'In the laundry book you have had Tuesdays, six to eight, for nine years. This week, beside your name, somebody has written ' +
      'in pencil, very small: "please".',
    answers: [
      { id: 'yes', text: 'Write "yes" and go home', outcomes: [
        { text: 'You wash on Thursday, with the wrong people. In the book on Tuesday, very small: a drawing of a dry shirt.',
          effects: [{ mood: 5 }, { tally: 'kindnesses' }, { follow: 'midhome-laundry-back', days: [60, 300] }] }] },
      { id: 'share', text: 'Turn up anyway, to see who it is', costs: { energy: 5 }, outcomes: [
        { text: "It is {nb}, new, with four nurse's uniforms and twins. The machine takes seven kilos. You do the sum together.",
          effects: [{ mood: 5 }, { social: 5 }, { affinity: 9, with: 'nb' }, { follow: 'midhome-laundry-back', days: [60, 300] }] }] },
      { id: 'ink', text: 'Go over your name in ink', outcomes: [
        { text: 'On Tuesday all is as always. Your towels have never looked so much like towels.', effects: [{ mood: -3 }] }] },
    ],
  },
  {
    id: 'midhome-laundry-back', kind: 'message', category: 'home', icon: '🧦', title: 'Folded', age: [30, 66],
    cast: { nb: { role: 'neighbor', from: 'midhome-laundry/nb' } }, onlyFollow: true,
    text: 'You forgot your wash in the drum for a night and a day. It is on your doormat, folded like in a shop, with a pair of socks ' +
      'you had given up. {nb} had one. Do not ask how.',
    effects: [{ mood: 6 }, { affinity: 5, with: 'nb' }],
  },
  {
    id: 'midhome-repair', kind: 'question', category: 'home', icon: '🔧', title: 'The machine has views', age: [30, 66],
    cooldownDays: 2700,
    text: [
      'During the spin cycle the washing machine has walked to the bathroom door and is leaning against it. It is not tired.',
      'The dishwasher has begun to sing: one note, long, not unmusical. When it stops there is water in the cutlery drawer, which is ' +
      'on the other side of the room.',
      'The vacuum cleaner breathes out. It has done so since noon. Along the hall lies, in a long soft line, all it ever took in.',
    ],
    answers: [
      { id: 'self', text: 'Take it apart', costs: { energy: 15 }, outcomes: [
        { text: 'It runs. There are two screws over. You keep them in an egg cup, in case it asks.',
          effects: [{ mood: 6 }, { trait: 'diligence', by: 1 }, { flag: 'egg-cup' }], swing: { stat: 'diligence', by: 1 }, chance: 5 },
        { text: 'It is now in more parts than it had. The man who puts it together asks who did this, quietly, like a doctor.',
          effects: [{ money: -210 }, { stress: 4 }], chance: 5 }] },
      { id: 'man', text: 'Call the repairman', costs: { money: 130 }, outcomes: [
        { text: 'He lays a hand on it and says "ah". You pay for the "ah". It never does it again.', effects: [{ stress: -4 }] }] },
      { id: 'live', text: 'Learn to live with it', outcomes: [
        { text: 'A chair wedged here, a folded beer mat there, and nobody may cough. Visitors are given the rules at the door.',
          effects: [{ stress: 2 }, { mood: 1 }] }] },
    ],
  },
  {
    id: 'midhome-egg-cup', kind: 'message', category: 'home', icon: '🔩', title: 'The egg cup', age: [32, 68],
    when: [{ flag: 'egg-cup', yearsAgo: [1, 12] }], weight: 30, cooldownDays: 4000,
    text: 'The handle of the good pan has come loose. You go to the egg cup, which by now holds eleven screws, and the third one ' +
      'fits. It has been waiting for years with a straight face.',
    effects: [{ mood: 6 }],
  },
  {
    id: 'midhome-bad-day-tub', kind: 'question', category: 'home', icon: '🧊', title: 'At the bottom of the freezer', age: [30, 64],
    text: 'You are defrosting the freezer with a spoon. At the very bottom is a tub, in your mother\'s handwriting: "For a bad day." ' +
      'No year. You did not know she had been in there.',
    answers: [
      { id: 'keep', text: 'Put it back', outcomes: [
        { text: 'You build the peas around it. It is strange how much warmer a freezer can be with something like that in it.',
          effects: [{ mood: 4 }, { flag: 'tub-kept' }] }] },
      { id: 'eat', text: 'Eat it. It is a Tuesday, that will do.', outcomes: [
        { text: 'Lentils, with too much cumin, exactly too much. You scrape the tub with the defrosting spoon.',
          effects: [{ mood: 8 }] }] },
      { id: 'share', text: 'Take half to someone worse off', costs: { energy: 5 }, outcomes: [
        { text: 'It is eaten on a stairwell with two forks. "What did she put in this?" You do not know. You never asked.',
          effects: [{ mood: 6 }, { social: 4 }, { tally: 'kindnesses' }] }] },
    ],
  },
  {
    id: 'midhome-bad-day', kind: 'question', category: 'home', icon: '🥄', title: 'It is that day', age: [30, 68],
    when: [{ flag: 'tub-kept', yearsAgo: [0, 25] }, { anyOf: [{ stat: 'happiness', below: 45 }, { stat: 'stress', atLeast: 60 }] }],
    weight: 60, cooldownDays: 1800,
    text: 'You sit on the kitchen floor in your coat. It was the kind of day you do not tell anybody about, because you would have to ' +
      'begin at the beginning. The freezer hums.',
    answers: [
      { id: 'eat', text: 'Warm it up', outcomes: [
        { text: 'You eat on the floor, coat and all. Lentils, too much cumin. She had even written on the inside of the lid: "See?"',
          effects: [{ mood: 14, halfLifeDays: 40 }, { stress: -10 }, { unflag: 'tub-kept' }] }] },
      { id: 'not-yet', text: 'No. There will be a worse one.', outcomes: [
        { text: 'You look at the lid for a while and put it back. That you can say so helps, oddly; you take off the coat.',
          effects: [{ mood: 5 }, { stress: -5 }] }] },
      { id: 'call', text: 'Leave the tub; ring somebody', costs: { energy: 5 }, outcomes: [
        { text: 'You begin at the beginning. It takes forty minutes and is less than you thought.',
          effects: [{ mood: 7 }, { stress: -8 }, { social: 5 }] }] },
    ],
  },
  {
    id: 'midhome-swallows', kind: 'question', category: 'home', icon: '🐦', title: 'Directly over the door', age: [30, 66],
    when: [{ months: [4, 5, 9, 10] }],
    text: 'Two birds are building over your front door. Directly over. They carry mud in beakfuls and do not think much of the way ' +
      'you stand there. Below them are your mat, your white shirt and every guest you will have till summer ends.',
    answers: [
      { id: 'board', text: 'Screw a little board under it', costs: { energy: 10 }, outcomes: [
        { text: 'It serves. From underneath you see four open mouths in a row; the newspaper boy has given them numbers.',
          effects: [{ mood: 6 }, { tally: 'kindnesses' }, { flag: 'kept-birds' }] }] },
      { id: 'umbrella', text: 'Put an umbrella outside for guests', outcomes: [
        { text: 'People arrive at your door with style. The postman has learned to do it in two steps.',
          effects: [{ mood: 5 }, { social: 3 }, { flag: 'kept-birds' }] }] },
      { id: 'broom', text: 'The broom, before there are eggs', outcomes: [
        { text: 'It comes down in one piece, thumb prints and all. They fly round it for a morning. You have a very clean mat.',
          effects: [{ mood: -6 }] }] },
    ],
  },
  {
    id: 'midhome-swallows-back', kind: 'message', category: 'seasonal', icon: '🪺', title: 'They came back', age: [31, 70],
    when: [{ flag: 'kept-birds', yearsAgo: [0, 4] }, { months: [3, 4, 10] }], weight: 40,
    text: 'At six in the morning there is quarreling over the door. They have been to another continent and have come back to this: ' +
      'mud, your mat, you in a towel. One of them says what it thinks of the repairs.',
    effects: [{ mood: 7 }],
  },
  {
    id: 'midhome-rent', kind: 'question', category: 'money', icon: '📨', title: 'About the rent', age: [30, 66],
    when: [{ lacks: 'ownHome' }, { flag: 'left-home' }], cast: { nb: { role: 'neighbor', age: [22, 82], ageGap: [-25, 30], make: true } },
    cooldownDays: 3000,
    text: [
      'The letter says "modernization": more rent, from spring, for a lamp in the hall that knows when you come. It does not know. ' +
      'You wave at it every night.',
      'A letter from the landlord: the rent is to follow "the general movement". The elevator, which could do with some, has not ' +
      'moved since the feast.',
      'The landlord has died, and was fond of you all, and has a nephew. The nephew writes in columns.',
    ],
    answers: [
      { id: 'doors', text: 'Ring every bell, with a list', costs: { energy: 15 }, outcomes: [
        { text: 'Twenty-two signatures, three kinds of cake. He takes half of it back and signs "yours". {nb} frames the yours.',
          effects: [{ mood: 7 }, { social: 8 }, { affinity: 5, with: 'nb' }], swing: { stat: 'sociability', by: 1 }, chance: 5 },
        { text: 'Nine signatures. The others would rather pay than be seen. You know now which doors have carpets.',
          effects: [{ money: -300 }, { social: 3 }, { stress: 3 }], chance: 4 }] },
      { id: 'pay', text: 'Pay it', costs: { money: 350 }, outcomes: [
        { text: 'It is only money, you say to the lamp, going up in the dark.', effects: [{ stress: 2 }] }] },
      { id: 'late', text: 'Pay the old sum and say nothing', outcomes: [
        { text: 'Four months nobody notices. In the fifth somebody does, with interest, in bold.',
          effects: [{ money: -420 }, { stress: 6 }], chance: 5 },
        { text: 'Nobody notices. You have become someone who listens before opening the mail.', effects: [{ stress: 4 }], chance: 4 }] },
    ],
  },
];
