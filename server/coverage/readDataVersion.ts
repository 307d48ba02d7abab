import type { DataVersion } from '../../schema/coverage/dataVersion'
import type { Reader } from '../graph/read'
import { number } from '../graph/values'

type DataVersionRow = [version: string, loadedAt: string, documents: number, assertions: number]

const DATA_VERSION = `
MATCH (data:DataVersion {id: 'data'})
RETURN [data.version, data.loadedAt, data.documents, data.assertions]`

/** A graph into which nothing was loaded yet has the version `empty`. */
export async function readDataVersion(reader: Reader): Promise<DataVersion> {
  const [row] = await reader.read<DataVersionRow>(DATA_VERSION)
  const [version, loadedAt, documents, assertions] = row ?? ['empty', '', 0, 0]
  return { version, loadedAt, documents: number(documents), assertions: number(assertions) }
}
