/** JSON that may stand inside a script element. */
export const jsonInScript = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c')
