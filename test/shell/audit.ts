import { basename } from 'node:path';
import type { AuditReport } from '../../src/shared/report';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { auditWorkflowFile } from '../../src/usecases/workflows/audit-workflow-file';
import { readArguments, type AuditArguments } from './arguments';
import { plainText } from './plain-text';
import { runShell } from './run-shell';
import { reportAsJson, reportAsText } from './print-report';
import { fileAsText } from './print-workflow-file';
import { bytesOf, settingsFor } from './settings-for';

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

const show = (report: AuditReport, asJson: boolean): string =>
  asJson ? JSON.stringify(reportAsJson(report), null, 2) : plainText(reportAsText(report));

runShell(main);
