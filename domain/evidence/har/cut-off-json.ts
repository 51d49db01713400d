/** JSON that was cut off, up to its last complete value: what is open is closed. Looks at each character once. */
export function completedJson(text: string): string {
  let closers = ''
  let inString = false
  let complete = { end: 0, closers: '' }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at += 1
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '{') closers = `}${closers}`
    else if (character === '[') closers = `]${closers}`
    else if (character === '}' || character === ']') closers = closers.slice(1)
    else if (character === ',') complete = { end: at, closers }
  }
  return text.slice(0, complete.end) + complete.closers
}
