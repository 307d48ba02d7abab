import { useSite } from '../app/site'
import type { Relation } from '../generated/types'
import { documentName, type NamedDocument } from './documentName'
import { Words } from './Words'

interface Props {
  link: { from: NamedDocument; to: NamedDocument; relation: Relation; sentence: string }
  /** Its numbers are kept on one line; of a hundred links, each number an element more, only of the one looked at. */
  whole?: boolean
}

/** A link as a sentence: the API's in Vietnamese, which has the paper's own verb, else our own words. */
export function LinkSentence({ link: { from, to, relation, sentence }, whole = false }: Props) {
  const site = useSite()
  const { locale, texts } = site
  const own = () => `${documentName(from, site)} ${texts.relations[relation]} ${documentName(to, site)}`
  const said = locale === 'vi' ? sentence : own()
  return whole ? <Words text={said} /> : said
}
