/**
 * How sessions hear from the rest of the platform: topics and plain-data messages. This one carries them within the process; one
 * over Redis will carry them between nodes with the same words.
 */
import type { Notice } from '../wire/notices.ts';

export interface Bus {
  publish(topic: string, message: BusMessage): void;
  subscribe(topic: string, receive: (message: BusMessage) => void): () => void;
}

export type BusMessage =
  /** Tell an account something, now or when it comes back. */
  | { kind: 'notice'; accountId: string; notice: Notice }
  /** The account's balance was changed by somebody else than its owner. */
  | { kind: 'balance'; accountId: string };

export const ACCOUNTS_TOPIC = 'accounts';

export function createLocalBus(onError: (error: unknown) => void): Bus {
  const receivers = new Map<string, Set<(message: BusMessage) => void>>();
  return {
    publish: (topic, message) => {
      for (const receive of receivers.get(topic) ?? []) {
        queueMicrotask(() => {
          try {
            receive(message);
          } catch (error) {
            onError(error);
          }
        });
      }
    },
    subscribe: (topic, receive) => {
      const set = receivers.get(topic) ?? new Set();
      receivers.set(topic, set.add(receive));
      return () => set.delete(receive);
    },
  };
}
