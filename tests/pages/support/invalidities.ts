import { HtmlValidate } from 'html-validate'

/** What is not valid in the HTML of a page, each by its rule and place. */
export async function invalidities(address: string): Promise<string[]> {
  const html = await (await fetch(address)).text()
  const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html)
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, line, column }) => `${ruleId} ${message} ${line}:${column}`)
}
