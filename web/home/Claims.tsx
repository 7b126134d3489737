/** Rewards that wait to be picked up. */
import { t } from '../i18n/i18n.ts';
import { Icon } from '../parts/Small.tsx';
import { play } from '../parts/sound.ts';
import { ask } from '../state/session.ts';
import { useApp } from '../state/store.ts';

export function Claims() {
  const claims = useApp((state) => state.player?.claims);
  if (claims === undefined || claims.length === 0) return null;
  const take = async (claimId: string): Promise<void> => {
    if ((await ask('claimEvent', { claimId })) !== undefined) play('good');
  };
  return (
    <section className="card stack-s" aria-label={t('claims.title')}>
      <h2>{t('claims.title')}</h2>
      <ul className="row">
        {claims.map(({ id, diamonds }) => (
          <li key={id}>
            <button type="button" className="button" onClick={() => void take(id)} aria-label={t('claims.take', { count: diamonds })}>
              <Icon>💎</Icon>+{diamonds}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
