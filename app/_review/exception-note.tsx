import { InsetText } from '@/components/inset-text/inset-text'
import { dayInLondon, dayInWords } from '@/domain/day'
import { personWhoLeft } from '@/domain/review/person-who-left'
import type { VersionView } from './version-of-page'

/** That an administrator has recorded an exception for a version, and why; nothing when nobody has. */
export function ExceptionNote({ view: { version, names } }: { view: VersionView }) {
  const { exceptionById, exceptionAt, exceptionReason } = version
  if (!exceptionById || !exceptionAt) return null
  return (
    <InsetText>
      <p className="govuk-body app-as-typed">
        {`${names.get(exceptionById) ?? personWhoLeft} recorded on ${dayInWords(dayInLondon(exceptionAt))} that whoever worked on this version may approve it. The reason: ${exceptionReason}`}
      </p>
    </InsetText>
  )
}
