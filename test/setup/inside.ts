/** What tests look at, or put, behind a running server's doors. */

import { ACCOUNTS_TOPIC } from '../../server/bus.ts';
import type { Owner } from '../../server/session/owner.ts';
import { inTransaction } from '../../server/store/database.ts';
import { book } from '../../server/store/ledger.ts';
import type { FreshServer } from './fresh.ts';

/** The owner of a life that is awake. */
export function ownerOf(server: FreshServer, lifeId: string): Owner {
  for (const owner of server.directory.awake().values()) if (owner.life.id === lifeId) return owner;
  throw new Error(`Life ${lifeId} is not awake.`);
}

export async function journalRows(server: FreshServer, lifeId: string): Promise<number> {
  const rows = await server.database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM journal WHERE life_id = $1', [lifeId]);
  return rows.rows[0]?.n ?? 0;
}

let gifts = 0;

/** Diamonds from outside, as a purchase would bring them. */
export async function giveDiamonds(server: FreshServer, lifeId: string, amount: number): Promise<void> {
  const owner = ownerOf(server, lifeId);
  const key = `gift${++gifts}`;
  await inTransaction(server.database.pool, (client) =>
    book(client, [{ owner: owner.accountId, currency: 'diamonds', amount, reason: 'test', key, transactionId: key }]),
  );
  const before = owner.diamonds;
  server.bus.publish(ACCOUNTS_TOPIC, { kind: 'balance', accountId: owner.accountId });
  await until(() => owner.diamonds === before + amount);
}

export async function until(holds: () => boolean, withinMs = 5_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`It did not come to be within ${withinMs} ms: ${holds}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}
