import { Citation } from '../documents/citation'
import { connectionOf } from './connection'

export const CitationConnection = connectionOf<Citation>('Citation', () => Citation)
export type CitationConnection = InstanceType<typeof CitationConnection>
