/** Middles of an obituary that look at the whole of a life: its people, and then its work, bars and things. */
import type { ObituarySpec } from '../../life/world.ts';

export const peopleMiddles: ObituarySpec['middles'] = [
  // love
  { text: 'There was a marriage, and then there was the other half of a bed, and {me} learned to sleep in the middle.',
    when: [{ has: 'widowed' }] },
  { text: 'There was a marriage to the end. They disagreed about the thermostat and about nothing that mattered.',
    when: [{ has: 'spouse' }] },
  { text: 'There was somebody. The toothbrush is still there.', when: [{ has: 'partner' }, { lacks: 'spouse' }] },
  { text: 'There was an ex, who came, stood at the back, and knew all the songs.', when: [{ has: 'ex' }] },
  { text: '{me} never married, and was asked about it by every aunt there is.',
    when: [{ has: 'retired' }, { lacks: 'spouse' }, { lacks: 'widowed' }, { lacks: 'ex' }] },

  // family
  { text: 'There were so many children that {me} called the roll by shouting all the names and seeing who looked up.',
    when: [{ stat: 'children', atLeast: 4 }] },
  { text: 'There were two children, and two versions of everything that ever happened in that house.',
    when: [{ stat: 'children', atLeast: 2 }, { not: { stat: 'children', atLeast: 3 } }] },
  { text: 'There was one child, who got all of the advice.',
    when: [{ stat: 'children', atLeast: 1 }, { not: { stat: 'children', atLeast: 2 } }] },
  { text: 'The youngest still asks when {me} is coming back, and is told the truth each time.', when: [{ has: 'youngChild' }] },
  { text: 'The grandchildren were let off everything. It has been noted by their parents.', when: [{ has: 'grandchild' }] },
  { text: 'A sibling stood up to speak, got as far as "We once", and had to sit down laughing.', when: [{ has: 'sibling' }] },
  { text: 'A grandparent has outlived this too, and sat very straight in the first row.', when: [{ has: 'grandparent' }] },
  { text: '{mother} and {father} came together, and held the same glove.', when: [{ has: 'mother' }, { has: 'father' }] },

  // friends
  { text: '{me} had the sort of friends who turn up with a van.', when: [{ stat: 'friends', atLeast: 6 }] },
  { text: 'There were three friends, in alphabetical order, each of whom thought that there was one.',
    when: [{ stat: 'friends', atLeast: 3 }, { stat: 'friends', below: 6 }] },
  { text: 'There was one friend, and it was enough for the both of them.',
    when: [{ stat: 'friends', atLeast: 1 }, { stat: 'friends', below: 2 }] },
  { text: 'There was a rival, too. The wreath was the largest there, and that, {me} would have said, was typical.',
    when: [{ has: 'rival' }] },
];

