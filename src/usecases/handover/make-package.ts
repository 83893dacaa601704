import { createHash } from 'node:crypto';
import { packageFiles } from '../../handover/package-files';
import { isPasted } from '../../handover/package-changes';
import type { MissingFile, PackageFile } from '../../handover/package-file';
import type { HandoverSource } from '../../handover/source';
import { zipFiles } from '../../handover/zip-files';
import type { HandoverConfiguration } from '../../shared/handover-contract';

export interface MadePackage {
  /** To save it under. */
  readonly fileName: string;
  readonly zip: Uint8Array;
  /** Of the zip, hexadecimal. */
  readonly sha256: string;
  /** Sizes in bytes, as they are outside the zip. */
  readonly files: readonly { readonly path: string; readonly size: number }[];
  readonly notIncluded: readonly MissingFile[];
  readonly configuration: HandoverConfiguration | null;
  /** What is pasted on the vendor's side, to be compared with the package before. */
  readonly pasted: readonly PackageFile[];
}

/** The package of a project as one zip. The same source gives the same bytes. */
export function makePackage(source: HandoverSource): MadePackage {
  const { files, notIncluded, selfCheck } = packageFiles(source);
  const zip = zipFiles(files);
  return {
    fileName: `${source.report.project.key.toLowerCase()}-handover.zip`,
    zip,
    sha256: createHash('sha256').update(zip).digest('hex'),
    files: files.map(({ path, text }) => ({ path, size: Buffer.byteLength(text) })),
    notIncluded,
    configuration: selfCheck && {
      disagreements: selfCheck.disagreements.length,
      notCompared: selfCheck.notCompared.length,
      fillIns: selfCheck.fillIns.length,
    },
    pasted: files.filter(({ path }) => isPasted(path)),
  };
}
