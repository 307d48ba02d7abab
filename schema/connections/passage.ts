import { connectionOf } from './connection'
import { Passage } from '../documents/passage'

export const PassageConnection = connectionOf<Passage>('Passage', () => Passage)
export type PassageConnection = InstanceType<typeof PassageConnection>
