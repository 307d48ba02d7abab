import type { Document } from '../../schema/documents/document'
import { kindNames } from '../../schema/words/kinds'
import { documentName } from '../graph/documentName'
import { linkVerb } from './answers/links'
import { nameOf } from './answers/whom'
import type { Asked } from './reading/asked'
import { askedDay } from './reading/days'
import { capital, fullName, listed } from './told'

/** The question said back, as it was understood: in the words of papers where these are known. */
export function understoodAs(asked: Asked, document: Document | null, typed: string): string {
  const paper = document ? fullName(document) : (asked.paper?.number ?? 'Văn bản ấy')
  const by = document ? ` theo ${documentName(document)}` : ''
  const who = listed(asked.named.map(nameOf))
  const others = asked.others ? kindNames[asked.others].toLowerCase() : 'văn bản'
  const said = typed.replace(/[?\s]+$/, '')
  // What a question is about beside its parts is said in its own words.
  const of = asked.topic.length > 0 ? `, về điều được hỏi (“${said}”)` : ''
  switch (asked.kind) {
    case 'MESSAGE_OF_DAY':
      return `Thông điệp chính thức ${asked.day ? askedDay(asked.day) : 'hôm nay'} là gì?`
    case 'MESSAGE_OF_PLAN':
      return `Thông điệp của ${paper} là gì?`
    case 'PERIOD_OF_PLAN':
      return `Thông điệp của ${paper} có hiệu lực từ ngày nào đến ngày nào?`
    case 'MESSAGE_BESIDE':
      return `Thông điệp ${asked.side === 'before' ? 'ngay trước' : 'ngay sau'} thông điệp của ${paper} là gì?`
    case 'LIST_OF_MESSAGES':
      return `${listOf(asked)}${asked.day ? ` ${askedDay(asked.day)}` : ''}?`
    case 'PAPERS_OF_MESSAGE':
      return `Văn bản nào nêu lời “${asked.wording}”?`
    case 'CHANGE_OF_MESSAGE':
      return `Vì sao thông điệp đổi${document ? ` (${paper})` : asked.day ? ` (${askedDay(asked.day)})` : ''}?`
    case 'DATE_OF_DOCUMENT':
      return `${paper} ban hành ngày nào?`
    case 'TITLE_OF_DOCUMENT':
      return `${paper} về việc gì?`
    case 'ISSUER_OF_DOCUMENT':
      return `${paper} do cơ quan nào ban hành?`
    case 'SIGNER_OF_DOCUMENT':
      return `${paper} do ai ký?`
    case 'DOCUMENTS_OF_SIGNER':
      return `${asked.person} đã ký những ${others} nào${asked.day ? ` ${askedDay(asked.day)}` : ''}, với chức vụ gì?`
    case 'STATUS_OF_DOCUMENT':
      return `${paper} còn áp dụng, hay đã bị thay thế, bãi bỏ, sửa đổi?`
    case 'RECIPIENTS_OF_DOCUMENT':
      return `${paper} gửi những nơi nào?`
    case 'DOCUMENTS_OF_AGENCY':
      return `${who} đã ban hành ${others} nào${of}?`
    case 'DOCUMENTS_OF_DAY':
      return `${capital(others)} nào ban hành ${askedDay(asked.day!)}?`
    case 'BASIS_OF_DOCUMENT':
      return `${paper} ${linkVerb(asked.relation)} ${others} nào?`
    case 'RESTING_ON_DOCUMENT':
      return `${capital(others)} nào ${linkVerb(asked.relation)} ${paper}?`
    case 'TASKS_OF_AGENCY':
      return `${who} có nhiệm vụ gì${by}${of}?`
    case 'AGENCIES_OF_TASK':
      return `Cơ quan nào được giao việc này${by}: “${said}”?`
    case 'ACTIONS_OF_AGENCY':
      return `${who} đã làm gì${by}${of}?`
    case 'REQUESTS':
      return requestsIn(asked, document, of)
    case 'FIGURE':
      return `Số liệu nào trả lời “${said}”?`
    case 'CONFLICTS':
      return `Các nguồn không khớp nhau ở ${asked.conflict ? 'số liệu nào' : 'đâu'}${document ? ` về ${documentName(document)}` : ''}${document ? '' : of}?`
  }
}

const listOf = ({ end }: Asked): string =>
  end === null
    ? 'Có những thông điệp chính thức nào'
    : `Thông điệp chính thức ${end === 'first' ? 'đầu tiên' : 'sau cùng'} là gì`

function requestsIn({ roles: { makers, receivers } }: Asked, document: Document | null, of: string): string {
  const who = makers.length > 0 ? listed(makers.map(nameOf)) : 'Ai'
  const whom = receivers.length > 0 ? ` với ${listed(receivers.map(nameOf))}` : ''
  const where = document ? ` trong ${documentName(document)}` : ''
  return `${who} kiến nghị gì${whom}${where}${of}?`
}
