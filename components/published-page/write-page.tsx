import type { ReactNode } from 'react'
import type { WritePage } from '@/domain/exchange/published/page'
import { printable } from '@/domain/exchange/writers/runs'
import { PublishedPage } from './published-page'

// Next.js refuses a static import of it in what its routes and actions use.
const { renderToStaticMarkup } = await import('react-dom/server')

/** Elements as HTML, in characters that HTML can hold. The same elements always give the same. */
export function writeHtml(elements: ReactNode): string {
  return printable(renderToStaticMarkup(elements))
}

/** A whole page, from its `<html>` element, as text. */
export function writeWhole(page: ReactNode): string {
  return `<!doctype html>\n${writeHtml(page)}\n`
}

/** Writes what is published in the components that the application's own pages are made of. */
export const writePage: WritePage = (page) => writeWhole(<PublishedPage {...page} />)
