/** A dialog: from below on a phone, in the middle on a desk. Keeps focus inside, gives it back, closes with Escape. */
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../i18n/i18n.ts';

interface SheetProps {
  title: ReactNode;
  /** Without it the sheet cannot be put away. */
  onClose?: (() => void) | undefined;
  closeLabel?: string;
  wide?: boolean;
  children: ReactNode;
  className?: string;
}

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

export function Sheet({ title, onClose, closeLabel, wide = false, children, className = '' }: SheetProps) {
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const before = document.activeElement;
    const root = document.getElementById('root');
    const sheet = box.current;
    sheet?.focus();
    depth += 1;
    root?.setAttribute('inert', '');
    document.documentElement.classList.add('has-sheet');
    return () => {
      depth -= 1;
      if (depth === 0) {
        root?.removeAttribute('inert');
        document.documentElement.classList.remove('has-sheet');
      }
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === 'Escape' && close.current !== undefined) {
      event.stopPropagation();
      close.current();
    }
    if (event.key === 'Tab') keepInside(event, box.current);
  };

  return createPortal(
    <div className="veil" onPointerDown={(event) => event.target === event.currentTarget && onClose?.()}>
      <div
        className={`sheet ${wide ? 'sheet-wide' : ''} ${className}`}
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
        ref={box}
        onKeyDown={onKeyDown}
      >
        <div className="sheet-head">
          <h2 id={titleId}>{title}</h2>
          {onClose === undefined ? null : (
            <button type="button" className="button button-round" onClick={onClose} aria-label={closeLabel ?? t('close')}>
              ✕
            </button>
          )}
        </div>
        {children}
      </div>
    </div>,
    document.body,
  );
}

let depth = 0;

function keepInside(event: React.KeyboardEvent, box: HTMLElement | null): void {
  const inside = [...(box?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])].filter((one) => one.offsetParent !== null);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return event.preventDefault();
  const active = document.activeElement;
  const leaving = event.shiftKey ? active === first || active === box : active === last;
  if (!leaving) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}
