import type { Locale } from "../locale.ts";

/** Irish. The verb comes first, and initial mutations (lenition, eclipsis) are listed as spellings of their own. */
// biome-ignore format: word lists
export const ga: Locale = {
  code: "ga",
  name: "Irish",
  identify: [
    "agus", "an", "na", "ar", "ag", "go", "do", "le", "sa", "san", "tá", "bhí", "a", "ó", "faoi", "chun", "leis", "nach", "seo", "sin", "gur", "níl",
    "is", "i", "as", "mar", "ach", "nuair", "tar", "éis", "um", "idir", "fíneáil", "gearradh", "ghearr", "milliún", "mhilliún", "billiún", "chúirt",
    "rinne", "inniu", "bliain", "éireann", "comhlacht", "coimisiún", "atá", "beidh", "dúirt", "den", "don", "ina", "caithfidh", "íoc", "fíneála",
    "achomharc", "suas", "gearrtha", "ghearradh", "faoin", "chosaint", "sonraí", "fuair",
  ],

  numerals: {
    decimal: ".",
    scales: { míle: 3, mhíle: 3, milliún: 6, mhilliún: 6, m: 6, billiún: 9, bhilliún: 9, bn: 9 },
    words: { amháin: 1, dhá: 2, trí: 3, ceithre: 4, cúig: 5, sé: 6, seacht: 7, ocht: 8, naoi: 9, deich: 10, fiche: 20, tríocha: 30, daichead: 40,
    caoga: 50, seasca: 60, seachtó: 70, ochtó: 80, nócha: 90, céad: 100, chéad: 100, leath: 0.5, "go leith": 0.5, leathmhilliún: 500000 },
    halfLast: true,
    joiners: ["is"],
  },

  money: {
    currencies: {
      euro: "EUR", eoró: "EUR", dollar: "USD", dollair: "USD", dhollar: "USD", "dollar meiriceánach": "USD", punt: "GBP", phunt: "GBP", bpunt: "GBP",
    },
    subunits: { cent: "EUR", ceint: "EUR", pingin: "GBP" },
    of: ["de", "d'"],
    atMost: ["suas le", "uasmhéid", "ar a mhéad", "suas go dtí"],
    atLeast: ["breis is", "níos mó ná", "ar a laghad", "os cionn", "breis agus"],
    about: ["thart ar", "timpeall", "timpeall ar", "tuairim is", "beagnach", "geall le"],
    to: ["go", "agus"],
    from: ["idir", "ó"],
    perDay: ["sa lá", "in aghaidh an lae", "gach lá"],
    perWeek: ["sa tseachtain", "in aghaidh na seachtaine"],
    perMonth: ["sa mhí", "in aghaidh na míosa"],
    total: ["san iomlán", "ar fad", "iomlán"],
    converted: ["arb ionann", "is ionann"],
    background: ["láimhdeachas*", "brabús*", "brabach*", "ioncam*", "infheistí*", "infheistíocht*", "buiséad*", "cáinaisnéis*", "conradh*", "costas*",
      "costais", "luach", "caillteanas*", "iasacht*", "praghas*", "deontas*", "díolachán*", "maoiniú*", "cháinaisnéis*", "gcáinaisnéis*"],
  },

  penalty: {
    fine: ["fíneáil", "fíneála", "fíneálacha", "fhíneáil", "bhfíneáil", "fhíneála", "mhórfhíneáil"],
    penalty: ["pionós*", "phionós*", "smachtbhann*"],
    fines: ["d'fhíneáil", "fhíneáil", "d'fhíneálaigh"],
    fined: ["gearradh fíneáil", "gearrtha ar", "gearradh", "fíneáladh", "gearrfar"],
    imposes: ["ghearr", "gearradh", "gearrtha", "ghearradh", "gearrann", "chuir", "cuireadh", "d'eisigh", "bhuail", "gearrtha ag", "leag", "thug"],
    receives: ["fuair", "faigheann", "gheobhaidh", "fháil"],
    pays: ["íoc", "íocfaidh", "d'íoc", "a íoc", "íocann", "caithfidh ... íoc", "íocadh"],
    settles: ["socrú", "shocraigh", "socraíocht", "comhréiteach", "réiteach"],
    orders: ["d'ordaigh", "ordú", "ordaíodh", "cosc", "chuir cosc", "toirmisc*", "iomardú", "thug ... rabhadh"],
    periodic: ["pionós laethúil", "fíneáil laethúil", "íocaíocht phionóis thréimhsiúil"],
    due: ["dlite", "a íoc", "íoc", "gan íoc"],
    disobeyed: ["neamhaird", "níor chloígh", "gan cloí", "ainneoin", "sárú", "neamhchomhlíon*"],
    orderNouns: ["ordú", "ordaithe", "cinneadh", "treoir", "fógra"],
    wrongs: ["sárú*", "calaois*", "breabaireacht*", "sciúradh airgid", "fiosrúchán*", "scannal*", "cúisimh"],
  },

  outcome: {
    appeals: ["achomharc", "rinne ... achomharc", "achomharc in aghaidh", "in aghaidh na fíneála", "dúshlán"],
    upholds: ["sheas", "dhaingnigh", "daingníodh", "dheimhnigh", "dhiúltaigh", "dhíbh", "sheas leis", "theip ar"],
    reduces: ["laghdaigh", "laghdaíodh", "ísligh", "d'ísligh", "íslíodh", "ghearr siar"],
    annuls: ["neamhnigh", "chealaigh", "cealaíodh", "cuireadh ar neamhní", "ar neamhní", "chuir ar ceal"],
    objects: ["cinneadh", "chinneadh", "breithiúnas", "fíneáil", "fíneála", "ordú", "achomharc"],
  },

  modality: {
    possible: ["d'fhéadfaí", "d'fhéadfadh", "féadfaidh", "féadfar", "má", "dá", "seans", "baol", "b'fhéidir", "i mbaol", "bagairt", "d'fhéadfá"],
    sought: ["moladh", "mhol", "beartaithe", "éileamh", "d'éiligh", "lorg", "ag iarraidh", "réamhchinneadh", "tá sé i gceist"],
    negated: ["gan fíneáil", "tháinig slán", "saor ó", "níor gearradh", "níor ghearr", "ní ghearrfar", "nár gearradh", "nár ghearr"],
    earlier: ["cheana", "cheana féin", "anuraidh", "roimhe seo", "tráth", "bliain ó shin", "roimhe sin"],
  },

  context: {
    sport: [
      "club*", "chlub", "peil*", "sacar*", "iománaíocht*", "cluiche", "chluiche", "imreoir*", "cumann lúthchleas gael", "clg", "uefa", "fifa", "fia",
      "réiteoir*", "bainisteoir*", "rugbaí", "lucht leanúna", "achrann*", "traenálaí*", "foireann", "craobh*",
    ],
    traffic: ["tiománaí*", "thiománaí*", "róthapa", "luas*", "páirceáil*", "ceadúnas tiomána", "ar meisce", "bóthar", "rothaí*", "phointe pionóis",
      "pointí pionóis", "gluaisteán*"],
    person: [
      "fear", "fhear", "bean", "mbean", "bhean", "príosún*", "phríosún*", "d'aois", "cosantóir", "cúisí", "polaiteoir*", "aisteoir*", "amhránaí*",
      "ionsaí", "aire", "dochtúir", "trump", "duine", "fir",
    ],
    privateClaim: ["damáistí", "dhamáistí", "cúiteamh", "chúiteamh", "bhronn", "íospartach*", "clúmhilleadh", "costais dlí"],
    otherPayment: [
      "cánach", "cáin", "cánacha", "lottó", "crannchur*", "bhuaigh", "deontas*", "fuascailt*", "bhailigh", "infheisteoir*", "tuarastal", "pinsean",
      "cáinaisnéis*", "cíos", "taraifí", "cháinaisnéis*",
    ],
    politics: ["smachtbhannaí ar an rúis", "smachtbhannaí", "trádchosc", "ballstát*"],
    legislation: ["bille", "reachtaíocht", "dlí nua", "rialachán*", "faoin rialachán", "tiocfaidh i bhfeidhm", "faoin dlí"],
    statistics: ["anuraidh", "staitisticí", "líon na", "i mbliana", "tuarascáil bhliantúil", "is mó go dtí seo"],
  },

  roles: {
    agent: ["ag", "ó", "ón"],
    patient: ["ar", "in aghaidh", "i gcoinne", "do", "don"],
    reason: ["as", "mar gheall ar", "toisc", "tar éis", "i ngeall ar", "faoi", "de bharr", "nuair", "i ndiaidh"],
    of: ["de", "na", "an"],
    and: ["agus", "is"],
    articles: ["an", "na", "a", "dhá", "trí"],
  },

  bodies: {
    byField: {
      privacy: [
        "coimisiún um chosaint sonraí", "choimisiún um chosaint sonraí", "gcoimisiún um chosaint sonraí", "údarás um chosaint sonraí",
        "údarás cosanta sonraí", "rialtóir príobháideachais", "rialtóir sonraí",
      ],
      competition: ["coimisiún um iomaíocht*", "údarás iomaíochta", "rialtóir iomaíochta"],
      financial: ["banc ceannais", "bhanc ceannais", "mbanc ceannais", "rialtóir airgeadais"],
      consumer: ["gníomhaireacht tomhaltóirí"],
      telecoms: ["comreg", "rialtóir cumarsáide"],
      media: ["coimisiún na meán", "choimisiún na meán"],
      environment: ["gníomhaireacht um chaomhnú comhshaoil"],
    },
    regulator: ["rialtóir*", "údarás*", "coimisiún*", "choimisiún*", "gcoimisiún*", "n-údarás"],
    court: ["cúirt*", "chúirt*", "breitheamh*", "ard chúirt", "ardchúirt", "binse*"],
    government: ["rialtas*", "roinn*", "gardaí", "stiúrthóir ionchúiseamh poiblí"],
    countries: {
      IE: ["éireannach*", "éireann", "na héireann", "héireann"], GB: ["briotanach*", "bhriotanach*", "na breataine", "sasana"], FR: ["francach*",
        "fhrancach*", "na fraince"], DE: ["gearmánach*", "ghearmánach*", "na gearmáine"], ES: ["spáinneach*", "na spáinne"], IT: ["iodálach*",
        "na hiodáile"], NL: ["ollannach*", "na hísiltíre"], US: ["meiriceánach*", "mheiriceánach*", "mheiriceá", "sam", "na stát aontaithe"],
        EU: ["eorpach", "eorpaigh", "na heorpa", "ae", "an aontais eorpaigh", "bruiséil"],
    },
    fieldCues: {
      privacy: ["cosaint sonraí", "chosaint sonraí", "sonraí pearsanta", "rgcs", "gdpr", "príobháideach*", "sáru sonraí"],
      competition: ["iomaíocht*", "cairtéal*"],
      financial: ["sciúradh airgid", "banc", "bhanc"],
      consumer: ["tomhaltóir*"],
    },
    federal: ["us", "usa"],
  },

  names: {
    firms: [
      "comhlacht*", "chomhlacht*", "cuideachta*", "chuideachta*", "banc", "bhanc", "ollchomhlacht*", "gnólacht*", "ardán*", "ospidéal*", "aerlíne*",
      "ollscoil*", "aip", "siopa*",
    ],
    notNames: ["fíneáil*", "fíneála", "milliún", "billiún", "euro", "cúirt*", "breaking", "nuacht", "beo", "físeán", "cén", "conas", "gearradh",
      "ghearr", "inniu", "inné", "tá", "bhí", "caithfidh", "rinne", "fuair", "an", "na", "coimisiún", "rialtóir"],
    personTitles: ["an taoiseach", "aire", "an tuasal", "uachtarán", "bunaitheoir", "cathaoirleach", "an dr"],
    legalForms: ["teo", "teoranta", "cpt", "ctr", "ltd", "plc", "dac"],
  },

  dates: {
    decided: ["ar", "dar dáta", "an"],
    ofOrder: ["ó", "dar dáta", "i mí"],
    today: ["inniu"],
    yesterday: ["inné"],
    weekdays: [["luan", "dé luain", "an luan"], ["máirt", "dé máirt"], ["céadaoin", "dé céadaoin"], ["déardaoin"], ["aoine", "dé haoine"], ["satharn",
      "dé sathairn"], ["domhnach", "dé domhnaigh"]],
    months: {
      eanáir: 1, feabhra: 2, márta: 3, aibreán: 4, aibreáin: 4, bealtaine: 5, meitheamh: 6, meithimh: 6, iúil: 7, lúnasa: 8, "meán fómhair": 9,
      "deireadh fómhair": 10, samhain: 11, samhna: 11, nollaig: 12, nollag: 12,
    },
    durations: { lá: "D", seachtain: "W", seachtaine: "W", mí: "M", mhí: "M", bliain: "Y", bliana: "Y" },
  },
};
