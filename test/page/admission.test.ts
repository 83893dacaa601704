import type { Hello } from '../../src/shared/contract';
import { admissionOf, mayOpen } from '../../static/admin/src/lib/admission';
import type { Host } from '../../static/admin/src/lib/host';
import type { View } from '../../static/admin/src/lib/views';

const hello = (more: Partial<Hello>): Hello => ({
  isAdmin: false,
  isProjectAdmin: false,
  accountId: 'a',
  baseUrl: null,
  locale: 'en-US',
  ...more,
});
const onSite: Host = { entrance: 'admin', project: null, locale: 'en-US' };
const inProject: Host = { entrance: 'project-settings', project: { id: '1', key: 'IT' }, locale: 'en-US' };

test.each([
  ['a Jira administrator', hello({ isAdmin: true, isProjectAdmin: true }), onSite, 'site'],
  ['a Jira administrator in a project’s settings', hello({ isAdmin: true, isProjectAdmin: true }), inProject, 'site'],
  ['an administrator of the project in its settings', hello({ isProjectAdmin: true }), inProject, 'project'],
  ['an administrator of a project on the site’s page', hello({ isProjectAdmin: true }), onSite, 'none'],
  ['anybody else', hello({}), inProject, 'none'],
] as const)('given %s, when the page opens, they are let in as far as %#', (_who, said, host, admission) => {
  expect(admissionOf(said, host)).toBe(admission);
});

const views: readonly View[] = [
  'overview',
  'findings',
  'report',
  'fixes',
  'workflow',
  'activity',
  'setup',
  'customers',
  'bot-access',
  'skills',
  'rehearsal',
  'test-project',
  'hand-over',
  'projects',
  'first-run',
  'home',
];

test('given an administrator of one project, when views are offered, those that reach beyond it are left out', () => {
  expect(views.filter((view) => mayOpen('project', view))).toEqual([
    'overview',
    'findings',
    'report',
    'fixes',
    'workflow',
    'activity',
  ]);
  expect(views.filter((view) => mayOpen('none', view))).toEqual([]);
  expect(views.filter((view) => !mayOpen('site', view))).toEqual([]);
});
