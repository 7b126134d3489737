/** Sky, sun and moon, stars, clouds. */
import { memo } from 'react';
import type { Season } from '../../wire/vocabulary.ts';
import { arcAt, type Phase, type Weather } from './sky.ts';

const SKIES: Record<Phase, readonly [top: string, low: string]> = {
  night: ['#1b1747', '#4a3a78'],
  dawn: ['#7d7cc0', '#ffc9a6'],
  day: ['#6cbcf0', '#d9f1fb'],
  dusk: ['#6a4c93', '#ff9e6d'],
};
const DULL: readonly [string, string] = ['#8fa3b5', '#d5dde2'];

const STARS = [
  [24, 30],
  [52, 62],
  [88, 22],
  [118, 48],
  [150, 18],
  [181, 58],
  [214, 26],
  [246, 70],
  [268, 34],
  [301, 16],
  [330, 54],
  [362, 28],
  [384, 66],
  [70, 88],
  [200, 92],
  [310, 96],
  [140, 84],
  [18, 72],
] as const;

interface SkyProps {
  hour: number;
  season: Season;
  phase: Phase;
  weather: Weather;
}

export const Sky = memo(function Sky({ hour, season, phase, weather }: SkyProps) {
  const dull =
    (phase === 'day' || phase === 'dawn') && (weather === 'rain' || weather === 'cloudy' || weather === 'snow' || weather === 'fog');
  const [top, low] = dull ? DULL : SKIES[phase];
  const { moon, along } = arcAt(hour, season);
  const x = 30 + along * 340;
  const y = 150 - Math.sin(along * Math.PI) * 112;
  return (
    <g>
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <stop className="sky-stop" offset="0" stopColor={top} />
          <stop className="sky-stop" offset="1" stopColor={low} />
        </linearGradient>
        <radialGradient id="sun-glow">
          <stop offset="0" stopColor="#fff3c4" stopOpacity="0.9" />
          <stop offset="1" stopColor="#fff3c4" stopOpacity="0" />
        </radialGradient>
      </defs>
      <rect width="400" height="300" fill="url(#sky)" />
      {phase === 'night' ? (
        <g className="stars" fill="#fff">
          {STARS.map(([sx, sy], i) => (
            <circle key={sx} cx={sx} cy={sy} r={i % 3 === 0 ? 1.5 : 0.9} />
          ))}
        </g>
      ) : null}
      <g className="scene-orb" style={{ transform: `translate(${x}px, ${y}px)` }}>
        {moon ? (
          <g>
            <circle r="17" fill="#fdf3d6" />
            <circle cx="-5" cy="-3" r="3" fill="#e9dcb6" />
            <circle cx="6" cy="5" r="2.2" fill="#e9dcb6" />
            <circle cx="4" cy="-7" r="1.6" fill="#e9dcb6" />
          </g>
        ) : (
          <g opacity={dull ? 0.35 : 1}>
            <circle r="48" fill="url(#sun-glow)" />
            <circle r="20" fill="#ffd35c" />
          </g>
        )}
      </g>
      <Clouds weather={weather} phase={phase} />
    </g>
  );
});

function Clouds({ weather, phase }: { weather: Weather; phase: Phase }) {
  const many = weather !== 'clear';
  const color = phase === 'night' ? '#5d5590' : phase === 'dusk' ? '#ffd9c2' : weather === 'rain' ? '#b9c4cc' : '#ffffff';
  const puffs = many
    ? [
        [40, 52, 1.2],
        [150, 34, 0.9],
        [235, 66, 1.35],
        [330, 40, 1],
      ]
    : [
        [70, 60, 0.9],
        [290, 44, 0.75],
      ];
  return (
    <g className="clouds" fill={color} opacity={many ? 0.92 : 0.85}>
      {puffs.map(([x, y, scale]) => (
        <g key={x} transform={`translate(${x} ${y}) scale(${scale})`}>
          <path d="M-34 10c-10 0-12-14-1-15 1-12 18-15 23-5 8-8 24-3 22 8 12-1 14 12 3 12z" />
        </g>
      ))}
    </g>
  );
}
