import { inEnglish } from '../../src/shared/message';
import { anchorsOf } from '../../src/bot-api/anchors';
import { packageFiles, type HandoverContents } from '../../src/handover/package-files';
import type { Plan } from '../../src/plan/plan';
import type { ProjectSettings } from '../../src/profile/settings';
import type { AuditReport } from '../../src/shared/report';
import { auditProject } from '../../src/usecases/audit/audit-project';
import { readHandoverSource } from '../../src/usecases/handover/read-source';
import { textOf } from '../handover/a-package';
import { seed } from '../simulated-jira/seeds/seeds';
import type { SiteState } from '../simulated-jira/state';
import { aFixedSite } from '../site-with-app/site-with-app';

/** A desk as it is audited, and what the vendor is told of it. */
export interface Looked {
  readonly report: AuditReport;
  readonly contents: HandoverContents;
}

/** The desk that most customers have: before a fix, its plan, and after it. */
export interface TriedDesk {
  readonly state: SiteState;
  readonly before: Looked;
  readonly plan: Plan;
  readonly after: Looked;
  /** The untouched desk with every issue type taken in. */
  readonly whole: Looked;
}

/** Tries everything once, for a table to look at. */
export const tryDesk = async (): Promise<TriedDesk> => {
  const site = aFixedSite('itsm', undefined, structuredClone(seed('itsm').state));
  const { settings } = site;
  await site.setUp();
  const look = (asked: ProjectSettings) =>
    site.must(async ({ jira, now }) => {
      const { report, snapshot } = await auditProject({ jira, settings: asked, now: now() });
      const anchors = anchorsOf(snapshot);
      const { source } = await readHandoverSource({ jira, settings: asked, report, roster: null, anchors });
      return { report, contents: packageFiles(source) };
    });
  const state = structuredClone(site.site.state);
  const everyType = Object.fromEntries(state.issueTypes.map(({ id }) => [id, 'in' as const]));
  const before = await look(settings);
  const whole = await look({ ...settings, issueTypes: everyType });
  const plan = await site.plan();
  const run = await site.apply(plan);
  if (run.reasons.length > 0) throw new Error(run.reasons.map(({ message }) => message).join(' '));
  return { state, before, plan, after: await look(settings), whole };
};

export const failingMessages = ({ results }: AuditReport, check?: string): readonly string[] =>
  results
    .filter(({ outcome, check: id }) => outcome === 'fail' && (check === undefined || id === check))
    .flatMap(({ findings }) => findings.map(({ message }) => inEnglish(message)));

/** What the vendor is told of one issue type. */
interface TicketType {
  readonly issueType: string;
  readonly transitionsInto: Readonly<
    Record<string, readonly { readonly name: string; readonly from: readonly string[] }[]>
  >;
}
export const ticketTypes = ({ contents }: Looked): readonly TicketType[] =>
  (JSON.parse(textOf(contents, 'moveworks/ticket-types.json')) as { readonly ticketTypes: TicketType[] }).ticketTypes;
export const namesInto = ({ transitionsInto }: TicketType, state: string): readonly string[] =>
  (transitionsInto[state] ?? []).map(({ name }) => name);

/** Names of the workflows that these issue types follow. */
export const workflowsOf = ({ state }: TriedDesk, issueTypes: readonly string[]): readonly string[] => {
  const scheme = state.workflowSchemes.find(
    ({ id }) => id === state.projects.find(({ key }) => key === 'IT')?.workflowSchemeId,
  );
  const ids = state.issueTypes.flatMap(({ id, name }) => (issueTypes.includes(name) ? [id] : []));
  const used = ids.map((id) => scheme?.workflowByIssueType[id] ?? scheme?.defaultWorkflowId);
  return state.workflows.flatMap(({ id, name }) => (used.includes(id) ? [name] : []));
};
