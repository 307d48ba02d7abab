interface Props {
  /** In the language of the page; null where only the API has the words. */
  ours: string | null | undefined
  /** As the API tells it, in Vietnamese. */
  theirs: string
}

/** A sentence of the service or of its editors: in the reader's language, else in Vietnamese. */
export function Told({ ours, theirs }: Props) {
  return <span lang={ours ? undefined : 'vi'}>{ours || theirs}</span>
}
