import { type Holder, NONE, TOPIC } from './holder'

interface Step {
  place: string
  holder: Holder | undefined
}

/** What holds at the numbered places above the reader, outermost first, and at the bullets within one of them. */
export class Holders {
  private readonly places: Step[] = []
  private bullets: { label: string; holder: Holder | undefined }[] = []
  private root: Holder = NONE
  /** What a heading without a number says of the numbered places below it, up to the next that outranks them. */
  private aside: Holder | undefined

  /** What a lead-in (`… yêu cầu các sở thực hiện các nhiệm vụ sau:`) sets for all that follows. */
  set lead(holder: Holder) {
    this.root = holder
  }

  /** The same within a heading that names nobody: `…, tỉnh Đắk Lắk cần thực hiện:` below `II. NHIỆM VỤ`. */
  leadWithin(holder: Holder): void {
    const last = this.places.at(-1)
    if (last?.holder?.kind === 'TOPIC') last.holder = holder
    else this.root = holder
  }

  /** Whether only the bodies of a lead-in hold at a place, which does not name them itself. */
  ledAt(place: string): boolean {
    return this.root.kind === 'BODIES' && this.at(place) === this.root
  }

  /** Leaves the places that a numbered place does not lie in. */
  leave(place: string): void {
    while (this.places.length > 0 && !isInside(place, this.places.at(-1)!.place)) this.places.pop()
    this.bullets = []
    if (place === UNNUMBERED || OUTRANKS.test(place)) this.aside = undefined
  }

  /**
   * Enters a numbered place (`II.1`, `Điều 3 khoản 2`); undefined leaves what holds above it. Once places name bodies of
   * their own, those of the lead-in are only all of them together and no longer answer for a place that names none.
   */
  enter(place: string, holder: Holder | undefined): void {
    if (holder?.kind === 'BODIES' && this.ledAt(place)) this.root = TOPIC
    this.places.push({ place, holder })
    if (place === UNNUMBERED) this.aside = holder
  }

  /** Comes to an item of the place: a bullet by its mark, a plain paragraph by none. */
  item(label: string): void {
    const known = label === '' ? 0 : this.bullets.findIndex(bullet => bullet.label === label)
    if (known >= 0) this.bullets.length = Math.min(known, this.bullets.length)
    this.bullets.push({ label, holder: undefined })
  }

  /** Whether an item by this mark stands above, or is the last. */
  knows(label: string): boolean {
    return this.bullets.some(bullet => bullet.label === label)
  }

  /** What the last item or place sets for those below it. */
  open(holder: Holder): void {
    const last = this.bullets.at(-1) ?? this.places.at(-1)
    if (last) last.holder = holder
  }

  /** What a paragraph sets for the numbered places below the last: `Các phòng, các trường thực hiện các nội dung sau:`. */
  openPlaces(holder: Holder): void {
    const last = this.places.at(-1)
    if (last) last.holder = holder
  }

  /** A line of its own that names bodies stands for a heading that lost its number: it answers for the places beside it. */
  renew(holder: Holder): void {
    const outer = this.places.at(-2)
    if (outer?.holder?.kind === 'BODIES') outer.holder = holder
  }

  /** How many marks deep the last item stands. */
  get depth(): number {
    return this.bullets.length
  }

  /** What holds for the last item of a place. */
  at(place: string): Holder {
    const bullet = this.bullets.findLast(({ holder }) => holder !== undefined)
    return bullet?.holder ?? this.placed(place)?.holder ?? this.aside ?? this.root
  }

  /** Whether a heading above a place says that its items are no tasks: `Tiêu chí`, `Đối tượng`. */
  closedAt(place: string): boolean {
    return (this.placed(place)?.holder ?? this.aside)?.kind === 'NONE'
  }

  private placed(place: string): Step | undefined {
    return this.places.findLast(
      step => step.holder !== undefined && (step.place === place || isInside(place, step.place)),
    )
  }
}

/** The place of headings above the first number. */
const UNNUMBERED = 'phần mở đầu'
const OUTRANKS = /^(?:[IVX]+|[A-Z]|Phần|Chương|Mục|Điều|Phụ lục)(?![\p{L}])/u

/** Whether a numbered place lies in another. */
export function isInside(place: string, outer: string): boolean {
  if (!place.startsWith(outer)) return false
  const next = place.charAt(outer.length)
  return next === '.' || next === ' '
}
