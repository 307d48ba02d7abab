import { useParameters } from '../../app/address'
import { useSite } from '../../app/site'
import { CopyLink } from '../../components/CopyLink'
import { type Cited, citation, styleIn } from './citation'

interface Props {
  cited: Cited
  /** Of the ids of the fields, where several messages share a page. */
  suffix: string
}

/** Copies the exact wording, alone or with its source in the style that the address has. */
export function CopyActs({ cited, suffix }: Props) {
  const site = useSite()
  const { copy } = site.texts.day
  const style = styleIn(useParameters())
  return (
    <>
      <CopyLink first text={cited.wording} field={`nguyen-van${suffix}`}>
        {copy.wording}
      </CopyLink>
      <CopyLink key={style} text={citation(style, cited, site)} field={`kem-nguon${suffix}`}>
        {style === 'press' ? copy.citation : copy.citationAs(copy.styles[style])}
      </CopyLink>
    </>
  )
}
