/** From 62: swindlers, green lights, lost cars, small crimes and late revenge. */
import type { LifeEvent } from '../../life/events/types.ts';

export const laterTroubleEvents: readonly LifeEvent[] = [
  { id: 'later-roof-men', kind: 'question', category: 'trouble', icon: '🔨', title: 'Working round the corner', age: [75, 99],
    text: 'Two men in clean work clothes were just working round the corner and happened to see your roof. It is bad, they say. It is ' +
      'eight hundred, cash, today. One of them already has a ladder up.',
    answers: [
      { id: 'ladder', text: 'Wait till he is up, and take the ladder', costs: { energy: 15 }, outcomes: [
        { text: 'He is on your roof for fifty minutes, with a view of the police station. You bring him a blanket and ask him, since he ' +
          'is there, how it looks. "Fine," he calls.', effects: [{ mood: 13 }, { follow: 'later-roof-paper', days: [5, 20] }],
          chance: 3, swing: { stat: 'nerves', by: 1 } },
        { text: 'It is heavier than it was in your plan. They leave in a hurry, both, with your watering can. You have a ladder now.',
          effects: [{ mood: 7 }, { stress: 3 }, { follow: 'later-roof-paper', days: [5, 20] }], chance: 2 },
      ] },
      { id: 'pay', text: 'Pay. It does look bad from here', costs: { money: 800 }, outcomes: [{ text:
        'They hammer for a quarter of an hour. The next rain comes in at a place where it never had.', effects: [{ mood: -9 },
        { stress: 6 }] }] },
      { id: 'soup', text: 'Ask them in and ring your cousin', outcomes: [{ text: '"She is with the trade inspection," you say, dialing. ' +
        'You are still talking to the talking clock when you hear the van go.', effects: [{ mood: 7 }, { stress: -1 }] }] },
    ] },
  { id: 'later-roof-paper', kind: 'question', category: 'luck', icon: '📰', title: 'Page three', age: [65, 99], onlyFollow: true,
    text: 'The paper wants a photograph of you with the ladder. "SENIOR OUTWITS GANG," says the young man; that is already decided. He ' +
      'would like you to look frail, and then not frail at all.',
    answers: [
      { id: 'frail', text: 'Look frail', outcomes: [{ text: 'You are good at it. You get eleven letters, a fruit basket, and an offer of ' +
        'marriage from a roofer.', effects: [{ mood: 8 }, { prestige: 2 }] }] },
      { id: 'truth', text: 'Tell him you were scared to death', outcomes: [{ text: 'He puts the pen down and then he writes that. Next ' +
        'week four people ring you who paid, and had told nobody. You have coffee, all five, and a list of numbers.',
        effects: [{ mood: 9 }, { social: 6 }, { tally: 'kindnesses' }] }] },
      { id: 'ladder', text: 'Give the interview from the ladder', costs: { energy: 10 }, outcomes: [{ text:
        'Third rung, in the good hat. Your family learn from page three that you still go up ladders. The phone rings until Sunday.',
        effects: [{ mood: 9 }, { prestige: 2 }, { stress: 3 }] }] },
    ] },
  { id: 'later-admiral', kind: 'question', category: 'digital', icon: '⚓', title: 'The admiral', age: [68, 94],
    text: 'An admiral has written to you: widowed, silver at the temples, fond of walks and of you. He is stuck in a port with a trunk ' +
      'full of gold and a small customs fee. He spells "ocean" with an s.',
    answers: [
      { id: 'grammar', text: 'Correct his letter in red, send it back', outcomes: [{ text:
        'He thanks you. The second one has only nine mistakes. By the fourth he asks what a semicolon is for. The gold is not mentioned ' +
        'again.', effects: [{ mood: 8 }, { stress: -2 }, { follow: 'later-admiral-pupil', days: [200, 500] }] }] },
      { id: 'fee', text: 'Pay the customs fee', costs: { money: 600 }, outcomes: [{ text: 'There is another fee, and then a storm. When ' +
        'you tell the police officer, she does not smile. "The sixth admiral this month," she says. "They are good at it. It is a job."',
        effects: [{ mood: -12 }, { stress: 7 }] }] },
      { id: 'ship', text: 'Ask what is the draft of his ship', outcomes: [{ text: 'It takes him two days. "She has no drafts, my dear, ' +
        'she is very warm." You keep that one above the desk.', effects: [{ mood: 9 }] }] },
    ] },
  { id: 'later-admiral-pupil', kind: 'question', category: 'digital', icon: '✏️', title: 'Seaman second class', age: [63, 96],
    onlyFollow: true,
    text: 'The admiral again, without a trunk this time: "I am twenty-three. It is an office, there are forty of us. I have an exam now, ' +
      'for a real school, because of the semicolons. What should I write about?"',
    answers: [
      { id: 'office', text: '"The office. All of it."', outcomes: [{ text: 'It is six pages and there is one mistake in it, which you ' +
        'leave. In spring he sends a photograph of a stamp on a paper. No gold anywhere in it.', effects: [{ mood: 13, halfLifeDays: 60 },
        { tally: 'kindnesses' }, { prestige: 1 }] }] },
      { id: 'reference', text: 'Write him a reference', costs: { energy: 5 }, outcomes: [{ text:
        '"I have known the admiral for a year. He is hard-working and no sailor." They must have thought it was a joke. They took him.',
        effects: [{ mood: 11, halfLifeDays: 60 }, { tally: 'kindnesses' }] }] },
      { id: 'silent', text: 'Do not answer. Once is enough', outcomes: [{ text: 'Perhaps it was true. Perhaps it was a better letter ' +
        'than the others, and that was all your doing.', effects: [{ mood: -2 }, { stress: 1 }] }] },
    ] },
  { id: 'later-eleven-seconds', kind: 'question', category: 'trouble', icon: '🚦', title: 'Eleven seconds', age: [71, 92],
    text: 'The green man at the market crossing stays for eleven seconds. You have timed yourself: nineteen, with shopping. Every day ' +
      'the same taxi honks you the last three meters.',
    answers: [
      { id: 'slow', text: 'Cross slowly, all morning, with friends', costs: { energy: 20 }, outcomes: [{ text:
        'Fourteen of you, back and forth, on green only, perfectly legal. By noon the cars reach the river. The taxi driver has got out ' +
        "and is carrying somebody's leeks.", effects: [{ mood: 12 }, { social: 6 }, { flag: 'later-crossed' }] }] },
      { id: 'letter', text: 'Write to the town, with your stopwatch', outcomes: [{ text: '"The average citizen," comes the answer, ' +
        '"needs ten." You write back asking to be shown this citizen.', effects: [{ mood: 4 }, { flag: 'later-crossed' }] }] },
      { id: 'run', text: 'Get it down to eleven', costs: { energy: 15 }, outcomes: [
        { text: 'You train on the corridor, with leeks. Eighteen. Sixteen. At fourteen you are in better shape than the taxi.',
          effects: [{ mood: 5 }, { fitness: 3 }, { health: 1 }], chance: 3, swing: { stat: 'fitness', by: 1 } },
        { text: 'At sixteen a bag splits. Onions go to all four sides of the world, and everybody has to wait for them.',
          effects: [{ mood: 1 }, { stress: 3 }], chance: 2 },
      ] },
    ] },
  { id: 'later-nineteen', kind: 'question', category: 'trouble', icon: '🟢', title: 'Nineteen', age: [65, 94], when: [
    { flag: 'later-crossed', yearsAgo: [0, 4] }], weight: 50,
    text: 'A man from the town stands at the market crossing with a tablet and a key to the gray box. "I can do fourteen," he says. ' +
      '"Sixteen is the most anybody has. It is on account of the taxis."',
    answers: [
      { id: 'walk', text: 'Hand him your shopping: "You cross."', outcomes: [
        { text: 'He does it in eighteen, and it is raining a little, and somebody honks. He comes back, opens the box and turns ' +
          'something. "Twenty," he says.', effects: [{ mood: 13 }, { prestige: 2 }, { tally: 'kindnesses' }], chance: 3,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'He does it in twelve. He is thirty. He gives you sixteen and the name of his boss, who, he says, has a knee.',
          effects: [{ mood: 7 }, { prestige: 1 }], chance: 2 },
      ] },
      { id: 'sixteen', text: 'Take the sixteen', outcomes: [{ text: 'Three seconds short of what you need, and five more than anybody ' +
        'had. At the end of each crossing you raise your hat to the taxi.', effects: [{ mood: 7 }] }] },
      { id: 'key', text: 'Ask him the time, and look at the key', outcomes: [{ text: 'It is the same key as for your gas meter. You do ' +
        'nothing with this. It is simply very pleasant to know.', effects: [{ mood: 8 }, { tally: 'misdeeds' }] }] },
    ] },
  { id: 'later-dots', kind: 'question', category: 'family', icon: '🔵', title: 'A blue dot', age: [75, 96], cast:
    { kid: { role: 'child', age: [25, 80] } },
    text: 'You turn the clock round to wind it, and on its back there is a sticker: a small blue dot. There is one under the good teapot ' +
      'as well, and one under the lamp. {kid} was here on Sunday. {kid} has always liked blue.',
    answers: [
      { id: 'move', text: 'Move the dots', outcomes: [{ text: 'The blue ones are on the mop, the broken fan and a jar of buttons now. ' +
        '{kid} looks under things all through lunch, with growing alarm.', effects: [{ mood: 8 }, { affinity: 1, with: 'kid' }] }] },
      { id: 'dot-kid', text: 'Put a dot on {kid}', outcomes: [{ text: 'On the collar, in passing, while pouring. {kid} finds it at the ' +
        'bus stop and rings up, laughing and crying. "Which one do you want?" That one, you say.', effects: [{ mood: 13 },
        { affinity: 10, with: 'kid' }, { remember: 'the blue dot on the collar', by: 'kid' }] }] },
      { id: 'give', text: 'Pack up all of it for Sunday', costs: { energy: 10 }, outcomes: [{ text:
        '"Now?" asks {kid}, arms full of clock. Now. You want to see it used. The wall where it hung is a shade younger.',
        effects: [{ mood: 6 }, { affinity: 7, with: 'kid' }, { tally: 'kindnesses' }] }] },
      { id: 'sell', text: 'Sell the clock', outcomes: [{ text: '{kid} sees the bright patch on the wall and says not a word, and eats ' +
        'very little. You bought oysters. They were small.', effects: [{ money: 260 }, { mood: -4 }, { affinity: -8, with: 'kid' }] }] },
    ] },
  { id: 'later-lost-car', kind: 'question', category: 'age', icon: '🅿️', title: 'Level minus something', age: [70, 92],
    when: [{ has: 'car' }], cooldownDays: 3000,
    text: [
      'You have walked all of level two and all of level three. The car is blue, or that was the last one. The bag with the frozen peas ' +
        'is dripping on your shoe.',
      'You come out of the shop and the car is not where it is. It was the row with the tree. There is a tree in every row.',
    ],
    answers: [
      { id: 'guard', text: 'Tell the man in the booth', outcomes: [{ text: 'He asks nothing, and drives you up and down in his buggy ' +
        'with the light on. "Forty a day," he says. "Mostly they are thirty-five." It is on level one.', effects: [{ mood: 6 },
        { stress: -3 }] }] },
      { id: 'system', text: 'Sit down and think backwards', costs: { energy: 5 }, outcomes: [
        { text: 'Peas, cheese, a child with a balloon, a number on a pillar: 4C. You walk straight there, and stand a moment with a hand ' +
          'on the warm hood.', effects: [{ mood: 6 }, { trait: 'nerves', by: 1 }], chance: 3, swing: { stat: 'diligence', by: 1 } },
        { text: 'Peas, cheese, bus. Bus. You came by bus. It is so good a joke that you have to tell it to somebody, and you do, on the ' +
          'bus.', effects: [{ mood: 5 }, { social: 2 }], chance: 2 },
      ] },
      { id: 'peas', text: 'Eat the peas first. They are melting', outcomes: [{ text: 'You sit on the curb with a bag of peas. A girl of ' +
        'about six sits down, and is given some. Then she points. "Is that yours? It has its lights on."', effects: [{ mood: 7 }] }] },
    ] },
  { id: 'later-her-name', kind: 'question', category: 'age', icon: '🫥', title: 'And how is yours?', age: [76, 102],
    cooldownDays: 3000,
    text: [
      'A woman embraces you at the market and tells you all about her operation. She knows your birthday, your bad tooth, your mother. ' +
        'You do not know who she is.',
      'The man next to you in the pharmacy line says that he often thinks of that summer, too. He has a kind face. You search every ' +
        'summer you have got.',
    ],
    answers: [
      { id: 'admit', text: '"My head has lost your name. Help me."', outcomes: [{ text: 'A small laugh, and then the name, and with it a ' +
        'whole street with its doors. "It took me till the corner to find yours," you hear.', effects: [{ mood: 8 }, { social: 4 }] }] },
      { id: 'swim', text: 'Keep swimming', outcomes: [
        { text: 'You ask after "everybody" and "the house". It goes well. It goes so well that you are coming to dinner on Sunday, and ' +
          'you do not know where.', effects: [{ mood: 3 }, { stress: 4 }, { social: 3 }], chance: 3, swing:
          { stat: 'sociability', by: 1 } },
        { text: '"You have no idea who I am," says the kind face, kindly. You buy each other a tea, and start at the beginning.',
          effects: [{ mood: 5 }, { social: 4 }], chance: 2 },
      ] },
      { id: 'alphabet', text: 'Go through the alphabet while nodding', costs: { energy: 5 }, outcomes: [{ text:
        'At M something stirs. At R it sits up. You say it half an hour later, to a lamppost, in triumph.', effects: [{ mood: 4 }] }] },
    ] },
  { id: 'later-pan', kind: 'question', category: 'home', icon: '🍳', title: 'The pan', age: [78, 100],
    text: 'You smelled it in the hall: eggs, two hours ago. There is no water in the pan any more, and no eggs, to speak of. The window ' +
      'is open now. Nobody has seen.',
    answers: [
      { id: 'hide', text: 'Bury the pan in the yard', costs: { energy: 10 }, outcomes: [{ text:
        'It goes down next to the tulips. You buy the same one again and scratch it a little, for age.', effects: [{ stress: 5 },
        { mood: -2 }, { flag: 'later-hid-pan' }] }] },
      { id: 'tell', text: 'Ring somebody and say it', outcomes: [{ text: '"I did that in March," says the voice, after a moment. "Which ' +
        'pan?" You compare. By the weekend you both own a stove that turns itself off.', effects: [{ mood: 6 }, { stress: -4 },
        { social: 3 }] }] },
      { id: 'whistle', text: 'Hang a timer round your neck', costs: { money: 9 }, outcomes: [{ text:
        'It goes off in church, in the bank and in the middle of a sad story. Nothing burns. You are known as the Egg.',
        effects: [{ mood: 4 }, { health: 1 }] }] },
    ] },
  { id: 'later-pan-found', kind: 'question', category: 'home', icon: '🌷', title: 'Between the tulips', age: [70, 102],
    when: [{ flag: 'later-hid-pan', yearsAgo: [0, 5] }], cast: { dig: { role: 'neighbor', make: true, ageGap: [-60, -8] } },
    weight: 45,
    text: '{dig}, who is putting in your bulbs this year, has come up with something black. "Is this," asks {dig}, turning it, "a pan?" ' +
      'There is still an egg in it, after a fashion.',
    answers: [
      { id: 'own', text: 'Say how it got there', outcomes: [{ text: '{dig} listens, sitting on the spade. "My grandfather buried a ' +
        'toaster," says {dig}. From then on somebody just happens to look in at noon.', effects: [{ mood: 6 }, { stress: -5 },
        { affinity: 9, with: 'dig' }] }] },
      { id: 'roman', text: '"Roman, I should think."', outcomes: [{ text: '{dig} takes it to the museum. The lady there writes: "Late ' +
        'twentieth century. The egg is more recent. Do look after yourself."', effects: [{ mood: 9 }, { affinity: 5, with: 'dig' }] }] },
      { id: 'again', text: 'Have it buried again, deeper', outcomes: [{ text: '{dig} does it without a word and puts the reddest tulip ' +
        'on top. It does very well.', effects: [{ mood: 2 }, { stress: 1 }, { affinity: 3, with: 'dig' }] }] },
    ] },
  { id: 'later-butter', kind: 'question', category: 'law', icon: '🧈', title: 'The butter', age: [78, 98],
    text: 'The alarm goes at the shop door, and a guard not yet twenty asks to see your bag. There is butter in it. You do not remember ' +
      'the butter. You did pay for the jam.',
    answers: [
      { id: 'honest', text: '"I do not know how it got there."', outcomes: [{ text: 'He looks at the butter and at you. Then he pays for ' +
        'it himself, so that it is nothing. On Monday you bring him the money, and a cake made with it.', effects: [{ mood: 6 },
        { social: 3 }, { stress: 2 }] }] },
      { id: 'grand', text: '"I am a hundred and two. Arrest me."', outcomes: [
        { text: 'You hold out both wrists. Somebody claps. The guard goes red and asks for your birth year, and does the sum.',
          effects: [{ mood: 5 }, { tally: 'misdeeds' }], chance: 3, swing: { stat: 'sociability', by: 1 } },
        { text: 'He does. It is a room with a calendar and a kind woman with a form. You have to sign for the butter.',
          effects: [{ mood: -5 }, { stress: 7 }, { tally: 'misdeeds' }], chance: 1 },
      ] },
      { id: 'batteries', text: 'Tell him about the batteries', when: [{ happened: 'teen-trouble-pocket', answer: 'take' }], outcomes: [{ text:
        'A corner shop, a sleeve, and you at thirteen. "Did they catch you?" asks the guard. "Not until today." He laughs so hard that ' +
        'the line laughs too, and carries your bag to the tram.', effects: [{ mood: 9 }, { stress: -2 }] }] },
    ] },
  { id: 'later-school-call', kind: 'question', category: 'family', icon: '📞', title: 'Say you are Mom', age: [60, 90],
    cast: { teen: { role: 'grandchild', age: [12, 18] }, kid: { role: 'child', age: [28, 75] } },
    text: '{teen} rings from a stairwell. There is a test in third period, and nothing was learned. "You have the same voice as {kid} on ' +
      'the phone. Just say I am ill. Say it is my stomach."',
    answers: [
      { id: 'call', text: 'Ring the school as {kid}', outcomes: [{ text: 'You are magnificent: a stomach, a doctor, a cough of your own ' +
        'for color. "Get well soon, all of you," says the office. You feel rather ill by the time you hang up.', effects: [{ mood: 7 },
        { affinity: 9, with: 'teen' }, { tally: 'misdeeds' }, { flag: 'later-was-kid' }] }] },
      { id: 'trade', text: '"An hour here, with the book. Then we see"', costs: { energy: 10 }, outcomes: [{ text:
        "You hear each other's questions at the kitchen table till half past ten. It goes in, a bit of it in you. {teen} makes the " +
        'fourth period and a C.', effects: [{ mood: 8 }, { affinity: 7, with: 'teen' }, { tally: 'kindnesses' }] }] },
      { id: 'no', text: '"Then fail it. I failed lots."', outcomes: [{ text: 'There is a pause in the stairwell. "Which ones?" You list ' +
        'them until the bell goes. {teen} fails it, in good company.', effects: [{ mood: 4 }, { affinity: 3, with: 'teen' }] }] },
    ] },
  { id: 'later-was-kid', kind: 'question', category: 'family', icon: '🤥', title: 'Your lovely voice', age: [60, 92], when: [
    { flag: 'later-was-kid', yearsAgo: [0, 3] }], cast: { kid: { role: 'child', from: 'later-school-call/kid' }, teen:
    { role: 'grandchild', from: 'later-school-call/teen' } }, weight: 50,
    text: '{kid} was at parents\' evening. "They asked about the stomach," says {kid}, taking off the coat very slowly. "And my cough. ' +
      'They said that I was so chatty." {teen} has found something under the table.',
    answers: [
      { id: 'cough', text: 'Cough', outcomes: [{ text: 'It is the same cough. {kid} fights it, and loses, and has to sit down on the ' +
        'stairs with a scarf over the face.', effects: [{ mood: 10 }, { affinity: 4, with: 'kid' }, { affinity: 6, with: 'teen' },
        { remember: 'the cough at the front door', by: 'teen' }] }] },
      { id: 'blame', text: 'Say it was all your own idea', outcomes: [{ text: '"I know whose idea it was," says {kid}. "I had you ring, ' +
        'too, the day of the frogs." You had forgotten the frogs. {teen} comes out from under the table.', effects: [{ mood: 8 },
        { affinity: 8, with: 'teen' }, { affinity: 3, with: 'kid' }] }] },
      { id: 'teen', text: 'Look at {teen}', outcomes: [{ text: '{teen} looks at you. It is a long look, from underneath, and there is ' +
        'not much love in it. The washing-up takes a month.', effects: [{ mood: -4 }, { affinity: -9, with: 'teen' },
        { affinity: 3, with: 'kid' }] }] },
    ] },
  { id: 'later-plaque', kind: 'question', category: 'career', icon: '🪧', title: 'A brass plaque', age: [64, 92], cast: {
    thief: { role: 'rival', make: true, age: [58, 96], ageGap: [-8, 12] } },
    text: 'They want to put a brass plaque on the old works for {thief}, "who had the idea." You had the idea. You had it in a canteen, ' +
      'on the back of a menu, and {thief} asked to see the menu. They need one more signature: yours.',
    answers: [
      { id: 'sign', text: 'Sign, in a hand nobody can read', outcomes: [{ text: 'It could be your name. Under a lens it could also be a ' +
        'short word. The plaque is unveiled in the rain, and {thief} looks round for you the whole time.', effects: [{ mood: 5 },
        { affinity: 3, with: 'thief' }] }] },
      { id: 'menu', text: 'Send them the menu', costs: { money: 2 }, outcomes: [
        { text: 'You had it all along, in the atlas. The plaque says both names now, in order of the alphabet. {thief} rings to ask ' +
          'whether it was necessary. It was, and how is the hip.', effects: [{ mood: 12 }, { prestige: 3 },
          { affinity: -4, with: 'thief' }], chance: 3, swing: { stat: 'diligence', by: 1 } },
        { text: 'Soup of the day, liver, and something that could be an idea or gravy. They are very polite about it.',
          effects: [{ mood: -3 }, { stress: 2 }], chance: 2 },
      ] },
      { id: 'ask', text: 'Go and ask {thief} why', costs: { energy: 10 }, outcomes: [{ text:
        '"I thought you would say something," says {thief}. "Every Monday, for a year. I had an answer ready." You sit there with two ' +
        'coffees and never learn what it was.', effects: [{ mood: 6 }, { affinity: 10, with: 'thief' }, { stress: -3 }] }] },
      { id: 'no', text: 'Do not sign. Water the plants', outcomes: [{ text: 'They never get the last name. On the wall of the old works ' +
        'there are four little holes, just so far apart. You go past them with a certain spring.', effects: [{ mood: 6 },
        { affinity: -6, with: 'thief' }] }] },
    ] },
  { id: 'later-menu', kind: 'question', category: 'digital', icon: '☎️', title: 'Press nine', age: [69, 98], cooldownDays: 3000,
    text: [
      'You want to end a contract for a line that nobody has used in years. "Press nine," says the telephone. Nine says to press one. ' +
        'You are in your third hour, and have begun to hum along.',
      'A bill for something called "Premium Flex". You ring to ask what it is. A voice that has never been a person asks you to describe ' +
        'your problem in one word.',
    ],
    answers: [
      { id: 'person', text: 'Say "person" until there is one', outcomes: [
        { text: 'At the forty-first there is: Deepa, far away, eating lunch. It takes her half a minute. Then you ask what is for lunch, ' +
          'and it takes an hour.', effects: [{ mood: 8 }, { social: 4 }, { money: 45 }], chance: 3, swing: { stat: 'nerves', by: 1 } },
        { text: '"I understood: parsnip." You put down the telephone with great care and go out to look at something that grows.',
          effects: [{ mood: -2 }, { stress: 4 }], chance: 2 },
      ] },
      { id: 'dead', text: 'Say that the customer has died', outcomes: [{ text: 'Everything goes very fast and very softly. There is a ' +
        'form, condolences, and $45 back. You feel a little cold for the rest of the day, and put on a cardigan.', effects: [{ money: 45 },
        { mood: 3 }, { tally: 'misdeeds' }] }] },
      { id: 'letter', text: 'Send them a letter, with an invoice', costs: { money: 3 }, outcomes: [{ text:
        '"Three hours, waiting, music included." They do not pay. But the contract is gone, and in the file, you hear, there is now a ' +
        'red flag with your name on it.', effects: [{ mood: 6 }, { prestige: 1 }] }] },
    ] },
  { id: 'later-pet-heir', kind: 'question', category: 'home', icon: '🐾', title: 'The heir on the second floor', age: [73, 102],
    when: [{ has: 'pet' }], cast: { heir: { role: 'neighbor', make: true, ageGap: [-70, -15] } }, cooldownDays: 3000,
    text: [
      'You have done the sum. {pet} may well see years that you will not. {heir} from the second floor stops by, on the way up, and is ' +
        'looked at by {pet} for a long time.',
      'At the vet\'s they call {pet} "a very good age for it", and look at you as well. On the stairs {pet} sits down, as always, before ' +
        "{heir}'s door.",
    ],
    answers: [
      { id: 'ask', text: 'Ask {heir}, straight out', outcomes: [{ text: '"{pet} asked me ages ago," says {heir}. You draw it up on the ' +
        'back of a menu: food, habits, the one about thunder. All three sign.', effects: [{ mood: 10 }, { stress: -5 },
        { affinity: 10, with: 'heir' }, { remember: 'the contract on the back of a menu', by: 'heir' }] }] },
      { id: 'trial', text: 'Propose a weekend on trial', costs: { money: 20 }, outcomes: [{ text:
        "On Saturday you have the house to yourself, and hate it. On Sunday {pet} comes home smelling of somebody else's curry, and goes " +
        'to bed.', effects: [{ mood: 6 }, { affinity: 7, with: 'heir' }, { stress: -2 }] }] },
      { id: 'outlive', text: 'Resolve to outlive {pet}', costs: { energy: 5 }, outcomes: [{ text:
        'You both go on a walk every day now, whatever the weather, eyeing each other. It is the healthiest contest in the house.',
        effects: [{ mood: 6 }, { fitness: 2 }, { health: 1 }] }] },
    ] },
];
