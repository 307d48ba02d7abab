/** Tags that are copied with a number: `UBND-VX<sub>1</sub>`. */
const TAG = /<\/?(?:sub|sup|b|i|em|strong|u|span)>/gi

/** What was typed or pasted, without the tags that a page may give along. */
export const withoutTags = (text: string): string => text.replace(TAG, '')
