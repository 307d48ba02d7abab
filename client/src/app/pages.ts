import type { Forms } from './forms'
import { page } from './page'

const messages: Forms = { changes: true, table: 'thong-diep' }

/** Every page by its address (English under `/en`). A new page is one line here and one folder in `routes/`. */
export const pages = [
  page('/', () => import('../routes/day/home'), { card: true, sheet: true, ...messages }),
  page('/thong-diep', () => import('../routes/day/goToDay'), null),
  page('/thong-diep/:day', () => import('../routes/day/day'), { card: true, sheet: true, ...messages }),
  page('/to-in/:day', () => import('../routes/handout/HandoutPage')),
  page('/to-in/:a/:b', () => import('../routes/lesson/LessonPage')),
  page('/van-ban', () => import('../routes/documents/DocumentsPage'), { table: 'van-ban' }),
  page('/co-quan', () => import('../routes/agencies/AgenciesPage'), { table: 'co-quan' }),
  page('/co-quan/:slug', () => import('../routes/agency/AgencyPage')),
  page('/cho-venh', () => import('../routes/discrepancies/DiscrepanciesPage'), { table: 'cho-venh' }),
  page('/chung-toi-giu-gi', () => import('../routes/coverage/CoveragePage')),
  page('/kiem-tra', () => import('../routes/check/CheckPage')),
  page('/nhung', () => import('../routes/embed/EmbedPage'), null),
  page('/tim', () => import('../routes/search/SearchPage')),
  page('/dong-thoi-gian', () => import('../routes/timeline/TimelinePage'), messages),
  page('/doi-chieu', () => import('../routes/compare/CompareStartPage')),
  page('/doi-chieu/:a/:b', () => import('../routes/compare/ComparePage')),
  page('/truy-nguyen', () => import('../routes/trace/TraceStartPage')),
  page('/truy-nguyen/:slug', () => import('../routes/trace/TracePage')),
  page('/ke-hoach/:slug', () => import('../routes/document/DocumentPage')),
  page('/van-ban/:slug', () => import('../routes/document/DocumentPage')),
]

/** What stands at every other address, and wherever a page finds nothing to show. */
export const missingPage = page('*', () => import('../routes/missing/MissingPage'), null)
