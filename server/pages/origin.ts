import type { Request } from 'express'
import { isHost } from '../http/unreadableAddress'

/** What addresses of this site begin with: the setting, else what the reader asked by; never an unreadable host. */
export function originOf(request: Request, setting: string | undefined): string {
  if (setting) return setting.replace(/\/$/, '')
  const asked = request.get('Host') ?? ''
  return `${request.protocol}://${isHost(asked) ? asked : 'localhost'}`
}
