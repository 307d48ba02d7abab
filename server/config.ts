import { config as readEnvFile } from 'dotenv'
import { z } from 'zod'
import { isDay } from '../schema/words/calendar'
import { OperatorFault } from './fault'
import { projectRoot } from './root'
import { said } from './terminal/said.mjs'

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug'] as const
const PORT_RANGE = said('must be a whole number from 1 to 65535', 'phải là số nguyên từ 1 đến 65535')
const WHOLE = said('must be a whole number, 0 for no limit', 'phải là số nguyên, 0 là không giới hạn')

const WHOLE_MB = said(
  'must be a whole number of megabytes, 0 for none',
  'phải là số nguyên megabyte, 0 là không giữ',
)
const megabytes = (usual: number) => z.coerce.number(WHOLE_MB).int(WHOLE_MB).min(0, WHOLE_MB).default(usual)

const onOff = (usual: 'on' | 'off') =>
  z
    .enum(['on', 'off'], said('must be on or off', 'phải là on hoặc off'))
    .default(usual)
    .transform(value => value === 'on')

const headerName = z
  .string()
  .regex(/^[A-Za-z0-9-]+$/, said('must be the name of a header', 'phải là tên của một header'))
  .optional()

const settings = z.object({
  PORT: z.coerce.number(PORT_RANGE).int(PORT_RANGE).min(1, PORT_RANGE).max(65_535, PORT_RANGE).default(4000),
  HOST: z.string().default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/,
      said('must look like neo4j://host:7687', 'phải có dạng neo4j://host:7687'),
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  NEO4J_SHARED: onOff('off'),
  GRAPH_DIR: z.string().default('data/graph'),
  PUBLIC_ORIGIN: z
    .url({
      protocol: /^https?$/,
      error: said('must look like https://example.org', 'phải có dạng https://example.org'),
    })
    .transform(url => new URL(url).origin)
    .optional(),
  REGISTER_FIRST_DAY: z
    .string()
    .refine(isDay, said('must be a day such as 1945-01-01', 'phải là một ngày như 1945-01-01'))
    .optional(),
  REGISTER_LAST_DAY: z
    .string()
    .refine(isDay, said('must be a day such as 2037-12-31', 'phải là một ngày như 2037-12-31'))
    .optional(),
  CLIENT_COST_PER_MINUTE: z.coerce.number(WHOLE).int(WHOLE).min(0, WHOLE).optional(),
  CLIENT_HEADER: headerName,
  REQUEST_ID_HEADER: headerName,
  KEPT_ANSWERS_MB: megabytes(32),
  KEPT_ROWS_MB: megabytes(32),
  METRICS: onOff('on'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({
      protocol: /^https?$/,
      error: said('must look like http://127.0.0.1:4318', 'phải có dạng http://127.0.0.1:4318'),
    })
    .optional(),
  INTROSPECTION: onOff('on'),
  EXPLORER: onOff('on'),
  LOG_LEVEL: z
    .enum(LEVELS, said(`must be one of ${LEVELS.join(', ')}`, `phải là một trong ${LEVELS.join(', ')}`))
    .default('info'),
})

/** Settings of the service, as `.env.example` names them. */
export type Config = z.infer<typeof settings>

/** The days that the register may name, as far as they are set. */
export const registerDays = ({ REGISTER_FIRST_DAY: from, REGISTER_LAST_DAY: to }: Config) => ({
  ...(from && { from }),
  ...(to && { to }),
})

/** Settings from the environment and `.env`; an empty value counts as absent. @throws OperatorFault naming the variable */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const file: Record<string, string> = {}
  readEnvFile({ path: `${projectRoot}/.env`, processEnv: file, quiet: true })
  const given = Object.entries({ ...file, ...environment }).filter(
    ([, value]) => value !== undefined && value !== '',
  )
  const { data, error } = settings.safeParse(Object.fromEntries(given))
  if (data) return data
  const [issue] = error.issues
  const name = String(issue?.path[0])
  const value = environment[name] ?? file[name] ?? ''
  throw new OperatorFault(
    said(
      `Setting ${name}="${value}" is wrong: ${issue?.message}.`,
      `Giá trị ${name}=“${value}” sai: ${issue?.message}.`,
    ),
  )
}
