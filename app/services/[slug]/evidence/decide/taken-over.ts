import { identifier } from '@/domain/record/kinds/identifier'

const { plainName, description, cookieCategory } = identifier.fields

/** What is asked when an identifier is added from evidence; all else is known or asked on its own pages. */
export const takenOverFields = { plainName, description, cookieCategory }
