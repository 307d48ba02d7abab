import { site } from './site'

/** Where the one service of the run answers, the register of the project loaded. For asking only (`*.site.test.ts`). */
export const siteOrigin = site.origin
