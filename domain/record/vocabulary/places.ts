const countryCodes =
  'AD AE AF AG AI AL AM AO AR AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FK FM FO FR GA GB GD GE GG GH GI GL GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MS MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NU NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SY SZ TC TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VN VU WS XK YE ZA ZM ZW'.split(
    ' ',
  )

/** Places that are not one country, and the honest answer when nobody has found out. */
const regions = {
  EU: 'the European Union',
  EEA: 'the European Economic Area (EEA)',
  'outside-UK': 'countries outside the UK',
  'outside-EEA': 'countries outside the European Economic Area (EEA)',
  worldwide: 'countries around the world',
  'not-known': 'a place that is not known',
} as const

const english = new Intl.DisplayNames(['en-GB'], { type: 'region' })
const withArticle = new Set([
  'AE',
  'BS',
  'CF',
  'CZ',
  'DO',
  'FK',
  'GB',
  'GM',
  'IM',
  'KY',
  'MH',
  'MV',
  'NL',
  'PH',
  'SB',
  'SC',
  'TC',
  'US',
  'VA',
  'VG',
])

/** Code → the words for it inside a sentence: ISO 3166-1 alpha-2 countries, then regions. */
export const placeNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    countryCodes.map((code) => [code, `${withArticle.has(code) ? 'the ' : ''}${english.of(code)}`]),
  ),
  ...regions,
}

const comparable = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[^\p{L}\d]/gu, '')
const spoken: Record<string, string> = {
  uk: 'GB',
  greatbritain: 'GB',
  england: 'GB',
  usa: 'US',
  unitedstatesofamerica: 'US',
  eire: 'IE',
  republicofireland: 'IE',
  eea: 'EEA',
  eu: 'EU',
  notknown: 'not-known',
  unknown: 'not-known',
  worldwide: 'worldwide',
  outsidetheuk: 'outside-UK',
  outsidetheeea: 'outside-EEA',
}
for (const [code, name] of Object.entries(placeNames)) spoken[comparable(name)] ??= code
for (const code of Object.keys(placeNames)) spoken[code.toLowerCase()] ??= code

/** The code of a country or region as people write it ("UK", "the Netherlands", "US"), or undefined. */
export function placeCode(written: string): string | undefined {
  return spoken[comparable(written)] ?? spoken[written.trim().toLowerCase()]
}
