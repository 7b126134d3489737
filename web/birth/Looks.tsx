/** Skin, hair, eyes, clothes: one step at a time, or all by chance. */
import type { AvatarView } from '../../wire/views.ts';
import { CLOTHES, EYE_COLORS, HAIR_COLORS, SKIN } from '../avatar/palettes.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../parts/Small.tsx';

/** How many kinds the simulation knows of each. */
const KINDS: Record<keyof AvatarView, number> = { skin: 8, hair: 24, hairColor: 8, eyes: 6, clothing: 8, clothingColor: 10, accessory: 6 };
const SWATCHES: Partial<Record<keyof AvatarView, readonly string[]>> = {
  skin: SKIN.map(([tone]) => tone),
  hairColor: HAIR_COLORS,
  eyes: EYE_COLORS,
  clothingColor: CLOTHES,
};
const PARTS = Object.keys(KINDS) as (keyof AvatarView)[];

export function randomLook(): AvatarView {
  return Object.fromEntries(PARTS.map((part) => [part, Math.floor(Math.random() * KINDS[part])])) as AvatarView;
}

export function Looks({ look, onChange }: { look: AvatarView; onChange(look: AvatarView): void }) {
  const step = (part: keyof AvatarView, by: number): void => onChange({ ...look, [part]: (look[part] + by + KINDS[part]) % KINDS[part] });
  return (
    <div className="stack-s">
      <button type="button" className="button" onClick={() => onChange(randomLook())}>
        <Icon>🎲</Icon>
        {t('birth.shuffle')}
      </button>
      <ul className="looks">
        {PARTS.map((part) => (
          <li key={part} className="look" role="group" aria-label={t(`look.${part}`)}>
            <button
              type="button"
              className="button button-round"
              onClick={() => step(part, -1)}
              aria-label={t('look.before', { part: t(`look.${part}`) })}
            >
              ‹
            </button>
            <span className="look-name">
              {SWATCHES[part] === undefined ? null : (
                <i className="swatch" style={{ '--swatch': SWATCHES[part]?.[look[part]] } as React.CSSProperties} />
              )}
              {t(`look.${part}`)}{' '}
              <span className="small soft num" aria-live="polite">
                {t('look.of', { at: look[part] + 1, of: KINDS[part] })}
              </span>
            </span>
            <button
              type="button"
              className="button button-round"
              onClick={() => step(part, 1)}
              aria-label={t('look.after', { part: t(`look.${part}`) })}
            >
              ›
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
