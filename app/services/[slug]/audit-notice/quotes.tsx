import type { Piece } from '@/domain/notice-audit/audited'

/** Sentences of the notice, each with its heading and what is wrong with it. */
export function Quotes({ quotes, count }: { quotes: readonly Piece[]; count: number }) {
  const more = count - quotes.length
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {quotes.map(({ text, heading, note }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and a notice may say the same twice
          <li key={index} className="app-as-typed">
            “{text}”{note && ` ${note}.`}
            {heading && <p className="govuk-hint govuk-!-margin-bottom-0">Under “{heading}”</p>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="govuk-body">And {more.toLocaleString('en-GB')} more.</p>}
    </>
  )
}
