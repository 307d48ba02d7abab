import { expect, test } from 'vitest'
import { en } from '../../client/src/texts/en'
import { SYMBOL_RULE } from '../../seed/load/build/statements'
import { BLANK_NUMBER_RULE } from '../../seed/load/identity/blankNumber'
import { RULE as classAct } from '../../seed/load/infer/classAct'
import { RULE as confirmation } from '../../seed/load/infer/confirmation'
import { RULE as memberOfClass } from '../../seed/load/infer/memberOfClass'
import { RULE as sameContent } from '../../seed/load/infer/sameContent'
import { RULE as sameWordingAndPeriod } from '../../seed/load/infer/sameWordingAndPeriod'
import { RULE as sharedWording } from '../../seed/load/infer/sharedWording'
import { RULE as succession } from '../../seed/load/infer/succession'
import { noPeriod, rules as rulesOfTheClock } from '../../server/messages/clock'

test.each([
  BLANK_NUMBER_RULE,
  SYMBOL_RULE,
  classAct,
  confirmation,
  memberOfClass,
  sameContent,
  sameWordingAndPeriod,
  sharedWording,
  succession,
  noPeriod.rule,
  ...Object.values(rulesOfTheClock),
])('an English page tells in English: %s', rule => {
  expect(en.rules[rule]).toMatch(/^[A-Z][^ăâđêôơư]+$/)
})
