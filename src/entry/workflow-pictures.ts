import { z } from 'zod';
import { explainRequest } from '../door/preview/explain-request';
import type { RequestQuestions } from '../shared/request-contract';
import type { WorkflowPictureQuestions } from '../shared/workflow-picture';
import { listWorkflowPictures, readWorkflowPicture } from '../usecases/workflows/picture-workflows';
import { projectAdmins } from './admin-only';
import { oneProject } from './one-project';

/** As people type or paste it; Jira writes it in capitals. */
const requestKey = z
  .string()
  .max(300)
  .trim()
  .toUpperCase()
  .regex(/^[A-Z][A-Z0-9_]*-[1-9]\d{0,18}$/u);

/** What the workflow view asks. */
export const workflowPictures = {
  listWorkflowPictures: projectAdmins(oneProject, listWorkflowPictures),
  readWorkflowPicture: projectAdmins(
    oneProject.extend({ workflowId: z.string().min(1).max(200) }),
    readWorkflowPicture,
  ),
  explainRequest: projectAdmins(oneProject.extend({ requestKey }), explainRequest),
} satisfies { readonly [F in keyof (RequestQuestions & WorkflowPictureQuestions)]: unknown };
