import {
  type DeviceAccessBasis,
  deviceAccessBases,
  deviceAccessBasesBefore2026,
} from '@/domain/record/vocabulary/device-access'
import { type LawfulBasis, lawfulBases } from '@/domain/record/vocabulary/lawful-bases'
import { inForce } from './provision'
import { provisions } from './provisions'

/** The basis on which an item on a device may rely on a day (`YYYY-MM-DD`): none, if the exception was added later. */
export function deviceBasisOn(basis: DeviceAccessBasis, day: string): DeviceAccessBasis {
  return inForce(provisions['device-access'], day) || basis in deviceAccessBasesBefore2026 ? basis : 'none'
}

/** The same in words, with the place in PECR that it had on the day. */
export function deviceBasisInWords(basis: DeviceAccessBasis, day: string): string {
  if (inForce(provisions['device-access'], day)) return deviceAccessBases[basis]
  return deviceAccessBasesBefore2026[basis] ?? deviceAccessBases.none
}

/** What a lawful basis is called and what it means on a day: before it was law, that it was not. */
export function lawfulBasisOn(
  basis: LawfulBasis,
  day: string,
): { label: string; article: string; words: string } {
  if (basis !== 'recognised-legitimate-interest' || inForce(provisions['recognised-interests'], day))
    return lawfulBases[basis]
  return {
    label: 'No lawful basis yet',
    article: 'Article 6(1)',
    words: 'a recognised legitimate interest is a lawful basis only from 5 February 2026',
  }
}

/** Where in PECR a basis stood on a day, as “Schedule A1” or “regulation 6(4)(b)”; undefined for one that was not law. */
export function deviceBasisProvision(basis: DeviceAccessBasis, day: string): string | undefined {
  return / \((.+)\)$/.exec(deviceBasisInWords(basis, day))?.[1]
}
