/** The one connection of the page: notices into the store, commands out of it, refusals as words. */
import { connect } from '../../client/connect.ts';
import { RefusedError } from '../../client/refused.ts';
import type { ReplyTo, SendArgs, Sendable } from '../../client/replies.ts';
import type { Client } from '../../client/types.ts';
import { t } from '../i18n/i18n.ts';
import { changeKept, getKept } from './settings.ts';
import { newUserId } from './storage.ts';
import { dispatch, getState, subscribe } from './store.ts';

let client: Client | undefined;
/** The full state is asked for again at most this often. */
const REFRESH_AFTER_MS = 2_500;

function address(): string {
  const { protocol, host } = window.location;
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/ws`;
}

export function openSession(): void {
  client?.close();
  const { userID = newUserId(), token } = getKept();
  changeKept({ userID });
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const opened = connect({ url: address(), userID, timeZone, ...(token === undefined ? {} : { token }) });
  client = opened;
  opened.on('playerObject', (notice) => {
    if (notice.token !== undefined) changeKept({ userID: notice.player.userID, token: notice.token });
  });
  opened.onAny((notice) => dispatch({ type: 'notice', notice: notice as never }));
  opened.onState(({ state, retryInMs, error }) => {
    if (client !== opened) return;
    dispatch({
      type: 'connection',
      state,
      retryInMs: retryInMs ?? null,
      locked: error === undefined ? null : { code: error.code, message: error.message },
    });
  });
}

/** Sends; what is refused is thrown. */
export function send<N extends Sendable>(name: N, ...args: SendArgs<N>): Promise<ReplyTo<N>> {
  if (client === undefined) return Promise.reject(new RefusedError('closed', ''));
  return client.send(name, ...args);
}

/** Sends; what is refused is shown to the player, and the answer is undefined. */
export async function ask<N extends Sendable>(name: N, ...args: SendArgs<N>): Promise<ReplyTo<N> | undefined> {
  try {
    return await send(name, ...args);
  } catch (error) {
    dispatch({ type: 'toast', tone: 'bad', text: wordsFor(error) });
    return undefined;
  }
}

function wordsFor(error: unknown): string {
  if (!(error instanceof RefusedError)) return t('error.unknown');
  if (error.code === 'rate_limited') return t('error.slowly', { count: Math.ceil((error.retryAfterMs ?? 2000) / 1000) });
  return error.message === '' ? t('error.unknown') : error.message;
}

export function retryNow(): void {
  client?.retryNow();
}

/** Some news only say that something changed; the full state is fetched a little later, once for many. */
export function watchStale(): void {
  let seen = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  subscribe(() => {
    const { stale, connection } = getState();
    if (stale === seen || connection !== 'online' || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      seen = getState().stale;
      client?.refresh().catch(() => undefined);
    }, REFRESH_AFTER_MS);
  });
}
