/** Says when the line is down, and why we were not let in. */
import { Bao } from './bao/Bao.tsx';
import { t } from './i18n/i18n.ts';
import { openSession, retryNow } from './state/session.ts';
import { forgetWho } from './state/settings.ts';
import { useApp } from './state/store.ts';

export function ConnectionBanner() {
  const connection = useApp((state) => state.connection);
  const known = useApp((state) => state.player !== null);
  if (connection === 'online' || (connection === 'connecting' && !known)) return <div role="status" className="sr-only" />;
  return (
    <div className="banner" role="status">
      <span aria-hidden="true">📡</span>
      <span>
        {t(connection === 'ended' ? 'connection.ended' : connection === 'connecting' ? 'connection.connecting' : 'connection.offline')}
      </span>
      {connection === 'connecting' ? null : (
        <button type="button" className="button" onClick={connection === 'ended' ? openSession : retryNow}>
          {t('connection.retry')}
        </button>
      )}
    </div>
  );
}

/** Before the first state has come. */
export function Welcome() {
  const locked = useApp((state) => state.locked);
  const connection = useApp((state) => state.connection);
  const anew = (): void => {
    forgetWho();
    openSession();
  };
  if (locked !== null) {
    return (
      <main className="welcome" id="main">
        <Bao mood="worried" size={128} />
        <div className="locked">
          <h1>{t('locked.title')}</h1>
          <p>{locked.code === 'bad_token' ? t('locked.token') : locked.message}</p>
          <button type="button" className="button button-main button-big" onClick={anew}>
            {t('locked.anew')}
          </button>
        </div>
      </main>
    );
  }
  return (
    <main className="welcome" id="main" aria-busy="true">
      <Bao mood={connection === 'offline' ? 'worried' : 'happy'} size={128} />
      <h1>{t('brand')}</h1>
      <p role="status">{t(connection === 'offline' ? 'connection.offline' : 'connection.first')}</p>
    </main>
  );
}
