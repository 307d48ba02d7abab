interface Props {
  label: string
  /** Under which the field names the section that it stands in. */
  labelId?: string
  typed: string
  invalid: boolean
}

/** A day as people type it; what helps to type it stands under `HINT`. */
export function DayField({ label, labelId, typed, invalid }: Props) {
  return (
    <p>
      <label className="label" id={labelId} htmlFor="ngay">
        {label}
      </label>
      <input
        id="ngay"
        name="ngay"
        autoComplete="off"
        placeholder="30/9/2021"
        defaultValue={typed}
        aria-describedby={HINT}
        aria-invalid={invalid || undefined}
      />
    </p>
  )
}

/** Id of the words that help to type a day. */
export const HINT = 'ngay-goi'
