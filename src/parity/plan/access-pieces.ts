import { assignmentOfPermissionScheme } from '../../plan/kinds/assign-permission-scheme';
import { copyOfPermissionScheme } from '../../plan/kinds/create-permission-scheme';
import { LEAVE } from '../../plan/proposal';
import type { Choice } from '../../plan/change';
import type { Actor } from '../../snapshot/parts';
import { botAccounts, customerGaps } from '../accounts';
import { some } from '../says';
import { pieceSays } from './piece-says';
import { actorId, actorName, roleGaps } from '../roles';
import type { RoleGap } from '../roles';
import { valueOf } from '../shape';
import type { Equalising, Piece, Pieces } from './piece';
import { answered, openIn } from './piece';
import { namer } from './workflow-edits';

/**
 * The same grants in a scheme of the changed project's own: a scheme may serve any number of projects and does not say
 * which.
 */
export const permissionPieces = (equalising: Equalising): readonly Piece[] => {
  const {
    pair: { here, there },
    takenNames,
  } = equalising;
  const [model, today] = [valueOf(here.permissionScheme), valueOf(there.permissionScheme)];
  const open = openIn(equalising, 'permissions');
  if (open.length === 0 || model === undefined || today === undefined) return [];
  const { project } = there;
  const name = namer(project.key, takenNames)(model);
  const grants = model.grants.map(({ permission, holder: { type, value } }) => ({
    permission,
    holder: value === undefined ? { type } : { type, value },
  }));
  const makeIt = pieceSays.makePermissionScheme({ name, model: model.name });
  const giveIt = pieceSays.givePermissionScheme({ project: project.key, name, before: today.name });
  return [
    { ...copyOfPermissionScheme(model, { name, copied: grants, grants }, makeIt), equalises: [], isUnfelt: true },
    {
      ...assignmentOfPermissionScheme({ project, from: today, to: name }, giveIt),
      equalises: open.map(({ id }) => id),
    },
  ];
};

/** Who is missing in a role is put in at once. */
const putIn = (
  equalising: Equalising,
  { there: role, onlyHere }: RoleGap,
  equalises: readonly string[],
): readonly Piece[] => {
  const { key } = equalising.pair.there.project;
  const ids = (kind: Actor['kind']): string[] => onlyHere.filter((actor) => actor.kind === kind).map(actorId);
  return onlyHere.length === 0
    ? []
    : [
        {
          kind: 'add-role-actors',
          target: { type: 'project-role', id: role.id, name: role.name },
          before: null,
          after: onlyHere.map(actorName),
          equalises,
          sentence: pieceSays.putIntoRole({ who: some(onlyHere.map(actorName)), role: role.name, project: key }),
          step: {
            kind: 'add-role-actors',
            key: `add-role-actors:${role.id}`,
            projectKey: key,
            roleId: role.id,
            roleName: role.name,
            accountIds: ids('user'),
            groupIds: ids('group'),
          },
        },
      ];
};

/**
 * Taking people out of the project that matters is asked for; out of the project compared with, it is what was asked
 * for.
 */
const takeOut = (equalising: Equalising, { there: role, onlyThere }: RoleGap, equalises: readonly string[]): Pieces => {
  const {
    changesThis,
    pair: {
      there: {
        project: { key },
      },
    },
  } = equalising;
  const people = onlyThere.flatMap((actor) => (actor.kind === 'user' ? [actor] : []));
  if (people.length === 0 || people.length < onlyThere.length) return { pieces: [], left: [] };
  const choice: Choice = answered(equalising, {
    id: `parity-remove:${role.id}`,
    question: pieceSays.takeThemOutOfRole({ who: some(people.map(actorName)), role: role.name, project: key }),
    options: [{ id: 'remove', label: pieceSays.takeThemOut }, { ...LEAVE }],
    chosen: changesThis ? LEAVE.id : 'remove',
  });
  if (choice.chosen === LEAVE.id) return { pieces: [], left: equalises.map((difference) => ({ difference, choice })) };
  return {
    left: [],
    pieces: people.map(({ accountId, displayName }) => ({
      kind: 'remove-role-actor',
      target: { type: 'account', id: accountId, name: displayName },
      before: role.name,
      after: null,
      equalises,
      choice,
      sentence: pieceSays.takeOutOfRole({ who: displayName, role: role.name, project: key }),
      step: {
        kind: 'remove-role-actor',
        key: `remove-role-actor:${role.id}:${accountId}`,
        projectKey: key,
        roleId: role.id,
        roleName: role.name,
        accountId,
      },
    })),
  };
};

