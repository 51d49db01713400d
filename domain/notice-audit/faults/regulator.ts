import { contactsOn } from '@/domain/record/contacts-on-day'
import { type Audited, type Fault, saying } from '../audited'
import { isOfRegulator, postcodesIn } from '../contact-details'
import type { Sentence } from '../notice'

const postal = /\bWycliffe House\b|\bSK9 ?5AF\b/i

/** The postcodes at which the organisation reaches the regulator on the day, if its contacts say any. */
function postcodesRecorded({ record, day }: Audited): string[] | undefined {
  const contacts = contactsOn(record?.contacts ?? [], day).filter(({ topic }) => topic === 'regulator')
  const codes = contacts.flatMap(({ address = [] }) => postcodesIn(address.join(', ')))
  return codes.length > 0 ? codes : undefined
}

function atOtherPostcodes(audited: Audited, recorded: readonly string[]): Sentence[] {
  return audited.sentences.filter(
    (sentence) =>
      isOfRegulator(sentence) && postcodesIn(sentence.text).some((code) => !recorded.includes(code)),
  )
}

/** The regulator by a name or an address of another time. */
export const regulatorFaults: readonly Fault[] = [
  {
    id: 'commission-before-its-time',
    title: 'The Information Commission before it was one',
    why: 'Until 29 September 2026 the regulator is the Information Commissioner.',
    provision: 'information-commissioner',
    when: 'while',
    find: (audited) => saying(audited, /\bInformation Commission\b/i),
  },
  {
    id: 'old-name-of-regulator',
    title: 'The old name of the regulator',
    why: 'From 30 September 2026 the regulator is the Information Commission. Its short name is still ICO.',
    provision: 'information-commission',
    when: 'while',
    find: (audited) =>
      saying(
        audited,
        /\bInformation Commissioner\b|\bData Protection (?:Registrar|Commissioner)\b|\bComisiynydd Gwybodaeth\b/i,
      ),
  },
  {
    id: 'old-address-of-regulator',
    title: 'An address of the regulator to check',
    why: 'The regulator said that it would leave this address in autumn 2026. Check where it is now, or leave the postal address out.',
    provision: 'regulator-at-wilmslow',
    when: 'after',
    find: (audited) => (postcodesRecorded(audited) ? [] : saying(audited, postal)),
  },
  {
    id: 'other-address-of-regulator',
    title: 'Another address of the regulator than your contacts have',
    why: 'Your organisation’s contacts say where the regulator is on this day.',
    provision: 'complaints-to-regulator',
    when: 'while',
    find: (audited) => {
      const recorded = postcodesRecorded(audited)
      return recorded ? atOtherPostcodes(audited, recorded) : []
    },
  },
]
