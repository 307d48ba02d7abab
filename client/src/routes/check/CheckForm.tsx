import type { ReactNode } from 'react'
import { inLocale, useSite } from '../../app/site'
import { dayInNumbers } from '../../lib/dayWords'
import styles from './check.module.css'

interface Props {
  variables: { text: string; on: string | null } | null
  unreadableDay: string | null
  /** Most characters of a text. */
  longest: number
}

/** A text, typed or in a file, and the day that is asked about. Sent by POST: an address has no room for an article. */
export function CheckForm({ variables, unreadableDay, longest }: Props) {
  const { texts, locale } = useSite()
  const words = texts.check
  return (
    <form
      className={styles.form}
      method="post"
      encType="multipart/form-data"
      action={inLocale('/kiem-tra', locale)}
    >
      <Labelled id="cau" label={words.sentence}>
        <textarea
          className="field"
          id="cau"
          name="cau"
          rows={3}
          maxLength={longest}
          defaultValue={variables?.text}
        />
      </Labelled>
      <div className={`${styles.beside} noprint`}>
        <div>
          <Labelled id="ngay-hoi" label={words.day}>
            <input
              className="field"
              id="ngay-hoi"
              name="ngay"
              autoComplete="off"
              placeholder="30/9/2021"
              defaultValue={unreadableDay ?? (variables?.on ? dayInNumbers(variables.on) : '')}
              aria-invalid={unreadableDay !== null || undefined}
            />
          </Labelled>
        </div>
        <div>
          <Labelled id="tep" label={words.file}>
            <input className="field" id="tep" name="tep" type="file" accept=".txt,text/plain" />
          </Labelled>
        </div>
      </div>
      {unreadableDay !== null && <p className="note">{texts.day.unreadable.say(unreadableDay)}</p>}
      <p className="acts">
        <button className="act act-first" type="submit">
          {words.button}
        </button>
      </p>
    </form>
  )
}

function Labelled({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return (
    <>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {children}
    </>
  )
}
