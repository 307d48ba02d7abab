import { inLocale, useSite } from '../../app/site'
import { dayInNumbers } from '../../lib/dayWords'
import type { Asked } from './searchAddress'
import { searchAddress } from './searchAddress'

/** From a day to a day, as people type them; the other filters stay. */
export function DaysForm({ asked }: { asked: Asked }) {
  const { texts, locale } = useSite()
  const words = texts.searching
  const kept = new URLSearchParams(searchAddress({ ...asked, from: null, to: null }).split('?')[1])
  return (
    <form action={inLocale('/tim', locale)} className="dayform">
      {[...kept].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {(['from', 'to'] as const).map(end => (
        <div key={end}>
          <label className="label" htmlFor={`loc-${end}`}>
            {words.days[end]}
          </label>
          <input
            id={`loc-${end}`}
            name={end === 'from' ? 'tu' : 'den'}
            type="text"
            key={asked[end]}
            defaultValue={asked[end] ? dayInNumbers(asked[end]) : ''}
            placeholder="30/9/2021"
          />
        </div>
      ))}
      <button className="act" type="submit">
        {words.days.button}
      </button>
    </form>
  )
}
