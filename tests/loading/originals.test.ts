import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readOne } from '../../seed/commands/readOne'
import { applyCorrections } from '../../seed/load/register/corrections'
import { readRegister } from '../../seed/load/register/readRegister'
import { verifyEntry } from '../../seed/load/texts/verify'
import { projectRoot } from '../../server/root'

const originals = resolve(projectRoot, '../shared/documents')
const atHand = existsSync(originals)
if (!atHand)
  console.warn(`the originals are not at hand (${originals}): the register is not compared with them`)

const { entries, problems } = await readRegister(resolve(projectRoot, 'seed/register'))
const compared = atHand ? entries : []
const path = (file: string) =>
  ['seeds', 'papers'].map(folder => join(originals, folder, file)).find(existsSync)

describe('the register', () => {
  it('is well formed', () => expect(problems).toEqual([]))

  it(
    atHand ? 'is compared with the originals' : 'is NOT compared with the originals: they are not at hand',
    () => {
      expect(compared.length).toBe(atHand ? entries.length : 0)
    },
  )

  it('has an entry for every seed and every opening from the web that is at hand', () => {
    const expected = atHand
      ? [
          ...readdirSync(join(originals, 'seeds')),
          ...readdirSync(join(originals, 'papers')).filter(name => name.startsWith('web-')),
        ]
      : []
    expect([...new Set(compared.map(({ file }) => file))].sort()).toEqual(expected.sort())
  })
})

describe.each(compared.map(entry => [`${entry.file} part ${entry.part}`, entry] as const))(
  '%s',
  (_, entry) => {
    it('quotes what stands at its spans, byte for byte', async () => {
      const original = await readOne(path(entry.file)!)
      if (original.fault !== undefined) throw new Error(original.fault)
      expect(verifyEntry(entry, original.text).dropped).toEqual([])
    })

    it('is what the reader finds, with the editor’s corrections', async () => {
      const original = await readOne(path(entry.file)!)
      if (original.fault !== undefined) throw new Error(original.fault)
      const fresh = original.entries.find(({ part }) => part === entry.part)
      expect(fresh).toBeDefined()
      expect(applyCorrections(fresh!, entry)).toEqual({ entry, lost: [] })
    })
  },
)
