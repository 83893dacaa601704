import type { ReportedFinding } from '../../shared/report';
import type { Draft } from '../draft';
import type { Left, Proposal } from '../proposal';

/**
 * What would cure one finding, seen the changes already in the draft. []: nothing an API can do, so a person has to.
 */
export type Remedy = (finding: ReportedFinding, draft: Draft) => readonly Proposal[] | Left;
