import { useTexts } from '../../app/site'
import { anchorOf } from '../../lib/locator'
import styles from './document.module.css'

interface Section {
  locator: string
  heading: string
  level: number
  passages: number
}
interface Branch extends Section {
  below: Branch[]
}

interface Props {
  sections: readonly Section[]
  /** Locators of the passages on this page. */
  passages: readonly string[]
}

/** The document's own outline, with the number of paragraphs directly under each heading. */
export function Outline({ sections, passages }: Props) {
  const words = useTexts().document
  return (
    <nav className={`${styles.contents} ${styles.outline}`} aria-labelledby="s-out">
      <h2 id="s-out">{words.outline}</h2>
      <Branches branches={branchesOf(sections)} passages={passages} />
    </nav>
  )
}

function Branches({ branches, passages }: { branches: Branch[]; passages: readonly string[] }) {
  return (
    <ol>
      {branches.map(({ locator, heading, passages: count, below }) => (
        <li key={locator}>
          <Entry
            heading={heading}
            count={count}
            target={passages.find(passage => isUnder(passage, locator))}
          />
          {below.length > 0 && <Branches branches={below} passages={passages} />}
        </li>
      ))}
    </ol>
  )
}

/** A heading leads to the first passage under it that is on the page. */
function Entry({ heading, count, target }: { heading: string; count: number; target: string | undefined }) {
  const words = (
    <>
      <span>{heading}</span> {count > 0 && <b>{count}</b>}
    </>
  )
  return (
    <a lang="vi" {...(target && { href: `#${anchorOf(target)}` })}>
      {words}
    </a>
  )
}

const isUnder = (passage: string, section: string) =>
  passage === section || passage.startsWith(`${section} `) || passage.startsWith(`${section}.`)

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
