import type { ReportedFinding } from '../../../../../src/shared/report';
import { refOf } from '../../lib/fix-scope';
import { formatPlace, parsePlace, type Place } from '../../lib/router';

type Filters = Readonly<Record<string, string>>;

/** Filters of the address that opens one finding, whatever else is filtered. */
export const filtersToFinding = (check: string, finding: ReportedFinding): Filters => {
  const { subjectId, workflowId } = refOf(check, finding);
  return { check, subject: subjectId, ...(workflowId === undefined ? {} : { workflow: workflowId }) };
};

/** Whether the address names this finding. */
export const isLinked = (filters: Filters, finding: ReportedFinding): boolean => {
  const { subject, workflow } = filters;
  return subject === finding.subject.id && (workflow === undefined || workflow === finding.evidence['workflowId']);
};

/** The full address of a place, made from the address of the page as Jira shows it, whatever view that is. */
export function addressBeside(shown: string, place: Place): string {
  const { origin, pathname } = new URL(shown);
  const isOfView = parsePlace(pathname).view !== 'home';
  const base = isOfView ? pathname.slice(0, pathname.replace(/\/$/, '').lastIndexOf('/')) : pathname.replace(/\/$/, '');
  return `${origin}${base}${formatPlace(place)}`;
}
