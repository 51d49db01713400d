import { SummaryList } from '@/components/summary-list/summary-list'
import { dayInWords, timeInLondon } from '@/domain/day'
import { personWhoLeft } from '@/domain/review/person-who-left'
import type { VersionView } from './version-of-page'

/** Who did what with a version, and when. What has not happened yet is left out. */
export function VersionSummary({ view: { version, names } }: { view: VersionView }) {
  const by = (id: string | null, at: Date | null) =>
    at ? `${(id && names.get(id)) || personWhoLeft}, ${timeInLondon(at)}` : ''
  const rows = {
    'Submitted by': by(version.submittedById, version.submittedAt),
    Reviewer: version.reviewerId ? (names.get(version.reviewerId) ?? personWhoLeft) : '',
    Exception: version.exceptionAt
      ? `${by(version.exceptionById, version.exceptionAt)}: whoever worked on this version may approve it. ${version.exceptionReason}`
      : '',
    'Decided by': by(version.decidedById, version.decidedAt),
    'To be published on':
      version.state === 'approved' && version.publishOn ? dayInWords(version.publishOn) : '',
    Published: version.publishedAt ? timeInLondon(version.publishedAt) : '',
    'Confirmed by': by(version.confirmedById, version.confirmedAt),
    'Next review': version.reviewOn ? dayInWords(version.reviewOn) : '',
    Superseded: version.supersededAt ? timeInLondon(version.supersededAt) : '',
    'Hash of the record (SHA-256)': version.hash,
  }
  return (
    <SummaryList
      rows={Object.entries(rows)
        .filter(([, text]) => text)
        .map(([key, text]) => ({ key: { text: key }, value: { text, classes: 'app-as-typed' } }))}
    />
  )
}
