import { expect, type Page } from '@playwright/test'
import { answer, onPage, row, statusOf } from './question-pages'

/** Signs in as an editor, adds a service of this name and gives its address. */
export async function addService(page: Page, name: string): Promise<string> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Sign in as service team editor' }).click()
  await onPage(page, 'Your services')
  await page.getByRole('button', { name: 'Add a service' }).click()
  await answer(page, 'Add a service', {
    'Name of the service': name,
    'Which team runs it?': 'Prison visits team',
  })
  await onPage(page, 'About the service')
  return new URL(page.url()).pathname.replace('/describe/about', '')
}

/** Answers every page of questions about the service itself, the first time through. */
export async function describeService(page: Page): Promise<void> {
  await answer(page, 'About the service', {
    'What it does': 'Lets you book a place.',
    'Web addresses': 'https://book-a-place.example.gov.uk\nhttps://www.gov.uk/book-a-place',
  })
  await answer(page, 'Phase and audience', {
    Phase: 'Public beta',
    'Who uses it?': 'The public',
    'Business function': 'Places',
  })
  await answer(page, 'Who answers for it?', {
    'Service owner': 'Head of places',
    'Information asset owner': 'Director of places',
    'Next review': '24 2 2027',
  })
  await answer(page, 'Registers and policies', {
    'Link to the breach register': 'https://example.gov.uk/breaches',
  })
  await answer(page, 'Only looking at pages', {})
  await answer(page, 'Signs of high risk', { 'Which of these are true of the service?': 'None of these' })
  await onPage(page, 'The service')
  await expect(page.getByText('24 February 2027')).toBeVisible()
}

/** Says whose data it is, from the task list on. */
export async function addPeople(page: Page, service: string): Promise<void> {
  await page.goto(service)
  await expect(statusOf(page, 'Say whose data it is')).toHaveText('Not yet started')
  await page.getByRole('link', { name: 'Say whose data it is' }).click()
  await page.getByRole('button', { name: 'Add a group of people' }).click()
  await answer(page, 'Whose data is it?', {
    'Who they are': 'people who book',
    'How they come into contact with the service': 'They use the service themselves',
    'Do they give the data about themselves?': 'Yes',
    'Your relationship with them': 'They are customers by choice.',
  })
  await answer(page, 'Children and vulnerable people', { 'Are children likely to be among them?': 'No' })
  await answer(page, 'How many, and where', {
    'About how many': 'about 50,000 a year',
    'Where they are': 'United Kingdom',
  })
  await answer(page, 'The notice that covers them', {
    'Which privacy notice covers them?': 'The notice of this service',
  })
  await onPage(page, 'people who book')
}

/** Gives a purpose with its lawful basis. */
export async function addPurpose(page: Page, service: string): Promise<void> {
  await page.goto(`${service}/purposes/new`)
  await answer(page, 'Why do you use data?', {
    'What do you use data for?': 'keep the service secure',
    'What kind of purpose is it?': 'Security',
  })
  await answer(page, 'Your role', {
    'What is your organisation’s role?': 'Controller: we decide why and how',
    'Which law applies?': 'UK GDPR',
  })
  await onPage(page, 'Lawful basis')
  await page.getByRole('button', { name: 'Add a lawful basis' }).click()
  await answer(page, 'Add a lawful basis', {
    'Lawful basis': 'Public task (Article 6(1)(e))',
    'The law behind it': 'section 1 of the Places Act 2020',
  })
  await expect(page.getByText('section 1 of the Places Act 2020')).toBeVisible()
  await answer(page, 'Lawful basis', {})
  await answer(page, 'Special category and criminal offence data', {})
  await answer(page, 'Automated decisions', {
    'Are decisions made without a person, or are people profiled?': 'No',
  })
  await onPage(page, 'keep the service secure')
}

/** Adds the access log of nginx with what usually is in it. */
export async function addAccessLog(page: Page, service: string): Promise<void> {
  await page.goto(`${service}/systems`)
  await page.getByRole('button', { name: 'Add a system from the catalogue' }).click()
  await page.getByRole('link', { name: 'nginx access log (combined format)' }).click()
  await onPage(page, 'nginx access log (combined format)')
  await expect(page.getByLabel('IP address (remote_addr)')).toBeChecked()
  await page.getByRole('button', { name: 'Add to the record' }).click()
  await onPage(page, 'Categories and identifiers')
  await expect(row(page, 'IP address (remote_addr)').last()).toContainText('nginx access log')
}

