import { defineMessages } from '../../messages/define-messages';

/**
 * Why something a form asks cannot be asked in chat, or what is lost when it is. Told after the name of the question.
 */
export const gapSays = defineMessages('form-gaps', {
  fieldsUnread: 'its fields could not be read',
  formUnknown: 'whether it has a form could not be read',
  formUnread: 'its form could not be read',
  hiddenAndUnfilled: 'it is required, hidden, and filled by nobody',
  layoutUnlike: 'its sections and its layout do not fit together',
  requiredNowhere: 'it is required and shown nowhere',
  shownNowhere: 'it is shown nowhere',
  dependsOn: ({ test }: { test: string }) => `it depends on ${test}, which the contract cannot say`,
  dependsOnAnswers: 'it depends on answers in a way the contract cannot say',
  unknownShape: 'a condition of an unknown shape',
  withoutTest: 'a condition without a test',
  severalQuestions: 'a condition on several questions at once',
  noOptions: 'it is a choice without options',
  valuesOf: ({ type }: { type: string }) => `Jira says of its values only that they are "${type}"`,
  listsOf: ({ type }: { type: string }) => `Jira says of its values only that they are lists of "${type}"`,
  takesFile: 'it takes a file, for which the contract has no field',
  takesAsset: 'it takes an asset, and Jira lists none to choose from',
  patternOnPortal: 'the pattern its answer has to fit is checked on the portal only',
  unknownKind: ({ type }: { type: string }) => `its kind "${type}" is not known to this app`,
  choicesUnread: 'its choices could not be read',
  otherLost: 'the free text beside its option "other" cannot be sent',
});
