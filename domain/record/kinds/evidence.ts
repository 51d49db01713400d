import { formats } from '@/domain/record/vocabulary/evidence'
import { choice, day, lines, longText, text } from '../ask'
import { kind } from '../kind'

export const evidence = kind({
  name: 'evidence',
  plural: 'evidence',
  noun: 'piece of evidence',
  a: 'a',
  introduction:
    'What was observed of the service: a browser recording, a scan, a log. It is added by reading a file.',
  mayBeShared: false,
  title: ({ format, site }) =>
    `${formats[format as keyof typeof formats] ?? 'Evidence'}${site ? ` of ${site}` : ''}`,
  fields: {
    format: choice({ label: 'What it is', options: formats, required: 'Say what the evidence is' }),
    site: text({ label: 'What was observed', hint: 'The host that was visited', max: 300 }),
    collectedOn: day({ label: 'When it was recorded' }),
    addedOn: day({ label: 'When it was added', required: 'Say when the evidence was added' }),
    tool: text({ label: 'What recorded it' }),
    extent: text({ label: 'How much was read', max: 300 }),
    digest: text({
      label: 'SHA-256 of the file',
      hint: 'By which it can be told from other files. The file itself is not kept',
      max: 64,
    }),
    notes: lines({ label: 'What the file could not say' }),
    circumstances: longText({
      label: 'What was done while it was recorded',
      hint: 'For example “signed in as a visitor and booked a visit, after rejecting cookies”',
      max: 1000,
    }),
  },
  steps: [
    {
      id: 'read',
      title: 'What was read',
      fields: ['format', 'site', 'collectedOn', 'addedOn', 'tool', 'extent', 'digest', 'notes'],
      readFromEvidence: true,
    },
    { id: 'circumstances', title: 'How was it recorded?', fields: ['circumstances'] },
  ],
})
