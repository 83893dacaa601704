/** Keys of the steps whose results something of a plan needs: every `{ made: key }` in it, however deep. */
export const keysNeededBy = (work: unknown): ReadonlySet<string> => new Set(keysIn(work));

const keysIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'made' in value && typeof value.made === 'string' ? [value.made] : [];
  return [...own, ...Object.values(value).flatMap(keysIn)];
};
