import { enumOf } from './enumOf'

export const FigureQualifier = enumOf('FigureQualifier', 'How exact a printed figure claims to be.', {
  EXACT: 'As printed, no qualifier.',
  ABOUT: 'gần, khoảng',
  AT_LEAST: 'trên, hơn, ít nhất',
  AT_MOST: 'dưới, tối đa',
})
export type FigureQualifier = keyof typeof FigureQualifier
