import { useEffect, useRef } from 'react'
import { useTexts } from '../../app/site'
import { marked } from '../../lib/marked'
import { matchedIn } from './matchedIn'
import styles from './suggestions.module.css'
import type { Suggestion } from './useSuggestions'

interface Props {
  id: string
  suggestion: Suggestion
  typed: string
  selected: boolean
  onTake: () => void
}

/** One suggestion: its kind, its words with the typed ones marked, and what tells it from others. */
export function SuggestionRow({ id, suggestion: { kind, text, detail }, typed, selected, onTake }: Props) {
  const { searching } = useTexts()
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of a combobox are those of its field
    <div
      role="option"
      id={id}
      ref={row}
      aria-selected={selected}
      tabIndex={-1}
      className={selected ? styles.on : undefined}
      onMouseDown={event => event.preventDefault()}
      onClick={onTake}
    >
      <span className={styles.kind}>{searching.suggestionKinds[kind]}</span>{' '}
      <span className={kind === 'MESSAGE' ? 'paper' : undefined} lang="vi">
        {marked(text, matchedIn(text, typed)).map(({ start, text: piece, differs }) =>
          differs ? <mark key={start}>{piece}</mark> : piece,
        )}
      </span>{' '}
      {detail && kind !== 'MESSAGE' && (
        <span className="small" lang="vi">
          {detail}
        </span>
      )}
    </div>
  )
}
