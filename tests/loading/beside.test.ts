import { expect, it } from 'vitest'
import { oneBeside } from '../../seed/load/sync/beside'

const turn = () => new Promise(resolve => setImmediate(resolve))

it('goes on while the other work is under way, and has one of it at a time', async () => {
  const done: string[] = []
  const slowly = (name: string) => async () => {
    done.push(`${name} begun`)
    for (let turns = 0; turns < 3; turns++) await turn()
    done.push(`${name} done`)
  }
  await oneBeside(async beside => {
    await beside(slowly('a'))
    done.push('main')
    await beside(slowly('b'))
  })
  expect(done).toEqual(['a begun', 'main', 'a done', 'b begun', 'b done'])
})

it.each([
  ['the last', async () => {}],
  ['one before', async (beside: (work: () => Promise<void>) => Promise<void>) => beside(async () => {})],
])('fails where %s of the other works fails', async (_, after) => {
  const failing = async () => {
    await turn()
    throw new Error('other than written')
  }
  const both = oneBeside(async beside => {
    await beside(failing)
    await after(beside)
  })
  await expect(both).rejects.toThrow('other than written')
})

it('is at rest when the main work has failed', async () => {
  let rests = false
  const both = oneBeside(async beside => {
    await beside(async () => {
      await turn()
      rests = true
    })
    throw new Error('not written')
  })
  await expect(both).rejects.toThrow('not written')
  expect(rests).toBe(true)
})
