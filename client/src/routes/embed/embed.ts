export { EmbedPage as Page } from './EmbedPage'
export { load } from './load'
