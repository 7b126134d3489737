/** The date, the hour, and how fast they go. */
import { memo } from 'react';
import { openQuestion } from '../choice/aside.ts';
import { t } from '../i18n/i18n.ts';
import { day } from '../parts/format.ts';
import { BLUR_SPEED, choosePace, chosenSpeed, PACES, paceOf, togglePause } from '../state/clock.ts';
import { useApp } from '../state/store.ts';

export function Clock() {
  const player = useApp((state) => state.player);
  if (player == null) return null;
  const waiting = player.pending !== null;
  const blurred = chosenSpeed(player) <= BLUR_SPEED && player.running && !waiting;
  return (
    <section className="card clock" aria-label={t('clock.label')}>
      <div className="clock-now">
        <PauseButton running={player.running} waiting={waiting} />
        <p className="grow">
          <span className="clock-date">{day(player.date)}</span>
          <span className="clock-time num">{blurred ? t(`season.${player.season}`) : `${player.weekDayText} ${player.time}`}</span>
        </p>
        <p className="clock-state">
          {waiting ? t('clock.waiting') : player.running ? t(`clock.pace.${paceOf(player)}`) : t('clock.standing')}
        </p>
      </div>
      <Paces pace={paceOf(player)} running={player.running} />
    </section>
  );
}

export const PauseButton = memo(function PauseButton({ running, waiting }: { running: boolean; waiting: boolean }) {
  return (
    <button
      type="button"
      className={`button button-round ${running && !waiting ? '' : 'button-main'}`}
      onClick={waiting ? openQuestion : togglePause}
      aria-label={t(waiting ? 'clock.answer' : running ? 'clock.pause' : 'clock.go')}
      aria-keyshortcuts="Space"
    >
      <svg viewBox="0 0 24 24" width="22" height="22" fill="currentColor" aria-hidden="true">
        {waiting ? (
          <path
            d="M8.5 8.8a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.4M12 19v.2"
            fill="none"
            stroke="currentColor"
            strokeWidth="3"
            strokeLinecap="round"
          />
        ) : running ? (
          <path d="M6 4h4.5v16H6zM13.5 4H18v16h-4.5z" />
        ) : (
          <path d="M7 4l13 8-13 8z" />
        )}
      </svg>
    </button>
  );
});

const Paces = memo(function Paces({ pace, running }: { pace: string; running: boolean }) {
  return (
    <div className="segmented clock-paces" role="group" aria-label={t('clock.paces')}>
      {PACES.map(({ id }) => (
        <button
          key={id}
          type="button"
          aria-pressed={running && pace === id}
          onClick={() => void choosePace(id)}
          title={t(`clock.pace.${id}`)}
        >
          {t(`clock.short.${id}`)}
        </button>
      ))}
    </div>
  );
});
