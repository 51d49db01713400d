import type { Frame, Locator, Page } from 'playwright'
import { bannerPlaces, buttonWords, type ConsentChoice } from './words'

/** The button of a page's cookie banner that makes a choice, or undefined where there is none to be seen. */
export async function bannerButton(page: Page, choice: ConsentChoice): Promise<Locator | undefined> {
  for (const words of buttonWords[choice])
    for (const frame of page.frames()) {
      const button = await visibleButton(frame, words)
      if (button) return button
    }
  return undefined
}

/** Consent tools often draw their banner in a frame of their own, the whole of which is the banner. */
async function visibleButton(frame: Frame, words: string): Promise<Locator | undefined> {
  const isBanner =
    frame.parentFrame() && /consent|cookie|cmp|privacy-mgmt/i.test(`${frame.name()} ${frame.url()}`)
  const banner = frame.locator(isBanner ? 'body' : `:is(${bannerPlaces.join(', ')})`)
  const says = new RegExp(`^\\s*${words.replace(/\s+/g, '\\s+')}\\s*$`, 'i')
  for (const role of ['button', 'link'] as const) {
    const button = banner.getByRole(role, { name: says }).filter({ visible: true }).first()
    if ((await button.count().catch(() => 0)) > 0) return button
  }
  return undefined
}
