import { z } from 'zod';
import type { WorkflowQuestions } from '../shared/workflow-contract';
import { diffLiveWorkflows, diffWorkflowFile } from '../usecases/workflows/diff-workflows';
import { exportWorkflow } from '../usecases/workflows/export-workflow';
import { listWorkflows } from '../usecases/workflows/list-workflows';
import { adminOnly } from './admin-only';
import { oneProject, projectKey } from './one-project';

const workflowId = z.string().min(1).max(200);
const oneWorkflow = oneProject.extend({ workflowId });

/** An invocation carries 500 kB. */
const MOST_CHARACTERS = 480_000;

/** What the page asks about workflows as files: which there are, one as XML or JSON, and what differs between two. */
export const workflows = {
  listWorkflows: adminOnly(oneProject, listWorkflows),
  exportWorkflow: adminOnly(oneWorkflow.extend({ format: z.enum(['xml', 'json']) }), exportWorkflow),
  diffWorkflowFile: adminOnly(
    oneWorkflow.extend({ fileName: z.string().min(1).max(200), fileText: z.string().max(MOST_CHARACTERS) }),
    diffWorkflowFile,
  ),
  diffLiveWorkflows: adminOnly(
    oneWorkflow.extend({ otherProjectKey: projectKey, otherWorkflowId: workflowId }),
    diffLiveWorkflows,
  ),
} satisfies { readonly [F in keyof WorkflowQuestions]: unknown };
