import type { ServiceRecord } from '@/domain/record/record'
import type { Doc } from './blocks'
import { composeCookies } from './cookies/cookies'
import { composeDpia } from './dpia/dpia'
import { composeNotice } from './notice/notice'

/** Makes a document of a record for a day, `YYYY-MM-DD`. The same record and day always give the same document. */
export type Composer = (record: ServiceRecord, date: string) => Doc

/** Every document that comes out of a record, by the name that stands in addresses and commands. */
export const documents = {
  notice: {
    title: 'Privacy notice',
    about: 'Tells people what you collect, why, for how long and who sees it. UK GDPR Articles 13 and 14.',
    compose: composeNotice,
  },
  cookies: {
    title: 'Cookies page',
    about: 'Lists what is kept on or read from people’s devices, and how they choose. PECR regulation 6.',
    compose: composeCookies,
  },
  dpia: {
    title: 'Data protection impact assessment',
    about: 'Answers the prompts of the ICO’s template from the record, and says which ones need a person.',
    compose: composeDpia,
  },
} as const satisfies Record<string, { title: string; about: string; compose: Composer }>

export type DocumentId = keyof typeof documents
