/**
 * Old clients spell the same command in several ways; past this room nobody knows.
 *
 * Rules: D1 camelCase and snake_case mean the same command and fields; D2 fields stand in `message`, beside `type`, or a scalar is the
 * message; D3 an event's id as the type is an answer; D4 replies go back in the caller's spelling; D5 what is not a field is dropped.
 */
import { expect, test } from 'vitest';
import { type CommandName, commands } from './commands/all.ts';
import { resolveType, spell, toSnake } from './dialects.ts';
import { parseObject } from './parse.ts';

function understood(frame: object): { name: string; fields: object; spelling: string } {
  const parsed = parseObject(frame);
  if (!parsed.ok) throw new Error(`${parsed.error.code}: ${parsed.error.message}`);
  return { name: parsed.command.name, fields: parsed.command.fields, spelling: parsed.spelling };
}

test('D1: a refill is bought in either spelling', () => {
  const bought = { name: 'purchaseEnergyRefill', fields: { refill: 'full' } };
  expect(understood({ type: 'purchaseEnergyRefill', message: { refillType: 'full' } })).toEqual({ ...bought, spelling: 'camel' });
  expect(understood({ type: 'purchase_energy_refill', refill_type: 'full' })).toEqual({ ...bought, spelling: 'snake' });
  expect(understood({ type: 'purchaseEnergyRefill', message: 'full' })).toEqual({ ...bought, spelling: 'camel' });
});

test('D1: an old client enters with userID, a newer one with user_id', () => {
  expect(understood({ type: 'init', userID: 'test-user-id' }).fields).toEqual({ userID: 'test-user-id' });
  expect(understood({ type: 'init', user_id: 'test-user-id', last_seq: 7, stream_id: 's1' }).fields).toEqual({
    userID: 'test-user-id',
    lastSeq: 7,
    streamId: 's1',
  });
  expect(understood({ type: 'init', message: { userId: 'test-user-id' } }).fields).toEqual({ userID: 'test-user-id' });
});

test('D1: the daily login check of old clients asks for the rewards', () => {
  expect(understood({ type: 'check_daily_login' })).toEqual({ name: 'getDailyRewards', fields: {}, spelling: 'snake' });
  expect(understood({ type: 'get_daily_rewards' }).name).toBe('getDailyRewards');
  expect(understood({ type: 'export_data' }).name).toBe('exportData');
});

test.each(Object.keys(commands) as CommandName[])('D1: %s has one snake_case name of its own', (name) => {
  expect(resolveType(name)).toEqual({ name, spelling: 'camel' });
  expect(resolveType(toSnake(name))?.name).toBe(name);
});

test('D2: talk is said in four ways', () => {
  const said = { personId: 'p3', conversation: 'askAboutDay', text: 'How was it?' };
  for (const frame of [
    { type: 'conversation', message: { character: 'p3', cType: 'askAboutDay', message: 'How was it?' } },
    { type: 'conversation', message: 'How was it?', character: 'p3', conversationType: 'askAboutDay' },
    { type: 'start_conversation', character_id: 'p3', c_type: 'askAboutDay', text: 'How was it?' },
    { type: 'conversation', personId: 'p3', conversation: 'askAboutDay', text: 'How was it?' },
  ])
    expect(understood(frame)).toMatchObject({ name: 'conversation', fields: said });
});

test('D2: a number or a word alone is the one field that matters', () => {
  expect(understood({ type: 'speed', message: 50 }).fields).toEqual({ speed: 50 });
  expect(understood({ type: 'speed', message: { gameSpeed: 50 } }).fields).toEqual({ speed: 50 });
  expect(understood({ type: 'retrievePerson', message: 'p1' }).fields).toEqual({ personId: 'p1' });
  expect(understood({ type: 'applyForExtracurricular', message: 'chess-club' }).fields).toEqual({ activityId: 'chess-club' });
  expect(understood({ type: 'purchase_time_skip', skip_type: '1d' }).fields).toEqual({ skip: '1d' });
});

test('D2: what stands in the message wins over what stands beside it', () => {
  expect(understood({ type: 'speed', message: { speed: 5 }, speed: 1000 }).fields).toEqual({ speed: 5 });
});

test('D3: the id of an event answers it', () => {
  const answered = { name: 'answer', fields: { questionId: 'childhood-last-piece', answer: 'share' }, spelling: 'camel' };
  expect(understood({ type: 'childhood-last-piece', message: 'share' })).toEqual(answered);
  expect(understood({ type: 'childhood-last-piece', message: { answerId: 'share' } })).toEqual(answered);
  expect(understood({ type: 'e12', answer: 'share' }).fields).toEqual({ questionId: 'e12', answer: 'share' });
  expect(understood({ type: 'teen-exam/hall', message: 'tell' }).fields).toEqual({ questionId: 'teen-exam/hall', answer: 'tell' });
});

test('D3: answer_question names the event in a field', () => {
  expect(understood({ type: 'answer_question', event_id: 'e12', answer: 'share' })).toEqual({
    name: 'answer',
    fields: { questionId: 'e12', answer: 'share' },
    spelling: 'snake',
  });
});

test('D4: the reply to a snake_case command is snake_case', () => {
  const reply = { type: 'energyUpdated', energy: 100, diamonds: 965, transactionId: 't-1', requestId: 'r1' };
  expect(spell(reply, 'camel')).toEqual(reply);
  expect(spell(reply, 'snake')).toEqual({ type: 'energy_updated', energy: 100, diamonds: 965, transaction_id: 't-1', request_id: 'r1' });
});

test('D4: a claimed day is told as old clients know it', () => {
  const reply = { type: 'dailyRewardClaimed', day: 3, reward: '15 diamonds + 50 energy', streak: 3, diamonds: 65, transactionId: 't-2' };
  expect(spell(reply, 'snake')).toMatchObject({ type: 'daily_reward_claimed', day: 3, reward: '15 diamonds + 50 energy', streak: 3 });
});

test('D4: a request id comes along, in either spelling and as text', () => {
  expect(parseObject({ type: 'ping', requestId: 'r1' })).toMatchObject({ ok: true, requestId: 'r1' });
  expect(parseObject({ type: 'ping', request_id: 17 })).toMatchObject({ ok: true, requestId: '17' });
  expect(parseObject({ type: 'speed', message: 'fast', requestId: 'r2' })).toMatchObject({ ok: false, requestId: 'r2' });
});

test('D5: what no command asks for is dropped, not passed on', () => {
  expect(understood({ type: 'start', message: { money: 1e9, __proto__: { admin: true } }, role: 'admin' }).fields).toEqual({});
});
