import type { Locale } from "../locale.ts";

/** Danish. */
// biome-ignore format: word lists
export const da: Locale = {
  code: "da",
  name: "Danish",
  identify: [
    "og", "at", "det", "som", "en", "på", "er", "af", "for", "med", "til", "den", "har", "de", "ikke", "om", "et", "får", "fra", "efter", "ved",
    "men", "nu", "skal", "mod", "under", "kan", "eller", "så", "var", "bliver", "sig", "også", "over", "millioner", "milliarder", "kroner", "bøde",
    "sin", "når", "vil", "blev", "jeg", "være", "mere", "nye", "i", "betale", "idømt", "danske", "hvad", "givet", "fik", "bøden", "bøder", "idømmer",
    "idømmes", "retten", "selskab", "selskabet", "virksomheder", "virksomhed", "millionbøde", "milliardbøde", "pålagt", "hos", "politiet",
    "regeringen", "henter", "risikerer", "fået", "kr", "mio", "datatilsynet", "stadfæster", "anker", "kommunen", "bødestraf", "appellerer",
  ],
  letters: "æøå",

  numerals: {
    decimal: ",",
    compound: true,
    scales: {
      tusind: 3, tusinde: 3, tusinder: 3, million: 6, millioner: 6, mio: 6, mill: 6, milliard: 9, milliarder: 9, mia: 9, mrd: 9, billion: 12,
      billioner: 12,
    },
    words: {
      en: 1, én: 1, et: 1, ét: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, syv: 7, otte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12, tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19,
      tyve: 20, tredive: 30, fyrre: 40, halvtreds: 50, tres: 60, halvfjerds: 70, firs: 80, halvfems: 90, hundrede: 100, hundred: 100, halv: 0.5, halve: 0.5, halvanden: 1.5,
    },
    joiners: ["og"],
  },

  money: {
    currencies: {
      mdkk: "DKKe6", tdkk: "DKKe3", meur: "EURe6", mkr: "DKKe6", krone: "DKK", kroner: "DKK", kr: "DKK|NOK|SEK", "danske kroner": "DKK",
      "svenske kroner": "SEK", "norske kroner": "NOK", "islandske kroner": "ISK", "tjekkiske kroner": "CZK", euro: "EUR",
      dollar: "USD|CAD|AUD|SGD|HKD|NZD", dollars: "USD", "amerikanske dollar": "USD", "us dollar": "USD", "canadiske dollar": "CAD",
      "australske dollar": "AUD", pund: "GBP", "britiske pund": "GBP", "schweizerfranc": "CHF", "schweiziske franc": "CHF", franc: "CHF",
      zloty: "PLN", forint: "HUF", yen: "JPY", yuan: "CNY", rupier: "INR", rubler: "RUB", lira: "TRY", won: "KRW", rand: "ZAR", lei: "RON",
    },
    subunits: { cent: "EUR|USD", øre: "DKK", ører: "DKK", pence: "GBP" },
    of: [],
    atMost: ["op til", "højst", "højest", "maksimalt", "max", "maks", "helt op til", "på op til"],
    atLeast: ["mere end", "mindst", "over", "godt", "i hvert fald"],
    about: ["cirka", "ca", "omkring", "omtrent", "næsten", "knap", "rundt regnet", "tæt på", "lidt over", "små"],
    to: ["til", "og"],
    from: ["mellem", "fra"],
    perDay: ["om dagen", "pr dag", "per dag", "dagligt", "hver dag", "for hver dag"],
    perWeek: ["om ugen", "pr uge", "per uge", "ugentligt", "hver uge"],
    perMonth: ["om måneden", "pr måned", "per måned", "månedligt", "hver måned"],
    total: ["i alt", "samlet", "tilsammen", "sammenlagt", "samlede", "totalt"],
    converted: ["svarende til", "svarer til", "omregnet", "eller", "hvilket svarer til", "det svarer til"],
    background: [
      "omsætning*", "omsætter", "omsatte", "overskud*", "underskud*", "indtægt*", "salg", "investering*", "investerer", "budget*", "finanslov*", "bevilling*", "kontrakt*", "aftale til", "værdi", "værdisat", "børsværdi*", "tab", "gæld*", "lån", "omkostning*", "koster", "pris", "køber", "købte", "sælger", "solgte",
      "udbytte*", "støtte", "henter", "hentede", "kunder", "brugere", "nedskrivning*", "hensætte*", "hensat", "løn", "bonus*", "afsat",
    ],
  },

  penalty: {
    fine: [
      "bøde", "bøden", "bøder", "bøderne", "*bøde", "*bøden", "*bøder", "*bøderne", "millionbøde*", "milliardbøde*", "rekordbøde*", "bødeforlæg*",
      "bødeforelæg*", "bødestraf*", "bødebeløb*", "administrativ bøde", "overtrædelsesgebyr*", "gdpr bøde*", "kæmpebøde*", "konkurrencebøde*",
    ],
    penalty: ["straf", "straffen", "sanktion*", "gebyr", "afgift", "millionstraf", "kontrolafgift*"],
    fines: ["straffer", "straffede", "idømmer", "idømte", "bødelægger", "bødelagde"],
    fined: ["skal bøde", "må bøde", 
      "idømmes", "idømtes", "straffes", "er blevet idømt", "blev idømt", "er idømt", "dømmes", "dømt til at betale", "dømmes til at betale", "pålægges", "blev pålagt", "er blevet pålagt", "er pålagt",
    ],
    imposes: [
      "idømmer", "idømte", "idømt", "giver", "gav", "givet", "pålægger", "pålagde", "pålagt", "udsteder", "udstedte", "udstedt", "tildeler",
      "tildelte", "tildelt", "uddeler", "uddelte", "uddelt", "straffer", "straffede", "udstikker", "dømmer", "dømte", "dømt", "fastsætter",
      "fastsat", "smækker", "rammer", "ikendt", "ikendte", "ikender", "har idømt", "har givet", "har pålagt", "har udstedt", "har tildelt",
    ],
    receives: [
      "får", "fik", "fået", "modtager", "modtog", "modtaget", "idømmes", "idømt", "pålægges", "pålagt", "vedtaget", "vedtager", "vedtog", "accepteret", "accepterer", "accepterede", "rammes af", "ramt af", "tildeles", "dømmes", "dømt", "straffes", "straffet", "hapser", "kan vente", "står til", "erkendt", "rammes", "er blevet idømt", "blev idømt",
    ],
    pays: [
      "betale", "betaler", "betalte", "betalt", "skal betale", "må betale", "punge ud", "punger ud", "slippe", "hoste op", "må slippe", "at betale",
      "aflevere",
    ],
    settles: ["forlig", "forliget", "indgår forlig", "indgik forlig", "forligsaftale*", "aftale med", "en aftale", "udenretligt forlig"],
    orders: [
      "påbud", "påbyder", "forbyder", "forbød", "forbud", "forbudt", "advarsel", "alvorlig kritik", "kritik", "kritiserer", "irettesætte*",
      "beordrer", "påtale*", "stopper",
    ],
    periodic: ["tvangsbøde*", "dagsbøder til", "daglige bøder", "daglig bøde", "tvangsbøder"],
    due: [
      "betale", "betaler", "skal betale", "skal nu betale", "forfaldne", "forfalder", "udløst", "inddrives", "inddriver", "opkræver", "pålægges",
      "må betale",
    ],
    disobeyed: ["ikke fulgt", "fulgte ikke", "ikke efterlevet", "ikke efterkommet", "trods", "på trods af", "ignorerede", "ignoreret", "ikke overholdt", "overholdt ikke", "ikke rettet sig", "brudt", "overtrådt", "ikke blev fulgt"],
    orderNouns: ["påbud*", "forbud*", "afgørelse*", "dom", "dommen", "krav*", "kendelse*"],
    wrongs: ["overtrædelse*", "brud", "svindel*", "bestikkelse*", "korruption*", "hvidvask*", "anklage*", "undersøgelse*", "skandale*", "*skandale", "*sag", "sagen", "kartel*", "misbrug*", "vildled*", "mangler"],
    gets: ["får", "fik"],
    announces: ["bekendtgør*"],
    convicts: ["dømt"],
    sized: ["million*", "milliard*", "rekord*"],
    many: ["bøder", "*bøder"],
  },

  outcome: {
    appeals: [
      "anker", "ankede", "anket", "anke", "ankes", "appellerer", "appellerede", "appelleret", "appellere", "klager over", "klagede over",
      "indbringer", "indbragt", "kærer", "kære",
    ],
    upholds: ["taber i retten", "tabte i retten", "stadfæster", "stadfæstede", "stadfæstet", "stadfæstes", "opretholder", "opretholdt", "opretholdes", "fastholder", "fastholdt", "fastholdes", "afviser", "afviste", "afvist", "bekræfter", "bekræftede", "taber", "tabte", "står ved magt", "slår ... fast", "taber ... anke", "taber ... sag", "taber ankesag", "får ikke medhold"],
    reduces: [
      "nedsætter", "nedsatte", "nedsat", "nedsættes", "sænker", "sænkede", "sænkes", "reducer*", "halverer", "halverede", "halveres", "nedsætte",
      "skærer", "mindsker", "formindsker", "sætter ... ned", "satte ... ned",
    ],
    annuls: ["annullerer", "annullerede", "annulleret", "annulleres", "ophæver", "ophævede", "ophævet", "ophæves", "omstøder", "omstødte", "underkender", "underkendte", "underkendt", "underkendes", "frifindes", "frifundet", "frifinder", "tilsidesætter", "vinder", "vandt", "dropper"],
    objects: ["afgørelse*", "dom", "dommen", "anke", "anken", "klage*", "straf", "bøde*", "sanktion*", "kendelse*"],
  },

  modality: {
    possible: [
      "for at undgå", "af frygt", "frygter", "eller bøde", "kan", "kunne", "ville", "risikerer", "risikere", "truer", "trues", "truet", "mulig*",
      "hvis", "eventuel*", "ventes", "måske", "udsigt til", "risiko for", "kan vente", "kan koste", "står til", "formentlig",
    ],
    sought: ["indstilles til", "indstillet til", "indstiller", "indstillede", "indstillet", "indstilling*", "kræver", "krævede", "kræve", "vil", "ønsker", "foreslår", "foreslog", "politianmelder", "politianmeldt", "anmelder", "anmeldt", "sagsøger", "sagsøgt", "overvejer", "undersøger", "planlægger", "varsler", "varslet", "lægger op til", "påstand", "går efter", "tiltalt", "på vej"],
    backdrop: ["efter", "trods"],
    lessons: ["viser", "beviser", "er et", "er en", "betyder", "rejser"],
    negated: [
      "ingen", "ikke en bøde", "ikke bøde", "slipper", "slap", "undgår", "undgik", "frifundet", "frifindes", "undslipper", "dropper", "opgiver",
      "giver ikke", "får ikke", "fik ikke", "ikke idømt", "afstår", "uden bøde", "ikke betale", "ikke betaler", "skal ikke betale",
    ],
    earlier: ["tidligere", "allerede", "sidste år", "i fjor", "sidste måned", "for et år siden", "for to år siden", "dengang", "havde", "engang"],
    asks: ["hvorfor", "hvordan", "hvad"],
  },

  context: {
    sport: [
      "fodbold*", "superliga*", "superligaen", "klub", "klubben", "klubber", "brøndby", "fck", "fc københavn", "agf", "dbu", "dbu s", "kamp",
      "kampen", "tribune*", "fans", "tilhængere", "romerlys", "uefa", "fifa", "fia", "spiller*", "træner*", "dommer", "dommeren", "håndbold*",
      "formel 1", "vm", "em", "ol", "straffespark*", "målmand*", "angriber*", "kantspiller*", "disciplinær*", "cykelrytter*", "tour de france",
      "karantæne", "tennis*", "nba", "premier league",
    ],
    traffic: ["bilist*", "bilisten", "chauffør*", "fart", "fartbøde*", "fartbøder", "fartkontrol*", "parkering*", "p bøde*", "parkeringsbøde*", "kørekort*", "rattet", "cyklist*", "klip i kørekortet", "trafik*", "spritkørsel*", "hundeejer*", "vanvidskørsel*", "vanvidsbilist*", "uden billet", "kontrolafgift*", "løbehjul*", "affald på gaden", "fører", "føreren"],
    person: [
      "mand", "manden", "mænd", "kvinde", "kvinden", "fængsel*", "årig", "årige", "tiltalt*", "dagbøder", "politiker*", "skuespiller*", "sanger*",
      "eks præsident*", "trump", "vold", "hærværk", "læge", "lægen", "lærer", "influencer*", "rapper*", "tidligere direktør", "direktøren",
      "insiderhandel", "dreng", "pige", "betinget", "privatperson*", "boligejer*",
    ],
    privateClaim: ["erstatning*", "kompensation*", "godtgørelse*", "ofre", "offer", "gruppesøgsmål*", "jury*", "injurier", "sagsomkostning*", "konventionalbod*", "passager*", "tilbagebetal*", "torterstatning*", "patent*", "patentsag*"],
    otherPayment: ["auktion*", "*auktion",
      "løsesum*", "finansieringsrunde*", "skat", "skatten", "skatter", "skattestyrelsen", "skattesmæk*", "lotto*", "vinder fra", "jackpot*",
      "husleje*", "pension*", "løn", "bonus*", "told", "toldsatser*", "straftold*", "transfer*", "skatteyder*", "tilskud*",
    ],
    politics: ["sanktioner mod rusland", "sanktionspakke*", "embargo*", "handelskrig*", "straftold*", "medlemsland*", "sanktionsliste*", "asylpolitik*"],
    legislation: [
      "ny lov", "lovforslag*", "regeringen vil", "hæve bøde*", "hæver bøde*", "bødestørrelse*", "bødetakst*", "stiger bøden", "højere bøder",
      "større bøder", "fra nytår", "nye regler", "træder i kraft", "folketinget", "bekendtgørelse*", "kan straffes", "bøder på op til", "får du",
      "du får", "bødeniveau*", "advarer om bøder",
    ],
    comments: ["leder", "debat", "kommentar", "analyse"],
    statistics: ["statistik*", "de største", "overblik", "årsrapport*", "siden 2018", "flere bøder", "færre bøder", "top 10", "antal bøder", "uddelte sidste år", "sidste år ... bøder"],
    prison: ["fængsel"],
    gambling: ["spillemyndighed*", "casino*", "lotter*"],
  },

  roles: {
    agent: ["af", "fra"],
    patient: ["til", "mod", "for", "over for", "på", "overfor"],
    reason: ["efter", "på grund af", "fordi", "da", "når", "efter at", "i forbindelse med", "som følge af"],
    of: ["af", "i", "hos"],
    and: ["og", "samt"],
    articles: ["en", "et", "den", "det", "de", "sin", "sit", "sine", "to", "tre", "fire", "flere", "også"],
    endings: { s: "any" },
    near: ["nær"],
    through: ["på", "via"],
    each: ["per", "hver"],
    further: ["yderligere"],
    pronouns: ["jeg"],
    request: ["efter anmodning", "på foranledning"],
    inside: ["i"],
  },

  bodies: {
    byField: {
      privacy: ["datatilsyn*", "databeskyttelsesmyndighed*", "databeskyttelseskommission*", "datamyndighed*", "databeskyttelsestilsyn*"],
      competition: ["konkurrencemyndighed*", "konkurrencestyrelse*", "konkurrenceråd*", "kartelmyndighed*", "konkurrencetilsyn*", "konkurrence og forbrugerstyrelse*", "konkurrencevagthund*"],
      financial: [
        "finanstilsyn*", "finansmyndighed*", "nationalbank*", "centralbank*", "børstilsyn*", "finansielle tilsyn*", "banktilsyn*", "børsmyndighed*",
      ],
      consumer: ["forbrugerombudsmand*", "forbrugermyndighed*", "forbrugerstyrelse*"],
      telecoms: ["telemyndighed*", "teletilsyn*"],
      media: ["medietilsyn*", "medienævn*", "radio og tv nævn*"],
      energy: ["energitilsyn*", "forsyningstilsyn*"],
      environment: ["miljøstyrelse*", "miljømyndighed*"],
      health: ["fødevarestyrelse*", "lægemiddelstyrelse*", "sundhedsmyndighed*"],
      labour: ["arbejdstilsyn*"],
      general: ["spillemyndighed*", "spiltilsyn*"],
    },
    regulator: [
      "tilsyn", "tilsynet", "tilsynsmyndighed*", "myndighed*", "styrelse*", "vagthund*", "kommission*", "eu kommission*", "*tilsynet", "*styrelsen",
      "*myndigheden", "*nævnet",
    ],
    court: ["domstol*", "ret", "retten", "*retten", "byret*", "landsret*", "*landsret", "højesteret*", "dommer*", "eu domstol*", "sø og handelsret*", "tribunal*"],
    government: [
      "anklagemyndighed*", "anklager*", "justitsministeri*", "regering*", "ministeri*", "statsadvokat*", "politi*", "bagmandspoliti*", "delstat*",
      "national enhed for særlig kriminalitet", "nsk",
    ],
    countries: {
      DK: ["dansk*", "danmarks"], SE: ["svensk*", "sveriges"], NO: ["norsk*", "norges"], FI: ["finsk*", "finlands"], IS: ["islandsk*"], FO: ["færøsk*"], EE: ["estisk*", "estlands", "estiske"], LV: ["lettisk*"], LT: ["litauisk*"], DE: ["tysk*", "tysklands"], AT: ["østrigsk*"], CH: ["schweizisk*"], FR: ["fransk*", "frankrigs"], IT: ["italiensk*", "italiens"], ES: ["spansk*", "spaniens"], PT: ["portugisisk*"],
      NL: ["hollandsk*", "nederlandsk*"], BE: ["belgisk*"], LU: ["luxembourgsk*"], IE: ["irsk*", "irlands"], GB: ["britisk*", "storbritanniens", "engelsk*"], PL: ["polsk*", "polens"], CZ: ["tjekkisk*"], SK: ["slovakisk*"], HU: ["ungarsk*"], RO: ["rumænsk*"], BG: ["bulgarsk*"], GR: ["græsk*"], HR: ["kroatisk*"], SI: ["slovensk*"], CY: ["cypriotisk*"], MT: ["maltesisk*"], RS: ["serbisk*"], UA: ["ukrainsk*"],
      RU: ["russisk*", "ruslands"], TR: ["tyrkisk*"], EU: ["eu", "eu's", "europæisk*", "bruxelles", "europa", "europas"], US: ["amerikansk*", "usa", "usa's", "us"], CA: ["canadisk*"], BR: ["brasiliansk*"], MX: ["mexicansk*"], AU: ["australsk*"], NZ: ["newzealandsk*"], JP: ["japansk*"], CN: ["kinesisk*", "kinas"], KR: ["sydkoreansk*", "koreansk*"], IN: ["indisk*", "indiens"], ZA: ["sydafrikansk*"], NG: ["nigeriansk*"], IL: ["israelsk*"],
    },
    fieldCues: {
      privacy: ["gdpr", "databeskyttelse*", "personoplysning*", "persondata*", "kundedata", "datalæk*", "cookies", "brugerdata"],
      competition: ["konkurrencelov*", "kartel*", "prisaftale*", "dominerende stilling", "monopol*", "dma", "konkurrence*"],
      financial: ["hvidvask*", "insiderhandel*", "værdipapir*", "bank", "banken", "kursmanipulation*"],
      consumer: ["markedsføring*", "forbruger*", "vildled*", "spam*"],
      telecoms: ["teleselskab*", "telebranche*"],
      media: ["dsa", "desinformation*"],
      environment: ["miljø*", "udledning*", "forurening*"],
      general: ["spiludbyder*", "væddemål*"],
      labour: ["arbejdsulykke*", "arbejdsmiljø*"],
    },
    federal: ["us", "usa", "amerik*", "washington"],
  },

  names: {
    firms: [
      "*selskab", "*selskabet", "*virksomhed", "*virksomheden", "firma*", "*firma", "*firmaet", "*firmaer", "gigant*", "*gigant", "*giganten",
      "kæde", "kæden", "*kæde", "*kæden", "banken", "storbank*", "platform*", "*platform", "*platformen", "tjeneste*", "*tjeneste", "*tjenesten",
      "leverandør*", "*leverandør", "producent*", "*producent", "operatør*", "koncern*", "*koncernen", "region", "kommune*", "universitet*", "appen",
      "netbank*", "forsikringsselskab*", "butik*", "flyselskab*", "gruppe", "startup*", "rederi*", "hotelkæde*", "møbelkæde*", "mægler*",
      "hospital*", "techgigant*", "teleselskab*", "webshop*", "avis*", "udbyder*", "*udbyder", "selskab", "selskabet", "selskaber", "virksomhed",
      "virksomheden", "virksomheder", "ejer", "moderselskab*", "datterselskab*", "ejeren", "supermarkedskæde*", "elselskab*", "byggefirma*",
      "slagteri*", "medicinalfirma*", "fødevaregigant*", "it gigant*", "fitnesskæde*", "lånefirma*", "spilleselskab*", "vognmand*",
      "rengøringsselskab*",
    ],
    notNames: ["covid", 
      "bøde*", "millionbøde*", "milliardbøde*", "rekordbøde*", "kæmpebøde*", "millioner", "milliarder", "kroner", "euro", "gdpr", "eu", "usa", "nyheder", "live", "video", "derfor", "sådan", "her", "nu", "efter", "trods", "domstol*", "dommen", "dom", "retten", "myndighed*", "kommission*", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "den", "det", "de", "en", "et", "i", "på", "når", "vi", "hun", "han", "hvorfor", "hvad", "hvem", "fem", "ti", "to", "tre", "flere", "halv",
      "tvangsbøde*", "forlig*", "konkurrence*", "databeskyttelse*", "fordi", "wegen", "regeringen", "selskabet", "overblik", "liste", "man", "du", "jeg", "så", "alle", "nye", "dansk", "højesteret",
    ],
    personTitles: [
      "direktør", "direktøren", "hr", "fru", "minister", "statsminister", "justitsminister", "præsident", "grundlægger", "chef", "formand",
      "talsmand", "talsperson", "topchef", "kommissær", "professor", "dr", "advokat", "kunde", "ansat", "chauffør", "spiller",
    ],
    legalForms: ["a s", "aps", "k s", "i s", "ivs", "amba", "p s"],
    heads: ["kommune*"],
  },

  dates: {
    decided: ["den", "ved afgørelse af", "afgørelse af", "i en afgørelse af", "ved dom af"],
    ofOrder: ["af", "fra", "den", "i"],
    today: ["i dag", "idag"],
    yesterday: ["i går", "igår"],
    weekdays: [["mandag", "mandagens"], ["tirsdag"], ["onsdag"], ["torsdag"], ["fredag"], ["lørdag"], ["søndag"]],
    months: { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12 },
    durations: { dag: "D", dage: "D", uge: "W", uger: "W", måned: "M", måneder: "M", år: "Y" },
  },
};
