export { CoveragePage as Page } from './CoveragePage'
export { load } from './load'
