interface ViewSpec {
  /** Whether it is a tab of a project. */
  readonly isTab: boolean;
  /** Without a project there is nothing to show. */
  readonly needsProject: boolean;
  /** Whether somebody who administers one project alone may open it. */
  readonly isForProjectAdmins: boolean;
}

const ALONE = { isTab: false, needsProject: false, isForProjectAdmins: false } as const;
const SITE_TAB = { isTab: true, needsProject: true, isForProjectAdmins: false } as const;
const PROJECT_TAB = { isTab: true, needsProject: true, isForProjectAdmins: true } as const;

/**
 * The views of the page, tabs in their order. The manifest names most of them as routes of the admin page, for the side
 * bar; their titles are `words.app`, and what each shows is in `shell/current-view`.
 */
export const VIEWS = {
  home: ALONE,
  projects: ALONE,
  'first-run': ALONE,
  overview: PROJECT_TAB,
  findings: PROJECT_TAB,
  report: { ...PROJECT_TAB, isTab: false },
  fixes: PROJECT_TAB,
  workflow: PROJECT_TAB,
  skills: SITE_TAB,
  'test-project': SITE_TAB,
  customers: SITE_TAB,
  'hand-over': SITE_TAB,
  activity: PROJECT_TAB,
  'bot-access': { ...SITE_TAB, needsProject: false },
  setup: SITE_TAB,
} as const satisfies Readonly<Record<string, ViewSpec>>;

type Views = typeof VIEWS;
type ViewThat<Spec extends Partial<ViewSpec>> = {
  [V in keyof Views]: Views[V] extends Spec ? V : never;
}[keyof Views];

export type View = keyof Views;
type Tab = ViewThat<{ readonly isTab: true }>;
/** A view that shows one project. */
export type ProjectView = ViewThat<{ readonly needsProject: true }>;

export const isView = (name: string): name is View => Object.hasOwn(VIEWS, name);

const isTab = (view: View): view is Tab => VIEWS[view].isTab;
export const showsProject = (view: View): view is ProjectView => VIEWS[view].needsProject;

export const TABS: readonly Tab[] = Object.keys(VIEWS).filter(isView).filter(isTab);
