import { SignaturesMissing } from '@/app/_review/signatures-missing'
import { type VersionParams, type VersionView, versionOfPage } from '@/app/_review/version-of-page'
import { Shell } from '@/app/_shell/shell'
import { PageTitle } from '@/components/form/page-title'
import { InsetText } from '@/components/inset-text/inset-text'
import { NotificationBanner } from '@/components/notification-banner/notification-banner'
import { SummaryList } from '@/components/summary-list/summary-list'
import { answerInWords } from '@/domain/record/in-words'
import { signOff } from '@/domain/record/kinds/dpia'
import { signOffs } from '@/domain/record/vocabulary/dpia-prompts'
import { cannotBeSigned, signedUnder, signingStates } from '@/domain/review/sign-off'
import type { State } from '@/domain/review/workflow'

/** Step 7 of the DPIA of a version: what is signed under each item, and the way to sign it. */
export default async function SignOff({
  params,
  searchParams,
}: {
  params: VersionParams
  searchParams: Promise<Record<string, unknown>>
}) {
  const view = await versionOfPage(params)
  const { address, at, name, version } = view
  const isOpen = (signingStates as readonly State[]).includes(version.state)
  return (
    <Shell back={address}>
      <PageTitle title={`Sign-off of the DPIA – ${name}`} />
      {(await searchParams).done === 'signed' && <NotificationBanner type="success" text="Signed off" />}
      <span className="govuk-caption-l">
        {name}, version {at.number}
      </span>
      <h1 className="govuk-heading-l">Sign-off of the DPIA</h1>
      {!isOpen && <InsetText text={`${cannotBeSigned}.`} />}
      {isOpen && <SignaturesMissing view={view} />}
      {Object.keys(signOffs).map((item) => (
        <Item key={item} view={view} item={item} maySign={isOpen && view.can('sign version')} />
      ))}
    </Shell>
  )
}

function Item({ view, item, maySign }: { view: VersionView; item: string; maySign: boolean }) {
  const signed = signedUnder(view.record, item)
  const rows = Object.entries(signOff.fields).flatMap(([field, asked]) => {
    const [answer] =
      field === 'item' ? [] : answerInWords(asked, signed?.[field as keyof typeof signed], view.titleOf)
    return answer ? [{ key: { text: asked.label }, value: { text: answer, classes: 'app-as-typed' } }] : []
  })
  const title = signOffs[item] ?? item
  return (
    <SummaryList
      card={{
        title: { text: title, headingLevel: 2 },
        ...(maySign && {
          actions: {
            items: [{ href: `${view.address}/sign-off/${item}`, text: signed ? 'Change' : 'Sign off' }],
          },
        }),
      }}
      rows={rows.length > 0 ? rows : [{ key: { text: 'Signed' }, value: { text: 'Not yet' } }]}
    />
  )
}
