import { classAct } from './classAct'
import { confirmation } from './confirmation'
import type { InferenceRule } from './rule'
import { sameWordingAndPeriod } from './sameWordingAndPeriod'
import { sharedWording } from './sharedWording'
import { succession } from './succession'

/** Every rule that concludes a link between documents. */
export const inferenceRules: readonly InferenceRule[] = [
  classAct,
  sameWordingAndPeriod,
  sharedWording,
  succession,
  confirmation,
]
