/** Small things that many screens use. */
import type { ReactNode } from 'react';
import { Bao } from '../bao/Bao.tsx';

export function Skeletons({ count, tall = 4.5 }: { count: number; tall?: number }) {
  return (
    <div className="list" aria-hidden="true">
      {Array.from({ length: count }, (_, i) => `bone${i}`).map((key) => (
        <div key={key} className="skeleton" style={{ '--tall': `${tall}rem` } as React.CSSProperties} />
      ))}
    </div>
  );
}

export function Empty({ text, children }: { text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Bao mood="idle" size={64} />
      <p>{text}</p>
      {children}
    </div>
  );
}

interface SegmentedProps<T extends string> {
  label: string;
  options: readonly { id: NoInfer<T>; text: ReactNode; label?: string }[];
  value: T | null;
  onChange(id: NoInfer<T>): void;
}

/** A row of which one is chosen. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  return (
    <div className="segmented" role="group" aria-label={label}>
      {options.map(({ id, text, label: name }) => (
        <button
          key={id}
          type="button"
          aria-pressed={value === id}
          onClick={() => onChange(id)}
          {...(name === undefined ? {} : { 'aria-label': name })}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

export function Icon({ children }: { children: string }) {
  return (
    <span className="icon" aria-hidden="true">
      {children}
    </span>
  );
}
