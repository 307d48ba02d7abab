export { HandoutPage as Page } from './HandoutPage'
export { load } from './load'
