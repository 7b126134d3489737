/** Everything the local conversation engine can say. */
import type { PhraseSpec } from '../life/world.ts';
import { activityPhrases } from './phrases/activity.ts';
import { anyPhrases } from './phrases/any.ts';
import { askAboutDayPhrases } from './phrases/ask-about-day.ts';
import { chatPhrases } from './phrases/chat.ts';
import { checkInPhrases } from './phrases/check-in.ts';
import { flatterPhrases } from './phrases/flatter.ts';
import { studySessionPhrases } from './phrases/study-session.ts';

export const phrases: readonly PhraseSpec[] = [
  ...anyPhrases, ...checkInPhrases, ...askAboutDayPhrases, ...chatPhrases, ...flatterPhrases, ...studySessionPhrases, ...activityPhrases,
];
