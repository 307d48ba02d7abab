import { formsOf, type Topic, wordsOfTopic } from '../reading/topic'

/** A full-text query of nodes that have every word; only letters and digits reach its syntax. */
export const queryOfAll = (topic: Topic): string =>
  wordsOfTopic(topic)
    .map(word => `+(${formsOf(word).join(' ')})`)
    .join(' ')
