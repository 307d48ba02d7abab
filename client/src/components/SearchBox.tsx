import { type ComponentType, useRef, useState } from 'react'
import { useParameters } from '../app/address'
import { inLocale, useSite } from '../app/site'
import type { SuggestionsProps } from './suggestions/Suggestions'

/** The search of every page's head: a plain form, so it works without a script; its suggestions come on first focus. */
export function SearchBox() {
  const { texts, locale } = useSite()
  const parameters = useParameters()
  const input = useRef<HTMLInputElement>(null)
  const [Suggestions, setSuggestions] = useState<ComponentType<SuggestionsProps> | null>(null)
  const asked = parameters.get('q') ?? ''
  const fetchSuggestions = () => {
    if (Suggestions) return
    import('./suggestions/Suggestions').then(
      module => setSuggestions(() => module.Suggestions),
      (error: unknown) => console.error(error),
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to browsers of 2022
    <form className="search" role="search" action={inLocale('/tim', locale)}>
      <label className="vh" htmlFor="q">
        {texts.search.label}
      </label>
      <input
        id="q"
        name="q"
        type="search"
        autoComplete="off"
        key={asked}
        ref={input}
        defaultValue={asked}
        placeholder={texts.search.placeholder}
        onFocus={fetchSuggestions}
      />
      <button type="submit">{texts.search.button}</button>
      {Suggestions && <Suggestions key={asked} input={input} />}
    </form>
  )
}
