import {
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  type Items,
} from '@/components/options'
import { Tag, type TagProps } from '@/components/tag/tag'

export type TaskListItem = {
  title: Content & { classes?: string }
  hint?: Content
  status: Content & { tag?: TagProps; classes?: string }
  /** Without a link the task cannot start yet. */
  href?: string
  classes?: string
}

export type TaskListProps = ElementOptions & { items: Items<TaskListItem>; idPrefix?: string }

/** The tasks of a long form, each with its status. */
export function TaskList({ idPrefix = 'task-list', ...props }: TaskListProps) {
  return (
    <ul className={classNames('govuk-task-list', props.classes)} {...props.attributes}>
      {each(props.items, (item, place) => (
        <Task item={item} hintId={`${idPrefix}-${place}-hint`} statusId={`${idPrefix}-${place}-status`} />
      ))}
    </ul>
  )
}

function Task({ item, hintId, statusId }: { item: TaskListItem; hintId: string; statusId: string }) {
  const { title, hint, status, href } = item
  return (
    <li
      className={classNames(
        'govuk-task-list__item',
        href && 'govuk-task-list__item--with-link',
        item.classes,
      )}
    >
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className={classNames('govuk-link', 'govuk-task-list__link', title.classes)}
            href={href}
            aria-describedby={classNames(hint && hintId, statusId)}
          >
            {contentOf(title)}
          </a>
        ) : (
          <div className={title.classes || undefined}>{contentOf(title)}</div>
        )}
        {hint && (
          <div id={hintId} className="govuk-task-list__hint">
            {contentOf(hint)}
          </div>
        )}
      </div>
      <div className={classNames('govuk-task-list__status', status.classes)} id={statusId}>
        {status.tag ? <Tag {...status.tag} /> : contentOf(status)}
      </div>
    </li>
  )
}
