import type { Text } from './message';
import type { Reply, Settings } from './contract';
import type { ReportChanges } from './overview-contract';
import type { BlockingCounts, SkillVerdict } from './report';

/** The sum of an audit that might be. */
export interface Standing {
  readonly verdict: 'go' | 'no-go';
  readonly score: number;
  /** How many checks fail. */
  readonly failing: number;
}

/** The verdict under settings nobody has saved. */
export interface SettingsPreview {
  /** What the project would be judged as, by what Jira says now. */
  readonly after: Standing;
  /** The newest stored audit; null: there is none. */
  readonly before: (Standing & { readonly takenAt: string }) | null;
  /** null: there is no stored audit to compare with. */
  readonly changes: ReportChanges | null;
}

/** One check that would hold the project back under some choice of skills. */
export interface HoldingCheck {
  readonly check: string;
  readonly title: Text;
  /** How many objects fail it. */
  readonly findings: number;
}

/** One choice of skills and what it comes to. */
export interface SkillChoice extends Standing {
  /** Skill ids, in the profile's order. */
  readonly on: readonly string[];
  readonly skills: readonly SkillVerdict[];
  /** Places in `SkillTable.checks` of what holds the gate. */
  readonly heldBackBy: readonly number[];
}

/** Every choice of skills judged beforehand, so that a toggle answers at once. */
export interface SkillTable {
  readonly takenAt: string;
  readonly skills: readonly {
    readonly id: string;
    readonly name: Text;
    readonly description: Text;
    readonly isOn: boolean;
  }[];
  readonly checks: readonly HoldingCheck[];
  readonly choices: readonly SkillChoice[];
}

/** The project judged for one bot. */
export interface BotStanding extends Standing {
  readonly profile: { readonly id: string; readonly name: Text; readonly version: string };
  /** It is the one that was saved for the project. */
  readonly isChosen: boolean;
  /** Names of the skills it was judged with: those saved for the chosen bot, those usually on for another. */
  readonly skills: readonly Text[];
  readonly blocking: BlockingCounts;
  readonly heldBackBy: readonly HoldingCheck[];
}

/** One reading of a project, judged for every bot the app knows. */
export interface BotTable {
  readonly takenAt: string;
  /** The chosen bot first. */
  readonly bots: readonly BotStanding[];
}

export type WhatIfQuestions = {
  /** Judges the project as if the settings were saved; saves nothing. */
  previewSettings: (payload: { readonly settings: Settings }) => Reply<SettingsPreview>;
  readSkillTable: (payload: { readonly projectKey: string }) => Reply<SkillTable>;
  readBotTable: (payload: { readonly projectKey: string }) => Reply<BotTable>;
};
