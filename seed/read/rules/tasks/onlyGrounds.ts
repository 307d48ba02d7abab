import type { Block } from '../../outline/types'
import { askedOf } from './asked'
import { actingBehind } from './clauseTasks'
import { guides, leadsIn } from './headings'
import type { Holder } from './holder'
import { isGround } from './shapes'

/** Whether a block says on what the paper rests and no more: it asks nobody, leads in nothing and names no deed. */
export const onlyGrounds = (block: Block, above: Holder, numbered: boolean): boolean =>
  isGround(block) &&
  above.kind !== 'BODIES' &&
  !askedOf(block.flow.text) &&
  !leadsIn(block.flow.folded) &&
  !guides(block.flow.folded) &&
  !(numbered && actingBehind(block.flow.text, above))
