import {
  type Content,
  classNames,
  contentOf,
  type ElementOptions,
  each,
  type Items,
} from '@/components/options'

type SubNavigationItem = Content & ElementOptions & { href: string; active?: boolean }

export type SubNavigationProps = ElementOptions & { label?: string; items: Items<SubNavigationItem> }

/** The pages of one thing, such as one service, below its heading. */
export function SubNavigation({ label, items, classes, attributes }: SubNavigationProps) {
  return (
    <nav
      className={classNames('moj-sub-navigation', classes)}
      aria-label={label || 'Secondary navigation region'}
      {...attributes}
    >
      <ul className="moj-sub-navigation__list">
        {each(items, (item) => (
          <li className={classNames('moj-sub-navigation__item', item.classes)}>
            <a
              className="moj-sub-navigation__link"
              aria-current={item.active ? 'page' : undefined}
              href={item.href}
              {...item.attributes}
            >
              {contentOf(item)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
