import type { Reading } from '../reading'
import { separatorIn } from './columns'
import { readCookieList } from './cookie-list'
import { isCookiesTxt, readCookiesTxt } from './cookies-txt'
import { isScanFile, readScanFile } from './scan-file'
import { isCookieArray, isStorageState, readCookieArray, readStorageState } from './storage-state'
import { isInspection, readInspection } from './wec'

type Reader = (bytes: AsyncIterable<Uint8Array>) => Promise<Reading>

/** The reader of a file that begins like this, if it is a scan, a browser's state, an inspection or a list of cookies. */
export function recogniseCookies(head: string): Reader | undefined {
  const text = head.replace(/^\ufeff/, '')
  if (isScanFile(text)) return readScanFile
  if (isStorageState(text)) return readStorageState
  if (isCookieArray(text)) return readCookieArray
  if (isInspection(text)) return readInspection
  if (isCookiesTxt(text)) return readCookiesTxt
  const separator = separatorIn(text)
  return separator === undefined ? undefined : (bytes) => readCookieList(bytes, separator)
}
