import type { WordList } from './signal';

/** Finnish, Hungarian, Turkish, Japanese, Chinese (simplified and traditional), Korean, Hebrew, Arabic. */
export const FURTHER_WORDS: Readonly<Record<string, WordList>> = {
  fi: {
    open:
      'avoin|avoinna|avoimet|uusi|uudet|tehtävä|tehtävänä|tehtävät|ei aloitettu|aloittamatta|jonossa|luonnos|' +
      'ei osoitettu|odottaa käsittelyä|työjono|valittu kehitykseen',
    'soft-open': 'vastaanotettu|lähetetty|kirjattu|luotu|suunniteltu|saapunut|ilmoitettu',
    reopened: 'avattu uudelleen|uudelleen avattu|uudelleenavattu|avattu uudestaan',
    'core-progress':
      'käynnissä|kesken|työn alla|käsittelyssä|meneillään|kehityksessä|aloitettu|selvityksessä|tarkistettavana|' +
      'testauksessa|tutkinnassa|työstettävänä|tekeillä|katselmoinnissa',
    progress:
      'testaus|testattavana|tarkistus|katselmointi|selvitys|eskaloitu|osoitettu|valmis testattavaksi|' +
      'valmis julkaistavaksi|kehitys|analyysi|hyväksyttävänä',
    wait: 'odottaa|odotetaan|odottamassa|odotus|keskeytetty|pidossa|lykätty|tarvitaan|vaaditaan|tauolla|odotustilassa',
    requester:
      'asiakas|asiakasta|asiakkaan|asiakkaalta|käyttäjä|käyttäjää|käyttäjän|käyttäjältä|pyytäjä|pyytäjää|' +
      'pyytäjän|ilmoittaja|ilmoittajaa|ilmoittajan',
    reply: 'vastausta|vastaus|lisätietoja|lisätietoa|lisätiedot|tietoja|palautetta|vahvistusta',
    team:
      'toimittaja|toimittajaa|toimittajan|hyväksyntää|hyväksyntä|asiakaspalvelu|asiakaspalvelua|tukea|' +
      'kolmatta osapuolta|toimitusta|esimies*',
    'asks-requester': 'asiakkaalla|käyttäjällä|lisätietoja tarvitaan',
    done:
      'valmis|valmiit|suljettu|ratkaistu|tehty|päättynyt|päätetty|peruttu|peruutettu|arkistoitu|suoritettu|' +
      'valmistunut|kaksoiskappale|hoidettu',
    'weak-done': 'hyväksytty|toimitettu|julkaistu|korjattu|vastattu|vahvistettu|tarkistettu|testattu',
    refused: 'hylätty|evätty|torjuttu',
    not: 'ei|ei vielä|osittain|melkein',
  },
  hu: {
    open:
      'nyitott|nyitva|megnyitva|új|újak|teendő|teendők|tennivaló|tennivalók|elvégzendő|nincs elkezdve|' +
      'nem kezdődött el|meg nem kezdett|nincs kiosztva|nincs hozzárendelve|kiosztatlan|hátralék|piszkozat|vázlat|' +
      'fejlesztésre kiválasztva|kiosztásra vár|besorolásra vár|feldolgozásra vár',
    'soft-open':
      'beérkezett|beküldve|benyújtva|rögzítve|rögzített|létrehozva|létrehozott|tervezett|ütemezve|bejelentve|' +
      'bejelentett|igényelt|befogadva',
    reopened: 'újranyitva|újranyitott|újra megnyitva|újra nyitva|ismét megnyitva',
    'core-progress':
      'folyamatban|folyamatban lévő|folyamatban levő|munkában|feldolgozás alatt|fejlesztés alatt|' +
      'tesztelés alatt|ellenőrzés alatt|vizsgálat alatt|kivizsgálás alatt|elemzés alatt|megvalósítás alatt|' +
      'javítás alatt|végrehajtás alatt|elkezdve|megkezdve|dolgozunk rajta|dolgozik rajta|áttekintés alatt|' +
      'elbírálás alatt',
    progress:
      'ellenőrzés|felülvizsgálat|tesztelés|fejlesztés|elemzés|kivizsgálás|vizsgálat|eszkalálva|eszkalált|' +
      'hozzárendelve|kiosztva|kiosztott|tesztelésre kész|kiadásra kész|tesztelésre vár|ellenőrzésre vár|' +
      'megvalósítás|véleményezés|jóváhagyás alatt|bevezetés',
    wait:
      'vár|várakozik|várakozás|várakozás a|várakozás az|várakoztatva|várakozó|várunk|függőben|függőben lévő|' +
      'felfüggesztve|felfüggesztett|elhalasztva|elhalasztott|szüneteltetve|szünetel|szükséges',
    requester:
      'ügyfél|ügyfelek|ügyfélre|ügyfélnél|ügyfelünk|felhasználó*|bejelentő*|igénylő*|kérelmező*|vásárló*|' +
      'megrendelő*|kérő|kérőre|munkavállaló*',
    reply:
      'válasz|válaszra|válaszára|választ|információ|információra|információk|adatok|adatokra|visszajelzés|' +
      'visszajelzésre|visszajelzésére|pontosítás|pontosításra|megerősítés|megerősítésre|kiegészítés|' +
      'kiegészítésre',
    team:
      'beszállító*|szállító*|szállítás*|jóváhagyás|jóváhagyásra|jóváhagyására|engedélyezés|engedélyezésre|vezető*|' +
      'ügyfélszolgálat*|harmadik fél*|harmadik félre|támogatás*|csapat*|gyártó*|partner*',
    'asks-requester':
      'ügyfélnél van|felhasználónál|bejelentőnél|ügyfélválaszra vár|információ szükséges|' +
      'további információ szükséges|visszaküldve a bejelentőnek|hiánypótlás',
    done:
      'kész|elkészült|megoldva|megoldott|lezárva|lezárt|zárva|zárt|befejezve|befejezett|befejeződött|teljesítve|' +
      'teljesített|elvégezve|visszavonva|visszavont|törölve|törölt|archiválva|archivált|duplikált|megszüntetve|' +
      'lemondva|érvénytelenítve',
    'weak-done':
      'jóváhagyva|jóváhagyott|elfogadva|elfogadott|kiszállítva|leszállítva|közzétéve|kiadva|javítva|kijavítva|' +
      'ellenőrizve|tesztelve|megválaszolva|megerősítve',
    refused: 'elutasítva|elutasított|visszautasítva|visszautasított|megtagadva',
    not: 'nem|nincs|még nem|részben|majdnem',
  },
  tr: {
    open:
      'açık|açıldı|yeni|yapılacak|yapılacaklar|başlanmadı|başlamadı|atanmadı|atanmamış|bekleme listesi|iş listesi|' +
      'taslak|atama bekliyor|seçilen|geliştirme için seçildi',
    'soft-open': 'alındı|gönderildi|kaydedildi|oluşturuldu|planlandı|talep edildi|iletildi|bildirildi',
    reopened: 'yeniden açıldı|tekrar açıldı|yeniden açık',
    'core-progress':
      'devam ediyor|devam eden|sürüyor|işlemde|yapılıyor|çalışılıyor|üzerinde çalışılıyor|geliştiriliyor|' +
      'inceleniyor|incelemede|test ediliyor|testte|başladı|başlandı|işleniyor|geliştirmede|değerlendiriliyor',
    progress:
      'inceleme|geliştirme|analiz|yükseltildi|eskale edildi|atandı|teste hazır|doğrulama|araştırılıyor|' +
      'test aşamasında|onayda|planlama',
    wait:
      'bekliyor|bekleniyor|beklemede|bekleyen|bekleme|bekletiliyor|askıda|askıya alındı|ertelendi|gerekli|' +
      'gerekiyor|duraklatıldı',
    requester: 'müşteri*|kullanıcı*|talep eden*|talep sahib*|çalışan*|bildiren*',
    reply: 'yanıt*|cevap*|bilgi*|ek bilgi|geri bildirim*|onay bilgisi',
    team: 'tedarikçi*|onay|onayı|yönetici*|destek*|üçüncü taraf*|teslimat*|müşteri hizmetleri|müşteri desteği|satıcı*',
    'asks-requester': 'müşteride|kullanıcıda|bilgi bekleniyor|ek bilgi gerekli',
    done:
      'çözüldü|çözümlendi|kapandı|kapatıldı|kapalı|tamamlandı|bitti|bitirildi|yapıldı|iptal edildi|iptal|' +
      'arşivlendi|sonuçlandı|geri çekildi|giderildi',
    'weak-done': 'onaylandı|teslim edildi|kabul edildi|yayınlandı|düzeltildi|doğrulandı|yanıtlandı|test edildi',
    refused: 'reddedildi|geri çevrildi|onaylanmadı',
    not: 'değil|henüz|kısmen|neredeyse',
  },
  ja: {
    open: '未着手|未対応|未処理|新規|オープン|やること|未開始|未割り当て|未割当|作業前|受付待ち|トリアージ待ち|バックログ|着手待ち|todo|起票|対応待ち|作業待ち|開発対象に選択済み',
    'soft-open': '受付|受付済み|受付済|登録|登録済み|申請|申請中|提出|提出済み|受領|依頼',
    reopened: '再オープン|再開|再対応|差し戻し',
    'core-progress':
      '進行中|対応中|作業中|処理中|着手|着手済み|実施中|開発中|調査中|レビュー中|テスト中|確認中|検証中|検討中|修正中|仕掛中|仕掛かり中',
    progress:
      '計画|計画中|実装|実装中|レビュー|テスト|調査|検証|確認|エスカレーション|エスカレ|割り当て済み|担当者割当済|開発|分析|レビュー待ち|テスト待ち|リリース待ち|確認待ち|審査中|手配中|修正',
    wait: '待ち|ペンディング|待機|待機中|保留|保留中|一時停止|中断|依頼中|回答待ち',
    requester: '顧客|お客様|ユーザー|ユーザ|利用者|依頼者|報告者|申請者|起票者|客先|クライアント|リクエスター',
    reply: '回答|返信|返答|情報|連絡|フィードバック',
    team: 'ベンダー|ベンダ|サポート|承認|承認待ち|上長|業者|他社|社内|外部|チーム|カスタマーサポート|エージェント|納品|納期',
    'asks-requester':
      '顧客確認中|お客様確認中|ユーザー確認中|顧客対応待ち|情報待ち|返信待ち|返答待ち|ユーザー対応待ち|情報提供待ち|確認依頼中',
    done: '完了|解決|解決済み|解決済|クローズ|終了|済み|完成|対応済み|対応済|処理済み|処理済|キャンセル|中止|取り消し|取消|取り下げ|アーカイブ|重複|対応不要|廃止|対応完了|閉鎖',
    'weak-done':
      '承認済み|承認済|リリース済み|リリース済|修正済み|修正済|確認済み|確認済|納品済み|公開済み|回答済み|検証済み|テスト完了|レビュー完了|レビュー済み|テスト済み',
    refused: '却下|拒否|否認|不承認|棄却',
    not: '未|不|非',
  },
  zh: {
    open: '待办|待办事项|待處理|待处理|新建|新增|打开|打開|开放|開放|未开始|未開始|未分配|未處理|未处理|待分配|待受理|已选择开发|待開始|待开始|代办|待辦|待辦事項|新|积压|待领取|待分派|草稿|新任务',
    'soft-open': '已提交|已创建|已建立|已受理|已接收|已收到|已登记|已登記|已计划|提交',
    reopened: '重新打开|重新打開|重新开启|重新開啟|重開|重开|再次打开|已重新打开',
    'core-progress':
      '进行中|進行中|处理中|處理中|开发中|開發中|测试中|測試中|审核中|審核中|评审中|评审|調查中|调查中|正在处理|正在进行|执行中|執行中|修复中|工作中|审查中|实施中|解决中|解決中|验证中',
    progress:
      '测试|測試|开发|開發|审核|審核|审查|分析|验证|驗證|已升级|已分配|已指派|待测试|待测|待审核|待审查|待验证|待评审|待发布|待上线|待验收|验收|准备发布|修复|实施|调查|排期|已排期|待審核|' +
      '待測試|已升級|已分派',
    wait: '等待|等候|待|挂起|掛起|暂停|暫停|搁置|擱置|暂缓|延期|需要|推迟',
    requester: '客户|客戶|用户|用戶|使用者|报告人|申请人|申請人|请求者|提交人|報告人|请求人|提单人',
    reply: '回复|回覆|反馈|反饋|信息|資訊|资料|補充|补充|确认|答复|响应|回應|更多信息',
    team: '供应商|供應商|审批|審批|批准|厂商|第三方|支持|技术支持|客服|客户服务|经理|主管|团队|支援|客户支持|客戶支援',
    'asks-requester':
      '待客户|待用户|待客户确认|待用户确认|待客户反馈|待补充信息|待补充|待用户反馈|待客戶|待使用者|待用户回复|待客户回复',
    done: '已解决|已解決|已关闭|已關閉|完成|已完成|关闭|關閉|解决|解決|已结束|結束|结束|已取消|取消|已办|已办结|办结|作废|已作废|已归档|归档|重复|已撤销|撤销|终止|已终止|已處理|已处理|完结',
    'weak-done':
      '已批准|已审批|已通过|通过|已发布|已上线|已修复|已验证|已交付|已接受|已回复|已测试|测试完成|测试通过|开发完成|審批通過|已核准|已發佈|已修復|审批通过|审核通过|已确认',
    refused: '已拒绝|拒绝|已拒絕|拒絕|驳回|已驳回|駁回|不通过|审批不通过|未通过',
    not: '未|不|没有|尚未|部分|没',
  },
  ko: {
    open: '열림|할일|해야할일|신규|새로운|미착수|미처리|미배정|대기열|백로그|시작전|접수대기|오픈|미시작|처리대기|배정대기|개발선택|작업대기|시작안함|준비전',
    'soft-open': '접수|접수됨|접수완료|등록|등록됨|요청됨|생성됨|제출됨|계획됨|요청|신청',
    reopened: '다시열림|재오픈|재개|재열림|다시열기|재개됨|다시시작',
    'core-progress': '진행중|처리중|작업중|개발중|검토중|테스트중|조사중|진행|수정중|확인중|수행중|분석중|착수|시작됨',
    progress:
      '검토|테스트|개발|조사|분석|검증|에스컬레이션|배정됨|할당됨|배포대기|리뷰|검수|리뷰중|검토대기|테스트대기|배포중|배정',
    wait: '대기|대기중|보류|보류중|보류됨|기다리는중|기다림|일시중지|일시중단|필요',
    requester: '고객|사용자|요청자|보고자|신청자|의뢰인|직원|의뢰자|클라이언트',
    reply: '응답|답변|회신|정보|추가정보|피드백|확인요청',
    team: '지원|지원팀|공급업체|공급자|승인|벤더|협력사|외부|고객지원|고객센터|관리자|담당자|업체',
    'asks-requester': '고객확인중|고객확인대기|정보요청|추가정보필요|회신대기|답변대기|고객확인필요|정보필요',
    done: '완료|완료됨|해결|해결됨|해결완료|종료|종료됨|닫힘|취소|취소됨|완결|중단|철회|보관됨|중복|처리완료|마감|폐기',
    'weak-done':
      '승인됨|승인완료|배포됨|배포완료|수정됨|수정완료|검증됨|전달됨|게시됨|답변완료|테스트완료|개발완료|검토완료|리뷰완료|검증완료',
    refused: '거부|거부됨|반려|반려됨|거절|거절됨|기각',
    not: '미|안됨|해결안됨|완료안됨|아직|부분',
  },
  he: {
    open:
      'פתוח|פתוחה|פתוחים|חדש|חדשה|לביצוע|לעשות|טרם התחיל|לא התחיל|טרם החל|לא הוקצה|לא משויך|ממתין לטיפול|' +
      'ממתין לשיוך|ממתין להקצאה|בתור|טיוטה|מצבור|נבחר לפיתוח',
    'soft-open': 'התקבל|התקבלה|נשלח|נרשם|נוצר|מתוכנן|הוגש|הוגשה|דווח',
    reopened: 'נפתח מחדש|נפתחה מחדש|פתוח מחדש',
    'core-progress': 'בתהליך|בטיפול|בעבודה|בביצוע|בפיתוח|בבדיקה|בבדיקות|בסקירה|בחקירה|החל|התחיל|בעיבוד',
    progress: 'בדיקה|בדיקות|פיתוח|סקירה|חקירה|הוסלם|הוקצה|שויך|מוכן לבדיקה|מוכן לפריסה|ניתוח|אימות|באישור',
    wait: 'ממתין ל|ממתין|ממתינה|המתנה|בהמתנה|מושהה|מוקפא|נדחה למועד|נדרש|נדרשת|דרוש|מחכה|מחכה ל|ממתין לקבלת',
    requester: 'לקוח|ללקוח|הלקוח|מהלקוח|משתמש|למשתמש|המשתמש|מהמשתמש|למבקש|מבקש|המבקש|לפונה|פונה|הפונה|עובד|לעובד',
    reply:
      'לתגובה|לתגובת|תגובה|תגובת|תשובה|תשובת|לתשובה|לתשובת|מידע|למידע|פרטים|לפרטים|אישור קבלה|מידע נוסף|למידע נוסף',
    team: 'ספק|לספק|לתמיכה|תמיכה|לאישור|אישור|לאישור מנהל|מנהל|למנהל|צד שלישי|לצד שלישי|שירות לקוחות|גורם חיצוני',
    'asks-requester': 'אצל הלקוח|אצל לקוח|אצל המשתמש|אצל הפונה|חסר מידע|נדרש מידע|נדרש מידע נוסף',
    done:
      'סגור|סגורה|נסגר|נסגרה|נפתר|נפתרה|פתור|הושלם|הושלמה|בוצע|בוצעה|טופל|הסתיים|בוטל|בוטלה|מבוטל|גמור|נעשה|' +
      'ארכיון|הועבר לארכיון|כפול',
    'weak-done': 'אושר|אושרה|מאושר|סופק|נמסר|פורסם|תוקן|אומת|נענה|התקבל אישור',
    refused: 'נדחה|נדחתה|סורב|לא אושר|דחוי',
    not: 'לא|טרם|אין|חלקית|כמעט',
  },
  ar: {
    open:
      'مفتوح|مفتوحة|جديد|جديدة|للتنفيذ|قيد الانتظار للمعالجة|المهام|لم يبدأ|لم تبدأ|غير معين|غير مخصص|' +
      'المهام المطلوبة|بانتظار التعيين|بانتظار المعالجة|مسودة|قائمة المهام|الأعمال المتراكمة|في انتظار الفرز|' +
      'في انتظار التعيين|المطلوب',
    'soft-open': 'تم الاستلام|مستلم|مقدم|تم التقديم|مسجل|تم التسجيل|تم الإنشاء|مخطط|تم الإرسال|وارد',
    reopened: 'أعيد فتحه|أعيد فتحها|تمت إعادة الفتح|معاد فتحه|أعيد الفتح|إعادة فتح',
    'core-progress':
      'قيد التنفيذ|قيد التقدم|جاري العمل|جار العمل|قيد العمل|قيد المعالجة|تحت المعالجة|قيد المراجعة|' +
      'تحت المراجعة|قيد التطوير|قيد الاختبار|قيد التحقيق|جاري التنفيذ|بدأ|بدأت|جارية|جاري',
    progress:
      'مراجعة|اختبار|تطوير|تحليل|تحقيق|تم التصعيد|مصعد|تم التعيين|معين|جاهز للاختبار|جاهز للنشر|التحقق|المراجعة|' +
      'الاختبار',
    wait: 'في انتظار|بانتظار|انتظار|ينتظر|معلق|معلقة|قيد الانتظار|مؤجل|متوقف|متوقف مؤقتا|مطلوب|مطلوبة|موقوف',
    requester: 'العميل|عميل|للعميل|المستخدم|مستخدم|مقدم الطلب|صاحب الطلب|الزبون|الموظف|المبلغ|العملاء',
    reply: 'رد|الرد|معلومات|المعلومات|معلومات إضافية|رد العميل|إجابة|تأكيد|توضيح',
    team:
      'المورد|مورد|الدعم|دعم|الموافقة|موافقة|المدير|طرف ثالث|الطرف الثالث|خدمة العملاء|فريق|الفريق|دعم العملاء|' +
      'البائع|الوكيل',
    'asks-requester': 'لدى العميل|عند العميل|لدى المستخدم|معلومات مطلوبة|مطلوب معلومات|رد العميل مطلوب',
    done:
      'مغلق|مغلقة|تم الإغلاق|محلول|تم الحل|تم حله|تم|منجز|منجزة|مكتمل|مكتملة|تم الإنجاز|انتهى|منتهي|منتهية|ملغى|' +
      'ملغي|ملغاة|تم الإلغاء|مؤرشف|مكرر|تم الانتهاء|أغلق|حلت|تم التنفيذ',
    'weak-done': 'تمت الموافقة|موافق عليه|معتمد|تم التسليم|تم النشر|مقبول|تم الإصلاح|تم التحقق|تمت الإجابة',
    refused: 'مرفوض|مرفوضة|تم الرفض|رفض|غير معتمد',
    not: 'غير|لم|لم يتم|ليس|جزئيا|لا',
  },
};
