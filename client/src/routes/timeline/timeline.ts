export { load } from './load'
export { TimelinePage as Page } from './TimelinePage'
