/** The first SET takes the lock, so that what follows reads what is committed. A lease too old belongs to nobody. */
export const TAKE_LEASE = `
  MERGE (lease:NguonLease {id: 'lease'}) SET lease.asked = timestamp()
  WITH lease, lease.owner IS NULL OR lease.owner = $gone OR lease.renewed < timestamp() - $ageMs AS free
  FOREACH (_ IN CASE WHEN free THEN [1] ELSE [] END |
    SET lease.owner = $id, lease.host = $host, lease.pid = $pid, lease.started = $started,
      lease.taken = timestamp(), lease.renewed = timestamp())
  RETURN [free, lease.owner, lease.host, lease.pid, lease.started, toString(datetime({epochMillis: lease.taken}))] AS row`

export const RENEW_LEASE = `
  MATCH (lease:NguonLease {id: 'lease'}) SET lease.asked = timestamp()
  WITH lease WHERE lease.owner = $id
  SET lease.renewed = timestamp()
  RETURN true AS row`

export const GIVE_LEASE_UP = `
  MATCH (lease:NguonLease {id: 'lease'}) SET lease.asked = timestamp()
  WITH lease WHERE lease.owner = $id
  REMOVE lease.owner`
