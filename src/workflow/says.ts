import { says as approval } from './approval-words';
import { says as blocker } from './blocker-says';
import { says as bucket } from './bucket-says';
import { says as workflowDifference } from './difference-says';
import { says as workflowEdit } from './edits/edit-says';
import { says as loss } from './loss';
import { says as readProblem } from './read-problem-says';
import { says as rule } from './rule-words';
import { says as scope } from './scope';
import { says as cloudOnly } from './unmodelled-parts';
import { says as workflowFile } from './workflow-file-says';
import { says as jsonExport } from './write-json';
import { says as xmlExport } from './write-xml-says';

/** Why a status is taken for something, why a rule stops the bot, and which issue types are the bot's business. */
export const workflowReasonSays = { blocker, bucket, scope };

/** What differs between two workflows, and why edits are no longer possible. */
export const workflowDifferenceSays = {
  approval,
  rule,
  'workflow-difference': workflowDifference,
  'workflow-edit': workflowEdit,
};

/** What a file of a workflow cannot say, why it could not be read, and what in it contradicts itself. */
export const workflowFileSays = {
  'cloud-only': cloudOnly,
  'json-export': jsonExport,
  loss,
  'read-problem': readProblem,
  'workflow-file': workflowFile,
  'xml-export': xmlExport,
};
