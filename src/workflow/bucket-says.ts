import { defineMessages } from '../messages/define-messages';

/** Why a status is taken for what it is taken for; sentences an admin can agree or disagree with. */
export const says = defineMessages('bucket', {
  approvalConfigured: 'Jira asks people to approve while a request stands in it.',
  approvalConditions: 'Only an approval or a refusal leads on from it.',
  approvalName: 'The name says that a person has to approve.',
  approvalOrRequester: 'The name speaks of an approval and of the requester; a person has to decide which counts.',
  nothing: 'Nothing says what it means; a person has to decide.',
  adminDecided: 'An admin decided it.',
  adminLeftOut: 'An admin left it out.',
  adminKeepsAway: 'An admin decided that the bot keeps away.',
  workflowsDisagree: ({ one, other }: { one: string; other: string }) =>
    `Workflow "${one}" says one thing of it and workflow "${other}" another; a person has to decide.`,

  builtInContradicted: ({ status }: { status: string }) =>
    `"${status}" carries the id of a status of Jira's own that means something else; a person has to decide.`,
  doneSaysOpposite: ({ status }: { status: string }) =>
    `Jira counts "${status}" as done, but its name says the opposite; a person has to decide.`,
  doneAlthough: ({ status, why }: { status: string; why: string }) =>
    `Jira counts "${status}" as done, although ${why}.`,
  doneWithResolutionAlthough: ({ status, why }: { status: string; why: string }) =>
    `Jira counts "${status}" as done and issues enter it with a resolution, although ${why}.`,
  asksRequester: 'its name says that the requester has to answer',
  speaksOfApproval: 'its name speaks of an approval',
  waitsForSomething: 'its name says that it waits for something',
  categoryDone: 'Its status category is Done.',
  categoryInProgress: 'Its status category is In Progress.',
  categoryToDo: 'Its status category is To Do.',
  nameReopened: 'The name says that the issue was opened again.',
  nameRequester: 'The name says that the requester has to answer.',
  nameDesk: 'The name says that the team has to act.',
  restsOnWhom:
    'The work rests, and the name does not say on whom: if people also use it to wait for the requester, choose that.',
  restsNotOnRequester: 'The work rests, but the name does not say that the requester has to answer.',
  endWithResolutionAlthoughInProgress: ({ status }: { status: string }) =>
    `Nothing leads on from it and issues enter it with a resolution, although Jira counts "${status}" as in progress.`,
  nobodyBegunAlthoughInProgress: ({ status }: { status: string }) =>
    `The name says that nobody has begun, although Jira counts "${status}" as in progress.`,
  inProgressAlthoughOver: ({ status }: { status: string }) =>
    `Jira counts "${status}" as in progress, although its name says that the work is over.`,
  createdAndNotBegun: 'Issues are created in it, and its name does not say that work has begun.',
  toDoAlthoughOver: ({ status }: { status: string }) =>
    `Jira counts "${status}" as to do, but its name says that the work is over; a person has to decide.`,
  workGoesOnAlthoughToDo: ({ status }: { status: string }) =>
    `The name says that work goes on, although Jira counts "${status}" as to do.`,

  waitsForConfirmation: ({ status }: { status: string }) =>
    `"${status}" is finished work that only waits for the requester to confirm it.`,
  resolutionAlthoughRequester:
    'Issues enter it with a resolution, although its name says that the requester has to answer.',
  nameOver: 'The name says that the work is over.',
  nameStageOver: ({ why }: { why: string }) => `The name says that a stage is over, and ${why}.`,
  nameOneStage: 'The name says that one stage is over, and work goes on after it.',
  nameOneStageOfMore: 'The name says that one stage is over, and nothing says that it is the last.',
  nameTurnedDown: ({ why }: { why: string }) => `The name says that the request was turned down, and ${why}.`,
  nameTurnedDownGoesOn:
    'The name says that the request was turned down, but work goes on from here; a person has to decide.',
  nameFinished: ({ why }: { why: string }) => `The name says that something is finished, and ${why}.`,
  entersWithResolution: 'issues enter it with a resolution',
  nothingLeadsOn: 'nothing leads on from it',
  onlyFromAny: 'only transitions from Any status lead on from it',
  leavingReopens: 'leaving it reopens the issue',
  leadsToFinished: 'it leads to finished statuses only',
  nothingLeadsBack: 'nothing leads back to work',
  endByFinishing: 'Nothing leads on from it, and issues enter it by finishing.',
  end: 'Nothing leads on from it.',
  nameNobodyBegun: 'The name says that nobody has begun.',
  nameWorkedOn: 'The name says that somebody works on it.',
  nameArrived: 'The name says that the issue has just arrived.',
  onTheWay: 'It lies between where issues are created and where they are resolved.',
  createdForTeam: 'Issues are created in it and wait for the team.',
  nameSomebodyElse: 'The name says that somebody other than the requester has to act.',
  issuesEnterWithResolution: 'Issues enter it with a resolution.',
  nameSaysNothing: 'The name says nothing; a person has to decide.',
  createdInIt: 'Issues are created in it.',
  restsUnknown: 'The work rests, but the name does not say on whom; a person has to decide.',
  endNotOver:
    'Nothing leads on from it, but neither its name nor a resolution says that the work is over; a person has ' +
    'to decide.',
  neitherNameNorPlace: 'Neither its name nor its place in the workflow says what it means; a person has to decide.',
});
