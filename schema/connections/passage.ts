import { Passage } from '../documents/passage'
import { connectionOf } from './connection'

export const PassageConnection = connectionOf<Passage>('Passage', () => Passage)
export type PassageConnection = InstanceType<typeof PassageConnection>
