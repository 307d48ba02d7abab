import { connectionOf } from './connection'
import { Figure } from '../facts/figure'

export const FigureConnection = connectionOf<Figure>('Figure', () => Figure)
export type FigureConnection = InstanceType<typeof FigureConnection>
