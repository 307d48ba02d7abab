import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from '../../server/root'
import { hostileFiles } from '../intake/hostileFiles'
import type { Outcome } from './scenario'

const paper = (number: number) => `SỞ Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: ${number}/BC-SYT
Nam Hải, ngày 02 tháng 9 năm 2021

BÁO CÁO
Công tác truyền thông
`

/** `nguon read` of a folder of papers with hostile files between them: all papers are read, every other is named or read. */
export async function hostileBatch(): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'nguon-hostile-'))
  const faults: string[] = []
  try {
    const names = Object.keys(hostileFiles) as (keyof typeof hostileFiles)[]
    for (const [at, name] of names.entries()) {
      await writeFile(join(folder, name), await hostileFiles[name]())
      await writeFile(join(folder, `paper-${at}.txt`), paper(at))
    }
    const child = spawn(
      process.execPath,
      [join(projectRoot, 'server/setup/nguon.mjs'), 'read', '--json', folder],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    )
    let [read, said] = ['', '']
    child.stdout.on('data', chunk => {
      read = (read + chunk).slice(-5_000_000)
    })
    child.stderr.on('data', chunk => {
      said += chunk
    })
    const begun = performance.now()
    const [code] = await once(child, 'exit')
    for (const at of names.keys())
      if (!read.includes(`"${at}/BC-SYT"`)) faults.push(`paper-${at}.txt was not read`)
    for (const name of names)
      if (!said.includes(name)) faults.push(`${name} is not named: ${said.slice(-300)}`)
    if (code !== 1) faults.push(`ended with ${code}`)
    const told = said
      .split('\n')
      .filter(line => /nguon read:/.test(line))
      .map(line => line.slice(line.lastIndexOf('/') + 1))
    const seconds = Math.round((performance.now() - begun) / 1000)
    return {
      did: `${names.length} hostile files among papers in ${seconds} s; named: ${told.join(' | ')}`,
      faults,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
