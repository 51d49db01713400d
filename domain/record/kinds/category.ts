import { reference, references, text, yesNo } from '../ask'
import type { Condition } from '../condition'
import { kind } from '../kind'
import { captureFields, captureSteps } from './capture'

const reachesDevice: Condition = { answer: 'deviceAccess', is: ['stored', 'read'] }

/**
 * What is captured together and spoken of together: UK GDPR Articles 14(1)(d) and 30(1)(c) ask for categories of personal data.
 * It is where a question is asked once for all the identifiers that name it.
 */
export const category = kind({
  name: 'category',
  plural: 'categories',
  noun: 'category of data',
  a: 'a',
  introduction:
    'A category is what you capture together, in people’s words, for example “your booking details”. What you say here holds for all its identifiers, unless one says otherwise.',
  mayBeShared: false,
  title: ({ name }) => String(name ?? 'Category'),
  fields: {
    name: text({
      label: 'Name of the category',
      hint: 'As the public would say it in a sentence, for example “your booking details” or “website log data”',
      max: 100,
      required: 'Enter the name of the category',
    }),
    fileName: text({
      label: 'Its name for the file',
      hint: 'Only if the name says “you” or “we”, for example “booking details”',
      max: 100,
    }),
    description: text({ label: 'What it is', max: 500 }),
    group: text({
      label: 'A name for it together with other categories',
      hint: 'For example “visit details”. Write the same name at each of them. Leave empty if it stands alone',
      max: 100,
    }),
    complete: yesNo({
      label: 'Are all the identifiers of this category recorded?',
      hint: 'Documents use its name alone only if they are',
    }),
    systems: references({
      label: 'Which systems hold it?',
      hint: 'Each of its identifiers is held there, unless you say otherwise',
      to: 'system',
      needed: 'Select the systems that hold it',
      severity: 'must',
    }),
    ...captureFields(reachesDevice),
    toldByPurpose: reference({
      label: 'A purpose whose name already says what is collected',
      hint: 'For example “see which pages you visit”. Documents then say what and why in one line',
      to: 'purpose',
    }),
  },
  steps: [
    {
      id: 'what',
      title: 'What is captured together?',
      fields: ['name', 'fileName', 'description', 'group', 'complete'],
    },
    { id: 'systems', title: 'Where is it held?', fields: ['systems'] },
    captureSteps.source,
    captureSteps.sourceDetail,
    { ...captureSteps.purpose, fields: [...captureSteps.purpose.fields, 'toldByPurpose'] },
    captureSteps.device,
    { id: 'person', title: 'Could it be tied to a person?', fields: ['ties'] },
  ],
})
