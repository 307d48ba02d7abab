import { resolve } from 'node:path'
import { projectRoot } from '../root'
import type { Access } from './connect'
import { type EmbeddedOptions, shareEmbedded, startEmbedded } from './embedded/embedded'

/** The settings that say which Neo4j is used. */
export interface DatabaseSettings {
  NEO4J_URI?: string | undefined
  NEO4J_USER: string
  NEO4J_PASSWORD: string
  NEO4J_DATABASE: string
  /** Folder of our own Neo4j; one that is not absolute is of the checkout. */
  GRAPH_DIR: string
}

export interface OpenDatabase extends Access {
  /** True where a database of a killed start was found and stopped first. */
  clearedLeftover?: boolean
  /** Where the data of a database that could not start are kept. */
  setAside?: string | null
  /** @throws OperatorFault where the disk of our own database is full */
  requireRoom?(): Promise<void>
  /** Stops what was started here, if anything was. */
  stop(): Promise<void>
}

export interface OpenOptions extends Omit<EmbeddedOptions, 'home' | 'port'> {
  /** Takes the checkout's own database as it runs, where another process started it. */
  shared?: boolean
}

/** The Neo4j of the settings, else the checkout's own, started now. */
export async function openDatabase(settings: DatabaseSettings, options: OpenOptions): Promise<OpenDatabase> {
  const {
    GRAPH_DIR,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = settings
  if (uri) return { uri, user, password, database, stop: async () => {} }
  const { shared, ...start } = options
  const home = resolve(projectRoot, GRAPH_DIR)
  return shared ? shareEmbedded({ ...start, home }) : startEmbedded({ ...start, home })
}
