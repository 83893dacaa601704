import { defineMessages } from '../messages/define-messages';
import type { PermissionScheme, Project } from '../snapshot/parts';
import type { Snapshot } from '../snapshot/snapshot';
import type { Choice } from './change';
import type { Draft, Drafted } from './draft';
import { partOf } from './draft';
import { copyName } from './free-name';
import { isSameGrant } from './grant';
import type { Grant } from './grant';
import { assignmentOfPermissionScheme } from './kinds/assign-permission-scheme';
import { followerOf, mirrorChoice } from './mirror';
import { copyOfPermissionScheme } from './kinds/create-permission-scheme';
import { proposed } from './proposal';
import type { Proposal } from './proposal';

export const says = defineMessages('private-grants', {
  copyScheme: ({ scheme, copy }: { scheme: string; copy: string }) =>
    `Create permission scheme "${copy}", a copy of "${scheme}" with these grants; the original stays as it is.`,
  assignScheme: ({ project, from, to }: { project: string; from: string; to: string }) =>
    `Give project ${project} permission scheme "${to}" instead of "${from}".`,
  assignTest: ({ project, from, to, original }: { project: string; from: string; to: string; original: string }) =>
    `Give project ${project} permission scheme "${to}" instead of "${from}"; ${original} stays as it is.`,
});

/**
 * Grants are changed the way Jira's own "Fix permissions" does it: in a copy of the scheme that belongs to this project
 * alone, for a scheme may serve any number of projects and does not say which.
 */
export const grantProposals = (draft: Draft, today: Snapshot): readonly Drafted[] => {
  const [scheme, project] = [partOf({ snapshot: today }, 'permissionScheme'), partOf(draft, 'project')];
  const asked = draft.drafted.flatMap(({ proposal: { work } }) => (work.kind === 'grants' ? [work] : []));
  if (scheme === undefined || project === undefined || asked.length === 0) return [];
  const [add, remove] = [asked.flatMap((work) => work.add), asked.flatMap((work) => work.remove)];
  const follower = followerOf(draft, project, 'permissions');
  const name = copyName(scheme.name, follower.key, draft.facts.takenNames);
  const assigned = assign(scheme, name, { follower, project, choice: mirrorChoice(draft, project, 'permissions') });
  return [newScheme(scheme, name, { add, remove }), assigned].map((proposal) => ({
    proposal,
    cures: [],
  }));
};

const plain = ({ permission, holder: { type, value } }: Grant) => ({
  permission,
  holder: value === undefined ? { type } : { type, value },
});

const newScheme = (
  scheme: PermissionScheme,
  name: string,
  { add, remove }: { readonly add: readonly Grant[]; readonly remove: readonly Grant[] },
): Proposal => {
  const copied = scheme.grants.map(plain);
  const kept = copied.filter((grant) => !remove.some((gone) => isSameGrant(gone, grant)));
  const added = add.map(plain).filter((grant) => !kept.some((known) => isSameGrant(known, grant)));
  const sentence = says.copyScheme({ scheme: scheme.name, copy: name });
  return proposed(copyOfPermissionScheme(scheme, { name, copied, grants: [...kept, ...added] }, sentence), {
    touches: [],
  });
};

interface Assignment {
  readonly follower: Project;
  readonly project: Project;
  readonly choice: Choice | undefined;
}

const assign = (scheme: PermissionScheme, name: string, { follower, project, choice }: Assignment): Proposal => {
  const named = { project: follower.key, from: scheme.name, to: name };
  const sentence =
    follower.id === project.id ? says.assignScheme(named) : says.assignTest({ ...named, original: project.key });
  return proposed(assignmentOfPermissionScheme({ project: follower, from: scheme, to: name }, sentence), {
    choice,
    touches: [`project:${follower.id}`],
  });
};
