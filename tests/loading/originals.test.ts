import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { readOne } from '../../seed/commands/readOne'
import { applyCorrections } from '../../seed/load/register/corrections'
import { readRegister } from '../../seed/load/register/readRegister'
import { placeWords } from '../../seed/load/texts/placeWords'
import { verifyEntry } from '../../seed/load/texts/verify'
import { verifyNoted } from '../../seed/load/texts/verifyNoted'
import { projectRoot } from '../../server/root'
import { describeOriginals } from '../support/describeWhere'
import { originalsFolder } from '../support/originals'

const { entries, editor, problems } = await readRegister(resolve(projectRoot, 'seed/register'))
const path = (file: string) =>
  ['seeds', 'papers'].map(folder => join(originalsFolder, folder, file)).find(existsSync)

test('the register is well formed', () => expect(problems).toEqual([]))

describeOriginals('the register beside the originals', () => {
  it('has an entry for every seed and every opening from the web', () => {
    const expected = [
      ...readdirSync(join(originalsFolder, 'seeds')),
      ...readdirSync(join(originalsFolder, 'papers')).filter(name => name.startsWith('web-')),
    ]
    expect([...new Set(entries.map(({ file }) => file))].sort()).toEqual(expected.sort())
  })

  it('quotes byte for byte what the editors noted', async () => {
    const textOf = async (file: string) => {
      const original = await readOne(path(file)!)
      return original.fault === undefined ? original.text : null
    }
    const { noted, dropped } = await verifyNoted(editor.discrepancies, textOf)
    expect([noted.length, dropped]).toEqual([editor.discrepancies.length, []])
  })

  describe.each(entries.map(entry => [`${entry.file} part ${entry.part}`, entry] as const))(
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
        const words = placeWords(original.text, entry)
        expect(applyCorrections({ ...fresh!, words }, entry)).toEqual({ entry, lost: [] })
      })
    },
  )
})
