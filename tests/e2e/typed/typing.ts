import type { Page } from '@playwright/test'

/** What a control of a page's forms holds: its name, and the text or the choice. */
export type Held = { name: string; text: string }

/** What the controls of a page hold that somebody fills in. */
function heldOn(page: Page): Promise<Held[]> {
  return page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLInputElement>(
      'main form[method="post" i] :is(input, textarea, select)',
    )
    return [...controls].flatMap(({ name, type, value, checked }) => {
      if (!name || ['hidden', 'file', 'submit'].includes(type)) return []
      if (type !== 'radio' && type !== 'checkbox') return [{ name, text: value }]
      return checked ? [{ name, text: value }] : []
    })
  })
}

/** Answers everything that a page asks, and gives what is held since then and was not before. */
export async function typeInto(page: Page): Promise<Held[]> {
  const before = await heldOn(page)
  await page.evaluate(() => {
    const texts: Record<string, string> = {
      email: 'typed@example.org',
      tel: '020 7946 0000',
      url: 'https://example.org/typed',
    }
    const answered = new Set<string>()
    const controls = document.querySelectorAll<HTMLInputElement>(
      'main form[method="post" i] :is(input, textarea, select)',
    )
    for (const control of controls) {
      const { name, type, tagName, checked, inputMode } = control
      if (!name || ['hidden', 'file', 'submit'].includes(type) || !control.checkVisibility()) continue
      if (type === 'radio' || type === 'checkbox') {
        // One more choice of each question, by a click as a person does it: some choices rule out others.
        if (checked || answered.has(name)) continue
        answered.add(name)
        control.click()
      } else if (tagName === 'SELECT') {
        const options = (control as unknown as HTMLSelectElement).options
        control.value = [...options].at(-1)?.value ?? ''
      } else control.value = inputMode === 'numeric' ? '7' : (texts[type] ?? `typed in ${name}`)
      control.dispatchEvent(new Event('change', { bubbles: true }))
    }
  })
  const holds = (held: readonly Held[], one: Held) =>
    held.some(({ name, text }) => name === one.name && text === one.text)
  return (await heldOn(page)).filter((one) => !holds(before, one))
}

/** What of it a page no longer holds in its controls nor says in its words. */
export async function lostOn(page: Page, typed: readonly Held[]): Promise<Held[]> {
  const held = await heldOn(page)
  const words = (await page.locator('main').textContent()) ?? ''
  return typed.filter(
    ({ name, text }) =>
      !held.some((one) => one.name === name && one.text === text) && !(text && words.includes(text)),
  )
}
