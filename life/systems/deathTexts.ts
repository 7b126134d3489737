/** Of what people die, and how the news comes. `{x}` is the dead, `{cause}` what it was. */

/** Weights below are in the same order. */
export const CAUSES = ['an accident', 'a sudden illness', 'cancer', 'a weak heart', 'a stroke', 'pneumonia', 'old age'] as const;

export const CAUSE_WEIGHTS: readonly { until: number; weights: readonly number[] }[] = [
  { until: 18, weights: [5, 5, 2, 1, 0, 1, 0] },
  { until: 45, weights: [10, 4, 3, 2, 1, 1, 0] },
  { until: 65, weights: [4, 3, 9, 7, 3, 1, 0] },
  { until: 80, weights: [2, 3, 9, 9, 5, 4, 0] },
  { until: 200, weights: [1, 1, 4, 7, 4, 5, 9] },
];

export type Loss = 'small' | 'partner' | 'parent' | 'grandparent' | 'sibling' | 'child' | 'ex' | 'friend';

export const NEWS: Readonly<Record<Loss, readonly string[]>> = {
  /** To a child under ten, whoever it was. */
  small: [
    'A chair at the table has nobody in it. You ask about {x}, and everybody answers at once.',
    'You wear the stiff shoes. There are sandwiches. Somebody says {x} is in a better place, and you wonder if they have sandwiches.',
    'They tell you about {x} in the car, where nobody has to look at anybody. You count lamp posts. There are very many.',
    '{x}’s coat is still in the hall. You stand inside it for a while with the buttons closed.',
  ],
  parent: [
    '{x} dies of {cause}. In the wardrobe hangs the coat you know from every photograph. In the pocket: a tram ticket and a mint.',
    'The call comes before seven. {x}: {cause}. You say thank you to the voice and then wonder for what.',
    '{x} dies of {cause}, on the day the window cleaner comes. He finishes the last pane without a sound, and will not be paid.',
    'After {x} dies you find every school report you ever brought home, in order, with the bad ones ironed.',
    '{x}, {cause}. For weeks you reach for the telephone when something funny happens.',
  ],
  partner: [
    '{x} dies of {cause}. You make two cups the next morning. You drink both, because that is how much there is.',
    'You hold {x.their} hand, and then only you are holding. Outside somebody is parking a car with great care.',
    '{x} dies of {cause}. You sleep on your own side. In the spring you try the middle.',
    'The hospital gives you {x.their} watch in a paper bag. You wind it every evening. It seems rude not to.',
  ],
  child: [
    '{x} dies of {cause}. There is no right order to put this in. People bring soup. You keep the telephone charged, still.',
    '{x}, {cause}. You learn to answer the question how many children you have. You give the old number.',
  ],
  grandparent: [
    '{x} dies of {cause}. You are given the good scissors and, it turns out later, the habit of humming.',
    '{x}, {cause}. At the table afterwards everybody tells the same story, and it is different every time.',
    '{x} dies of {cause}. The house smells of {x.them} until the third airing. You had been against the airing.',
    'In {x}’s purse there is a photo of you with no front teeth, folded in four, soft as cloth.',
  ],
  sibling: [
    '{x} dies of {cause}. There is nobody left who knows what the third stair meant.',
    '{x}, {cause}. You were always going to settle the thing about the bicycle. You were right, and it does not help.',
    '{x} dies of {cause}. At the funeral you laugh at the wrong moment, for both of you.',
  ],
  ex: [
    'You hear by chance that {x} has died, of {cause}. You sit in the car with the engine off until the windows mist.',
    '{x}, {cause}. A stranger reads a poem you once read aloud to {x.them}, in bed, with the voices.',
    'The paper has {x} in it, in the small print: {cause}. You cut it out and do not know which drawer.',
  ],
  friend: [
    '{x} dies of {cause}. Your number is the first in {x.their} telephone, under a name only {x.they} used.',
    '{x}, {cause}. At the funeral there are four people you had only heard about. They have all heard about you.',
    '{x} dies of {cause}. You still have {x.their} drill. You go and fix something with it, badly.',
    'On Thursday you lay a second place for {x} before you remember. You leave it.',
    '{x}, {cause}. They play the song {x.they} could not stand. Half the church is shaking, and not from grief.',
  ],
};
