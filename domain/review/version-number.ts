import { z } from 'zod'

/** The number of a version, as it stands in an address or a form; 0, which no version has, for anything else. */
export const versionNumber = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1)
  .catch(0)
