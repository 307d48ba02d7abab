import { Command } from 'commander'
import { tell } from './commands/tell'

const program = new Command('nguon').description(
  'Nguồn: official communication, every fact with the words that prove it',
)

program
  .command('read')
  .description(
    'read papers (PDF, DOCX, HTML, text; "-" for standard input; a folder for all in it) into register entries',
  )
  .argument('<file...>')
  .option('--json', 'one JSON object a line instead of YAML')
  .option('--text', 'the text that every span refers to, nothing else')
  .option('--explain', 'which rule made each fact')
  .action(async (files, options) => end((await import('./commands/read')).runRead(files, options)))

program
  .command('check')
  .description('read the originals again and report each fact of the register as exact, changed or gone')
  .argument('<file...>', 'originals, or folders of them')
  .option('--register <dir>', 'folder of the register', 'seed/register')
  .action(async (files, options) => end((await import('./commands/check')).runCheck(files, options)))

program
  .command('renew')
  .description('read originals anew and write their register files, with the corrections applied again')
  .argument('<file...>', 'originals, or folders of them')
  .option('--register <dir>', 'folder of the register', 'seed/register')
  .action(async (files, options) => end((await import('./commands/renew')).runRenew(files, options)))

program
  .command('load')
  .description('write the register into Neo4j; loading twice changes nothing')
  .argument('[dir]', 'folder of the register', 'seed/register')
  .option('--texts <dir>', 'folder of originals: checks every quotation and adds full passages')
  .option('--into-shared', 'the database may hold what is not ours; it stays as it is (or NEO4J_SHARED=on)')
  .action(async (dir, options) => end((await import('./commands/load')).runLoad(dir, options)))

program
  .command('serve')
  .description('start everything: Neo4j unless NEO4J_URI is set, the register, the pages and /graphql')
  // Pages leave timers behind that would hold the process half a minute after all has stopped.
  .action(async () => process.exit(await (await import('./commands/serve')).runServe()))

program
  .command('export')
  .description('print the entries of the register as JSON lines')
  .argument('[dir]', 'folder of the register', 'seed/register')
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
