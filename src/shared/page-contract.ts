import type { ActQuestions } from './act-contract';
import type { PreviewQuestions } from './bot-preview-contract';
import type { OverviewQuestions } from './overview-contract';
import type { HandoverQuestions } from './handover-contract';
import type { ParityQuestions } from './parity-contract';
import type { RequestQuestions } from './request-contract';
import type { RiskQuestions } from './risk-contract';
import type { RosterQuestions } from './roster-contract';
import type { TwinQuestions } from './twin-contract';
import type { RehearsalQuestions } from './rehearsal-contract';
import type { WhatIfQuestions } from './what-if-contract';
import type { WorkflowQuestions } from './workflow-contract';
import type { WorkflowPictureQuestions } from './workflow-picture';
import type {
  AccessLogEntry,
  AccountChoice,
  ArticleExplanation,
  BotKeyMade,
  BotKeyRequest,
  BotKeyRow,
  Hello,
  OwnProfile,
  ProjectChoice,
  Reply,
  RunProgress,
  Settings,
  SetupProposal,
  TicketFeedState,
} from './contract';
import type { Text } from './message';
import type { AuditReport } from './report';

/** One row per resolver function. */
export type Contract = ActQuestions &
  HandoverQuestions &
  OverviewQuestions &
  PreviewQuestions &
  ParityQuestions &
  RequestQuestions &
  RosterQuestions &
  RiskQuestions &
  TwinQuestions &
  RehearsalQuestions &
  WhatIfQuestions &
  WorkflowPictureQuestions &
  WorkflowQuestions & {
    /** Who am I, and may I? Answered for everybody, so that the page can refuse clearly. */
    hello: (payload: { readonly projectId?: string }) => Reply<Hello>;
    listProjects: (payload: {
      readonly query?: string;
      readonly startAt?: number;
    }) => Reply<{ readonly projects: readonly ProjectChoice[]; readonly total: number }>;
    proposeSetup: (payload: {
      readonly projectKey: string;
      readonly profileId?: string;
      readonly ownProfile?: OwnProfile | undefined;
    }) => Reply<SetupProposal>;
    exportProfile: (payload: {
      readonly projectKey: string;
      readonly profileId: string;
      readonly ownProfile?: OwnProfile | undefined;
    }) => Reply<{ readonly fileName: string; readonly text: string; readonly schema: string }>;
    checkProfileFile: (payload: { readonly projectKey: string; readonly text: string }) => Reply<{
      /** null: something is wrong with it. */
      readonly profile: OwnProfile | null;
      readonly mistakes: readonly { readonly line: number; readonly message: Text }[];
    }>;
    searchAccounts: (payload: {
      readonly projectKey: string;
      readonly query: string;
      readonly kind: 'any' | 'customer';
    }) => Reply<readonly AccountChoice[]>;
    saveSettings: (payload: { readonly settings: Settings }) => Reply<Settings>;
    startAudit: (payload: { readonly projectKey: string }) => Reply<RunProgress>;
    readProgress: (payload: { readonly projectKey: string }) => Reply<RunProgress | null>;
    cancelAudit: (payload: { readonly projectKey: string }) => Reply<RunProgress | null>;
    readReport: (payload: { readonly projectKey: string }) => Reply<AuditReport | null>;
    recordConfirmation: (payload: {
      readonly projectKey: string;
      readonly check: string;
      readonly result: 'pass' | 'fail';
      readonly evidence: string;
      readonly validForDays: number;
    }) => Reply<Settings>;
    listKeys: (payload: Readonly<Record<string, never>>) => Reply<readonly BotKeyRow[]>;
    createKey: (payload: BotKeyRequest) => Reply<BotKeyMade>;
    /** Gives a key a new secret, or a new public key; the old one works on for `overlapHours`. */
    rotateKey: (payload: {
      readonly keyId: string;
      readonly overlapHours: number;
      readonly publicKey?: string;
    }) => Reply<BotKeyMade>;
    revokeKey: (payload: { readonly keyId: string }) => Reply<BotKeyRow>;
    /** Newest first, of one day (`2026-11-23`, UTC); `before` is the `at` of the last row shown. */
    readAccessLog: (payload: {
      readonly day: string;
      readonly before?: string;
    }) => Reply<{ readonly entries: readonly AccessLogEntry[]; readonly hasMore: boolean }>;
    /**
     * `signingKeyId`: what a vendor compares with the key id of a copy of the readiness; null until somebody asks for
     * readiness.
     */
    readBotUrl: (
      payload: Readonly<Record<string, never>>,
    ) => Reply<{ readonly url: string; readonly signingKeyId: string | null }>;
    /** Makes a new address and closes the old one at once. */
    rotateBotUrl: (payload: Readonly<Record<string, never>>) => Reply<{ readonly url: string }>;
    readTicketFeed: (payload: { readonly projectKey: string }) => Reply<TicketFeedState>;
    /** `isOn` null: as the keys of bots say, which is how every project begins. */
    switchTicketFeed: (payload: {
      readonly projectKey: string;
      readonly isOn: boolean | null;
    }) => Reply<TicketFeedState>;
    /** What a search of the knowledge base gives the bot, and what it does not. */
    explainArticles: (payload: { readonly projectKey: string; readonly query: string }) => Reply<ArticleExplanation>;
  };
