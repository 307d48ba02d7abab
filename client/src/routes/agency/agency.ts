export { AgencyPage as Page } from './AgencyPage'
export { load } from './load'
