import { byId } from '../../../formats/texts';
import { botsIssueTypes } from '../../issue-types';
import type { Made } from '../../package-file';
import { fileSays } from '../../says';
import type { HandoverSource } from '../../source';
import { statusRows } from '../../workflow-tables';
import { FOLDER } from './records';

/** A number that needs no quotes. Other ids are quoted, so that nothing of them is read as JQL. */
const jqlId = (id: string): string => (/^\d+$/u.test(id) ? id : `"${id.replace(/["\\]/gu, '\\$&')}"`);

/** Searches that show what the poller and the interception will find, to be tried in Jira. */
export const searches = (source: HandoverSource): readonly Made[] => {
  const { report, parts, workflows, settings, profile } = source;
  const project = `project = ${jqlId(report.project.id)}`;
  const polled: Made = { path: `${FOLDER}/poller.jql`, text: `${project} AND updated >= -10m ORDER BY updated ASC\n` };
  const path = `${FOLDER}/interception.jql`;
  if (!settings.skills.includes('ticket-interception')) return [polled];
  if (workflows.state === 'unreadable') return [polled, { path, reason: workflows.message }];
  if (parts.project.state === 'unreadable') return [polled, { path, reason: parts.project.message }];
  const fresh = [
    ...new Set(
      statusRows(workflows.value, settings, profile, botsIssueTypes(source))
        .filter(({ state }) => state === 'NEW')
        .map(({ statusId }) => statusId),
    ),
  ].sort((a, b) => byId({ id: a }, { id: b }));
  if (fresh.length === 0) return [polled, { path, reason: fileSays.nothingIsNew }];
  return [
    polled,
    {
      path,
      text: `${project} AND status in (${fresh.map(jqlId).join(', ')}) AND assignee is EMPTY ORDER BY created ASC\n`,
    },
  ];
};
