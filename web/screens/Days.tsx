/** What your days are made of: school, work, activities, habits. */

import { Activities } from '../days/Activities.tsx';
import { Habits } from '../days/Habits.tsx';
import { School } from '../days/School.tsx';
import { Work } from '../days/Work.tsx';
import { t } from '../i18n/i18n.ts';
import { Segmented } from '../parts/Small.tsx';
import { go, useRoute } from '../state/route.ts';
import '../styles/days.css';

const PARTS = ['school', 'work', 'activities', 'habits'] as const;
type Part = (typeof PARTS)[number];
const SCREENS = { school: School, work: Work, activities: Activities, habits: Habits } as const;

export function Days() {
  const { id } = useRoute();
  const part: Part = PARTS.find((one) => one === id) ?? 'school';
  const Screen = SCREENS[part];
  return (
    <div className="stack">
      <h1>{t('days.title')}</h1>
      <Segmented
        label={t('days.title')}
        value={part}
        onChange={(to) => go('days', to)}
        options={PARTS.map((one) => ({ id: one, text: t(`days.${one}`) }))}
      />
      <Screen />
    </div>
  );
}
