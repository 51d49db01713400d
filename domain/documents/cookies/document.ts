import { resolved } from '@/domain/record/resolved/resolved'
import type { DocumentType } from '../document-type'
import { composeCookies } from './cookies'

export const cookies: DocumentType = {
  title: 'Cookies page',
  about: 'Lists what is kept on or read from people’s devices, and how they choose. PECR regulation 6.',
  published: { at: 'cookies', noun: 'cookies page' },
  compose: composeCookies,
  dateLines: ['cookies/date'],
  speaksOf: (record) => resolved(record).record,
}
