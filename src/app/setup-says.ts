import { defineMessages } from '../messages/define-messages';

/** What is refused about a project, its setup and its audits. */
export const setupSays = defineMessages('setup', {
  noProfile: ({ profile }: { profile: string }) => `There is no bot profile “${profile}”.`,
  sameVersion: ({ profile }: { profile: string }) =>
    `Profile “${profile}” was changed, and its version is still the same.`,
  countUp: 'Give the changed profile another version: reports name the version they were made with.',
  openSetup: 'Open the setup and pick a profile.',
  noProject: ({ project }: { project: string }) => `Jira has no project ${project}, or the app may not see it.`,
  checkKey: 'Check the key, and that app access rules do not block the project.',
  notSetUp: ({ project }: { project: string }) => `${project} has not been set up yet.`,
  saveSetup: 'Save its setup first.',
  keyOfAnother: ({ project }: { project: string }) => `The key ${project} now belongs to another project.`,
  setUpAgain: 'Reload the page and set the project up again.',
  testProjectIsItself: 'The test project is the project itself.',
  pickAnotherProject: 'Pick another project, or leave the field empty.',
  noSkillOn: 'No skill is switched on, so there is nothing to be ready for.',
  switchSkillOn: 'Switch on at least one skill.',
  noSuchSkill: ({ profile, skill }: { profile: string; skill: string }) => `${profile} has no skill “${skill}”.`,
  notForAPerson: ({ check }: { check: string }) => `“${check}” is not a question for a person.`,
  notReady: ({ project }: { project: string }) => `${project} is not ready for the bot.`,
  fixAndAuditAgain: 'Fix what blocks go-live, run the audit again, then mark the project as live.',
  noAuditOfToday: ({ project }: { project: string }) => `${project} has no audit of today’s kind yet.`,
  noSuchForm: 'A bot finds no such form.',
  lookAtFormsAgain: 'The request type may be gone, or hidden from the portal; look at the list again.',
});
