/**
 * What is written at the end: an opening, some middles, a closing. {age} is the age at death; {cause} comes from the death itself.
 * No pronouns for the dead: the name, or nothing. Middles look back at one thing, at the person's own ways, at the others, in turn.
 */
import type { ObituarySpec } from '../life/world.ts';
import { ownMiddles, peopleMiddles } from './obituary/general.ts';
import { momentMiddles } from './obituary/moments.ts';

type Middles = ObituarySpec['middles'];

/** What somebody chose tells more than what befell everybody. */
function chosenFirst(middles: Middles): Middles {
  const chosen = middles.filter((one) => one.when.some((condition) => 'answer' in condition || 'flag' in condition || 'anyOf' in condition));
  return [...chosen, ...middles.filter((one) => !chosen.includes(one))];
}

/** One of each in turn, so that the first few that hold speak of different sides of a life. */
function inTurn(...lists: readonly Middles[]): Middles {
  const mixed: Middles[number][] = [];
  const longest = lists.reduce((most, list) => (list.length > most ? list.length : most), 0);
  for (let at = 0; at < longest; at += 1) {
    for (const list of lists) {
      const one = list[at];
      if (one !== undefined) mixed.push(one);
    }
  }
  return mixed;
}

export const obituary: ObituarySpec = {
  openings: [
    { text: '{me.full} was here for less time than a pair of shoes, and never wore any. The crib stood by the window in {town}.',
      ageAtDeath: [0, 1] },
    { text: '{me.full} was {age}. In {town} that is old enough to have a favorite spoon, a hiding place, and one joke.',
      ageAtDeath: [2, 5] },
    { text: '{me.full}, {age}, of {town}. The coat is still on the low hook. Nobody has asked for the hook.', ageAtDeath: [6, 12] },
    { text: '{me.full} died at {age}, with a library book out and plans for Saturday.', ageAtDeath: [13, 17] },
    { text: '{me.full} died at {age}, which is an age at which one should be late for things, not gone.', ageAtDeath: [18, 34],
      when: [{ stat: 'stress', below: 70 }] },
    { text: '{me.full} is dead at {age}. The phone still lights up now and then, and nobody likes to switch it off.',
      ageAtDeath: [18, 34] },
    { text: '{me.full} of {town} died at {age}, in the middle of a great many things. The kitchen calendar is full until autumn.',
      ageAtDeath: [35, 59], when: [{ has: 'job' }] },
    { text: '{me.full} died at {age}. The certificate says {cause}. Those who were there say a good deal more.',
      ageAtDeath: [35, 59] },
    { text: '{me.full} has died at {age}, in {season}, which was never the favorite season.', ageAtDeath: [60, 74],
      when: [{ season: 'winter' }] },
    { text: '{me.full} died at {age}, just when there was finally time.', ageAtDeath: [60, 70], when: [{ has: 'retired' }] },
    { text: '{me.full} of {town} died on a {weekday} at {age}. The doctors wrote {cause}. It was also the stairs, and the years.',
      ageAtDeath: [60, 79] },
    { text: '{me.full} died at {age}, in bed, facing the window, with the radio on low.', ageAtDeath: [80, 89],
      when: [{ stat: 'stress', below: 40 }] },
    { text: '{me.full} died at {age}, having been about to for some years. The form says {cause}.', ageAtDeath: [80, 99] },
    { text: '{me.full} died at {age}. {town} had grown used to there being one person who remembered the trams.',
      ageAtDeath: [90, 99] },
    { text: '{me.full} died at {age}. The mayor had already ordered the next ham.', ageAtDeath: [100, 130] },
    { text: '{me.full}, {age}, of {town}. The cause was {cause}. The rest was this.' },
  ],
  middles: inTurn(chosenFirst(momentMiddles), ownMiddles, peopleMiddles),
  closings: [
    { text: 'The lead and the bowl are by the door. {pet} goes to look each evening at six, and comes back to report.',
      when: [{ has: 'pet' }] },
    { text: 'The other cup still comes down from the shelf every morning, and goes back up dry.', when: [{ has: 'spouse' }] },
    { text: 'They lie side by side again. The stone had left room.', when: [{ has: 'widowed' }] },
    { text: 'The grandchildren have divided the spoons. Nobody would take the last one, so it stays in the drawer.',
      when: [{ has: 'grandchild' }] },
    { text: 'The children are still arguing over who was the favorite. Each is sure it was one of the others.',
      when: [{ stat: 'children', atLeast: 2 }] },
    { text: '{mother} has kept the small shoes, and will not say where.', when: [{ has: 'mother' }] },
    { text: 'There were not enough chairs. Nobody sat down until somebody laughed, and then everyone did.',
      when: [{ stat: 'friends', atLeast: 5 }] },
    { text: 'Some came to be sure. They stayed for the soup, and were heard to say a good word.',
      when: [{ stat: 'misdeeds', atLeast: 5 }] },
    { text: 'The bank sent a wreath. It was the cheaper one.', when: [{ stat: 'money', below: -2_000 }] },
    { text: 'At {company} the desk has been cleared. The chair has been left at its height.', when: [{ has: 'job' }] },
    { text: 'No flowers, please. {me} sneezed. Plant something.', when: [{ stat: 'kindnesses', atLeast: 5 }] },
    { text: 'It was a small funeral, and it rained sideways, and afterwards there was cake. It was about right.' },
    { text: 'The window was left open, as asked.' },
    { text: 'On the kitchen table there was a list. The first item was crossed out.' },
  ],
};
