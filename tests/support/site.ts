import { inject } from 'vitest'
import type { Site } from './site.setup'

/** The one service of the run. */
export const site: Site = inject('site')
