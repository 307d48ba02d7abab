export { load } from './load'
export { MissingPage as Page } from './MissingPage'
