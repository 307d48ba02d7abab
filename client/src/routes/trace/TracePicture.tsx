import { type KeyboardEvent, useState } from 'react'
import { useTexts } from '../../app/site'
import { Sheet } from '../../components/Sheet'
import { drawingRules } from './drawingRules'
import { draw, WIDTH } from './geometry'
import { nextLink } from './nextLink'
import { RowNames } from './RowNames'
import { SelectedLink } from './SelectedLink'
import { TraceTree } from './TraceTree'
import styles from './trace.module.css'
import type { View } from './traceAddress'
import { linksOf, type TraceItem } from './traceTree'

const kinds = ['stated', 'inferred', 'ruled', 'unproven'] as const

/** One nested list: a picture by coordinates where there is room, else (or when asked) a list with a spine. */
export function TracePicture({ items, view }: { items: Map<string, TraceItem>; view: View }) {
  const { key } = useTexts().trace
  const [active, setActive] = useState<number | null>(null)
  const drawing = draw(items)
  const links = linksOf(items)
  const selected = links.find(({ no }) => no === active) ?? links[0]
  const root = [...items.values()].find(({ row }) => row === 0)!
  const height = Math.round(drawing.height)
  const present = new Set(links.map(({ known }) => known))
  return (
    <>
      <Sheet name="trace" rules={drawingRules(drawing)} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys only move between the links in it */}
      <div className={styles.trace} data-view={view} id="so-do" onKeyDown={walk}>
        <svg
          className={styles.edges}
          viewBox={`0 0 ${WIDTH} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {drawing.edges.map(({ bundle: { links, known }, path }) => (
            <g key={links[0].no}>
              <path
                className={styles.edge}
                data-known={known}
                data-on={links.some(({ no }) => no === active) || undefined}
                d={path}
              />
              {known === 'ruled' && <path className={styles.edgeCore} d={path} />}
            </g>
          ))}
        </svg>
        <RowNames items={items} />
        <ol className={styles.tree}>
          <li>
            <TraceTree item={root} items={items} active={active} onReach={setActive} />
          </li>
        </ol>
      </div>
      {selected && <SelectedLink link={selected} walking={active !== null} />}
      <p className={`small keyline ${styles.tracekey}`}>
        {kinds.map(
          kind =>
            present.has(kind) && (
              <span key={kind}>
                <svg className={styles.kl} viewBox="0 0 40 4" aria-hidden="true">
                  <path className={styles.edge} data-known={kind} d="M2 2H39" />
                  {kind === 'ruled' && <path className={styles.edgeCore} d="M2 2H39" />}
                </svg>
                {key[kind]}{' '}
              </span>
            ),
        )}
        <span className="noprint">{key.arrows}</span>
      </p>
    </>
  )
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const next = nextLink(event.currentTarget, event.target, event.key)
  if (!next) return
  event.preventDefault()
  next.focus()
}
