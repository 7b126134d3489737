/** Eighteen to twenty-seven: the first key, the first wall, and everything from before that comes to visit. */
import type { LifeEvent } from '../../life/events/types.ts';

export const firstHomeEvents: readonly LifeEvent[] = [
  {
    id: 'first-home-viewing', kind: 'question', category: 'home', icon: '🗝', title: 'Three addresses', age: [18, 22],
    when: [{ lacks: 'ownHome' }, { lacks: 'school' }, { noFlag: 'left-home' }],
    cast: { mom: { role: 'mother' }, lady: { role: 'neighbor', age: [58, 76], sex: 'female', make: true } }, weight: 50,
    text: "You can afford: a flat with the shower beside the stove; a room at {lady}'s, with rules and a parrot; or your old bed, where " +
      'someone puts the light out for you.',
    answers: [
      { id: 'shower', text: 'The shower by the stove', costs: { money: 300 }, outcomes: [
        { text: 'The first week you stir the soup with one arm from under the water. You are never again so clean and so well fed at the ' +
          'same time.',
          effects: [{ mood: 9, halfLifeDays: 40 }, { stress: 3 }, { flag: 'left-home' }, { flag: 'kitchen-shower' }] }] },
      { id: 'parrot', text: 'The rules and the parrot', costs: { money: 120 }, outcomes: [
        { text: 'Rule one: no visitors after ten. Rule two: no sums aloud, he picks them up. The parrot looks you over and says, ' +
          '"Deposit."',
          effects: [{ mood: 5 }, { affinity: 4, with: 'lady' }, { flag: 'left-home' },
            { follow: 'first-home-parrot', days: [40, 90] }] }] },
      { id: 'home', text: 'Your old bed, and save', outcomes: [
        { text: 'The money grows. So do your feet: they stick out at the end, under the same old rockets.',
          effects: [{ money: 300 }, { mood: -3 }, { stress: -2 }, { flag: 'old-rockets' }] }] },
    ],
  },
  {
    id: 'first-home-parrot', kind: 'question', category: 'home', icon: '🦜', title: 'Visitors after ten', age: [18, 24],
    cast: { lady: { role: 'neighbor', from: 'first-home-viewing/lady' } }, onlyFollow: true,
    text: 'Half past eleven, and you have had a visitor since nine. In your own voice, tenderly, the parrot says: "She is asleep. Stay." ' +
      'A pause. {lady} knocks.',
    answers: [
      { id: 'open', text: 'Open, and introduce everybody', outcomes: [
        { text: '{lady} looks at the visitor\'s socks, which have been mended. "You mend?" she asks. She stays till two, with the ' +
          'darning egg.',
          effects: [{ mood: 6 }, { stress: -3 }, { affinity: 7, with: 'lady' }, { flag: 'darning' }] }] },
      { id: 'blame', text: '"That is the parrot again."', outcomes: [
        { text: '"He only says what he has heard," says {lady}. She slides the rules under the door. She has underlined two, and, ' +
          'faintly, in pencil, "quietly".',
          effects: [{ mood: 2 }, { stress: 2 }, { affinity: -1, with: 'lady' }] }] },
      { id: 'window', text: 'Visitor out of the window', outcomes: [
        { text: 'It is the first floor, and there is a compost heap. For weeks afterwards the parrot does the landing.',
          effects: [{ mood: 3 }, { stress: 3 }, { affinity: -3, with: 'lady' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'first-home-darning', kind: 'message', category: 'loss', icon: '🧵', title: 'He says it at nine', age: [20, 27],
    when: [{ flag: 'darning', yearsAgo: [1, 6] }], cast: { lady: { role: 'neighbor', from: 'first-home-viewing/lady' } }, weight: 40,
    text: '{lady} has let your room to a tuba. She mends your cuff without asking. At nine, under his cloth, the parrot says good night ' +
      'to you both by name.',
    effects: [{ mood: 7, halfLifeDays: 30 }, { affinity: 5, with: 'lady' }],
  },
  {
    id: 'first-home-soup', kind: 'message', category: 'home', icon: '🚿', title: 'One arm', age: [19, 25],
    when: [{ flag: 'kitchen-shower', yearsAgo: [1, 5] }], cast: { mom: { role: 'mother' } }, weight: 40,
    text: 'Your mother visits the flat with the shower by the stove. She is silent so long that you explain the rent. Then she gets in, ' +
      'shoes off. "One could fry an egg."',
    effects: [{ mood: 7 }, { affinity: 7, with: 'mom' }],
  },
  {
    id: 'first-home-rockets', kind: 'question', category: 'family', icon: '🚀', title: 'Until', age: [21, 26],
    when: [{ stat: 'money', atLeast: 500 }, { flag: 'old-rockets', yearsAgo: [2, 8] }, { noFlag: 'left-home' }],
    cast: { mom: { role: 'mother' } }, weight: 40,
    text: 'At a birthday you hear your mother tell an aunt: "Until {me} has found something." Very gently. You have a deposit in the ' +
      'bank and rockets on your pillow.',
    answers: [
      { id: 'find', text: 'Find something by Friday', costs: { energy: 15, money: 400 }, outcomes: [
        { text: 'It has one window and a view of another. She carries in the bedding herself, and at the bottom of the bag there are the ' +
          'rockets, ironed.',
          effects: [{ mood: 9, halfLifeDays: 50 }, { stress: 3 }, { affinity: 5, with: 'mom' }, { flag: 'left-home' },
            { unflag: 'old-rockets' }] }] },
      { id: 'rent', text: 'Put rent on the kitchen table', costs: { money: 200 }, outcomes: [
        { text: 'She pushes it back. You push it back. It goes to and fro under the fruit until the gas man comes, and is paid from it.',
          effects: [{ mood: 3 }, { affinity: 4, with: 'mom' }] }] },
      { id: 'aunt', text: 'Come in: "Until what?"', outcomes: [
        { text: 'The aunt studies the cake. "Until I can bear it," says your mother. So it was not you at all who could not leave.',
          effects: [{ mood: 4 }, { affinity: 8, with: 'mom' }, { stress: -2 }] }] },
    ],
  },
  {
    id: 'first-home-eggs', kind: 'question', category: 'home', icon: '🥚', title: 'Property of', age: [19, 26],
    when: [{ flag: 'left-home' }], cast: { mate: { role: 'friend', ageGap: [-3, 4], make: true } }, weight: 30,
    text: 'Your flatmate {mate} labels things. First the milk, then each egg: "{mate} 1", "{mate} 2". Your cake is one egg short. There ' +
      'is a "{mate} 6".',
    answers: [
      { id: 'take', text: 'Use it, renumber the rest', costs: { energy: 5 }, outcomes: [
        { text: 'In the night you forge a six. You do it well; it is a gift. On Monday {mate} boils it, and finds you have put your ' +
          'number on a ping-pong ball.',
          effects: [{ mood: 4 }, { stress: 2 }, { affinity: -3, with: 'mate' }, { tally: 'misdeeds' }] }] },
      { id: 'label', text: 'Label the cake: "{mate} 7"', outcomes: [
        { text: '{mate} stands before it for some time with the pen in one hand. The labels on the eggs are gone by Friday. The one on ' +
          'the cake is kept.',
          effects: [{ mood: 6 }, { affinity: 9, with: 'mate' }, { social: 2 }] }] },
      { id: 'pancake', text: 'Call it pancakes and ask {mate} in', outcomes: [
        { text: 'It does need an egg. {mate} gets up without a word and comes back with number four, the largest.',
          effects: [{ mood: 5 }, { affinity: 7, with: 'mate' }] }] },
    ],
  },
  {
    id: 'first-home-supper', kind: 'question', category: 'family', icon: '🍳', title: 'One pan', age: [19, 26],
    when: [{ flag: 'left-home' }], cast: { mom: { role: 'mother' }, dad: { role: 'father' } }, weight: 35,
    text: 'Your parents come to supper, at your place, for the first time. One pan, two chairs. At ten to seven the rice catches. At ' +
      'five to seven the bell rings.',
    answers: [
      { id: 'black', text: 'Serve it, black side down', outcomes: [
        { text: '"The bottom is the best part," says your father, and asks for more of the bottom. In his mother\'s kitchen, you learn, ' +
          'people fought for it.',
          effects: [{ mood: 8 }, { affinity: 7, with: 'dad' }, { affinity: 4, with: 'mom' }], chance: 6,
          swing: { stat: 'kindness', by: 1 } },
        { text: 'Your mother eats all of it. Then she opens her handbag and takes out, wrapped in two towels, a casserole.',
          effects: [{ mood: 3 }, { affinity: 6, with: 'mom' }], chance: 4 }] },
      { id: 'chairs', text: 'Send them for two more chairs', costs: { energy: 5 }, outcomes: [
        { text: 'They come back at eight with three, from the skip, in high spirits. Your father has skinned a knuckle. You have ordered ' +
          'noodles.',
          effects: [{ mood: 8 }, { money: -24 }, { affinity: 6, with: 'dad' }, { affinity: 6, with: 'mom' }] }] },
      { id: 'dark', text: 'Put the light out and be not at home', outcomes: [
        { text: 'They stand there and talk in low voices. Something is hung on the handle. When you dare to open, it is warm, and has a ' +
          'spoon with it.',
          effects: [{ mood: -4 }, { affinity: -2, with: 'mom' }, { affinity: -2, with: 'dad' }] }] },
    ],
  },
  {
    id: 'first-home-salt', kind: 'message', category: 'family', icon: '🧂', title: 'Until it is enough', age: [19, 27],
    when: [{ flag: 'left-home' }], cast: { mom: { role: 'mother' } }, weight: 25,
    text: 'You ring your mother to ask how much salt. "Until it is enough." How will you know? "You will hear me say so." You put her on ' +
      'the shelf by the stove, on loudspeaker.',
    effects: [{ mood: 6 }, { affinity: 5, with: 'mom' }],
  },
  {
    id: 'first-home-rowing-machine', kind: 'question', category: 'home', icon: '🫙', title: 'Only till the summer', age: [22, 27],
    when: [{ flag: 'left-home', yearsAgo: [1, 9] }, { stat: 'money', below: 400 }], cast: { mom: { role: 'mother' } }, weight: 35,
    text: 'The rent has gone up and your bank balance has not. You ring home. "Your bed is free," says your mother before you have said ' +
      'anything. "Only till the summer."',
    answers: [
      { id: 'back', text: 'Go back, only till the summer', outcomes: [
        { text: 'In the night your feet hang out of the end. Somebody comes in, thinks you are asleep, and puts out the light. It costs ' +
          'you something. It saves the rent.',
          effects: [{ money: 500 }, { mood: -4 }, { stress: -7 }, { affinity: 6, with: 'mom' }, { unflag: 'left-home' },
            { flag: 'old-rockets' }] }] },
      { id: 'nights', text: 'Take on nights, and keep the key', costs: { energy: 25 }, outcomes: [
        { text: 'You fold towels in a hotel until four. You have never been so tired. On the ring there are still two keys and both fit ' +
          'something.',
          effects: [{ money: 420 }, { stress: 7 }, { mood: 2 }, { trait: 'diligence', by: 1 }] }] },
      { id: 'sell', text: 'Sell what you own, on the stairs', costs: { energy: 10 }, outcomes: [
        { text: 'The lamp goes, the chair goes. A child buys your hat with her own money and wears it all the way down. It does until May.',
          effects: [{ money: 260 }, { mood: -2 }, { social: 2 }] }] },
    ],
  },
  {
    id: 'first-home-chairman', kind: 'dilemma', category: 'home', icon: '🐈', title: 'Do not feed', age: [20, 25],
    when: [{ flag: 'left-home' }, { lacks: 'pet' }], cast: { old: { role: 'neighbor', ageGap: [40, 60], make: true } }, weight: 30,
    steps: {
      start: {
        text: 'A cat the size of an ottoman walks into your flat, inspects both rooms, and sits down in front of the refrigerator. On ' +
          'its tag, engraved, not cheap: DO NOT FEED.',
        answers: [
          { id: 'feed', text: 'Feed it', costs: { money: 4 }, outcomes: [
            { text: 'It eats like someone signing papers. Then it sleeps on your only sweater, and you wait, cold, for it to be done.',
              effects: [{ mood: 6 }], next: { step: 'poster', days: [15, 35] } }] },
          { id: 'obey', text: 'Do as the tag says', outcomes: [
            { text: 'You eat your own supper standing in the shower, with the curtain drawn. An arm comes round it, very slowly.',
              effects: [{ mood: 3 }], next: { step: 'poster', days: [15, 35] } }] },
          { id: 'out', text: 'Carry it back down the stairs', costs: { energy: 10 }, outcomes: [
            { text: 'You set it down outside. When you get back up, with your hand on your side, it is sitting in front of the ' +
              'refrigerator.',
              effects: [{ mood: 2 }], next: { step: 'poster', days: [15, 35] } }] },
        ],
      },
      poster: {
        text: 'On the street door: "Missing: appetite. My cat Chairman wants no supper. Who are you? {old}, first floor." Chairman is ' +
          'washing a foot on your sill.',
        answers: [
          { id: 'go', text: 'Go down and own up', costs: { energy: 5 }, outcomes: [
            { text: 'You are the seventh. The fourth floor does breakfast; the dentist does fish. {old} writes you down: "Tuesdays, then."',
              effects: [{ mood: 7 }, { social: 5 }, { affinity: 9, with: 'old' }], next: { step: 'list', days: [250, 450] } }] },
          { id: 'note', text: 'Put a note on the collar: "Sorry."', outcomes: [
            { text: 'It comes back next evening, with another: "What does he have at yours?" You write to and fro by cat for most of a ' +
              'winter.',
              effects: [{ mood: 8 }, { affinity: 8, with: 'old' }], next: { step: 'list', days: [250, 450] } }] },
          { id: 'on', text: 'Take down the poster', outcomes: [
            { text: 'By morning there is a new one. It says the same, and underneath: "PS. I am only curious."',
              effects: [{ stress: 3 }, { affinity: -2, with: 'old' }, { tally: 'misdeeds' }], next: { step: 'list', days: [250, 450] } }] },
        ],
      },
      list: {
        text: '{old} is moving in with a nephew who sneezes. Seven of you stand in the hall. "He can have only one address." Chairman ' +
          'looks round, from shoe to shoe.',
        answers: [
          { id: 'crouch', text: 'Put your hand out', outcomes: [
            { text: 'He gets up, walks past the dentist, past the fish, and sits on your foot. {old} hands you the tag, which has been ' +
              'turned over and engraved on the back: FEED.',
              effects: [{ mood: 15, halfLifeDays: 120 }, { affinity: 9, with: 'old' }, { item: 'cat' }, { flag: 'has-pet' },
                { remember: 'the tag that says FEED', by: 'old' }], chance: 6, swing: { stat: 'kindness', by: 1 } },
            { text: 'He sits on the foot of the fourth floor, who weeps. You still have Tuesdays. {old} shakes your hand, and leaves the ' +
              'tag in it.',
              effects: [{ mood: 4, halfLifeDays: 40 }, { social: 4 }, { affinity: 6, with: 'old' }], chance: 3 }] },
          { id: 'stairs', text: '"Why only one?"', outcomes: [
            { text: 'It is put to a vote, on the stairs. Chairman is to live at number 9, all of it, with a rota. {old} is rung up on ' +
              'Sundays and he is held to the phone.',
              effects: [{ mood: 10, halfLifeDays: 80 }, { social: 7 }, { affinity: 9, with: 'old' }, { tally: 'kindnesses' }] }] },
          { id: 'behind', text: 'Stay behind the dentist', outcomes: [
            { text: 'He goes to the dentist. At night you sometimes hear him on the stairs, stopping at your floor, considering.',
              effects: [{ mood: -5 }] }] },
        ],
      },
    },
  },
  {
    id: 'first-home-armchair', kind: 'question', category: 'luck', icon: '🛋', title: 'To take away', age: [19, 26],
    when: [{ flag: 'left-home' }], cast: { friend: { role: 'friend', ageGap: [-3, 3], make: true } }, weight: 25,
    text: 'A green armchair on the pavement: "To take away. He would have liked someone to." You and {friend} are on the third floor ' +
      'when something slides in the lining.',
    answers: [
      { id: 'open', text: 'Unpick the lining', costs: { energy: 5 }, outcomes: [
        { text: 'Sixteen letters, never posted, all beginning "Dear Ilse". And four banknotes, ironed flat.',
          effects: [{ money: 80 }, { mood: 4 }, { flag: 'dear-ilse' }], chance: 6, swing: { stat: 'openness', by: 1 } },
        { text: 'A spoon, thirty pen tops, a medal for the hundred meters. {friend} wears it up the last flight.',
          effects: [{ mood: 7 }, { affinity: 5, with: 'friend' }], chance: 4 }] },
      { id: 'sit', text: 'Sit in it at once, on the landing', outcomes: [
        { text: 'You take turns till it gets dark. It rattles when you laugh. You never look; one should leave a chair something.',
          effects: [{ mood: 8 }, { affinity: 8, with: 'friend' }] }] },
      { id: 'sell', text: 'Sell it to the man with the truck', outcomes: [
        { text: 'A man with a truck pays you on the spot. In a shop window on the corner it costs nine times as much, and has no sheet ' +
          'on it.',
          effects: [{ money: 60 }, { mood: -2 }, { affinity: -2, with: 'friend' }] }] },
    ],
  },
  {
    id: 'first-home-ilse', kind: 'question', category: 'luck', icon: '✉️', title: 'Dear Ilse', age: [19, 27],
    when: [{ flag: 'dear-ilse' }], cast: { ilse: { role: 'neighbor', age: [70, 86], sex: 'female', make: true } }, weight: 45,
    text: 'At the baker\'s: "Ilse, your change." A woman in a green hat turns round. There may be many called Ilse. At home you have ' +
      'sixteen letters, four of them read.',
    answers: [
      { id: 'ask', text: 'Ask whether she knew a green armchair', costs: { energy: 5 }, outcomes: [
        { text: '"With wings," says the woman. She reads all sixteen in it, at yours, with her hat on. "Silly man," she says at the end. ' +
          '"I would have said yes at number two."',
          effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 12, with: 'ilse' }, { tally: 'kindnesses' }, { unflag: 'dear-ilse' },
            { remember: 'the green armchair', by: 'ilse' }], chance: 6, swing: { stat: 'kindness', by: 1 } },
        { text: '"Not me, dear," she says. "But what did he write?" You tell her the four. The whole line has stopped moving, and no one ' +
          'minds.',
          effects: [{ mood: 6 }, { social: 3 }, { affinity: 5, with: 'ilse' }, { unflag: 'dear-ilse' }], chance: 4 }] },
      { id: 'read', text: 'Say nothing; read the other twelve', outcomes: [
        { text: 'He gets as far as her door in number nine, and in every one after. You are twenty-odd, and you pick up your phone and ' +
          'put it down.',
          effects: [{ mood: -3 }, { trait: 'openness', by: 1 }, { unflag: 'dear-ilse' }] }] },
      { id: 'post', text: 'Post them all, to "Ilse, {town}"', costs: { money: 16 }, outcomes: [
        { text: 'Fifteen come back. You look at the stack for a long time. You count it again.',
          effects: [{ mood: 8 }, { unflag: 'dear-ilse' }] }] },
    ],
  },
];
