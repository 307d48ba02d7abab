import { useParameters } from '../../app/address'
import { placesInLists } from './placesInLists'

/** The cursors that the fragments of this page were asked with. */
export function usePlacesInLists() {
  return placesInLists(useParameters())
}
