import { useParameters } from '../../app/address'
import { Link } from '../../app/Link'
import { useSite } from '../../app/site'
import { type Cited, citation, citationStyles, styleIn } from './citation'
import styles from './cite.module.css'

interface Props {
  cited: Cited
  /** Of the fields, where a page has several boxes. */
  suffix: string
}

/** The exact wording and the citation, each in a field that can be selected; the style is in the address. */
export function CiteBox({ cited, suffix }: Props) {
  const site = useSite()
  const { copy } = site.texts.day
  const parameters = useParameters()
  const style = styleIn(parameters)
  const text = citation(style, cited, site)
  return (
    <section className={styles.cite} id={`trich-dan${suffix}`} aria-labelledby={`s-cite${suffix}`}>
      <h2 id={`s-cite${suffix}`} className="vh">
        {copy.heading}
      </h2>
      <label className="label" htmlFor={`nguyen-van${suffix}`}>
        {copy.plain}
      </label>
      <textarea
        className="field paper"
        id={`nguyen-van${suffix}`}
        rows={2}
        readOnly
        lang="vi"
        value={cited.wording}
      />
      <p className={styles.forms}>
        <span className="label">{copy.by}</span>{' '}
        {citationStyles.map(one => (
          <Link
            key={one}
            to={`${withStyle(parameters, one)}#trich-dan${suffix}`}
            state={{ stay: true }}
            aria-current={one === style ? 'true' : undefined}
          >
            {copy.styles[one]}
          </Link>
        ))}
      </p>
      <textarea
        className="field"
        id={`kem-nguon${suffix}`}
        rows={text.split('\n').length + 2}
        readOnly
        lang="vi"
        value={text}
        aria-label={copy.fieldOf(copy.styles[style])}
      />
    </section>
  )
}

function withStyle(parameters: URLSearchParams, style: string): string {
  const changed = new URLSearchParams(parameters)
  changed.set('loi', style)
  return `?${changed}`
}
