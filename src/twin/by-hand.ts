import type { ManualStep } from '../plan/plan';
import { projectAccessPage, requestTypesPage } from '../checks/jira-paths';
import { isRaisable, isTooLarge } from './contents';
import type { Original, TwinWish } from './original';

type Task = Omit<ManualStep, 'number'>;

const settingsPage = (projectKey: string, page: string): string =>
  `/jira/servicedesk/projects/${encodeURIComponent(projectKey)}/settings/${page}`;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/**
 * What no API of Jira copies, numbered in the order to do it, each with the page it is done on. What has to be compared is named, what the
 * original does not have is left out.
 */
export const byHand = (original: Original, wish: TwinWish): readonly ManualStep[] =>
  [
    ...groups(original, wish),
    ...fields(original, wish),
    ...unraisable(original, wish),
    ...largeRoles(original, wish),
    ...grants(original, wish),
    ...queues(original, wish),
    access(original, wish),
    ...ELSEWHERE.map((one) => elsewhere(one, original, wish)),
    fieldSettings(original, wish),
  ].map((task, at) => ({ number: at + 1, ...task }));

const task = (check: string, { key, name }: TwinWish, rest: Pick<Task, 'sentence' | 'steps' | 'link'>): Task => ({
  check,
  subject: { type: 'project', id: key, name },
  ...rest,
});

const groups = ({ requestTypes, project }: Original, wish: TwinWish): readonly Task[] => {
  const shown = requestTypes.filter((type) => type.groups.length > 0);
  const names = [...new Set(shown.flatMap((type) => type.groups))];
  if (names.length === 0) return [];
  return [
    task('request-types-visible', wish, {
      sentence: `Request types of ${wish.key} are in no portal group, so customers do not see them.`,
      steps: [
        `Make the portal groups ${quoted(names)}.`,
        ...names.map(
          (name) =>
            `Put ${quoted(shown.filter((type) => type.groups.includes(name)).map((type) => type.name))} into "${name}".`,
        ),
        `Compare with the portal of ${project.key}.`,
      ],
      link: requestTypesPage(wish.key),
    }),
  ];
};

const fields = ({ requestTypes, project }: Original, wish: TwinWish): readonly Task[] =>
  requestTypes.length === 0
    ? []
    : [
        task('request-types-fillable', wish, {
          sentence: `Request types of ${wish.key} ask for Jira's standard fields only.`,
          steps: [
            `Open each request type of ${project.key} and of ${wish.key} side by side.`,
            'Add the same fields with the same names, required marks, hidden values and order.',
            'Set the same work item view and the same restrictions of who may raise it.',
          ],
          link: requestTypesPage(wish.key),
        }),
      ];

const unraisable = (original: Original, wish: TwinWish): readonly Task[] => {
  const names = original.requestTypes.filter((type) => !isRaisable(original, type)).map(({ name }) => name);
  return names.length === 0
    ? []
    : [
        task('request-type-issue-types-present', wish, {
          sentence: `Request types ${quoted(names)} of ${original.project.key} belong to an issue type the project does not have, so they cannot be made.`,
          steps: [`Repair them in ${original.project.key}, then make them in ${wish.key}.`],
          link: requestTypesPage(original.project.key),
        }),
      ];
};

const largeRoles = ({ roles, project }: Original, wish: TwinWish): readonly Task[] =>
  roles.filter(isTooLarge).map(({ name, accountIds }) =>
    task('test-project-access-same', wish, {
      sentence: `Role "${name}" of ${project.key} has ${accountIds.length} people in it, too many to put into ${wish.key} one by one.`,
      steps: ['Put those who are to test into the role, best as a group.'],
      link: projectAccessPage(wish.key),
    }),
  );

const grants = ({ isFree, permissionScheme }: Original, wish: TwinWish): readonly Task[] =>
  !isFree
    ? []
    : [
        task('test-project-access-same', wish, {
          sentence: `On the Free plan Jira gives ${wish.key} the site's permission scheme and lets nobody choose another.`,
          steps: [`Compare what is granted with permission scheme "${permissionScheme.name}".`],
          link: projectAccessPage(wish.key),
        }),
      ];

const queues = ({ queues: names, project }: Original, wish: TwinWish): readonly Task[] =>
  names.length === 0
    ? []
    : [
        task('test-project-present', wish, {
          sentence: `Queues are not copied: ${project.key} has ${quoted(names)}.`,
          steps: [`Make the same queues in ${wish.key}, with ${wish.key} in place of ${project.key} in their filters.`],
          link: settingsPage(wish.key, 'queues'),
        }),
      ];

const access = ({ project }: Original, wish: TwinWish): Task =>
  task('customers-present', wish, {
    sentence: `Who may raise requests and who may sign up is not copied from ${project.key}.`,
    steps: [
      `Compare the customer permissions of both projects and set those of ${wish.key} alike.`,
      'Keep real employees out: what they raise here is answered by nobody.',
    ],
    link: settingsPage(wish.key, 'customer-permissions'),
  });

const ELSEWHERE = [
  {
    what: 'Automation rules',
    page: 'automation',
    steps: [
      'Export the rules of the original, import them here, and check accounts and addresses in them before they are switched on.',
    ],
  },
  {
    what: 'SLAs and their calendars',
    page: 'sla/custom',
    steps: ['Make the same SLAs; calendars can be imported from another project.'],
  },
  {
    what: 'Portal name, announcement and language settings',
    page: 'portal-settings',
    steps: ['Set them alike, and say in the name that this portal is for tests.'],
  },
  {
    what: 'Customer notifications and e-mail addresses',
    page: 'customer-notifications',
    steps: ['Leave them off unless mails are to be tested: test tickets would reach real people.'],
  },
] as const;

const elsewhere = ({ what, page, steps }: (typeof ELSEWHERE)[number], { project }: Original, wish: TwinWish): Task =>
  task('test-project-present', wish, {
    sentence: `${what} of ${project.key} are not copied.`,
    steps: [...steps],
    link: settingsPage(wish.key, page),
  });

const fieldSettings = ({ project }: Original, wish: TwinWish): Task =>
  task('test-project-present', wish, {
    sentence: `Field configuration, issue security and linked knowledge spaces of ${project.key} are not copied.`,
    steps: [
      'Compare which fields are required or hidden, and choose the same field configuration.',
      'Choose the same issue security scheme if the original has one.',
      'Link the same knowledge spaces.',
    ],
    link: settingsPage(wish.key, 'fields'),
  });
