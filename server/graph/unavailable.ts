/** The database cannot be reached, or did not answer in time; asking again later may help. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable'

  constructor(options: { cause: unknown }) {
    super('The database does not answer', options)
  }
}
