import { builtinModules } from 'node:module'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { cssModules } from '../../client/cssModules.ts'

/** The service and the command line, into `build/`; packages stay in node_modules. */
export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  publicDir: false,
  plugins: [react()],
  oxc: { decorator: { legacy: true } },
  css: { modules: cssModules },
  ssr: { external: true, noExternal: [] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'build',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    rollupOptions: {
      input: { nguon: 'seed/cli.ts', readWorker: 'seed/commands/readWorker.ts' },
      external: [/^node:/, ...builtinModules],
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
})
