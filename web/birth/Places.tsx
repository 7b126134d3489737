/** Where to be born: a row of small windows onto the world. */
import { t } from '../i18n/i18n.ts';
import { Landscape } from '../scene/Land.tsx';
import { useApp } from '../state/store.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

export function Places({ value, onChange }: { value: string | null; onChange(id: string | null): void }) {
  const places = useApp((state) => state.player?.births?.places) ?? [];
  return (
    <fieldset className="places">
      <legend className="sr-only">{t('birth.place')}</legend>
      <label className="place">
        <input type="radio" name="place" className="sr-only" checked={value === null} onChange={() => onChange(null)} />
        <span className="place-view place-anywhere" aria-hidden="true">
          🌍
        </span>
        <span className="place-name">{t('birth.anywhere')}</span>
        <span className="small soft">{t('birth.anywhereHint')}</span>
      </label>
      {places.map(({ id, town, country, scenery }, i) => (
        <label key={id} className="place">
          <input type="radio" name="place" className="sr-only" checked={value === id} onChange={() => onChange(id)} />
          <svg className="place-view" viewBox="0 90 400 200" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
            <rect y="90" width="400" height="200" fill="#bfe4f5" />
            <Landscape scenery={scenery} season={SEASONS[i % 4] ?? 'summer'} />
          </svg>
          <span className="place-name">{town}</span>
          <span className="small soft">{country}</span>
        </label>
      ))}
    </fieldset>
  );
}
