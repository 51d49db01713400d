/** How many digits in a row, with the signs that people put between them, make a number of a person worth checking. */
const digitsOfNumber = 6

/**
 * Whether something personal can stand between two places of a line: an `@` or something encoded, six digits in a row, the dots or
 * colons of an address, the space of a postcode. One pass without a copy, since most values of most lines are told by it.
 */
export function mayTell(line: string, start: number, end: number): boolean {
  let digits = 0
  let dots = 0
  let colons = 0
  for (let at = start; at < end; at++) {
    const code = line.charCodeAt(at)
    if (code >= 48 && code <= 57) {
      if (++digits >= digitsOfNumber) return true
      continue
    }
    switch (code) {
      case 64: // @
      case 37: // %
        return true
      case 46: // .
        if (++dots >= 3 && digits >= 3) return true
        break
      case 58: // :
        if (++colons >= 2 && line.charCodeAt(at - 1) === 58) return true
        if (colons >= 7) return true
        break
      case 32: // space
      case 43: // +
        if (endsPostcode(line, at + 1, end)) return true
        break
      case 45: // -
      case 40: // (
      case 41: // )
        break
      default:
        // Letters and other signs end a number, but for those of an address in hexadecimal.
        digits = 0
        dots = 0
        if (!(code >= 97 && code <= 102) && !(code >= 65 && code <= 70)) colons = 0
    }
  }
  return isShortAndMixed(line, start, end)
}

/** The second half of a postcode: `1AA`. */
function endsPostcode(line: string, at: number, end: number): boolean {
  return (
    at + 2 < end &&
    isDigit(line.charCodeAt(at)) &&
    isUpper(line.charCodeAt(at + 1)) &&
    isUpper(line.charCodeAt(at + 2))
  )
}

/** A postcode without its space: `SW1A1AA`. */
function isShortAndMixed(line: string, start: number, end: number): boolean {
  return (
    end - start >= 5 &&
    end - start <= 8 &&
    isUpper(line.charCodeAt(start)) &&
    endsPostcode(line, end - 3, end)
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90
}
