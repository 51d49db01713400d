import {
  browserKeeps,
  browserKeepsSinceLast,
  checkedOn,
  forUnknownTime,
  untilBrowserCloses,
} from '../defaults'
import { essential, sometimes } from '../device-items'
import type { CatalogueEntry, CatalogueIdentifier } from '../entry'
import { flash, forgery, language, rememberMe, session, signIn, sticky, visitor } from '../usual-cookies'

const framework = (
  id: string,
  name: string,
  source: string,
  identifiers: readonly CatalogueIdentifier[],
  more: Pick<CatalogueEntry, 'words' | 'note' | 'checkedOn'> & { summary?: string } = {},
): CatalogueEntry => ({
  id,
  name,
  subject: 'frameworks',
  summary: 'Cookies that the framework sets when sessions and form protection are on.',
  source,
  identifiers,
  ...more,
})

const content = { summary: 'Cookies that the content system sets for staff and for visitors.' }
const own = 'The name is for you to choose. Change it to yours after adding it.'

/** Cookies that a service sets itself. All are kept in the browser only; what a session holds is for the team to record. */
export const frameworks: readonly CatalogueEntry[] = [
  framework(
    'express-session',
    'Express session',
    'https://expressjs.com/en/resources/middleware/session.html',
    [session('connect.sid'), ...sometimes(forgery('_csrf'))],
    { checkedOn, words: ['Node.js', 'express-session'] },
  ),
  framework(
    'express-cookie-session',
    'Express cookie-session',
    'https://expressjs.com/en/resources/middleware/cookie-session.html',
    [
      session('session'),
      session('session.sig', untilBrowserCloses, {
        plainName: 'Session signature cookie',
        description: 'Proves that nobody changed the session cookie.',
      }),
    ],
    {
      checkedOn,
      words: ['Node.js'],
      note: 'The session itself is in the cookie: what you put in it is on the device.',
    },
  ),
  framework(
    'koa-session',
    'Koa session',
    'https://github.com/koajs/session',
    [
      session('koa.sess', browserKeeps('P1D')),
      session('koa.sess.sig', browserKeeps('P1D'), {
        plainName: 'Session signature cookie',
        description: 'Proves that nobody changed the session cookie.',
      }),
    ],
    { checkedOn, words: ['Node.js', 'Strapi'] },
  ),
  framework(
    'fastify-session',
    'Fastify session',
    'https://github.com/fastify/session',
    [session('sessionId', forUnknownTime)],
    { checkedOn, words: ['Node.js'] },
  ),
  framework(
    'hapi-yar',
    'hapi yar and crumb',
    'https://hapi.dev/module/yar/',
    [session('session'), ...sometimes(forgery('crumb'))],
    { checkedOn, words: ['Node.js', '@hapi/yar', '@hapi/crumb', 'Defra'] },
  ),
  framework(
    'nextjs',
    'Next.js',
    'https://nextjs.org/docs/app/api-reference/functions/draft-mode',
    [
      ...sometimes(
        signIn('__prerender_bypass', untilBrowserCloses, {
          plainName: 'Preview cookie',
          description: 'Shows pages to staff before they are published.',
          whyNeeded: 'Staff could not check pages before they are published.',
          ties: ['joined'],
        }),
      ),
      language('NEXT_LOCALE', forUnknownTime),
    ],
    {
      checkedOn,
      words: ['React', 'draft mode', 'Vercel'],
      note: 'Next.js has no sessions of its own. Add the library that keeps yours.',
    },
  ),
  framework(
    'next-auth',
    'NextAuth.js',
    'https://next-auth.js.org/configuration/options',
    [
      session('next-auth.session-token', browserKeepsSinceLast('P30D')),
      forgery('next-auth.csrf-token'),
      session('next-auth.callback-url', untilBrowserCloses, {
        plainName: 'Page to return to',
        description: 'Remembers which page to show after you sign in.',
        moments: ['signing-in'],
        whyNeeded: 'Without it, people would have to find their page again.',
        ties: ['none'],
      }),
    ],
    { checkedOn, words: ['Auth.js', 'Next.js', '__Secure-next-auth.session-token', 'authjs.session-token'] },
  ),
  framework(
    'rails',
    'Ruby on Rails',
    'https://guides.rubyonrails.org/action_controller_overview.html',
    [session('_*_session')],
    { checkedOn, words: ['Ruby', '_app_session'], note: own },
  ),
  framework(
    'devise',
    'Devise (Ruby on Rails)',
    'https://github.com/heartcombo/devise',
    [rememberMe('remember_user_token', browserKeeps('P2W'))],
    {
      checkedOn,
      words: ['Ruby', 'Warden'],
      summary: 'The cookie that keeps people signed in if they ask for it.',
    },
  ),
  framework('rack', 'Rack and Sinatra', 'https://sinatrarb.com/intro.html', [session('rack.session')], {
    checkedOn,
    words: ['Ruby'],
  }),
  framework(
    'django',
    'Django',
    'https://docs.djangoproject.com/en/stable/ref/settings/',
    [
      session('sessionid', browserKeeps('P2W')),
      forgery('csrftoken', browserKeeps('P52W')),
      flash('messages'),
      language('django_language', untilBrowserCloses),
    ],
    { checkedOn, words: ['Python', 'Wagtail'] },
  ),
  framework('flask', 'Flask', 'https://flask.palletsprojects.com/en/stable/config/', [session('session')], {
    checkedOn,
    words: ['Python', 'GOV.UK Notify'],
    note: 'The session itself is in the cookie: what you put in it is on the device.',
  }),
  framework(
    'starlette',
    'Starlette and FastAPI',
    'https://www.starlette.io/middleware/',
    [session('session', browserKeepsSinceLast('P2W'))],
    { checkedOn, words: ['Python', 'SessionMiddleware'] },
  ),
  framework(
    'spring',
    'Spring and Java servlets',
    'https://docs.spring.io/spring-security/reference/servlet/exploits/csrf.html',
    [
      session('JSESSIONID'),
      ...sometimes(session('SESSION'), forgery('XSRF-TOKEN')),
      rememberMe('remember-me', browserKeeps('P2W')),
    ],
    { checkedOn, words: ['Java', 'Kotlin', 'Spring Boot', 'Spring Session', 'Tomcat', 'Jetty'] },
  ),
  framework(
    'play',
    'Play Framework',
    'https://www.playframework.com/documentation/latest/SettingsSession',
    [session('PLAY_SESSION'), flash('PLAY_FLASH'), language('PLAY_LANG', forUnknownTime)],
    { checkedOn, words: ['Scala', 'HMRC'] },
  ),
  framework(
    'aspnet-core',
    'ASP.NET Core',
    'https://learn.microsoft.com/en-us/aspnet/core/fundamentals/app-state',
    [
      session('.AspNetCore.Session'),
      forgery('.AspNetCore.Antiforgery.*'),
      ...sometimes(signIn('.AspNetCore.Cookies'), flash('.AspNetCore.Mvc.CookieTempDataProvider')),
      language('.AspNetCore.Culture', forUnknownTime),
    ],
    { checkedOn, words: ['.NET', 'C#', 'Blazor', 'Razor'] },
  ),
  framework(
    'aspnet-framework',
    'ASP.NET Framework',
    'https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.sessionstatesection.cookiename',
    [
      session('ASP.NET_SessionId'),
      ...sometimes(
        signIn('.ASPXAUTH'),
        signIn('.AspNet.ApplicationCookie'),
        forgery('__RequestVerificationToken'),
      ),
    ],
    { checkedOn, words: ['.NET', 'Web Forms', 'MVC 5'] },
  ),
  framework('php', 'PHP', 'https://www.php.net/manual/en/session.configuration.php', [session('PHPSESSID')], {
    checkedOn,
  }),
  framework(
    'laravel',
    'Laravel',
    'https://laravel.com/docs/session',
    [
      session('laravel_session', browserKeepsSinceLast('PT2H')),
      forgery('XSRF-TOKEN', browserKeepsSinceLast('PT2H')),
    ],
    { checkedOn, words: ['PHP'], note: own },
  ),
  framework(
    'symfony',
    'Symfony',
    'https://symfony.com/doc/current/security/remember_me.html',
    [session('PHPSESSID'), rememberMe('REMEMBERME', browserKeeps('P1Y'))],
    { checkedOn, words: ['PHP'] },
  ),
  framework(
    'coldfusion',
    'ColdFusion',
    'https://helpx.adobe.com/coldfusion/user-guide.html',
    [session('CFID', forUnknownTime), session('CFTOKEN', forUnknownTime)],
    { checkedOn, words: ['CFML', 'Lucee', 'Adobe'] },
  ),
  framework(
    'drupal',
    'Drupal',
    'https://github.com/drupal/drupal/blob/11.x/sites/default/default.services.yml',
    [
      session('SSESS*', browserKeeps('P23DT3H33M20S')),
      session('SESS*', browserKeeps('P23DT3H33M20S'), { alwaysThere: false }),
    ],
    {
      checkedOn,
      words: ['PHP', 'CMS', 'LocalGov Drupal'],
      ...content,
      note: 'Only people who sign in or fill in a form get a session.',
    },
  ),
  framework(
    'wordpress',
    'WordPress',
    'https://developer.wordpress.org/advanced-administration/wordpress/cookies/',
    [
      signIn('wordpress_logged_in_*', forUnknownTime),
      signIn('wordpress_*', forUnknownTime),
      essential({
        name: 'wordpress_test_cookie',
        plainName: 'Cookie test',
        description: 'Checks whether your browser accepts cookies.',
        moments: ['signing-in'],
        whyNeeded: 'Without it, people could not be told why signing in fails.',
        ties: ['none'],
      }),
      ...sometimes(
        signIn('wp-settings-*', browserKeeps('P1Y'), {
          plainName: 'Settings of staff',
          description: 'Remembers how staff set up the pages for editing.',
          whyNeeded: 'Staff would have to set up their pages each time.',
        }),
        essential(
          {
            name: 'comment_author_*',
            plainName: 'Name for comments',
            description: 'Remembers the name, email address and website of people who comment.',
            whyNeeded: 'People would have to type them for each comment.',
            moments: ['contacting'],
            cookieCategory: 'functional',
            pecrBasis: 'consent',
            obligation: 'optional',
            ties: ['itself'],
          },
          browserKeeps('P347D'),
        ),
      ),
    ],
    { checkedOn, words: ['PHP', 'CMS'], ...content },
  ),
  framework(
    'umbraco',
    'Umbraco',
    'https://docs.umbraco.com/umbraco-cms/reference/security',
    [signIn('UMB_UCONTEXT', forUnknownTime), forgery('UMB-XSRF-TOKEN'), forgery('UMB-XSRF-V')],
    { checkedOn, words: ['.NET', 'CMS'], ...content, note: 'These are for staff who edit pages.' },
  ),
  framework(
    'sitecore',
    'Sitecore',
    'https://doc.sitecore.com/',
    [
      session('ASP.NET_SessionId'),
      visitor('SC_ANALYTICS_GLOBAL_COOKIE', forUnknownTime, {
        setBy: 'the server',
        holdings: [forUnknownTime],
        alwaysThere: false,
      }),
    ],
    { words: ['.NET', 'CMS', 'xDB'], ...content },
  ),
  framework(
    'power-pages',
    'Microsoft Power Pages',
    'https://learn.microsoft.com/en-us/power-pages/admin/cookies',
    [
      session('ASP.NET_SessionId'),
      signIn('.AspNet.ApplicationCookie'),
      forgery('__RequestVerificationToken'),
      sticky('ARRAffinity', untilBrowserCloses),
      sticky('ARRAffinitySameSite', untilBrowserCloses),
      language('ContextLanguageCode', untilBrowserCloses, { alwaysThere: true }),
      flash('adx-notification'),
      visitor('Dynamics365PortalAnalytics', browserKeeps('P90D'), {
        setBy: 'Microsoft',
        holdings: [browserKeeps('P90D')],
      }),
      ...['isDSTObserved', 'isDSTSupport', 'timeZoneCode', 'timezoneoffset'].map((name) =>
        essential({
          name,
          plainName: 'Time zone',
          description: 'Remembers the time zone of your device.',
          whyNeeded: 'Dates and times would be shown wrongly without it.',
          ties: ['none'],
        }),
      ),
    ],
    {
      checkedOn,
      words: ['Power Apps portals', 'Dynamics 365', 'Power Platform'],
      summary: 'Cookies of websites that are made with Power Pages.',
    },
  ),
  framework(
    'salesforce-experience-cloud',
    'Salesforce Experience Cloud',
    'https://help.salesforce.com/',
    [
      signIn('sid', forUnknownTime),
      session('renderCtx', untilBrowserCloses, {
        plainName: 'Page cookie',
        description: 'Remembers which pages and content to show you.',
      }),
      visitor('BrowserId', browserKeeps('P1Y'), { setBy: 'Salesforce', holdings: [browserKeeps('P1Y')] }),
      visitor('BrowserId_sec', browserKeeps('P1Y'), { setBy: 'Salesforce', holdings: [browserKeeps('P1Y')] }),
      visitor('pctrk', forUnknownTime, { setBy: 'Salesforce', holdings: [forUnknownTime] }),
    ],
    { words: ['Community Cloud', 'CRM'], summary: 'Cookies of websites that are made with Salesforce.' },
  ),
]
