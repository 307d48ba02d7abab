import { createHash } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { said } from '../terminal/said.mjs'
import { startOf } from './startOf.mjs'

const ASK_EVERY_MS = 200
/** A lock that says nothing for so long was left by a process that ended while it wrote it. */
const UNWRITTEN_MS = 10_000

/**
 * Runs `work` while no other process holds the lock file; says for whom it waits, and takes over from one that ended.
 * A process of the same number that began at another time is another process.
 */
export function holding(file, work, say = toTerminal) {
  const tries = tryingFor(file, say)
  while (!tries()) {
    if (isThis(holderIn(lockAt(file).text))) throw new Error(`This process holds ${file} already`)
    pause(ASK_EVERY_MS)
  }
  try {
    return work()
  } finally {
    rmSync(file, { force: true })
  }
}

/** The same for work that others of this process wait for too. */
export async function holdingMeanwhile(file, work, { signal, say = toTerminal } = {}) {
  const tries = tryingFor(file, say)
  while (!tries()) await sleep(ASK_EVERY_MS, undefined, { signal })
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

const toTerminal = sentence => process.stderr.write(`${sentence}\n`)

/** Each call tries once: true where the lock is ours now. */
function tryingFor(file, say) {
  mkdirSync(dirname(file), { recursive: true })
  let waitedFor = null
  return () => {
    while (!taken(file)) {
      const { text, age } = lockAt(file)
      if (text === null) continue
      const holder = holderIn(text)
      if (holder ? isAlive(holder) : age <= UNWRITTEN_MS) {
        if (waitedFor !== text && !isThis(holder)) say(waitingFor(holder))
        waitedFor = text
        return false
      }
      discard(file, text, say)
    }
    return true
  }
}

/** The file is whole when it appears: it is written aside and then linked, which fails where there is one. */
function taken(file) {
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, JSON.stringify({ pid: process.pid, start: startOf(process.pid), since: new Date() }))
  try {
    linkSync(aside, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    return false
  } finally {
    rmSync(aside, { force: true })
  }
}

function lockAt(file) {
  try {
    return { text: readFileSync(file, 'utf8'), age: Date.now() - statSync(file).mtimeMs }
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    return { text: null, age: 0 }
  }
}

function holderIn(text) {
  try {
    const holder = JSON.parse(text)
    return typeof holder === 'number' ? { pid: holder } : holder
  } catch {
    return null
  }
}

/** Only the lock that was found dead, and of those who find it dead only one at a time: none takes another's fresh lock. */
function discard(file, dead, say) {
  const mark = createHash('sha256').update(dead).digest('hex').slice(0, 8)
  const discardIt = () => lockAt(file).text === dead && rmSync(file, { force: true })
  holding(`${file}.${mark}`, discardIt, say)
}

const isThis = holder => holder?.pid === process.pid && holder.start === startOf(process.pid)

/** A lock of an older version tells no start. */
function isAlive({ pid, start }) {
  const found = startOf(pid)
  return found !== '' && (start === undefined || start === found)
}

function waitingFor(holder) {
  if (!holder)
    return said(
      'Waiting for a process that is just beginning to prepare this checkout …',
      'Chờ một tiến trình vừa bắt đầu chuẩn bị thư mục này …',
    )
  const { pid, since } = holder
  return said(
    `Waiting for process ${pid}, which prepares this checkout${since ? ` since ${since}` : ''} …`,
    `Chờ tiến trình ${pid} đang chuẩn bị thư mục này${since ? ` từ ${since}` : ''} …`,
  )
}

const pause = milliseconds => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
