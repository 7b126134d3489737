import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { auditLedger } from '../../test/setup/audit-ledger.ts';
import { freshDatabase } from '../../test/setup/fresh-database.ts';
import { inTransaction } from './database.ts';
import { type Booking, balanceOf, book } from './ledger.ts';

const database = await freshDatabase();
const { pool } = database;
afterAll(() => database.close());

let made = 0;
const booking = (owner: string, amount: number, key = `k${++made}`): Booking => ({
  owner,
  currency: 'diamonds',
  amount,
  reason: 'test',
  key,
  transactionId: `t${++made}`,
});
const bookAll = (...bookings: Booking[]): Promise<Booking[]> => inTransaction(pool, (client) => book(client, bookings));

test('a purchase moves diamonds between the player and the system; each entry has its balances', async () => {
  await bookAll(booking('ada', 50));
  await bookAll(booking('ada', -35));
  expect(await balanceOf(pool, 'ada', 'diamonds')).toBe(15);
  const entries = await pool.query(
    `SELECT amount::int, balance_before::int AS before, balance_after::int AS after FROM ledger_entries e
     JOIN ledger_accounts a ON a.id = e.ledger_account_id WHERE a.owner = 'ada' ORDER BY e.id`,
  );
  expect(entries.rows).toEqual([
    { amount: 50, before: 0, after: 50 },
    { amount: -35, before: 50, after: 15 },
  ]);
  expect(await auditLedger(pool)).toEqual([]);
});

test('what cannot be paid is not booked, and what comes behind it is', async () => {
  const tooMuch = booking('bea', -60);
  expect(await bookAll(booking('bea', 50), tooMuch, booking('bea', -50))).toEqual([tooMuch]);
  expect(await balanceOf(pool, 'bea', 'diamonds')).toBe(0);
});

test('a key books once: in one call, in a later one, and in fifty at the same time', async () => {
  await bookAll(booking('cleo', 10, 'gift'), booking('cleo', 10, 'gift'));
  await bookAll(booking('cleo', 10, 'gift'));
  await Promise.all(Array.from({ length: 50 }, () => bookAll(booking('cleo', 10, 'gift'))));
  expect(await balanceOf(pool, 'cleo', 'diamonds')).toBe(10);
});

test('twenty purchases at once of what can be paid three times', async () => {
  await bookAll(booking('dan', 100));
  const unpaid = await Promise.all(Array.from({ length: 20 }, () => bookAll(booking('dan', -30))));
  expect(unpaid.filter((list) => list.length === 0)).toHaveLength(3);
  expect(await balanceOf(pool, 'dan', 'diamonds')).toBe(10);
});

test('many new players at once, in every order, wait for each other instead of failing', async () => {
  const owners = Array.from({ length: 24 }, (_, n) => `new${n}`);
  const shifted = (by: number): string[] => [...owners.slice(by), ...owners.slice(0, by)];
  await Promise.all(owners.map((_, by) => bookAll(...shifted(by).map((owner) => booking(owner, 1)))));
  for (const owner of owners) expect(await balanceOf(pool, owner, 'diamonds')).toBe(24);
});

test('the database itself refuses a balance below zero', async () => {
  await bookAll(booking('eve', 5));
  await expect(pool.query("UPDATE ledger_accounts SET balance = -1 WHERE owner = 'eve'")).rejects.toThrow('ledger_never_negative');
});

test('random bookings over several connections: conserved, never negative, every key once', async () => {
  const one = fc.record({
    owner: fc.constantFrom('x', 'y', 'z'),
    amount: fc.integer({ min: -40, max: 40 }),
    key: fc.integer({ min: 0, max: 30 }),
  });
  const calls = fc.array(fc.array(one, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 16 });
  let run = 0;
  await fc.assert(
    fc.asyncProperty(calls, async (groups) => {
      run += 1;
      await Promise.all(
        groups.map((group) => bookAll(...group.map(({ owner, amount, key }) => booking(`${run}${owner}`, amount, `k${key}`)))),
      );
      expect(await auditLedger(pool)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
