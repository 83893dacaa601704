import { askApp } from '../../lib/api';
import { downloadFile } from '../../lib/download-file';

/**
 * Joins the parts of the app's CSV in the browser and hands them over as a file. @throws ReplyFailure when a part is
 * refused
 */
export async function downloadRows(
  projectKey: string,
  runId: string,
  what: 'people' | 'adding',
  name: string,
): Promise<void> {
  const parts: string[] = [];
  for (let part: number | null = 0; part !== null;) {
    const answer: { readonly csv: string; readonly next: number | null } = await askApp('exportRows', {
      projectKey,
      runId,
      what,
      part,
    });
    parts.push(answer.csv);
    part = answer.next;
  }
  downloadFile(name, 'text/csv', parts);
}
