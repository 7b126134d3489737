import type { Bench } from './figures.ts'; export const benchCommands: Bench = async () => ({ figures: [], growths: [], notes: [] });
