import type { TwinSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { quoted } from './listed';

export const twinSays: Translations<TwinSays> = {
  'twin-by-hand': {
    inNoGroup: ({ twin }) =>
      `Les types de demande du projet ${twin} ne sont dans aucun groupe du portail\u00a0; les clients ne les ` +
      'voient donc pas.',
    makeGroups: ({ groups }) => `Créez les groupes du portail ${quoted(groups)}.`,
    fillGroup: ({ requestTypes, group }) => `Placez ${quoted(requestTypes)} dans le groupe «\u00a0${group}\u00a0».`,
    comparePortal: ({ original }) => `Comparez avec le portail du projet ${original}.`,
    standardFields: ({ twin }) =>
      `Les types de demande du projet ${twin} ne demandent que les champs standard de Jira.`,
    openBoth: ({ original, twin }) =>
      `Ouvrez côte à côte chaque type de demande du projet ${original} et du projet ${twin}.`,
    addFields:
      'Ajoutez les mêmes champs, avec les mêmes noms, le même caractère obligatoire, les mêmes valeurs masquées ' +
      'et dans le même ordre.',
    setView: 'Réglez la même vue du ticket et les mêmes restrictions quant à qui peut créer la demande.',
    noIssueType: ({ requestTypes, original }) =>
      `Les types de demande ${quoted(requestTypes)} du projet ${original} dépendent d’un type de ticket que le ` +
      `projet n’a pas\u00a0; ils ne peuvent donc pas être créés.`,
    repair: ({ original, twin }) => `Réparez-les dans le projet ${original}, puis créez-les dans le projet ${twin}.`,
    tooManyPeople: ({ role, people, original, twin }) =>
      `Le rôle «\u00a0${role}\u00a0» du projet ${original} compte ${people} personnes, trop pour les ajouter ` +
      `une à une au projet ${twin}.`,
    putTesters: 'Ajoutez au rôle les personnes qui doivent tester, de préférence sous forme de groupe.',
    freePlan: ({ twin }) =>
      `Avec l’offre Free, Jira donne au projet ${twin} le système d’autorisations du site et ne permet à ` +
      'personne d’en choisir un autre.',
    compareGrants: ({ scheme }) =>
      `Comparez les autorisations à celles du système d’autorisations «\u00a0${scheme}\u00a0».`,
    queues: ({ queues, original }) =>
      `Les files d’attente ne sont pas copiées\u00a0: le projet ${original} a ${quoted(queues)}.`,
    makeQueues: ({ original, twin }) =>
      `Créez les mêmes files d’attente dans le projet ${twin}, avec la clé ${twin} à la place de la clé ` +
      `${original} dans leurs filtres.`,
    access: ({ original }) =>
      `Qui peut créer des demandes et qui peut s’inscrire n’est pas repris du projet ${original}.`,
    compareAccess: ({ twin }) =>
      `Comparez les autorisations des clients des deux projets et réglez celles du projet ${twin} de la même manière.`,
    keepEmployeesOut: 'Tenez les vrais employés à l’écart\u00a0: personne ne répond à ce qu’ils créent ici.',
    automation: ({ original }) => `Les règles d’automatisation du projet ${original} ne sont pas copiées.`,
    exportRules:
      'Exportez les règles de l’original, importez-les ici et vérifiez les comptes et les adresses qu’elles ' +
      'contiennent avant de les activer.',
    slas: ({ original }) => `Les SLA du projet ${original} et leurs calendriers ne sont pas copiés.`,
    makeSlas: 'Créez les mêmes SLA\u00a0; les calendriers peuvent être importés d’un autre projet.',
    portalSettings: ({ original }) =>
      `Le nom, l’annonce et les paramètres de langue du portail du projet ${original} ne sont pas copiés.`,
    setPortal: 'Réglez-les de la même manière, et indiquez dans le nom que ce portail sert aux tests.',
    notifications: ({ original }) =>
      `Les notifications aux clients et les adresses e-mail du projet ${original} ne sont pas copiées.`,
    leaveOff:
      'Laissez-les désactivées tant que l’envoi d’e-mails n’est pas testé\u00a0: ' +
      'les tickets de test atteindraient de vraies personnes.',
    fieldSettings: ({ original }) =>
      'La configuration des champs, la sécurité des tickets et les bases de connaissances associées du projet ' +
      `${original} ne sont pas copiées.`,
    compareFields:
      'Comparez quels champs sont obligatoires ou masqués, et choisissez la même configuration des champs.',
    chooseSecurity: 'Choisissez le même système de sécurité des tickets, si l’original en a un.',
    linkSpaces: 'Associez les mêmes bases de connaissances.',
  },
  'twin-contents': {
    mirror: ({ twin, name, original }) =>
      `Créer le projet de service ${twin} «\u00a0${name}\u00a0» avec les systèmes du projet ${original}\u00a0: ` +
      'une modification d’un workflow, d’un écran ou d’une autorisation dans l’un des deux projets est une ' +
      'modification dans les deux.',
    isolated: ({ twin, name, original }) =>
      `Créer le projet de service ${twin} «\u00a0${name}\u00a0» avec ces copies, afin que rien de ce qui y est ` +
      `essayé ne modifie le projet ${original}.`,
    people: ({ count }) => (count === 1 ? '1 personne' : `${count} personnes`),
    groups: ({ count }) => (count === 1 ? '1 groupe' : `${count} groupes`),
    peopleAndGroups: ({ people, groups }) => `${people} et ${groups}`,
    putIn: ({ members, role, twin, original }) =>
      `Ajouter ${members} au rôle «\u00a0${role}\u00a0» du projet ${twin}, comme dans le projet ${original}.`,
    requestType: ({ requestType, twin }) =>
      `Créer le type de demande «\u00a0${requestType}\u00a0» dans le projet ${twin}\u00a0; il n’est encore dans ` +
      'aucun groupe du portail.',
    form: ({ form, twin }) => `Copier le formulaire «\u00a0${form}\u00a0» dans le projet ${twin}.`,
    customers: ({ count, twin }) =>
      `Ajouter ${count === 1 ? '1 compte de test' : `${count} comptes de test`} aux clients du projet ${twin}.`,
    setUp: ({ twin, name, original }) =>
      `Configurer ${twin} «\u00a0${name}\u00a0» dans cette application comme ${original}, et en faire le projet ` +
      `de test du projet ${original}.`,
    setUpInstead: ({ twin, name, original, before }) =>
      `Configurer ${twin} «\u00a0${name}\u00a0» dans cette application comme ${original}, et en faire le projet ` +
      `de test du projet ${original} à la place du projet ${before}.`,
  },
  'twin-copies': {
    screen: ({ screen, copy }) => `Copier l’écran «\u00a0${screen}\u00a0» sous le nom «\u00a0${copy}\u00a0».`,
    workflow: ({ workflow, copy }) =>
      `Copier le workflow «\u00a0${workflow}\u00a0» sous le nom «\u00a0${copy}\u00a0»\u00a0; l’original reste ` +
      'tel quel.',
    workflowAndScreens: ({ workflow, copy }) =>
      `Copier le workflow «\u00a0${workflow}\u00a0», avec les copies de ses écrans, sous le nom ` +
      `«\u00a0${copy}\u00a0»\u00a0; l’original reste tel quel.`,
    workflowScheme: ({ scheme, copy }) =>
      `Créer le système de workflow «\u00a0${copy}\u00a0»\u00a0: ` +
      `une copie de «\u00a0${scheme}\u00a0» qui utilise les copies.`,
    issueTypes: ({ scheme, copy, count }) =>
      `Créer le système de types de ticket «\u00a0${copy}\u00a0» avec les mêmes types de ticket (${count}) que ` +
      `«\u00a0${scheme}\u00a0».`,
    screenScheme: ({ scheme, copy }) =>
      `Créer le système d’écrans «\u00a0${copy}\u00a0»\u00a0: ` +
      `une copie de «\u00a0${scheme}\u00a0» avec les copies de ses écrans.`,
    screensByType: ({ scheme, copy }) =>
      `Créer le système d’écrans de types de ticket «\u00a0${copy}\u00a0»\u00a0: ` +
      `une copie de «\u00a0${scheme}\u00a0» avec les copies de ses systèmes d’écrans.`,
    grants: ({ scheme, copy }) =>
      `Créer le système d’autorisations «\u00a0${copy}\u00a0» avec les mêmes autorisations que ` +
      `«\u00a0${scheme}\u00a0».`,
  },
  'twin-sharing': {
    workflowSchemeOfBoth: ({ twin, original }) =>
      `Donner un autre workflow à un type de ticket du projet ${twin} modifie le projet ${original} et tout ` +
      'autre projet du système.',
    workflowSchemeOfTwin: ({ twin }) =>
      `Donner un autre workflow à un type de ticket du projet ${twin} ne modifie que le projet ${twin}.`,
    workflowOfBoth: ({ twin, original }) =>
      `Un statut, une transition ou une règle essayés dans le projet ${twin} s’appliquent aussitôt dans le ` +
      `projet ${original}.`,
    workflowOfTwin: ({ twin, original }) =>
      `Un statut, une transition ou une règle essayés dans le projet ${twin} n’atteignent pas le projet ` +
      `${original}\u00a0; ce qui fait ses preuves y est répété.`,
    transitionScreenOfBoth: ({ original }) =>
      `Un champ placé sur l’écran d’une transition est aussi demandé dans le projet ${original}.`,
    transitionScreenOfTwin: ({ twin }) =>
      `Un champ placé sur l’écran d’une transition n’est demandé que dans le projet ${twin}.`,
    screenOfBoth: ({ original }) => `Un champ placé sur un écran apparaît aussi dans le projet ${original}.`,
    screenOfTwin: ({ twin }) => `Un champ placé sur un écran n’apparaît que dans le projet ${twin}.`,
    screensOfBoth: ({ twin, original }) =>
      `Choisir un autre écran dans le projet ${twin} modifie le projet ${original} et tout autre projet du système.`,
    screensOfTwin: ({ twin }) => `Choisir un autre écran dans le projet ${twin} ne modifie que le projet ${twin}.`,
    issueTypesOfBoth: ({ twin, original }) =>
      `Ajouter ou retirer un type de ticket dans le projet ${twin} modifie le projet ${original} et tout autre ` +
      'projet du système.',
    issueTypesOfTwin: ({ twin }) =>
      `Ajouter ou retirer un type de ticket dans le projet ${twin} ne modifie que le projet ${twin}.`,
    statuses:
      'Les statuts appartiennent à tout le site\u00a0: en renommer un le renomme partout. ' +
      'Une correction ne fait jamais qu’ajouter.',
    fields: 'Les champs personnalisés et leurs options appartiennent à tout le site. Aucune correction ne les modifie.',
    roles: ({ twin }) => `L’appartenance à un rôle du projet ${twin} ne vaut que pour le projet ${twin}.`,
    requestTypes: ({ twin }) => `Les types de demande du projet ${twin} lui sont propres.`,
    forms: ({ twin }) => `Les formulaires du projet ${twin} lui sont propres.`,
    customers: ({ twin }) => `Les clients du projet ${twin} lui sont propres.`,
    notifications:
      'Les deux projets notifient selon le même système\u00a0; aucune correction de cette application ne le modifie.',
    freePlan: 'Avec l’offre Free, tous les projets du site partagent un seul système d’autorisations.',
    grantsOfBoth: ({ original }) =>
      `Une autorisation modifiée à la main change aussi dans le projet ${original}\u00a0; les corrections de ` +
      'cette application copient d’abord le système.',
    grantsOfTwin: ({ twin }) => `Une autorisation modifiée dans le projet ${twin} ne change que le projet ${twin}.`,
  },
};
