import type { WordList } from './signal';

/** Polish, Czech, Russian, Ukrainian. Endings vary by gender and number, so most words are stems. */
export const SLAVIC_WORDS: Readonly<Record<string, WordList>> = {
  pl: {
    open:
      'otwart*|nowe|nowy|nowa|do zrobienia|do wykonania|zrobić|nierozpoczęt*|nie rozpoczęt*|nieprzypisan*|' +
      'nie przypisan*|do realizacji|do przydzielenia|rejestr|zaległości|szkic|wybrane do|' +
      'oczekuje na przydzielenie|oczekuje na przypisanie|zaleglosci',
    'soft-open': 'zgłoszon*|przyjęt*|zarejestrowan*|utworzon*|zaplanowan*|złożon*|przesłan*|wpłynęł*',
    reopened: 'ponownie otwart*|otwarte ponownie|otwarty ponownie|wznowion*|ponowne otwarcie',
    'core-progress':
      'w toku|w trakcie|w trakcie realizacji|w realizacji|w trakcie prac|w pracy|w trakcie analizy|w analizie|' +
      'w testach|w testowaniu|w weryfikacji|w przeglądzie|w rozwoju|rozpoczęt*|realizowan*|w opracowaniu|' +
      'w obsłudze',
    progress:
      'testow*|testy|przegląd*|weryfikac*|analiz*|eskal*|przypisan*|przydzielon*|gotowe do|gotowy do|wdrażan*|' +
      'diagnoz*|do weryfikacji|do testów|sprawdzan*|realizacj*|zamówion*',
    wait:
      'oczekuje na|oczekiwanie na|oczekując*|oczekuje|oczekiwanie|czeka na|czeka|wstrzyman*|zawieszon*|odłożon*|' +
      'wymagan*|potrzebn*|w oczekiwaniu na|w oczekiwaniu|wymaga',
    requester: 'klient*|użytkownik*|zgłaszając*|wnioskodawc*|zamawiając*|pracownik*|requestora',
    reply: 'odpowied*|informacj*|uzupełnien*|potwierdzen*|wyjaśnien*|danych|dane',
    team:
      'dostawc*|akceptacj*|zatwierdzen*|wsparci*|dział*|zewnętrzn*|obsługę klienta|biuro obsługi klienta|dostaw*|' +
      'przełożon*|kierownik*|serwis*',
    'asks-requester': 'do uzupełnienia|u klienta|u użytkownika|do wyjaśnienia przez klienta|brak informacji',
    done:
      'rozwiązan*|zamknięt*|zrobion*|gotowe|gotowy|gotowa|zakończon*|ukończon*|wykonan*|załatwion*|anulowan*|' +
      'zarchiwizowan*|wycofan*|duplikat|zrealizowan*|porzucon*',
    'weak-done':
      'zatwierdzon*|zaakceptowan*|dostarczon*|opublikowan*|wdrożon*|naprawion*|zweryfikowan*|udzielono odpowiedzi',
    refused: 'odrzucon*|niezatwierdzon*|nie zatwierdzon*|odmow*',
    not: 'nie|jeszcze nie|częściowo|prawie',
  },
  cs: {
    open:
      'otevřen*|nový|nové|nová|k vyřízení|k řešení|nezahájen*|nepřiřazen*|udělat|čeká na přiřazení|ke zpracování|' +
      'koncept|zásobník|vybráno pro|k provedení|čeká na zpracování',
    'soft-open': 'přijat*|zaregistrován*|vytvořen*|naplánován*|odeslán*|podán*|zadán*|nahlášen*',
    reopened: 'znovu otevřen*|znovuotevřen*|opět otevřen*|opětovně otevřen*',
    'core-progress':
      'probíhá|v řešení|v průběhu|rozpracován*|pracuje se|ve vývoji|v testování|zpracovává se|řeší se|v procesu|' +
      'v realizaci|ve zpracování|zahájen*|v revizi|v kontrole',
    progress:
      'testován*|testuje se|kontrol*|revize|analýz*|eskalov*|přiřazen*|připraveno k|připraveno na|ověřován*|' +
      'vývoj|schvalován*|řešen*|objednán*',
    wait:
      'čeká na|čeká se na|čekání na|čeká|čekání|pozastaven*|odložen*|potřeba|vyžadován*|vyžaduje|čekající na|' +
      'čekající|přerušen*',
    requester: 'zákazník*|zákazníka|uživatel*|žadatel*|zadavatel*|klienta|zaměstnanc*|zákaznik*',
    reply: 'odpověď|odpovědi|informace|doplnění|potvrzení|vyjádření|reakci|upřesnění',
    team:
      'dodavatel*|schválení|podpor*|třetí stran*|dodání|externí|zákaznickou podporu|zákaznický servis|nadřízen*|' +
      'vedoucí*',
    'asks-requester': 'u zákazníka|u uživatele|k doplnění|vráceno zadavateli|vráceno k doplnění',
    done:
      'vyřešen*|uzavřen*|hotovo|hotový|dokončen*|zavřen*|zrušen*|splněn*|ukončen*|archivován*|vyřízen*|duplicitní|' +
      'stažen*|provedeno',
    'weak-done': 'schválen*|dodán*|doručen*|akceptován*|zveřejněn*|nasazen*|opraven*|ověřen*|zodpovězen*|potvrzen*',
    refused: 'zamítnut*|odmítnut*|neschválen*',
    not: 'ne|není|ještě ne|částečně|téměř',
  },
  ru: {
    open:
      'открыт*|новый|новая|новое|новые|сделать|к выполнению|нужно сделать|не начат*|бэклог|беклог|не назначен*|' +
      'к работе|очередь|в очереди|ожидает назначения|ожидает обработки|черновик|выбрано для|ожидает распределения|' +
      'надо сделать',
    'soft-open': 'получен*|зарегистрирован*|создан*|подан*|запланирован*|поступил*|отправлен*|принят*',
    reopened:
      'переоткрыт*|открыт заново|открыта заново|открыто заново|повторно открыт*|возобновлен*|открыт повторно|' +
      'вновь открыт*',
    'core-progress':
      'в работе|в процессе|выполняется|в обработке|в разработке|на проверке|в тестировании|на тестировании|' +
      'обрабатывается|в ходе выполнения|на рассмотрении|начат*|делается|в исполнении|взято в работу|' +
      'взята в работу|принято в работу|на исправлении|в анализе',
    progress:
      'тестирован*|тест|проверк*|разработк*|анализ*|исследован*|эскалирован*|назначен*|готово к|готов к|' +
      'диагностик*|исправление|ревью|на ревью|внедрен*|доработк*|на доработке|заказан*|согласован*',
    wait:
      'ожидание|ожидает|ожидан*|ждет|ждем|в ожидании|приостановлен*|отложен*|требуется|нужна|нужны|необходим*|' +
      'запрошен*|пауза|на паузе|на удержании|заморожен*',
    requester: 'клиент*|пользовател*|заказчик*|заявител*|автор*|сотрудник*|инициатор*|потребител*',
    reply: 'ответ*|информац*|уточнен*|подтвержден*|данных|данные|обратной связи|обратная связь|реакци*',
    team:
      'поставщик*|поддержк*|одобрен*|согласования|утвержден*|подрядчик*|вендор*|третьей стороны|службы поддержки|' +
      'поставк*|руководител*|внешн*|специалист*',
    'asks-requester':
      'у клиента|у пользователя|на уточнении|требует уточнения|уточнение у заявителя|на стороне клиента|' +
      'на стороне заказчика',
    done:
      'решен|решена|решено|решены|закрыт*|готово|завершен*|выполнен*|сделано|сделан|сделана|отменен*|отмена|' +
      'аннулирован*|архив|архивирован*|в архиве|дубликат|отозван*|исполнен*|снят*',
    'weak-done':
      'одобрен|одобрена|одобрено|утвержден|утверждено|утверждена|исправлен|исправлено|исправлена|доставлен|' +
      'доставлено|опубликован*|развернут*|проверено|проверен|разрешен*|подтвержден|подтверждено|отвечен*|' +
      'внедрено',
    refused: 'отклонен*|отказ|отказано|не одобрен*|отвергнут*',
    not: 'не|еще не|частично|почти',
  },
  uk: {
    open:
      'відкрит*|новий|нова|нове|нові|до виконання|зробити|потрібно зробити|не розпочат*|беклог|не призначен*|' +
      'у черзі|в черзі|чернетка|очікує призначення|очікує обробки|вибрано для',
    'soft-open': 'отриман*|зареєстрован*|створен*|подан*|заплановано|надійшл*|надіслан*|прийнят*',
    reopened: 'перевідкрит*|повторно відкрит*|відкрито повторно|відновлен*|знову відкрит*',
    'core-progress':
      'у роботі|в роботі|у процесі|в процесі|виконується|в обробці|у обробці|у розробці|в розробці|на перевірці|' +
      'на тестуванні|у тестуванні|обробляється|розпочат*|на розгляді|опрацьовується',
    progress:
      'тестуванн*|перевірк*|розробк*|аналіз*|дослідженн*|ескальован*|призначен*|готово до|готовий до|погоджен*|' +
      'доопрацюванн*|на доопрацюванні|виправлення',
    wait:
      'очікування|очікує на|очікує|чекає на|чекає|призупинен*|відкладен*|потрібн*|необхідн*|на паузі|в очікуванні|' +
      'у очікуванні|пауза',
    requester: 'клієнт*|користувач*|замовник*|заявник*|співробітник*|ініціатор*',
    reply: 'відповід*|інформаці*|уточненн*|підтвердженн*|даних|дані|зворотного зв язку',
    team: 'постачальник*|підтримк*|схваленн*|погодження|підрядник*|третьої сторони|служби підтримки|керівник*|фахівц*',
    'asks-requester': 'у клієнта|у користувача|на уточненні|потребує уточнення|на стороні клієнта',
    done:
      'вирішен*|закрит*|готово|завершен*|виконан*|зроблено|скасован*|розв язан*|архівован*|в архіві|дублікат|' +
      'відкликан*',
    'weak-done':
      'схвален*|затверджен*|виправлено|доставлен*|опублікован*|розгорнут*|перевірено|підтверджено|впроваджено',
    refused: 'відхилен*|відмовлен*|відмова|не схвален*',
    not: 'не|ще не|частково|майже',
  },
};
