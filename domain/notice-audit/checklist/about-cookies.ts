import { onDevice } from '@/domain/record/kinds/identifier'
import type { DeviceAccessBasis } from '@/domain/record/vocabulary/device-access'
import { type Audited, type Item, inOrder, saying } from '../audited'
import { isCookieTable } from '../faults/cookies'
import type { Notice, Sentence } from '../notice'

/** Whether it is about cookies alone: what it is called says so or, without a title, it lists nothing else. */
export function isCookiesPage({ headings: [title], tables, sentences }: Notice): boolean {
  if (title)
    return (
      /\b(?:cookies?|cwcis?)\b/i.test(title.text) && !/\bprivacy|\bpreifatrwydd|\bdata\b/i.test(title.text)
    )
  const rows = tables.filter(isCookieTable).reduce((sum, table) => sum + table.rows.length, 0)
  return rows > 0 && rows * 2 >= sentences.length
}

/** A name that only a program would give: `_ga`, `cookies_policy`, `JSESSIONID`, `connect.sid`. */
const technicalNames = [/^_\w+$/, /^(?=.*_[\w*])[a-z]+[_-][\w*-]*$/, /^[A-Z]{6,}$/, /^connect\.sid$/]

/** The words of a text, with and without what follows a full stop or a dash in them, are looked at one by one. */
function namesTechnically({ text }: Sentence): boolean {
  const words = text.split(/[\s"“”‘’(),:;–—]+/)
  return words.some((word) =>
    [word, word.split('.', 1)[0] ?? '', word.split(/[.-]/, 1)[0] ?? ''].some((name) =>
      technicalNames.some((pattern) => pattern.test(name)),
    ),
  )
}

/** The rows of tables of cookies, and what stands beside them. */
function besideTables({ notice, sentences }: Audited): Sentence[] {
  const sections = new Set(notice.tables.filter(isCookieTable).map(({ section }) => section))
  return sentences.filter(({ section }) => sections.has(section))
}

const item = (id: string, title: string, appliesTo: string, pattern: RegExp): Item => ({
  id: `cookies-${id}`,
  title,
  provision: 'device-basis',
  appliesTo,
  find: (audited) =>
    inOrder(audited, saying({ sentences: besideTables(audited) }, pattern), saying(audited, pattern)),
})

/** What a cookies page tells people: clear and comprehensive information about what is kept on their device. */
export const itemsAboutCookies: readonly Item[] = [
  {
    ...item(
      'names',
      'Which cookies there are',
      'Every cookies page',
      /\bcookies? (?:is |are )?(?:called|named)\b/i,
    ),
    find: (audited) =>
      inOrder(
        audited,
        besideTables(audited),
        audited.sentences.filter(namesTechnically),
        saying(audited, /\bcookies? (?:is |are )?(?:called|named)\b/i),
      ),
  },
  item(
    'purposes',
    'What cookies are for',
    'Every cookies page',
    /\b(?:purpose|diben|pwrpas)\w*:|\bcookies?\b.{0,100}\b(?:to|help|so that|remembers?)\b|\b(?:use|need|used)\b.{0,40}\bto\b|\b(?:keeps|remembers?|counts?|stores?|helps?) (?:your|that|you|the|us|which|whether)\b/i,
  ),
  item(
    'expiry',
    'When cookies expire',
    'Every cookies page',
    /\bexpir\w*|\b(?:year|month|week|day|hour|minute)s?\b|\bclose (?:your|the) browser\b|\bend of (?:your|the) session\b|\b(?:daw|dod) i ben\b/i,
  ),
  {
    ...item(
      'setters',
      'Who else sets cookies',
      'Cookies pages of services on which others set cookies',
      /\bthird[- ]part(?:y|ies)\b|\bprovider: |\bset by\b|\bsets? (?:or reads? )?\S|\bprovided by\b/i,
    ),
    applies: ({ record }) =>
      Boolean(
        record?.identifiers.some(
          (one) => onDevice(one) && (one.setter !== undefined || one.party === 'third'),
        ),
      ),
  },
  {
    ...item(
      'choice',
      'How people change their choice',
      'Cookies pages of services that ask for consent, or let people object',
      /\b(?:change|manage|accept|reject|withdraw|turn off|opt out|block|delete|refuse|object)\b.{0,80}\b(?:cookies?|choices?|settings|mind|analytics)\b|\bcookie (?:settings|preferences)\b/i,
    ),
    applies: ({ record }) =>
      !record ||
      record.identifiers.some(
        (one) => onDevice(one) && one.pecrBasis !== undefined && asksFirst.has(one.pecrBasis),
      ),
  },
]

/** The bases on which people have a choice: PECR Schedule A1 paragraphs 2, 5 and 6. */
const asksFirst = new Set<DeviceAccessBasis>(['consent', 'statistical-purposes', 'appearance'])
