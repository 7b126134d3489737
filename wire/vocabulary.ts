/** Words that every room shares: closed lists, as plain constants so that the simulation needs no library to read them. */

export const SEXES = ['male', 'female'] as const;
export const PRONOUNS = ['he', 'she', 'they'] as const;
export const MOODS = ['great', 'neutral', 'stressed', 'bad'] as const;
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
export const PERSON_STATUSES = ['alive', 'dead'] as const;
export const LIFE_STATUSES = ['creating', 'playing', 'dead'] as const;
export const SCHOOL_LEVELS = ['none', 'kindergarten', 'elementary', 'middle', 'high', 'college', 'graduate', 'done'] as const;
export const FOCUSES = ['Balanced', 'Academics', 'Sports', 'Social'] as const;
export const RELATIONSHIP_STATUSES = [
  'acquaintance',
  'friend',
  'close friend',
  'best friend',
  'rival',
  'crush',
  'dating',
  'engaged',
  'married',
  'separated',
  'divorced',
  'widowed',
  'ex',
  'family',
] as const;
export const ROLES = [
  'mother',
  'father',
  'sibling',
  'grandparent',
  'child',
  'grandchild',
  'partner',
  'spouse',
  'ex',
  'friend',
  'classmate',
  'teacher',
  'colleague',
  'boss',
  'neighbor',
  'rival',
] as const;
export const CONVERSATION_TYPES = ['activity', 'checkIn', 'askAboutDay', 'flatter', 'studySession', 'chat'] as const;
export const MESSAGING_TRAITS = [
  'verbosity',
  'inquisitiveness',
  'expressiveness',
  'emojiUse',
  'formality',
  'humor',
  'warmth',
  'responsiveness',
] as const;
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
/** Buttons of the wire; the app adds 0.25. A speed `s` means one game minute every `s / 5000` real seconds. */
export const SPEEDS = [10000, 1000, 500, 50, 20, 10, 5, 1, 0.25] as const;
/** What the wire shows as `gameSpeed` while a question stops the clock. */
export const SPEED_WHILE_ASKED = 100000;
export const REFILLS = ['instant', 'small', 'medium', 'full', 'large', 'unlimited'] as const;
export const TIME_SKIPS = ['1h', '12h', '1d', 'next', '1w', '1mo'] as const;

export type Sex = (typeof SEXES)[number];
export type Pronoun = (typeof PRONOUNS)[number];
export type Mood = (typeof MOODS)[number];
export type Season = (typeof SEASONS)[number];
export type PersonStatus = (typeof PERSON_STATUSES)[number];
export type LifeStatus = (typeof LIFE_STATUSES)[number];
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number];
export type Focus = (typeof FOCUSES)[number];
export type RelationshipStatus = (typeof RELATIONSHIP_STATUSES)[number];
export type Role = (typeof ROLES)[number];
export type ConversationType = (typeof CONVERSATION_TYPES)[number];
export type Refill = (typeof REFILLS)[number];
export type TimeSkip = (typeof TIME_SKIPS)[number];
