'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { PageTitle } from '@/components/form/page-title'
import { dayInWords } from '@/domain/day'
import { datesInWords } from '@/domain/law/in-words'
import type { Audit } from '@/domain/notice-audit/audit-notice'
import { noticeFormats } from '@/domain/notice-audit/notice'
import { AuditChecklist } from './audit-checklist'
import { Quotes } from './quotes'
import { UnsaidList } from './unsaid-list'

const title = 'What the audit found'

/** What came of an audit: faults first, then the checklist, then what the record holds that the notice does not say. */
export function AuditResult({ audit, base, name }: { audit: Audit; base: string; name: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  // With JavaScript the page does not load anew, so the heading of the answer takes the focus.
  useEffect(() => heading.current?.focus(), [])
  const { about, faults, items, unsaid, day, format } = audit
  const missing = items.filter(({ state }) => state === 'not-found').length
  return (
    <>
      <PageTitle title={`${title} – ${name}`} />
      <span className="govuk-caption-l app-as-typed">{name}</span>
      <h1 ref={heading} tabIndex={-1} className="govuk-heading-l">
        {title}
      </h1>
      <p className="govuk-body">
        The {about === 'cookies' ? 'cookies page' : 'notice'} was read as {noticeFormats[format]} and held
        against the law of {dayInWords(day)}. Nothing of it was kept.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{counted(faults.length, 'thing')} to mend or to check</li>
        <li>
          {missing} of {items.length} things that the law asks for not found
        </li>
        <li>{counted(unsaid.length, 'recorded fact')} not found in the notice</li>
      </ul>
      <p className="govuk-body">
        The rules look for words. What is not found may still be there, said in another way: read the notice
        before you change it.
      </p>
      <Part title="What to mend or to check">
        {faults.length === 0 ? (
          <p className="govuk-body">Nothing was found that is wrong or out of date.</p>
        ) : (
          faults.map((fault) => (
            <div key={fault.id} className="app-finding">
              <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{fault.title}</h3>
              <p className="govuk-body govuk-!-margin-bottom-1">{fault.why}</p>
              <Quotes quotes={fault.quotes} count={fault.count} />
              <p className="govuk-hint">
                Source:{' '}
                <a className="govuk-link" href={fault.link}>
                  {fault.citation}
                </a>
                , looked for {datesInWords(fault)}
              </p>
            </div>
          ))
        )}
      </Part>
      <Part
        title={
          about === 'cookies' ? 'What a cookies page must say' : 'What UK GDPR Articles 13 and 14 ask for'
        }
      >
        <AuditChecklist items={items} />
      </Part>
      <Part title="What the record holds that was not found in the notice">
        <UnsaidList unsaid={unsaid} />
      </Part>
      <p className="govuk-body">
        <a className="govuk-link" href={`${base}/audit-notice`}>
          Audit another notice
        </a>
      </p>
    </>
  )
}

function Part({ title: heading, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="govuk-heading-m govuk-!-margin-top-6">{heading}</h2>
      {children}
    </section>
  )
}

function counted(count: number, what: string): string {
  return `${count.toLocaleString('en-GB')} ${what}${count === 1 ? '' : 's'}`
}
