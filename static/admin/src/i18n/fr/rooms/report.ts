import type { Part } from '../../rooms';
import { ownSentencesOf, sentencesOf, type RoomSays } from '../../speak';
import { accessChecks } from '../checks/access';
import { customersChecks } from '../checks/customers';
import { knowledgeChecks } from '../checks/knowledge';
import { requestsChecks } from '../checks/requests';
import { screensChecks } from '../checks/screens';
import { testingChecks } from '../checks/testing';
import { workflowChecks } from '../checks/workflow';
import { profiles } from '../profiles';
import { checkSays } from '../said/checks';
import { permissionSentences } from '../said/permissions';
import { proposalSays } from '../said/proposals';
import { readingSays } from '../said/reading';
import { workflowCheckSays } from '../said/workflow-checks';
import { workflowFiles } from '../said/workflow-files';
import { workflowReasons } from '../said/workflow-reasons';

export const reportRoom = {
  says: new Map([
    ...ownSentencesOf({
      checks: {
        ...accessChecks,
        ...customersChecks,
        ...knowledgeChecks,
        ...requestsChecks,
        ...screensChecks,
        ...testingChecks,
        ...workflowChecks,
      },
      profiles,
    }),
    ...sentencesOf<RoomSays['report']>({
      ...checkSays,
      ...permissionSentences,
      ...proposalSays,
      ...readingSays,
      ...workflowCheckSays,
      ...workflowFiles,
      ...workflowReasons,
    }),
  ]),
} satisfies Part;
