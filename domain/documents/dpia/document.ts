import { resolved } from '@/domain/record/resolved/resolved'
import type { DocumentType } from '../document-type'
import { dpiaCoverageCounts } from './coverage'
import { composeDpia } from './dpia'

export const dpia: DocumentType = {
  title: 'Data protection impact assessment',
  about: 'Answers the prompts of the ICO’s template from the record, and says which ones need a person.',
  compose: composeDpia,
  dateLines: ['dpia/date'],
  speaksOf: (record) => resolved(record).record,
  coverage: (record) => {
    const { record: given, partly, person } = dpiaCoverageCounts(record)
    return {
      summary: `Of ${given + partly + person} prompts, ${given} are answered from the record, ${partly} partly, and ${person} need a person.`,
      items: [],
    }
  },
}
