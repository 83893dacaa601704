interface ViewSpec {
  /** A tab of a project, or the tab whose views it belongs to; null: it is reached in another way. */
  readonly tab: 'own' | 'findings' | null;
  /** Without a project there is nothing to show. */
  readonly needsProject: boolean;
  /** Whether somebody who administers one project alone may open it. */
  readonly isForProjectAdmins: boolean;
}

const ALONE = { tab: null, needsProject: false, isForProjectAdmins: false } as const;
const SITE_TAB = { tab: 'own', needsProject: true, isForProjectAdmins: false } as const;
const PROJECT_TAB = { tab: 'own', needsProject: true, isForProjectAdmins: true } as const;
const OF_FINDINGS = { ...PROJECT_TAB, tab: 'findings' } as const;

/**
 * The views of the page, tabs in their order. The manifest names some of them as routes of the admin page, for the side
 * bar; their titles are `words.app`, and what each shows is in `shell/current-view`.
 */
export const VIEWS = {
  home: ALONE,
  projects: ALONE,
  'first-run': ALONE,
  overview: PROJECT_TAB,
  findings: PROJECT_TAB,
  fixes: OF_FINDINGS,
  report: OF_FINDINGS,
  workflow: PROJECT_TAB,
  'test-project': SITE_TAB,
  customers: SITE_TAB,
  'hand-over': SITE_TAB,
  setup: { ...SITE_TAB, tab: null },
  skills: { ...SITE_TAB, tab: null },
  rehearsal: { ...SITE_TAB, tab: null },
  bots: { ...SITE_TAB, tab: null },
  activity: { ...PROJECT_TAB, tab: null },
  'bot-access': ALONE,
} as const satisfies Readonly<Record<string, ViewSpec>>;

type Views = typeof VIEWS;
type ViewThat<Spec extends Partial<ViewSpec>> = {
  [V in keyof Views]: Views[V] extends Spec ? V : never;
}[keyof Views];

export type View = keyof Views;
type Tab = ViewThat<{ readonly tab: 'own' }>;
/** A view that shows one project. */
export type ProjectView = ViewThat<{ readonly needsProject: true }>;

export const isView = (name: string): name is View => Object.hasOwn(VIEWS, name);

const isTab = (view: View): view is Tab => VIEWS[view].tab === 'own';
export const showsProject = (view: View): view is ProjectView => VIEWS[view].needsProject;

export const TABS: readonly Tab[] = Object.keys(VIEWS).filter(isView).filter(isTab);

/** The tab that a view is or belongs to. */
export const tabOf = (view: View): Tab | null => {
  const { tab } = VIEWS[view];
  return isTab(view) ? view : tab === 'own' ? null : tab;
};

/** What the menu of a project offers beside its tabs. */
export const MENU = ['setup', 'activity', 'report', 'bot-access'] as const satisfies readonly View[];
