/** A bar with its name, number and which way it goes. */
import { t } from '../i18n/i18n.ts';

interface MeterProps {
  name: string;
  icon: string;
  value: number;
  max?: number;
  min?: number;
  /** A CSS variable, e.g. `--bar-health`. */
  color: string;
  /** Change since about a day ago. */
  trend?: number | undefined;
  warn?: boolean;
}

const STEADY = 0.75;

export function Meter({ name, icon, value, max = 100, min = 0, color, trend, warn = false }: MeterProps) {
  const level = max === min ? 0 : Math.max(0, Math.min(100, ((value - min) / (max - min)) * 100));
  const shown = Math.round(value);
  const direction = trend === undefined || Math.abs(trend) < STEADY ? null : trend > 0 ? 'up' : 'down';
  const style = { '--bar': `var(${color})`, '--level': `${level}%` } as React.CSSProperties;
  const words = direction === null ? t('meter.value', { value: shown, max }) : t(`meter.${direction}`, { value: shown, max });
  return (
    <div
      className={warn ? 'meter meter-warn' : 'meter'}
      style={style}
      role="meter"
      aria-label={name}
      aria-valuenow={shown}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuetext={words}
    >
      <span className="meter-name" aria-hidden="true">
        <span className="icon">{icon}</span>
        {name}
      </span>
      <span />
      <span className="meter-number" aria-hidden="true">
        <span className="meter-trend">{direction === 'up' ? '▲' : direction === 'down' ? '▼' : ''}</span>
        {shown}
      </span>
      <span className="meter-track">
        <span className="meter-fill" />
      </span>
    </div>
  );
}
