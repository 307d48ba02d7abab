import { Figure } from '../facts/figure'
import { connectionOf } from './connection'

export const FigureConnection = connectionOf<Figure>('Figure', () => Figure)
export type FigureConnection = InstanceType<typeof FigureConnection>
