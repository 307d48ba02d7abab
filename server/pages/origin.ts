import type { Request } from 'express'

const host = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:]+\](:\d{1,5})?$/i

/** What addresses of this site begin with: the setting, else what the reader asked by; never an unreadable host. */
export function originOf(request: Request, setting: string | undefined): string {
  if (setting) return setting.replace(/\/$/, '')
  const asked = request.get('Host') ?? ''
  return `${request.protocol}://${host.test(asked) ? asked : 'localhost'}`
}
