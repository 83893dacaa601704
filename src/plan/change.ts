/**
 * A change is one described write an admin approves word for word. The union of kinds grows with the fixes;
 * the audit only needs to know how a finding can be cured.
 */
export type Safety =
  /** One right answer; a plan can carry it. */
  | 'automatic'
  /** Several right answers; an admin picks. */
  | 'choose'
  /** No API does it; steps for a person. */
  | 'manual';
