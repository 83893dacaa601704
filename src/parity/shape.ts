import type {
  AccountReading,
  EffectivePermissions,
  FormTemplate,
  IssueTypeWorkflows,
  PermissionScheme,
  Project,
  ProjectRole,
  RequestRights,
  RequestType,
  Screen,
  ServiceDesk,
  Workflow,
} from '../snapshot/parts';
import type { Message } from '../shared/message';
import type { Reading } from '../snapshot/reading';

import { unreadSays } from './says';
import type { ScreenOperation } from '../shared/vocabulary';
export type { ScreenOperation } from '../shared/vocabulary';

/** A scheme by what says whether two projects have the very same one; a null id is the site's default. */
export interface SchemeRef {
  readonly id: string | null;
  readonly name: string;
}

/** Which screen an issue type shows for what. */
export interface IssueTypeScreens {
  readonly scheme: SchemeRef;
  readonly places: readonly {
    readonly issueTypeId: string;
    readonly operation: ScreenOperation;
    readonly screenId: string;
  }[];
}

/** What was read of the screens of both projects; where both show the very same one only its name is known. */
export interface ScreensRead {
  readonly names: ReadonlyMap<string, string>;
  readonly screens: ReadonlyMap<string, Screen>;
}

/**
 * Everything a comparison looks at of one project. `null` readings: the project is team-managed or has no desk, so
 * there is no such thing.
 */
export interface ProjectShape {
  readonly project: Project;
  readonly issueTypeScheme: Reading<SchemeRef | null>;
  readonly workflowScheme: Reading<IssueTypeWorkflows>;
  readonly workflows: Reading<readonly Workflow[]>;
  readonly issueTypeScreens: Reading<IssueTypeScreens | null>;
  readonly screens: Reading<ScreensRead>;
  readonly permissionScheme: Reading<PermissionScheme>;
  readonly notificationScheme: Reading<SchemeRef | null>;
  /** All roles but the one of the apps, with those in them who are active. */
  readonly roles: Reading<readonly ProjectRole[]>;
  readonly serviceDesk: Reading<ServiceDesk | null>;
  readonly requestTypes: Reading<readonly RequestType[]>;
  readonly forms: Reading<readonly FormTemplate[]>;
  readonly serviceAccount: Reading<AccountReading>;
  readonly agentTestAccount: Reading<AccountReading>;
  readonly customerTestAccount: Reading<AccountReading>;
  readonly effectivePermissions: Reading<readonly EffectivePermissions[]>;
  readonly requestRights: Reading<readonly RequestRights[]>;
  /** Account ids. */
  readonly customers: Reading<readonly string[]>;
}

type ShapePart = Exclude<keyof ProjectShape, 'project'>;

/** Two projects, seen from the first. */
export interface Pair {
  readonly here: ProjectShape;
  readonly there: ProjectShape;
}

/** The value, or undefined where it could not be read. */
export const valueOf = <T>(reading: Reading<T>): T | undefined =>
  reading.state === 'read' ? reading.value : undefined;

/** Why parts of the two could not be read, one sentence each with the project it is about. */
export const reasonsOf = ({ here, there }: Pair, parts: readonly ShapePart[]): readonly Message[] => {
  const reasons = [here, there].flatMap((shape) =>
    parts.flatMap((part) => {
      const reading: Reading<unknown> = shape[part];
      return reading.state === 'unreadable'
        ? [unreadSays.part({ project: shape.project.key, reason: reading.message })]
        : [];
    }),
  );
  return [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
};

export const isCompanyManaged = ({ project }: ProjectShape): boolean => project.style === 'company-managed';
