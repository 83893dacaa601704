import { knowledgeBaseReachable } from '../../../src/checks/knowledge/knowledge-base-reachable';
import { aServiceProject } from '../../given/a-service-project';
import { describeCheck } from '../describe-check';

describeCheck(knowledgeBaseReachable, {
  passes: [
    { given: 'articles', project: aServiceProject() },
    {
      given: 'a single article',
      project: aServiceProject({ knowledgeBase: { queries: ['password'], articlesSeen: 1 } }),
    },
  ],
  fails: [
    {
      given: 'no article for any word',
      project: aServiceProject({ knowledgeBase: { queries: ['password', 'vpn'], articlesSeen: 0 } }),
      findings: [
        { type: 'knowledge-base', id: '7', name: 'IT Helpdesk', evidence: { actual: 0, queries: ['password', 'vpn'] } },
      ],
    },
  ],
  notApplicable: [{ given: 'no portal', project: aServiceProject({ serviceDesk: null }) }],
  cannotTell: [
    {
      given: 'a knowledge base nobody searched',
      project: aServiceProject({ knowledgeBase: { queries: [], articlesSeen: 0 } }),
    },
  ],
});
