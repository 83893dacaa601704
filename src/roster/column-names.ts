/**
 * What the name of a column says about the addresses in it. Words of the lists that Entra ID, Microsoft 365, Active
 * Directory, Exchange, Okta, Google Workspace, Workday, Slack, Jamf, Jira and admin.atlassian.com give out, and of the
 * languages that people rename columns in. Measured on test/roster/exports, which names the source of each.
 */
import type { AddressName } from '../shared/roster-vocabulary';
export type { AddressName } from '../shared/roster-vocabulary';

/** Small letters, no brackets of Google's `[Required]`, and words parted: `user.secondEmail` is `user second email`. */
const words = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\[(?:required|read only)\]/giu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[_.\-/:()[\]*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Somebody else's address, or one that the person does not work with. */
const NOT_OWN =
  /\b(?:manager|supervisor|boss|leader|reports to|sponsor|approver|assistant|owner|recruiter|emergency|parent|created by|second|secondary|alternate|alternative|additional|other|recovery|backup|personal|private|home|old|previous|former|forward|forwarding|target|shadow|notification|authentication|billing|reply|upload only|[2-9])\b|vorgesetzt|vertret|privat|zweit|alternativ|sekund|wiederherstellung|früher|\balte?\b|responsable|superviseur|secondaire|personnel|secours|récupération|ancien|\bjefe\b|secundari|recuperaci|anterior|gerente|gestor|pessoal|recuperaç|responsabile|secondari|personale|recupero|leidinggevende|privé|herstel|przełożon|prywatn|上司|管理者|マネージャ|予備|個人|再設定|代替|セカンダリ|副|经理|主管|备用|个人|恢复|관리자|복구|개인/u;
const LIST =
  /proxy ?address|\be ?mail addresses\b|\bsmtp addresses\b|proxyadressen|direcciones de proxy|endereços proxy|プロキシ/u;
const MAIL =
  /\be ?mails?\b|\bmail\b|\bmailadresse\b|\bemailadres|\bsmtp\b|courriel|correo|メール|邮箱|邮件|電子郵件|郵件|이메일|\be ?post(?:adresse?)?\b|\bposta elettronica\b|\bpoczt/u;
const SIGN_IN =
  /user ?principal|\bupn\b|\bssoupn\b|\blog ?[io]n\b|\blogin\b|\bsign ?in\b|\buser ?name\b|\baccount ?name\b|\bapple id\b|\blive ?id\b|\bservices ?id\b|\bsip\b|benutzer(?:prinzipal)?name|anmeldename|identifiant|nom d.utilisateur|nombre de usuario|nombre principal|nome (?:de|do) usu|nome principal|nome utente|gebruikersnaam|ユーザー ?名|プリンシパル|サインイン|用户名|主体名称|使用者名稱|사용자 이름/u;

/** `mails`: a column made for several addresses of one person. `unknown`: the name tells nothing, or there is none. */
export function addressNameOf(header: string): AddressName {
  const name = words(header);
  if (NOT_OWN.test(name)) return 'not-own';
  if (LIST.test(name)) return 'mails';
  if (MAIL.test(name)) return 'mail';
  return SIGN_IN.test(name) ? 'sign-in' : 'unknown';
}

/**
 * Whether the company's own address is meant, where a list has several mail columns: `Email - Primary Work`,
 * `PrimarySmtpAddress`.
 */
export const isWorkAddress = (header: string): boolean =>
  /\b(?:primary|work|business|company|corporate)\b|dienstlich|geschäftlich|professionnel|trabajo|trabalho|会社|勤務先/u.test(
    words(header),
  );

export const isManagersId = (header: string): boolean => NOT_OWN.test(words(header));

/** `off`: the column says who may not sign in, so `True` means deactivated. */
export type StatusName = 'on' | 'off';

const ON =
  /^(?:(?:user|account|employee|employment|worker|okta|member|membership|org|current) )*(?:status|active|enabled|active status|worker active)$|^(?:account ?enabled|is ?active|active ?status|worker active|user account control)$|^(?:status|benutzerstatus|kontostatus|aktiv|aktiviert|konto aktiviert|statut|actif|activé|compte activé|estado|activo|habilitado|situação|ativo|habilitada|stato|attivo|actief|ステータス|状態|有効|アカウントの有効化|状态|已启用|상태)$/u;
const OFF =
  /^(?:block credential|block sign in|sign in blocked|blocked|suspended|is ?suspended|archived|disabled|deactivated|deleted|terminated|gesperrt|deaktiviert|anmeldung blockiert|anmeldung blockieren|suspendu|bloqué|bloqueado|desativado|サインインのブロック)$/u;

/** What a column says of whether somebody is still active; null: nothing. */
export function statusNameOf(header: string): StatusName | null {
  const name = words(header);
  return OFF.test(name) ? 'off' : ON.test(name) ? 'on' : null;
}
