/** Begins a work once the one that was begun before is at rest; does not wait for its end. */
export type Beside = (work: () => Promise<void>) => Promise<void>

/**
 * Does `main`, and one other work at a time beside it; is done when all is. What failed beside it is done once more when
 * nothing runs beside: a database may tell a thing twice, or not at all, while others are written next to it.
 * @throws what `main` threw, or what a work threw that failed again
 */
export async function oneBeside(main: (beside: Beside) => Promise<void>): Promise<void> {
  const failed: (() => Promise<void>)[] = []
  let other: Promise<void> = Promise.resolve()
  try {
    await main(async work => {
      await other
      other = work().catch(() => {
        failed.push(work)
      })
    })
  } finally {
    await other
  }
  for (const work of failed) await work()
}
