import { join } from 'node:path'
import { OperatorFault } from '../../fault'
import { said } from '../../terminal/said.mjs'
import { run } from './run'

const OLDEST = 17

/**
 * The Java that runs Neo4j: that of JAVA_HOME, else the one on the PATH.
 * @throws OperatorFault where none is there or it is too old
 */
export async function requireJava(): Promise<string> {
  const { JAVA_HOME } = process.env
  const java = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java'
  const { output, missing } = await run(java, ['-version'])
  if (missing) {
    throw new OperatorFault(
      JAVA_HOME
        ? said(
            `JAVA_HOME=${JAVA_HOME} holds no Java: point it to Java ${OLDEST} or later, or unset it.`,
            `JAVA_HOME=${JAVA_HOME} không có Java: hãy trỏ tới Java ${OLDEST} trở lên, hoặc bỏ biến này.`,
          )
        : said(
            `Java is missing: install Java ${OLDEST} or later and put "java" on the PATH, or set NEO4J_URI to a Neo4j that runs.`,
            `Thiếu Java: hãy cài Java ${OLDEST} trở lên và đưa “java” vào PATH, hoặc đặt NEO4J_URI tới một Neo4j đang chạy.`,
          ),
    )
  }
  const version = /version "(?:1\.)?(\d+)/.exec(output)?.[1]
  if (!version || Number(version) < OLDEST) {
    throw new OperatorFault(
      said(
        `Java ${version ?? 'of unknown version'} is too old: Neo4j needs Java ${OLDEST} or later (JAVA_HOME or the PATH decides which one runs).`,
        `Java ${version ?? 'không rõ phiên bản'} quá cũ: Neo4j cần Java ${OLDEST} trở lên (JAVA_HOME hoặc PATH quyết định bản nào chạy).`,
      ),
    )
  }
  return java
}
