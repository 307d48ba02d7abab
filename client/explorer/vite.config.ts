import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from '../precompress.ts'

/**
 * The explorer into `build/explorer`: apart from the pages, as it weighs more than all of them and shares nothing with
 * them that a reader would have at hand.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: '/explorer/',
  publicDir: false,
  plugins: [react(), precompress({ quality: 5 })],
  worker: { format: 'es' },
  build: {
    outDir: '../../build/explorer',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: { input: 'main.tsx' },
  },
})
