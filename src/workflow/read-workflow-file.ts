import { decodeText } from './decode-text';
import type { ReadWorkflow } from './read-result';
import { readRestWorkflows } from './read-rest';
import { readWorkflowXml } from './read-xml';
import { says } from './workflow-file-says';
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
    throw new WorkflowFileError(says.badJson({ file: name }));
  }
};

/**
 * Reads the text of a file an admin gave: OSWorkflow XML or a JSON answer of Jira's workflow API, told apart by its
 * first character.
 * @throws WorkflowFileError with one line for the admin.
 */
export const readWorkflowText = (text: string, name: string): readonly ReadWorkflow[] => {
  const content = text.replace(/^[\uFEFF\s]+/, '');
  if (content.startsWith('<')) return [readWorkflowXml(content, workflowName(name))];
  if (content.startsWith('{') || content.startsWith('[')) return readRestWorkflows(parseJson(content, name));
  throw new WorkflowFileError(says.neither({ file: name }));
};

/**
 * Reads a file an admin gave, in whatever encoding it declares.
 * @throws WorkflowFileError with one line for the admin.
 */
export const readWorkflowFile = (bytes: Uint8Array, name: string): readonly ReadWorkflow[] =>
  readWorkflowText(decodeText(bytes, name), name);

/**
 * The one workflow of a file that is meant: the only one, or that of this name.
 * @throws WorkflowFileError when the file holds several and none, or more than one, bears the name.
 */
export const onlyWorkflow = (read: readonly ReadWorkflow[], file: string, name?: string): ReadWorkflow => {
  const meant = read.length === 1 && name === undefined ? read : read.filter(({ workflow }) => workflow.name === name);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only;
  const told = {
    file,
    count: read.length,
    names: read
      .map(({ workflow }) => `"${workflow.name}"`)
      .join(', ')
      .slice(0, 160),
  };
  if (name === undefined) throw new WorkflowFileError(says.sayWhich(told));
  throw new WorkflowFileError((meant.length === 0 ? says.noneCalled : says.severalCalled)({ ...told, name }));
};
