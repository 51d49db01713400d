'use client'

/**
 * What the scripts of every page need, as one module that the layout brings: what a page alone asks for would come
 * again with the scripts of each.
 */
export { Behaviour } from '@/components/behaviour/behaviour'
export { Page } from '@/components/page/page'
export { StatusPage } from './status-page'
