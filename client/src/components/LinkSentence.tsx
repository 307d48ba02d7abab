import { useSite } from '../app/site'
import type { Relation } from '../generated/types'
import { documentName, type NamedDocument } from './documentName'

interface Props {
  link: { from: NamedDocument; to: NamedDocument; relation: Relation; sentence: string }
}

/** A link as a sentence: the API's in Vietnamese, which has the paper's own verb, else our own words. */
export function LinkSentence({ link: { from, to, relation, sentence } }: Props) {
  const site = useSite()
  const { locale, texts } = site
  const own = () => `${documentName(from, site)} ${texts.relations[relation]} ${documentName(to, site)}`
  return locale === 'vi' ? sentence : own()
}
