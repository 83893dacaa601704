import { z } from 'zod';
import type { WorkflowPictureQuestions } from '../shared/workflow-picture';
import { listWorkflowPictures, readWorkflowPicture } from '../usecases/workflows/picture-workflows';
import { projectAdmins } from './admin-only';
import { oneProject } from './one-project';

/** What the workflow view asks. */
export const workflowPictures = {
  listWorkflowPictures: projectAdmins(oneProject, listWorkflowPictures),
  readWorkflowPicture: projectAdmins(
    oneProject.extend({ workflowId: z.string().min(1).max(200) }),
    readWorkflowPicture,
  ),
} satisfies { readonly [F in keyof WorkflowPictureQuestions]: unknown };
