import type { HandoverFile, HandoverPackage } from '../../../../../src/shared/handover-contract';

/** Files of one folder of the package; the root's name is empty. */
interface HandoverFolder {
  readonly name: string;
  readonly files: readonly HandoverFile[];
}

/** The root first, then the folders as they come. */
export function foldersOf(files: readonly HandoverFile[]): readonly HandoverFolder[] {
  const folders = new Map<string, HandoverFile[]>([['', []]]);
  for (const file of files) {
    const name = file.path.split('/').slice(0, -1).join('/');
    folders.set(name, [...(folders.get(name) ?? []), file]);
  }
  return [...folders].filter(([, inside]) => inside.length > 0).map(([name, inside]) => ({ name, files: inside }));
}

/** Without its folder. */
export const nameOfFile = ({ path }: HandoverFile): string => path.split('/').at(-1) ?? path;

/** The report for people; everything else is for machines and pasting. */
export const reportIn = ({ files }: HandoverPackage): HandoverFile | undefined =>
  files.find(({ path }) => path.endsWith('.html'));

/** Each part decodes alone, so they may be joined as bytes. @throws Error for text that is no base64 */
export function joinParts(parts: readonly string[]): Uint8Array<ArrayBuffer> {
  const decoded = parts.map((part) => Uint8Array.from(atob(part), (character) => character.charCodeAt(0)));
  const whole = new Uint8Array(decoded.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of decoded) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Hexadecimal, as the app names its packages. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const types: Readonly<Record<string, 'application/json' | 'application/xml' | 'text/csv' | 'text/html'>> = {
  json: 'application/json',
  xml: 'application/xml',
  csv: 'text/csv',
  html: 'text/html',
};

export const typeOfFile = (
  path: string,
): 'application/json' | 'application/xml' | 'text/csv' | 'text/html' | 'text/plain' =>
  types[path.split('.').at(-1) ?? ''] ?? 'text/plain';
