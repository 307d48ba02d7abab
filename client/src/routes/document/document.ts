export { DocumentPage as Page } from './DocumentPage'
export { load } from './load'
