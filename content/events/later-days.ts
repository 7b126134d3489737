/** From 60: machines, forms, ladders, doctors and other daily adventures. */
import type { LifeEvent } from '../../life/events/types.ts';

export const laterDaysEvents: readonly LifeEvent[] = [
  { id: 'later-checkout', kind: 'question', category: 'money', icon: '🛒', title: 'Unexpected item', age: [66, 96],
    cooldownDays: 3000,
    text: [
      'The self-checkout accuses you, loudly, of an unexpected item. It is your hand. Eleven people stop pretending not to look.',
      'The shop has taken out the last counter with a person behind it. There are nine machines now, and one girl who runs between them ' +
        'like a nurse.',
      '"Please place the item in the bagging area," says the machine. You have. It is a single lemon, and it may be too light to exist.',
    ],
    answers: [
      { id: 'argue', text: 'Reason with the machine', outcomes: [
        { text: 'You explain your position. It repeats its own. Behind you somebody says, "You tell it." On the fourth round it gives in ' +
          'and prints eleven coupons.', effects: [{ mood: 6 }, { social: 3 }], chance: 3, swing: { stat: 'sociability', by: 1 } },
        { text: 'It calls for assistance, in the voice of someone who has had enough of you. So has the line.', effects: [{ mood: -3 },
          { stress: 3 }], chance: 2 },
      ] },
      { id: 'walk', text: 'Walk to the shop with a cashier', costs: { energy: 15 }, outcomes: [{ text:
        'Twenty minutes further. She weighs your fruit, asks about your knee, and gives you the bruised pear for nothing.',
        effects: [{ mood: 6 }, { social: 4 }, { fitness: 1 }] }] },
      { id: 'free', text: 'Scan the grapes as onions, out of spite', outcomes: [
        { text: 'It thanks you warmly. The grapes taste of victory, and a little of onion.', effects: [{ mood: 3 }, { money: 3 },
          { tally: 'misdeeds' }], chance: 3 },
        { text: 'A light goes on above your head. The girl comes running, looks in the bag, and says quietly, "My gran does carrots."',
          effects: [{ mood: -2 }, { stress: 3 }], chance: 2 },
      ] },
    ] },
  { id: 'later-passport', kind: 'question', category: 'travel', icon: '🛂', title: 'Valid for ten years', age: [74, 92],
    text: 'The passport costs the same at any age and is valid for ten years. The clerk looks at your date of birth, does a sum, and ' +
      'becomes very interested in the stapler.',
    answers: [
      { id: 'full', text: 'Take all ten, thank you', costs: { money: 110 }, outcomes: [{ text:
        '"And do you expect to travel?" Everywhere, you say, and only then begin to wonder where. It is blue, stiff and smells of ' +
        'airports.', effects: [{ mood: 7 }, { flag: 'later-passport' }] }] },
      { id: 'haggle', text: 'Offer $55, for five of the years', outcomes: [
        { text: 'There is no such tariff. There is, after a long look round, a supervisor, who is eighty-one herself, on Thursdays. You ' +
          'get it at half price.', effects: [{ mood: 6 }, { money: -55 }, { flag: 'later-passport' }], chance: 2, swing:
          { stat: 'sociability', by: 1 } },
        { text: 'There is no such tariff. There is no supervisor either. You go home with a form and a view on forms.',
          effects: [{ mood: -2 }, { stress: 2 }], chance: 3 },
      ] },
      { id: 'not', text: 'Let the old one lapse', outcomes: [{ text: 'You look at the old photograph: somebody with opinions and hair. ' +
        'Then you put it back in the drawer with the keys to nothing.', effects: [{ mood: -2 }, { stress: -1 }] }] },
    ] },
  { id: 'later-passport-used', kind: 'question', category: 'travel', icon: '🧳', title: 'Forty empty pages', age: [75, 93],
    when: [{ flag: 'later-passport', yearsAgo: [1, 9] }], weight: 40,
    text: 'The passport is still stiff. Forty pages and nothing on any of them. A leaflet has come: four days on a slow ship, cabin ' +
      'without window, people of all ages (there is a picture of one).',
    answers: [
      { id: 'ship', text: 'Book the cabin', costs: { energy: 10, money: 380 }, outcomes: [
        { text: 'There is a storm, a brass quintet, and a border guard who stamps page one dead straight, seeing how you hold it out to ' +
          'him.', effects: [{ mood: 12 }, { social: 4 }, { stress: -4 }], chance: 3 },
        { text: 'You are seasick for three days and on the fourth you see a whale, or a rock with ambition. The stamp is very clear.',
          effects: [{ mood: 5 }, { health: -1 }], chance: 2 },
      ] },
      { id: 'nearest', text: 'Walk over the nearest border for lunch', costs: { energy: 20, money: 35 }, outcomes: [{ text:
        'A bus, a bridge, a soup. You ask at the little window whether they still stamp. They have to look for it. They blow the dust ' +
        'off.', effects: [{ mood: 9 }, { fitness: 1 }] }] },
      { id: 'home', text: 'Leave it nice', outcomes: [{ text: 'You show it to people. They turn the empty pages with great respect, and ' +
        'each of them tells you where they would go.', effects: [{ mood: 1 }, { social: 2 }] }] },
    ] },
  { id: 'later-zucchini', kind: 'question', category: 'home', icon: '🥒', title: 'Zucchini', age: [62, 94], cast:
    { next: { role: 'neighbor', make: true, ageGap: [-45, 8] } }, cooldownDays: 3000,
    text: [
      'You planted two seeds. There are zucchini on the stairs, in the bath and in your dreams. Everyone you know has begun to lock ' +
        'their car.',
      'It is that time of the year: whoever has a garden is giving away zucchini, and whoever has not is out. You have nineteen. {next} ' +
        'is out.',
    ],
    answers: [
      { id: 'night', text: 'Leave them on doorsteps after dark', outcomes: [
        { text: 'In the morning there are nineteen on your own doorstep, and one you do not know.', effects: [{ mood: 5 },
          { affinity: 2, with: 'next' }], chance: 2 },
        { text: 'Nobody is seen. Nothing is said. All week the whole street smells of frying, and {next} looks at you sideways over a ' +
          'casserole.', effects: [{ mood: 7 }, { affinity: 4, with: 'next' }], chance: 3 },
      ] },
      { id: 'cake', text: 'Bake them into a cake and tell no one', costs: { money: 8 }, outcomes: [{ text:
        '{next} has three slices and asks what the secret is. You say love. It is about four pounds of love.', effects: [{ mood: 6 },
        { affinity: 6, with: 'next' }, { social: 3 }] }] },
      { id: 'race', text: 'Put wheels on the big one', costs: { energy: 15 }, outcomes: [{ text:
        'By Sunday every child of the street has one with wheels. Yours loses to a cucumber, fairly. {next} was the referee and cannot ' +
        'be bought.', effects: [{ mood: 9 }, { social: 5 }, { affinity: 5, with: 'next' },
        { remember: 'the Sunday of the vegetable race', by: 'next' }] }] },
    ] },
  { id: 'later-pillbox', kind: 'question', category: 'health', icon: '💊', title: 'Wednesday', age: [77, 104], cooldownDays: 3000,
    text: [
      'The compartment for Wednesday is empty. It is Wednesday, so that is right, if you took it. If you took it you would remember. ' +
        'Would you.',
      'Seven little lids, S to S. Thursday is still full, and so, you see only now, is Tuesday. You feel perfectly well, which proves ' +
        'nothing.',
    ],
    answers: [
      { id: 'ring', text: 'Ring the pharmacist and ask', outcomes: [{ text: '"It is the third call about a {weekday} today," she says, ' +
        'and tells you what to do. She has a song for remembering it. It works, which is annoying.', effects: [{ mood: 3 }, { stress: -4 },
        { health: 1 }] }] },
      { id: 'skip', text: 'Better one too few than two', outcomes: [
        { text: 'You watch yourself all day like a pot. Nothing boils.', effects: [{ stress: 2 }, { mood: 1 }], chance: 3 },
        { text: 'By four the room is a little further away than usual. You sit down on the stairs until it comes back.',
          effects: [{ health: -2 }, { stress: 4 }], chance: 1 },
      ] },
      { id: 'log', text: 'Start a logbook, like a captain', costs: { money: 4 }, outcomes: [{ text:
        '"8:05. White one, half of pink. Sea calm." After a month you are writing about the sea. The pills are in there somewhere, all ' +
        'of them.', effects: [{ mood: 6 }, { health: 1 }, { trait: 'diligence', by: 1 }] }] },
    ] },
  { id: 'later-second-opinion', kind: 'question', category: 'health', icon: '🩺', title: 'Three opinions', age: [69, 90],
    text: 'Doctor one wants to operate on your hip. Doctor two, who charges more, wants to wait. In the corridor a physiotherapist with ' +
      'her mouth full looks at how you walk and says, "Dance."',
    answers: [
      { id: 'operate', text: 'Let them operate', costs: { energy: 20, money: 900 }, outcomes: [
        { text: "You wake up with somebody else's excellent hip. In six weeks you are told off for running for a bus.",
          effects: [{ health: 4 }, { mood: 8 }, { fitness: 2 }], chance: 3, swing: { stat: 'health', by: 1 } },
        { text: 'It takes a winter, two crutches and all your patience. The hip is fine. The patience has to be replaced, too.',
          effects: [{ health: 2 }, { mood: -4 }, { stress: 5 }], chance: 2 },
      ] },
      { id: 'wait', text: 'Wait and see', outcomes: [{ text: 'You wait. You see. It is better when it is warm and worse on the stairs of ' +
        'people you do not like.', effects: [{ mood: 1 }, { stress: 1 }] }] },
      { id: 'dance', text: 'Dance', costs: { energy: 10, money: 20 }, outcomes: [{ text: 'Thursdays, in the fire station: line dancing. ' +
        'You face the wrong wall for a month. The hip, which has a sense of humor, stops complaining.', effects: [{ mood: 8 },
        { fitness: 3 }, { social: 5 }, { flag: 'later-dances' }] }] },
    ] },
  { id: 'later-line-dance', kind: 'question', category: 'hobby', icon: '🤠', title: 'The wrong wall', age: [62, 92], when: [
    { flag: 'later-dances', yearsAgo: [0, 6] }], cast: { pair: { role: 'friend', make: true, ageGap: [-14, 8] } }, weight: 40,
    text: 'The fire-station dancers perform on the town square. Bar twelve: everybody turns left. You and {pair} turn right, and now the ' +
      'two of you are face to face with forty others and a mayor.',
    answers: [
      { id: 'go-on', text: 'Dance it out, facing them', costs: { energy: 10 }, outcomes: [{ text:
        'The front row thinks it is part of it. So, by the last verse, does the teacher. There is a request to do it wrong again at the ' +
        'harvest fair.', effects: [{ mood: 11 }, { social: 5 }, { affinity: 10, with: 'pair' }, { remember:
        'the twelve bars danced the wrong way round', by: 'pair' }] }] },
      { id: 'bow', text: 'Bow and walk off, arm in arm', outcomes: [{ text: 'It is done with such dignity that there is applause. {pair} ' +
        'laughs only behind the fire engine, and then for some time.', effects: [{ mood: 8 }, { affinity: 8, with: 'pair' }] }] },
      { id: 'spin', text: 'Spin until it is left again', costs: { energy: 15 }, outcomes: [
        { text: 'One and a half turns, and you land on the beat. {pair} takes three and lands on the mayor.', effects: [{ mood: 9 },
          { fitness: 1 }, { affinity: 5, with: 'pair' }], chance: 3, swing: { stat: 'fitness', by: 1 } },
        { text: 'You land in the geraniums, sitting, with one arm still up. It makes page one. The geraniums recover.',
          effects: [{ mood: 4 }, { health: -1 }], chance: 2 },
      ] },
    ] },
  { id: 'later-vote-asleep', kind: 'question', category: 'home', icon: '🙋', title: 'Carried by one vote', age: [74, 95],
    cast: { head: { role: 'neighbor', make: true, ageGap: [-30, 5] } },
    text: 'You nodded off at the residents\' meeting and woke with a stretch. "Carried by one vote," says {head}. Everybody is looking ' +
      'at your raised arm. You are, it appears, in charge of the stairwell.',
    answers: [
      { id: 'accept', text: 'Accept with a few words', outcomes: [{ text: 'You say that the stairwell belongs to all. Nobody can ' +
        'remember being moved by a stairwell before. There is a budget: forty dollars.', effects: [{ mood: 5 }, { prestige: 1 },
        { affinity: 3, with: 'head' }, { follow: 'later-stairwell', days: [60, 200] }] }] },
      { id: 'object', text: 'Ask for a recount', outcomes: [{ text: 'The recount is worse: this time {head} has nodded off too, hand up, ' +
        'and you are in charge of the cellar as well.', effects: [{ mood: 3 }, { stress: 3 },
        { follow: 'later-stairwell', days: [60, 200] }] }] },
      { id: 'sleep', text: 'Close your eyes again', outcomes: [{ text: 'When you open them the chairs have been stacked round you and ' +
        '{head} is turning off the lights. On your knee is a key marked STAIRS.', effects: [{ mood: 2 },
        { follow: 'later-stairwell', days: [60, 200] }] }] },
    ] },
  { id: 'later-stairwell', kind: 'question', category: 'home', icon: '🪴', title: 'In charge of the stairs', age: [64, 96],
    cast: { head: { role: 'neighbor', from: 'later-vote-asleep/head' } }, onlyFollow: true,
    text: 'The stairwell is yours: four floors, forty dollars. First floor wants a plant, second wants no plants, third wants to know ' +
      'who moved the bicycle. The fourth floor has never been seen.',
    answers: [
      { id: 'plant', text: 'Buy the plant, and let it travel', costs: { money: 30 }, outcomes: [{ text:
        'A week per floor, on a rota. By spring the second floor is keeping it nine days and saying it was seven.', effects: [{ mood: 7 },
        { social: 4 }, { affinity: 4, with: 'head' }, { tally: 'kindnesses' }] }] },
      { id: 'fourth', text: 'Go up and see who lives on the fourth', costs: { energy: 15 }, outcomes: [{ text:
        'A night nurse, a piano with felt under the hammers, and a bicycle. "Nobody ever came up," she says, in slippers, at two in the ' +
        'afternoon, and puts on coffee.', effects: [{ mood: 9 }, { social: 6 }, { tally: 'kindnesses' }] }] },
      { id: 'rules', text: 'Put up rules. Many', outcomes: [{ text: 'There are eleven, numbered. By evening somebody has added a ' +
        'twelfth: "Smile (optional)." You find you rather enforce that one.', effects: [{ mood: 3 }, { affinity: -2, with: 'head' },
        { trait: 'diligence', by: 1 }] }] },
    ] },
  { id: 'later-security', kind: 'question', category: 'digital', icon: '🔐', title: 'Your first love', age: [63, 96],
    text: 'To see your own money you must answer a question you set yourself, years ago: "Name of your first love?" You type it. ' +
      'Incorrect. You type the second. Incorrect. Three tries, says the screen.',
    answers: [
      { id: 'honest', text: 'Type the name you never told anyone', outcomes: [{ text: 'Correct. So you told a bank. You sit there with ' +
        'your $212 and a person you have not said aloud in half a century.', effects: [{ mood: 8 },
        { follow: 'later-first-love', days: [20, 90] }] }] },
      { id: 'dog', text: 'Try the dog', outcomes: [
        { text: 'Correct. You remember now: it was raining, you were in a mood, and you thought, well, who else. You look at the screen ' +
          'with respect for whoever set that.', effects: [{ mood: 7 }, { stress: -2 }], chance: 3 },
        { text: 'Incorrect. Account locked for your protection. It was a very good dog.', effects: [{ mood: -3 }, { stress: 4 }],
          chance: 2 },
      ] },
      { id: 'branch', text: 'Go to the branch with a witness', costs: { energy: 10 }, outcomes: [{ text:
        'The young man checks and blushes. "It says here: \'none of your business\'." That is correct. It was always correct.',
        effects: [{ mood: 6 }, { stress: -1 }] }] },
    ] },
  { id: 'later-first-love', kind: 'question', category: 'romance', icon: '📇', title: 'The name, out loud', age: [62, 97],
    cast: { first: { role: 'classmate', make: true, ageGap: [-2, 2], affinity: [0, 50] } }, onlyFollow: true,
    text: 'Since the bank asked, you have looked: there is a {first.full} with a telephone number, two towns over, a violin in the ' +
      'picture. You have dialed it as far as the last digit, twice.',
    answers: [
      { id: 'dial', text: 'Dial the last digit', outcomes: [
        { text: '"I know that breathing," says {first}. You talk until the battery goes, and then on the other phone. Sunday there is a ' +
          'train.', effects: [{ mood: 14, halfLifeDays: 60 }, { affinity: 12, with: 'first' }, { social: 5 }, { remember:
          'the call that began with breathing', by: 'first' }], chance: 3, swing: { stat: 'sociability', by: 1 } },
        { text: '{first} is kind, and clear: it was a different summer for {first.them}. You thank each other for it anyway, and mean it.',
          effects: [{ mood: 3 }, { affinity: 4, with: 'first' }], chance: 2 },
      ] },
      { id: 'card', text: 'Send a card with no demands on it', costs: { money: 3 }, outcomes: [{ text:
        'One comes back: "So you are alive. Good. I had put you down as a maybe." Every spring after that, a card, no demands.',
        effects: [{ mood: 8 }, { affinity: 8, with: 'first' }, { social: 2 }] }] },
      { id: 'leave', text: 'Leave it at that, as a password', outcomes: [{ text: 'You change nothing. Whenever you pay the gas bill, you ' +
        'have to say that name first. It is a nice way to pay for gas.', effects: [{ mood: 5 }, { stress: -2 }] }] },
    ] },
  { id: 'later-ladder', kind: 'question', category: 'home', icon: '🪜', title: 'No more ladders', age: [67, 88],
    cooldownDays: 3000,
    text: [
      "You promised: no more ladders. There is a bird's nest of leaves in the gutter, rain tomorrow, and a ladder exactly where you left " +
        'it, saying nothing.',
      'The smoke alarm on the landing chirps once a minute, since Sunday. It is one meter above your reach. There is a promise about ' +
        'ladders. There is also a chair, on a table.',
    ],
    answers: [
      { id: 'up', text: 'Up. Slowly. One hand always holding', costs: { energy: 20 }, outcomes: [
        { text: "From up there you can see three gardens, a man asleep, and your own roof, like somebody's bald head. Down again. Nobody " +
          'knows. Your knees know.', effects: [{ mood: 7 }, { fitness: 1 }], chance: 4, swing: { stat: 'fitness', by: 2 } },
        { text: 'The last rung is not where it was. You sit in the flowerbed with a sprained wrist, composing what you will say about ' +
          'the flowerbed.', effects: [{ health: -4 }, { mood: -3 }, { stress: 4 }], chance: 2 },
      ] },
      { id: 'kid', text: 'Hire the tall kid from the corner', costs: { money: 15 }, outcomes: [{ text:
        'It takes four minutes and one hand. Then the kid asks about the old radio on the shelf, and that takes two hours.',
        effects: [{ mood: 6 }, { social: 4 }] }] },
      { id: 'listen', text: 'Live with it', outcomes: [{ text: 'You get used to it. After a while you would miss it. Visitors look up, ' +
        'look at you, and count under their breath.', effects: [{ mood: 1 }, { stress: 2 }] }] },
    ] },
  { id: 'later-one-room', kind: 'question', category: 'money', icon: '🧣', title: 'One warm room', age: [66, 100], when: [
    { stat: 'money', below: 6000 }], cooldownDays: 3000,
    text: [
      'The gas bill has come. You could heat the kitchen, or the rest. The bed would go through the kitchen door if the door came off.',
      'First frost. You know to the cent what a warm evening costs, and you are wearing the price of one: two cardigans and the rug.',
    ],
    answers: [
      { id: 'kitchen', text: 'Move the bed into the kitchen', costs: { energy: 15 }, outcomes: [{ text:
        "You can reach the kettle from the pillow. It is a ship's cabin, a very good one. In spring you move back out with some regret.",
        effects: [{ mood: 6 }, { stress: -2 }, { money: 90 }] }] },
      { id: 'library', text: 'Spend the days at the library', costs: { energy: 5 }, outcomes: [{ text:
        'There are six of you, in the armchairs by the radiator, each with a newspaper on a stick. By {month} the librarian keeps the ' +
        'crossword for you.', effects: [{ mood: 6 }, { social: 6 }, { startHabit: 'reading' }] }] },
      { id: 'fund', text: 'Ask at the town hall about the fund', outcomes: [
        { text: 'There is a form, and a man who fills it in with you like the most normal thing there is. It is, he says. He shows you ' +
          'the pile.', effects: [{ money: 240 }, { stress: -5 }, { mood: 4 }], chance: 3 },
        { text: 'The fund ran out in November. You are put on the list for next year, politely, as number nine.', effects: [{ mood: -4 },
          { stress: 3 }], chance: 2 },
      ] },
      { id: 'pride', text: 'Tell everybody you like it fresh', outcomes: [{ text: 'It becomes known. Visitors bring their own blankets ' +
        'and stay a little less long.', effects: [{ mood: -3 }, { health: -1 }, { stress: 2 }] }] },
    ] },
  { id: 'later-coat-window', kind: 'question', category: 'money', icon: '🧥', title: 'Your coat, in a window', age: [61, 92],
    text: 'You gave your old coat to the charity shop. Now it stands in a window downtown on a doll without a head: "Vintage, $240." On ' +
      'the cuff is your own darning.',
    answers: [
      { id: 'in', text: 'Go in and try it on', outcomes: [{ text: '"It is made for you," breathes the young person. You turn up the ' +
        'collar, ask for the story of the coat, and get a very good one, with a sea captain.', effects: [{ mood: 9 }, { social: 2 }] }] },
      { id: 'buy', text: 'Buy it back, on principle', costs: { money: 240 }, outcomes: [{ text:
        'In the pocket is your own bus ticket of nine years ago. You have never been so well dressed nor such a fool, and it is warm.',
        effects: [{ mood: 5 }, { prestige: 2 }] }] },
      { id: 'sell', text: 'Bring them the rest of the wardrobe', costs: { energy: 15 }, outcomes: [{ text:
        'They unpack in silence, as in church. The corduroy gets its own lamp. You go home with cash and one pair of trousers.',
        effects: [{ money: 310 }, { mood: 6 }, { prestige: 1 }] }] },
    ] },
  { id: 'later-coupon', kind: 'message', category: 'luck', icon: '🎟️', title: 'Valid until used', age: [79, 98],
    text: 'In a cookbook lies a voucher: "One breakfast in bed, valid until used," in your own hand at eight or so, badly spelled. You ' +
      'present it to yourself on Sunday, with a tray.',
    effects: [{ mood: 8 }],
  },
  { id: 'later-radio-quiz', kind: 'question', category: 'luck', icon: '📻', title: 'Caller on line two', age: [78, 100],
    cooldownDays: 3000,
    text: [
      'The radio quiz. Three callers have not known which bird sleeps while flying. You know. You have always known. The telephone is in ' +
        'the hall and the soup is about to boil.',
      '"Nobody?" asks the radio. The jackpot is a garden hose and $200, the question is which year the old bridge fell, and you were ' +
        'standing on the bank in your good coat.',
    ],
    answers: [
      { id: 'ring', text: 'Ring, and let the soup boil over', outcomes: [
        { text: '"You are live!" You say it in one breath. They play a fanfare. The whole staircase has heard you, and there is soup on ' +
          'the ceiling.', effects: [{ money: 200 }, { mood: 10 }, { prestige: 1 }], chance: 2, swing: { stat: 'nerves', by: 1 } },
        { text: '"You are live!" Your head is a swept yard. "Hello?" says the radio. "Hello," you say. It is quite a nice conversation, ' +
          'otherwise.', effects: [{ mood: 3 }, { stress: 3 }], chance: 3 },
      ] },
      { id: 'shout', text: 'Shout it at the radio', outcomes: [{ text: 'Through the wall a voice shouts back, "I know!" You did not know ' +
        'that you had that kind of neighbor. You shout the next one together.', effects: [{ mood: 8 }, { social: 4 }] }] },
      { id: 'write', text: 'Write in and correct the answer', costs: { money: 2 }, outcomes: [{ text:
        'They read your card out the week after, on air, both sides. You are introduced as "our friend who was there".',
        effects: [{ mood: 7 }, { prestige: 1 }] }] },
    ] },
];
