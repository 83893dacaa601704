import type { StatusName } from './column-names';

const GONE =
  /^(?:inactive|deactivated|disabled|suspended|deprovisioned|terminated|archived|deleted|blocked|removed|left|bot|inaktiv|deaktiviert|gesperrt|ausgeschieden|gelöscht|archiviert|inactif|inactive|désactivée?|suspendue?|archivée?|inactivo|desactivado|suspendido|inativo|desativado|suspenso|inattivo|disattivato|sospeso|inactief|無効|停止|停止中|退職|已停用|禁用|비활성)$/u;
const HERE =
  /^(?:active|enabled|member|full member|admin|owner|primary owner|org admin|org owner|guest|single channel guest|multi channel guest|invited|pending|staged|provisioned|recovery|password_expired|locked_out|on leave|aktiv|aktiviert|actif|activée?|activo|activado|ativo|attivo|actief|有効|アクティブ|活动|已启用|활성)$/u;
const YES = /^(?:true|yes|y|1|ja|wahr|oui|vrai|sí|si|verdadero|sim|verdadeiro|はい|是|예)$/u;
const NO = /^(?:false|no|n|0|nein|falsch|non|faux|falso|não|いいえ|否|아니요)$/u;
/**
 * Active Directory's `userAccountControl`: a number whose second bit says “disabled”.
 * https://learn.microsoft.com/troubleshoot/windows-server/active-directory/useraccountcontrol-manipulate-account-properties
 */
const CONTROL = /^\d{3,10}$/u;
const DISABLED = 2;

/**
 * Whether the account is switched off; null: the cell does not tell, and nobody is left out for it. Of several values
 * in a cell (one for each directory) the first counts.
 */
export function isSwitchedOff(cell: string, name: StatusName): boolean | null {
  const text = (cell.split(/[;|]/u)[0] ?? '').trim().toLowerCase().replaceAll('-', ' ');
  if (YES.test(text)) return name === 'off';
  if (NO.test(text)) return name === 'on';
  if (CONTROL.test(text)) return (Number(text) & DISABLED) !== 0;
  return GONE.test(text) ? true : HERE.test(text) ? false : null;
}
