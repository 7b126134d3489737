/** How people meet, marry and part, in the words of the story. `{x}` is the other one. */

export const MEETINGS: readonly { until: number; texts: readonly string[] }[] = [
  {
    until: 18,
    texts: [
      '{x} asks what you are drawing. You were not drawing. You are now, and {x} waits until it is a horse.',
      'You share an umbrella with {x} for two stops. It has not rained since the first one.',
      '{x} lends you a pencil with bite marks and does not want it back.',
      'In the school play {x} is the wall and you are the moon. You both have one line and a lot of time.',
      '{x} is the only other one who stays to stack the chairs.',
    ],
  },
  {
    until: 30,
    texts: [
      '{x} is in the wrong queue, and so are you. By the time anyone says so you have exchanged numbers.',
      'A friend’s kitchen, four in the morning, eleven people gone. {x} is drying the glasses you wash.',
      '{x} returns the scarf you left on the tram. It takes {x.them} three days and two wrong doorbells.',
      'The fire alarm empties the building at six in the morning. {x} has come down with a cactus and nothing else worth saving.',
      'You both reach for the last umbrella in the shop. Neither of you lets go until the corner.',
      '{x} sits down at your table by mistake, realizes, and stays to be polite. It is the politest evening of your life.',
      'At the launderette {x} finds one of your socks among {x.their} towels and will only hand it over for a coffee.',
    ],
  },
  {
    until: 60,
    texts: [
      '{x} takes the last table and then, seeing you with the tray, half of it.',
      'The evening class is called Bread for Beginners. {x}’s loaf is flat too. You laugh at both of them, and then go for dinner.',
      'You scrape {x}’s car with yours, gently. The form asks for a phone number.',
      'The train stands for two hours outside a station. {x} has sandwiches and a theory about the signal.',
      'A wedding; you are both at the table by the kitchen door. {x} knows nobody either. You leave with the flowers.',
      '{x} comes about the boiler and explains it to you twice, the second time without looking at the boiler.',
      'Your dogs would not get on. You and {x} stand in the rain and apologize for them, then for the rain.',
    ],
  },
  {
    until: 130,
    texts: [
      '{x} reads the same paper on the same bench, from the back. One morning you trade halves.',
      '{x} corrects your dance step and keeps the hand.',
      'The clinic calls two numbers at once. {x} says: after you. You say: no. It takes a while.',
      'At the grave beside yours, that is to say the one you visit, {x} is watering the same kind of heather.',
      '{x} beats you at cards four weeks running and on the fifth brings cake, by way of apology.',
    ],
  },
];

export const FRIEND_TO_LOVE = [
  'You have known {x} for a long time. Today {x.they} walk{x.s} you home and neither of you finds the door.',
  'You are telling {x} about somebody you like, and in the middle of the sentence it is {x}.',
  'It has been {x} on the other end of the telephone every evening this winter. One of you finally says why.',
] as const;

export const PROPOSALS = [
  '{x} drops a fork, goes down for it, and stays down. You say yes before the question has a verb.',
  'You ask {x} at the bus stop, because the speech was for later and you could not wait for later. The bus goes without you.',
  'Nobody kneels. You are both peeling potatoes, and one of you says: shall we, then? {x} puts the knife down first.',
  '{x} has written it on the back of the shopping list, under eggs. You tick it.',
] as const;

export const WEDDINGS = [
  'It rains on the guests and stops for the photograph. {x} says the sentence twice, to be sure.',
  'Forty chairs, fifty-one people. {x}’s uncle, who is built like a clock, cries from the first song on.',
  'The ring rolls under the radiator. {x} lies down in the good clothes and gets it. Everybody remembers that part.',
  'A Tuesday, two witnesses, one of them the caretaker. {x} eats most of the cake. You are married.',
] as const;

export const PARTINGS: Readonly<Record<'dating' | 'engaged' | 'married', readonly string[]>> = {
  dating: [
    '{x} hands you a bag with your things. It is heavier than you thought, and lighter.',
    'You and {x} agree on it over soup. The soup is good. You finish it.',
    '{x} says it on the stairs, so that one of you is already leaving.',
    'The messages get shorter until the last one is a thumb. You and {x} both know what it means.',
    '{x} has a job in another town. You look at the map together, and then not at each other.',
    'You say it first. {x} nods for a long time, like somebody listening to a song to the end.',
  ],
  engaged: [
    'The hall keeps the deposit. {x} keeps the cat. You keep the list of guests, and cross yourself off.',
    'You and {x} telephone everybody, taking turns. By the fortieth call you are almost good at it.',
  ],
  married: [
    'You divide the books with {x}. Some turn out to have been read by nobody. The judge has a cold and is kind.',
    'Two sets of keys on the kitchen table, and {x}’s ring beside the bread. You sign on the dotted lines in blue.',
    '{x} asks who gets the photographs. You lay them out on the carpet. It takes until the light goes.',
  ],
};

export const ANNIVERSARIES = [
  '{x} still has the menu from that evening. Under the dessert, in your handwriting, is a sum that does not add up.',
  'You both bought the same card. You swap them and agree that {x} found the better one.',
  '{x} wakes you with coffee in the cup with the crack, the one from the first kitchen.',
  'You walk past the place where you met. It sells mattresses now. {x} bows to it.',
  'You have dinner where you always do. {x} orders for you without asking, and is right about the soup.',
] as const;
