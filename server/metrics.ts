/** Prometheus metrics. Names end in their unit. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  refused(code: string): void;
  commanded(name: string, seconds: number): void;
}

export interface Gauges {
  connections(): number;
  awake(): number;
  frameP99Ms(): number;
  poolWaiting(): number;
}

export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const refusals = new Counter({
    name: 'baolife_refusals_total',
    help: 'Refused commands by code',
    labelNames: ['code'],
    registers: [registry],
  });
  const commands = new Histogram({
    name: 'baolife_command_seconds',
    help: 'From a command to its answer',
    labelNames: ['command'],
    registers: [registry],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
  });
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  };
  gauge('baolife_connections', 'Open player connections', gauges.connections);
  gauge('baolife_lives_awake', 'Lives held in memory', gauges.awake);
  gauge('baolife_frame_p99_milliseconds', 'Duration of the newest thousand frames, 99th percentile', gauges.frameP99Ms);
  gauge('baolife_pool_waiting', 'Requests waiting for a database connection', gauges.poolWaiting);
  return {
    registry,
    refused: (code) => refusals.inc({ code }),
    commanded: (name, seconds) => commands.observe({ command: name }, seconds),
  };
}

/** 0 of nothing. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}
