import { defineMessages } from '../../messages/define-messages';

/** What is refused about hand-over packages, and why one was not made. */
export const handoverSays = defineMessages('hand-over', {
  replaced: 'This package has been replaced by a newer one.',
  downloadNewer: 'Reload the page and download that one.',
  noSuchPart: 'The package has no such part.',
  downloadAgain: 'Reload the page and download it again.',
  noSuchFile: 'The package has no such file.',
  chooseListedFile: 'Reload the page and choose a file of the list.',
  notAudited: ({ project }: { project: string }) => `${project} has not been audited yet.`,
  auditIsAPart: 'Run an audit first: its findings are a part of the package.',
  reportTooOld: ({ project }: { project: string }) =>
    `The last audit of ${project} is of an early version of the app, which did not note whom its sentences name.`,
  auditAgain: 'Run the audit again, then share its report.',
  nothingStored: 'The setup or the audit of this project is no longer stored.',
  saveAndAudit: 'Save the setup and run an audit, then make the package again.',
  notTaken: 'Forge storage did not take the package. If one was made before, it is still there.',
  makeAgain: 'Create it again. If the problem stays, send this to the person who looks after this app.',
});
