export const RECIPIENTS = 'recipients'
/** All recipients of a paper stand in one row. */
export const recipientsAnchor = 'll-recipients'
