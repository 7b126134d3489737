import type pg from 'pg';

/** Sums to zero per currency; every balance is the sum of its entries and each entry continues the one before; nobody is below zero. */
export async function auditLedger(pool: pg.Pool): Promise<string[]> {
  const faults: string[] = [];
  const sums = await pool.query<{ currency: string; sum: string }>('SELECT currency, sum(amount) FROM ledger_entries GROUP BY currency');
  for (const { currency, sum } of sums.rows) if (Number(sum) !== 0) faults.push(`${currency} sums to ${sum}`);
  const accounts = await pool.query<{ id: string; owner: string; balance: string; booked: string }>(
    `SELECT a.id, a.owner, a.balance, coalesce(sum(e.amount), 0) AS booked FROM ledger_accounts a LEFT JOIN ledger_entries e ON e.ledger_account_id = a.id
     GROUP BY a.id`,
  );
  for (const { owner, balance, booked } of accounts.rows) {
    if (balance !== booked) faults.push(`${owner} shows ${balance}, entries sum to ${booked}`);
    if (Number(balance) < 0 && !owner.startsWith('system:')) faults.push(`${owner} is at ${balance}`);
  }
  const broken = await pool.query(
    `SELECT id FROM (SELECT id, balance_before, balance_after, amount,
       lag(balance_after, 1, 0::bigint) OVER (PARTITION BY ledger_account_id ORDER BY id) AS before FROM ledger_entries) e
     WHERE balance_before <> before OR balance_after <> balance_before + amount`,
  );
  if (broken.rows.length > 0) faults.push(`entries that do not continue the one before: ${broken.rows.map((row) => row.id).join(', ')}`);
  const lonely = await pool.query('SELECT transaction_id FROM ledger_entries GROUP BY transaction_id HAVING sum(amount) <> 0');
  if (lonely.rows.length > 0) faults.push(`${lonely.rows.length} transactions that do not balance`);
  return faults;
}
