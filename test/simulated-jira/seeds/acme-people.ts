import { addGroup, addOrganization, addUser, joinGroup } from '../add/people';
import { addProjectRole } from '../add/project';
import { ROLE } from '../new-site';
import type { SiteState } from '../state';
import type { Organization, SiteGroup, SiteUser } from '../state/people';
import type { ProjectRole } from '../state/project';
import { colleagues, employee } from './build-people';
import { groupOf, roleOf } from './build-site';

/** Who works at Acme, which groups they are in, and what the project roles are called here. */
export interface AcmePeople {
  readonly lead: SiteUser;
  readonly jiraAdmin: SiteUser;
  /** Administers IT, yet not Jira. */
  readonly projectAdmin: SiteUser;
  readonly helpdesk: readonly SiteUser[];
  readonly bot: SiteUser;
  readonly agentTester: SiteUser;
  readonly customerTester: SiteUser;
  readonly customers: readonly SiteUser[];
  readonly organizations: readonly Organization[];
  readonly groups: {
    readonly helpdesk: SiteGroup;
    readonly integrations: SiteGroup;
    readonly itLeads: SiteGroup;
    readonly hr: SiteGroup;
    readonly software: SiteGroup;
  };
  readonly roles: {
    readonly admins: ProjectRole;
    readonly agents: ProjectRole;
    readonly namesake: ProjectRole;
    readonly changeBoard: ProjectRole;
    readonly addons: ProjectRole;
  };
}

/**
 * The product's group was renamed years ago; a group with the name Jira gives today exists too, and opens no product.
 */
const renameGroups = (site: SiteState): void => {
  groupOf(site, 'jira-servicemanagement-users-acme').name = 'it-tools-legacy';
  groupOf(site, 'jira-users-acme').name = 'Alle Mitarbeiter (Jira)';
  addGroup(site, 'jira-servicemanagement-users');
};

/** The role Jira calls "Service Desk Team" is the "Helpdesk Crew" here; a later role took its old name. */
const renameRoles = (site: SiteState): AcmePeople['roles'] => {
  const agents = roleOf(site, ROLE.serviceDeskTeam);
  agents.name = 'Helpdesk Crew';
  return {
    admins: roleOf(site, ROLE.administrators),
    agents,
    addons: roleOf(site, ROLE.addons),
    namesake: addProjectRole(site, 'Service Desk Team', { description: 'Everybody the help desk talks to each week.' }),
    changeBoard: addProjectRole(site, 'Zmiany – Change Advisory Board', {
      description: 'Approves changes to servers.',
    }),
  };
};

const technicalAccounts = (site: SiteState) => {
  addUser(site, {
    displayName: 'svc-reporting',
    accountType: 'app',
    appType: 'service',
    emailAddress: 'svc-reporting@serviceaccount.acme.example',
  });
  addUser(site, {
    displayName: 'Rovo Service Triage',
    accountType: 'app',
    appType: 'agent',
    emailAddress: 'rovo-service-triage@agent.acme.example',
  });
  return {
    bot: employee(site, 'Mia (Moveworks)', { emailAddress: 'mia-bot@acme.example', timeZone: 'Europe/Berlin' }),
    agentTester: employee(site, 'Moveworks Test Agent', { timeZone: 'Asia/Kolkata' }),
    customerTester: employee(site, 'Moveworks Test Customer', { timeZone: 'America/Danmarkshavn', active: false }),
  };
};

/** 2,000 people: the help desk, human resources, developers, and everybody else as customers of IT. */
export const acmePeople = (site: SiteState): AcmePeople => {
  renameGroups(site);
  const roles = renameRoles(site);
  const lead = employee(site, 'Dr. Anneliese Freifrau von Schnarrenberger-Hohenstein', {
    emailAddress: 'a.schnarrenberger@acme.example',
    timeZone: 'Europe/Berlin',
    locale: 'de_DE',
  });
  const jiraAdmin = employee(site, 'Ingrid Sørensen', { timeZone: 'Europe/Copenhagen' });
  const projectAdmin = employee(site, 'Łukasz Wiśniewski', { timeZone: 'Europe/Warsaw', locale: 'pl_PL' });
  const helpdesk = [
    employee(site, '田中 美咲', { emailAddress: 'm.tanaka@acme.example', timeZone: 'Asia/Tokyo', locale: 'ja_JP' }),
    employee(site, 'يوسف الحداد', {
      emailAddress: 'youssef.haddad@acme.example',
      timeZone: 'Asia/Dubai',
      locale: 'ar_AE',
    }),
    employee(site, 'Grzegorz Brzęczyszczykiewicz', { timeZone: 'Europe/Warsaw', locale: 'pl_PL' }),
    ...colleagues(site, 22, 'atlassian', 100),
  ];
  const hrTeam = colleagues(site, 12, 'atlassian', 130);
  const developers = colleagues(site, 60, 'atlassian', 150);
  const technical = technicalAccounts(site);
  const onPortalOnly = colleagues(site, 1_690, 'customer', 300);
  const customers = [
    technical.customerTester,
    ...hrTeam,
    ...developers,
    ...onPortalOnly,
    ...colleagues(site, 150, 'atlassian', 2_100),
  ];

  const ids = (...people: readonly SiteUser[]): string[] => people.map(({ accountId }) => accountId);
  const groups = {
    helpdesk: addGroup(site, 'Helpdesk Berlin + 東京', ids(...helpdesk)),
    integrations: addGroup(site, 'it-integrations', ids(technical.bot)),
    itLeads: addGroup(site, 'it-leads', ids(lead, projectAdmin)),
    hr: addGroup(site, 'hr-business-partners', ids(...hrTeam)),
    software: addGroup(site, 'developers', ids(...developers)),
  };
  joinGroup(site, 'jira-admins-acme', jiraAdmin.accountId);
  joinGroup(
    site,
    'it-tools-legacy',
    ...ids(jiraAdmin, projectAdmin, ...helpdesk, ...hrTeam, technical.bot, technical.agentTester),
  );
  joinGroup(
    site,
    'Alle Mitarbeiter (Jira)',
    ...ids(lead, jiraAdmin, projectAdmin, ...helpdesk, ...hrTeam, ...developers),
  );
  const organizations = [
    addOrganization(site, 'Acme Polska sp. z o.o.', ids(...onPortalOnly.slice(0, 240))),
    addOrganization(site, 'アクメ株式会社', ids(...onPortalOnly.slice(240, 420))),
    addOrganization(
      site,
      'Acme Gesellschaft für Umformtechnik und Werkzeugmaschinen mit beschränkter Haftung & Co. KG',
      ids(...onPortalOnly.slice(420, 900)),
    ),
  ];
  return { lead, jiraAdmin, projectAdmin, helpdesk, ...technical, customers, organizations, groups, roles };
};
