/** What you own. */
import { t } from '../i18n/i18n.ts';
import { money } from '../parts/format.ts';
import { Empty } from '../parts/Small.tsx';
import { useApp } from '../state/store.ts';

export function Owned() {
  const inventory = useApp((state) => state.player?.inventory) ?? [];
  const worth = useApp((state) => state.player?.c?.netWorth ?? 0);
  return (
    <>
      <p className="card row">
        <span className="grow">{t('store.worth')}</span>
        <strong className="num">{money(worth)}</strong>
      </p>
      {inventory.length === 0 ? (
        <Empty text={t('store.ownNothing')} />
      ) : (
        <ul className="tiles">
          {inventory.map(({ itemId, name, icon, count }) => (
            <li key={itemId} className="tile">
              <span className="tile-icon" aria-hidden="true">
                {icon}
              </span>
              <h2>{name}</h2>
              {count > 1 ? <p className="chip">×{count}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
