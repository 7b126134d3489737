/** The head of every phone screen but home: who, when, how much, and the pause. */
import { Avatar } from './avatar/Avatar.tsx';
import { PauseButton } from './home/Clock.tsx';
import { t } from './i18n/i18n.ts';
import { dayShort, moneyShort } from './parts/format.ts';
import { hrefOf } from './state/route.ts';
import { useApp } from './state/store.ts';
import { TabIcon } from './Tabs.tsx';

export function TopBar() {
  const player = useApp((state) => state.player);
  const self = player?.c;
  if (player == null || self == null) return null;
  return (
    <header className="top">
      <a href={hrefOf('home')} aria-label={t('nav.home')}>
        <Avatar look={self.avatar} ageYears={self.ageYears} mood={self.mood} size={44} />
      </a>
      <div className="grow">
        <span className="top-name">
          {self.firstName}, {self.ageYears}
        </span>
        <span className="small soft num">
          {dayShort(player.date)} {player.date.slice(0, 4)} · {moneyShort(self.money)} · ⚡️{Math.round(self.energy)}
        </span>
      </div>
      <PauseButton running={player.running} waiting={player.pending !== null} />
      <a className="button button-round" href={hrefOf('settings')} aria-label={t('nav.settings')}>
        <TabIcon name="settings" />
      </a>
    </header>
  );
}
