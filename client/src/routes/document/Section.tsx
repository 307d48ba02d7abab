import type { ReactNode } from 'react'

interface Props {
  /** Where `#…` of the contents leads. */
  id: string
  title: string
  note?: string
  children: ReactNode
}

/** A part of a document's page: a heading and its facts, each with its proofs. */
export function Section({ id, title, note, children }: Props) {
  return (
    <section className="facts" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p className="note">{note}</p>}
      {children}
    </section>
  )
}
