/**
 * Names of transitions that are decisions of people, whatever status they lead to. Verbs, as buttons carry them; the
 * words of statuses (kinds.ts) count beside them. A bot never takes such a transition. A button that says "close" is
 * none of them: where a workflow ends in Closed it is how people finish a request.
 */
export type MoveKind = 'approve' | 'decline' | 'cancel' | 'override' | 'escalate';

/**
 * Phrases per kind in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Russian, Japanese, Chinese,
 * Korean.
 */
export const MOVE_WORDS: Readonly<Record<MoveKind, string>> = {
  approve:
    'approve|approves|approval|genehmigen|freigeben|bewilligen|approuver|aprobar|aprovar|approva|approvare|' +
    'goedkeuren|zatwierdź|zaakceptuj|одобрить|согласовать|утвердить|承認|承認する|批准|승인',
  decline:
    'decline|reject|deny|refuse|turn down|ablehnen|zurückweisen|verweigern|refuser|rejeter|décliner|rechazar|' +
    'denegar|rejeitar|recusar|negar|rifiuta|rifiutare|respingi|afwijzen|weigeren|odrzuć|odmów|отклонить|' +
    'отказать|却下|却下する|拒否|拒绝|驳回|거부|반려',
  cancel:
    'cancel|withdraw|abandon|discard|drop|revoke|stornieren|abbrechen|zurückziehen|verwerfen|annuler|abandonner|' +
    'retirer|cancelar|anular|descartar|annulla|annullare|annuleren|intrekken|anuluj|wycofaj|отменить|отозвать|' +
    'キャンセル|キャンセルする|中止|取り消す|取消|취소',
  override:
    'override|bypass|emergency|notfall|außer kraft setzen|outrepasser|urgence|anular bloqueo|emergencia|' +
    'emergência|緊急|オーバーライド',
  escalate:
    'escalate|escalation|eskalieren|eskalation|escalader|escalade|escalar|escalamiento|encaminhar|escala|' +
    'escalate|escaleren|eskaluj|эскалировать|エスカレーション|エスカレート|升级|에스컬레이션',
};
