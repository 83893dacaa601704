import { counted, isOne, number } from './counting';
import type { Words } from '../en/words';

export const risks: Words['risks'] = {
  accept: 'Accepter le risque',
  acceptOf: (name) => `Accepter le risque\u00a0: ${name}`,
  formTitle: 'Accepter ce risque',
  formText:
    'Il reste un constat et ne compte jamais comme réussi. ' +
    'Jusqu’à l’expiration de l’acceptation, il ne bloque plus la mise en service.',
  criticalTitle: 'Celui-ci arrête le bot',
  criticalText:
    'Ce constat est critique. L’accepter lève le blocage mais ne corrige rien, et les employés le remarqueront.',
  reason: 'Motif',
  reasonHelp: 'Pourquoi le projet peut être mis en service malgré cela. D’autres le liront dans le rapport.',
  reasonMissing: 'Écrivez pourquoi le projet peut être mis en service malgré cela.',
  owner: 'Responsable',
  ownerHelp: 'La personne qui en est responsable jusqu’à l’expiration.',
  ownerMissing: 'Choisissez qui en est responsable.',
  validFor: 'Accepter pendant',
  cancel: 'Annuler',
  acceptedTitle: 'Risque accepté',
  accepted: 'Accepté',
  partlyAccepted: 'Partiellement accepté',
  until: (day) => `Accepté jusqu’au ${day}`,
  who: (owner, by) =>
    owner === by
      ? `${owner} en est responsable et l’a accepté.`
      : `${owner} en est responsable\u00a0; accepté par ${by}.`,
  stillCritical: 'Toujours critique\u00a0: le bot ne fonctionne pas là où cela compte.',
  withdraw: 'Retirer l’acceptation',
  withdrawOf: (name) => `Retirer l’acceptation\u00a0: ${name}`,
  withdrawnTitle: 'Acceptation retirée',
  expired: (day) => `L’acceptation a expiré le ${day} et ne compte plus.`,
  remove: 'Retirer de la liste',
  removeOf: (name) => `Retirer de la liste\u00a0: ${name}`,
  withRisks: (verdict, count) => `${verdict}, avec ${counted(count, 'risque accepté', 'risques acceptés')}`,
  noteText: 'Les risques acceptés ne sont pas corrigés. Ils bloquent de nouveau la mise en service quand ils expirent.',
  noteCritical: (count) =>
    `${number(count)} de gravité critique\u00a0: le bot ne fonctionne pas là où ` +
    `${isOne(count) ? 'cela compte' : 'ils comptent'}.`,
  show: 'Afficher les risques acceptés',
  recheck: 'Vérifier de nouveau',
  recheckOf: (title) => `Vérifier de nouveau\u00a0: ${title}`,
  rechecking: 'Lecture de ce dont ce contrôle a besoin dans Jira.',
  recheckedTitle: (title) => `Vérifié de nouveau\u00a0: ${title}`,
  checkedAlone: 'Vérifié séparément',
  copyLink: 'Copier le lien',
  copyLinkOf: (name) => `Copier le lien\u00a0: ${name}`,
  link: 'Lien',
  raw: 'Preuves brutes',
  rawLabel: 'Preuves brutes en JSON',
  copyRaw: 'Copier',
  copied: 'Copié',
  copyFailed: 'Sélectionné\u00a0: copiez-le avec le clavier.',
  alike: (count) => `${number(count)} de même cause`,
  showAll: (count) => (isOne(count) ? 'Tout afficher' : `Afficher les ${number(count)}`),
  moreCauses: (count) => `Afficher ${counted(count, 'autre cause', 'autres causes')}`,
  inWorkflow: (name) => `dans ${name}`,
  recordedBy: (who) => `par ${who}`,
  validUntil: (day) => `valable jusqu’au ${day}`,
  recordAnew: 'Consigner de nouveau',
};
