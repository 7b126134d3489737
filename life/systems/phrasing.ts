/**
 * The local engine's mouth: chooses hand-written fragments and puts them together.
 *
 * Rules:
 * 1. A fragment fits by kind, age and role of who speaks, mood, affinity, messaging traits and the tone it answers.
 * 2. The more exactly a fragment fits, the likelier: weight 2, and 3 more for the kind, 2 each for role, mood, tone, 1 for trait, affinity.
 * 3. No fragment comes back while it stands in the conversation (its 10 messages).
 * 4. How many fragments: by verbosity; a question back by inquisitiveness; a closing by warmth; an emoji by emoji use.
 */
import { type ConversationType, MESSAGING_TRAITS, type Mood } from '../../wire/vocabulary.ts';
import { ageOf, type Context, dayOf } from '../context.ts';
import { fillText } from '../events/text.ts';
import { clamp } from '../integers.ts';
import type { Random } from '../random.ts';
import type { Conversation, Life, Memory, Person } from '../state.ts';
import type { PhraseSpec } from '../world.ts';
import type { Tone } from './sentiment.ts';

export interface Speech {
  life: Life;
  context: Context;
  person: Person;
  kind: ConversationType;
  mood: Mood;
  tone: Tone;
  /** The player's words, lower case. */
  heard: string;
  draw: Random;
  conversation: Conversation;
}

/** Current reading of a messaging trait, 0..100. */
export function traitOf(person: Person, name: string): number {
  const index = (MESSAGING_TRAITS as readonly string[]).indexOf(name);
  if (index < 0) return 50;
  return clamp((person.messaging.traits[index] ?? 50) + (person.messaging.modifiers[index] ?? 0), 0, 100);
}

/** Weight of a fragment here and now; 0 when it does not fit. */
function fit(speech: Speech, phrase: PhraseSpec, age: number): number {
  const { person, mood, tone, kind } = speech;
  if (phrase.type !== 'any' && phrase.type !== kind) return 0;
  if (phrase.mood !== undefined && phrase.mood !== mood) return 0;
  if (phrase.to !== undefined && phrase.to !== tone) return 0;
  if (phrase.roles !== undefined && !phrase.roles.some((role) => (person.roles as readonly string[]).includes(role))) return 0;
  if (phrase.age !== undefined && (age < phrase.age[0] || age > phrase.age[1])) return 0;
  if (phrase.affinity !== undefined && (person.affinity < phrase.affinity[0] || person.affinity > phrase.affinity[1])) return 0;
  if (phrase.trait !== undefined && !traitFits(person, phrase.trait)) return 0;
  if (phrase.text.includes('{like}') && person.likes.length === 0) return 0;
  return (
    2 +
    (phrase.type === kind ? 3 : 0) +
    (phrase.roles === undefined ? 0 : 2) +
    (phrase.mood === undefined ? 0 : 2) +
    (phrase.to === undefined ? 0 : 2) +
    (phrase.trait === undefined ? 0 : 1) +
    (phrase.affinity === undefined ? 0 : 1)
  );
}

function traitFits(person: Person, trait: NonNullable<PhraseSpec['trait']>): boolean {
  const value = traitOf(person, trait.name);
  return value >= (trait.atLeast ?? 0) && value < (trait.below ?? 101);
}

/** Compared without case and end marks, so that a changed full stop is no new sentence. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[.!?\s]+$/u, '');
}

/** Everything they said that still stands in the conversation. */
export function saidBefore(conversation: Conversation): string {
  return conversation.messages
    .filter((message) => message.from === 'them')
    .map((message) => message.text.toLowerCase())
    .join('\n');
}

/** A fragment of this part that fits and was not said; undefined when there is none. */
export function fragment(speech: Speech, part: PhraseSpec['part'], said: string): string | undefined {
  const { life, context, person, draw } = speech;
  const age = ageOf(life, person);
  const texts: string[] = [];
  const weights: number[] = [];
  for (const phrase of context.world.phrases) {
    if (phrase.part !== part) continue;
    const weight = fit(speech, phrase, age);
    if (weight === 0) continue;
    const text = fillPhrase(speech, phrase.text);
    if (said.includes(bare(text))) continue;
    texts.push(text);
    weights.push(weight);
  }
  return texts[draw.weighted(weights)];
}

function fillPhrase(speech: Speech, text: string): string {
  if (!text.includes('{')) return text;
  const { life, context, person } = speech;
  const like = person.likes[dayOf(life) % Math.max(1, person.likes.length)] ?? 'that';
  const filled = fillText(text.replaceAll('{like}', like), life, context, { them: person.id });
  return filled.slice(0, 1) === text.slice(0, 1) || !text.startsWith('{') ? filled : filled.slice(0, 1).toUpperCase() + filled.slice(1);
}

