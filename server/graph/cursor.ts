import { badInput } from './badInput'

/** What orders an item in its list, most significant first, its id last. */
export type Place = readonly (string | number | null)[]

const LONGEST = 1000

/** An opaque cursor; it names its list, so that a cursor of another list is refused. */
export function encodeCursor(list: string, place: Place): string {
  return Buffer.from(JSON.stringify([list, ...place])).toString('base64url')
}

/**
 * The place that `after` stands for; null for the first page.
 * @throws BAD_USER_INPUT when it is no cursor of this list, whose places are shaped like `example`.
 */
export function decodeCursor(list: string, after: string | null | undefined, example: Place): Place | null {
  if (after === null || after === undefined) return null
  const place = after.length <= LONGEST ? unpack(list, after) : null
  if (!place || place.length !== example.length || !place.every((part, at) => alike(part, example[at]))) {
    throw badInput('after', 'after must be a cursor that this list gave.')
  }
  return place
}

function unpack(list: string, after: string): Place | null {
  try {
    const [name, ...place] = JSON.parse(Buffer.from(after, 'base64url').toString()) as [string, ...Place]
    return name === list && encodeCursor(list, place) === after ? place : null
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null
    throw error
  }
}

const alike = (part: unknown, example: unknown): boolean => part === null || typeof part === typeof example
