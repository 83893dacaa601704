import type { TestingSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { allOf } from './lists';

export const testingSays: Translations<TestingSays> = {
  'test-project-access-same': {
    lacks: ({ account, project, permissions }) =>
      `Il manque au compte «\u00a0${account}\u00a0» dans le projet de test «\u00a0${project}\u00a0»\u00a0: ` +
      `${allOf(permissions)}.`,
    lacksMany: ({ account, project, permissions, more }) =>
      `Il manque au compte «\u00a0${account}\u00a0» dans le projet de test «\u00a0${project}\u00a0»\u00a0: ` +
      `${allOf([...permissions, more === 1 ? '1 autre autorisation' : `${more} autres autorisations`])}.`,
    notAsked: ({ account }) =>
      `Il n’a pas été demandé à Jira ce que le compte «\u00a0${account}\u00a0» a le droit de faire dans les ` +
      'deux projets.',
  },
  'test-project-isolated': {
    shared: ({ workflow }) =>
      `Le workflow «\u00a0${workflow}\u00a0» appartient à la fois à la production et au projet de test.`,
    copy: 'une copie pour le projet de test',
  },
  'test-project-issue-types-same': {
    missing: ({ issueType, project }) =>
      `Le type de ticket «\u00a0${issueType}\u00a0» manque dans le projet de test «\u00a0${project}\u00a0».`,
  },
  'test-project-present': {
    noneChosen: 'Aucun projet de test n’est choisi.',
    cannotBeUsed: ({ project, why }) =>
      `Le projet de test «\u00a0${project}\u00a0» n’est pas utilisable\u00a0: ${why}.`,
    notChosen: 'aucun n’est choisi',
    noSuchProject: 'ce site n’a pas de tel projet',
    isProduction: 'c’est le projet de production lui-même',
    noServiceProject: 'ce n’est pas un projet de service avec un portail',
    ownProject: 'un projet de service à part',
  },
  'test-project-request-types-same': {
    missing: ({ requestType, project }) =>
      `Le type de demande «\u00a0${requestType}\u00a0» manque dans le projet de test «\u00a0${project}\u00a0».`,
  },
  'test-project-workflows-same': {
    differs: ({ issueType, differences }) =>
      `Le type de ticket «\u00a0${issueType}\u00a0» fonctionne autrement dans le projet de test\u00a0: ` +
      `${differences.join('\u00a0; ')}.`,
    differsMuch: ({ issueType, differences, more }) =>
      `Le type de ticket «\u00a0${issueType}\u00a0» fonctionne autrement dans le projet de test\u00a0: ` +
      `${differences.join('\u00a0; ')}\u00a0; et ` +
      `${more === 1 ? '1 autre différence' : `${more} autres différences`}.`,
    unread: ({ issueType }) =>
      `Le workflow du type de ticket «\u00a0${issueType}\u00a0» ne figurait pas parmi ceux que Jira a renvoyés.`,
  },
  'workflow-parts': {
    missing: ({ part }) => `${part} manque`,
    added: ({ part }) => `${part} est en plus`,
    changed: ({ part }) => `${part} diffère`,
    status: ({ status }) => `le statut «\u00a0${status}\u00a0»`,
    approval: ({ status }) => `l’approbation du statut «\u00a0${status}\u00a0»`,
    transition: ({ transition, status }) => `la transition «\u00a0${transition}\u00a0» vers «\u00a0${status}\u00a0»`,
    globalTransition: ({ transition, status }) =>
      `la transition «\u00a0${transition}\u00a0» de tout statut vers «\u00a0${status}\u00a0»`,
    loop: ({ transition }) => `la transition «\u00a0${transition}\u00a0» vers le même statut`,
    globalLoop: ({ transition }) => `la transition «\u00a0${transition}\u00a0» de tout statut vers le même statut`,
  },
};
