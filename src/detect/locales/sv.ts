import type { Locale } from "../locale.ts";

/** Swedish of Sweden and Finland. */
// biome-ignore format: word lists
export const sv: Locale = {
  code: "sv",
  name: "Swedish",
  identify: [
    "och", "att", "det", "som", "en", "på", "är", "av", "för", "med", "till", "den", "har", "de", "inte", "om", "ett", "får", "från", "efter", "vid",
    "men", "nu", "ska", "mot", "under", "kan", "eller", "så", "var", "blir", "sig", "också", "över", "döms", "miljoner", "miljarder", "kronor",
    "böter", "sin", "när", "hos", "vi", "jag", "inför", "mer", "nya", "i", "betala", "bötfälls", "bötfäller", "straffas", "sanktionsavgift",
    "sanktionsavgiften", "straffavgift", "åläggs", "ålägger", "dömer", "bolaget", "medlemmar", "inga", "domstolen", "miljonböter", "miljardböter",
    "böta", "aktien", "säljer", "ingen", "mkr", "behöver", "myndigheten", "överklagar", "överklagade", "sänker", "sänks", "friar", "varnas", "gdpr",
  ],
  letters: "åäö",

  numerals: {
    decimal: ",",
    compound: true,
    scales: { tusen: 3, miljon: 6, miljoner: 6, milj: 6, mn: 6, miljonen: 6, miljard: 9, miljarder: 9, mdr: 9, md: 9, biljon: 12, biljoner: 12 },
    words: {
      en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, elva: 11, tolv: 12, tretton: 13, fjorton: 14, femton: 15, sexton: 16, sjutton: 17, arton: 18, nitton: 19,
      tjugo: 20, trettio: 30, fyrtio: 40, femtio: 50, sextio: 60, sjuttio: 70, åttio: 80, nittio: 90, hundra: 100, halv: 0.5, halva: 0.5,
    },
    joiners: ["och"],
  },

  money: {
    currencies: {
      krona: "SEK", kronor: "SEK", kr: "SEK|DKK|NOK", "svenska kronor": "SEK", "danska kronor": "DKK", "norska kronor": "NOK",
      "isländska kronor": "ISK", "tjeckiska kronor": "CZK", sek: "SEK", spänn: "SEK", mkr: "SEKe6", mdkr: "SEKe9", tkr: "SEKe3", msek: "SEKe6",
      tsek: "SEKe3", meur: "EURe6", musd: "USDe6", euro: "EUR", dollar: "USD|CAD|AUD|SGD|HKD|NZD", "us dollar": "USD", "amerikanska dollar": "USD",
      "kanadensiska dollar": "CAD", "australiska dollar": "AUD", pund: "GBP", "brittiska pund": "GBP", "schweiziska franc": "CHF",
      "schweizerfranc": "CHF", franc: "CHF", zloty: "PLN", forint: "HUF", yen: "JPY", yuan: "CNY", rupier: "INR", rubel: "RUB", lira: "TRY",
      won: "KRW", real: "BRL", rand: "ZAR", lei: "RON",
    },
    subunits: { cent: "EUR|USD", öre: "SEK", ören: "SEK", pence: "GBP" },
    of: [],
    atMost: ["upp till", "högst", "max", "maximalt", "upp emot", "som mest", "uppemot", "uppgå till"],
    atLeast: ["mer än", "minst", "över", "drygt", "åtminstone"],
    about: ["cirka", "ca", "omkring", "runt", "ungefär", "nästan", "nära", "knappt", "knappa", "närmare"],
    to: ["till", "och"],
    from: ["mellan", "från"],
    perDay: ["per dag", "om dagen", "varje dag", "dagligen", "för varje dag"],
    perWeek: ["per vecka", "i veckan", "varje vecka"],
    perMonth: ["per månad", "i månaden", "varje månad"],
    total: ["totalt", "sammanlagt", "tillsammans", "sammantaget", "sammanlagda", "totala"],
    converted: ["motsvarande", "motsvarar", "omräknat", "cirka", "vilket motsvarar", "eller"],
    background: [
      "omsättning*", "omsätter", "omsatte", "vinst*", "rörelsevinst*", "intäkt*", "försäljning*", "investera*", "investering*", "budget*", "anslag*", "kontrakt*", "avtal", "värde", "värderas", "börsvärde*", "förlust*", "skuld*", "lån", "kostnad*", "kostar", "pris", "köper",
      "köpte", "säljer", "sålde", "utdelning*", "bidrag*", "stöd", "finansier*", "nyemission*", "tar in", "tog in", "kunder", "användare", "nedskrivning*", "reserver*", "avsätt*", "lön", "bonus*",
    ],
  },

  penalty: {
    fine: ["rekordavgift*", "miljonavgift*", "miljonsmäll*", "miljardsmäll*",
      "bot", "boten", "böter", "böterna", "miljonböter*", "miljardböter*", "rekordböter*", "jätteböter*", "mångmiljonböter*", "dagsböter*", "dataskyddsböter*", "kartellböter*", "konkurrensböter*", "gdprböter*", "eu böter*", "monsterböter*", "straffböter*", "skadeböter*",
      "bötesbelopp*", "företagsbot*", "ordningsbot*", "sanktionsavgift*", "*sanktionsavgift*", "straffavgift*", "konkurrensskadeavgift*",
      "marknadsstörningsavgift*", "miljösanktionsavgift*", "administrativ avgift", "förseningsavgift*", "överträdelseavgift*", "bötesföreläggande*",
      "strafföreläggande*", "upphandlingsskadeavgift*", "särskild avgift", "gdpr böter", "påföljdsavgift*", "marknadsskadeavgift*",
      "varningsavgift*", "miljardbot*", "miljonbot*", "rekordbot*",
    ],
    penalty: ["straff", "sanktion", "sanktioner", "avgift", "avgiften", "vite", "vitet", "miljonvite*", "miljonstraff", "miljardstraff"],
    fines: [
      "bötfäller", "bötfällde", "bötfälla", "bötfällt", "straffar", "straffade", "straffat", "ålägger", "ålade", "dömer", "dömde", "fäller",
      "fällde",
    ],
    fined: ["sanktioneras", "sanktionerades",
      "bötfälls", "bötfälldes", "bötfällas", "straffas", "straffades", "böta", "får böta", "tvingas böta", "döms att betala", "dömdes att betala", "åläggs", "ålades", "fick böta", "ska böta", "måste böta", "botar", "bötar", "bötade", "döms till", "dömdes till", "blir bötfälld", "blev bötfälld", "döms att böta",
    ],
    imposes: [
      "beslutar", "beslutade", "beslutat", "utfärdar", "utfärdade", "utfärdat", "ger", "gav", "gett", "givit", "delar ut", "delade ut", "utdelat",
      "ålägger", "ålade", "ålagt", "påför", "påförde", "påfört", "dömer", "dömde", "dömt", "tar ut", "tog ut", "utdömer", "utdömde", "utdömt",
      "bötfäller", "straffar", "meddelar", "fastställer", "smäller på", "slår till", "smäller till", "drabbar",
    ],
    receives: [
      "får", "fick", "fått", "åker på", "åkte på", "drabbas av", "drabbades av", "tilldelas", "tilldelades", "åläggs", "ålades", "påförs", "påfördes", "döms", "dömdes", "dömts", "tar emot", "smäller det", "straffas", "straffades", "mottar", "åkt på", "ådömts", "belagts", "beläggs", "bötfälls", "bötfälldes", "fälls", "fälldes", "fällts", "bötfälld",
    ],
    pays: [
      "betala", "betalar", "betalade", "betalat", "ska betala", "måste betala", "får betala", "tvingas betala", "punga ut", "böta", "hosta upp",
      "pröjsa",
    ],
    settles: ["förlikning*", "förlikas", "förliks", "gör upp", "gjorde upp", "uppgörelse*", "uppgörelsen", "förlikats", "kommer överens", "når en uppgörelse"],
    orders: [
      "förelägger", "förelade", "föreläggande*", "förbjuder", "förbjöd", "förbjuds", "förbud", "reprimand*", "tillsägelse", "kritiserar", "kritik",
      "riktar kritik", "beordrar", "anmärkning", "stoppar", "tvingar", "varnas", "utfärdar en varning",
    ],
    periodic: ["vite", "vitet", "viten", "vitesbelopp*", "löpande vite", "vitesföreläggande*", "miljonvite*"],
    due: [
      "utdömt", "utdömda", "utdöms", "utdömdes", "dömer ut", "dömde ut", "döms ut", "döma ut", "dömt ut", "ska betala", "måste betala", "förfallit",
      "tvingas betala", "får betala", "betala",
    ],
    disobeyed: ["följde inte", "inte följt", "inte rättat", "trots", "struntade i", "struntat i", "bröt mot", "brutit mot", "efterlevde inte", "inte efterlevt", "inte följer", "ignorerat", "ignorerade", "nonchalerat", "i strid med"],
    orderNouns: ["föreläggande*", "förbud*", "beslut*", "dom", "domen", "krav*"],
    wrongs: ["överträdelse*", "brott", "brott mot", "bedrägeri*", "mutor", "mutbrott*", "muthärva*", "korruption*", "penningtvätt*", "anklagelse*", "utredning*", "skandal*", "*skandalen", "kartell*", "missbruk*", "vilseled*", "brister", "härva*", "*härvan"],
  },

  outcome: {
    appeals: ["överklagar", "överklagade", "överklagat", "överklaga", "överklagan*", "överklagas", "klagar på", "bestrider"],
    upholds: ["fastställer", "fastställde", "fastställs", "fastställt", "avslår", "avslog", "avslås", "avvisar", "avvisade", "ogillar", "står fast", "stå fast", "bekräftar", "bekräftade", "går på", "förlorar", "förlorade", "avslagit", "kvarstår", "ligger fast", "slår ... fast", "slog ... fast", "står sig", "stadfäst*", "förlorar ... överklagande", "avslår ... överklagande", "avslog ... överklagande", "avslår överklagan*", "får ... avslag", "förlorar mot", "överklagande ... avslås"],
    reduces: [
      "sänker", "sänkte", "sänks", "sänkt", "sätter ned", "satte ned", "sätts ned", "minskar", "minskade", "halverar", "halverade", "halveras",
      "reducer*", "sätter ner", "satte ner", "sätter ... ned", "satte ... ned", "sätts ... ned", "sattes ned", "sattes ... ned", "sätter därför ned",
      "sätta ned",
    ],
    annuls: ["upphäver", "upphävde", "upphävs", "upphävt", "ogiltigförklar*", "river upp", "rev upp", "undanröjer", "undanröjde", "undanröjs", "annuller*", "stryker", "vinner", "vann", "frias", "friar"],
    objects: ["beslut*", "dom", "domen", "överklagande*", "avgift*", "sanktion*", "böter*", "straff"],
  },

  modality: {
    possible: [
      "för att undvika", "av rädsla", "befarar", "oro för", "eller böter", "vid vite", "kan", "kunde", "kunna", "skulle", "riskerar", "riskera",
      "hotas", "hotar", "hot om", "möjlig*", "eventuell*", "väntas", "risk för", "kanske", "annars", "annars måste", "troligen", "sannolikt",
    ],
    sought: ["kräver", "krävde", "kräva", "yrkar", "yrkade", "vill", "föreslår", "föreslog", "föreslagit", "begär", "begärde", "stämmer", "stämt", "planerar", "överväger", "utreder", "preliminär*", "ansöker", "varslar", "förbereder", "på gång", "är på väg"],
    backdrop: ["efter", "trots"],
    lessons: ["visar", "bevisar", "är ett", "är en", "betyder", "väcker"],
    negated: ["trots ... böter", "trots böter*",
      "ingen", "inga", "inget", "inte får", "inte bötfällas", "undviker", "undvek", "undgår", "undgick", "avstår", "avstod", "friar", "frias",
      "inte böter", "slipper böter", "slapp böter", "slipper betala", "slipper böta", "slipper undan", "utan böter", "utan sanktionsavgift",
      "inte betala", "inte böta", "behöver inte",
    ],
    earlier: ["tidigare", "redan", "i fjol", "förra året", "förra månaden", "sedan tidigare", "för ett år sedan", "för två år sedan", "hade"],
  },

  context: {
    sport: [
      "fotboll*", "allsvenskan", "klubb*", "aik", "djurgården", "hammarby", "malmö ff", "ifk", "match*", "derby*", "supporter*", "fans", "bengal*",
      "uefa", "fifa", "fia", "spelare*", "tränare*", "domare*", "hockey*", "shl", "nhl", "nba", "formel 1", "os", "vm", "em", "straffspark*",
      "straffar", "målvakt*", "anfallare*", "disciplinnämnd*", "ishockey*", "avstängning", "rött kort", "förbundet", "fotbollförbundet", "tennis*",
      "skidor", "premier league", "stall", "förare", "läktare*", "häcken", "pyroteknik*", "tidsstraff*", "uefas",
    ],
    traffic: ["pizzeria*", "kiosk*", "kebab", "bilist*", "förare", "föraren", "fortkörning*", "hastighet*", "trafikböter*", "parkering*", "parkera*", "felparkering*", "körkort*", "ratten", "rattfylleri*", "cyklist*", "p bot*", "p böter*", "fartkamera*", "trafik", "tjuvåk*", "tilläggsavgift*", "hundägare*", "elsparkcykel*", "lastbilsförare*", "nedskräpning*", "fortkörare*", "fortkört", "kört för fort", "för fort", "vinterdäck"],
    person: [
      "mannen", "kvinna", "kvinnan", "dagsböter", "fängelse*", "åtalad*", "åriga", "åring*", "tonåring*", "politiker*", "skådespelare*", "artist*",
      "ex president*", "trump", "minister*", "villkorlig dom", "misshandel*", "polis", "läkare", "lärare", "influencer*", "rappare*", "förre",
      "tidigare vd", "mamma", "pappa", "insiderbrott", "bokföringsbrott", "privatperson*", "en man", "en kvinna", "komiker*", "politikern",
      "influencern", "två personer", "aktivist*", "personer",
    ],
    privateClaim: ["skadestånd*", "ersättning*", "kompensation*", "offer", "offren", "grupptalan*", "jury*", "förtal", "rättegångskostnad*", "brottsskade*", "kvinklädes*", "avtalsvite*", "återbetal*", "resenär*", "patent*", "patenttvist*", "patentintrång*"],
    otherPayment: ["auktion*", "*auktion", "*auktionen",
      "lösensumma*", "finansieringsrunda*", "skatt", "skatten", "skatter", "skatteverket", "kvarskatt*", "skattetillägg*", "bidrag", "lotto*",
      "trisslott*", "vinnare*", "hyra", "hyran", "pension*", "lön", "bonus*", "tullar", "tull", "straffskatt*", "strafftull*",
      "straffavgifter på kött", "övergångssumma*",
    ],
    politics: ["sanktioner mot ryssland", "ryska sanktioner", "sanktionspaket*", "embargo*", "handelskrig*", "strafftull*", "kolgruva*", "medlemsland", "medlemsländer", "sanktionslista*", "migrationspolitik*"],
    legislation: [
      "ny lag", "lagförslag*", "regeringen vill", "höjs", "höja", "höjda böter", "höjer", "den som", "kan få böta", "ska kunna", "nya regler",
      "träder i kraft", "riksdagen", "bryter mot reglerna", "införs", "inför böter", "bötesbeloppen",
    ],
    statistics: ["fördubblad*", "rekordår", "minskade böter", "uppgick till", "uppgår till", "sammanlagda", "statistik*", "största gdpr", "de största", "årsrapport*", "sammanställning*", "tio största", "sedan 2018", "under förra året", "böterna ökar", "antalet böter", "antal sanktionsavgifter"],
    spans: ["de senaste åren", "under åren", "på tio år", "de senaste ... åren"],
    comments: ["ledare", "krönika", "debatt", "analys", "kommentar"],
    markets: ["stockholmsbörsen", "börsen", "wall street"],
  },

  roles: {
    agent: ["av", "från"],
    patient: ["mot", "till", "för", "på", "åt"],
    reason: ["efter", "på grund av", "sedan", "eftersom", "när", "efter att", "i samband med", "med anledning av"],
    of: ["av", "i", "hos"],
    and: ["och", "samt"],
    articles: ["en", "ett", "den", "det", "de", "sin", "sitt", "sina", "två", "tre", "fyra", "flera", "även"],
    endings: { s: "any" },
  },

  bodies: {
    byField: {
      privacy: [
        "dataskyddsmyndighet*", "integritetsmyndighet*", "datainspektion*", "dataskyddsombud*", "integritetsskyddsmyndighet*",
        "dataskyddskommission*", "dataskyddsinspektion*", "dataskyddsorgan*", "dataombudsman*",
      ],
      competition: ["konkurrensmyndighet*", "konkurrensverk*", "kartellmyndighet*", "konkurrensvakt*", "konkurrenstillsyn*"],
      financial: [
        "finansinspektion*", "finansmyndighet*", "finanstillsyn*", "centralbank*", "finansiell tillsynsmyndighet", "banktillsyn*", "börsmyndighet*",
        "finansövervak*", "finansiella tillsynsmyndighet*", "finansinspektör*",
      ],
      consumer: ["konsumentverk*", "konsumentmyndighet*", "konsumentombudsman*", "handelsmyndighet*"],
      telecoms: ["telekommyndighet*", "post och telestyrelse*"],
      media: ["medietillsyn*", "mediemyndighet*", "mediemyndigheten"],
      energy: ["energimyndighet*", "energimarknadsinspektion*"],
      environment: ["miljömyndighet*", "naturvårdsverk*", "länsstyrelse*"],
      health: ["läkemedelsverk*", "livsmedelsverk*", "folkhälsomyndighet*"],
      labour: ["arbetsmiljöverk*"],
      general: ["spelinspektion*", "spelmyndighet*"],
    },
    regulator: [
      "tillsynsmyndighet*", "myndighet*", "inspektion*", "tillsynen", "kommission*", "vakthund*", "eu kommission*", "*myndigheten", "*inspektionen",
      "*inspektionens", "*inspektion", "*ombudsmannen", "*nämnden", "*verkets",
    ],
    court: ["domstol*", "*domstol", "*domstolen", "tingsrätt*", "*tingsrätt", "hovrätt*", "förvaltningsrätt*", "kammarrätt*", "högsta domstolen", "domare*", "tribunal*", "patent och marknadsdomstol*", "eu domstolen"],
    government: [
      "åklagare*", "åklagarmyndighet*", "justitiedepartement*", "regering*", "departement*", "ekobrottsmyndighet*", "delstat*", "tull", "tullverket",
      "riksåklagare*",
    ],
    countries: {
      SE: ["svensk*", "sveriges"], DK: ["dansk*", "danmarks", "köpenhamn"], NO: ["norsk*", "norges", "oslo"], FI: ["finsk*", "finländsk*", "finlands", "helsingfors"], IS: ["isländsk*", "islands"], EE: ["estnisk*", "estländsk*", "estlands"], LV: ["lettisk*"], LT: ["litauisk*"],
      DE: ["tysk*", "tysklands"], AT: ["österrikisk*", "österrikes"], CH: ["schweizisk*"], FR: ["fransk*", "frankrikes", "paris"], IT: ["italiensk*", "italiens"], ES: ["spansk*", "spaniens"], PT: ["portugisisk*"], NL: ["nederländsk*", "holländsk*"], BE: ["belgisk*"], LU: ["luxemburgsk*"], IE: ["irländsk*", "irlands", "irisk*"],
      GB: ["brittisk*", "storbritanniens", "engelsk*", "london"], PL: ["polsk*", "polens"], CZ: ["tjeckisk*"], SK: ["slovakisk*"], HU: ["ungersk*", "ungerns"], RO: ["rumänsk*"], BG: ["bulgarisk*"], GR: ["grekisk*"], HR: ["kroatisk*"], SI: ["slovensk*"], CY: ["cypriotisk*"], MT: ["maltesisk*"], RS: ["serbisk*"], UA: ["ukrainsk*"], RU: ["rysk*", "rysslands"], TR: ["turkisk*", "turkiets"],
      EU: ["eu", "eu:s", "europeisk*", "bryssel", "europas"], US: ["amerikansk*", "usa", "usa:s", "us"], CA: ["kanadensisk*"], BR: ["brasiliansk*"], MX: ["mexikansk*"], AU: ["australisk*", "australiensisk*"], NZ: ["nyzeeländsk*"], JP: ["japansk*"], CN: ["kinesisk*", "kinas"], KR: ["sydkoreansk*", "koreansk*"], IN: ["indisk*", "indiens"], ZA: ["sydafrikansk*"], NG: ["nigeriansk*"], IL: ["israelisk*"],
    },
    fieldCues: {
      privacy: [
        "gdpr", "dataskydd*", "personuppgift*", "integritet*", "kunddata", "dataläck*", "kamerabevakning*", "cookies", "användardata",
        "patientjournal*",
      ],
      competition: ["konkurrens*", "kartell*", "prissamarbet*", "dominerande ställning", "marknadsmakt", "monopol*", "dma", "anbudskartell*"],
      financial: ["penningtvätt*", "insiderhandel*", "värdepapper*", "bank", "banken", "aktie*", "kreditprövning*"],
      consumer: ["konsument*", "vilseled*", "marknadsföring*"],
      telecoms: ["telekom*", "mobilnät*"],
      media: ["reklam i tv", "dsa", "desinformation*"],
      environment: ["miljöbrott*", "utsläpp*", "miljö*"],
      general: ["spelbolag*", "nätcasino*"],
      labour: ["arbetsolycka*", "arbetsmiljö*"],
    },
  },

  names: {
    firms: [
      "*bolag", "*bolaget", "*företag", "*företaget", "jätte*", "*jätten", "*jätte", "kedja*", "*kedja", "*kedjan", "banken", "storbank*", "*banken",
      "plattform*", "*plattformen", "tjänst*", "*tjänsten", "leverantör*", "*leverantören", "tillverkare*", "*tillverkaren", "operatör*",
      "*operatören", "koncern*", "*koncernen", "region", "kommun", "kommunen", "myndighet", "universitet*", "appen", "sajten", "*sajten", "nätbank*",
      "försäkringsbolag*", "apotek*", "*apoteket", "butik*", "*butiken", "flygbolag*", "spelbolag*", "gruppen", "startup*", "uppstickare*",
      "rederi*", "mäklare*", "byrå*", "*byrån", "sjukhus*", "techjätten", "*ägda", "handlare*", "*handlaren", "bolag", "bolaget", "bolagen",
      "företag", "företaget", "företagen", "företagets", "bolagets", "ägaren", "moderbolag*", "dotterbolag*", "moderbolaget", "jätten", "nätläkare*",
      "vårdbolag*", "elbolag*", "hotellkedja*", "matjätte*", "friskola*", "skolkoncern*", "byggjätte*", "byggbolag*", "bilhandlare*", "mäklarfirma*",
      "apotekskedja*", "teleoperatör*", "gymkedja*", "resebolag*", "fastighetsbolag*", "nätbutik*", "kreditbolag*", "fondbolag*",
      "försäkringsjätte*", "åkeri*", "industrijätte*", "livsmedelsjätte*",
    ],
    notNames: [
      "böter", "miljonböter*", "miljardböter*", "rekordböter*", "sanktionsavgift*", "straffavgift*", "miljoner", "miljarder", "kronor", "euro", "gdpr", "eu", "usa", "nytt", "nyheter", "live", "video", "därför", "så", "här", "nu", "efter", "trots", "domstol*", "domen", "beslut*", "myndighet*", "kommission*", "måndag*", "tisdag*", "onsdag*", "torsdag*", "fredag*", "lördag*", "söndag*", "brister", "den", "det", "de", "en", "ett", "i", "på", "när", "vi", "hon", "han", "franska", "svenska", "amerikanska", "regeringen",
      "fem", "tio", "två", "tre", "flera", "vite", "uppgörelse*", "konkurrens*", "dataskydd*", "integritet*", "bolaget", "översikt", "överblick", "lista", "man", "du", "jag", "ni", "om", "kr", "får", "böta", "fortkörare*", "alla", "inga", "nya", "mln", "beslutar",
    ],
    personTitles: [
      "vd", "vd:n", "herr", "fru", "minister", "statsminister", "justitieminister", "president", "grundare", "grundaren", "chef", "ordförande",
      "talesperson", "kommissionär", "professor", "dr", "generaldirektör", "kund", "anställd", "förare", "spelare", "advokat", "styrelseordförande",
    ],
    legalForms: ["ab", "hb", "kb", "aktiebolag", "ek för"],
  },

  dates: {
    decided: ["den", "genom beslut den", "i beslut den", "beslut den", "i ett beslut den"],
    ofOrder: ["av den", "från", "i", "den"],
    today: ["idag", "i dag"],
    yesterday: ["igår", "i går"],
    weekdays: [["måndag", "måndagen", "måndags"], ["tisdag", "tisdagen", "tisdags"], ["onsdag", "onsdagen", "onsdags"], ["torsdag", "torsdagen", "torsdags"], ["fredag", "fredagen", "fredags"], ["lördag", "lördagen", "lördags"], ["söndag", "söndagen", "söndags"]],
    months: { jan: 1, feb: 2, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12 },
    durations: { dag: "D", dagar: "D", vecka: "W", veckor: "W", månad: "M", månader: "M", år: "Y" },
  },
};
