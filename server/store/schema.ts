/** The tables, few and named for what they hold. Hot paths use these names in plain SQL; `npm run migration` turns changes here into SQL. */
import { sql } from 'drizzle-orm';
import {
  bigint,
  bigserial,
  boolean,
  check,
  customType,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
/** Counters beyond 2^31 that stay below 2^53. */
const count = (name: string) => bigint(name, { mode: 'number' });

export const accounts = pgTable('accounts', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: boolean('email_verified').notNull().default(false),
  image: text('image'),
  isAnonymous: boolean('is_anonymous').notNull().default(false),
  role: text('role').notNull().default('player'),
  /** What the client calls itself in `init`. */
  externalId: text('external_id').unique(),
  timeZone: text('time_zone').notNull().default('UTC'),
  createdAt: at('created_at').notNull().defaultNow(),
  updatedAt: at('updated_at').notNull().defaultNow(),
});

export const authSessions = pgTable(
  'auth_sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: text('user_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    expiresAt: at('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [index('auth_sessions_user').on(t.userId)],
);

export const authCredentials = pgTable(
  'auth_credentials',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    providerId: text('provider_id').notNull(),
    userId: text('user_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: at('access_token_expires_at'),
    refreshTokenExpiresAt: at('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [index('auth_credentials_user').on(t.userId)],
);

export const authVerifications = pgTable(
  'auth_verifications',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: at('expires_at').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [index('auth_verifications_identifier').on(t.identifier)],
);

export const lives = pgTable(
  'lives',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    /** The one the account plays now; at most one. */
    current: boolean('current').notNull().default(true),
    /** Raised by whoever takes the life; a write with an older one is refused. */
    epoch: count('epoch').notNull().default(0),
    /** Accepted commands so far: the journal holds 1..journalSeq without a gap. */
    journalSeq: integer('journal_seq').notNull().default(0),
    seed: jsonb('seed').$type<[number, number, number, number]>().notNull(),
    snapshot: bytea('snapshot'),
    snapshotSeq: integer('snapshot_seq').notNull().default(0),
    contentVersion: text('content_version').notNull(),
    /** Where the clock stood at `anchorAt` (milliseconds since 1970), and whether somebody was watching. */
    minute: integer('minute').notNull().default(0),
    anchorAt: count('anchor_at').notNull(),
    watched: boolean('watched').notNull().default(false),
    status: text('status').notNull().default('creating'),
    firstName: text('first_name'),
    lastName: text('last_name'),
    ageYears: integer('age_years'),
    tally: jsonb('tally').$type<Record<string, number>>(),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (t) => [uniqueIndex('lives_current').on(t.accountId).where(sql`current`), index('lives_account').on(t.accountId)],
);

export const journal = pgTable(
  'journal',
  {
    lifeId: text('life_id').notNull(),
    seq: integer('seq').notNull(),
    /** Game minute at which it applied. */
    minute: integer('minute').notNull(),
    /** `{command, facts}` exactly as applied. */
    entry: jsonb('entry').notNull(),
    reply: jsonb('reply').notNull(),
    contentVersion: text('content_version').notNull(),
    key: text('key'),
    at: at('at').notNull().defaultNow(),
  },
  (t) => [primaryKey({ columns: [t.lifeId, t.seq] }), uniqueIndex('journal_key').on(t.lifeId, t.key).where(sql`key is not null`)],
);

/** Journals of finished lives, packed into one compressed row each. */
export const packedJournals = pgTable('packed_journals', {
  lifeId: text('life_id').primaryKey(),
  rows: integer('rows').notNull(),
  data: bytea('data').notNull(),
});

export const ledgerAccounts = pgTable(
  'ledger_accounts',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    /** An account's id, or `system:<what>`. */
    owner: text('owner').notNull(),
    currency: text('currency').notNull(),
    balance: count('balance').notNull().default(sql`0`),
  },
  (t) => [
    uniqueIndex('ledger_accounts_owner').on(t.owner, t.currency),
    check('ledger_never_negative', sql`${t.balance} >= 0 or ${t.owner} like 'system:%'`),
  ],
);

export const ledgerEntries = pgTable(
  'ledger_entries',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    transactionId: text('transaction_id').notNull(),
    ledgerAccountId: count('ledger_account_id')
      .notNull()
      .references(() => ledgerAccounts.id),
    currency: text('currency').notNull(),
    amount: count('amount').notNull(),
    balanceBefore: count('balance_before').notNull(),
    balanceAfter: count('balance_after').notNull(),
    reason: text('reason').notNull(),
    /** Unique per ledger account: booking it again does nothing. */
    key: text('key').notNull(),
    at: at('at').notNull().defaultNow(),
  },
  (t) => [uniqueIndex('ledger_entries_key').on(t.ledgerAccountId, t.key), index('ledger_entries_transaction').on(t.transactionId)],
);

/** The whole story of a life; derivable from the journal, kept for reading and searching. */
export const lifeLog = pgTable(
  'life_log',
  {
    lifeId: text('life_id').notNull(),
    n: integer('n').notNull(),
    minute: integer('minute').notNull(),
    entry: jsonb('entry').notNull(),
  },
  (t) => [primaryKey({ columns: [t.lifeId, t.n] })],
);

export const messages = pgTable(
  'messages',
  {
    lifeId: text('life_id').notNull(),
    personId: text('person_id').notNull(),
    id: text('id').notNull(),
    minute: integer('minute').notNull(),
    message: jsonb('message').notNull(),
  },
  (t) => [primaryKey({ columns: [t.lifeId, t.id] }), index('messages_person').on(t.lifeId, t.personId, t.minute)],
);

export const streaks = pgTable('streaks', {
  accountId: text('account_id').primaryKey(),
  lastDay: date('last_day').notNull(),
  streak: integer('streak').notNull(),
  total: integer('total').notNull(),
});

export const offlineNotices = pgTable(
  'offline_notices',
  {
    id: bigserial('id', { mode: 'number' }).primaryKey(),
    accountId: text('account_id').notNull(),
    notice: jsonb('notice').notNull(),
    at: at('at').notNull().defaultNow(),
  },
  (t) => [index('offline_notices_account').on(t.accountId, t.id)],
);
