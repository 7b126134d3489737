/**
 * Money. Double entry: every booking moves an amount between a player's account and a system account, so that each currency
 * sums to zero for ever. Rules: 1. no player's balance is below zero; 2. a key books once per account; 3. every entry has the
 * true balance before and after.
 */
import type { PoolClient } from 'pg';

export interface Booking {
  /** Account id of the player. */
  owner: string;
  currency: 'diamonds';
  /** Signed, from the player's side. */
  amount: number;
  reason: string;
  key: string;
  transactionId: string;
}

interface Held {
  id: number;
  balance: number;
}

type Accounts = Map<string, Held>;

const nameOf = (owner: string, currency: string): string => `${currency}/${owner}`;
const counterOf = (booking: Booking): string => `system:${booking.currency}`;

/** Locks the rows that these bookings touch, in one order, and returns them with their balances. */
export async function lockAccounts(client: PoolClient, bookings: readonly Booking[]): Promise<Accounts> {
  const wanted = new Map<string, { owner: string; currency: string }>();
  for (const booking of bookings) {
    for (const owner of [booking.owner, counterOf(booking)])
      wanted.set(nameOf(owner, booking.currency), { owner, currency: booking.currency });
  }
  const list = JSON.stringify([...wanted.values()]);
  await client.query({
    name: 'ledger-open',
    text: `INSERT INTO ledger_accounts (owner, currency) SELECT owner, currency FROM jsonb_to_recordset($1::jsonb) AS x(owner text, currency text)
           ORDER BY owner, currency ON CONFLICT DO NOTHING`,
    values: [list],
  });
  const rows = await client.query<{ id: string; owner: string; currency: string; balance: string }>({
    name: 'ledger-lock',
    text: `SELECT a.id, a.owner, a.currency, a.balance FROM ledger_accounts a
           JOIN jsonb_to_recordset($1::jsonb) AS x(owner text, currency text) ON a.owner = x.owner AND a.currency = x.currency
           ORDER BY a.id FOR UPDATE OF a`,
    values: [list],
  });
  return new Map(rows.rows.map((row) => [nameOf(row.owner, row.currency), { id: Number(row.id), balance: Number(row.balance) }]));
}

/** The keys among these bookings that were booked before. */
export async function bookedKeys(client: PoolClient, accounts: Accounts, bookings: readonly Booking[]): Promise<Set<string>> {
  const asked = bookings.map((b) => ({ id: accounts.get(nameOf(b.owner, b.currency))?.id, key: b.key }));
  const rows = await client.query<{ ledger_account_id: string; key: string }>({
    name: 'ledger-keys',
    text: `SELECT e.ledger_account_id, e.key FROM ledger_entries e
           JOIN jsonb_to_recordset($1::jsonb) AS x(id bigint, key text) ON e.ledger_account_id = x.id AND e.key = x.key`,
    values: [JSON.stringify(asked)],
  });
  return new Set(rows.rows.map((row) => `${row.ledger_account_id}/${row.key}`));
}

export interface Plan {
  entries: object[];
  balances: Map<number, number>;
  /** Bookings that the player cannot pay. */
  unpaid: Booking[];
}

/** Works out every entry with its balances; pure. Bookings after an unpaid one are planned as if it had not been asked. */
export function planEntries(accounts: Accounts, booked: ReadonlySet<string>, bookings: readonly Booking[]): Plan {
  const plan: Plan = { entries: [], balances: new Map(), unpaid: [] };
  const seen = new Set(booked);
  for (const booking of bookings) {
    const mine = accounts.get(nameOf(booking.owner, booking.currency)) as Held;
    const theirs = accounts.get(nameOf(counterOf(booking), booking.currency)) as Held;
    const key = `${mine.id}/${booking.key}`;
    if (seen.has(key) || booking.amount === 0) continue;
    const before = plan.balances.get(mine.id) ?? mine.balance;
    if (before + booking.amount < 0) {
      plan.unpaid.push(booking);
      continue;
    }
    seen.add(key);
    plan.entries.push(entryOf(booking, mine.id, booking.amount, before, booking.key));
    plan.balances.set(mine.id, before + booking.amount);
    const counter = plan.balances.get(theirs.id) ?? theirs.balance;
    plan.entries.push(entryOf(booking, theirs.id, -booking.amount, counter, `${mine.id}:${booking.key}`));
    plan.balances.set(theirs.id, counter - booking.amount);
  }
  return plan;
}

function entryOf(booking: Booking, account: number, amount: number, before: number, key: string): object {
  return {
    transaction_id: booking.transactionId,
    ledger_account_id: account,
    currency: booking.currency,
    amount,
    balance_before: before,
    balance_after: before + amount,
    reason: booking.reason,
    key,
  };
}

export async function writeEntries(client: PoolClient, plan: Plan): Promise<void> {
  if (plan.entries.length === 0) return;
  await client.query({
    name: 'ledger-write',
    text: `INSERT INTO ledger_entries (transaction_id, ledger_account_id, currency, amount, balance_before, balance_after, reason, key)
           SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(transaction_id text, ledger_account_id bigint, currency text, amount bigint,
             balance_before bigint, balance_after bigint, reason text, key text)`,
    values: [JSON.stringify(plan.entries)],
  });
  const balances = [...plan.balances].map(([id, balance]) => ({ id, balance }));
  await client.query({
    name: 'ledger-balances',
    text: `UPDATE ledger_accounts a SET balance = x.balance FROM jsonb_to_recordset($1::jsonb) AS x(id bigint, balance bigint) WHERE a.id = x.id`,
    values: [JSON.stringify(balances)],
  });
}

/** Books at once, in the caller's transaction. Returns the bookings that could not be paid; then nothing of them was written. */
export async function book(client: PoolClient, bookings: readonly Booking[]): Promise<Booking[]> {
  if (bookings.length === 0) return [];
  const accounts = await lockAccounts(client, bookings);
  const plan = planEntries(accounts, await bookedKeys(client, accounts, bookings), bookings);
  await writeEntries(client, plan);
  return plan.unpaid;
}

/** A player's balance; 0 for an account without entries. */
export async function balanceOf(client: { query: PoolClient['query'] }, owner: string, currency: 'diamonds'): Promise<number> {
  const row = await client.query<{ balance: string }>('SELECT balance FROM ledger_accounts WHERE owner = $1 AND currency = $2', [
    owner,
    currency,
  ]);
  return Number(row.rows[0]?.balance ?? 0);
}
