const countryCodes =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(
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
/** Where the Unicode name is a label for a menu, not words for a sentence. */
const plainer: Readonly<Record<string, string>> = {
  CD: 'Democratic Republic of the Congo',
  CG: 'Congo',
  HK: 'Hong Kong',
  MM: 'Myanmar',
  MO: 'Macao',
}
const withArticle = new Set([
  'AE',
  'BS',
  'CC',
  'CD',
  'CF',
  'CG',
  'CK',
  'DO',
  'FK',
  'FO',
  'GB',
  'GM',
  'IM',
  'IO',
  'KM',
  'KY',
  'MH',
  'MP',
  'MV',
  'NL',
  'PH',
  'PN',
  'PS',
  'SB',
  'TC',
  'US',
  'VG',
  'VI',
])

function nameOf(code: string): string {
  return plainer[code] ?? `${english.of(code)}`.replace(' & ', ' and ')
}

/** Code → the words for it inside a sentence: ISO 3166-1 alpha-2 countries, then regions. */
export const placeNames: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    countryCodes.map((code) => [code, `${withArticle.has(code) ? 'the ' : ''}${nameOf(code)}`]),
  ),
  ...regions,
}

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

/** The code of a country or region as people write it ("UK", "the Netherlands", "US"), or undefined. */
export function placeCode(written: string): string | undefined {
  return spoken.get(comparable(written)) ?? spoken.get(written.trim().toLowerCase())
}
