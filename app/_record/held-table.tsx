import { WideTable } from './wide-table'

/** A copy of an identifier in words: where it is held, for how long and who can see it. */
export type HeldInWords = {
  where: { name: string; note: string; changePage?: string }
  howLong: { words: string; notes: string[] }
  whoCanSee: { people: { who: string; may: string }[]; notes: string[] }
}

/** Copies of an identifier, a row each. */
export function HeldTable({ label, copies }: { label: string; copies: HeldInWords[] }) {
  return (
    <WideTable
      label={label}
      firstCellIsHeader
      head={[{ text: 'Where it is held' }, { text: 'How long' }, { text: 'Who can see it' }]}
      rows={copies.map(({ where, howLong, whoCanSee }) => [
        { html: <Where {...where} /> },
        {
          html: (
            <>
              {howLong.words}
              <Notes notes={howLong.notes} />
            </>
          ),
        },
        { html: <WhoCanSee {...whoCanSee} /> },
      ])}
    />
  )
}

function Where({ name, note, changePage }: HeldInWords['where']) {
  return (
    <>
      {name}
      <Notes notes={[note]} />
      {changePage && (
        <a className="govuk-link govuk-!-font-weight-regular" href={changePage}>
          Change<span className="govuk-visually-hidden">{` how it is held in ${name}`}</span>
        </a>
      )}
    </>
  )
}

function WhoCanSee({ people, notes }: HeldInWords['whoCanSee']) {
  if (people.length === 0) return 'Not stated'
  return (
    <>
      <ul className="govuk-list govuk-!-margin-bottom-0">
        {people.map(({ who, may }, index) => (
          // Two entries may be the same in every word; their place tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <li key={index}>
            {who}
            <Notes notes={[may]} />
          </li>
        ))}
      </ul>
      <Notes notes={notes} />
    </>
  )
}

function Notes({ notes }: { notes: string[] }) {
  return notes.filter(Boolean).map((note) => (
    <div key={note} className="govuk-hint govuk-!-margin-bottom-0">
      {note}
    </div>
  ))
}
