/** A fingerprint of a life: equal lives, equal hash, in every engine and in whatever order their keys were stored. */
import type { Life } from './state.ts';

/** 16 hex digits: two independent 32-bit hashes (Murmur3 rounds) over canonical JSON, keys sorted. */
export function hashLife(life: Life): string {
  return hashText(canonical(life));
}

/** JSON with sorted keys. Keys whose value is undefined are left out, as JSON does. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonical(entry ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const record = value as Record<string, unknown>;
    const parts: string[] = [];
    for (const key of Object.keys(record).sort()) {
      if (record[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(record[key])}`);
    }
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value);
}

export function hashText(text: string): string {
  return hex(murmur(text, 0x9747b28c)) + hex(murmur(text, 0x3c6ef372));
}

/** Murmur3, one round per UTF-16 unit. */
function murmur(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    let k = Math.imul(text.charCodeAt(i), 0xcc9e2d51);
    k = (k << 15) | (k >>> 17);
    hash ^= Math.imul(k, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, '0');
}
