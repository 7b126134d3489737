/** Everything that can be set, read once from the environment. Nothing is needed: every setting has a default that works. */
import { resolve } from 'node:path';
import { z } from 'zod';

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(8001),
  BAOLIFE_DATA: z.string().default('./data'),
  DATABASE_URL: z.url().optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(12),
  BAOLIFE_SECRET: z.string().min(1).optional(),
  BAOLIFE_ORIGINS: z.string().default(''),
  BAOLIFE_URL: z.url().optional(),
  BAOLIFE_MESSAGES_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(30),
  BAOLIFE_CONNECTIONS_PER_MINUTE: z.coerce.number().int().min(1).max(1_000_000).default(120),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export interface Config {
  production: boolean;
  host: string;
  port: number;
  /** Absolute folder of the embedded database and of generated secrets. */
  dataFolder: string;
  databaseUrl: string | undefined;
  poolSize: number;
  secret: string | undefined;
  /** Origins besides our own that may open sockets. */
  origins: readonly string[];
  publicUrl: string | undefined;
  messagesPerMinute: number;
  connectionsPerMinute: number;
  logLevel: string;
}

/** Throws an Error that names the variable and what is wrong with it. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const read = environment.safeParse(env);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new Error(`Setting ${issue?.path.join('.') ?? '?'}: ${issue?.message ?? 'wrong form'}`);
  }
  const value = read.data;
  const production = value.NODE_ENV === 'production';
  if (production && (value.BAOLIFE_SECRET === undefined || value.BAOLIFE_SECRET.length < 32)) {
    throw new Error('Setting BAOLIFE_SECRET: production needs a secret of at least 32 characters (openssl rand -hex 32).');
  }
  return {
    production,
    host: value.HOST,
    port: value.PORT,
    dataFolder: resolve(value.BAOLIFE_DATA),
    databaseUrl: value.DATABASE_URL,
    poolSize: value.DATABASE_POOL,
    secret: value.BAOLIFE_SECRET,
    origins: value.BAOLIFE_ORIGINS.split(',')
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ''),
    publicUrl: value.BAOLIFE_URL,
    messagesPerMinute: value.BAOLIFE_MESSAGES_PER_MINUTE,
    connectionsPerMinute: value.BAOLIFE_CONNECTIONS_PER_MINUTE,
    logLevel: value.LOG_LEVEL,
  };
}
