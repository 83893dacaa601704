import { createJiraClient } from '../../src/jira/client';
import { projectSettingsSchema } from '../../src/profile/settings';
import type { AuditReport } from '../../src/shared/report';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { dispatchTo } from '../local-forge/simulated-dispatch';
import { bearerOf } from '../jira/bearer-of';
import { manifestScopes, offlineScopes } from '../shell/open-site';
import { asOne } from '../simulated-jira/seeds/build-rules';
import type { Piece } from '../simulated-jira/seeds/build-rules';
import type { Seed, SeedSettings } from '../simulated-jira/seeds/seed';
import { seed } from '../simulated-jira/seeds/seeds';
import { simulateJira } from '../simulated-jira/server';
import type { SiteState } from '../simulated-jira/state';
import type { SiteUser } from '../simulated-jira/state/people';
import type { SiteProject } from '../simulated-jira/state/project';
import type { RequestType, ServiceDesk } from '../simulated-jira/state/service-desk';
import type { SiteStatus, SiteWorkflow, WorkflowTransition } from '../simulated-jira/state/workflow';

const only = <T>(found: T | undefined, wanted: string): T => {
  if (found === undefined) throw new Error(`The site has no ${wanted}.`);
  return found;
};

/** The seed `ready` in the hands of a test: what stands where, and the few edits an admin could make there. */
export class ReadySite {
  readonly state: SiteState;
  settings: SeedSettings;

  constructor({ state, settings }: Seed = seed('ready')) {
    this.state = state;
    this.settings = only(settings['IT'], 'settings of IT');
  }

  project(key = 'IT'): SiteProject {
    return only(
      this.state.projects.find((project) => project.key === key),
      `project ${key}`,
    );
  }

  desk(key = 'IT'): ServiceDesk {
    return only(
      this.state.serviceDesks.find(({ projectId }) => projectId === this.project(key).id),
      `service desk of ${key}`,
    );
  }

  requestType(name: string, key = 'IT'): RequestType {
    return only(
      this.state.requestTypes.find((type) => type.name === name && type.serviceDeskId === this.desk(key).id),
      `request type ${name}`,
    );
  }

  user(name: string): SiteUser {
    return only(
      this.state.users.find(({ displayName }) => displayName === name),
      `account ${name}`,
    );
  }

  get bot(): SiteUser {
    return this.user('Moveworks Service Account');
  }

  get agentTester(): SiteUser {
    return this.user('Moveworks Test Agent');
  }

  get customerTester(): SiteUser {
    return this.user('Moveworks Test Customer');
  }

  status(name: string): SiteStatus {
    return only(
      this.state.statuses.find((status) => status.name === name),
      `status ${name}`,
    );
  }

  /** "requests" and "incidents" of the help desk, or of its test project. */
  workflow(name: 'requests' | 'incidents', key: 'IT' | 'ITT' = 'IT'): SiteWorkflow {
    return only(
      this.state.workflows.find((workflow) => workflow.name === `${this.project(key).name}: ${name}`),
      `workflow ${name}`,
    );
  }

  /** Edits a workflow and its twin in the test project alike, so that the two stay the same. */
  inBoth(edit: (workflow: SiteWorkflow) => void): void {
    edit(this.workflow('requests'));
    edit(this.workflow('requests', 'ITT'));
  }

  transition(workflow: SiteWorkflow, name: string): WorkflowTransition {
    return only(
      workflow.transitions.find((transition) => transition.name === name),
      `transition ${name}`,
    );
  }

  /** Adds a way between statuses named; from nowhere named means from any. */
  way(workflow: SiteWorkflow, name: string, from: readonly string[], to: string, ...pieces: readonly Piece[]): void {
    const links = from.map((status) => ({ fromStatusReference: this.status(status).id }));
    workflow.transitions.push({
      id: String(1000 + workflow.transitions.length),
      name,
      type: from.length === 0 ? 'GLOBAL' : 'DIRECTED',
      toStatusReference: this.status(to).id,
      links,
      actions: [],
      validators: [],
      triggers: [],
      properties: {},
      ...asOne(pieces),
    });
  }

