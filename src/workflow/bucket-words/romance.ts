import type { WordList } from './signal';

/** French, Spanish, Portuguese, Italian, Romanian. */
export const ROMANCE_WORDS: Readonly<Record<string, WordList>> = {
  fr: {
    open:
      'ouvert|ouverte|ouverts|nouveau|nouvelle|nouveaux|à faire|a traiter|à qualifier|non démarré|non commencé|' +
      'pas commencé|pas démarré|non attribué|non affecté|sélectionné pour|carnet|brouillon|' +
      'en attente de prise en charge|en attente de traitement|en attente d affectation|à prendre en charge|backlog',
    'soft-open':
      'soumis|soumise|reçu|reçue|enregistré|enregistrée|créé|créée|planifié|planifiée|demandé|demandée|déclaré|déposé',
    reopened: 'rouvert|rouverte|réouvert|réouverte|ré ouvert|réouverture',
    'core-progress':
      'en cours|en traitement|en cours de traitement|en cours de développement|en développement|en test|' +
      'en tests|en recette|en révision|en revue|commencé|démarré|en réalisation|en analyse|en vérification|' +
      'pris en charge|prise en charge|en investigation',
    progress:
      'planification|en planification|mise en œuvre|révision|revue|vérification|analyse|développement|recette|' +
      'validation|escaladé|escaladée|affecté|attribué|assigné|assignée|prêt pour|traitement|qualification|' +
      'investigation|à tester|à valider|à vérifier|diagnostic|commandé|en cours de validation',
    wait:
      'en attente de|en attente du|en attente d|en attente des|en attente|attente|attend|en pause|suspendu|' +
      'suspendue|en suspens|mis en attente|reporté|requis|requise|nécessaire|nécessaires|attente de|attente du|' +
      'attente d',
    requester:
      'client|du client|clients|utilisateur|l utilisateur|utilisateurs|demandeur|le demandeur|rapporteur|' +
      'déclarant|employé|collaborateur|appelant',
    reply:
      'réponse|informations|information|infos|complément|compléments|précisions|retour|confirmation|renseignements',
    team:
      'service client|support client|support|fournisseur|prestataire|approbation|tiers|livraison|éditeur|manager|' +
      'responsable|hiérarchie|équipe',
    'asks-requester':
      'chez le client|retour client|retour demandeur|attente client|informations requises|' +
      'informations complémentaires requises|à compléter par le demandeur|retour utilisateur',
    done:
      'résolu|résolue|fermé|fermée|clos|clôturé|clôturée|terminé|terminée|fini|finie|fait|faite|annulé|annulée|' +
      'abandonné|abandonnée|archivé|archivée|achevé|doublon|traité|traitée|sans suite|retiré',
    'weak-done':
      'approuvé|approuvée|validé|validée|livré|livrée|accepté|acceptée|publié|publiée|déployé|corrigé|corrigée|' +
      'répondu|vérifié|mis en production',
    refused: 'rejeté|rejetée|refusé|refusée|non approuvé|décliné|déclinée',
    not: 'non|pas|pas encore|partiellement|presque|ne',
  },
  es: {
    open:
      'abierto|abierta|abiertos|nuevo|nueva|por hacer|tareas por hacer|pendiente de asignar|' +
      'pendiente de asignación|sin asignar|sin iniciar|no iniciado|no iniciada|no comenzado|seleccionado para|' +
      'por iniciar|por atender|borrador|bandeja de entrada|pendientes por hacer|a hacer',
    'soft-open':
      'enviado|enviada|recibido|recibida|registrado|registrada|creado|creada|planificado|planificada|solicitado|' +
      'solicitada|reportado|ingresado|asignable',
    reopened: 'reabierto|reabierta|re abierto|vuelto a abrir',
    'core-progress':
      'en curso|en progreso|en proceso|en desarrollo|en revisión|en pruebas|en prueba|trabajando|en tratamiento|' +
      'en ejecución|iniciado|iniciada|en análisis|en investigación|en marcha|en atención|en trámite|comenzado',
    progress:
      'planificación|implementando|revisión|pruebas|prueba|desarrollo|análisis|investigación|escalado|escalada|' +
      'asignado|asignada|validación|verificación|implementación|listo para|lista para|diagnóstico|probando|' +
      'revisando|en validación|programado',
    wait:
      'esperando|en espera de|en espera|a la espera de|a la espera|espera|pendiente de|pendiente|pendientes|' +
      'pausado|pausada|suspendido|suspendida|aplazado|se necesita|requiere|requerida|requerido|necesita|en pausa|' +
      'a espera|detenido',
    requester:
      'cliente|del cliente|al cliente|clientes|usuario|usuaria|del usuario|al usuario|usuarios|solicitante|' +
      'informador|empleado|reportador|peticionario',
    reply: 'respuesta|información|más información|comentarios|datos|confirmación|aclaración|informacion adicional',
    team:
      'atención al cliente|servicio al cliente|soporte|proveedor|aprobación|tercero|terceros|entrega|fabricante|' +
      'equipo|agente|responsable',
    'asks-requester':
      'con el cliente|con cliente|falta información|información requerida|necesita información|' +
      'devuelto al usuario|devuelto al solicitante',
    done:
      'resuelto|resuelta|cerrado|cerrada|hecho|hecha|terminado|terminada|completado|completada|finalizado|' +
      'finalizada|finalizados|listo|lista|cancelado|cancelada|concluido|concluida|solucionado|solucionada|anulado|' +
      'anulada|archivado|duplicado|descartado|desestimado|realizado|realizada',
    'weak-done':
      'aprobado|aprobada|entregado|entregada|aceptado|aceptada|publicado|publicada|desplegado|verificado|' +
      'respondido|validado|implementado|corregido|atendido',
    refused: 'rechazado|rechazada|denegado|denegada|no aprobado',
    not: 'no|sin|aún no|parcialmente|casi|todavía no',
  },
  pt: {
    open:
      'aberto|aberta|abertos|novo|nova|a fazer|tarefas pendentes|não iniciado|não iniciada|sem atribuição|' +
      'não atribuído|para fazer|selecionado para|rascunho|fila|aguardando atendimento|aguardando triagem|' +
      'em triagem|triagem|por fazer|pendente de atribuição|a iniciar|itens pendentes',
    'soft-open':
      'enviado para|recebido|recebida|registrado|registada|registado|criado|criada|planejado|planeado|' +
      'solicitado|solicitada|submetido|cadastrado',
    reopened: 'reaberto|reaberta|re aberto',
    'core-progress':
      'em andamento|em progresso|em curso|em desenvolvimento|em análise|em revisão|em teste|em testes|fazendo|' +
      'trabalhando|em execução|em atendimento|iniciado|iniciada|em processo|em tratamento|em processamento|' +
      'em investigação|em homologação',
    progress:
      'planejamento|planeamento|implementando|revisão|testes|desenvolvimento|análise|homologação|escalado|' +
      'escalada|escalonado|atribuído|atribuída|validação|verificação|implementação|pronto para|pronta para|' +
      'atendimento|diagnóstico|investigação|agendado|aprovação em andamento',
    wait:
      'aguardando|aguarda|à espera de|à espera do|à espera|esperando|em espera|a aguardar|pendente de|pendente|' +
      'pendentes|pausado|pausada|suspenso|suspensa|adiado|necessita|em pausa|requer|requerida|necessário|parado',
    requester:
      'cliente|do cliente|clientes|usuário|do usuário|usuários|utilizador|do utilizador|solicitante|' +
      'do solicitante|requerente|relator|funcionário|requisitante',
    reply: 'resposta|informação|informações|mais informações|retorno|dados|confirmação|esclarecimento',
    team:
      'atendimento ao cliente|suporte|fornecedor|do fornecedor|aprovação|terceiro|terceiros|entrega|fabricante|' +
      'equipe|equipa|gestor|agente',
    'asks-requester':
      'com o cliente|com cliente|falta informação|informações necessárias|devolvido ao solicitante|' +
      'retorno do cliente|devolvido ao usuário',
    done:
      'resolvido|resolvida|fechado|fechada|concluído|concluída|concluídos|feito|feita|finalizado|finalizada|' +
      'terminado|completo|encerrado|encerrada|cancelado|cancelada|solucionado|solucionada|arquivado|duplicado|' +
      'descartado|itens concluídos|pronto|pronta',
    'weak-done':
      'aprovado|aprovada|entregue|aceito|aceite|publicado|publicada|implantado|verificado|respondido|validado|' +
      'corrigido|atendido|implementado',
    refused: 'rejeitado|rejeitada|recusado|recusada|negado|negada|reprovado|reprovada|não aprovado',
    not: 'não|sem|ainda não|parcialmente|quase',
  },
  it: {
    open:
      'aperto|aperta|aperti|nuovo|nuova|da fare|da completare|non iniziato|non iniziata|non avviato|non assegnato|' +
      'non assegnata|da assegnare|da prendere in carico|selezionato per|bozza|da iniziare|' +
      'in attesa di presa in carico|in attesa di assegnazione|da lavorare',
    'soft-open':
      'inviato|inviata|ricevuto|ricevuta|registrato|registrata|creato|creata|pianificato|pianificata|richiesto|' +
      'segnalato|inserito',
    reopened: 'riaperto|riaperta|ri aperto',
    'core-progress':
      'in corso|in lavorazione|in sviluppo|in revisione|in test|in esecuzione|in elaborazione|in verifica|' +
      'in analisi|iniziato|iniziata|avviato|avviata|preso in carico|presa in carico|in gestione|in fase di test',
    progress:
      'revisione|sviluppo|analisi|verifica|collaudo|escalation|assegnato|assegnata|validazione|pronto per|' +
      'pronta per|implementazione|diagnosi|lavorazione|pianificazione|in collaudo|schedulato',
    wait:
      'in attesa di|in attesa del|in attesa della|in attesa dell|in attesa|attesa|attende|sospeso|sospesa|' +
      'in sospeso|in pausa|rinviato|rinviata|necessarie|necessaria|richieste|in stand by|attesa di',
    requester:
      'cliente|del cliente|clienti|utente|dell utente|utenti|richiedente|segnalatore|dipendente|del richiedente',
    reply: 'risposta|informazioni|informazione|ulteriori informazioni|riscontro|conferma|chiarimenti|dati',
    team:
      'assistenza clienti|servizio clienti|supporto|fornitore|approvazione|terzi|terze parti|consegna|produttore|' +
      'responsabile|assistenza|autorizzazione',
    'asks-requester':
      'presso il cliente|informazioni richieste|informazioni necessarie|da integrare|restituito al richiedente',
    done:
      'risolto|risolta|chiuso|chiusa|fatto|fatta|completato|completata|terminato|terminata|finito|finita|' +
      'annullato|annullata|concluso|conclusa|archiviato|archiviata|duplicato|evaso|evasa|cancellato|ritirato',
    'weak-done':
      'approvato|approvata|consegnato|consegnata|accettato|accettata|pubblicato|rilasciato|verificato|validato|' +
      'implementato|corretto|risposto',
    refused: 'rifiutato|rifiutata|respinto|respinta|negato|non approvato|rigettato',
    not: 'non|non ancora|parzialmente|quasi|no',
  },
  ro: {
    open:
      'deschis|deschisă|deschise|nou|nouă|noi|de făcut|de efectuat|neînceput|neîncepută|nealocat|nealocată|' +
      'neatribuit|neatribuită|neasignat|restanțe|ciornă|selectat pentru|în așteptarea triajului|de preluat|' +
      'de atribuit',
    'soft-open':
      'trimis|trimisă|primit|primită|înregistrat|înregistrată|creat|creată|planificat|planificată|solicitat|' +
      'solicitată|raportat|raportată|depus',
    reopened: 'redeschis|redeschisă|re deschis',
    'core-progress':
      'în lucru|în curs|în curs de|în desfășurare|în derulare|în progres|în execuție|în dezvoltare|în testare|' +
      'în analiză|în verificare|în revizuire|în investigare|în procesare|început|începută|se lucrează|' +
      'în implementare|în evaluare',
    progress:
      'revizuire|verificare|analiză|testare|dezvoltare|investigare|investigație|escaladat|escaladată|atribuit|' +
      'atribuită|alocat|alocată|asignat|asignată|validare|implementare|gata pentru|gata de|diagnosticare|' +
      'planificare',
    wait:
      'așteaptă|în așteptarea|în așteptare|așteptare|așteptăm|aștept|suspendat|suspendată|amânat|amânată|în pauză|' +
      'necesar|necesară|necesare|necesită|se așteaptă|pus în așteptare',
    requester:
      'clientul|clientului|clienți|utilizator|utilizatorul|utilizatorului|utilizatori|solicitant|solicitantul|' +
      'solicitantului|raportor|raportorul|raportorului|angajat|angajatul|angajatului',
    reply:
      'răspuns|răspunsul|răspunsului|informații|informațiilor|informații suplimentare|detalii|detaliilor|' +
      'clarificări|clarificare|confirmarea|confirmării|completări',
    team:
      'furnizor|furnizorul|furnizorului|furnizori|aprobare|aprobarea|aprobării|terț|terți|terță parte|livrare|' +
      'livrarea|livrării|echipă|echipa|echipei|managerul|managerului|suport|asistență clienți|relații clienți',
    'asks-requester':
      'la client|la utilizator|la solicitant|informații necesare|necesită informații|necesită clarificări|' +
      'returnat la client|returnat solicitantului',
    done:
      'rezolvat|rezolvată|rezolvate|închis|închisă|închise|finalizat|finalizată|finalizate|terminat|terminată|' +
      'încheiat|încheiată|gata|făcut|făcută|completat|completată|anulat|anulată|arhivat|arhivată|soluționat|' +
      'soluționată|duplicat|retras|retrasă|abandonat',
    'weak-done':
      'aprobat|aprobată|livrat|livrată|acceptat|acceptată|publicat|publicată|implementat|implementată|verificat|' +
      'verificată|corectat|remediat|validat|testat|răspuns trimis',
    refused: 'respins|respinsă|refuzat|refuzată|neaprobat|neaprobată',
    not: 'nu|nu încă|încă nu|parțial|aproape',
  },
};
