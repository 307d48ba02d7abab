import { inLocale, useSite } from '../../app/site'
import { CopyLink } from '../../components/CopyLink'

interface Props {
  /** `hom-nay`, or the day that the card keeps to. */
  which: string
  title: string
}

/** In pixels: a card of one message, replaced since, in a frame 300 pixels wide. */
const HEIGHT = 380

/** A card as it looks, and the code that puts it on another page. */
export function CardCode({ which, title }: Props) {
  const { texts, locale, origin } = useSite()
  const { card } = texts
  const path = inLocale(`/nhung/${which}`, locale)
  const field = `ma-${which}`
  const code = `<iframe src="${origin}${path}" width="100%" height="${HEIGHT}" title="${title}" loading="lazy" style="border:0;max-width:34rem"></iframe>`
  return (
    <section aria-labelledby={`s-${which}`}>
      <h2 id={`s-${which}`}>{title}</h2>
      <iframe src={path} height={HEIGHT} title={title} loading="lazy" />
      <label className="label" htmlFor={field}>
        {card.code}
      </label>
      <textarea className="field" id={field} rows={4} readOnly value={code} />
      <p className="acts">
        <CopyLink first text={code} field={field}>
          {card.copy}
        </CopyLink>
        <a className="act" href={path}>
          {card.alone}
        </a>
      </p>
    </section>
  )
}
