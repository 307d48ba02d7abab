import { documentName } from '../graph/documentName'
import type { Reader } from '../graph/read'
import type { LeftOutPlan } from '../messages/snapshot/snapshot'

const PROBLEMS = `MATCH (version:DataVersion {id: 'data'}) RETURN coalesce(version.problems, [])`

/** What of the register's files could not be read at its last load, a sentence each. */
export async function readRegisterProblems(reader: Reader): Promise<string[]> {
  const [problems = []] = await reader.read<string[]>(PROBLEMS)
  return problems
}

export const leftOutInWords = ({ plan, reason }: LeftOutPlan): string =>
  `${documentName(plan)} không được tính vào câu trả lời nào: ${reason}`
