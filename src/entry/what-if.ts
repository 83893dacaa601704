import { z } from 'zod';
import { projectSettingsSchema } from '../profile/settings';
import type { WhatIfQuestions } from '../shared/what-if-contract';
import { readBotTable } from '../usecases/what-if/bot-table';
import { previewSettings } from '../usecases/what-if/preview-settings';
import { readSkillTable } from '../usecases/what-if/skill-table';
import { adminOnly } from './admin-only';
import { oneProject } from './one-project';

/** What would be, if other settings were saved. */
export const whatIf = {
  previewSettings: adminOnly(z.object({ settings: projectSettingsSchema }), previewSettings),
  readSkillTable: adminOnly(oneProject, readSkillTable),
  readBotTable: adminOnly(oneProject, readBotTable),
} satisfies { readonly [F in keyof WhatIfQuestions]: unknown };
