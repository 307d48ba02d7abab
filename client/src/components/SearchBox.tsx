import { useSearchParams } from 'react-router'
import { inLocale, useSite } from '../app/site'

/** The search of every page's head; a plain form, so it works without a script. */
export function SearchBox() {
  const { texts, locale } = useSite()
  const [parameters] = useSearchParams()
  const asked = parameters.get('q') ?? ''
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
        defaultValue={asked}
        placeholder={texts.search.placeholder}
      />
      <button type="submit">{texts.search.button}</button>
    </form>
  )
}
