import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SummaryList } from '@/components/summary-list/summary-list'
import type { Fields } from '@/domain/record/field'
import { Answers } from './answers'
import { Lines } from './lines'

/** What may be recorded: no control characters, and something to read. */
const words = fc.string({ unit: 'grapheme' }).map((text) => `a${text.replace(/\p{Cc}/gu, '')}`)

const fields = { why: { label: 'Why is it needed', input: { type: 'text' } } } as unknown as Fields
const steps: Parameters<typeof Answers>[0]['steps'] = [{ id: 'needed', title: 'Need', fields: ['why'] }]

test('the answers of a step are a summary list with one link to change them, whatever was typed', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 3 }), fc.option(words, { nil: undefined }), (lines, from) => {
      const shown = renderToStaticMarkup(
        <Answers
          fields={fields}
          steps={steps}
          answers={() => ({ lines, from })}
          about="identifier/ip"
          changePage={(step) => `/change/${step}`}
          beside={() => <p>Said</p>}
          commentPage={(field) => `/comment/${field}`}
        />,
      )
      const component = renderToStaticMarkup(
        <SummaryList
          card={{
            title: { text: 'Need', headingLevel: 3 },
            actions: { items: [{ text: 'Change', href: '/change/needed' }] },
          }}
          rows={[
            {
              attributes: { id: 'identifier/ip/why' },
              key: { text: 'Why is it needed' },
              value: {
                html: (
                  <>
                    <Lines lines={lines} from={from} />
                    <p>Said</p>
                  </>
                ),
              },
              actions: {
                items: [{ text: 'Comment', visuallyHiddenText: 'on why is it needed', href: '/comment/why' }],
              },
            },
          ]}
        />,
      )
      expect(shown).toBe(component)
    }),
  )
})

test('nobody is asked what a file of evidence does not say', () => {
  const read = steps.map((step) => ({ ...step, readFromEvidence: true as const }))
  expect(renderToStaticMarkup(<Answers fields={fields} steps={read} answers={() => ({ lines: [] })} />)).toBe(
    '',
  )
})
