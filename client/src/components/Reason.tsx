import { useSite } from '../app/site'
import { Told } from './Told'

interface Props {
  of: { reason: string; reasonInEnglish: string | null }
}

/** Why an editor decided so. */
export function Reason({ of: { reason, reasonInEnglish } }: Props) {
  return <Told ours={useSite().locale === 'en' ? reasonInEnglish : null} theirs={reason} />
}
