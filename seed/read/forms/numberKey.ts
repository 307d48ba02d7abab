import { fold } from '../../../schema/words/fold'

/** Key by which numbers are compared: `Số : 05 / CT - TTg` and `5/CT-TTG` are both `5/ct-ttg`. */
export function numberKey(number: string): string {
  const folded = fold(number).replace(/^(so|luat so|nghi quyet so) ?[:.]? ?/, '')
  return folded.replaceAll(' ', '').replace(/^0+(?=\d)/, '')
}
