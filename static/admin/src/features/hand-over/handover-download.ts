import type { HandoverPackage } from '../../../../../src/shared/handover-contract';
import { askApp } from '../../lib/api';
import { downloadBytes } from '../../lib/download-file';
import { joinParts, sha256Of } from './hand-over-files';

/**
 * Fetches the package part by part, joins it and hands it over as a file. false: what arrived is not what was packed,
 * and nothing was saved.
 * @throws ReplyFailure when a part is refused
 */
export async function downloadPackage(
  projectKey: string,
  { sha256, parts, fileName }: HandoverPackage,
  onPart: (done: number) => void,
): Promise<boolean> {
  const texts: string[] = [];
  for (let part = 0; part < parts; part += 1) {
    texts.push((await askApp('readHandoverPart', { projectKey, sha256, part })).base64);
    onPart(part + 1);
  }
  const bytes = joinParts(texts);
  if ((await sha256Of(bytes)) !== sha256) return false;
  downloadBytes(fileName, 'application/zip', bytes);
  return true;
}
