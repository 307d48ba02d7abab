import type { Basis, HandoutMessage_MessageFragment, Proof_EvidenceFragment } from '../../generated/types'

/** More do not fit on the sheet with all else; the page that its code leads to has every one. */
const MOST = 6

/** What proves the wording, then the period, then each policy: the first of each before the second of any. */
export function chiefProofs({
  evidence,
  period,
  policies,
}: HandoutMessage_MessageFragment): { evidence: Proof_EvidenceFragment; basis: Basis | undefined }[] {
  const about = [
    { all: evidence, basis: undefined },
    { all: period.evidence, basis: period.basis },
    ...policies.map(({ evidence: all, basis }) => ({ all, basis })),
  ]
  const rounds = Math.max(...about.map(({ all }) => all.length), 0)
  const chosen = new Map<string, { evidence: Proof_EvidenceFragment; basis: Basis | undefined }>()
  for (let round = 0; round < rounds; round++) {
    for (const { all, basis } of about) {
      const one = all[round]
      const key = one && `${one.document.id} ${one.shown}`
      if (one && key && !chosen.has(key)) chosen.set(key, { evidence: one, basis })
    }
  }
  return [...chosen.values()].slice(0, MOST)
}
