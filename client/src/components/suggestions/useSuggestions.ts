import { useApolloClient } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import type { SuggestQuery } from '../../generated/types'
import { SuggestDocument } from './generated/Suggest'

export type Suggestion = SuggestQuery['suggest'][number]

const FEWEST_LETTERS = 2
const PAUSE = 120

/** Completions of what is typed, from the second letter; while the next ones are fetched, the last stay. */
export function useSuggestions(typed: string): readonly Suggestion[] {
  const client = useApolloClient()
  const [found, setFound] = useState<readonly Suggestion[]>([])
  const text = typed.trim()
  useEffect(() => {
    if (text.length < FEWEST_LETTERS) {
      setFound([])
      return
    }
    let current = true
    const timer = setTimeout(() => {
      client.query({ query: SuggestDocument, variables: { text } }).then(
        ({ data }) => current && setFound(data?.suggest ?? []),
        // The form still searches; a box without completions is not worth a message.
        () => current && setFound([]),
      )
    }, PAUSE)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [client, text])
  return found
}
