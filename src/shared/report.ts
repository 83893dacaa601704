/**
 * What an audit says, as plain data: the words that the checks, the storage, the page and the shell agree on.
 * This room imports nothing but itself.
 */

import type { Text } from './message';
import type { Safety, SkillState, Outcome, Severity, Area, SubjectType, Need } from './vocabulary';
export type { Outcome, Severity, Area, Safety, SubjectType, Need } from './vocabulary';

export interface Subject {
  readonly type: SubjectType;
  readonly id: string;
  readonly name: string;
}

/** Facts as JSON, so that they can be kept, shown and compared. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [key: string]: Fact };

/** `actual` is what was seen, `expected` what the requirement wants; further keys are the check's own. */
export interface Evidence {
  readonly actual: Fact;
  readonly expected: Fact;
  readonly [key: string]: Fact;
}

/**
 * A person whom a text names: under which name, in which text of the finding, change or difference, and where in it.
 */
export interface NamedPerson {
  readonly account: string;
  readonly name: string;
  /** Path to the text, from what `people` is a member of. */
  readonly in: (string | number)[];
  /** Place of the first UTF-16 unit of the name. */
  readonly at: number;
}

/** A page on which a vendor asks for something. */
export interface VendorPage {
  readonly title: string;
  readonly url: string;
  /** The day on which it was last compared with the demand, `2026-12-01`. */
  readonly seenOn: string;
  /** The vendor calls it old, or has a newer copy. */
  readonly isOld: boolean;
}

export interface ReportedFinding {
  readonly subject: Subject;
  readonly message: Text;
  readonly evidence: Evidence;
  /** Whom its texts name. */
  readonly people?: readonly NamedPerson[];
  /** Path on the Jira site, when there is a screen for it. */
  readonly screenInJira?: string;
  /** Id of the risk that somebody accepted for this object alone. */
  readonly acceptedRisk?: string;
}

/**
 * A finding that somebody lives with for a while. It stays a finding: it moves the verdict, never the outcome or the
 * score.
 */
export interface AcceptedRisk {
  readonly id: string;
  readonly check: string;
  /** For which bot people live with it; absent: an earlier version kept it, for whichever is chosen. */
  readonly profileId?: string | undefined;
  /** Of the finding, as in plans: transition ids repeat, so those carry their workflow. null: the whole check. */
  readonly subject: { readonly id: string; readonly workflowId?: string } | null;
  /** What a person wrote; the app's own words where the reader may not see it. */
  readonly reason: Text;
  /** Account id of who answers for it. */
  readonly owner: string;
  /** Account id of the admin who accepted it. */
  readonly by: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** From then on it acts no more. */
  readonly expiresAt: string;
}

/** One check's answer for one project, ready to be shown, stored and compared. */
export interface CheckResult {
  readonly check: string;
  /** The good state. */
  readonly title: Text;
  /** What is wrong where it is not so; absent in a report of an earlier version. See `titleOf`. */
  readonly problem?: Text;
  readonly why: Text;
  readonly area: Area;
  readonly severity: Severity;
  readonly learnMore: string;
  readonly need: Need;
  /** Skill ids (that are on) which this requirement serves; empty for `always`. */
  readonly skills: readonly string[];
  /** The vendor's page that asks for it. */
  readonly requirement: string | null;
  /** The same with title and day, and the other pages that ask for it; absent in a report of an earlier version. */
  readonly pages?: readonly VendorPage[];
  readonly outcome: Outcome;
  readonly findings: readonly ReportedFinding[];
  /** Why it could not be judged (`not-available`, `error`), or what a person has to confirm (`manual`). */
  readonly reason?: Text;
  /** Whom its own texts name; findings have theirs. */
  readonly people?: readonly NamedPerson[];
  /** Requests behind the answer. */
  readonly sources: readonly string[];
  readonly cure: { readonly safety: Safety; readonly steps: readonly Text[] };
  /** When it was looked at alone, after the audit; absent: with the audit. */
  readonly checkedAt?: string;
  /** Id of the risk that somebody accepted for the whole check. */
  readonly acceptedRisk?: string;
}

/** How many checks block go-live, by what is to be done about them. */
export interface BlockingCounts {
  readonly failed: number;
  /** A person has to look and say what they saw. */
  readonly toConfirm: number;
  /** Could not be looked at. */
  readonly unchecked: number;
}

export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly notAvailable: number;
  readonly notApplicable: number;
  readonly manual: number;
  readonly error: number;
}

export interface SkillVerdict {
  readonly id: string;
  readonly name: Text;
  readonly isOn: boolean;
  readonly verdict: SkillState;
  /** Ids of the checks that hold it back. */
  readonly heldBackBy: readonly string[];
}

export interface AuditReport {
  readonly project: {
    readonly id: string;
    readonly key: string;
    readonly name: string;
    readonly style: 'company-managed' | 'team-managed';
  };
  readonly profile: { readonly id: string; readonly name: Text; readonly version: string };
  readonly takenAt: string;
  /** Never averaged away: one required critical or high check that is not proven good makes it no-go. */
  readonly verdict: 'go' | 'no-go';
  /** 0 to 100, beside the verdict. */
  readonly score: number;
  readonly counts: Counts;
  readonly skills: readonly SkillVerdict[];
  readonly results: readonly CheckResult[];
  /** Risks that act on it: not expired, and of something that is not proven good. Absent: nobody accepted any. */
  readonly acceptedRisks?: readonly AcceptedRisk[];
  /** REST calls made for it. */
  readonly calls: number;
  /** Whom its texts name is noted beside them; absent: an older version wrote it. */
  readonly peopleNoted?: true;
}
