/** What the browser remembers: who we are and how we like it, under one key. Works without storage too. */
const KEY = 'baolife';

export type Theme = 'auto' | 'light' | 'dark';
export type TextSize = 'small' | 'normal' | 'large' | 'huge';

export interface Kept {
  userID?: string;
  token?: string;
  theme: Theme;
  textSize: TextSize;
  /** Less motion, whatever the system says. */
  calm: boolean;
  sounds: boolean;
  /** Single keys do things. */
  keys: boolean;
}

const DEFAULTS: Kept = { theme: 'auto', textSize: 'normal', calm: false, sounds: false, keys: true };

export function readKept(): Kept {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>;
    return { ...DEFAULTS, ...stored };
  } catch {
    return DEFAULTS;
  }
}

export function keep(kept: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A private window: the life lasts as long as the page.
  }
}

/** `crypto.randomUUID` is there only on https and localhost. */
export function newUserId(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
