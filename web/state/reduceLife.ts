/** The clock, the bars, the story, the questions. */
import type { Notice, NoticeOf } from '../../wire/notices.ts';
import type { LogEntryView, PlayerView } from '../../wire/views.ts';
import type { AppState, Figures } from './model.ts';

const DAY_MINUTES = 1440;
/** What the wire shows as speed while a question stops the clock. */
const STANDING = 100_000;

type LifeNotice = Extract<
  Notice,
  {
    type: 'playerObject' | 'u' | 'lifeEnded' | 'messageEvent' | 'questionEvent' | 'dilemmaEvent' | 'answered';
  }
>;

export function reduceLife(state: AppState, notice: LifeNotice): AppState {
  switch (notice.type) {
    case 'playerObject':
      return enter(state, notice);
    case 'lifeEnded':
      return withPlayer(state, notice.player);
    case 'u':
      return update(state, notice);
    case 'messageEvent':
      return told(state, notice);
    case 'questionEvent':
    case 'dilemmaEvent': {
      const { type: _type, ...pending } = notice;
      return state.player === null ? state : { ...state, player: { ...state.player, pending } };
    }
    case 'answered':
      return answered(state, notice);
  }
}

function enter(state: AppState, notice: NoticeOf<'playerObject'>): AppState {
  const { player, digest } = notice;
  const sameLife = state.player?.lifeId === player.lifeId;
  const kept: AppState = sameLife
    ? state
    : { ...state, log: [], hasOlder: true, persons: {}, chats: {}, offers: {}, before: null, mark: null, outcome: null, skipped: null };
  const worthTelling = digest !== null && digest.entries.length > 0;
  const entered = withPlayer(kept, player, digest?.entries ?? []);
  return { ...entered, digest: worthTelling ? digest : kept.digest };
}

function withPlayer(state: AppState, player: PlayerView, more: readonly LogEntryView[] = []): AppState {
  const newest = mergeLog(more, player.log);
  const gap = (newest[0]?.n ?? 0) > (state.log.at(-1)?.n ?? 0) + 1;
  const log = gap ? newest : mergeLog(state.log, newest);
  return { ...state, player, log, hasOlder: (gap || state.hasOlder) && (log[0]?.n ?? 0) > 1 };
}

function update(state: AppState, notice: NoticeOf<'u'>): AppState {
  const { player } = state;
  if (player === null) return state;
  const { type: _type, diamonds, dayOfYear, monthOfYear, ...rest } = notice;
  const {
    minute,
    hourOfDay,
    minuteOfHour,
    weekDayText,
    season,
    date,
    time,
    gameSpeed,
    running,
    ageYears,
    energy,
    calcEnergy,
    peakEnergy,
    money,
    happiness,
    stress,
    health,
    social,
    hunger,
    thirst,
    fitness,
    prestige,
    mood,
    location,
    activity,
  } = rest;
  const clock = { minute, dayOfYear, monthOfYear, hourOfDay, minuteOfHour, weekDayText, season, date, time, gameSpeed, running };
  const figures: Figures = { happiness, stress, health, social, hunger, thirst, fitness, prestige };
  const self = { ageYears, energy, calcEnergy, peakEnergy, money, mood, location, activity, ...figures };
  const previousGameSpeed = gameSpeed >= STANDING ? player.previousGameSpeed : gameSpeed;
  const birthday = player.c !== null && player.c.ageYears !== ageYears;
  return {
    ...marked(state, minute, figures),
    player: { ...player, ...clock, previousGameSpeed, diamonds, c: player.c === null ? null : { ...player.c, ...self } },
    stale: birthday ? state.stale + 1 : state.stale,
  };
}

/** Keeps the figures of about a day ago, to compare with. */
function marked(state: AppState, minute: number, figures: Figures): AppState {
  const { mark } = state;
  if (mark === null || minute < mark.minute) return { ...state, mark: { minute, figures } };
  if (minute - mark.minute < DAY_MINUTES) return state;
  return { ...state, before: mark, mark: { minute, figures } };
}

function told(state: AppState, notice: NoticeOf<'messageEvent'>): AppState {
  const { entry, claim } = notice;
  const player = state.player === null || claim === null ? state.player : withClaim(state.player, claim);
  const stale = entry.kind === 'milestone' || entry.kind === 'system' ? state.stale + 1 : state.stale;
  return { ...state, player, log: mergeLog(state.log, [entry]), stale };
}

function withClaim(player: PlayerView, claim: { id: string; diamonds: number }): PlayerView {
  return player.claims.some((one) => one.id === claim.id) ? player : { ...player, claims: [...player.claims, claim] };
}

function answered(state: AppState, notice: NoticeOf<'answered'>): AppState {
  const pending = state.player?.pending ?? null;
  if (state.player === null || pending === null || pending.id !== notice.questionId) return state;
  const option = pending.answerOptions.find((one) => one.id === notice.answer);
  return {
    ...state,
    player: { ...state.player, pending: null },
    outcome: { title: pending.title, icon: pending.icon, answer: option?.text ?? '', text: notice.outcome, changes: notice.changes },
    stale: state.stale + 1,
  };
}

/** Both lists by running number, newest last, each entry once. */
export function mergeLog(known: readonly LogEntryView[], more: readonly LogEntryView[]): LogEntryView[] {
  if (more.length === 0) return known as LogEntryView[];
  const lastKnown = known.at(-1)?.n ?? -1;
  if (more.every((entry, i) => entry.n > (i === 0 ? lastKnown : (more[i - 1]?.n ?? 0)))) return [...known, ...more];
  const byNumber = new Map(known.map((entry) => [entry.n, entry]));
  for (const entry of more) byNumber.set(entry.n, entry);
  return [...byNumber.values()].sort((a, b) => a.n - b.n);
}
