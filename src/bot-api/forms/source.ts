import type { Message } from '../../shared/message';

/** One thing to choose; a cascading select has children. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly children: readonly Choice[];
}

/** A field a request type asks for, as Jira Service Management tells it. */
export interface SourceField {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isRequired: boolean;
  readonly isVisible: boolean;
  readonly hasPreset: boolean;
  readonly type: string;
  readonly items: string | null;
  readonly system: string | null;
  readonly custom: string | null;
  readonly choices: readonly Choice[];
}

/**
 * A question of a form. Limits keep Jira's short names: `rq` required, `wh` whole number, `mnc` least characters, `mxs`
 * most choices, …
 */
export interface SourceQuestion {
  readonly type: string;
  readonly label: string;
  readonly description: string;
  readonly jiraField: string | null;
  /** Its choices come from a data connection. */
  readonly isConnected: boolean;
  readonly limits: Readonly<Record<string, unknown>>;
  /** null: they come from a field or a connection that could not be read. */
  readonly choices: readonly (Choice & { readonly isOther: boolean })[] | null;
}

/** A form template. `conditions` and `layout` are told apart in conditions.ts and layout.ts. */
export interface SourceForm {
  readonly id: string;
  readonly updated: string | null;
  readonly questions: Readonly<Record<string, SourceQuestion>>;
  readonly sectionIds: readonly string[];
  readonly conditions: Readonly<Record<string, unknown>>;
  /** Atlassian documents: the main area, then one for each section. */
  readonly layout: readonly unknown[];
}

/** Everything known of one request type. `unreadable` holds one message for each thing Jira would not tell. */
export interface FormSource {
  readonly projectId: string;
  readonly projectKey: string;
  readonly serviceDeskId: string;
  readonly requestTypeId: string;
  readonly name: string;
  readonly description: string;
  readonly helpText: string;
  readonly isRestricted: boolean;
  readonly url: string;
  readonly imageUrl: string | null;
  readonly fields: readonly SourceField[];
  readonly form: SourceForm | null;
  readonly unreadable: readonly Message[];
}
