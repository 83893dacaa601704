import type { StatusCategory } from '../../src/workflow/model';

/**
 * Status names as service projects in many languages use them, with the category Jira would give and what a support
 * bot has to call them. Labelled by meaning before the first measurement; no row comes from the exports of TRUTH.tsv.
 * Since then four kinds of rows were decided anew: an approval is nothing the bot touches; Done by category is finished
 * whatever it waits for; In Progress by category is finished only where nothing leads on; To Do with the name of an end
 * is asked. `todo`, `doing`, `done` are Jira's categories; `-` is an XML export, which has none.
 */
const TABLE = `
todo  | new              | Open; To Do; Backlog; New; Waiting for triage; Logged; Submitted; Unassigned; Pending; Planned; Ready to start; On hold; Selected; Neu; Aufgaben; À faire; Por hacer; Da fare; Te doen; Do zrobienia; К выполнению; Att göra; 未着手; 待办; 할 일; לביצוע; للتنفيذ; Å gjøre; Tehtävät; Yapılacaklar; Do udělání; До виконання; Új; Teendők; Nincs kiosztva; Beérkezett; De făcut; Nou; Neatribuit; Înregistrat
doing | in-progress      | In Progress; Work in progress; Under investigation; In review; Escalated; Pending; On hold; Waiting for vendor; Awaiting third party; Pending change; Investigating; Approved; Assigned; Being fulfilled; Awaiting implementation; Ready for release; Waiting for parts; Acknowledged; QA; Testing complete; Done testing; Implemented, awaiting release; Waiting for manager; Unresolved; Folyamatban; Feldolgozás alatt; Beszállítóra vár; Eszkalálva; Tesztelésre vár; În lucru; În curs de desfășurare; În așteptarea furnizorului; Escaladat; În testare
doing | in-progress      | In Bearbeitung; In Arbeit; Wartet auf Lieferant; Eskaliert; En cours; En attente fournisseur; En curso; En revisión; Esperando al proveedor; Em andamento; Aguardando fornecedor; In corso; In attesa del fornitore; In behandeling; Wacht op leverancier
doing | in-progress      | W toku; Oczekuje na dostawcę; В работе; Ожидание поставщика; У роботі; Очікування постачальника; Probíhá; Pågående; Väntar på leverantör; Under behandling; Afventer leverandør; Under arbeid; Venter på leverandør; Käynnissä; Odottaa toimittajaa; Devam ediyor; 進行中; 対応中; 进行中; 处理中; 진행 중; בטיפול; قيد التنفيذ
doing | waiting-for-user | Waiting for customer; Waiting for User; Pending customer; Awaiting user info; Awaiting requester response; Pending user response; Needs more information; More info required; Info requested; Waiting on reporter; On hold - awaiting customer; Customer action required; Waiting for feedback; Awaiting reply; Pending - Waiting on End User; With customer; WaitingForCustomer; pending_user; Ügyfélre vár; Várakozás a felhasználóra; Válaszra vár; További információ szükséges; Bejelentő válaszára vár; În așteptarea clientului; Așteaptă răspunsul utilizatorului; În așteptare de informații; Informații necesare
doing | waiting-for-user | Warten auf Kunde; Wartet auf Kundenantwort; Rückfrage; Wartet auf Rückmeldung; Warte auf Anwender; En attente du client; En attente de l'utilisateur; En attente d'informations; En attente du demandeur; Esperando al cliente; En espera del usuario; Pendiente de respuesta del cliente; Esperando respuesta; Aguardando cliente; Aguardando retorno do usuário; Aguardando informações; In attesa del cliente; In attesa di informazioni; In attesa dell'utente; Wacht op klant; Wachten op gebruiker; Wacht op reactie
doing | waiting-for-user | Oczekuje na klienta; Oczekiwanie na użytkownika; Czeka na odpowiedź; Ожидание клиента; Ожидает ответа клиента; Ожидание пользователя; Запрошена информация; Очікування клієнта; Очікує відповіді; Čeká na zákazníka; Čeká se na uživatele; Väntar på kund; Väntar på svar; Afventer kunde; Afventer svar fra bruger; Venter på kunde; Venter på svar; Odottaa asiakasta; Odottaa lisätietoja; Müşteri bekleniyor; Kullanıcı yanıtı bekleniyor; 顧客からの回答待ち; ユーザー回答待ち; 返信待ち; 等待客户; 待用户确认; 等待客户回复; 고객 응답 대기; 고객 대기 중; ממתין ללקוח; ממתין לתגובת המשתמש; في انتظار العميل; بانتظار رد المستخدم
doing | new              | Reopened; Re-opened; Wiedereröffnet; Rouvert; Reabierto; Reaberto; Riaperto; Heropend; Ponownie otwarte; Переоткрыт; Znovu otevřeno; Återöppnad; Gjenåpnet; Yeniden açıldı; 再オープン; 重新打开; 다시 열림; Open; Újranyitva; Redeschis
done  | resolved         | Done; Resolved; Closed; Cancelled; Rejected; Declined; Approved; Completed; Won't do; Duplicate; Fulfilled; Resolved - awaiting customer confirmation; Deployed; Failed; Merged; Auto-closed; In production; Pending closure; Erledigt; Geschlossen; Abgelehnt; Résolu; Fermé; Annulé; Resuelto; Cerrado; Rechazado; Concluído; Resolvido; Cancelado; Chiuso; Risolto; Gesloten; Opgelost; Zamknięte; Rozwiązane; Odrzucone; Решено; Закрыто; Отклонено; Вирішено; Vyřešeno; Löst; Stängd; Løst; Lukket; Suljettu; Çözüldü; Kapatıldı; 完了; クローズ; 却下; 已解决; 已关闭; 已拒绝; 완료; 해결됨; נסגר; נפתר; مغلق; تم الحل; Megoldva; Lezárva; Elutasítva; Visszavonva; Kész; Rezolvat; Închis; Respins; Anulat; Finalizat; Waiting for customer
done  | other            | In Progress; Open
doing | in-progress      | Resolved; Closed; Gelöst; Résolu; Resuelto; Закрыто; 已解决; Lezárva; Rezolvat
todo  | other            | Closed; Cancelled
todo  | waiting-for-user | Waiting for customer; Awaiting information from user
-     | new              | Open; New; Triage; Waiting for triage; Neu; Nouveau; Nuevo; Novo; Nuovo; Nieuw; Nowe; Новый; Reopened; Not started; 新規; 待处理; Inbox; Nyitott; Deschis
-     | in-progress      | In Review; Investigating; Development; Waiting for vendor; Dev done; QA passed; Legal sign-off; Procurement; Packaging; In Bearbeitung; En cours; Em andamento; In lavorazione; В работе; 処理中; Folyamatban; În lucru
-     | waiting-for-user | Waiting for customer; Awaiting user; Rückfrage beim Kunden; En attente client; Ожидание клиента; 待用户反馈; Ügyfélre vár; În așteptarea clientului
-     | resolved         | Done; Closed; Resolved; Cancelled; Withdrawn; Archiviert; Terminé; Finalizado; Encerrado; Chiuso; Afgesloten; Закрыт; 完了; Lezárva; Finalizat
-     | other            | On hold; Status 3; 42; X
doing | keep-away        | Waiting for approval; Jóváhagyásra vár; Așteaptă aprobarea; Wartet auf Genehmigung; En attente d'approbation; Pendiente de aprobación; Aguardando aprovação; In attesa di approvazione; Wacht op goedkeuring; Oczekuje na akceptację; На согласовании; Čeká na schválení; Onay bekliyor; 承認待ち; 等待审批; 승인 대기; ממתין לאישור; بانتظار الموافقة; Waiting for customer approval
-     | keep-away        | Awaiting approval
`;

const CATEGORIES: Readonly<Record<string, StatusCategory>> = {
  todo: 'new',
  doing: 'indeterminate',
  done: 'done',
  '-': 'unknown',
};

export interface LabelledName {
  readonly name: string;
  readonly category: StatusCategory;
  readonly bucket: string;
}

export const LABELLED_NAMES: readonly LabelledName[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [category = '', bucket = '', names = ''] = line.split('|').map((cell) => cell.trim());
    return names.split(';').map((name) => ({ name: name.trim(), category: CATEGORIES[category] ?? 'unknown', bucket }));
  });
