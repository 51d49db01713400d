import {
  type Attributes,
  type Content,
  classNames,
  type ElementOptions,
  each,
  eachInLine,
  type Items,
} from '@/components/options'

type TabItem = {
  id?: string
  label: string
  attributes?: Attributes
  panel: Content & { attributes?: Attributes }
}

export type TabsProps = ElementOptions & {
  id?: string
  idPrefix?: string
  title?: string
  items?: Items<TabItem>
}

/** Sections of which one is shown at a time; all of them, one after another, without JavaScript. */
export function Tabs({ id, idPrefix, title = 'Contents', items, classes, attributes }: TabsProps) {
  const panelId = (item: TabItem, place: number) => item.id || `${idPrefix ?? ''}-${place}`
  return (
    <div id={id} className={classNames('govuk-tabs', classes)} {...attributes} data-module="govuk-tabs">
      <h2 className="govuk-tabs__title">{title}</h2>
      {items?.length ? (
        <>
          <ul className="govuk-tabs__list">
            {eachInLine(items, (item, place) => (
              <li
                className={classNames(
                  'govuk-tabs__list-item',
                  place === 1 && 'govuk-tabs__list-item--selected',
                )}
              >
                {/* Parts the link from the dash that the stylesheet puts before it on small screens. */}{' '}
                <a className="govuk-tabs__tab" href={`#${panelId(item, place)}`} {...item.attributes}>
                  {item.label}
                </a>
              </li>
            ))}
          </ul>
          {each(items, (item, place) => (
            <div
              className={classNames('govuk-tabs__panel', place > 1 && 'govuk-tabs__panel--hidden')}
              id={panelId(item, place)}
              {...item.panel.attributes}
            >
              {item.panel.html || (item.panel.text && <p className="govuk-body">{item.panel.text}</p>)}
            </div>
          ))}
        </>
      ) : null}
    </div>
  )
}
