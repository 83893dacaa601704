import { anchorsOf, type Anchors } from '../../bot-api/anchors';
import { canonicalJson } from '../../formats/canonical-json';
import type { HandoverSource, RosterCounts, WorkflowsSource } from '../../handover/source';
import type { JiraClient } from '../../jira/client';
import { readScreens } from '../../jira/resources/screens';
import { REHEARSAL_READS, rehearse } from '../../rehearsal/rehearse';
import type { ProjectSettings } from '../../profile/settings';
import type { AuditReport } from '../../shared/report';
import { PartUnreadable, step, type Desk } from '../../snapshot/facts';
import { isPart, partsLeftOut } from '../../snapshot/part-graph';
import { assignmentOf } from '../../snapshot/parts/workflows';
import { read, type Reading } from '../../snapshot/reading';
import { runSteps, type Steps } from '../../snapshot/run-steps';
import { STEPS } from '../../snapshot/steps';
import { takeSnapshot } from '../../snapshot/take-snapshot';
import { says as unreadable } from '../../snapshot/says';
import { whyUnreadable } from '../../snapshot/why-unreadable';
import { bucketsByWorkflow } from '../../workflow/effective-buckets';
import { whyNoProject } from '../../app/no-project';
import { profileOf } from '../../app/profile-of';
import { isPassing } from './is-passing';
import { readFormsOf, type FormsOf } from './read-forms-of';
import { readWorkflowsOf, type OnWorkflows } from './read-workflows';
import { waitForAll } from '../../shared/wait-for-all';

interface SourceInput {
  readonly jira: JiraClient;
  readonly settings: ProjectSettings;
  /** The newest audit's; what it found is not looked at again. */
  readonly report: AuditReport;
  readonly roster: RosterCounts | null;
  /** The ids as that audit saw them; null: they were not kept. */
  readonly anchors: Anchors | null;
  readonly onWorkflows?: OnWorkflows;
}

export interface ReadSource {
  readonly source: HandoverSource;
  /** Something is missing for a reason that time may cure. */
  readonly isWorthAnotherTry: boolean;
}

type Settle = ReturnType<typeof runSteps>;

/**
 * Reads what a package is made of, as it stands now. What cannot be read is told in its place. Throws `Refusal` when
 * there is no project or no such profile.
 */
export async function readHandoverSource({
  jira,
  settings,
  report,
  roster,
  anchors,
  onWorkflows = () => undefined,
}: SourceInput): Promise<ReadSource> {
  const profile = profileOf(settings);
  const ask = { client: jira, projectKey: settings.projectKey, settings, profile };
  // What needs the workflows waits for the batches that are read anyway.
  const settle: Settle = runSteps({ ...STEPS, productionWorkflows: takenFrom(() => reading) }, ask, isPart);
  const reading = readWorkflows(settle, jira, onWorkflows);
  const [{ workflows, isPassing: workflowsMayCome }, desk, parts, snapshot] = await waitForAll([
    reading,
    settle('desk'),
    readParts(settle),
    takeSnapshot({ ...ask, now: report.takenAt, leaveOut: NOT_REHEARSED, settle }),
  ]);
  if (parts.project.state === 'unreadable') throw whyNoProject(settings.projectKey, parts.project);
  const [screens, forms] = await waitForAll([readScreenNames(workflows, jira), readForms({ parts, desk, jira })]);
  const source: HandoverSource = {
    report,
    profile,
    settings,
    roster,
    parts,
    workflows,
    screens,
    desk: toDesk(desk),
    rehearsal: rehearse(snapshot),
    forms: forms.state === 'read' ? read(forms.value.forms) : forms,
    hasChangedSinceAudit: isWhole(workflows)
      ? hasChanged(anchors, anchorsNow({ parts, workflows, desk, settings }))
      : null,
  };
  return {
    source,
    isWorthAnotherTry:
      workflowsMayCome ||
      (forms.state === 'read' && forms.value.isPassing) ||
      [...Object.values(parts), workflows, screens, desk, forms].some(isPassing),
  };
}

const NOT_REHEARSED = partsLeftOut(REHEARSAL_READS);

/** The workflows of the package as an audit has them; one that is missing is missing for all that rests on them. */
const takenFrom = (reading: () => ReturnType<typeof readWorkflows>): Steps['productionWorkflows'] =>
  step<'productionWorkflows', 'projectPair'>({
    needs: ['projectPair'],
    take: async () => {
      const { workflows } = await reading();
      if (workflows.state === 'unreadable') throw new PartUnreadable(workflows.message);
      const [missing] = workflows.value.missing;
      if (missing) throw new PartUnreadable(missing.reason);
      const mappings = workflows.value.mappings.flatMap(({ issueTypeId, workflowId }) =>
        workflowId === null ? [] : [{ issueTypeId, workflowId }],
      );
      return { scheme: { ...workflows.value.scheme, mappings }, workflows: workflows.value.workflows };
    },
  });

