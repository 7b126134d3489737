/** Where you are when you are asleep: a bed, a window, and the night outside it. */
import type { ReactNode } from 'react';
import type { Season } from '../../wire/vocabulary.ts';
import { Sky } from './Sky.tsx';
import type { Phase, Weather } from './sky.ts';
import { WeatherLayer } from './WeatherLayer.tsx';

interface BedroomProps {
  hour: number;
  season: Season;
  phase: Phase;
  weather: Weather;
  /** Blanket, in the colour of the clothes. */
  blanket: string;
  crib: boolean;
  /** The sleeper, drawn with the chin at (172, 192). */
  children: ReactNode;
}

export function Bedroom({ hour, season, phase, weather, blanket, crib, children }: BedroomProps) {
  const night = phase === 'night';
  return (
    <g className="setting">
      <rect width="400" height="300" fill={night ? '#3b2f63' : '#e9c9a4'} />
      <g fill={night ? '#463974' : '#efd5b5'}>
        {[20, 80, 140, 200, 260, 320, 380].map((x) => (
          <rect key={x} x={x} width="22" height="240" />
        ))}
      </g>
      <rect y="236" width="400" height="64" fill={night ? '#33224a' : '#a8703f'} />
      <clipPath id="pane">
        <rect x="256" y="78" width="104" height="98" rx="6" />
      </clipPath>
      <g clipPath="url(#pane)">
        <svg aria-hidden="true" x="236" y="70" width="150" height="112" viewBox="0 0 400 300">
          <Sky hour={hour} season={season} phase={phase} weather={weather} />
          <WeatherLayer weather={weather} season={season} phase={phase} />
        </svg>
      </g>
      <g fill="none" stroke={night ? '#8a78b8' : '#fff6ea'} strokeWidth="7">
        <rect x="256" y="78" width="104" height="98" rx="6" />
        <path d="M308 78v98M256 127h104" strokeWidth="5" />
      </g>
      <path
        d="M246 66h124v14q-16 10-18 96h-8q0-70-6-84h-60q-6 14-6 84h-8q-2-86-18-96z"
        fill={night ? '#6d4c94' : '#d9634a'}
        opacity="0.92"
      />
      <path d="M110 250V150q0-22 22-22h80q22 0 22 22v100z" fill={night ? '#5b3a2e' : '#8a5a36'} />
      <rect x="124" y="158" width="96" height="46" rx="18" fill="#fff6ea" />
      <clipPath id="sleeper">
        <rect width="400" height="250" />
      </clipPath>
      <g clipPath="url(#sleeper)">{children}</g>
      <path d="M104 200q68-18 136 0l8 68H96z" fill={blanket} />
      <path d="M104 200q68-18 136 0l2 15q-70-18-140 0z" fill="#fff6ea" />
      <g stroke="#ffffff40" strokeWidth="5" fill="none">
        <path d="M100 232q72-16 144 0M98 252q74-14 148 0" />
      </g>
      <path d="M90 250h164v22H90z" fill={night ? '#5b3a2e' : '#8a5a36'} />
      {crib ? (
        <g stroke={night ? '#7d5442' : '#b07a4a'} strokeWidth="5">
          {[98, 122, 146, 198, 222, 246].map((x) => (
            <path key={x} d={`M${x} 206v58`} />
          ))}
          <path d="M90 206h164" strokeWidth="8" />
        </g>
      ) : null}
      <g className="bao-zs" fill={night ? '#fff' : '#6d4a62'} fontFamily="Fredoka, sans-serif" fontWeight="600">
        <text x="204" y="130" fontSize="18">
          z
        </text>
        <text x="218" y="114" fontSize="14">
          z
        </text>
      </g>
    </g>
  );
}
