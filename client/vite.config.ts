import react from '@vitejs/plugin-react'
import { defaultClientConditions, defineConfig } from 'vite'
import { cssModules } from './cssModules.ts'
import { precompress } from './precompress.ts'
import { subsetFonts } from './subsetFonts.ts'

/** The browser's part of the pages, into `build/client`: hashed files, each also as .br and .gz. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), subsetFonts(), precompress()],
  // rxjs keeps its classes as they are under this condition.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  css: { modules: cssModules },
  build: {
    outDir: '../build/client',
    emptyOutDir: true,
    manifest: 'manifest.json',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      input: { entry: 'src/entry.client.ts', card: 'src/styles/card.css' },
      output: {
        // Two files for what pages share, not thirty: each compressed whole, asked for once; a library of a few pages
        // (the QR code) stays theirs. The entry stands alone: whatever it imports would be fetched before the first
        // paint.
        codeSplitting: {
          groups: [
            { name: 'entry', test: /entry\.client|preload-helper|\.module\.css$/, priority: 1 },
            { name: 'libraries', test: /node_modules/, minShareCount: 4 },
            { name: 'parts', test: /client\/src/, minShareCount: 3 },
          ],
        },
      },
    },
  },
})
