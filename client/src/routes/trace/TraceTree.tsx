import { useSite, useTexts } from '../../app/site'
import { documentName } from '../../components/documentName'
import { LinkSentence } from '../../components/LinkSentence'
import { TraceNode } from './TraceNode'
import type { NumberedLink, TraceItem } from './traceTree'

interface Props {
  item: TraceItem
  items: Map<string, TraceItem>
  /** The link that the reader is on. */
  active: number | null
  onReach: (no: number) => void
}

/** A paper and, nested in it, all that its links lead to; a paper that stands elsewhere is only named. */
export function TraceTree({ item, items, active, onReach }: Props) {
  const order = [...items.keys()].indexOf(item.paper.id) + 1
  return (
    <>
      <TraceNode item={item} id={`vb${order}`} />
      {item.links.length > 0 && (
        <ol>
          {item.links.map(link => {
            const outer = items.get(link.outer)!
            const here = outer.by === link
            return (
              <li key={link.no} className={here ? undefined : 'again'}>
                <NumberLink link={link} active={active === link.no} onReach={onReach} />
                {here ? (
                  <TraceTree item={outer} items={items} active={active} onReach={onReach} />
                ) : (
                  <Elsewhere item={outer} items={items} />
                )}
              </li>
            )
          })}
        </ol>
      )}
    </>
  )
}

/** A link's number leads to its sentence and proof; in the list the sentence stands beside it. */
function NumberLink({
  link,
  active,
  onReach,
}: { link: NumberedLink } & Pick<Props, 'onReach'> & { active: boolean }) {
  const texts = useTexts()
  const { no, known } = link
  return (
    <a
      className="link"
      id={`so${no}`}
      href={`#lk${no}`}
      data-known={known}
      aria-current={active || undefined}
      onFocus={() => onReach(no)}
    >
      <b className="no">{no}</b>{' '}
      <span className="txt">
        <LinkSentence link={link.link} />.{' '}
        <span className="nb">{known === 'unproven' ? texts.unproven : texts.basis[link.link.basis]}.</span>
      </span>
    </a>
  )
}

function Elsewhere({ item, items }: { item: TraceItem; items: Map<string, TraceItem> }) {
  const site = useSite()
  const order = [...items.keys()].indexOf(item.paper.id) + 1
  return (
    <a className="see" href={`#vb${order}`}>
      {site.texts.trace.elsewhere(documentName(item.paper, site), item.by?.no ?? 0)}
    </a>
  )
}
