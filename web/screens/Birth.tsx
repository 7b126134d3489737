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
import { go } from '../state/route.ts';
import { ask } from '../state/session.ts';
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
        <button type="button" className="button button-main button-big" disabled={busy} onClick={() => void born({})}>
          <Icon>🎲</Icon>
          {t('birth.surprise')}
        </button>
        {choosing ? null : (
          <button type="button" className="button" onClick={() => setChoosing(true)}>
            {t('birth.choose')}
          </button>
        )}
      </header>
      {choosing ? <Choosing busy={busy} onBorn={born} /> : null}
    </main>
  );
}

interface Draft {
  firstName: string;
  lastName: string;
  sex: Sex | 'any';
  pronoun: Pronoun | 'any';
  look: AvatarView;
  placeId: string | null;
  cultureId: string;
  family: string;
}

/** Only what was chosen; the rest is left to chance. */
function fieldsOf(draft: Draft): FieldsIn<'characterSetup'> {
  const { look, sex, pronoun, placeId, cultureId, family } = draft;
  const firstName = draft.firstName.trim();
  const lastName = draft.lastName.trim();
  return {
    avatar: look,
    ...(firstName === '' ? {} : { firstName }),
    ...(lastName === '' ? {} : { lastName }),
    ...(sex === 'any' ? {} : { sex }),
    ...(pronoun === 'any' ? {} : { pronoun }),
    ...(placeId === null ? {} : { placeId }),
    ...(cultureId === '' ? {} : { cultureId }),
    ...(family === 'any' ? {} : { classAtBirth: Number(family) }),
  };
}

function Choosing({ busy, onBorn }: { busy: boolean; onBorn(fields: FieldsIn<'characterSetup'>): Promise<void> }) {
  const [draft, setDraft] = useState<Draft>(() => ({
    firstName: '',
    lastName: '',
    sex: 'any',
    pronoun: 'any',
    look: randomLook(),
    placeId: null,
    cultureId: '',
    family: 'any',
  }));
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    void onBorn(fieldsOf(draft));
  };
  return (
    <form className="birth-form" onSubmit={submit}>
      <section className="card stack birth-looks">
        <h2>{t('birth.looks')}</h2>
        <Ages look={draft.look} />
        <Looks look={draft.look} onChange={(look) => change({ look })} />
      </section>
      <div className="stack">
        <Naming draft={draft} onChange={change} />
        <Family draft={draft} onChange={change} />
      </div>
      <section className="card stack birth-places">
        <h2>{t('birth.place')}</h2>
        <Places value={draft.placeId} onChange={(placeId) => change({ placeId })} />
      </section>
      <div className="birth-go">
        <button type="submit" className="button button-main button-big button-wide" disabled={busy}>
          <Icon>👶</Icon>
          {t('birth.go')}
        </button>
      </div>
    </form>
  );
}

interface PartProps {
  draft: Draft;
  onChange(part: Partial<Draft>): void;
}

function Naming({ draft, onChange }: PartProps) {
  const any = { id: 'any' as const, text: t('birth.any') };
  return (
    <section className="card stack">
      <h2>{t('birth.name')}</h2>
      <div className="birth-names">
        {(['firstName', 'lastName'] as const).map((part) => (
          <label key={part} className="field">
            <span>{t(`birth.${part}`)}</span>
            <input
              className="input"
              value={draft[part]}
              maxLength={24}
              autoComplete="off"
              placeholder={t('birth.byChance')}
              onChange={(event) => onChange({ [part]: event.target.value })}
            />
          </label>
        ))}
      </div>
      <div className="field">
        <span className="legend" aria-hidden="true">
          {t('birth.sex')}
        </span>
        <Segmented
          label={t('birth.sex')}
          value={draft.sex}
          onChange={(sex) => onChange({ sex })}
          options={[any, { id: 'female', text: t('sex.female') }, { id: 'male', text: t('sex.male') }]}
        />
      </div>
      <div className="field">
        <span className="legend" aria-hidden="true">
          {t('birth.pronoun')}
        </span>
        <Segmented
          label={t('birth.pronoun')}
          value={draft.pronoun}
          onChange={(pronoun) => onChange({ pronoun })}
          options={[any, ...(['she', 'he', 'they'] as const).map((id) => ({ id, text: t(`pronoun.${id}`) }))]}
        />
      </div>
    </section>
  );
}

function Family({ draft, onChange }: PartProps) {
  const cultures = useApp((state) => state.player?.births?.cultures) ?? [];
  const classes = ['0', '1', '2', '3', '4'].map((id) => ({ id, text: t(`birth.class.${id}`) }));
  return (
    <section className="card stack">
      <h2>{t('birth.family')}</h2>
      <Segmented
        label={t('birth.family')}
        value={draft.family}
        onChange={(family) => onChange({ family })}
        options={[{ id: 'any', text: t('birth.any') }, ...classes]}
      />
      <label className="field">
        <span className="legend">{t('birth.culture')}</span>
        <select className="input" value={draft.cultureId} onChange={(event) => onChange({ cultureId: event.target.value })}>
          <option value="">{t('birth.cultureAny')}</option>
          {cultures.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </section>
  );
}
