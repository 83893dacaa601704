import { textOf } from '../shared/message';
import type { Message, Text } from '../shared/message';
import type { WorkflowPart, DifferenceKind } from '../shared/vocabulary';
export type { DifferenceKind } from '../shared/vocabulary';

/** One thing that the second of two workflows has otherwise than the first. */
export interface WorkflowDifference {
  readonly kind: DifferenceKind;
  /** Its id and name in the first workflow; in the second where it was added. */
  readonly subject: { readonly type: WorkflowPart; readonly id: string; readonly name: string };
  /** In words, as the first has it; null: the first has nothing there. */
  readonly before: Text | null;
  readonly after: Text | null;
  /** Plain words, ends with a period. */
  readonly sentence: Message;
}

export interface DiffOptions {
  /**
   * `by-presence` for workflows of two projects whose screens are copies of each other: only whether a screen is shown
   * counts.
   */
  readonly screens?: 'by-id' | 'by-presence';
}

/** `a: 1, b: 2`; null: no property. */
export const propertiesInWords = (properties: Readonly<Record<string, string>>): string | null => {
  const told = Object.entries(properties)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}: ${value}`);
  return told.length === 0 ? null : told.join(', ');
};

/** What is left of a list when each part of the other is taken away once. */
export const without = (list: readonly Text[], other: readonly Text[]): readonly Text[] => {
  const rest = other.map(textOf);
  return list.filter((part) => {
    const at = rest.indexOf(textOf(part));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
};

/** Which transition or status a sentence is of. */
type Of = { readonly name: string; readonly id: string };

/** What a sentence says where the one has something and the other something else, or nothing. */
export const instead =
  (
    changed: (params: Of & { readonly before: Text; readonly after: Text }) => Message,
    gone: (params: Of & { readonly before: Text }) => Message,
    added: (params: Of & { readonly after: Text }) => Message,
  ) =>
  (of: Of, before: Text | null, after: Text | null): Message => {
    if (before === null) return added({ ...of, after: after ?? '' });
    return after === null ? gone({ ...of, before }) : changed({ ...of, before, after });
  };
