/** Tutorial: Bao, a steamed bun only you can see, keeps you company in the first years. */
import type { LifeEvent } from '../../life/events/types.ts';

export const tutorialEvents: readonly LifeEvent[] = [
  {
    id: 'tutorial-bao', kind: 'message', category: 'tutorial', icon: '🥟', title: 'Somebody on the ceiling', age: [0, 0], weight: 100,
    text:
      'You are very new and the ceiling is very good. On it sits a steamed bun with a face. (I am Bao. I write down all that happens ' +
      'to you. Scroll up in your log whenever you forget how it began.)',
    effects: [{ mood: 2 }, { follow: 'tutorial-slow', days: [4, 9] }], claim: { diamonds: 1 },
  },
  {
    id: 'tutorial-slow', kind: 'message', category: 'tutorial', icon: '⏳', title: 'How long is a nap', age: [0, 1], onlyFollow: true,
    text:
      'You blink, and it is {weekday}. (That is the speed, says Bao. The buttons by the clock let days crawl, or years run. Slow for ' +
      'faces, quick for carrots. And when you must choose, the clock waits.)',
    effects: [{ mood: 2 }, { follow: 'tutorial-present', days: [14, 30] }],
  },
  {
    id: 'tutorial-present', kind: 'message', category: 'tutorial', icon: '🎁', title: 'Something in the sock', age: [0, 1],
    onlyFollow: true,
    text:
      'There is a hard shiny thing in your sock. (Put there by me, says Bao. There is one every real day you look in, and more if ' +
      'you come seven in a row. Take it from the daily rewards. Do not eat it.)',
    effects: [{ mood: 3 }, { follow: 'tutorial-people', days: [120, 200] }], claim: { diamonds: 3 },
  },
  {
    id: 'tutorial-people', kind: 'message', category: 'tutorial', icon: '💬', title: 'They like to be asked', age: [0, 2], onlyFollow: true,
    text:
      'You say "ba" to a pair of warm arms. They say "ba" back, for an hour. (People work like that, says Bao. Open one, say ' +
      'something, ask about the day. It costs some energy. It is what energy is for.)',
    effects: [{ mood: 4 }, { social: 2 }, { follow: 'tutorial-prices', days: [260, 330] }], claim: { diamonds: 1 },
  },
  {
    id: 'tutorial-prices', kind: 'message', category: 'tutorial', icon: '🍪', title: 'What a cookie costs', age: [1, 3], onlyFollow: true,
    text:
      'The cookie is on the high shelf. You climb, you get it, you are too tired to chew. (Energy, says Bao, the bar that just sank. ' +
      'Each choice has its price on the button. Sleep fills you up again.)',
    effects: [{ mood: 3 }, { energy: -5 }, { follow: 'tutorial-quiet', days: [250, 330] }], claim: { diamonds: 2 },
  },
  {
    id: 'tutorial-quiet', kind: 'message', category: 'tutorial', icon: '🥟', title: 'Bao sits down', age: [1, 3], onlyFollow: true,
    text:
      'Bao sits on the edge of your bed and is a little see-through. (You do most of the talking now. Good. I will be in the log, ' +
      'and in steam, and over there if you are stuck.) He points at everything.',
    effects: [{ mood: 4 }, { flag: 'knew-bao' }], claim: { diamonds: 3 },
  },
];
