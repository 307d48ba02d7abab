/** Where in the address the place in each list of the page stands. */
export const listInAddress = {
  tasks: 'sau-nhiem-vu',
  requests: 'sau-kien-nghi',
  actions: 'sau-viec-da-lam',
  figures: 'sau-so-lieu',
  events: 'sau-su-kien',
  cites: 'sau-vien-dan',
  citedBy: 'sau-duoc-vien-dan',
  passages: 'sau-doan',
} as const

/** The cursors of the lists that go beyond one page; null at the beginning of a list. */
export const placesInLists = (parameters: URLSearchParams) => ({
  tasksAfter: parameters.get(listInAddress.tasks),
  requestsAfter: parameters.get(listInAddress.requests),
  actionsAfter: parameters.get(listInAddress.actions),
  figuresAfter: parameters.get(listInAddress.figures),
  eventsAfter: parameters.get(listInAddress.events),
  citesAfter: parameters.get(listInAddress.cites),
  citedByAfter: parameters.get(listInAddress.citedBy),
  passagesAfter: parameters.get(listInAddress.passages),
})
