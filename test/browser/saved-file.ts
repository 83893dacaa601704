import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';
import type { Visit } from './visit';

/** Path of what was downloaded. The browser may belong to another process, so it is saved from there. */
export async function savedFile(download: Download): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'download-')), 'file');
  await download.saveAs(path);
  return path;
}

/** What the button hands over. */
export const downloaded = async (
  admin: Visit,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> => {
  const [file] = await Promise.all([
    admin.page.waitForEvent('download'),
    admin.find(`button:has-text("${button}")`).click(),
  ]);
  return { name: file.suggestedFilename(), text: readFileSync(await savedFile(file), 'utf8') };
};
