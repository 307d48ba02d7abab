import { Command, Help } from 'commander'
import { said } from '../../server/terminal/said.mjs'

/** What the library of the command line says itself, in Vietnamese; its English is as it comes. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Đối số:',
  'Options:': 'Tuỳ chọn:',
  'Commands:': 'Lệnh:',
}
const FAULTS: readonly [english: RegExp, vietnamese: string][] = [
  [/^error: unknown option (.*)$/m, 'lỗi: không có tuỳ chọn $1'],
  [/^error: unknown command (.*)$/m, 'lỗi: không có lệnh $1'],
  [/^error: missing required argument (.*)$/m, 'lỗi: thiếu đối số $1'],
  [/^error: option (.*) argument missing$/m, 'lỗi: tuỳ chọn $1 thiếu giá trị'],
  [/^error: too many arguments.*$/m, 'lỗi: thừa đối số'],
  [/^\(Did you mean (.*)\?\)$/m, '(Có phải $1?)'],
]

const HELP = said('display help for command', 'hiện trợ giúp của lệnh')

/** The program, its help and its faults in the language of the terminal. */
export function nguon(): Command {
  return new Spoken('nguon')
    .description(
      said(
        'Nguồn: official communication, every fact with the words that prove it',
        'Nguồn: truyền thông chính thức, mỗi dữ kiện kèm lời văn chứng minh',
      ),
    )
    .helpCommand('help [command]', HELP)
}

class Spoken extends Command {
  constructor(name?: string) {
    super(name)
    this.helpOption('-h, --help', HELP)
    this.configureOutput({ outputError: (text, write) => write(said(text, inVietnamese(text))) })
  }

  override createCommand(name?: string): Command {
    return new Spoken(name)
  }

  override createHelp(): Help {
    return Object.assign(new SpokenHelp(), this.configureHelp())
  }
}

class SpokenHelp extends Help {
  override styleTitle(title: string): string {
    return said(title, TITLES[title] ?? title)
  }

  override optionDescription(option: Parameters<Help['optionDescription']>[0]): string {
    return withUsual(super.optionDescription(option))
  }

  override argumentDescription(argument: Parameters<Help['argumentDescription']>[0]): string {
    return withUsual(super.argumentDescription(argument))
  }
}

const withUsual = (text: string): string => said(text, text.replace('(default: ', '(mặc định: '))

const inVietnamese = (text: string): string =>
  FAULTS.reduce((told, [english, vietnamese]) => told.replace(english, vietnamese), text)
