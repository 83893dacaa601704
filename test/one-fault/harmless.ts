import { addGroup } from '../simulated-jira/add/people';
import { addPermissionScheme, addProjectRole } from '../simulated-jira/add/project';
import { addScreen } from '../simulated-jira/add/screen';
import { addServiceDesk } from '../simulated-jira/add/service-desk';
import { ROLE } from '../simulated-jira/new-site';
import {
  clearsAssignee,
  clearsResolution,
  needsField,
  onlyForRoles,
  onlyOverRest,
  onlyWithPermission,
  onScreen,
  setsResolution,
  takesIt,
} from '../simulated-jira/seeds/build-rules';
import { describeProject, issueType } from '../simulated-jira/seeds/build-site';
import { describeWorkflow, from, fromAny } from '../simulated-jira/seeds/build-workflow';
import type { SiteWorkflow } from '../simulated-jira/state/workflow';
import type { ReadySite } from './ready-site';

/** Another way for a site to be in order: nothing of it stops a bot. */
export interface Harmless {
  /** Reads on from "given". */
  readonly given: string;
  readonly changes: (site: ReadySite) => void;
}

const renamed = (site: ReadySite, names: Readonly<Record<string, string>>): void => {
  for (const status of site.state.statuses) status.name = names[status.name] ?? status.name;
};

const inAll = (site: ReadySite, edit: (workflow: SiteWorkflow) => void): void => {
  for (const key of ['IT', 'ITT'] as const)
    for (const name of ['requests', 'incidents'] as const) edit(site.workflow(name, key));
};

/** Puts the members of a role into a group that holds the role in their place. */
const throughGroup = (site: ReadySite, roleId: number): void => {
  const members = new Set(
    ['IT', 'ITT'].flatMap((key) =>
      site
        .project(key)
        .actors.flatMap(({ roleId: held, user }) => (held === roleId && user !== undefined ? [user] : [])),
    ),
  );
  const { groupId } = addGroup(site.state, 'helpdesk-berlin', [...members]);
  for (const key of ['IT', 'ITT']) {
    const project = site.project(key);
    project.actors = [
      ...project.actors.filter((actor) => actor.roleId !== roleId),
      { id: 880_000 + Number(project.id), roleId, groupId },
    ];
  }
};

const PEOPLE: readonly Harmless[] = [
  {
    given: 'roles under other names',
    changes: (site) => {
      for (const role of site.state.projectRoles) role.name = `Rolle ${role.id}`;
    },
  },
  {
    given: 'groups under other names',
    changes: (site) => {
      for (const group of site.state.groups) group.name = `グループ ${group.groupId}`;
    },
  },
  { given: 'agents held by a group', changes: (site) => throughGroup(site, ROLE.serviceDeskTeam) },
  {
    given: 'an agent role of the company, and a role "Service Desk Team" that grants nothing',
    changes: (site) => {
      const role = addProjectRole(site.state, 'Zespół IT');
      for (const scheme of site.state.permissionSchemes)
        for (const { holder } of scheme.permissions)
          if (holder.value === String(ROLE.serviceDeskTeam)) holder.value = String(role.id);
      for (const project of site.state.projects)
        for (const actor of project.actors) if (actor.roleId === ROLE.serviceDeskTeam) actor.roleId = role.id;
    },
  },
  {
    given: 'people whose language and name are Japanese',
    changes: (site) => {
      for (const user of site.state.users)
        Object.assign(user, {
          locale: 'ja_JP',
          displayName: user.displayName.startsWith('Moveworks') ? user.displayName : `田中 ${user.displayName}`,
        });
    },
  },
  {
    given: 'an agent who is deactivated, a deleted agent in a role, and a customer nobody knows',
    changes: (site) => {
      const agents = site
        .project()
        .actors.flatMap(({ user }) => (user === undefined ? [] : [user]))
        .filter((id) => ![site.bot.accountId, site.agentTester.accountId].includes(id));
      for (const user of site.state.users) if (user.accountId === agents[1]) user.active = false;
      site.desk().customers.push('gone:1');
    },
  },
  {
    given: 'a permission scheme that grants the agents more than once',
    changes: (site) => {
      for (const scheme of site.state.permissionSchemes)
        scheme.permissions.push(
          ...scheme.permissions
            .filter(({ holder }) => holder.value === '10101')
            .map((grant) => ({
              ...grant,
              id: grant.id + 600_000,
              holder: { type: 'applicationRole' as const, value: 'jira-servicedesk' },
            })),
        );
    },
  },
];

