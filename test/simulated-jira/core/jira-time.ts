import type { SiteState } from '../state';
import type { SiteTask } from '../state/issue';
import { Site } from './site';

/**
 * What is read together as late as each other. `lists`: lists and searches of configuration; `search`: JQL; `caches`:
 * which schemes a project has and who is in its roles; `customers`; `workflows`: a workflow by its id, late after a
 * migration. Everything else, one object by its id above all, is up to date.
 */
export type Family = 'lists' | 'search' | 'caches' | 'customers' | 'workflows';

/** How Jira's time passes on a site: the same seed gives the same delays. Absent, everything happens at once. */
export interface JiraTime {
  readonly seed: number;
  /**
   * The longest a reading lags behind writes, in milliseconds; each reading lags by chance between nothing and this.
   */
  readonly lagMs: { readonly [F in Family]?: number };
  /**
   * How long a task takes at most, and by which chance (0 to 1) it ends otherwise than complete. A task takes effect
   * when it ends.
   */
  readonly tasks: { readonly ms: number; readonly endings: { readonly [E in Ending]?: number } };
  /**
   * A project that is made has its issue types and its desk so much later at most, and is by chance answered with 500
   * although it is made.
   */
  readonly newProjects?: { readonly wholeAfterMs: number; readonly answers500: number };
  /** By which chance a change of workflows, schemes or statuses finds Jira's lock held: "Failed to acquire lock". */
  readonly locked?: number;
  /** How long after the site's start the last group and role of a new app's user arrives; they come one by one. */
  readonly appRightsAfterMs?: number;
  /** By which chance an event of a comment does not say whether it is public. */
  readonly silentComments?: number;
  /**
   * Rules of a saved workflow come back with new ids, their parameters in another order, and "" for what was not set.
   */
  readonly rewritesRules?: boolean;
}
export type Ending = 'FAILED' | 'CANCELLED' | 'DEAD';

/**
 * What `npm start` runs with: slow enough to be noticed, as Atlassian's "seconds to minutes" and public reports have
 * it. The app is installed long since.
 */
export const BELIEVABLE_TIME: JiraTime = {
  seed: 1,
  lagMs: { lists: 5000, search: 8000, caches: 4000, customers: 8000, workflows: 1000 },
  tasks: { ms: 6000, endings: {} },
  newProjects: { wholeAfterMs: 8000, answers500: 0 },
  locked: 0.01,
  silentComments: 0.05,
  rewritesRules: true,
};

const LISTS: readonly RegExp[] = [
  /^\/rest\/api\/3\/(screens|screenscheme|issuetypescheme|issuetypescreenscheme|workflowscheme|permissionscheme)$/,
  /^\/rest\/api\/3\/(statuses|workflows|project|resolution|priority)\/search$/,
  /^\/rest\/servicedeskapi\/servicedesk\/\{serviceDeskId\}\/requesttype$/,
  /^\/forms\/project\/\{projectIdOrKey\}\/form$/,
];
const CACHES: readonly RegExp[] = [
  /^\/rest\/api\/3\/(workflowscheme|issuetypescheme|issuetypescreenscheme)\/project$/,
  /^\/rest\/api\/3\/project\/\{\w+\}\/(permissionscheme|notificationscheme|role\/\{id\}|roledetails|statuses)$/,
];

/** The family of a reading; null: it is up to date. A list that is asked for ids answers as single objects do. */
const familyOf = (template: string, query: URLSearchParams, body: unknown): Family | null => {
  if (template === '/rest/api/3/workflows')
    return typeof body === 'object' && body !== null && 'workflowNames' in body ? 'lists' : 'workflows';
  if (template.startsWith('/rest/api/3/search/')) return 'search';
  if (/\/servicedesk\/\{serviceDeskId\}\/customer$/.test(template)) return 'customers';
  if (CACHES.some((pattern) => pattern.test(template))) return 'caches';
  return LISTS.some((pattern) => pattern.test(template)) && !query.has('id') ? 'lists' : null;
};

/** Numbers from 0 up to 1, the same for a seed. */
export const chanceOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/**
 * Only what lags is copied; people and requests, of which a site has many, are shared with today, and only which there
 * are is old.
 */
const asItWas = (state: SiteState): SiteState => ({
  ...state,
  ...structuredClone({
    statuses: state.statuses,
    workflows: state.workflows,
    workflowSchemes: state.workflowSchemes,
    screens: state.screens,
    screenSchemes: state.screenSchemes,
    issueTypeSchemes: state.issueTypeSchemes,
    issueTypeScreenSchemes: state.issueTypeScreenSchemes,
    permissionSchemes: state.permissionSchemes,
    projects: state.projects,
    serviceDesks: state.serviceDesks,
    requestTypes: state.requestTypes,
    forms: state.forms,
  }),
  organizations: state.organizations.map((organization) => ({
    ...organization,
    members: [...organization.members],
  })),
  issues: [...state.issues],
});

