/** What the numbers of an AvatarView mean here. Any number is welcome: it is taken modulo the palette. */
export const SKIN = [
  ['#fde0cc', '#f2b79a'],
  ['#f8d2b0', '#e6a77f'],
  ['#eebf94', '#d69568'],
  ['#dba878', '#bf8352'],
  ['#c48a5a', '#a56c3f'],
  ['#a56f45', '#87552f'],
  ['#7f5133', '#643b22'],
  ['#5d3a26', '#452817'],
] as const;

export const HAIR_COLORS = ['#2a1c1a', '#4a2c1f', '#75452a', '#a86a35', '#d9a441', '#b5482a', '#3a3550', '#c98b5e'] as const;
export const EYE_COLORS = ['#3b2417', '#5b3a1e', '#2f5d3a', '#2b5c86', '#5a5f6b', '#6d4a8c'] as const;
export const CLOTHES = [
  '#e4572e',
  '#1f8a70',
  '#f2b632',
  '#3d6fb6',
  '#8e4a9e',
  '#d94f7a',
  '#5b6b3a',
  '#7a5236',
  '#2f4858',
  '#efe3d0',
] as const;
export const TROUSERS = ['#34405e', '#5a4636', '#3d3d46', '#6a7b8c'] as const;

const GREY = '#c9c7cc';

/** One of a palette, for any whole number. */
export function pick<T>(palette: readonly T[], number: number): T {
  const index = ((Math.trunc(number) % palette.length) + palette.length) % palette.length;
  return palette[index] as T;
}

/** Mixes two `#rrggbb` colours; `share` of the second, 0..1. */
export function mix(first: string, second: string, share: number): string {
  const part = (color: string, at: number): number => Number.parseInt(color.slice(at, at + 2), 16);
  const channel = (at: number): string =>
    Math.round(part(first, at) * (1 - share) + part(second, at) * share)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** Hair turns grey between forty and seventy. */
export function hairColorAt(number: number, ageYears: number): string {
  const share = Math.max(0, Math.min(1, (ageYears - 40) / 30)) * 0.92;
  return mix(pick(HAIR_COLORS, number), GREY, share);
}

export const darker = (color: string, share = 0.22): string => mix(color, '#2a1020', share);
export const lighter = (color: string, share = 0.3): string => mix(color, '#ffffff', share);

export type Stage = 'baby' | 'child' | 'teen' | 'adult' | 'old';

export function stageOf(ageYears: number): Stage {
  if (ageYears < 2) return 'baby';
  if (ageYears < 12) return 'child';
  if (ageYears < 18) return 'teen';
  return ageYears < 65 ? 'adult' : 'old';
}
