import type { WorkflowFileSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

const ANSWER = 'de l’API des workflows de Jira (Bulk get, Search avec expand=values.transitions, Preview ou Update)';

/** What a file of a workflow cannot say, why it could not be read, and what in it contradicts itself. */
export const workflowFiles: Translations<WorkflowFileSays> = {
  'cloud-only': {
    triggers: 'Ses déclencheurs issus d’outils de développement n’existent que dans Jira Cloud.',
    screenRule: ({ rule }) => `Son écran est la règle ${rule}, qui n’existe que dans Jira Cloud.`,
    places: ({ count, all }) =>
      `L’emplacement dans le diagramme de ${count} de ses ${all} statuts n’est connu que de Jira Cloud.`,
    approvalMembers: ({ members }) =>
      `De son approbation, les éléments suivants n’existent que dans Jira Cloud\u00a0: ${members.join(', ')}.`,
  },
  'json-export': {
    categories: ({ statuses }) => `Catégories inconnues pour les statuts suivants\u00a0: ${statuses.join(', ')}.`,
    approvalLacks: ({ members }) =>
      `L’API de Jira Cloud exige ${members.join(', ')} dans son approbation\u00a0; ce n’est pas connu.`,
    noEvent:
      'L’API de Jira Cloud ne peut pas dire qu’elle ne déclenche aucun événement\u00a0; le fichier le marque ainsi.',
    noRule: ({ name }) =>
      `L’API de Jira Cloud n’a aucune règle pour la classe ${name}\u00a0; le fichier la conserve sous ce nom.`,
    standsFor: ({ rule, name }) =>
      `La règle ${rule} représente la classe ${name}\u00a0; le fichier conserve la classe à côté.`,
    standsForMore: ({ rule, name, unsaid }) =>
      `La règle ${rule} représente la classe ${name}, dont elle ne dit pas ${unsaid.join(', ')}\u00a0; le ` +
      'fichier conserve la classe à côté.',
    negated: ({ rule }) =>
      `L’API de Jira Cloud ne peut pas inverser la règle ${rule}\u00a0; le fichier la marque comme inversée.`,
    screenId: ({ screen }) => `L’ID de son écran «\u00a0${screen}\u00a0» n’est pas connu.`,
  },
  loss: {
    workflow: 'le workflow',
    transition: ({ name, id }) => `transition «\u00a0${name}\u00a0» (${id})`,
    status: ({ name, id }) => `statut «\u00a0${name}\u00a0» (${id})`,
  },
  'read-problem': {
    sameStep: ({ workflow, step, name }) =>
      `Deux étapes de «\u00a0${workflow}\u00a0» représentent la même étape ${step}\u00a0; l’une est ` +
      `«\u00a0${name}\u00a0».`,
    sameStatus: ({ workflow, status, name }) =>
      `Deux étapes de «\u00a0${workflow}\u00a0» représentent le même statut ${status}\u00a0; l’une est ` +
      `«\u00a0${name}\u00a0».`,
    noTarget: ({ workflow, transition }) =>
      `La transition «\u00a0${transition}\u00a0» de «\u00a0${workflow}\u00a0» ne dit nulle part à quelle étape ` +
      'elle mène.',
    missingStep: ({ workflow, transition, step }) =>
      `La transition «\u00a0${transition}\u00a0» de «\u00a0${workflow}\u00a0» mène à l’étape ${step}, que le ` +
      'fichier n’a pas.',
    conditionalResults: ({ workflow, transition }) =>
      `La transition «\u00a0${transition}\u00a0» de «\u00a0${workflow}\u00a0» a des résultats conditionnels, ` +
      `que Jira n’exécute pas\u00a0; seul son résultat inconditionnel a été lu.`,
    missingAction: ({ workflow, step, action }) =>
      `L’étape «\u00a0${step}\u00a0» de «\u00a0${workflow}\u00a0» utilise l’action commune ${action}, que le ` +
      'fichier n’a pas.',
    approvalRunsMissing: ({ workflow, status, transition }) =>
      `L’approbation du statut «\u00a0${status}\u00a0» de «\u00a0${workflow}\u00a0» exécute la transition ` +
      `${transition}, que le workflow n’a pas.`,
    listedTwice: ({ workflow, status }) =>
      `Le workflow «\u00a0${workflow}\u00a0» répertorie deux fois le statut ${status}.`,
    notExplained: ({ workflow, status }) =>
      `Le workflow «\u00a0${workflow}\u00a0» utilise le statut ${status}, que la réponse n’explique pas\u00a0: ` +
      'son nom et sa catégorie sont inconnus.',
    leavesMissing: ({ workflow, transition, status }) =>
      `Dans le workflow «\u00a0${workflow}\u00a0», la transition «\u00a0${transition}\u00a0» part du statut ` +
      `${status}, que le workflow n’a pas.`,
    leadsToMissing: ({ workflow, transition, status }) =>
      `Dans le workflow «\u00a0${workflow}\u00a0», la transition «\u00a0${transition}\u00a0» mène au statut ` +
      `${status}, que le workflow n’a pas.`,
    severalInitial: ({ workflow, count }) =>
      `Le workflow «\u00a0${workflow}\u00a0» a ${count} transitions qui créent un ticket\u00a0; Jira en utilise une.`,
    sameId: ({ workflow, id, transition }) =>
      `Deux transitions de «\u00a0${workflow}\u00a0» ont le même ID ${id}\u00a0; l’une est ` +
      `«\u00a0${transition}\u00a0».`,
  },
  'workflow-file': {
    unknownEncoding: ({ file, encoding }) =>
      `${file} indique l’encodage ${encoding}, qui n’est pas connu ici\u00a0; enregistrez le fichier en UTF-8 ` +
      'et réessayez.',
    empty: ({ file }) => `${file} est vide\u00a0; exportez de nouveau le workflow.`,
    tooLarge: ({ file, size, most }) =>
      `${file} fait ${size}\u00a0Mo\u00a0; un export de plus de ${most}\u00a0Mo n’est pas lu, exportez donc les ` +
      'workflows un par un.',
    notAWorkflow: ({ file, kind }) =>
      `${file} est ${kind} et non un workflow\u00a0; indiquez le fichier XML ou JSON lui-même.`,
    zip: 'une archive ZIP',
    gzip: 'une archive gzip',
    pdf: 'un PDF',
    picture: 'une image',
    notText: ({ file, encoding }) =>
      `${file} n’est pas du texte en ${encoding}\u00a0; enregistrez le fichier en UTF-8 et réessayez.`,
    binary: ({ file }) =>
      `${file} est un fichier binaire et non un workflow\u00a0; indiquez un export XML OSWorkflow ou une ` +
      'réponse JSON de l’API des workflows de Jira.',
    badJson: ({ file }) =>
      `${file} n’est pas du JSON bien formé\u00a0; enregistrez la réponse entière de l’API des workflows de ` +
      'Jira et réessayez.',
    neither: ({ file }) =>
      `${file} n’est ni du XML ni du JSON\u00a0; indiquez un export XML OSWorkflow ou une réponse JSON de l’API ` +
      'des workflows de Jira.',
    sayWhich: ({ file, count, names }) =>
      `${file} contient ${count} workflows (${names})\u00a0; indiquez par son nom celui que vous voulez.`,
    noneCalled: ({ file, count, names, name }) =>
      `${file} contient ${count} workflows (${names})\u00a0; aucun ne s’appelle «\u00a0${name}\u00a0».`,
    severalCalled: ({ file, count, names, name }) =>
      `${file} contient ${count} workflows (${names})\u00a0; plusieurs s’appellent «\u00a0${name}\u00a0».`,
    entities:
      'Le fichier déclare des entités XML dans son DOCTYPE, ce que ne fait aucun export de Jira\u00a0; retirez ' +
      'les déclarations ou exportez de nouveau le workflow.',
    tooDeep: ({ most }) =>
      `Le fichier imbrique des éléments sur plus de ${most} niveaux, ce que ne fait aucun workflow\u00a0; ` +
      'exportez de nouveau le workflow.',
    tooManyElements: ({ most }) =>
      `Le fichier a plus de ${most} éléments, ce qu’aucun workflow n’a\u00a0; exportez les workflows un par un.`,
    badXml: ({ detail }) =>
      `Le fichier n’est pas du XML bien formé (${detail})\u00a0; exportez de nouveau le workflow ou corrigez ` +
      'cette ligne.',
    noElement: 'Le fichier ne contient aucun élément XML\u00a0; exportez de nouveau le workflow.',
    notAnAnswer: ({ place }) => `Le JSON n’est pas une réponse ${ANSWER} (${place}).`,
    tooDeepAnswer: `Le JSON est imbriqué trop profondément pour une réponse ${ANSWER}.`,
    noWorkflowsMember:
      `Le JSON n’a ni «\u00a0workflows\u00a0», ni «\u00a0values\u00a0», ni «\u00a0statuses\u00a0» avec ` +
      `«\u00a0transitions\u00a0»\u00a0; ce n’est donc pas une réponse ${ANSWER}.`,
    withoutTransitions:
      'La page de recherche répertorie ses workflows sans transitions\u00a0; interrogez de nouveau Jira avec ' +
      'expand=values.transitions.',
    noWorkflow: 'La réponse ne contient aucun workflow\u00a0; demandez-en au moins un à Jira.',
    otherObjects: `Le JSON répertorie des objets sans transitions\u00a0; ce n’est donc pas une réponse ${ANSWER}.`,
    otherRoot: ({ tag }) =>
      `Le XML commence par <${tag}> au lieu de <workflow>\u00a0; indiquez l’export d’un workflow ` +
      `(«\u00a0Workflows\u00a0», puis «\u00a0Exporter\u00a0», puis «\u00a0En XML\u00a0»).`,
    noSteps: 'Le workflow n’a pas de <steps>\u00a0; il n’y a donc rien à juger\u00a0: exportez de nouveau le workflow.',
    noStep: 'Le workflow n’a aucune étape\u00a0; il n’y a donc rien à juger\u00a0: exportez de nouveau le workflow.',
  },
  'xml-export': {
    unsaid: ({ parts }) => `Un export ne dit pas\u00a0: ${parts.join(', ')}.`,
    itsId: ({ id }) => `son ID ${id}`,
    itsVersion: ({ version }) => `sa version ${version}`,
    ofOneProject: 'qu’il appartient à un seul projet',
    categories: ({ groups }) => `Un export ne contient pas les catégories des statuts (${groups.join('\u00a0; ')}).`,
    toDo: ({ statuses }) => `À faire\u00a0: ${statuses.join(', ')}`,
    inProgress: ({ statuses }) => `En cours\u00a0: ${statuses.join(', ')}`,
    done: ({ statuses }) => `Terminé\u00a0: ${statuses.join(', ')}`,
    sameStatusId: 'Un autre statut du workflow a son ID\u00a0; il est donc omis.',
    leadsNowhere: ({ status }) => `Elle mène au statut ${status}, que le workflow n’a pas, et est omise.`,
    leavesMissing: ({ statuses }) => `Statuts dont elle part et que le workflow n’a pas\u00a0: ${statuses.join(', ')}.`,
    approvalRunsMissing: ({ transition }) =>
      `Son approbation exécute la transition ${transition}, que le workflow n’a pas.`,
    noCreate: 'Il n’a aucune transition qui crée un ticket, sans laquelle Jira n’accepte aucun export.',
    reservedForStatus: ({ property }) =>
      `Sa propriété ${property} est omise, car un export y conserve l’ID propre du statut.`,
    reservedForScreen: ({ property }) => `Sa propriété ${property} est omise, car un export y conserve l’écran.`,
    reservedForDescription: ({ property }) =>
      `Sa propriété ${property} est omise, car un export y conserve la description.`,
    emptyScreen: 'Son écran n’a ni ID ni nom et est omis.',
    noClass: ({ rule }) => `Un export XML n’a pas de classe pour ${rule}\u00a0; cette règle est omise.`,
    condition: ({ rule }) => `la condition ${rule}`,
    validator: ({ rule }) => `le validateur ${rule}`,
    function: ({ rule }) => `la post-fonction ${rule}`,
    negated: ({ rule }) => `${rule} (en négation)`,
    newStep: ({ step }) =>
      `Il n’a pas d’ID propre et celui de son étape n’est pas un nombre libre\u00a0; il devient donc l’étape ${step}.`,
    idOfAnother: ({ id }) => `Son ID est celui d’une autre transition\u00a0; il est donc écrit ${id}.`,
    idNoNumber: ({ id }) => `Son ID n’est pas un nombre\u00a0; il est donc écrit ${id}.`,
    characters: ({ text }) => `Dans ${text}, les caractères qui n’ont pas leur place en XML sont remplacés par �.`,
    blanks: ({ text }) => `Ce qui lit le fichier retire les espaces qui entourent ${text}.`,
    itsName: 'son nom',
    itsEvent: 'son événement',
    screenName: 'le nom de son écran',
    propertyName: 'le nom d’une propriété',
    property: ({ name }) => `la propriété ${name}`,
    argumentName: ({ rule }) => `un argument de la classe ${rule}`,
    argument: ({ name, rule }) => `l’argument ${name} de la classe ${rule}`,
  },
};
