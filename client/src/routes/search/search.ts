export { load } from './load'
export { SearchPage as Page } from './SearchPage'
