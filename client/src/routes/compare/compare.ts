export { ComparePage as Page } from './ComparePage'
export { load } from './load'
