/** Other people, 30 to 66: parents before they are gone, siblings, in-laws, friends who change, a teenager by the fridge. */
import type { LifeEvent } from '../../life/events/types.ts';

export const midlifeOthersEvents: readonly LifeEvent[] = [
  {
    id: 'midothers-mirror', kind: 'question', category: 'family', icon: '🚙', title: 'In the glove compartment', age: [36, 64],
    cast: { dad: { role: 'father', age: [70, 96] } }, weight: 16,
    text: 'Your father has parked on the hydrangeas. The right-hand mirror lies in the glove compartment, "so that nothing happens to ' +
      'it". In the back sits the neighbor\'s boy, whom he takes to school, very upright, with both belts on.',
    answers: [
      { id: 'keys', text: 'Take the keys out of his hand', outcomes: [
        { text: 'He lets you. It is the easiest thing he ever gave you. For a month he speaks to you only about the hydrangeas.',
          effects: [{ mood: -6 }, { stress: -3 }, { affinity: -8, with: 'dad' }, { flag: 'took-the-keys' },
            { follow: 'midothers-bus-pass', days: [40, 160] }] }] },
      { id: 'ride', text: 'Get in, and be driven', costs: { energy: 10 }, outcomes: [
        { text: 'You say nothing for eleven kilometers, and he hears all of it. At home he hangs the key on the nail, and then takes ' +
          'down the nail.',
          effects: [{ mood: 4 }, { affinity: 7, with: 'dad' }, { stress: 3 }, { follow: 'midothers-bus-pass', days: [40, 160] }] }] },
      { id: 'doctor', text: 'Have the doctor say it', costs: { energy: 5 }, outcomes: [
        { text: '"Who has been talking?" your father asks him. The doctor looks at his shoes. They look, your father tells you, like ' +
          'your shoes.', effects: [{ affinity: -2, with: 'dad' }, { mood: -1 }, { follow: 'midothers-bus-pass', days: [40, 160] }] }] },
      { id: 'later', text: 'After the summer', outcomes: [
        { text: 'Before it is over it is a gate, thank God. It is only a gate. He stands beside it with his hat off.',
          effects: [{ money: -300 }, { stress: 9 }, { mood: -6 }, { follow: 'midothers-bus-pass', days: [40, 160] }] }] },
    ],
  },
  {
    id: 'midothers-bus-pass', kind: 'question', category: 'family', icon: '🚌', title: 'He knows all the drivers', age: [36, 66],
    cast: { dad: { role: 'father', from: 'midothers-mirror/dad' } }, onlyFollow: true,
    text: 'Your father has a bus pass. He knows every driver by name, and corrects their lines. Today he rings: "Have you an hour? ' +
      'There is a bend on the fourteen that you ought to see."',
    answers: [
      { id: 'go', text: 'Go and see the bend', costs: { energy: 10 }, outcomes: [
        { text: 'He makes you sit on the left. It opens all at once: the river, two chimneys, the whole of where you grew up. "From a ' +
          'car," he says, "you never could."', effects: [{ mood: 11, halfLifeDays: 60 }, { affinity: 9, with: 'dad' }] }] },
      { id: 'busy', text: '"This week is difficult."', outcomes: [
        { text: '"It will still be there," says your father. They reroute the fourteen in the fall.',
          effects: [{ mood: -5 }, { affinity: -3, with: 'dad' }] }] },
      { id: 'key', text: 'Let him drive you in your car, once', costs: { energy: 5 },
        when: [{ flag: 'took-the-keys' }, { has: 'car' }], outcomes: [
        { text: 'An empty lot behind the stadium. He does two perfect rounds at a walk, parks between two lines, and gives you back ' +
          'the key himself.', effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 10, with: 'dad' }] }] },
    ],
  },
  {
    id: 'midothers-mother-rings', kind: 'question', category: 'family', icon: '📞', title: 'Your mother has news', age: [30, 64],
    cast: { mom: { role: 'mother', age: [58, 96] } }, cooldownDays: 2200,
    text: [
      'Your mother on the phone. "You remember Ilona\'s Peter." You do not. "Of course you do. With the ears. Well." You are in the ' +
      'middle of something, and it is burning a little.',
      'Your mother on the phone, in the voice for important news. They have moved the butter. In her shop: from the left, where it ' +
      'had been since you were born, to beside the fish.',
      'Your mother on the phone: "It is nothing." She waits. In your family "nothing" has been anything from a button to a divorce.',
    ],
    answers: [
      { id: 'sit', text: 'Turn off the stove and sit down', costs: { energy: 5 }, outcomes: [
        { text: 'Forty minutes. There is, right at the end, between two others, one sentence about her heart. You had nearly not been ' +
          'listening.', effects: [{ mood: 3 }, { stress: 2 }, { affinity: 8, with: 'mom' }] }] },
      { id: 'speaker', text: 'Put her on speaker and go on', outcomes: [
        { text: 'You say "no" and "really" in the gaps. "You are frying," says your mother. "Onions. Too hot."',
          effects: [{ mood: 3 }, { affinity: 3, with: 'mom' }] }] },
      { id: 'invent', text: 'Top it with something you made up', outcomes: [
        { text: 'A colleague, a parrot, a lawsuit. She is delighted. It comes back to you within a week, by an aunt, much improved.',
          effects: [{ mood: 6 }, { affinity: 4, with: 'mom' }] }] },
      { id: 'short', text: '"Mama, I have to go."', outcomes: [
        { text: '"Yes, yes, you have your life," she says without any reproach, which is how she does it.',
          effects: [{ mood: -3 }, { affinity: -3, with: 'mom' }] }] },
    ],
  },
  {
    id: 'midothers-stickers', kind: 'question', category: 'family', icon: '🏷', title: 'Green for you', age: [38, 64],
    cast: { mom: { role: 'mother', age: [58, 96] }, sib: { role: 'sibling', age: [20, 80] } }, weight: 15,
    text: 'Your mother is moving somewhere with a lift. She has given you green stickers, {sib} red ones. By four all is stuck. On ' +
      'the ugliest thing in the house, the lamp with the heron, are one green and one red, side by side.',
    answers: [
      { id: 'yield', text: 'Peel yours off', outcomes: [
        { text: '"You never liked it," says {sib}, peeling too. Nobody did. It was on, every night, when you came home. It goes to {sib}.',
          effects: [{ mood: 2 }, { affinity: 7, with: 'sib' }, { follow: 'midothers-heron', days: [180, 400] }] }] },
      { id: 'share', text: 'Half a year each, in writing', costs: { energy: 5 }, outcomes: [
        { text: 'Your mother drafts it, with a clause on bulbs. She has not been so happy all day.',
          effects: [{ mood: 5 }, { affinity: 4, with: 'sib' }, { affinity: 4, with: 'mom' },
            { follow: 'midothers-heron', days: [180, 400] }] }] },
      { id: 'cover', text: 'Put a second green one over the red', outcomes: [
        { text: '{sib} sees it, and looks at you, and for a moment you are nine and seven. Nothing is said. You get the lamp.',
          effects: [{ mood: -4 }, { affinity: -9, with: 'sib' }, { tally: 'misdeeds' }] }] },
    ],
  },
  {
    id: 'midothers-heron', kind: 'message', category: 'family', icon: '🪔', title: 'The heron is traveling', age: [38, 70],
    cast: { sib: { role: 'sibling', from: 'midothers-stickers/sib' } }, onlyFollow: true,
    text: 'A crate, FRAGILE, from {sib}: the lamp with the heron. On the foot is a new bulb, and on the beak a note: "It was on in ' +
      'the window all winter. Everyone comes home by it. Your turn."',
    effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 6, with: 'sib' }],
  },
  {
    id: 'midothers-spoons', kind: 'question', category: 'family', icon: '🥄', title: 'Where the lids were', age: [30, 60],
    cast: { sp: { role: 'spouse' } },
    text: "{sp}'s mother has been staying for a week, to help. The spoons are where the lids were. The lids hang. You stand in your " +
      'own kitchen, opening one drawer after the other, like a burglar.',
    answers: [
      { id: 'back', text: 'Put it all back the night she leaves', costs: { energy: 10 }, outcomes: [
        { text: 'It takes until two. At breakfast both of you reach for a spoon, there, where she had put them.',
          effects: [{ mood: 1 }, { follow: 'midothers-spoons-call', days: [15, 50] }] }] },
      { id: 'say', text: 'Tell her, while she is there', outcomes: [
        { text: 'She puts down the cloth. "In my kitchen," she says, "nobody has told me anything in forty years." You cannot tell if ' +
          'that is a complaint. She asks where the lids go.',
          effects: [{ mood: 2 }, { stress: 3 }, { affinity: 2, with: 'sp' }, { follow: 'midothers-spoons-call', days: [15, 50] }] }] },
      { id: 'sp', text: 'Tell {sp} to tell her', outcomes: [
        { text: '{sp} tells her it is you. It takes two trains and a cake to put right.',
          effects: [{ mood: -3 }, { affinity: -5, with: 'sp' }, { follow: 'midothers-spoons-call', days: [15, 50] }] }] },
    ],
  },
  {
    id: 'midothers-spoons-call', kind: 'question', category: 'family', icon: '☎️', title: '"And the spoons?"', age: [30, 62],
    cast: { sp: { role: 'spouse', from: 'midothers-spoons/sp' } }, onlyFollow: true,
    text: '{sp}\'s mother rings, about nothing: the rain, the cousin. There is a pause. "And the spoons?" she asks. You are standing ' +
      'beside the stove. It has to be said that one can reach them from here without looking.',
    answers: [
      { id: 'admit', text: '"They are better there."', outcomes: [
        { text: 'For a while there is only breathing. "I have put my lids on hooks," she says then, "like yours were." They were ' +
          'never on hooks. You both let it stand.', effects: [{ mood: 8 }, { affinity: 5, with: 'sp' }, { tally: 'kindnesses' }] }] },
      { id: 'lie', text: '"Back in their place."', outcomes: [
        { text: '"Good," she says. At every visit from now on you have an hour\'s work before she comes, and one after.',
          effects: [{ mood: -1 }, { stress: 2 }] }] },
      { id: 'tell', text: '"Come and see."', costs: { energy: 5 }, outcomes: [
        { text: 'She comes for three days and touches nothing. On the last she opens the drawer, looks, and closes it with her hip, ' +
          'singing.', effects: [{ mood: 7 }, { social: 4 }, { affinity: 4, with: 'sp' }] }] },
    ],
  },
  {
    id: 'midothers-four-forty', kind: 'question', category: 'friends', icon: '🌄', title: 'At 4:40', age: [32, 60],
    cast: { pal: { role: 'friend', age: [24, 76], ageGap: [-8, 8], make: true } },
    text: 'Since the new year {pal} gets up at 4:40, and tells you. There is a tub with ice in it, a powder, and a man on the ' +
      'internet with a jaw. You had plans for an evening with too much cheese. "Evenings," says {pal}, "are for losers. No offense."',
    answers: [
      { id: 'join', text: 'Come at 4:40, once', costs: { energy: 20 }, outcomes: [
        { text: 'It is dark. You sit in a tub each. After a while {pal} says, to the lid: "It is so quiet at home." That was what ' +
          'there was, under the ice.',
          effects: [{ mood: 4 }, { affinity: 10, with: 'pal' }, { follow: 'midothers-cheese', days: [150, 600] }] }] },
      { id: 'cheese', text: 'Leave cheese on the doorstep at 4:39', costs: { money: 12 }, outcomes: [
        { text: 'At 4:41 a photograph: the cheese, a fork, no comment. There is a lamp on in the picture, and a slipper.',
          effects: [{ mood: 6 }, { affinity: 6, with: 'pal' }, { follow: 'midothers-cheese', days: [150, 600] }] }] },
      { id: 'offense', text: 'Take offense', outcomes: [
        { text: 'You go to bed at one that night, on principle. The mornings without a message are longer than you had thought.',
          effects: [{ mood: -4 }, { affinity: -7, with: 'pal' }, { follow: 'midothers-cheese', days: [150, 600] }] }] },
    ],
  },
  {
    id: 'midothers-cheese', kind: 'question', category: 'friends', icon: '🧀', title: 'Too much cheese', age: [32, 64],
    cast: { pal: { role: 'friend', from: 'midothers-four-forty/pal' } }, onlyFollow: true,
    text: '{pal} is at the door at nine in the evening, rather pale, with a bag. The man with the jaw has been selling chalk. {pal} ' +
      'has four sacks of it, and cannot look at you.',
    answers: [
      { id: 'board', text: 'Get out the board and the knife', outcomes: [
        { text: 'You get through a pound of it without one word on the subject. At midnight {pal} says: "What time do you people go ' +
          'to bed?"', effects: [{ mood: 9 }, { affinity: 9, with: 'pal' }, { social: 4 }] }] },
      { id: 'told', text: '"Evenings," you say, "are for losers."', outcomes: [
        { text: '{pal} nods a long time. Then a snort comes, then two; there is chalk involved. You find it in the cushions for years.',
          effects: [{ mood: 7 }, { affinity: 5, with: 'pal' }], chance: 6 },
        { text: '"I deserved that," says {pal}, and goes, leaving the bag. It was the good one, with the ash.',
          effects: [{ mood: -6 }, { affinity: -9, with: 'pal' }], chance: 4 }] },
      { id: 'chalk', text: 'Buy two sacks off {pal}', costs: { money: 80 }, outcomes: [
        { text: 'You will never need to buy chalk. The whole street draws. {pal} comes by on Sundays, to see how low it is.',
          effects: [{ mood: 6 }, { affinity: 9, with: 'pal' }, { tally: 'kindnesses' }] }] },
    ],
  },
  {
    id: 'midothers-fridge-light', kind: 'question', category: 'family', icon: '🧑', title: 'Under the same roof', age: [34, 64],
    when: [{ has: 'teenChild' }], cast: { kid: { role: 'child', age: [13, 19] } }, cooldownDays: 1500,
    text: [
      'Midnight. In the light of the fridge stands {kid}, one sock, since when nobody knows. "There is nothing," says {kid}, to forty ' +
      'kilos of food.',
      '{kid} has handed you the findings: a report, stapled, on the household. Seven points. Point three is your driving. Point six ' +
      'is called "Sighing".',
    ],
    answers: [
      { id: 'cook', text: 'Eggs. For two. No talk.', costs: { energy: 5 }, outcomes: [
        { text: '{kid} eats six. At the fifth a sentence comes, at the sixth another one. You go on looking at the pan.',
          effects: [{ mood: 7 }, { affinity: 8, with: 'kid' }] }] },
      { id: 'lecture', text: 'Say what there is to be said', outcomes: [
        { text: 'You say it well. In the middle you hear your own father, whole sentences of him. {kid} sighs.',
          effects: [{ mood: -2 }, { affinity: -4, with: 'kid' }, { stress: 2 }] }] },
      { id: 'report', text: 'Make a list about {kid}', outcomes: [
        { text: 'It runs to nine points, and the ninth is nice. {kid} puts it up in the toilet, with grades for style.',
          effects: [{ mood: 6 }, { affinity: 4, with: 'kid' }] }] },
      { id: 'bed', text: 'Go to bed', outcomes: [
        { text: 'You lie in the dark and listen to somebody being exactly that age. A plate; a tap; a door, closed with care.',
          effects: [{ mood: 1 }] }] },
    ],
  },
  {
    id: 'midothers-contact', kind: 'question', category: 'friends', icon: '🆘', title: 'In case of emergency', age: [30, 62],
    when: [{ lacks: 'partner' }], cast: { pal: { role: 'friend', age: [24, 76], ageGap: [-8, 8], make: true } }, weight: 14,
    text: 'The clinic wants a name: "whom to call". For twenty years you have put down your mother, who does not hear the telephone. ' +
      'The pen is on a chain. There is one line, and room for one.',
    answers: [
      { id: 'pal', text: 'Write down {pal}, and ring to say so', costs: { energy: 5 }, outcomes: [
        { text: 'A pause. "I have had you on mine since the thing with the bees," says {pal}. "I thought you knew."',
          effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 9, with: 'pal' },
            { follow: 'midothers-contact-call', days: [200, 1400] }] }] },
      { id: 'silent', text: 'Write down {pal}; say nothing', outcomes: [
        { text: 'You know the number by heart, it strikes you, and no other.',
          effects: [{ mood: 2 }, { follow: 'midothers-contact-call', days: [200, 1400] }] }] },
      { id: 'self', text: 'Write down your own number', outcomes: [
        { text: 'The receptionist reads it, reads the top of the form, and gives you a look that she must need quite often.',
          effects: [{ mood: -4 }] }] },
    ],
  },
  {
    id: 'midothers-contact-call', kind: 'question', category: 'friends', icon: '🏥', title: 'Somebody with shoes', age: [30, 66],
    cast: { pal: { role: 'friend', from: 'midothers-contact/pal' } }, onlyFollow: true,
    text: 'A number with many zeros, at work, in the middle of a sentence. "You are down here for {pal}." It is an ankle and a stair, ' +
      'and some fog from what they gave for it. Somebody has to come with shoes.',
    answers: [
      { id: 'go', text: 'Go, now, with shoes', costs: { energy: 15 }, outcomes: [
        { text: 'They are two left ones. {pal}, from far away, finds it the kindest thing that anyone has ever done, and says so to ' +
          'the whole ward.',
          effects: [{ mood: 9 }, { affinity: 12, with: 'pal' }, { tally: 'kindnesses' },
            { remember: 'the two left shoes', by: 'pal' }] }] },
      { id: 'after', text: 'After work', outcomes: [
        { text: '{pal} has sat there for four hours under a blanket with the hospital\'s name. "I told them you would be busy," {pal} ' +
          'says. "I said it nicely."', effects: [{ mood: -5 }, { affinity: -5, with: 'pal' }] }] },
      { id: 'taxi', text: 'Send a taxi, with shoes', costs: { money: 35 }, outcomes: [
        { text: 'The driver brings them in himself, and {pal} out, and up two floors. He now exchanges cards with {pal} every New Year.',
          effects: [{ mood: 3 }, { affinity: 3, with: 'pal' }] }] },
    ],
  },
  {
    id: 'midothers-ninth', kind: 'question', category: 'family', icon: '🏚', title: 'One ninth', age: [34, 64], weight: 12,
    text: 'An uncle has left his house by the water to all nine of you, "in equal parts, and may you enjoy each other". Eight want to ' +
      'sell. It smells of him: tar, mint, dog. The eldest cousin rings: "It has to be all nine. You have not signed."',
    answers: [
      { id: 'sign', text: 'Sign', outcomes: [
        { text: 'It is a good price. On the last day each of you takes a thing. You get there late and take the smell, in a jar, ' +
          'which cannot be done.', effects: [{ money: 4200 }, { mood: -5 }, { flag: 'ninth-sold' }] }] },
      { id: 'summer', text: 'One summer first, all nine', costs: { energy: 20 }, outcomes: [
        { text: 'Thirty-one people, one toilet. Two cousins do not speak, then do, over the toilet. In September four have taken back ' +
          'their signature.', effects: [{ mood: 11, halfLifeDays: 60 }, { social: 10 }, { stress: 4 }] }] },
      { id: 'price', text: 'Sign, for a tenth ninth', outcomes: [
        { text: 'They pay, because they have to. You are richer by a boat, and no longer sent the photographs.',
          effects: [{ money: 5600 }, { mood: -6 }, { social: -4 }, { tally: 'misdeeds' }, { flag: 'ninth-sold' }] }] },
    ],
  },
  {
    id: 'midothers-jar', kind: 'message', category: 'family', icon: '🫙', title: 'A jar with nothing in it', age: [36, 72],
    when: [{ flag: 'ninth-sold', yearsAgo: [1, 30] }], weight: 30,
    text: 'While looking for a lid you find the jar, labeled: "Uncle, the hall." You know perfectly well that there is nothing in it. ' +
      'You open it quickly, and close it, like someone letting out a cat. Mint. You would swear to it.',
    effects: [{ mood: 5 }],
  },
  {
    id: 'midothers-ten-days', kind: 'question', category: 'family', icon: '🌀', title: 'What the knob does', age: [32, 62],
    cast: { dad: { role: 'father', age: [64, 96] }, mom: { role: 'mother', age: [58, 96] } },
    text: 'Your mother has a new hip and must stay in for ten days. Your father stands in front of the washing machine in his last ' +
      'shirt. He is a man who has built a bridge. "What," he says, not turning round, "does the knob do?"',
    answers: [
      { id: 'teach', text: 'Teach him', costs: { energy: 10 }, outcomes: [
        { text: 'He makes a drawing, with arrows. On day ten your mother comes home to ironed dishcloths. She looks at them for so ' +
          'long that he explains about the steam.',
          effects: [{ mood: 9, halfLifeDays: 40 }, { affinity: 8, with: 'dad' }, { affinity: 4, with: 'mom' },
            { remember: 'the drawing of the knob, with arrows', by: 'dad' }] }] },
      { id: 'do', text: 'Take it all home and do it', costs: { energy: 15 }, outcomes: [
        { text: 'You bring it back folded. He thanks you, and holds it, and asks where it lives.',
          effects: [{ mood: 2 }, { affinity: 3, with: 'dad' }, { stress: 3 }, { tally: 'kindnesses' }] }] },
      { id: 'leave', text: '"Try it."', outcomes: [
        { text: 'Everything he owns is now a pale pink. He wears it to the hospital, in full, with a tie. Your mother laughs until a ' +
          'nurse comes.', effects: [{ mood: 6 }, { affinity: 4, with: 'dad' }, { affinity: 5, with: 'mom' }] }] },
    ],
  },
  {
    id: 'midothers-as-you-have-none', kind: 'question', category: 'family', icon: '📅', title: 'As you have the time', age: [38, 62],
    when: [{ lacks: 'child' }], cast: { mom: { role: 'mother', age: [58, 96] }, sib: { role: 'sibling', age: [20, 80] } },
    text: 'Your mother can no longer do the stairs alone. {sib} has made a plan. It has seven days on it and, on six of them, you. ' +
      '"As you have no family," says {sib}, and hears it only then.',
    answers: [
      { id: 'take', text: 'Take the six days', costs: { energy: 20 }, outcomes: [
        { text: 'You learn her stairs by heart, and forty years of her that {sib} does not have. It costs you a spring, and a sort of ' +
          'friend.',
          effects: [{ mood: 3 }, { stress: 8 }, { affinity: 14, with: 'mom' }, { affinity: 3, with: 'sib' },
            { tally: 'kindnesses' }] }] },
      { id: 'redo', text: 'Draw a new plan, on the spot', costs: { energy: 10 }, outcomes: [
        { text: 'Three, three, and Sundays your mother wants to herself. {sib} signs it, red to the ears. On Thursdays there are now ' +
          'two of you on the stairs.', effects: [{ mood: 6 }, { affinity: 5, with: 'sib' }, { affinity: 5, with: 'mom' }] }] },
      { id: 'say', text: '"Say that again, about family."', outcomes: [
        { text: '{sib} cannot. Your mother, from the next room: "Both of you. I had the hip done, not the ears."',
          effects: [{ mood: 2 }, { affinity: -3, with: 'sib' }, { affinity: 3, with: 'mom' }] }] },
    ],
  },
];
