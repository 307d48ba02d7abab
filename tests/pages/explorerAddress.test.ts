import { describe, expect, test } from 'vitest'
import { addressOf, askedIn } from '../../client/explorer/inAddress'

const query = 'query ($on: Date) {\n  currentMessage(on: $on) { status } # a+b & "c"\n}'
const variables = '{ "on": "2021-09-30" }'

describe('a question in the address of the explorer', () => {
  test('comes back as it was', () => {
    const address = new URL(addressOf({ query, variables }), 'http://localhost')
    expect(address.pathname).toBe('/explorer')
    expect(askedIn(address)).toEqual({ query, variables })
  })

  test('may stand where GraphiQL puts it', () => {
    const search = `?${new URLSearchParams({ query })}`
    expect(askedIn({ search, hash: '' })).toEqual({ query, variables: undefined })
  })

  test('may be missing', () => {
    expect(askedIn({ search: '', hash: '' })).toEqual({})
  })
})
