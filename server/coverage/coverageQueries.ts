import { Ctx, Query, Resolver } from 'type-graphql'
import { Coverage } from '../../schema/coverage/coverage'
import { DataVersion } from '../../schema/coverage/dataVersion'
import type { Context } from '../context'
import { readCoverage } from './readCoverage'
import { readDataVersion } from './readDataVersion'

@Resolver()
export class CoverageQueries {
  @Query(() => Coverage, { description: 'What the knowledge base holds, and what it knows to be missing.' })
  coverage(@Ctx() { reader }: Context): Promise<Coverage> {
    return reader.kept('coverage', () => readCoverage(reader))
  }

  @Query(() => DataVersion, { description: 'The loaded register: what answers are made from.' })
  dataVersion(@Ctx() { reader }: Context): Promise<DataVersion> {
    return readDataVersion(reader)
  }
}
