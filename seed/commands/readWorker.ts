import { said } from '../../server/terminal/said.mjs'
import { type ReadResult, readOne } from './readOne'

/** A process of its own: takes a path, answers with what came of it; ends with whoever asks. */
process.on('message', async (path: string) => {
  process.send?.(await resultOf(path))
})
process.on('disconnect', () => process.exit())

async function resultOf(path: string): Promise<ReadResult> {
  try {
    return await readOne(path)
  } catch (error) {
    return {
      path,
      fault: `${said('A fault of ours', 'Lỗi của chương trình')}: ${error instanceof Error ? error.message : error}`,
    }
  }
}