/** What Jira's lock on its configuration guards. */
const GUARDED = /^\/rest\/api\/3\/(workflows\/(create|update)|workflowscheme(\/.*)?|statuses)$/;

/** The site for somebody whose groups and roles have not all arrived yet. */
const withArrived = ({ state, now }: Site, accountId: string, hasArrived: (right: string) => boolean): Site =>
  new Site(
    {
      ...state,
      groups: state.groups.map((group) =>
        hasArrived(group.groupId) ? group : { ...group, members: group.members.filter((id) => id !== accountId) },
      ),
      projects: state.projects.map((project) =>
        hasArrived(project.id)
          ? project
          : { ...project, actors: project.actors.filter(({ user }) => user !== accountId) },
      ),
    },
    now,
  );

interface Past {
  /** It was so until then. */
  readonly until: number;
  readonly site: Site;
}

/** Keeps what a site was, for readings that lag, and decides how its tasks end. */
export class TimeKeeper {
  private readonly chance: () => number;
  private readonly longest: number;
  private readonly startedAt: number;
  private past: Past[] = [];
  private pending: { readonly at: number; readonly run: () => void }[] = [];

  constructor(
    private readonly site: Site,
    private readonly time: JiraTime,
  ) {
    this.chance = chanceOf(time.seed);
    this.longest = Math.max(0, ...Object.values(time.lagMs));
    this.startedAt = site.now();
  }

  get rewritesRules(): boolean {
    return this.time.rewritesRules ?? false;
  }

  /** Whether a write finds Jira's lock held by somebody else. */
  findsLock(template: string): boolean {
    return GUARDED.test(template) && this.happens(this.time.locked);
  }

  /** Whether an event says if its comment is public. */
  tellsAudience(): boolean {
    return !this.happens(this.time.silentComments);
  }

  /** Whether the answer to a project that was made is a 500. */
  answers500(): boolean {
    return this.happens(this.time.newProjects?.answers500);
  }

  /** What a new project consists of comes after the project. */
  whenWhole(complete: () => void): void {
    this.later(Math.ceil(this.chance() * (this.time.newProjects?.wholeAfterMs ?? 0)), complete);
  }

  /** The site as the app's own user may see it: in the first minutes with few rights or none. */
  seenByApp(site: Site): Site {
    const since = site.now() - this.startedAt;
    const longest = this.time.appRightsAfterMs ?? 0;
    if (since >= longest) return site;
    return withArrived(site, site.state.appAccountId, (right) => this.arrivalOf(right) * longest <= since);
  }

  /** When a group or a project's role arrives, as a share of the longest time. */
  private arrivalOf(right: string): number {
    const digits = Number(right.replace(/\D/g, '').slice(-8));
    return chanceOf(this.time.seed * 1_000_003 + digits)();
  }

  /** Called before each write: what it changes is seen later. */
  remember(): void {
    const now = this.site.now();
    this.past = this.past.filter(({ until }) => until > now - this.longest);
    if (this.longest === 0 || this.past.at(-1)?.until === now) return;
    this.past.push({ until: now, site: new Site(asItWas(this.site.state), this.site.now) });
  }

  /** The site as a reading sees it. */
  seenBy(template: string, query: URLSearchParams, body: unknown): Site {
    const family = familyOf(template, query, body);
    const longest = family === null ? 0 : (this.time.lagMs[family] ?? 0);
    if (longest === 0) return this.site;
    const at = this.site.now() - Math.floor(this.chance() * longest);
    const past = this.past.find(({ until }) => until > at)?.site ?? this.site;
    // A query is judged by what there is today; only what it finds is of an older time.
    return family === 'search' && past !== this.site
      ? new Site({ ...this.site.state, issues: past.state.issues }, this.site.now)
      : past;
  }

  /**
   * Gives a task its end; what it does is done then, unless it fails. One that is dead may have done it all the same.
   */
  schedule(task: SiteTask, effect: () => void): void {
    task.endsAt = task.submitted + Math.ceil(this.chance() * this.time.tasks.ms);
    const ending = this.ending();
    if (ending !== null) task.status = ending;
    if (ending === null || (ending === 'DEAD' && this.chance() < 0.5))
      this.later(task.endsAt - this.site.now(), effect);
  }

  /** Does what is due by now. */
  runDue(): void {
    const due = this.pending.filter(({ at }) => at <= this.site.now());
    this.pending = this.pending.filter((one) => !due.includes(one));
    for (const { run } of due) run();
  }

  private later(ms: number, effect: () => void): void {
    this.pending.push({
      at: this.site.now() + ms,
      run: () => {
        this.remember();
        effect();
        this.site.lookup.recheck();
      },
    });
  }

  /** Draws only where there is something to draw, so that what a seed gives stays the same. */
  private happens(chance = 0): boolean {
    return chance > 0 && this.chance() < chance;
  }

  private ending(): Ending | null {
    const chance = this.chance();
    let sum = 0;
    for (const [ending, share] of Object.entries(this.time.tasks.endings)) {
      sum += share;
      if (chance < sum) return ending as Ending;
    }
    return null;
  }
}
