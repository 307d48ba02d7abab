import type { Forms } from './forms'
import { page } from './page'

const messages: Forms = { changes: true, table: 'thong-diep' }

/** Every page by its address (English under `/en`). A new page is one line here and one folder in `routes/`. */
export const pages = [
  page('/', () => import('../routes/day/home'), { card: true, sheet: true, ...messages }),
  page('/thong-diep', () => import('../routes/day/goToDay'), null),
  page('/thong-diep/:day', () => import('../routes/day/day'), { card: true, sheet: true, ...messages }),
  page('/to-in/:day', () => import('../routes/handout/handout')),
  page('/van-ban', () => import('../routes/documents/documents'), { table: 'van-ban' }),
  page('/co-quan', () => import('../routes/agencies/agencies'), { table: 'co-quan' }),
  page('/co-quan/:slug', () => import('../routes/agency/agency')),
  page('/cho-venh', () => import('../routes/discrepancies/discrepancies'), { table: 'cho-venh' }),
  page('/chung-toi-giu-gi', () => import('../routes/coverage/coverage')),
  page('/kiem-tra', () => import('../routes/check/check')),
  page('/nhung', () => import('../routes/embed/embed'), null),
  page('/tim', () => import('../routes/search/search')),
  page('/dong-thoi-gian', () => import('../routes/timeline/timeline'), messages),
  page('/doi-chieu', () => import('../routes/compare/start')),
  page('/doi-chieu/:a/:b', () => import('../routes/compare/compare')),
  page('/truy-nguyen', () => import('../routes/trace/start')),
  page('/truy-nguyen/:slug', () => import('../routes/trace/trace')),
  page('/ke-hoach/:slug', () => import('../routes/document/document')),
  page('/van-ban/:slug', () => import('../routes/document/document')),
]

/** What stands at every other address, and wherever a page finds nothing to show. */
export const missingPage = page('*', () => import('../routes/missing/missing'), null)
