/** Things to buy, for oneself or for somebody. */
import { useMemo, useState } from 'react';
import type { NoticeOf } from '../../wire/notices.ts';
import { t } from '../i18n/i18n.ts';
import { money } from '../parts/format.ts';
import { Empty, Icon, Skeletons } from '../parts/Small.tsx';
import { play } from '../parts/sound.ts';
import { ask } from '../state/session.ts';
import { dispatch, useApp } from '../state/store.ts';
import { useOffer } from '../state/useOffer.ts';

type Item = NoticeOf<'storeItems'>['items'][number];

export function Items({ gifts, recipient }: { gifts: boolean; recipient: string | null }) {
  const [offer, reload] = useOffer('storeItems');
  const [kind, setKind] = useState<string | null>(null);
  const [forWhom, setForWhom] = useState(recipient ?? '');
  const [busy, setBusy] = useState<string | null>(null);
  const items = useMemo(() => (offer?.items ?? []).filter((item) => !gifts || item.gift), [offer, gifts]);
  const kinds = useMemo(() => [...new Set(items.map((item) => item.kind))], [items]);
  if (offer === undefined) return <Skeletons count={6} />;

  const buy = async (item: Item): Promise<void> => {
    setBusy(item.id);
    const reply = await ask('purchaseItem', { itemId: item.id, ...(gifts && forWhom !== '' ? { recipient: forWhom } : {}) });
    setBusy(null);
    if (reply === undefined) return;
    play('good');
    dispatch({
      type: 'toast',
      tone: 'good',
      text: reply.message === '' ? t(gifts ? 'store.given' : 'store.bought', { name: item.name }) : reply.message,
    });
    reload();
  };

  const shown = items.filter((item) => kind === null || item.kind === kind).sort((a, b) => Number(b.available) - Number(a.available));
  return (
    <>
      {gifts ? <Recipient value={forWhom} onChange={setForWhom} /> : null}
      <ul className="kinds" aria-label={t('store.kinds')}>
        <li>
          <button type="button" className="button" aria-pressed={kind === null} onClick={() => setKind(null)}>
            {t('store.allKinds')}
          </button>
        </li>
        {kinds.map((one) => (
          <li key={one}>
            <button type="button" className="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
              {t([`kind.${one}`, 'kind.other'], { kind: one })}
            </button>
          </li>
        ))}
      </ul>
      {shown.length === 0 ? (
        <Empty text={t('store.empty')} />
      ) : (
        <ul className="list list-two">
          {shown.map((item) => (
            <OneItem key={item.id} item={item} busy={busy === item.id} blocked={gifts && forWhom === ''} onBuy={buy} gift={gifts} />
          ))}
        </ul>
      )}
    </>
  );
}

interface OneItemProps {
  item: Item;
  busy: boolean;
  blocked: boolean;
  gift: boolean;
  onBuy(item: Item): Promise<void>;
}

function OneItem({ item, busy, blocked, gift, onBuy }: OneItemProps) {
  const { name, icon, description, dollars, diamonds, owned, available, reason } = item;
  const price = dollars === null ? (diamonds ?? 0) : money(dollars * 100);
  return (
    <li className={available ? 'offer' : 'offer offer-shut'}>
      <span className="item-icon" aria-hidden="true">
        {icon}
      </span>
      <div className="grow">
        <h2 className="item-title">
          {name}
          {owned > 0 ? <span className="chip owned">{t('store.have', { count: owned })}</span> : null}
        </h2>
        <p className="item-note">{description}</p>
        {available ? null : (
          <p className="offer-why">
            <Icon>🔒</Icon>
            {reason ?? t('notNow')}
          </p>
        )}
      </div>
      <button
        type="button"
        className={available ? 'button button-main' : 'button'}
        disabled={!available || busy || blocked}
        onClick={() => void onBuy(item)}
        aria-label={t(gift ? 'store.giveThis' : 'store.buyThis', {
          name,
          price: dollars === null ? t('store.diamonds', { count: diamonds ?? 0 }) : price,
        })}
      >
        {dollars === null ? <span aria-hidden="true">💎</span> : null}
        <span className="num">{price}</span>
      </button>
    </li>
  );
}

function Recipient({ value, onChange }: { value: string; onChange(id: string): void }) {
  const people = useApp((state) => state.player?.r) ?? [];
  const living = people.filter((person) => person.status === 'alive').sort((a, b) => b.familiarity - a.familiarity);
  return (
    <label className="field">
      <span className="legend">{t('store.forWhom')}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('store.chooseWhom')}</option>
        {living.map((person) => (
          <option key={person.id} value={person.id}>
            {person.firstName} {person.lastName}
          </option>
        ))}
      </select>
    </label>
  );
}