export const ownMiddles: ObituarySpec['middles'] = [
  // work
  { text: '{me} went into rooms that everybody else was leaving, and complained only about the boots.', when: [{ ladder: ['fire'] }] },
  { text: 'A generation of {town} had its pulse taken by {me}, and was told it would live. Mostly it did.',
    when: [{ ladder: ['medicine', 'nursing'] }] },
  { text: 'There are grown people who still sit up straight when they hear the name.', when: [{ ladder: ['teaching', 'childcare'] }] },
  { text: 'Half the lamps in {town} burn because of {me}. The other half are due.', when: [{ ladder: ['trades'] }] },
  { text: 'On stage {me} died forty times, and better. The critics should have seen this one: quiet, no props.',
    when: [{ ladder: ['theater'] }] },
  { text: 'The band played a slow one and then, as laid down in writing, a fast one.', when: [{ ladder: ['music'] }] },
  { text: 'The soup was served from the big pot, with the salt as {me} would have had it, which is to say corrected twice.',
    when: [{ ladder: ['kitchen'] }] },
  { text: 'Things that {me} planted are now taller than the people who walk under them.', when: [{ ladder: ['garden', 'farm'] }] },
  { text: 'The program that {me} wrote still runs every night at three. Nobody dares to touch it.', when: [{ ladder: ['software'] }] },
  { text: 'There is a bridge that has not fallen down. {me} liked to stand under it.', when: [{ ladder: ['engineering'] }] },
  { text: '{me} spent a lifetime finding out one thing. It turned out to be true.', when: [{ ladder: ['science'] }] },
  { text: '{me} never let a comma go that was not sure of itself.', when: [{ ladder: ['news'] }] },
  { text: 'The permit for the grave was in order. It was the only one that week.', when: [{ ladder: ['city-hall'] }] },
  { text: 'Dogs from four streets were walked past the house that day, and pulled.', when: [{ ladder: ['animals'] }] },
  { text: '"{job}", it said on the tax form. {me} could not walk past anybody doing it badly.',
    when: [{ has: 'job' }, { stat: 'jobPerformance', atLeast: 75 }] },
  { text: '"{job}", it said on the door. {me} was behind it, in the sense that there was a desk.',
    when: [{ has: 'job' }, { stat: 'jobPerformance', below: 35 }] },
  { text: '{me} took retirement as others take a ship: waving, with sandwiches.', when: [{ has: 'retired' }] },

  // deeds
  { text: '{me} did good by stealth, and was found out mostly by people comparing notes at the funeral.',
    when: [{ stat: 'kindnesses', atLeast: 60 }] },
  { text: 'Several people in {town} own something that {me} said was only lent.', when: [{ stat: 'kindnesses', atLeast: 35 }] },
  { text: 'There is a file at the courthouse. It is thicker than one would wish, and thinner than was deserved.',
    when: [{ stat: 'misdeeds', atLeast: 60 }] },
  { text: 'Not everything was paid back. {me} knew the amounts by heart.',
    when: [{ stat: 'misdeeds', atLeast: 25 }, { stat: 'kindnesses', atLeast: 40 }] },
  { text: '{me} was never known to do a wrong thing, and once went back to a shop over eleven cents.',
    when: [{ stat: 'misdeeds', below: 7 }, { stat: 'diligence', atLeast: 65 }] },

  // means
  { text: '{me} left a great deal of money and a coat with a mended elbow.', when: [{ stat: 'money', atLeast: 1_000_000 }] },
  { text: '{me} left debts, a good watch, and a list of whom the watch was for. It was rather a long list.',
    when: [{ stat: 'money', below: -5_000 }] },
  { text: 'Born with nothing to speak of, {me} spoke of it often, and left the heating on.',
    when: [{ stat: 'classAtBirth', below: 1 }, { stat: 'money', atLeast: 150_000 }] },
  { text: 'Born to silver spoons, {me} ended with two, and used them.',
    when: [{ stat: 'classAtBirth', atLeast: 4 }, { stat: 'money', below: 20_000 }] },

  // things
  { text: 'The small red convertible has been sold. There was sand in it.', when: [{ owns: 'convertible' }] },
  { text: 'The guitar never did get its sixth string.', when: [{ owns: 'guitar' }] },
  { text: 'The visitor\'s book at the cabin has one last entry: "Rain. Soup. Perfect."', when: [{ owns: 'lake-cabin' }] },
  { text: 'The telescope stands as it was left. It points at the bakery.', when: [{ owns: 'telescope' }] },
  { text: 'There is a bench by the pond with {me} on it, in brass.', when: [{ owns: 'park-bench' }] },
  { text: '{me} knew every loose paving stone in {town}, and stepped on them for the sound.', when: [{ stat: 'openness', atLeast: 50 }] },

  // school
  { text: '{me} still had the report cards, in a folder marked "in case". Nobody ever asked.', when: [{ stat: 'gpa', atLeast: 370 }] },
  { text: 'School was not the strong part. {me} could tell you what grew behind it, though.',
    when: [{ stat: 'gpa', below: 200 }, { stat: 'gpa', atLeast: 1 }] },
  { text: 'At {school} the chair in the third row was left empty until the summer.', when: [{ has: 'school' }] },
  { text: 'A half-written term paper was found. The professor has graded it kindly.', when: [{ has: 'college' }] },

  // body and habits
  { text: '{me} gave up smoking every Monday and was looking forward to the next.', when: [{ doesHabit: 'smoking' }] },
  { text: 'The running shoes were still damp.', when: [{ doesHabit: 'running' }] },
  { text: '{me} lost more at cards than this paper costs to print, and held that the next hand was the one.',
    when: [{ doesHabit: 'gambling' }] },
  { text: 'Eleven library books went back, three of them on time.', when: [{ doesHabit: 'reading' }] },
  { text: 'For ten minutes each morning {me} did nothing at all, and did it thoroughly.', when: [{ doesHabit: 'meditating' }] },
  { text: 'Toward the end {me} forgot the names, then the rooms, but never the song.', when: [{ ill: 'dementia' }] },
  { text: '{me} was ill for a good while and would rather have talked about anything else. So: anything else.', when: [{ ill: 'cancer' }] },

  // character
  { text: '{me} talked to everyone: bus drivers, babies, a man on a ladder. Errands took all day.',
    when: [{ stat: 'sociability', atLeast: 75 }] },
  { text: '{me} preferred the end of the table and the first bus home.', when: [{ stat: 'sociability', below: 30 }] },
  { text: '{me} would turn any stone to see what lived under it, and put it back.', when: [{ stat: 'openness', atLeast: 75 }] },
  { text: '{me} ate the same breakfast for decades and regarded the banana as a phase.', when: [{ stat: 'openness', below: 30 }] },
  { text: 'The drawers were labeled. So was the drawer with the labels.', when: [{ stat: 'diligence', atLeast: 78 }] },
  { text: '{me} left eleven things half finished, and every one of them was going to be wonderful.',
    when: [{ stat: 'diligence', below: 30 }] },
  { text: 'When somebody cried, {me} did not say anything. {me} put the kettle on and sat down on the same side.',
    when: [{ stat: 'kindness', atLeast: 75 }] },
  { text: '{me} said what others thought, and a few things that nobody had thought.', when: [{ stat: 'kindness', below: 28 }] },
  { text: '{me} worried early, so as to have it done, and checked the stove from the street.', when: [{ stat: 'nerves', atLeast: 75 }] },

  // mood
  { text: '{me} laughed in the wrong places, on purpose, and was forgiven in advance.', when: [{ stat: 'happiness', atLeast: 75 }] },
  { text: 'It was not an easy life, and {me} did not pretend. The curtains were opened every morning all the same.',
    when: [{ stat: 'happiness', below: 40 }] },
  { text: '{me} lived as if the train were leaving. It usually was.', when: [{ stat: 'stress', atLeast: 75 }] },
];
