import { SummaryList } from '@/components/summary-list/summary-list'
import { dpiaCoverage } from '@/domain/documents/dpia/coverage'
import { dpiaSteps } from '@/domain/record/vocabulary/dpia-prompts'
import { besideAnswers } from '../_comments/open-comments'
import type { RecordView } from '../_server/record-view'
import { EntryList } from './entry-list'
import { answerValue } from './lines'

/** What stands under a prompt without words of the team, by how much of it the record gives. */
const filledIn = {
  record: 'Filled in from the record',
  partly: 'Filled in from the record, in part',
  person: undefined,
}

/** The questions of DPIA steps 1 to 4 with the team's own answers, then risks and signatures. */
export function DpiaQuestions({ view }: { view: RecordView }) {
  const { record, base, may } = view
  const { beside, commentPage } = besideAnswers(view, 'prompt')
  const coverage = dpiaCoverage(record)
  return (
    <>
      <p className="govuk-body">
        The DPIA document fills in what the record knows. Add your own words where only a person can answer,
        or where there is more to say.
      </p>
      {dpiaSteps.slice(0, 4).map((step) => (
        <SummaryList
          key={step.number}
          card={{ title: { text: `Step ${step.number}: ${step.title}`, headingLevel: 2 } }}
          rows={Object.entries(step.prompts).map(([prompt, question]) => {
            const answer = record.dpiaAnswers.find((candidate) => candidate.prompt === prompt)
            const page = answer
              ? `${base}/dpiaAnswers/${answer.id}`
              : `${base}/dpiaAnswers/new?prompt=${prompt}`
            return {
              key: { html: <span id={prompt}>{question}</span> },
              value: answerValue(
                answer ? [answer.words] : [],
                beside?.(prompt),
                filledIn[coverage[prompt] ?? 'person'],
              ),
              ...(may(answer ? 'change' : 'create') && action(answer ? 'Change' : 'Answer', question, page)),
              ...(commentPage && action('Comment', `on ${question}`, commentPage(prompt))),
            }
          })}
        />
      ))}
      <EntryList view={view} kind="risk" />
      <EntryList view={view} kind="signOff" />
    </>
  )
}

function action(text: string, visuallyHiddenText: string, href: string) {
  return { actions: { items: [{ text, visuallyHiddenText, href }] } }
}
