/** Bao, a steamed bun: the companion. Four faces, and steam while awake. */
import { useId } from 'react';
import { t } from '../i18n/i18n.ts';
import '../styles/bao.css';

export type BaoMood = 'idle' | 'happy' | 'worried' | 'asleep';

interface BaoProps {
  mood: BaoMood;
  size?: number;
}

export function Bao({ mood, size = 72 }: BaoProps) {
  // A gradient of its own each: one inside a hidden picture would paint nothing elsewhere.
  const dough = `dough${useId().replace(/\W/g, '')}`;
  return (
    <svg className={`bao bao-${mood}`} viewBox="0 0 120 120" width={size} height={size} role="img" aria-label={t(`bao.is.${mood}`)}>
      <defs>
        <radialGradient id={dough} cx="42%" cy="30%" r="78%">
          <stop offset="0" stopColor="#fffdf8" />
          <stop offset="0.6" stopColor="#fff1dd" />
          <stop offset="1" stopColor="#f0cfa6" />
        </radialGradient>
      </defs>
      {mood === 'asleep' ? <Zs /> : <Steam />}
      <ellipse cx="60" cy="109" rx="40" ry="6" fill="#2a1020" opacity="0.16" />
      <g className="bao-body">
        <path d="M22 100q38 14 76 0l-3 8q-35 11-70 0z" fill="#8fbf6a" />
        <path d="M60 26c28 0 48 22 48 48 0 22-18 32-48 32S12 96 12 74c0-26 20-48 48-48z" fill={`url(#${dough})`} />
        <g fill="none" stroke="#dcae7a" strokeWidth="2.6" strokeLinecap="round">
          <path d="M60 29c-12 4-22 11-27 20M60 29c-6 6-10 13-11 21M60 29c0 8 1 14 3 20M60 29c7 5 13 12 15 19M60 29c13 3 22 9 28 17" />
        </g>
        <path d="M52 28c1-8 4-11 8-11s8 4 7 9c-2 6-8 6-9 2" fill="#fff4e3" stroke="#dcae7a" strokeWidth="2.6" strokeLinecap="round" />
        <g className="bao-arms" fill="#fff1dd" stroke="#e3bd8d" strokeWidth="2.2">
          <ellipse className="bao-arm-left" cx="14" cy="82" rx="7" ry="9" />
          <ellipse className="bao-arm-right" cx="106" cy="82" rx="7" ry="9" />
        </g>
        <g fill="#ff9d94" opacity="0.75">
          <ellipse cx="33" cy="82" rx="8.5" ry="5.5" />
          <ellipse cx="87" cy="82" rx="8.5" ry="5.5" />
        </g>
        <FaceOf mood={mood} />
      </g>
    </svg>
  );
}

function FaceOf({ mood }: { mood: BaoMood }) {
  const ink = { fill: 'none', stroke: '#43243a', strokeWidth: 3.4, strokeLinecap: 'round' } as const;
  if (mood === 'asleep') {
    return (
      <g {...ink}>
        <path d="M38 73q6 5 12 0M70 73q6 5 12 0M56 84q4 3 8 0" />
      </g>
    );
  }
  if (mood === 'happy') {
    return (
      <g>
        <g {...ink}>
          <path d="M37 74q6.5-9 13 0M70 74q6.5-9 13 0" />
        </g>
        <path d="M50 80q10 15 20 0z" fill="#7d2236" />
        <path d="M55 86q5 4 10 0-5-4-10 0z" fill="#f08a8a" />
      </g>
    );
  }
  return (
    <g>
      <g className="bao-eyes" fill="#43243a">
        <ellipse cx="44" cy="72" rx="5" ry="6" />
        <ellipse cx="76" cy="72" rx="5" ry="6" />
        <g fill="#fff">
          <circle cx="46" cy="69.5" r="1.9" />
          <circle cx="78" cy="69.5" r="1.9" />
        </g>
      </g>
      {mood === 'worried' ? (
        <g {...ink}>
          <path d="M35 62l10-4M85 62l-10-4M53 87q3.5-4 7 0t7 0" />
          <path d="M93 54q5 7 0 10-5-3 0-10z" fill="#8cc7e8" stroke="none" />
        </g>
      ) : (
        <path {...ink} d="M53 82q3.5 4 7 0 3.5 4 7 0" />
      )}
    </g>
  );
}

function Steam() {
  return (
    <g className="bao-steam" fill="none" stroke="#fff" strokeWidth="4" strokeLinecap="round">
      <path d="M46 16q-5-5 0-10t0-10" />
      <path d="M62 12q-5-5 0-10t0-10" />
      <path d="M78 16q-5-5 0-10t0-10" />
    </g>
  );
}

function Zs() {
  return (
    <g className="bao-zs" fill="#8a6fb0" fontFamily="Fredoka, sans-serif" fontWeight="600">
      <text x="82" y="30" fontSize="18">
        z
      </text>
      <text x="94" y="17" fontSize="14">
        z
      </text>
    </g>
  );
}
