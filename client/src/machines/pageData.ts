import { type ExecutionResult, parse, print } from 'graphql'
import type { Redirect } from '../app/page'
import { type AskedOf, type PageOperation, pageOperation } from './pageOperation'

/** A page as data: what it was asked, in words that `/graphql` understands, and what was answered. */
export interface PageData {
  /** Address of the page. */
  page: string
  /** The day on which it was asked, in Asia/Ho_Chi_Minh. */
  asOf: string
  /** Version of the data that answered; null where the database could not say. */
  dataVersion: string | null
  /** Null where the page asks nothing, such as a form not yet filled in. */
  query: string | null
  variables: Record<string, unknown>
  data: ExecutionResult['data']
  errors?: ExecutionResult['errors']
}

const versionQuery = parse('query { dataVersion { version } }')

/** The data of the page at an address, with the status that the page has; a page that leads elsewhere says where. */
export async function pageData(
  url: URL,
  site: AskedOf,
): Promise<{ status: number; body: PageData } | Redirect> {
  const found = await pageOperation(url, site)
  if ('redirect' in found) return found
  const { status, operation } = found
  const ask = ({ query, variables }: PageOperation) =>
    site.execute({ query, operationName: undefined, variables })
  const [version, answer] = await Promise.all([
    ask({ query: versionQuery, variables: {} }),
    operation && ask(operation),
  ])
  const body: PageData = {
    page: url.href,
    asOf: site.today,
    dataVersion: versionIn(version),
    query: operation && print(operation.query),
    variables: operation?.variables ?? {},
    data: answer?.data ?? null,
    ...(answer?.errors && { errors: answer.errors }),
  }
  return { status, body }
}

function versionIn({ data }: ExecutionResult): string | null {
  const { version } = (data?.dataVersion ?? {}) as { version?: string }
  return version ?? null
}
