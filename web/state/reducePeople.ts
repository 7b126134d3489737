/** People: what is known of them, what was said. */
import type { Notice, NoticeOf } from '../../wire/notices.ts';
import type { ConversationMessageView, PersonSummary, PersonView, PlayerView } from '../../wire/views.ts';
import type { AppState, Chat } from './model.ts';

type PeopleNotice = Extract<Notice, { type: 'personObject' | 'conversationEvent' | 'conversationHistory' | 'relationshipEvent' }>;

export function reducePeople(state: AppState, notice: PeopleNotice): AppState {
  switch (notice.type) {
    case 'personObject':
      return met(state, notice.person);
    case 'conversationEvent':
      return spoke(state, notice);
    case 'conversationHistory': {
      const { personId, messages } = notice.conversation;
      const chat = state.chats[personId];
      return withChat(state, personId, {
        messages: mergeMessages(messages, chat?.messages ?? []),
        suggestions: chat?.suggestions ?? [],
        loaded: true,
      });
    }
    case 'relationshipEvent':
      return {
        ...changePerson(state, notice.personId, { relationshipStatus: notice.relationshipStatus as PersonSummary['relationshipStatus'] }),
        stale: state.stale + 1,
      };
  }
}

function met(state: AppState, person: PersonView): AppState {
  const { player } = state;
  if (player === null) return state;
  const persons = { ...state.persons, [person.id]: person };
  if (player.c?.id === person.id) return { ...state, player: { ...player, c: { ...player.c, ...person } } };
  const known = player.r.some((one) => one.id === person.id);
  const r = known ? player.r.map((one) => (one.id === person.id ? summaryOf(person) : one)) : [...player.r, summaryOf(person)];
  return { ...state, persons, player: { ...player, r } };
}

function summaryOf(person: PersonView): PersonSummary {
  const {
    id,
    firstName,
    lastName,
    sex,
    pronoun,
    ageYears,
    status,
    roles,
    relationshipStatus,
    affinity,
    familiarity,
    mood,
    location,
    avatar,
    unread,
  } = person;
  return {
    id,
    firstName,
    lastName,
    sex,
    pronoun,
    ageYears,
    status,
    roles,
    relationshipStatus,
    affinity,
    familiarity,
    mood,
    location,
    avatar,
    unread,
  };
}

function spoke(state: AppState, notice: NoticeOf<'conversationEvent'>): AppState {
  const { personId, unread, messages, suggestions, energy, affinity } = notice;
  const chat = state.chats[personId];
  const next: Chat = {
    messages: mergeMessages(chat?.messages ?? [], messages),
    suggestions: suggestions.length > 0 ? suggestions : (chat?.suggestions ?? []),
    loaded: chat?.loaded ?? false,
  };
  const spoken = withLast(
    changePerson(withChat(state, personId, next), personId, { unread, affinity }),
    personId,
    unread,
    messages.at(-1) ?? null,
  );
  const { player } = spoken;
  return player?.c == null ? spoken : { ...spoken, player: { ...player, c: { ...player.c, energy } } };
}

function withLast(state: AppState, personId: string, unread: number, last: ConversationMessageView | null): AppState {
  const { player } = state;
  if (player === null) return state;
  const others = player.conversations.filter((one) => one.personId !== personId);
  return { ...state, player: { ...player, conversations: [{ personId, unread, last }, ...others] } };
}

function withChat(state: AppState, personId: string, chat: Chat): AppState {
  return { ...state, chats: { ...state.chats, [personId]: chat } };
}

/** A change to somebody, in the list and on their sheet. */
export function changePerson(state: AppState, personId: string, change: Partial<PersonSummary>): AppState {
  const { player } = state;
  if (player === null) return state;
  const changed: PlayerView = { ...player, r: player.r.map((one) => (one.id === personId ? { ...one, ...change } : one)) };
  const sheet = state.persons[personId];
  const persons = sheet === undefined ? state.persons : { ...state.persons, [personId]: { ...sheet, ...change } };
  return { ...state, player: changed, persons };
}

function mergeMessages(first: readonly ConversationMessageView[], then: readonly ConversationMessageView[]): ConversationMessageView[] {
  const ids = new Set(first.map((message) => message.id));
  return [...first, ...then.filter((message) => !ids.has(message.id))];
}
