/** Which part of a workflow differs. */
export type DifferenceKind =
  | 'workflow-description'
  | 'status-added'
  | 'status-removed'
  | 'status-renamed'
  | 'status-category'
  | 'status-properties'
  | 'status-approval'
  | 'transition-added'
  | 'transition-removed'
  | 'transition-renamed'
  | 'transition-from'
  | 'transition-to'
  | 'transition-screen'
  | 'transition-conditions'
  | 'transition-validators'
  | 'transition-functions'
  | 'transition-event'
  | 'transition-properties'
  | 'transition-description';

/** One thing that the second of two workflows has otherwise than the first. */
export interface WorkflowDifference {
  readonly kind: DifferenceKind;
  /** Its id and name in the first workflow; in the second where it was added. */
  readonly subject: { readonly type: 'workflow' | 'status' | 'transition'; readonly id: string; readonly name: string };
  /** In words, as the first has it; null: the first has nothing there. */
  readonly before: string | null;
  readonly after: string | null;
  /** Plain words, ends with a period. */
  readonly sentence: string;
}

export interface DiffOptions {
  /** `by-presence` for workflows of two projects whose screens are copies of each other: only whether a screen is shown counts. */
  readonly screens?: 'by-id' | 'by-presence';
}

/** `a: 1, b: 2`; null: no property. */
export const propertiesInWords = (properties: Readonly<Record<string, string>>): string | null => {
  const told = Object.entries(properties)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}: ${value}`);
  return told.length === 0 ? null : told.join(', ');
};

/** `gains x; loses y`, as the parts of two lists come and go; null: the same parts. */
export const comingAndGoing = (before: readonly string[], after: readonly string[]): string | null => {
  const lost = without(before, after);
  const gained = without(after, before);
  const told = [
    ...(gained.length > 0 ? [`gains ${gained.join(', ')}`] : []),
    ...(lost.length > 0 ? [`loses ${lost.join(', ')}`] : []),
  ];
  return told.length === 0 ? null : told.join(' and ');
};

/** What is left of a list when each part of the other is taken away once. */
const without = (list: readonly string[], other: readonly string[]): readonly string[] => {
  const rest = [...other];
  return list.filter((part) => {
    const at = rest.indexOf(part);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
};
