import { asOptions, choice, choices, longText, places, reference, text, webAddress } from '../ask'
import type { Condition } from '../condition'
import { kind } from '../kind'
import { ofLogs } from '../vocabulary/logs'
import { safeguards } from '../vocabulary/safeguards'
import { accessField } from './access'
import { formFields } from './held'
import { agreements } from './party'
import { retentionFields, retentionSteps } from './retention'

/** What is on the person's own device is run, placed and protected by them. */
const notOnDevice: Condition = { answer: 'kind', isNot: 'browser' }
const byAnother: Condition = {
  all: [notOnDevice, { answer: 'operator', is: ['processor', 'third-party'] }],
}

export const system = kind({
  name: 'system',
  plural: 'systems',
  noun: 'system',
  a: 'a',
  introduction:
    'A system is any place where data is kept or passes through, from the person’s browser to a log, a database and a supplier’s tool.',
  mayBeShared: true,
  title: ({ name }) => String(name ?? 'System'),
  fields: {
    name: text({ label: 'Name', hint: 'As your team calls it', required: 'Enter the name of the system' }),
    publicName: text({
      label: 'Name in public',
      hint: 'As a notice should call it, for example “our web server logs”',
      needed: 'Enter what the notice should call this system',
    }),
    kind: choice({
      label: 'What kind of system is it?',
      needed: 'Select what kind of system this is',
      options: {
        browser: 'The person’s browser or device',
        cdn: 'Content delivery network',
        'load-balancer': 'Load balancer',
        firewall: 'Firewall or bot protection',
        'web-server-log': 'Web server log',
        'application-log': 'Application log',
        siem: 'Security monitoring',
        database: 'Database',
        cache: 'Cache or session store',
        'file-store': 'File store',
        analytics: 'Analytics',
        'identity-provider': 'Identity provider',
        'error-tracker': 'Error or performance monitoring',
        messaging: 'Email, text or letter sending',
        payments: 'Payments',
        forms: 'Forms or surveys',
        'case-management': 'Case management',
        mailbox: 'Mailbox',
        audit: 'Audit service',
        print: 'Print and post',
        survey: 'Surveys',
        'call-centre': 'Call centre',
        'file-share': 'File share',
        paper: 'Paper',
        backup: 'Backup',
        other: 'Something else',
      },
    }),
    description: longText({ label: 'What it does', max: 1000 }),
    operator: choice({
      label: 'Who runs it?',
      needed: 'Select who runs this system',
      severity: 'must',
      when: notOnDevice,
      options: {
        'own-team': 'Our team',
        'shared-platform': 'A platform of our own organisation',
        processor: 'Another organisation, on our instructions (a processor)',
        'third-party': 'Another organisation, for itself (a third party)',
      },
    }),
    party: reference({
      label: 'The organisation that runs it',
      to: 'party',
      needed: 'Select the organisation that runs this system',
      severity: 'must',
      when: byAnother,
    }),
    agreement: choice({
      label: 'What binds it',
      hint: 'Only if it differs from what you say of the organisation',
      options: agreements,
      needed: 'Say what binds it to you when it handles data',
      severity: 'must',
      when: byAnother,
    }),
    agreementReference: text({ label: 'Reference of the agreement', when: byAnother }),
    agreementLink: webAddress({ label: 'Link to the agreement', when: byAnother }),
    ownUse: choice({
      askedLater: true,
      label: 'May it use the data for purposes of its own?',
      certain: true,
      options: { yes: 'Yes', no: 'No' },
      when: byAnother,
    }),
    ownUseDetail: text({
      label: 'For which purposes of its own',
      max: 500,
      when: { all: [byAnother, { answer: 'ownUse', is: 'yes' }] },
    }),
    passesOn: text({
      label: 'To whom it may pass the data on',
      hint: 'For example “its own suppliers”. Leave empty if to nobody',
      max: 500,
      certain: true,
      when: byAnother,
    }),
    mayNot: text({
      label: 'What it must not use the data for',
      hint: 'For example “analytics” or “advertising”',
      max: 500,
      when: byAnother,
    }),
    places: places({
      certain: true,
      label: 'Countries where the data is',
      hint: 'One on each line. Write “not known” for those that you have not found out',
      needed: 'Enter the countries where the data is',
      when: notOnDevice,
    }),
    region: text({ label: 'Region', hint: 'For example “London region (eu-west-2)”' }),
    safeguard: choices({
      askedLater: true,
      label: 'What protects data outside the UK',
      options: asOptions(safeguards),
    }),
    safeguardDetail: text({
      askedLater: true,
      label: 'More about the safeguard',
      hint: 'For example “certified under the UK Extension”',
      max: 500,
    }),
    securityPublic: longText({
      label: 'How it is protected, for the public',
      hint: 'Whole sentences that the notice may use',
      max: 1000,
    }),
    securityFile: longText({
      label: 'How it is protected, for the file',
      hint: 'Not shown in public documents',
      max: 2000,
      needed: 'Describe how this system is protected',
      when: notOnDevice,
    }),
    standards: text({
      label: 'Which standards it meets',
      hint: 'For example “PCI DSS” or “ISO 27001”',
    }),
    encryption: choices({
      label: 'Encryption',
      options: {
        'in-transit': 'On its way',
        'at-rest': 'Where it is kept',
        fields: 'Of single fields',
        none: 'None',
      },
      needed: 'Say whether the data is encrypted',
      when: notOnDevice,
    }),
    informationAssetOwner: text({
      askedLater: true,
      label: 'Information asset owner of the log',
      hint: 'A role, never a name. For security logs, the chief information security officer',
      when: ofLogs,
    }),
    ...formFields,
    ...retentionFields,
    access: accessField,
  },
  steps: [
    {
      id: 'about',
      title: 'About the system',
      fields: ['name', 'publicName', 'kind', 'description', 'operator'],
    },
    {
      id: 'operator',
      title: 'The organisation that runs it',
      fields: [
        'party',
        'agreement',
        'agreementReference',
        'agreementLink',
        'ownUse',
        'ownUseDetail',
        'passesOn',
        'mayNot',
      ],
    },
    {
      id: 'place',
      title: 'Where is the data?',
      fields: ['places', 'region', 'safeguard', 'safeguardDetail'],
    },
    {
      id: 'security',
      title: 'How is it protected?',
      fields: ['securityPublic', 'securityFile', 'standards', 'encryption', 'informationAssetOwner'],
    },
    { id: 'form', title: 'In what form does it usually hold data?', fields: ['form', 'formDetail'] },
    ...retentionSteps.map((step) => ({
      ...step,
      title: step.id === 'retention' ? 'How long does it usually keep data?' : step.title,
    })),
    { id: 'access', title: 'Who can usually see it?', fields: ['access'] },
  ],
})
