/** Signed changes: what an event did to you, in words, numbers and signs, never by colour alone. */
import { t } from '../i18n/i18n.ts';
import { useApp } from '../state/store.ts';
import { signed, signedMoney } from './format.ts';

export const ICONS: Record<string, string> = {
  health: '❤️',
  happiness: '😊',
  stress: '😣',
  social: '🗣️',
  hunger: '🍚',
  thirst: '💧',
  fitness: '💪',
  prestige: '⭐',
  energy: '⚡️',
  money: '💵',
  diamonds: '💎',
  performance: '📘',
  weight: '⚖️',
  ageYears: '🎂',
  loan: '🏦',
  salary: '💼',
  mood: '😊',
  netWorth: '💰',
};

/** Bars of which less is better. */
const LESS_IS_BETTER = new Set(['stress', 'hunger', 'thirst', 'loan', 'weight']);
const MONEY = new Set(['money', 'salary', 'loan', 'netWorth']);

export function Chips({ changes }: { changes: Record<string, number> | undefined }) {
  const people = useApp((state) => state.player?.r);
  const entries = Object.entries(changes ?? {}).filter(([, change]) => Math.abs(change) >= 0.5);
  if (entries.length === 0) return null;
  return (
    <ul className="chips">
      {entries.map(([name, change]) => {
        const [stat = name, personId] = name.split(':');
        const who = personId === undefined ? undefined : people?.find((person) => person.id === personId)?.firstName;
        const good = LESS_IS_BETTER.has(stat) ? change < 0 : change > 0;
        const label = who ?? t([`stat.${stat}`, 'stat.other'], { name: stat });
        return (
          <li key={name} className={`chip ${good ? 'chip-up' : 'chip-down'}`}>
            <span aria-hidden="true">{personId === undefined ? (ICONS[stat] ?? '•') : '💛'}</span>
            {MONEY.has(stat) ? signedMoney(change) : signed(Math.round(change))} <span>{label}</span>
          </li>
        );
      })}
    </ul>
  );
}
