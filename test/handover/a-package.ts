import type { PackageFile } from '../../src/handover/package-file';
import { packageFiles, type HandoverContents } from '../../src/handover/package-files';
import type { HandoverSource } from '../../src/handover/source';
import { projectSettingsSchema, type ProjectSettings } from '../../src/profile/settings';
import { readCsv } from '../../src/roster/read-csv';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { anchorsOf } from '../../src/bot-api/anchors';
import { readHandoverSource } from '../../src/usecases/handover/read-source';
import { seed, type SeedName } from '../simulated-jira/seeds/seeds';
import type { SiteState } from '../simulated-jira/state';
import { siteWithApp } from '../site-with-app/site-with-app';

export interface SeedProject {
  readonly state: SiteState;
  readonly settings: ProjectSettings;
}

/** The project IT of a seed site, before anybody asks for anything. */
export const aSeedProject = (name: SeedName): SeedProject => {
  const { state, settings } = seed(name);
  return { state, settings: projectSettingsSchema.parse(settings.IT) };
};

/** What a package of the project is made of: an audit, and then everything read. */
export const sourceOf = (project: SeedProject): Promise<HandoverSource> =>
  siteWithApp(project).must(async ({ jira, now }) => {
    const { settings } = project;
    const { report, snapshot } = await auditProject({ jira, settings, now: now() });
    return (await readHandoverSource({ jira, settings, report, roster: null, anchors: anchorsOf(snapshot) })).source;
  });

export const textOf = ({ files }: HandoverContents, path: string): string => {
  const found = files.find((file: PackageFile) => file.path === path);
  if (!found) throw new Error(`The package has no ${path}; it has ${files.map((file) => file.path).join(', ')}.`);
  return found.text;
};

/** The rows of a table of the package by the names of its columns. */
export const rowsOf = (contents: HandoverContents, path: string): readonly Readonly<Record<string, string>>[] => {
  const [header = [], ...rows] = readCsv(textOf(contents, path), { separator: ',', isLast: true }).rows;
  return rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])));
};

export const packageOf = async (project: SeedProject): Promise<HandoverContents> =>
  packageFiles(await sourceOf(project));
