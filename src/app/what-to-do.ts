import { defineMessages } from '../messages/define-messages';

/** Advice that more than one refusal gives. */
export const whatToDo = defineMessages('what-to-do', {
  reload: 'Reload the page.',
  reloadAndTryAgain: 'Reload the page and try again.',
  tryAgainInAMinute: 'Try again in a minute.',
  sendDetail: 'Send the detail to the person who looks after this app.',
  tryAgainOrSendDetail: 'Try again. If the problem stays, send the detail to the person who looks after this app.',
  checkPermissions: 'Check your own permissions and those of the app’s user.',
  pickProfile: 'Pick one of the listed profiles.',
  pickSkill: 'Pick one of the listed skills.',
  runAudit: 'Run an audit first.',
  makePlanAgain: 'Make the plan again and review it.',
});
