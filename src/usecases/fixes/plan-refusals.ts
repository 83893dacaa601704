import { defineMessages } from '../../messages/define-messages';

/** What is refused about plans, and why the work on one stopped. */
export const planRefusals = defineMessages('plan-refusals', {
  neverApplied: 'This plan was never applied, so there is nothing to undo.',
  seeWhatWasMade: 'Reload the page to see what was made.',
  notStored: 'This plan is no longer stored.',
  closedAccount: 'An account that this plan was made for was closed.',
  noSuchStep: 'The plan has no such step.',
  noSuchChange: 'The plan has no such change.',
  chooseChangesAgain: 'Reload the page and choose the changes to undo again.',
  notUnderWay: 'This plan is not under way any more.',
  nothingToUndo: 'There is nothing left to undo.',
  anotherPlanRuns: 'Another plan is being applied or undone on this site.',
  waitForOtherPlan: 'Wait until it is over, then try again.',
  beyondProject: 'This plan changes more than the project you administer.',
  askJiraAdmin: 'Ask a Jira administrator to make the changes that reach beyond it.',
  namesTaken: 'Every name this plan would give is in use on the site already.',
  removeOldCopies: 'Remove the copies of earlier plans that nobody uses.',
});
