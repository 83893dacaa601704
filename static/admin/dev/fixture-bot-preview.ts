import { HIDING_REASONS } from '../../../src/bot-api/articles/hiding-reasons';
import { callSays } from '../../../src/bot-api/call-says';
import { eyesSays } from '../../../src/door/routes/says';
import { gapSays } from '../../../src/bot-api/forms/says';
import type { BotForm, BotFormField, BotFormRow, BotRoute, BotTrial } from '../../../src/shared/bot-preview-contract';
import type { ArticleExplanation, TicketFeedState } from '../../../src/shared/contract';

/** What a bot is served while the page is built; invented, and only for development. */

const ok = <T>(value: T) => ({ ok: true, value }) as const;

const field = (name: string, label: string, part: Partial<BotFormField> = {}): BotFormField => ({
  name,
  label,
  placeholder: null,
  help: null,
  type: 'SINGLE_LINE_TEXT',
  required: false,
  visible: true,
  options: [],
  default_to_current_user: false,
  ...part,
});

const laptop: BotForm = {
  id: '10000-11',
  domain: 'IT',
  title: 'Request a new laptop',
  description: 'For a new colleague, or when yours is older than four years.\n\nApproved by your lead.',
  short_description: 'For a new colleague, or when yours is older than four years.',
  image_url: null,
  url: 'https://acme.atlassian.net/servicedesk/customer/portal/1/group/2/create/11',
  last_updated_at: '2026-11-03T09:12:00.000Z',
  fields: [
    field('summary', 'What do you need?', { required: true }),
    field('q.head', 'Your device', { type: 'LABEL', help: 'All models come with a charger.' }),
    field('q.5', 'Kind of device', {
      type: 'SINGLE_OPTION_PICKER',
      required: true,
      options: [
        { label: 'Laptop', value: '1' },
        { label: 'Desktop', value: '2' },
        { label: 'שולחני', value: '3' },
      ],
    }),
    field('q.6', 'Model', {
      type: 'SINGLE_OPTION_PICKER',
      visible: false,
      help: 'The newer one has a larger screen.',
      options: [
        { label: '13 inch', value: '1' },
        { label: '16 inch', value: '2' },
      ],
    }),
    field('reporter', 'For whom', { type: 'SINGLE_USER_OPTION_PICKER', default_to_current_user: true }),
    field('customfield_10045', '', { type: 'DATE_PICKER' }),
  ],
  dynamic_field_rules: [
    {
      name: 'r1',
      logical: 'AND',
      conditions: [{ field_name: 'q.5', operator: 'IN', value: ['1', '2'] }],
      actions: [{ field_name: 'q.6', visible: true, required: true }],
    },
    {
      name: 'r2',
      logical: 'OR',
      conditions: [
        { field_name: 'q.6', operator: 'EQUALS', value: '2' },
        { field_name: 'reporter', operator: 'NOT_EMPTY', value: null },
      ],
      actions: [{ field_name: 'customfield_10045', visible: true, required: false }],
    },
  ],
  project_key: 'IT',
  request_type_id: '11',
  is_restricted: true,
  fillable_in: 'chat',
  gaps: [
    {
      name: 'attachment',
      label: 'Attachment',
      kind: 'attachment',
      reason: gapSays.takesFile,
      keeps_from: null,
    },
  ],
};

