/** One dialog at a time, in the order of their weight. */
import { lazy, Suspense } from 'react';
import { useApp } from '../state/store.ts';
import { useAside } from './aside.ts';
import { ChoiceSheet } from './ChoiceSheet.tsx';
import { OutcomeSheet } from './OutcomeSheet.tsx';
import '../styles/choice.css';

const DigestSheet = lazy(() => import('../screens/DigestSheet.tsx').then(({ DigestSheet }) => ({ default: DigestSheet })));
const SkippedSheet = lazy(() => import('../screens/DigestSheet.tsx').then(({ SkippedSheet }) => ({ default: SkippedSheet })));

export function Dialogs() {
  const digest = useApp((state) => state.digest);
  const skipped = useApp((state) => state.skipped);
  const outcome = useApp((state) => state.outcome);
  const pending = useApp((state) => state.player?.pending ?? null);
  const aside = useAside();
  if (digest !== null)
    return (
      <Suspense fallback={null}>
        <DigestSheet digest={digest} />
      </Suspense>
    );
  if (skipped !== null)
    return (
      <Suspense fallback={null}>
        <SkippedSheet skipped={skipped} />
      </Suspense>
    );
  if (outcome !== null) return <OutcomeSheet outcome={outcome} />;
  if (pending !== null && aside !== pending.id) return <ChoiceSheet key={pending.id} pending={pending} />;
  return null;
}
