import type { Locale } from "../locale.ts";

/** Czech: stems where they are safe; "pokutov*" is the verb, "pokut*" covers noun and verb, "pokutový kop" is sport. */
// biome-ignore format: word lists
export const cs: Locale = {
  code: "cs",
  name: "Czech",
  identify: ["a", "v", "ve", "na", "se", "je", "že", "za", "s", "z", "do", "to", "od", "pro", "který", "která", "které", "kterou", "jako", "byla", "byl", "bylo", "podle", "nebo", "jsou", "jeho", "také", "už", "až", "při", "však", "kvůli", "před", "společnost", "společnosti", "korun", "úřad", "pokutu", "pokuta", "uložil", "milionů", "roku", "aby", "mu", "jí", "dostal", "dostala", "firma", "pokutoval", "pokutovala", "pokutován", "zaplatí", "úřadu", "soud", "soudu", "milionu", "milion", "korunami", "miliardy", "tisíc", "tis", "kč", "mil", "kterému", "ale", "další", "let", "ještě"],
  letters: "ěřůďťňčšž",

  numerals: {
    decimal: ",",
    scales: { "tisíc*": 3, "tis": 3, "milion*": 6, "milión*": 6, "milionov": 6, "milionová": 6, "milionovou": 6, "milionové": 6, "miliardovou": 9, "miliardová": 9, "mil": 6, "mio": 6, "miliard*": 9, "mld": 9, "bilion*": 12, "bil": 12 },
    words: {
      "jeden": 1, "jedna": 1, "jedno": 1, "jednu": 1, "jednoho": 1, "jedné": 1, "dva": 2, "dvě": 2, "dvou": 2, "dvěma": 2, "tři": 3, "tří": 3, "třemi": 3, "čtyři": 4, "čtyř": 4,
      "pět": 5, "pěti": 5, "šest": 6, "šesti": 6, "sedm": 7, "sedmi": 7, "osm": 8, "osmi": 8, "devět": 9, "devíti": 9, "deset": 10, "deseti": 10, "jedenáct": 11,
      "dvanáct": 12, "dvanácti": 12, "třináct": 13, "čtrnáct": 14, "patnáct": 15, "patnácti": 15, "šestnáct": 16, "sedmnáct": 17, "osmnáct": 18, "devatenáct": 19, "dvacet": 20,
      "dvaceti": 20, "třicet": 30, "třiceti": 30, "čtyřicet": 40, "padesát": 50, "padesáti": 50, "šedesát": 60, "sedmdesát": 70, "osmdesát": 80, "devadesát": 90, "sto": 100,
      "dvě stě": 200, "stě": 100, "sta": 100, "set": 100, "půl": 0.5, "půldruhého": 1.5, "čtvrt": 0.25,
    },
    many: ["milionov*", "miliardov*", "miliony", "milionů", "milionech", "miliardy", "miliard", "tisíce", "tisíců"],
    joiners: ["a"],
    compound: true,
  },

  money: {
    currencies: {
      "korun*": "CZK|SEK|NOK|DKK", "Kč": "CZK", "českých korun": "CZK", "korun* českých": "CZK", "švédských korun": "SEK", "norských korun": "NOK", "dánských korun": "DKK", "euro": "EUR", "eur": "EUR", "eura": "EUR", "eurech": "EUR", "eury": "EUR", "dolar*": "USD|CAD|AUD", "amerických dolarů": "USD", "kanadských dolarů": "CAD", "australských dolarů": "AUD",
      "liber": "GBP", "libra": "GBP", "libry": "GBP", "frank*": "CHF", "zlot*": "PLN", "forint*": "HUF", "rubl*": "RUB", "hřiven": "UAH", "hřivny": "UAH", "jen": "JPY", "jenů": "JPY", "jüan*": "CNY", "juan*": "CNY", "won*": "KRW", "rupií": "INR", "lei": "RON",
    },
    subunits: { "haléř*": "CZK", "cent/centy/centů": "EUR|USD" },
    of: [],
    atMost: ["až", "až do", "do výše", "maximálně", "nejvýše", "nejvýš", "do"],
    atLeast: ["přes", "více než", "víc než", "nejméně", "minimálně", "alespoň", "nad"],
    about: ["asi", "zhruba", "přibližně", "kolem", "okolo", "téměř", "skoro", "bezmála", "cca"],
    to: ["až", "do", "a", "na"],
    from: ["od", "z", "ze", "mezi"],
    perDay: ["denně", "za den", "za každý den", "za každý den prodlení"],
    perWeek: ["týdně", "za týden", "za každý týden"],
    perMonth: ["měsíčně", "za měsíc", "za každý měsíc"],
    total: ["celkem", "celkově", "dohromady", "souhrnně", "v souhrnu", "v součtu", "úhrnem"],
    converted: ["v přepočtu", "po přepočtu", "tedy", "což je", "což odpovídá", "neboli"],
    background: ["obrat*", "tržb*", "tržeb", "zisk*", "prodej*", "výnos*", "kapitál*", "investic*", "investor*", "financování", "rozpočt*", "rozpočet*", "smlouv*", "zakázk*", "náklad*", "hodnot*", "cen*", "škod*", "půjčk*", "úvěr*", "dotac*"],
  },

  penalty: {
    fine: ["pokuta", "pokuty", "pokutě", "pokutu", "pokutou", "pokut", "pokutám", "pokutách", "pokutami", "megapokut*", "rekordpokut*", "pokuta/pokutu/pokuty ve výši", "finanční sankc*", "peněžit* sankc*"],
    penalty: ["sankc*", "trest", "trestu", "trestem", "peněžit* trest*", "postih*", "penále"],
    fines: ["pokutoval*", "pokutuje", "pokutovat", "potrestal*", "potrestá", "sankcionoval*", "napařil*", "penalizoval*"],
    fined: ["byl/byla/bylo/byly/byli ... pokutován*", "pokutován*", "byl/byla ... potrestán*", "potrestán*", "uložena pokuta", "uložena sankce"],
    imposes: ["vyrubil*", "uložit", "udělit", "vyměřit", "uložil*", "uloží", "ukládá", "ukládají", "uložen*", "udělil*", "uděluje", "udělen*", "vyměřil*", "vyměřen*", "vyměří", "dal", "dala", "dali", "naúčtoval*", "napařil*", "napařen*", "vymáhá", "předepsal*", "vystavil*", "padl*"],
    receives: ["hrozí", "hrozila", "čelí", "čelit", "dostal*", "dostane", "dostává", "obdržel*", "obdrží", "inkasoval*", "schytal*", "vyfasoval*", "čelil*"],
    pays: ["zaplatí", "zaplatil*", "zaplatit", "zaplacení", "platí", "platit", "musí zaplatit", "má zaplatit", "bude muset zaplatit", "uhradí", "uhradit", "uhradil*"],
    settles: ["aby ukončil* vyšetřování", "aby ukončil* stíhání", "ukončí vyšetřování", "za ukončení vyšetřování", "urovnání", "mimosoudn* dohod*", "narovnání", "smír*", "vyrovnání", "dohodl* ... zaplatí", "dohodl* ... urovnání", "souhlasil* se zaplacením", "přistoupil* na dohodu"],
    orders: ["nařídil*", "nařizuje", "nařídí", "přikázal*", "zakázal*", "zakazuje", "napomenul*", "napomenutí", "vyzval* k nápravě", "uložil* nápravné opatření", "opatření k nápravě", "zablokoval*"],
    periodic: ["penále", "donucovací pokut*", "donucovacích pokut", "periodick* penále", "opakovan* pokut*", "denní pokut*", "pořádkov* pokut*"],
    due: ["vymáhá", "vymohl*", "splatn*", "naběhl*", "dlužn*"],
    wrongs: ["poruš*", "praní peněz", "korupc*", "úplat*", "podvod*", "klamá*", "klamav*", "vyšetřov*", "obvinění", "kartel*", "únik*"],
    disobeyed: ["nesplnil*", "nesplnění", "neuposlechl*", "neuposlechnutí", "nerespektoval*", "nerespektování", "ignoroval*", "ignorování", "nevyhověl*", "neprovedl*", "navzdory zákazu", "přes zákaz", "nedodržel* nařízení", "nedodržení nařízení", "porušil* zákaz", "neplnění"],
    orderNouns: ["rozhodnutí", "příkaz*", "nařízení", "opatření", "zákaz*", "výzv*", "rozsud*", "závaz*", "nápravn*"],
    gets: ["dostal", "dostala", "dostane"],
    announces: ["oznám*", "oznam*"],
    punishes: ["trestá", "potrestal*"],
    sized: ["rekordní*", "milion*", "miliard*"],
    many: ["pokuty", "pokut"],
  },

  outcome: {
    appeals: ["obrátil na soud", "obrací na soud", "obrátila na soud", "se ... odvolá", "se ... odvolal*", "odvolal* se", "se odvolal*", "odvolá se", "se odvolá", "odvolává se", "podal* odvolání", "podala rozklad", "podal* rozklad", "podal* žalobu", "podal* kasační stížnost", "napadl*", "brání se", "odvolání proti"],
    upholds: ["potvrdil*", "potvrzuje", "potvrzen*", "zamítl*", "zamítá", "zamítnut*", "platí i nadále", "ponechal* v platnosti", "neuspěl*"],
    reduces: ["snížil*", "snižuje", "snížen*", "snížení", "zmírnil*", "zmenšil*", "seškrtal*"],
    annuls: ["vrátil* úřadu", "vrátil* spor", "zrušil*", "zrušen*", "zrušení", "ruší", "anuloval*", "smetl*", "prohlásil* za neplatn*", "vrátil* k novému projednání"],
    objects: ["rozhodnutí", "odvolání", "žalob*", "rozklad*", "sankc*", "rozsud*", "verdikt*"],
    confirms: ["potvrdil*"],
  },

  modality: {
    possible: ["čelí", "čelit", "může", "mohou", "mohl by", "mohla by", "mohlo by", "mohly by", "by mohl*", "hrozí", "hrozila", "hrozil", "hrozilo", "riskuj*", "případn*", "možn*", "pokud", "jestli", "lze", "potenciáln*", "zda", "v krajním případě", "obvinil*", "předběžn*"],
    sought: ["chce", "chtějí", "navrhuje", "navrhl*", "navrhovan*", "požaduje", "žádá", "hodlá", "plánuje", "zvažuje", "zahájil*", "připravuje", "uvažuje"],
    negated: ["neuložil*", "neuloží", "nedostal*", "nedostane", "nezaplatí", "nepotrestal*", "nehrozí", "nepokutoval*", "nemusí platit", "nemusí zaplatit", "nebyl* pokutován*", "nebyl* potrestán*", "bez pokuty", "unikl*", "vyhnul*", "vyhnou", "vyhne", "vyhnout", "žádn* pokut*", "upustil*", "zastavil* řízení", "místo pokuty", "nevyměřil*", "neudělil*"],
    earlier: ["dříve", "loni", "v minulosti", "v minulém roce", "předloni", "minulý rok", "před rokem", "před lety", "předchozí*", "už dříve", "v předchozích letech", "před dvěma lety"],
    asks: ["proč", "jak", "kde"],
  },

  context: {
    sport: ["UEFA", "FIFA", "FIA", "NBA", "NHL", "LFA", "FAČR", "fotbal*", "hokej*", "lig*", "extralig*", "klub", "klubu", "kluby", "klubům", "disciplinární komis*", "disciplinárk*", "disciplinár*", "zápas*", "utkání", "trenér*", "hráč*", "brankář*", "útočník* ... gól*", "fanoušk*", "fanoušci", "stadion*", "pyrotechnik*", "pokutov* kop*", "pokutového kopu", "kop", "faul*", "mistrovství", "pohár*", "tenist*", "boxer*"],
    traffic: ["řidič*", "rychlost*", "parkování", "parkoval*", "policist*", "policie", "strážní*", "radar*", "opil*", "cestující*", "načerno", "jízdu", "jízdenk*", "motorkář*", "cyklist*", "chodc*", "dálniční známk*", "revizor*"],
    person: ["muž", "muže", "muži", "žena", "ženě", "ženu", "letý", "letá", "letého", "vězení", "odnětí svobody", "podmínk*", "obžalovan*", "obviněn*", "podvodník*", "podnikatel*", "bývalý ředitel", "bývalého ředitele", "exředitel*", "exministr*", "herec", "herečk*", "zpěvák*", "zpěvačk*", "politik", "poslanec", "starost*", "lékař*", "advokát*", "influencer*", "youtuber*", "moderátor*", "seniork*", "důchodc*"],
    privateClaim: ["odškodn*", "náhrad* škody", "nemajetkov* újm*", "smluvní pokut*", "smluvních pokut*", "žaloval*", "bolestné", "obětem", "obětí", "kompenzac*", "pozůstal*"],
    otherPayment: ["výkupn*", "investor*", "investic*", "dotac*", "rozpočet*", "rozpočt*", "daň", "daně", "daní", "pobídk*", "odměn*", "poplatk*", "převzetí", "koup*", "smlouv*", "zakázk*", "nájem*", "mzd*", "plat", "nákladech řízení", "náklad* řízení", "vrátit"],
    politics: ["sankc* proti rusku", "sankc* vůči", "protirusk* sankc*", "balík* sankcí", "embarg*", "člensk* stát*"],
    legislation: ["zákon*", "novel*", "poslanc*", "sněmovn*", "senát*", "vyhlášk*", "vyšší pokuty", "vyšší pokut*", "zvýší pokut*", "zvýšení pokut", "sazebník*", "hranice pokut", "horní hranice", "lze uložit"],
    statistics: ["rozdal*", "loni ... pokut", "za loňský rok", "ročně", "statistik*", "počet pokut", "přehled*", "žebříč*", "nejvyšší pokuty", "nejvyšších pokut", "největších pokut", "největší pokuty", "nejvyšších sankcí", "souhrn*", "výroční zpráv*", "průzkum*", "kolik pokut", "pokut za", "kontrol"],
    prison: ["vězení"],
    gambling: ["hazard*", "kasin*", "sázkov*"],
  },

  roles: {
    agent: ["od", "ze strany", "rozhodnutím"],
    patient: ["pro", "proti", "vůči", "po", "na"],
    reason: ["za", "kvůli", "protože", "jelikož", "pro porušení", "v souvislosti s", "poté co", "v kauze"],
    of: [],
    and: ["a", "i", "a také", "nebo"],
    articles: ["ten", "ta", "to", "tu", "té", "tomu", "jeho", "její", "jejich", "také", "i", "další"],
    endings: {
      "u": "any", "ovi": "patient", "a": "any", "em": "any", "e": "any", "i": "any", "y": "any", "ě": "any", "ou": "any", "ům": "patient", "ami": "any", "ách": "any", "é": "any", "ého": "any", "ému": "patient", "a>o": "any", "u>o": "any", "em>o": "any", "y>a": "any", "u>a": "any", "ou>a": "any", "ě>a": "any", "e>a": "any", "ze": "any",
    },
    near: ["poblíž"],
    each: ["každý", "každé"],
    further: ["další"],
    request: ["na návrh", "na žádost"],
  },

  bodies: {
    byField: {
      privacy: ["úřad* pro ochranu osobních údajů", "úřad* na ochranu osobních údajů", "úřad* pro ochranu údajů", "úřad* na ochranu údajů", "úřad* pro ochranu soukromí", "úřad* na ochranu soukromí", "regulátor* ochrany údajů", "dozorov* úřad* pro ochranu osobních údajů"],
      competition: ["antimonopolní* úřad*", "antimonopolní* regulátor*", "úřad* pro ochranu hospodářské soutěže", "soutěžní* úřad*", "kartelov* úřad*", "antimonopolní* orgán*"],
      financial: ["finanční* regulátor*", "komis* pro cenné papíry", "dohled* nad finančním trhem", "centrální bank*", "bankovní* dohled*", "burzovní* dohled*"],
      consumer: ["obchodní inspekc*", "spotřebitelsk* úřad*", "úřad* na ochranu spotřebitelů"],
      telecoms: ["telekomunikační* úřad*", "telekomunikační* regulátor*"],
      media: ["rada pro rozhlasové a televizní vysílání", "mediální* regulátor*", "vysílací rad*", "rad* pro vysílání"],
      energy: ["energetick* regulační* úřad*", "energetick* regulátor*"],
      environment: ["inspekc* životního prostředí"],
      health: ["ústav* pro kontrolu léčiv", "hygienick* stanic*", "hygienik*"],
      labour: ["inspekc* práce", "inspektorát* práce"],
      tax: ["finanční* úřad*", "finanční* správ*", "berňák*"],
    },
    regulator: ["úřad*", "regulátor*", "regulační* orgán*", "orgán*", "inspekc*", "inspektorát*", "dohled*", "dozor*", "komis*", "hlídač*"],
    court: ["soud", "soudu", "soudem", "soudy", "soudů", "tribunál*", "soudce", "soudkyně", "NSS", "ÚS"],
    government: ["ministerstv*", "ministr*", "vlád*", "prokuratur*", "státní zástup*", "státní zastupitelství"],
    countries: {
      AT: ["rakousk*"], BE: ["belgick*", "belgie"], BG: ["bulharsk*"], HR: ["chorvatsk*"], CY: ["kypersk*", "kypru"], CZ: ["česk*", "tuzemsk*"], DK: ["dánsk*"], EE: ["estonsk*"], FI: ["finsk*"], FR: ["francouzsk*", "francie"], DE: ["německ*"], GR: ["řeck*"], HU: ["maďarsk*"], IE: ["irsk*"], IS: ["islandsk*"], IT: ["italsk*", "itálie"], LV: ["lotyšsk*"], LT: ["litevsk*", "litvy"], LU: ["lucembursk*"], MT: ["maltsk*", "malty"], NL: ["nizozemsk*", "holandsk*"], PL: ["polsk*"], PT: ["portugalsk*"], RO: ["rumunsk*"], SK: ["slovensk*"], SI: ["slovinsk*"], ES: ["španělsk*"], SE: ["švédsk*"], NO: ["norsk*"], CH: ["švýcarsk*"], GB: ["britsk*", "británie"], UA: ["ukrajinsk*", "ukrajiny"], TR: ["tureck*"], RS: ["srbsk*"], RU: ["rusk*"], US: ["americk*", "USA", "spojených států"], CA: ["kanadsk*", "kanady"], AU: ["australsk*", "austrálie"], CN: ["čínsk*", "číny"], JP: ["japonsk*"], KR: ["jihokorejsk*", "korejsk*"], IN: ["indick*", "indie"], BR: ["brazilsk*", "brazílie"], NG: ["nigerijsk*"], ZA: ["jihoafrick*"], EU: ["unijní*", "evropsk*", "EU", "brusel*"],
    },
    fieldCues: {
      privacy: ["GDPR", "osobní* údaj*", "osobních údajů", "soukromí", "únik* dat"],
      competition: ["kartel*", "hospodářsk* soutěž*", "dominantní*", "antimonopolní*", "zneužití postavení", "významn* tržní* síl*"],
      consumer: ["spotřebitel*", "klamav*", "nekal* praktik*", "zákazník*"],
      financial: ["praní peněz", "cenn* papír*", "investor*", "pojišťovn*", "burz*"],
      telecoms: ["telekom*", "operátor*", "mobilní* síť"],
      media: ["televiz*", "vysílání", "rozhlas*"],
      energy: ["elektřin*", "plyn", "plynu", "energetick*"],
      environment: ["životní* prostředí", "znečištění", "odpad*", "emis*"],
    },
    federal: ["us", "usa", "spojené", "spojených", "amerik*", "washington"],
  },

  names: {
    firms: ["směnár*", "mlékár*", "společnost*", "firm*", "podnik", "podniku", "podniky", "koncern*", "skupin*", "bank*", "operátor*", "řetěz*", "platform*", "pojišťovn*", "prodejc*", "výrobc*", "dodavatel*", "provozovatel*", "dopravc*", "aerolink*", "aerolini*", "e-shop*", "obchod*", "gigant*", "síť", "sítě", "portál*", "aplikac*", "nemocnic*", "automobilk*", "vydavatel*"],
    notNames: ["covid", "poslanci", "sněmovna", "přehled", "řidič", "soudci", "ministerstvo", "stovky", "tisíce", "desítky", "pokuta", "pokutu", "pokuty", "rekordní", "obří", "vysoká", "další", "úřad", "soud", "rozhodnutím", "rozhodnutí", "proč", "jak", "kdo", "firma", "společnost", "antimonopolní", "evropská komise", "dostal", "zaplatí", "miliony", "miliardy", "milionová", "sankce", "trest"],
    personTitles: ["pan", "pana", "paní", "ředitel*", "šéf*", "předsed*", "místopředsed*", "ministr*", "mluvčí", "zakladatel*", "komisař*"],
    legalForms: ["s.r.o.", "spol. s r.o.", "s. r. o.", "a.s.", "a. s.", "v.o.s.", "k.s.", "z.s.", "o.p.s.", "s.p."],
  },

  dates: {
    decided: ["rozhodnutím ze dne", "rozhodnutí ze dne", "ze dne", "dne", "rozhodnutím z", "rozsudkem ze dne"],
    ofOrder: ["příkaz* z", "rozhodnutí z", "nařízení z", "opatření z", "ze dne", "z"],
    today: ["dnes"],
    yesterday: ["včera"],
    weekdays: [["pondělí", "pondělek"], ["úterý", "úterek"], ["středa", "středu", "středy"], ["čtvrtek", "čtvrtka"], ["pátek", "pátku"], ["sobota", "sobotu", "soboty"], ["neděle", "neděli"]],
    months: { "ledna": 1, "lednu": 1, "leden": 1, "února": 2, "únoru": 2, "března": 3, "březnu": 3, "dubna": 4, "dubnu": 4, "května": 5, "květnu": 5, "června": 6, "červnu": 6, "července": 7, "červenci": 7, "srpna": 8, "srpnu": 8, "září": 9, "října": 10, "říjnu": 10, "říjen": 10, "listopadu": 11, "prosince": 12, "prosinci": 12 },
    durations: { "den": "D", "dny": "D", "dnů": "D", "dní": "D", "týden": "W", "týdny": "W", "týdnů": "W", "měsíc*": "M", "rok": "Y", "roky": "Y", "roků": "Y", "let": "Y" },
  },
};
