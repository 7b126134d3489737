/** Keys: space pauses, + and − change the pace, letters go to screens. Not while typing, and not over a button that is in focus. */
import { useEffect } from 'react';
import { openQuestion } from './choice/aside.ts';
import { stepPace, togglePause } from './state/clock.ts';
import { go, type RouteName } from './state/route.ts';
import { getKept } from './state/settings.ts';
import { getState } from './state/store.ts';

const SCREENS: Record<string, RouteName> = { h: 'home', s: 'story', p: 'people', d: 'days', t: 'store', g: 'goals' };

export function useShortcuts(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!getKept().keys || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (document.documentElement.classList.contains('has-sheet')) return;
      const screen = SCREENS[event.key];
      if (event.key === ' ') {
        if (isPressable(event.target)) return;
        event.preventDefault();
        if (getState().player?.pending == null) togglePause();
        else openQuestion();
      } else if (event.key === '+' || event.key === '=') stepPace(1);
      else if (event.key === '-') stepPace(-1);
      else if (screen !== undefined) go(screen);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, [role="log"]') !== null;
}
