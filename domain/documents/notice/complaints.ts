import { inForce } from '@/domain/law/provision'
import { provisions } from '@/domain/law/provisions'
import type { Block } from '../blocks'
import { contactBlocks, contactsFor } from '../contacts'
import { factsOfEach } from '../facts'
import { callout, paragraph, section } from '../making'
import type { Material } from '../material'
import { inSentences } from '../said'
import { wordsFor } from '../statements'
import { phrase } from '../wording/sentences'
import { notRecorded } from '../words/en/certainty'

/** How to complain, to the controller and to the regulator of the day: UK GDPR Article 13(2)(ca) and (d). */
export function howToComplain(material: Material): Block[] {
  return section('complaints', 2, 'How to complain', [
    ...wordsFor(material, 'complaints'),
    ...toUs(material),
    ...toRegulator(material),
    ...aboutCourts(material),
  ])
}

function toUs(material: Material): Block[] {
  const contacts = contactsFor(material, 'complaints', 'privacy', 'dpo')
  const right = inForce(provisions['complaints-to-controller'], material.date)
  const words = right
    ? 'You have the right to complain to us about how we use your data (section 164A of the Data Protection Act 2018). We must acknowledge your complaint within 30 days, and tell you the outcome without undue delay.'
    : 'Please tell us first if you are unhappy with how we use your data.'
  return [
    paragraph('complaints/us/right', words, factsOfEach('contact', contacts, 'topic', 'from', 'until')),
    ...(contacts.length === 0
      ? [callout('complaints/us/missing', notRecorded('how to complain to us'))]
      : []),
    ...contactBlocks('complaints/us', contacts),
  ]
}

/** DPA 2018 section 117: the regulator has no powers over what courts do in their judicial capacity. */
function aboutCourts(material: Material): Block[] {
  const judicial = material.record.purposes.filter((purpose) => purpose.judicial)
  if (judicial.length === 0) return []
  const contacts = contactsFor(material, 'judicial-complaints')
  const facts = [
    ...factsOfEach('purpose', judicial, 'name', 'judicial'),
    ...factsOfEach('contact', contacts, 'topic', 'from', 'until'),
  ]
  const uses = inSentences(
    'Here, this is what it does to',
    'It is also what it does to',
    judicial.map(({ name }) => phrase(name)),
  ).join(' ')
  const words = `The regulator has no powers over what a court does in its judicial capacity (section 117 of the Data Protection Act 2018). ${uses}`
  return [
    paragraph('complaints/courts', `${words} Complaints about that go to:`, facts),
    ...(contacts.length === 0
      ? [callout('complaints/courts/missing', notRecorded('where complaints about a court go'))]
      : []),
    ...contactBlocks('complaints/courts', contacts),
  ]
}

function toRegulator(material: Material): Block[] {
  const contacts = contactsFor(material, 'regulator')
  return [
    contacts.length === 0
      ? callout('complaints/regulator/missing', notRecorded('the regulator and how to reach it'))
      : paragraph(
          'complaints/regulator/right',
          'You can also complain to the regulator at any time:',
          factsOfEach('contact', contacts, 'topic', 'from', 'until'),
        ),
    ...contactBlocks('complaints/regulator', contacts),
  ]
}
