import { defineConfig } from 'tsdown';

/** Files stay files, so that paths beside the code (migrations, the app) are the same built and unbuilt. */
export default defineConfig({
  entry: ['server/main.ts', 'tools/baolife.ts'],
  outDir: 'dist',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  unbundle: true,
  root: '.',
  dts: false,
  sourcemap: true,
  clean: ['dist/server', 'dist/life', 'dist/content', 'dist/wire', 'dist/tools', 'dist/client', 'dist/casino', 'dist/_virtual'],
  outExtensions: () => ({ js: '.js' }),
  deps: { neverBundle: [/^[^./]/] },
  copy: [
    { from: 'server/store/migrations', to: 'dist/server/store' },
    { from: 'content/witnesses.json', to: 'dist/content' },
  ],
});
