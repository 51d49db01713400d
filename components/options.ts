/** What the options of every component have in common: content, classes, attributes and lists. */
import { createElement, Fragment, type ReactNode } from 'react'

/** Words as `text`, or markup as `html`; `html` wins, as in govuk-frontend. */
export type Content = { text?: string | number; html?: ReactNode }

/** Extra attributes of an element, by React's names (`tabIndex`, `data-id`). */
export type Attributes = Record<string, string | number | boolean | undefined>

/** The two options that nearly every element takes. */
export type ElementOptions = { classes?: string; attributes?: Attributes }

/** One of a list; `false` and `null` are left out, so that `condition && item` can be written. */
export type Items<Item> = (Item | false | null | undefined)[]

/** What to show for an option, or undefined when it is empty. */
export function contentOf(option: Content | false | null | undefined): ReactNode {
  if (!option) return undefined
  return option.html || option.text || undefined
}

/** The class attribute of an element, from its own class and the optional ones. */
export function classNames(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/**
 * Renders each item of a list, with its place from 1, as govuk-frontend numbers ids.
 * The items become fixed children: in such markup the place is the identity, so they need no keys.
 */
export function each<Item>(
  items: Items<Item> | undefined,
  render: (item: Item, place: number) => ReactNode,
): ReactNode {
  return createElement(
    Fragment,
    null,
    ...(items ?? []).map((item, index) => (item ? render(item, index + 1) : null)),
  )
}

/** Like `each`, for items that stand in a line: the space between them is part of the design. */
export function eachInLine<Item>(
  items: Items<Item> | undefined,
  render: (item: Item, place: number) => ReactNode,
): ReactNode {
  return each(items, (item, place) => createElement(Fragment, null, render(item, place), ' '))
}

/** The tag name of a heading of a level. */
export function headingTag(level: number): 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' {
  return `h${level}` as 'h1'
}
