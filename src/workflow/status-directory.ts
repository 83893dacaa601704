import type { Message } from '../shared/message';
import { says } from './read-problem-says';
import type { WorkflowStatus } from './model';
import type { ReadProblem } from './read-result';
import type { RestStatus } from './rest-shapes';

type MakeStatus = (
  reference: string,
  raw: RestStatus | undefined,
  properties: Readonly<Record<string, string>>,
  approvalConfiguration: unknown,
) => WorkflowStatus;

/** Resolves the status references of one workflow, and remembers the ones that lead nowhere. */
export class StatusDirectory {
  private readonly explained: ReadonlyMap<string, RestStatus>;
  private readonly members = new Map<string, WorkflowStatus>();
  private readonly found: ReadProblem[] = [];
  /** How many statuses the workflow lists itself. */
  private listed = 0;

  constructor(
    private readonly workflow: string,
    statuses: readonly RestStatus[],
    private readonly make: MakeStatus,
  ) {
    // A reference wins over an id: both are numbers on company-managed sites and need not agree in an edited file.
    this.explained = new Map(
      [
        ...statuses.map((status) => [status.id, status] as const),
        ...statuses.map((status) => [status.statusReference, status] as const),
      ].filter((entry): entry is readonly [string, RestStatus] => entry[0] !== undefined),
    );
  }

  /** A status the workflow lists itself. */
  add(reference: string, properties: Readonly<Record<string, string>>, approvalConfiguration: unknown): void {
    if (this.members.has(reference)) {
      this.tell('duplicate-status', reference, says.listedTwice({ workflow: this.workflow, status: reference }));
      return;
    }
    const raw = this.explained.get(reference);
    if (raw?.name === undefined)
      this.tell('missing-status', reference, says.notExplained({ workflow: this.workflow, status: reference }));
    this.members.set(reference, this.make(reference, raw, properties, approvalConfiguration));
    this.listed += 1;
  }

  /** The status of a reference that was added. */
  member(reference: string): WorkflowStatus | undefined {
    return this.members.get(reference);
  }

  /**
   * The status id behind a reference. A status the workflow does not list is told, and added only where the answer
   * explains it, for Jira's bulk read sometimes lists too few, or where the workflow lists none at all.
   */
  resolve(reference: string, transition: string, end: 'leaves' | 'leads to'): string {
    const member = this.members.get(reference);
    if (member) return member.id;
    const raw = this.explained.get(reference);
    if (!this.found.some(({ kind, subject }) => kind === 'missing-status' && subject === reference))
      this.tell(
        'missing-status',
        reference,
        (end === 'leaves' ? says.leavesMissing : says.leadsToMissing)({
          workflow: this.workflow,
          transition,
          status: raw?.name ?? reference,
        }),
      );
    if (raw?.name === undefined && this.listed > 0) return reference;
    const status = this.make(reference, raw, {}, undefined);
    this.members.set(reference, status);
    return status.id;
  }

  statuses(): readonly WorkflowStatus[] {
    return [...this.members.values()];
  }

  problems(): readonly ReadProblem[] {
    return this.found;
  }

  private tell(kind: ReadProblem['kind'], subject: string, message: Message): void {
    this.found.push({ kind, subject, message });
  }
}
