import { confirmationsOf } from '../profile/settings';
import type { Profile } from '../profile/profile';
import { accessMatrix } from './access-matrix';
import { findingFiles } from './findings';
import { formFiles } from './form-files';
import { idsFile } from './ids';
import { manualChecks } from './manual-checks';
import { isMissing, type Made, type MissingFile, type PackageFile } from './package-file';
import { readMe } from './read-me';
import { rehearsalFile } from './rehearsal-file';
import { reportPage } from './report-page';
import { customersFile, requirementSetFile } from './settled-files';
import type { HandoverSource } from './source';
import { statusMapFiles, transitionFiles } from './table-files';
import { inOrder } from '../formats/texts';
import { moveworksFiles } from './vendors/moveworks';
import { selfCheck, selfCheckFile, type SelfCheck } from './vendors/moveworks/self-check';
import { confirmationsWithoutPeople, maskFor, reportWithoutPeople } from './without-people';
import { workflowFiles } from './workflow-files';

/** Vendors whose configuration the package spells out, by profile. A further one is one more file and one line here. */
const VENDORS: Readonly<Record<Profile['id'], Vendor>> = {
  moveworks: { files: moveworksFiles, check: selfCheck, told: selfCheckFile },
};

interface Vendor {
  readonly files: (source: HandoverSource) => readonly Made[];
  readonly check: (files: readonly PackageFile[], source: HandoverSource) => SelfCheck;
  readonly told: (check: SelfCheck) => PackageFile;
}

export interface HandoverContents {
  /** Sorted by path. */
  readonly files: readonly PackageFile[];
  readonly notIncluded: readonly MissingFile[];
  /** Whether the vendor's configuration agrees with itself and the site; null: this vendor's is not spelled out. */
  readonly selfCheck: SelfCheck | null;
}

/**
 * Everything a bot's vendor is given of a project, as texts. The same source gives the same texts, whichever order Jira
 * listed things in; the only dates are those of the audit and of what people recorded.
 */
export const packageFiles = (source: HandoverSource): HandoverContents => {
  const mask = maskFor(source);
  const vendor = Object.hasOwn(VENDORS, source.profile.id) ? VENDORS[source.profile.id] : undefined;
  const open: HandoverSource = { ...source, report: reportWithoutPeople(source.report, mask) };
  const made = [
    reportPage(open),
    ...findingFiles(open),
    manualChecks(open, confirmationsWithoutPeople(confirmationsOf(source.settings), mask)),
    requirementSetFile(open),
    idsFile(open),
    ...statusMapFiles(open),
    ...transitionFiles(open),
    accessMatrix(open),
    ...formFiles(open),
    customersFile(open),
    rehearsalFile(open, mask.written),
    ...workflowFiles(open),
    ...(vendor?.files(open) ?? []),
  ];
  const notIncluded = made.filter(isMissing).sort((a, b) => inOrder(a.path, b.path));
  const plain = made.filter((one): one is PackageFile => !isMissing(one));
  const checked = vendor?.check(plain, open) ?? null;
  const files = vendor && checked ? [...plain, vendor.told(checked)] : plain;
  const all = notIncluded.length === 0 ? files : [...files, notIncludedFile(notIncluded)];
  return {
    files: [...all, readMe(open, all)].sort((a, b) => inOrder(a.path, b.path)),
    notIncluded,
    selfCheck: checked,
  };
};

const notIncludedFile = (missing: readonly MissingFile[]): PackageFile => ({
  path: 'NOT-INCLUDED.txt',
  text:
    'These files could not be created. Create the package again once the reason is ' +
    `gone.\n\n${missing.map(({ path, reason }) => `${path}: ${reason.text}\n`).join('')}`,
});
