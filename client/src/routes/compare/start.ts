export { CompareStartPage as Page } from './CompareStartPage'
export { loadStart as load } from './load'
