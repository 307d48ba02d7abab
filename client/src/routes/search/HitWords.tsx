import { Words } from '../../components/Words'
import { marked } from '../../lib/marked'

interface Props {
  snippet: string
  matched: readonly { start: number; end: number }[]
}

/** The words found, as printed, with what matched marked; neighbours with only a blank between them share one mark. */
export function HitWords({ snippet, matched }: Props) {
  return marked(snippet, runs(snippet, matched)).map(({ start, text, differs }) =>
    differs ? <mark key={start}>{text}</mark> : <Words key={start} text={text} />,
  )
}

function runs(text: string, spans: Props['matched']): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}
