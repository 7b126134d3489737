/** Token buckets with growing pauses for those who go on regardless. Pure in time: the caller brings it. */
export interface Bucket {
  tokens: number;
  at: number;
  /** Refusals since the last quiet minute. */
  offences: number;
  blockedUntil: number;
}

export interface Allowance {
  perMinute: number;
  burst: number;
}

const PAUSE_FIRST_MS = 2_000;
const PAUSE_MAX_MS = 60_000;

export function newBucket(allowance: Allowance, now: number): Bucket {
  return { tokens: allowance.burst, at: now, offences: 0, blockedUntil: 0 };
}

/** 0 when allowed; else milliseconds to wait. Every refusal within a minute of the last doubles the pause, from 2 s to 60 s. */
export function take(bucket: Bucket, allowance: Allowance, now: number): number {
  const gained = ((now - bucket.at) / 60_000) * allowance.perMinute;
  bucket.tokens = Math.min(allowance.burst, bucket.tokens + Math.max(0, gained));
  bucket.at = now;
  if (now >= bucket.blockedUntil && bucket.tokens >= 1) {
    bucket.tokens -= 1;
    if (bucket.offences > 0 && now - bucket.blockedUntil > 60_000) bucket.offences = 0;
    return 0;
  }
  bucket.offences += 1;
  if (now >= bucket.blockedUntil)
    bucket.blockedUntil = now + Math.min(PAUSE_MAX_MS, PAUSE_FIRST_MS * 2 ** Math.min(bucket.offences - 1, 6));
  return bucket.blockedUntil - now;
}

/** Buckets by name, forgotten when they have long been full. */
export interface Buckets {
  take(name: string, now: number): number;
  offences(name: string): number;
}

const FORGET_EVERY = 10_000;

export function createBuckets(allowance: Allowance): Buckets {
  const byName = new Map<string, Bucket>();
  let uses = 0;
  const forget = (now: number): void => {
    for (const [name, bucket] of byName) if (now - Math.max(bucket.at, bucket.blockedUntil) > 600_000) byName.delete(name);
  };
  return {
    take: (name, now) => {
      uses += 1;
      if (uses % FORGET_EVERY === 0) forget(now);
      let bucket = byName.get(name);
      if (bucket === undefined) {
        bucket = newBucket(allowance, now);
        byName.set(name, bucket);
      }
      return take(bucket, allowance, now);
    },
    offences: (name) => byName.get(name)?.offences ?? 0,
  };
}
