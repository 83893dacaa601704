import { defineMessages } from '../messages/define-messages';

type SchemeCopy = { scheme: string; copy: string };

/** What a plan says of the private copies of a test project. */
export const says = defineMessages('twin-copies', {
  screen: ({ screen, copy }: { screen: string; copy: string }) => `Copy screen "${screen}" to "${copy}".`,
  workflow: ({ workflow, copy }: { workflow: string; copy: string }) =>
    `Copy workflow "${workflow}" to "${copy}"; the original stays as it is.`,
  workflowAndScreens: ({ workflow, copy }: { workflow: string; copy: string }) =>
    `Copy workflow "${workflow}" to "${copy}", with the copies of its screens; the original stays as it is.`,
  workflowScheme: ({ scheme, copy }: SchemeCopy) =>
    `Create workflow scheme "${copy}", a copy of "${scheme}" that uses the copies.`,
  issueTypes: ({ scheme, copy, count }: SchemeCopy & { count: number }) =>
    `Create issue type scheme "${copy}" with the same ${count} issue types as "${scheme}".`,
  screenScheme: ({ scheme, copy }: SchemeCopy) =>
    `Create screen scheme "${copy}", a copy of "${scheme}" with the copies of its screens.`,
  screensByType: ({ scheme, copy }: SchemeCopy) =>
    `Create issue type screen scheme "${copy}", a copy of "${scheme}" with the copies of its screen schemes.`,
  grants: ({ scheme, copy }: SchemeCopy) => `Create permission scheme "${copy}" with the same grants as "${scheme}".`,
});
