import type { FormTemplate, RequestType } from '../../snapshot/parts';
import type { Ref } from '../../workflow/edits/edit';
import { matchForms } from '../forms';
import { matchIssueTypes } from '../issue-types';
import { matchRequestTypes } from '../match-request-types';
import { partSays } from '../says';
import { valueOf } from '../shape';
import { pieceSays } from './piece-says';
import type { Equalising, Piece } from './piece';
import { openIn } from './piece';
import { namer } from './workflow-edits';

const TYPES_STEP = 'create-issue-type-scheme';
/** The step after which the changed project has the issue types it lacked. */
export const GIVE_TYPES_STEP = 'assign-scheme:issue-type';

/** Issue types the changed project lacks, in a scheme of its own; it keeps those it has. */
export const issueTypePieces = (equalising: Equalising): readonly Piece[] => {
  const {
    facts: { issueTypes: scheme },
    pair,
    takenNames,
  } = equalising;
  const open = openIn(equalising, 'issue-types').filter(({ kind }) => kind === 'only-here');
  if (scheme === null || open.length === 0) return [];
  const { project } = pair.there;
  const name = namer(project.key, takenNames)(scheme);
  const added = matchIssueTypes(pair).onlyHere;
  return [
    {
      kind: 'copy-issue-type-scheme',
      target: { type: 'project', id: scheme.id, name: scheme.name },
      before: null,
      after: name,
      equalises: [],
      isUnfelt: true,
      sentence: pieceSays.makeIssueTypeScheme({
        name,
        scheme: scheme.name,
        types: added.map((type) => partSays.quoted({ name: type.name })),
      }),
      step: {
        kind: 'create-issue-type-scheme',
        key: TYPES_STEP,
        name,
        mark: '',
        copyOf: scheme.id,
        issueTypeIds: [...scheme.issueTypeIds, ...added.map(({ id }) => id)],
        defaultIssueTypeId: scheme.defaultIssueTypeId,
      },
    },
    {
      kind: 'assign-scheme',
      target: { type: 'project', id: project.id, name: project.name },
      before: scheme.name,
      after: name,
      equalises: open.map(({ id }) => id),
      sentence: pieceSays.giveIssueTypeScheme({ project: project.key, name, before: scheme.name }),
      step: {
        kind: 'assign-scheme',
        key: GIVE_TYPES_STEP,
        of: 'issue-type',
        projectId: project.id,
        projectKey: project.key,
        from: scheme.id,
        to: { made: TYPES_STEP },
      },
    },
  ];
};

const requestTypeStep = (id: string): string => `create-request-type:${id}`;

/** The issue type a request type would have in the changed project; undefined: it has none such and gets none. */
const issueTypeThere = ({ pair, facts }: Equalising, issueTypeId: string): string | undefined => {
  const { pairs, onlyHere } = matchIssueTypes(pair);
  return (
    pairs.find(([here]) => here.id === issueTypeId)?.[1].id ??
    (facts.issueTypes === null ? undefined : onlyHere.find(({ id }) => id === issueTypeId)?.id)
  );
};

/** Those request types the plan makes, which only the model has. */
const newRequestTypes = (equalising: Equalising): readonly RequestType[] => {
  const open = new Set(
    openIn(equalising, 'request-types')
      .filter(({ kind }) => kind === 'only-here')
      .map(({ subject }) => subject.id),
  );
  return matchRequestTypes(equalising.pair).onlyHere.filter(
    ({ id, issueTypeId }) =>
      open.has(id) && !equalising.out.has(requestTypeStep(id)) && issueTypeThere(equalising, issueTypeId) !== undefined,
  );
};

export const requestTypePieces = (equalising: Equalising): readonly Piece[] => {
  const {
    facts: { texts },
    pair: { there },
  } = equalising;
  const [desk, { key }] = [valueOf(there.serviceDesk), there.project];
  if (desk == null) return [];
  return newRequestTypes(equalising).map(({ id, name, issueTypeId }): Piece => ({
    kind: 'create-request-type',
    target: { type: 'request-type', id, name },
    before: null,
    after: name,
    equalises: openIn(equalising, 'request-types')
      .filter(({ subject }) => subject.id === id)
      .map((one) => one.id),
    sentence: pieceSays.makeRequestType({ name, project: key }),
    step: {
      kind: 'create-request-type',
      key: requestTypeStep(id),
      serviceDeskId: desk.id,
      projectKey: key,
      issueTypeId: issueTypeThere(equalising, issueTypeId) ?? issueTypeId,
      name,
      mark: '',
      ...(texts.has(id) && { texts: texts.get(id) }),
    },
  }));
};

/**
 * Where a form is to be asked in the changed project; undefined: on none of its request types, or on one that asks
 * another form already.
 */
const placesOf = (
  equalising: Equalising,
  { requestTypeIds }: FormTemplate,
): readonly { from: string; to: Ref }[] | undefined => {
  const twins = new Map(matchRequestTypes(equalising.pair).pairs.map(([here, there]) => [here.id, there.id]));
  const made = new Set(newRequestTypes(equalising).map(({ id }) => id));
  const places = requestTypeIds.flatMap((from): readonly { from: string; to: Ref }[] => {
    const twin = twins.get(from);
    return twin !== undefined
      ? [{ from, to: { id: twin } }]
      : made.has(from)
        ? [{ from, to: { made: requestTypeStep(from) } }]
        : [];
  });
  const taken = new Set(valueOf(equalising.pair.there.forms)?.flatMap((form) => form.requestTypeIds));
  return (requestTypeIds.length > 0 && places.length === 0) || places.some(({ to }) => 'id' in to && taken.has(to.id))
    ? undefined
    : places;
};

export const formPieces = (equalising: Equalising): readonly Piece[] => {
  const {
    here: { project: from },
    there: { project },
  } = equalising.pair;
  const open = openIn(equalising, 'forms').filter(({ kind }) => kind === 'only-here');
  return matchForms(equalising.pair).onlyHere.flatMap((form): readonly Piece[] => {
    const equalises = open.filter(({ subject }) => subject.id === form.id).map(({ id }) => id);
    const places = placesOf(equalising, form);
    return equalises.length === 0 || places === undefined
      ? []
      : [
          {
            kind: 'copy-form',
            target: { type: 'form', id: form.id, name: form.name },
            before: null,
            after: form.name,
            equalises,
            sentence: pieceSays.copyForm({ name: form.name, from: from.key, project: project.key }),
            step: {
              kind: 'copy-form',
              key: `copy-form:${form.id}`,
              projectKey: project.key,
              fromProjectKey: from.key,
              copyOf: form.id,
              name: form.name,
              requestTypes: [...places],
            },
          },
        ];
  });
};
