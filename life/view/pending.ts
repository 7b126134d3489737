/** The question that waits, with what each answer costs and whether it can be paid now. */

import type { AnswerOption, PendingView } from '../../wire/views.ts';
import { isoDate } from '../calendar.ts';
import { type Context, dateNow, personById } from '../context.ts';
import { describePending } from '../events/ask.ts';
import type { Costs } from '../events/types.ts';
import type { Life } from '../state.ts';
import { energyOf } from '../systems/body.ts';

/** `diamonds` is what the account has; without it, diamond costs count as payable and the shell checks. Null when nothing waits. */
export function viewPending(life: Life, context: Context, diamonds = Number.POSITIVE_INFINITY): PendingView | null {
  const pending = life.pending;
  if (pending === null) return null;
  const asked = describePending(life, context, pending);
  if (asked === undefined) return null;
  return {
    id: pending.id,
    eventId: pending.eventId,
    kind: pending.step === undefined ? 'question' : 'dilemma',
    step: pending.step ?? null,
    icon: asked.icon,
    title: asked.title,
    message: asked.text,
    people: Object.entries(pending.cast).map(([part, id]) => ({ id, firstName: personById(life, id)?.firstName ?? '', part })),
    answerOptions: asked.answers.map(({ id, text, costs }) => option(life, id, text, costs ?? {}, diamonds)),
    date: isoDate(dateNow(life)),
  };
}

function option(life: Life, id: string, text: string, costs: Costs, diamonds: number): AnswerOption {
  const { energy = 0, money = 0, diamonds: gems = 0 } = costs;
  const shown = { id, text, energyCost: energy, moneyCost: money * 100, diamondCost: gems };
  const reason = whyNot(life, energy, money * 100, gems, diamonds);
  return reason === '' ? { ...shown, affordable: true } : { ...shown, affordable: false, reason };
}

function whyNot(life: Life, energy: number, cents: number, gems: number, diamonds: number): string {
  if (energyOf(life) < energy) return `Needs ${energy} energy`;
  if (life.c.money < cents && cents > 0) return 'Costs more than you have';
  return diamonds < gems ? `Needs ${gems} diamonds` : '';
}
