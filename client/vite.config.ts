import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress'
import { subsetFonts } from './subsetFonts'

/** The browser's part of the pages, into `build/client`: hashed files, each also as .br and .gz. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), subsetFonts(), precompress()],
  build: {
    outDir: '../build/client',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rollupOptions: { input: 'src/entry.client.tsx' },
  },
})
