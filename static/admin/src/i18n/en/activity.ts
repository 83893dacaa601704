import { counted, number } from './counting';

/** The log of everything that was written, with the way back. */
export const activity = {
  text: 'Who did what and when, newest first.',
  noneTitle: 'Nothing done yet',
  noneText: 'What you and others do with this project is listed here; fixes can be undone here.',
  review: 'Review fixes',
  states: {
    applied: 'Applied',
    'partly-applied': 'Partly applied',
    undone: 'Undone',
    'partly-undone': 'Partly undone',
    running: 'Running',
  },
  plan: (count: number) => counted(count, 'change', 'changes'),
  you: 'by you',
  by: (name: string) => `by ${name}`,
  byHidden: 'by an account that Jira does not show',
  show: 'Show changes',
  hide: 'Hide changes',
  undo: 'Undo plan',
  undoRest: 'Undo the rest',
  undoFrom: 'Undo from here',
  undoFromLabel: (sentence: string) => `Undo from here, with the later changes: ${sentence}`,
  confirmTitle: (count: number, isAll: boolean) =>
    isAll
      ? `Undo ${count === 1 ? 'the change' : `all ${number(count)} changes`} of this plan?`
      : `Undo the last ${counted(count, 'change', 'changes')}?`,
  confirmText:
    'All are first compared with what is in Jira today. Where somebody changed the same thing since, nothing is ' +
    'undone and you see why.',
  confirmPartText: 'Changes that were written in one go, such as those of one workflow, are undone together.',
  confirm: (count: number) => `Undo ${counted(count, 'change', 'changes')}`,
  keep: (count: number) => (count === 1 ? 'Keep it' : 'Keep them'),
  wait: 'Changes are being written just now. You can undo once that has ended.',
};
