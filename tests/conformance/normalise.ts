import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** Elements that flow inside a line, between which a space can be seen. */
const INLINE = new Set(['a', 'b', 'em', 'i', 'span', 'strong', 'svg', 'time'])

/** What the stylesheets put in a line although its elements are not inline by themselves. */
const INLINE_CLASSES = [
  'govuk-footer__inline-list-item',
  'govuk-summary-card__action',
  'govuk-summary-list__actions-list-item',
  'govuk-tabs__list-item',
  'moj-timeline__byline',
  'moj-timeline__title',
]

/**
 * HTML as indented lines that are equal when a browser would show and announce the same: attributes in
 * order and in lower case, classes in order, whitespace collapsed, and dropped where no one can see it.
 */
export function normalise(html: string): string {
  return lines(parseFragment(html).childNodes, '').join('\n')
}

function lines(nodes: Tree.ChildNode[], indent: string): string[] {
  return nodes.flatMap((node, index) => {
    if (node.nodeName === '#text') {
      const text = visibleText(node as Tree.TextNode, nodes[index - 1], nodes[index + 1])
      return text ? [`${indent}"${text}"`] : []
    }
    if (!('tagName' in node)) return [`${indent}${node.nodeName}`]
    const attributes = node.attrs.map(attribute).sort()
    return [`${indent}<${[node.tagName, ...attributes].join(' ')}>`, ...lines(node.childNodes, `${indent}  `)]
  })
}

function attribute({ name, value }: { name: string; value: string }): string {
  const ordered = name === 'class' ? value.split(/\s+/).filter(Boolean).sort().join(' ') : value
  return `${name.toLowerCase()}=${JSON.stringify(ordered)}`
}

function visibleText(node: Tree.TextNode, before?: Tree.ChildNode, after?: Tree.ChildNode): string {
  if (node.parentNode?.nodeName === 'textarea') return JSON.stringify(node.value)
  let text = node.value.replace(/[ \t\n\r\f]+/g, ' ')
  if (!isInline(before)) text = text.replace(/^ /, '')
  if (!isInline(after)) text = text.replace(/ $/, '')
  return text
}

function isInline(node: Tree.ChildNode | undefined): boolean {
  if (!node || !('tagName' in node)) return false
  const classes = node.attrs.find(({ name }) => name === 'class')?.value.split(/\s+/) ?? []
  return INLINE.has(node.tagName) || INLINE_CLASSES.some((name) => classes.includes(name))
}
