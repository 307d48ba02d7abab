import { createHash } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** Headers of every answer but the content security policy, which a page's own styles decide. */
export const securityHeaders: RequestHandler = helmet({
  contentSecurityPolicy: false,
  crossOriginEmbedderPolicy: false,
  strictTransportSecurity: false,
  // Chromium complains where a card in a sandboxed frame asks for it.
  originAgentCluster: false,
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
})

/** Nothing from elsewhere, no inline script; an inline style sheet only by its hash. */
export function contentSecurityPolicy(html: string): string {
  const hashes = [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, rules = '']) => hashOf(rules))
  return [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...hashes].join(' '),
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** A card: its own style sheet by its hash and our fonts, nothing else; any site may frame it. */
export const cardSecurityPolicy = (style: string): string =>
  [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    "font-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    'frame-ancestors *',
  ].join('; ')

const hashOf = (rules: string) => `'sha256-${createHash('sha256').update(rules).digest('base64')}'`
