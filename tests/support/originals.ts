import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { projectRoot } from '../../server/root'

/** The real papers lie beside the checkout; they are never part of it. */
export const originalsFolder = resolve(projectRoot, '../shared/documents')
export const originalsAtHand = existsSync(originalsFolder)
