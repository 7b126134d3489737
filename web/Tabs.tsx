/** Where one can go: a bar below on a phone, a rail on a desk. */
import type { ReactNode } from 'react';
import { Bao } from './bao/Bao.tsx';
import { BaoCorner } from './home/BaoCorner.tsx';
import { t } from './i18n/i18n.ts';
import { hrefOf, type RouteName, useRoute } from './state/route.ts';
import { useApp } from './state/store.ts';

const ICONS: Record<RouteName, ReactNode> = {
  home: (
    <path d="M12 3.2L2.8 11a1 1 0 0 0 .7 1.7H5v6.8A1.5 1.5 0 0 0 6.5 21H10v-5.5h4V21h3.5a1.5 1.5 0 0 0 1.5-1.5v-6.8h1.5a1 1 0 0 0 .7-1.7z" />
  ),
  story: <path d="M3 5.5C5.5 4 8.5 4 11.2 5.6V20C8.5 18.6 5.5 18.6 3 20zM12.8 5.6C15.5 4 18.5 4 21 5.5V20c-2.5-1.4-5.5-1.4-8.2 0z" />,
  people: (
    <path d="M8.5 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4zM1.5 20c0-4 3-6.5 7-6.5s7 2.5 7 6.5zM16.5 11.5a3 3 0 1 0-1.2-5.8 5.3 5.3 0 0 1-.8 5.1c.6.5 1.3.7 2 .7zM17.3 20h5.2c0-3.6-2.3-5.8-5.6-5.8-.7 0-1.3.1-1.9.3 1.5 1.3 2.3 3.2 2.3 5.5z" />
  ),
  days: (
    <path d="M8 3h8a1.5 1.5 0 0 1 1.5 1.5V6H20a2 2 0 0 1 2 2v3.5h-7V10H9v1.5H2V8a2 2 0 0 1 2-2h2.5V4.5A1.5 1.5 0 0 1 8 3zm.7 3h6.6V5H8.7zM2 13.5h7V15h6v-1.5h7V18a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2z" />
  ),
  store: (
    <path d="M4 3.5h16l1.8 6.2a2.8 2.8 0 0 1-5 1.6 2.9 2.9 0 0 1-4.8 0 2.9 2.9 0 0 1-4.8 0 2.8 2.8 0 0 1-5-1.6zM4 13.5c.9.2 2 0 2.9-.6 1.5 1.2 3.6 1.2 5.1 0 1.5 1.2 3.6 1.2 5.1 0 .9.6 2 .8 2.9.6V20a1 1 0 0 1-1 1h-5v-5H9.5v5H5a1 1 0 0 1-1-1z" />
  ),
  goals: (
    <path d="M7 3h10v1.5h4c0 4.3-1.4 7-4.4 7.6a5.2 5.2 0 0 1-3.4 2.7V17h2.3a1.5 1.5 0 0 1 1.5 1.5V21H7v-2.5A1.5 1.5 0 0 1 8.5 17h2.3v-2.2a5.2 5.2 0 0 1-3.4-2.7C4.4 11.5 3 8.8 3 4.5h4zM5 6.3c.3 1.9 1 3.1 2 3.6V6.3zm12 3.6c1-.5 1.7-1.7 2-3.6h-2z" />
  ),
  settings: (
    <path d="M10.2 2.5h3.6l.5 2.6 1.7.9 2.5-.9 1.8 3.1-2 1.8v1.9l2 1.8-1.8 3.1-2.5-.9-1.7 1-.5 2.6h-3.6l-.5-2.6-1.7-1-2.5.9-1.8-3.1 2-1.8V10l-2-1.8 1.8-3.1 2.5.9 1.7-.9zM12 8a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 12 8z" />
  ),
};

export function TabIcon({ name }: { name: RouteName }) {
  return (
    <svg viewBox="0 0 24 24" fill="currentColor" fillRule="evenodd" aria-hidden="true">
      {ICONS[name]}
    </svg>
  );
}

export function Tabs() {
  const { name } = useRoute();
  const unread = useApp((state) => state.player?.r.reduce((sum, person) => sum + person.unread, 0) ?? 0);
  return (
    <nav className="tabs" aria-label={t('nav.label')}>
      <p className="brand">
        <Bao mood="idle" size={44} />
        {t('brand')}
      </p>
      <ul>
        {(['home', 'story', 'people', 'days', 'store', 'goals'] as const).map((tab) => (
          <Tab key={tab} name={tab} current={name === tab} badge={tab === 'people' ? unread : 0} />
        ))}
        <li className="tab-desk">
          <Tab name="settings" current={name === 'settings'} badge={0} bare />
        </li>
      </ul>
      <div className="rail-bao">
        <BaoCorner size={112} />
      </div>
    </nav>
  );
}

function Tab({ name, current, badge, bare = false }: { name: RouteName; current: boolean; badge: number; bare?: boolean }) {
  const link = (
    <a className="tab" href={hrefOf(name)} aria-current={current ? 'page' : undefined}>
      <TabIcon name={name} />
      <span>{t(`nav.${name}`)}</span>
      {badge > 0 ? (
        <span className="dot">
          <span className="sr-only">{t('people.unread')} </span>
          {badge}
        </span>
      ) : null}
    </a>
  );
  return bare ? link : <li>{link}</li>;
}
