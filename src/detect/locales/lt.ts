import type { Locale } from "../locale.ts";

/** Lithuanian: "bauda" is the money penalty; companies stand in quotation marks, the sum mostly before the noun. */
// biome-ignore format: word lists
export const lt: Locale = {
  code: "lt",
  name: "Lithuanian",
  identify: ["ir", "yra", "kad", "su", "į", "iš", "už", "tai", "bet", "ar", "kaip", "po", "dėl", "buvo", "nuo", "iki", "jo", "jos", "jų", "apie", "taip", "pat", "jau", "kai", "prie", "per", "tik", "ne", "nėra", "savo", "kuris", "kuri", "kurią", "bus", "eurų", "mln", "tūkst", "bauda", "baudą", "baudos", "bendrovė", "bendrovei", "metais", "metų", "pernai", "skyrė", "uab", "teismas", "nubaudė", "nubausta", "mlrd", "paskyrė", "tarnyba", "inspekcija", "taryba", "teismo", "sumokės", "eur", "įmonė", "įmonei", "dar"],
  letters: "ąčęėįšųūž",

  numerals: {
    decimal: ",",
    scales: { "tūkstan*": 3, "tūkst": 3, "milijon*": 6, "mln": 6, "milijard*": 9, "mlrd": 9 },
    words: { "vienas": 1, "vieną": 1, "vieno": 1, "du": 2, "dvi": 2, "dviejų": 2, "trys": 3, "tris": 3, "trijų": 3, "keturi": 4, "keturis": 4, "keturių": 4, "penki": 5, "penkis": 5, "penkių": 5, "šeši": 6, "šešių": 6, "septyni": 7, "aštuoni": 8, "devyni": 9, "dešimt": 10, "dešimties": 10, "dvylika": 12, "penkiolika": 15, "dvidešimt": 20, "trisdešimt": 30, "penkiasdešimt": 50, "šimtas": 100, "šimtą": 100, "pusė": 0.5, "pusę": 0.5, "pusantro": 1.5 },
    many: ["milijonin*", "milijardin*", "milijonai", "milijonų", "milijonus", "milijardai", "milijardų", "tūkstančiai", "tūkstančių"],
    joiners: ["ir"],
  },

  money: {
    currencies: { "eur*": "EUR", "doler*": "USD|CAD|AUD", "JAV dolerių": "USD", "svar*": "GBP", "frank*": "CHF", "kron*": "SEK|NOK|DKK|CZK", "zlot*": "PLN", "rubl*": "RUB", "juan*": "CNY", "jen*": "JPY", "lit*": "LTL" },
    subunits: { "cent*": "EUR|USD" },
    of: [],
    atMost: ["iki", "ne daugiau kaip", "daugiausia", "net iki", "siekianti*", "gali siekti"],
    atLeast: ["daugiau nei", "daugiau kaip", "per", "bent", "mažiausiai", "virš"],
    about: ["apie", "maždaug", "beveik", "kone", "arti"],
    to: ["iki", "ir"],
    from: ["nuo", "tarp"],
    perDay: ["per dieną", "už kiekvieną dieną"],
    perWeek: ["per savaitę"],
    perMonth: ["per mėnesį"],
    total: ["iš viso", "bendr* sum*", "kartu"],
    converted: ["arba", "tai yra", "tai sudaro"],
    background: ["apyvart*", "pajam*", "peln*", "pardavim*", "kapital*", "investicij*", "investuotoj*", "finansavim*", "biudžet*", "sutart*", "išlaid*", "vert*", "kain*", "žal*", "paskol*", "kredit*"],
  },

  penalty: {
    fine: ["bauda", "baudą", "baudos", "baudai", "baudas", "baudų", "baudomis", "baudom", "pinigin* baud*", "ekonomin* sankcij*", "megabaud*"],
    penalty: ["sankcij*", "nuobaud*"],
    fines: ["nubaudė", "baudžia", "baus", "nubaus", "nubausti", "nubaudusi", "nubaudęs"],
    fined: ["nubaust*", "buvo nubaust*"],
    imposes: ["skyrė", "skiria", "paskyrė", "skirs", "skirta", "paskirta", "skirtą", "paskirtą", "skirti", "skyrusi", "skyręs", "pritaikė", "pritaikyta", "įpareigojo sumokėti"],
    receives: ["gresia", "gavo", "gauna", "gaus", "sulaukė"],
    pays: ["sumokės", "sumokėjo", "moka", "mokės", "turi sumokėti", "turės sumokėti", "privalo sumokėti", "sumokėti", "sumoka"],
    settles: ["susitarim*", "susitarė", "taikos sutart*", "taikos susitarim*", "sutiko sumokėti"],
    orders: ["nurodė", "įpareigojo", "uždraudė", "draudžia", "papeik*", "įspėjo ... nutraukti"],
    periodic: ["periodin* baud*", "dienos baud*", "delspinig*"],
    due: ["išieškojo", "išieškota", "išieško"],
    wrongs: ["pažeid*", "pinigų plovim*", "korupcij*", "kyši*", "sukčiavim*", "kaltinim*", "tyrim*"],
    disobeyed: ["nevykdym*", "nevykdė", "neįvykdė", "neįvykdym*", "nepakluso", "nesilaik*", "ignorav*", "nepaisė", "nepaisym*"],
    orderFirst: true,
    orderNouns: ["nurodym*", "sprendim*", "įpareigojim*", "draudim*", "reikalavim*", "nutarim*", "įsakym*"],
    gets: ["gavo", "gauna"],
  },

  outcome: {
    appeals: ["apskundė", "skundžia", "skųs", "apskųs", "apeliacij*", "apeliacin*", "kreipėsi į teismą", "ginčija"],
    upholds: ["paliko galioti", "patvirtino", "patvirtinta", "atmetė", "atmestas", "paliko nepakeist*"],
    reduces: ["sumažino", "sumažinta", "mažina", "sumažinti", "sumažinusi"],
    annuls: ["panaikino", "panaikinta", "naikina", "panaikinti", "atšaukė", "pripažino negaliojanči*"],
    objects: ["sprendim*", "skund*", "apeliacij*", "sankcij*", "nutarim*"],
  },

  modality: {
    possible: ["gali", "galėtų", "gresia", "grėsė", "rizikuoja", "galim*", "jei", "jeigu", "potencial*", "ar", "perspėjo", "įspėjo"],
    sought: ["nori", "siūlo", "pasiūlė", "prašo", "planuoja", "ketina", "svarsto", "pradėjo", "reikalauja", "rengia", "rengiasi"],
    negated: ["neskyrė", "neskirta", "neskirs", "nenubaudė", "nenubausta", "nenubaus", "nesumokės", "neturės sumokėti", "be baudos", "išvengė", "išvengs", "išvengti", "vietoj baudos", "nutraukė tyrimą", "jokios baudos"],
    earlier: ["anksčiau", "pernai", "praėjusiais metais", "praeityje", "prieš metus", "prieš dvejus metus", "ankstesn*", "užpernai"],
    asks: ["kodėl", "kaip"],
  },

  context: {
    sport: ["UEFA", "FIFA", "LFF", "FIA", "NBA", "futbol*", "krepšin*", "lyg*", "klub*", "rungtyn*", "treneri*", "žaidėj*", "vartinink*", "sirgali*", "aistruoli*", "stadion*", "tribūn*", "drausmės", "čempionat*", "baudin*", "Žalgir*", "tenisinink*"],
    traffic: ["vairuotoj*", "vairavim*", "greiči*", "greitį", "stovėjim*", "parkavim*", "policij*", "policinink*", "radar*", "neblaiv*", "keleiv*", "be bilieto", "dviratinink*", "pėstij*", "KET"],
    person: ["vyr*", "moter*", "metų", "kalėjim*", "laisvės atėmim*", "lygtin*", "kaltinam*", "nuteist*", "buvęs", "buvusi*", "aktori*", "daininink*", "politik*", "meras", "merui", "advokat*", "gydytoj*", "sukčiu*", "seimo nar*"],
    privateClaim: ["žalos atlyginim*", "neturtin* žal*", "kompensacij*", "delspinig*", "nukentėj*", "netesyb*"],
    otherPayment: ["išpirk*", "pritraukė", "investuotoj*", "subsidij*", "biudžet*", "mokest*", "mokesči*", "apdovanojim*", "pirkim*", "įsigijo", "įsigijim*", "sutart*", "konkurs*", "nuom*", "atlyginim*"],
    politics: ["sankcij* rusijai", "sankcij* prieš", "sankcijų paket*", "embarg*", "valstyb* nar*"],
    legislation: ["įstatym*", "seimas", "įstatymo projekt*", "didesnės baudos", "maksimal* baud*", "numato", "numatyta", "pagal reglamentą", "gali siekti"],
    statistics: ["pernai ... iš viso", "per metus", "statistik*", "baudų skaičius", "apžvalg*", "didžiausios baudos", "didžiausių baudų", "metin* ataskait*", "apklaus*", "tyrimas rodo", "iš viso skyrė"],
  },

  roles: {
    agent: ["iš"],
    patient: ["bendrovei", "įmonei", "prieš", "bankui"],
    reason: ["už", "dėl", "nes", "kadangi", "po to", "todėl", "kai"],
    of: [],
    and: ["ir", "bei", "taip pat", "ar"],
    articles: ["ši", "šis", "tai", "jo", "jos", "dar", "taip pat"],
    endings: { "as": "any", "a": "any", "ui": "patient", "ai": "patient", "ei": "patient", "ą": "any", "o": "any", "os": "any", "ė": "any", "ę": "any", "u": "any", "i": "any", "iui": "patient", "io": "any", "e": "any", "es": "any" },
  },

  bodies: {
    byField: {
      privacy: ["duomenų apsaugos inspekcij*", "duomenų apsaugos institucij*", "duomenų apsaugos tarnyb*", "duomenų apsaugos komisij*", "asmens duomenų apsaugos institucij*"],
      competition: ["konkurencijos taryb*", "konkurencijos institucij*", "antimonopolin* institucij*", "antimonopolin* tarnyb*"],
      financial: ["finansų priežiūros institucij*", "vertybinių popierių komisij*", "centrin* bank*", "rinkos priežiūr*"],
      consumer: ["vartotojų teisių apsaugos tarnyb*"],
      telecoms: ["ryšių reguliavimo tarnyb*"],
      media: ["radijo ir televizijos komisij*"],
      energy: ["energetikos reguliavimo taryb*"],
      environment: ["aplinkos apsaugos departament*"],
      labour: ["darbo inspekcij*"],
      tax: ["mokesčių inspekcij*"],
    },
    regulator: ["inspekcij*", "tarnyb*", "taryb*", "reguliuotoj*", "institucij*", "priežiūros", "komisij*", "agentūr*"],
    court: ["teismas", "teismo", "teismui", "teisme", "teisėj*", "tribunol*", "LVAT"],
    government: ["ministerij*", "ministr*", "vyriausyb*", "prokuratūr*", "prokuror*"],
    countries: {
      AT: ["austrijos"], BE: ["belgijos"], BG: ["bulgarijos"], HR: ["kroatijos"], CY: ["kipro"], CZ: ["čekijos"], DK: ["danijos"], EE: ["estijos"], FI: ["suomijos"], FR: ["prancūzijos"], DE: ["vokietijos"], GR: ["graikijos"], HU: ["vengrijos"], IE: ["airijos"], IS: ["islandijos"], IT: ["italijos"], LV: ["latvijos"], LT: ["lietuvos"], LU: ["liuksemburgo"], MT: ["maltos"], NL: ["nyderlandų", "olandijos"], PL: ["lenkijos"], PT: ["portugalijos"], RO: ["rumunijos"], SK: ["slovakijos"], SI: ["slovėnijos"], ES: ["ispanijos"], SE: ["švedijos"], NO: ["norvegijos"], CH: ["šveicarijos"], GB: ["britanijos", "britų"], UA: ["ukrainos"], TR: ["turkijos"], RS: ["serbijos"], RU: ["rusijos"], US: ["JAV", "amerikos"], CA: ["kanados"], AU: ["australijos"], CN: ["kinijos"], JP: ["japonijos"], KR: ["pietų korėjos"], IN: ["indijos"], BR: ["brazilijos"], NG: ["nigerijos"], ZA: ["pietų afrikos"], EU: ["europos", "ES", "briuselio"],
    },
    fieldCues: {
      privacy: ["BDAR", "GDPR", "asmens duomen*", "privatum*"],
      competition: ["kartel*", "konkurencij*", "dominuojan*"],
      consumer: ["vartotoj*", "klaidin*", "nesąžining*"],
      financial: ["pinigų plovim*", "vertybin* popieri*"],
      telecoms: ["telekom*", "operatori*", "abonent*"],
      environment: ["tarš*", "atliek*"],
    },
    federal: ["jav", "usa"],
  },

  names: {
    quoted: true,
    firms: ["bendrov*", "įmon*", "kompanij*", "bank*", "koncern*", "grup*", "operatori*", "tinkl*", "platform*", "draudik*", "gamintoj*", "tiekėj*", "milžin*", "parduotuv*", "prekybinink*", "ligonin*"],
    notNames: ["seimas", "pernai", "vairuotojui", "bauda", "baudą", "rekordinė", "nauja", "teismas", "kodėl", "kaip", "kas", "už", "milijonai", "konkurencijos taryba", "vyriausiasis"],
    personTitles: ["ponas", "ponia", "direktori*", "vadov*", "pirminink*", "ministr*", "įkūrėj*"],
    legalForms: ["UAB", "AB", "MB", "VšĮ", "IĮ"],
  },

  dates: {
    decided: ["sprendimu", "nutarimu", "metų"],
    ofOrder: ["sprendim*", "nurodym*"],
    today: ["šiandien"],
    yesterday: ["vakar"],
    weekdays: [["pirmadien*"], ["antradien*"], ["trečiadien*"], ["ketvirtadien*"], ["penktadien*"], ["šeštadien*"], ["sekmadien*"]],
    months: { "sausio": 1, "sausį": 1, "vasario": 2, "vasarį": 2, "kovo": 3, "kovą": 3, "balandžio": 4, "balandį": 4, "gegužės": 5, "gegužę": 5, "birželio": 6, "birželį": 6, "liepos": 7, "liepą": 7, "rugpjūčio": 8, "rugpjūtį": 8, "rugsėjo": 9, "rugsėjį": 9, "spalio": 10, "spalį": 10, "lapkričio": 11, "lapkritį": 11, "gruodžio": 12, "gruodį": 12 },
    durations: { "dien*": "D", "savait*": "W", "mėnes*": "M", "mėnuo": "M", "met*": "Y" },
  },
};
