import { Tag } from '@/components/tag/tag'
import { dayInWords } from '@/domain/day'
import type { Finding } from '@/domain/law/findings'
import { contactTopics } from '@/domain/record/kinds/contact'
import type { ServiceRecord } from '@/domain/record/record'

type Properties = { record: ServiceRecord; id: string; findings: readonly Finding[] }

/** What a contact is for and when it was last checked, with a tag when the rules ask that it is checked again. */
export function CheckedOn({ record, id, findings }: Properties) {
  const contact = record.contacts.find((one) => one.id === id)
  if (!contact) return null
  const isOld = findings.some(({ facts }) => facts[0] === `contact/${id}/checkedOn`)
  return (
    <div className="govuk-hint govuk-!-margin-bottom-0">
      {contactTopics[contact.topic]}.{' '}
      {contact.checkedOn ? `Checked on ${dayInWords(contact.checkedOn)}` : 'Not checked yet'}{' '}
      {(isOld || !contact.checkedOn) && <Tag text="Check again" classes="govuk-tag--yellow" />}
    </div>
  )
}
