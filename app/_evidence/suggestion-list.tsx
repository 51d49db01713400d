import { dayInWords } from '@/domain/day'
import { lastsInWords } from '@/domain/evidence/contradictions'
import type { Source, Suggestion } from '@/domain/evidence/suggestions/suggestion'
import { cookieCategories } from '@/domain/record/vocabulary/device-access'

/** What something that was observed may be, each with where that comes from. It is never taken over unasked. */
export function SuggestionList({
  suggestions,
  takeOver,
}: {
  suggestions: readonly Suggestion[]
  /** The page on which one is taken over, by its place; or a button of the form in which the list stands. */
  takeOver?: ((index: number) => string) | 'button'
}) {
  if (suggestions.length === 0) return null
  // In a form it stands right below the title of the page.
  const Heading = takeOver === 'button' ? 'h2' : 'h3'
  return (
    <>
      <Heading className="govuk-heading-s">What it may be</Heading>
      <ul className="govuk-list govuk-list--spaced">
        {suggestions.map((suggestion, index) => (
          // Two may say the same; their places tell them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <li key={index}>
            <span className="app-as-typed">{inWords(suggestion)}</span>
            <div className="govuk-hint govuk-!-margin-bottom-0">
              <SaidBy source={suggestion.from} newTab={takeOver === 'button'} />
            </div>
            {takeOver === 'button' ? (
              <button type="submit" name="take" value={index} className="app-link-button">
                <UseThis by={suggestion.from} />
              </button>
            ) : (
              takeOver && (
                <a className="govuk-link" href={takeOver(index)}>
                  <UseThis by={suggestion.from} />
                </a>
              )
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function UseThis({ by: { name } }: { by: Source }) {
  return (
    <>
      Use this<span className="govuk-visually-hidden"> suggestion by {name}</span>
    </>
  )
}

function inWords({ plainName, description, owner, category, lasts }: Suggestion): string {
  return [
    plainName,
    description,
    owner && `Belongs to ${owner}`,
    category && `On a cookies page: ${cookieCategories[category]}`,
    lasts && `Kept ${lastsInWords(lasts)}`,
  ]
    .flatMap((part) => (part ? [part.replace(/\.$/, '')] : []))
    .join('. ')
}

function SaidBy({ source, newTab }: { source: Source; newTab: boolean }) {
  const { name: title, link, on, licence, attribution } = source
  const name = title.replace(/^(Its|The) /, (article) => article.toLowerCase())
  return (
    <>
      Suggested by{' '}
      {link && /^https?:/.test(link) ? (
        <a className="govuk-link" href={link} rel="noreferrer" {...(newTab && { target: '_blank' })}>
          {name}
          {newTab && ' (opens in new tab)'}
        </a>
      ) : (
        name
      )}
      {on && `, as of ${dayInWords(on)}`}
      {licence && ` (${licence}${attribution ? `, ${attribution}` : ''})`}. Confirm it before you rely on it
    </>
  )
}
