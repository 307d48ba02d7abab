import type { LoadArgs, Loaded } from '../../app/page'
import { useSite } from '../../app/site'
import { PageHead } from '../../components/PageHead'
import { readDay } from '../../lib/readDay'
import { CheckForm } from './CheckForm'
import { CheckResult } from './CheckResult'
import { CheckDocument } from './generated/check'

export interface CheckProps {
  /** Null before anything is asked. */
  variables: { text: string; on: string | null } | null
  /** The day as typed, where it could not be read. */
  unreadableDay: string | null
  /** What kept a text from being compared, or from being compared whole. */
  trouble: Trouble | null
}
export type Trouble = 'unreadable' | 'tooLong' | 'cut'

const LONGEST = 20_000
const troubles: Record<string, Trouble> = { 'khong-doc-duoc': 'unreadable', 'qua-dai': 'tooLong' }

/** `/kiem-tra?cau=…&ngay=…`: a text beside the wordings that we hold; a long one comes by POST under the same names. */
export async function load({ client, url, today, form }: LoadArgs): Promise<Loaded<CheckProps>> {
  const asked = form ?? url.searchParams
  const text = asked.get('cau')?.trim()
  const typed = asked.get('ngay')?.trim() ?? ''
  const on = readDay(typed, today)
  const unreadableDay = typed !== '' && on === null ? typed : null
  const trouble = troubles[asked.get('tep') ?? ''] ?? null
  if (!text) return { props: { variables: null, unreadableDay, trouble } }
  const variables = { text: text.slice(0, LONGEST), on }
  await client.query({ query: CheckDocument, variables })
  return { props: { variables, unreadableDay, trouble: text.length > LONGEST ? 'cut' : trouble } }
}

/** A text beside the wordings that we hold: where they differ is pointed at, not judged. */
export function CheckPage({ variables, unreadableDay, trouble }: CheckProps) {
  const words = useSite().texts.check
  return (
    <>
      <PageHead title={words.title} intro={words.intro} />
      <CheckForm variables={variables} unreadableDay={unreadableDay} longest={LONGEST} />
      {trouble && (
        <p className="note" role="status">
          {words.troubles[trouble]}
        </p>
      )}
      {variables && <CheckResult variables={variables} />}
    </>
  )
}

export { CheckPage as Page }
