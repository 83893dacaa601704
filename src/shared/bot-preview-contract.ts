import type { BotScope, Reply } from './contract';
import type { Message } from './message';
import type { AnswerOperator, FillableIn } from './vocabulary';
export type { FillableIn } from './vocabulary';

/** Field or question the bot cannot ask; as `GET /v1/forms/{id}` says it in English. */
export interface BotFormGap {
  readonly name: string | null;
  readonly label: string;
  /** Jira's own name of the kind. */
  readonly kind: string;
  readonly reason: Message;
  readonly keeps_from: 'chat' | 'everywhere' | null;
}

export interface BotFormField {
  readonly name: string;
  readonly label: string;
  readonly placeholder: string | null;
  readonly help: string | null;
  readonly type: string;
  readonly required: boolean;
  readonly visible: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[];
  readonly default_to_current_user: boolean;
}

/** While the conditions hold, the actions do; else their opposite. */
export interface BotFormRule {
  readonly name: string;
  readonly logical: 'AND' | 'OR';
  readonly conditions: readonly {
    readonly field_name: string;
    readonly operator: AnswerOperator;
    readonly value: string | readonly string[] | null;
  }[];
  readonly actions: readonly { readonly field_name: string; readonly visible: boolean; readonly required: boolean }[];
}

/**
 * One form in the words of the wire, member for member as the bot is served it; the reasons of gaps in the reader's
 * language.
 */
export interface BotForm {
  readonly id: string;
  readonly domain: string;
  readonly title: string;
  readonly description: string | null;
  readonly short_description: string | null;
  readonly image_url: string | null;
  readonly url: string;
  readonly last_updated_at: string | null;
  /** null: the form cannot be filled in in chat. */
  readonly fields: readonly BotFormField[] | null;
  readonly dynamic_field_rules: readonly BotFormRule[] | null;
  readonly project_key: string;
  readonly request_type_id: string;
  readonly is_restricted: boolean;
  readonly fillable_in: FillableIn;
  readonly gaps: readonly BotFormGap[];
}

/** A form in the list: what a bot can do with it, and why not more. */
export interface BotFormRow extends Pick<BotForm, 'id' | 'title' | 'fillable_in' | 'is_restricted' | 'gaps'> {
  /** Questions the bot asks, texts between them not counted; null: none, as it is not filled in in chat. */
  readonly asks: number | null;
}

/** A value a call takes in its path or query. */
export interface BotRouteInput {
  readonly name: string;
  readonly place: 'path' | 'query';
  readonly isRequired: boolean;
  readonly description: Message | null;
}

/** A call that reads, as the registry of the door and its OpenAPI document have it. */
export interface BotRoute {
  /** `/v1/forms/{id}` */
  readonly path: string;
  readonly summary: Message;
  /** null: every key may. */
  readonly scope: BotScope | null;
  readonly inputs: readonly BotRouteInput[];
}

/** What the bot with that key would be answered. */
export interface BotTrial {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Size of the whole body. */
  readonly bytes: number;
  /** The body was too long for the page, and ends early. */
  readonly isCut: boolean;
}

/** The questions of the Bot access page about what a bot sees. */
export type PreviewQuestions = {
  /** All forms of a project, as `GET /v1/forms` orders and judges them; `unread`: why there is no list. */
  previewForms: (payload: {
    readonly projectKey: string;
  }) => Reply<{ readonly forms: readonly BotFormRow[]; readonly unread: Message | null }>;
  /** One form, read anew. */
  previewForm: (payload: { readonly projectKey: string; readonly formId: string }) => Reply<BotForm>;
  /** Every call that reads, by path. */
  listBotRoutes: (payload: Readonly<Record<string, never>>) => Reply<readonly BotRoute[]>;
  /**
   * A GET of the door with the scopes and projects of a key, from the moment after it proved itself. `path` is
   * percent-encoded; `ifNoneMatch` an ETag. The key is not marked as used, and the access log, which tells what bots
   * did, has no row of it.
   */
  tryBotCall: (payload: {
    readonly keyId: string;
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly ifNoneMatch?: string;
  }) => Reply<BotTrial>;
};
