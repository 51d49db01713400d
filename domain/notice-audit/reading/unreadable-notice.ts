/** Thrown by what reads a notice, caught by `readNotice` alone; its message is for the person who gave the file. */
export class UnreadableNotice extends Error {
  override name = 'UnreadableNotice'
}
