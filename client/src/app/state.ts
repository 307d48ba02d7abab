import type { NormalizedCacheObject } from '@apollo/client'
import { jsonInScript } from '../lib/jsonInScript'
import type { DocumentFiles } from './HtmlDocument'
import type { OpenPage } from './openPage'
import type { Site } from './site'

/** What the server hands to the browser, so that it continues without asking again. */
export interface PageState {
  site: Site
  files: DocumentFiles
  cache: NormalizedCacheObject
  resume: NonNullable<OpenPage['resume']>
}

export const writeState = (state: PageState): string => jsonInScript(state)
