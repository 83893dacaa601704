import type { ReadySite } from './ready-site';

/** One thing done wrong on a site that is in order, and the one check that has to notice. */
export interface Fault {
  readonly check: string;
  /** Reads on from "given". */
  readonly given: string;
  readonly breaks: (site: ReadySite) => void;
  /** Checks that cannot stay whole when this one is broken, each for a reason of its own. */
  readonly also?: readonly string[];
  /** Checks that have nothing left to look at, or to look with. */
  readonly silences?: readonly string[];
}
