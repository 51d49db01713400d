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
  ['unitedkingdomofgreatbritainandnorthernireland', 'GB'],
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
  ['europeanunion', 'EU'],
  ['europeaneconomicarea', 'EEA'],
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

// The UK has approved them since it left the European Union, as if by regulations: Data Protection Act 2018 Schedule 21.
const approved = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO EU EEA GI'.split(
    ' ',
  ),
)

/** Whether UK law itself approves every place outside the UK, so that no safeguard of one’s own is needed there. */
export function areApproved(places: readonly string[]): boolean {
  return leavesUk(places) && places.every((place) => approved.has(place) || !leavesUk([place]))
}

/** Whether data in these places needs a safeguard: some of them are outside the UK, and not all are approved. */
export function needsSafeguard(places: readonly string[] | undefined): boolean {
  return places !== undefined && leavesUk(places) && !areApproved(places)
}

/** Whether some of the places name no country: nobody can approve what “countries outside the EEA” stands for. */
export function areVague(places: readonly string[] | undefined): boolean {
  return places?.some((place) => ['outside-UK', 'outside-EEA', 'worldwide'].includes(place)) ?? false
}

/** The code of a country or region as people write it ("UK", "the Netherlands", "US"), or undefined. */
export function placeCode(written: string): string | undefined {
  const name = comparable(written)
  return spoken.get(name) ?? spoken.get(written.trim().toLowerCase()) ?? spoken.get(name.replace(/only$/, ''))
}

/** At most so many characters are read as several places on one line. */
const longestLine = 500

/**
 * The codes of the places on one line: one place, or several between commas, semicolons, slashes or “and”. “England and Wales”
 * is one, GB. Undefined when any of them is not a place.
 */
export function placeCodes(line: string): string[] | undefined {
  const whole = placeCode(line)
  if (whole) return [whole]
  if (line.length > longestLine) return undefined
  const codes = line.split(/[,;/&]|\band\b/i).flatMap((part) => (part.trim() === '' ? [] : [placeCode(part)]))
  return codes.length > 0 && codes.every((code) => code !== undefined) ? [...new Set(codes)] : undefined
}

/** What to write instead of something that is not a place that we know. */
export function notAPlace(written: string): string {
  const words = `“${written.trim().slice(0, 80)}”`
  return comparable(written) === 'europe'
    ? `${words} can mean several places. Enter “EU”, “EEA” or each country on a line of its own`
    : `${words} is not a country or region that we know. Enter each on a line of its own, such as “UK”, “Ireland”, “EEA” or “worldwide”, or enter “not known”`
}
