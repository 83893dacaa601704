import { assemblePlan } from '../../src/plan/assemble-plan';
import type { AssembledPlan } from '../../src/plan/assemble-plan';
import type { PlanInput, SiteFacts } from '../../src/plan/plan-input';
import { planSchema } from '../../src/plan/plan';
import type { Plan } from '../../src/plan/plan';
import type { Parts } from '../../src/snapshot/parts';
import { judge, makePlan } from '../../src/usecases/fixes/make-plan';
import type { PlanRequest } from '../../src/usecases/fixes/make-plan';
import { TAKEN_AT } from '../given/a-service-project';
import { aRawWorkflow } from '../given/a-raw-workflow';
import { aSnapshot } from '../given/a-snapshot';
import { NOW, clientOf } from '../snapshot/a-site';
import type { aSite } from '../snapshot/a-site';

/** What the plan has to know of the site around a project given by its parts. */
export const factsOf = (
  { workflows, workflowScheme, screens }: Parts,
  overrides: Partial<SiteFacts> = {},
): SiteFacts => {
  const rows = workflows.map((workflow) => ({
    issueTypeIds: workflowScheme.mappings
      .filter(({ workflowId }) => workflowId === workflow.id)
      .map(({ issueTypeId }) => issueTypeId),
    workflow: { id: workflow.id ?? '', name: workflow.name },
  }));
  return {
    workflows: workflows.map(aRawWorkflow),
    screens,
    statuses: [],
    takenNames: [],
    sharesPermissions: false,
    triedScreens: [],
    scheme: {
      id: workflowScheme.id,
      name: workflowScheme.name,
      defaultWorkflow: { id: 'workflow-jira', name: 'jira' },
      rows,
    },
    resolutions: [
      { id: '10000', name: 'Done', isDefault: true },
      { id: '10001', name: "Won't do", isDefault: false },
    ],
    ...overrides,
  };
};

type Asked = Partial<Pick<PlanInput, 'selection' | 'choices'>> & { readonly facts?: Partial<SiteFacts> };

/** The plan for a project given by its parts. */
export const planFor = (
  parts: Parts,
  { selection = { kind: 'all' }, choices = {}, facts }: Asked = {},
): AssembledPlan =>
  assemblePlan({
    snapshot: aSnapshot(parts),
    facts: factsOf(parts, facts),
    judge,
    selection,
    choices,
    madeAt: TAKEN_AT,
    madeBy: 'admin-1',
  });

/** The plan for the project IT of a seed site, read through the real client, as it would be stored. */
export const planOn = async (
  site: ReturnType<typeof aSite>,
  request: Partial<Pick<PlanRequest, 'scope' | 'choices' | 'settings' | 'without'>> = {},
): Promise<Plan> =>
  planSchema.parse(
    JSON.parse(
      JSON.stringify(
        await makePlan({
          jira: clientOf(site.site),
          settings: site.settings,
          scope: { kind: 'all' },
          choices: {},
          madeBy: 'admin-1',
          now: NOW,
          ...request,
        }),
      ),
    ),
  );
