import { defineMessages } from '../messages/define-messages';
import { quoted } from '../messages/quoted';
import type { ManualStep } from '../plan/plan';
import { projectAccessPage, requestTypesPage } from '../checks/jira-paths';
import { isRaisable, isTooLarge } from './contents';
import type { Original, TwinWish } from './original';

type Of<K extends string> = Record<K, string>;

export const says = defineMessages('twin-by-hand', {
  inNoGroup: ({ twin }: Of<'twin'>) => `Request types of ${twin} are in no portal group, so customers do not see them.`,
  makeGroups: ({ groups: names }: { groups: readonly string[] }) => `Create the portal groups ${quoted(names)}.`,
  fillGroup: ({ requestTypes, group }: { requestTypes: readonly string[]; group: string }) =>
    `Put ${quoted(requestTypes)} into "${group}".`,
  comparePortal: ({ original }: Of<'original'>) => `Compare with the portal of ${original}.`,
  standardFields: ({ twin }: Of<'twin'>) => `Request types of ${twin} ask for Jira's standard fields only.`,
  openBoth: ({ original, twin }: Of<'original' | 'twin'>) =>
    `Open each request type of ${original} and of ${twin} side by side.`,
  addFields: 'Add the same fields with the same names, required marks, hidden values and order.',
  setView: 'Set the same work item view and the same restrictions of who may raise it.',
  noIssueType: ({ requestTypes, original }: Of<'original'> & { requestTypes: readonly string[] }) =>
    `Request types ${quoted(requestTypes)} of ${original} belong to an issue type the project does not have, so ` +
    'they cannot be created.',
  repair: ({ original, twin }: Of<'original' | 'twin'>) => `Fix them in ${original}, then create them in ${twin}.`,
  tooManyPeople: ({ role, people, original, twin }: Of<'role' | 'original' | 'twin'> & { people: number }) =>
    `Role "${role}" of ${original} has ${people} people in it, too many to put into ${twin} one by one.`,
  putTesters: 'Put those who are to test into the role, best as a group.',
  freePlan: ({ twin }: Of<'twin'>) =>
    `On the Free plan Jira gives ${twin} the site's permission scheme and lets nobody choose another.`,
  compareGrants: ({ scheme }: Of<'scheme'>) => `Compare what is granted with permission scheme "${scheme}".`,
  queues: ({ queues: names, original }: Of<'original'> & { queues: readonly string[] }) =>
    `Queues are not copied: ${original} has ${quoted(names)}.`,
  makeQueues: ({ original, twin }: Of<'original' | 'twin'>) =>
    `Create the same queues in ${twin}, with ${twin} in place of ${original} in their filters.`,
  access: ({ original }: Of<'original'>) =>
    `Who may raise requests and who may sign up is not copied from ${original}.`,
  compareAccess: ({ twin }: Of<'twin'>) =>
    `Compare the customer permissions of both projects and set those of ${twin} alike.`,
  keepEmployeesOut: 'Keep real employees out: what they raise here is answered by nobody.',
  automation: ({ original }: Of<'original'>) => `Automation rules of ${original} are not copied.`,
  exportRules:
    'Export the rules of the original, import them here, and check accounts and addresses in them before they ' +
    'are switched on.',
  slas: ({ original }: Of<'original'>) => `SLAs and their calendars of ${original} are not copied.`,
  makeSlas: 'Create the same SLAs; calendars can be imported from another project.',
  portalSettings: ({ original }: Of<'original'>) =>
    `Portal name, announcement and language settings of ${original} are not copied.`,
  setPortal: 'Set them alike, and say in the name that this portal is for tests.',
  notifications: ({ original }: Of<'original'>) =>
    `Customer notifications and e-mail addresses of ${original} are not copied.`,
  leaveOff: 'Leave them off unless mails are to be tested: test requests would reach real people.',
  fieldSettings: ({ original }: Of<'original'>) =>
    `Field configuration, issue security and linked knowledge spaces of ${original} are not copied.`,
  compareFields: 'Compare which fields are required or hidden, and choose the same field configuration.',
  chooseSecurity: 'Choose the same issue security scheme if the original has one.',
  linkSpaces: 'Link the same knowledge spaces.',
});

