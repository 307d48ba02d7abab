import { inLocale, useSite } from '../../app/site'
import { PageHead } from '../../components/PageHead'
import { dayInNumbers } from '../../lib/dayWords'
import { CheckResult } from './CheckResult'
import styles from './check.module.css'
import type { CheckProps } from './load'

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
