import type { SiteState } from '../state';
import type { SiteUser } from '../state/people';
import type { SiteProject } from '../state/project';
import type { ServiceDesk } from '../state/service-desk';
import type { TimeKeeper } from './jira-time';
import { Lookup } from './lookup';

/** A product event as Forge hands it to a trigger: the module's event name and its payload. */
export interface ProductEvent {
  eventType: string;
  payload: Record<string, unknown>;
}
export type EventListener = (event: ProductEvent) => void;

/** The state with its look-ups, its clock and its event outbox. Handlers get it; nothing else may change the state. */
export class Site {
  readonly lookup = new Lookup();
  /** Every event emitted so far, oldest first. */
  readonly emitted: ProductEvent[] = [];
  /** Addresses that Jira mailed an invitation to, oldest first. */
  readonly invitations: string[] = [];
  private readonly listeners = new Set<EventListener>();
  /** Set where Jira's time passes; else everything happens at once. */
  time?: TimeKeeper;

  constructor(
    readonly state: SiteState,
    readonly now: () => number,
    readonly taskMs = 0,
  ) {}

  /** Epoch milliseconds in Jira's own notation, `2026-10-01T09:00:00.000+0000`. */
  timestamp(): string {
    return new Date(this.now()).toISOString().replace('Z', '+0000');
  }

  user(accountId: string | null | undefined): SiteUser | undefined {
    return accountId == null ? undefined : this.lookup.one(this.state.users, 'accountId', accountId);
  }

  /** A project by id or key, unless it is in the recycle bin. */
  project(idOrKey: string): SiteProject | undefined {
    const found =
      this.lookup.one(this.state.projects, 'id', idOrKey) ?? this.lookup.one(this.state.projects, 'key', idOrKey);
    return found?.deleted ? undefined : found;
  }

  /** A service desk by its id, its project's key, its project's id, or `projectId:10000`. */
  serviceDesk(identifier: string): ServiceDesk | undefined {
    const project = this.project(identifier.replace(/^projectId:/, ''));
    const byProject = project && this.lookup.one(this.state.serviceDesks, 'projectId', project.id);
    return (
      (identifier.startsWith('projectId:') ? undefined : this.lookup.one(this.state.serviceDesks, 'id', identifier)) ??
      byProject
    );
  }

  /** Ids of the groups the account is in. */
  groupsOf(accountId: string): ReadonlySet<string> {
    const byAccount = this.lookup.derive(
      'groupsOf',
      () => {
        const map = new Map<string, Set<string>>();
        for (const group of this.state.groups) {
          for (const member of group.members) map.set(member, (map.get(member) ?? new Set()).add(group.groupId));
        }
        return map;
      },
      `${this.state.groups.length} ${this.state.groups.reduce((sum, group) => sum + group.members.length, 0)}`,
    );
    return byAccount.get(accountId) ?? NO_GROUPS;
  }

  /** The keys of the products the account may use. */
  productsOf(accountId: string): string[] {
    const groups = this.groupsOf(accountId);
    return this.state.applicationRoles
      .filter((role) => role.groupIds.some((id) => groups.has(id)))
      .map((role) => role.key);
  }

  /** Direct customers of a desk and members of its organizations. */
  customersOf(desk: ServiceDesk): ReadonlySet<string> {
    return this.lookup.derive(
      `customersOf ${desk.id}`,
      () =>
        new Set([
          ...desk.customers,
          ...this.state.organizations
            .filter((organization) => desk.organizationIds.includes(organization.id))
            .flatMap((organization) => organization.members),
        ]),
    );
  }

  onEvent(listener: EventListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(eventType: string, payload: Record<string, unknown>): void {
    const event = { eventType, payload: { eventType, timestamp: String(this.now()), ...payload } };
    this.emitted.push(event);
    for (const listener of this.listeners) listener(event);
  }
}

const NO_GROUPS: ReadonlySet<string> = new Set();
