import { Button } from '@/components/button/button'
import { Select } from '@/components/select/select'

/** Asks which two versions to compare; the draft is the record as it is now. */
export function CompareForm({
  base,
  total,
  from,
  to,
}: {
  base: string
  /** How many versions there are: they are numbered from 1. */
  total: number
  from: string
  to: string
}) {
  const versions = Array.from({ length: total }, (_, index) => String(total - index))
  const items = [
    { value: 'draft', text: 'The record as it is now' },
    ...versions.map((number) => ({ value: number, text: `Version ${number}` })),
  ]
  return (
    <form method="get" action={`${base}/versions/compare`} className="app-filter" noValidate>
      <Select name="from" label={{ text: 'Compare' }} value={from} items={items} />
      <Select name="to" label={{ text: 'with' }} value={to} items={items} />
      <Button text="Compare" classes="govuk-button--secondary" />
    </form>
  )
}
