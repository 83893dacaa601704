import type { Part, Parts } from '../../src/snapshot/parts';
import type { UnreadablePart } from '../../src/snapshot/reading';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { read } from '../../src/snapshot/reading';

const SOURCES: Partial<Record<Part, string>> = {
  serviceAccount: 'GET /rest/api/3/user',
  permissionScheme: 'GET /rest/api/3/project/{projectKeyOrId}/permissionscheme',
};

const readings = (parts: Parts): Snapshot => {
  const one = <P extends Part>(part: P) => read(parts[part], ...[SOURCES[part] ?? []].flat());
  const entries = (Object.keys(parts) as Part[]).map((part) => [part, one(part)]);
  return Object.fromEntries(entries) as Snapshot;
};

/** Every part read, except those given as unreadable. */
export const aSnapshot = (parts: Parts, unreadable: Partial<Record<Part, UnreadablePart>> = {}): Snapshot => ({
  ...readings(parts),
  ...unreadable,
});

export const refused = (text: string): UnreadablePart => ({
  state: 'unreadable',
  code: 'missing-permission',
  message: { message: 'test.refused', params: {}, text },
  source: 'GET /rest/api/3/applicationrole',
  status: 403,
});
