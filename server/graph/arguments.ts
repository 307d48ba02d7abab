import { badInput } from './badInput'

/** `d:23-kh-tbtt.…`, or the path of a page: `/ke-hoach/23-kh-tbtt`. */
const ID = /^(?:[a-z]+:|(?:\/[a-z-]+)*\/)[\p{L}\p{N}][\p{L}\p{N}._:#/@+-]*$/u
const LONGEST_ID = 400
const LONGEST_TEXT = 2000
/** A page of a newspaper, to be compared whole. */
export const LONGEST_ARTICLE = 20_000

/** @throws BAD_USER_INPUT when the value cannot be an id of anything. */
export function checkId(argument: string, id: string): string {
  if (id.length > LONGEST_ID || !ID.test(id))
    throw badInput(argument, `${argument} must be an id that this API gave.`)
  return id
}

/** @throws BAD_USER_INPUT when a day `from` comes after a day `to`. */
export function checkOrder(from: string | null | undefined, to: string | null | undefined): void {
  if (from && to && from > to) throw badInput('from', 'from must not come after to.')
}

/** @throws BAD_USER_INPUT when the text is blank or too long. */
export function checkText(argument: string, text: string, longest = LONGEST_TEXT): string {
  if (text.length > longest) throw badInput(argument, `${argument} must have at most ${longest} characters.`)
  if (text.trim() === '') throw badInput(argument, `${argument} must not be blank.`)
  return text
}
