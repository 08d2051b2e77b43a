import type { Locale } from "../locale.ts";

/** Norwegian: Bokmål, with the words of Nynorsk beside them. */
// biome-ignore format: word lists
export const no: Locale = {
  code: "no",
  name: "Norwegian",
  identify: [
    "og", "at", "det", "som", "en", "på", "er", "av", "for", "med", "til", "den", "har", "de", "ikke", "om", "et", "får", "fra", "etter", "ved",
    "men", "nå", "skal", "mot", "under", "kan", "eller", "så", "var", "blir", "seg", "også", "over", "millioner", "milliarder", "kroner",
    "sin", "når", "vil", "ble", "jeg", "være", "mer", "nye", "i", "betale", "ilagt", "norske", "hva", "gitt", "ikkje", "ein", "eit", "frå", "gebyr",
    "fikk", "hos", "måtte", "bøter", "boten", "bøtelegger", "bøtelegges", "overtredelsesgebyr", "gebyret", "selskapet", "millionbot", "milliardbot",
    "rekordbot", "datatilsynet", "ilegger", "mener", "regjeringen", "krever", "klager", "betaler", "fylket", "tilsynet", "risikerer", "forbyr",
    "norge", "anker", "høyesterett", "reduserer", "øker", "opphever", "varsler", "bruker", "henter", "selger", "personvernnemnda", "forelegg",
    "kommisjonen", "irske", "britiske", "justisdepartementet", "forlik",
  ],
  letters: "æøå",

  numerals: {
    decimal: ",",
    compound: true,
    scales: {
      tusen: 3, million: 6, millioner: 6, millionar: 6, mill: 6, mio: 6, milliard: 9, milliarder: 9, milliardar: 9, mrd: 9, mia: 9, billion: 12,
      billioner: 12,
    },
    words: {
      en: 1, én: 1, ein: 1, et: 1, ett: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19,
      tjue: 20, tretti: 30, førti: 40, femti: 50, seksti: 60, sytti: 70, åtti: 80, nitti: 90, hundre: 100, halv: 0.5, halve: 0.5, halvannen: 1.5,
    },
    joiners: ["og"],
  },

  money: {
    currencies: {
      krone: "NOK", kroner: "NOK", kr: "NOK|DKK|SEK", "norske kroner": "NOK", "svenske kroner": "SEK", "danske kroner": "DKK",
      "islandske kroner": "ISK", "tsjekkiske kroner": "CZK", mnok: "NOKe6", tnok: "NOKe3", meur: "EURe6", musd: "USDe6", mkr: "NOKe6", euro: "EUR",
      dollar: "USD|CAD|AUD|SGD|HKD|NZD", "amerikanske dollar": "USD", "us dollar": "USD", "kanadiske dollar": "CAD", "australske dollar": "AUD",
      pund: "GBP", "britiske pund": "GBP", "sveitsiske franc": "CHF", sveitserfranc: "CHF", franc: "CHF", zloty: "PLN", forint: "HUF", yen: "JPY",
      yuan: "CNY", rupier: "INR", rubler: "RUB", lira: "TRY", won: "KRW", rand: "ZAR", lei: "RON",
    },
    subunits: { cent: "EUR|USD", øre: "NOK", pence: "GBP" },
    of: [],
    atMost: ["opp til", "opptil", "inntil", "maksimalt", "høyst", "maks", "på inntil"],
    atLeast: ["mer enn", "minst", "over", "godt over", "drøyt", "drøye", "meir enn"],
    about: ["cirka", "ca", "om lag", "omtrent", "rundt", "nesten", "nær", "snaut", "rundt regnet", "nærmere"],
    to: ["til", "og"],
    from: ["mellom", "fra", "frå"],
    perDay: ["om dagen", "per dag", "pr dag", "daglig", "hver dag", "per døgn", "i døgnet", "for hver dag"],
    perWeek: ["i uken", "i uka", "per uke", "hver uke"],
    perMonth: ["i måneden", "per måned", "hver måned"],
    total: ["til sammen", "totalt", "samlet", "sammenlagt", "samlede", "i alt"],
    converted: ["tilsvarende", "tilsvarer", "omregnet", "eller", "noe som tilsvarer", "det tilsvarer"],
    background: [
      "omsetning*", "omsatte", "omsetter", "overskudd*", "underskudd*", "inntekt*", "salg", "investering*", "investerer", "budsjett*", "statsbudsjett*", "bevilgning*", "kontrakt*", "avtale på", "verdi", "verdsatt", "børsverdi*", "tap", "gjeld*", "lån", "kostnad*", "koster", "pris", "kjøper", "kjøpte", "selger", "solgte",
      "utbytte*", "støtte", "henter", "hentet", "kunder", "brukere", "nedskriv*", "avsetning*", "avsatt", "lønn", "bonus*",
    ],
  },

  penalty: {
    fine: [
      "bot", "boten", "bota", "bøter", "bøtene", "millionbot*", "milliardbot*", "rekordbot*", "kjempebot*", "gigantbot*", "monsterbot*", "*boten",
      "*bøter", "overtredelsesgebyr*", "lovbrotsgebyr*", "lovbruddsgebyr*", "millionbøter*", "foretaksstraff*", "føretaksstraff*", "forelegg*",
      "førelegg*", "personverngebyr*", "milliongebyr*", "gdpr bot*", "botlegging*", "bøtelegging*", "sanksjonsgebyr*", "rekordgebyr*",
      "gigantgebyr*", "bøteleggelse*", "eu bot", "eu boten", "i gebyr", "gebyr ... millioner", "gebyr ... millionar", "milliardgebyr*",
    ],
    penalty: ["gebyr", "gebyret", "gebyrer", "straff", "straffen", "sanksjon*", "millionstraff"],
    fines: ["bøtelegger", "bøtela", "bøtelagt", "botlegg", "botla", "bøtelegge", "straffer", "straffet"],
    fined: ["bøtelegges", "blir bøtelagt", "ble bøtelagt", "ilegges", "blir ilagt", "ble ilagt", "er ilagt", "straffes", "får bot", "fikk bot", "dømmes til å betale", "dømt til å betale"],
    imposes: [
      "ilegger", "ila", "ilagt", "gir", "ga", "gitt", "gjev", "gav", "gjeve", "gi", "utsteder", "utstedte", "utstedt", "utferdiget", "utferdiger",
      "utferda", "vedtok", "vedtar", "vedtatt", "pålegger", "påla", "pålagt", "deler ut", "delte ut", "straffer", "straffet", "dømmer", "dømte",
      "dømt", "skrev ut", "skriver ut", "smeller til", "slår til", "fastsetter", "fastsatte", "reagerer", "idømte", "idømt", "har ilagt", "har gitt",
      "har pålagt", "har gjeve", "å gi",
    ],
    receives: ["får", "fikk", "fått", "mottar", "mottok", "mottatt", "ilegges", "ilagt", "pålegges", "pålagt", "vedtar", "vedtok", "vedtatt", "godtar", "godtok", "rammes av", "rammet av", "må tåle", "smeller", "straffes", "dømmes", "dømt", "blir straffet", "fekk", "idømt", "er ilagt", "bøtelagt", "ble ilagt", "blir ilagt"],
    pays: [
      "betale", "betaler", "betalte", "betalt", "må betale", "skal betale", "punge ut", "punger ut", "må ut med", "ut med", "bla opp", "å betale",
      "betala",
    ],
    settles: ["forlik", "forliket", "inngår forlik", "inngikk forlik", "forliksavtale*", "avtale med", "en avtale", "minnelig løsning"],
    orders: [
      "forbyr", "forbød", "forbudt", "forbud", "pålegg", "pålegget", "irettesette*", "advarsel", "krever stans", "stanser", "stans",
      "ber ... stanse", "kritiserer", "påpeker",
    ],
    periodic: ["tvangsmulkt*", "dagmulkt*", "dagbot*", "løpende mulkt", "daglige bøter", "daglig bot", "dagbøter", "dagsbøter"],
    due: [
      "betale", "betaler", "må betale", "skal betale", "krever inn", "krevde inn", "innkrever", "inndriver", "forfalt", "forfaller", "løper",
      "påløpt", "påløper", "ilegger", "ilagt",
    ],
    disobeyed: ["ikke fulgt", "fulgte ikke", "ikke etterkommet", "ikke rettet seg", "trosser", "trosset", "til tross for", "brutt", "brøt", "ble brutt", "ignorerte", "ignorert", "ikke etterlevd", "ikke oppfylt", "ikke overholdt", "brudd på"],
    orderNouns: ["pålegg*", "forbud*", "vedtak*", "dom", "dommen", "krav*", "avgjørelse*"],
    wrongs: ["overtredelse*", "brudd", "svindel*", "bestikkelse*", "korrupsjon*", "hvitvask*", "anklage*", "etterforskning*", "gransking*", "skandale*", "*skandale", "*saken", "saken", "kartell*", "misbruk*", "villed*", "mangler", "brot"],
    gets: ["får", "fikk"],
    announces: ["kunngjør*"],
    convicts: ["dømt"],
    sized: ["million*", "milliard*", "rekord*"],
    many: ["bøter", "*bøter", "gebyrer", "*gebyrer"],
    corporate: ["foretaksstraff*"],
  },

  outcome: {
    appeals: [
      "anker", "anket", "anke", "ankes", "klager på", "klaget på", "klager", "påklaget", "påklager", "klage på", "appellerer", "bestrider",
      "tar ... til retten", "går til sak", "går rettens vei", "saksøker",
    ],
    upholds: ["tapte klagen", "tapte også i", "tapte i lagmannsretten", "tapte i retten", "taper i retten", "opprettholder", "opprettholdt", "opprettholdes", "stadfester", "stadfestet", "stadfestes", "forkaster", "forkastet", "forkastes", "avviser", "avviste", "bekrefter", "bekreftet", "taper", "tapte", "står fast", "blir stående", "fastholder", "tok ikke ... til følge", "avslår", "taper ... anke", "taper ... sak", "taper ankesak*", "får ikke medhold", "vant ikke fram"],
    reduces: [
      "reduserer", "reduserte", "redusert", "reduseres", "setter ned", "satte ned", "nedsatt", "settes ned", "senker", "halverer", "halverte",
      "halveres", "nedsetter", "kutter", "setter ... ned", "satte ... ned",
    ],
    annuls: ["opphever", "opphevet", "oppheves", "annullerer", "annullerte", "annullert", "kjenner ugyldig", "ugyldig", "omgjør", "omgjorde", "omgjort", "frifinner", "frifunnet", "frikjennes", "frikjent", "vant", "vinner", "frafaller", "dropper", "vinner ... mot", "kjent ugyldig"],
    objects: ["vedtak*", "avgjørelse*", "dom", "dommen", "anke", "anken", "klage*", "gebyr*", "bot", "boten", "straff", "sanksjon*"],
  },

  modality: {
    possible: ["foreløpig", "åpnes for", "åpner for", 
      "for å unngå", "av frykt", "frykter", "eller bot", "kan", "kunne", "ville", "risikerer", "risikere", "truer", "trues", "truet", "mulig*",
      "hvis", "dersom", "eventuel*", "ventes", "kanskje", "risiko for", "kan vente", "fare for", "trolig", "sannsynligvis",
    ],
    sought: ["varsles om", "varsler", "varslet", "varsel om", "får varsel", "fått varsel", "forhåndsvarsel*", "varsla", "krever", "krevde", "kreve", "vil", "ønsker", "foreslår", "foreslo", "anmelder", "anmeldt", "saksøker", "saksøkt", "vurderer", "undersøker", "planlegger", "påstand", "ber om", "tiltalt", "på vei"],
    backdrop: ["etter", "trass i", "til tross for"],
    lessons: ["viser", "beviser", "er et", "er en", "betyr", "reiser"],
    negated: [
      "ingen", "ikke bot", "ikke gebyr", "slipper", "slapp", "unngår", "unngikk", "frifunnet", "ilegger ikke", "får ikke", "fikk ikke", "dropper",
      "frafaller", "ilegges ikke", "uten bot", "uten gebyr", "ikke betale", "slipper bot", "slipper gebyr",
    ],
    earlier: ["tidligere", "allerede", "i fjor", "forrige måned", "for et år siden", "for to år siden", "den gang", "hadde", "en gang"],
    asks: ["hvorfor", "hvordan", "hva"],
  },

  context: {
    sport: [
      "fotball*", "eliteserien", "klubb*", "brann", "rosenborg", "vålerenga", "nff", "kamp", "kampen", "tribune*", "fans", "supporter*", "pyro",
      "uefa", "fifa", "fia", "spiller*", "trener*", "dommeren", "håndball*", "formel 1", "vm", "em", "ol", "straffespark*", "keeper*", "spiss",
      "kantspiller*", "bodø glimt", "skiforbund*", "skirenn*", "hopp", "langrenn*", "karantene", "utestengelse*", "rødt kort", "tennis*", "nba",
      "premier league",
    ],
    traffic: ["bilist*", "fører", "føreren", "sjåfør*", "fart", "fartsbot*", "fartsbøter", "fartskontroll*", "parkering*", "p bot", "førerkort*", "rattet", "syklist*", "trafikk*", "promille*", "hundeeier*", "uten billett", "billett", "elsparkesykkel*", "forsøpling*", "passasjer*", "campingvogn*", "parkeringsbot*", "parkeringsbøter*"],
    person: [
      "mann", "mannen", "menn", "kvinne", "kvinnen", "kvinna", "fengsel*", "årene", "åring*", "årig*", "tiltalt*", "politiker*", "skuespiller*",
      "artist*", "ekspresident*", "trump", "statsråd*", "vold", "kroppskrenkelse*", "lege", "legen", "lærer", "influenser*", "rapper*",
      "tidligere finansdirektør*", "finansdirektør*", "innsidehandel", "gutt", "jente", "betinget", "privatperson*", "siktet", "siktede",
    ],
    privateClaim: ["erstatning*", "kompensasjon*", "oppreisning*", "ofre", "offer", "gruppesøksmål*", "jury*", "injurier", "sakskostnad*", "saksomkostning*", "reisende", "tilbakebetal*", "patent*", "patentsak*"],
    otherPayment: ["auksjon*", "*auksjon",
      "løsepenge*", "finansieringsrunde*", "skatt", "skatten", "skatter", "restskatt*", "skatteetaten", "lotto*", "jackpot*", "husleie*", "pensjon*",
      "lønn", "bonus*", "toll", "tollsatser*", "straffetoll*", "overgang*", "tilskudd*", "renovasjon*", "kontantuttak*", "bankgebyr*",
      "kommunale gebyr*", "strømstøtte*", "feieavgift*", "støtte fra", "chatbot*", "chat", "vant ... lotto", "vant ... i lotto",
    ],
    politics: ["sanksjoner mot russland", "sanksjonspakke*", "embargo*", "handelskrig*", "straffetoll*", "medlemsland*", "sanksjonsliste*", "asylpolitikk*"],
    legislation: [
      "ny lov", "lovforslag*", "regjeringen vil", "heve gebyr*", "øker boten", "øke bøtene", "høyere bøter", "høyere gebyr*", "fra februar",
      "fra nyttår", "nye regler", "trer i kraft", "stortinget", "forskrift*", "kan straffes", "bøter på inntil", "får du", "du får", "bøtesats*",
      "gebyrsats*", "innfører",
    ],
    comments: ["leder", "kommentar", "debatt", "analyse"],
    statistics: ["statistikk*", "de største", "oversikt*", "årsrapport*", "siden 2018", "flere bøter", "færre bøter", "topp 10", "antall gebyrer", "antall bøter", "gebyrer ... i fjor", "bøter ... i fjor"],
    prison: ["fengsel"],
    gambling: ["casino*", "lotter*", "pengespill*"],
  },

  roles: {
    agent: ["av", "fra", "frå"],
    patient: ["til", "mot", "for", "overfor", "på"],
    reason: ["etter", "på grunn av", "fordi", "da", "når", "etter at", "i forbindelse med", "som følge av"],
    of: ["av", "i", "hos"],
    and: ["og", "samt"],
    articles: ["en", "et", "ein", "eit", "den", "det", "de", "sin", "sitt", "sine", "to", "tre", "fire", "flere", "også"],
    endings: { s: "any" },
    near: ["nær"],
    through: ["på", "via"],
    each: ["per", "hver"],
    further: ["ytterligere"],
    pronouns: ["jeg"],
    request: ["på begjæring", "etter anmodning"],
    inside: ["i"],
  },

  bodies: {
    byField: {
      privacy: [
        "datatilsyn*", "personvernmyndighet*", "datatilsynsmyndighet*", "personvernnemnd*", "personverntilsyn*", "personvernkommisjon*",
        "personvernombud*",
      ],
      competition: ["konkurransetilsyn*", "konkurransemyndighet*", "kartellmyndighet*", "konkurransevakt*"],
      financial: ["finanstilsyn*", "finansmyndighet*", "sentralbank*", "børstilsyn*", "banktilsyn*", "finansielle tilsyn*"],
      consumer: ["forbrukertilsyn*", "forbrukermyndighet*", "forbrukerombud*", "markedsråd*"],
      telecoms: ["telemyndighet*", "kommunikasjonsmyndighet*", "nkom"],
      media: ["medietilsyn*", "mediemyndighet*"],
      energy: ["energimyndighet*", "vassdrags og energidirektorat*", "nve"],
      environment: ["miljødirektorat*", "miljømyndighet*"],
      health: ["mattilsyn*", "legemiddelverk*", "helsetilsyn*", "helsedirektorat*"],
      labour: ["arbeidstilsyn*"],
      general: ["lotteritilsyn*", "luftfartstilsyn*", "spillmyndighet*"],
    },
    regulator: [
      "tilsyn", "tilsynet", "tilsynsmyndighet*", "myndighet*", "direktorat*", "vaktbikkje*", "kommisjon*", "eu kommisjon*", "*tilsynet",
      "*direktoratet", "*myndigheten", "*nemnda",
    ],
    court: ["domstol*", "tingrett*", "*tingrett", "lagmannsrett*", "*lagmannsrett", "høyesterett*", "retten", "dommer*", "nemnd*", "eu domstol*", "*nemnda"],
    government: [
      "påtalemyndighet*", "aktor*", "justisdepartement*", "regjering*", "departement*", "statsadvokat*", "økokrim*", "politi*", "delstat*",
      "tolletat*",
    ],
    countries: {
      NO: ["norsk*", "noregs", "norges"], DK: ["dansk*", "danmarks"], SE: ["svensk*", "sveriges"], FI: ["finsk*", "finlands"], IS: ["islandsk*"], EE: ["estisk*", "estlands", "estiske"], LV: ["latvisk*"], LT: ["litauisk*"], DE: ["tysk*", "tysklands"], AT: ["østerriksk*"], CH: ["sveitsisk*"], FR: ["fransk*", "frankrikes"], IT: ["italiensk*", "italias"], ES: ["spansk*", "spanias"], PT: ["portugisisk*"],
      NL: ["nederlandsk*"], BE: ["belgisk*"], LU: ["luxembourgsk*"], IE: ["irsk*", "irlands"], GB: ["britisk*", "storbritannias", "engelsk*"], PL: ["polsk*", "polens"], CZ: ["tsjekkisk*"], SK: ["slovakisk*"], HU: ["ungarsk*"], RO: ["rumensk*"], BG: ["bulgarsk*"], GR: ["gresk*"], HR: ["kroatisk*"], SI: ["slovensk*"], CY: ["kypriotisk*"], MT: ["maltesisk*"], RS: ["serbisk*"], UA: ["ukrainsk*"],
      RU: ["russisk*", "russlands"], TR: ["tyrkisk*"], EU: ["eu", "eu's", "europeisk*", "brussel", "europa", "europas"], US: ["amerikansk*", "usa", "usas", "us"], CA: ["kanadisk*"], BR: ["brasiliansk*"], MX: ["meksikansk*"], AU: ["australsk*"], NZ: ["newzealandsk*"], JP: ["japansk*"], CN: ["kinesisk*", "kinas"], KR: ["sørkoreansk*", "koreansk*"], IN: ["indisk*", "indias"], ZA: ["sørafrikansk*"], NG: ["nigeriansk*"], IL: ["israelsk*"],
    },
    fieldCues: {
      privacy: [
        "gdpr", "personvern*", "personopplysning*", "persondata*", "kundedata", "datalekkasje*", "cookies", "informasjonskapsl*", "brukerdata",
        "internkontroll*", "kameraovervåk*",
      ],
      competition: ["konkurranselov*", "kartell*", "prissamarbeid*", "dominerende stilling", "monopol*", "dma", "ulovlig samarbeid", "anbudssamarbeid*"],
      financial: ["hvitvask*", "kvitvask*", "innsidehandel*", "verdipapir*", "bank", "banken", "markedsmanipulasjon*"],
      consumer: ["markedsføring*", "forbruker*", "villed*"],
      telecoms: ["teleselskap*", "mobilnett*"],
      media: ["dsa", "desinformasjon*"],
      environment: ["miljø*", "utslipp*", "forurens*"],
      general: ["pengespill*", "spillselskap*"],
      labour: ["arbeidsulykke*", "arbeidsmiljø*"],
    },
    federal: ["us", "usa", "amerik*", "washington"],
  },

  names: {
    firms: [
      "*selskap", "*selskapet", "*bedriften", "firma*", "*firma", "*firmaet", "gigant*", "*gigant", "*giganten", "kjede", "kjeden", "*kjede",
      "*kjeden", "banken", "storbank*", "plattform*", "*plattformen", "tjeneste*", "*tjenesten", "leverandør*", "*leverandøren", "produsent*",
      "*produsenten", "operatør*", "konsern*", "*konsernet", "kommune*", "fylke*", "universitet*", "appen", "*appen", "nettbank*",
      "forsikringsselskap*", "butikk*", "*butikken", "flyselskap*", "gruppe", "startup*", "gründerselskap*", "rederi*", "hotellkjede*", "megler*",
      "sykehus*", "helseforetak*", "teknologigigant*", "teleselskap*", "nettbutikk*", "avis*", "bompengeselskap*", "oppdrettsselskap*", "tilbyder*",
      "selskap", "selskapet", "selskaper", "selskapene", "bedrift", "bedriften", "bedrifter", "eier", "morselskap*", "datterselskap*", "eieren",
      "matkjede*", "strømselskap*", "byggefirma*", "lakseselskap*", "oppdrettsgigant*", "treningskjede*", "legemiddelselskap*", "spillselskap*",
      "entreprenør*", "fornybarselskap*", "oljeselskap*", "meglerhus*", "matgigant*",
    ],
    notNames: ["covid", 
      "bot", "boten", "bøter", "gebyr*", "millionbot*", "milliardbot*", "rekordbot*", "overtredelsesgebyr*", "millioner", "milliarder", "kroner", "euro", "gdpr", "eu", "usa", "nyheter", "live", "video", "derfor", "slik", "her", "nå", "etter", "tross", "domstol*", "dommen", "dom", "retten", "myndighet*", "kommisjon*", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "den", "det", "de", "en", "et", "i", "på", "når", "vi", "hun", "han", "hvorfor", "hva", "hvem", "fem", "ti", "to", "tre", "flere",
      "tvangsmulkt*", "forlik*", "konkurranse*", "personvern*", "forelegg*", "regjeringen", "selskapet", "vedtak*", "oversikt", "man", "du", "jeg", "alle", "nye",
    ],
    personTitles: [
      "direktør", "direktøren", "herr", "fru", "statsråd", "statsminister", "justisminister", "president", "gründer", "sjef", "leder", "talsmann",
      "talsperson", "toppsjef", "kommissær", "professor", "dr", "advokat", "administrerende direktør", "kunde", "ansatt", "sjåfør", "spiller",
    ],
    legalForms: ["as", "asa", "ans", "da", "sf", "ba", "sa", "iks", "nuf", "kf", "hf"],
    heads: ["kommune*"],
  },

  dates: {
    decided: ["den", "i vedtak av", "vedtak av", "ved vedtak av", "ved dom av"],
    ofOrder: ["av", "fra", "den", "i"],
    today: ["i dag", "idag"],
    yesterday: ["i går", "igår"],
    weekdays: [["mandag", "måndag"], ["tirsdag", "tysdag"], ["onsdag"], ["torsdag"], ["fredag"], ["lørdag", "laurdag"], ["søndag", "sundag"]],
    months: { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, des: 12 },
    durations: { dag: "D", dager: "D", uke: "W", uker: "W", måned: "M", måneder: "M", år: "Y" },
  },
};
