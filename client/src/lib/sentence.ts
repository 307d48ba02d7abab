/** With a capital at its beginning, to stand at the head of a line. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
