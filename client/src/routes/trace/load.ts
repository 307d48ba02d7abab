import type { LoadArgs, Loaded } from '../../app/page'
import { slugOf } from '../../lib/slugOf'
import { TraceDocument, TraceRootDocument, TraceStartDocument } from './generated/trace'
import { mostRestedOn } from './mostRestedOn'
import { type Looking, readLooking } from './traceAddress'

export interface TraceProps {
  slug: string
  looking: Looking
  variables: { of: string; depth: number; up: boolean; down: boolean; today: string }
}

/** `/truy-nguyen/…`: the last part of the address of a paper's page, whichever page that is. */
export async function load(args: LoadArgs): Promise<Loaded<TraceProps> | null> {
  const { client, params } = args
  const slug = params.slug ?? ''
  const variables = { paper: `/van-ban/${slug}`, plan: `/ke-hoach/${slug}` }
  const { data } = await client.query({ query: TraceRootDocument, variables })
  const found = [data?.plan, data?.paper].find(lookup => lookup?.__typename === 'DocumentFound')
  return found?.__typename === 'DocumentFound' ? { props: await trace(args, found.document.url) } : null
}

/** `/truy-nguyen`: the policy on which most plans of messages rest. */
export async function loadStart(args: LoadArgs): Promise<Loaded<Partial<TraceProps>>> {
  const { data } = await args.client.query({ query: TraceStartDocument })
  const policy = mostRestedOn(data?.timeline.nearestPeriods ?? [])
  return { props: policy ? await trace(args, policy.url) : {} }
}

async function trace({ client, url, today }: LoadArgs, of: string): Promise<TraceProps> {
  const looking = readLooking(url.searchParams)
  const { way, depth } = looking
  const variables = { of, depth, up: way !== 'xuong', down: way !== 'len', today }
  await client.query({ query: TraceDocument, variables })
  return { slug: slugOf(of), looking, variables }
}
