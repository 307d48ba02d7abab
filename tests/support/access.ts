import { inject } from 'vitest'
import type { Access } from '../../server/graph/connect'

/** The Neo4j of the run: the test files fill it one after another. */
export const access: Access = inject('access')
