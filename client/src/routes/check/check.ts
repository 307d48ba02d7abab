export { CheckPage as Page } from './CheckPage'
export { load } from './load'
