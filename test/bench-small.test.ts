/** The benches run small, so that they cannot rot: every figure is there, by its fixed name and in its fixed form. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { ROOT } from './setup/sources.ts';

const run = promisify(execFile);

interface Line {
  name: string;
  value: number;
  unit: string;
  peer: number | null;
  ratio: number | null;
}

async function bench(...args: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'bench/run.ts', ...args], { cwd: ROOT, maxBuffer: 1 << 24 });
  return stdout;
}

const FIGURES: Readonly<Record<string, readonly string[]>> = {
  life: ['whole_life_ms', 'month_skip_ms', 'week_catch_up_ms', 'event_pick_us', 'snapshot_bytes'],
  commands: ['durable_commands_per_s', 'command_p99_ms_at_5000', 'wake_life_p99_ms', 'snapshots_per_s'],
  gateway: ['ws_round_trips_per_s', 'socketio_round_trips_per_s', 'broadcast_per_s', 'idle_socket_bytes'],
  live: ['lives_at_speed_50', 'frame_p99_ms', 'bytes_per_life'],
};
const WITH_PEER = ['ws_round_trips_per_s', 'socketio_round_trips_per_s', 'broadcast_per_s'];

test.each(Object.keys(FIGURES))(
  'the bench "%s" gives each of its figures as one JSON line',
  async (name) => {
    const lines = (await bench(name, '--json', '--small'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
    expect(lines.map((line) => line.name)).toEqual(FIGURES[name]);
    for (const line of lines) {
      expect(Object.keys(line)).toEqual(['name', 'value', 'unit', 'peer', 'ratio']);
      expect(Number.isFinite(line.value), line.name).toBe(true);
      expect(line.unit, line.name).not.toBe('');
      expect(typeof line.peer, line.name).toBe(WITH_PEER.includes(line.name) ? 'number' : 'object');
      if (line.peer !== null) expect(line.ratio, line.name).toBeGreaterThan(0);
    }
  },
  120_000,
);

test('a bench that does not exist is refused with the names of those that do', async () => {
  await expect(bench('tea')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('life, commands, gateway, live') });
});