const readParts = async (settle: Settle): Promise<HandoverSource['parts']> => {
  const [
    site,
    project,
    serviceAccount,
    agentTestAccount,
    customerTestAccount,
    effectivePermissions,
    permissionScheme,
    customers,
  ] = await waitForAll([
    settle('site'),
    settle('project'),
    settle('serviceAccount'),
    settle('agentTestAccount'),
    settle('customerTestAccount'),
    settle('effectivePermissions'),
    settle('permissionScheme'),
    settle('customers'),
  ]);
  return {
    site,
    project,
    serviceAccount,
    agentTestAccount,
    customerTestAccount,
    effectivePermissions,
    permissionScheme,
    customers,
  };
};

const readWorkflows = async (
  settle: Settle,
  jira: JiraClient,
  onWorkflows: OnWorkflows,
): Promise<{ readonly workflows: HandoverSource['workflows']; readonly isPassing: boolean }> => {
  const [pair, named, own] = await waitForAll([settle('projectPair'), settle('namedSchemes'), settle('ownSchemes')]);
  if (pair.state === 'unreadable') return { workflows: pair, isPassing: false };
  if (named.state === 'unreadable') return { workflows: named, isPassing: false };
  if (own.state === 'unreadable') return { workflows: own, isPassing: false };
  const project = pair.value.production;
  const assignment = assignmentOf(project, { namedSchemes: named.value, ownSchemes: own.value });
  if (!assignment)
    return {
      workflows: {
        state: 'unreadable',
        code: 'unexpected-answer',
        message: unreadable.noWorkflowScheme({ project: project.key }),
      },
      isPassing: false,
    };
  const { source, isPassing } = await readWorkflowsOf(project, assignment, jira, onWorkflows);
  return { workflows: read(source), isPassing };
};

const readScreenNames = async (
  workflows: HandoverSource['workflows'],
  jira: JiraClient,
): Promise<HandoverSource['screens']> => {
  if (workflows.state === 'unreadable') return workflows;
  const ids = [
    ...new Set(
      workflows.value.workflows.flatMap(({ transitions }) => transitions.flatMap(({ screen }) => screen?.id ?? [])),
    ),
  ];
  return attempt(async () => new Map((await readScreens(jira, ids)).map(({ id, name }) => [id, name])));
};

const readForms = ({
  parts,
  desk,
  jira,
}: {
  readonly parts: HandoverSource['parts'];
  readonly desk: Reading<Desk>;
  readonly jira: JiraClient;
}): Promise<Reading<FormsOf>> =>
  attempt(async () => {
    if (parts.project.state === 'unreadable' || desk.state === 'unreadable') return { forms: [], isPassing: false };
    return readFormsOf(
      parts.project.value,
      parts.site.state === 'read' ? parts.site.value.baseUrl : '',
      desk.value.requestTypes,
      jira,
    );
  });

const attempt = async <T>(work: () => Promise<T>): Promise<Reading<T>> =>
  work().then((value) => read(value), whyUnreadable);

const toDesk = (desk: Reading<Desk>): HandoverSource['desk'] => {
  if (desk.state === 'unreadable') return desk;
  const { serviceDesk, requestTypes } = desk.value;
  return read(
    serviceDesk && {
      serviceDeskId: serviceDesk.id,
      portalId: requestTypes.find(({ portalId }) => portalId != null)?.portalId ?? null,
      requestTypes: requestTypes.map(({ id, name, issueTypeId, groupIds }) => ({
        id,
        name,
        issueTypeId,
        isOnPortal: groupIds.length > 0,
      })),
    },
  );
};

interface Now {
  readonly parts: HandoverSource['parts'];
  readonly workflows: Reading<WorkflowsSource>;
  readonly desk: Reading<Desk>;
  readonly settings: ProjectSettings;
}

/** The same ids that an audit keeps, as they are now. */
const anchorsNow = ({ parts, workflows, desk, settings }: Now): Anchors => {
  const from = <T, U>(reading: Reading<T>, take: (value: T) => U): Reading<U> =>
    reading.state === 'read' ? read(take(reading.value)) : reading;
  return anchorsOf({
    site: parts.site,
    serviceDesk: from(desk, ({ serviceDesk }) => serviceDesk),
    requestTypes: from(desk, ({ requestTypes }) => requestTypes),
    workflows: from(workflows, (source) => source.workflows),
    workflowScheme: from(workflows, ({ scheme, mappings }) => ({
      ...scheme,
      mappings: mappings.flatMap(({ issueTypeId, workflowId }) =>
        workflowId === null ? [] : [{ issueTypeId, workflowId }],
      ),
    })),
    buckets: from(workflows, (source) => bucketsByWorkflow(source.workflows, settings.buckets)),
  });
};

const isWhole = (workflows: HandoverSource['workflows']): boolean =>
  workflows.state === 'read' && workflows.value.missing.length === 0;

const hasChanged = (before: Anchors | null, { workflows, requestTypes }: Anchors): boolean | null => {
  if (!before?.workflows || !before.requestTypes || !workflows || !requestTypes) return null;
  return (
    canonicalJson({ workflows: before.workflows, requestTypes: before.requestTypes }) !==
    canonicalJson({ workflows, requestTypes })
  );
};
