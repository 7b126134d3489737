/** The same person at five ages: what the years will do. */
import type { AvatarView } from '../../wire/views.ts';
import { Avatar } from '../avatar/Avatar.tsx';
import { t } from '../i18n/i18n.ts';

const AGES = [1, 8, 16, 34, 78];

export function Ages({ look }: { look: AvatarView }) {
  return (
    <ol className="ages" aria-label={t('birth.ages')}>
      {AGES.map((age) => (
        <li key={age}>
          <Avatar look={look} ageYears={age} mood={age === 16 ? 'neutral' : 'great'} size={age === 34 ? 92 : 58} />
          <span className="small soft">{age}</span>
        </li>
      ))}
    </ol>
  );
}
