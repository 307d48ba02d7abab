// The service of the site tests, in a process of its own: pages need Vite's transforms, and leave timers behind that
// would hold the runner. Tells its parent where it answers, and ends with it.
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'
import { cssModules } from '../../client/cssModules.ts'

const parentGone = new Promise(resolve => process.once('disconnect', resolve))
const vite = await createServer({
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  oxc: { decorator: { legacy: true } },
  css: { modules: cssModules },
})
const { startSite } = await vite.ssrLoadModule('/tests/support/startSite.ts')
const { site, stop } = await startSite()
process.send(site)
await parentGone
await stop()
process.exit()
