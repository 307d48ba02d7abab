import { inject } from 'vitest'

/** Where the one service of the run answers, the register of the project loaded. For asking only (`*.site.test.ts`). */
export const siteOrigin = inject('site').origin
