import { createContext, useContext } from 'react';
import type { AcceptedRisk, AuditReport } from '../../../../../src/shared/report';
import type { Decisions } from '../../../../../src/shared/risk-contract';

/** What every card of the findings view needs; made once per report, so that a filter draws no card anew. */
export interface FindingsSession {
  readonly report: AuditReport;
  /** null until it is in; the view does without it. */
  readonly decisions: Decisions | null;
  /** The report as it stands after something was accepted, withdrawn, recorded or looked at again. */
  readonly replace: (report: AuditReport) => void;
  /** Opens or closes a check in the address. */
  readonly note: (check: string, isOpen: boolean) => void;
}

export const FindingsContext = createContext<FindingsSession | null>(null);

/** @throws outside the findings view */
export function useFindings(): FindingsSession {
  const session = useContext(FindingsContext);
  if (session === null) throw new Error('There is no findings view around this.');
  return session;
}

/** A risk by the id that a finding carries. */
export const riskOf = (report: AuditReport, id: string | undefined): AcceptedRisk | undefined =>
  report.acceptedRisks?.find((risk) => risk.id === id);

/** The name Jira shows, else the id: names are asked for anew each time and may be withheld. */
export const nameOf = (decisions: Decisions | null, accountId: string): string =>
  decisions?.people[accountId] ?? accountId;
