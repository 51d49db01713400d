/** The version of the form that records have: raised by a step in `upgrade/`, which brings older ones along. */
export const schemaVersion = 2
