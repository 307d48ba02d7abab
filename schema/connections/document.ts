import { connectionOf } from './connection'
import { Document } from '../documents/document'

export const DocumentConnection = connectionOf<Document>('Document', () => Document)
export type DocumentConnection = InstanceType<typeof DocumentConnection>
