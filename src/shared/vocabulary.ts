/**
 * Lists that both sides agree on, each written once; types and schemas are made of them.
 * It imports nothing.
 */

// Verdicts and findings

/**
 * In the order a reader wants to see them: what is broken, what is unknown, what is to do, what is well.
 * `not-available`: it could not be looked at. Never counted as a pass.
 */
export const OUTCOMES = ['fail', 'error', 'not-available', 'manual', 'pass', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * Harm to the reader's project if left: critical = the bot does not work, high = a skill fails, medium = it fails
 * sometimes, low = untidy.
 */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The earlier an area, the more of the others rests on it. */
export const AREAS = ['access', 'workflow', 'screens', 'requests', 'customers', 'knowledge', 'testing'] as const;
export type Area = (typeof AREAS)[number];

/** `automatic`: one right answer. `choose`: several, an admin picks. `manual`: no API does it. */
export const SAFETIES = ['automatic', 'choose', 'manual'] as const;
export type Safety = (typeof SAFETIES)[number];

/** How much a requirement weighs for this project, from the profile and the skills that are on. */
export const NEEDS = ['required', 'optional', 'advice', 'not-needed'] as const;
export type Need = (typeof NEEDS)[number];

/** What a finding or a change can be about. */
export const SUBJECT_TYPES = [
  'project',
  'issue-type',
  'workflow',
  'transition',
  'status',
  'screen',
  'field',
  'account',
  'project-role',
  'group',
  'permission',
  'permission-scheme',
  'application-role',
  'service-desk',
  'request-type',
  'form',
  'knowledge-base',
  'app',
  'bucket',
  'confirmation',
] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

export const SKILL_STATES = ['go', 'no-go', 'off'] as const;
export type SkillState = (typeof SKILL_STATES)[number];

/** Where an admin looks for a change in a plan, in this order. */
export const CHANGE_GROUPS = ['workflow', 'permissions', 'roles', 'portal', 'project'] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** How a check stands in a report compared with the one before. */
export const REPORT_CHANGES = ['turnedRed', 'turnedGreen', 'stillOpen', 'added', 'gone'] as const;
export type ReportChange = (typeof REPORT_CHANGES)[number];

/** Why the app does not do what was asked. */
export const ERROR_CODES = [
  'not-an-admin',
  'bad-request',
  'not-found',
  'conflict',
  'jira-refused',
  'jira-unavailable',
  'rate-limited',
  'storage-full',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

// Setup and accounts

/** The accounts a setup names. */
export const ACCOUNT_ROLES = ['serviceAccount', 'agentTestAccount', 'customerTestAccount'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/**
 * What kind of account it is. `person` is an ordinary Atlassian account (people and classic bot users look alike),
 * `service-account` Atlassian's own service account, `app` an app's user, `agent` a Rovo agent, `customer` portal-only.
 */
export const ACCOUNT_KINDS = ['person', 'service-account', 'app', 'agent', 'customer', 'unknown'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What the app does as its own user; each needs permissions of that user beside the scopes of manifest.yml. */
export const APP_FEATURES = ['audit', 'raise-requests', 'tell-transitions'] as const;
export type AppFeature = (typeof APP_FEATURES)[number];

// Workflows

/**
 * What a support bot calls a status. `keep-away`: an approval or another decision of a person; the bot tells of it and
 * moves nothing. `other`: no rule decided, a person has to; or an admin left it out. A vendor's own states are derived
 * from these and the profile.
 */
export const BUCKETS = ['new', 'in-progress', 'waiting-for-user', 'resolved', 'keep-away', 'other'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** Those of them that a profile can ask for. */
export const BUCKETS_OF_PROFILES = ['new', 'in-progress', 'waiting-for-user', 'resolved'] as const;
export type ProfileBucket = (typeof BUCKETS_OF_PROFILES)[number];

/**
 * How far a bucket may be relied on, least first. `guess`: its sources contradict each other or say little; the admin
 * is asked, and nothing automatic rests on it.
 */
export const CONFIDENCES = ['guess', 'likely', 'certain'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Jira's status category; `unknown` where the source (an XML export) does not carry one. */
export const STATUS_CATEGORIES = ['new', 'indeterminate', 'done', 'unknown'] as const;
export type StatusCategory = (typeof STATUS_CATEGORIES)[number];

/** The same as the API that makes statuses spells them. */
export const EDITED_CATEGORIES = ['TODO', 'IN_PROGRESS', 'DONE'] as const;
export type EditedCategory = (typeof EDITED_CATEGORIES)[number];

export const TRANSITION_KINDS = ['initial', 'global', 'directed'] as const;
export type TransitionKind = (typeof TRANSITION_KINDS)[number];

/** The three moves of a bot. */
export const BOT_MOVES = ['resolve', 'startWork', 'reopen'] as const;
export type BotMove = (typeof BOT_MOVES)[number];

export const RULE_KINDS = ['condition', 'validator', 'function'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

export const SCREEN_OPERATIONS = ['create', 'edit', 'view'] as const;
export type ScreenOperation = (typeof SCREEN_OPERATIONS)[number];

/** What a screen scheme names a screen for; `default` stands for what it does not name. */
export const SCREEN_USES = ['default', 'create', 'edit', 'view'] as const;
export type ScreenUse = (typeof SCREEN_USES)[number];

/**
 * What the format of a file cannot say. `rule`: a condition, validator, post function or screen rule that was left
 * out; `text`: characters that were replaced or blanks that will be cut; `id`: a new id; `reference`: a status that is
 * not there; `layout`, `trigger`, `approval`: parts only Jira Cloud has.
 */
export const LOSS_KINDS = [
  'identity',
  'category',
  'rule',
  'text',
  'id',
  'reference',
  'property',
  'screen',
  'layout',
  'trigger',
  'approval',
] as const;
export type LossKind = (typeof LOSS_KINDS)[number];

/** Which part of a workflow differs. */
export const DIFFERENCE_KINDS = [
  'workflow-description',
  'status-added',
  'status-removed',
  'status-renamed',
  'status-category',
  'status-properties',
  'status-approval',
  'transition-added',
  'transition-removed',
  'transition-renamed',
  'transition-from',
  'transition-to',
  'transition-screen',
  'transition-conditions',
  'transition-validators',
  'transition-functions',
  'transition-event',
  'transition-properties',
  'transition-description',
] as const;
export type DifferenceKind = (typeof DIFFERENCE_KINDS)[number];

export const WORKFLOW_PARTS = ['workflow', 'status', 'transition'] as const;
export type WorkflowPart = (typeof WORKFLOW_PARTS)[number];

/**
 * Of a test project's parts: `shared`: an edit tried there is an edit of the original; `own`: its copy; `site`:
 * belongs to the whole site in either way.
 */
export const HELD = ['shared', 'own', 'site'] as const;
export type Held = (typeof HELD)[number];

// What a bot is let do and told

/** What a key may be allowed to do; each route needs one. */
export const BOT_SCOPES = [
  'forms:read',
  'forms:submit',
  'articles:read',
  'tickets:read',
  'people:read',
  'readiness:read',
] as const;
export type BotScope = (typeof BOT_SCOPES)[number];

/**
 * How a bot proves itself: by showing a secret, by signing each request with one, or by a token its own issuer signed.
 */
export const KEY_KINDS = ['bearer', 'hmac', 'jwt'] as const;
export type BotKeyKind = (typeof KEY_KINDS)[number];

/** Where an employee can fill in a form: by the bot, on the portal only, or nowhere, for it is broken. */
export const FILLABLE_IN = ['chat', 'portal', 'nowhere'] as const;
export type FillableIn = (typeof FILLABLE_IN)[number];

/** When a question is asked, by the answer to another. */
export const ANSWER_OPERATORS = ['EQUALS', 'IN', 'NOT_EMPTY'] as const;
export type AnswerOperator = (typeof ANSWER_OPERATORS)[number];

/** What a bot reads again from time to time. */
export const INGESTED = ['people', 'groups', 'forms', 'articles'] as const;
export type Ingested = (typeof INGESTED)[number];

// Runs

export const AUDIT_STATES = ['queued', 'reading', 'judging', 'done', 'failed', 'cancelled'] as const;
export type AuditState = (typeof AUDIT_STATES)[number];

/** `waiting`: Jira asked to be left alone for a while; it goes on by itself. */
export const PACKING_STATES = ['queued', 'reading', 'packing', 'waiting', 'done', 'failed'] as const;
export type PackingState = (typeof PACKING_STATES)[number];

export const COMPARISON_STATES = ['queued', 'reading', 'done', 'failed'] as const;
export type ComparisonState = (typeof COMPARISON_STATES)[number];

// Profiles and rehearsals

/** What a profile asks of an account or a test project. */
export const SETUP_NEEDS = ['required', 'optional', 'none'] as const;
export type SetupNeed = (typeof SETUP_NEEDS)[number];

/**
 * What a rehearsal can do, as an employee, as the bot, or as an approver, who is never the bot; and what has to be true
 * after that. A step that is refused as it should be has passed.
 */
export const REHEARSAL_STEPS = [
  'bot-signs-in',
  'bot-raises-for-customer',
  'bot-sees-request',
  'bot-fills-fields',
  'bot-comments-internally',
  'bot-comments-publicly',
  'bot-starts-work',
  'request-waits-for-user',
  'employee-answers',
  'bot-resolves',
  'bot-is-assignee',
  'resolution-is-set',
  'bot-reopens',
  'resolution-is-empty',
  'assignee-is-empty',
  'bot-closes',
  'employee-raises-request',
  'request-waits-for-approval',
  'bot-lists-pending-approval',
  'approver-has-email-address',
  'bot-cannot-answer-approval',
  'approver-approves',
  'request-moved-on',
  'bot-lists-nothing-pending',
  'request-cleaned-up',
] as const;
export type RehearsalStep = (typeof REHEARSAL_STEPS)[number];

/** How a step of a rehearsal ends; `unknown`: nobody can tell without doing it. */
export const REHEARSAL_OUTCOMES = ['ok', 'fails', 'unknown'] as const;
export type RehearsalOutcome = (typeof REHEARSAL_OUTCOMES)[number];

/** In which way a bot proves to Jira who it is. */
export const SIGN_IN_WAYS = [
  'classic-user',
  'native-service-account',
  'oauth-app',
  'mcp-client',
  'rovo-agent',
] as const;
export type SignInKind = (typeof SIGN_IN_WAYS)[number];

/** What Jira calls the answer to an approval, of one approver or of all. */
export const APPROVAL_ANSWERS = ['pending', 'approved', 'declined'] as const;

// What somebody did

/** What the trail of acts can be filtered by. */
export const ACT_GROUPS = [
  'fixes',
  'customers',
  'keys',
  'risks',
  'confirmations',
  'setup',
  'go-live',
  'test-project',
  'hand-over',
] as const;
export type ActGroup = (typeof ACT_GROUPS)[number];

/** What a plan is for: fixes of one project, a test project that is made, or two projects that are made equal. */
export const PLAN_PURPOSES = ['fixes', 'test-project', 'equal'] as const;
export type PlanPurpose = (typeof PLAN_PURPOSES)[number];

/** What a press on “Save” of the setup can change. */
export const SETUP_PARTS = [
  'profile',
  'own-profile',
  'skills',
  'accounts',
  'statuses',
  'issue-types',
  'test-project',
] as const;
export type SetupPart = (typeof SETUP_PARTS)[number];

// One request and the bot

/** What a bot wants to do to a request. `ask`: wait for the employee. */
export const REQUEST_ACTIONS = ['resolve', 'start-work', 'ask', 'reopen', 'comment'] as const;
export type RequestAction = (typeof REQUEST_ACTIONS)[number];

/** Why it can, cannot, or nobody can tell. */
export const ACTION_REASONS = [
  'open',
  'account-not-chosen',
  'not-found-by-account',
  'permission-missing',
  'awaiting-approval',
  'people-decide',
  'already-there',
  'not-resolved',
  'meaning-unknown',
  'no-transition',
  'fields-required',
] as const;
export type ActionReason = (typeof ACTION_REASONS)[number];
