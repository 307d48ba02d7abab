/** Begins a work once the one that was begun before is done; does not wait for its end. @throws what that one threw */
export type Beside = (work: () => Promise<void>) => Promise<void>

/** Does `main`, and one other work at a time beside it; is done when all is, or at rest when one has failed. */
export async function oneBeside(main: (beside: Beside) => Promise<void>): Promise<void> {
  let other: Promise<void> = Promise.resolve()
  try {
    await main(async work => {
      await other
      other = work()
      // Told to who awaits it next.
      other.catch(() => {})
    })
  } catch (error) {
    await other.catch(() => {})
    throw error
  }
  await other
}
