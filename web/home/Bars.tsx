/** How you are: eight bars with their trend. */
import { t } from '../i18n/i18n.ts';
import { ICONS } from '../parts/Chips.tsx';
import { Meter } from '../parts/Meter.tsx';
import { BARS, type BarName } from '../state/model.ts';
import { useApp } from '../state/store.ts';

const HIGH_IS_BAD = new Set<BarName>(['stress', 'hunger', 'thirst']);

export function Bars() {
  return (
    <section className="card bars" aria-label={t('home.bars')}>
      {BARS.map((name) => (
        <OneBar key={name} name={name} />
      ))}
    </section>
  );
}

function OneBar({ name }: { name: BarName }) {
  const value = useApp((state) => Math.round(state.player?.c?.[name] ?? 0));
  const trend = useApp((state) => {
    const then = state.before?.figures[name];
    return then === undefined ? undefined : Math.round((state.player?.c?.[name] ?? then) - then);
  });
  const warn = HIGH_IS_BAD.has(name) ? value > 75 : name !== 'prestige' && value < 25;
  return <Meter name={t(`stat.${name}`)} icon={ICONS[name] ?? ''} value={value} color={`--bar-${name}`} trend={trend} warn={warn} />;
}
