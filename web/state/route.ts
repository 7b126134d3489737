/** Where we are: a word behind `#`, so that the back button works and nothing needs a router. */
import { useSyncExternalStore } from 'react';

export const ROUTES = ['home', 'story', 'people', 'days', 'store', 'goals', 'settings'] as const;
export type RouteName = (typeof ROUTES)[number];

export interface Route {
  name: RouteName;
  /** E.g. the person whose sheet is open. */
  id: string | null;
  /** E.g. `chat`. */
  part: string | null;
}

let parsed: { hash: string; route: Route } | undefined;

function read(): Route {
  const { hash } = window.location;
  if (parsed?.hash === hash) return parsed.route;
  const [name = '', id = null, part = null] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent);
  const route: Route = { name: (ROUTES as readonly string[]).includes(name) ? (name as RouteName) : 'home', id, part };
  parsed = { hash, route };
  return route;
}

export function hrefOf(name: RouteName, id?: string, part?: string): string {
  return `#/${[name, id, part]
    .filter((word) => word !== undefined)
    .map((word) => encodeURIComponent(word))
    .join('/')}`;
}

export function go(name: RouteName, id?: string, part?: string): void {
  window.location.hash = hrefOf(name, id, part);
}

export function useRoute(): Route {
  return useSyncExternalStore((watcher) => {
    window.addEventListener('hashchange', watcher);
    return () => window.removeEventListener('hashchange', watcher);
  }, read);
}
