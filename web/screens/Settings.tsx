/** How you like it, your data, who you are here. */
import { useState } from 'react';
import { t } from '../i18n/i18n.ts';
import { Confirm } from '../parts/Confirm.tsx';
import { Segmented } from '../parts/Small.tsx';
import { play } from '../parts/sound.ts';
import { go } from '../state/route.ts';
import { ask, openSession } from '../state/session.ts';
import { changeKept, forgetWho, useKept } from '../state/settings.ts';
import type { TextSize, Theme } from '../state/storage.ts';
import '../styles/settings.css';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const SIZES: readonly TextSize[] = ['small', 'normal', 'large', 'huge'];

export function Settings() {
  const kept = useKept();
  return (
    <div className="stack settings">
      <h1>{t('settings.title')}</h1>
      <section className="card stack">
        <h2>{t('settings.looks')}</h2>
        <Setting name={t('settings.theme')}>
          <Segmented
            label={t('settings.theme')}
            value={kept.theme}
            onChange={(theme) => changeKept({ theme })}
            options={THEMES.map((id) => ({ id, text: t(`settings.theme.${id}`) }))}
          />
        </Setting>
        <Setting name={t('settings.text')}>
          <Segmented
            label={t('settings.text')}
            value={kept.textSize}
            onChange={(textSize) => changeKept({ textSize })}
            options={SIZES.map((id) => ({ id, text: t(`settings.text.${id}`) }))}
          />
        </Setting>
        <Setting name={t('settings.motion')}>
          <Segmented
            label={t('settings.motion')}
            value={kept.calm ? 'calm' : 'full'}
            onChange={(id) => changeKept({ calm: id === 'calm' })}
            options={[
              { id: 'full', text: t('settings.motion.full') },
              { id: 'calm', text: t('settings.motion.calm') },
            ]}
          />
        </Setting>
        <Setting name={t('settings.sounds')}>
          <Segmented
            label={t('settings.sounds')}
            value={kept.sounds ? 'on' : 'off'}
            onChange={(id) => {
              changeKept({ sounds: id === 'on' });
              play('good');
            }}
            options={[
              { id: 'off', text: t('settings.off') },
              { id: 'on', text: t('settings.on') },
            ]}
          />
        </Setting>
      </section>
      <Shortcuts />
      <Data />
      <Account />
    </div>
  );
}

function Setting({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="setting-row">
      <span className="legend" aria-hidden="true">
        {name}
      </span>
      {children}
    </div>
  );
}

function Shortcuts() {
  const kept = useKept();
  return (
    <section className="card stack-s keys-card">
      <h2>{t('settings.keys')}</h2>
      <Segmented
        label={t('settings.keys')}
        value={kept.keys ? 'on' : 'off'}
        onChange={(id) => changeKept({ keys: id === 'on' })}
        options={[
          { id: 'on', text: t('settings.on') },
          { id: 'off', text: t('settings.off') },
        ]}
      />
      <dl className="keys">
        {(['space', 'numbers', 'plus', 'minus', 'letters', 'escape'] as const).map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`keys.${key}.key`)}</kbd>
            </dt>
            <dd>{t(`keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Data() {
  const [busy, setBusy] = useState(false);
  const download = async (): Promise<void> => {
    setBusy(true);
    const reply = await ask('exportData');
    setBusy(false);
    if (reply === undefined) return;
    const address = URL.createObjectURL(new Blob([JSON.stringify(reply.data, null, 2)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `baolife-${reply.exportedAt.slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  };
  return (
    <section className="card stack-s">
      <h2>{t('settings.data')}</h2>
      <p className="soft">{t('settings.dataHint')}</p>
      <button type="button" className="button" disabled={busy} onClick={() => void download()}>
        {t(busy ? 'settings.preparing' : 'settings.download')}
      </button>
    </section>
  );
}

function Account() {
  const kept = useKept();
  const [shown, setShown] = useState(false);
  const [typed, setTyped] = useState('');
  const both = `${kept.userID ?? ''} ${kept.token ?? ''}`.trim();
  const enter = (event: React.FormEvent): void => {
    event.preventDefault();
    const [userID, token] = typed.trim().split(/\s+/);
    if (userID === undefined || token === undefined) return;
    changeKept({ userID, token });
    setTyped('');
    openSession();
    go('home');
  };
  const startOver = async (): Promise<void> => {
    await ask('restart', {});
    go('home');
  };
  const becomeNew = (): void => {
    forgetWho();
    openSession();
    go('home');
  };
  return (
    <section className="card stack">
      <h2>{t('settings.account')}</h2>
      <p className="soft">{t('settings.accountHint')}</p>
      <div className="stack-s">
        <button type="button" className="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'settings.hideKey' : 'settings.showKey')}
        </button>
        {shown ? (
          <>
            <textarea
              className="input key"
              readOnly
              rows={3}
              value={both}
              aria-label={t('settings.key')}
              onFocus={(event) => event.target.select()}
            />
            <button type="button" className="button" onClick={() => void navigator.clipboard?.writeText(both)}>
              {t('settings.copy')}
            </button>
          </>
        ) : null}
      </div>
      <form className="stack-s" onSubmit={enter}>
        <label className="field">
          <span className="legend">{t('settings.enterKey')}</span>
          <input className="input key" value={typed} autoComplete="off" onChange={(event) => setTyped(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={typed.trim().split(/\s+/).length < 2}>
          {t('settings.enter')}
        </button>
      </form>
      <Confirm
        label={t('settings.startOver')}
        question={t('settings.startOverSure')}
        yes={t('settings.startOverYes')}
        onYes={() => void startOver()}
      />
      <Confirm label={t('settings.forget')} question={t('settings.forgetSure')} yes={t('settings.forgetYes')} onYes={becomeNew} />
    </section>
  );
}
