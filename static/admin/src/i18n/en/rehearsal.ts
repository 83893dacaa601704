import { counted } from './counting';

/** What each skill would do on a request, step by step. */
export const rehearsal = {
  text: 'What the bot would do on a request, step by step, skill by skill.',
  notLiveTitle: 'Worked out, not live',
  notLiveText:
    'Jira was read, and each step was worked out from its answers. No request was raised and nothing was written. ' +
    'Automation rules and settings that apps cannot read may still get in the way.',
  readAt: 'Read from Jira',
  again: 'Work it out again',
  skills: 'Skills',
  outcomes: { ok: 'Works', fails: 'Fails', unknown: 'Not known' },
  workflow: (name: string) => `Workflow “${name}”`,
  broken: (fails: number, unknown: number) =>
    [
      fails === 0 ? '' : counted(fails, 'step fails', 'steps fail'),
      unknown === 0 ? '' : counted(unknown, 'step is not known', 'steps are not known'),
    ]
      .filter((part) => part !== '')
      .join(', '),
  whole: 'Every step works.',
  stands: (status: string) => `Then in status “${status}”.`,
  standsBy: (status: string, transition: string) => `Then in status “${status}”, by transition “${transition}”.`,
  showFinding: 'Show the finding',
  notRehearsedTitle: 'Not rehearsed',
  withoutScript: (skills: readonly string[]) => `The bot’s profile has no steps for ${skills.join(', ')}.`,
  noneTitle: 'Nothing to rehearse',
  noneText: 'The bot’s profile has no steps for the skills that are on, or no issue type can be rehearsed.',
};
