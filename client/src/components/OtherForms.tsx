import { useAddress } from '../app/address'
import type { Forms } from '../app/forms'
import { inLocale, inVietnamese, useSite } from '../app/site'

/** The page on view for machines and colleagues: plain links to what the server makes of its address. */
export function OtherForms({ card, sheet, changes, table }: Forms) {
  const { texts, locale, origin, today, explorer } = useSite()
  const { pathname, search } = useAddress()
  const { forms } = texts
  const data = new URL(`${pathname}${search}`, origin)
  data.searchParams.set('dang', 'json')
  return (
    <nav className="machine" aria-label={forms.label}>
      <span aria-hidden="true">{forms.label}</span>
      <a href={`${data.pathname}${data.search}`}>{forms.json}</a>
      {explorer && (
        <a href={`/explorer?trang=${encodeURIComponent(`${pathname}${search}`)}`}>{forms.query}</a>
      )}
      {sheet && <a href={inLocale(`/to-in/${dayOf(pathname) ?? today}`, locale)}>{forms.sheet}</a>}
      {card && <a href={inLocale(cardOf(pathname), locale)}>{forms.card}</a>}
      {table && <a href={inLocale(`/${table}.csv`, locale)}>{forms.table}</a>}
      {changes && (
        <>
          <a href={inLocale('/thay-doi.atom', locale)}>{forms.atom}</a>
          <a href={inLocale('/thay-doi.ics', locale)}>{forms.calendar}</a>
        </>
      )}
    </nav>
  )
}

/** `/nhung?ngay=2021-09-30` hands out the card of that day, `/nhung` that of today. */
function cardOf(path: string): string {
  const day = dayOf(path)
  return day ? `/nhung?ngay=${day}` : '/nhung'
}

const dayOf = (path: string): string | undefined => inVietnamese(path).split('/')[2]
