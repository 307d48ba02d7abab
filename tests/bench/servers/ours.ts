import { createApi } from '../../../server/api'
import { createLogger } from '../../../server/watch/logger'
import { serve } from './serve'

/** As many as the product keeps without a setting. */
const KEPT_BYTES = 32 * 1024 * 1024

/** The product's API, its log in the air: as it ships, or, where it is called `ours`, keeping no answers. */
await serve(async graph => {
  const logger = createLogger('info', '/dev/null')
  const keptBytes = process.argv[4] === 'kept' ? KEPT_BYTES : 0
  const { server } = await createApi({ ...graph, logger, keptBytes })
  return server
})
