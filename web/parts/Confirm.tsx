/** A button that asks once more, in place. */
import { useEffect, useRef, useState } from 'react';
import { t } from '../i18n/i18n.ts';

interface ConfirmProps {
  label: string;
  question: string;
  yes: string;
  onYes(): void;
  className?: string;
}

export function Confirm({ label, question, yes, onYes, className = '' }: ConfirmProps) {
  const [asked, setAsked] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) no.current?.focus();
  }, [asked]);
  if (!asked)
    return (
      <button type="button" className={`button ${className}`} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  return (
    <div className="confirm" role="group" aria-label={question}>
      <p>{question}</p>
      <div className="row">
        <button type="button" ref={no} className="button grow" onClick={() => setAsked(false)}>
          {t('no')}
        </button>
        <button
          type="button"
          className="button button-main grow"
          onClick={() => {
            setAsked(false);
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </div>
  );
}