/** When no writer has thought of this person in this mood: what everybody says. */
const PLAIN: readonly string[] = [
  'Mm-hm.',
  'I see.',
  'Is that so?',
  'Well, well.',
  'Tell me more.',
  'Go on.',
  'I can picture it.',
  'That happens.',
  'Who would have thought.',
  'Hm, let me think about that.',
  'You and your ideas.',
  'Right.',
  'I know what you mean.',
  'So it goes.',
  'One thing at a time.',
  'Could be.',
  'You always notice such things.',
  'I would not have guessed.',
  'It was like that last time too.',
  'There is that.',
  'I heard something of the kind.',
  'Let us wait and see.',
  'Just like that?',
  'I will remember it.',
];

function plain(speech: Speech, said: string): string {
  const fresh = PLAIN.filter((line) => !said.includes(bare(line)));
  return speech.draw.pick(fresh.length > 0 ? fresh : PLAIN);
}

/** One or two messages in answer to what was said. */
export function compose(speech: Speech, opening: boolean): string[] {
  const { person, draw } = speech;
  let said = saidBefore(speech.conversation);
  const take = (part: PhraseSpec['part']): string | undefined => {
    const text = fragment(speech, part, said);
    if (text !== undefined) said += `\n${text.toLowerCase()}`;
    return text;
  };
  const lines: (string | undefined)[] = [];
  if (opening) lines.push(take('greeting'));
  lines.push(take('answer') ?? plain(speech, said));
  const verbosity = traitOf(person, 'verbosity');
  const memory = remembered(speech, said);
  const tail: (string | undefined)[] = [];
  if (memory !== undefined) tail.push(memory);
  else if (draw.chance(verbosity, 110)) tail.push(take('story'));
  if (draw.chance(traitOf(person, 'inquisitiveness'), 130)) tail.push(take('question'));
  else if (speech.tone !== 'cold' && draw.chance(traitOf(person, 'warmth'), 260)) tail.push(take('closing'));
  const spoken = [...lines, ...tail].filter((line) => line !== undefined);
  const splits = verbosity >= 70 && tail.some((line) => line !== undefined);
  const first = splits ? lines.filter((line) => line !== undefined) : spoken;
  const messages = [first.join(' ')];
  if (splits) messages.push(tail.filter((line) => line !== undefined).join(' '));
  messages[messages.length - 1] += emojiFor(speech, messages[messages.length - 1] ?? '');
  return messages;
}

const EMOJI: Readonly<Record<Mood, readonly string[]>> = {
  great: ['😄', '🌞', '🎉', '🙌'],
  neutral: ['🙂', '👋', '🍵', '🌿'],
  stressed: ['😅', '🫠', '⏰'],
  bad: ['😕', '🌧️', '🫥'],
};

function emojiFor(speech: Speech, text: string): string {
  const use = traitOf(speech.person, 'emojiUse');
  if (use < 45 || /\p{Extended_Pictographic}/u.test(text) || !speech.draw.chance(use, 120)) return '';
  const warm = speech.tone === 'warm' && speech.person.affinity >= 40 && speech.mood !== 'bad';
  return ` ${warm ? speech.draw.pick(['💛', '🤗', '😊']) : speech.draw.pick(EMOJI[speech.mood])}`;
}

/** Memories told from outside ("the step, which was hers") are for others to tell. */
const ABOUT_THEM = /\b(?:he|she|him|his|her|hers)\b/iu;

/** Something shared: surely when the player's words touch it, now and then otherwise; newer and older alike, each once a conversation. */
function remembered(speech: Speech, said: string): string | undefined {
  const { person, draw } = speech;
  const fresh = person.memories.filter((memory) => !ABOUT_THEM.test(memory.text) && !said.includes(bare(memory.text)));
  if (fresh.length === 0 || person.affinity < 5) return undefined;
  const touched = fresh.find((memory) => touches(memory, speech.heard));
  if (touched !== undefined) return say(touched, draw);
  const chance = speech.kind === 'chat' || speech.kind === 'checkIn' ? 2 : 1;
  if (!draw.chance(chance, 7)) return undefined;
  return say(fresh[draw.weighted(fresh.map((_, index) => 2 + index))] as Memory, draw);
}

function touches(memory: Memory, heard: string): boolean {
  return heard.split(/[^\p{L}]+/u).some((word) => word.length >= 5 && memory.text.toLowerCase().includes(word));
}

/** A memory is a thing (`the lucky coat`), a clause (`that Ada came by bus`) or a sentence of its own. */
function say(memory: Memory, draw: Random): string {
  const text = memory.text.trim();
  if (/[.!?]$/u.test(text)) {
    return draw.pick([`I still tell it like this: “${text}”`, `You know what I say when they ask about you? “${text}”`]);
  }
  if (text.startsWith('that ')) return draw.pick([`I have not forgotten ${text}.`, `It came to me again on the stairs, ${text}.`]);
  return draw.pick([`I thought of ${text} again.`, `Do you remember ${text}? I do.`, `I told somebody about ${text} the other day.`]);
}
