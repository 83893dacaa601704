import { defineMessages } from '../../messages/define-messages';

/** What is refused about making a test project. */
export const testProjectSays = defineMessages('new-test-project', {
  notAKey: ({ key }: { key: string }) => `“${key}” isn't a project key.`,
  howKeysAre: 'Use two to ten capital letters and digits, a letter first.',
  keyTaken: ({ key, name }: { key: string; name: string }) => `The key ${key} belongs to project “${name}”.`,
  chooseAnotherKey: 'Choose another key.',
  keyRefused: ({ key, fault }: { key: string; fault: string }) =>
    `Jira refuses the key ${key} for a new project: ${fault}`,
  emptyRecycleBin:
    'If that project is in the recycle bin, restore it or delete it for good there; else choose another key.',
  nameTooLong: ({ count, most }: { count: number; most: number }) =>
    `The name has ${count} characters; Jira takes ${most}.`,
  chooseShorterName: 'Choose a shorter name.',
  nameTaken: ({ key, name }: { key: string; name: string }) => `Project ${key} is called “${name}” already.`,
  chooseAnotherName: 'Choose another name.',
  noIssueTypeScheme: 'Jira does not show the issue type scheme of this project.',
  noWorkflowScheme: 'Jira does not show the workflow scheme of this project.',
  noWorkflows: 'Jira does not show the workflows of this project.',
  noScreenScheme: 'Jira does not show the issue type screen scheme of this project.',
  checkApp: 'Check that the app may administer Jira, and try again.',
  notAServiceProject: ({ project }: { project: string }) =>
    `${project} isn't a service project, so a test project of it would have no portal.`,
  pickServiceProject: 'Pick a service project.',
  teamManaged: ({ project }: { project: string }) =>
    `${project} is team-managed: its issue types, workflows and fields are its own, and no API of Jira copies them.`,
  repeatByHand:
    'In Jira, make a new project from the same template and repeat what was changed in this one, then choose it ' +
    'as the test project on the setup page. Only company-managed projects can be copied from here.',
});
