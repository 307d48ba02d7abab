/** A lease to write that was not renewed for so long belongs to nobody: its load was killed. */
export const LEASE_AGE_MS = 15_000

/** Whether a load is under way. */
export const READ_LOADING = `
MATCH (lease:NguonLease {id: 'lease'})
RETURN lease.owner IS NOT NULL AND lease.renewed > timestamp() - ${LEASE_AGE_MS}`
