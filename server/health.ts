/** Is it well? Database latency, memory, disk and connections; 80 % is a warning, 90 % is not well. */
import { statfs } from 'node:fs/promises';
import { freemem, totalmem } from 'node:os';
import type pg from 'pg';

export type Verdict = 'healthy' | 'degraded' | 'unhealthy';

export interface Check {
  status: Verdict;
  [figure: string]: unknown;
}

export interface Health {
  status: Verdict;
  timestamp: string;
  uptimeSeconds: number;
  checks: Record<string, Check>;
}

const SLOW_DATABASE_MS = 250;
const DATABASE_WITHIN_MS = 2000;

export async function checkHealth(pool: pg.Pool, folder: string, connections: number, now: number): Promise<Health> {
  const checks = {
    database: await checkDatabase(pool),
    memory: checkMemory(),
    disk: await checkDisk(folder),
    sockets: { status: 'healthy' as const, connections },
  };
  const all = Object.values(checks).map((check) => check.status);
  const status = all.includes('unhealthy') ? 'unhealthy' : all.includes('degraded') ? 'degraded' : 'healthy';
  return { status, timestamp: new Date(now).toISOString(), uptimeSeconds: Math.round(process.uptime()), checks };
}

async function checkDatabase(pool: pg.Pool): Promise<Check> {
  const began = performance.now();
  const timeout = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('no answer')), DATABASE_WITHIN_MS).unref());
  try {
    await Promise.race([pool.query('SELECT 1'), timeout]);
    const latencyMs = Math.round((performance.now() - began) * 10) / 10;
    return { status: latencyMs > SLOW_DATABASE_MS ? 'degraded' : 'healthy', latencyMs };
  } catch {
    return { status: 'unhealthy', latencyMs: null };
  }
}

function verdict(usedPercent: number): Verdict {
  return usedPercent >= 90 ? 'unhealthy' : usedPercent >= 80 ? 'degraded' : 'healthy';
}

function checkMemory(): Check {
  const usedPercent = Math.round((1 - freemem() / totalmem()) * 100);
  return { status: verdict(usedPercent), usedPercent, processBytes: process.memoryUsage().rss };
}

async function checkDisk(folder: string): Promise<Check> {
  try {
    const { bavail, blocks } = await statfs(folder);
    const usedPercent = Math.round((1 - bavail / blocks) * 100);
    return { status: verdict(usedPercent), usedPercent };
  } catch {
    return { status: 'healthy', usedPercent: null };
  }
}
