import type { Span } from '../flow'
import type { Block } from '../outline'

/** A block whose flow is still a range of the writer's buffer. */
export type Draft = Omit<Block, 'flow' | 'cells'> & { range: Span; cellRanges?: Span[] }
