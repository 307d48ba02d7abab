import { badInput } from './badInput'
import type { Reader } from './read'

const EXISTS = {
  document: 'MATCH (n:Document) WHERE n.id = $id OR n.url = $id RETURN [n.id] LIMIT 1',
  agency: 'MATCH (n:Agency) WHERE n.id = $id RETURN [n.id] LIMIT 1',
}

/**
 * For a list that a filter left empty: an id that names nothing is an error, not an empty answer.
 * @throws GraphQLError BAD_USER_INPUT naming the argument
 */
export async function requireKnown(
  reader: Reader,
  kind: keyof typeof EXISTS,
  argument: string,
  id: string,
): Promise<void> {
  const rows = await reader.read(EXISTS[kind], { id })
  if (rows.length === 0)
    throw badInput(
      argument,
      `${argument} must be the id of ${kind === 'agency' ? 'an agency' : 'a document'}.`,
    )
}
