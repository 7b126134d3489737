/** From 60: ice holes, drums, a wren on the arm, a path with snails, a seat on the council. */
import type { LifeEvent } from '../../life/events/types.ts';

export const laterFirstTimesEvents: readonly LifeEvent[] = [
  { id: 'later-ice-hole', kind: 'question', category: 'sport', icon: '🧊', title: 'Two degrees', age: [65, 88], cast: { cap: {
    role: 'friend', make: true, age: [74, 92], affinity: [-10, 30] } },
    text: 'Seven in the morning, January, a lake with a hole in it. In the hole, up to the neck, in a wool hat, hangs {cap}, eighty if a ' +
      'day, reading the water temperature aloud to whoever passes. "Two. Coming?"',
    answers: [
      { id: 'in', text: 'In. As you are', costs: { energy: 20 }, outcomes: [
        { text: 'A noise comes out of you that you last made at birth. Four seconds. On the bank {cap} hands you tea with something in ' +
          'it, and you feel every one of your toes, by name.', effects: [{ mood: 14 }, { fitness: 2 }, { affinity: 10, with: 'cap' },
          { flag: 'later-ice' }], chance: 4, swing: { stat: 'health', by: 1 } },
        { text: 'You get one foot in. The foot comes out by itself. {cap} says that is how it began for everybody, and enters "foot" in ' +
          'a little book.', effects: [{ mood: 5 }, { affinity: 6, with: 'cap' }, { flag: 'later-ice' }], chance: 2 },
      ] },
      { id: 'hold', text: 'Hold the towel', outcomes: [{ text: 'You hold nine towels, as it gets about. By February you are the warmest ' +
        'person at the lake, and they cannot start without you.', effects: [{ mood: 7 }, { social: 6 }, { affinity: 6, with: 'cap' }] }] },
      { id: 'hat', text: 'Ask about the hat', outcomes: [{ text: "It was the husband's, the dog's, and then {cap}'s. It has been in the " +
        'water more than any of them. You walk on, thinking about hats.', effects: [{ mood: 4 }, { affinity: 3, with: 'cap' }] }] },
    ] },
  { id: 'later-ice-book', kind: 'question', category: 'sport', icon: '📓', title: 'The little book', age: [62, 92], when: [
    { flag: 'later-ice', yearsAgo: [0, 4] }], cast: { cap: { role: 'friend', from: 'later-ice-hole/cap' } }, weight: 45,
    text: '{cap} holds out the little book, wrapped in a freezer bag: forty winters of names, degrees and seconds. "Somebody has to ' +
      'write it now. My fingers are too slow with the cold." Your own line is the shortest in it.',
    answers: [
      { id: 'take', text: 'Take the book', outcomes: [{ text: 'You write small. The first entry is {cap}, two minutes eleven, and in the ' +
        'column for remarks, because nobody looks: "like a queen on a stamp".', effects: [{ mood: 11 }, { affinity: 12, with: 'cap' },
        { prestige: 1 }, { remember: 'the hands that took over the little book', by: 'cap' }] }] },
      { id: 'longer', text: 'Go for three minutes first', costs: { energy: 25 }, outcomes: [
        { text: 'At two you cease to have legs. At three everybody is counting, aloud, on the bank, in mittens. {cap} enters it in ink.',
          effects: [{ mood: 13 }, { fitness: 2 }, { affinity: 8, with: 'cap' }], chance: 3, swing: { stat: 'fitness', by: 1 } },
        { text: 'At fifty seconds {cap} whistles you out, like a child. "There is also next winter," says {cap}. There is some doubt ' +
          'about that on both sides, and it is a good evening.', effects: [{ mood: 6 }, { affinity: 8, with: 'cap' }],
          chance: 2 },
      ] },
      { id: 'young', text: 'Suggest one of the young ones', outcomes: [{ text: 'The young one is sixty-three and cries. {cap} looks from ' +
        'the book to you, and nods: so that is how one does it.', effects: [{ mood: 8 }, { affinity: 6, with: 'cap' },
        { tally: 'kindnesses' }] }] },
    ] },
  { id: 'later-tattoo', kind: 'question', category: 'age', icon: '🖋️', title: 'Skin like that', age: [72, 93],
    text: 'You have been past the tattoo parlor forty times. The girl at the needle has a swallow on her neck and looks at your arm with ' +
      'professional interest. "Skin like that takes ink well. What did you have in mind?" Nothing. A wren.',
    answers: [
      { id: 'wren', text: 'A wren, the size of a stamp', costs: { money: 120 }, outcomes: [{ text:
        'It hurts about as much as a form. On the tram you hold the pole so that the sleeve slips. A boy of six sees it and is silent ' +
        'for three stops.', effects: [{ mood: 12 }, { trait: 'openness', by: 1 }] }] },
      { id: 'date', text: 'A date, and not tell whose', costs: { money: 90 }, outcomes: [{ text:
        'The girl does not ask. She does the seven twice, to get it right. Your family have a theory each, and you have not said no to ' +
        'any.', effects: [{ mood: 11, halfLifeDays: 60 }, { stress: -2 }] }] },
      { id: 'appointment', text: 'Make an appointment for your hundredth', outcomes: [{ text:
        '"Gladly," she says, turns over pages and pages, and writes you in, in pen. You are both very pleased with how seriously that ' +
        'was done.', effects: [{ mood: 6 }] }] },
    ] },
  { id: 'later-single-room', kind: 'question', category: 'travel', icon: '🗺️', title: 'Single supplement', age: [66, 90],
    cooldownDays: 3000,
    text: [
      'Traveling alone costs more: they call it a "single supplement", as with pills. The leaflet shows a couple, a sunset and two ' +
        'glasses. You have a finger on the couple.',
      'The coach tour has one place left: seat 23, by the window, next to "a lady or gentleman with similar interests". Departure ' +
        '{weekday}. You have not been asked your interests.',
    ],
    answers: [
      { id: 'pay', text: 'Pay it and go', costs: { energy: 10, money: 420 }, outcomes: [
        { text: 'You have your dinner with a view, a book and nobody chewing. On day three you order two desserts, one for each side of ' +
          'you.', effects: [{ mood: 12 }, { stress: -6 }, { trait: 'openness', by: 1 }], chance: 3, swing: { stat: 'openness', by: 1 } },
        { text: 'It rains. You read four hundred pages in a bay window and are asked twice whether everything is all right. It is, ' +
          'rather.', effects: [{ mood: 7 }, { stress: -4 }], chance: 2 },
      ] },
      { id: 'share', text: 'Tick "willing to share"', costs: { money: 240 }, outcomes: [{ text:
        'She is ninety, smokes pipes and gets up at four to see the boats come in. By Wednesday so do you. She snores in a foreign ' +
        'language.', effects: [{ mood: 10 }, { social: 6 }] }] },
      { id: 'day', text: 'One day, one train, own sandwiches', costs: { energy: 10, money: 30 }, outcomes: [{ text:
        'You are back by nine, with sand in your socks. You put it in a jar, with the date. There is room for a good deal more sand.',
        effects: [{ mood: 8 }, { fitness: 1 }] }] },
      { id: 'cactus', text: 'Stand the cactus on the leaflet', outcomes: [{ text: 'It does well there. With each watering a ring spreads ' +
        'over the sunset. By fall only the two glasses are left.', effects: [{ mood: 1 }] }] },
    ] },
  { id: 'later-long-path', kind: 'question', category: 'travel', icon: '🥾', title: 'Eight hundred kilometers', age: [60, 82],
    text: 'There is a path from the chapel behind the brickworks to the sea: eight hundred kilometers, marked with a yellow snail. You ' +
      'have passed the first snail every day for years. Twelve kilometers a Sunday makes, you work out on the bus, a year and a bit.',
    answers: [
      { id: 'start', text: 'Start on Sunday', costs: { energy: 25 }, outcomes: [{ text: 'At kilometer nine a heel begins to speak. At ' +
        'twelve there is a bus stop, in fields. You put a snail on the calendar. Sixty-six to go.', effects: [{ mood: 9 }, { fitness: 3 },
        { health: 1 }, { follow: 'later-long-path-inn', days: [250, 480] }] }] },
      { id: 'end', text: 'Start from the sea and walk home', costs: { energy: 20, money: 80 }, outcomes: [{ text:
        'You dip one boot and turn round. Everybody you meet is going the other way, and tells you what it is like where you live.',
        effects: [{ mood: 11 }, { fitness: 3 }, { follow: 'later-long-path-inn', days: [250, 480] }] }] },
      { id: 'snail', text: 'Go just to the second snail', outcomes: [{ text: 'It is behind a barn, much smaller, and somebody has given ' +
        'it a hat. You had not known. You go to see the third one in spring.', effects: [{ mood: 5 }, { fitness: 1 }] }] },
    ] },
  { id: 'later-long-path-inn', kind: 'question', category: 'travel', icon: '🐌', title: 'Kilometer 611', age: [60, 84],
    cast: { slow: { role: 'friend', make: true, ageGap: [-12, 12], affinity: [-10, 30] } }, onlyFollow: true,
    text: 'Kilometer 611 of the snail path. It pours. There is one inn with one table free, and at it sits {slow}, boots off, feet in a ' +
      'bucket, with the same map, walking the other way. "Do not tell me how it ends," says {slow}.',
    answers: [
      { id: 'bucket', text: 'Ask for a second bucket', outcomes: [{ text: 'You eat from one dish and tell each other only about the ' +
        'parts both have seen. In the morning you both leave, in opposite directions, and look round at the same bend.',
        effects: [{ mood: 13, halfLifeDays: 60 }, { affinity: 14, with: 'slow' }, { social: 4 }, { remember:
        'the second bucket at kilometer 611', by: 'slow' }] }] },
      { id: 'turn', text: 'Turn round, and walk with {slow}', costs: { energy: 20 }, outcomes: [{ text:
        'You do a hundred kilometers twice. They are better in company and the other way about. You finish it a year later than planned.',
        effects: [{ mood: 13, halfLifeDays: 60 }, { fitness: 2 }, { affinity: 18, with: 'slow' },
        { remember: 'the walker who turned round', by: 'slow' }] }] },
      { id: 'tell', text: 'Tell how it ends', outcomes: [{ text: '"There is a chapel, a brickworks, and a stop for the bus." {slow} ' +
        'thinks about it, with both feet. "Oh, good," says {slow}.', effects: [{ mood: 9 }, { affinity: 8, with: 'slow' }] }] },
    ] },
  { id: 'later-drums', kind: 'question', category: 'hobby', icon: '🥁', title: 'The teacher is twenty-two', age: [70, 93],
    text: 'Your first drum lesson. The teacher is twenty-two, asks what music you like, and has never heard of any of it. "Okay," he ' +
      'says, and gives you two sticks. "Show me angry."',
    answers: [
      { id: 'angry', text: 'Show him', costs: { energy: 15 }, outcomes: [{ text: 'It comes up from somewhere near the year you were ' +
        'fourteen. When it is over he takes out an earplug. "Okay," he says. "And now we count."', effects: [{ mood: 13 },
        { stress: -8 }] }] },
      { id: 'polite', text: 'Show him mildly put out', outcomes: [{ text: 'A small, correct noise. "That," he says, "is jazz." You go ' +
        'home on the beat, and cannot get down the stairs any other way.', effects: [{ mood: 8 }, { stress: -3 }] }] },
      { id: 'swap', text: 'Teach him your music first', costs: { energy: 5 }, outcomes: [{ text:
        'You sing him four bars. He plays under them, softly, with his head on one side. It is in his set by summer, faster, and girls ' +
        'dance to it.', effects: [{ mood: 10 }, { tally: 'kindnesses' }, { social: 3 }] }] },
    ] },
  { id: 'later-learner', kind: 'question', category: 'travel', icon: '🚘', title: 'A learner at your age', age: [60, 80],
    when: [{ lacks: 'car' }],
    text: 'You never learned to drive. There was always a bus, a bicycle or somebody. Now the bus to the lake has been cut. "We have not ' +
      'had one of your year," says the driving school, "since your year."',
    answers: [
      { id: 'learn', text: 'Sign up', costs: { energy: 20, money: 900 }, outcomes: [
        { text: 'Forty-one lessons. The instructor finds religion on the ring road. You pass at the third go, at a crawl, faultless. The ' +
          'lake is nineteen minutes away.', effects: [{ mood: 15, halfLifeDays: 60 }, { prestige: 1 }, { flag: 'later-drives' }],
          chance: 3, swing: { stat: 'diligence', by: 1 } },
        { text: 'Three times you fail on the same roundabout. The fourth time they have put lights in. You think it was for you.',
          effects: [{ mood: 6 }, { stress: 4 }, { flag: 'later-drives' }], chance: 2 },
      ] },
      { id: 'bus', text: 'Fight for the bus', costs: { energy: 15 }, outcomes: [{ text: 'A petition, a chair on the tracks of the ' +
        'turning bay, a man from the radio. It runs again, on Wednesdays. You know everybody on it, since they are all yours.',
        effects: [{ mood: 9 }, { social: 6 }, { prestige: 1 }] }] },
      { id: 'hitch', text: 'Stand on the road with your thumb out', outcomes: [{ text: 'The first car stops. So does the second, behind ' +
        'it, to see if you are well. You have been to the lake eleven times now, once by hearse.', effects: [{ mood: 9 },
        { social: 4 }] }] },
    ] },
  { id: 'later-lake-road', kind: 'question', category: 'friends', icon: '🛣️', title: 'Room for three', age: [61, 88], when: [
    { flag: 'later-drives', yearsAgo: [0, 6] }], cast: { ride: { role: 'neighbor', make: true, ageGap: [-8, 14] } }, weight: 40,
    text: 'Since you passed your test you have a borrowed car on Sundays, and {ride} from the corner has a list: lake, sister, cemetery, ' +
      'cake. "You are the only one of us who still sees that well," says {ride}, already in the seat.',
    answers: [
      { id: 'all', text: 'Do the whole list', costs: { energy: 15, money: 15 }, outcomes: [{ text:
        'Lake, sister, cemetery, cake. At the third roundabout {ride} stops praying. On the way back you sing, in two keys.',
        effects: [{ mood: 11 }, { affinity: 10, with: 'ride' }, { tally: 'kindnesses' }, { remember:
        'the Sunday of the lake, the sister and the cake', by: 'ride' }] }] },
      { id: 'fare', text: 'Charge by the cake', outcomes: [{ text: 'One slice per ten kilometers, more for reversing. By autumn you need ' +
        'a bigger belt and there is a waiting list.', effects: [{ mood: 8 }, { affinity: 5, with: 'ride' }, { social: 4 }] }] },
      { id: 'lake', text: '"Lake. The rest is on the bus."', outcomes: [{ text: 'You sit by the water with the windows down, saying ' +
        'nothing. After an hour {ride} crosses something off. It was not on the list.', effects: [{ mood: 8 },
        { affinity: 6, with: 'ride' }] }] },
    ] },
  { id: 'later-language', kind: 'question', category: 'hobby', icon: '🗣️', title: 'Beginners, room five', age: [64, 94],
    cooldownDays: 3000,
    text: [
      "Evening class, beginners. You wanted to say that your neighbor's mother has beautiful hands. You have told the whole room that " +
        'your horse is ripe. They are writing it down.',
      'A new term, a new language, the same small chairs. "Describe your family," says the teacher. You have four nouns, and one of them ' +
        'is "bridge".',
    ],
    answers: [
      { id: 'on', text: 'Go on. It is quite a good horse', outcomes: [{ text: "By eight o'clock the horse has a brother and a debt. The " +
        'teacher has stopped correcting. You learn nine words, and will never need one of them.', effects: [{ mood: 9 },
        { social: 5 }] }] },
      { id: 'study', text: 'Learn twenty words a day', costs: { energy: 15 }, outcomes: [
        { text: 'In the bakery you ask for six rolls, and are understood, and asked something back. You buy twelve, since you do not ' +
          'know how to stop.', effects: [{ mood: 9 }, { trait: 'diligence', by: 1 }], chance: 3, swing: { stat: 'diligence', by: 1 } },
        { text: 'They fall out at night, on the pillow, like hairs. But the word for "hands" stays.', effects: [{ mood: 3 },
          { stress: 2 }], chance: 2 },
      ] },
      { id: 'ask', text: "Ask the neighbor's mother herself", outcomes: [{ text: 'She takes you by the ear to the table, points at ' +
        'things, and does not let go until it is said properly. It takes a winter. Her hands are beautiful. You can say so.',
        effects: [{ mood: 11 }, { social: 6 }, { tally: 'kindnesses' }] }] },
    ] },
  { id: 'later-portrait', kind: 'question', category: 'creative', icon: '🎨', title: 'To sit still', age: [79, 100],
    text: 'The drawing class needs somebody to sit still, dressed, for twenty an hour: "An interesting face." You have had it all your ' +
      'life, and this is the first offer.',
    answers: [
      { id: 'sit', text: 'Sit', costs: { energy: 10 }, outcomes: [{ text: 'Eleven easels. In one you are a saint, in one a potato. In ' +
        'the last row, by a girl who never spoke, you look like somebody you would like to know. She gives it to you.',
        effects: [{ mood: 11 }, { money: 60 }, { flag: 'later-portrait' }] }] },
      { id: 'sleep', text: 'Sit, and fall asleep', outcomes: [{ text: 'They draw on tiptoe. "The light on the open mouth," somebody ' +
        'breathes. You are booked until Easter.', effects: [{ mood: 7 }, { money: 60 }, { flag: 'later-portrait' }] }] },
      { id: 'draw', text: 'Pay for a place and draw instead', costs: { money: 90 }, outcomes: [{ text:
        'The model has a face like an upturned boat. Yours looks like an upturned boat. "Yes," says the teacher behind you. It is the ' +
        'first drawing you have kept since you were six.', effects: [{ mood: 10 }, { trait: 'openness', by: 1 }] }] },
    ] },
  { id: 'later-portrait-hung', kind: 'message', category: 'creative', icon: '🖼️', title: 'Not for sale', age: [62, 102],
    when: [{ flag: 'later-portrait', yearsAgo: [1, 10] }], weight: 40,
    text: 'In the window of the savings bank hang eleven pictures of you. You walk past four times, in different hats. A couple stop ' +
      'before the potato. "I know her," says he. "Him," says she. "He always looked like that."',
    effects: [{ mood: 9 }, { prestige: 1 }],
  },
  { id: 'later-list-fourteen', kind: 'question', category: 'law', icon: '🗳️', title: 'Place fourteen', age: [63, 86],
    text: 'They need one more name for the town council list. Place fourteen: "You cannot possibly be elected," they promise. All you ' +
      'have to do is lend them your photograph and not say anything.',
    answers: [
      { id: 'lend', text: 'Lend them the photograph', outcomes: [
        { text: 'It is the one with the dog. The dog, it is thought, brought in nine hundred votes. You have been elected.',
          effects: [{ mood: 6 }, { prestige: 4 }, { stress: 4 }, { flag: 'later-council' }], chance: 3, swing:
          { stat: 'sociability', by: 1 } },
        { text: 'Nobody is elected from fourteen. You did get forty votes, and spend the year looking into faces.', effects: [{ mood: 5 },
          { prestige: 1 }], chance: 2 },
      ] },
      { id: 'say', text: 'Say something. About the benches', costs: { energy: 15 }, outcomes: [{ text:
        '"A town with no place to sit does not want us to stay." It is printed. It is painted on a wall. You come in fifth, from ' +
        'fourteen.', effects: [{ mood: 9 }, { prestige: 5 }, { stress: 3 }, { flag: 'later-council' }] }] },
      { id: 'no', text: 'Offer them your neighbor', outcomes: [{ text: 'Your neighbor is furious, is elected, and is very good at it. ' +
        'There is a bench outside your door now, with a look about it.', effects: [{ mood: 5 }, { stress: -1 }] }] },
    ] },
  { id: 'later-council-first', kind: 'question', category: 'law', icon: '🏛️', title: 'Item nine', age: [62, 90], when: [
    { flag: 'later-council', yearsAgo: [0, 3] }], weight: 50,
    text: 'Your second month on the council. Item nine, after eleven at night: four benches by the river are to go, "as they attract ' +
      'people." Everybody is looking at the clock. Hands are rising.',
    answers: [
      { id: 'speak', text: 'Stand up and read out who sits there', costs: { energy: 10 }, outcomes: [
        { text: 'You know them all: the couple of the thermos, the boy with exams, the man who talks to the heron. It takes an hour. ' +
          'There are now five benches.', effects: [{ mood: 13 }, { prestige: 3 }, { tally: 'kindnesses' }], chance: 3,
          swing: { stat: 'sociability', by: 1 } },
        { text: 'By the heron two of them have nodded off. The benches go, nine to eight. The man with the heron brings a stool.',
          effects: [{ mood: -3 }, { stress: 3 }], chance: 2 },
      ] },
      { id: 'clock', text: 'Move to adjourn. You are old and tired', outcomes: [{ text: 'It is unanimous. In the three weeks until the ' +
        'next meeting the whole town goes and sits on them, on purpose, in shifts.', effects: [{ mood: 9 }, { social: 4 },
        { prestige: 1 }] }] },
      { id: 'trade', text: 'Trade: benches against the parking lot', outcomes: [{ text: 'You raise your hand for a parking lot you ' +
        'despise. It is how it is done. On the bench you cannot quite look at the chestnut that was there.', effects: [{ mood: 2 },
        { stress: 4 }, { tally: 'misdeeds' }] }] },
    ] },
  { id: 'later-true-color', kind: 'question', category: 'age', icon: '💇', title: 'What grows out', age: [60, 78],
    text: 'Four weeks of flu, and there is a finger of it at the parting: the color you really are. You have not met since you were ' +
      'forty. The hairdresser has the usual tube ready in her hand.',
    answers: [
      { id: 'let', text: 'Let it come', outcomes: [{ text: 'For half a year you look like a badger. Then, one morning in the tram ' +
        'window, somebody very elegant looks in at you.', effects: [{ mood: 9 }, { prestige: 1 }, { stress: -2 }] }] },
      { id: 'tube', text: 'The usual', costs: { money: 70 }, outcomes: [{ text: 'There you are again. "Like a whole new person," she ' +
        'says, and you think: no, the other one was.', effects: [{ mood: 4 }] }] },
      { id: 'shave', text: 'All off', costs: { money: 15 }, outcomes: [{ text: 'Your skull has a dent that nobody ever mentioned, and ' +
        'beautiful ears. Children ask to touch it. You let the polite ones.', effects: [{ mood: 8 }, { trait: 'openness', by: 1 }] }] },
    ] },
  { id: 'later-repair', kind: 'question', category: 'volunteer', icon: '🔧', title: 'Repair café', age: [62, 94],
    cooldownDays: 3000,
    text: [
      'Saturday, repair café. You know toasters. In front of you sits a girl with a headset, a cracked screen and wet eyes: there are ' +
        'pictures on it. You have never opened one of those.',
      'Repair café again, table two. A man unwraps his late wife\'s hairdryer. It works perfectly well. "Could you look at it all the ' +
        'same," he says.',
    ],
    answers: [
      { id: 'open', text: 'Open it together', costs: { energy: 10 }, outcomes: [
        { text: 'There are screws as small as sesame. You hold the lamp, and the owner holds the breath. It comes on. You have no idea ' +
          'which of you did it.', effects: [{ mood: 11 }, { social: 5 }, { tally: 'kindnesses' }], chance: 3, swing:
          { stat: 'diligence', by: 1 } },
        { text: 'There is one screw left over at the end. It does just what it did before. They stay at your table until closing all the ' +
          'same, and help with the toasters.', effects: [{ mood: 5 }, { social: 4 }, { tally: 'kindnesses' }], chance: 2 },
      ] },
      { id: 'tea', text: 'Make tea first, and ask', outcomes: [{ text: 'It comes out by and by, what there is on it, or was. After the ' +
        'second cup the repair seems the smaller part.', effects: [{ mood: 8 }, { social: 4 }, { tally: 'kindnesses' }] }] },
      { id: 'send', text: 'Send it on to table four', outcomes: [{ text: 'Table four is fifteen years old, has a magnifying glass in one ' +
        'eye, and does it in ten minutes. "Next," he says, not looking up. He is not unlike you.', effects: [{ mood: 3 }] }] },
    ] },
  { id: 'later-table-for-one', kind: 'question', category: 'hobby', icon: '🍷', title: 'For one', age: [68, 96],
    cooldownDays: 3000,
    text: [
      'The restaurant with the white cloths, which was always for occasions. You are wearing the good jacket. "Just the one?" asks the ' +
        'waiter, and has already a hand on the other set of cutlery.',
      'Six in the evening, the new place on the square, all candles. "For one," you tell them. They have a very nice little table, they ' +
        'say, by the toilets.',
    ],
    answers: [
      { id: 'leave', text: '"Leave the second set. I eat a lot."', costs: { money: 55 }, outcomes: [{ text:
        'You take the duck and the trout, and cross over to the other chair for the trout. The waiter brings the dessert with two ' +
        'spoons, unasked, straight-faced.', effects: [{ mood: 11 }, { stress: -4 }] }] },
      { id: 'window', text: 'Ask for the window', costs: { money: 40 }, outcomes: [
        { text: 'You sit in it like a picture. Three people you know go by, slow down and wave. One comes in and has what you are having.',
          effects: [{ mood: 9 }, { social: 4 }], chance: 3, swing: { stat: 'sociability', by: 1 } },
        { text: 'You sit in it like a picture. Nobody goes by. It snows, just for the one.', effects: [{ mood: 7 }], chance: 2 },
      ] },
      { id: 'soup', text: 'Soup, standing up, from the cart outside', outcomes: [{ text: 'It comes in a paper cup with a lid, and half ' +
        'the town is eating it. You hold your good sleeve out of the way. For the first time tonight somebody says, "Move up."',
        effects: [{ mood: 6 }, { social: 3 }] }] },
    ] },
];
