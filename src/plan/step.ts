import { z } from 'zod';
import { refSchema, statusCategorySchema, workflowEditSchema } from '../workflow/edits/edit';

/** Unique in the plan, by content. What a step makes is referred to as `{ made: key }` and stands for the `id` it yields. */
const key = z.string();
/** Up to 255 characters; names are unique in Jira, so an object of this name that bears the mark is this step's own work. */
const name = z.string().max(255);
/** Goes into the description of whatever is made and names the plan, so that a run cut off after its write finds it again. */
const mark = z.string();
const version = z.object({ id: z.string(), versionNumber: z.number() });
const holder = z.object({ type: z.string(), value: z.string().optional() });
const grant = z.object({ permission: z.string(), holder });
const bucket = z.enum(['new', 'in-progress', 'waiting-for-user', 'resolved', 'keep-away', 'other']);

/**
 * Makes a global status (team-managed: one of the project). Inspect: `GET /statuses/search` by exact name and scope;
 * before = none, after = one with the mark. Made: `{id}`. Inverse: `DELETE /statuses`, refused while a workflow lists it.
 */
const createStatus = z.object({
  kind: z.literal('create-status'),
  key,
  name,
  category: statusCategorySchema,
  projectId: z.string().nullable(),
  mark,
});

/**
 * Makes a screen with these tabs and fields; Jira's own first tab is renamed and used. Inspect: the screen of this name;
 * before = none, after = it has all tabs and fields; a marked screen that lacks some is finished, not made again. Made: `{id}`.
 * Inverse: `DELETE /screens/{id}`, refused while a transition or screen scheme shows it.
 */
const createScreen = z.object({
  kind: z.literal('create-screen'),
  key,
  name,
  mark,
  copyOf: z.string().nullable(),
  tabs: z.array(z.object({ name: z.string(), fields: z.array(z.string()) })).min(1),
});

/**
 * Adds fields to an existing screen. Inspect: fields of all tabs; before = none of `fields`, after = all of them
 * (Jira holds a field once per screen); a part of them is finished. Made: `{}`. Inverse: takes off those this step put on.
 */
const addScreenField = z.object({
  kind: z.literal('add-screen-field'),
  key,
  screenId: z.string(),
  screenName: z.string(),
  tabId: z.string(),
  fields: z.array(z.string()).min(1),
});

/**
 * All edits of one workflow, one `POST /workflows/update`. Inspect: `POST /workflows`, then `inspectEdits(raw, edits, idOf)`.
 * The payload is `toUpdateRequest(applyEdits(raw, edits, idOf))` over what was read just now, so that edits of others survive.
 * Made: `{}`. Inverse: `invertEdits(edits)` over today's workflow; a removed status needs mappings where requests stand in it.
 */
const updateWorkflow = z.object({
  kind: z.literal('update-workflow'),
  key,
  workflowId: z.string(),
  workflowName: z.string(),
  version,
  edits: z.array(workflowEditSchema).min(1),
});

/**
 * A private copy of a workflow with edits already in it, by `POST /workflows/create` and `toCreateRequest(...)`. Inspect: the workflow of this
 * name; before = none and `copyOf` still passes `inspectEdits` as before; after = one that bears the mark. Made: `{id}`.
 * Inverse: `DELETE /workflow/{id}`, refused while a scheme uses it.
 */
const createWorkflow = z.object({
  kind: z.literal('create-workflow'),
  key,
  name,
  mark,
  copyOf: z.string(),
  copyOfName: z.string(),
  version,
  projectId: z.string().nullable(),
  edits: z.array(workflowEditSchema),
});

/**
 * A workflow scheme for this project alone. Inspect: the scheme of this name; before = none, after = one with the mark and
 * this assignment. The older `POST /workflowscheme` takes workflow names, hence both. Made: `{id}`. Inverse: `DELETE /workflowscheme/{id}`.
 */
const namedWorkflow = z.object({ workflow: refSchema, name: z.string() });
const createWorkflowScheme = z.object({
  kind: z.literal('create-workflow-scheme'),
  key,
  name,
  mark,
  copyOf: z.string().nullable(),
  defaultWorkflow: namedWorkflow,
  workflows: z.array(z.object({ issueTypeIds: z.array(z.string()), ...namedWorkflow.shape })),
});

