/** Somebody of the demonstration, and the teams that they are in. */
export type DemoPerson = {
  id: string
  email: string
  name: string
  officer?: true
  administrator?: true
  memberships: readonly { team: string; role: 'editor' | 'viewer' }[]
}

/** An organisation of the demonstration; what else is known of it stands in its record files. */
export type DemoOrganisation = {
  id: string
  teams: readonly { id: string; name: string }[]
  people: readonly DemoPerson[]
  /** Record files beside this one, each with the team that it belongs to; `published` is the slug of one with a notice. */
  services: readonly { file: string; team: string; published?: string }[]
}

/** Two organisations, so that it can be seen that neither sees the other. */
export const demo: readonly DemoOrganisation[] = [
  {
    id: 'moj',
    teams: [
      { id: 'prison-visits-team', name: 'Prison visits team' },
      { id: 'probation-digital-team', name: 'Probation digital team' },
    ],
    people: [
      {
        id: 'edie-editor',
        email: 'editor@demo.example',
        name: 'Edie Editor',
        memberships: [
          { team: 'prison-visits-team', role: 'editor' },
          { team: 'probation-digital-team', role: 'editor' },
        ],
      },
      {
        id: 'vic-viewer',
        email: 'viewer@demo.example',
        name: 'Vic Viewer',
        memberships: [{ team: 'prison-visits-team', role: 'viewer' }],
      },
      {
        id: 'olive-officer',
        email: 'officer@demo.example',
        name: 'Olive Officer',
        officer: true,
        memberships: [],
      },
      {
        id: 'adam-administrator',
        email: 'administrator@demo.example',
        name: 'Adam Administrator',
        administrator: true,
        memberships: [],
      },
    ],
    services: [
      {
        file: 'visit-someone-in-prison.yaml',
        team: 'prison-visits-team',
        published: 'visit-someone-in-prison',
      },
      { file: 'request-a-court-transcript.yaml', team: 'probation-digital-team' },
    ],
  },
  {
    id: 'dsit',
    teams: [{ id: 'government-platforms-team', name: 'Government platforms team' }],
    people: [
      {
        id: 'dora-editor',
        email: 'editor@dsit.demo.example',
        name: 'Dora Editor',
        memberships: [{ team: 'government-platforms-team', role: 'editor' }],
      },
    ],
    services: [
      { file: 'govuk-forms.yaml', team: 'government-platforms-team' },
      { file: 'govuk-notify.yaml', team: 'government-platforms-team' },
    ],
  },
]
