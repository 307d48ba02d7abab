import { useSite } from '../../app/site'
import { CopyLink } from '../../components/CopyLink'
import { type Cited, citation } from './citation'

interface Props {
  cited: Cited
  /** Of the ids of the fields, where several messages share a page. */
  suffix: string
}

/** Copies the exact wording, alone or with its source. */
export function CopyActs({ cited, suffix }: Props) {
  const site = useSite()
  const { copy } = site.texts.day
  return (
    <>
      <CopyLink first text={cited.wording} field={`nguyen-van${suffix}`}>
        {copy.wording}
      </CopyLink>
      <CopyLink text={citation('press', cited, site)} field={`kem-nguon${suffix}`}>
        {copy.citation}
      </CopyLink>
    </>
  )
}
