const longestHeading = 90

/** Whether words that stand by themselves, or are all bold, are a heading rather than a sentence or an address. */
export function looksLikeHeading(text: string): boolean {
  return (
    text.length <= longestHeading &&
    !/[.,;!]$|: |\d{4}/.test(text) &&
    !text.includes('@') &&
    /^\P{Ll}/u.test(text) &&
    /\p{L}/u.test(text)
  )
}

/** What people write between angle brackets for somebody to fill in: a browser takes it for an element and shows nothing. */
export const gapTag =
  /^(?:insert|enter|add|your|name|date|email|e-mail|telephone|phone|number|organi[sz]ation|department|service|council|trust|company|controller|period|tbc|x{1,4})$/i
