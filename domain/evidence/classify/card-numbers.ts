/**
 * Whether this is the number of a payment card as the large schemes give them out, written together or in fours, whose last digit
 * checks the others (ISO/IEC 7812-1). One in ten other numbers that begin so passes by chance.
 */
export function isCardNumber(text: string): boolean {
  if (!/^(?:(?:4\d{3}|5[1-5]\d\d|2[2-7]\d\d)(?:[ -]?\d{4}){3}|3[47]\d\d[ -]?\d{6}[ -]?\d{5})$/.test(text))
    return false
  const digits = text.replace(/[ -]/g, '')
  let sum = 0
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at])
    const counted = at % 2 === 1 ? 2 * digit : digit
    sum += counted > 9 ? counted - 9 : counted
  }
  return sum % 10 === 0
}
