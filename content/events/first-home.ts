/** Eighteen to twenty-seven: the first key, the first wall, and everything from before that comes to visit. */
import type { LifeEvent } from '../../life/events/types.ts';

export const firstHomeEvents: readonly LifeEvent[] = [
  {
    id: 'first-home-viewing', kind: 'question', category: 'home', icon: '🗝', title: 'Three addresses', age: [18, 22],
    when: [{ lacks: 'ownHome' }, { lacks: 'school' }, { noFlag: 'left-home' }],
    cast: { mom: { role: 'mother' }, lady: { role: 'neighbor', age: [58, 76], sex: 'female', make: true } }, weight: 50,
    text: "You can afford one of these: a flat with the shower in the kitchen, beside the stove; a room at {lady}'s, with rules " +
      'and a parrot; or your old bed at home, where someone still puts the light out for you.',
    answers: [
      { id: 'shower', text: 'The shower by the stove', costs: { money: 300 }, outcomes: [
        { text: 'The first week you stir the soup with one arm from under the water. You are never again so clean and so well ' +
          'fed at the same time.',
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
    text: 'It is half past eleven, and you have had a visitor since nine. Nobody has made a sound. In the hall {lady} puts down ' +
      'her tea. In your own voice, tenderly, the parrot says: "She is asleep. Stay." There is a pause. There is a knock.',
    answers: [
      { id: 'open', text: 'Open, and introduce everybody', outcomes: [
        { text: '{lady} looks at the visitor\'s socks, which have been mended. "You mend?" she asks. It is two before she goes ' +
          'to bed, with the darning egg.',
          effects: [{ mood: 6 }, { stress: -3 }, { affinity: 7, with: 'lady' }, { flag: 'darning' }] }] },
      { id: 'blame', text: '"That is the parrot again."', outcomes: [
        { text: '"He only says what he has heard," says {lady}. She slides the rules under the door. She has underlined two, ' +
          'and, faintly, in pencil, "quietly".',
          effects: [{ mood: 2 }, { stress: 2 }, { affinity: -1, with: 'lady' }] }] },
      { id: 'window', text: 'Visitor out of the window', outcomes: [
        { text: 'It is the first floor, and there is a compost heap. For weeks afterwards the parrot does the landing.',
          effects: [{ mood: 3 }, { stress: 3 }, { affinity: -3, with: 'lady' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'first-home-darning', kind: 'message', category: 'loss', icon: '🧵', title: 'He says it at nine', age: [20, 27],
    when: [{ flag: 'darning', yearsAgo: [1, 6] }], cast: { lady: { role: 'neighbor', from: 'first-home-viewing/lady' } }, weight: 40,
    text: 'A visit to {lady}. She has let your room to somebody with a tuba. She mends your cuff without asking. At nine, from ' +
      'under his cloth, the parrot says good night to you both by name. You had not known he had yours.',
    effects: [{ mood: 7, halfLifeDays: 30 }, { affinity: 5, with: 'lady' }],
  },
  {
    id: 'first-home-soup', kind: 'message', category: 'home', icon: '🚿', title: 'One arm', age: [19, 25],
    when: [{ flag: 'kitchen-shower', yearsAgo: [1, 5] }], cast: { mom: { role: 'mother' } }, weight: 40,
    text: 'Your mother visits the flat with the shower by the stove. She says nothing for so long that you begin to explain the ' +
      'rent. Then she takes off her rings, gets in behind the curtain with her shoes off, and turns. "One could fry an egg," she ' +
      'says.',
    effects: [{ mood: 7 }, { affinity: 7, with: 'mom' }],
  },
  {
    id: 'first-home-rockets', kind: 'question', category: 'family', icon: '🚀', title: 'Until', age: [21, 26],
    when: [{ flag: 'old-rockets', yearsAgo: [2, 8] }, { noFlag: 'left-home' }], cast: { mom: { role: 'mother' } }, weight: 40,
    text: 'You still live at home. At a birthday, in the kitchen, you hear your mother say it to an aunt: "Until {me} has found ' +
      'something." She says "until" very gently. You have the deposit for two flats in the bank, and rockets on your pillow.',
    answers: [
      { id: 'find', text: 'Find something by Friday', costs: { energy: 15, money: 400 }, outcomes: [
        { text: 'It has one window and a view of another. She carries in the bedding herself, and at the bottom of the bag there ' +
          'are the rockets, ironed.',
          effects: [{ mood: 9, halfLifeDays: 50 }, { stress: 3 }, { affinity: 5, with: 'mom' }, { flag: 'left-home' },
            { unflag: 'old-rockets' }] }] },
      { id: 'rent', text: 'Put rent on the kitchen table', costs: { money: 200 }, outcomes: [
        { text: 'She pushes it back. You push it back. It goes to and fro under the fruit for a year, and neither of you counts it.',
          effects: [{ mood: 3 }, { affinity: 4, with: 'mom' }] }] },
      { id: 'aunt', text: 'Come in: "Until what?"', outcomes: [
        { text: 'The aunt studies the cake. "Until I can bear it," says your mother. So it was not you at all who could not leave.',
          effects: [{ mood: 4 }, { affinity: 8, with: 'mom' }, { stress: -2 }] }] },
    ],
  },
  {
    id: 'first-home-eggs', kind: 'question', category: 'home', icon: '🥚', title: 'Property of', age: [19, 26],
    when: [{ flag: 'left-home' }], cast: { mate: { role: 'friend', ageGap: [-3, 4], make: true } }, weight: 30,
    text: 'Your flatmate {mate} has begun to label things. First the milk. Then the eggs, each one: "{mate} 1", "{mate} 2". It ' +
      'is Sunday, the shops are shut, you have half a cake mixed, and it needs one egg. There is a "{mate} 6".',
    answers: [
      { id: 'take', text: 'Use it, renumber the rest', costs: { energy: 5 }, outcomes: [
        { text: 'In the night you forge a six. You do it well; it is a gift. On Monday {mate} boils it, and finds you have put ' +
          'your number on a ping-pong ball.',
          effects: [{ mood: 4 }, { stress: 2 }, { affinity: -3, with: 'mate' }, { tally: 'misdeeds' }] }] },
      { id: 'label', text: 'Label the cake: "{mate} 7"', outcomes: [
        { text: '{mate} stands before it for some time with the pen in one hand. The labels on the eggs are gone by Friday. The ' +
          'one on the cake is kept.',
          effects: [{ mood: 6 }, { affinity: 9, with: 'mate' }, { social: 2 }] }] },
      { id: 'pancake', text: 'Call it pancakes and ask {mate} in', outcomes: [
        { text: 'It does need an egg. {mate} gets up without a word and comes back with number four, the largest.',
          effects: [{ mood: 5 }, { affinity: 7, with: 'mate' }] }] },
    ],
  },
  {
    id: 'first-home-supper', kind: 'question', category: 'family', icon: '🍳', title: 'One pan', age: [19, 26],
    when: [{ flag: 'left-home' }], cast: { mom: { role: 'mother' }, dad: { role: 'father' } }, weight: 35,
    text: 'Your parents are coming to supper, at your place, for the first time. You have one pan, two chairs and a door that ' +
      'can be a table. At ten to seven the rice catches. At five to seven the bell rings. They are early; they were always going ' +
      'to be.',
    answers: [
      { id: 'black', text: 'Serve it, black side down', outcomes: [
        { text: '"The bottom is the best part," says your father, and asks for more of the bottom. In his mother\'s kitchen, you ' +
          'learn, people fought for it.',
          effects: [{ mood: 8 }, { affinity: 7, with: 'dad' }, { affinity: 4, with: 'mom' }], chance: 6,
          swing: { stat: 'kindness', by: 1 } },
        { text: 'Your mother eats all of it. Then she opens her handbag and takes out, wrapped in two towels, a casserole.',
          effects: [{ mood: 3 }, { affinity: 6, with: 'mom' }], chance: 4 }] },
      { id: 'chairs', text: 'Send them for two more chairs', costs: { energy: 5 }, outcomes: [
        { text: 'They come back in forty minutes with three, from the skip, in high spirits. Your father has skinned a knuckle. ' +
          'You have ordered noodles.',
          effects: [{ mood: 8 }, { money: -24 }, { affinity: 6, with: 'dad' }, { affinity: 6, with: 'mom' }] }] },
      { id: 'dark', text: 'Put the light out and be not at home', outcomes: [
        { text: 'They stand there and talk in low voices. Something is hung on the handle. When you dare to open, it is warm, ' +
          'and has a spoon with it.',
          effects: [{ mood: -4 }, { affinity: -2, with: 'mom' }, { affinity: -2, with: 'dad' }] }] },
    ],
  },
  {
    id: 'first-home-salt', kind: 'message', category: 'family', icon: '🧂', title: 'Until it is enough', age: [19, 27],
    when: [{ flag: 'left-home' }], cast: { mom: { role: 'mother' } }, weight: 25,
    text: 'You ring your mother to ask how much salt. "Until it is enough," she says. How long does it cook? "Until it is done." ' +
      'How will you know? She thinks. "You will hear me say so." You put her on the shelf next to the stove, on loudspeaker.',
    effects: [{ mood: 6 }, { affinity: 5, with: 'mom' }],
  },
  {
    id: 'first-home-until-march', kind: 'question', category: 'money', icon: '🧮', title: 'Until March', age: [20, 26],
    when: [{ flag: 'left-home' }, { happened: 'adolescence-overheard', yearsAgo: [4, 13] }, { stat: 'money', below: 2500 }],
    cast: { mom: { role: 'mother' }, flat: { role: 'friend', ageGap: [-3, 4], make: true } }, weight: 45,
    text: 'You and {flat}, your flatmate, are at the kitchen table with the bills, in low voices. "…until March," you hear ' +
      "yourself say. You stop with the pencil in the air. It is your father's voice. On the other side of the wall somebody " +
      'turns down the music.',
    answers: [
      { id: 'list', text: 'Make a list, in square capitals', outcomes: [
        { text: 'PHONE. TRAM. BEER? You turn it round. "Anything we missed?" {flat} takes the pencil and crosses out the phone, ' +
          'on {flat.their} side.',
          effects: [{ mood: 3 }, { stress: -4 }, { affinity: 7, with: 'flat' }] }] },
      { id: 'ring', text: 'Ring home: how did you do it?', outcomes: [
        { text: 'A long breath. "Badly," says your mother. "He did it by the month, I did it by the day." An envelope comes, and ' +
          'has flour on it.',
          effects: [{ money: 120 }, { mood: 4 }, { stress: -3 }] }] },
      { id: 'tin', text: 'Put a tin on the bread board', when: [{ happened: 'adolescence-overheard', answer: 'tin' }], outcomes: [
        { text: '"What is that?" asks {flat}. You explain how it works: one puts in, one says nothing, one oils the hinge. By ' +
          'March it has been full twice.',
          effects: [{ mood: 7 }, { stress: -4 }, { affinity: 8, with: 'flat' }, { money: 90 }] }] },
    ],
  },
  {
    id: 'first-home-van', kind: 'question', category: 'home', icon: '🚚', title: 'The gate again', age: [20, 27],
    when: [{ flag: 'scraped-gate', yearsAgo: [2, 12] }], cast: { dad: { role: 'father' } }, weight: 40,
    text: 'You have hired a van for the move. Between you and the new yard stands a gate. On foot it looked wider. Your father ' +
      'is in the passenger seat, older, and lays both hands on the dashboard without being asked.',
    answers: [
      { id: 'slow', text: 'Go through very slowly', outcomes: [
        { text: 'You are through. He lifts his hands off, one finger at a time. "Again," he says, out of sheer habit.',
          effects: [{ mood: 8 }, { affinity: 7, with: 'dad' }], chance: 7, swing: { stat: 'diligence', by: 1 } },
        { text: 'The sound lasts as long as the van. He gets out, wets a finger and rubs. "That was there," you both say.',
          effects: [{ money: -150 }, { mood: 5 }, { stress: 3 }, { affinity: 9, with: 'dad' }], chance: 3 }] },
      { id: 'dad', text: 'Stop and ask him to guide you in', outcomes: [
        { text: 'He waves you on with huge slow arms, like somebody landing an aircraft. You hit nothing. He does: he walks ' +
          'backwards into the gate.',
          effects: [{ mood: 8 }, { affinity: 7, with: 'dad' }] }] },
      { id: 'carry', text: 'Park outside and carry it all', costs: { energy: 25 }, outcomes: [
        { text: 'Sixty trips. At the mattress he says, not looking at you, "I never got through it either. I used to let your ' +
          'mother."',
          effects: [{ mood: 4 }, { fitness: 1 }, { affinity: 8, with: 'dad' }] }] },
    ],
  },
  {
    id: 'first-home-feast', kind: 'question', category: 'holiday', icon: '🍽', title: 'Your turn to have them', age: [23, 27],
    when: [{ flag: 'left-home' }, { anyOf: [{ flag: 'big-table' }, { flag: 'pillow-king' }] }], weight: 40,
    text: 'This year the feast is at yours: fourteen people, four chairs, your first boiler. The uncles have begun on the ' +
      'boiler. In your bedroom, under all the coats, the little ones are looking for a king.',
    answers: [
      { id: 'big', text: 'Sit down at the big table', when: [{ flag: 'big-table' }], outcomes: [
        { text: 'It is past midnight when your uncle tells again how he lost the shop. It is a different story. You are the only ' +
          'one who has heard both.',
          effects: [{ mood: 7 }, { trait: 'openness', by: 1 }] }] },
      { id: 'king', text: 'Report for duty as king', when: [{ flag: 'pillow-king' }], outcomes: [
        { text: 'You are much too large. You are crowned anyway. At ten an aunt comes in to pull you out by one ankle, looks ' +
          'round, and gets under the coats.',
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
    text: 'You need a loan for a deposit. Behind counter four sits {mate}, from chemistry. {mate} reads your form twice. "One ' +
      'line is wrong," says {mate} in a bank voice. "I may not tell you which." And pushes something small across to you, in a ' +
      'paper sleeve.',
    answers: [
      { id: 'four', text: 'Turn it over', outcomes: [
        { text: 'It says "4?". You correct line four. {mate} stamps it without moving a muscle of {mate.their} face. You have ' +
          'both been carrying that since chemistry.',
          effects: [{ mood: 9 }, { money: 300 }, { affinity: 9, with: 'mate' }] }] },
      { id: 'back', text: 'Pass it back as it came', outcomes: [
        { text: '"Correct," says {mate} loudly, as a man in gray walks by. He had been standing behind you. You find line four ' +
          'by yourself, at home.',
          effects: [{ mood: 3 }, { stress: 2 }, { affinity: 5, with: 'mate' }, { trait: 'diligence', by: 1 }] }] },
      { id: 'laugh', text: 'Laugh out loud', outcomes: [
        { text: 'So does {mate}, then neither of you can stop, and counter three shuts. You are granted less than you asked for, ' +
          'and a lunch.',
          effects: [{ mood: 8 }, { social: 3 }, { money: 100 }, { affinity: 7, with: 'mate' }] }] },
    ],
  },
  {
    id: 'first-home-two-brides', kind: 'question', category: 'friends', icon: '💒', title: 'By the handball hall', age: [24, 27],
    when: [{ happened: 'teen-friends-told', yearsAgo: [6, 12] }],
    cast: { friend: { role: 'friend', from: 'teen-friends-told/friend' } }, weight: 50,
    text: "{friend} is getting married: two dresses, one cake, in the garden by the handball hall. {friend}'s grandfather has " +
      'said he will not come. {friend} asks whether you would hold the rings, and by the way, just in case, learn a slow walk, ' +
      'for two.',
    answers: [
      { id: 'walk', text: 'Learn the walk', costs: { energy: 10 }, outcomes: [
        { text: 'Left, together, right. At the gate an old man in a brown suit is standing with his hat in his hand. He takes ' +
          'the other arm. None of you is in step.',
          effects: [{ mood: 14, halfLifeDays: 90 }, { affinity: 10, with: 'friend' }, { social: 4 }], chance: 5,
          swing: { stat: 'kindness', by: 1 } },
        { text: 'You walk it, the two of you. In the pocket with the rings you have the label off a bottle, in one piece. ' +
          '{friend} feels it and starts to laugh.',
          effects: [{ mood: 13, halfLifeDays: 90 }, { affinity: 12, with: 'friend' }], chance: 5 }] },
      { id: 'old', text: 'Go and see the grandfather', costs: { energy: 15 }, outcomes: [
        { text: 'You talk about his beans for two hours. At the gate he says, "Is there a chair with a back?" There is. He is ' +
          'early.',
          effects: [{ mood: 12, halfLifeDays: 90 }, { affinity: 12, with: 'friend' }, { tally: 'kindnesses' },
            { remember: 'who talked about beans', by: 'friend' }] }] },
      { id: 'rings', text: 'Just the rings. You are not the walker', outcomes: [
        { text: '{friend} walks alone, quickly, like someone crossing a street. It is a lovely day. You count three people who ' +
          'should have had that arm, and are one.',
          effects: [{ mood: 4 }, { affinity: -3, with: 'friend' }] }] },
    ],
  },
  {
    id: 'first-home-shower-curtain', kind: 'question', category: 'creative', icon: '📼', title: 'A shower curtain with fish',
    age: [21, 27], when: [{ flag: 'garden-view', yearsAgo: [5, 13] }],
    cast: { friend: { role: 'friend', from: 'teen-friends-concert/friend' } }, weight: 40,
    text: 'Garden View writes. They have a film of your concert; it is shown on Thursdays, between bingo and soup, by request. ' +
      'People know it by heart. Would you and {friend} come again? {friend} now sells insurance and has not touched a drum for ' +
      'years.',
    answers: [
      { id: 'play', text: 'Find a shower curtain and go', costs: { energy: 15, money: 15 }, outcomes: [
        { text: 'Forty cardigans, nearly all new, mouth every word. At the wrong chord in the middle they wince, fondly, in ' +
          'advance. You play it right; there is a murmur. You play it again, wrong.',
          effects: [{ mood: 14, halfLifeDays: 60 }, { social: 5 }, { affinity: 9, with: 'friend' }] }] },
      { id: 'waltz', text: 'Go, and ask for the waltz', costs: { energy: 10 }, outcomes: [
        { text: 'A lady puts away her walker. "You were so young," she tells {friend}, "that I thought you might never come ' +
          'back." Three chords, slowed down.',
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
    text: 'The phone, at ten to three. It is {kid}. There is music, a car door, somebody laughing who should not be driving. ' +
      '"You said I could always," says {kid}, and breathes. You have work at seven. It is the other end of {town}.',
    answers: [
      { id: 'coat', text: 'Coat over your pajamas, and go', costs: { energy: 20 }, outcomes: [
        { text: 'You ask nothing. You drive four of them home. "You rang," you say at the door, and hear who is talking.',
          effects: [{ mood: 7 }, { affinity: 12, with: 'kid' }, { tally: 'kindnesses' },
            { remember: 'the coat over the pajamas', by: 'kid' }] }] },
      { id: 'taxi', text: 'Send a taxi and stay on the line', costs: { money: 45 }, outcomes: [
        { text: 'You talk until {kid} has the key in the lock: about fish, mainly. In the morning there are four dollars in an ' +
          'envelope under your door, and a picture of a fish.',
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
    text: 'Your mother has her arm in plaster and the parcel man wants a signature. She looks at the pen, then at you. "Go on," ' +
      'she says. You do the loop. The man compares it with the card and nods. "Better than mine," says your mother. "It always ' +
      'was."',
    effects: [{ mood: 8 }, { affinity: 6, with: 'mom' }],
  },
  {
    id: 'first-home-rowing-machine', kind: 'question', category: 'home', icon: '🫙', title: 'Only till the summer', age: [22, 27],
    when: [{ flag: 'left-home', yearsAgo: [1, 9] }, { stat: 'money', below: 400 }], cast: { mom: { role: 'mother' } }, weight: 35,
    text: 'The rent has gone up and your bank balance has not. You ring home, to ask how everyone is. "Your bed is free," says ' +
      'your mother before you have said anything. "Only till the summer. I will move the ironing board."',
    answers: [
      { id: 'back', text: 'Go back, only till the summer', outcomes: [
        { text: 'In the night your feet hang out of the end. Somebody comes in, thinks you are asleep, and puts out the light. ' +
          'It costs you something. It saves the rent.',
          effects: [{ money: 500 }, { mood: -4 }, { stress: -7 }, { affinity: 6, with: 'mom' }, { unflag: 'left-home' },
            { flag: 'old-rockets' }] }] },
      { id: 'nights', text: 'Take on nights, and keep the key', costs: { energy: 25 }, outcomes: [
        { text: 'You fold towels in a hotel until four. You have never been so tired. On the ring there are still two keys and ' +
          'both fit something.',
          effects: [{ money: 420 }, { stress: 7 }, { mood: 2 }, { trait: 'diligence', by: 1 }] }] },
      { id: 'sell', text: 'Sell what you own, on the stairs', costs: { energy: 10 }, outcomes: [
        { text: 'The lamp goes, the chair goes. A child buys your hat with her own money and wears it all the way down. It does ' +
          'until May.',
          effects: [{ money: 260 }, { mood: -2 }, { social: 2 }] }] },
    ],
  },
  {
    id: 'first-home-chairman', kind: 'dilemma', category: 'home', icon: '🐈', title: 'Do not feed', age: [20, 25],
    when: [{ flag: 'left-home' }, { lacks: 'pet' }], cast: { old: { role: 'neighbor', ageGap: [40, 60], make: true } }, weight: 30,
    steps: {
      start: {
        text: 'A cat walks into your flat, inspects both rooms, and sits down in front of the refrigerator. It is the size of an ' +
          'ottoman. On its collar hangs a tag, engraved, not cheap: DO NOT FEED.',
        answers: [
          { id: 'feed', text: 'Feed it', costs: { money: 4 }, outcomes: [
            { text: 'It eats like someone signing papers. Then it sleeps on your only sweater, and you wait, cold, for it to be ' +
              'done.',
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
        text: 'A poster on the street door, in an old person\'s fine hand. "Missing: fullness. My cat Chairman comes home each ' +
          'night and wants no supper. Who are you? {old}, first floor." On your windowsill Chairman is washing a foot.',
        answers: [
          { id: 'go', text: 'Go down and own up', costs: { energy: 5 }, outcomes: [
            { text: 'You are the seventh. The fourth floor does breakfast; the dentist does fish. {old} writes you down: ' +
              '"Tuesdays, then."',
              effects: [{ mood: 7 }, { social: 5 }, { affinity: 9, with: 'old' }], next: { step: 'list', days: [250, 450] } }] },
          { id: 'note', text: 'Put a note on the collar: "Sorry."', outcomes: [
            { text: 'It comes back next evening, with another: "What does he have at yours?" You write to and fro by cat for ' +
              'most of a winter.',
              effects: [{ mood: 8 }, { affinity: 8, with: 'old' }], next: { step: 'list', days: [250, 450] } }] },
          { id: 'on', text: 'Take down the poster', outcomes: [
            { text: 'By morning there is a new one. It says the same, and underneath: "PS. I am only curious."',
              effects: [{ stress: 3 }, { affinity: -2, with: 'old' }, { tally: 'misdeeds' }], next: { step: 'list', days: [250, 450] } }] },
        ],
      },
      list: {
        text: '{old} is going to live with a nephew who sneezes. All the stairs are asked to come, and stand in the first-floor ' +
          'hall with their coats on. "He can only have one address," says {old}. Chairman looks round at the seven of you as if ' +
          'over spectacles.',
        answers: [
          { id: 'crouch', text: 'Put your hand out', outcomes: [
            { text: 'He gets up, walks past the dentist, past the fish, and sits on your foot. {old} hands you the tag, which ' +
              'has been turned over and engraved on the back: FEED.',
              effects: [{ mood: 15, halfLifeDays: 120 }, { affinity: 9, with: 'old' }, { item: 'cat' }, { flag: 'has-pet' },
                { remember: 'on whose foot he sat', by: 'old' }], chance: 6, swing: { stat: 'kindness', by: 1 } },
            { text: 'He sits on the foot of the fourth floor, who weeps. You still have Tuesdays. {old} shakes your hand, and ' +
              'leaves the tag in it.',
              effects: [{ mood: 4, halfLifeDays: 40 }, { social: 4 }, { affinity: 6, with: 'old' }], chance: 3 }] },
          { id: 'stairs', text: '"Why only one?"', outcomes: [
            { text: 'It is put to a vote, on the stairs. Chairman is to live at number 9, all of it, with a rota. {old} is rung ' +
              'up on Sundays and he is held to the phone.',
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
    text: 'An armchair is standing on the pavement, green, with wings. On it a sheet: "To take away. He would have liked someone ' +
      'to." You and {friend} have got it as far as the third floor when something in the lining slides from left to right.',
    answers: [
      { id: 'open', text: 'Unpick the lining', costs: { energy: 5 }, outcomes: [
        { text: 'Sixteen letters, never posted, all beginning "Dear Ilse". And four banknotes, ironed flat.',
          effects: [{ money: 80 }, { mood: 4 }, { flag: 'dear-ilse' }], chance: 6, swing: { stat: 'openness', by: 1 } },
        { text: 'A spoon, thirty pen tops, a medal for the hundred meters. {friend} wears it up the last flight.',
          effects: [{ mood: 7 }, { affinity: 5, with: 'friend' }], chance: 4 }] },
      { id: 'sit', text: 'Sit in it at once, on the landing', outcomes: [
        { text: 'You take turns till it gets dark. It rattles when you laugh. You never look; one should leave a chair something.',
          effects: [{ mood: 8 }, { affinity: 8, with: 'friend' }] }] },
      { id: 'sell', text: 'Sell it before it is upstairs', outcomes: [
        { text: 'A man with a truck pays you on the spot. In a shop window on the corner it costs nine times as much, and has no ' +
          'sheet on it.',
          effects: [{ money: 60 }, { mood: -2 }, { affinity: -2, with: 'friend' }] }] },
    ],
  },
  {
    id: 'first-home-ilse', kind: 'question', category: 'luck', icon: '✉️', title: 'Dear Ilse', age: [19, 27],
    when: [{ flag: 'dear-ilse' }], cast: { ilse: { role: 'neighbor', age: [70, 86], sex: 'female', make: true } }, weight: 45,
    text: 'In the line at the baker\'s someone calls, "Ilse, you forgot your change." A woman in a green hat turns round. There ' +
      'may be many called Ilse. At home you have sixteen letters, of which you have read, to be honest, four.',
    answers: [
      { id: 'ask', text: 'Ask whether she knew a green armchair', costs: { energy: 5 }, outcomes: [
        { text: '"With wings," says the woman. She reads all sixteen in it, at yours, with her hat on. "Silly man," she says at ' +
          'the end. "I would have said yes at number two."',
          effects: [{ mood: 12, halfLifeDays: 60 }, { affinity: 12, with: 'ilse' }, { tally: 'kindnesses' }, { unflag: 'dear-ilse' },
            { remember: 'the green armchair', by: 'ilse' }], chance: 6, swing: { stat: 'kindness', by: 1 } },
        { text: '"Not me, dear," she says. "But what did he write?" You tell her the four. The whole line has stopped moving, ' +
          'and no one minds.',
          effects: [{ mood: 6 }, { social: 3 }, { affinity: 5, with: 'ilse' }, { unflag: 'dear-ilse' }], chance: 4 }] },
      { id: 'read', text: 'Say nothing; read the other twelve', outcomes: [
        { text: 'He gets as far as her door in number nine, and in every one after. You are twenty-odd, and you pick up your ' +
          'phone and put it down.',
          effects: [{ mood: -3 }, { trait: 'openness', by: 1 }, { unflag: 'dear-ilse' }] }] },
      { id: 'post', text: 'Post them all, to "Ilse, {town}"', costs: { money: 16 }, outcomes: [
        { text: 'Fifteen come back. You look at the stack for a long time. You count it again.',
          effects: [{ mood: 8 }, { unflag: 'dear-ilse' }] }] },
    ],
  },
  {
    id: 'first-home-noon', kind: 'message', category: 'family', icon: '📞', title: 'All of them', age: [19, 25],
    when: [{ flag: 'left-home' }, { weekend: true }], cast: { mom: { role: 'mother' } }, weight: 14,
    text: "A weekend at nobody's table. You have it to yourself all morning, like a coin in a shoe. At noon the phone rings. " +
      'Your mother does not say hello; she holds it up to the kitchen, and you hear plates, and all of them, and the quarrel ' +
      'about the window.',
    effects: [{ mood: 8 }, { affinity: 5, with: 'mom' }],
  },
  {
    id: 'first-home-tin', kind: 'message', category: 'friends', icon: '🥫', title: 'With a dent', age: [22, 27],
    when: [{ happened: 'teen-friends-told-boy', yearsAgo: [5, 12] }],
    cast: { friend: { role: 'friend', from: 'teen-friends-told-boy/friend' } }, weight: 45,
    text: '{friend} and Tomas have a flat with a kitchen, and they have hung up one thing so far: a tin with a dent, on a nail, ' +
      'in the good light. Tomas has never been told why. He has fine ears. He has put a sprig of parsley in it.',
    effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 6, with: 'friend' }],
  },
  {
    id: 'first-home-seeds', kind: 'message', category: 'hobby', icon: '🍅', title: 'A matchbox', age: [20, 27],
    when: [{ flag: 'left-home' }, { flag: 'tomato-seeds', yearsAgo: [5, 14] }], weight: 45,
    text: 'The matchbox turns up at the bottom of a moving box. Eleven seeds, older than your bank account. You put them in ' +
      'yogurt cups on the sill. Nine come up. In the evenings you catch yourself not talking to anyone, to them.',
    effects: [{ mood: 9, halfLifeDays: 50 }, { stress: -4 }],
  },
  {
    id: 'first-home-lock', kind: 'message', category: 'travel', icon: '🦢', title: 'Nobody in sight', age: [22, 27],
    when: [{ happened: 'adolescence-lock-keeper', yearsAgo: [6, 12] }], weight: 40,
    text: 'On a day off you sit eating cherries by a canal. The keeper of the lock comes out, leans on the beam, and tells you ' +
      'about it for an hour: the water, the herons, being asked nothing. What do you do, the keeper wants to know. You say. "Ah, ' +
      'well," says the keeper.',
    effects: [{ mood: 6 }],
  },
];
