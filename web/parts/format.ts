/** Numbers and dates as the player reads them. */
import { t } from '../i18n/i18n.ts';

const currencies = new Map<string, Intl.NumberFormat>();

function currencyFormat(digits: number): Intl.NumberFormat {
  const key = String(digits);
  const known = currencies.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  currencies.set(key, made);
  return made;
}

/** Cents as money; cents are shown only below a hundred dollars. */
export function money(cents: number): string {
  const whole = cents % 100 === 0 || Math.abs(cents) >= 10_000;
  return minus(currencyFormat(whole ? 0 : 2).format(cents / 100));
}

/** For tight places: $1.2M. */
export function moneyShort(cents: number): string {
  if (Math.abs(cents) < 1_000_000) return money(cents);
  return minus(
    new Intl.NumberFormat('en', {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      maximumFractionDigits: 1,
    }).format(cents / 100),
  );
}

export function number(value: number): string {
  return minus(new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(value));
}

/** +4, −12: a sign always, a real minus. */
export function signed(value: number): string {
  return value > 0 ? `+${number(value)}` : number(value);
}

export function signedMoney(cents: number): string {
  return cents > 0 ? `+${money(cents)}` : money(cents);
}

function minus(text: string): string {
  return text.replace('-', '−');
}

/** An ISO date as words, e.g. `4 May 2003`. */
export function day(isoDate: string): string {
  const [year, month, dayOfMonth] = isoDate.split('-').map(Number);
  return t('date.day', { day: dayOfMonth ?? 1, month: t(`month.${month ?? 1}`), year: year ?? 0 });
}

export function dayShort(isoDate: string): string {
  const [, month, dayOfMonth] = isoDate.split('-').map(Number);
  return t('date.dayShort', { day: dayOfMonth ?? 1, month: t(`month.${month ?? 1}`).slice(0, 3) });
}

/** A length of game time in its largest fitting unit. */
export function span(minutes: number): string {
  if (minutes < 120) return t('span.minutes', { count: Math.round(minutes) });
  if (minutes < 2880) return t('span.hours', { count: Math.round(minutes / 60) });
  if (minutes < 1440 * 60) return t('span.days', { count: Math.round(minutes / 1440) });
  return t('span.years', { count: Math.round(minutes / 525_960) });
}
