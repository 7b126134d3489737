/** People, school, work, choices. */
import { z } from 'zod';
import { ID_MAX, LIST_MAX, TEXT_MAX } from '../limits.ts';
import { CONVERSATION_TYPES, FOCUSES } from '../vocabulary.ts';
import { command, id, none } from './define.ts';

const personId = { character: 'personId', characterId: 'personId', character_id: 'personId', person: 'personId', id: 'personId' };

export const lifeCommands = {
  answer: command({
    summary: 'Answer the question or dilemma step that waits. Old clients send the event id as `type` and the answer as `message`.',
    fields: z.object({ questionId: z.string().min(1).max(ID_MAX), answer: z.string().min(1).max(TEXT_MAX) }),
    reply: 'answered',
    aliases: ['answer_question', 'answerQuestion'],
    renames: { question: 'questionId', eventId: 'questionId', event_id: 'questionId', answerId: 'answer', answer_id: 'answer' },
    limit: 'message',
  }),
  claimEvent: command({
    summary: 'Take the reward that a message carried.',
    fields: z.object({ claimId: id }),
    reply: 'eventClaimed',
    scalar: 'claimId',
    renames: { eventId: 'claimId', event_id: 'claimId', id: 'claimId' },
    limit: 'message',
  }),
  retrievePerson: command({
    summary: 'Everything you know about somebody.',
    fields: z.object({ personId: id }),
    reply: 'personObject',
    scalar: 'personId',
    renames: personId,
    limit: 'message',
  }),
  conversation: command({
    summary: 'Say something to somebody; it costs energy.',
    fields: z.object({
      personId: id,
      conversation: z.enum(CONVERSATION_TYPES).default('chat'),
      text: z.string().trim().min(1).max(TEXT_MAX).optional(),
    }),
    reply: 'conversationEvent',
    aliases: ['start_conversation', 'startConversation'],
    renames: { ...personId, cType: 'conversation', c_type: 'conversation', conversationType: 'conversation', message: 'text' },
    limit: 'message',
  }),
  markConversationAsRead: command({
    summary: 'Nothing from this person is unread any more.',
    fields: z.object({ personId: id }),
    reply: 'ack',
    scalar: 'personId',
    renames: personId,
    limit: 'message',
  }),
  getConversation: command({
    summary: 'The whole conversation with somebody, newest last.',
    fields: z.object({ personId: id, before: z.int().min(0).optional() }),
    reply: 'conversationHistory',
    scalar: 'personId',
    renames: personId,
    limit: 'message',
  }),
  getTimeline: command({
    summary: 'Older entries of the story, newest last; `query` searches them.',
    fields: z.object({
      before: z.int().min(0).optional(),
      limit: z.int().min(1).max(LIST_MAX).default(50),
      query: z.string().trim().max(60).optional(),
    }),
    reply: 'timeline',
    limit: 'message',
  }),
  focusUpdate: command({
    summary: 'What to put your effort into at school.',
    fields: z.object({ focus: z.enum(FOCUSES) }),
    reply: 'ack',
    scalar: 'focus',
    limit: 'message',
  }),
  getExtraCurriculars: command({
    summary: 'What your school offers after class.',
    fields: none,
    reply: 'extraCurriculars',
    limit: 'message',
    aliases: ['getExtracurriculars', 'get_extracurriculars'],
  }),
  applyForExtracurricular: command({
    summary: 'Try to get in.',
    fields: z.object({ activityId: id }),
    reply: 'extraCurriculars',
    scalar: 'activityId',
    limit: 'message',
    aliases: ['applyForExtraCurricular'],
    renames: { id: 'activityId', activity: 'activityId', extracurricular: 'activityId' },
  }),
  quitExtracurricular: command({
    summary: 'Leave it.',
    fields: z.object({ activityId: id }),
    reply: 'extraCurriculars',
    scalar: 'activityId',
    limit: 'message',
    aliases: ['quitExtraCurricular'],
    renames: { id: 'activityId', activity: 'activityId', extracurricular: 'activityId' },
  }),
  getJobs: command({ summary: 'Work to be had, and what each asks for.', fields: none, reply: 'jobs', limit: 'message' }),
  applyForJob: command({
    summary: 'Apply; the answer comes at once.',
    fields: z.object({ jobId: id }),
    reply: 'jobApplication',
    scalar: 'jobId',
    limit: 'message',
    renames: { id: 'jobId', job: 'jobId' },
  }),
  quitJob: command({ summary: 'Leave your job.', fields: none, reply: 'ack', limit: 'message' }),
  quitHabit: command({
    summary: 'Start to give up a habit.',
    fields: z.object({ habitId: id }),
    reply: 'ack',
    scalar: 'habitId',
    limit: 'message',
    renames: { id: 'habitId', habit: 'habitId' },
  }),
  stopQuitHabit: command({
    summary: 'Stop trying to give it up.',
    fields: z.object({ habitId: id }),
    reply: 'ack',
    scalar: 'habitId',
    limit: 'message',
    renames: { id: 'habitId', habit: 'habitId' },
  }),
};
