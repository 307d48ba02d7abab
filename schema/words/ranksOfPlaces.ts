import { wordList } from './wordList'

/** What places within a province are. */
export const ranksWithinProvince = wordList(`
  huyện
  quận
  thị xã
  thị trấn
  xã
  phường
`)

/** What stands before the name of a place. */
export const ranksOfPlaces = ['tỉnh', 'thành phố', ...ranksWithinProvince]
