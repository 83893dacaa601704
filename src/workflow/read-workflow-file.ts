import { decodeText } from './decode-text';
import type { ReadWorkflow } from './read-result';
import { readRestWorkflows } from './read-rest';
import { readWorkflowXml } from './read-xml';
import { WorkflowFileError } from './workflow-file-error';

/** `exports/Bug fix.xml` names the workflow "Bug fix": an export does not carry its name. */
const workflowName = (fileName: string): string => {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
  return base.replace(/\.(xml|json|txt)$/i, '') || 'Workflow';
};

const parseJson = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new WorkflowFileError(`${name} is not well-formed JSON; save the whole answer of Jira's workflow API and try again.`);
  }
};

/**
 * Reads a file an admin gave: OSWorkflow XML or a JSON answer of Jira's workflow API, told apart by its first character.
 * @throws WorkflowFileError with one line for the admin.
 */
export const readWorkflowFile = (bytes: Uint8Array, name: string): readonly ReadWorkflow[] => {
  const text = decodeText(bytes, name).replace(/^[\uFEFF\s]+/, '');
  if (text.startsWith('<')) return [readWorkflowXml(text, workflowName(name))];
  if (text.startsWith('{') || text.startsWith('[')) return readRestWorkflows(parseJson(text, name));
  throw new WorkflowFileError(`${name} is neither XML nor JSON; give an OSWorkflow XML export or a JSON answer of Jira's workflow API.`);
};