  /** Gives a status a property in one workflow. */
  setProperty(workflow: SiteWorkflow, status: string, key: string, value: string): void {
    only(
      workflow.statuses.find(({ statusReference }) => statusReference === this.status(status).id),
      `status ${status} in ${workflow.name}`,
    ).properties[key] = value;
  }

  /** Adds a status, which the site may know already, to a workflow. */
  addStatus(workflow: SiteWorkflow, name: string, statusCategory: SiteStatus['statusCategory']): void {
    if (!this.state.statuses.some((status) => status.name === name)) {
      this.state.statuses.push({
        id: String(900_000 + this.state.statuses.length),
        name,
        description: '',
        statusCategory,
        scope: { type: 'GLOBAL' },
      });
    }
    workflow.statuses.push({ statusReference: this.status(name).id, properties: {}, deprecated: false });
  }

  /** Takes a status out of a workflow, with all ways to it and from it. */
  dropStatus(workflow: SiteWorkflow, name: string): void {
    const { id } = this.status(name);
    workflow.statuses = workflow.statuses.filter(({ statusReference }) => statusReference !== id);
    workflow.transitions = workflow.transitions.filter(({ toStatusReference }) => toStatusReference !== id);
    for (const transition of workflow.transitions)
      transition.links = transition.links.filter(({ fromStatusReference }) => fromStatusReference !== id);
    workflow.transitions = workflow.transitions.filter(({ type, links }) => type !== 'DIRECTED' || links.length > 0);
  }

  /** Takes an account out of every role of a project. */
  dropFromRoles({ accountId }: SiteUser, key: string): void {
    const project = this.project(key);
    project.actors = project.actors.filter(({ user }) => user !== accountId);
  }

  /** A status between raising and work, in which the agent tester approves; once added, it stays the one. */
  addApproval(): void {
    if (this.workflow('requests').statuses.some(({ approvalConfiguration }) => approvalConfiguration)) return;
    this.inBoth((workflow) => {
      this.addStatus(workflow, 'Waiting for approval', 'TODO');
      this.way(workflow, 'Ask for approval', ['Open'], 'Waiting for approval');
      this.way(workflow, 'Approve', ['Waiting for approval'], 'In Progress');
      this.way(workflow, 'Decline', ['Waiting for approval'], 'Resolved');
      const { id } = this.status('Waiting for approval');
      const status = only(
        workflow.statuses.find(({ statusReference }) => statusReference === id),
        'status that was added',
      );
      status.approvalConfiguration = {
        active: 'true',
        conditionType: 'number',
        conditionValue: '1',
        fieldId: 'customfield_10003',
        transitionApproved: this.transition(workflow, 'Approve').id,
        transitionRejected: this.transition(workflow, 'Decline').id,
      };
    });
  }

  makeJiraAdmin({ accountId }: SiteUser): void {
    only(
      this.state.groups.find(({ name }) => name === 'jira-admins-ready'),
      'group of Jira admins',
    ).members.push(accountId);
  }

  /** Takes an account out of every group. */
  dropFromGroups({ accountId }: SiteUser): void {
    for (const group of this.state.groups) group.members = group.members.filter((member) => member !== accountId);
  }

  /** Audits IT the way the app does, held to the scopes of the manifest unless others are given. */
  async audit(scopes: readonly string[] = manifestScopes()): Promise<AuditReport> {
    return (await this.look(scopes)).report;
  }

  /** The same with what was read. */
  look(scopes: readonly string[] = manifestScopes()): ReturnType<typeof auditProject> {
    const site = simulateJira({
      state: this.state,
      manifestScopes: scopes,
      offlineScopes: offlineScopes().filter((scope) => scopes.includes(scope)),
      options: { conformity: 'sampled' },
    });
    const dispatch = dispatchTo(site);
    const jira = createJiraClient({
      transport: async ({ as, method, path, headers, body }) => {
        const answer = await dispatch({
          method,
          path,
          headers: { ...headers, authorization: bearerOf(as) },
          body: body ?? '',
        });
        return { status: answer.status, headers: new Headers(answer.headers), text: async () => answer.body };
      },
    });
    return auditProject({ jira, settings: projectSettingsSchema.parse(this.settings), now: '2026-11-23T12:00:00Z' });
  }
}
