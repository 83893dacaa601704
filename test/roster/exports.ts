/**
 * Lists of people as the products that companies have really give them out: their column names, in their order, with
 * their separators, quotes and line ends. The people are invented. Where a source was read, it is named; `seen` says in
 * whose file or code the very header stands.
 */
export interface Export {
  readonly of: string;
  readonly source: string;
  readonly text: string;
  /** Whom the app proposes to compare: address or account id, in the order of the file. */
  readonly people: readonly string[];
  /** Columns it reads, as the file names them. */
  readonly reads: { readonly address: string | null; readonly accountId?: string; readonly status?: string };
  /** Lines left out because the account is switched off. */
  readonly switchedOff?: number;
  /** Lines without an address. */
  readonly unreadable?: number;
  readonly several?: number;
  readonly isSignIn?: true;
}

const crlf = (...lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');
const lf = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
const ADA = 'ada.kowal@northwind.example';
const BO = 'bo.lind@northwind.example';
const CY = 'cy@partner.example';
const DI = 'di.mato@northwind.example';

/** Entra ID, “Download users”. */
const ENTRA =
  'userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,' +
  'usageLocation,streetAddress,state,country,officeLocation,city,postalCode,telephoneNumber,mobilePhone,' +
  'alternateEmailAddress,ageGroup,consentProvidedForMinor,legalAgeGroupClassification,companyName,creationType,' +
  'directorySynced,invitationState,identityIssuer,createdDateTime';
const entraRow = (upn: string, mail: string, enabled: string, alternate = ''): string =>
  `${upn},Some ` +
  `One,One,${mail},Some,9a3f0000-0000-4000-8000-000000000001,Member,Clerk,Claims,${enabled},PL,,,,,,,,,` +
  `${alternate},,,,,,True,,northwind.onmicrosoft.example,8/19/2024 1:25:31 PM`;

const GOOGLE =
  'First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Password Hash ' +
  'Function [UPLOAD ONLY],Org Unit Path [Required],New Primary Email [UPLOAD ONLY],Status [READ ONLY],Last Sign ' +
  'In [READ ONLY],Recovery Email,Home Secondary Email,Work Secondary Email,Recovery Phone [MUST BE IN THE E.164 ' +
  'FORMAT],Work Phone,Home Phone,Mobile Phone,Work Address,Home Address,Employee ID,Employee Type,Employee ' +
  'Title,Manager Email,Department,Cost Center,2sv Enrolled [READ ONLY],2sv Enforced [READ ONLY],Building ' +
  'ID,Floor Name,Floor Section,Email Usage [READ ONLY],Drive Usage [READ ONLY],Total Storage [READ ONLY],Change ' +
  'Password at Next Sign-In,New Status [UPLOAD ONLY]';
const googleRow = (mail: string, status: string): string =>
  `Some,One,${mail},****,,/Staff,,${status},2026/11/20 ` +
  '09:00:00,own@home.example,own2@home.example,alias@northwind.example,,,,,,,1,,Clerk,boss@northwind.example,' +
  'Claims,,True,False,,,,0.5GB,1.2GB,1.7GB,FALSE,';

const M365 =
  'Block credential,City,Country/Region,Department,DirSyncEnabled,Display name,Fax,First name,Last dirsync ' +
  'time,Last name,Last password change time stamp,License assignment details,Licenses,Mobile Phone,Oath token ' +
  'meta data,Object Id,Office,Password never expires,Phone number,Postal code,Preferred data location,Preferred ' +
  'language,Proxy addresses,Release track,Soft deletion time stamp,State,Street address,Strong password ' +
  'required,Title,Usage location,User principal name,When created';
const m365Row = (blocked: string, proxies: string, upn: string): string =>
  `${blocked},Łódź,Poland,Claims,,Some One,,Some,2026-01-14 19:04:23Z,One,,,Microsoft 365 ` +
  `E3,,,96ca0000-0000-4000-8000-000000000001,18/2111,,,90-001,,pl-PL,${proxies},,,,,,Clerk,PL,${upn},2024-05-23 ` +
  '19:59:00Z';

export const EXPORTS: readonly Export[] = [
  {
    of: 'Entra ID, Download users',
    source:
      'https://learn.microsoft.com/entra/identity/users/users-bulk-download; a whole header with rows: ' +
      'https://github.com/search?q=userPrincipalName%2CdisplayName%2Csurname%2Cmail (a report on formulas in ' +
      'this export)',
    text: `\uFEFF${crlf(
      ENTRA,
      entraRow('ada.k@northwind.onmicrosoft.example', ADA, 'True', 'ada@home.example'),
      entraRow('bo.l@northwind.onmicrosoft.example', BO, 'True', 'bo@home.example'),
      entraRow('cy_partner.example#EXT#@northwind.onmicrosoft.example', CY, 'True'),
      entraRow('di.m@northwind.onmicrosoft.example', DI, 'False'),
      entraRow('svc-print@northwind.onmicrosoft.example', '', 'True'),
    )}`,
    people: [ADA, BO, CY],
    reads: { address: 'mail', status: 'accountEnabled' },
    switchedOff: 1,
    unreadable: 1,
  },
  {
    of: 'Entra ID without mailboxes: no address but sign-in names, and a guest',
    source: 'as above',
    text: crlf(
      ENTRA,
      entraRow(ADA, '', 'True'),
      entraRow('cy_partner.example#EXT#@northwind.onmicrosoft.example', '', 'True'),
      entraRow(BO, '', 'True'),
    ),
    people: [ADA, BO],
    reads: { address: 'userPrincipalName', status: 'accountEnabled' },
    unreadable: 1,
    isSignIn: true,
  },
  {
    of: 'Microsoft 365 admin center, Export users',
    source: 'https://learn.microsoft.com/microsoft-365/admin/; header and cells seen in two public tools that read it',
    text: `\uFEFF${crlf(
      M365,
      m365Row('False', `SMTP:${ADA}+smtp:ada.k@northwind.onmicrosoft.example`, 'ada.k@northwind.onmicrosoft.example'),
      m365Row('False', `smtp:bo@old.northwind.example+SMTP:${BO}`, 'bo.l@northwind.onmicrosoft.example'),
      m365Row('True', `SMTP:${DI}`, 'di.m@northwind.onmicrosoft.example'),
    )}`,
    people: [ADA, BO],
    reads: { address: 'Proxy addresses', status: 'Block credential' },
    several: 2,
    switchedOff: 1,
  },
  {
    of: 'Active Directory, csvde -f users.csv -r "(objectClass=user)"',
    source:
      'https://learn.microsoft.com/windows-server/administration/windows-commands/csvde; header seen in a ' +
      'public tool that writes the same',
    text: crlf(
      'DN,objectClass,cn,sn,title,description,physicalDeliveryOfficeName,telephoneNumber,givenName,' +
        'distinguishedName,instanceType,whenCreated,whenChanged,displayName,uSNCreated,memberOf,uSNChanged,' +
        'proxyAddresses,name,userAccountControl,sAMAccountName,userPrincipalName,objectCategory,mail,manager,' +
        'msRTCSIP-PrimaryUserAddress',
      '"CN=Ada K,OU=Staff,DC=corp,DC=northwind,DC=example",user,Ada K,K,Clerk,,,,Ada,"CN=Ada ' +
        'K,OU=Staff,DC=corp,DC=northwind,DC=example",4,20240819132531.0Z,20260101000000.0Z,Ada ' +
        `K,1,"CN=a,DC=x;CN=b,DC=x",2,X400:c=US\\;a= ` +
        `\\;p=NW\\;o=EX\\;s=K\\;;SMTP:${ADA};smtp:ada@old.northwind.example,Ada ` +
        `K,512,ak,ak@corp.northwind.local,"CN=Person,CN=Schema,DC=x",${ADA},"CN=The ` +
        'Boss,OU=Staff,DC=x",sip:ada.k@northwind.example',
      '"CN=Di M,OU=Gone,DC=corp,DC=northwind,DC=example",user,Di M,M,Clerk,,,,Di,"CN=Di ' +
        `M,OU=Gone,DC=corp,DC=northwind,DC=example",4,20240819132531.0Z,20260101000000.0Z,Di M,1,,2,SMTP:${DI},Di ` +
        `M,514,dm,dm@corp.northwind.local,"CN=Person,CN=Schema,DC=x",${DI},,`,
      '"CN=Bo L,OU=Staff,DC=corp,DC=northwind,DC=example",user,Bo L,L,Clerk,,,,Bo,"CN=Bo ' +
        'L,OU=Staff,DC=corp,DC=northwind,DC=example",4,20240819132531.0Z,20260101000000.0Z,Bo ' +
        `L,1,,2,SMTP:${BO},Bo L,66048,bl,bl@corp.northwind.local,"CN=Person,CN=Schema,DC=x",${BO},"CN=The ` +
        'Boss,OU=Staff,DC=x",',
    ),
    people: [ADA, BO],
    reads: { address: 'mail', status: 'userAccountControl' },
    switchedOff: 1,
  },
  {
    of: 'Active Directory, Get-ADUser -Properties EmailAddress | Export-Csv of Windows PowerShell',
    source:
      'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/export-csv; the default ' +
      'properties in their order are listed in public scripts',
    text: crlf(
      '#TYPE Microsoft.ActiveDirectory.Management.ADUser',
      '"DistinguishedName","EmailAddress","Enabled","GivenName","Name","ObjectClass","ObjectGUID",' +
        '"SamAccountName","SID","Surname","UserPrincipalName"',
      `"CN=Ada K,DC=x","${ADA}","True","Ada","Ada ` +
        'K","user","9a3f0000-0000-4000-8000-000000000001","ak","S-1-5-21-1","K","ak@corp.northwind.example"',
      `"CN=Di M,DC=x","${DI}","False","Di","Di ` +
        'M","user","9a3f0000-0000-4000-8000-000000000002","dm","S-1-5-21-2","M","dm@corp.northwind.example"',
      `"CN=Bo L,DC=x","${BO}","True","Bo","Bo ` +
        'L","user","9a3f0000-0000-4000-8000-000000000003","bl","S-1-5-21-3","L","bl@corp.northwind.example"',
    ),
    people: [ADA, BO],
    reads: { address: 'EmailAddress', status: 'Enabled' },
    switchedOff: 1,
  },
  {
    of: 'Exchange, Get-Mailbox | Select | Export-Csv -UseCulture on a German machine',
    source: 'https://learn.microsoft.com/powershell/module/exchange/get-mailbox',
    text: crlf(
      '"DisplayName";"Alias";"WindowsLiveID";"UserPrincipalName";"EmailAddresses";"PrimarySmtpAddress";' +
        '"ForwardingSmtpAddress"',
      `"Ada K";"ak";"ak@nw.onmicrosoft.example";"ak@nw.onmicrosoft.example";"SMTP:${ADA} ` +
        `smtp:ada@old.northwind.example SIP:ada@northwind.example";"${ADA}";"smtp:ada@home.example"`,
      `"Bo L";"bl";"bl@nw.onmicrosoft.example";"bl@nw.onmicrosoft.example";"SMTP:${BO}";"${BO}";""`,
    ),
    people: [ADA, BO],
    reads: { address: 'PrimarySmtpAddress' },
  },
  {
    of: 'Okta, users by its profile attributes',
    source:
      'https://help.okta.com/en/prod/Content/Topics/users-groups-profiles/usgp-import-users-csv.htm and ' +
      'https://support.okta.com/help/s/question/0D51Y00008ciESjSAM (the columns of its own template)',
    text: lf(
      'login,firstName,lastName,middleName,honorificPrefix,honorificSuffix,email,title,displayName,nickName,' +
        'profileUrl,secondEmail,mobilePhone,primaryPhone,streetAddress,city,state,zipCode,countryCode,' +
        'postalAddress,preferredLanguage,locale,timezone,userType,employeeNumber,costCenter,organization,division,' +
        'department,managerId,manager,status',
      `akowal@okta.northwind.example,Ada,K,,,,${ADA},Clerk,,,,ada@home.example,,,,,,,,,,,,,,,,,,` +
        'boss@northwind.example,The Boss,ACTIVE',
      `blind@okta.northwind.example,Bo,L,,,,${BO},Clerk,,,,,,,,,,,,,,,,,,,,,,boss@northwind.example,The ` +
        'Boss,PASSWORD_EXPIRED',
      `dmato@okta.northwind.example,Di,M,,,,${DI},Clerk,,,,,,,,,,,,,,,,,,,,,,boss@northwind.example,The ` +
        'Boss,DEPROVISIONED',
    ),
    people: [ADA, BO],
    reads: { address: 'email', status: 'status' },
    switchedOff: 1,
  },
  {
    of: 'Google Workspace, Download users',
    source: 'https://support.google.com/a/answer/40057; the whole header stands in public tools that read it',
    text: lf(GOOGLE, googleRow(ADA, 'Active'), googleRow(BO, 'Active'), googleRow(DI, 'Suspended')),
    people: [ADA, BO],
    reads: { address: 'Email Address [Required]', status: 'Status [READ ONLY]' },
    switchedOff: 1,
  },
  {
    of: 'Workday, a custom report with its title above the columns',
    source:
      'https://help.merge.dev/en/articles/8694660-workday-how-do-i-send-hris-data-via-sftp; column names seen ' +
      'in public tools that read such reports',
    text: crlf(
      'All Active Workers,,,,,,',
      ',,,,,,',
      'Employee ID,Worker,Active Status,Email - Primary Home,Email - Primary Work,Manager,Manager Email - Primary Work',
      `1,Ada K,Yes,ada@home.example,${ADA},The Boss,boss@northwind.example`,
      `2,Di M (Terminated),No,di@home.example,${DI},The Boss,boss@northwind.example`,
      `3,Bo L,Yes,bo@home.example,${BO},The Boss,boss@northwind.example`,
    ),
    people: [ADA, BO],
    reads: { address: 'Email - Primary Work', status: 'Active Status' },
    switchedOff: 1,
  },
  {
    of: 'Slack, Export member list',
    source: 'https://slack.com/help/articles/360025105894; the header stands in many public tools that read it',
    text: lf(
      'username,email,status,billing-active,has-2fa,has-sso,userid,fullname,displayname,expiration-timestamp',
      `ada,${ADA},Member,1,1,0,U0000000001,Ada K,ada,`,
      `bo,${BO},Admin,1,1,0,U0000000002,Bo L,bo,`,
      `di,${DI},Deactivated,0,0,0,U0000000003,Di M,di,`,
      'beep,beep@northwind.example,Bot,0,0,0,U0000000004,Beep,beep,',
    ),
    people: [ADA, BO],
    reads: { address: 'email', status: 'status' },
    switchedOff: 2,
  },
  {
    of: 'Jamf Pro, users by their inventory fields',
    source:
      'https://docs.jamf.com/10.17.0/jamf-pro/administrator-guide/Viewing_and_Editing_Inventory_Information_for_a_User.html',
    text: lf(
      'Username,Full Name,Email Address,Phone Number,Position,Managed Apple ID',
      `ada,Ada K,${ADA},,Clerk,ada@appleid.northwind.example`,
      `bo,Bo L,${BO},,Clerk,bo@appleid.northwind.example`,
    ),
    people: [ADA, BO],
    reads: { address: 'Email Address' },
  },
  {
    of: 'admin.atlassian.com, Export users',
    source:
      'https://support.atlassian.com/security-and-access-policies/docs/export-users-from-a-site; header: shared case',
    text: crlf(
      'User id,User name,email,User status,Added to org,Org role,Jira Service Management - northwind,Last seen ' +
        'in Jira Service Management - northwind,Group name',
      `712020:11111111-2222-4333-8444-555555555555,Ada K,${ADA},Active,01 Feb 2025,None,User,20 Nov ` +
        '2026,"jira-servicemanagement-customers-northwind, staff"',
      `557058:aaaaaaaa-2222-4333-8444-555555555555,Bo L,${BO},Active,02 Feb 2025,None,User,Never accessed,staff`,
      `5b10ac8d82e05b22cc7d4ef5,Di M,${DI},Suspended,03 Feb 2025,None,None,Never accessed,`,
    ),
    people: [ADA, BO],
    reads: { address: 'email', accountId: 'User id', status: 'User status' },
    switchedOff: 1,
  },
  {
    of: 'Atlassian Cloud before the central list, one row a group',
    source: 'https://confluence.atlassian.com/cloud/export-users-833925313.html',
    text: lf(
      'group_name,username,full_name,email,active,last_login,last_session,Jira Service Desk,Jira Software,Jira ' +
        'Core,Confluence',
      `staff,ada,Ada K,${ADA},Yes,14 Dec 2012 15:31:57,,Yes,Yes,No,Yes`,
      `staff,di,Di M,${DI},No,,,Yes,Yes,No,Yes`,
    ),
    people: [ADA],
    reads: { address: 'email', status: 'active' },
    switchedOff: 1,
  },
  {
    of: 'Jira Data Center with an app, users with all directories',
    source: 'https://techtime.co.nz/display/TECHTIME/User+Management+-+Export+to+CSV',
    text: crlf(
      'Username,Email,Full Name,Status,User Directory,Last Login Date',
      `ak;akowal,${ADA};ada.k@old.northwind.example,Ada K;Ada Kowal,Active;Inactive,LDAP;Internal,never`,
      `bl,${BO},Bo L,Active,LDAP,20/11/2026 09:00:00`,
      `dm;dmato,${DI};${DI},Di M;Di Mato,Inactive;Active,LDAP;Internal,never`,
    ),
    people: [ADA, BO],
    reads: { address: 'Email', status: 'Status' },
    several: 1,
    switchedOff: 1,
  },
  {
    of: 'a list kept in German Excel',
    source: 'invented; Excel saves it so in Germany: semicolons, and what is private beside what is not',
    text: crlf(
      'sep=;',
      'Personalnummer;Name;Private E-Mail;Dienstliche E-Mail-Adresse;Vorgesetzter (E-Mail);Status',
      `1;Kowal, Ada;ada@home.example;${ADA};boss@northwind.example;Aktiv`,
      `2;Lind, Bo;bo@home.example;${BO};boss@northwind.example;Aktiv`,
      `3;Mato, Di;di@home.example;${DI};boss@northwind.example;Ausgeschieden`,
    ),
    people: [ADA, BO],
    reads: { address: 'Dienstliche E-Mail-Adresse', status: 'Status' },
    switchedOff: 1,
  },
  {
    of: 'a Japanese list',
    source: 'invented; column names as Microsoft words them in Japanese',
    text: lf(
      'ユーザー プリンシパル名,表示名,上司のメールアドレス,メールアドレス,状態',
      `ak@nw.onmicrosoft.example,Ada,boss@northwind.example,${ADA},有効`,
      `dm@nw.onmicrosoft.example,Di,boss@northwind.example,${DI},無効`,
      `bl@nw.onmicrosoft.example,Bo,boss@northwind.example,${BO},有効`,
    ),
    people: [ADA, BO],
    reads: { address: 'メールアドレス', status: '状態' },
    switchedOff: 1,
  },
  {
    of: 'a French list',
    source: 'invented',
    text: crlf(
      'Identifiant;Nom;Courriel du responsable;Adresse e-mail secondaire;Adresse e-mail;Statut',
      `ak@nw.example;Ada;boss@northwind.example;ada@home.example;${ADA};Actif`,
      `dm@nw.example;Di;boss@northwind.example;di@home.example;${DI};Suspendu`,
      `bl@nw.example;Bo;boss@northwind.example;bo@home.example;${BO};Actif`,
    ),
    people: [ADA, BO],
    reads: { address: 'Adresse e-mail', status: 'Statut' },
    switchedOff: 1,
  },
  {
    of: 'a Spanish list',
    source: 'invented',
    text: crlf(
      'Nombre de usuario;Correo del jefe;Correo electrónico;Correo electrónico secundario;Estado',
      `ak@nw.example;boss@northwind.example;${ADA};ada@home.example;Activo`,
      `dm@nw.example;boss@northwind.example;${DI};di@home.example;Inactivo`,
      `bl@nw.example;boss@northwind.example;${BO};bo@home.example;Activo`,
    ),
    people: [ADA, BO],
    reads: { address: 'Correo electrónico', status: 'Estado' },
    switchedOff: 1,
  },
  {
    of: 'a Brazilian list',
    source: 'invented',
    text: crlf(
      'Nome de usuário,E-mail do gestor,E-mail pessoal,E-mail,Situação',
      `ak@nw.example,boss@northwind.example,ada@home.example,${ADA},Ativo`,
      `dm@nw.example,boss@northwind.example,di@home.example,${DI},Desativado`,
      `bl@nw.example,boss@northwind.example,bo@home.example,${BO},Ativo`,
    ),
    people: [ADA, BO],
    reads: { address: 'E-mail', status: 'Situação' },
    switchedOff: 1,
  },
];
