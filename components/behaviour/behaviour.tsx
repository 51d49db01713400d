'use client'

import {
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  isSupported,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
} from 'govuk-frontend'
import { useEffect } from 'react'

const COMPONENTS = [
  Button,
  CharacterCount,
  Checkboxes,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  ServiceNavigation,
  SkipLink,
  Tabs,
]

/**
 * Runs govuk-frontend's JavaScript on every element that asks for it, now and whenever React adds some:
 * after a link, after an action, after a state change. Stands once, in the root layout.
 *
 * Pages must not stream parts in later through `<Suspense>` or `loading.tsx`: an element would be changed
 * before React has taken it over. Elements are marked when started, so each is started once.
 */
export function Behaviour() {
  useEffect(() => {
    // A page that React makes anew, such as a refusal, has lost what the layout's script marked.
    if ('noModule' in HTMLScriptElement.prototype)
      document.body.classList.add('js-enabled', 'govuk-frontend-supported')
    if (!isSupported()) return
    startAll()
    const observer = new MutationObserver(startAll)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [])
  return null
}

function startAll() {
  for (const Component of COMPONENTS) {
    const name = Component.moduleName
    for (const element of document.querySelectorAll(`[data-module="${name}"]:not([data-${name}-init])`)) {
      try {
        new Component(element)
      } catch (error) {
        // One element that lacks a part must not keep the others from starting.
        reportError(error)
      }
    }
  }
}
