import { defineMessages } from '../../messages/define-messages';

/** What is refused about accepted risks and about looking at one check again. */
export const riskSays = defineMessages('risks', {
  notAudited: 'This project has not been audited yet.',
  runTheAudit: 'Run the audit first.',
  nothingFound: 'The last audit found nothing of this kind.',
  seeWhatIsLeft: 'Reload the page to see what is left.',
  ownerUnknown: 'Jira knows no active account of this owner.',
  chooseAnotherOwner: 'Choose somebody else to answer for the risk.',
  full: ({ count }: { count: number }) => `${count} risks are accepted already.`,
  withdrawOrFix: 'Withdraw those that no longer matter, or fix what can be fixed.',
  noSuchCheck: ({ check }: { check: string }) => `There is no check “${check}”.`,
  tookTooLong: 'Jira took too long to answer for one check alone.',
  runWholeAuditSlowly: 'Run the whole audit: it may take its time.',
  setupChanged: 'The profile or the skills changed since the last audit.',
  runWholeAudit: 'Run the whole audit.',
});