const WORKFLOWS: readonly Harmless[] = [
  {
    given: 'statuses in German',
    changes: (site) =>
      renamed(site, {
        Open: 'Offen',
        'In Progress': 'In Bearbeitung',
        'Waiting for customer': 'Wartet auf Kunde',
        Resolved: 'Erledigt',
        Closed: 'Geschlossen',
      }),
  },
  {
    given: 'statuses in Japanese',
    changes: (site) =>
      renamed(site, {
        Open: '未対応',
        'In Progress': '対応中',
        'Waiting for customer': 'お客様の回答待ち',
        Resolved: '解決済み',
        Closed: 'クローズ',
      }),
  },
  {
    given: 'statuses in French',
    changes: (site) =>
      renamed(site, {
        Open: 'À traiter',
        'In Progress': 'En cours',
        'Waiting for customer': 'En attente du client',
        Resolved: 'Résolu',
        Closed: 'Clôturé',
      }),
  },
  {
    given: 'the status to wait in called Pending reporter',
    changes: (site) => renamed(site, { 'Waiting for customer': 'Pending reporter' }),
  },
  {
    given: 'statuses and transitions in another order',
    changes: (site) =>
      inAll(site, (workflow) => {
        workflow.statuses.reverse();
        workflow.transitions.reverse();
      }),
  },
  {
    given: "the bot's transitions hidden from people, open over REST",
    changes: (site) =>
      inAll(site, (workflow) => {
        for (const name of ['Resolve', 'Start work', 'Reopen'])
          site.transition(workflow, name).conditions = onlyOverRest.conditions;
      }),
  },
  {
    given: 'resolve open to the agents only',
    changes: (site) =>
      inAll(site, (workflow) => {
        site.transition(workflow, 'Resolve').conditions = onlyForRoles(ROLE.serviceDeskTeam).conditions;
      }),
  },
  {
    given: 'reopen asking for a right that agents have',
    changes: (site) =>
      inAll(site, (workflow) => {
        site.transition(workflow, 'Reopen').conditions = onlyWithPermission('TRANSITION_ISSUES').conditions;
      }),
  },
  {
    given: 'a resolve transition that requires the resolution its screen shows',
    changes: (site) =>
      inAll(site, (workflow) => {
        site.transition(workflow, 'Resolve').validators.push(...(needsField('resolution', 'Which?').validators ?? []));
      }),
  },
  {
    given: 'extra arrows for people: escalate, cancel, take it, and one that people with rights alone may use',
    changes: (site) =>
      inAll(site, (workflow) => {
        site.addStatus(workflow, 'Escalated', 'IN_PROGRESS');
        site.addStatus(workflow, 'Canceled', 'DONE');
        site.way(workflow, 'Escalate', ['Open', 'In Progress'], 'Escalated');
        site.way(workflow, 'Back to work', ['Escalated'], 'In Progress', clearsResolution);
        site.way(workflow, 'Take it', ['Open'], 'In Progress', takesIt);
        site.way(
          workflow,
          'Cancel',
          ['Open'],
          'Canceled',
          setsResolution('10001'),
          onScreen({ id: 3 }),
          onlyForRoles(ROLE.administrators),
        );
      }),
  },
  {
    given: 'requests that people cancel from any status, without a screen',
    changes: (site) =>
      inAll(site, (workflow) => {
        site.addStatus(workflow, 'Canceled', 'DONE');
        site.way(workflow, 'Cancel', [], 'Canceled', setsResolution('10001'));
      }),
  },
  {
    given: 'a status for what waits for a supplier or an approval',
    changes: (site) =>
      inAll(site, (workflow) => {
        site.addStatus(workflow, 'Waiting for vendor', 'IN_PROGRESS');
        site.addStatus(workflow, 'Waiting for approval', 'IN_PROGRESS');
        site.way(workflow, 'To vendor', ['In Progress'], 'Waiting for vendor');
        site.way(workflow, 'Ask for approval', ['Open'], 'Waiting for approval');
        site.way(workflow, 'Go on', ['Waiting for vendor', 'Waiting for approval'], 'In Progress');
      }),
  },
  {
    given: 'requests that are closed once they were resolved, and by nobody sooner',
    changes: (site) =>
      inAll(site, (workflow) =>
        site.way(workflow, 'Close for good', ['Resolved'], 'Closed', onlyForRoles(ROLE.administrators)),
      ),
  },
  {
    given: 'a reopen transition to a status of its own',
    changes: (site) =>
      inAll(site, (workflow) => {
        site.addStatus(workflow, 'Reopened', 'TODO');
        workflow.transitions = workflow.transitions.filter(({ name }) => name !== 'Reopen');
        site.way(workflow, 'Reopen', [], 'Reopened', clearsResolution, clearsAssignee);
      }),
  },
];

