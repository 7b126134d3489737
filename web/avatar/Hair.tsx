/** Twenty-four heads of hair: three lengths behind, eight fronts. The head is a circle of 30 around (60, 52). */
import type { ReactNode } from 'react';
import { darker, lighter } from './palettes.ts';

const LENGTHS: readonly ((color: string) => ReactNode)[] = [
  () => null,
  (color) => <path d="M28 50c0-24 14-36 32-36s32 12 32 36c0 12 1 24-3 30-6 5-14 2-16-4H47c-2 6-10 9-16 4-4-6-3-18-3-30z" fill={color} />,
  (color) => <path d="M26 50c0-26 15-38 34-38s34 12 34 38c0 20 4 40 0 56-8 6-20 4-22-4H48c-2 8-14 10-22 4-4-16 0-36 0-56z" fill={color} />,
];

const FRONTS: readonly ((color: string) => ReactNode)[] = [
  // swept to the side
  (c) => <path d="M30 50c-4-24 12-38 30-38 20 0 34 13 30 38-3-9-7-15-14-19-10 9-30 11-39 8-4 3-6 6-7 11z" fill={c} />,
  // straight fringe
  (c) => <path d="M30 52c-3-26 12-40 30-40s33 14 30 40c-1-5-3-9-5-12-16 4-34 4-50 0-2 3-4 7-5 12z" fill={c} />,
  // parted in the middle
  (c) => <path d="M30 54c-4-28 12-42 30-42s34 14 30 42c-3-14-14-22-30-34-16 12-27 20-30 34z" fill={c} />,
  // curls
  (c) => (
    <g fill={c}>
      {[
        [34, 38, 9],
        [41, 26, 10],
        [52, 19, 10],
        [64, 17, 10],
        [76, 22, 10],
        [85, 33, 9],
        [88, 44, 6],
        [31, 47, 6],
        [48, 31, 8],
        [60, 29, 8],
        [72, 31, 8],
      ].map(([x, y, r]) => (
        <circle key={`${x}-${y}`} cx={x} cy={y} r={r} />
      ))}
    </g>
  ),
  // cropped
  (c) => <path d="M31 46c0-20 13-31 29-31s29 11 29 31c-2-7-5-11-9-14-13-5-27-5-40 0-4 3-7 7-9 14z" fill={c} opacity="0.92" />,
  // tousled
  (c) => (
    <path
      d="M30 50c-5-12-2-22 4-26l-2-6 9 2c3-6 8-8 13-9l1-6 7 5c8-1 12 1 16 5l7-2-1 7c6 6 9 18 6 30-2-8-4-12-8-16l-4 5-4-8-6 6-5-7-7 7-5-6-6 8-4-6c-5 4-8 9-11 17z"
      fill={c}
    />
  ),
  // knot on top
  (c) => (
    <g fill={c}>
      <circle cx="60" cy="9" r="10" />
      <path d="M53 14h14" stroke={darker(c, 0.35)} strokeWidth="3" strokeLinecap="round" />
      <path d="M30 50c-3-24 12-36 30-36s33 12 30 36c-4-13-13-20-30-22-17 2-26 9-30 22z" />
    </g>
  ),
  // round and full
  (c) => (
    <g fill={c}>
      <path d="M22 50c-4-30 16-46 38-46s42 16 38 46c-2 8-6 12-9 12 2-16-4-26-12-30-12 4-22 4-34 0-8 4-14 14-12 30-3 0-7-4-9-12z" />
      <g fill={lighter(c, 0.1)}>
        {[
          [38, 20],
          [50, 12],
          [66, 11],
          [80, 18],
          [30, 34],
          [90, 33],
        ].map(([x, y]) => (
          <circle key={x} cx={x} cy={y} r="3" />
        ))}
      </g>
    </g>
  ),
];

export function hairParts(number: number): { front: number; length: number } {
  const index = ((Math.trunc(number) % 24) + 24) % 24;
  return { front: index % 8, length: Math.floor(index / 8) };
}

export function HairBehind({ number, color, long }: { number: number; color: string; long: boolean }) {
  const { length } = hairParts(number);
  return <>{LENGTHS[long ? length : Math.min(length, 1)]?.(darker(color, 0.14))}</>;
}

export function HairFront({ number, color }: { number: number; color: string }) {
  return <>{FRONTS[hairParts(number).front]?.(color)}</>;
}

/** What babies have. */
export function Tuft({ color }: { color: string }) {
  return (
    <path d="M60 22c-3-8 4-12 6-7 1 3-3 4-4 1M54 24c-6-4-4-10 0-9" fill="none" stroke={color} strokeWidth="3.2" strokeLinecap="round" />
  );
}
