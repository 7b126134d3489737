import { describe, expect, it } from 'vitest';
import type { LogEntryView, PendingView, PersonSummary, PlayerView } from '../../wire/views.ts';
import { type AppState, EMPTY } from './model.ts';
import { reduce } from './reduce.ts';

const entry = (n: number, kind: LogEntryView['kind'] = 'event'): LogEntryView => ({
  n,
  minute: n * 60,
  ageYears: 7,
  date: '2007-01-01',
  icon: '🥟',
  title: `Entry ${n}`,
  text: '',
  kind,
});
const ida = {
  id: 'p4',
  firstName: 'Ida',
  affinity: 20,
  unread: 0,
  relationshipStatus: 'friend',
  roles: ['friend'],
} as unknown as PersonSummary;
const pending = {
  id: 'e9',
  title: 'The last piece',
  icon: '🍰',
  answerOptions: [{ id: 'share', text: 'Share it' }],
} as unknown as PendingView;

const player = (change: Partial<PlayerView> = {}): PlayerView =>
  ({
    lifeId: 'life1',
    status: 'playing',
    minute: 600,
    gameSpeed: 50,
    previousGameSpeed: 50,
    running: true,
    diamonds: 10,
    pending: null,
    claims: [],
    log: [entry(5), entry(6)],
    r: [ida],
    conversations: [],
    c: { id: 'p0', ageYears: 7, money: 500, energy: 80, happiness: 50 },
    ...change,
  }) as unknown as PlayerView;

const hear = (state: AppState, ...notices: object[]): AppState =>
  notices.reduce<AppState>((now, notice) => reduce(now, { type: 'notice', notice: notice as never }), state);
const playing = (change: Partial<PlayerView> = {}): AppState =>
  hear(EMPTY, { type: 'playerObject', streamId: 's', digest: null, player: player(change) });
const u = (change: object = {}) => ({
  type: 'u',
  minute: 660,
  gameSpeed: 50,
  running: true,
  ageYears: 7,
  diamonds: 10,
  money: 700,
  energy: 79,
  happiness: 55,
  stress: 1,
  health: 2,
  social: 3,
  hunger: 4,
  thirst: 5,
  fitness: 6,
  prestige: 7,
  date: '2007-01-01',
  time: '11:00',
  ...change,
});

describe('the full state', () => {
  it('brings the life and the newest of its story', () => {
    const state = playing();
    expect(state.player?.lifeId).toBe('life1');
    expect(state.log.map(({ n }) => n)).toEqual([5, 6]);
    expect(state.hasOlder).toBe(true);
  });

  it('of another life leaves nothing of the old one', () => {
    const before = hear(playing(), { type: 'jobs', jobs: [] });
    const state = hear(before, { type: 'playerObject', streamId: 't', digest: null, player: player({ lifeId: 'life2', log: [entry(1)] }) });
    expect(state.offers).toEqual({});
    expect(state.log.map(({ n }) => n)).toEqual([1]);
    expect(state.hasOlder).toBe(false);
  });

  it('after a long absence starts the story anew rather than leaving a hole', () => {
    const state = hear(playing(), { type: 'playerObject', streamId: 's', digest: null, player: player({ log: [entry(90), entry(91)] }) });
    expect(state.log.map(({ n }) => n)).toEqual([90, 91]);
    expect(state.hasOlder).toBe(true);
  });

  it('shows a digest only when there is something to tell', () => {
    const digest = { minutesOffline: 9, fromDate: '', toDate: '', entries: [] as LogEntryView[], changes: {} };
    const quiet = hear(EMPTY, { type: 'playerObject', streamId: 's', digest, player: player() });
    const told = hear(EMPTY, { type: 'playerObject', streamId: 's', digest: { ...digest, entries: [entry(6)] }, player: player() });
    expect([quiet.digest, told.digest?.entries.length]).toEqual([null, 1]);
  });
});

describe('the light update', () => {
  it('moves the clock, the bars and the purse', () => {
    const state = hear(playing(), u({ diamonds: 12 }));
    expect(state.player).toMatchObject({ minute: 660, diamonds: 12, c: { money: 700, happiness: 55, energy: 79 } });
  });

  it('remembers the chosen speed while a question stops the clock', () => {
    expect(hear(playing(), u({ gameSpeed: 100_000 })).player?.previousGameSpeed).toBe(50);
  });

  it('keeps the figures of a day ago for the trends', () => {
    const state = hear(playing(), u({ minute: 1000, happiness: 40 }), u({ minute: 2500, happiness: 60 }));
    expect(state.before?.figures.happiness).toBe(40);
  });

  it('on a birthday makes the full state worth asking for', () => {
    expect(hear(playing(), u({ ageYears: 8 })).stale).toBe(1);
  });

  it('before any life changes nothing', () => expect(hear(EMPTY, u())).toBe(EMPTY));
});

