import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';

/** Path of what was downloaded. The browser may belong to another process, so it is saved from there. */
export async function savedFile(download: Download): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'download-')), 'file');
  await download.saveAs(path);
  return path;
}
