/** A question: what happens, what one could do, what it costs. The clock stands meanwhile. */
import { useEffect, useState } from 'react';
import type { AnswerOption, PendingView } from '../../wire/views.ts';
import { Avatar } from '../avatar/Avatar.tsx';
import { t } from '../i18n/i18n.ts';
import { day, money } from '../parts/format.ts';
import { Sheet } from '../parts/Sheet.tsx';
import { Icon } from '../parts/Small.tsx';
import { play } from '../parts/sound.ts';
import { ask } from '../state/session.ts';
import { getKept } from '../state/settings.ts';
import { useApp } from '../state/store.ts';
import { putAside } from './aside.ts';

export function ChoiceSheet({ pending }: { pending: PendingView }) {
  const [sending, setSending] = useState<string | null>(null);
  const { id, answerOptions } = pending;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each question.
  useEffect(() => play('ask'), [id]);

  const give = async (option: AnswerOption | undefined): Promise<void> => {
    if (option === undefined || !option.affordable || sending !== null) return;
    setSending(option.id);
    await ask('answer', { questionId: id, answer: option.id });
    setSending(null);
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!getKept().keys || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
      event.preventDefault();
      void give(answerOptions[Number(event.key) - 1]);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });

  return (
    <Sheet title={pending.title} onClose={() => putAside(id)} closeLabel={t('choice.lookAround')} className="choice">
      <p className="choice-icon" aria-hidden="true">
        {pending.icon}
      </p>
      {pending.kind === 'dilemma' ? <p className="chip choice-kind">{t('choice.dilemma')}</p> : null}
      <p className="choice-text">{pending.message}</p>
      <Cast pending={pending} />
      <ul className="list">
        {answerOptions.map((option, i) => (
          <Answer key={option.id} option={option} place={i + 1} sending={sending} onGive={give} />
        ))}
      </ul>
      <p className="small soft choice-foot">
        <span>
          {day(pending.date)} · {t('choice.stands')}
        </span>
        <span className="keys-hint">{t('choice.keys', { count: answerOptions.length })}</span>
      </p>
    </Sheet>
  );
}

interface AnswerProps {
  option: AnswerOption;
  place: number;
  sending: string | null;
  onGive(option: AnswerOption): Promise<void>;
}

function Answer({ option, place, sending, onGive }: AnswerProps) {
  const { energyCost, moneyCost, diamondCost, affordable, reason } = option;
  return (
    <li>
      <button
        type="button"
        className={`answer ${sending === option.id ? 'answer-sending' : ''}`}
        aria-disabled={!affordable || sending !== null}
        aria-keyshortcuts={String(place)}
        onClick={() => void onGive(option)}
      >
        <span className="answer-key" aria-hidden="true">
          {place}
        </span>
        <span className="grow">
          <span className="answer-text">{option.text}</span>
          {affordable ? null : (
            <span className="answer-why">
              <Icon>🔒</Icon>
              {reason ?? t('choice.cannot')}
            </span>
          )}
        </span>
        <span className="chips">
          {energyCost > 0 ? (
            <span className="chip">
              <span aria-hidden="true">⚡️</span>
              {energyCost}
              <span className="sr-only"> {t('stat.energy')}</span>
            </span>
          ) : null}
          {moneyCost > 0 ? (
            <span className="chip">
              <span aria-hidden="true">💵</span>
              {money(moneyCost)}
            </span>
          ) : null}
          {diamondCost > 0 ? (
            <span className="chip">
              <span aria-hidden="true">💎</span>
              {diamondCost}
              <span className="sr-only"> {t('stat.diamonds')}</span>
            </span>
          ) : null}
        </span>
      </button>
    </li>
  );
}

function Cast({ pending }: { pending: PendingView }) {
  const people = useApp((state) => state.player?.r);
  const known = pending.people.flatMap(({ id }) => people?.find((person) => person.id === id) ?? []);
  if (known.length === 0) return null;
  return (
    <ul className="choice-cast">
      {known.map((person) => (
        <li key={person.id}>
          <Avatar look={person.avatar} ageYears={person.ageYears} mood={person.mood} size={40} />
          <span className="small">{person.firstName}</span>
        </li>
      ))}
    </ul>
  );
}
