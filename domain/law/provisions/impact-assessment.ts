import type { Provision } from '../provision'

/** When a data protection impact assessment is needed. */
export const impactAssessment = {
  'impact-assessment': {
    title: 'An assessment before data is used in a way that is likely to be a high risk',
    citation: 'UK GDPR Article 35(1), (2) and (7)',
    link: 'https://www.legislation.gov.uk/eur/2016/679/article/35',
    source: 'law',
    from: '2020-12-31',
    text: 'not-read',
  },
  'assessment-law-enforcement': {
    title: 'An assessment before data is used for law enforcement in a way that is likely to be a high risk',
    citation: 'Data Protection Act 2018 section 64',
    link: 'https://www.legislation.gov.uk/ukpga/2018/12/section/64',
    source: 'law',
    from: '2018-05-25',
    text: 'not-read',
  },
  'always-high-risk': {
    title: 'Three kinds of use that always need an assessment',
    citation: 'UK GDPR Article 35(3)',
    link: 'https://www.legislation.gov.uk/eur/2016/679/article/35',
    source: 'law',
    from: '2020-12-31',
    text: 'not-read',
  },
  'high-risk-list': {
    title: 'Ten kinds of use that are likely to be a high risk',
    citation: 'ICO list under UK GDPR Article 35(4): examples of processing likely to result in high risk',
    link: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/accountability-and-governance/data-protection-impact-assessments-dpias/examples-of-processing-likely-to-result-in-high-risk/',
    source: 'regulator',
    from: '2020-12-31',
    fromAssumed: true,
    text: 'not-read',
  },
  'high-risk-criteria': {
    title: 'Nine criteria of high risk, of which two usually call for an assessment',
    citation: 'Article 29 Working Party guidelines WP248 rev.01, on which the ICO’s list is based',
    link: 'https://ec.europa.eu/newsroom/article29/items/611236',
    source: 'regulator',
    from: '2020-12-31',
    fromAssumed: true,
    text: 'not-read',
  },
} as const satisfies Record<string, Provision>
