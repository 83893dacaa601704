/**
 * Why a customer of the desk cannot see an article although it exists (Atlassian's support article names five causes).
 */
export type HidingReason =
  'space-overview-restricted' | 'page-restricted' | 'parent-restricted' | 'not-for-all-users' | 'blog-post';

export interface KnowledgeArticle {
  pageId: string;
  spaceKey: string;
  title: string;
  excerpt: string;
  body: string;
  /** Empty = every customer of a linked desk finds it. Other reasons hide it from all but agents and administrators. */
  hiddenBy: HidingReason[];
  /** ISO date. */
  updated: string;
}

/** A service desk of a project. */
export interface ServiceDesk {
  id: string;
  projectId: string;
  /** `open` = anyone with a customer account of the site may raise requests. */
  access: 'open' | 'restricted';
  publicSignup: boolean;
  /** Customers added directly (role "Service Desk Customers"). */
  customers: string[];
  organizationIds: string[];
  /** Confluence spaces linked as knowledge base; empty = none linked. */
  linkedSpaces: string[];
  queues: { id: string; name: string; jql: string; fields: string[] }[];
}

/** A field of a request type, in the words of the portal. */
export interface RequestTypeField {
  fieldId: string;
  name: string;
  description: string;
  required: boolean;
  /** False = hidden on the portal; filled by the preset. */
  visible: boolean;
  presetValues: string[];
  defaultValues: RequestFieldChoice[];
  validValues: RequestFieldChoice[];
}
export interface RequestFieldChoice {
  value: string;
  label: string;
  children: RequestFieldChoice[];
}

export interface RequestTypeGroup {
  id: string;
  serviceDeskId: string;
  name: string;
}

export interface RequestType {
  id: string;
  serviceDeskId: string;
  issueTypeId: string;
  name: string;
  description: string;
  helpText: string;
  /** Empty = in no portal group, so nobody sees it on the portal. */
  groupIds: string[];
  /** Set = restricted to these account ids and group ids. */
  restrictedTo: { accountIds: string[]; groupIds: string[] } | null;
  fields: RequestTypeField[];
  properties: Record<string, unknown>;
}

export interface FormChoice {
  id: string;
  label: string;
  other?: boolean;
  children?: FormChoice[];
}

export interface FormQuestion {
  /** ts, tl, rt, no, da, dt, ti, cd, cm, cs, us, um, te, at, ... */
  type: string;
  label: string;
  description: string;
  questionKey?: string;
  jiraField?: string;
  validation: Record<string, unknown>;
  choices?: FormChoice[];
  /** Id of the data connection its choices come from. */
  dcId?: string;
  defaultAnswer?: Record<string, unknown>;
}

/** A form template of a project, in the shape of the forms API. */
export interface FormTemplate {
  id: string;
  projectId: string;
  updated: string;
  design: {
    settings: { name: string; language: string; submit: { lock: boolean; pdf: boolean } };
    questions: Record<string, FormQuestion>;
    sections: Record<string, { name: string; sectionType?: string; conditions?: string[] }>;
    conditions: Record<string, Record<string, unknown>>;
    layout: Record<string, unknown>[];
  };
  /** Choices of data connections by question; told as external data only. */
  connected?: Record<string, { id: string; name: string }[]>;
  /** Request types that ask this form on the portal (numbers here, strings elsewhere). */
  portalRequestTypeIds: number[];
}
