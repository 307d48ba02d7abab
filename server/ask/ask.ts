import type { Answer } from '../../schema/ask/answer'
import type { Document } from '../../schema/documents/document'
import type { QuestionKind } from '../../schema/enums/questionKind'
import { type Day, isPartialDate, type PartialDay } from '../../schema/words/calendar'
import { officialDay } from '../../schema/words/writtenDays'
import type { Context } from '../context'
import { actionsOf } from './answers/actions'
import { changesOf } from './answers/changes'
import { citationsOf } from './answers/citations'
import { conflictsOf } from './answers/conflicts'
import { dateOf, issuerOf, recipientsOf, signerOf, titleOf } from './answers/facts'
import { figuresOf } from './answers/figures'
import { issuedBy } from './answers/issuedBy'
import { issuedOn } from './answers/issuedOn'
import { linksOf } from './answers/links'
import { messageOfDay, messageOfPlan, periodOfPlan } from './answers/messages'
import { paperOf } from './answers/paperOf'
import { requestsOf } from './answers/requests'
import { signedBy } from './answers/signers'
import { statusOf } from './answers/status'
import { listOfMessages, messageBeside, withSuccession } from './answers/succession'
import { assigneesOf, tasksOf } from './answers/tasks'
import { papersOfMessage } from './answers/wording'
import { both } from './both'
import type { Asked } from './reading/asked'
import { isImpossible } from './reading/days'
import { halvesOf } from './reading/halves'
import { understand } from './reading/understand'
import { notHeld, type Told } from './told'
import { understoodAs } from './understood'

const NOT_UNDERSTOOD: Answer = {
  outcome: 'NOT_UNDERSTOOD',
  question: null,
  understood: null,
  document: null,
  agencies: [],
  on: null,
  sentence: null,
  sentenceInEnglish: null,
  explanation:
    'Chúng tôi chưa hiểu câu hỏi này. Có thể hỏi về ngày, tên, cơ quan ban hành, người ký, nơi nhận, căn cứ của một văn bản; thông điệp của một ngày, trước và sau một kế hoạch, lời nào của văn bản nào, vì sao thông điệp đổi; văn bản, nhiệm vụ, việc đã làm, kiến nghị của một cơ quan; một số liệu; chỗ các nguồn vênh nhau.',
  url: null,
  count: 0,
  items: [],
}

/** Understands a question by rules and answers it from what the pages show; at most some ten round trips. */
export async function ask(context: Context, text: string, today: Day): Promise<Answer> {
  const answer = await askOne(context, text, today)
  const halves = answer.question === null ? halvesOf(text, today) : null
  if (!halves) return answer
  const [first, second] = halves.texts
  const answers = [await askOne(context, first, today), await askOne(context, second, today)] as const
  return both(answers, halves) ?? answer
}

async function askOne(context: Context, text: string, today: Day): Promise<Answer> {
  let answer = NOT_UNDERSTOOD
  for (let asked = await understand(context, text, today); asked; asked = asked.otherwise) {
    answer = await answerTo(context, asked, text, today)
    if (answer.outcome === 'ANSWERED') return answer
  }
  return answer
}

async function answerTo(context: Context, asked: Asked, text: string, today: Day): Promise<Answer> {
  const found = asked.paper && (await paperOf(context, asked.paper, issuersIn(asked)))
  const document = found?.document ?? null
  const told =
    found?.told ?? noSuchDay(asked.day) ?? (await ANSWERS[asked.kind](context, asked, document, today))
  if (told.outcome === 'NOT_UNDERSTOOD') return NOT_UNDERSTOOD
  if (asked.unsure && asked.topic.length > 0 && told.outcome === 'NOT_HELD') return NOT_UNDERSTOOD
  return {
    question: asked.kind,
    understood: understoodAs(asked, document, text.trim()),
    document,
    agencies: asked.named.flatMap(({ agencies }) => agencies),
    on: dayAsked(asked, today),
    ...told,
  }
}

/** A day that no calendar has is named, rather than passed over. */
const noSuchDay = (day: PartialDay | null): Told | null =>
  day !== null && isImpossible(day) ? notHeld(`Lịch không có ${officialDay(day)}.`) : null

/** What is asked about a message without a day is asked about today. */
function dayAsked({ kind, day }: Asked, today: Day): PartialDay | null {
  const asked = day ?? (kind === 'MESSAGE_OF_DAY' ? today : null)
  return asked !== null && isPartialDate(asked) ? asked : null
}

type Answering = (context: Context, asked: Asked, document: Document | null, today: Day) => Promise<Told>

/** Of a kind that is about one paper and nothing else. */
const ofPaper =
  (tell: (context: Context, document: Document) => Promise<Told>): Answering =>
  (context, _asked, document) =>
    tell(context, document!)

const ofLinks: Answering = async (context, asked, document) => {
  const told = await (asked.relation === 'MENTIONS' ? citationsOf : linksOf)(context, asked, document!)
  return withSuccession(context, asked, document!, told)
}

const ANSWERS: Readonly<Record<QuestionKind, Answering>> = {
  MESSAGE_OF_DAY: (context, { day }, _document, today) => messageOfDay(context, day ?? today),
  MESSAGE_OF_PLAN: ofPaper(messageOfPlan),
  PERIOD_OF_PLAN: ofPaper(periodOfPlan),
  MESSAGE_BESIDE: messageBeside,
  LIST_OF_MESSAGES: listOfMessages,
  PAPERS_OF_MESSAGE: papersOfMessage,
  CHANGE_OF_MESSAGE: changesOf,
  DATE_OF_DOCUMENT: ofPaper(dateOf),
  TITLE_OF_DOCUMENT: ofPaper(titleOf),
  ISSUER_OF_DOCUMENT: ofPaper(issuerOf),
  SIGNER_OF_DOCUMENT: ofPaper(signerOf),
  DOCUMENTS_OF_SIGNER: signedBy,
  STATUS_OF_DOCUMENT: (context, asked, document) => statusOf(context, asked, document!),
  RECIPIENTS_OF_DOCUMENT: ofPaper(recipientsOf),
  DOCUMENTS_OF_AGENCY: issuedBy,
  DOCUMENTS_OF_DAY: issuedOn,
  BASIS_OF_DOCUMENT: ofLinks,
  RESTING_ON_DOCUMENT: ofLinks,
  TASKS_OF_AGENCY: tasksOf,
  AGENCIES_OF_TASK: assigneesOf,
  ACTIONS_OF_AGENCY: actionsOf,
  REQUESTS: requestsOf,
  FIGURE: figuresOf,
  CONFLICTS: conflictsOf,
}

/** Kinds whose bodies are what is asked about; of the others they tell who issued the paper. */
const ABOUT_BODIES: ReadonlySet<QuestionKind> = new Set([
  'DOCUMENTS_OF_AGENCY',
  'TASKS_OF_AGENCY',
  'AGENCIES_OF_TASK',
  'ACTIONS_OF_AGENCY',
  'REQUESTS',
  'FIGURE',
  'CONFLICTS',
])

const issuersIn = ({ kind, named }: Asked): Asked['named'] => (ABOUT_BODIES.has(kind) ? [] : named)
