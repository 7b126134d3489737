/** The frame of the app: which screen, the tabs, the story beside it on a desk, the dialogs above it. */
import { lazy, Suspense, useEffect, useRef } from 'react';
import { ConnectionBanner, Welcome } from './Connection.tsx';
import { Dialogs } from './choice/Dialogs.tsx';
import { WaitingQuestion } from './home/WaitingQuestion.tsx';
import { t } from './i18n/i18n.ts';
import { Skeletons } from './parts/Small.tsx';
import { Toasts } from './parts/Toasts.tsx';
import { StoryAside } from './StoryAside.tsx';
import { Home } from './screens/Home.tsx';
import { type RouteName, useRoute } from './state/route.ts';
import { useApp } from './state/store.ts';
import { Tabs } from './Tabs.tsx';
import { TopBar } from './TopBar.tsx';
import { useDocument } from './useDocument.ts';
import { useShortcuts } from './useShortcuts.ts';

const Birth = lazy(() => import('./screens/Birth.tsx').then(({ Birth }) => ({ default: Birth })));
const Death = lazy(() => import('./screens/Death.tsx').then(({ Death }) => ({ default: Death })));
const SCREENS: Record<Exclude<RouteName, 'home'>, React.LazyExoticComponent<React.ComponentType>> = {
  story: lazy(() => import('./screens/StoryScreen.tsx').then(({ StoryScreen }) => ({ default: StoryScreen }))),
  people: lazy(() => import('./screens/People.tsx').then(({ People }) => ({ default: People }))),
  days: lazy(() => import('./screens/Days.tsx').then(({ Days }) => ({ default: Days }))),
  store: lazy(() => import('./screens/Store.tsx').then(({ Store }) => ({ default: Store }))),
  goals: lazy(() => import('./screens/Goals.tsx').then(({ Goals }) => ({ default: Goals }))),
  settings: lazy(() => import('./screens/Settings.tsx').then(({ Settings }) => ({ default: Settings }))),
};

export function App() {
  const status = useApp((state) => state.player?.status);
  useDocument();
  useShortcuts();
  return (
    <>
      <Toasts />
      {status === undefined ? (
        <Welcome />
      ) : status === 'creating' ? (
        <Whole>
          <Birth />
        </Whole>
      ) : status === 'dead' ? (
        <Dead />
      ) : (
        <Playing />
      )}
    </>
  );
}

function Whole({ children }: { children: React.ReactNode }) {
  return (
    <>
      <ConnectionBanner />
      <Suspense fallback={null}>{children}</Suspense>
    </>
  );
}

/** The last outcome is still shown before the end is. */
function Dead() {
  const settings = useRoute().name === 'settings';
  if (settings) return <Playing />;
  return (
    <>
      <Whole>
        <Death />
      </Whole>
      <Dialogs />
    </>
  );
}

function Playing() {
  const { name, id, part } = useRoute();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the place changes.
  useEffect(() => {
    if (first.current) first.current = false;
    else main.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
    window.scrollTo(0, 0);
  }, [name, id, part]);
  const Screen = name === 'home' ? Home : SCREENS[name];
  const wide = name === 'story' || name === 'people';
  return (
    <div className={wide ? 'shell shell-wide' : 'shell'}>
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        {t('nav.skip')}
      </button>
      <ConnectionBanner />
      {name === 'home' ? null : <TopBar />}
      <main id="main" ref={main} className="shell-main" tabIndex={-1}>
        <div key={name} className="page-enter">
          <Suspense fallback={<Skeletons count={5} />}>
            <Screen />
          </Suspense>
        </div>
      </main>
      <WaitingQuestion />
      <Tabs />
      {wide ? null : <StoryAside />}
      <Dialogs />
    </div>
  );
}
