import type { Texts } from '../vi'

export const problems: Texts['problems'] = {
  missing: {
    title: 'There is no page at this address',
    looksLike: number =>
      `The address looks like the number of a paper, ${number}. We do not hold it and have seen no paper that cites it.`,
    found: number => `The address looks like the number of a paper, ${number}. It is at the address below.`,
    nothing: 'There is no page here, and the address has not the shape of a number of a paper.',
    perhaps: 'Perhaps you look for',
    today: 'The official message today',
    coverage: 'What we hold: which numbers we hold, which are only cited, which are missing',
    permanent:
      'A permanent address once published is never withdrawn. If a citation led you here, please tell us the address.',
  },
  notOpened: {
    offline:
      'The network is lost, so the page you chose could not be opened. The page on view is still whole.',
    online:
      'The page you chose could not be opened: the service does not answer. The page on view is still whole.',
    retry: 'Try again',
  },
  error: {
    title: 'No answer for now',
    busy: 'Too many are asking at once; please try again in a few seconds.',
    database:
      'The database does not answer at the moment. No data is lost; please try again in a few minutes.',
    badInput: 'A part of this address cannot be read.',
    internal: 'Something went wrong on our side. Please try again; if it stays so, tell us the code below.',
    code: id => `Error code: ${id}`,
    retry: 'Try again',
    home: 'To today’s page',
  },
}
