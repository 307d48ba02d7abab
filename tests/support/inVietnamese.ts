import { afterEach, beforeEach, vi } from 'vitest'

/** The terminal of the tests of a file speaks Vietnamese. */
export function inVietnamese(): void {
  beforeEach(() => {
    vi.stubEnv('LC_ALL', 'vi_VN.UTF-8')
  })
  afterEach(() => {
    vi.unstubAllEnvs()
  })
}
