import { renderToStaticMarkup } from 'react-dom/server'
import { PageTitle } from '@/components/form/page-title'
import { Content } from '@/components/page/content'
import { HeadLinks } from '@/components/page/head-links'
import { Page } from '@/components/page/page'
import { StatusWords } from '@/components/page/status-words'
import { wordsOf } from '@/components/page/words'
import { signInWay } from '../sign-in-way'

/** The two halves of a page in HTML, to be read without JavaScript and served without the database. */
export type PlainPage = { head: string; body: string }

/** The page that a status has of its own; undefined when what the answer holds is to be shown. */
export function plainPage(status: number): PlainPage | undefined {
  const words = wordsOf(status)
  if (!words) return undefined
  return {
    head: renderToStaticMarkup(
      <>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <PageTitle title={words.heading} />
        <HeadLinks />
      </>,
    ),
    body: renderToStaticMarkup(
      <Page brand="generic" organisationName="Privacy inventory" demo={signInWay().kind === 'demo'}>
        <Content>
          <StatusWords status={status} />
        </Content>
      </Page>,
    ),
  }
}

/** The whole page of a status. */
export function wholePage({ head, body }: PlainPage): string {
  return `<!DOCTYPE html>
<html lang="en" class="govuk-template"><head><meta charset="utf-8">${head}</head>
<body class="govuk-template__body">${body}</body></html>
`
}
