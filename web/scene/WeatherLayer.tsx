/** What falls and drifts through the air; still when motion is not wanted. */
import { memo } from 'react';
import type { Season } from '../../wire/vocabulary.ts';
import type { Phase, Weather } from './sky.ts';

const SPOTS = Array.from({ length: 26 }, (_, i) => [(i * 157) % 410, (i * 89) % 300, 0.6 + ((i * 37) % 10) / 10] as const);

interface LayerProps {
  weather: Weather;
  season: Season;
  phase: Phase;
}

export const WeatherLayer = memo(function WeatherLayer({ weather, season, phase }: LayerProps) {
  if (weather === 'rain') {
    return (
      <g className="falling falling-rain" stroke="#dff1fb" strokeWidth="1.6" strokeLinecap="round" opacity="0.75">
        {[0, -300].map((shift) => (
          <g key={shift} transform={`translate(0 ${shift})`}>
            {SPOTS.map(([x, y]) => (
              <path key={x} d={`M${x} ${y}l-3 13`} />
            ))}
          </g>
        ))}
      </g>
    );
  }
  if (weather === 'snow') return <Drift className="falling falling-snow" color="#fff" />;
  if (weather === 'fog')
    return (
      <g className="fog" fill="#f4f1f4">
        <rect y="150" width="400" height="34" opacity="0.5" />
        <rect y="190" width="400" height="42" opacity="0.6" />
        <rect y="238" width="400" height="62" opacity="0.42" />
      </g>
    );
  if (season === 'autumn' && (weather === 'wind' || weather === 'clear'))
    return <Drift className="falling falling-leaf" color="#d9752f" few />;
  if (season === 'spring' && phase !== 'night') return <Drift className="falling falling-leaf" color="#ffc4d2" few />;
  if (season === 'summer' && phase === 'night')
    return (
      <g className="fireflies" fill="#f7f39a">
        {SPOTS.slice(0, 9).map(([x, y]) => (
          <circle key={x} cx={x} cy={190 + (y % 90)} r="2" />
        ))}
      </g>
    );
  return null;
});

function Drift({ className, color, few = false }: { className: string; color: string; few?: boolean }) {
  const spots = few ? SPOTS.slice(0, 8) : SPOTS;
  return (
    <g className={className} fill={color} opacity="0.9">
      {[0, -300].map((shift) => (
        <g key={shift} transform={`translate(0 ${shift})`}>
          {spots.map(([x, y, r]) => (
            <ellipse key={x} cx={x} cy={y} rx={few ? 3.4 : r * 2.2} ry={few ? 2 : r * 2.2} transform={`rotate(${x} ${x} ${y})`} />
          ))}
        </g>
      ))}
    </g>
  );
}
