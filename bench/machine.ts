/** What the figures were measured on: without it they mean nothing. */
import { cpus, loadavg, release, totalmem } from 'node:os';

export interface Machine {
  text: string;
  measuredAt: string;
}

export function thisMachine(): Machine {
  const cores = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1) ?? '?';
  return {
    text:
      `${cores.length} × ${cores[0]?.model.trim() ?? 'unknown CPU'}, ${gigabytes} GB, ${process.platform} ${release()}, Node ${process.version}, ` +
      `load when done ${load}`,
    measuredAt: new Date().toISOString().slice(0, 16).replace('T', ' '),
  };
}
