import type { SimulatedSite } from '../simulated-jira/server';
import type { SiteUser } from '../simulated-jira/state/people';
import { z } from 'zod';
import type { Person } from './shell/shell-page';

const answerSchema = z.object({ permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })) });
const asked = ['ADMINISTER', 'ADMINISTER_PROJECTS', 'SERVICEDESK_AGENT'] as const;
type Held = Readonly<Record<(typeof asked)[number], boolean>>;

const roles: readonly { readonly role: string; readonly fits: (held: Held) => boolean }[] = [
  { role: 'site admin', fits: (held) => held.ADMINISTER },
  { role: 'another site admin', fits: (held) => held.ADMINISTER },
  { role: 'project admin', fits: (held) => !held.ADMINISTER && held.ADMINISTER_PROJECTS },
  { role: 'agent', fits: (held) => !held.ADMINISTER && !held.ADMINISTER_PROJECTS && held.SERVICEDESK_AGENT },
];

/** Most accounts that are asked what they may do. */
const mostCandidates = 80;

function candidates({ state }: SimulatedSite, projectKey: string): readonly SiteUser[] {
  const project = state.projects.find(({ key }) => key === projectKey);
  const groupIds = new Set([
    ...state.globalGrants.filter(({ permission }) => permission === 'ADMINISTER').map(({ groupId }) => groupId),
    ...(project?.actors ?? []).flatMap(({ groupId }) => groupId ?? []),
  ]);
  const inGroups = state.groups
    .filter(({ groupId }) => groupIds.has(groupId))
    .flatMap(({ members }) => members.slice(0, 20));
  const direct = (project?.actors ?? []).flatMap(({ user }) => user ?? []);
  const wanted = new Set([...inGroups, ...direct]);
  return state.users
    .filter(({ accountId, active, accountType }) => active && accountType === 'atlassian' && wanted.has(accountId))
    .slice(0, mostCandidates);
}

async function heldBy(site: SimulatedSite, user: SiteUser, projectKey: string): Promise<Held> {
  const authorization = `Basic ${Buffer.from(`${user.emailAddress}:local`).toString('base64')}`;
  const { body } = await site.handle({
    method: 'GET',
    url: `/rest/api/3/mypermissions?projectKey=${projectKey}&permissions=${asked.join(',')}`,
    headers: { authorization },
  });
  const parsed = answerSchema.safeParse(body);
  const has = (key: string): boolean => parsed.success && parsed.data.permissions[key]?.havePermission === true;
  return {
    ADMINISTER: has('ADMINISTER'),
    ADMINISTER_PROJECTS: has('ADMINISTER_PROJECTS'),
    SERVICEDESK_AGENT: has('SERVICEDESK_AGENT'),
  };
}

/** One person of each kind to look at the page as; what they may do is asked of the site itself. */
export async function peopleOf(site: SimulatedSite, projectKey = 'IT'): Promise<readonly Person[]> {
  const people: Person[] = [];
  for (const user of candidates(site, projectKey)) {
    const held = await heldBy(site, user, projectKey);
    const role = roles.find(
      ({ role: name, fits }) => fits(held) && !people.some((person) => person.role === name),
    )?.role;
    if (role !== undefined) people.push({ accountId: user.accountId, displayName: user.displayName, role });
    if (people.length === roles.length) break;
  }
  const order = roles.map(({ role }) => role);
  return people.sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}
