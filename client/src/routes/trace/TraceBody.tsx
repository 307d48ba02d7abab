import { useSuspenseQuery } from '@apollo/client/react'
import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { Head } from '../../components/Head'
import { Words } from '../../components/Words'
import { TraceDocument } from './generated/trace'
import type { TraceProps } from './load'
import { summary } from './summary'
import { TraceActs } from './TraceActs'
import { TraceControls } from './TraceControls'
import { TraceLinks } from './TraceLinks'
import { TracePicture } from './TracePicture'
import { linksOf, traceTree } from './traceTree'

/** What a paper rests on and what carries it out: the picture, and every link in words with its proof. */
export function TraceBody({ slug, looking, variables }: TraceProps) {
  const site = useSite()
  const words = site.texts.trace
  const { data } = useSuspenseQuery(TraceDocument, { variables })
  const half = data.up ?? data.down
  if (!half) throw new Error('A trace goes at least one way')
  const items = traceTree(data.up, data.down)
  const links = linksOf(items)
  const name = documentName(half.root, site)
  const told = summary(links, words, site.locale)
  return (
    <>
      <header className="head wide-print">
        <Head title={words.titleOf(name)} description={`${words.titleOf(name)}. ${told}`} />
        <h1>
          <Words text={words.titleOf(name)} />
        </h1>
        <p>
          {words.from[looking.way]} {told} {(data.up?.truncated || data.down?.truncated) && words.truncated}
        </p>
      </header>
      <TraceControls slug={slug} looking={looking} />
      <TracePicture key={variables.of} items={items} view={looking.view} />
      {links.length > 0 && <TraceLinks links={links} />}
      {data.down && <TraceActs document={data.down.root} />}
    </>
  )
}
