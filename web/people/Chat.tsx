/** Talking with somebody. */
import { useEffect, useRef, useState } from 'react';
import type { ConversationMessageView } from '../../wire/views.ts';
import type { ConversationType } from '../../wire/vocabulary.ts';
import { Avatar } from '../avatar/Avatar.tsx';
import { t } from '../i18n/i18n.ts';
import { dayShort } from '../parts/format.ts';
import { Empty, Icon, Skeletons } from '../parts/Small.tsx';
import { hrefOf } from '../state/route.ts';
import { ask } from '../state/session.ts';
import { dispatch, useApp } from '../state/store.ts';
import { useStickToEnd } from '../story/useStickToEnd.ts';
import { Affinity } from './PersonRow.tsx';
import '../styles/chat.css';

const KINDS: readonly { kind: ConversationType; icon: string }[] = [
  { kind: 'chat', icon: '💬' },
  { kind: 'checkIn', icon: '🤗' },
  { kind: 'askAboutDay', icon: '🌤️' },
  { kind: 'flatter', icon: '✨' },
  { kind: 'activity', icon: '🎲' },
  { kind: 'studySession', icon: '📚' },
];
const NONE: ConversationMessageView[] = [];

export function Chat({ personId }: { personId: string }) {
  const person = useApp((state) => state.player?.r.find((one) => one.id === personId));
  const chat = useApp((state) => state.chats[personId]);
  const unread = person?.unread ?? 0;
  const [typing, setTyping] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const messages = chat?.messages ?? NONE;
  useStickToEnd(box, `${messages.length}${typing}`, true);
  useEffect(() => {
    void ask('getConversation', { personId });
  }, [personId]);
  useEffect(() => {
    if (unread > 0)
      void ask('markConversationAsRead', { personId }).then((reply) => reply !== undefined && dispatch({ type: 'read', personId }));
  }, [personId, unread]);

  const say = async (kind: ConversationType, text?: string): Promise<void> => {
    if (typing) return;
    setTyping(true);
    await ask('conversation', { personId, conversation: kind, ...(text === undefined ? {} : { text }) });
    setTyping(false);
  };

  if (person === undefined) return <Empty text={t('people.unknown')} />;
  return (
    <section className="chat card" aria-label={t('chat.with', { name: person.firstName })}>
      <header className="chat-head">
        <a
          className="button button-quiet button-round"
          href={hrefOf('people', personId)}
          aria-label={t('chat.back', { name: person.firstName })}
        >
          ‹
        </a>
        <Avatar look={person.avatar} ageYears={person.ageYears} mood={person.mood} size={44} />
        <div className="grow">
          <h1>{person.firstName}</h1>
          <Affinity value={person.affinity} />
        </div>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scroller must be reachable by keyboard. */}
      <div className="chat-scroll" ref={box} role="log" aria-live="polite" tabIndex={0} aria-label={t('chat.messages')}>
        {chat?.loaded === true || messages.length > 0 ? (
          <Messages messages={messages} name={person.firstName} />
        ) : (
          <Skeletons count={3} tall={2.6} />
        )}
        {chat?.loaded === true && messages.length === 0 && !typing ? <Empty text={t('chat.empty', { name: person.firstName })} /> : null}
        {typing ? (
          <p className="bubble bubble-them bubble-typing" role="status">
            <span className="sr-only">{t('chat.typing', { name: person.firstName })}</span>
            <i />
            <i />
            <i />
          </p>
        ) : null}
      </div>
      <Writing suggestions={chat?.suggestions ?? []} busy={typing} onSay={say} />
    </section>
  );
}

function Messages({ messages, name }: { messages: readonly ConversationMessageView[]; name: string }) {
  return (
    <ol className="bubbles">
      {messages.map((message, i) => (
        <li key={message.id} className={`bubble-line bubble-line-${message.sender}`}>
          {messages[i - 1]?.date === message.date ? null : (
            <time className="bubble-date small soft" dateTime={message.date}>
              {dayShort(message.date)}
            </time>
          )}
          <p className={`bubble bubble-${message.sender}`}>
            <span className="sr-only">{message.sender === 'me' ? t('chat.you') : name}: </span>
            {message.message}
          </p>
        </li>
      ))}
    </ol>
  );
}

interface WritingProps {
  suggestions: readonly string[];
  busy: boolean;
  onSay(kind: ConversationType, text?: string): Promise<void>;
}

function Writing({ suggestions, busy, onSay }: WritingProps) {
  const cost = useApp((state) => state.player?.messageEnergyCost ?? 0);
  const [text, setText] = useState('');
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const words = text.trim();
    if (words === '' || busy) return;
    setText('');
    void onSay('chat', words);
  };
  return (
    <footer className="chat-foot">
      {suggestions.length === 0 ? null : (
        <ul className="chat-row" aria-label={t('chat.suggestions')}>
          {suggestions.map((line) => (
            <li key={line}>
              <button type="button" className="button chat-line" disabled={busy} onClick={() => void onSay('chat', line)}>
                {line}
              </button>
            </li>
          ))}
        </ul>
      )}
      <ul className="chat-row" aria-label={t('chat.kinds')}>
        {KINDS.map(({ kind, icon }) => (
          <li key={kind}>
            <button type="button" className="button chat-kind" disabled={busy} onClick={() => void onSay(kind)}>
              <Icon>{icon}</Icon>
              {t(`chat.kind.${kind}`)}
            </button>
          </li>
        ))}
      </ul>
      <form className="chat-form" onSubmit={submit}>
        <label className="grow">
          <span className="sr-only">{t('chat.write')}</span>
          <input
            className="input"
            value={text}
            maxLength={500}
            placeholder={t('chat.write')}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <button type="submit" className="button button-main" disabled={busy || text.trim() === ''}>
          {t('chat.send')}
          <span className="small">⚡️{cost}</span>
        </button>
      </form>
    </footer>
  );
}
