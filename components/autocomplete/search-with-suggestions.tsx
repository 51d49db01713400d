'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Hint } from '@/components/hint/hint'
import { Input } from '@/components/input/input'
import { Label } from '@/components/label/label'

type Props = {
  name: string
  label: string
  hint: string
  value: string
  /** Where suggestions for what was typed come from: an address that answers with a JSON list of texts. */
  suggestions: string
}

/**
 * A search box that suggests what to search for. Without JavaScript, or until the script is there, it is a plain
 * text input. The script sets styles by property alone, which the content security policy allows.
 */
export function SearchWithSuggestions({ name, label, hint, value, suggestions }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const plain = useRef<HTMLDivElement>(null)
  const [isEnhanced, setIsEnhanced] = useState(false)

  useEffect(() => {
    let isGone = false
    import('accessible-autocomplete').then(({ default: accessibleAutocomplete }) => {
      if (isGone) return
      const input = plain.current?.querySelector('input')
      const typed = input?.value ?? value
      const hadFocus = input === document.activeElement
      // At once: whatever is typed between the two boxes would be lost.
      flushSync(() => setIsEnhanced(true))
      const element = place.current
      if (!element || element.childElementCount > 0) return
      accessibleAutocomplete({
        element,
        id: name,
        name,
        defaultValue: typed,
        minLength: 2,
        autoselect: false,
        confirmOnBlur: false,
        showNoOptionsFound: false,
        displayMenu: 'overlay',
        source: suggestionsFrom(suggestions),
        onConfirm: (chosen) => chosen && searchFor(element, chosen),
        tAssistiveHint: () => `${hint}. When suggestions appear, use the up and down arrows to choose one`,
      })
      if (hadFocus) element.querySelector('input')?.focus()
    }, reportError)
    return () => {
      isGone = true
    }
  }, [name, hint, value, suggestions])

  return (
    <>
      <link rel="stylesheet" href="/assets/accessible-autocomplete.min.css" precedence="default" />
      {isEnhanced ? (
        <div className="govuk-form-group app-autocomplete" onKeyDownCapture={submitUnlessChoosing}>
          <Label text={label} for={name} />
          <Hint text={hint} />
          <div ref={place} />
        </div>
      ) : (
        <div ref={plain}>
          <Input
            name={name}
            label={{ text: label }}
            hint={{ text: hint }}
            value={value}
            classes="govuk-input--width-20"
          />
        </div>
      )}
    </>
  )
}

/** Asks for suggestions; only the answer to what was typed last is shown. */
function suggestionsFrom(address: string) {
  let newest = ''
  return async (typed: string, show: (found: string[]) => void) => {
    newest = typed
    try {
      const answer = await fetch(`${address}?${new URLSearchParams({ search: typed })}`)
      if (answer.ok && newest === typed) show(await answer.json())
    } catch {
      // Without a connection there are no suggestions; searching says so itself.
      show([])
    }
  }
}

/** Searches for a suggestion once it stands in the box. */
function searchFor(element: HTMLElement, chosen: string): void {
  const input = element.querySelector('input')
  if (input) input.value = chosen
  element.closest('form')?.requestSubmit()
}

/** Enter in the box searches for what was typed, as in any search box, also while suggestions are shown. */
function submitUnlessChoosing({ key, target }: KeyboardEvent): void {
  if (key === 'Enter' && target instanceof HTMLInputElement) target.form?.requestSubmit()
}
