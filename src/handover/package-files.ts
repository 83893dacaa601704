import type { Profile } from '../profile/profile';
import { accessMatrix } from './access-matrix';
import { findingFiles } from './findings';
import { formFiles } from './form-files';
import { idsFile } from './ids';
import { manualChecks } from './manual-checks';
import { isMissing, type Made, type MissingFile, type PackageFile } from './package-file';
import { readMe } from './read-me';
import { reportPage } from './report-page';
import { customersFile, requirementSetFile } from './settled-files';
import type { HandoverSource } from './source';
import { statusMapFiles, transitionFiles } from './table-files';
import { inOrder } from '../formats/texts';
import { moveworksFiles } from './vendors/moveworks';
import { confirmationsWithoutPeople, maskFor, reportWithoutPeople } from './without-people';
import { workflowFiles } from './workflow-files';

/** Vendors whose configuration the package spells out, by profile. A further one is one more file and one line here. */
const VENDORS: Readonly<Record<Profile['id'], (source: HandoverSource) => readonly Made[]>> = {
  moveworks: moveworksFiles,
};

export interface HandoverContents {
  /** Sorted by path. */
  readonly files: readonly PackageFile[];
  readonly notIncluded: readonly MissingFile[];
}

/**
 * Everything a bot's vendor is given of a project, as texts. The same source gives the same texts, whichever order Jira
 * listed things in; the only dates are those of the audit and of what people recorded.
 */
export const packageFiles = (source: HandoverSource): HandoverContents => {
  const mask = maskFor(source);
  const open: HandoverSource = { ...source, report: reportWithoutPeople(source.report, mask) };
  const made = [
    reportPage(open),
    ...findingFiles(open),
    manualChecks(open, confirmationsWithoutPeople(source.settings.confirmations, mask)),
    requirementSetFile(open),
    idsFile(open),
    ...statusMapFiles(open),
    ...transitionFiles(open),
    accessMatrix(open),
    ...formFiles(open),
    customersFile(open),
    ...workflowFiles(open),
    ...(Object.hasOwn(VENDORS, source.profile.id) ? (VENDORS[source.profile.id]?.(open) ?? []) : []),
  ];
  const notIncluded = made.filter(isMissing).sort((a, b) => inOrder(a.path, b.path));
  const files = made.filter((one): one is PackageFile => !isMissing(one));
  const all = notIncluded.length === 0 ? files : [...files, notIncludedFile(notIncluded)];
  return { files: [...all, readMe(open, all)].sort((a, b) => inOrder(a.path, b.path)), notIncluded };
};

const notIncludedFile = (missing: readonly MissingFile[]): PackageFile => ({
  path: 'NOT-INCLUDED.txt',
  text: `These files could not be created. Create the package again once the reason is gone.\n\n${missing.map(({ path, reason }) => `${path}: ${reason.text}\n`).join('')}`,
});
