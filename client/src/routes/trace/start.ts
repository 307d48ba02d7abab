export { loadStart as load } from './load'
export { TraceStartPage as Page } from './TraceStartPage'
