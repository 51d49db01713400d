import type { Provision } from '../provision'

const given = (paragraphs: string, about: string) =>
  ({
    title: about,
    citation: `UK GDPR ${paragraphs}`,
    link: `https://www.legislation.gov.uk/eur/2016/679/article/${paragraphs.startsWith('Article 14') ? 14 : 13}`,
    source: 'law',
    from: '2020-12-31',
    text: 'not-read',
  }) as const satisfies Provision

/** What Articles 13 and 14 want a notice to say, by paragraph. Complaints and sources have provisions of their own. */
export const informationGiven = {
  'controller-in-notice': given(
    'Articles 13(1)(a) and 14(1)(a)',
    'Saying who the controller is, and how to reach it',
  ),
  'officer-in-notice': given(
    'Articles 13(1)(b) and 14(1)(b)',
    'Saying how to reach the data protection officer',
  ),
  'purposes-in-notice': given(
    'Articles 13(1)(c) and 14(1)(c)',
    'Saying what data is used for, and the lawful basis',
  ),
  'interests-in-notice': given(
    'Articles 13(1)(d) and 14(2)(b)',
    'Saying which legitimate interests are relied on',
  ),
  'recipients-in-notice': given('Articles 13(1)(e) and 14(1)(e)', 'Saying who gets data'),
  'transfers-in-notice': given(
    'Articles 13(1)(f) and 14(1)(f)',
    'Saying whether data leaves the UK, and what protects it there',
  ),
  'retention-in-notice': given('Articles 13(2)(a) and 14(2)(a)', 'Saying how long data is kept'),
  'rights-in-notice': given('Articles 13(2)(b) and 14(2)(c)', 'Saying what rights people have'),
  'withdrawal-in-notice': given('Articles 13(2)(c) and 14(2)(d)', 'Saying that consent can be withdrawn'),
  'obligation-in-notice': given(
    'Article 13(2)(e)',
    'Saying whether people must give data, and what follows if not',
  ),
  'decisions-in-notice': given('Articles 13(2)(f) and 14(2)(g)', 'Saying whether decisions are automated'),
  'categories-in-notice': given('Article 14(1)(d)', 'Saying which categories of data are used'),
} as const satisfies Record<string, Provision>