describe('the story', () => {
  it('grows at its end, each entry once, also within a batch', () => {
    const told = (n: number) => ({ type: 'messageEvent', entry: entry(n), eventId: null, claim: null });
    const state = hear(playing(), { type: 'batch_update', updates: [told(7), told(7), told(8)] });
    expect(state.log.map(({ n }) => n)).toEqual([5, 6, 7, 8]);
  });

  it('grows at its beginning by pages, until there are no more', () => {
    const state = reduce(playing(), { type: 'older', entries: [entry(1), entry(2), entry(4)], hasMore: false });
    expect(state.log.map(({ n }) => n)).toEqual([1, 2, 4, 5, 6]);
    expect(state.hasOlder).toBe(false);
  });

  it('brings rewards that can be taken once', () => {
    const claim = { id: 'c1', diamonds: 3 };
    const offered = hear(
      playing(),
      { type: 'messageEvent', entry: entry(7), eventId: 'x', claim },
      { type: 'messageEvent', entry: entry(7), eventId: 'x', claim },
    );
    expect(offered.player?.claims).toEqual([claim]);
    expect(hear(offered, { type: 'eventClaimed', claimId: 'c1', diamonds: 13 }).player).toMatchObject({ claims: [], diamonds: 13 });
  });
});

describe('a question', () => {
  it('waits, and gives way to its outcome', () => {
    const asked = hear(playing(), { type: 'questionEvent', ...pending });
    expect(asked.player?.pending?.id).toBe('e9');
    const state = hear(asked, {
      type: 'answered',
      questionId: 'e9',
      answer: 'share',
      outcome: 'She cuts it in two.',
      changes: { happiness: 2 },
    });
    expect(state.player?.pending).toBeNull();
    expect(state.outcome).toMatchObject({ title: 'The last piece', answer: 'Share it', text: 'She cuts it in two.' });
    expect(reduce(state, { type: 'close', what: 'outcome' }).outcome).toBeNull();
  });

  it('that is not open cannot be answered', () => {
    const asked = hear(playing(), { type: 'questionEvent', ...pending });
    expect(hear(asked, { type: 'answered', questionId: 'e1', answer: 'share', outcome: '', changes: {} })).toBe(asked);
  });
});

describe('people', () => {
  const message = (id: string) => ({ id, sender: 'them', message: 'Hello', sentiment: 0, date: '', time: '' });
  const spoken = {
    type: 'conversationEvent',
    personId: 'p4',
    unread: 1,
    messages: [message('m1')],
    suggestions: ['And then?'],
    energy: 75,
    affinity: 23,
  };

  it('write: unread, affection and energy follow', () => {
    const state = hear(playing(), spoken, spoken);
    expect(state.player?.r[0]).toMatchObject({ unread: 1, affinity: 23 });
    expect(state.player?.c?.energy).toBe(75);
    expect(state.chats['p4']).toMatchObject({ messages: [{ id: 'm1' }], suggestions: ['And then?'] });
  });

  it('keep what was said when the history comes', () => {
    const history = {
      type: 'conversationHistory',
      conversation: { personId: 'p4', unread: 0, count: 2, messages: [message('m0'), message('m1')] },
    };
    expect(hear(playing(), spoken, history).chats['p4']?.messages.map(({ id }) => id)).toEqual(['m0', 'm1']);
  });

  it('that are new join the list', () => {
    const state = hear(playing(), { type: 'personObject', person: { ...ida, id: 'p9', firstName: 'Bo' } });
    expect(state.player?.r.map(({ firstName }) => firstName)).toEqual(['Ida', 'Bo']);
  });

  it('change what they are to you', () => {
    expect(
      hear(playing(), { type: 'relationshipEvent', personId: 'p4', relationshipStatus: 'best friend', message: '' }).player?.r[0]
        ?.relationshipStatus,
    ).toBe('best friend');
  });
});

describe('small things', () => {
  it('do not say the same twice', () => {
    const once = reduce(EMPTY, { type: 'toast', tone: 'bad', text: 'No.' });
    expect(reduce(once, { type: 'toast', tone: 'bad', text: 'No.' })).toBe(once);
    expect(reduce(once, { type: 'toastGone', id: once.toasts[0]?.id ?? 0 }).toasts).toEqual([]);
  });

  it('an unknown notice changes nothing', () => expect(hear(EMPTY, { type: 'carrierPigeon' })).toBe(EMPTY));
});
