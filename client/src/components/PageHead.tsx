import { Head } from './Head'

interface Props {
  title: string
  intro: string
}

/** The head of a page that is a list or a form: what it is, in a sentence. */
export function PageHead({ title, intro }: Props) {
  return (
    <header className="head">
      <Head title={title} description={intro} />
      <h1>{title}</h1>
      <p>{intro}</p>
    </header>
  )
}