/**
 * Gives the project another workflow scheme, an asynchronous task to wait for. Inspect: the project's scheme; before = `from`
 * (null: the site's default), after = `to`. Every status of the old workflows is in the new ones, so no request moves. Made: `{}`. Inverse: back to `from`;
 * requests that stand in a status only the new workflows have need a mapping.
 */
const switchWorkflowScheme = z.object({
  kind: z.literal('switch-workflow-scheme'),
  key,
  projectId: z.string(),
  projectKey: z.string(),
  from: z.string().nullable(),
  to: refSchema,
});

/**
 * Where a step works inside a project that the plan itself makes: not looked at before that project is there, and gone with it when it is taken back.
 */
const inNew = { project: refSchema.optional() };

/** Inspect: the direct actors of the role in the project; before = without the account, after = with it. Made: `{}`. Inverse: the other one. */
const roleActor = { key, projectKey: z.string(), roleId: z.string(), roleName: z.string(), accountId: z.string() };
const addRoleActor = z.object({ kind: z.literal('add-role-actor'), ...roleActor });
const removeRoleActor = z.object({ kind: z.literal('remove-role-actor'), ...roleActor });

/**
 * Puts people and groups into a role at once. Inspect: its direct actors; before = none of these, partly = some, after = all.
 * Made: `{}`. Inverse: takes out those this step put in.
 */
const addRoleActors = z.object({
  kind: z.literal('add-role-actors'),
  key,
  ...inNew,
  projectKey: z.string(),
  roleId: z.string(),
  roleName: z.string(),
  accountIds: z.array(z.string()),
  groupIds: z.array(z.string()),
});

/**
 * A copy of a permission scheme with these grants. Inspect: the scheme of this name; before = none and the grants of `copyOf`
 * still equal `copied`; after = one with the mark and `grants`. Made: `{id}`. Inverse: `DELETE /permissionscheme/{id}`.
 */
const createPermissionScheme = z.object({
  kind: z.literal('create-permission-scheme'),
  key,
  name,
  mark,
  copyOf: z.string(),
  copied: z.array(grant),
  grants: z.array(grant),
});

/** Inspect: the project's permission scheme; before = `from`, after = `to`. Refused by Jira on free plans (403). Made: `{}`. Inverse: back to `from`. */
const assignPermissionScheme = z.object({
  kind: z.literal('assign-permission-scheme'),
  key,
  projectKey: z.string(),
  from: z.string(),
  to: refSchema,
});

/** Inspect: the desk's customers; before = without any of them, after = with all. Idempotent. Made: `{}`. Inverse: takes them out; refused by Jira on open desks (400). */
const addCustomers = z.object({
  kind: z.literal('add-customers'),
  key,
  ...inNew,
  serviceDeskId: z.string(),
  projectKey: z.string(),
  accountIds: z.array(z.string()).min(1),
});

/**
 * Inspect: the desk's request types by exact name; before = none, after = one of this issue type with the mark or the texts it was to
 * have, or any in a project the plan makes. `serviceDeskId` may be the project's key. Made: `{id}`. Inverse: deletes it.
 */
const createRequestType = z.object({
  kind: z.literal('create-request-type'),
  key,
  ...inNew,
  serviceDeskId: z.string(),
  projectKey: z.string(),
  issueTypeId: z.string(),
  name,
  mark,
  texts: z.object({ description: z.string(), helpText: z.string() }).optional(),
});

/** An issue type scheme of its own. Inspect: the scheme of this name; before = none, after = one with the mark and these types in this order. Made: `{id}`. Inverse: `DELETE /issuetypescheme/{id}`, refused while a project uses it. */
const createIssueTypeScheme = z.object({
  kind: z.literal('create-issue-type-scheme'),
  key,
  name,
  mark,
  copyOf: z.string().nullable(),
  issueTypeIds: z.array(z.string()).min(1),
  defaultIssueTypeId: z.string().nullable(),
});

