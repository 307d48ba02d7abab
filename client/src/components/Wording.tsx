import { Words } from './Words'

interface Props {
  text: string
  /** 1 is the biggest thing on a page, 3 stands in lists. */
  size: 1 | 2 | 3
}
const classes = { 1: 'wording', 2: 'wording-2', 3: 'wording-3' }

/** A message's own words; the quotation marks around them are CSS, so that selecting copies the wording alone. */
export function Wording({ text, size }: Props) {
  return (
    <p className={classes[size]} lang="vi">
      <Words text={text} />
    </p>
  )
}
