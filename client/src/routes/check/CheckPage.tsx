import type { LoadArgs, Loaded } from '../../app/page'
import { inLocale, useSite } from '../../app/site'
import { PageHead } from '../../components/PageHead'
import { dayInNumbers } from '../../lib/dayWords'
import { readDay } from '../../lib/readDay'
import { CheckResult } from './CheckResult'
import styles from './check.module.css'
import { CheckDocument } from './generated/check'

export interface CheckProps {
  /** Null before anything is asked. */
  variables: { text: string; on: string | null } | null
  /** The day as typed, where it could not be read. */
  unreadableDay: string | null
}

/** `/kiem-tra?cau=…&ngay=…`: a sentence beside the wordings that we hold. */
export async function load({ client, url, today }: LoadArgs): Promise<Loaded<CheckProps>> {
  const text = url.searchParams.get('cau')?.trim()
  const typed = url.searchParams.get('ngay')?.trim() ?? ''
  const on = readDay(typed, today)
  const unreadableDay = typed !== '' && on === null ? typed : null
  if (!text) return { props: { variables: null, unreadableDay } }
  const variables = { text: text.slice(0, 2000), on }
  await client.query({ query: CheckDocument, variables })
  return { props: { variables, unreadableDay } }
}

/** A sentence beside the wordings that we hold: where they differ is pointed at, not judged. */
export function CheckPage({ variables, unreadableDay }: CheckProps) {
  const { texts, locale } = useSite()
  const words = texts.check
  return (
    <>
      <PageHead title={words.title} intro={words.intro} />
      <form className={styles.form} action={inLocale('/kiem-tra', locale)}>
        <label className="label" htmlFor="cau">
          {words.sentence}
        </label>
        <textarea
          className="field"
          id="cau"
          name="cau"
          rows={3}
          maxLength={2000}
          defaultValue={variables?.text}
        />
        <label className="label" htmlFor="ngay-hoi">
          {words.day}
        </label>
        <input
          className="field"
          id="ngay-hoi"
          name="ngay"
          autoComplete="off"
          placeholder="30/9/2021"
          defaultValue={unreadableDay ?? (variables?.on ? dayInNumbers(variables.on) : '')}
          aria-invalid={unreadableDay !== null || undefined}
        />
        {unreadableDay !== null && <p className="note">{texts.day.unreadable.say(unreadableDay)}</p>}
        <p className="acts">
          <button className="act act-first" type="submit">
            {words.button}
          </button>
        </p>
      </form>
      {variables && <CheckResult variables={variables} />}
    </>
  )
}

export { CheckPage as Page }