export const rolePieces = (equalising: Equalising): Pieces => {
  const open = openIn(equalising, 'roles');
  const ids = (kind: 'only-here' | 'only-there', { here }: RoleGap): readonly string[] =>
    open.filter((one) => one.kind === kind && one.subject.id === here.id).map(({ id }) => id);
  const gaps = roleGaps(equalising.pair);
  const taken = gaps.map((gap) => takeOut(equalising, gap, ids('only-there', gap)));
  return {
    pieces: [
      ...gaps.flatMap((gap) => putIn(equalising, gap, ids('only-here', gap))),
      ...taken.flatMap(({ pieces }) => pieces),
    ],
    left: taken.flatMap(({ left }) => left),
  };
};

const addingStep = (
  equalising: Equalising,
  deskId: string,
  accountIds: readonly string[],
  at: number,
): Piece['step'] => ({
  kind: 'add-customers',
  key: `add-customers:${at}`,
  serviceDeskId: deskId,
  projectKey: equalising.pair.there.project.key,
  accountIds: [...accountIds],
});

/**
 * The bot's own accounts become customers; whether everybody else does is asked, for they would see the changed
 * project's portal.
 */
export const customerPieces = (equalising: Equalising): Pieces => {
  const { pair } = equalising;
  const [desk, key] = [valueOf(pair.there.serviceDesk), pair.there.project.key];
  const missing = customerGaps(pair)?.onlyHere ?? [];
  const open = openIn(equalising, 'accounts').filter(({ kind }) => kind === 'only-here');
  if (desk == null || open.length === 0) return { pieces: [], left: [] };
  const own = botAccounts(pair).filter(({ accountId }) => missing.includes(accountId));
  const others = missing.filter((id) => !own.some(({ accountId }) => accountId === id));
  const target = { type: 'service-desk' as const, id: desk.id, name: pair.there.project.name };
  const mine: readonly Piece[] = own.map((account, at) => ({
    kind: 'add-customers',
    target,
    before: null,
    after: account.displayName,
    equalises: open.filter(({ subject }) => subject.id === account.accountId).map(({ id }) => id),
    sentence: pieceSays.makeCustomer({ account: account.displayName, project: key }),
    step: addingStep(equalising, desk.id, [account.accountId], at),
  }));
  const ids = open.filter(({ subject }) => subject.type === 'service-desk').map(({ id }) => id);
  if (ids.length === 0) return { pieces: mine, left: [] };
  const counted = { count: others.length, model: pair.here.project.key, project: key };
  const choice = answered(equalising, {
    id: 'parity-customers',
    question: pieceSays.makeThemCustomersToo(counted),
    options: [{ ...LEAVE }, { id: 'add', label: pieceSays.makeThemCustomers }],
    chosen: LEAVE.id,
  });
  if (choice.chosen === LEAVE.id) return { pieces: mine, left: ids.map((difference) => ({ difference, choice })) };
  const adding: Piece = {
    kind: 'add-customers',
    target,
    before: null,
    after: others.length,
    equalises: ids,
    choice,
    sentence: pieceSays.makeCustomers(counted),
    step: addingStep(equalising, desk.id, others, own.length),
  };
  return { pieces: [...mine, adding], left: [] };
};
