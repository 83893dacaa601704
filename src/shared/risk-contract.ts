import type { Confirmation, Reply } from './contract';
import type { AcceptedRisk, AuditReport } from './report';

/** What an admin takes upon the project: a whole check, or what it found wrong with one object. */
export interface RiskToAccept {
  readonly projectKey: string;
  readonly check: string;
  /** null: the whole check, whatever it finds. */
  readonly subject: AcceptedRisk['subject'];
  /** 1 to 500 characters. */
  readonly reason: string;
  /** Account id of who answers for it. */
  readonly owner: string;
  /** 1 to 365. */
  readonly validForDays: number;
}

/** What people said about a project, with the names of those who said it. */
export interface Decisions {
  /** Those that expired as well, until they are withdrawn or accepted anew. */
  readonly risks: readonly AcceptedRisk[];
  readonly confirmations: readonly Confirmation[];
  /**
   * Account id to display name, as Jira tells it now, the reader's too; an account that Jira does not show is left out.
   */
  readonly people: Readonly<Record<string, string>>;
}

/**
 * Questions about findings that an admin lives with, and about one finding alone. Each change answers with the report
 * as it stands then.
 */
export type RiskQuestions = {
  /** Acts at once. One that is there for the same check and object is replaced. */
  acceptRisk: (payload: RiskToAccept) => Reply<AuditReport>;
  withdrawRisk: (payload: { readonly projectKey: string; readonly riskId: string }) => Reply<AuditReport>;
  /** Reads what one check needs, and nothing else, and replaces its answer in the report. */
  recheck: (payload: { readonly projectKey: string; readonly check: string }) => Reply<AuditReport>;
  readDecisions: (payload: { readonly projectKey: string }) => Reply<Decisions>;
};
