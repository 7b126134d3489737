/** The scene on the home screen, fed from the clock; when days pass in a wink it keeps one light instead of flickering. */

import { t } from '../i18n/i18n.ts';
import { Scene } from '../scene/Scene.tsx';
import { weatherOn } from '../scene/sky.ts';
import { BLUR_SPEED, chosenSpeed, isMoving } from '../state/clock.ts';
import { useApp } from '../state/store.ts';
import { BaoCorner } from './BaoCorner.tsx';
import { Purse } from './Purse.tsx';

const BLUR_HOUR = 15;

export function HomeScene() {
  const player = useApp((state) => state.player);
  const self = player?.c;
  if (player == null || self == null) return null;
  const blurred = isMoving(player) && chosenSpeed(player) <= BLUR_SPEED;
  const hour = blurred ? BLUR_HOUR : player.hourOfDay;
  const date = blurred ? player.date.slice(0, 7) : player.date;
  const activity = blurred ? '' : self.activity;
  return (
    <section className="home-scene" aria-label={t('home.scene')}>
      <Scene
        scenery={player.place?.scenery ?? 'plain'}
        season={player.season}
        hour={hour}
        weather={weatherOn(player.lifeId, date, player.season)}
        location={blurred ? 'home' : self.location}
        activity={activity}
        look={self.avatar}
        ageYears={self.ageYears}
        mood={self.mood}
      />
      <div className="home-name">
        <h1>
          {self.firstName} {self.lastName}
        </h1>
        <p>{t('home.ageAt', { count: self.ageYears, town: player.place?.town ?? '' })}</p>
        <p className="home-doing">{blurred ? t('home.blur') : t('home.doing', { activity: self.activity, place: self.location })}</p>
      </div>
      <Purse />
      <BaoCorner />
    </section>
  );
}
