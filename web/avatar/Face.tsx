/** Eyes, brows, nose, mouth: six kinds of eyes, four moods, closed when asleep. */
import type { ReactNode } from 'react';
import type { Mood } from '../../wire/vocabulary.ts';
import { EYE_COLORS, pick, type Stage } from './palettes.ts';

const INK = '#3a2030';

interface FaceProps {
  eyes: number;
  mood: Mood;
  stage: Stage;
  shade: string;
  brow: string;
  asleep: boolean;
}

export function Face({ eyes, mood, stage, shade, brow, asleep }: FaceProps) {
  const y = stage === 'baby' ? 60 : stage === 'child' ? 57 : 54;
  const gap = stage === 'baby' ? 12.5 : 11.5;
  return (
    <g>
      <g fill="#ef7d75" opacity={stage === 'baby' || stage === 'child' ? 0.5 : 0.32}>
        <ellipse cx={60 - gap - 6} cy={y + 9} rx="5.5" ry="3.6" />
        <ellipse cx={60 + gap + 6} cy={y + 9} rx="5.5" ry="3.6" />
      </g>
      {asleep ? <Closed y={y} gap={gap} /> : <Eyes kind={eyes} y={y} gap={gap} big={stage === 'baby' || stage === 'child'} />}
      {stage === 'baby' ? null : <Brows y={y} gap={gap} mood={mood} color={brow} />}
      <path d={`M58.5 ${y + 7}q1.8 2.4 3.4 0`} fill="none" stroke={shade} strokeWidth="2" strokeLinecap="round" />
      <Mouth y={y + 15} mood={asleep ? 'neutral' : mood} small={stage === 'baby'} />
      {stage === 'old' ? <Lines y={y} gap={gap} shade={shade} /> : null}
    </g>
  );
}

function Eyes({ kind, y, gap, big }: { kind: number; y: number; gap: number; big: boolean }) {
  const color = pick(EYE_COLORS, kind);
  const shape = ((kind % 6) + 6) % 6;
  const rx = (shape === 1 ? 4.6 : shape === 3 ? 3.4 : 3.9) + (big ? 0.9 : 0);
  const ry = (shape === 2 ? 3.3 : shape === 4 ? 5.2 : 4.5) + (big ? 1 : 0);
  const one = (x: number, side: 1 | -1): ReactNode => (
    <g key={side} className="avatar-eye">
      <ellipse cx={x} cy={y} rx={rx} ry={ry} fill={color} />
      <ellipse cx={x} cy={y} rx={rx * 0.55} ry={ry * 0.55} fill="#1d1018" />
      <circle cx={x + 1.3} cy={y - 1.7} r="1.4" fill="#fff" />
      {shape === 2 || shape === 5 ? (
        <path
          d={`M${x - rx - 0.6} ${y - ry * 0.55}q${rx + 0.6} ${-ry * 0.75} ${2 * rx + 1.2} 0`}
          fill="none"
          stroke={INK}
          strokeWidth="1.9"
          strokeLinecap="round"
        />
      ) : null}
      {shape === 1 || shape === 5 ? (
        <path d={`M${x + side * rx} ${y - 2}l${side * 3} -2.4`} stroke={INK} strokeWidth="1.6" strokeLinecap="round" />
      ) : null}
    </g>
  );
  return <g>{[one(60 - gap, -1), one(60 + gap, 1)]}</g>;
}

function Closed({ y, gap }: { y: number; gap: number }) {
  return (
    <g fill="none" stroke={INK} strokeWidth="2.2" strokeLinecap="round">
      <path d={`M${60 - gap - 5} ${y}q5 4.6 10 0`} />
      <path d={`M${60 + gap - 5} ${y}q5 4.6 10 0`} />
    </g>
  );
}

function Brows({ y, gap, mood, color }: { y: number; gap: number; mood: Mood; color: string }) {
  const inner = mood === 'stressed' ? -3 : mood === 'bad' ? -2.2 : 0.4;
  const lift = mood === 'great' ? -1.4 : 0;
  const top = y - 10 + lift;
  return (
    <g fill="none" stroke={color} strokeWidth="2.6" strokeLinecap="round">
      <path d={`M${60 - gap - 5} ${top}q5 -2.6 9.5 ${inner}`} />
      <path d={`M${60 + gap + 5} ${top}q-5 -2.6 -9.5 ${inner}`} />
    </g>
  );
}

function Mouth({ y, mood, small }: { y: number; mood: Mood; small: boolean }) {
  const w = small ? 4.5 : 7;
  if (mood === 'great') {
    return (
      <g>
        <path d={`M${60 - w - 1} ${y - 2}q${w + 1} 12 ${2 * w + 2} 0z`} fill="#7d2236" />
        <path d={`M${60 - w / 2} ${y + 3}q${w / 2} 2.6 ${w} 0q-${w / 2} -3.4 -${w} 0z`} fill="#f08a8a" />
      </g>
    );
  }
  const curve = mood === 'neutral' ? 4 : mood === 'stressed' ? 0.6 : -4.2;
  return (
    <path
      d={`M${60 - w} ${curve < 0 ? y + 3 : y}q${w} ${curve} ${2 * w} 0`}
      fill="none"
      stroke="#7d2236"
      strokeWidth="2.6"
      strokeLinecap="round"
    />
  );
}

function Lines({ y, gap, shade }: { y: number; gap: number; shade: string }) {
  return (
    <g fill="none" stroke={shade} strokeWidth="1.5" strokeLinecap="round" opacity="0.85">
      <path d={`M${60 - gap - 9} ${y + 1}l-3 -1.6M${60 - gap - 9} ${y + 3.4}l-3 .8`} />
      <path d={`M${60 + gap + 9} ${y + 1}l3 -1.6M${60 + gap + 9} ${y + 3.4}l3 .8`} />
      <path d={`M${60 - gap + 0.5} ${y + 10}q-3 3 -2.4 7M${60 + gap - 0.5} ${y + 10}q3 3 2.4 7`} />
      <path d="M50 32q10 -2.4 20 0" />
    </g>
  );
}
