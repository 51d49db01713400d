/**
 * The rules that allow an exception, by id, with what the exception permits. A rule that is not here allows none:
 * nobody can excuse a service from the law.
 */
export const excusableRules = {
  'manual-short-retention': 'Deleting by hand what is kept for a short time',
  'logs-kept-too-short': 'Keeping security logs for less time than the guidance asks',
  'logs-kept-too-long': 'Keeping security logs for more than 2 years',
  'raw-logs-seen-by-others': 'Letting others than operations and security staff see raw logs',
  'raw-log-access-not-logged': 'Not logging each look at raw logs',
  'bulk-export-without-approval': 'Exporting logs in bulk',
} as const satisfies Record<string, string>
