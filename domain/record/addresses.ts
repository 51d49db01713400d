import { textSchema } from './text'

const emailPattern = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@.<>()[\]\\,;:"]+$/u

export function emailSchema(label: string) {
  return textSchema(label, 254, 'one line').regex(emailPattern, {
    error: 'Enter an email address in the correct format, like name@example.gov.uk',
  })
}

/** A whole http or https address, which a browser may follow without harm. */
export function webAddressSchema(label: string) {
  return textSchema(label, 2000, 'one line').refine(isWebAddress, {
    error: 'Enter a full web address, starting with https:// or http://',
  })
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]\S*$/i.test(value) && URL.canParse(value)
}

export function telephoneSchema(label: string) {
  return textSchema(label, 40, 'one line').regex(/^[\d+(][\d+() -]{1,38}[\d)]$/, {
    error: 'Enter a telephone number, like 0300 123 4567',
  })
}
