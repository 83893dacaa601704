import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { atlaskitCss } from './build-tools/atlaskit-css.mts';

export default defineConfig({
  // Forge serves the page from a hashed sub-path.
  base: './',
  plugins: [react(), atlaskitCss()],
  resolve: {
    alias: [
      {
        // Every Atlaskit package asks Atlassian's feature gates; here all of them are off, and 35 kB stay at home.
        find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/,
        replacement: fileURLToPath(new URL('./src/lib/feature-gates-off.ts', import.meta.url)),
      },
    ],
  },
  build: { outDir: 'build', target: 'es2022', cssCodeSplit: false, chunkSizeWarningLimit: 2000 },
});
