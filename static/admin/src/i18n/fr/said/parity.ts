import type { ParitySays } from '../../../../../../src/said';
import type { Translations } from '../../speak';
import { pieceSays } from './parity-plan';

const listed =
  (between: string) =>
  ({ names, more }: { names: readonly string[]; more: number }): string =>
    `${names.join(between)}${more > 0 ? ` et ${more} de plus` : ''}`;

/** How two projects differ, what that does, and what a person does about it. */
export const paritySays: Translations<ParitySays> = {
  'parity-part': {
    some: listed(', '),
    someSaid: listed('\u00a0; '),
    quoted: ({ name }) => `«\u00a0${name}\u00a0»`,
    group: ({ name }) => `groupe ${name}`,
    fieldMissing: ({ name }) => `${name} manque`,
    fieldAdded: ({ name }) => `${name} s’ajoute`,
    fieldIs: ({ name, traits }) => `${name}\u00a0: ${traits.join(' et ')}`,
    fieldIsNot: ({ name, traits }) => `${name}\u00a0: non ${traits.join(' et ')}`,
    field: ({ name, traits }) => `${name}\u00a0: ${traits.join(', ')}`,
    required: 'obligatoire',
    optional: 'facultatif',
    visible: 'visible',
    hidden: 'masqué',
    preset: 'prérempli',
    choices: ({ count }) => `${count} choix`,
    question: ({ label, traits }) => [label, ...traits].join(', '),
    fills: ({ field }) => `remplit ${field}`,
    shownNowhere: 'n’apparaît nulle part',
    questionMissing: ({ question }) => `«\u00a0${question}\u00a0» manque`,
    questionAdded: ({ question }) => `«\u00a0${question}\u00a0» s’ajoute`,
    shownByCondition: 'des questions sont affichées sous condition',
    notShownByCondition: 'les questions ne sont pas affichées sous condition',
    namelessForm: 'un formulaire sans nom',
    noRequestType: 'aucun type de demande',
    transition: ({ name }) => `transition «\u00a0${name}\u00a0»`,
    create: ({ name }) => `création de «\u00a0${name}\u00a0»`,
    edit: ({ name }) => `modification de «\u00a0${name}\u00a0»`,
    view: ({ name }) => `consultation de «\u00a0${name}\u00a0»`,
    inPortal: 'visible dans le portail',
    inNoPortalGroup: 'dans aucun groupe du portail',
    restricted: 'réservé à certaines personnes',
    openToAll: 'ouvert à tous',
  },
  'parity-difference': {
    issueTypeAlone: ({ name, owner, other }) =>
      `Le type de ticket «\u00a0${name}\u00a0» existe dans le projet ${owner} et non dans le projet ${other}.`,
    requestTypeAlone: ({ name, owner, other }) =>
      `Le type de demande «\u00a0${name}\u00a0» existe dans le projet ${owner} et non dans le projet ${other}.`,
    formAlone: ({ name, owner, other }) =>
      `Le formulaire «\u00a0${name}\u00a0» existe dans le projet ${owner} et non dans le projet ${other}.`,
    namelessFormAlone: ({ owner, other }) =>
      `Un formulaire sans nom existe dans le projet ${owner} et non dans le projet ${other}.`,
    roleAlone: ({ name, owner, other }) =>
      `Le rôle «\u00a0${name}\u00a0» existe dans le projet ${owner} et non dans le projet ${other}.`,
    deskAlone: ({ owner, other }) => `Le projet ${owner} a un portail et le projet ${other} n’en a pas.`,
    workflow: ({ here, there, types, said }) => `${there} comparé à ${here}, workflow pour ${types}\u00a0: ${said}`,
    screens: (of) =>
      `L’écran «\u00a0${of.theirs}\u00a0» du projet ${of.there} et l’écran «\u00a0${of.name}\u00a0» du projet ` +
      `${of.here} (${of.places}) n’ont pas les mêmes champs\u00a0: ${of.said}.`,
    requestTypeName: ({ name, here, theirs, there }) =>
      `Le type de demande «\u00a0${name}\u00a0» du projet ${here} s’appelle «\u00a0${theirs}\u00a0» dans le ` +
      `projet ${there}.`,
    requestTypeIssueType: ({ name, here, there, ours, theirs }) =>
      `Le type de demande «\u00a0${name}\u00a0» crée des tickets «\u00a0${ours}\u00a0» dans le projet ${here} ` +
      `et «\u00a0${theirs}\u00a0» dans le projet ${there}.`,
    requestTypeTrait: ({ name, here, there, ours, theirs }) =>
      `Le type de demande «\u00a0${name}\u00a0» est ${ours} dans le projet ${here} et ${theirs} dans le projet ` +
      `${there}.`,
    requestTypeAsks: ({ name, here, there, said }) =>
      `Le type de demande «\u00a0${name}\u00a0» ne demande pas la même chose dans le projet ${there} que dans ` +
      `le projet ${here}\u00a0: ${said}.`,
    formPlaces: ({ name, here, there, ours, theirs }) =>
      `Types de demande du formulaire «\u00a0${name}\u00a0»\u00a0: ` +
      `${ours} dans le projet ${here}, ${theirs} dans le projet ${there}.`,
    formName: ({ name, here, theirs, there }) =>
      `Le formulaire «\u00a0${name}\u00a0» du projet ${here} s’appelle «\u00a0${theirs}\u00a0» dans le projet ` +
      `${there}.`,
    formAsks: ({ name, here, there, said }) =>
      `Le formulaire «\u00a0${name}\u00a0» ne demande pas la même chose dans le projet ${there} que dans le ` +
      `projet ${here}\u00a0: ${said}.`,
    inRole: ({ who, count, name, owner, other }) =>
      `${who} ${count === 1 ? 'a' : 'ont'} le rôle «\u00a0${name}\u00a0» dans le projet ${owner} et non dans le ` +
      `projet ${other}.`,
    roleGranted: ({ name, permissions, owner, other }) =>
      `Le rôle «\u00a0${name}\u00a0» a ${permissions} dans le projet ${owner} et non dans le projet ${other}.`,
    groupGranted: ({ name, permissions, owner, other }) =>
      `Le groupe «\u00a0${name}\u00a0» a ${permissions} dans le projet ${owner} et non dans le projet ${other}.`,
    accountGranted: ({ name, permissions, owner, other }) =>
      `Le compte «\u00a0${name}\u00a0» s’est vu accorder ${permissions} dans le projet ${owner} et non dans le ` +
      `projet ${other}.`,
    productGranted: ({ name, permissions, owner, other }) =>
      `Le rôle de produit «\u00a0${name}\u00a0» a ${permissions} dans le projet ${owner} et non dans le projet ` +
      `${other}.`,
    holderGranted: ({ name, permissions, owner, other }) =>
      `Le titulaire «\u00a0${name}\u00a0» a ${permissions} dans le projet ${owner} et non dans le projet ${other}.`,
    accountHolds: ({ name, permissions, owner, other }) =>
      `Le compte «\u00a0${name}\u00a0» détient ${permissions} dans le projet ${owner} et non dans le projet ${other}.`,
    accountMayRaise: ({ name, requests, owner, other }) =>
      `Le compte «\u00a0${name}\u00a0» peut créer ${requests} dans le projet ${owner} et non dans le projet ${other}.`,
    accountIsCustomer: ({ name, owner, other }) =>
      `Le compte «\u00a0${name}\u00a0» est client du projet ${owner} et non du projet ${other}.`,
    customers: ({ count, owner, other }) =>
      count === 1
        ? `Un client du projet ${owner} n’est pas client du projet ${other}.`
        : `${count} clients du projet ${owner} ne sont pas clients du projet ${other}.`,
  },
  'parity-harm': {
    'issue-types': 'Ce qui manque à un projet n’y est jamais essayé.',
    workflows: 'Un essai ne prouve rien pour des demandes qui suivent d’autres étapes.',
    screens: 'Un champ qui manque à un écran y est refusé et est accepté dans l’autre projet.',
    'request-types': 'Une demande qu’un projet ne propose pas ne peut pas y être essayée.',
    'request-type-fields': 'Le bot ne pose pas les mêmes questions dans un projet que dans l’autre.',
    forms: 'Le bot ne rencontre pas le même formulaire dans un projet que dans l’autre.',
    roles:
      'Qui peut travailler dans un projet ne le peut pas dans l’autre\u00a0; un essai échoue ou réussit alors ' +
      'pour la mauvaise raison.',
    permissions: 'Ce qui est permis dans un projet est refusé dans l’autre.',
    accounts: 'Le bot est essayé avec d’autres droits que ceux qu’il aura.',
    customers: 'Ces personnes peuvent demander de l’aide dans un projet et non dans l’autre.',
  },
  'parity-shared': {
    workflow: ({ name, one, other }) =>
      `Le workflow «\u00a0${name}\u00a0» appartient à la fois à ${one} et à ${other}\u00a0: ` +
      'une transition essayée dans l’un existe aussitôt pour les demandes de l’autre.',
    'workflow-scheme': ({ name, one, other }) =>
      `Le système de workflow «\u00a0${name}\u00a0» appartient à la fois à ${one} et à ${other}\u00a0: ` +
      'changer le workflow d’un type de ticket de l’un le change aussi dans l’autre.',
    screen: ({ name, one, other }) =>
      `L’écran «\u00a0${name}\u00a0» appartient à la fois à ${one} et à ${other}\u00a0: ` +
      'un champ ajouté ou retiré l’est aussi dans l’autre.',
    'issue-type-scheme': ({ name, one, other }) =>
      `Le système de types de ticket «\u00a0${name}\u00a0» appartient à la fois à ${one} et à ${other}\u00a0: ` +
      'un type de ticket ajouté à l’un est ajouté à l’autre.',
    'issue-type-screen-scheme': ({ name, one, other }) =>
      `Le système d’écrans de types de ticket «\u00a0${name}\u00a0» appartient à la fois à ${one} et à ` +
      `${other}\u00a0: changer un écran de l’un le change aussi dans l’autre.`,
    'permission-scheme': ({ name, one, other }) =>
      `Le système d’autorisations «\u00a0${name}\u00a0» appartient à la fois à ${one} et à ${other}\u00a0: ` +
      'une autorisation accordée dans l’un l’est aussi dans l’autre.',
    'notification-scheme': ({ name, one, other }) =>
      `Le système de notification «\u00a0${name}\u00a0» appartient à la fois à ${one} et à ${other}\u00a0: ` +
      'changer qui reçoit les e-mails de l’un le change aussi dans l’autre.',
  },
  'parity-unread': {
    part: ({ project, reason }) => `${project}\u00a0: ${reason}`,
    questions: ({ project, form, reason }) =>
      `${project}\u00a0: les questions du formulaire «\u00a0${form}\u00a0» n’ont pas pu être lues\u00a0: ${reason}`,
    fields: ({ project, name, reason }) =>
      `${project}\u00a0: les champs du type de demande «\u00a0${name}\u00a0» n’ont pas pu être lus\u00a0: ${reason}`,
    screenFields: ({ screen }) => `Les champs de l’écran ${screen} n’ont pas pu être lus.`,
  },
  'parity-plan': pieceSays,
  'parity-by-hand': {
    moveRequests: ({ changed }) =>
      `Passez à un autre type de ticket les demandes du projet ${changed} qui ont celui-ci.`,
    takeOutOfScheme: ({ changed }) => `Retirez-le du système de types de ticket du projet ${changed}.`,
    addIssueType: ({ changed, model }) =>
      `Ouvrez les types de ticket du projet ${changed} et ajoutez celui qu’a le projet ${model}.`,
    openWorkflows: ({ changed, model }) =>
      `Ouvrez côte à côte le workflow du projet ${changed} et celui du projet ${model}.`,
    changeWorkflow: ({ changed }) => `Modifiez celui du projet ${changed} jusqu’à ce qu’il suive les mêmes étapes.`,
    lookWhoShows: ({ changed }) =>
      `Regardez ce qui affiche encore l’écran du projet ${changed}\u00a0; s’il est affiché ailleurs, donnez au ` +
      'projet une copie de cet écran.',
    putSameFields: ({ model }) => `Placez-y les mêmes champs que dans le projet ${model} et retirez les autres.`,
    deleteOrMake: ({ changed, model }) =>
      `Demandez qui l’utilise, puis supprimez-le dans le projet ${changed} ou créez-le dans le projet ${model}.`,
    setRequestType: ({ changed, model }) =>
      `Ouvrez le type de demande dans le projet ${changed} et réglez-le comme dans le projet ${model}\u00a0: ` +
      'nom, type de ticket, groupe du portail, qui peut créer la demande.',
    openRequestTypes: ({ changed, model }) =>
      `Ouvrez côte à côte le type de demande dans le projet ${changed} et dans le projet ${model}.`,
    setSameFields: 'Réglez les mêmes champs, champs obligatoires, valeurs masquées et choix.',
    deleteOrMakeForm: ({ changed, model }) =>
      `Demandez qui utilise le formulaire, puis supprimez-le dans le projet ${changed} ou créez-le dans le ` +
      `projet ${model}.`,
    openForms: ({ changed, model }) => `Ouvrez côte à côte les formulaires du projet ${changed} et du projet ${model}.`,
    makeSameQuestions: 'Créez les mêmes questions et associez-le aux mêmes types de demande.',
    openAccess: ({ changed }) => `Ouvrez la page qui montre qui a accès au projet ${changed}.`,
    putSamePeople: ({ model }) =>
      `Ajoutez au rôle les mêmes personnes et groupes que dans le projet ${model} et retirez les autres.`,
    grantTheSame: ({ changed, model }) =>
      `Comparez les autorisations du projet ${changed} à celles du projet ${model} et accordez les mêmes.`,
    takeOutCustomers: ({ changed }) =>
      `Retirez des clients du projet ${changed} les personnes à qui son portail ne doit pas se montrer.`,
    decideWhoSees: ({ changed }) => `Décidez qui doit voir le portail du projet ${changed}.`,
    addOnCustomersPage: 'Ajoutez-les sur la page «\u00a0Clients\u00a0» de cette application.',
    findOutWhy: ({ changed, model }) =>
      `Cherchez pourquoi le compte n’a pas les mêmes droits dans le projet ${changed} que dans le projet ` +
      `${model}\u00a0: responsable de projet, niveaux de sécurité, qui peut créer des demandes.`,
    setAlike: 'Réglez-le de la même manière.',
    madeRequestTypes: ({ names, project }) =>
      `Les types de demande ${names.join(', ')} du projet ${project} sont créés sans groupe du portail et avec ` +
      'les champs standard de Jira.',
    putIntoGroup: ({ model }) => `Placez chacun dans le groupe du portail qu’il a dans le projet ${model}.`,
    addSameFields:
      'Ajoutez les mêmes champs avec les mêmes noms, le même caractère obligatoire et les mêmes valeurs masquées.',
    setWhoMayRaise: 'Définissez qui peut créer la demande.',
    occupied: ({ project, places }) =>
      `Des demandes du projet ${project} se trouvent là où l’autre workflow n’a pas de statut\u00a0: ` +
      `${places.join(', ')}.`,
    requestsIn: ({ count, status }) => `${count} à «\u00a0${status}\u00a0»`,
    moveThem: 'Passez-les à un autre statut, puis refaites ce plan.',
    notCompared: ({ reason }) => `Une partie n’a pas pu être comparée. ${reason}`,
    putRight: 'Remédiez à ce qui l’empêche, puis refaites ce plan.',
  },
};
