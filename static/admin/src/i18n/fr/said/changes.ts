import type { ChangeSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

export const changeSays: Translations<ChangeSays> = {
  'add-screen-field': {
    tabGone: ({ screen }) =>
      `L’écran «\u00a0${screen}\u00a0» n’a plus l’onglet sur lequel les champs devaient être placés.`,
  },
  'app-access': {
    hidden:
      'Une règle d’accès aux applications de votre organisation cache des demandes à cette application\u00a0; ' +
      'elle ne peut donc pas dire ce qui serait déplacé ou supprimé. ' +
      'Donnez à cette application l’accès au projet, puis appuyez de nouveau sur le bouton.',
  },
  'assign-scheme': {
    noIssueTypeScheme: ({ project }) => hadNone(project, 'système de types de ticket'),
    noScreenScheme: ({ project }) => hadNone(project, 'système d’écrans de types de ticket'),
    noNotificationScheme: ({ project }) => hadNone(project, 'système de notification'),
    issueTypeSchemeChanged: ({ project }) => assignedAnother(project, 'système de types de ticket'),
    screenSchemeChanged: ({ project }) => assignedAnother(project, 'système d’écrans de types de ticket'),
    notificationSchemeChanged: ({ project }) => assignedAnother(project, 'système de notification'),
  },
  'copy-form': {
    gone: ({ form, project }) =>
      `Le formulaire «\u00a0${form}\u00a0» du projet ${project} n’existe plus depuis que le plan a été établi.`,
  },
  'create-project': {
    holds: ({ project, count }) =>
      `Le projet ${project} contient ` +
      `${count === 1 ? '1 demande qui ne vient pas' : `${count} demandes qui ne viennent pas`} de cette ` +
      `application. Commencez par ${count === 1 ? 'la' : 'les'} déplacer ou ${count === 1 ? 'la' : 'les'} ` +
      'supprimer, ou conservez le projet.',
    holdsHundred: ({ project }) =>
      `Le projet ${project} contient 100 demandes ou plus qui ne viennent pas de cette application. ` +
      'Commencez par les déplacer ou les supprimer, ou conservez le projet.',
    keyRefused: ({ project, fault }) =>
      `Aucun projet ${project} n’est visible dans Jira, et pourtant Jira refuse la clé\u00a0: ` +
      `${fault} Si ce projet se trouve dans la corbeille, restaurez-le ou supprimez-le définitivement, ou ` +
      'planifiez le projet de test sous une autre clé.',
    notOurs: ({ project }) =>
      `Le projet ${project} n’est pas celui de ce plan\u00a0: ` +
      'quelqu’un l’a créé, ou en a modifié la description, entre-temps.',
  },
  'create-request-type': { nameTaken: ({ requestType }) => nameTaken('un type de demande', requestType) },
  'create-screen': {
    nameTaken: ({ screen }) => nameTaken('un écran', screen),
    changed: ({ screen }) => `L’écran «\u00a0${screen}\u00a0» a été modifié depuis que le plan l’a créé.`,
  },
  'create-status': {
    nameTaken: ({ status }) =>
      `Quelqu’un a créé un statut «\u00a0${status}\u00a0» depuis que le plan a été établi\u00a0; refaites le ` +
      'plan pour l’utiliser.',
  },
  'create-workflow': {
    nameTaken: ({ workflow }) => nameTaken('un workflow', workflow),
    gone: ({ workflow }) => workflowGone(workflow),
    changed: ({ workflow }) => `Le workflow «\u00a0${workflow}\u00a0» a été modifié depuis que le plan a été établi.`,
  },
  'dry-run': {
    gone: 'Le workflow n’existe plus, ou l’application n’a pas le droit de le voir.',
    noReason: 'Jira n’a donné aucune raison.',
  },
  'issue-type-scheme': {
    nameTaken: ({ scheme }) => nameTaken('un système de types de ticket', scheme),
    changed: ({ scheme }) => schemeChanged('système de types de ticket', scheme),
  },
  'on-desk': {
    noPortal: ({ project }) =>
      `Le projet ${project} n’a pas de portail. Ouvrez ses paramètres de projet, configurez le portail, puis ` +
      `appuyez de nouveau sur «\u00a0Appliquer\u00a0»\u00a0: ` +
      'ce qui est déjà créé est conservé, et le reste sera créé.',
  },
  'permission-schemes': {
    originalChanged:
      'Quelqu’un a modifié les autorisations du système d’autorisations depuis que le plan a été établi\u00a0; ' +
      'refaites le plan.',
    nameTaken: ({ scheme }) => nameTaken('un système d’autorisations', scheme),
    changed: ({ scheme }) => schemeChanged('système d’autorisations', scheme),
    assigned: ({ project }) => assignedAnother(project, 'système d’autorisations'),
  },
  reach: {
    notPermitted: ({ request, status }) =>
      `Jira ne l’a pas permis à l’administrateur qui a approuvé le plan (${request}, ${status}).`,
    notPermittedAs: ({ request, status, detail }) =>
      `Jira ne l’a pas permis à l’administrateur qui a approuvé le plan (${request}, ${status}). ` +
      `Jira indique\u00a0: ${detail}`,
    appNotPermitted: ({ request, status }) =>
      `Jira ne l’a pas permis à cette application (${request}, ${status}). ` +
      'Après une installation, Jira peut mettre quelques minutes à donner ses droits à l’application.',
    appNotPermittedAs: ({ request, status, detail }) =>
      `Jira ne l’a pas permis à cette application (${request}, ${status}). Jira indique\u00a0: ` +
      `${detail} Après une installation, Jira peut mettre quelques minutes à donner ses droits à l’application.`,
    gone: ({ request }) =>
      'Ce qui devait être modifié n’existe plus, ou l’administrateur qui a approuvé le plan n’a pas le droit de ' +
      `le voir (${request}).`,
    goneForApp: ({ request }) =>
      `Ce qui devait être modifié n’existe plus, ou cette application n’a pas le droit de le voir (${request}).`,
    refusedOrLost: ({ request, status }) =>
      `La modification n’y est pas. Jira l’a refusée, ou sa réponse s’est perdue en chemin (${request}, ${status}).`,
    refused: ({ request, status }) => `Jira l’a refusé avec le statut ${status} (${request}).`,
    refusedAs: ({ detail }) => `Jira l’a refusé\u00a0: ${detail}`,
    notThere: 'Jira a accepté la modification, et pourtant elle n’y est pas.',
    taskEnded: ({ status }) => `Jira l’a commencé, et sa tâche s’est terminée par ${status}.`,
    locked: 'Une autre modification de workflows est en cours dans Jira.',
    unavailable: 'Jira ne répond pas comme il le devrait.',
    slowDown: 'Jira demande à cette application de ralentir.',
  },
  'requests-in-status': {
    request: ({ key, workType }) => `${key} (${workType})`,
    unknownRequest: ({ key }) => `${key} (type de ticket inconnu)`,
    one: ({ request, status, workflow }) =>
      `La demande ${request} se trouve au statut «\u00a0${status}\u00a0», que le workflow ` +
      `«\u00a0${workflow}\u00a0» ne conserve pas. Passez-la à un autre statut, puis cliquez de nouveau.`,
    several: ({ count, requests, more, status, workflow }) =>
      `${count} demandes se trouvent au statut «\u00a0${status}\u00a0», que le workflow ` +
      `«\u00a0${workflow}\u00a0» ne conserve pas\u00a0: ${inRow(requests, more)}. ` +
      'Passez-les à un autre statut, puis cliquez de nouveau.',
    hundred: ({ requests, more, status, workflow }) =>
      `100 demandes ou plus se trouvent au statut «\u00a0${status}\u00a0», que le workflow ` +
      `«\u00a0${workflow}\u00a0» ne conserve pas\u00a0: ${inRow(requests, more)}. ` +
      'Passez-les à un autre statut, puis cliquez de nouveau.',
  },
  'screen-schemes': {
    nameTaken: ({ scheme }) => nameTaken('un système d’écrans', scheme),
    changed: ({ scheme }) => schemeChanged('système d’écrans', scheme),
    nameByTypeTaken: ({ scheme }) => nameTaken('un système d’écrans de types de ticket', scheme),
    byTypeChanged: ({ scheme }) => schemeChanged('système d’écrans de types de ticket', scheme),
  },
  'statuses-left-behind': {
    schemeGone: 'L’un des deux systèmes de workflow n’existe plus.',
    hadDefault: ({ project }) =>
      `Le projet ${project} utilisait le système de workflow par défaut du site, qu’aucune API de Jira ne peut ` +
      `rétablir\u00a0; choisissez-le dans les paramètres du projet.`,
  },
  'switch-workflow-scheme': { switched: ({ project }) => assignedAnother(project, 'système de workflow') },
  'update-workflow': {
    gone: ({ workflow }) => workflowGone(workflow),
    notShownYet: ({ workflow }) =>
      `Jira affiche encore le workflow «\u00a0${workflow}\u00a0» tel qu’il était avant la modification\u00a0; ` +
      'nul ne peut dire si ses approbations ont été conservées. Réessayez dans une minute.',
  },
  'used-elsewhere': {
    project: ({ project }) => `projet ${project}`,
    workflow: ({ workflow }) => `workflow «\u00a0${workflow}\u00a0»`,
    screenScheme: ({ scheme }) => `système d’écrans «\u00a0${scheme}\u00a0»`,
    workflowUsed: ({ workflow, users }) =>
      `Le workflow «\u00a0${workflow}\u00a0» est désormais utilisé ailleurs aussi\u00a0: ${users.join(', ')}. ` +
      'Attribuez à ce projet un autre système de workflow, puis cliquez de nouveau.',
    statusUsed: ({ status, users }) =>
      `Le statut «\u00a0${status}\u00a0» est désormais utilisé ailleurs aussi\u00a0: ${users.join(', ')}. ` +
      'Retirez-le de là, puis cliquez de nouveau.',
    screenUsed: ({ screen, users }) =>
      `L’écran «\u00a0${screen}\u00a0» est désormais utilisé ailleurs aussi\u00a0: ${users.join(', ')}. ` +
      'Choisissez-y un autre écran, puis cliquez de nouveau.',
  },
  'workflow-schemes': {
    nameTaken: ({ scheme }) => nameTaken('un système de workflow', scheme),
    changed: ({ scheme }) => schemeChanged('système de workflow', scheme),
  },
};

const hadNone = (project: string, scheme: string): string =>
  `Le projet ${project} n’avait aucun ${scheme}, ce qu’aucune API de Jira ne peut rétablir\u00a0; choisissez-le ` +
  'dans les paramètres du projet.';

const assignedAnother = (project: string, scheme: string): string =>
  `Quelqu’un a attribué un autre ${scheme} au projet ${project} depuis que le plan a été établi.`;

const nameTaken = (what: string, name: string): string =>
  `Quelqu’un a créé ${what} «\u00a0${name}\u00a0» depuis que le plan a été établi.`;

const schemeChanged = (scheme: string, name: string): string =>
  `Le ${scheme} «\u00a0${name}\u00a0» a été modifié depuis que le plan l’a créé.`;

const workflowGone = (workflow: string): string =>
  `Le workflow «\u00a0${workflow}\u00a0» n’existe plus, ou l’application n’a pas le droit de le voir.`;

const inRow = (requests: readonly string[], more: number): string =>
  more > 0 ? `${requests.join(', ')} et ${more} de plus` : requests.join(', ');
