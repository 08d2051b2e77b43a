import type { Locale } from "../locale.ts";

/** Latvian: "sods" needs a sum or an authority beside it; news often use the participle alone ("piemērojusi", "sodījusi"). */
// biome-ignore format: word lists
export const lv: Locale = {
  code: "lv",
  name: "Latvian",
  identify: ["un", "ir", "ar", "par", "no", "uz", "ka", "kas", "bet", "arī", "lai", "tika", "pēc", "līdz", "kā", "vai", "nav", "tas", "to", "gan", "pie", "jau", "šo", "tiek", "savu", "kurš", "kura", "ko", "būs", "vairāk", "eiro", "miljonu", "miljoniem", "tūkstošu", "sods", "sodu", "uzņēmums", "uzņēmumam", "gada", "gadā", "pērn", "saistībā", "sia", "sodīja", "sodījis", "sodījusi", "piemēro", "piemērojusi", "piemērota", "naudas", "inspekcija", "padome", "tiesa", "miljons", "miljoni", "tūkstoši", "uzņēmumu"],
  letters: "āēīūģķļņčšž",

  numerals: {
    decimal: ",",
    scales: { "tūksto*": 3, "tūkst": 3, "milj": 6, "miljon*": 6, "miljard*": 9, "mljrd": 9 },
    words: { "viens": 1, "vienu": 1, "viena": 1, "divi": 2, "divus": 2, "divu": 2, "trīs": 3, "četri": 4, "četru": 4, "pieci": 5, "piecu": 5, "piecus": 5, "trim": 3, "četrus": 4, "sešus": 6, "septiņus": 7, "astoņus": 8, "deviņus": 9, "pusmiljon*": 500000, "pusmiljard*": 500000000, "seši": 6, "septiņi": 7, "astoņi": 8, "deviņi": 9, "desmit": 10, "divpadsmit": 12, "piecpadsmit": 15, "divdesmit": 20, "trīsdesmit": 30, "piecdesmit": 50, "simts": 100, "simt": 100, "pus": 0.5, "puse": 0.5, "pusotra": 1.5 },
    many: ["miljoni", "miljonu", "miljoniem", "miljonus", "miljardi", "miljardu", "tūkstoši", "tūkstošiem"],
    joiners: ["un"],
  },

  money: {
    currencies: { "eiro": "EUR", "eur": "EUR", "dolār*": "USD|CAD|AUD", "ASV dolār*": "USD", "mārciņ*": "GBP", "frank*": "CHF", "kron*": "SEK|NOK|DKK|CZK", "zlot*": "PLN", "rubļ*": "RUB", "juaņ*": "CNY", "jen*": "JPY" },
    subunits: { "cent*": "EUR|USD" },
    of: [],
    atMost: ["līdz", "maksimāli", "ne vairāk kā", "pat līdz", "līdz pat"],
    atLeast: ["vairāk nekā", "vairāk kā", "vismaz", "virs", "pārsniedz*"],
    about: ["aptuveni", "apmēram", "gandrīz", "teju", "ap"],
    to: ["līdz", "un", "uz"],
    from: ["no", "starp"],
    perDay: ["dienā", "par katru dienu"],
    perWeek: ["nedēļā"],
    perMonth: ["mēnesī"],
    total: ["kopumā", "kopā", "kopsumm*", "kopēj*"],
    converted: ["jeb", "proti", "kas ir"],
    background: ["apgrozījum*", "ieņēmum*", "peļņ*", "pārdošan*", "kapitāl*", "investīcij*", "ieguldīj*", "investor*", "finansējum*", "budžet*", "līgum*", "izmaks*", "vērt*", "cen*", "zaudējum*", "kredīt*", "aizdevum*", "remont*"],
  },

  penalty: {
    fine: ["naudas sod*", "naudassod*", "soda naud*", "sodanaud*", "administratīv* sod*"],
    penalty: ["sods", "soda", "sodu", "sodam", "sodiem", "sodus", "sodi", "sankcij*"],
    fines: ["soda", "sodīja", "sodījusi", "sodījis", "sodījuši", "soda ar", "sodīs", "sodīt"],
    fined: ["sodīts", "sodīta", "sodīti", "tiek sodīt*", "tika sodīt*"],
    imposes: ["piemērot", "uzlikt", "piemēro", "piemēroja", "piemērojusi", "piemērojis", "piemērot*", "uzliek", "uzlika", "uzlikusi", "uzlicis", "uzlikt*", "uzlikto", "piespried*", "piespriest*", "piesprieda", "noteica", "noteikusi", "noteikts"],
    receives: ["draud", "saņem", "saņēma", "saņēmis", "saņēmusi", "saņēmuši"],
    pays: ["maksās", "samaksā*", "jāmaksā", "jāsamaksā", "maksā", "samaksās", "nomaksā*"],
    settles: ["izlīgum*", "vienojas", "vienojās", "vienojusies", "vienojies", "mierizlīgum*", "vienošan*", "administratīv* līgum*"],
    orders: ["uzdod", "uzdeva", "uzdevusi", "aizliedz", "aizliedza", "aizliegusi", "izteica rājienu", "rājien*", "uzlika par pienākumu", "uzliek pienākumu"],
    periodic: ["piespiedu naud*", "kavējuma naud*"],
    due: ["piedzin*", "piedzen"],
    wrongs: ["pārkāp*", "naudas atmazg*", "korupcij*", "kukuļ*", "krāpšan*", "apsūdzīb*", "izmeklēšan*"],
    disobeyed: ["nepildīšan*", "nepildīja", "neizpildīja", "neizpildīj*", "neizpildīšan*", "neievēro*", "ignorēj*", "ignorē", "nav izpildījis", "nav izpildījusi", "par spīti aizliegumam"],
    orderFirst: true,
    orderNouns: ["lēmum*", "rīkojum*", "aizlieg*", "prasīb*", "uzdevum*", "spriedum*", "pienākum*"],
    gets: ["saņem", "saņēma"],
  },

  outcome: {
    appeals: ["pārsūdz", "pārsūdzēs", "pārsūdzēj*", "apelācij*", "apstrīd", "apstrīdēj*", "vērsīsies tiesā", "vērsās tiesā", "sūdzību tiesā"],
    upholds: ["atstāj spēkā", "atstāja spēkā", "atstājusi spēkā", "apstiprin*", "noraidīj*", "noraida"],
    reduces: ["samazina", "samazināja", "samazinājusi", "samazinājis", "samazināt*", "mazina"],
    annuls: ["atceļ", "atcēla", "atcēlusi", "atcēlis", "atcelt*", "anulē*", "atzina par prettiesisk*"],
    objects: ["lēmum*", "apelācij*", "sūdzīb*", "sankcij*", "spriedum*"],
  },

  modality: {
    possible: ["var", "varētu", "draud", "draudēja", "riskē", "iespējam*", "ja", "potenciāl*", "vai", "brīdina"],
    sought: ["vēlas", "prasa", "pieprasa", "ierosina", "plāno", "apsver", "sāk", "sākusi", "gatavo", "grib"],
    negated: ["nepiemēro*", "nesodī*", "nesoda", "nav jāmaksā", "nav sodīt*", "nav piemēroj*", "neuzlika", "nemaksās", "bez soda", "izvairī*", "soda vietā", "izbēg*"],
    earlier: ["iepriekš*", "pērn", "pagājušajā gadā", "agrāk", "pagātnē", "pirms gada", "pirms diviem gadiem", "iepriekšēj*"],
    asks: ["kāpēc", "kā"],
  },

  context: {
    sport: ["UEFA", "FIFA", "LFF", "FIA", "NBA", "NHL", "KHL", "futbol*", "hokej*", "līg*", "klub*", "spēl*", "trener*", "spēlētāj*", "vārtsarg*", "līdzjutēj*", "stadion*", "tribīn*", "disciplīn*", "čempionāt*", "pendel*", "basketbol*", "tenis*"],
    traffic: ["autovadītāj*", "vadītāj* ... reibum*", "braukšan*", "ātrum*", "stāvviet*", "stāvēšan*", "policij*", "policist*", "radar*", "reibum*", "pasažier*", "biļet*", "velosipēdist*", "gājēj*", "šofer*"],
    person: ["vīriet*", "siev*", "gadus vec*", "gadīg*", "cietum*", "brīvības atņemšan*", "nosacīt*", "apsūdzēt*", "notiesāt*", "bijuš*", "aktier*", "dziedātāj*", "politiķ*", "deputāt*", "mērs", "mēram", "advokāt*", "ārst*", "krāpniek*"],
    privateClaim: ["kompensācij*", "zaudējumu atlīdz*", "atlīdzīb*", "līgumsod*", "cietuš*", "pacient*"],
    otherPayment: ["izpirkuma", "izpirkum*", "piesaistī*", "investor*", "subsīdij*", "budžet*", "nodok*", "balv*", "iegād*", "pārņemšan*", "līgum*", "iepirkum*", "remont*"],
    politics: ["sankcij* pret krieviju", "sankcij* pret", "sankciju pak*", "embargo", "dalībvalst*"],
    legislation: ["likum*", "saeim*", "likumprojekt*", "noteikum*", "regul* paredz*", "paredz sodu", "augstāki sodi", "maksimāl* sod*", "paredzēts", "paredz"],
    statistics: ["pērn ... sodus", "gada laikā", "statistik*", "sodu skaits", "apskat*", "saraksts", "lielākie sodi", "gada pārskat*", "aptauj*", "par kopumā", "sodus par"],
  },

  roles: {
    agent: ["no"],
    patient: ["pret", "uzņēmumam", "kompānijai", "sabiedrībai", "bankai"],
    reason: ["par", "dēļ", "jo", "saistībā ar", "pēc tam", "tāpēc", "sakarā ar"],
    of: [],
    and: ["un", "kā arī", "vai"],
    articles: ["šis", "šī", "tā", "viņu", "arī", "vēl"],
    endings: { "s": "any", "a": "any", "am": "patient", "ai": "patient", "u": "any", "i": "any", "im": "patient", "em": "any", "us": "any", "as": "any", "es": "any", "ei": "patient", "ā": "any", "e": "any" },
  },

  bodies: {
    byField: {
      privacy: ["datu valsts inspekcij*", "datu aizsardzības iestād*", "datu aizsardzības inspekcij*", "datu aizsardzības uzraug*", "datu aizsardzības komisij*"],
      competition: ["konkurences padom*", "konkurences iestād*", "konkurences uzraug*", "pretmonopola iestād*"],
      financial: ["finanšu uzraug*", "finanšu un kapitāla tirgus komisij*", "centrāl* bank*", "finanšu regulator*", "vērtspapīru komisij*"],
      consumer: ["patērētāju tiesību aizsardzības centr*", "patērētāju aizsardzības iestād*"],
      telecoms: ["sabiedrisko pakalpojumu regulēšanas komisij*"],
      media: ["elektronisko plašsaziņas līdzekļu padom*", "elektronisko mediju padom*"],
      labour: ["darba inspekcij*"],
      tax: ["valsts ieņēmumu dienest*"],
    },
    regulator: ["inspekcij*", "regulator*", "uzraug*", "iestād*", "padom*", "komisij*", "birojs", "birojam"],
    court: ["tiesa", "tiesas", "tiesu", "tiesai", "tiesnes*", "tribunāl*"],
    government: ["ministrij*", "ministr*", "valdīb*", "prokuratūr*", "prokuror*"],
    countries: {
      AT: ["austrijas"], BE: ["beļģijas"], BG: ["bulgārijas"], HR: ["horvātijas"], CY: ["kipras"], CZ: ["čehijas"], DK: ["dānijas"], EE: ["igaunijas"], FI: ["somijas"], FR: ["francijas"], DE: ["vācijas"], GR: ["grieķijas"], HU: ["ungārijas"], IE: ["īrijas"], IS: ["islandes"], IT: ["itālijas"], LV: ["latvijas"], LT: ["lietuvas"], LU: ["luksemburgas"], MT: ["maltas"], NL: ["nīderlandes"], PL: ["polijas"], PT: ["portugāles"], RO: ["rumānijas"], SK: ["slovākijas"], SI: ["slovēnijas"], ES: ["spānijas"], SE: ["zviedrijas"], NO: ["norvēģijas"], CH: ["šveices"], GB: ["lielbritānijas", "britu"], UA: ["ukrainas"], TR: ["turcijas"], RS: ["serbijas"], RU: ["krievijas"], US: ["ASV", "amerikas"], CA: ["kanādas"], AU: ["austrālijas"], CN: ["ķīnas"], JP: ["japānas"], KR: ["dienvidkorejas"], IN: ["indijas"], BR: ["brazīlijas"], NG: ["nigērijas"], ZA: ["dienvidāfrikas"], EU: ["eiropas", "ES", "briseles"],
    },
    fieldCues: {
      privacy: ["GDPR", "VDAR", "person* dat*", "datu aizsardzīb*", "privātum*"],
      competition: ["karteļ*", "konkurenc*", "dominējoš*"],
      consumer: ["patērētāj*", "maldin*", "negodīg*"],
      financial: ["naudas atmazg*", "vērtspapīr*", "legalizācij*"],
      telecoms: ["telekom*", "operator*", "abonent*"],
      environment: ["piesārņo*", "atkritum*"],
    },
    federal: ["asv", "usa"],
  },

  names: {
    quoted: true,
    firms: ["uzņēmum*", "kompānij*", "sabiedrīb*", "firm*", "bank*", "koncern*", "grup*", "operator*", "ķēd*", "tīkl*", "platform*", "apdrošinātāj*", "ražotāj*", "piegādātāj*", "gigant*", "veikal*", "tirgotāj*", "slimnīc*"],
    notNames: ["saeima", "pērn", "sods", "sodu", "rekordliels", "jauns", "tiesa", "kāpēc", "kā", "kas", "miljoni", "par", "konkurences padome", "eiropas", "piemēro"],
    personTitles: ["kungs", "kundze", "direktor*", "vadītāj*", "priekšsēdētāj*", "ministr*", "dibinātāj*"],
    legalForms: ["SIA", "AS", "IK"],
  },

  dates: {
    decided: ["ar lēmumu", "lēmumu", "gada"],
    ofOrder: ["gada lēmum*", "gada rīkojum*"],
    today: ["šodien"],
    yesterday: ["vakar"],
    weekdays: [["pirmdien*"], ["otrdien*"], ["trešdien*"], ["ceturtdien*"], ["piektdien*"], ["sestdien*"], ["svētdien*"]],
    months: { "janvārī": 1, "janvāra": 1, "februārī": 2, "februāra": 2, "martā": 3, "marta": 3, "aprīlī": 4, "aprīļa": 4, "maijā": 5, "maija": 5, "jūnijā": 6, "jūnija": 6, "jūlijā": 7, "jūlija": 7, "augustā": 8, "augusta": 8, "septembrī": 9, "septembra": 9, "oktobrī": 10, "oktobra": 10, "novembrī": 11, "novembra": 11, "decembrī": 12, "decembra": 12 },
    durations: { "dien*": "D", "nedēļ*": "W", "mēne*": "M", "gad*": "Y" },
  },
};
