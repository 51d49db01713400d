import { placeNames } from './place-names'

const comparable = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .trim()
    .replace(/^the /, '')
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\d]/gu, '')
const spoken = new Map([
  ['uk', 'GB'],
  ['greatbritain', 'GB'],
  ['britain', 'GB'],
  ['england', 'GB'],
  ['wales', 'GB'],
  ['scotland', 'GB'],
  ['northernireland', 'GB'],
  ['usa', 'US'],
  ['america', 'US'],
  ['unitedstatesofamerica', 'US'],
  ['eire', 'IE'],
  ['republicofireland', 'IE'],
  ['holland', 'NL'],
  ['czechrepublic', 'CZ'],
  ['turkey', 'TR'],
  ['burma', 'MM'],
  ['ivorycoast', 'CI'],
  ['palestine', 'PS'],
  ['macau', 'MO'],
  ['eea', 'EEA'],
  ['eu', 'EU'],
  ['notknown', 'not-known'],
  ['unknown', 'not-known'],
  ['worldwide', 'worldwide'],
  ['outsideuk', 'outside-UK'],
  ['outsidetheuk', 'outside-UK'],
  ['outsideeea', 'outside-EEA'],
  ['outsidetheeea', 'outside-EEA'],
])
for (const [code, name] of Object.entries(placeNames)) spoken.set(comparable(name), code)
for (const code of Object.keys(placeNames)) spoken.set(code.toLowerCase(), code)

/** Whether this is the code of a country or region. */
export function isPlace(code: string): boolean {
  return Object.hasOwn(placeNames, code)
}

// UK law approves transfers to the Crown Dependencies (Data Protection Act 2018 Schedule 21), so no more is asked of them.
const atHome = new Set(['GB', 'IM', 'JE', 'GG'])

/** Whether data in these places has left the UK; a place that is not known does not say so. */
export function leavesUk(places: readonly string[] | undefined): boolean {
  return places?.some((place) => !atHome.has(place) && place !== 'not-known') ?? false
}

/** The code of a country or region as people write it ("UK", "the Netherlands", "US"), or undefined. */
export function placeCode(written: string): string | undefined {
  return spoken.get(comparable(written)) ?? spoken.get(written.trim().toLowerCase())
}
