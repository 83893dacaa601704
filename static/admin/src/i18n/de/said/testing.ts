import type { TestingSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { allOf } from './lists';

export const testingSays: Translations<TestingSays> = {
  'test-project-access-same': {
    lacks: ({ account, project, permissions }) =>
      `Dem Konto „${account}“ fehlt im Testprojekt „${project}“: ${allOf(permissions)}.`,
    lacksMany: ({ account, project, permissions, more }) =>
      `Dem Konto „${account}“ fehlen im Testprojekt „${project}“: ` +
      `${permissions.join(', ')} und ${more} weitere Berechtigungen.`,
    notAsked: ({ account }) => `Jira wurde nicht gefragt, was das Konto „${account}“ in beiden Projekten darf.`,
  },
  'test-project-isolated': {
    shared: ({ workflow }) => `Der Workflow „${workflow}“ gehört zugleich der Produktion und dem Testprojekt.`,
    copy: 'eine Kopie für das Testprojekt',
  },
  'test-project-issue-types-same': {
    missing: ({ issueType, project }) => `Der Vorgangstyp „${issueType}“ fehlt im Testprojekt „${project}“.`,
  },
  'test-project-present': {
    noneChosen: 'Es ist kein Testprojekt ausgewählt.',
    cannotBeUsed: ({ project, why }) => `Das Testprojekt „${project}“ ist nicht brauchbar: ${why}.`,
    notChosen: 'Es ist keines ausgewählt',
    noSuchProject: 'Diese Site hat kein solches Projekt',
    isProduction: 'Es ist das Produktionsprojekt selbst',
    noServiceProject: 'Es ist kein Serviceprojekt mit Portal',
    ownProject: 'ein eigenes Serviceprojekt',
  },
  'test-project-request-types-same': {
    missing: ({ requestType, project }) => `Der Anfragetyp „${requestType}“ fehlt im Testprojekt „${project}“.`,
  },
  'test-project-workflows-same': {
    differs: ({ issueType, differences }) =>
      `Der Vorgangstyp „${issueType}“ arbeitet im Testprojekt anders: ${differences.join('; ')}.`,
    differsMuch: ({ issueType, differences, more }) =>
      `Der Vorgangstyp „${issueType}“ arbeitet im Testprojekt anders: ${differences.join('; ')}; und ${more} weitere.`,
    unread: ({ issueType }) =>
      `Der Workflow des Vorgangstyps „${issueType}“ war nicht unter denen, die Jira geliefert hat.`,
  },
  'workflow-parts': {
    missing: ({ part }) => `${part} fehlt`,
    added: ({ part }) => `${part} ist hinzugekommen`,
    changed: ({ part }) => `${part} weicht ab`,
    status: ({ status }) => `Status „${status}“`,
    approval: ({ status }) => `Genehmigung im Status „${status}“`,
    transition: ({ transition, status }) => `Übergang „${transition}“ zu „${status}“`,
    globalTransition: ({ transition, status }) => `Übergang „${transition}“ von jedem Status zu „${status}“`,
    loop: ({ transition }) => `Übergang „${transition}“ zu demselben Status`,
    globalLoop: ({ transition }) => `Übergang „${transition}“ von jedem Status zu demselben Status`,
  },
};
