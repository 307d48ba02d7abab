import type { ToldWords } from '../../lib/toldIn'

/** The service tells its sentences in Vietnamese. */
export const told: ToldWords = []
