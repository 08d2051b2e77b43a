import type { Locale } from "../locale.ts";

/** Finnish. Nouns and names take cases: stems with `*` here, name endings under `roles.endings`. */
// biome-ignore format: word lists
export const fi: Locale = {
  code: "fi",
  name: "Finnish",
  identify: [
    "ja", "on", "ei", "se", "että", "joka", "oli", "ovat", "mukaan", "myös", "kun", "mutta", "sen", "hän", "voi", "sai", "saa", "jotka", "olla",
    "tai", "vuoden", "vuonna", "euroa", "euron", "miljoonan", "miljardin", "miljoonaa", "nyt", "jo", "yli", "sakot", "sakon", "sakko",
    "seuraamusmaksun", "määräsi", "maksaa", "maksamaan", "koska", "jälkeen", "kanssa", "vain", "tämä", "tässä", "eli", "ole", "josta", "yhtiö",
    "viime", "uuden", "suomen", "pitää", "oikeus", "sakotti", "jättisakot", "miljoonasakot", "miljardisakot", "uhkaa", "uhkaavat", "komissio",
    "eurolla", "miljardilla", "miljoonalla", "sakkoa", "sakkoja", "seuraamusmaksu", "seuraamusmaksusta", "kumosi", "alensi", "valittaa", "hallitus",
    "haluaa", "kaupunki", "poliisi", "euroon", "eurosta", "pankki", "osaketta", "viranomainen", "virasto", "syyttäjä", "vaatii", "markkinaoikeus",
    "prosenttia", "tietosuojavaltuutettu",
  ],
  letters: "äö",

  numerals: {
    decimal: ",",
    compound: true,
    scales: {
      tuhat: 3, tuhatta: 3, tuhannen: 3, tuhanteen: 3, miljoona: 6, miljoonaa: 6, miljoonan: 6, miljoonalla: 6, miljoonasta: 6, miljoonaan: 6,
      miljoonien: 6, milj: 6, miljardi: 9, miljardia: 9, miljardin: 9, miljardilla: 9, miljardista: 9, miljardiin: 9, mrd: 9, biljoona: 12,
      biljoonaa: 12,
    },
    words: {
      yksi: 1, yhden: 1, kaksi: 2, kahden: 2, kahdella: 2, kolme: 3, kolmen: 3, kolmella: 3, neljä: 4, neljän: 4, viisi: 5, viiden: 5, viidellä: 5, kuusi: 6, kuuden: 6, seitsemän: 7, kahdeksan: 8, yhdeksän: 9, kymmenen: 10, yksitoista: 11, kaksitoista: 12, viisitoista: 15,
      kaksikymmentä: 20, kahdenkymmenen: 20, kolmekymmentä: 30, kolmenkymmenen: 30, neljäkymmentä: 40, viisikymmentä: 50, viidenkymmenen: 50, kuusikymmentä: 60, seitsemänkymmentä: 70, kahdeksankymmentä: 80, yhdeksänkymmentä: 90, sata: 100, sataa: 100, sadan: 100, puoli: 0.5, puolen: 0.5, puolitoista: 1.5, puolentoista: 1.5,
    },
    many: ["miljoonien", "miljoonat", "miljoonia", "miljoonilla", "miljardien", "miljardit", "miljardeja", "tuhansia", "tuhansien"],
    joiners: [],
  },

  money: {
    currencies: {
      meur: "EURe6", euro: "EUR", euroa: "EUR", euron: "EUR", eurolla: "EUR", eurosta: "EUR", euroon: "EUR", eurot: "EUR", eurojen: "EUR",
      euroja: "EUR", dollaria: "USD", dollarin: "USD", dollari: "USD", dollarilla: "USD", dollarista: "USD", dollariin: "USD",
      "yhdysvaltain dollari*": "USD", "kanadan dollari*": "CAD", "australian dollari*": "AUD", puntaa: "GBP", punnan: "GBP", punta: "GBP",
      kruunua: "SEK|NOK|DKK", kruunun: "SEK|NOK|DKK", kruunu: "SEK|NOK|DKK", "ruotsin kruunu*": "SEK", "norjan kruunu*": "NOK",
      "tanskan kruunu*": "DKK", "tšekin koruna*": "CZK", frangia: "CHF", frangin: "CHF", "sveitsin frangi*": "CHF", zlotya: "PLN", jeniä: "JPY",
      jenin: "JPY", juania: "CNY", juanin: "CNY", rupiaa: "INR", rupian: "INR", ruplaa: "RUB", ruplan: "RUB", liiraa: "TRY", liiran: "TRY",
      wonia: "KRW", wonin: "KRW", forinttia: "HUF", forintin: "HUF",
    },
    subunits: { sentti: "EUR|USD", senttiä: "EUR|USD", sentin: "EUR|USD" },
    of: [],
    atMost: ["enintään", "korkeintaan", "jopa", "enimmillään"],
    atLeast: ["yli", "vähintään", "runsaan", "runsaat", "reilun", "reilut", "enemmän kuin", "ainakin"],
    about: ["noin", "lähes", "vajaan", "vajaat", "melkein", "arviolta", "suunnilleen", "liki", "parin"],
    to: ["ja"],
    from: [],
    perDay: ["päivässä", "päivältä", "joka päivä", "per päivä", "jokaiselta päivältä", "vuorokaudessa"],
    perWeek: ["viikossa", "viikolta"],
    perMonth: ["kuukaudessa", "kuukaudelta", "kuussa"],
    total: ["yhteensä", "yhteenlasket*", "kaikkiaan"],
    converted: ["eli", "vastaa", "vastaten", "mikä vastaa"],
    background: [
      "liikevaihto*", "liikevaihdo*", "voitto", "voiton", "voittoa", "tulos", "tuloksen", "myynti", "myynnin", "investoi*", "investointi*", "budjetti*", "rahoitu*", "lisärahoitu*", "rahoituskierro*", "sopimus", "sopimuksen", "arvo", "arvon", "arvoi*", "markkina arvo*", "tappio*", "velka*", "velkaa", "laina*", "kustannu*", "hinta*", "hinnalla", "osti", "ostaa", "myi", "myy",
      "osinko*", "tuki", "tukea", "keräsi", "asiaka*", "käyttäj*", "alaskirja*", "varaus", "palkka*", "bonus*", "urakka*", "urakasta", "tilasi",
    ],
  },

  penalty: {
    fine: [
      "sakko", "sakon", "sakot", "sakkoa", "sakkoja", "sakkoihin", "sakkojen", "sakosta", "sakoista", "sakkoon", "*sakko", "*sakon", "*sakot",
      "*sakkoja", "*sakkoihin", "*sakkojen", "seuraamusmaksu*", "rikemaksu*", "yhteisösakko*", "yhteisösakon", "yhteisösakkoa", "jättisakko*",
      "jättisako*", "miljoonasakko*", "miljoonasako*", "miljardisakko*", "miljardisako*", "ennätyssakko*", "ennätyssako*", "kartellisakko*",
      "kartellisako*", "tietosuojasakko*", "tietosuojasako*", "laiminlyöntimaksu*", "johdannaismaksu*", "seuraamuksen",
    ],
    penalty: ["rangaistu*", "sanktio*", "seuraamus", "maksun", "maksu"],
    fines: ["sakotti", "sakottaa", "sakottanut", "sakottavat", "rankaisi", "rankaisee", "rangaisee"],
    fined: ["sakotettiin", "sakotetaan", "tuomittiin", "tuomitaan", "sai sakot", "sai sakon", "saa sakot", "määrättiin maksamaan", "joutuu maksamaan", "joutui maksamaan"],
    imposes: [
      "määräsi", "määrää", "määrännyt", "määräsivät", "määrättiin", "määrätään", "määrätty", "määrätyn", "määräämä*", "antoi", "antaa", "antanut",
      "langetti", "langettaa", "tuomitsi", "tuomitsee", "tuominnut", "iski", "asetti", "lätkäisi", "jakoi", "mätkäisi", "mätkäisee",
    ],
    receives: ["sai", "saa", "saivat", "saanut", "saavat", "tuomittiin", "tuomitaan", "tuomittu", "joutui", "joutuu", "napsahti", "napsahtaa", "rapsahti", "määrättiin", "määrätään", "mätkähti"],
    pays: [
      "maksaa", "maksamaan", "maksoi", "maksaisi", "maksettava*", "maksettavaksi", "maksavat", "maksanut", "pulittaa", "pulittamaan", "pulitti",
      "maksettava",
    ],
    settles: ["sovittiin", "sovittu", "sovinnon", "sovinto*", "sovinno*", "sovintomaksu*", "sopi", "sopivat", "sopii", "sovitteli"],
    orders: [
      "poistamaan", "lopettamaan", "kielsi", "kieltää", "kiellettiin", "kielto", "kiellon", "huomautu*", "huomautti", "varoitti", "varoitu*",
      "moitti", "määräyksen", "velvoitti", "velvoittaa", "keskeyttämään", "korjaamaan", "muuttamaan", "saattamaan",
    ],
    periodic: ["uhkasakko*", "uhkasako*", "uhkasakon", "uhkasakkoa", "uhkasakot"],
    due: ["maksettavaksi", "maksamaan", "tuomitsi", "tuomittiin", "tuomitsee", "maksaa", "joutuu", "joutui"],
    disobeyed: ["ei noudattanut", "ei noudata", "noudattamatta", "laiminlöi", "laiminly*", "huolimatta", "rikkoi", "ei totellut", "ei ole noudattanut", "vastaisesti"],
    orderNouns: ["kielto*", "kiellon", "määräy*", "päätö*", "tuomio*", "velvoit*"],
    wrongs: ["rikkomu*", "rikkoi", "väärinkäy*", "petos*", "lahjon*", "korruptio*", "rahanpesu*", "syytö*", "tutkin*", "skandaali*", "*skandaali", "kartell*", "laiminly*", "puutte*", "harhaanjoht*"],
    gets: ["sai", "saa", "saivat"],
    announces: ["ilmoit*"],
    sized: ["miljoon*", "ennätys*"],
    many: ["sakot", "sakkoja", "*sakkoja", "*maksuja"],
    corporate: ["seuraamusmaksu*", "yhteisösakko*"],
  },

  outcome: {
    appeals: [
      "valittaa", "valitti", "valittavat", "valittivat", "valittanut", "valitu*", "hakee muutosta", "haki muutosta", "vie oikeuteen", "riitauttaa",
      "riitautti", "kiistää",
    ],
    upholds: ["pysyi voimassa", "pysyy voimassa", "piti voimassa", "pitää voimassa", "pysytti", "pysyttää", "pysyi", "vahvisti", "vahvistaa", "hylkäsi", "hylkää", "hylättiin", "jätti voimaan", "jää voimaan", "hävisi", "ei muuttanut"],
    reduces: [
      "alensi", "alentaa", "alennettiin", "laski", "laskee", "pienensi", "pienentää", "pienennettiin", "puolitti", "kohtuullisti", "kevensi",
      "leikkasi",
    ],
    annuls: ["kumosi", "kumoaa", "kumottiin", "kumonnut", "mitätöi", "mitätöidä", "vapautti", "voitti", "poisti", "perui", "kumotaan"],
    objects: ["päätö*", "tuomio*", "valitu*", "seuraamu*", "sakko*", "sako*", "maksu*"],
  },

  modality: {
    possible: [
      "välttääkseen", "pelko*", "pelkää", "pelossa", "uhalla", "voi", "voisi", "voivat", "saattaa", "saattavat", "uhkaa", "uhkaavat", "uhkasi",
      "uhkana", "mahdolli*", "jos", "riski*", "riskinä", "voidaan", "saattaisi", "ehkä", "odottaa",
    ],
    sought: ["vaatii", "vaati", "vaativat", "esittää", "esitti", "ehdottaa", "ehdotti", "haluaa", "harkitsee", "hakee", "aikoo", "suunnittelee", "alustava*", "tutkii", "epäilee", "syyttää", "haastoi", "esitys", "esityksen"],
    negated: [
      "vältti", "välttää", "säästyi", "säästyy", "selvisi", "luopui", "välttyy", "välttyi", "ei määr*", "ei joudu", "ei sakot*", "eivät määr*",
      "ei langet*", "ei ole määrän*", "ei saa sakk*", "ilman sakko*", "ilman seuraamusmaksu*",
    ],
    earlier: ["aikanaan", "aikoinaan", "aiemmin", "viime vuonna", "jo", "aikaisemmin", "viime kuussa", "vuosi sitten", "taannoin", "tuolloin", "jolle", "joka sai"],
    asks: ["miksi", "miten"],
  },

  context: {
    sport: [
      "jalkapall*", "jääkiek*", "veikkausliiga*", "liiga", "liigan", "seura", "seuran", "hjk*", "hifk*", "jokerit", "ottelu*", "paikallisottelu*",
      "kannattaj*", "soihdu*", "soihtu*", "uefa*", "fifa*", "fia", "pelaaja*", "valmentaj*", "tuomari*", "palloliit*", "kurinpito*", "formula*",
      "mm kis*", "em kis*", "olympi*", "rangaistuspotku*", "maalivahti*", "hyökkääj*", "nhl", "nba", "katsomo*", "tennis*", "pelikiel*",
    ],
    traffic: ["autoilij*", "kuljettaj*", "ylinopeus*", "ylinopeude*", "nopeusvalvon*", "pysäköin*", "ajokort*", "ratissa", "rattijuop*", "pyöräilij*", "rikesakko*", "rikesakot", "rikesakon", "liikenne*", "tarkastusmaksu*", "liputta", "matkustaja", "koiranomistaj*", "sähköpotkulau*", "pysäköintivirhemaksu*", "poliisi"],
    person: [
      "mies", "miehen", "miehelle", "miestä", "nainen", "naisen", "naiselle", "vankeu*", "päiväsakko*", "päiväsakkoon", "päiväsakkoa", "syytetty*",
      "vuotias*", "vuotiaan", "poliitikk*", "näyttelij*", "laulaj*", "presidentti*", "trump*", "ministeri", "pahoinpite*", "lääkäri", "opettaj*",
      "vaikuttaj*", "räppäri*", "entinen toimitusjohtaj*", "toimitusjohtaj*", "sisäpiirikaup*", "yksityishenkilö*", "ehdollis*", "kansanedustaj*",
    ],
    privateClaim: ["vahingonkorvau*", "korvau*", "hyvity*", "uhri*", "uhrit", "ryhmäkan*", "kunnianloukkau*", "oikeudenkäyntikulu*", "palaut*", "sopimussakko*", "korvaamaan", "matkustajille", "jury*"],
    otherPayment: [
      "lunna*", "lunnait*", "rahoituskierro*", "verot", "veroja", "vero", "verohallin*", "lisävero*", "jälkivero*", "lotto*", "eurojackpot*",
      "vuokra*", "eläke*", "palkka*", "bonu*", "tulli*", "tullit", "rangaistustulli*", "siirtosumma*", "avustu*", "palvelumaksu*", "urakka*",
      "urakasta", "voitti euro*", "voitti loto*",
    ],
    politics: ["venäjän vastaiset pakotteet", "pakotteet", "pakotepaket*", "pakotteita", "kauppasota*", "jäsenmaa*", "jäsenvaltio*", "turvapaikkapolitiik*"],
    legislation: [
      "uusi laki", "uuden lain", "lakiesity*", "hallitus haluaa", "hallitus esittää", "korottaa", "korotetaan", "voimaan", "eduskun*",
      "voidaan määrätä", "voi saada", "voivat saada", "saat sakot", "sakot nousevat", "voi olla enintään", "voi olla jopa",
    ],
    comments: ["pääkirjoitus", "kolumni", "kommentti", "mielipide"],
    statistics: ["tilasto*", "suurimmat", "kooste*", "vuosikertomu*", "keskimäärin", "vuodesta 2018", "kymmenen suurinta", "viime vuonna ... seuraamusmaksuja", "sakkojen määrä", "viime vuonna ... sakkoja"],
    prison: ["vankila", "vankeutta"],
    gambling: ["rahapeli*", "kasino*"],
  },

  roles: {
    agent: ["toimesta"],
    patient: ["vastaan"],
    reason: ["vuoksi", "takia", "koska", "kun", "jälkeen"],
    of: [],
    and: ["ja", "sekä"],
    articles: ["myös", "kaksi", "kolme", "neljä"],
    endings: {
      "kille>kki": "patient", "ngille>nki": "patient", "kin>kki": "any", "ngin>nki": "any", lle: "patient", "lle>": "patient", ille: "patient", elle: "patient", ta: "patient", tä: "patient", a: "patient", ä: "patient", ia: "patient",
      iä: "patient", n: "any", in: "any", en: "any", on: "any", ssa: "any", ssä: "any", issa: "any", sta: "any", stä: "any", ista: "any",
      lta: "agent", ltä: "agent", ilta: "agent", iltä: "agent", lla: "any", llä: "any", lia: "any", na: "any",
    },
    each: ["joka"],
    further: ["toinen", "lisäksi"],
  },

  bodies: {
    byField: {
      privacy: ["tietosuojaviranomai*", "tietosuojavaltuutet*", "tietosuojavaltuutetu*", "tietosuojakomissio*", "tietosuojavirasto*"],
      competition: ["kilpailuvirasto*", "kilpailuviranomai*", "kilpailu ja kuluttajavirasto*", "kartelliviranomai*"],
      financial: [
        "finanssivalvon*", "finanssivalvoj*", "arvopaperiviranomai*", "rahoitustarkastu*", "keskuspank*", "pörssivalvoj*", "pankkivalvoj*",
        "arvopaperivalvoj*", "finanssiviranomai*",
      ],
      consumer: ["kuluttajaviranomai*", "kuluttaja asiamie*", "kuluttajavirasto*"],
      telecoms: ["viestintävirasto*", "televiranomai*"],
      media: ["mediaviranomai*"],
      energy: ["energiavirasto*", "energiaviranomai*"],
      environment: ["ympäristöviranomai*", "ympäristökesku*"],
      health: ["lääkealan turvallisuus*", "ruokavirasto*", "elintarvikeviranomai*"],
      labour: ["aluehallintovirasto*", "työsuojeluviranomai*"],
      general: ["rahapeliviranomai*"],
    },
    regulator: [
      "viranomai*", "valvoj*", "valvontaviranomai*", "vahtikoira*", "komissio*", "virasto*", "valvontaviranomaisen", "seuraamuskollegi*", "*virasto",
      "*viraston", "*viranomainen", "*viranomaisen", "*valvonta",
    ],
    court: ["tuomioistui*", "oikeus", "oikeuden", "käräjäoikeu*", "hovioikeu*", "hallinto oikeu*", "markkinaoikeu*", "korkein oikeus", "korkein hallinto oikeus", "tuomari*", "eu tuomioistui*"],
    government: ["syyttäj*", "oikeusministeriö*", "hallitu*", "ministeriö*", "valtio", "valtion", "poliisi", "tulli", "osavaltio*"],
    countries: {
      FI: ["suomalai*", "suomen"], SE: ["ruotsalai*", "ruotsin", "ruotsissa"], DK: ["tanskalai*", "tanskan", "tanskassa"], NO: ["norjalai*", "norjan", "norjassa"], IS: ["islannin", "islantilai*"], EE: ["virolai*", "viron", "virossa"], LV: ["latvialai*", "latvian"], LT: ["liettualai*", "liettuan"], DE: ["saksalai*", "saksan", "saksassa"], AT: ["itävaltalai*", "itävallan", "itävallassa"], CH: ["sveitsiläi*", "sveitsin"],
      FR: ["ranskalai*", "ranskan", "ranskassa"], IT: ["italialai*", "italian", "italiassa"], ES: ["espanjalai*", "espanjan", "espanjassa"], PT: ["portugalilai*", "portugalin"], NL: ["hollantilai*", "alankomaalai*", "hollannin", "alankomaiden", "hollannissa", "alankomaissa"], BE: ["belgialai*", "belgian"], LU: ["luxemburgilai*", "luxemburgin", "luxemburgissa"], IE: ["irlantilai*", "irlannin", "irlannissa"],
      GB: ["brittiläi*", "britannian", "ison britannian", "britanniassa", "englannin"], PL: ["puolalai*", "puolan", "puolassa", "puolalle", "puolaa"], CZ: ["tšekkiläi*", "tšekin"], SK: ["slovakialai*", "slovakian"], HU: ["unkarilai*", "unkarin", "unkarille", "unkaria"], RO: ["romanialai*", "romanian"], BG: ["bulgarialai*", "bulgarian"], GR: ["kreikkalai*", "kreikan"], HR: ["kroatialai*", "kroatian"], UA: ["ukrainalai*", "ukrainan"], RU: ["venäläi*", "venäjän", "venäjällä"], TR: ["turkkilai*", "turkin"],
      EU: ["eu", "eu:n", "eu:ssa", "eu:lta", "euroopan", "eurooppalai*", "euroopan unionin", "bryssel*"], US: ["yhdysvaltalai*", "yhdysvaltain", "yhdysvaltojen", "yhdysvalloissa", "usa:n", "usa", "amerikkalai*"], CA: ["kanadalai*", "kanadan"], BR: ["brasilialai*", "brasilian"], AU: ["australialai*", "australian"], JP: ["japanilai*", "japanin"], CN: ["kiinalai*", "kiinan"], KR: ["eteläkorealai*", "etelä korean"], IN: ["intialai*", "intian"],
    },
    fieldCues: {
      privacy: [
        "gdpr", "tietosuoja*", "henkilötieto*", "henkilötiedo*", "tietovuo*", "tietovuodo*", "evästei*", "asiakastieto*", "kasvojentunnistu*",
        "yksityisyy*",
      ],
      competition: ["kartell*", "kilpailu*", "hinnoittelu*", "määräävä* markkina asema*", "monopoli*", "dma"],
      financial: ["rahanpesu*", "sisäpiiri*", "arvopaperi*", "pankki", "pankin"],
      consumer: ["kuluttaj*", "harhaanjoht*", "markkinoin*"],
      telecoms: ["teleoperaattor*", "mobiiliverk*"],
      media: ["dsa", "disinformaatio*"],
      environment: ["ympäristö*", "päästö*"],
    },
    federal: ["us", "usa", "yhdysv*", "washington"],
  },

  names: {
    firms: [
      "yhtiö*", "*yhtiö", "*yhtiölle", "yritys", "yrityksen", "yritykselle", "*yritys", "*firma", "firma*", "pankki*", "*pankki", "*jätti",
      "*jätille", "jätti*", "ketju*", "*ketju", "*ketjulle", "palvelu*", "*palvelu", "alusta", "operaattori*", "*operaattori", "kauppa*", "*kauppa",
      "valmistaja*", "*valmistaja", "konserni*", "kaupunki", "kunta", "yliopisto*", "sovellus", "sairaala*", "lentoyhtiö*", "vakuutusyhtiö*",
      "kasvuyritys", "startup*", "lääkefirma*", "mobiilioperaattori*", "terapiayhtiö*",
    ],
    notNames: ["covid", 
      "sakko*", "sakot", "sakon", "jättisako*", "miljoonasako*", "miljardisako*", "seuraamusmaksu*", "miljoona*", "miljardi*", "euro*", "eu", "eu:n", "usa", "gdpr", "uutiset", "video", "live", "näin", "miksi", "mitä", "tässä", "nyt", "yli", "jopa", "oikeus", "hovioikeus", "markkinaoikeus", "hallinto oikeus", "komissio", "viranomainen", "maanantai*", "tiistai*", "keskiviikko*", "torstai*", "perjantai*", "lauantai*", "sunnuntai*", "viisi", "kymmenen", "kaksi", "kolme", "ranskan", "suomen", "ruotsin",
      "uhkasak*", "tietosuoja*", "kilpailu*", "hallitus", "yhtiö", "mies", "nainen", "korkein", "katsaus", "lista", "minä", "sinä", "hän", "me", "te", "he", "joku", "kaikki", "uusi",
    ],
    personTitles: [
      "toimitusjohtaja", "herra", "rouva", "ministeri", "pääministeri", "oikeusministeri", "presidentti", "perustaja", "johtaja", "puheenjohtaja",
      "tiedottaja", "komissaari", "professori",
    ],
    legalForms: ["oy", "oyj", "oy ab", "ky", "osk", "ab oy"],
    heads: ["yliopisto*", "osuuskaup*"],
  },

  dates: {
    decided: ["päivätyllä", "päätöksellään", "annetulla"],
    ofOrder: ["annettu", "päivätty"],
    today: ["tänään"],
    yesterday: ["eilen"],
    weekdays: [["maanantai", "maanantaina"], ["tiistai", "tiistaina"], ["keskiviikko", "keskiviikkona"], ["torstai", "torstaina"], ["perjantai", "perjantaina"], ["lauantai", "lauantaina"], ["sunnuntai", "sunnuntaina"]],
    months: {
      tammikuuta: 1, helmikuuta: 2, maaliskuuta: 3, huhtikuuta: 4, toukokuuta: 5, kesäkuuta: 6, heinäkuuta: 7, elokuuta: 8, syyskuuta: 9,
      lokakuuta: 10, marraskuuta: 11, joulukuuta: 12, tammikuussa: 1, helmikuussa: 2, maaliskuussa: 3, huhtikuussa: 4, toukokuussa: 5, kesäkuussa: 6,
      heinäkuussa: 7, elokuussa: 8, syyskuussa: 9, lokakuussa: 10, marraskuussa: 11, joulukuussa: 12, tammikuun: 1, helmikuun: 2, maaliskuun: 3,
      huhtikuun: 4, toukokuun: 5, kesäkuun: 6, heinäkuun: 7, elokuun: 8, syyskuun: 9, lokakuun: 10, marraskuun: 11, joulukuun: 12,
    },
    durations: { päivä: "D", päivää: "D", päivän: "D", viikko: "W", viikkoa: "W", viikon: "W", kuukausi: "M", kuukautta: "M", kuukauden: "M", vuosi: "Y", vuotta: "Y", vuoden: "Y" },
  },
};
