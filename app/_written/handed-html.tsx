'use client'

import { useState } from 'react'
import { handedOver } from './handed-over'

/** HTML that came with the page itself, which the scripts find there; `html` where it did not. */
export function HandedHtml({ name, html }: { name: string; html?: string }) {
  // Read where it stands, so that it is still there should React render the whole page anew.
  const [content] = useState(
    () =>
      html ??
      (typeof document === 'undefined'
        ? handedOver()?.get(name)
        : document.getElementById(name)?.innerHTML) ??
      '',
  )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by our HTML writers, which escape all text
  return <div id={name} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: content }} />
}
