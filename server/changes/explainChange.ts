import type { MessageChange } from '../../schema/changes/messageChange'
import { documentName } from '../graph/documentName'

/** Says plainly whether a paper tells why; what merely happened between is never called a reason. */
export function explainChange({ from, to, reasons }: Pick<MessageChange, 'from' | 'to' | 'reasons'>): string {
  const stated = reasons.filter(({ basis }) => basis !== 'INFERRED')
  if (stated.length > 0) return `${stated.map(({ sentence }) => sentence).join('. ')}.`
  const silence = `Không văn bản nào chúng tôi giữ nói vì sao thông điệp đổi từ ${documentName(from.plan)} sang ${documentName(to.plan)}.`
  const [inferred] = reasons
  return inferred ? `${silence} Chỉ suy ra được: ${inferred.sentence}.` : silence
}
