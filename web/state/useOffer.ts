/** A list from the server: shown at once when it is known, and asked for again when the screen opens or the life moved on. */
import { useCallback, useEffect } from 'react';
import type { Sendable } from '../../client/replies.ts';
import type { OfferName, Offers } from './model.ts';
import { ask } from './session.ts';
import { useApp } from './store.ts';

const COMMANDS = {
  extraCurriculars: 'getExtraCurriculars',
  jobs: 'getJobs',
  storeItems: 'getStore',
  energyRefillTiers: 'getEnergyRefills',
  timeSkipTiers: 'getTimeSkips',
  dailyRewards: 'getDailyRewards',
  playerStatistics: 'getPlayerStatistics',
} as const satisfies Record<OfferName, Sendable>;

const asked = new Map<OfferName, { at: number; lifeId: string | undefined }>();
const FRESH_MS = 15_000;

export function useOffer<N extends OfferName>(name: N): [offer: Offers[N], reload: () => void] {
  const offer = useApp((state) => state.offers[name]);
  const lifeId = useApp((state) => state.player?.lifeId);
  const online = useApp((state) => state.connection === 'online');
  const reload = useCallback(() => {
    asked.set(name, { at: Date.now(), lifeId });
    void ask<(typeof COMMANDS)[OfferName]>(COMMANDS[name]);
  }, [name, lifeId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for on opening, not whenever an answer comes.
  useEffect(() => {
    const last = asked.get(name);
    const fresh = last !== undefined && last.lifeId === lifeId && Date.now() - last.at < FRESH_MS;
    if (online && !(fresh && offer !== undefined)) reload();
  }, [name, lifeId, online]);
  return [offer, reload];
}
