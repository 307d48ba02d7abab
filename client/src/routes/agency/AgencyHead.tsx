import { useTexts } from '../../app/site'
import { Head } from '../../components/Head'
import { SiteLink } from '../../components/SiteLink'
import type { AgencyHead_AgencyFragment } from '../../generated/types'

/** What the body is called, its level, and what it belongs to. */
export function AgencyHead({ agency }: { agency: AgencyHead_AgencyFragment }) {
  const texts = useTexts()
  const words = texts.agencies
  const otherNames = [agency.abbreviation, ...agency.names].filter(name => name && name !== agency.name)
  return (
    <header className="dochead">
      <Head title={agency.name} description={words.describe(agency.name)} />
      <p className="crumb">
        <SiteLink to="/co-quan">{texts.nav.agencies}</SiteLink>
      </p>
      <h1 lang="vi">{agency.name}</h1>
      <dl className="docfacts">
        <div>
          <dt>{words.level}</dt>
          <dd>{words.levels[agency.level]}</dd>
        </div>
        {agency.parent && (
          <div>
            <dt>{words.parent}</dt>
            <dd lang="vi">
              <SiteLink to={agency.parent.url}>{agency.parent.name}</SiteLink>
            </dd>
          </div>
        )}
        {agency.province && (
          <div>
            <dt>{words.province}</dt>
            <dd lang="vi">{agency.province}</dd>
          </div>
        )}
        {otherNames.length > 0 && (
          <div>
            <dt>{words.otherNames}</dt>
            <dd lang="vi">{otherNames.join('; ')}</dd>
          </div>
        )}
      </dl>
    </header>
  )
}
