import { enumOf } from './enumOf'

export const FigureNature = enumOf('FigureNature', 'What kind of statement a figure is.', {
  REPORTED: 'What is or was.',
  TARGET: 'An aim or a demand: phấn đấu, bảo đảm, a day to come.',
  FORECAST: 'An expectation: dự kiến, sẽ có.',
  OFFER: 'What is offered to customers: miễn phí, tặng.',
})
export type FigureNature = keyof typeof FigureNature
