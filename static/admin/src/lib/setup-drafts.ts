import type { Settings } from '../../../../src/shared/contract';
import { ACCOUNT_ROLES } from '../../../../src/shared/vocabulary';

/** A set-up form as it was left, and at which step. */
interface KeptDraft {
  readonly settings: Settings;
  readonly step: string;
}

/** Forms that are not saved yet, one per project, for as long as the browser's tab is open. */
export interface SetupDrafts {
  readonly read: (project: string) => KeptDraft | null;
  readonly keep: (draft: KeptDraft) => void;
  readonly forget: (project: string) => void;
  /** The project whose form was touched last; null: no form is open. */
  readonly newest: () => string | null;
}

const storageKey = 'bot-preflight.setup-drafts';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/**
 * A frame may be refused the browser's storage: then leaving the page, not the view, loses the draft. `open` throws
 * where it is refused.
 */
export function openDrafts(open: () => Storage): SetupDrafts {
  let drafts: ReadonlyMap<string, KeptDraft> = parseDrafts(tryTo(() => open().getItem(storageKey)) ?? null);
  const replace = (next: ReadonlyMap<string, KeptDraft>): void => {
    drafts = next;
    tryTo(() => open().setItem(storageKey, JSON.stringify([...next.values()])));
  };
  const without = (project: string): ReadonlyMap<string, KeptDraft> =>
    new Map([...drafts].filter(([key]) => key !== project));
  return {
    read: (project) => drafts.get(project) ?? null,
    keep: (draft) => replace(new Map([...without(draft.settings.projectKey), [draft.settings.projectKey, draft]])),
    forget: (project) => replace(without(project)),
    newest: () => [...drafts.keys()].at(-1) ?? null,
  };
}

const tryTo = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** Anything that an older page left behind, or that somebody wrote by hand, is dropped. */
export function parseDrafts(text: string | null): ReadonlyMap<string, KeptDraft> {
  const kept: unknown = tryTo(() => JSON.parse(text ?? '[]') as unknown);
  if (!Array.isArray(kept)) return new Map();
  return new Map(kept.filter(isDraft).map((draft) => [draft.settings.projectKey, draft] as const));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

const isDraft = (value: unknown): value is KeptDraft =>
  isRecord(value) && typeof value['step'] === 'string' && isSettings(value['settings']);

function isSettings(value: unknown): value is Settings {
  if (!isRecord(value)) return false;
  const { skills, accounts, buckets, testProjectKey, confirmations } = value;
  return (
    ['projectId', 'projectKey', 'profileId'].every((name) => typeof value[name] === 'string') &&
    Array.isArray(skills) &&
    skills.every((skill) => typeof skill === 'string') &&
    isRecord(accounts) &&
    ACCOUNT_ROLES.every((role) => isTextOrNull(accounts[role])) &&
    isRecord(buckets) &&
    Object.values(buckets).every((bucket) => typeof bucket === 'string') &&
    isTextOrNull(testProjectKey) &&
    Array.isArray(confirmations)
  );
}
