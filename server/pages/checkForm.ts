import express, { type ErrorRequestHandler, type Response as Reply, type Request, Router } from 'express'

const ADDRESSES = ['/kiem-tra', '/en/kiem-tra']
/** 20,000 characters of three bytes each, and what a form puts around them. */
const MOST_BYTES = 128 * 1024
/** A text that an address has room for gets one that can be sent on. */
const LONGEST_IN_ADDRESS = 1000

type Answer = (request: Request, reply: Reply, form: URLSearchParams) => Promise<void>

/**
 * `POST /kiem-tra`: a text of any length, typed or in a file, as a browser without scripts sends it. A short one is led
 * to its address; a long one is answered at once by `answer`, with `cau` and `ngay` as the address would have them.
 */
export function checkForm(answer: Answer): Router {
  const form = Router()
  form.post(ADDRESSES, express.raw({ type: () => true, limit: MOST_BYTES }), async (request, reply) => {
    const sent = await readForm(request)
    if (sent.toString().length <= LONGEST_IN_ADDRESS) reply.redirect(303, addressed(request, sent))
    else await answer(request, reply, sent)
  })
  const tooLong: ErrorRequestHandler = (error, request, reply, next) => {
    if ((error as { type?: string }).type !== 'entity.too.large') return next(error)
    reply.redirect(303, addressed(request, new URLSearchParams({ tep: 'qua-dai' })))
  }
  form.use(tooLong)
  return form
}

const addressed = ({ path }: Request, sent: URLSearchParams): string => `${path}?${sent}`

/** What a form says; a body that is no form says nothing. */
async function readForm(request: Request): Promise<URLSearchParams> {
  const fields = await formData(request)
  const typed = (name: string) => {
    const value = fields?.get(name)
    return typeof value === 'string' ? value.trim() : ''
  }
  const file = fields?.get('tep')
  const text = file instanceof Blob && file.size > 0 ? await textOf(file) : typed('cau')
  const day = typed('ngay')
  return new URLSearchParams({
    ...(text === null ? { tep: 'khong-doc-duoc' } : { cau: text }),
    ...(day !== '' && { ngay: day }),
  })
}

async function formData(request: Request): Promise<FormData | null> {
  const type = request.headers['content-type'] ?? ''
  try {
    return await new Response(request.body, { headers: { 'content-type': type } }).formData()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

const UTF_16_LITTLE = [0xff, 0xfe]

/** A file of plain text, in UTF-8 or as Windows saves Unicode; null where it is something else. */
async function textOf(file: Blob): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const encoding = UTF_16_LITTLE.every((byte, at) => bytes[at] === byte) ? 'utf-16le' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text.trim()
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
