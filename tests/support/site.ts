import { inject } from 'vitest'
import type { Site } from './site.setup'
import { whenThere } from './underWay'

/** The one service of the run, waited for. */
export const site = await whenThere<Site>(inject('site'))