const access: BotForm = {
  ...laptop,
  id: '10000-12',
  title: 'Get access to an application',
  description: null,
  fields: null,
  dynamic_field_rules: null,
  is_restricted: false,
  fillable_in: 'portal',
  last_updated_at: null,
  gaps: [
    {
      name: 'q.9',
      label: 'Application',
      kind: 'ob',
      reason: gapSays.takesAsset,
      keeps_from: 'chat',
    },
    {
      name: null,
      label: '',
      kind: 'form',
      reason: gapSays.dependsOnAnswers,
      keeps_from: 'chat',
    },
  ],
};
const badge: BotForm = {
  ...access,
  id: '10000-13',
  title: 'Replace a badge',
  fillable_in: 'nowhere',
  gaps: [
    {
      name: 'customfield_10099',
      label: 'Cost centre',
      kind: 'select',
      reason: gapSays.noOptions,
      keeps_from: 'everywhere',
    },
  ],
};
const vpn: BotForm = { ...laptop, id: '10000-14', title: 'VPN does not connect', gaps: [], is_restricted: false };
const forms = [laptop, access, badge, vpn];
const rowOf = ({ id, title, fillable_in, is_restricted, gaps, fields }: BotForm): BotFormRow => ({
  id,
  title,
  fillable_in,
  is_restricted,
  gaps,
  asks: fields && fields.filter(({ type }) => type !== 'LABEL').length,
});

const articles = (state: string): ArticleExplanation => ({
  served:
    state === 'none'
      ? []
      : [
          {
            id: '10000-501',
            pageId: '501',
            title: 'Connect to the VPN from home',
            excerpt: 'Open the client, choose Acme and type the code your phone shows.',
            spaceKey: 'ITKB',
            url: 'https://acme.atlassian.net/servicedesk/customer/portal/1/article/501',
          },
          {
            id: '10000-502',
            pageId: '502',
            title: 'VPN on a phone',
            excerpt: '',
            spaceKey: null,
            url: 'https://acme.atlassian.net/servicedesk/customer/portal/1/article/502',
          },
        ],
  hidden: [{ pageId: '611', title: 'VPN certificates: how we renew them', spaceKey: 'ITKB' }],
  heldBack: state === 'none' ? eyesSays.noneChosen : null,
  reasons: HIDING_REASONS,
});

const routes: readonly BotRoute[] = [
  {
    path: '/v1/articles',
    summary: callSays.articles,
    scope: 'articles:read',
    inputs: [
      { name: 'query', place: 'query', isRequired: true, description: null },
      { name: 'limit', place: 'query', isRequired: false, description: callSays.articlesOfDesk },
    ],
  },
  {
    path: '/v1/forms',
    summary: callSays.forms,
    scope: 'forms:read',
    inputs: [
      { name: 'offset', place: 'query', isRequired: false, description: null },
      { name: 'limit', place: 'query', isRequired: false, description: callSays.formsOnPage },
    ],
  },
  {
    path: '/v1/forms/{id}',
    summary: callSays.form,
    scope: 'forms:read',
    inputs: [{ name: 'id', place: 'path', isRequired: true, description: callSays.formId }],
  },
];

const trial = (state: string): BotTrial => {
  const body = JSON.stringify({ results: state === 'cut' ? forms : [laptop], unread: [] });
  return {
    status: 200,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      etag: '"mT1wGqM2uLqk0Qp7r0oQvY3bF4sXc8nA"',
    },
    body: state === 'cut' ? body.slice(0, 900) : body,
    bytes: state === 'cut' ? 3_481_201 : body.length,
    isCut: state === 'cut',
  };
};

export const botPreviewAnswers = (state: string): Record<string, (payload: never) => unknown> => ({
  previewForms: () => ok({ forms: state === 'none' ? [] : forms.map(rowOf), unread: null }),
  previewForm: ({ formId }: { readonly formId: string }) => ok(forms.find(({ id }) => id === formId) ?? laptop),
  explainArticles: () => ok(articles(state)),
  listBotRoutes: () => ok(routes),
  tryBotCall: ({ ifNoneMatch }: { readonly ifNoneMatch?: string }) =>
    ok(ifNoneMatch === undefined ? trial(state) : { ...trial(state), status: 304, body: '', bytes: 0 }),
  readTicketFeed: () => ok<TicketFeedState>({ isOn: state !== 'none', decidedBy: 'keys' }),
  switchTicketFeed: ({ isOn }: { readonly isOn: boolean | null }) =>
    ok<TicketFeedState>({ isOn: isOn ?? true, decidedBy: isOn === null ? 'keys' : 'admin' }),
});
