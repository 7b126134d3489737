import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The server answers on 8001 unless PORT says otherwise; `vite` itself serves only while developing. */
const SERVER = '127.0.0.1:8001';

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 2048,
  },
  server: {
    proxy: {
      '/ws': { target: `ws://${SERVER}`, ws: true },
      '/socket.io': { target: `ws://${SERVER}`, ws: true },
      '/api': `http://${SERVER}`,
      '/health': `http://${SERVER}`,
    },
  },
});
