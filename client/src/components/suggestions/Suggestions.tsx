import { type RefObject, useCallback, useEffect } from 'react'
import { useGo } from '../../app/address'
import { inLocale, useSite } from '../../app/site'
import { SuggestionRow } from './SuggestionRow'
import styles from './suggestions.module.css'
import { useListKeys } from './useListKeys'
import { useSuggestions } from './useSuggestions'
import { useTyped } from './useTyped'

export interface SuggestionsProps {
  /** The field of the search form; it is made a combobox as long as the suggestions live. */
  input: RefObject<HTMLInputElement | null>
}

const LIST = 'goi-y-ds'
const optionId = (at: number) => `goi-y-${at}`

/** What the reader may mean, under the search field; by arrows or pointer to the page of a plan, paper, message or body. */
export function Suggestions({ input }: SuggestionsProps) {
  const { texts, locale } = useSite()
  const go = useGo()
  const { typed, focused } = useTyped(input)
  const found = useSuggestions(typed)
  const take = useCallback(
    (at: number) => {
      const url = found[at]?.url
      if (!url) return
      input.current?.blur()
      go(inLocale(url, locale))
    },
    [found, input, locale, go],
  )
  const { at, open } = useListKeys(input, found.length, take)
  const shown = open && focused
  useComboboxField(input, shown, shown ? at : -1)
  return (
    <>
      <p className="vh" role="status">
        {focused && found.length > 0 ? texts.search.suggested(found.length) : ''}
      </p>
      <div className={styles.suggestions} hidden={!shown}>
        <p className="label" id="goi-y">
          {texts.search.suggestions}
        </p>
        <div role="listbox" id={LIST} aria-labelledby="goi-y">
          {found.map((suggestion, place) => (
            <SuggestionRow
              key={`${suggestion.kind} ${suggestion.url} ${suggestion.text}`}
              id={optionId(place)}
              suggestion={suggestion}
              typed={typed}
              selected={place === at}
              onTake={() => take(place)}
            />
          ))}
        </div>
      </div>
    </>
  )
}

/** The attributes that make the form's own field a combobox. */
function useComboboxField(input: SuggestionsProps['input'], open: boolean, at: number): void {
  useEffect(() => {
    const field = input.current
    if (!field) return
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-controls', LIST)
    field.setAttribute('aria-expanded', String(open))
    if (at >= 0) field.setAttribute('aria-activedescendant', optionId(at))
    else field.removeAttribute('aria-activedescendant')
  }, [input, open, at])
}
