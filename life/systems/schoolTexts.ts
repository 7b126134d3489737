/** What is said when a level of school begins or ends. */
import type { SchoolLevel } from '../../wire/vocabulary.ts';

const NAMES: Readonly<Record<SchoolLevel, string>> = {
  none: 'No school',
  kindergarten: 'Kindergarten',
  elementary: 'Elementary school',
  middle: 'Middle school',
  high: 'High school',
  college: 'College',
  graduate: 'Graduate school',
  done: 'School',
};

export function levelName(level: SchoolLevel): string {
  return NAMES[level];
}

/** One line for the last day; `gpa` in hundredths. */
export function graduationText(level: SchoolLevel, school: string, gpa: number): string {
  switch (level) {
    case 'kindergarten':
      return 'You get a paper hat and a song with your name in it. It rhymes with nothing, so they hum there.';
    case 'elementary':
      return `Your peg at ${school} gets a new sticker before you are out of the corridor.`;
    case 'middle':
      return `You return the lock of locker 114. At ${school} they ask for the number; you will know it at eighty.`;
    case 'high':
      return gpa >= 330
        ? `They call your name at ${school} and there is real clapping, and one shriek, from your row.`
        : `They call your name at ${school}. You cross the stage in borrowed shoes and shake a dry hand.`;
    case 'college':
      return `${school} prints your name in a language you cannot read. It looks well on you.`;
    default:
      return `The committee at ${school} goes out for six minutes and comes back smiling. You have to sit down.`;
  }
}
