import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver } from 'neo4j-driver'
import { loadRegister } from '../../seed/load/load'
import { connect } from '../../server/graph/connect'
import { threeRegisters } from './registers'
import type { Outcome } from './scenario'
import { ServiceProcess } from './serviceProcess'

const CURRENT = '{ currentMessage(on: "2021-10-01") { status inForce { message { text } } } }'
const SIZE = '700m'
/** No time is promised: a machine that does much else starts a database for minutes. */
const HEALS_WITHIN_S = 600

/** A small disk of memory that fills up while a register is loaded: no 500, nothing half, and with room again all is well. */
export async function fullDisk(): Promise<Outcome> {
  const disk = await mkdtemp(join(tmpdir(), 'nguon-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', disk], { stdio: 'ignore' })
  } catch {
    await rm(disk, { recursive: true })
    return { did: 'not run: this user may not mount a disk', faults: [] }
  }
  const registers = await threeRegisters()
  try {
    return await onDisk(disk, registers.folders)
  } finally {
    execFileSync('umount', ['-l', disk])
    await rm(disk, { recursive: true, force: true })
    await registers.remove()
  }
}

async function onDisk(disk: string, [whole, part]: readonly [string, string, string]): Promise<Outcome> {
  const graphDir = join(disk, 'graph')
  await mkdir(graphDir)
  const service = await ServiceProcess.start({ GRAPH_DIR: graphDir })
  const faults: string[] = []
  const load = async (registerDir: string) => {
    let driver: Driver | undefined
    try {
      driver = await connect(await service.access())
      await loadRegister({ driver, database: 'neo4j', registerDir })
      return null
    } catch (error) {
      return String(error).slice(0, 200)
    } finally {
      await driver?.close()
    }
  }
  try {
    const before = (await service.ask(CURRENT)).text
    const fill = join(disk, 'fill')
    execFileSync('sh', ['-c', `dd if=/dev/zero of=${fill} bs=1M 2>/dev/null || true`])
    const failed = await load(part)
    if (failed === null) faults.push('a load ended well on a full disk')
    for (const path of ['/thong-diep/2021-10-01', '/tim?q=day', '/van-ban', '/readyz', '/healthz']) {
      const { status } = await service.get(path)
      if (status !== 200 && status !== 503) faults.push(`${path} on a full disk: ${status}`)
    }
    const asked = await service.ask(CURRENT)
    if (
      asked.status !== 503 &&
      JSON.stringify(JSON.parse(asked.text).data) !== JSON.stringify(JSON.parse(before).data)
    )
      faults.push(`message of the day on a full disk: ${asked.text.slice(0, 200)}`)
    await rm(fill)
    await writeFile(join(disk, 'room'), '')
    const begun = performance.now()
    while ((await service.get('/readyz')).status !== 200 && performance.now() - begun < HEALS_WITHIN_S * 1000)
      await pause(200)
    const healed = Math.round((performance.now() - begun) / 1000)
    if (healed >= HEALS_WITHIN_S)
      faults.push(`not ready ${healed} s after there was room: ${service.said.slice(-300)}`)
    if ((await service.ask(CURRENT)).text !== before) faults.push('another answer with room again')
    let again = await load(whole)
    for (let tries = 0; again !== null && tries < 3; tries++) {
      await pause(20_000)
      again = await load(whole)
    }
    if (again !== null) faults.push(`a load with room again: ${again}`)
    return { did: `the load on a full disk: ${failed}; ready ${healed} s after there was room`, faults }
  } finally {
    await service.end()
  }
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))
