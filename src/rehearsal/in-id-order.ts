/** By id, as Jira counts them: the same project is rehearsed the same, in whichever order Jira lists things. */
export const inIdOrder = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  [...all].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));

const placeOf = ({ id }: { readonly id: string }): string => id.padStart(20, '0');