/** Says of the access log how long it keeps data, and who can see it. */
export async function answerForAccessLog(page: Page, service: string): Promise<void> {
  await page.goto(`${service}/systems`)
  await page.getByRole('link', { name: 'nginx access log', exact: true }).click()
  await onPage(page, 'nginx access log')
  await page.getByRole('link', { name: 'Change (How long does it usually keep data?)' }).click()
  await page.getByRole('button', { name: 'Add a stage' }).click()
  await answer(page, 'Add a stage', {
    'How is the time measured?': 'For a set time',
    'How long': '30 days',
    'Counted from': 'When it is collected',
  })
  await answer(page, 'How long does it usually keep data?', {
    'Why this long': 'Attacks come to light within a month.',
    'What happens then': 'It is deleted',
    'How that is done': 'Automatically',
  })
  await page.getByRole('link', { name: 'Change (Who can usually see it?)' }).click()
  await page.getByRole('button', { name: 'Add a role, team or organisation' }).click()
  await answer(page, 'Add a role, team or organisation', {
    'Who is it?': 'A role',
    'Role or team': 'Operations engineers',
    'What to call them in public': 'staff who run the website',
    'What they may do': ['See the records themselves', 'Search'],
    'Why they need it': 'To find and stop attacks',
  })
  await expect(page.getByText('Operations engineers')).toBeVisible()
}

/** Adds another place where the IP address is held, with a time and access of its own. */
export async function addHolding(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add another place where it is held' }).click()
  await answer(page, 'Where is it held?', {
    'Where is it held?': 'Cloud Platform logs',
    'In what form?': 'Shortened',
  })
  await onPage(page, 'How long is it kept?')
  await page.getByRole('button', { name: 'Add a stage' }).click()
  await answer(page, 'Add a stage', {
    'How is the time measured?': 'For a set time at most',
    'How long': '2 weeks',
    'Counted from': 'When it is collected',
  })
  await answer(page, 'How long is it kept?', { 'What happens then': 'It is overwritten' })
  await answer(page, 'Retention policy', { 'Retention policy': 'PSI 04/2018' })
  await onPage(page, 'Who can see it?')
  await page.getByRole('button', { name: 'Add a role, team or organisation' }).click()
  await answer(page, 'Add a role, team or organisation', {
    'Who is it?': 'A team',
    'Role or team': 'Duty team',
    'What to call them in public': 'staff on duty',
    'What they may do': 'Search',
  })
  await answer(page, 'Who can see it?', {})
}

/** Adds one of the cookies of an entry in the catalogue. */
export async function addCookie(page: Page, service: string): Promise<void> {
  await page.goto(`${service}/catalogue`)
  await page.getByLabel('Search by name').fill('cookies_policy')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('link', { name: 'GOV.UK cookie choices' }).click()
  await page.getByLabel('Cookie choices saved (cookies_preferences_set)').uncheck()
  await page.getByRole('button', { name: 'Add to the record' }).click()
  await onPage(page, 'Categories and identifiers')
  await expect(row(page, 'Cookie choices (cookies_policy)').last()).toContainText('Browser')
  await expect(row(page, 'cookies_preferences_set')).toHaveCount(0)
}

/** Records an approved exception for the finding with these words, from the page of the rules. */
export async function recordException(page: Page, service: string, words: RegExp): Promise<void> {
  await page.goto(`${service}/rules`)
  const finding = page.getByRole('listitem').filter({ hasText: words })
  await finding.getByText(/^Why/).click()
  await finding.getByRole('link', { name: 'Record an exception' }).click()
  await onPage(page, 'What is the exception?')
  await expect(page.getByLabel('Keeping security logs for less time than the guidance asks')).toBeChecked()
  await expect(page.getByLabel('nginx access log')).toBeChecked()
  await answer(page, 'What is the exception?', { Why: 'The platform allows no more.' })
  await answer(page, 'Who approved it?', {
    'Who approved it': 'Chief information security officer',
    'When it was approved': '1 9 2026',
    'Until when it holds': `31 12 ${new Date().getFullYear() + 1}`,
  })
  await onPage(page, 'Keeping security logs for less time than the guidance asks')
}
