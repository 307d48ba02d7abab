import { useTexts } from '../../app/site'
import { anchorOf } from '../../lib/locator'

interface Section {
  locator: string
  heading: string
  level: number
  passages: number
}
interface Branch extends Section {
  below: Branch[]
}

/** The document's own outline, with the number of paragraphs directly under each heading. */
export function Outline({ sections }: { sections: readonly Section[] }) {
  const words = useTexts().document
  return (
    <nav className="contents outline" aria-labelledby="s-out">
      <h2 id="s-out">{words.outline}</h2>
      <Branches branches={branchesOf(sections)} />
    </nav>
  )
}

function Branches({ branches }: { branches: Branch[] }) {
  return (
    <ol>
      {branches.map(({ locator, heading, passages, below }) => (
        <li key={locator}>
          <a href={`#${anchorOf(locator)}`} lang="vi">
            <span>{heading}</span> {passages > 0 && <b>{passages}</b>}
          </a>
          {below.length > 0 && <Branches branches={below} />}
        </li>
      ))}
    </ol>
  )
}

/** Headings in reading order, each deeper one below the last that is less deep. */
function branchesOf(sections: readonly Section[]): Branch[] {
  const top: Branch[] = []
  const open: Branch[] = []
  for (const section of sections) {
    const branch: Branch = { ...section, below: [] }
    while (open.length > 0 && open.at(-1)!.level >= section.level) open.pop()
    const siblings = open.at(-1)?.below ?? top
    siblings.push(branch)
    open.push(branch)
  }
  return top
}
