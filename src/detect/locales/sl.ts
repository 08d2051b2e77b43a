import type { Locale } from "../locale.ts";

/** Slovene: "globa" is the money penalty, "kazen" also prison and sport; the dual and the split perfect ("je … izrekla") matter. */
// biome-ignore format: word lists
export const sl: Locale = {
  code: "sl",
  name: "Slovene",
  identify: ["in", "je", "v", "na", "za", "da", "se", "so", "z", "s", "ki", "bi", "pa", "jo", "ga", "kot", "po", "tudi", "od", "do", "ne", "ni", "zaradi", "ali", "še", "že", "bo", "bodo", "bilo", "bila", "pri", "iz", "o", "ker", "kaj", "samo", "evrov", "milijona", "milijonov", "tisoč", "družba", "družbi", "podjetje", "globa", "globo", "kazen", "agencija", "leta", "lani", "proti", "kaznoval", "kaznovala", "milijon", "evrom", "sodišče", "izrekel", "izrekla", "plačati", "kazni", "sta", "glob", "bil", "vendar"],
  letters: "čšž",

  numerals: {
    decimal: ",",
    scales: { "tisoč*": 3, "tis": 3, "milijon*": 6, "mio": 6, "mil": 6, "milijard*": 9, "mrd": 9, "bilijon*": 12 },
    words: { "en": 1, "ena": 1, "eno": 1, "enega": 1, "dva": 2, "dve": 2, "dveh": 2, "tri": 3, "treh": 3, "štiri": 4, "štirih": 4, "pet": 5, "petih": 5, "šest": 6, "sedem": 7, "osem": 8, "devet": 9, "deset": 10, "desetih": 10, "dvanajst": 12, "petnajst": 15, "dvajset": 20, "trideset": 30, "štirideset": 40, "petdeset": 50, "sto": 100, "dvesto": 200, "tristo": 300, "petsto": 500, "pol": 0.5, "poldrugi": 1.5, "poldrugega": 1.5 },
    many: ["milijonsk*", "milijardn*", "milijoni", "milijone", "milijonov", "milijarde", "milijard"],
    joiners: ["in"],
  },

  money: {
    currencies: { "evr*": "EUR", "euro": "EUR", "eur": "EUR", "eurov": "EUR", "dolar*": "USD|CAD|AUD", "ameriških dolarjev": "USD", "funt*": "GBP", "frank*": "CHF", "kun": "HRK", "kuna": "HRK", "dinarjev": "RSD", "kron": "SEK|NOK|DKK|CZK", "zlotov": "PLN", "forintov": "HUF", "rubljev": "RUB", "jenov": "JPY", "juanov": "CNY" },
    subunits: { "cent*": "EUR|USD" },
    of: [],
    atMost: ["do", "največ", "celo do", "tudi do", "največ do"],
    atLeast: ["več kot", "prek", "preko", "najmanj", "vsaj", "nad"],
    about: ["okoli", "približno", "okrog", "skoraj", "dobr*", "slab*"],
    to: ["do", "in", "na"],
    from: ["od", "z", "s", "med"],
    perDay: ["na dan", "dnevno", "za vsak dan"],
    perWeek: ["na teden", "tedensko"],
    perMonth: ["na mesec", "mesečno"],
    total: ["skupaj", "skupno", "skupn*", "v skupni višini"],
    converted: ["oziroma", "kar je", "preračunano"],
    background: ["promet*", "prihod*", "dobič*", "prodaj*", "kapital*", "naložb*", "vlagatelj*", "financiranj*", "proračun*", "pogodb*", "stroš*", "vredn*", "cen*", "škod*", "kredit*", "posojil*", "subvencij*"],
  },

  penalty: {
    fine: ["globa", "globo", "globe", "glob", "globi", "globami", "upravn* glob*", "denarn* kazn*", "denarn* kazen", "megaglob*"],
    penalty: ["kazen", "kazni", "kaznijo", "kaznim", "sankcij*"],
    fines: ["kaznoval*", "kaznuje", "kaznovati", "oglobil*", "oglobi", "sankcioniral*"],
    fined: ["kaznovan*", "je bil* kaznovan*", "oglobljen*"],
    imposes: ["izreči", "naložiti", "izrekel", "izrekla", "izreklo", "izrekli", "izreče", "izreka", "izrečen*", "naložil*", "naloži", "naložen*", "odmeril*", "odredil*", "zahteva plačilo", "prisodil*"],
    receives: ["grozi", "grozijo", "prejel*", "prejme", "dobil*", "dobi", "doletel*"],
    pays: ["plača", "plačal*", "plačati", "bo plačal*", "mora plačati", "morala plačati", "moral plačati", "poravnal* globo", "plačilo"],
    settles: ["poravnav*", "poravnal*", "sporazumel*", "dogovoril*"],
    orders: ["odredil*", "prepovedal*", "prepove", "naložil* odpravo", "odločbo o odpravi", "opomin*", "zahteval* izbris"],
    periodic: ["periodičn* denarn* kazn*", "dnevn* kazn*", "prisiln* izvršb*", "denarn* kazen v izvršilnem postopku"],
    due: ["zapadl*", "izterjal*", "izterjuje"],
    wrongs: ["kršit*", "krši*", "pranj* denarja", "korupcij*", "podkup*", "goljuf*", "obtožb*", "preiskav*"],
    disobeyed: ["ni izvršil*", "niso izvršil*", "neizvršit*", "ni spoštoval*", "nespoštovanj*", "ni upošteval*", "neupoštevanj*", "ni izpolnil*", "neizpolnit*", "neizpolnjevanj*", "ignoriral*", "kljub prepovedi", "kljub odločbi"],
    orderNouns: ["odločb*", "odločit*", "odredb*", "sklep*", "prepoved*", "sodb*", "ukrep*", "zavez*"],
    gets: ["dobil", "dobila", "dobi"],
    many: ["globe", "kazni"],
  },

  outcome: {
    appeals: ["pritožil*", "se bo pritožil*", "pritožb*", "vložil* tožbo", "tožb*", "izpodbija", "izpodbijal*"],
    upholds: ["potrdil*", "potrjen*", "potrjuje", "zavrnil*", "zavrnjen*", "zavrglo"],
    reduces: ["znižal*", "znižan*", "zmanjšal*", "zmanjšan*"],
    annuls: ["razveljavil*", "razveljavljen*", "odpravil*", "odpravljen*", "izpodbil*", "ukinil*"],
    objects: ["odločb*", "odločit*", "pritožb*", "tožb*", "sodb*", "sankcij*"],
  },

  modality: {
    possible: ["lahko", "grozi", "grozijo", "bi", "morebitn*", "mogoč*", "možn*", "če", "potencialn*", "ali bo", "tvega", "svari*"],
    sought: ["želi", "predlaga", "predlagal*", "načrtuje", "namerava", "razmišlja", "sprožil*", "pripravlja", "začel*", "uvedel", "uvedla", "predhodn*"],
    negated: ["ni izrekl*", "ni izrekel", "ni kaznoval*", "ni naložil*", "ni oglobil*", "ne bo plačal*", "ne bo kaznovan*", "brez globe", "brez kazni", "izognil*", "nobene globe", "namesto globe", "ustavil* postopek"],
    earlier: ["prej", "lani", "v preteklosti", "lansko leto", "pred letom", "pred leti", "predlani", "prejšnj*", "že prej"],
    asks: ["zakaj", "kako"],
  },

  context: {
    sport: ["UEFA", "FIFA", "NZS", "FIA", "NBA", "nogomet*", "lig*", "klub*", "tekm*", "trener*", "igral*", "vratar*", "navijač*", "stadion*", "bakl*", "tribun*", "disciplinsk*", "prvenstv*", "enajstmetrovk*", "košark*", "rokomet*", "hokej*", "smučar*", "Maribor", "Olimpija"],
    traffic: ["voznik*", "vožnj*", "hitrost*", "parkiran*", "policij*", "policist*", "radar*", "alkohol*", "potnik*", "brez vozovnice", "kolesar*", "pešec", "motorist*", "vinjet*"],
    person: ["moški", "moškega", "ženska", "žensko", "letni", "letnega", "letnik*", "zapor*", "pogojn*", "obtožen*", "obsojen*", "nekdanji", "nekdanjega", "direktorju", "igralec", "pevec", "pevka", "politik*", "župan*", "odvetnik*", "zdravnik*", "goljuf*"],
    privateClaim: ["odškodnin*", "povračil* škode", "pogodben* kazen", "pogodben* kazn*", "žrtv*", "družini"],
    otherPayment: ["odkupnin*", "vlagatelj*", "zbral*", "subvencij*", "proračun*", "davek", "davk*", "nagrad*", "nakup*", "prevzem*", "pogodb*", "naročil*", "najem*", "izkupič*"],
    politics: ["sankcij* proti rusiji", "sankcij* zoper", "sveženj sankcij", "embarg*", "država članica"],
    legislation: ["zakon*", "državni zbor", "uredb*", "pravilnik*", "višje globe", "višje kazni", "najvišja globa", "predvid*", "novel*"],
    statistics: ["lani ... skupaj", "letno", "statistik*", "število glob", "pregled*", "lestvic*", "najvišje globe", "letno poročilo", "anket*", "raziskav*", "lani ... glob", "lani ... glob*"],
  },

  roles: {
    agent: ["s strani", "od"],
    patient: ["za", "proti", "zoper", "na"],
    reason: ["zaradi", "ker", "saj", "po tem", "potem", "v zvezi", "v primeru", "v višini", "z", "s"],
    of: [],
    and: ["in", "ter", "ali"],
    articles: ["ta", "to", "te", "njegov*", "njen*", "tudi", "še"],
    endings: { "a": "any", "u": "patient", "om": "any", "em": "any", "e": "any", "i": "patient", "o": "any", "ju": "patient", "ja": "any", "jem": "any", "ih": "any", "im": "patient", "ega": "any", "emu": "patient", "e>a": "any", "u>e": "any", "i>a": "any", "o>a": "any" },
  },

  bodies: {
    byField: {
      privacy: ["informacijsk* pooblaščen*", "organ* za varstvo podatkov", "organ* za varstvo osebnih podatkov", "urad* za varstvo osebnih podatkov"],
      competition: ["agencij* za varstvo konkurence", "protimonopoln* urad*", "urad* za varstvo konkurence", "protimonopoln* organ*"],
      financial: ["agencij* za trg vrednostnih papirjev", "finančn* regulator*", "komisij* za vrednostne papirje", "centraln* bank*"],
      consumer: ["tržn* inšpektorat*", "tržn* inšpekcij*"],
      telecoms: ["agencij* za komunikacijska omrežja"],
      energy: ["agencij* za energijo"],
      environment: ["inšpektorat* za okolje"],
      labour: ["inšpektorat* za delo"],
      tax: ["finančn* uprav*", "davčn* uprav*"],
    },
    regulator: ["agencij*", "regulator*", "inšpekcij*", "inšpektorat*", "pooblaščen*", "nadzorn* organ*", "urad*", "komisij*"],
    court: ["sodišč*", "sodnik*", "sodnic*", "tribunal*"],
    government: ["ministrstv*", "minister*", "vlada", "vlade", "tožilstv*"],
    countries: {
      AT: ["avstrijsk*"], BE: ["belgijsk*"], BG: ["bolgarsk*"], HR: ["hrvašk*"], CY: ["ciprsk*"], CZ: ["češk*"], DK: ["dansk*"], EE: ["estonsk*"], FI: ["finsk*"], FR: ["francosk*"], DE: ["nemšk*"], GR: ["gršk*"], HU: ["madžarsk*"], IE: ["irsk*"], IS: ["islandsk*"], IT: ["italijansk*"], LV: ["latvijsk*"], LT: ["litovsk*"], LU: ["luksemburšk*"], MT: ["maltešk*"], NL: ["nizozemsk*"], PL: ["poljsk*"], PT: ["portugalsk*"], RO: ["romunsk*"], SK: ["slovašk*"], SI: ["slovensk*"], ES: ["špansk*"], SE: ["švedsk*"], NO: ["norvešk*"], CH: ["švicarsk*"], GB: ["britansk*"], UA: ["ukrajinsk*"], TR: ["turšk*"], RS: ["srbsk*"], RU: ["rusk*"], US: ["amerišk*", "ZDA"], CA: ["kanadsk*"], AU: ["avstralsk*"], CN: ["kitajsk*"], JP: ["japonsk*"], KR: ["južnokorejsk*"], IN: ["indijsk*"], BR: ["brazilsk*"], NG: ["nigerijsk*"], ZA: ["južnoafrišk*"], EU: ["evropsk*", "EU", "bruselj*"],
    },
    fieldCues: {
      privacy: ["GDPR", "osebn* podat*", "osebnih podatkov", "varstv* podatkov", "zasebnost*"],
      competition: ["kartel*", "konkurenc*", "prevladujoč* položaj*"],
      consumer: ["potrošnik*", "zavajanj*"],
      financial: ["pranj* denarja", "vrednostn* papir*"],
      telecoms: ["telekom*", "operater*", "naročnik*"],
      media: ["televizij*"],
      environment: ["onesnaž*", "odpad*", "okolj*"],
    },
    federal: ["us", "usa", "zda", "ameriš*"],
  },

  names: {
    firms: ["družb*", "podjetj*", "bank*", "koncern*", "skupin*", "operater*", "trgov*", "verig*", "platform*", "zavarovalnic*", "proizvajal*", "dobavitelj*", "velikan*", "bolnišnic*", "portal*", "ponudnik*"],
    notNames: ["vrhovno", "voznik", "poslanci", "pregled", "globa", "globo", "kazen", "rekordna", "visoka", "nova", "sodišče", "agencija", "zakaj", "kako", "kdo", "družba", "podjetje", "milijoni"],
    personTitles: ["gospod", "gospa", "direktor*", "predsednik*", "minister", "ministrica", "ustanovitelj*"],
    legalForms: ["d.o.o.", "d.d.", "d. o. o.", "d. d.", "k.d.", "s.p."],
  },

  dates: {
    decided: ["z odločbo z dne", "odločbo z dne", "z dne", "dne", "s sodbo z dne"],
    ofOrder: ["odločb* iz", "odločb* z dne", "odredb* iz", "iz", "z dne"],
    today: ["danes"],
    yesterday: ["včeraj"],
    weekdays: [["ponedeljek"], ["torek"], ["sreda", "sredo"], ["četrtek"], ["petek"], ["sobota", "soboto"], ["nedelja", "nedeljo"]],
    months: { "januarja": 1, "januarju": 1, "februarja": 2, "februarju": 2, "marca": 3, "marcu": 3, "aprila": 4, "aprilu": 4, "maja": 5, "maju": 5, "junija": 6, "juniju": 6, "julija": 7, "juliju": 7, "avgusta": 8, "avgustu": 8, "septembra": 9, "septembru": 9, "oktobra": 10, "oktobru": 10, "novembra": 11, "novembru": 11, "decembra": 12, "decembru": 12 },
    durations: { "dan": "D", "dni": "D", "teden": "W", "tedn*": "W", "mesec*": "M", "leto": "Y", "leta": "Y", "let": "Y" },
  },
};
