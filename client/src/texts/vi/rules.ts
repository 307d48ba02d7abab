/** Rules of inference by the sentence in which the API tells them; in Vietnamese that sentence is shown as it is. */
export const rules: Readonly<Record<string, string>> = {}
