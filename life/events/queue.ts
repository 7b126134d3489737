/** The agenda as an ordered list: by minute, then in the order of arrival. */
import type { AgendaItem, Life } from '../state.ts';

/** Far more than any life needs; what comes beyond it is dropped. */
export const AGENDA_MAX = 80;

export function pushAgenda(life: Life, item: Omit<AgendaItem, 'order'>): void {
  if (life.agenda.length >= AGENDA_MAX) return;
  let at = life.agenda.length;
  while (at > 0 && (life.agenda[at - 1] as AgendaItem).minute > item.minute) at -= 1;
  const before = life.agenda[at - 1];
  const order = before !== undefined && before.minute === item.minute ? before.order + 1 : 0;
  life.agenda.splice(at, 0, { ...item, order });
}
