import { Document } from '../documents/document'
import { connectionOf } from './connection'

export const DocumentConnection = connectionOf<Document>('Document', () => Document)
export type DocumentConnection = InstanceType<typeof DocumentConnection>
