import { defineConfig } from 'vitest/config';

/** Whole-system runs: crashes, floods, browsers, hundreds of lives. They need a build (`npm run build`). */
export default defineConfig({
  test: {
    include: ['test/whole/**/*.test.ts'],
    globalSetup: ['test/setup/database.ts'],
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 120_000,
  },
});
