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
])('fails where %s of the other works fails again when nothing runs beside it', async (_, after) => {
  let mainRuns = true
  const begun: boolean[] = []
  const failing = async () => {
    begun.push(mainRuns)
    await turn()
    throw new Error('other than written')
  }
  const both = oneBeside(async beside => {
    await beside(failing)
    await after(beside)
    mainRuns = false
  })
  await expect(both).rejects.toThrow('other than written')
  expect(begun).toEqual([true, false])
})

it('is done where what failed beside others does well alone', async () => {
  const done: string[] = []
  let times = 0
  await oneBeside(async beside => {
    await beside(async () => {
      times += 1
      if (times === 1) throw new Error('told twice')
      done.push('again')
    })
    await beside(async () => {
      done.push('next')
    })
    done.push('main')
  })
  expect(done).toEqual(['next', 'main', 'again'])
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
