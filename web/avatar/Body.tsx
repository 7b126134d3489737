/** Shoulders down: eight kinds of clothes, drawn from the neck at (60, 82) to the shoes. */
import type { ReactNode } from 'react';
import { darker, lighter, pick, type Stage, TROUSERS } from './palettes.ts';

const TORSO =
  'M47 87c-10 2-15 8-16 18l-2 22c-.4 4 6 5 7.5 1l3-14 .5 29c10 5 30 5 40 0l.5-29 3 14c1.5 4 7.9 3 7.5-1l-2-22c-1-10-6-16-16-18-8 6-18 6-26 0z';

const DETAILS: readonly ((color: string) => ReactNode)[] = [
  (c) => <path d="M48 87.5q12 12 24 0" fill="none" stroke={darker(c)} strokeWidth="3" />,
  (c) => (
    <g fill="none" stroke={darker(c)} strokeWidth="3" strokeLinecap="round">
      <path d="M45 88q15 16 30 0" strokeWidth="5" />
      <path d="M55 98v11M65 98v9" stroke={lighter(c, 0.6)} strokeWidth="2" />
      <path d="M48 126q12 6 24 0v12H48z" />
    </g>
  ),
  (c) => (
    <g>
      <path d="M50 86l10 12 10-12 5 4-8 12-7-6-7 6-8-12z" fill={lighter(c, 0.55)} />
      <path d="M60 98v44" stroke={darker(c)} strokeWidth="1.8" />
      <g fill={lighter(c, 0.7)}>
        <circle cx="60" cy="108" r="1.7" />
        <circle cx="60" cy="119" r="1.7" />
        <circle cx="60" cy="130" r="1.7" />
      </g>
    </g>
  ),
  (c) => (
    <g stroke={lighter(c, 0.62)} strokeWidth="4.5" fill="none">
      <path d="M33 104q27 6 54 0M40 117q20 4 40 0M40 130q20 4 40 0" />
    </g>
  ),
  (c) => (
    <g>
      <path d="M45 104h30v40q-15 4-30 0z" fill={darker(c, 0.3)} />
      <path d="M47 88v18M73 88v18" stroke={darker(c, 0.3)} strokeWidth="5" />
      <g fill={lighter(c, 0.6)}>
        <circle cx="48" cy="107" r="2" />
        <circle cx="72" cy="107" r="2" />
      </g>
      <path d="M53 116h14v8q-7 4-14 0z" fill={darker(c, 0.45)} />
    </g>
  ),
  (c) => <path d="M48 80q12 6 24 0l2 10q-14 8-28 0z" fill={darker(c, 0.14)} />,
  (c) => (
    <g>
      <path d="M53 88l5 66h4l5-66q-7 8-14 0z" fill="#fff6ea" />
      <path d="M53 88l5 66M67 88l-5 66" stroke={darker(c)} strokeWidth="2.4" fill="none" />
      <path d="M43 128h9v12h-9zM68 128h9v12h-9z" fill={darker(c, 0.16)} />
    </g>
  ),
  (c) => (
    <g>
      <path d="M52 88l8 14 8-14z" fill="#fff6ea" />
      <path d="M48 87l12 30 12-30 7 5-14 52h-10L41 92z" fill={darker(c, 0.18)} />
      <path d="M60 117v27" stroke={darker(c, 0.4)} strokeWidth="1.8" />
    </g>
  ),
];

interface BodyProps {
  stage: Stage;
  clothing: number;
  color: string;
  skin: readonly [string, string];
}

export function Body({ stage, clothing, color, skin }: BodyProps) {
  if (stage === 'baby') return <Onesie color={color} skin={skin[0]} />;
  const kind = ((clothing % 8) + 8) % 8;
  const trousers = pick(TROUSERS, clothing);
  return (
    <g>
      <path d="M44 138h14v42H45zM62 138h14l-1 42H62z" fill={trousers} />
      <path d="M40 186q-1-8 7-8h10q2 0 2 3v5zM80 186q1-8-7-8H63q-2 0-2 3v5z" fill={darker(color, 0.62)} />
      <circle cx="32.5" cy="130" r="5" fill={skin[0]} />
      <circle cx="87.5" cy="130" r="5" fill={skin[0]} />
      <path d="M53 72h14v13q-7 8-14 0z" fill={skin[1]} />
      <path d={TORSO} fill={color} />
      {kind === 6 ? <path d="M40 120h40l3 34q-23 6-46 0z" fill={color} /> : null}
      {DETAILS[kind]?.(color)}
      {stage === 'old' ? <path d="M92 128v57M92 128q-1-7-8-5" fill="none" stroke="#7a5236" strokeWidth="4" strokeLinecap="round" /> : null}
    </g>
  );
}

function Onesie({ color, skin }: { color: string; skin: string }) {
  return (
    <g>
      <ellipse cx="43" cy="142" rx="12" ry="8" fill={darker(color, 0.1)} />
      <ellipse cx="77" cy="142" rx="12" ry="8" fill={darker(color, 0.1)} />
      <path d="M40 84q-14 24-8 52 28 18 56 0 6-28-8-52-20 10-40 0z" fill={color} />
      <circle cx="29" cy="112" r="7" fill={skin} />
      <circle cx="91" cy="112" r="7" fill={skin} />
      <path d="M44 84q16 30 32 0-16 6-32 0z" fill={lighter(color, 0.65)} />
      <g fill={lighter(color, 0.7)}>
        <circle cx="60" cy="112" r="2.4" />
        <circle cx="60" cy="124" r="2.4" />
      </g>
    </g>
  );
}
