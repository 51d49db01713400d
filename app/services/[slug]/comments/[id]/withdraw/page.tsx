import { notFound, redirect } from 'next/navigation'
import { QuestionForm } from '@/app/_record/question-form'
import { requireActor } from '@/app/_server/actor'
import { serviceOfPage } from '@/app/_server/load'
import { refusePage } from '@/app/_server/refuse-page'
import { Shell } from '@/app/_shell/shell'
import { InsetText } from '@/components/inset-text/inset-text'
import { showUnseen } from '@/domain/record/unseen'
import { database } from '@/prisma/database/client'
import { readThread } from '@/prisma/review/comments'
import { withdraw } from '../../actions'

/** Asks before somebody takes back what they said, a comment or an answer. Other people’s words lead to where they stand. */
export default async function Withdraw({ params }: { params: Promise<{ slug: string; id: string }> }) {
  const { slug, id } = await params
  const view = await serviceOfPage(slug, 'see comment')
  if (!view.can('withdraw comment')) return refusePage('withdraw comment')
  const read = await readThread(await database(), await requireActor(), slug, id)
  if (!read.ok) notFound()
  const thread = read.value
  const page = `${view.base}/comments/${thread.id}`
  const said = [thread, ...thread.answers].find((one) => one.id === id)
  if (!said?.own || said.words === null) redirect(page)
  return (
    <Shell back={page}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <QuestionForm
            action={withdraw}
            caption={view.name}
            title="Withdraw what you said?"
            introduction="The words are deleted, and this cannot be undone. People will still see that you said something, and when."
            questions={[]}
            values={{}}
            hidden={{ slug, id }}
            submit="Withdraw"
            final
            cancel={page}
          >
            <InsetText>
              <span className="app-as-typed">{showUnseen(said.words)}</span>
            </InsetText>
          </QuestionForm>
        </div>
      </div>
    </Shell>
  )
}
