/** What a page also is, besides HTML and JSON. */
export interface Forms {
  /** A card that other sites may show: of today, or of the day in the address. */
  card?: boolean
  /** One sheet of paper, of the day in the address or of today. */
  sheet?: boolean
  /** Its changes as feeds and as a calendar. */
  changes?: boolean
  /** Its list as a table: `/van-ban.csv`. */
  table?: 'co-quan' | 'cho-venh' | 'thong-diep' | 'van-ban'
}
