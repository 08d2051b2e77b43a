import type { Locale } from "../locale.ts";

/** Slovak: close to Czech in grammar, with its own spellings; figures are often joined to the scale by a hyphen ("40-tisíc"). */
// biome-ignore format: word lists
export const sk: Locale = {
  code: "sk",
  name: "Slovak",
  identify: ["a", "v", "vo", "na", "sa", "je", "že", "za", "s", "so", "z", "zo", "do", "to", "od", "pre", "ktorý", "ktorá", "ktoré", "ktorú", "ako", "bola", "bol", "bolo", "podľa", "alebo", "sú", "jeho", "aj", "už", "až", "pri", "však", "kvôli", "pred", "spoločnosť", "spoločnosti", "eur", "úrad", "pokutu", "pokuta", "uložil", "miliónov", "milióna", "roku", "aby", "dostal", "pretože", "môže", "tiež", "pokutoval", "pokutovala", "zaplatí", "úradu", "súd", "súdu", "milión", "miliardy", "tisíc", "dostala", "ešte", "ktorého", "banka", "sankciou", "firma", "firmu", "mil", "povedal"],
  letters: "ľĺŕďťňčšž",

  numerals: {
    decimal: ",",
    scales: { "tisíc*": 3, "tis": 3, "milión*": 6, "mil": 6, "mio": 6, "miliard*": 9, "miliárd*": 9, "mld": 9, "bilión*": 12 },
    words: {
      "jeden": 1, "jedna": 1, "jedného": 1, "dva": 2, "dve": 2, "dvoch": 2, "tri": 3, "troch": 3, "štyri": 4, "štyroch": 4, "päť": 5, "piatich": 5, "šesť": 6, "šiestich": 6, "sedem": 7, "siedmich": 7, "osem": 8, "deväť": 9,
      "desať": 10, "desiatich": 10, "jedenásť": 11, "dvanásť": 12, "pätnásť": 15, "dvadsať": 20, "tridsať": 30, "štyridsať": 40, "päťdesiat": 50, "šesťdesiat": 60, "sedemdesiat": 70, "osemdesiat": 80, "deväťdesiat": 90, "sto": 100, "dvesto": 200, "tristo": 300, "päťsto": 500, "pol": 0.5, "poldruha": 1.5, "štvrť": 0.25,
    },
    many: ["miliónov*", "miliardov*", "milióny", "miliónov", "miliardy", "miliárd", "tisíce", "tisícov"],
    joiners: ["a"],
    compound: true,
  },

  money: {
    currencies: {
      "euro": "EUR", "eur": "EUR", "eura": "EUR", "eurách": "EUR", "eurami": "EUR", "dolár*": "USD|CAD|AUD", "amerických dolárov": "USD", "korún": "CZK|SEK|NOK|DKK", "koruny": "CZK|SEK|NOK|DKK", "českých korún": "CZK", "libier": "GBP", "libra": "GBP", "libry": "GBP", "frank*": "CHF", "zlot*": "PLN", "forint*": "HUF", "rubľ*": "RUB", "hrivien": "UAH", "jenov": "JPY", "jüan*": "CNY", "wonov": "KRW", "rupií": "INR", "lei": "RON",
    },
    subunits: { "cent*": "EUR|USD" },
    of: [],
    atMost: ["až", "až do", "do výšky", "maximálne", "najviac", "do"],
    atLeast: ["vyše", "viac ako", "viac než", "najmenej", "minimálne", "aspoň", "nad"],
    about: ["asi", "zhruba", "približne", "okolo", "takmer", "skoro", "cca"],
    to: ["až", "do", "a", "na"],
    from: ["od", "z", "zo", "medzi"],
    perDay: ["denne", "za deň", "za každý deň"],
    perWeek: ["týždenne", "za týždeň"],
    perMonth: ["mesačne", "za mesiac"],
    total: ["celkom", "celkovo", "dokopy", "spolu", "v súčte", "úhrnom"],
    converted: ["v prepočte", "po prepočte", "teda", "čo je", "čo zodpovedá"],
    background: ["obrat*", "tržb*", "tržieb", "zisk*", "predaj*", "výnos*", "kapitál*", "investíc*", "investor*", "financovan*", "rozpočt*", "rozpočet*", "zmluv*", "zákazk*", "náklad*", "hodnot*", "cen*", "škod*", "pôžičk*", "úver*", "dotác*"],
  },

  penalty: {
    fine: ["pokuta", "pokuty", "pokute", "pokutu", "pokutou", "pokút", "pokutám", "pokutách", "pokutami", "megapokut*", "pokuta/pokutu/pokuty vo výške", "finančn* sankci*", "peňažn* sankci*"],
    penalty: ["sankci*", "trest", "trestu", "trestom", "peňažn* trest*", "postih*", "penále"],
    fines: ["pokutoval*", "pokutuje", "pokutovať", "potrestal*", "potrestá", "sankcionoval*", "napálil*"],
    fined: ["bol/bola/bolo/boli ... pokutovan*", "pokutovan*", "potrestan*", "uložená pokuta", "uložená sankcia"],
    imposes: ["napaľil*", "uložiť", "udeliť", "vyrubiť", "uložil*", "uloží", "ukladá", "ukladajú", "uložen*", "udelil*", "udeľuje", "udelen*", "vyrubil*", "vyrúbil*", "vyrubená", "vymeral*", "dal", "dala", "dali", "vymáha", "napálil*"],
    receives: ["hrozí", "hrozila", "čelí", "čeliť", "dostal*", "dostane", "dostáva", "obdržal*", "inkasoval*", "schytal*", "vyfasoval*"],
    pays: ["zaplatí", "zaplatia", "zaplatil*", "zaplatiť", "zaplatenie", "zaplateni*", "platí", "platiť", "musí zaplatiť", "má zaplatiť", "bude musieť zaplatiť", "uhradí", "uhradiť", "uhradil*"],
    settles: ["urovnal*", "urovnať", "urovnan*", "mimosúdn* dohod*", "zmier*", "vyrovnan*", "dohodl* ... zaplatí", "dohodol* ... zaplatí", "sa dohodl*", "súhlasil* so zaplatením"],
    orders: ["nariadil*", "nariaďuje", "prikázal*", "zakázal*", "zakazuje", "napomenul*", "napomenutie", "opatrenie na nápravu", "zablokoval*"],
    periodic: ["penále", "donucovac* pokut*", "opakovan* pokut*", "denn* pokut*", "poriadkov* pokut*"],
    due: ["vymáha", "vymohl*", "splatn*"],
    wrongs: ["poruš*", "pranie peňazí", "korupci*", "úplat*", "podvod*", "klama*", "klamliv*", "vyšetrovan*", "obvinen*", "kartel*"],
    disobeyed: ["nesplnil*", "nesplneni*", "neuposlúchl*", "nerešpektoval*", "nerešpektovan*", "ignoroval*", "ignorovan*", "nevyhovel*", "nevykonal*", "napriek zákazu", "nedodržal* nariaden*", "neplnenie", "neplnil*"],
    orderNouns: ["rozhodnut*", "príkaz*", "nariaden*", "opatren*", "zákaz*", "výzv*", "rozsud*", "záväz*"],
    gets: ["dostal", "dostala", "dostane"],
    many: ["pokuty", "pokút"],
  },

  outcome: {
    appeals: ["odvolal* sa", "sa odvolal*", "odvolá sa", "sa odvolá", "odvoláva sa", "podal* odvolanie", "podal* rozklad", "podal* žalobu", "podal* správnu žalobu", "napadol", "napadl*"],
    upholds: ["potvrdil*", "potvrdzuje", "potvrden*", "zamietol", "zamietl*", "zamietnut*", "ponechal* v platnosti", "neuspel*"],
    reduces: ["znížil*", "znižuje", "znížen*", "zmiernil*"],
    annuls: ["zrušil*", "zrušen*", "zrušenie", "ruší", "anuloval*", "vyhlásil* za neplatn*"],
    objects: ["rozhodnut*", "odvolani*", "žalob*", "rozklad*", "sankci*", "rozsud*", "verdikt*"],
    confirms: ["potvrdil*"],
  },

  modality: {
    possible: ["čelí", "čeliť", "môže", "môžu", "mohol by", "mohla by", "mohlo by", "mohli by", "by mohl*", "hrozí", "hrozila", "hrozilo", "riskuj*", "prípadn*", "možn*", "ak", "potenciáln*", "či", "obvinil*", "predbežn*"],
    sought: ["chce", "chcú", "navrhuje", "navrhol", "navrhl*", "požaduje", "žiada", "plánuje", "zvažuje", "začal*", "pripravuje", "mieni"],
    negated: ["neuložil*", "neuloží", "nedostal*", "nedostane", "nezaplatí", "nehrozí", "nepokutoval*", "nemusí platiť", "nemusí zaplatiť", "nepotrestal*", "bez pokuty", "unikl*", "unikol", "vyhol", "vyhl*", "vyhne", "vyhnúť", "žiadn* pokut*", "upustil*", "zastavil* konanie", "namiesto pokuty"],
    earlier: ["skôr", "vlani", "v minulosti", "v minulom roku", "predvlani", "minulý rok", "pred rokom", "pred rokmi", "predchádzajúc*", "v predchádzajúcich rokoch"],
    asks: ["prečo", "ako", "kde"],
  },

  context: {
    sport: ["UEFA", "FIFA", "FIA", "NHL", "SFZ", "futbal*", "hokej*", "lig*", "extralig*", "klub", "klubu", "kluby", "disciplinárn* komis*", "disciplinárk*", "zápas*", "trenér*", "hráč*", "brankár*", "fanúšik*", "fanúšikov", "štadión*", "pyrotechnik*", "pokutov* kop*", "faul*", "majstrovstv*", "pohár*", "tenist*"],
    traffic: ["vodič*", "rýchlos*", "parkovan*", "parkoval*", "policajt*", "polícia", "policajn*", "radar*", "opit*", "cestujúc*", "načierno", "jazdu na", "lístk*", "motorkár*", "cyklist*", "chodc*", "diaľničn* známk*", "revízor*"],
    person: ["muž", "muža", "mužovi", "žena", "ženu", "žene", "ročný", "ročná", "ročného", "väzen*", "odňati* slobody", "podmienk*", "obžalovan*", "obvinen*", "podvodník*", "podnikateľ*", "bývalý riaditeľ", "exminist*", "herec", "speváč*", "politik", "poslanec", "starost*", "primátor*", "lekár*", "advokát*"],
    privateClaim: ["odškodn*", "náhrad* škody", "nemajetkov* ujm*", "zmluvn* pokut*", "žaloval*", "kompenzáci*", "obetiam", "pozostal*"],
    otherPayment: ["výkupn*", "investíci*", "investor*", "dotáci*", "rozpočet*", "rozpočt*", "daň", "dane", "daní", "odmen*", "poplat*", "prevzati*", "kúp*", "zmluv*", "zákazk*", "nájom*", "objednal*"],
    politics: ["sankci* proti rusku", "sankci* voči", "protirusk* sankci*", "balík* sankcií", "embarg*", "člensk* štát*"],
    legislation: ["zákon*", "novel*", "poslanci", "parlament*", "vyhlášk*", "vyššie pokuty", "zvýši pokut*", "sadzobník*", "horná hranica", "podľa nariadenia", "možno uložiť"],
    statistics: ["rozdal*", "vlani ... pokut*", "za minulý rok", "ročne", "štatistik*", "počet pokút", "prehľad*", "rebríč*", "najvyššie pokuty", "najväčš* pokut*", "súhrn*", "výročn* správ*", "prieskum*", "kontrol"],
    prison: ["väzenie", "väzenia"],
  },

  roles: {
    agent: ["od", "zo strany", "rozhodnutím"],
    patient: ["pre", "proti", "voči", "na"],
    reason: ["za", "kvôli", "pretože", "keďže", "pre porušenie", "v súvislosti s", "po tom", "v kauze"],
    of: [],
    and: ["a", "aj", "i", "alebo"],
    articles: ["ten", "tá", "to", "tú", "tej", "jeho", "jej", "ich", "aj", "ďalšia"],
    endings: { "u": "any", "ovi": "patient", "a": "any", "om": "any", "e": "any", "i": "any", "y": "any", "ou": "any", "ám": "patient", "ami": "any", "ách": "any", "é": "any", "ého": "any", "ému": "patient", "a>o": "any", "u>o": "any", "om>o": "any", "y>a": "any", "u>a": "any", "ou>a": "any", "e>a": "any" },
    further: ["ďalšiu", "ďalšia"],
  },

  bodies: {
    byField: {
      privacy: ["úrad* na ochranu osobných údajov", "úrad* pre ochranu osobných údajov", "úrad* na ochranu údajov", "úrad* na ochranu súkromia"],
      competition: ["protimonopoln* úrad*", "antimonopoln* úrad*", "kartelov* úrad*", "súťažn* úrad*"],
      financial: ["finančn* regulátor*", "komisi* pre cenné papiere", "centráln* bank*", "dohľad* nad finančným trhom"],
      consumer: ["obchodn* inšpekci*"],
      telecoms: ["úrad* pre reguláciu elektronických komunikácií", "telekomunikačn* úrad*"],
      media: ["rad* pre mediálne služby", "rad* pre vysielanie"],
      energy: ["úrad* pre reguláciu sieťových odvetví"],
      environment: ["inšpekci* životného prostredia"],
      health: ["ústav* pre kontrolu liečiv", "hygienik*"],
      labour: ["inšpektorát* práce"],
      tax: ["daňov* úrad*", "finančn* správ*"],
    },
    regulator: ["úrad*", "regulátor*", "regulačn* orgán*", "orgán*", "inšpekci*", "inšpektorát*", "dohľad*", "dozor*", "komisi*"],
    court: ["súd", "súdu", "súdom", "súdy", "tribunál*", "sudca", "sudkyňa", "NSS", "ÚS"],
    government: ["ministerstv*", "minist*", "vlád*", "prokuratúr*", "prokurátor*"],
    countries: {
      AT: ["rakúsk*"], BE: ["belgick*"], BG: ["bulharsk*"], HR: ["chorvátsk*"], CY: ["cypersk*"], CZ: ["česk*"], DK: ["dánsk*"], EE: ["estónsk*"], FI: ["fínsk*"], FR: ["francúzsk*"], DE: ["nemeck*"], GR: ["gréck*"], HU: ["maďarsk*"], IE: ["írsk*"], IS: ["islandsk*"], IT: ["taliansk*"], LV: ["lotyšsk*"], LT: ["litovsk*"], LU: ["luxembursk*"], MT: ["maltsk*"], NL: ["holandsk*"], PL: ["poľsk*"], PT: ["portugalsk*"], RO: ["rumunsk*"], SK: ["slovensk*", "SR"], SI: ["slovinsk*"], ES: ["španielsk*"], SE: ["švédsk*"], NO: ["nórsk*"], CH: ["švajčiarsk*"], GB: ["britsk*"], UA: ["ukrajinsk*"], TR: ["tureck*"], RS: ["srbsk*"], RU: ["rusk*"], US: ["americk*", "USA"], CA: ["kanadsk*"], AU: ["austrálsk*"], CN: ["čínsk*"], JP: ["japonsk*"], KR: ["juhokórejsk*", "kórejsk*"], IN: ["indick*"], BR: ["brazílsk*"], NG: ["nigérijsk*"], ZA: ["juhoafrick*"], EU: ["európsk*", "únijn*", "EÚ", "brusel*"],
    },
    fieldCues: {
      privacy: ["GDPR", "osobn* údaj*", "osobných údajov", "súkromi*"],
      competition: ["kartel*", "hospodársk* súťaž*", "dominantn*", "protimonopoln*"],
      consumer: ["spotrebiteľ*", "klamliv*", "nekal* praktik*"],
      financial: ["prani* špinavých peňazí", "cenn* papier*", "investor*", "poisťovn*"],
      telecoms: ["telekom*", "operátor*"],
      media: ["televíz*", "vysielan*"],
      environment: ["životn* prostred*", "znečisten*", "odpad*"],
    },
    federal: ["us", "usa", "spojené", "amerik*"],
  },

  names: {
    firms: ["spoločnos*", "firm*", "podnik", "podniku", "koncern*", "skupin*", "bank*", "operátor*", "reťaz*", "platform*", "poisťovň*", "predajc*", "výrobc*", "dodávateľ*", "prevádzkovateľ*", "dopravc*", "e-shop*", "obchod*", "gigant*", "portál*", "nemocnic*"],
    notNames: ["najvyšší", "poslanci", "parlament", "prehľad", "vodič", "stovky", "tisíce", "pokuta", "pokutu", "pokuty", "rekordná", "obria", "vysoká", "ďalšia", "úrad", "úradu", "súd", "rozhodnutím", "prečo", "ako", "kto", "firma", "spoločnosť", "dostal", "zaplatí", "sankcia"],
    personTitles: ["pán", "pani", "riaditeľ*", "šéf*", "predsed*", "minister*", "hovorc*", "zakladateľ*"],
    legalForms: ["s.r.o.", "spol. s r.o.", "s. r. o.", "a.s.", "a. s.", "v.o.s.", "k.s.", "š.p."],
  },

  dates: {
    decided: ["rozhodnutím zo dňa", "rozhodnutie zo dňa", "zo dňa", "dňa", "rozhodnutím z"],
    ofOrder: ["príkaz* z", "rozhodnut* z", "nariaden* z", "opatren* z", "zo dňa", "z"],
    today: ["dnes"],
    yesterday: ["včera"],
    weekdays: [["pondelok"], ["utorok"], ["streda", "stredu"], ["štvrtok"], ["piatok"], ["sobota", "sobotu"], ["nedeľa", "nedeľu"]],
    months: { "januára": 1, "januári": 1, "februára": 2, "februári": 2, "marca": 3, "marci": 3, "apríla": 4, "apríli": 4, "mája": 5, "máji": 5, "júna": 6, "júni": 6, "júla": 7, "júli": 7, "augusta": 8, "auguste": 8, "septembra": 9, "septembri": 9, "októbra": 10, "októbri": 10, "novembra": 11, "novembri": 11, "decembra": 12, "decembri": 12 },
    durations: { "deň": "D", "dni": "D", "dní": "D", "týždeň": "W", "týždň*": "W", "mesiac*": "M", "rok": "Y", "roky": "Y", "rokov": "Y" },
  },
};
