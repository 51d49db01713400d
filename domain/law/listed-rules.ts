import { type Severity, severities } from '@/domain/record/severity'
import { mayBeExcused } from './exceptions'
import { datesInWords, readingInWords, sources } from './in-words'
import type { Provision, Source } from './provision'
import { type ProvisionName, provisions, unreadProvisions } from './provisions'
import { rules } from './rules'

/** A rule as it is listed: without its check, with its provision. */
export type ListedRule = {
  id: string
  title: string
  severity: Severity
  appliesTo: string
  why: string
  exception: boolean
  provision: ProvisionName
  source: Source
  citation: string
  link: string
  from: string
  fromAssumed?: true
  until?: string
  text: Provision['text']
  guidance?: 'moj'
}

/** Every rule with its source, for pages, pipelines and the documentation. */
export function listedRules(): ListedRule[] {
  return rules.map((rule) => {
    const { id, title, severity, appliesTo, why, provision } = rule
    const { title: _, ...source } = provisions[provision]
    return { id, title, severity, appliesTo, why, exception: mayBeExcused(rule), provision, ...source }
  })
}

/** The list of rules as Markdown: `docs/rules.md`. */
export function rulesInMarkdown(): string {
  const listed = listedRules()
  const parts = (Object.keys(sources) as Source[]).map((source) => {
    const of = listed.filter((rule) => rule.source === source)
    return `## ${sources[source]} (${of.length})\n\n${of.map(inMarkdown).join('\n')}`
  })
  const unread = unreadProvisions()
  return `# Rules

The ${listed.length} rules that every record is checked by. This file is written by \`npm run -s inventory -- rules\`.
A rule counts only between its dates. One that rests on guidance of the Ministry of Justice counts unless the organisation has
said that it follows other guidance. None of this is legal advice.

${parts.join('\n')}
## Texts that were not read (${unread.length})

What rules and documents say of these rests on what others say of them. Nobody has read the text itself yet.

${unread.map(({ title, citation, link }) => `- ${title}: [${citation}](${link})`).join('\n')}
`
}

function inMarkdown(rule: ListedRule): string {
  return `### ${rule.title}

\`${rule.id}\` · ${severities[rule.severity]} · ${rule.appliesTo}${rule.exception ? ' · an exception can be approved' : ''}

${rule.why}

Source: [${rule.citation}](${rule.link}), ${datesInWords(rule)}. ${readingInWords(rule)}.
`
}
