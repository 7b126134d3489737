/** Bao in a corner with something to say; a tap puts the words away and brings them back. */
import { useEffect, useState } from 'react';
import { Bao } from '../bao/Bao.tsx';
import { commentOn } from '../bao/comment.ts';
import { t } from '../i18n/i18n.ts';
import { useApp } from '../state/store.ts';

const SHOWN_MS = 9_000;

export function BaoCorner({ size = 76 }: { size?: number }) {
  const mood = useApp((state) => commentOn(state).mood);
  const key = useApp((state) => commentOn(state).key);
  const [talking, setTalking] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: he speaks whenever there is something new to say.
  useEffect(() => {
    setTalking(true);
    const timer = setTimeout(() => setTalking(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return (
    <div className="bao-corner">
      {talking ? <p className="bao-words">{t(`bao.say.${key}`)}</p> : null}
      <button type="button" className="bao-button" onClick={() => setTalking(!talking)} aria-label={t('bao.tap')} aria-expanded={talking}>
        <Bao mood={mood} size={size} />
      </button>
    </div>
  );
}
