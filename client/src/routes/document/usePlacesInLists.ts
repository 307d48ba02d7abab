import { useSearchParams } from 'react-router'
import { placesInLists } from './placesInLists'

/** The cursors that the fragments of this page were asked with. */
export function usePlacesInLists() {
  const [parameters] = useSearchParams()
  return placesInLists(parameters)
}
