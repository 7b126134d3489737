/**
 * Conversations.
 *
 * Rules:
 * 1. What is said moves affinity by −5..5, at most ±10 per person and day; talk never moves money, diamonds, jobs or flags.
 * 2. Familiarity grows by 5..10, by 10..16 when something is done together.
 * 3. A conversation keeps its last 10 messages; one that rested a year keeps four.
 * 4. Kind and unkind words shift how somebody writes to you; these shifts lose a fifth each week.
 * 5. A chat model's answer replaces the words and the reading, nothing else.
 */
import type { ConversationType, Mood } from '../../wire/vocabulary.ts';
import { MINUTES_PER_DAY, MINUTES_PER_HOUR } from '../calendar.ts';
import type { ModelReply } from '../commands/types.ts';
import { ageOf, type Context, dayOf, personById } from '../context.ts';
import { clamp, drift, share } from '../integers.ts';
import { type Random, stream } from '../random.ts';
import type { Conversation, ConversationMessage, Life, Person } from '../state.ts';
import { moveSchoolPerformance } from './effort.ts';
import { addSocial, feelBecause, moodOf } from './mind.ts';
import { compose, fragment, type Speech, saidBefore, traitOf } from './phrasing.ts';
import { changeAffinity, changeFamiliarity } from './relationships.ts';
import { type Reading, readText } from './sentiment.ts';
import { openerFor, suggestThree } from './suggestions.ts';

const MESSAGES_KEPT = 10;
const MESSAGES_OF_OLD = 4;
const CONVERSATIONS_KEPT = 60;
const TEXT_LONGEST = 500;
const DAILY_CAP = 10;
/** Hours after which one says hello again. */
const GREETS_AFTER_HOURS = 12;

export interface Spoken {
  mine: ConversationMessage;
  replies: ConversationMessage[];
  suggestions: string[];
  /** −5..5: how it was taken. */
  sentiment: number;
  /** By how much affinity and familiarity moved. */
  affinityChange: number;
  familiarityChange: number;
  mood: Mood;
  /** Who found the words. */
  engine: 'local' | 'model';
}

/** Says something to a living person who is willing, and hears the answer. Without words, an opener for the kind is said. */
export function speak(
  life: Life,
  context: Context,
  person: Person,
  kind: ConversationType,
  text: string | undefined,
  reply?: ModelReply,
): Spoken {
  const draw = stream(life.seed, 'command', life.draws++);
  const conversation = conversationWith(life, person.id);
  const own = text === undefined || text.trim() === '' ? openerFor(kind, ageOf(life, life.c), draw) : text.trim().slice(0, TEXT_LONGEST);
  const reading = text === undefined ? readText('') : readText(own);
  const mood = moodOf(life, person);
  const opening = isOpening(life, conversation);
  const mine = addMessage(life, conversation, 'me', own, reading.score);
  const speech: Speech = {
    life,
    context,
    person,
    kind,
    mood,
    tone: toneFor(kind, text, reading),
    heard: own.toLowerCase(),
    draw,
    conversation,
  };
  const sentiment = reply === undefined ? takenAs(person, kind, mood, reading) : wholeSentiment(reply.sentiment);
  const texts = reply === undefined ? answer(speech, opening, reading.score) : [reply.text.slice(0, TEXT_LONGEST)];
  const replies = texts.map((line) => addMessage(life, conversation, 'them', line, sentiment));
  conversation.unread += replies.length;
  for (const message of [mine, ...replies]) context.sink.notices.push({ type: 'conversation', personId: person.id, message });
  const affinityChange = moveAffinity(life, context, person, sentiment);
  const familiarityChange = moveFamiliarity(life, person, kind, sentiment, draw);
  afterwards(life, context, person, kind, sentiment);
  const suggestions = suggestionsFor(life, conversation, draw, sentiment, reply);
  const engine = reply === undefined ? 'local' : 'model';
  return { mine, replies, suggestions, sentiment, affinityChange, familiarityChange, mood, engine };
}

export function conversationWith(life: Life, personId: string): Conversation {
  const known = life.conversations.find((conversation) => conversation.personId === personId);
  if (known !== undefined) return known;
  const fresh: Conversation = { personId, unread: 0, messages: [], count: 0 };
  if (life.conversations.length >= CONVERSATIONS_KEPT) life.conversations.shift();
  life.conversations.push(fresh);
  return fresh;
}

function addMessage(life: Life, conversation: Conversation, from: 'me' | 'them', text: string, sentiment: number): ConversationMessage {
  const id = `${conversation.personId}-m${conversation.count}`;
  const message: ConversationMessage = { id, from, text, minute: life.minute, sentiment };
  conversation.count += 1;
  conversation.messages.push(message);
  if (conversation.messages.length > MESSAGES_KEPT) conversation.messages.splice(0, conversation.messages.length - MESSAGES_KEPT);
  return message;
}

function isOpening(life: Life, conversation: Conversation): boolean {
  const last = conversation.messages[conversation.messages.length - 1];
  return last === undefined || life.minute - last.minute >= GREETS_AFTER_HOURS * MINUTES_PER_HOUR;
}

