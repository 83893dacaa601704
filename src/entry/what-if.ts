import { z } from 'zod';
import { projectSettingsSchema } from '../profile/settings';
import type { WhatIfQuestions } from '../shared/what-if-contract';
import { previewSettings } from '../usecases/what-if/preview-settings';
import { readSkillTable } from '../usecases/what-if/skill-table';
import { adminOnly } from './admin-only';
import { oneProject } from './one-project';

/** What would be, if other settings were saved. */
export const whatIf = {
  previewSettings: adminOnly(z.object({ settings: projectSettingsSchema }), previewSettings),
  readSkillTable: adminOnly(oneProject, readSkillTable),
} satisfies { readonly [F in keyof WhatIfQuestions]: unknown };
