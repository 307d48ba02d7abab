export { load } from './load'
export { TracePage as Page } from './TracePage'