const AROUND: readonly Harmless[] = [
  {
    given: 'more fields and tabs on the resolve screen',
    changes: (site) => {
      for (const screen of site.state.screens)
        if (screen.id === 3) screen.tabs.push({ id: 77_001, name: 'More', fieldIds: ['labels', 'duedate', 'comment'] });
    },
  },
  {
    given: 'two hundred screens more',
    changes: (site) => {
      for (let index = 0; index < 200; index += 1) addScreen(site.state, `Screen ${index}`, ['summary', 'assignee']);
    },
  },
  {
    given: 'a second service project with a broken workflow of its own',
    changes: (site) => {
      const broken = describeWorkflow(site.state, 'Facilities', { Start: 'TODO', Ende: 'DONE' }, [
        from('Start', 'End', 'Ende'),
      ]);
      const other = describeProject(site.state, {
        key: 'FAC',
        name: 'Facilities',
        lead: site.agentTester,
        work: [[issueType(site.state, 'Facility request'), broken]],
        roles: [],
        permissions: addPermissionScheme(site.state, 'Facilities', {}),
      });
      addServiceDesk(site.state, other.id, {});
    },
  },
  {
    given: 'a software project on the statuses of the help desk',
    changes: (site) => {
      const boards = describeWorkflow(site.state, 'More boards', { Open: 'TODO', Resolved: 'DONE' }, [
        fromAny('Any', 'Open'),
        fromAny('End', 'Resolved'),
      ]);
      for (const scheme of site.state.workflowSchemes)
        if (scheme.id === site.project('DEV').workflowSchemeId) scheme.defaultWorkflowId = boards.id;
    },
  },
  {
    given: 'customers through organizations alone',
    changes: (site) => {
      const [organization] = site.state.organizations;
      organization?.members.push(...site.desk().customers);
      site.desk().customers = [];
    },
  },
  {
    given: 'a restricted request type with the bot on its list',
    changes: (site) => {
      site.requestType('Reset my password').restrictedTo = { accountIds: [site.bot.accountId], groupIds: [] };
    },
  },
  {
    given: 'a form that no request type asks, with a question nobody can answer',
    changes: (site) => {
      const [form] = site.state.forms;
      if (form)
        site.state.forms.push({
          ...structuredClone(form),
          id: '5f0c4b1e-0000-4000-8000-000000000001',
          portalRequestTypeIds: [],
        });
    },
  },
  {
    given: 'a request type more in the test project',
    changes: (site) => {
      const type = site.requestType('Reset my password', 'ITT');
      site.state.requestTypes.push({ ...structuredClone(type), id: '990001', name: 'Try something out' });
    },
  },
  {
    given: 'names with markup, quotes and marks of direction',
    changes: (site) => {
      site.project().name = '<b>IT</b> "Help" \u202edesk';
      for (const type of site.state.issueTypes) type.name = `<i>${type.name}</i> & 'more'`;
    },
  },
];

export const harmlessDifferences: readonly Harmless[] = [...PEOPLE, ...WORKFLOWS, ...AROUND];
