/** A short name for the content as a whole: two FNV-1a runs over its JSON, sixteen hex digits. */

const PRIME = 0x01000193;

function fnv1a(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return hash >>> 0;
}

const hex = (word: number): string => word.toString(16).padStart(8, '0');

export function contentVersion(content: unknown): string {
  const text = JSON.stringify(content);
  return hex(fnv1a(text, 0x811c9dc5)) + hex(fnv1a(text, 0xcbf29ce4));
}
