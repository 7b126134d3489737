/** People, school, work, choices: wire commands to life commands, and their replies. */
import { personById } from '../../../life/context.ts';
import type { ConversationMessage } from '../../../life/state.ts';
import { offerActivities } from '../../../life/systems/activities.ts';
import { offerJobs } from '../../../life/systems/job.ts';
import { viewPerson } from '../../../life/view/person.ts';
import { viewLogEntry, viewMessage } from '../../../life/view/player.ts';
import { wireError } from '../../../wire/errors.ts';
import type { Notice, NoticeOf } from '../../../wire/notices.ts';
import { readStory, readTalk } from '../../store/story.ts';
import type { Owner } from '../owner.ts';
import { reading } from '../show.ts';
import { type Asked, askLife, type HandlerOf, readLife } from './types.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);
const ack = (command: string): Notice => ({ type: 'ack', command });

const answer: HandlerOf<'answer'> = (asked, { questionId, answer: given }, services) => {
  const pending = asked.owner.life.pending;
  const meant =
    pending !== null &&
    (pending.id === questionId || pending.eventId === questionId || `${pending.eventId}/${pending.step ?? ''}` === questionId);
  const pendingId = meant ? pending.id : questionId;
  return askLife(asked, services, {
    command: { type: 'answer', pendingId, answerId: given },
    notice: (reply) => ({
      type: 'answered',
      questionId: pendingId,
      answer: given,
      outcome: text(reply['text']),
      changes: (reply['changes'] ?? {}) as Record<string, number>,
    }),
  });
};

const claimEvent: HandlerOf<'claimEvent'> = (asked, { claimId }, services) =>
  askLife(asked, services, {
    command: { type: 'claimEvent', claimId },
    notice: () => ({ type: 'eventClaimed', claimId, diamonds: asked.owner.diamonds }),
  });

const retrievePerson: HandlerOf<'retrievePerson'> = (asked, { personId }, services) =>
  readLife(asked, services, () => {
    const { owner } = asked;
    const person = personById(owner.life, personId);
    return person === undefined
      ? wireError('not_found', 'You do not know anybody like that.', 'personId')
      : { type: 'personObject', person: viewPerson(owner.life, person, reading(owner.world)) };
  });

const conversation: HandlerOf<'conversation'> = (asked, { personId, conversation: kind, text: said }, services) =>
  askLife(asked, services, {
    command: { type: 'conversation', personId, conversation: kind, ...(said === undefined ? {} : { text: said }) },
    notice: (reply) => conversationNotice(asked, personId, reply),
  });

function conversationNotice(asked: Asked, personId: string, reply: Record<string, unknown>): Notice {
  const { owner } = asked;
  const talk = owner.life.conversations.find((one) => one.personId === personId);
  const spoken = (reply['messages'] ?? []) as ConversationMessage[];
  return {
    type: 'conversationEvent',
    personId,
    unread: talk?.unread ?? 0,
    messages: spoken.map((message) => viewMessage(owner.life, message)),
    suggestions: (reply['suggestions'] ?? []) as string[],
    energy: numberOf(reply['energy']),
    affinity: personById(owner.life, personId)?.affinity ?? 0,
  };
}

const markConversationAsRead: HandlerOf<'markConversationAsRead'> = (asked, { personId }, services) =>
  askLife(asked, services, { command: { type: 'markConversationAsRead', personId }, notice: () => ack('markConversationAsRead') });

const HISTORY_MAX = 200;

const getConversation: HandlerOf<'getConversation'> = async (asked, { personId }, services) => {
  const { owner } = asked;
  if (personById(owner.life, personId) === undefined)
    return asked.refuse(wireError('not_found', 'You do not know anybody like that.', 'personId'));
  await services.directory.persister.flushStory(owner);
  const stored = await readTalk(services.database.pool, owner.life.id, personId, HISTORY_MAX);
  readLife(asked, services, () => ({
    type: 'conversationHistory',
    conversation: {
      personId,
      unread: owner.life.conversations.find((talk) => talk.personId === personId)?.unread ?? 0,
      count: stored.length,
      messages: stored.map((message) => viewMessage(owner.life, message)),
    },
  }));
};

/** Beyond every entry's number: the largest integer of the database. */
const ENTRIES_END = 2 ** 31 - 1;

