/**
 * The words of default desks in five languages. Japanese status names as
 * https://support.atlassian.com/ja/jira-service-desk-cloud/docs/ manage-how-work-flows-in-your-next-gen-service-desk
 * lists them. Names seen on Cloud sites, in lists of scripts that read them: German "Warten auf Support", "Ausstehend",
 * "Eskaliert", "Wird untersucht", "Abgeschlossen", "Storniert"; Spanish "Esperando por ayuda", "Esperando por el
 * cliente", "Tareas por hacer", "Resuelta"; Portuguese "Aguardando pelo suporte", "Itens Pendentes", "Sob análise". The
 * others follow Atlassian's glossary of its workflow guides (atlassian.com/de, fr, es, br: "Ouvert", "En cours",
 * "Reabierto", "Em andamento"); where no page tells a name, as for the statuses of changes, it is translated by us.
 */
export type DeskLanguage = 'de' | 'fr' | 'es' | 'ja' | 'pt';

const TABLE = `
Waiting for support | Warten auf Support | En attente du support | Esperando por ayuda | サポートからの連絡待ち | Aguardando pelo suporte
Waiting for customer | Warten auf Kunde | En attente du client | Esperando por el cliente | 顧客からの連絡待ち | Aguardando cliente
In Progress | In Arbeit | En cours | En curso | 進行中 | Em andamento
Pending | Ausstehend | En attente | Pendiente | ペンディング | Pendente
Escalated | Eskaliert | Escaladé | Escalado | エスカレートされた | Escalado
Resolved | Erledigt | Résolu | Resuelta | 解決済み | Resolvido
Canceled | Storniert | Annulé | Cancelado | キャンセルされました | Cancelado
Closed | Geschlossen | Fermé | Cerrada | クローズ | Fechado
Waiting for approval | Warten auf Genehmigung | En attente d'approbation | Esperando aprobación | 承認待ち | Aguardando aprovação
Declined | Abgelehnt | Refusé | Rechazado | 却下 | Recusado
Open | Offen | Ouvert | Abierto | オープン | Aberto
Work in progress | In Bearbeitung | Travail en cours | Trabajo en curso | 進行中の作業 | Trabalho em andamento
Completed | Abgeschlossen | Terminé | Completado | 完了 | Concluído
Under review | In Überprüfung | En cours de révision | En revisión | レビュー中 | Sob análise
Under investigation | Wird untersucht | En cours d'investigation | En investigación | 調査中 | Em investigação
Planning | Planung | Planification | Planificación | 計画中 | Planejamento
Awaiting implementation | Warten auf Umsetzung | En attente de mise en œuvre | Esperando implementación | 実装待ち | Aguardando implementação
Implementing | Umsetzung | Mise en œuvre | Implementación | 実装中 | Implementação
Awaiting CAB approval | Warten auf CAB-Genehmigung | En attente d'approbation du CAB | Esperando aprobación del CAB | CAB の承認待ち | Aguardando aprovação do CAB
Peer review / change manager approval | Peer-Review / Genehmigung durch Change Manager | Revue par les pairs / approbation du responsable | Revisión por pares / aprobación del gestor de cambios | ピア レビュー / 変更マネージャーの承認 | Revisão por pares / aprovação do gerente de mudanças
Reopened | Wieder geöffnet | Rouvert | Reabierto | 再オープン | Reaberto
Done | Fertig | Terminé | Listo | 完了 | Concluído
To Do | Zu erledigen | À faire | Tareas por hacer | 未着手 | Itens pendentes
Approve | Genehmigen | Approuver | Aprobar | 承認 | Aprovar
Decline | Ablehnen | Refuser | Rechazar | 却下 | Recusar
Cancel | Stornieren | Annuler | Cancelar | キャンセル | Cancelar
Cancel request | Anfrage stornieren | Annuler la demande | Cancelar solicitud | リクエストをキャンセル | Cancelar solicitação
Escalate | Eskalieren | Escalader | Escalar | エスカレーション | Escalar
Escalate this issue | Vorgang eskalieren | Escalader ce ticket | Escalar esta incidencia | この課題をエスカレーション | Escalar este item
Emergency override | Notfallausnahme | Dérogation d'urgence | Anulación de emergencia | 緊急オーバーライド | Substituição de emergência
Resolve this issue | Vorgang lösen | Résoudre ce ticket | Resolver esta incidencia | この課題を解決 | Resolver este item
Resolve | Lösen | Résoudre | Resolver | 解決 | Resolver
Close | Schließen | Fermer | Cerrar | クローズ | Fechar
`;

const LANGUAGES: readonly DeskLanguage[] = ['de', 'fr', 'es', 'ja', 'pt'];

const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split(' | '));

/** An English name of a default desk in the language; names the table does not know stay. */
export const translated = (name: string, language: DeskLanguage): string =>
  rows.find(([english = '']) => english.toLowerCase() === name.toLowerCase())?.[LANGUAGES.indexOf(language) + 1] ??
  name;
