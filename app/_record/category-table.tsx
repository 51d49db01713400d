import { Button } from '@/components/button/button'
import { Table } from '@/components/table/table'
import type { Category } from '@/domain/record/record'
import { openAbout, ToAnswer } from '../_comments/open-comments'
import type { RecordView } from '../_server/record-view'
import { Lines } from './lines'
import { Members } from './members'

/** Every category of a service with its identifiers and the systems that hold it. */
export function CategoryTable({ view }: { view: RecordView }) {
  const { record, base, may } = view
  return (
    <section aria-labelledby="categories">
      <h2 className="govuk-heading-m" id="categories">
        Categories of data
      </h2>
      {record.categories.length === 0 ? (
        <p className="govuk-body">
          None recorded yet. A category is what you capture together, for example “your booking details”. What
          you say of it holds for all its identifiers, so that you are asked once.
        </p>
      ) : (
        <Table
          firstCellIsHeader
          head={[{ text: 'Category' }, { text: 'Identifiers' }, { text: 'Where it is held' }]}
          rows={record.categories.map((category) => [
            { html: <NameOf view={view} category={category} /> },
            {
              html: (
                <Members view={view} category={category.id} classes="govuk-list govuk-!-margin-bottom-0" />
              ),
            },
            { html: <Lines lines={(category.systems ?? []).map((id) => view.titleOf('system', id))} /> },
          ])}
        />
      )}
      {may('create') && (
        <Button
          href={`${base}/categories/new`}
          text="Add a category of data"
          classes="govuk-button--secondary"
        />
      )}
    </section>
  )
}

function NameOf({ view, category: { id } }: { view: RecordView; category: Category }) {
  return (
    <>
      <a className="govuk-link app-as-typed" href={`${view.base}/categories/${id}`}>
        {view.titleOf('category', id)}
      </a>
      <ToAnswer comments={openAbout(view, `category/${id}`)} />
    </>
  )
}
