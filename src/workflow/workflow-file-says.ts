import { defineMessages } from '../messages/define-messages';

const ANSWER = "an answer of Jira's workflow API (bulk get, search with expand=values.transitions, preview or update)";

/** Why a file (or an answer) cannot be judged, and what to do about it. */
export const says = defineMessages('workflow-file', {
  unknownEncoding: ({ file, encoding }: { file: string; encoding: string }) =>
    `${file} declares the encoding ${encoding}, which is not known here; save it as UTF-8 and try again.`,
  empty: ({ file }: { file: string }) => `${file} is empty; export the workflow again.`,
  tooLarge: ({ file, size, most }: { file: string; size: number; most: number }) =>
    `${file} has ${size} MB; a workflow export of more than ${most} MB is not read, so export one workflow at a time.`,
  notAWorkflow: ({ file, kind }: { file: string; kind: string }) =>
    `${file} is ${kind}, not a workflow; give the XML or JSON file itself.`,
  zip: 'a zip archive',
  gzip: 'a gzip archive',
  pdf: 'a PDF',
  picture: 'a picture',
  notText: ({ file, encoding }: { file: string; encoding: string }) =>
    `${file} is not text in ${encoding}; save it as UTF-8 and try again.`,
  binary: ({ file }: { file: string }) =>
    `${file} is a binary file, not a workflow; give an OSWorkflow XML export or a JSON answer of Jira's workflow API.`,
  badJson: ({ file }: { file: string }) =>
    `${file} is not well-formed JSON; save the whole answer of Jira's workflow API and try again.`,
  neither: ({ file }: { file: string }) =>
    `${file} is neither XML nor JSON; give an OSWorkflow XML export or a JSON answer of Jira's workflow API.`,
  sayWhich: ({ file, count, names }: Several) =>
    `${file} holds ${count} workflows (${names}); say which one by its name.`,
  noneCalled: ({ file, count, names, name }: Several & { name: string }) =>
    `${file} holds ${count} workflows (${names}); none of them is called "${name}".`,
  severalCalled: ({ file, count, names, name }: Several & { name: string }) =>
    `${file} holds ${count} workflows (${names}); more than one of them is called "${name}".`,
  entities:
    'The file declares XML entities in its DOCTYPE, which no Jira export does; remove the declarations or ' +
    'export the workflow again.',
  tooDeep: ({ most }: { most: number }) =>
    `The file nests elements more than ${most} deep, which no workflow does; export the workflow again.`,
  tooManyElements: ({ most }: { most: number }) =>
    `The file has more than ${most} elements, which no workflow has; export one workflow at a time.`,
  badXml: ({ detail }: { detail: string }) =>
    `The file is not well-formed XML (${detail}); export the workflow again or fix that line.`,
  noElement: 'The file holds no XML element; export the workflow again.',
  notAnAnswer: ({ place }: { place: string }) => `The JSON is not ${ANSWER} (${place}).`,
  tooDeepAnswer: `The JSON nests too deep to be ${ANSWER}.`,
  noWorkflowsMember: `The JSON has no "workflows", no "values" and no "statuses" with "transitions", so it is not ${ANSWER}.`,
  withoutTransitions:
    'The search page lists its workflows without transitions; ask Jira again with expand=values.transitions.',
  noWorkflow: 'The answer holds no workflow; ask Jira for at least one.',
  otherObjects: `The JSON lists objects without transitions, so it is not ${ANSWER}.`,
  otherRoot: ({ tag }: { tag: string }) =>
    `The XML starts with <${tag}>, not <workflow>; give the export of one workflow (Workflows, then Export, ` +
    'then As XML).',
  noSteps: 'The workflow has no <steps>, so there is nothing to judge; export the workflow again.',
  noStep: 'The workflow has no step, so there is nothing to judge; export the workflow again.',
});

type Several = { file: string; count: number; names: string };
