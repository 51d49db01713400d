/** What JSON is built of (RFC 8259, section 2), as bytes of UTF-8 and as code units of strings alike. */
export const quote = 0x22
export const backslash = 0x5c
export const comma = 0x2c
export const colon = 0x3a
export const space = 0x20
export const openBrace = 0x7b
export const openBracket = 0x5b
export const closeBrace = 0x7d
export const closeBracket = 0x5d
