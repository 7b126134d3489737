/** The end of a life: what it was, what they say, and where to go from here. */
import { useState } from 'react';
import type { PlayerView } from '../../wire/views.ts';
import { Avatar } from '../avatar/Avatar.tsx';
import { LifeChart } from '../goals/LifeChart.tsx';
import { t } from '../i18n/i18n.ts';
import { day, money, number } from '../parts/format.ts';
import { Icon } from '../parts/Small.tsx';
import { go } from '../state/route.ts';
import { ask } from '../state/session.ts';
import { useApp } from '../state/store.ts';
import { Story } from '../story/Story.tsx';
import '../styles/death.css';

const MONEY = new Set(['earned', 'spent']);

export function Death() {
  const player = useApp((state) => state.player);
  const [reading, setReading] = useState(false);
  const self = player?.c;
  const legacy = player?.legacy;
  if (player == null || self == null || legacy == null) return null;
  return (
    <main className="death" id="main">
      <header className="death-head">
        <div className="death-portrait">
          <Avatar look={self.avatar} ageYears={legacy.ageYears} size={148} />
          <span className="death-ribbon" aria-hidden="true">
            {legacy.ribbon.icon}
          </span>
        </div>
        <h1 tabIndex={-1}>
          {self.firstName} {self.lastName}
        </h1>
        <p className="soft">{t('death.span', { from: day(self.birthDate), to: day(player.date) })}</p>
        <p>{t('death.cause', { age: legacy.ageYears, cause: legacy.cause })}</p>
      </header>
      <section className="card death-prize">
        <h2>{t('death.ribbon', { name: legacy.ribbon.name })}</h2>
        <p>{legacy.ribbon.description}</p>
      </section>
      <section className="card death-words">
        <h2>{t('death.obituary')}</h2>
        {legacy.obituary
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </section>
      <div className="stack">
        {player.chart.length < 2 ? null : (
          <section className="card stack-s death-chart">
            <h2>{t('chart.whole')}</h2>
            <LifeChart chart={player.chart} room={460} />
          </section>
        )}
        <Tally legacy={legacy} />
      </div>
      <Next legacy={legacy} />
      <section className="stack-s death-story">
        <button type="button" className="button button-wide" aria-expanded={reading} onClick={() => setReading(!reading)}>
          <Icon>📖</Icon>
          {t(reading ? 'death.closeStory' : 'death.readStory')}
        </button>
        {reading ? <Story /> : null}
      </section>
    </main>
  );
}

type Legacy = NonNullable<PlayerView['legacy']>;

function Tally({ legacy }: { legacy: Legacy }) {
  const figures = Object.entries(legacy.tally).filter(([, value]) => value !== 0);
  return (
    <section className="card stack-s">
      <h2>{t('death.tally')}</h2>
      <dl className="tally">
        <div>
          <dt>{t('death.estate')}</dt>
          <dd className="num">{money(legacy.estate)}</dd>
        </div>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{t([`tally.${name}`, 'tally.other'], { name })}</dt>
            <dd className="num">{MONEY.has(name) ? money(value) : number(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Next({ legacy }: { legacy: Legacy }) {
  const people = useApp((state) => state.player?.r) ?? [];
  const [busy, setBusy] = useState(false);
  const next = async (heirId?: string): Promise<void> => {
    setBusy(true);
    await ask('restart', heirId === undefined ? {} : { heirId });
    setBusy(false);
    go('home');
  };
  return (
    <section className="card stack death-next">
      <h2>{t('death.next')}</h2>
      {legacy.heirs.length === 0 ? null : (
        <ul className="list list-two">
          {legacy.heirs.map((heir) => {
            const person = people.find((one) => one.id === heir.id);
            return (
              <li key={heir.id}>
                <button type="button" className="item" disabled={busy} onClick={() => void next(heir.id)}>
                  {person === undefined ? null : <Avatar look={person.avatar} ageYears={heir.ageYears} mood="great" size={52} />}
                  <span className="grow">
                    <span className="item-title">{t('death.goOnAs', { name: heir.firstName })}</span>
                    <span className="item-note">
                      {heir.firstName} {heir.lastName} · {heir.ageYears}
                    </span>
                  </span>
                  <span aria-hidden="true">▸</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <button type="button" className="button button-main button-big" disabled={busy} onClick={() => void next()}>
        <Icon>👶</Icon>
        {t('death.newLife')}
      </button>
    </section>
  );
}