/** Which screen creates, edits and shows. Inspect: the scheme of this name; before = none, after = one with the mark and these screens. Made: `{id}`. Inverse: `DELETE /screenscheme/{id}`. */
const createScreenScheme = z.object({
  kind: z.literal('create-screen-scheme'),
  key,
  name,
  mark,
  copyOf: z.string().nullable(),
  screens: z.object({
    default: refSchema,
    create: refSchema.optional(),
    edit: refSchema.optional(),
    view: refSchema.optional(),
  }),
});

/** Which screen scheme an issue type follows; `default` stands for all others. Inspect, made and inverse as with the issue type scheme. */
const createIssueTypeScreenScheme = z.object({
  kind: z.literal('create-issue-type-screen-scheme'),
  key,
  name,
  mark,
  copyOf: z.string().nullable(),
  mappings: z.array(z.object({ issueTypeId: z.string(), screenScheme: refSchema })).min(1),
});

/**
 * A company-managed service project with these schemes, and no template. Inspect: the project of this key; before = none and the key is
 * free, after = one with the mark and the schemes, partly = one with the mark that lacks some (Jira answers 500 to a write it has made).
 * Made: `{id}`. Inverse: deletes it for good, for a project in the bin still holds its schemes and its key; refused while it holds requests that this app has not made.
 */
const createProject = z.object({
  kind: z.literal('create-project'),
  key,
  projectKey: z.string(),
  name,
  mark,
  lead: z.string(),
  /** null: the site's default scheme, or none. */
  schemes: z.object({
    workflow: refSchema.nullable(),
    issueType: refSchema,
    issueTypeScreen: refSchema,
    permission: refSchema.nullable(),
    notification: refSchema.nullable(),
  }),
});

/** Gives the project another scheme of this sort; `from` is null where it has none. Inspect: the project's scheme; before = `from`, after = `to`. Made: `{}`. Inverse: back to `from`. */
const assignScheme = z.object({
  kind: z.literal('assign-scheme'),
  key,
  of: z.enum(['issue-type', 'issue-type-screen', 'notification']),
  projectId: z.string(),
  projectKey: z.string(),
  from: z.string().nullable(),
  to: refSchema,
});

/**
 * A form of another project with the original's design as it stands then. Inspect: the project's forms of this name; before = none, after = one
 * on the portal of exactly these request types. Made: `{id}`. Inverse: deletes it.
 */
const copyForm = z.object({
  kind: z.literal('copy-form'),
  key,
  ...inNew,
  projectKey: z.string(),
  fromProjectKey: z.string(),
  copyOf: z.string(),
  name,
  requestTypes: z.array(z.object({ from: z.string(), to: refSchema })),
});

/** The twin's own setup, taken from the original's, and the original's test project. Settings of this app. Inspect: both records. Inverse: the setup goes, `before` is the test project again. */
const saveTwin = z.object({
  kind: z.literal('save-twin'),
  key,
  twin: refSchema,
  twinKey: z.string(),
  projectId: z.string(),
  before: z.string().nullable(),
});

/** What the bot takes a status for: a setting of this app, no write to Jira. Inspect: the saved settings; `before` null: proposed, not decided. Inverse: `before`. */
const saveBucket = z.object({
  kind: z.literal('save-bucket'),
  key,
  projectId: z.string(),
  statusId: z.string(),
  before: bucket.nullable(),
  after: bucket,
});

/** One resumable write. Steps run in the order of the plan; plain JSON. */
export const stepSchema = z.discriminatedUnion('kind', [
  createStatus,
  createScreen,
  addScreenField,
  updateWorkflow,
  createWorkflow,
  createWorkflowScheme,
  switchWorkflowScheme,
  addRoleActor,
  removeRoleActor,
  createPermissionScheme,
  assignPermissionScheme,
  addCustomers,
  createRequestType,
  saveBucket,
  addRoleActors,
  createIssueTypeScheme,
  createScreenScheme,
  createIssueTypeScreenScheme,
  createProject,
  assignScheme,
  copyForm,
  saveTwin,
]);
export type Step = z.infer<typeof stepSchema>;
export type StepKind = Step['kind'];
export type StepOf<K extends StepKind> = Extract<Step, { kind: K }>;
