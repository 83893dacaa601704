import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { findProjects } from '../../src/jira/resources/projects';
import { DEFAULT_PROFILE } from '../../src/profile/profiles';
import type { ProjectSettings } from '../../src/profile/settings';
import type { AuditReport } from '../../src/shared/report';
import { auditProject } from '../../src/usecases/audit-project';
import { auditWorkflowFile } from '../../src/usecases/audit-workflow-file';
import { proposeSettings } from '../../src/usecases/propose-settings';
import { readArguments, UsageError, type AuditArguments } from './arguments';
import type { OpenSite } from './open-site';
import { plainText } from './plain-text';
import { runShell } from './run-shell';
import { reportAsJson, reportAsText } from './print-report';
import { fileAsText } from './print-workflow-file';
import { readSettingsFile } from './saved-settings';

/** The audit without a page. Exit 0 when judged, 2 with one line on unusable input. */
async function main(): Promise<void> {
  const asked = readArguments(process.argv.slice(2));
  const text = asked.mode === 'workflow' ? auditFile(asked) : await auditSite(asked);
  process.stdout.write(`${text}\n`);
}

function auditFile({ file, asJson }: Extract<AuditArguments, { mode: 'workflow' }>): string {
  const audited = auditWorkflowFile(bytesOf(file), basename(file));
  return asJson ? JSON.stringify(audited, null, 2) : plainText(fileAsText(audited));
}

async function auditSite(asked: Extract<AuditArguments, { mode: 'project' }>): Promise<string> {
  // A workflow file needs no site, so the site's code is loaded only here.
  const { openSite, saveSite } = await import('./open-site.js');
  if (asked.saveTo !== null) saveSite(asked.source, asked.saveTo);
  const site = await openSite(asked.source, process.env);
  try {
    const settings = await settingsFor(asked, site);
    const { report } = await auditProject({ jira: site.jira, settings, now: new Date().toISOString() });
    return show(report, asked.asJson);
  } finally {
    await site.close();
  }
}

const show = (report: AuditReport, asJson: boolean): string => (asJson ? JSON.stringify(reportAsJson(report), null, 2) : plainText(reportAsText(report)));

/** A file wins over what the site carries; where neither says, the site's own proposal is used, and said to be. */
async function settingsFor({ projectKey, settingsFile }: Extract<AuditArguments, { mode: 'project' }>, { jira, settingsOf }: OpenSite): Promise<ProjectSettings> {
  if (settingsFile !== null) {
    return readSettingsFile(bytesOf(settingsFile).toString('utf8'), projectKey, settingsFile);
  }
  const saved = settingsOf(projectKey);
  if (saved) return saved;
  const [project] = await findProjects(jira, [projectKey]);
  if (!project) throw new UsageError(`The site has no project ${projectKey}, or it may not be seen.`);
  process.stderr.write('No settings are saved for this project; judged with what the site suggests.\n');
  return (await proposeSettings(project, DEFAULT_PROFILE, { jira, now: () => new Date().toISOString() })).settings;
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
}

runShell(main);
