/** All text goes through here. English is in the bundle; other languages are files beside it. */
import i18next, { type TOptions } from 'i18next';
import en from './en.json';

void i18next.init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
  returnNull: false,
});

export function t(key: string | string[], options: TOptions = {}): string {
  return String(i18next.t(key, options));
}
