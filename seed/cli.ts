import { said } from '../server/terminal/said.mjs'
import { tell } from './commands/tell'
import { nguon } from './commands/usage'

const program = nguon()
const register = () => [said('folder of the register', 'thư mục của sổ'), 'seed/register'] as const
const originals = said('originals, or folders of them', 'các nguyên bản, hoặc thư mục của chúng')

program
  .command('read')
  .description(
    said(
      'read papers (PDF, DOCX, HTML, text; "-" for standard input; a folder for all in it) into register entries',
      'đọc văn bản (PDF, DOCX, HTML, văn bản chữ; “-” là đầu vào chuẩn; thư mục là mọi tệp trong đó) thành mục của sổ',
    ),
  )
  .argument('<file...>')
  .option(
    '--json',
    said('one JSON object a line instead of YAML', 'mỗi dòng một đối tượng JSON thay vì YAML'),
  )
  .option(
    '--text',
    said('the text that every span refers to, nothing else', 'chỉ lời văn mà mọi vị trí chỉ vào'),
  )
  .option('--explain', said('which rule made each fact', 'quy tắc nào cho mỗi dữ kiện'))
  .action(async (files, options) => end((await import('./commands/read')).runRead(files, options)))

program
  .command('check')
  .description(
    said(
      'read the originals again and report each fact of the register as exact, moved, changed or gone',
      'đọc lại các nguyên bản và báo mỗi dữ kiện của sổ là khớp, dời chỗ, khác hay mất',
    ),
  )
  .argument('<file...>', originals)
  .option('--register <dir>', ...register())
  .action(async (files, options) => end((await import('./commands/check')).runCheck(files, options)))

program
  .command('renew')
  .description(
    said(
      'read originals anew and write their register files, with the corrections applied again',
      'đọc lại các nguyên bản và ghi tệp sổ của chúng, áp dụng lại các đính chính',
    ),
  )
  .argument('<file...>', originals)
  .option('--register <dir>', ...register())
  .action(async (files, options) => end((await import('./commands/renew')).runRenew(files, options)))

program
  .command('load')
  .description(
    said(
      'write the register into Neo4j; loading twice changes nothing',
      'nạp sổ vào Neo4j; nạp hai lần không đổi gì',
    ),
  )
  .argument('[dir]', ...register())
  .option(
    '--texts <dir>',
    said(
      'folder of originals: checks every quotation and adds full passages',
      'thư mục nguyên bản: đối chiếu mọi lời dẫn và thêm trọn đoạn',
    ),
  )
  .option(
    '--into-shared',
    said(
      'the database may hold what is not ours; it stays as it is (or NEO4J_SHARED=on)',
      'cơ sở dữ liệu có thể chứa thứ không phải của Nguồn; thứ đó được giữ nguyên (hoặc NEO4J_SHARED=on)',
    ),
  )
  .action(async (dir, options) => end((await import('./commands/load')).runLoad(dir, options)))

program
  .command('serve')
  .description(
    said(
      'start everything: Neo4j unless NEO4J_URI is set, the register, the pages and /graphql',
      'chạy tất cả: Neo4j trừ khi có NEO4J_URI, sổ, các trang và /graphql',
    ),
  )
  // Pages leave timers behind that would hold the process half a minute after all has stopped.
  .action(async () => process.exit(await (await import('./commands/serve')).runServe()))

program
  .command('export')
  .description(
    said('print the entries of the register as JSON lines', 'in các mục của sổ, mỗi dòng một đối tượng JSON'),
  )
  .argument('[dir]', ...register())
  .action(async dir => end((await import('./commands/export')).runExport(dir)))

process.stdout.on('error', error => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (process.env.LOG_LEVEL === 'debug') console.error(error)
  process.stderr.write(`nguon: ${tell(error)}\n`)
  process.exitCode = 1
}

/** The command's exit code, given once everything it printed is out. */
async function end(code: Promise<number>): Promise<void> {
  process.exitCode = await code
}
