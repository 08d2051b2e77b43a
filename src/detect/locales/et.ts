import type { Locale } from "../locale.ts";

/** Estonian. Nouns and names take cases: stems with `*` here, name endings under `roles.endings`. */
// biome-ignore format: word lists
export const et: Locale = {
  code: "et",
  name: "Estonian",
  identify: [
    "ja", "on", "ei", "et", "see", "oli", "ning", "kui", "mis", "ka", "oma", "kes", "aga", "või", "selle", "tema", "eurot", "euro", "miljoni",
    "miljonit", "miljardi", "sest", "kuni", "pärast", "eest", "kohus", "trahvi", "trahvis", "määras", "suuruse", "sai", "kohtu", "eesti", "üle",
    "vastu", "ettevõte", "ole", "veel", "nüüd", "aasta", "aastal", "mille", "kus", "olid", "tuleb", "trahv", "trahviga", "määrati", "tühistas",
    "suurune", "riigikohus", "ettevõttele", "inspektsioon", "nõudis", "karistas", "juht", "jalgpalliliit",
  ],
  letters: "õäöü",

  numerals: {
    decimal: ",",
    compound: true,
    scales: {
      tuhat: 3, tuhande: 3, tuhandet: 3, miljon: 6, miljoni: 6, miljonit: 6, miljonile: 6, mln: 6, milj: 6, miljard: 9, miljardi: 9, miljardit: 9,
      mld: 9, mlrd: 9,
    },
    words: {
      üks: 1, ühe: 1, kaks: 2, kahe: 2, kolm: 3, kolme: 3, neli: 4, nelja: 4, viis: 5, viie: 5, kuus: 6, kuue: 6, seitse: 7, seitsme: 7, kaheksa: 8,
      üheksa: 9, kümme: 10, kümne: 10, kakskümmend: 20, kahekümne: 20, kolmkümmend: 30, kolmekümne: 30, nelikümmend: 40, viiskümmend: 50,
      viiekümne: 50, sada: 100, saja: 100, pool: 0.5, poole: 0.5, poolteist: 1.5, pooleteise: 1.5,
    },
    joiners: [],
  },

  money: {
    currencies: {
      euro: "EUR", eurot: "EUR", euroga: "EUR", eurole: "EUR", eurolt: "EUR", euroni: "EUR", eurone: "EUR", eurost: "EUR", dollarit: "USD",
      dollari: "USD", dollariga: "USD", dollar: "USD", naela: "GBP", naelane: "GBP", krooni: "SEK|NOK|DKK|EEK", "rootsi krooni": "SEK",
      "norra krooni": "NOK", "taani krooni": "DKK", "šveitsi franki": "CHF", franki: "CHF", zlotti: "PLN", jeeni: "JPY", jüaani: "CNY", rubla: "RUB",
      latti: "LVL",
    },
    subunits: { senti: "EUR|USD" },
    of: [],
    atMost: ["kuni", "maksimaalselt", "kõige rohkem", "ulatuda kuni"],
    atLeast: ["üle", "rohkem kui", "vähemalt", "enam kui"],
    about: ["umbes", "ligi", "ligikaudu", "peaaegu", "pea", "ca"],
    to: ["ja", "kuni"],
    from: ["vahemikus"],
    perDay: ["päevas", "iga päeva eest", "päeva kohta"],
    perWeek: ["nädalas"],
    perMonth: ["kuus"],
    total: ["kokku", "ühtekokku", "kogusummas"],
    converted: ["ehk", "mis on"],
    background: ["käibe*", "käive", "käibest", "kasum*", "tulu", "tulud", "investeer*", "eelarve*", "leping*", "väärtus*", "kahjum*", "võlg", "võla",
      "laen*", "hind", "hinna", "ostis", "müüs", "dividend*", "toetus*", "kaasas", "kliendi*", "kasutaja*", "palk", "palga"],
  },

  penalty: {
    fine: [
      "trahv", "trahvi", "trahvid", "trahvide", "trahviga", "trahvist", "trahvini", "rahatrahv*", "väärteotrahv*", "hiigeltrahv*", "rekordtrahv*",
      "miljonitrahv*", "*trahv", "*trahvi", "*trahvid", "*trahviga",
    ],
    penalty: ["karistu*", "sanktsioon*"],
    fines: ["trahvis", "trahvib", "trahvisid", "trahvinud", "trahvida", "karistas", "karistab"],
    fined: ["trahviti", "trahvitakse", "sai trahvi", "saab trahvi", "määrati", "karistati"],
    imposes: [
      "määras", "määrab", "määrati", "määranud", "määratud", "määratakse", "tegi", "teeb", "tehti", "karistas", "mõistis", "väljastas", "rakendas",
    ],
    receives: ["sai", "saab", "said", "saanud", "saavad", "karistati", "teenis"],
    pays: ["maksma", "maksab", "maksis", "maksta", "tasuma", "tasub", "peab maksma", "välja käima"],
    settles: ["kokkulep*", "kompromiss*", "leppis kokku", "kokkuleppe"],
    orders: ["keelas", "keelab", "ettekirjutu*", "hoiatu*", "kohustas", "kohustab", "keeld", "noomitu*"],
    periodic: ["sunniraha*", "sunniraha"],
    due: ["sisse nõudis", "nõudis ... sisse", "nõudis sisse", "nõudis", "rakendas", "tasuma", "maksma", "pööras"],
    disobeyed: ["jäi täitmata", "ei täitnud", "täitmata", "ei järginud", "hoolimata", "vaatamata", "eiras"],
    orderNouns: ["ettekirjutu*", "otsus*", "keel*", "korraldus*"],
    wrongs: ["rikkumi*", "pettus*", "altkäemaks*", "korruptsioon*", "rahapesu*", "süüdistus*", "uurimi*", "skandaal*", "kartell*", "puudus*"],
    gets: ["sai", "saab"],
  },

  outcome: {
    appeals: ["kaebas", "kaebab", "kaebuse", "vaidlustas", "vaidlustab", "edasi kaevanud", "apellatsioon*", "kaebas edasi", "vaidlustada"],
    upholds: ["jättis jõusse", "jättis muutmata", "kinnitas", "jäi jõusse", "jäi kehtima", "lükkas tagasi", "jättis rahuldamata", "kaotas"],
    reduces: ["vähendas", "vähendab", "vähendati", "kärpis", "alandas", "poole võrra"],
    annuls: ["tühistas", "tühistab", "tühistati", "tühistatud", "pääses", "võitis"],
    objects: ["otsus*", "kaebus*", "trahv*", "karistus*"],
  },

  modality: {
    possible: ["võib", "võivad", "võiks", "ähvardab", "ähvardas", "ähvardavad", "võimalik*", "kui", "risk", "oht", "ootab", "võidakse"],
    sought: ["nõuab", "tahab", "plaanib", "kavatseb", "esialgne", "esialgse", "ettepanek*", "uurib", "kahtlustab", "taotleb", "kaalub", "süüdistab"],
    negated: ["pääses", "pääseb", "vältis", "loobus", "ei määra*", "ei trahvi*", "ei saa trahvi", "ei pea", "ei saanud trahvi", "ilma trahvi*"],
    earlier: ["varem", "juba", "eelmisel aastal", "mullu", "varasem*", "aasta tagasi", "kunagi", "toona"],
    asks: ["miks", "kuidas"],
  },

  context: {
    sport: [
      "jalgpall*", "jalgpalliliit", "flora*", "levadia*", "mäng", "mängu", "fänn*", "uefa", "fifa", "fia", "mängija*", "treener*", "kohtunik*",
      "korvpall*", "vormel*", "mm", "em", "olümpia*", "klubi*", "spordi*", "liiga*", "tõrviku*", "penalti*", "tennis*",
    ],
    traffic: ["juht", "juhi", "juhti", "kiiruse*", "kiirus", "kiirust", "parkimi*", "parkis", "juhiluba*", "juhilube*", "joobes", "liiklus*",
      "autojuht*", "jalgrattur*", "kiiruskaamer*", "roolis", "piletita"],
    person: [
      "mees", "mehe", "meest", "mehele", "naine", "naise", "naist", "naisele", "vangistu*", "aastane", "aastase", "süüdistatav*", "poliitik*",
      "lauljat", "arst", "arsti", "minister", "vanglakaristu*", "tingimisi", "trump*", "endine juht",
    ],
    privateClaim: ["kahjutasu*", "hüvitis*", "hüvit*", "ohvri*", "kompensatsioon*", "menetluskulu*", "kohtukulu*", "kahju"],
    otherPayment: [
      "lunaraha*", "maksuvõl*", "maksuamet*", "maksud", "kaasas", "rahastu*", "loterii*", "võitis loto*", "jackpot*", "palga*", "toetus*", "üür",
      "tollimaks*", "investor*",
    ],
    politics: ["sanktsioonid venemaa", "sanktsioonipaket*", "embargo*", "liikmesriik*", "liikmesriigi*"],
    legislation: ["seaduseelnõu*", "uus seadus", "eelnõu*", "valitsus tahab", "tõsta", "tõuseb", "tõusevad", "jõustu*", "võib ulatuda", "riigikogu"],
    statistics: ["statistika*", "suurimad", "ülevaade", "aastaaruan*", "kokku määrati", "keskmiselt", "mullu ... trahvi", "eelmisel aastal ... trahvi", "trahvide arv"],
  },

  roles: {
    agent: ["poolt"],
    patient: ["vastu", "suhtes"],
    reason: ["eest", "tõttu", "sest", "pärast", "kuna"],
    of: [],
    and: ["ja", "ning"],
    articles: ["ka", "kaks", "kolm"],
    endings: {
      le: "patient", ile: "patient", ele: "patient", t: "patient", it: "patient", i: "any", lt: "any", ilt: "any", l: "any", il: "any", ga: "any",
      iga: "any", s: "any", st: "any", ist: "any", is: "any", e: "any",
    },
  },

  bodies: {
    byField: {
      privacy: [
        "andmekaitse inspektsioon*", "andmekaitseinspektsioon*", "andmekaitseamet*", "andmekaitseasutus*", "andmekaitsekomisjon*",
        "andmekaitsevolinik*",
      ],
      competition: ["konkurentsiamet*", "konkurentsiasutus*"],
      financial: ["finantsinspektsioon*", "keskpank*", "finantsjärelevalve*", "väärtpaberijärelevalve*", "rahapesu andmebüroo*"],
      consumer: ["tarbijakaitseamet*", "tarbijakaitse*"],
      telecoms: ["sideamet*"],
      media: ["meediaregulaator*"],
      environment: ["keskkonnaamet*"],
      health: ["ravimiamet*", "terviseamet*"],
      labour: ["tööinspektsioon*"],
    },
    regulator: ["inspektsioon*", "järelevalve*", "amet", "ameti", "regulaator*", "komisjon*", "*inspektsioon", "*amet", "*ameti"],
    court: ["kohus", "kohtu", "kohtud", "ringkonnakoh*", "halduskoh*", "maakoh*", "riigikoh*", "kohtunik*"],
    government: ["prokuratuur*", "prokurör*", "ministeerium*", "justiitsministeerium*", "valitsus*", "politsei*"],
    countries: {
      EE: ["eesti"], LV: ["läti"], LT: ["leedu"], FI: ["soome"], SE: ["rootsi"], DK: ["taani"], NO: ["norra"], DE: ["saksa", "saksamaa"],
        FR: ["prantsuse", "prantsusmaa"], IT: ["itaalia"], ES: ["hispaania"], PT: ["portugali"], NL: ["hollandi", "madalmaade"], BE: ["belgia"],
        LU: ["luksemburgi"], IE: ["iiri", "iirimaa"], GB: ["briti", "suurbritannia", "inglise"], AT: ["austria"], CH: ["šveitsi"],
      PL: ["poola"], CZ: ["tšehhi"], SK: ["slovaki"], HU: ["ungari"], RO: ["rumeenia"], BG: ["bulgaaria"], GR: ["kreeka"], HR: ["horvaatia"],
        UA: ["ukraina"], RU: ["vene", "venemaa"], TR: ["türgi"], EU: ["euroopa", "el", "euroopa liidu", "brüssel*"], US: ["usa", "ameerika",
        "ühendriikide"], CN: ["hiina"], JP: ["jaapani"], KR: ["lõuna korea"], IN: ["india"], BR: ["brasiilia"], CA: ["kanada"], AU: ["austraalia"],
    },
    fieldCues: {
      privacy: ["andmekaitse*", "isikuandme*", "gdpr", "andmeleke*", "andmelekke*"],
      competition: ["kartell*", "konkurents*", "monopol*"],
      financial: ["rahapesu*", "väärtpaberi*", "pank", "panga", "siseinfo*"],
      consumer: ["tarbija*", "eksita*"],
    },
    federal: ["us", "usa"],
  },

  names: {
    firms: [
      "ettevõte", "ettevõtte*", "firma*", "pank", "panga", "pangale", "hiid", "hiiu", "hiigla*", "kett", "keti", "teenus*", "platvorm*",
      "operaator*", "tootja*", "kontsern*", "haigla*", "ülikool*", "rakendus*", "lennufirma*", "iduettevõte*", "apteegiket*",
    ],
    notNames: ["trahv*", "rahatrahv*", "miljon*", "miljard*", "euro*", "el", "usa", "uudised", "video", "miks", "kuidas", "nüüd", "kohus", "komisjon",
      "inspektsioon*", "amet", "rootsi", "soome", "iirimaa", "riigikohus", "ettevõttele", "sunniraha*", "euroopa", "andmekaitse", "ma", "sa", "ta",
      "me", "te", "nad", "kõik", "uus"],
    personTitles: ["härra", "proua", "minister", "peaminister", "president", "asutaja", "juht", "tegevjuht", "esimees", "volinik", "professor"],
    legalForms: ["oü", "as", "mtü", "upi", "sa", "fie", "tü", "uü"],
    heads: ["apteek*"],
  },

  dates: {
    decided: ["kuupäeval", "otsusega"],
    ofOrder: ["otsus", "tehtud"],
    today: ["täna"],
    yesterday: ["eile"],
    weekdays: [["esmaspäev", "esmaspäeval"], ["teisipäev", "teisipäeval"], ["kolmapäev", "kolmapäeval"], ["neljapäev", "neljapäeval"], ["reede",
      "reedel"], ["laupäev", "laupäeval"], ["pühapäev", "pühapäeval"]],
    months: {
      jaanuaril: 1, veebruaril: 2, märtsil: 3, aprillil: 4, mail: 5, juunil: 6, juulil: 7, augustil: 8, septembril: 9, oktoobril: 10, novembril: 11,
      detsembril: 12, jaanuari: 1, veebruari: 2, märtsi: 3, aprilli: 4, juuni: 6, juuli: 7, augusti: 8, septembri: 9, oktoobri: 10, novembri: 11,
      detsembri: 12,
    },
    durations: { päeva: "D", päev: "D", nädal: "W", nädalat: "W", nädala: "W", kuud: "M", kuu: "M", aasta: "Y", aastat: "Y" },
  },
};
