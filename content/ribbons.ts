/** One ribbon for each life: the first that fits, from the rare to the common. The last fits everybody. */
import type { RibbonSpec } from '../life/world.ts';

export const ribbons: readonly RibbonSpec[] = [
  // by length alone
  { id: 'small-candle', name: 'Small Candle', icon: '🕯️', description: 'A very short life, and much looked at.', when: [],
    ageAtDeath: [0, 5] },
  { id: 'half-a-song', name: 'Half a Song', icon: '🎵', description: 'Gone before grown, and hummed long after.', when: [],
    ageAtDeath: [6, 17] },
  { id: 'hundred-candles', name: 'A Hundred Candles', icon: '🎂', description: 'The cake had to be carried by two.', when: [],
    ageAtDeath: [100, 130] },

  // by deeds
  { id: 'turned-around', name: 'Turned Around', icon: '🔄', description: 'Did wrong, knew it, and spent the rest doing otherwise.',
    when: [{ stat: 'misdeeds', atLeast: 25 }, { stat: 'kindnesses', atLeast: 45 }] },
  { id: 'long-shadow', name: 'Long Shadow', icon: '🌑', description: 'People still lower their voices a little.',
    when: [{ stat: 'misdeeds', atLeast: 60 }] },
  { id: 'warm-bread', name: 'Warm Bread', icon: '🍞', description: 'Left more at doors than anyone knew until they compared notes.',
    when: [{ stat: 'kindnesses', atLeast: 70 }] },

  // by means
  { id: 'vault', name: 'The Vault', icon: '🏦', description: 'Died with more than could be carried, and did not carry it.',
    when: [{ stat: 'money', atLeast: 2_000_000 }] },
  { id: 'red-ink', name: 'Red Ink', icon: '🖋️', description: 'Owed something to everybody, and was missed by all of them.',
    when: [{ stat: 'money', below: -20_000 }] },

  // by family
  { id: 'full-house', name: 'Full House', icon: '🏠', description: 'Five children or more, and never once the last piece.',
    when: [{ stat: 'children', atLeast: 5 }] },
  { id: 'long-table', name: 'The Long Table', icon: '🍲', description: 'Grandchildren at one end, old friends at the other.',
    when: [{ has: 'grandchild' }, { stat: 'children', atLeast: 2 }, { stat: 'friends', atLeast: 4 }] },

  // by work
  { id: 'warm-hands', name: 'Warm Hands', icon: '🩺', description: 'Strangers slept better for it.',
    when: [{ ladder: ['medicine', 'nursing'] }] },
  { id: 'chalk', name: 'Chalk', icon: '🍎', description: 'Somewhere a grown person still spells it right because of one Tuesday.',
    when: [{ ladder: ['teaching', 'childcare'] }] },
  { id: 'ladder-up', name: 'Up the Ladder', icon: '🪜', description: 'Went in while the others were coming out.',
    when: [{ ladder: ['fire'] }] },
  { id: 'footlights', name: 'Footlights', icon: '🎭', description: 'Was looked at for a living and looked back.',
    when: [{ ladder: ['theater', 'music', 'football'] }] },
  { id: 'town-clock', name: 'Keeper of the Town Clock', icon: '🕰️', description: 'The town runs a little on time because of this one.',
    when: [{ ladder: ['city-hall', 'law', 'news'] }, { stat: 'prestige', atLeast: 40 }] },
  { id: 'good-soil', name: 'Good Soil', icon: '🌱', description: 'Things grew here and still do.', when: [{ ladder: ['garden', 'farm'] }] },
  { id: 'known-name', name: 'A Known Name', icon: '🌟', description: 'The obituary had a photograph, and people cut it out.',
    when: [{ stat: 'prestige', atLeast: 75 }] },

  // by habits and body
  { id: 'second-wind', name: 'Second Wind', icon: '🏅', description: 'Past seventy, and still first up the stairs.',
    when: [{ stat: 'fitness', atLeast: 70 }], ageAtDeath: [70, 99] },
  { id: 'old-oak', name: 'Old Oak', icon: '🌳', description: 'Ninety and not a thing wrong that a nap would not mend.',
    when: [{ lacks: 'illness' }], ageAtDeath: [90, 99] },
  { id: 'one-more-card', name: 'One More Card', icon: '🃏', description: 'It was going to be the good one.',
    when: [{ doesHabit: 'gambling' }] },
  { id: 'lamp-left-on', name: 'The Lamp Left On', icon: '📖', description: 'A book open on the blanket, eleven pages from the end.',
    when: [{ doesHabit: 'reading' }] },
  { id: 'quiet-water', name: 'Quiet Water', icon: '🪷', description: 'Sat still often enough to see what moved.',
    when: [{ doesHabit: 'meditating' }] },

  // by company
  { id: 'two-cups', name: 'Two Cups', icon: '☕', description: 'Somebody still takes down both in the morning.',
    when: [{ has: 'spouse' }, { stat: 'happiness', atLeast: 60 }], ageAtDeath: [70, 99] },
  { id: 'second-cup', name: 'The Second Cup', icon: '🫖', description: 'Went on alone, and kept the other one on the shelf.',
    when: [{ has: 'widowed' }], ageAtDeath: [70, 99] },
  { id: 'open-door', name: 'The Open Door', icon: '🚪', description: 'There was always somebody in the kitchen.',
    when: [{ stat: 'friends', atLeast: 7 }] },
  { id: 'enough-for-two', name: 'Enough for Two', icon: '🥣', description: 'Raised them single-handed, with both hands full.',
    when: [{ has: 'child' }, { lacks: 'spouse' }, { lacks: 'widowed' }] },
  { id: 'ark', name: 'The Ark', icon: '🐾', description: 'Survived by fur.', when: [{ has: 'pet' }, { lacks: 'child' }] },
  { id: 'own-company', name: 'Own Company', icon: '🏔️', description: 'Needed few people and said so to fewer.',
    when: [{ lacks: 'spouse' }, { lacks: 'child' }, { stat: 'friends', below: 2 }] },

  // by weather
  { id: 'top-of-class', name: 'Top of the Class', icon: '🎓', description: 'Nearly every answer right, and one of them useful.',
    when: [{ stat: 'gpa', atLeast: 370 }] },
  { id: 'good-humor', name: 'Good Humor', icon: '😄', description: 'Laughed most at the end.', when: [{ stat: 'happiness', atLeast: 75 }] },
  { id: 'heavy-weather', name: 'Heavy Weather', icon: '⛈️', description: 'It rained more than was fair, and the roof held.',
    when: [{ stat: 'happiness', below: 35 }] },
  { id: 'own-front-door', name: 'Own Front Door', icon: '🗝️', description: 'Had a key, a step, and a light over it.',
    when: [{ has: 'ownHome' }] },
  { id: 'well-kept', name: 'Ordinary, Well Kept', icon: '🎗️', description: 'Nothing in the papers. Everything in the drawer.', when: [] },
];
