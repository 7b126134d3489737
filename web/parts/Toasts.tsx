/** Short messages that go away by themselves. */
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { t } from '../i18n/i18n.ts';
import type { Toast } from '../state/model.ts';
import { dispatch, useApp } from '../state/store.ts';

const SHOWN_MS = 7_000;
const ICON: Record<Toast['tone'], string> = { bad: '⚠️', good: '✨', plain: '🥟' };

export function Toasts() {
  const toasts = useApp((state) => state.toasts);
  return createPortal(
    <div className="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <OneToast key={toast.id} toast={toast} />
      ))}
    </div>,
    document.body,
  );
}

function OneToast({ toast }: { toast: Toast }) {
  const gone = (): void => dispatch({ type: 'toastGone', id: toast.id });
  useEffect(() => {
    const timer = setTimeout(() => dispatch({ type: 'toastGone', id: toast.id }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast.id]);
  return (
    <div className="toast">
      <span className="icon" aria-hidden="true">
        {ICON[toast.tone]}
      </span>
      <span className="grow">{toast.text}</span>
      <button type="button" className="button button-quiet button-round" onClick={gone} aria-label={t('dismiss')}>
        ✕
      </button>
    </div>
  );
}
