import type { Locale } from "../locale.ts";

/** Croatian: "kazna" needs an authority or a sum beside it (it is also prison and a contractual penalty); the perfect splits ("je … izrekla"). */
// biome-ignore format: word lists
export const hr: Locale = {
  code: "hr",
  name: "Croatian",
  identify: ["i", "u", "na", "je", "se", "da", "za", "od", "s", "su", "koji", "koja", "koje", "koju", "što", "nije", "ali", "kao", "zbog", "iz", "po", "bi", "ili", "prema", "nakon", "te", "jer", "kako", "još", "već", "samo", "biti", "kuna", "eura", "milijuna", "tisuća", "tvrtka", "tvrtki", "kazna", "kaznu", "kazne", "agencija", "godine", "protiv", "do", "ju", "mu", "prošle", "kaznio", "kaznila", "milijun", "tisuće", "izrekao", "izrekla", "sud", "suda", "sudu", "platiti", "eur", "tvrtku", "hrvatska", "nisu"],
  letters: "đčćšž",

  numerals: {
    decimal: ",",
    scales: { "tisuć*": 3, "tis": 3, "hiljad*": 3, "milijun*": 6, "milion*": 6, "mil": 6, "mln": 6, "milijard*": 9, "mlrd": 9, "bilijun*": 12 },
    words: {
      "jedan": 1, "jedna": 1, "jednog": 1, "dva": 2, "dvije": 2, "tri": 3, "četiri": 4, "pet": 5, "šest": 6, "sedam": 7, "osam": 8, "devet": 9, "deset": 10, "jedanaest": 11, "dvanaest": 12, "petnaest": 15, "dvadeset": 20, "trideset": 30, "četrdeset": 40, "pedeset": 50, "šezdeset": 60, "sedamdeset": 70, "osamdeset": 80, "devedeset": 90, "sto": 100, "dvjesto": 200, "tristo": 300, "petsto": 500, "pola": 0.5, "pol": 0.5,
    },
    many: ["milijunsk*", "milijardersk*", "milijardsk*", "milijuni", "milijune", "milijunima", "milijarde", "milijardi", "tisuće"],
    joiners: ["i"],
  },

  money: {
    currencies: {
      "euro": "EUR", "eur": "EUR", "eura": "EUR", "euru": "EUR", "eure": "EUR", "eurima": "EUR", "kuna": "HRK", "kune": "HRK", "kn": "HRK", "dolar*": "USD|CAD|AUD", "američkih dolara": "USD", "funt*": "GBP", "frank*": "CHF", "švicarskih franaka": "CHF", "franaka": "CHF", "dinar*": "RSD", "krun*": "SEK|NOK|DKK|CZK", "zlot*": "PLN", "forint*": "HUF", "rubalja": "RUB", "jena": "JPY", "juan*": "CNY", "lir*": "TRY",
    },
    subunits: { "cent*": "EUR|USD", "lip*": "HRK" },
    of: ["od"],
    atMost: ["do", "najviše", "maksimalno", "i do", "čak do", "u iznosu do"],
    atLeast: ["više od", "preko", "najmanje", "barem", "iznad"],
    about: ["oko", "otprilike", "približno", "gotovo", "skoro", "cca"],
    to: ["do", "i", "na"],
    from: ["od", "s", "sa", "između"],
    perDay: ["dnevno", "po danu", "na dan", "za svaki dan"],
    perWeek: ["tjedno"],
    perMonth: ["mjesečno"],
    total: ["ukupno", "ukupn*", "sveukupno", "zajedno"],
    converted: ["odnosno", "što je", "u protuvrijednosti", "preračunato"],
    background: ["promet*", "prihod*", "dobit*", "prodaj*", "kapital*", "ulagan*", "ulagač*", "investicij*", "financiran*", "proračun*", "ugovor*", "trošk*", "vrijedn*", "cijen*", "štet*", "kredit*", "zajam*", "potpor*"],
  },

  penalty: {
    fine: ["novčan* kazn*", "upravn* novčan* kazn*", "upravn* kazn*", "upravno-kaznen* mjer*", "globa", "globu", "globe", "megakazn*"],
    penalty: ["kazna", "kaznu", "kazne", "kazni", "kaznom", "kaznama", "sankcij*"],
    fines: ["kaznila", "kaznio", "kaznili", "kaznilo", "kažnjava", "kazniti", "sankcionira*"],
    fined: ["kažnjen*", "je kažnjen*", "sankcioniran*"],
    imposes: ["odrezali", "izreći", "odrediti", "nametnuti", "izrekao", "izrekla", "izreklo", "izrekli", "izriče", "izrečen*", "naložio* plaćanje", "odrezao", "odrezala", "odredio", "odredila", "odredilo", "dosudi*", "nametnu*", "razrezao", "razrezala", "propisao"],
    receives: ["prijeti", "prijete", "dobio", "dobila", "dobilo", "dobiva", "zaradio", "zaradila", "primio", "primila"],
    pays: ["plati", "platio", "platila", "platilo", "platili", "platiti", "plaćanj*", "plaća", "platit", "mora platiti", "morat će platiti", "morati platiti", "treba platiti", "uplatit*"],
    settles: ["nagodi*", "nagodba*", "nagodbu", "nagodb*", "nagodio", "nagodila", "nagodili", "nagodbom", "pristao platiti", "pristala platiti"],
    orders: ["naložio", "naložila", "naložilo", "nalaže", "zabranio", "zabranila", "zabranilo", "opomenu*", "opomen*", "upozorenje"],
    periodic: ["periodičn* penal*", "dnevn* kazn*", "penal*"],
    due: ["dospjel*", "naplati*"],
    wrongs: ["krše*", "prekrši*", "povred*", "pranj* novca", "korupcij*", "mito", "prijevar*", "optužb*", "istrag*"],
    disobeyed: ["nepostupanj*", "nije postupi*", "nisu postupi*", "nepoštivanj*", "nepoštovanj*", "nije poštova*", "nije ispuni*", "neizvršenj*", "nije izvrši*", "ignorira*", "oglušio", "oglušila", "unatoč zabrani", "unatoč nalogu"],
    orderNouns: ["rješenj*", "odluk*", "nalog*", "naredb*", "zabran*", "presud*", "mjer*", "obvez*"],
    gets: ["dobio", "dobila", "dobiva"],
    many: ["kazne"],
  },

  outcome: {
    appeals: ["žalio", "žalila", "žalilo", "žali se", "žalit će", "žalb*", "tužb*", "osporava", "osporio", "osporila", "podnio tužbu", "podnijela tužbu"],
    upholds: ["potvrdio", "potvrdila", "potvrdilo", "potvrđen*", "potvrđuje", "odbio", "odbila", "odbilo", "odbijen*", "odbacio", "odbacila"],
    reduces: ["smanjio", "smanjila", "smanjilo", "smanjen*", "snizio", "snizila", "snižen*", "umanji*"],
    annuls: ["poništio", "poništila", "poništilo", "poništen*", "poništava", "ukinuo", "ukinula", "ukinulo", "ukinut*", "oborio", "oborila", "srušio"],
    objects: ["odluk*", "rješenj*", "žalb*", "tužb*", "presud*", "sankcij*"],
  },

  modality: {
    possible: ["može", "mogu", "mogao bi", "mogla bi", "moglo bi", "mogli bi", "bi mogl*", "bi mogao", "prijeti", "prijete", "prijetila", "riskira*", "eventualn*", "moguć*", "ako", "potencijaln*", "hoće li", "upozor*"],
    sought: ["želi", "traži", "predlaže", "predloži*", "planira", "namjerava", "razmatra", "pokrenu*", "priprema", "zatraži*", "optuži*", "preliminarn*"],
    negated: ["nije izrekao", "nije izrekla", "nije izrekl*", "nije kaznil*", "nije kaznio", "nije kažnjen*", "neće platiti", "neće biti kažnjen*", "ne mora platiti", "bez kazne", "izbjeg*", "nijednu kaznu", "nikakvu kaznu", "umjesto kazne", "odustao od kazne", "odustala od kazne", "obustavi* postupak"],
    earlier: ["ranije", "prošle godine", "lani", "u prošlosti", "prethodn*", "prije godinu", "prije dvije godine", "preklani", "već ranije", "prijašnj*"],
    asks: ["zašto", "kako"],
  },

  context: {
    sport: ["UEFA", "FIFA", "HNS", "FIA", "NBA", "nogomet*", "lig*", "klub", "kluba", "klubu", "klubovi", "utakmic*", "trener*", "igrač*", "vratar*", "navijač*", "stadion*", "bakljad*", "tribin*", "disciplinsk*", "disciplinar*", "prvenstv*", "jedanaesterac", "penal", "Hajduk*", "Dinamo*", "rukomet*", "košark*", "tenisač*"],
    traffic: ["vozač*", "vožnj*", "brzin*", "parkiran*", "policij*", "policajc*", "radar*", "alkohol*", "putnik*", "putnic*", "bez karte", "biciklist*", "pješak*", "motociklist*"],
    person: ["muškar*", "žena", "ženu", "godišnjak*", "godišnji", "zatvor*", "uvjetn*", "optuženik*", "osuđen*", "bivši", "bivšeg", "bivša", "bivšem", "direktoru", "glumac", "pjevač*", "političar*", "ministru", "gradonačelnik*", "načelnik*", "odvjetnik*", "liječnik*", "prevarant*"],
    privateClaim: ["odštet*", "naknad* štete", "nakna*", "ugovorn* kazn*", "tužitelj*", "žrtv*", "obitelji"],
    otherPayment: ["otkupnin*", "ulagač*", "investitor*", "potpor*", "proračun*", "porez*", "nagrad*", "kupnj*", "preuzimanj*", "ugovor*", "nabav*", "najam*", "plać*", "prikupio", "prikupila"],
    politics: ["sankcij* rusiji", "sankcij* protiv", "paket* sankcija", "embarg*", "država članica"],
    legislation: ["zakon*", "sabor*", "uredb*", "pravilnik*", "veće kazne", "više kazne", "najviša kazna", "maksimaln* kazn*", "predviđen*", "zakonsk* prijedlog*", "propisan*"],
    statistics: ["prošle godine ... ukupno", "godišnje", "statistik*", "broj kazni", "pregled*", "ljestvic*", "najveće kazne", "najvećih kazni", "godišnj* izvješ*", "anket*", "istraživanj*", "ukupno ... kazni"],
  },

  roles: {
    agent: ["od", "od strane"],
    patient: ["za", "protiv", "prema", "na"],
    reason: ["zbog", "jer", "nakon", "radi", "budući da", "kako bi", "u slučaju", "od", "u"],
    of: ["od"],
    and: ["i", "te", "ili"],
    articles: ["taj", "ta", "to", "tu", "njegov", "njezin", "njihov", "i", "još"],
    endings: { "a": "any", "u": "any", "om": "any", "em": "any", "e": "any", "i": "any", "ovi": "any", "ove": "any", "ima": "patient", "ama": "patient", "og": "any", "oj": "patient", "ju": "any", "jem": "any", "e>a": "any", "i>a": "any", "u>a": "any", "om>a": "any" },
  },

  bodies: {
    byField: {
      privacy: ["agencij* za zaštitu osobnih podataka", "agencij* za zaštitu podataka", "tijelo za zaštitu podataka", "povjerenik za informacije", "povjerenstv* za zaštitu podataka"],
      competition: ["agencij* za zaštitu tržišnog natjecanja", "tijelo za tržišno natjecanje", "antimonopolsk* agencij*", "antimonopolsk* regulator*"],
      financial: ["financijsk* regulator*", "agencij* za nadzor financijskih usluga", "komisij* za vrijednosne papire", "središnj* bank*", "narodn* bank*"],
      consumer: ["tržišn* inspekcij*", "državn* inspektorat*"],
      telecoms: ["regulatorn* agencij* za mrežne djelatnosti"],
      media: ["agencij* za elektroničke medije", "vijeć* za elektroničke medije"],
      energy: ["regulatorn* agencij* za energetiku", "energetsk* regulatorn* agencij*"],
      tax: ["porezn* uprav*"],
    },
    regulator: ["agencij*", "regulator*", "inspekcij*", "inspektorat*", "nadzorn* tijel*", "komisij*", "ured*", "tijelo"],
    court: ["sud", "suda", "sudu", "sudom", "sudac", "sutkinja", "tribunal*"],
    government: ["pravosuđ*", "ministarstv*", "ministar", "ministra", "vlada", "vlade", "odvjetništv*", "tužiteljstv*"],
    countries: {
      AT: ["austrijsk*"], BE: ["belgijsk*"], BG: ["bugarsk*"], HR: ["hrvatsk*"], CY: ["ciparsk*"], CZ: ["češk*"], DK: ["dansk*"], EE: ["estonsk*"], FI: ["finsk*"], FR: ["francusk*"], DE: ["njemačk*"], GR: ["grčk*"], HU: ["mađarsk*"], IE: ["irsk*"], IS: ["islandsk*"], IT: ["talijansk*"], LV: ["latvijsk*"], LT: ["litavsk*"], LU: ["luksemburšk*"], MT: ["maltešk*"], NL: ["nizozemsk*"], PL: ["poljsk*"], PT: ["portugalsk*"], RO: ["rumunjsk*"], SK: ["slovačk*"], SI: ["slovensk*"], ES: ["španjolsk*"], SE: ["švedsk*"], NO: ["norvešk*"], CH: ["švicarsk*"], GB: ["britansk*"], UA: ["ukrajinsk*"], TR: ["tursk*"], RS: ["srpsk*", "srbijansk*"], RU: ["rusk*"], US: ["američk*", "SAD"], CA: ["kanadsk*"], AU: ["australsk*"], CN: ["kinesk*"], JP: ["japansk*"], KR: ["južnokorejsk*"], IN: ["indijsk*"], BR: ["brazilsk*"], NG: ["nigerijsk*"], ZA: ["južnoafričk*"], EU: ["europsk*", "EU", "bruxelles*"],
    },
    fieldCues: {
      privacy: ["GDPR", "osobn* podat*", "osobnih podataka", "zaštit* podataka", "privatnost*"],
      competition: ["kartel*", "tržišn* natjecanj*", "vladajuć* položaj*", "nepošten* trgovačk*"],
      consumer: ["potrošač*", "zavaravanj*"],
      financial: ["pranj* novca", "vrijednosn* papir*", "ulagatelj*"],
      telecoms: ["telekom*", "operator*", "pretplatnik*"],
      media: ["televizij*", "nakladnik*"],
      environment: ["onečišćenj*", "otpad*", "okoliš*"],
    },
    federal: ["us", "usa", "sad", "američk*"],
  },

  names: {
    firms: ["tvrtk*", "društv*", "kompanij*", "poduzeć*", "bank*", "banci", "koncern*", "grup*", "operator*", "trgovačk* lan*", "lanac", "lancu", "platform*", "osiguravatelj*", "trgovac", "proizvođač*", "dobavljač*", "div", "agenciji za naplatu potraživanja", "bolnic*", "portal*"],
    notNames: ["visoki", "vrhovni", "vozač", "sabor", "pregled", "kazna", "kaznu", "kazne", "rekordna", "velika", "nova", "sud", "agencija", "zašto", "kako", "tko", "tvrtka", "milijuni", "objavljeno"],
    personTitles: ["gospodin", "gospođa", "direktor*", "predsjednik*", "ministar", "ministrica", "glasnogovornik*", "osnivač*"],
    legalForms: ["d.o.o.", "d.d.", "j.d.o.o.", "d. o. o.", "d. d.", "k.d."],
  },

  dates: {
    decided: ["odlukom od", "rješenjem od", "dana", "presudom od"],
    ofOrder: ["odluk* od", "rješenj* od", "nalog* iz", "odluk* iz", "iz"],
    today: ["danas"],
    yesterday: ["jučer"],
    weekdays: [["ponedjeljak", "ponedjeljka"], ["utorak", "utorka"], ["srijeda", "srijedu", "srijede"], ["četvrtak", "četvrtka"], ["petak", "petka"], ["subota", "subotu"], ["nedjelja", "nedjelju"]],
    months: { "siječnja": 1, "siječnju": 1, "veljače": 2, "veljači": 2, "ožujka": 3, "ožujku": 3, "travnja": 4, "travnju": 4, "svibnja": 5, "svibnju": 5, "lipnja": 6, "lipnju": 6, "srpnja": 7, "srpnju": 7, "kolovoza": 8, "kolovozu": 8, "rujna": 9, "rujnu": 9, "listopada": 10, "listopadu": 10, "studenoga": 11, "studenog": 11, "studenom": 11, "prosinca": 12, "prosincu": 12 },
    durations: { "dan": "D", "dana": "D", "tjed*": "W", "mjesec*": "M", "godin*": "Y" },
  },
};
