/** Being born: surprise me, or choose. */
import { useState } from 'react';
import type { FieldsIn } from '../../wire/commands/all.ts';
import type { AvatarView } from '../../wire/views.ts';
import type { Pronoun, Sex } from '../../wire/vocabulary.ts';
import { Bao } from '../bao/Bao.tsx';
import { Ages } from '../birth/Ages.tsx';
import { Looks, randomLook } from '../birth/Looks.tsx';
import { Places } from '../birth/Places.tsx';
import { t } from '../i18n/i18n.ts';
import { Icon, Segmented } from '../parts/Small.tsx';
import { ask } from '../state/session.ts';
import { go } from '../state/route.ts';
import { useApp } from '../state/store.ts';
import '../styles/birth.css';

const FIRST_SPEED = 50;

export function Birth() {
  const [choosing, setChoosing] = useState(false);
  const [busy, setBusy] = useState(false);
  const born = async (fields: FieldsIn<'characterSetup'>): Promise<void> => {
    setBusy(true);
    const reply = await ask('characterSetup', fields);
    if (reply !== undefined) {
      await ask('speed', { speed: FIRST_SPEED });
      await ask('start');
      go('home');
    }
    setBusy(false);
  };
  return (
    <main className="birth" id="main">
      <header className="birth-head">
        <Bao mood="happy" size={132} />
        <h1>{t('birth.title')}</h1>
        <p>{t('birth.words')}</p>
        <button type="button" className="button button-main button-big" disabled={busy} onClick={() => void born({})}><Icon>🎲</Icon>{t('birth.surprise')}</button>
        {choosing ? null : <button type="button" className="button" onClick={() => setChoosing(true)}>{t('birth.choose')}</button>}
      </header>
      {choosing ? <Choosing busy={busy} onBorn={born} /> : null}
    </main>
  );
}

function Choosing({ busy, onBorn }: { busy: boolean; onBorn(fields: FieldsIn<'characterSetup'>): Promise<void> }) {
  const cultures = useApp((state) => state.player?.births?.cultures) ?? [];
  const [firstName, setFirstName] = useState('');
  const [lastName, setLastName] = useState('');
  const [sex, setSex] = useState<Sex | 'any'>('any');
  const [pronoun, setPronoun] = useState<Pronoun | 'any'>('any');
  const [look, setLook] = useState<AvatarView>(randomLook);
  const [placeId, setPlaceId] = useState<string | null>(null);
  const [cultureId, setCultureId] = useState('');
  const [family, setFamily] = useState<string>('any');

  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    void onBorn({
      avatar: look,
      ...(firstName.trim() === '' ? {} : { firstName: firstName.trim() }), ...(lastName.trim() === '' ? {} : { lastName: lastName.trim() }),
      ...(sex === 'any' ? {} : { sex }), ...(pronoun === 'any' ? {} : { pronoun }), ...(placeId === null ? {} : { placeId }),
      ...(cultureId === '' ? {} : { cultureId }), ...(family === 'any' ? {} : { classAtBirth: Number(family) }),
    });
  };
  const any = { id: 'any' as const, text: t('birth.any') };
  return (
    <form className="birth-form" onSubmit={submit}>
      <section className="card stack birth-looks"><h2>{t('birth.looks')}</h2><Ages look={look} /><Looks look={look} onChange={setLook} /></section>
      <div className="stack">
        <section className="card stack">
          <h2>{t('birth.name')}</h2>
          <div className="birth-names">
            <label className="field"><span>{t('birth.firstName')}</span><input className="input" value={firstName} maxLength={24} autoComplete="off" placeholder={t('birth.byChance')} onChange={(event) => setFirstName(event.target.value)} /></label>
            <label className="field"><span>{t('birth.lastName')}</span><input className="input" value={lastName} maxLength={24} autoComplete="off" placeholder={t('birth.byChance')} onChange={(event) => setLastName(event.target.value)} /></label>
          </div>
          <div className="field"><span className="legend" aria-hidden="true">{t('birth.sex')}</span><Segmented label={t('birth.sex')} value={sex} onChange={setSex} options={[any, { id: 'female', text: t('sex.female') }, { id: 'male', text: t('sex.male') }]} /></div>
          <div className="field"><span className="legend" aria-hidden="true">{t('birth.pronoun')}</span><Segmented label={t('birth.pronoun')} value={pronoun} onChange={setPronoun} options={[any, { id: 'she', text: t('pronoun.she') }, { id: 'he', text: t('pronoun.he') }, { id: 'they', text: t('pronoun.they') }]} /></div>
        </section>
        <section className="card stack">
          <h2>{t('birth.family')}</h2>
          <Segmented label={t('birth.family')} value={family} onChange={setFamily} options={[any, ...['0', '1', '2', '3', '4'].map((id) => ({ id, text: t(`birth.class.${id}`) }))]} />
          <label className="field"><span className="legend">{t('birth.culture')}</span>
            <select className="input" value={cultureId} onChange={(event) => setCultureId(event.target.value)}><option value="">{t('birth.cultureAny')}</option>{cultures.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select>
          </label>
        </section>
      </div>
      <section className="card stack birth-places"><h2>{t('birth.place')}</h2><Places value={placeId} onChange={setPlaceId} /></section>
      <div className="birth-go"><button type="submit" className="button button-main button-big button-wide" disabled={busy}><Icon>👶</Icon>{t('birth.go')}</button></div>
    </form>
  );
}
