import type { Bench } from './figures.ts'; export const benchLive: Bench = async () => ({ figures: [], growths: [], notes: [] });
