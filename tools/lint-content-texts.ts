/** Findings about what a player reads: slots, lengths, icons, scenes that do not suit the age. */
import { PLAIN_SLOTS } from '../life/events/text.ts';
import type { LifeEvent } from '../life/events/types.ts';
import { WORD_KEYS } from '../life/events/words.ts';
import type { Report } from './lint-content-find.ts';
import { allAnswers, allEffects, allTexts, type FoundText } from './lint-content-walk.ts';

const LONGEST: Readonly<Record<FoundText['kind'], number>> = { title: 32, text: 280, answer: 42, outcome: 180, memory: 180 };
const FAMILY: readonly string[] = ['mother', 'father', 'sibling', 'grandparent'];
const SLOT = /\{([^{}]*)\}/g;
/** What a slot is taken to be long: a name of ten letters. */
const NAME = 'Alexandria';
const ADULT_FROM = 16;
/** First love, between people of one age, is no adult scene from 13; nor is trouble with the law from 14. */
const YOUNGEST: Readonly<Record<string, number>> = { romance: 13, law: 14 };
const ONE_AGE = 2;
const ADULT_HABITS: readonly string[] = ['smoking', 'drinking', 'gambling', 'drugs', 'vaping'];
const ADULT_BONDS: readonly string[] = ['engaged', 'married', 'separated', 'divorced'];
const ADULT_ANSWER = /\b(vodka|whisky|whiskey|get drunk|cigarette|light up|a joint|casino|strip)\b/i;

export function lintTexts(event: LifeEvent, report: Report): void {
  for (const found of allTexts(event)) {
    lintSlots(event, found, report);
    lintLength(event, found, report);
  }
  const emoji = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(event.icon)];
  if (emoji.length !== 1 || !/\p{Extended_Pictographic}|\p{Emoji_Presentation}|\p{Regional_Indicator}/u.test(event.icon)) {
    report('BL019', event.id, `the icon must be a single emoji, not "${event.icon}"`, 'icon');
  }
  lintAge(event, report);
}

function lintSlots(event: LifeEvent, { text }: FoundText, report: Report): void {
  for (const [slot, inside] of text.matchAll(SLOT)) {
    const [name, word, ...more] = (inside as string).split('.');
    const problem = more.length > 0 ? 'has too many dots' : slotProblem(event, name ?? '', word);
    if (problem !== undefined) report('BL009', event.id, `slot ${slot} ${problem}`, slot);
  }
  if (/[{}]/.test(text.replace(SLOT, ''))) report('BL009', event.id, `a brace is left open in "${text.slice(0, 40)}"`);
}

function slotProblem(event: LifeEvent, name: string, word: string | undefined): string | undefined {
  if (name === '') return 'is empty';
  const isPerson = name === 'me' || Object.hasOwn(event.cast ?? {}, name);
  if (isPerson) {
    if (word === undefined || word === 'full' || WORD_KEYS.includes(word.charAt(0).toLowerCase() + word.slice(1))) return undefined;
    return 'has an unknown word after the dot';
  }
  if (!PLAIN_SLOTS.includes(name)) return 'names neither a part of the cast nor a known slot';
  if (word !== undefined) return 'takes no word after the dot';
  if (name === 'pet' && !needs(event, 'pet')) return "needs `when: [{ has: 'pet' }]`";
  return undefined;
}

function needs(event: LifeEvent, need: string): boolean {
  return (event.when ?? []).some((condition) => 'has' in condition && condition.has === need);
}

/** The length a reader will see, with ten-letter names. */
export function readLength(text: string): number {
  return text.replace(SLOT, (_slot, inside: string) => (inside.includes('.') && !inside.endsWith('.full') ? 'them' : NAME)).length;
}

function lintLength(event: LifeEvent, { kind, text }: FoundText, report: Report): void {
  const length = readLength(text);
  if (length > LONGEST[kind]) report('BL014', event.id, `${kind} has ${length} characters, ${LONGEST[kind]} at most`, text.slice(0, 24));
  if (text.trim() === '') report('BL014', event.id, `${kind} is empty`);
}

/** Under 16, whoever plays in a romance is of one's own age. */
function lintAgeGaps(event: LifeEvent, report: Report): void {
  for (const [part, { ageGap }] of Object.entries(event.cast ?? {})) {
    if (ageGap !== undefined && (ageGap[1] > ONE_AGE || ageGap[0] < -ONE_AGE) && !isRelative(event, part)) {
      report('BL015', event.id, `'${part}' may be ${ageGap.join('..')} years older than somebody of ${event.age[0]}`, `${part}:`);
    }
  }
}

function isRelative(event: LifeEvent, part: string): boolean {
  const roles = event.cast?.[part]?.role ?? [];
  return (typeof roles === 'string' ? [roles] : roles).every((role) => FAMILY.includes(role) || role === 'teacher');
}

/** A minor in an adult scene. */
function lintAge(event: LifeEvent, report: Report): void {
  const youngest = event.age[0];
  if (youngest >= ADULT_FROM) return;
  const least = YOUNGEST[event.category];
  if (least !== undefined && youngest < least) {
    report('BL015', event.id, `category ${event.category} from age ${youngest}; ${least} at least`, 'age:');
  }
  if (event.category === 'romance') lintAgeGaps(event, report);
  for (const effect of allEffects(event)) {
    if ('startHabit' in effect && ADULT_HABITS.includes(effect.startHabit)) {
      report('BL015', event.id, `starts ${effect.startHabit} from age ${youngest}`, effect.startHabit);
    }
    if ('become' in effect && ADULT_BONDS.includes(effect.become)) {
      report('BL015', event.id, `${effect.become} at ${youngest}`, effect.become);
    }
    if ('child' in effect && effect.child === 'expected') report('BL015', event.id, `a pregnancy at ${youngest}`, 'child:');
  }
  for (const { text } of allAnswers(event)) {
    if (ADULT_ANSWER.test(text)) report('BL015', event.id, `"${text}" is nothing for ${youngest}`, text.slice(0, 20));
  }
}
