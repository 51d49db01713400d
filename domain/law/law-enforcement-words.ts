/**
 * What is done for law enforcement, in the words of those who do it: the purposes of section 31 of the Data Protection Act 2018,
 * preventing, investigating, detecting and prosecuting offences, carrying out penalties, and public security.
 */
const enforcing = [
  // Not a sentence of a text, nor what somebody hears when a judge passes one.
  '(?:your|their|his|her|the|a|court|prison|custodial|suspended|community|of|serve|serving|carry out|manage) sentences?(?! (?:in|of) (?:a|the|this|your) (?:letter|text|form|notice|page))',
  'sentenc(?:ed|ing)',
  '(?:on|under|of|the|national) probation(?! period)',
  String.raw`probation (?!periods?\b)\p{L}+`,
  'offenders?(?! institutions?)',
  String.raw`(?:supervis|rehabilitat|monitor|manag|hold|detain|transfer|releas|recall)\p{L}* (?:\p{L}+ ){0,3}?(?:prisoners?|detainees?|people in prison|people on (?:licence|bail|probation))`,
  String.raw`prosecut\p{L}*`,
  String.raw`(?:investigat|detect|solv)\p{L}* (?:\p{L}+,? ){0,4}?(?:crimes?|offences?|suspects?)`,
  String.raw`(?:crimes?|offences?) (?:\p{L}+,? ){0,2}?(?:investigat|detect)\p{L}*`,
  String.raw`criminal (?:\p{L}+ )?(?:investigations?|intelligence|proceedings?|penalt\p{L}+|sanctions?|charges?)`,
  '(?:in|into|police|prison|of) custody|custodial|remand(?:ed)?',
  'polic(?:e|ing)(?! (?:checks?|clearance|certificates?))',
  'arrest(?:s|ed|ing)?',
  String.raw`(?:on|police|court) bail|bail conditions?|parole|electronic(?:ally)? (?:monitoring|tag\p{L}*)|unpaid work`,
  'law enforcement',
]

/** Who enforces the law, as those who ask for data or get it. */
const enforcers =
  '(?:the )?(?:(?:national|local|other) )?(?:police(?: forces?| officers?| service)?|law enforcement(?: (?:agencies|bodies|authorities))?|courts?|prosecutors?|prosecution service|probation(?: service)?|authorities)'
const several = `${enforcers}(?:(?:,| and| or|, and|, or) (?:other )?${enforcers})*`
const give = String.raw`(?:shar|disclos|giv|send|pass|report|provid|hand|tell|inform|refer|suppl|answer|respond|reply|repli|help|assist)\p{L}*`
const ask = String.raw`(?:ask|request|order|requir|demand|need|entitl|compel)\p{L}*`

/** What is no law enforcement of one's own, though it is in its words: others ask for data, or get it. */
const ofOthers = [
  String.raw`${give}\b[^.;]{0,60}?\b${several}(?:,? (?:so that|to|for|who|when|if|where)\b[^.;]*)?`,
  String.raw`${several} (?:\p{L}+ ){0,2}?${ask}\b[^.;]*`,
  String.raw`(?:${ask}|orders?|requests?|warrants?) (?:\p{L}+ ){0,2}?(?:by|of|from) ${several}[^.;]*`,
  'court orders?',
  // “Child custody”, “chain of custody”.
  "(?:child|children’s|children's|chain of|joint|shared) custody|custody of (?:a |the |their |your )?(?:child|children|documents?|records?|keys?)",
]

/** Fraud against a service or a benefit is prevented and found under the UK GDPR too, by whoever runs it. */
const ofFraud = String.raw`(?:(?:prevent|detect|investigat|stop|find|tackl|look(?:ing)? into)\p{L}*(?:,? (?:and |or )?))+(?:\p{L}+ ){0,3}?fraud(?:ulent)?(?:(?:,| and| or) (?:other )?(?:crimes?|error|misuse|abuse|offences?))*`

const pattern = (words: readonly string[]) =>
  new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'giu')
const isEnforcing = pattern(enforcing)
const isOfOthers = pattern(ofOthers)
const isOfFraud = pattern([ofFraud])

/** The first words of a text that speak of law enforcement by whoever wrote it. */
export function lawEnforcementIn(text: string): string | undefined {
  const own = text.replace(isOfFraud, ' ').replace(isOfOthers, ' ')
  return own.match(isEnforcing)?.[0]
}

/** Whether a text speaks of preventing or finding fraud. */
export function speaksOfFraud(text: string): boolean {
  return /\bfraud/i.test(text)
}
