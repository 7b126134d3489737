/** Where you are, when, in what weather, and you in it. */
import type { AvatarView } from '../../wire/views.ts';
import type { Mood, Season } from '../../wire/vocabulary.ts';
import { Figure } from '../avatar/Avatar.tsx';
import { CLOTHES, pick } from '../avatar/palettes.ts';
import { t } from '../i18n/i18n.ts';
import { Bedroom } from './Bedroom.tsx';
import { Landscape } from './Land.tsx';
import { Setting } from './Setting.tsx';
import { Sky } from './Sky.tsx';
import { type Phase, phaseAt, settingOf, type Weather } from './sky.ts';
import { WeatherLayer } from './WeatherLayer.tsx';
import '../styles/scene.css';

export interface SceneProps {
  scenery: string;
  season: Season;
  hour: number;
  weather: Weather;
  location: string;
  activity: string;
  look: AvatarView;
  ageYears: number;
  mood: Mood;
}

/** How tall somebody stands, by age. */
function heightAt(ageYears: number): number {
  if (ageYears < 2) return 0.52;
  if (ageYears < 16) return 0.5 + (ageYears / 16) * 0.24;
  return ageYears > 75 ? 0.7 : 0.74;
}

const DARKNESS = { night: 0.5, dawn: 0.14, day: 0, dusk: 0.22 } as const;

export function Scene(props: SceneProps) {
  const { season, hour, weather, location, activity } = props;
  const phase = phaseAt(hour, season);
  return (
    <svg
      className={`scene scene-${phase}`}
      viewBox="0 0 400 300"
      preserveAspectRatio="xMidYMax slice"
      role="img"
      aria-label={t('scene.label', { phase: t(`scene.${phase}`), season: t(`season.${season}`), weather: t(`weather.${weather}`) })}
    >
      {activity.startsWith('asleep') && settingOf(location, activity) === 'home' ? (
        <InBed {...props} phase={phase} />
      ) : (
        <Outside {...props} phase={phase} />
      )}
    </svg>
  );
}

interface PhasedProps extends SceneProps {
  phase: Phase;
}

function Outside(props: PhasedProps) {
  const { scenery, season, hour, weather, location, activity, phase } = props;
  return (
    <>
      <Sky hour={hour} season={season} phase={phase} weather={weather} />
      <Landscape scenery={scenery} season={season} />
      <Setting name={settingOf(location, activity)} season={season} />
      <rect className="scene-dark" width="400" height="300" fill={phase === 'dusk' ? '#7a2f5a' : '#191347'} opacity={DARKNESS[phase]} />
      {DARKNESS[phase] < 0.2 ? null : (
        <g className="lights-only">
          <Landscape scenery={scenery} season={season} />
          <Setting name={settingOf(location, activity)} season={season} />
        </g>
      )}
      <You {...props} />
      <WeatherLayer weather={weather} season={season} phase={phase} />
    </>
  );
}

function InBed({ hour, season, weather, phase, look, ageYears, mood }: PhasedProps) {
  const scale = ageYears < 2 ? 0.62 : 0.78;
  return (
    <Bedroom
      hour={hour}
      season={season}
      phase={phase}
      weather={weather}
      blanket={pick(CLOTHES, look.clothingColor + 3)}
      crib={ageYears < 3}
    >
      <g className="you-asleep" transform={`translate(${172 - 60 * scale} ${206 - 96 * scale}) scale(${scale})`}>
        <Figure look={{ ...look, accessory: 0 }} ageYears={ageYears} mood={mood} asleep />
      </g>
    </Bedroom>
  );
}

function You({ look, ageYears, mood, activity }: SceneProps) {
  const asleep = activity.startsWith('asleep');
  const scale = heightAt(ageYears);
  const feet = ageYears < 2 ? 152 : 188;
  return (
    <g className="you" transform={`translate(${172 - 60 * scale} ${284 - feet * scale}) scale(${scale})`}>
      <ellipse cx="60" cy={feet - 1} rx="36" ry="6" fill="#1d1018" opacity="0.24" />
      <g className={asleep ? 'you-asleep' : 'you-awake'}>
        <Figure look={look} ageYears={ageYears} mood={mood} asleep={asleep} />
      </g>
      {asleep ? (
        <g className="bao-zs" fill="#fff" fontFamily="Fredoka, sans-serif" fontWeight="600">
          <text x="94" y="22" fontSize="26">
            z
          </text>
          <text x="112" y="2" fontSize="20">
            z
          </text>
        </g>
      ) : null}
    </g>
  );
}
