import { exportRows } from './api';

/** Joins the parts of the app's CSV in the browser and hands them over as a file. @throws ReplyFailure when a part is refused */
export async function downloadRows(projectKey: string, runId: string, what: 'people' | 'adding', name: string): Promise<void> {
  const parts: string[] = [];
  for (let part: number | null = 0; part !== null; ) {
    const answer: { readonly csv: string; readonly next: number | null } = await exportRows({ projectKey, runId, what, part });
    parts.push(answer.csv);
    part = answer.next;
  }
  const address = URL.createObjectURL(new Blob(parts, { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
