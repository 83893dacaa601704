import type { Message } from '../shared/message';

/** What an employee meets in a service project: request types, forms, articles. */
export interface ServiceDesk {
  readonly id: string;
  readonly projectId: string;
}

export interface RequestTypeField {
  readonly id: string;
  readonly name: string;
  readonly isRequired: boolean;
  readonly isVisible: boolean;
  readonly hasPreset: boolean;
  /** `string`, `array`, `option`, `user`, `datetime`, …; as Jira's schema says. */
  readonly type: string;
  /** Element type of an array. */
  readonly items?: string;
  /** The custom field type's key, for example `com.atlassian.jira.plugin.system.customfieldtypes:cascadingselect`. */
  readonly custom?: string;
  /** The system field's name, for example `summary`. */
  readonly system?: string;
  /** Number of values an asker can choose from; null where the field is not a choice. */
  readonly choices: number | null;
}

export interface RequestType {
  readonly id: string;
  readonly name: string;
  readonly issueTypeId: string;
  /** Empty: the request type is in no portal group and so hidden in the portal. */
  readonly groupIds: readonly string[];
  readonly isRestricted: boolean;
  /** A failed reading of one request type does not spoil the others. */
  readonly fields:
    | { readonly state: 'read'; readonly fields: readonly RequestTypeField[]; readonly canRaiseOnBehalfOf: boolean }
    | { readonly state: 'unreadable'; readonly message: Message };
}

export interface FormQuestion {
  readonly id: string;
  /** ProForma's type code: `ts` short text, `tl` long text, `da` date, `cd` dropdown, `us` user, `no` number, … */
  readonly type: string;
  readonly label: string;
  readonly isRequired: boolean;
  /** The Jira field it fills, if any. */
  readonly jiraField?: string;
  readonly choices: number | null;
  /** False when the question is in no layout: nobody ever sees it. */
  readonly isShown: boolean;
}

export interface FormTemplate {
  readonly id: string;
  readonly name: string;
  readonly requestTypeIds: readonly string[];
  readonly questions:
    | { readonly state: 'read'; readonly questions: readonly FormQuestion[]; readonly hasConditions: boolean }
    | { readonly state: 'unreadable'; readonly message: Message }
    /** The form is attached to no request type, so its questions were not read. */
    | { readonly state: 'not-attached' };
}

export interface RequestRights {
  readonly accountId: string;
  readonly canCreate: readonly string[];
  readonly asked: readonly string[];
  /** The service account was asked itself, and not the app about it. */
  readonly isSeen?: true;
}

export interface CustomerCount {
  /** How many the first page held; the whole roster is read elsewhere. */
  readonly seen: number;
  /** How many of those are the accounts chosen for the bot, which are no employees. */
  readonly own: number;
  readonly isComplete: boolean;
}

export interface KnowledgeBase {
  /** Words searched for; the search needs some. */
  readonly queries: readonly string[];
  readonly articlesSeen: number;
}
