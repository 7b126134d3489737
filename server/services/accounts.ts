/**
 * Accounts on better-auth: guests are its anonymous accounts, tokens its bearer sessions. A userID is only a name; the token
 * is what lets one in.
 */
import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { anonymous, bearer } from 'better-auth/plugins';
import type { Database } from '../store/database.ts';
import * as schema from '../store/schema.ts';

export interface Account {
  id: string;
  /** What the client calls itself. */
  userId: string;
  timeZone: string;
}

export interface SignedIn {
  account: Account;
  /** Only when it was made just now. */
  token?: string;
}

export type SignInFault = 'bad_token';

export interface Accounts {
  /** Enters by token, or makes a guest for a userID that nobody has. */
  enter(asked: { userId?: string | undefined; token?: string | undefined; timeZone?: string | undefined }): Promise<SignedIn | SignInFault>;
  byToken(token: string): Promise<Account | undefined>;
  /** The library's own HTTP routes, for sign-in pages. */
  handler: (request: Request) => Promise<Response>;
}

const GUEST_DAYS = 400;
/** What tokens are made of; anything else cannot even be a header. */
const TOKEN = /^[\w.~+/=%-]+$/;

export function createAccounts(database: Database, options: { secret: string; baseUrl: string }): Accounts {
  const auth = betterAuth({
    secret: options.secret,
    baseURL: options.baseUrl,
    telemetry: { enabled: false },
    database: drizzleAdapter(database.orm, {
      provider: 'pg',
      schema: {
        user: schema.accounts,
        session: schema.authSessions,
        account: schema.authCredentials,
        verification: schema.authVerifications,
      },
    }),
    session: { expiresIn: GUEST_DAYS * 86_400, updateAge: 86_400 },
    user: {
      additionalFields: {
        externalId: { type: 'string', required: false, input: false },
        timeZone: { type: 'string', required: false, input: false },
      },
    },
    plugins: [anonymous({ emailDomainName: 'guest.invalid' }), bearer()],
    rateLimit: { enabled: false },
  });

  const byToken = async (token: string): Promise<Account | undefined> => {
    if (!TOKEN.test(token)) return undefined;
    const session = await auth.api.getSession({ headers: new Headers({ authorization: `Bearer ${token}` }) }).catch(refusedAsNull);
    return session === null ? undefined : accountOf(database, session.user.id);
  };

  const makeGuest = async (userId: string | undefined, timeZone: string | undefined): Promise<SignedIn | SignInFault> => {
    if (userId !== undefined && (await isTaken(database, userId))) return 'bad_token';
    const made = await auth.api.signInAnonymous({ headers: new Headers(), returnHeaders: true });
    const token = made.headers.get('set-auth-token') ?? made.response?.token;
    const id = made.response?.user.id;
    if (id === undefined || token === undefined || token === null) throw new Error('The account library made no guest.');
    const named = await nameGuest(database, id, userId ?? id, timeZone);
    return named === undefined ? 'bad_token' : { account: named, token };
  };

  return {
    byToken,
    handler: (request) => auth.handler(request),
    enter: async ({ userId, token, timeZone }) => {
      if (token === undefined) return makeGuest(userId, timeZone);
      const account = await byToken(token);
      if (account === undefined || (userId !== undefined && userId !== account.userId && userId !== account.id)) return 'bad_token';
      if (timeZone !== undefined && timeZone !== account.timeZone && isTimeZone(timeZone)) {
        await database.pool.query('UPDATE accounts SET time_zone = $2 WHERE id = $1', [account.id, timeZone]);
        return { account: { ...account, timeZone } };
      }
      return { account };
    },
  };
}

/** A token that is not one is no session; a database that does not answer is no reason to send a player away. */
function refusedAsNull(error: { statusCode?: number }): null {
  if (error instanceof URIError || (error.statusCode !== undefined && error.statusCode < 500)) return null;
  throw error;
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

async function isTaken(database: Database, userId: string): Promise<boolean> {
  const found = await database.pool.query({
    name: 'account-taken',
    text: 'SELECT 1 FROM accounts WHERE external_id = $1 OR id = $1',
    values: [userId],
  });
  return (found.rowCount ?? 0) > 0;
}

async function accountOf(database: Database, id: string): Promise<Account | undefined> {
  const found = await database.pool.query<{ id: string; external_id: string | null; time_zone: string }>({
    name: 'account-read',
    text: 'SELECT id, external_id, time_zone FROM accounts WHERE id = $1',
    values: [id],
  });
  const row = found.rows[0];
  return row === undefined ? undefined : { id: row.id, userId: row.external_id ?? row.id, timeZone: row.time_zone };
}

/** Gives the new guest its userID; undefined (and the guest is gone again) when somebody else took it meanwhile. */
async function nameGuest(database: Database, id: string, userId: string, timeZone: string | undefined): Promise<Account | undefined> {
  const zone = timeZone !== undefined && isTimeZone(timeZone) ? timeZone : 'UTC';
  const named = await database.pool
    .query(
      `UPDATE accounts SET external_id = $2, time_zone = $3 WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM accounts WHERE external_id = $2)`,
      [id, userId, zone],
    )
    .catch((error: { code?: string }) => {
      if (error.code === '23505') return { rowCount: 0 };
      throw error;
    });
  if (named.rowCount === 1) return { id, userId, timeZone: zone };
  await database.pool.query('DELETE FROM accounts WHERE id = $1', [id]);
  return undefined;
}
