import type { Attention } from './attention'
import type { LineReader } from './line-reader'
import type { Prefix } from './prefix'

/** Reads lines by what stands behind the prefix that a transport put in front of them. */
export class BehindPrefix implements LineReader {
  readonly format

  constructor(
    private readonly prefix: Prefix,
    private readonly reader: LineReader,
  ) {
    this.format = reader.format
  }

  line(text: string, paid: Attention): boolean {
    return this.reader.line(text.slice(this.prefix(text)), paid)
  }

  findings() {
    return this.reader.findings()
  }
}
