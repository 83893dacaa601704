import { counted } from './counting';

/** One reading of a project, judged for every bot. */
export const bots = {
  text: 'Jira is read once, and the project is judged for each bot the app knows. Nothing is saved.',
  basis: (chosen: string) =>
    `${chosen} is judged as it is saved: with its skills, confirmations and accepted risks. ` +
    'The others are judged with ' +
    'the same accounts, statuses and test project, and with the skills named here. ' +
    `What was confirmed or accepted for ${chosen} counts for no other bot.`,
  isChosen: 'Chosen in the setup',
  skills: (names: readonly string[]) => `Judged with: ${names.join(', ')}`,
  whatBlocks: 'What blocks go-live',
  same: (chosen: string) => `Blocked by the same checks as ${chosen}`,
  differs: (chosen: string, more: number, fewer: number) =>
    `Compared with ${chosen}: ${counted(more, 'more blocking check', 'more blocking checks')}, ${fewer} fewer`,
  more: (chosen: string) => `Blocks this bot, but not ${chosen}`,
  fewer: (chosen: string) => `Blocks ${chosen}, but not this bot`,
  both: (chosen: string) => `Blocks this bot and ${chosen}`,
};
