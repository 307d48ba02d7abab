import { connectionOf } from '../connection'
import { Document } from '../document'

export const DocumentConnection = connectionOf<Document>('Document', () => Document)
export type DocumentConnection = InstanceType<typeof DocumentConnection>
