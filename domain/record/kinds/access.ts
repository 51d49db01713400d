import { asOptions, choice, choices, day, parts, places, reference, text, yesNo } from '../ask'
import { safeguards } from '../vocabulary/safeguards'

/** What is asked about each one who can see something. */
export const accessFields = {
  kind: choice({
    label: 'Who is it?',
    options: { role: 'A role', team: 'A team', party: 'Another organisation' },
    required: 'Select whether it is a role, a team or another organisation',
  }),
  who: text({
    label: 'Role or team',
    hint: 'Never the name of a person',
    needed: 'Enter the role or team',
    severity: 'must',
    when: { answer: 'kind', isNot: 'party' },
  }),
  party: reference({
    label: 'Other organisation',
    to: 'party',
    needed: 'Select the organisation',
    severity: 'must',
    when: { answer: 'kind', is: 'party' },
  }),
  group: choice({
    askedLater: true,
    label: 'Which group are they in?',
    hint: 'Security logs are for the people who run the service and for security operations',
    options: {
      operations: 'They run the service (service operations)',
      security: 'Security operations',
      support: 'They support people who use the service',
      casework: 'They use the data in their work, for example to decide a case',
      analysts: 'Analysts and researchers',
      supplier: 'A supplier',
      other: 'Somebody else',
    },
  }),
  publicCategory: text({
    label: 'What to call them in public',
    hint: 'For example “staff who run the service”',
  }),
  may: choices({
    label: 'What they may do',
    options: {
      raw: 'See the records themselves',
      search: 'Search',
      aggregates: 'See totals only',
      administer: 'Administer',
    },
    needed: 'Say what they may do',
  }),
  why: text({ label: 'Why they need it', needed: 'Say why they need access' }),
  places: places({ label: 'Countries that they work from' }),
  safeguard: choices({
    askedLater: true,
    label: 'What protects data that they look at from outside the UK',
    options: asOptions(safeguards),
  }),
  safeguardDetail: text({ label: 'More about the safeguard', max: 500 }),
  approvedBy: text({ label: 'Approved by', hint: 'A role, never the name of a person' }),
  approvedUntil: day({ label: 'Approved until' }),
  logged: choice({
    label: 'Is each look at the data itself logged?',
    options: { yes: 'Yes', no: 'No', 'not-known': 'Not known' },
    needed: 'Say whether access is itself logged',
  }),
  mayExport: yesNo({
    label: 'May they export it in bulk?',
    hint: 'For example into a file or another system',
  }),
  bulkExport: text({
    askedLater: true,
    label: 'Reference of the approval for bulk export',
    hint: 'For security logs, the chief information security officer approves it',
    when: { answer: 'mayExport', is: true },
  }),
}

/** Who can see it: of a system by default, of a holding where it differs. */
export const accessField = parts({
  label: 'Who can see it',
  noun: 'role, team or organisation',
  max: 30,
  fields: accessFields,
})