function toneFor(kind: ConversationType, text: string | undefined, reading: Reading): Reading['tone'] {
  if (text !== undefined) return reading.tone;
  if (kind === 'flatter') return 'warm';
  return kind === 'chat' ? 'flat' : 'question';
}

/** What the kind of talk is worth by itself. */
const KIND_POINTS: Readonly<Record<ConversationType, number>> = {
  activity: 2,
  checkIn: 1,
  askAboutDay: 1,
  flatter: 2,
  studySession: 1,
  chat: 0,
};

/** How it is taken, −5..5: words and kind, through the ears of this person in this mood. Rivals distrust flattery. */
function takenAs(person: Person, kind: ConversationType, mood: Mood, reading: Reading): number {
  let sum = reading.score + (reading.score >= 0 ? KIND_POINTS[kind] : 0);
  if (kind === 'flatter' && person.affinity < 0) sum -= 3;
  if (sum > 0) {
    if (mood === 'great') sum += 1;
    if (mood === 'bad') sum -= 1;
    if (person.affinity < -10) sum = share(sum + 1, 1, 2);
    if (traitOf(person, 'warmth') >= 75) sum += 1;
  } else if (sum < 0 && mood === 'stressed') sum -= 1;
  return clamp(sum, -5, 5);
}

function wholeSentiment(sentiment: number): number {
  return Number.isFinite(sentiment) ? clamp(Math.round(sentiment), -5, 5) : 0;
}

/** The words of the local engine; a door closed when it was ugly, or on a bad day. */
function answer(speech: Speech, opening: boolean, score: number): string[] {
  const { person, draw, mood } = speech;
  const sulks = person.affinity < -20 ? 50 : mood === 'bad' && traitOf(person, 'responsiveness') < 30 ? 25 : 0;
  if (score <= -4 || draw.chance(sulks, 100)) {
    const refusal = fragment(speech, 'refusal', saidBefore(speech.conversation));
    if (refusal !== undefined) return [refusal];
  }
  return compose(speech, opening);
}

/** Applies the reading within the day's cap; returns what became of it. */
function moveAffinity(life: Life, context: Context, person: Person, sentiment: number): number {
  const messaging = person.messaging;
  const today = dayOf(life);
  if (messaging.sentimentDay !== today) {
    messaging.sentimentDay = today;
    messaging.sentimentSum = 0;
  }
  const sum = clamp(messaging.sentimentSum + sentiment, -DAILY_CAP, DAILY_CAP);
  const by = sum - messaging.sentimentSum;
  messaging.sentimentSum = sum;
  if (by !== 0) changeAffinity(life, context, person, by);
  return by;
}

function moveFamiliarity(life: Life, person: Person, kind: ConversationType, sentiment: number, draw: Random): number {
  const together = kind === 'activity' || kind === 'studySession';
  const by = together ? draw.between(10, 16) : 5 + Math.max(0, sentiment);
  changeFamiliarity(life, person, by);
  return by;
}

const WARM_SHIFT = [1, 1, 1, 0, -1, 1, 3, 2] as const;
const COLD_SHIFT = [-3, -2, -1, -2, 2, -3, -5, -4] as const;

/** What talk does to both besides. Traits in the order of `MESSAGING_TRAITS`. */
function afterwards(life: Life, context: Context, person: Person, kind: ConversationType, sentiment: number): void {
  const shift = sentiment >= 2 ? WARM_SHIFT : sentiment <= -2 ? COLD_SHIFT : undefined;
  if (shift !== undefined) person.messaging.modifiers = shift.map((by, i) => clamp((person.messaging.modifiers[i] ?? 0) + by, -50, 50));
  if (sentiment !== 0) feelBecause(life, context, person, sentiment, sentiment > 0 ? 'compliment' : 'quarrel');
  if (sentiment >= 3) feelBecause(life, context, life.c, 1, 'compliment');
  else if (sentiment <= -4) feelBecause(life, context, life.c, -2, 'quarrel');
  addSocial(life, kind === 'activity' ? 2 : 1);
  if (kind === 'studySession') moveSchoolPerformance(life, 1);
  life.tally.messagesSent += 1;
}

function suggestionsFor(life: Life, conversation: Conversation, draw: Random, sentiment: number, reply: ModelReply | undefined): string[] {
  const mine = conversation.messages.filter((message) => message.from === 'me').map((message) => message.text);
  const three = suggestThree(ageOf(life, life.c), draw, mine, sentiment);
  if (reply === undefined) return three;
  return [...reply.suggestions.slice(0, 3), ...three].slice(0, 3);
}

/** Rules 3 and 4, over those one ever talked to. */
export function talkWeek(life: Life): void {
  for (const conversation of life.conversations) {
    const last = conversation.messages[conversation.messages.length - 1];
    if (last !== undefined && conversation.messages.length > MESSAGES_OF_OLD && life.minute - last.minute > 365 * MINUTES_PER_DAY) {
      conversation.messages.splice(0, conversation.messages.length - MESSAGES_OF_OLD);
    }
    const modifiers = personById(life, conversation.personId)?.messaging.modifiers;
    if (modifiers === undefined) continue;
    for (let i = 0; i < modifiers.length; i++) modifiers[i] = drift(modifiers[i] as number, 0, 5);
  }
}