const getTimeline: HandlerOf<'getTimeline'> = async (asked, { before, limit, query }, services) => {
  const { owner } = asked;
  await services.directory.persister.flushStory(owner);
  const found = await readStory(services.database.pool, owner.life.id, Math.min(before ?? ENTRIES_END, ENTRIES_END), limit + 1, query);
  const hasMore = found.length > limit;
  const entries = (hasMore ? found.slice(1) : found).map((entry) => viewLogEntry(owner.life, entry));
  readLife(asked, services, () => ({ type: 'timeline', entries, hasMore }));
};

const focusUpdate: HandlerOf<'focusUpdate'> = (asked, { focus }, services) =>
  askLife(asked, services, { command: { type: 'focusUpdate', focus }, notice: () => ack('focusUpdate') });

function activitiesNotice(owner: Owner): NoticeOf<'extraCurriculars'> {
  const activities = offerActivities(owner.life, reading(owner.world)).map((offer) => ({
    id: offer.id,
    name: offer.name,
    icon: offer.icon,
    available: offer.available,
    reason: offer.available ? null : offer.reason,
    kind: offer.kind,
    hoursPerWeek: offer.hoursPerWeek,
    joined: offer.joined,
    level: offer.rank ?? null,
  }));
  return { type: 'extraCurriculars', activities };
}

const getExtraCurriculars: HandlerOf<'getExtraCurriculars'> = (asked, _fields, services) =>
  readLife(asked, services, () => activitiesNotice(asked.owner));

const applyForExtracurricular: HandlerOf<'applyForExtracurricular'> = (asked, { activityId }, services) =>
  askLife(asked, services, {
    command: { type: 'applyForExtracurricular', activityId },
    notice: (reply) => {
      const accepted = reply['outcome'] === 'accepted';
      const name = asked.owner.world.activityById.get(activityId)?.name ?? '';
      return {
        ...activitiesNotice(asked.owner),
        accepted,
        message: accepted ? `You are in: ${name}.` : `Not this time. The list for ${name} is full of other names.`,
      };
    },
  });

const quitExtracurricular: HandlerOf<'quitExtracurricular'> = (asked, { activityId }, services) =>
  askLife(asked, services, { command: { type: 'quitExtracurricular', activityId }, notice: () => activitiesNotice(asked.owner) });

const getJobs: HandlerOf<'getJobs'> = (asked, _fields, services) =>
  readLife(asked, services, () => ({
    type: 'jobs',
    jobs: offerJobs(asked.owner.life, reading(asked.owner.world)).map((offer) => ({
      id: offer.id,
      name: offer.title,
      icon: offer.icon,
      available: offer.available,
      reason: offer.available ? null : offer.reason,
      ladder: offer.ladder,
      company: offer.company,
      salary: offer.salary,
      hours: offer.hours,
      requirements: offer.requirements,
      partTime: offer.partTime,
    })),
  }));

const applyForJob: HandlerOf<'applyForJob'> = (asked, { jobId }, services) =>
  askLife(asked, services, {
    command: { type: 'applyForJob', jobId },
    notice: (reply) => ({ type: 'jobApplication', jobId, hired: reply['outcome'] === 'hired', message: text(reply['message']) }),
  });

const quitJob: HandlerOf<'quitJob'> = (asked, _fields, services) =>
  askLife(asked, services, { command: { type: 'quitJob' }, notice: () => ack('quitJob') });

const quitHabit: HandlerOf<'quitHabit'> = (asked, { habitId }, services) =>
  askLife(asked, services, { command: { type: 'quitHabit', habitId }, notice: () => ack('quitHabit') });

const stopQuitHabit: HandlerOf<'stopQuitHabit'> = (asked, { habitId }, services) =>
  askLife(asked, services, { command: { type: 'stopQuitHabit', habitId }, notice: () => ack('stopQuitHabit') });

export const lifeHandlers = {
  answer,
  claimEvent,
  retrievePerson,
  conversation,
  markConversationAsRead,
  getConversation,
  getTimeline,
  focusUpdate,
  getExtraCurriculars,
  applyForExtracurricular,
  quitExtracurricular,
  getJobs,
  applyForJob,
  quitJob,
  quitHabit,
  stopQuitHabit,
};
