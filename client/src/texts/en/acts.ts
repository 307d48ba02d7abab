import type { Texts } from '../vi'

export const acts: Texts['acts'] = {
  requests: 'Requests',
  actions: 'What was done',
  requestsMade: 'What it asks of others',
  requestsReceived: 'What others ask of it',
  asks: 'asks',
  nobodyAsked: '(no addressee named)',
  askedIn: 'Asked in',
  nobodyNamed: 'Nobody named',
  under: 'By or under',
  carriedOutBy: 'Carried out:',
  carriesOut: 'Carries out the task',
  whoCarriesOut: 'Who carried it out',
  openTasks: (open, all) =>
    open === all
      ? `${all} tasks of this paper: nobody is known to have carried them out`
      : `${open} of ${all} tasks of this paper: nobody is known to have carried them out`,
  nobodyYet: 'Nobody is known to have carried it out: no paper that we hold tells of anything done under it.',
}
