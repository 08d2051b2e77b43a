import type { Locale } from "../locale.ts";

/** Polish: inflected nouns are listed as stems; short ones ("kara", "sąd") as forms, since their stems swallow other words. */
// biome-ignore format: word lists
export const pl: Locale = {
  code: "pl",
  name: "Polish",
  identify: ["w", "na", "z", "i", "się", "nie", "do", "że", "za", "jest", "od", "przez", "to", "po", "dla", "jak", "oraz", "ale", "przed", "przy", "był", "była", "który", "która", "które", "został", "została", "może", "już", "także", "jego", "tym", "tego", "są", "ze", "zł", "mln", "tys", "spółka", "spółki", "kara", "karę", "kary", "roku", "prezes", "wysokości", "ukarał", "ukarana", "ukarany", "grzywna", "grzywną", "grzywnę", "grzywny", "nałożył", "nałożyła", "nałożono", "urząd", "urzędu", "organ", "sąd", "sądu", "złotych", "milionów", "milion", "zapłaci", "zapłacić", "otrzymał", "chce", "kwocie", "mld", "uokik", "uodo"],
  letters: "ąćęłńśźż",

  numerals: {
    decimal: ",",
    compound: true,
    scales: { "tysiąc*": 3, "tysięcy": 3, "tys": 3, "milion*": 6, "mln": 6, "mio": 6, "milionowa": 6, "milionową": 6, "milionowej": 6, "milionowe": 6, "miliardowa": 9, "miliardową": 9, "miliardowej": 9, "miliardowe": 9, "miliard*": 9, "mld": 9, "bilion*": 12, "bln": 12 },
    words: {
      "jeden": 1, "dwu": 2, "cztero": 4, "pięcio": 5, "sześcio": 6, "siedmio": 7, "ośmio": 8, "dziewięcio": 9, "dziesięcio": 10, "jedną": 1, "jednego": 1, "jednej": 1, "dwa": 2, "dwie": 2, "dwóch": 2, "dwoma": 2, "trzy": 3, "trzech": 3, "trzema": 3,
      "cztery": 4, "czterech": 4, "czterema": 4, "pięć": 5, "pięciu": 5, "pięcioma": 5, "sześć": 6, "sześciu": 6, "siedem": 7, "siedmiu": 7,
      "osiem": 8, "ośmiu": 8, "dziewięć": 9, "dziewięciu": 9, "dziesięć": 10, "dziesięciu": 10, "jedenaście": 11, "dwanaście": 12, "dwunastu": 12,
      "trzynaście": 13, "czternaście": 14, "piętnaście": 15, "piętnastu": 15, "szesnaście": 16, "siedemnaście": 17, "osiemnaście": 18,
      "dziewiętnaście": 19, "dwadzieścia": 20, "dwudziestu": 20, "trzydzieści": 30, "trzydziestu": 30, "czterdzieści": 40, "czterdziestu": 40,
      "pięćdziesiąt": 50, "pięćdziesięciu": 50, "sześćdziesiąt": 60, "siedemdziesiąt": 70, "osiemdziesiąt": 80, "dziewięćdziesiąt": 90,
      "sto": 100, "stu": 100, "dwieście": 200, "dwustu": 200, "trzysta": 300, "trzystu": 300, "czterysta": 400, "czterystu": 400, "pięćset": 500,
      "pięciuset": 500, "sześćset": 600, "siedemset": 700, "osiemset": 800, "dziewięćset": 900, "pół": 0.5, "półtora": 1.5, "ćwierć": 0.25,
    },
    many: ["milionow*", "miliardow*", "miliony", "milionów", "milionach", "miliardy", "miliardów", "tysiące", "tysięcy"],
    joiners: ["i"],
  },

  money: {
    currencies: {
      "złot*": "PLN", "zł": "PLN", "zlotych": "PLN", "PLN": "PLN", "euro": "EUR", "eur": "EUR", "dolar*": "USD|CAD|AUD", "dolar* amerykańsk*": "USD", "dolar* kanadyjsk*": "CAD", "dolar* australijsk*": "AUD",
      "dol": "USD", "funt*": "GBP", "funt* szterling*": "GBP", "frank*": "CHF", "frank* szwajcarsk*": "CHF", "koron*": "CZK|SEK|NOK|DKK", "koron* czesk*": "CZK", "koron* szwedzk*": "SEK", "koron* norwesk*": "NOK",
      "koron* duńsk*": "DKK", "forint*": "HUF", "rubl*": "RUB", "hrywn*/hrywien": "UAH", "jen*": "JPY", "juan*": "CNY", "won*": "KRW", "rupi*": "INR", "lej*": "RON", "lir*": "TRY", "real*": "BRL",
    },
    subunits: { "grosz*": "PLN", "gr": "PLN", "cent*": "EUR|USD" },
    of: [],
    atMost: ["do", "aż do", "nawet", "nawet do", "maksymalnie", "maks", "co najwyżej", "nie więcej niż"],
    atLeast: ["ponad", "przeszło", "co najmniej", "minimum", "więcej niż", "powyżej", "z górą"],
    about: ["około", "ok", "prawie", "niemal", "blisko", "mniej więcej", "niespełna"],
    to: ["do", "a", "na"],
    from: ["od", "z", "między"],
    perDay: ["dziennie", "za każdy dzień", "za dzień", "za każdy dzień zwłoki", "na dobę", "za każdą dobę"],
    perWeek: ["tygodniowo", "za każdy tydzień"],
    perMonth: ["miesięcznie", "za każdy miesiąc"],
    total: ["łącznie", "w sumie", "razem", "łączn* kwot*", "łączn* wysokości", "sumarycznie"],
    converted: ["czyli", "to jest", "równowartość", "w przeliczeniu", "co odpowiada"],
    background: [
      "obrot*", "przychod*", "przychód", "sprzedaż*", "zysk*", "strat*", "kapitał*", "inwestycj*", "zainwest*", "finansowani*", "budżet*", "umow*", "kontrakt*", "koszt*", "wart*", "cen*", "wycen*", "pożyczk*", "kredyt* na", "dotacj*", "nagrod*", "premi*",
    ],
  },

  penalty: {
    fine: ["grzywn*/grzywien", "grozi (jej/mu/im) kara", "grożą (jej/mu/im) kary", "kar* pieniężn*", "kara/kary/karę dla", "sankcja/sankcje/sankcję dla", "karę/kara/kary w wysokości/kwocie", "kar* finansow*", "kar* administracyjn*", "administracyjn* kar* pieniężn*", "mandat karny"],
    penalty: ["kara", "karę", "kary", "karze", "karą", "kar", "karom", "karami", "karach", "megakar*", "sankcj*", "mandat*"],
    fines: ["ukarał*", "ukarze", "karze", "ukarać", "ukarano", "karał*", "ukarali"],
    fined: ["został/została/zostało/zostali/zostały ... ukaran*", "ukaran*", "z karą", "ma karę", "objęt* karą"],
    imposes: ["nałożyć", "wymierzyć",
      "nałożył*", "nałoży", "nakłada", "nakładają", "nałożono", "nałożon*", "wymierzył*", "wymierzono", "wymierza", "wymierzon*", "zasądził* ... grzywn*", "orzekł*", "orzeczon*", "wlepił*", "wlepia", "przyłożył*", "zastosował*", "sypnął", "kazał* zapłacić", "zażądał*", "wyegzekwował*", "ściągnął",
    ],
    receives: ["grozi", "grożą", "dostał*", "dostaje", "dostanie", "otrzymał*", "otrzymuje", "zarobił*", "usłyszał*", "z karą od"],
    pays: ["zapłaci", "zapłacą", "zapłacił*", "zapłacić", "zapłaceni*", "do zapłaty", "do zapłacenia", "płaci", "płacą", "płacić", "musi zapłacić", "ma zapłacić", "będzie musiał* zapłacić", "uiści*", "uregulować", "wyda na karę"],
    settles: ["w ramach ugody", "ugod*", "zawarł* ugodę", "zawarcie ugody", "poddał* się karze", "dobrowoln* poddani* się karze", "zgodził* się zapłacić", "zgadza się zapłacić", "porozumienie z"],
    orders: [
      "nakazał*", "nakazuje", "nakazano", "zakazał*", "zakazuje", "zobowiązał*", "zobowiązuje", "upomniał*", "udzielił* upomnienia", "upomnieni*", "wstrzymał* przetwarzanie", "zablokował*", "wezwał* do usunięcia",
    ],
    periodic: [
      "okresow* kar* pieniężn*", "okresow* kar*", "kar* okresow*", "grzywn* w celu przymuszenia", "w celu przymuszenia", "kar* za zwłokę", "dzienn* kar*", "kar* dzienn*",
    ],
    due: ["zażądał*", "wyegzekwował*", "egzekwuje", "ściągnął", "naliczył*", "naliczon*", "wymagaln*", "zaległ*"],
    wrongs: ["narusz*", "złama*", "zmow*", "wprowadza* w błąd", "nieprawidłowoś*", "oskarżeni*", "zarzut*", "oszustw*", "prani* pieniędzy", "korupcj*", "łapów*", "śledztw*", "dochodzeni*", "wyciek*"],
    disobeyed: [
      "niewykonani*", "nie wykonał*", "niezastosowani* się do", "nie zastosował* się do", "niedostosowani* się do", "nieprzestrzegani*", "zignorował*", "ignorowani*", "nie wypełnił*", "niewypełnieni*", "nie podporządkował*", "nie zrealizował*", "pomimo nakazu", "mimo nakazu", "wbrew nakazowi",
    ],
    orderNouns: ["decyzj*", "nakaz*", "zobowiązani*", "postanowieni*", "zaleceni*", "wezwani*", "zarządzeni*", "wyrok*"],
    gets: ["otrzymał", "otrzymała", "otrzymało", "otrzymali"],
    announces: ["ogłasz*", "ogłosił*"],
    convicts: ["skazan*"],
    punishes: ["ukarał*", "karze"],
    sized: ["rekordow*", "milionow*"],
    many: ["kary", "kar", "grzywny", "mandaty"],
    levies: ["uokik", "uodo", "knf", "uke"],
  },

  outcome: {
    appeals: ["składa odwołanie", "złoży odwołanie", "idzie do sądu", "pójdzie do sądu", "skieruje sprawę do sądu", "nie zgadza się z karą", "nie zgadza się z decyzją", "odwołał* się", "odwoła się", "odwołuje się", "odwołani* od", "wniósł odwołanie", "wniosła odwołanie", "złożył* odwołanie", "zaskarżył*", "zaskarży", "zaskarża", "złożył* skargę", "wniósł skargę", "wniosła skargę", "skarg* kasacyjn*", "zapowiada odwołanie", "zapowiedział* odwołanie"],
    upholds: ["przywrócił*", "słusznie", "zasadnie", "utrzymał* w mocy", "utrzymał*", "utrzymano", "utrzymuje", "utrzyman*", "podtrzymał*", "oddalił*", "oddalon*", "oddala", "potwierdził*", "przegrał*", "zatwierdził*"],
    reduces: ["obniżył*", "obniża", "obniżon*", "obniżono", "obniżk*", "zmniejszył*", "zmniejszon*", "zredukował*", "złagodził*", "ściął", "ścięł*"],
    annuls: ["uchylił*", "uchyla", "uchylon*", "uchyleni*", "uchylono", "unieważnił*", "unieważnion*", "anulował*", "anulowan*", "wygrał* z", "wygrał* w sądzie", "wygrał* przed sądem", "ostatecznie wygrał*"],
    objects: ["decyzj*", "odwołani*", "skarg*", "wyrok*", "sankcj*", "orzeczeni*", "apelacj*", "kasacj*"],
    confirms: ["utrzymał*"],
  },

  modality: {
    possible: ["aby uniknąć", "by uniknąć", "z obawy", "obawia*", "albo kara", "lub kara", "pod groźbą", "rezerwę", "rezerwuj*",
      "może", "mogą", "mógłby", "mogłaby", "mogłoby", "mogłyby", "grozi", "grożą", "groziła", "groziło", "zagrożon*", "ryzykuj*", "ewentualn*", "potencjaln*", "jeśli", "jeżeli", "możliw*", "czy", "maksymaln*", "do ... proc", "w przyszłości", "ostrzeg*", "ostrzegł*", "zarzuca", "zarzuty", "postawił* zarzuty",
    ],
    sought: ["chce ukarać", "chcą ukarać", "chce", "domaga się", "domagają się", "żąda", "wnioskuj*", "wniósł o", "proponuj*", "zapowiada", "zamierza", "planuje", "rozważa", "wszczął", "wszczęł*", "wstępn*", "przygotowuje", "prokuratura żąda"],
    backdrop: ["po", "mimo", "pomimo", "wobec"],
    lessons: ["pokazuje", "dowodzi", "to sygnał", "oznacza", "jest sygnałem"],
    negated: ["kary nie ma", "kary nie będzie", "mimo kary", "mimo ... kary", "pomimo kary", "nie nałożył*", "nie nałoży", "nie nałożono", "nie ukarał*", "nie ukarze", "nie zapłac*", "nie musi płacić", "nie musi zapłacić", "nie dostał*", "nie dostanie", "nie otrzymał*", "nie będzie kary", "nie ma kary", "nie grozi", "nie zostanie ukaran*", "nie został* ukaran*", "nie zasługuje", "nie ukarano", "bez kary", "bez kar", "bez grzywny", "uniknął", "uniknęł*", "unika", "uniknie", "uniknąć", "nieukaran*", "żadn*", "odstąpił* od", "umorzył*", "umorzon*", "zamiast kary", "zamiast grzywny", "odstąpieni* od"],
    earlier: ["wcześniej", "w zeszłym roku", "w ubiegłym roku", "w poprzednim roku", "w przeszłości", "poprzedni*", "już wcześniej", "przed rokiem", "rok temu", "lat temu", "lata temu", "miesięcy temu", "dotychczas*", "niegdyś", "dawniej", "uprzednio"],
    asks: ["dlaczego", "jak", "gdzie", "co"],
    reacts: ["krytykuje", "nazywa", "potępia"],
  },

  context: {
    sport: [
      "UEFA", "FIFA", "PZPN", "FIA", "NBA", "FIS", "PZN", "ekstraklas*", "lig*", "komisj* lig*", "komisj* dyscyplinarn*", "piłkarz*", "piłkarsk*", "zawodnik*", "zawodniczk*", "klub", "klubu", "klubowi", "klubów", "trener*", "mecz*", "kibic*", "stadion*", "trybun*", "sędzi* piłkarsk*", "rzut* karn*", "rac", "race", "bramk*", "mistrzostw*", "puchar*", "żużel", "żużlow*", "siatkarz*", "koszykarz*", "bokser*", "tenisist*",
    ],
    traffic: ["sklepikarz*", "pizzeri*", "kebab*", "kierowc*", "kierując*", "prędkoś*", "drogówk*", "parkowani*", "policjan*", "policj*", "fotoradar*", "pijan*", "pasażer*", "bez biletu", "gapowicz*", "bilet*", "motocyklist*", "rowerzyst*", "pieszy", "pieszych", "mandat* za"],
    person: ["rolnik*",
      "mężczyzn*", "kobiet*", "latek", "latka", "letni", "letnia", "więzieni*", "pozbawieni* wolności", "aresz*", "były prezes", "byłego prezesa", "była prezes", "byłej prezes", "byłemu", "celebryt*", "aktor*", "aktork*", "piosenkar*", "polityk*", "poseł", "posł*", "oszust*", "oskarżon*", "skazan*", "burmistrz*", "pana", "panią", "kierowca", "lekarz*", "adwokat*", "influencer*", "youtuber*", "obywatel*",
    ],
    privateClaim: ["odszkodowani*", "zadośćuczynieni*", "na rzecz klient*", "rekompensat*", "pozew*", "pozwał*", "poszkodowan*", "kar* umown*", "umown*", "zasądził*"],
    otherPayment: ["aukcj*", "wygrał* przetarg", "okup*", "pozyskał*", "dotacj*", "dofinansowani*", "podatk* od", "podatek", "budżet*", "abonament*", "nagrod*", "wynagrodzeni*", "podwyżk*", "przejęci*", "kupił*", "kupno", "fundusz*", "przetarg na", "kupuj*", "kupi", "zakup akcji", "zakup udziałów", "zakup spółki", "nabył*", "nabywa", "przejmuj*", "przejmie", "przejął", "zwrot* kosztów", "zwrot*", "czynsz*", "składk*", "zasiłk*"],
    politics: ["sankcj* wobec rosji", "sankcj* na rosję", "sankcj* przeciwko", "pakiet* sankcji", "embargo", "Trybunał Sprawiedliwości ukarał Polskę", "kar* dla Polski", "państw* członkowsk*"],
    legislation: ["ustaw*", "projekt* ustawy", "sejm*", "senat*", "nowelizacj*", "nowe przepisy", "nowych przepisów", "przepis* przewiduj*", "taryfikator*", "podniósł kary", "podniosł* kary", "wyższ* kar*", "grozi kara", "zgodnie z RODO", "maksymaln* kar*", "sankcj* określon*", "kodeks*", "mają wzrosnąć", "ma wzrosnąć", "wzrosną", "wzrośnie", "zaostrz*", "surowsz* kar*", "podwyżk* kar", "rząd przyjął", "rząd chce"],
    statistics: ["to już ponad", "wzrosły", "spadły", "podwoiły się", "rekordowy rok", "na łączną kwotę", "mandaty na", "mandatów na", "w całym roku", "rocznie", "statystyk*", "liczb* kar", "sum* kar", "przegląd*", "podsumowani*", "ranking*", "zestawieni*", "najwyższ* kar*", "największ* kar*", "łączn* sum*", "decyzji w", "sondaż*", "badani* opinii", "raport roczny", "sprawozdani*", "kar* łącznie", "łącznie ... kar", "kilkadziesiąt", "setki", "przedsiębiorcom"],
    spans: ["w ostatnich latach", "w ciągu ... lat", "przez lata", "na przestrzeni lat"],
    comments: ["opinia", "komentarz", "felieton", "analiza"],
    markets: ["gpw", "wig20", "giełda", "wall street"],
    prison: ["więzien*"],
    gambling: ["hazard*", "kasyn*", "bukmacher*"],
  },

  roles: {
    agent: ["przez", "od", "ze strony", "decyzją"],
    patient: ["na", "dla", "wobec", "przeciwko", "przeciw", "względem"],
    reason: ["za", "z powodu", "w związku z", "ponieważ", "bo", "po tym jak", "gdyż", "wskutek", "w sprawie", "ws"],
    of: [],
    and: ["i", "oraz", "a także", "a", "lub"],
    articles: ["ten", "ta", "to", "tę", "tej", "tego", "jej", "jego", "ich", "swój", "także", "również", "też"],
    governs: {
      "dla": { "iego": "i", "ego": "y", "skiej": "ska", "nej": "na", "wej": "wa", "czej": "cza", "ii": "ia", "ki": "ka", "gi": "ga", "u": "", "a": "" },
      "na": { "ę": "a", "ą": "a", "a": "" },
    },
    endings: {
      "a": "any", "u": "any", "owi": "patient", "em": "any", "iem": "any", "ę": "any", "ą": "any", "y": "any", "i": "any", "ie": "any", "ze": "any", "cie": "any", "dzie": "any", "rze": "any", "le": "any", "ce": "any", "e": "any", "ego": "any", "emu": "patient", "'a": "any", "'u": "any", "'owi": "patient", "'em": "any", "'ie": "any", "'owie": "any", "ę>a": "patient", "iej>a": "any", "ej>a": "any", "ego>y": "any", "ego>i": "any", "emu>y": "any", "emu>i": "any", "ym>y": "any", "im>i": "any", "a>o": "any", "u>o": "any", "em>o": "any", "y>a": "any", "i>a": "any", "ce>ka": "any", "cie>ta": "any",
    },
    each: ["każdy", "każde", "co"],
    further: ["kolejna", "kolejne", "kolejną"],
    request: ["na wniosek", "na żądanie"],
  },

  bodies: {
    byField: {
      privacy: ["urz* ochrony danych osobowych", "urz* ochrony danych", "organ* ochrony danych", "organ* ochrony danych osobowych", "organ* ochrony prywatności", "organ* nadzorcz* ds ochrony danych", "inspektor* danych osobowych", "strażnik* prywatności", "strażnik* danych", "urz* ds ochrony danych"],
      competition: ["urz* antymonopolow*", "urz* ochrony konkurencji", "urz* ds konkurencji", "organ* ochrony konkurencji", "urz* kartelow*", "urz* antykartelow*", "komisj* konkurencji", "organ* antymonopolow*", "regulator* antymonopolow*", "organ* ds konkurencji"],
      financial: ["nadzór finansowy", "nadzoru finansowego", "komisj* papierów wartościowych", "nadzór bankowy", "nadzorc* finansow*", "regulator* finansow*", "regulator* rynku", "bank centralny", "banku centralnego"],
      consumer: ["inspekcj* handlow*", "urz* ochrony konsumentów", "organ* ochrony konsumentów", "rzecznik* konsumentów"],
      telecoms: ["urz* komunikacji elektronicznej", "regulator* telekomunikacyjn*", "regulator* rynku telekomunikacyjnego"],
      media: ["krajow* rad* radiofonii i telewizji", "regulator* mediów", "regulator* medialn*"],
      energy: ["urz* regulacji energetyki", "regulator* energetyczn*"],
      environment: ["inspekcj* ochrony środowiska", "inspektor* ochrony środowiska", "wojewódzk* inspektor*"],
      health: ["inspektor* farmaceutyczn*", "inspekcj* farmaceutyczn*", "sanepid*"],
      labour: ["inspekcj* pracy"],
      tax: ["urz* skarbow*", "krajow* administracj* skarbow*", "fiskus*"],
    },
    regulator: ["regulator*", "urząd", "urzędu", "urzędowi", "urzędem", "organ", "organu", "organ* nadzor*", "organ* nadzorcz*", "nadzorc*", "inspektorat*", "inspekcj*", "nadzór", "komisj*", "prezes* urzędu"],
    court: ["sąd", "sądu", "sądowi", "sądem", "sądzie", "sądy", "sądów", "sądach", "trybunał*", "sędzi*", "WSA", "NSA", "SOKiK", "TSUE"],
    government: ["prokuratur*", "prokurator*", "ministerstw*", "minister*", "rząd", "rządu", "departament* sprawiedliwości"],
    countries: {
      AT: ["austriack*", "austrii"], BE: ["belgijsk*", "belgii"], BG: ["bułgarsk*", "bułgarii"], HR: ["chorwack*", "chorwacji"], CY: ["cypryjsk*", "cypru"], CZ: ["czesk*", "czech"], DK: ["duńsk*", "danii"], EE: ["estońsk*", "estonii"], FI: ["fińsk*", "finlandii"], FR: ["francusk*", "francji"], DE: ["niemieck*", "niemiec"], GR: ["greck*", "grecji"], HU: ["węgiersk*", "węgier"], IE: ["irlandzk*", "irlandii"], IS: ["islandzk*", "islandii"], IT: ["włosk*", "włoch", "włoszech"], LV: ["łotewsk*", "łotwy"], LT: ["litewsk*", "litwy"], LU: ["luksembursk*", "luksemburga"], MT: ["maltańsk*", "malty"], NL: ["holendersk*", "niderlandzk*", "holandii", "niderlandów"], PL: ["polsk*", "polsce"], PT: ["portugalsk*", "portugalii"], RO: ["rumuńsk*", "rumunii"], SK: ["słowack*", "słowacji"], SI: ["słoweńsk*", "słowenii"], ES: ["hiszpańsk*", "hiszpanii"], SE: ["szwedzk*", "szwecji"], NO: ["norwesk*", "norwegii"], CH: ["szwajcarsk*", "szwajcarii"], GB: ["brytyjsk*", "wielkiej brytanii", "londyńsk*"], UA: ["ukraińsk*", "ukrainy"], TR: ["tureck*", "turcji"], RS: ["serbsk*", "serbii"], RU: ["rosyjsk*", "rosji"], US: ["amerykańsk*", "USA", "stanów zjednoczonych"], CA: ["kanadyjsk*", "kanady"], AU: ["australijsk*", "australii"], CN: ["chińsk*", "chin"], JP: ["japońsk*", "japonii"], KR: ["południowokoreańsk*", "koreańsk*", "korei południowej"], IN: ["indyjsk*", "indii"], BR: ["brazylijsk*", "brazylii"], NG: ["nigeryjsk*", "nigerii"], ZA: ["południowoafrykańsk*"], EU: ["unijn*", "europejsk*", "unii europejskiej", "UE", "bruksel*"],
    },
    fieldCues: {
      privacy: ["RODO", "dan* osobow*", "ochron* danych", "prywatnoś*", "wyciek* danych", "naruszeni* danych"],
      competition: ["zmow*", "kartel*", "antymonopolow*", "konkurencj*", "pozycj* dominując*", "przewag* kontraktow*"],
      consumer: ["konsument*", "klauzul* niedozwolon*", "wprowadzani* w błąd", "opakowan*", "greenwashing*", "zbiorow* interes*"],
      financial: ["prani* pieniędzy", "obowiązk* informacyjn*", "giełd*", "inwestor*", "papier* wartościow*", "finansow*"],
      telecoms: ["telekom*", "operator* sieci", "abonent*"],
      media: ["telewizj*", "nadawc*", "koncesj*"],
      energy: ["energi* elektryczn*", "odbiorc* energii"],
      environment: ["zanieczyszczeni*", "ściek*", "odpad*", "emisj*"],
    },
    federal: ["us", "usa", "stany", "amerykańsk*", "waszyngton*"],
  },

  names: {
    firms: ["hut*", "przewoźnik*", "kopalni*", "placówk*", "spółk*", "firm*", "przedsiębiorstw*", "koncern*", "grup*", "bank", "banku", "bankowi", "bankiem", "operator*", "sieć", "sieci", "siecią", "platform*", "serwis*", "gigant*", "producent*", "producencie", "sklep*", "sprzedawc*", "deweloper*", "dostawc*", "ubezpieczyciel*", "lini* lotnicz*", "aplikacj*", "portal*", "administrator*", "wydawc*", "właściciel*", "szpital*", "podmiot*", "zakład*", "podmiotowi", "przedsiębiorc*"],
    notNames: ["covid", "łącznie", "razem", "luka", "sejm", "senat", "kierowca", "kierowcy", "przegląd", "najwyższe", "największe", "łączna", "dotychczas", "ponad", "sektor", "naczelny", "sądy", "firma", "spółka", "setki", "tysiące", "kara", "kary", "karę", "rekordowa", "rekordowe", "gigantyczna", "gigantyczne", "ogromna", "wysoka", "surowa", "nowa", "kolejna", "kolejne", "decyzja", "decyzją", "prezes", "sprawa", "milion", "miliony", "miliardy", "jest", "jak", "kto", "dlaczego", "pilne", "z", "w", "na", "po", "za", "będzie", "to", "tak", "nie", "urząd", "sąd", "wyrok", "grzywna", "sankcja", "złotych", "zł", "euro"],
    personTitles: ["pan", "pana", "panu", "pani", "prezes spółki", "dyrektor*", "wiceprezes*", "rzecznik*", "minister*", "komisarz*", "założyciel*"],
    legalForms: ["S.A.", "SA", "sp. z o.o.", "sp. z o. o.", "spółka z o.o.", "spółka z ograniczoną odpowiedzialnością", "spółkę z ograniczoną odpowiedzialnością", "spółka akcyjna", "sp. k.", "sp.k.", "sp. j.", "S.K.A.", "P.S.A."],
  },

  dates: {
    decided: ["decyzją z", "decyzją z dnia", "decyzja z", "z dnia", "w dniu", "dnia", "wyrokiem z", "wydan*", "w decyzji z"],
    ofOrder: ["nakaz* z", "decyzj* z", "postanowieni* z", "wyrok* z", "z"],
    today: ["dziś", "dzisiaj"],
    yesterday: ["wczoraj"],
    weekdays: [["poniedziałek", "poniedziałku"], ["wtorek", "wtorku"], ["środa", "środę", "środy"], ["czwartek", "czwartku"], ["piątek", "piątku"], ["sobota", "sobotę", "soboty"], ["niedziela", "niedzielę", "niedzieli"]],
    months: { "stycznia": 1, "styczniu": 1, "lutego": 2, "lutym": 2, "marca": 3, "marcu": 3, "kwietnia": 4, "kwietniu": 4, "maja": 5, "maju": 5, "czerwca": 6, "czerwcu": 6, "lipca": 7, "lipcu": 7, "sierpnia": 8, "sierpniu": 8, "września": 9, "wrześniu": 9, "października": 10, "październiku": 10, "listopada": 11, "listopadzie": 11, "grudnia": 12, "grudniu": 12 },
    durations: { "dni": "D", "dzień": "D", "tydzień": "W", "tygodni*": "W", "miesiąc*": "M", "miesięcy": "M", "rok": "Y", "roku": "Y", "lat*": "Y" },
  },
};
