/** Where one lives, 18 to 66: walls, neighbours, repairs, animals. */
import type { LifeEvent } from '../../life/events/types.ts';

export const homeEvents: readonly LifeEvent[] = [
  {
    id: 'home-first-night', kind: 'message', category: 'home', icon: '🪟', title: 'No curtains', age: [22, 29],
    when: [{ stat: 'money', atLeast: 1500 }, { lacks: 'school' }, { flag: 'old-rockets' }, { noFlag: 'left-home' }], weight: 30,
    text: 'First night in a place of your own. No curtains, no lamp, one fork. Across the yard a man ironing a shirt sees you see him, ' +
      'and lifts the iron in greeting.',
    effects: [{ mood: 8 }, { social: 2 }, { flag: 'left-home' }, { unflag: 'old-rockets' }],
  },
  {
    id: 'home-stain', kind: 'question', category: 'home', icon: '💧', title: 'Something on the ceiling', age: [19, 64],
    cooldownDays: 2400,
    text: [
      'A brown stain has come up on the ceiling, the shape of Madagascar. By evening it has an island.',
      'Something taps in the wall. It taps when you are in bed. It is in no hurry, and the wallpaper under the window has begun to ' +
      'breathe.',
    ],
    answers: [
      { id: 'up', text: 'Go up and knock', costs: { energy: 5 }, outcomes: [
        { text: 'An old man opens with a saucepan in each hand. There are nine on his floor. "I thought if I kept emptying them," he ' +
          'says, "nobody would have to know."',
          effects: [{ mood: 3 }, { social: 4 }, { tally: 'kindnesses' }, { stress: 2 }] }] },
      { id: 'plumber', text: 'Send for the plumber', costs: { money: 240 }, outcomes: [
        { text: 'He lays an ear to it, like a doctor, and cuts exactly once. You get to keep the bit of pipe. It looks guilty.',
          effects: [{ stress: -5 }] }] },
      { id: 'frame', text: 'Hang a picture over it', outcomes: [
        { text: 'For some weeks it works. Then the picture comes down in the night, wet, with the nail, with the wall.',
          effects: [{ money: -480 }, { stress: 7 }], chance: 5 },
        { text: 'It dries. Behind the picture, you know, is Madagascar. You never travel there.', effects: [{ stress: 2 }], chance: 4 }] },
    ],
  },
  {
    id: 'home-trumpet', kind: 'question', category: 'home', icon: '🎺', title: 'Three notes', age: [20, 62],
    cast: { horn: { role: 'neighbor', age: [9, 14], ageGap: [-53, -6], make: true } },
    text: '{horn}, from upstairs, has a trumpet and three notes. They come at five each day, in the same order, and stop one short of ' +
      'the tune.',
    answers: [
      { id: 'fourth', text: 'Sing the fourth, out of the window', costs: { energy: 5 }, outcomes: [
        { text: 'Silence. Then, carefully, a fourth note. It is wrong, and it is joyful.',
          effects: [{ mood: 6 }, { affinity: 10, with: 'horn' }, { follow: 'home-trumpet-square', days: [2200, 4200] }] }] },
      { id: 'mutes', text: 'Buy {horn} a practice mute', costs: { money: 35 }, outcomes: [
        { text: 'Now it sounds like a bee in a far-off tin. The mother brings you dumplings. {horn} does not look at you on the stairs.',
          effects: [{ stress: -4 }, { affinity: -3, with: 'horn' }, { follow: 'home-trumpet-square', days: [2200, 4200] }] }] },
      { id: 'broom', text: 'Knock on the ceiling with a broom', outcomes: [
        { text: 'It stops. It stops the next day as well. After a week you find that you are listening for it at five.',
          effects: [{ mood: -4 }, { affinity: -8, with: 'horn' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'home-trumpet-square', kind: 'message', category: 'creative', icon: '🎼', title: 'The fourth note', age: [26, 70],
    cast: { horn: { role: 'neighbor', from: 'home-trumpet/horn' } }, onlyFollow: true,
    text: 'Memorial day in {town}, the square full. A young person in uniform steps out. Three notes you know. {horn} holds the fourth ' +
      'till the pigeons settle.',
    effects: [{ mood: 14, halfLifeDays: 60 }],
  },
  {
    id: 'home-spare-key', kind: 'question', category: 'home', icon: '🗝', title: 'Just in case', age: [22, 58],
    cast: { lady: { role: 'neighbor', age: [68, 86], ageGap: [14, 64], make: true } },
    text: '{lady} across the landing gives you a key on red wool. "Just in case. If my blind is not up by nine." You have never been ' +
      'further than her doormat.',
    answers: [
      { id: 'hook', text: 'Hang it by the door; look every morning', outcomes: [
        { text: "Nine o'clock: the blind. It gets so that you cannot start the day without it. You suspect that she can't either.",
          effects: [{ mood: 4 }, { affinity: 10, with: 'lady' }, { familiarity: 8, with: 'lady' }, { flag: 'red-wool' },
            { follow: 'home-blind-down', days: [200, 900] }] }] },
      { id: 'drawer', text: 'Put it in the drawer with the batteries', outcomes: [
        { text: 'You mean to look. Most days, one way or another, you see the blind.',
          effects: [{ affinity: 5, with: 'lady' }, { follow: 'home-blind-down', days: [200, 900] }] }] },
      { id: 'no', text: '"I am out a lot. Ask the caretaker."', outcomes: [
        { text: '"Of course," says {lady}, and takes the key back. She had already put the kettle on. You can hear it.',
          effects: [{ mood: -4 }, { affinity: -6, with: 'lady' }] }] },
    ],
  },
  {
    id: 'home-blind-down', kind: 'question', category: 'home', icon: '🌅', title: 'Twenty past nine', age: [22, 62],
    cast: { lady: { role: 'neighbor', from: 'home-spare-key/lady' } }, onlyFollow: true,
    text: "Twenty past nine and {lady}'s blind is down. You are late as it is. Her newspaper lies on the mat. A radio is on inside, or " +
      'next door.',
    answers: [
      { id: 'key', text: 'Use the key', costs: { energy: 10 }, outcomes: [
        { text: 'She is on the bathroom floor, cross, with a cushion she has managed to pull down. "Ten minutes," says {lady}. "I bet on ' +
          'ten." It was twenty.',
          effects: [{ stress: 6 }, { mood: 6 }, { affinity: 16, with: 'lady' }, { tally: 'kindnesses' },
            { remember: 'the key on red wool', by: 'lady' }], chance: 6 },
        { text: 'She is in bed with the radio and a gentleman from the third floor. "In case," says {lady} with dignity, "did not mean ' +
          'this."',
          effects: [{ mood: 7 }, { affinity: 5, with: 'lady' }], chance: 4 }] },
      { id: 'wool', text: 'You look every day. Run. Use the key.', costs: { energy: 5 }, when: [{ flag: 'red-wool' }], outcomes: [
        { text: 'She has been down for four minutes, the doctor says, and with hearts four is a good number. {lady} will be home by ' +
          'Easter.',
          effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 18, with: 'lady' }, { tally: 'kindnesses' }] }] },
      { id: 'ring', text: 'Ring the bell and wait', outcomes: [
        { text: 'You ring, you wait, you ring. The caretaker comes with the big bunch, trying each. She lives. She never again tells you ' +
          'the time.',
          effects: [{ mood: -5 }, { stress: 8 }, { affinity: -3, with: 'lady' }] }] },
      { id: 'work', text: 'Go to work; ring her at ten', outcomes: [
        { text: 'At ten nobody picks up. You learn what a person can imagine in a lift. A nurse picks up at four.',
          effects: [{ mood: -10, halfLifeDays: 60 }, { stress: 10 }, { affinity: -8, with: 'lady' }] }] },
    ],
  },
  {
    id: 'home-cat', kind: 'question', category: 'home', icon: '🐈', title: 'Third day on the sill', age: [20, 62],
    when: [{ lacks: 'pet' }, { noFlag: 'has-pet' }],
    text: 'A gray cat has sat on your windowsill for three days with its back to you, like somebody waiting for an office to open.',
    answers: [
      { id: 'open', text: 'Open the window', costs: { energy: 5 }, outcomes: [
        { text: 'It walks through every room, checks the cupboards, and goes to sleep on the one thing you need. You would appear to ' +
          'have passed.',
          effects: [{ mood: 10, halfLifeDays: 60 }, { item: 'cat' }, { flag: 'has-pet' }, { stress: -4 }] }] },
      { id: 'poster', text: 'Put up notices: gray, cross, found', costs: { energy: 5, money: 5 }, outcomes: [
        { text: 'A girl of six comes with a basket. "Professor," she says to it, severely. She draws you a picture, and the back is to ' +
          'you.',
          effects: [{ mood: 5 }, { tally: 'kindnesses' }] }] },
      { id: 'blind', text: 'Pull down the blind', outcomes: [
        { text: 'In the morning it is gone. There are four small dry places where it sat.', effects: [{ mood: -3 }] }] },
    ],
  },
  {
    id: 'home-pet-sock', kind: 'question', category: 'home', icon: '🧶', title: 'One sock short', age: [20, 66],
    when: [{ anyOf: [{ owns: 'dog' }, { owns: 'cat' }] }, { has: 'pet' }],
    text: '{pet} has eaten a sock. You know because half of it was hanging out, and then you blinked. The emergency vet has a price list ' +
      'on the door, at eye level.',
    answers: [
      { id: 'vet', text: 'Go to the vet, now', costs: { money: 390 }, outcomes: [
        { text: "She holds up the sock in tweezers. And a second one. And a child's mitten, which nobody can explain.",
          effects: [{ mood: 6 }, { stress: -3 }] }] },
      { id: 'wait', text: 'Wait up with {pet} till morning', costs: { energy: 20 }, outcomes: [
        { text: 'At five, with a noise like a cork, the matter resolves itself on the good rug. {pet} is proud.',
          effects: [{ mood: 4 }, { money: -40 }], chance: 6 },
        { text: "At five {pet} lies down in a way you do not like. You are on the vet's step when the lamp goes on. It was close, and it " +
          'was dear.',
          effects: [{ money: -720 }, { stress: 10 }, { mood: -4 }], chance: 3 }] },
      { id: 'oil', text: 'Oil on a spoon, as your family did', outcomes: [
        { text: 'It works. It works on the stairs, in the hall and in your left shoe.', effects: [{ mood: 2 }, { stress: 2 }] }] },
    ],
  },
  {
    id: 'home-boiler', kind: 'question', category: 'home', icon: '🥶', title: 'The boiler says F28', age: [22, 66],
    when: [{ season: 'winter' }], cast: { nb: { role: 'neighbor', age: [18, 78], ageGap: [-20, 25], make: true } },
    cooldownDays: 2500,
    text: [
      'The coldest night of the year. The boiler shows F28 and a flame with a line through it. You can see what you say.',
      "The heating has stopped and so has the whole stairwell's. Somebody on the second floor is playing the piano in gloves.",
    ],
    answers: [
      { id: 'man', text: 'The emergency man, at night rates', costs: { money: 310 }, outcomes: [
        { text: 'He presses a button for four seconds. He lets you press it, too, so that you will know.',
          effects: [{ stress: -4 }, { mood: -1 }] }] },
      { id: 'nb', text: "Knock at {nb}'s door with a blanket", costs: { energy: 5 }, outcomes: [
        { text: "There are already five people in {nb}'s kitchen, all four gas rings on, and a pot going round. You learn the surnames " +
          'on your own doorbell.',
          effects: [{ mood: 8 }, { social: 10 }, { affinity: 8, with: 'nb' }, { flag: 'kitchen-night' }] }] },
      { id: 'bed', text: 'Bed, hat, everything you own', outcomes: [
        { text: 'You read until the page is too cold to turn. In the morning there are ferns of ice inside the pane, and they are, you ' +
          'have to say, very well done.',
          effects: [{ health: -2 }, { mood: 2 }] }] },
    ],
  },
  {
    id: 'home-kitchen-night', kind: 'message', category: 'friends', icon: '🍲', title: 'All four rings', age: [26, 68],
    when: [{ flag: 'kitchen-night', yearsAgo: [1, 15] }], weight: 30,
    text: 'First frost. A note in the lift: "Kitchen night. Heating works. Come anyway. Bring a spoon." Somebody has drawn a flame ' +
      'without a line through it.',
    effects: [{ mood: 7 }, { social: 8 }],
  },
  {
    id: 'home-pencil-marks', kind: 'message', category: 'home', icon: '📏', title: 'Under the paint', age: [28, 62],
    when: [{ has: 'ownHome' }],
    text: 'Stripping the kitchen door frame you come on pencil marks: Ana, 4. Ana, 5. Joseph, 3. Ana, 11. After Joseph, 7, there is only ' +
      'Ana. You sand round it.',
    effects: [{ mood: -2 }, { trait: 'kindness', by: 1 }],
  },
  {
    id: 'home-parcel', kind: 'question', category: 'home', icon: '📦', title: 'It has been ticking', age: [19, 60],
    cast: { nb: { role: 'neighbor', age: [18, 78], ageGap: [-20, 25], make: true } },
    text: 'You took in a parcel for {nb} a week ago. {nb} has not come. The parcel ticks. It has begun to tick faster when the sun is on ' +
      'it.',
    answers: [
      { id: 'open', text: 'Steam it open a little', outcomes: [
        { text: 'Thirty quail eggs under a small lamp. One of them is looking at you.',
          effects: [{ mood: 6 }, { affinity: -2, with: 'nb' }, { flag: 'quail' }, { tally: 'misdeeds' }] }] },
      { id: 'call', text: 'Find out where {nb} is', costs: { energy: 10 }, outcomes: [
        { text: 'In hospital, with a leg, and frantic about a parcel. You are talked through it by phone, egg by egg.',
          effects: [{ mood: 8 }, { affinity: 12, with: 'nb' }, { social: 5 }, { tally: 'kindnesses' }, { flag: 'quail' }] }] },
      { id: 'hall', text: "Put it back outside {nb}'s door", outcomes: [
        { text: 'At night the hall cheeps. In the morning the box is gone, and nobody on the stairs knows who.',
          effects: [{ mood: -7 }] }] },
    ],
  },
  {
    id: 'home-quail', kind: 'message', category: 'home', icon: '🐦', title: 'Thirty, less two', age: [22, 64],
    when: [{ flag: 'quail', yearsAgo: [0, 3] }], cast: { nb: { role: 'neighbor', from: 'home-parcel/nb' } }, weight: 40,
    text: '{nb} is back, with a stick, and keeps the quail on the roof. Two of them come when you cough. "They think it was you," says ' +
      '{nb}, a little bitterly.',
    effects: [{ mood: 7 }, { affinity: 4, with: 'nb' }],
  },
  {
    id: 'home-walnut', kind: 'dilemma', category: 'home', icon: '🌳', title: 'The walnut tree', age: [30, 64], when: [{ has: 'ownHome' }],
    cast: { nb: { role: 'neighbor', age: [18, 78], ageGap: [-12, 30], make: true } }, weight: 24,
    steps: {
      start: {
        text: "{nb}'s walnut drops its leaves in your yard, and in October, for six weeks, nuts on your tin roof: someone at the door. " +
          'Today a branch came through it.',
        answers: [
          { id: 'talk', text: 'Go round with the branch', costs: { energy: 5 }, outcomes: [
            { text: '"My father planted it the day I was born," says {nb}, "and it has behaved better." You are given a bag of nuts and ' +
              'no answer.',
              effects: [{ affinity: 3, with: 'nb' }], next: { step: 'autumn', days: [40, 120] } }] },
          { id: 'letter', text: 'Write a letter, with a deadline', outcomes: [
            { text: 'The reply comes by lawyer. You live eight meters apart and now communicate by way of the capital.',
              effects: [{ money: -150 }, { stress: 5 }, { affinity: -9, with: 'nb' }], next: { step: 'court', days: [60, 150] } }] },
          { id: 'saw', text: 'Saw off what hangs over, tonight', costs: { energy: 20 }, outcomes: [
            { text: 'By lamp, from a ladder. In the morning it looks like a person with one arm. {nb} stands beneath it in slippers.',
              effects: [{ stress: 5 }, { affinity: -12, with: 'nb' }, { tally: 'misdeeds' }, { flag: 'sawed-walnut' }],
              next: { step: 'court', days: [30, 90] } }] },
        ],
      },
      autumn: {
        text: 'October. Tock. Tock-tock. {nb} has a ladder against your wall and spreads an old parachute over your roof. The nuts land ' +
          'without a sound and roll into a bath.',
        answers: [
          { id: 'hold', text: 'Hold the ladder', costs: { energy: 10 }, outcomes: [
            { text: "Two hundred kilos. You crack them together on {nb}'s step till Christmas and your fingers are brown to the wrist.",
              effects: [{ mood: 8 }, { affinity: 10, with: 'nb' }, { social: 5 }], next: { step: 'storm', days: [300, 900] } }] },
          { id: 'thanks', text: 'Thank {nb}, keep out of the way', outcomes: [
            { text: 'It is very quiet. You find that you had got used to somebody at the door.',
              effects: [{ affinity: 3, with: 'nb' }, { mood: 1 }], next: { step: 'storm', days: [300, 900] } }] },
        ],
      },
      court: {
        text: 'The justice of the peace views two hedges, a tin roof, a tree. She asks each of you what you would want if you could have ' +
          'only one thing.',
        answers: [
          { id: 'roof', text: '"My roof paid for."', outcomes: [
            { text: 'You get it. It is paid in coins, in a walnut sack, left on your step before light.',
              effects: [{ money: 400 }, { affinity: -4, with: 'nb' }], next: { step: 'storm', days: [300, 900] } }] },
          { id: 'quiet', text: '"That we could say good morning."', outcomes: [
            { text: '{nb} had meant to say "the tree", and sits down. Next day, over the hedge, gruffly, comes half of it: "Morning."',
              effects: [{ mood: 6 }, { affinity: 9, with: 'nb' }], next: { step: 'storm', days: [300, 900] } }] },
          { id: 'down', text: '"The tree gone."', outcomes: [
            { text: "It is not granted. You wish afterwards that you had not said it aloud, because of {nb}'s face.",
              effects: [{ mood: -4 }, { affinity: -8, with: 'nb' }], next: { step: 'storm', days: [300, 900] } }] },
        ],
      },
      storm: {
        text: 'The gale takes the walnut before breakfast. It falls along the line between you, to the inch, hitting nothing. {nb} comes ' +
          'out in a coat over nothing much.',
        answers: [
          { id: 'stand', text: 'Stand there with {nb} till light', outcomes: [
            { text: 'Towards morning {nb} finds a nut that has sprouted, and looks at the middle of your yard. "It would have to be a ' +
              'bit over," says {nb}. It is.',
              effects: [{ mood: 9, halfLifeDays: 60 }, { affinity: 12, with: 'nb' }] }] },
          { id: 'table', text: 'Have a table made of it, for {nb}', costs: { money: 350 }, outcomes: [
            { text: 'There is a pale ring where the arm was. {nb} runs a thumb along it every time you sit there, and you sit there often.',
              effects: [{ mood: 8, halfLifeDays: 60 }, { affinity: 14, with: 'nb' }, { tally: 'kindnesses' }] }] },
          { id: 'stump', text: 'Count the rings where you cut it', when: [{ flag: 'sawed-walnut' }], outcomes: [
            { text: 'It had grown a lip around the wound, and almost closed it. You show {nb}. "Stubborn," says {nb}, not only of the ' +
              'tree.',
              effects: [{ mood: 2 }, { affinity: 4, with: 'nb' }] }] },
        ],
      },
    },
  },
  {
    id: 'home-sell', kind: 'question', category: 'home', icon: '🏡', title: 'The lower garden', age: [54, 66],
    when: [{ has: 'ownHome' }],
    cast: { young: { role: 'neighbor', age: [25, 36], ageGap: [-41, -18], affinity: [9, 9], make: true } },
    text: 'The lower garden is too big for your knees. One bidder wants it for garages. {young}, who asked what kind of pear that was, ' +
      'has a good deal less.',
    answers: [
      { id: 'garages', text: 'The garages', outcomes: [
        { text: 'The pear comes down on a Tuesday. You had meant not to look. On the far side it was in flower.',
          effects: [{ money: 14000 }, { mood: -8, halfLifeDays: 60 }] }] },
      { id: 'young', text: '{young}', outcomes: [
        { text: 'In autumn there is a bowl of pears on your step, and a child you have never met behind the hedge, to see you find it.',
          effects: [{ money: 5000 }, { mood: 12, halfLifeDays: 120 }, { affinity: 10, with: 'young' }, { tally: 'kindnesses' }] }] },
      { id: 'stay', text: 'Keep it and let it go wild', outcomes: [
        { text: 'By July there is a path only you and a hedgehog know. Your knees complain as far as the gate, then look about them.',
          effects: [{ mood: 4 }, { stress: -3 }] }] },
    ],
  },
];
