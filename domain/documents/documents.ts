import type { ServiceRecord } from '@/domain/record/record'
import { showUnseenIn } from '@/domain/record/unseen'
import type { Doc } from './blocks'
import { composeCookies } from './cookies/cookies'
import { composeDpia } from './dpia/dpia'
import { composeNotice } from './notice/notice'

/** Makes a document of a record for a day, `YYYY-MM-DD`. The same record and day always give the same document. */
export type Composer = (record: ServiceRecord, date: string) => Doc

/** In a document, marks stand for characters that cannot be seen: they could make a sentence read as another one. */
const marked =
  (compose: Composer): Composer =>
  (record, date) =>
    compose(showUnseenIn(record), date)

/** Every document that comes out of a record, by the name that stands in addresses and commands. */
export const documents = {
  notice: {
    title: 'Privacy notice',
    about: 'Tells people what you collect, why, for how long and who sees it. UK GDPR Articles 13 and 14.',
    compose: marked(composeNotice),
  },
  cookies: {
    title: 'Cookies page',
    about: 'Lists what is kept on or read from people’s devices, and how they choose. PECR regulation 6.',
    compose: marked(composeCookies),
  },
  dpia: {
    title: 'Data protection impact assessment',
    about: 'Answers the prompts of the ICO’s template from the record, and says which ones need a person.',
    compose: marked(composeDpia),
  },
} as const satisfies Record<string, { title: string; about: string; compose: Composer }>

export type DocumentId = keyof typeof documents
