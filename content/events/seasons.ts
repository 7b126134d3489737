/** Seasons at home and around it: heat, storms, mushrooms, dust, spring cleaning. */
import type { LifeEvent } from '../../life/events/types.ts';

export const seasonsEvents: readonly LifeEvent[] = [
  {
    id: 'seasons-heat-shutters', kind: 'question', category: 'seasonal', icon: '🥵', title: 'Closed shutters', age: [18, 75],
    when: [{ season: 'summer' }], cast: { old: { role: 'neighbor', make: true, age: [70, 96], ageGap: [0, 75] } },
    text:
      "Fifth day of heat. {old}'s shutters have been closed since Sunday; three newspapers lie on the mat. You have just climbed " +
      'four floors with shopping.',
    answers: [
      { id: 'ring-bell', text: 'Ring, and keep ringing', costs: { energy: 5 }, outcomes: [
        { text:
            'A long shuffle. {old} has been sitting in the bath with the radio since Sunday, like a sensible hippopotamus, and ' +
            'invites you to a cold beer.',
          effects: [{ mood: 8 }, { affinity: 12, with: 'old' }, { tally: 'kindnesses' }], chance: 4 },
        { text:
            '{old} opens gray-faced, and sits down on the newspapers. You get water, wet towels, the doctor. "Another afternoon," ' +
            'the doctor says to you.',
          effects: [
            { mood: 4 }, { stress: 6 }, { affinity: 20, with: 'old' }, { tally: 'kindnesses' },
            { remember: 'the doorbell that would not stop', by: 'old' },
          ],
          chance: 5 },
      ] },
      { id: 'call-caretaker', text: 'Telephone the janitor', outcomes: [
        { text:
            'He has keys, and sixty other doors. By evening he has got to yours. {old} is in hospital a week and comes back asking ' +
            'who rang.',
          effects: [{ mood: -2 }, { affinity: 5, with: 'old' }] },
      ] },
      { id: 'shower-first', text: 'A shower first, then see', outcomes: [
        { text:
            "You wake at ten with your hair dry. There is a light under {old}'s door, and voices, and a stretcher folded in the " +
            'stairwell.',
          effects: [{ mood: -8 }, { stress: 6 }, { trait: 'kindness', by: -1 }] },
      ] },
    ],
  },
  {
    id: 'seasons-mushrooms', kind: 'question', category: 'seasonal', icon: '🍄', title: 'Almost certainly', age: [28, 78],
    when: [{ season: 'autumn' }, { culture: ['nordic', 'french', 'japanese', 'anglo'] }],
    text:
      'The best of the basket has a pale ring. Delicious, says the book, and in smaller print, that it has a cousin. The butter is ' +
      'already sizzling.',
    answers: [
      { id: 'ask-expert', text: 'Take it to the expert at the pharmacy', outcomes: [
        { text:
            'She puts on gloves. Then she lays yours by itself on a sheet of paper, and washes her hands up to the elbow. "And how ' +
            'are you?" she says.',
          effects: [{ stress: 6 }, { mood: 2 }, { health: 1 }] },
      ] },
      { id: 'fry-it', text: 'Fry it. The gills look right', outcomes: [
        { text: 'It was the delicious one. You know that by about three in the morning, lying awake, listening to your liver.',
          effects: [{ mood: 5 }, { stress: 8 }], chance: 5, swing: { stat: 'diligence', by: 1 } },
        { text: "It was the other cousin's cousin. Two days on a ward, where the nurse calls you Chef.",
          effects: [{ health: -14 }, { mood: -6 }, { stress: 6 }, { flag: 'mushroom-chef' }], chance: 3 },
      ] },
      { id: 'throw-out', text: 'Throw that one away, fry the rest', outcomes: [
        { text: 'All evening you praise the small ones and think about the big one.', effects: [{ mood: 3 }] },
      ] },
    ],
  },
  {
    id: 'seasons-chef', kind: 'message', category: 'seasonal', icon: '🍳', title: 'Chef', age: [29, 80],
    when: [{ flag: 'mushroom-chef', yearsAgo: [1, 12] }, { season: 'autumn' }], weight: 40,
    text:
      'In the woods you meet the nurse from the ward, with a basket like yours. "Chef," she says, looks into it, and drops two in ' +
      'the ferns. She gives you one of hers.',
    effects: [{ mood: 7 }, { health: 1 }],
  },
  {
    id: 'seasons-harmattan', kind: 'message', category: 'seasonal', icon: '🌫️', title: 'Dust from another country', age: [7, 80],
    when: [{ months: [12, 1] }, { culture: ['nigerian'] }], weight: 22, cooldownDays: 3000,
    text:
      "The harmattan is in. Everyone's knees have turned gray. You write your name in the dust on a car. By evening somebody has " +
      'written under it: "Which one?"',
    effects: [{ mood: 5 }],
  },
  {
    id: 'seasons-sandstorm', kind: 'question', category: 'seasonal', icon: '🌪️', title: 'The brown wall', age: [16, 75],
    when: [{ months: [3, 4, 5] }, { culture: ['arabic'] }],
    cast: { next: { role: 'neighbor', make: true, age: [18, 95], ageGap: [-8, 40] } }, weight: 22,
    text:
      "A brown wall on the horizon, ten minutes off. Your washing is on the roof, and so is {next}'s, who is out: white sheets for a " +
      'wedding on Friday.',
    answers: [
      { id: 'own-first', text: "Save your own, then {next}'s", costs: { energy: 10 }, outcomes: [
        { text: 'You get yours, and half of the wedding. The other half arrives on Saturday, two streets away, on a goat.',
          effects: [{ mood: 4 }, { affinity: 6, with: 'next' }] },
      ] },
      { id: 'wedding-first', text: 'Save the sheets', costs: { energy: 15 }, outcomes: [
        { text:
            'You come down blind, with your arms full of wedding. Your shirts will be beige from now on. You are put at the head ' +
            'table.',
          effects: [
            { mood: 8 }, { affinity: 15, with: 'next' }, { tally: 'kindnesses' },
            { remember: 'the wedding sheets, saved before the shirts', by: 'next' },
          ] },
      ] },
      { id: 'close-windows', text: 'Close the windows. It is only washing', outcomes: [
        { text: 'It howls for an hour. Afterwards you hear {next} on the roof, not saying anything, shaking out one sheet after the other.',
          effects: [{ mood: -4 }, { affinity: -5, with: 'next' }] },
      ] },
    ],
  },
  {
    id: 'seasons-spring-letter', kind: 'question', category: 'seasonal', icon: '🧹', title: 'Behind the wardrobe', age: [25, 90],
    when: [{ season: 'spring' }],
    text:
      'Behind the wardrobe is a letter of yours, stamped, sealed, never sent. You know the handwriting, but no longer the name of ' +
      'the street.',
    answers: [
      { id: 'open', text: 'Open it', outcomes: [
        { text: 'It is an apology. It is a very good one. You had thought all this time that they simply had not answered.',
          effects: [{ mood: -2 }, { stress: 2 }, { flag: 'late-apology' }] },
      ] },
      { id: 'post', text: 'Post it as it is', outcomes: [
        { text: 'It goes into the box with its old stamp and a small thump. Whatever you said, you have now said it.',
          effects: [{ mood: 5 }, { flag: 'late-apology' }] },
      ] },
      { id: 'back', text: 'Push it back behind the wardrobe', outcomes: [
        { text: 'You dust everywhere else. The wardrobe has never stood quite straight. Now you know why.', effects: [{ stress: 3 }] },
      ] },
    ],
  },
  {
    id: 'seasons-late-answer', kind: 'message', category: 'friends', icon: '📬', title: 'With nine years of postage', age: [25, 92],
    when: [{ flag: 'late-apology', yearsAgo: [0, 2] }], weight: 45,
    text:
      'An answer, on a card with a heron. "I was furious for so long that I had to look up why. It was my fault, too. Come and see ' +
      'the heron." And the word "soon."',
    effects: [{ mood: 11 }, { social: 5 }, { stress: -4 }],
  },
];
