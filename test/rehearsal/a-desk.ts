import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../src/snapshot/reading';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { bucketsByWorkflow } from '../../src/workflow/effective-buckets';
import type { ToldWorkflow } from '../../src/workflow/read-result';
import { readWorkflowFile } from '../../src/workflow/read-workflow-file';
import { issueTypeScopes } from '../../src/workflow/scope';
import { workflowKey } from '../../src/workflow/workflow-key';
import { ReadySite } from '../one-fault/ready-site';
import { hasCases, readCase } from '../workflow/cases';

const FOLDER = join(__dirname, '../../../shared/cases/default');

/** Atlassian's own desks, where they are at hand. */
export const deskFiles: readonly string[] = hasCases
  ? readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
  : [];

/** The project `ready`, all of whose work types follow the one workflow. */
export const withWorkflow = (ready: Snapshot, workflow: ToldWorkflow): Snapshot => {
  const { workflowScheme: scheme, project, requestTypes } = ready;
  if (scheme.state !== 'read' || project.state !== 'read' || requestTypes.state !== 'read')
    throw new Error('The project ready was not read.');
  const workflows = [workflow];
  const buckets = bucketsByWorkflow(workflows, {});
  const mappings = scheme.value.mappings.map(({ issueTypeId }) => ({ issueTypeId, workflowId: workflowKey(workflow) }));
  const requested = requestTypes.value.map(({ issueTypeId }) => issueTypeId);
  return {
    ...ready,
    project: read({ ...project.value, style: workflow.scope === 'project' ? 'team-managed' : 'company-managed' }),
    workflows: read(workflows),
    buckets: read(buckets),
    workflowScheme: read({ ...scheme.value, mappings }),
    scope: read(issueTypeScopes({ mappings, workflows, buckets, requested, decisions: {} })),
  };
};

export const deskWorkflow = (file: string): ToldWorkflow => {
  const [told] = readWorkflowFile(readCase(`default/${file}`), file);
  if (told === undefined) throw new Error(`${file} holds no workflow.`);
  return told.workflow;
};

/** The project `ready` as an audit reads it, with all skills that are rehearsed switched on. */
export const readySnapshot = async (): Promise<Snapshot> => {
  const site = new ReadySite();
  site.settings = { ...site.settings, skills: [...site.settings.skills, 'triage', 'approvals'] };
  return (await site.look()).snapshot;
};
