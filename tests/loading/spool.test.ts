import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { Spool } from '../../seed/load/spool'

const PIECE = 65_536
const text = (at: number) => `${at} ${'ệ'.repeat((at * 7_919) % 2_000)}`

/** Every place is asked for out of order and twice. */
function expectAllRead(spool: Spool, texts: readonly string[]): void {
  const places = texts.map(one => spool.write(one))
  for (const step of [1, 7, 11])
    for (let at = 0; at < texts.length; at += step) {
      const other = (at * 31) % texts.length
      expect(spool.read(places[other]!)).toBe(texts[other])
    }
}

test('texts are read as they were written, in memory and beyond it', () => {
  const texts = Array.from({ length: 3_000 }, (_, at) => text(at))
  expectAllRead(new Spool(), texts)
  expectAllRead(new Spool(4 * PIECE), texts)
})

test('a text may be empty, or longer than a piece, or fill one', () => {
  const sizes = [0, PIECE, 1, PIECE - 4, PIECE - 5, 5 * PIECE, 0, 3]
  const texts = sizes.map((size, at) => String(at % 10).repeat(size))
  expectAllRead(new Spool(), texts)
  expectAllRead(new Spool(0), texts)
})

test('what is written later is read beside what went to the file', () => {
  const spool = new Spool(PIECE)
  const places: number[] = []
  for (let at = 0; at < 2_000; at++) {
    places.push(spool.write(text(at)))
    const other = (at * 17) % places.length
    expect(spool.read(places[other]!)).toBe(text(other))
  }
})

describe('the file of a spool', () => {
  const given = process.env.TMPDIR
  const fill = () => {
    const spool = new Spool(0)
    for (let at = 0; at < 200; at++) spool.write(text(at))
    return spool.read(0)
  }
  afterEach(() => {
    if (given === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = given
  })

  test('has no name that could be left behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'spool-test-'))
    process.env.TMPDIR = folder
    expect(fill()).toBe(text(0))
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
  })

  test('tells where it could not be made, and what to do', () => {
    process.env.TMPDIR = join(tmpdir(), 'not-there')
    expect(fill).toThrow(/not-there.*TMPDIR/)
  })
})
