import { Timeline } from '@/components/moj/timeline/timeline'
import { timeInLondon } from '@/domain/day'
import { showUnseen } from '@/domain/record/unseen'
import type { Said, Thread } from '@/prisma/review/comments'

/** A comment and its answers in the order in which they were said, and who called it met. */
export function WhatWasSaid({
  thread,
  page,
  mayWithdraw,
}: {
  thread: Thread
  /** The address that the pages of comments begin with. */
  page: string
  mayWithdraw: boolean
}) {
  const { versionNumber, resolved, answers } = thread
  const item = (text: string, said: Said) => ({
    label: { text },
    datetime: { timestamp: said.at.toISOString(), text: timeInLondon(said.at) },
    byline: { text: said.by },
    html: <Words said={said} {...(mayWithdraw && { withdrawal: `${page}/${said.id}/withdraw` })} />,
  })
  return (
    <Timeline
      items={[
        item(versionNumber ? `Comment on version ${versionNumber}` : 'Comment', thread),
        ...answers.map((answer) => item('Answer', answer)),
        resolved && {
          label: { text: 'Resolved' },
          datetime: { timestamp: resolved.at.toISOString(), text: timeInLondon(resolved.at) },
          byline: { text: resolved.by },
        },
      ]}
    />
  )
}

function Words({ said: { words, own, at }, withdrawal }: { said: Said; withdrawal?: string }) {
  if (words === null) return <p className="govuk-hint">This was withdrawn.</p>
  return (
    <>
      <p className="govuk-body app-as-typed">{showUnseen(words)}</p>
      {own && withdrawal && (
        <p className="govuk-body">
          <a className="govuk-link" href={withdrawal}>
            Withdraw<span className="govuk-visually-hidden"> what you said on {timeInLondon(at)}</span>
          </a>
        </p>
      )}
    </>
  )
}
