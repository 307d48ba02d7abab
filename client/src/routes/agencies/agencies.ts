export { AgenciesPage as Page } from './AgenciesPage'
export { load } from './load'