type Task = Omit<ManualStep, 'number'>;

const settingsPage = (projectKey: string, page: string): string =>
  `/jira/servicedesk/projects/${encodeURIComponent(projectKey)}/settings/${page}`;

/**
 * What no API of Jira copies, numbered in the order to do it, each with the page it is done on. What has to be compared
 * is named, what the original does not have is left out.
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
      sentence: says.inNoGroup({ twin: wish.key }),
      steps: [
        says.makeGroups({ groups: names }),
        ...names.map((group) =>
          says.fillGroup({
            group,
            requestTypes: shown.filter((type) => type.groups.includes(group)).map((type) => type.name),
          }),
        ),
        says.comparePortal({ original: project.key }),
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
          sentence: says.standardFields({ twin: wish.key }),
          steps: [says.openBoth({ original: project.key, twin: wish.key }), says.addFields, says.setView],
          link: requestTypesPage(wish.key),
        }),
      ];

const unraisable = (original: Original, wish: TwinWish): readonly Task[] => {
  const names = original.requestTypes.filter((type) => !isRaisable(original, type)).map(({ name }) => name);
  return names.length === 0
    ? []
    : [
        task('request-type-issue-types-present', wish, {
          sentence: says.noIssueType({ requestTypes: names, original: original.project.key }),
          steps: [says.repair({ original: original.project.key, twin: wish.key })],
          link: requestTypesPage(original.project.key),
        }),
      ];
};

const largeRoles = ({ roles, project }: Original, wish: TwinWish): readonly Task[] =>
  roles.filter(isTooLarge).map(({ name, accountIds }) =>
    task('test-project-access-same', wish, {
      sentence: says.tooManyPeople({ role: name, people: accountIds.length, original: project.key, twin: wish.key }),
      steps: [says.putTesters],
      link: projectAccessPage(wish.key),
    }),
  );

const grants = ({ isFree, permissionScheme }: Original, wish: TwinWish): readonly Task[] =>
  !isFree
    ? []
    : [
        task('test-project-access-same', wish, {
          sentence: says.freePlan({ twin: wish.key }),
          steps: [says.compareGrants({ scheme: permissionScheme.name })],
          link: projectAccessPage(wish.key),
        }),
      ];

const queues = ({ queues: names, project }: Original, wish: TwinWish): readonly Task[] =>
  names.length === 0
    ? []
    : [
        task('test-project-present', wish, {
          sentence: says.queues({ queues: names, original: project.key }),
          steps: [says.makeQueues({ original: project.key, twin: wish.key })],
          link: settingsPage(wish.key, 'queues'),
        }),
      ];

const access = ({ project }: Original, wish: TwinWish): Task =>
  task('customers-present', wish, {
    sentence: says.access({ original: project.key }),
    steps: [says.compareAccess({ twin: wish.key }), says.keepEmployeesOut],
    link: settingsPage(wish.key, 'customer-permissions'),
  });

const ELSEWHERE = [
  {
    sentence: says.automation,
    page: 'automation',
    step: says.exportRules,
  },
  {
    sentence: says.slas,
    page: 'sla/custom',
    step: says.makeSlas,
  },
  {
    sentence: says.portalSettings,
    page: 'portal-settings',
    step: says.setPortal,
  },
  {
    sentence: says.notifications,
    page: 'customer-notifications',
    step: says.leaveOff,
  },
] as const;

const elsewhere = ({ sentence, page, step }: (typeof ELSEWHERE)[number], { project }: Original, wish: TwinWish): Task =>
  task('test-project-present', wish, {
    sentence: sentence({ original: project.key }),
    steps: [step],
    link: settingsPage(wish.key, page),
  });

const fieldSettings = ({ project }: Original, wish: TwinWish): Task =>
  task('test-project-present', wish, {
    sentence: says.fieldSettings({ original: project.key }),
    steps: [says.compareFields, says.chooseSecurity, says.linkSpaces],
    link: settingsPage(wish.key, 'fields'),
  });
