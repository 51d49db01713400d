'use client'

import { useEffect, useRef, useState } from 'react'

/** Words on the button of a form that follow one of its answers; without a script, or before there is one, the others. */
export function ChosenWords({
  name,
  words,
  otherwise,
}: {
  /** The name of the question, and the words for each of its answers. */
  name: string
  words: Readonly<Record<string, string>>
  otherwise: string
}) {
  const here = useRef<HTMLSpanElement>(null)
  const [chosen, setChosen] = useState('')
  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return
    const read = () => setChosen(String(new FormData(form).get(name) ?? ''))
    read()
    form.addEventListener('change', read)
    return () => form.removeEventListener('change', read)
  }, [name])
  return <span ref={here}>{words[chosen] ?? otherwise}</span>
}
