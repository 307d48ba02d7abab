export { DiscrepanciesPage as Page } from './DiscrepanciesPage'
export { load } from './load'
