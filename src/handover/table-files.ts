import type { Message } from '../shared/message';
import { botsIssueTypes } from './issue-types';
import type { HandoverSource } from './source';
import type { Made } from './package-file';
import { csvText, jsonText } from '../formats/texts';
import { statusRows, transitionRows } from './workflow-tables';

/** Of both tables, as JSON and for a spreadsheet. */
const missing = (name: string, reason: Message): readonly Made[] => [
  { path: `${name}.csv`, reason },
  { path: `${name}.json`, reason },
];

/** What each status means to the bot: the bucket, and the vendor's own state. */
export const statusMapFiles = (source: HandoverSource): readonly Made[] => {
  const { workflows, parts, settings, profile } = source;
  if (workflows.state === 'unreadable') return missing('status-map', workflows.message);
  if (parts.project.state === 'unreadable') return missing('status-map', parts.project.message);
  const rows = statusRows(workflows.value, settings, profile, botsIssueTypes(source));
  return [
    {
      path: 'status-map.csv',
      text: csvText(
        [
          'workflow',
          'workflow id',
          'status',
          'status id',
          'Jira category',
          'bucket',
          'vendor state',
          'decided by',
          'why this bucket',
          'why this state',
          'approval',
        ],
        rows.map((row) => [
          row.workflow,
          row.workflowId,
          row.status,
          row.statusId,
          row.category,
          row.bucketName ?? row.bucket,
          row.state,
          row.decidedBy,
          row.bucketReason,
          row.stateReason,
          row.approval,
        ]),
      ),
    },
    {
      path: 'status-map.json',
      text: jsonText({ profile: { id: profile.id, version: profile.version }, statuses: rows }),
    },
  ];
};

/** The ids a bot sends to move a request, for each issue type it works with. */
export const transitionFiles = (source: HandoverSource): readonly Made[] => {
  const { workflows, parts, settings, screens } = source;
  if (workflows.state === 'unreadable') return missing('transitions', workflows.message);
  if (parts.project.state === 'unreadable') return missing('transitions', parts.project.message);
  const rows = transitionRows(
    workflows.value,
    settings,
    botsIssueTypes(source),
    screens.state === 'read' ? screens.value : new Map(),
  );
  const leaving = (row: (typeof rows)[number]): readonly { readonly id: string; readonly name: string }[] =>
    row.kind === 'directed' ? row.from : [{ id: '', name: row.kind === 'global' ? 'Any status' : 'Create' }];
  return [
    {
      path: 'transitions.csv',
      text: csvText(
        [
          'issue type',
          'issue type id',
          'workflow',
          'from',
          'from id',
          'to',
          'to id',
          'transition',
          'transition id',
          'screen',
          'screen id',
        ],
        rows.flatMap((row) =>
          leaving(row).map((from) => [
            row.issueType,
            row.issueTypeId,
            row.workflow,
            from.name,
            from.id,
            row.to?.name ?? 'same status',
            row.to?.id ?? null,
            row.name,
            row.transitionId,
            row.screen,
            row.screenId,
          ]),
        ),
      ),
    },
    {
      path: 'transitions.json',
      text: jsonText({
        transitions: rows,
        ...(screens.state === 'unreadable' && { note: `Screens have no names here: ${screens.message.text}` }),
      }),
    },
  ];
};
