import { Table, type TableProps } from '@/components/table/table'

/** A table that may be wider than the screen, in a region that can be scrolled by keyboard too (WCAG 2.1.1). */
export function WideTable({ label, ...table }: TableProps & { label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a place in the tab order it could not be scrolled by keyboard
    <section className="app-table-scroll" aria-label={label} tabIndex={0}>
      <Table {...table} />
    </section>
  )
}
