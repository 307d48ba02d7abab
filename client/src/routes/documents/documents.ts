export { DocumentsPage as Page } from './DocumentsPage'
export { load } from './load'
