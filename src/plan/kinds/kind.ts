import type { z } from 'zod';
import type { ChangeLook } from '../../shared/plan-contract';
import type { Snapshot } from '../../snapshot/snapshot';

/**
 * All a plan has to know of one kind of step. `S` is its schema, `C` the kinds of change an admin sees of it; several
 * changes of one workflow share one step. How Jira is changed and changed back stands in `src/changes`, under the same
 * name.
 */
export interface Kind<S extends z.ZodType, C extends string> {
  /** Plain JSON: plans are stored, so a stored step of an older version must still fit. */
  readonly schema: S;
  /** What is used comes before what uses it. */
  readonly rank: number;
  readonly changes: Readonly<Record<C, Omit<ChangeLook, 'group'>>>;
  /** Where an admin looks for it in a plan. */
  readonly group: ChangeLook['group'];
  /**
   * `project`: Jira lets those who administer nothing but the project do it (“Administer projects”): who is in it and
   * what can be raised in it. Each operation says so under “Permissions required”:
   * https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/,
   * https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-servicedesk/
   */
  readonly needs: 'project' | 'site';
  /** The project once the step has run; `unseen` where no check looks at what it changes. */
  readonly foresee: (snapshot: Snapshot, step: z.infer<S>) => Snapshot;
  /** null: it is about nobody's account. */
  readonly people: People<z.infer<S>> | null;
}

interface People<Step> {
  /** Whom the step gives something; Jira refuses it for accounts that are inactive. */
  readonly given: (step: Step) => readonly string[];
  /** The step as far as it is about these accounts; null: it is about others alone. */
  readonly only: (step: Step, isKept: (accountId: string) => boolean) => Step | null;
}

export const defineKind = <S extends z.ZodType, const C extends string>(kind: Kind<S, C>): Kind<S, C> => kind;

/** No check looks at what the step changes. */
export const unseen = (snapshot: Snapshot): Snapshot => snapshot;
