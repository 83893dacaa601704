/** The id that stands for what a step makes, while nothing is made yet. */
export const madeId = (stepKey: string): string => `made:${stepKey}`;

/** A reference from an id that may stand for something not made yet. */
export const refOf = (id: string): { id: string } | { made: string } =>
  id.startsWith('made:') ? { made: id.slice('made:'.length) } : { id };
