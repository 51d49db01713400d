/**
 * Whether this is a National Insurance number: two prefix letters, six digits, a suffix of A to D, written together or in pairs.
 * Prefixes never given out: HMRC National Insurance Manual NIM39110.
 */
export function isNationalInsuranceNumber(text: string): boolean {
  const found = /^([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]$/i.exec(text)
  return (
    found !== null && !['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes((found[1] ?? '').toUpperCase())
  )
}

/**
 * Whether this is an NHS number: ten digits, the last of which checks the others (NHS Data Dictionary, “NHS NUMBER”). Those that
 * begin with 0, 1, 2, 5 or 8 are not given out in England, and are mostly times and telephone numbers.
 */
export function isNhsNumber(text: string): boolean {
  if (!/^[34679]\d{2}[ -]?\d{3}[ -]?\d{4}$/.test(text)) return false
  const digits = text.replace(/[ -]/g, '')
  let sum = 0
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at)
  const check = 11 - (sum % 11)
  return check !== 10 && check % 11 === Number(digits[9]) && !/^(\d)\1+$/.test(digits)
}

/** Whether this is a telephone number: of the UK as people write it, or an international one with its `+`. */
export function isPhoneNumber(text: string): boolean {
  if (text.length > 24 || !/^(?:\+|00|\(?0)[\d ()./-]+$/.test(text)) return false
  const digits = text.replace(/\D/g, '')
  if (text.startsWith('+') && !digits.startsWith('44')) return /^[1-9]\d{8,14}$/.test(digits)
  // `+44 (0)20 7946 0000` keeps the zero that callers from abroad leave out.
  return /^(?:(?:0044|44)0?|0)(?:[1-357-9]\d{8,9})$/.test(digits)
}

/**
 * Whether this is a postcode of the UK (BS 7666). Without its space it must be in capitals, since so many short codes have that
 * form.
 */
export function isPostcode(text: string): boolean {
  const spaced =
    /^(?:[A-PR-UWYZ](?:\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d{1,2}|[A-HK-Y]\d[ABEHMNPRVWXY])|GIR)[ +]\d[ABD-HJLNP-UW-Z]{2}$/i
  return (
    spaced.test(text) ||
    (spaced.test(`${text.slice(0, -3)} ${text.slice(-3)}`) && text === text.toUpperCase())
  )
}
