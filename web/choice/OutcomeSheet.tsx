/** What came of it. */
import { useEffect, useRef } from 'react';
import { t } from '../i18n/i18n.ts';
import { Chips } from '../parts/Chips.tsx';
import { Sheet } from '../parts/Sheet.tsx';
import type { Outcome } from '../state/model.ts';
import { dispatch } from '../state/store.ts';

export function OutcomeSheet({ outcome }: { outcome: Outcome }) {
  const close = (): void => dispatch({ type: 'close', what: 'outcome' });
  const goOn = useRef<HTMLButtonElement>(null);
  // Whoever answers by key goes on by key.
  useEffect(() => goOn.current?.focus(), []);
  return (
    <Sheet title={outcome.title} onClose={close} className="choice">
      <p className="choice-icon" aria-hidden="true">
        {outcome.icon}
      </p>
      {outcome.answer === '' ? null : (
        <p className="choice-said">
          <span className="sr-only">{t('choice.youChose')} </span>
          {outcome.answer}
        </p>
      )}
      <p className="choice-text">{outcome.text}</p>
      <Chips changes={outcome.changes} />
      <div className="sheet-foot">
        <button type="button" ref={goOn} className="button button-main button-wide button-big" onClick={close}>
          {t('choice.goOn')}
        </button>
      </div>
    </Sheet>
  );
}
