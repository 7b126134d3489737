/** Keeps a scroller at its end while one is there; whoever scrolled up to read is left alone. */
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

const NEAR_PX = 80;

export function useStickToEnd(box: RefObject<HTMLElement | null>, content: unknown, active: boolean): void {
  const atEnd = useRef(true);
  useEffect(() => {
    const scroller = box.current;
    if (scroller === null) return undefined;
    const look = (): void => {
      atEnd.current = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_PX;
    };
    scroller.addEventListener('scroll', look, { passive: true });
    return () => scroller.removeEventListener('scroll', look);
  }, [box]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs whenever the content grew.
  useLayoutEffect(() => {
    const scroller = box.current;
    if (scroller !== null && active && atEnd.current) scroller.scrollTop = scroller.scrollHeight;
  }, [content, active]);
}
