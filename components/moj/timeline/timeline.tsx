import {
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  headingTag,
  type Items,
} from '@/components/options'

type TimelineItem = Content &
  ElementOptions & {
    label: Content
    byline?: Content
    /** When it happened: ISO 8601 for machines, and the words for people, which the caller chooses. */
    datetime: { timestamp: string; text: string }
  }

export type TimelineProps = ElementOptions & { headingLevel?: number; items: Items<TimelineItem> }

/** What happened to something, and who did it, the latest first. */
export function Timeline({ headingLevel = 2, items, classes, attributes }: TimelineProps) {
  const Heading = headingTag(headingLevel)
  return (
    <div className={classNames('moj-timeline', classes)} {...attributes}>
      {each(items, (item) => (
        <div className={classNames('moj-timeline__item', item.classes)} {...item.attributes}>
          <div className="moj-timeline__header">
            <Heading className="moj-timeline__title">{contentOf(item.label)}</Heading>{' '}
            {item.byline && <p className="moj-timeline__byline">by {contentOf(item.byline)}</p>}
          </div>
          <p className="moj-timeline__date">
            <time dateTime={item.datetime.timestamp}>{item.datetime.text}</time>
          </p>
          <div className="moj-timeline__description">{contentOf(item)}</div>
        </div>
      ))}
    </div>
  )
}
