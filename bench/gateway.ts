import type { Bench } from './figures.ts'; export const benchGateway: Bench = async () => ({ figures: [], growths: [], notes: [] });
