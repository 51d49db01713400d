import { inForce } from '@/domain/law/provision'
import { provisions } from '@/domain/law/provisions'
import type { Block } from '../blocks'
import { contactBlocks, contactsFor } from '../contacts'
import { factsOfEach } from '../facts'
import { callout, paragraph, section } from '../making'
import type { Material } from '../material'
import { wordsFor } from '../statements'
import { notRecorded } from '../words/en/certainty'

/** How to complain, to the controller and to the regulator of the day: UK GDPR Article 13(2)(ca) and (d). */
export function howToComplain(material: Material): Block[] {
  return section('complaints', 2, 'How to complain', [
    ...wordsFor(material, 'complaints'),
    ...toUs(material),
    ...toRegulator(material),
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
