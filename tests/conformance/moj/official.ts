/** What the macros of @ministryofjustice/frontend 11.1.0 render; the header's without the shapes of its crest. */
export const HEADER = `
<header class="moj-header app-header" role="banner" id="top">
  <div class="moj-header__container app-wide">
    <div class="moj-header__logo">
        <svg aria-hidden="true" class="moj-header__logotype-crest" focusable="false" height="40" viewBox="0 0 40 40" width="40" xmlns="http://www.w3.org/2000/svg"></svg>
        <a class="moj-header__link moj-header__link--organisation-name"  href="/" >Ministry of Justice</a>
        <span class="moj-header__link moj-header__link--service-name" >Privacy inventory</span>
      </div>
      <div class="moj-header__content">
        <nav class="moj-header__navigation app-account" aria-label="Account navigation" >
          <ul class="moj-header__navigation-list">
              <li class="moj-header__navigation-item">
                <a class="moj-header__navigation-link" href="/account" aria-current="page">Amina Khan</a>
              </li>
              <li class="moj-header__navigation-item">
                <a class="moj-header__navigation-link" href="/sign-out"  data-track="out">Sign out</a>
              </li>
            </ul>
        </nav>
      </div>
    </div>
</header>
`

export const SUB_NAVIGATION = `
<nav class="moj-sub-navigation app-sub" aria-label="Service" id="pages">
  <ul class="moj-sub-navigation__list">
      <li class="moj-sub-navigation__item">
        <a class="moj-sub-navigation__link" aria-current="page" href="/record">Record</a>
      </li>
      <li class="moj-sub-navigation__item app-item">
        <a class="moj-sub-navigation__link"  href="/documents" data-page="documents">Documents &amp; review</a>
      </li>
    </ul>
</nav>
`

export const TIMELINE = `
<div class="moj-timeline app-events" id="events">
  <div class="moj-timeline__item">
    <div class="moj-timeline__header">
      <h3 class="moj-timeline__title">Approved</h3>
        <p class="moj-timeline__byline">by Joe Bloggs</p>
    </div>
    <p class="moj-timeline__date">
      <time datetime="2026-06-14T14:01:00.000Z">14 June 2026 at 2:01pm</time>
    </p>
    <div class="moj-timeline__description">The notice may be published.</div>
  </div>
  <div class="moj-timeline__item app-event" data-event="2">
    <div class="moj-timeline__header">
      <h3 class="moj-timeline__title">Submitted</h3>
    </div>
    <p class="moj-timeline__date">
      <time datetime="2026-06-07T12:32:00.000Z">7 June 2026 at 12:32pm</time>
    </p>
    <div class="moj-timeline__description"><p>Version 2</p></div>
  </div>
  </div>
`
