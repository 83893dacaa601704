import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorsOf } from '../../src/bot-api/anchors';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { makePackage, type MadePackage } from '../../src/usecases/handover/make-package';
import { readHandoverSource } from '../../src/usecases/handover/read-source';
import { UsageError } from './arguments';
import { readHandoverArguments, type HandoverArguments } from './handover-arguments';
import { plainText } from './plain-text';
import { openSite } from './open-site';
import { runShell } from './run-shell';
import { settingsFor } from './settings-for';

/** A simulated site has a moment of its own, so that the same site gives the same zip on any day. */
const MOMENT_OF_A_SEED = '2026-11-23T09:00:00.000Z';

/**
 * Audits a project and writes its hand-over package. Exit 0 when it is whole, 1 when files are missing, 2 on unusable
 * input.
 */
async function main(): Promise<void> {
  const asked = readHandoverArguments(process.argv.slice(2));
  const made = await packageOf(asked);
  const file = write(made, asked.out);
  process.stdout.write(
    `${plainText([`${file} ${made.zip.length} bytes, sha256 ${made.sha256}`, ...made.files.map(({ path, size }) => `  ${path} ${size}`)].join('\n'))}\n`,
  );
  for (const { path, reason } of made.notIncluded)
    process.stderr.write(`${plainText(`Not included: ${path}: ${reason.text}`.replaceAll('\n', ' '))}\n`);
  if (made.notIncluded.length > 0) process.exitCode = 1;
}

async function packageOf(asked: HandoverArguments): Promise<MadePackage> {
  const site = await openSite(asked.source, process.env);
  try {
    const settings = await settingsFor(asked, site);
    const now = asked.at ?? (asked.source.kind === 'site' ? new Date().toISOString() : MOMENT_OF_A_SEED);
    const { report, snapshot } = await auditProject({ jira: site.jira, settings, now });
    const { source } = await readHandoverSource({
      jira: site.jira,
      settings,
      report,
      roster: null,
      anchors: anchorsOf(snapshot),
    });
    return makePackage(source);
  } finally {
    await site.close();
  }
}

function write({ fileName, zip }: MadePackage, out: string): string {
  const file = join(out, fileName);
  try {
    mkdirSync(out, { recursive: true });
    writeFileSync(file, zip);
  } catch {
    throw new UsageError(`${file} cannot be written.`);
  }
  return file;
}

runShell(main);
