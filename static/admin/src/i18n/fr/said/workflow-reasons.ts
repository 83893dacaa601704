import type { WorkflowReasonSays } from '../../../../../../src/said';
import type { Translations } from '../../speak';

/** Why a rule stops the bot, what a status is taken for, and which issue types are the bot's business. */
export const workflowReasons: Translations<WorkflowReasonSays> = {
  blocker: {
    answerApproved: ({ status }) =>
      `Jira l’exécute quand la demande au statut «\u00a0${status}\u00a0» est approuvée\u00a0; personne d’autre ` +
      'ne le peut.',
    answerDeclined: ({ status }) =>
      `Jira l’exécute quand la demande au statut «\u00a0${status}\u00a0» est rejetée\u00a0; personne d’autre ne ` +
      'le peut.',
    approvalOpen: 'Tant qu’une approbation est en attente, Jira refuse la transition.',
    untilApproved: 'Jira refuse la transition jusqu’à ce que la demande soit approuvée.',
    untilDeclined: 'Jira refuse la transition jusqu’à ce que la demande soit rejetée.',
    previousStatus: 'Seuls les tickets passés par un certain statut peuvent emprunter la transition.',
    separationOfDuties:
      'Qui a fait une étape précédente n’a pas le droit de faire celle-ci, et un bot en fait la plupart.',
    openSubTasks: 'Des sous-tâches ouvertes gardent la transition fermée.',
    statusOfParent: 'Le statut du ticket parent garde la transition fermée.',
    fieldValue: 'La transition n’est ouverte que tant qu’un champ a une certaine valeur.',
    noForm: 'Jira refuse la transition tant qu’aucun formulaire n’est joint au ticket.',
    formNotSubmitted: 'Jira refuse la transition tant qu’un formulaire du ticket n’est pas envoyé.',
    ruleCloses: ({ rule }) => `La règle ${rule} peut garder la transition fermée.`,
    appDecides: ({ rule }) =>
      `Une application décide (${rule})\u00a0; seul un essai montre si elle laisse passer le bot.`,
    closedToAll: 'Personne ne peut emprunter la transition, ni les personnes ni l’API.',
    hiddenFromUsers: 'La règle cache la transition aux utilisateurs et ne dit pas si l’API est visée aussi.',
    fieldFailsRule: ({ rule }) => `Jira refuse la transition quand un champ ne respecte pas la règle ${rule}.`,
    emptyWithoutScreen: ({ fields }) =>
      `Jira refuse la transition tant que ${fields} est vide, et la transition n’a pas d’écran pour l’envoyer.`,
    emptyScreenUnread: ({ fields }) =>
      `Jira refuse la transition tant que ${fields} est vide, et son écran doit le proposer.`,
    emptyNotOnScreen: ({ fields }) =>
      `Jira refuse la transition tant que ${fields} est vide, et son écran ne le propose pas.`,
    aRequiredField: 'un champ obligatoire',
    someResolutions: ({ property, resolutions }) =>
      `La transition n’offre que certaines résolutions (${property}\u00a0: ` +
      `${resolutions}), et Jira refuse un bot qui en envoie une autre.`,
    lacksPermission: ({ permission }) =>
      `Jira refuse la transition\u00a0: il manque au compte du bot l’autorisation ${permission}.`,
    asksPermission: ({ permission }) =>
      `Jira refuse la transition aux comptes qui n’ont pas l’autorisation ${permission}.`,
    asksUnnamedPermission: 'Jira refuse la transition aux comptes qui n’ont pas l’autorisation qu’elle indique.',

    restrictsNobody:
      'La restriction ne désigne personne\u00a0; une règle aussi défectueuse peut fermer la transition, et ' +
      'refuse toute modification du workflow.',
    notAmong: ({ holders }) =>
      `Le compte du bot n’est pas parmi ceux qui ont le droit de l’utiliser\u00a0: ${holders.join(' ou ')}.`,
    amongExcluded: ({ holders }) =>
      `Le compte du bot n’est pas parmi ceux qui ont le droit de l’utiliser\u00a0; sont exclus\u00a0: ` +
      `${holders.join(' ou ')}.`,
    onlyThese: ({ holders }) =>
      `Seuls ont le droit de l’utiliser\u00a0: ${holders.join(' ou ')}\u00a0; il n’est pas certain que le bot ` +
      'en fasse partie.',
    allButThese: ({ holders }) =>
      `Tous ont le droit de l’utiliser, sauf\u00a0: ${holders.join(' ou ')}\u00a0; il n’est pas certain que le ` +
      'bot en ait le droit.',
    assignee: 'la personne assignée',
    reporter: 'le rapporteur',
    accounts: ({ ids }) => `les comptes ${ids.join(', ')}`,
    role: ({ name }) => `le rôle de projet «\u00a0${name}\u00a0»`,
    roles: ({ ids }) => `les rôles de projet ${ids.join(', ')}`,
    groups: ({ ids }) => `les groupes ${ids.join(', ')}`,
    namedGroups: ({ ids }) => `le groupe ${ids.join(', ')}`,
    permissionHolders: ({ ids }) => `les comptes ayant l’autorisation ${ids.join(', ')}`,
    groupsInFields: ({ ids }) => `les groupes du champ ${ids.join(', ')}`,
    peopleInFields: ({ ids }) => `les personnes du champ ${ids.join(', ')}`,
    allButPeopleInFields: ({ ids }) => `tous sauf les personnes du champ ${ids.join(', ')}`,
  },
  bucket: {
    approvalConfigured: 'Jira demande une approbation à des personnes tant qu’une demande s’y trouve.',
    approvalConditions: 'Seule une approbation ou un refus mène plus loin.',
    approvalName: 'Le nom dit qu’une personne doit approuver.',
    approvalOrRequester:
      'Le nom parle d’une approbation et du demandeur\u00a0; une personne doit décider ce qui compte.',
    nothing: 'Rien ne dit ce qu’il signifie\u00a0; une personne doit décider.',
    adminDecided: 'Un administrateur l’a décidé.',
    adminLeftOut: 'Un administrateur l’a laissé de côté.',
    adminKeepsAway: 'Un administrateur a décidé que le bot n’y touche pas.',
    workflowsDisagree: ({ one, other }) =>
      `Le workflow «\u00a0${one}\u00a0» en dit une chose et le workflow «\u00a0${other}\u00a0» une autre\u00a0; ` +
      'une personne doit décider.',

    builtInContradicted: ({ status }) =>
      `«\u00a0${status}\u00a0» porte l’identifiant d’un statut propre à Jira qui signifie autre chose\u00a0; ` +
      'une personne doit décider.',
    doneSaysOpposite: ({ status }) =>
      `Pour Jira, «\u00a0${status}\u00a0» est terminé, mais son nom dit le contraire\u00a0; une personne doit décider.`,
    doneAlthough: ({ status, why }) => `Pour Jira, «\u00a0${status}\u00a0» est terminé, et pourtant ${why}.`,
    doneWithResolutionAlthough: ({ status, why }) =>
      `Pour Jira, «\u00a0${status}\u00a0» est terminé, et des tickets y entrent avec une résolution, et ` +
      `pourtant ${why}.`,
    asksRequester: 'son nom dit que le demandeur doit répondre',
    speaksOfApproval: 'son nom parle d’une approbation',
    waitsForSomething: 'son nom dit qu’il attend quelque chose',
    categoryDone: 'Sa catégorie de statut est «\u00a0Terminé\u00a0».',
    categoryInProgress: 'Sa catégorie de statut est «\u00a0En cours\u00a0».',
    categoryToDo: 'Sa catégorie de statut est «\u00a0À faire\u00a0».',
    nameReopened: 'Le nom dit que le ticket a été rouvert.',
    nameRequester: 'Le nom dit que le demandeur doit répondre.',
    nameDesk: 'Le nom dit que le centre de services doit agir.',
    restsOnWhom:
      'Le travail est suspendu, et le nom ne dit pas qui l’on attend\u00a0: ' +
      'si l’on y attend aussi le demandeur, choisissez cela.',
    restsNotOnRequester: 'Le travail est suspendu, mais le nom ne dit pas que le demandeur doit répondre.',
    endWithResolutionAlthoughInProgress: ({ status }) =>
      `Rien ne mène plus loin et des tickets y entrent avec une résolution, bien que «\u00a0${status}\u00a0» ` +
      'soit en cours pour Jira.',
    nobodyBegunAlthoughInProgress: ({ status }) =>
      `Le nom dit que personne n’a commencé, bien que «\u00a0${status}\u00a0» soit en cours pour Jira.`,
    inProgressAlthoughOver: ({ status }) =>
      `Pour Jira, «\u00a0${status}\u00a0» est en cours, bien que son nom dise que le travail est terminé.`,
    createdAndNotBegun: 'Des tickets y sont créés, et son nom ne dit pas que le travail a commencé.',
    toDoAlthoughOver: ({ status }) =>
      `Pour Jira, «\u00a0${status}\u00a0» est à faire, mais son nom dit que le travail est terminé\u00a0; une ` +
      'personne doit décider.',
    workGoesOnAlthoughToDo: ({ status }) =>
      `Le nom dit que le travail se poursuit, bien que «\u00a0${status}\u00a0» soit à faire pour Jira.`,

    waitsForConfirmation: ({ status }) =>
      `«\u00a0${status}\u00a0» est un travail terminé qui n’attend plus que la confirmation du demandeur.`,
    resolutionAlthoughRequester:
      'Des tickets y entrent avec une résolution, bien que son nom dise que le demandeur doit répondre.',
    nameOver: 'Le nom dit que le travail est terminé.',
    nameStageOver: ({ why }) => `Le nom dit qu’une phase est terminée, et ${why}.`,
    nameOneStage: 'Le nom dit qu’une phase est terminée, et le travail continue ensuite.',
    nameOneStageOfMore: 'Le nom dit qu’une phase est terminée, et rien ne dit que c’est la dernière.',
    nameTurnedDown: ({ why }) => `Le nom dit que la demande a été rejetée, et ${why}.`,
    nameTurnedDownGoesOn:
      'Le nom dit que la demande a été rejetée, mais le travail continue à partir d’ici\u00a0; une personne ' +
      'doit décider.',
    nameFinished: ({ why }) => `Le nom dit que quelque chose est terminé, et ${why}.`,
    entersWithResolution: 'des tickets y entrent avec une résolution',
    nothingLeadsOn: 'rien ne mène plus loin',
    onlyFromAny: 'seules des transitions depuis «\u00a0Tout statut\u00a0» mènent plus loin',
    leavingReopens: 'le quitter rouvre le ticket',
    leadsToFinished: 'il ne mène qu’à des statuts terminés',
    nothingLeadsBack: 'rien ne ramène au travail',
    endByFinishing: 'Rien ne mène plus loin, et les tickets y entrent en étant terminés.',
    end: 'Rien ne mène plus loin.',
    nameNobodyBegun: 'Le nom dit que personne n’a commencé.',
    nameWorkedOn: 'Le nom dit que quelqu’un y travaille.',
    nameArrived: 'Le nom dit que le ticket vient d’arriver.',
    onTheWay: 'Il se trouve entre le statut où les tickets sont créés et celui où ils sont résolus.',
    createdForTeam: 'Des tickets y sont créés et attendent l’équipe.',
    nameSomebodyElse: 'Le nom dit que quelqu’un d’autre que le demandeur doit agir.',
    issuesEnterWithResolution: 'Des tickets y entrent avec une résolution.',
    nameSaysNothing: 'Le nom ne dit rien\u00a0; une personne doit décider.',
    createdInIt: 'Des tickets y sont créés.',
    restsUnknown: 'Le travail est suspendu, mais le nom ne dit pas qui l’on attend\u00a0; une personne doit décider.',
    endNotOver:
      'Rien ne mène plus loin, mais ni son nom ni une résolution ne dit que le travail est terminé\u00a0; une ' +
      'personne doit décider.',
    neitherNameNorPlace:
      'Ni son nom ni sa place dans le workflow ne dit ce qu’il signifie\u00a0; une personne doit décider.',
  },
  scope: {
    notRequested: 'Il n’a pas de type de demande, et personne ne le demande donc dans le portail ou par le bot.',
    peoplesOnly:
      'Des personnes décident à ses étapes, et il n’a aucun statut dans lequel le centre de services prend en ' +
      'charge les demandes.',
    adminLeftOut: 'Un administrateur l’a laissé de côté.',
    adminTookIn: 'Un administrateur l’a pris en compte.',
  },
};
