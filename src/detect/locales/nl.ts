import type { Locale } from "../locale.ts";

/** Dutch of the Netherlands and Flanders. */
// biome-ignore format: word lists
export const nl: Locale = {
  code: "nl",
  name: "Dutch",
  identify: [
    "de", "het", "een", "en", "van", "voor", "niet", "met", "op", "aan", "om", "te", "zijn", "naar", "door", "bij", "ook", "uit", "over", "wordt",
    "werd", "moet", "moeten", "heeft", "hebben", "krijgt", "krijgen", "tegen", "wegens", "na", "dat", "die", "dit", "er", "maar", "nog", "geen",
    "meer", "zegt", "boete", "miljoen", "miljard", "euro", "je", "zo", "als", "tot", "dan", "kan", "worden", "was", "in", "is", "gaat", "nieuwe",
    "beboet", "boetes", "opgelegd", "autoriteit", "toezichthouder", "rechter", "legt", "kreeg", "dwangsom", "schikking", "schikt",
    "energieleverancier", "bedrijf", "bedrijven", "verbiedt", "berispt", "privacywaakhond", "waakhond", "supermarkt", "rechtbank", "onder", "tussen",
    "ap",
  ],

  numerals: {
    decimal: ",",
    compound: true,
    scales: { duizend: 3, m: 6, miljoen: 6, miljoenen: 6, mln: 6, mil: 6, mio: 6, miljard: 9, miljarden: 9, mld: 9, mrd: 9, biljoen: 12 },
    words: {
      één: 1, een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12, dertien: 13, veertien: 14,
      vijftien: 15, zestien: 16, zeventien: 17, achttien: 18, negentien: 19, twintig: 20, dertig: 30, veertig: 40, vijftig: 50, zestig: 60, zeventig: 70,
      tachtig: 80, negentig: 90, honderd: 100, half: 0.5, halve: 0.5, anderhalf: 1.5, anderhalve: 1.5,
    },
    joiners: ["en"],
  },

  money: {
    currencies: {
      "ton boete/boetes": "EURe5", "ton aan boetes/dwangsommen": "EURe5", "ton dwangsom": "EURe5", "ton voor": "EURe5", "ton wegens": "EURe5",
      "ton opgelegd": "EURe5", euro: "EUR", "euro's": "EUR", euros: "EUR", dollar: "USD|CAD|AUD|SGD|HKD|NZD", dollars: "USD",
      "amerikaanse dollar*": "USD", "us dollar*": "USD", "canadese dollar*": "CAD", "australische dollar*": "AUD", "hongkongse dollar*": "HKD",
      pond: "GBP", ponden: "GBP", "britse pond*": "GBP", "pond sterling": "GBP", "zwitserse frank*": "CHF", frank: "CHF", franken: "CHF",
      kroon: "SEK|DKK|NOK", kronen: "SEK|DKK|NOK", "zweedse kroon/kronen": "SEK", "noorse kroon/kronen": "NOK", "deense kroon/kronen": "DKK",
      "tsjechische kroon/kronen": "CZK", zloty: "PLN", "zloty's": "PLN", forint: "HUF", yen: "JPY", yuan: "CNY", renminbi: "CNY", roepie: "INR",
      roepies: "INR", "indiase roepie*": "INR", roebel: "RUB", roebels: "RUB", "turkse lira*": "TRY", lira: "TRY", won: "KRW",
      "koreaanse won": "KRW", "braziliaanse real*": "BRL", rand: "ZAR", naira: "NGN", gulden: "NLG", shekel: "ILS", lei: "RON",
    },
    subunits: { cent: "EUR|USD", eurocent: "EUR", centen: "EUR", pence: "GBP" },
    of: ["aan"],
    atMost: ["maximaal", "ten hoogste", "hoogstens", "tot wel", "oplopend tot", "oplopen tot", "kan oplopen tot", "maximum van", "niet meer dan", "van maximaal", "tot"],
    atLeast: ["meer dan", "minstens", "ten minste", "minimaal", "ruim", "dik", "boven de"],
    about: ["ongeveer", "circa", "bijna", "zo'n", "rond", "rond de", "een kleine", "krap", "pakweg", "net geen", "om en nabij", "een slordige"],
    to: ["tot", "en", "naar"],
    from: ["tussen", "van"],
    perDay: ["per dag", "iedere dag", "elke dag", "dagelijks", "voor elke dag"],
    perWeek: ["per week", "iedere week", "elke week", "wekelijks"],
    perMonth: ["per maand", "elke maand", "iedere maand", "maandelijks"],
    total: ["in totaal", "totaal", "totale", "samen", "gezamenlijk*", "bij elkaar", "opgeteld", "tezamen", "alles bij elkaar"],
    converted: ["omgerekend", "oftewel", "ofwel", "gelijk aan", "wat neerkomt op", "komt neer op"],
    background: [
      "omzet", "jaaromzet", "winst", "nettowinst", "kwartaalwinst", "winsten", "opbrengst*", "inkomsten", "investeert", "investering*", "investeren", "kosten", "kost", "begroting*", "budget*", "contract*",
      "schade", "verlies", "schuld", "schulden", "lening*", "beurswaarde", "marktwaarde", "waard", "waarde", "gewaardeerd", "overname*", "prijs", "verkocht", "subsidie*", "financiering*", "miljardenomzet",
      "gereserveerd", "voorziening", "opgehaald", "klanten", "gebruikers", "buit", "dividend", "gokinkomsten", "verdiend", "verdiende", "besparing*", "belasting*", "huur",
    ],
  },

  penalty: {
    fine: [
      "boete", "boetes", "*boete", "*boetes", "boetebedrag*", "boetebesluit*", "geldboete*", "bestuurlijke boete*", "bestuurlijke sanctie*",
      "geldsanctie*", "administratieve geldboete*", "boetebeschikking*",
    ],
    penalty: ["sanctie", "sancties", "straf", "straffen", "bon", "miljoenenstraf", "prent", "recordstraf"],
    fines: ["straft", "strafte", "straffen", 
      "beboet", "beboette", "beboetten", "beboeten", "bestraft", "bestrafte", "bestraffen", "slingert ... op de bon", "zet ... op de bon",
      "heeft ... beboet", "hebben ... beboet", "had ... beboet", "heeft ... bestraft",
    ],
    fined: [
      "wordt beboet", "werd beboet", "is beboet", "zijn beboet", "worden beboet", "werden beboet", "beboet door", "beboet wegens", "beboet voor", "is ... beboet", "wordt ... beboet", "werd ... beboet", "zijn ... beboet", "worden ... beboet",
      "werden ... beboet", "op de bon", "beboet om", "beboet wordt", "is ... bestraft", "wordt ... bestraft", "werd ... bestraft", "bestraft met", "op de vingers getikt", "beboet in", "beboet na", "beboet vanwege", "beboet omdat", "weer beboet", "opnieuw beboet", "fors beboet", "zwaar beboet",
    ],
    imposes: [
      "legt", "leggen", "legde", "legden", "legt ... op", "legde ... op", "leggen ... op", "legden ... op", "opgelegd", "oplegde", "oplegt",
      "opleggen", "op te leggen", "geeft", "geven", "gaf", "gaven", "gegeven", "deelt ... uit", "deelde ... uit", "delen ... uit", "uitgedeeld",
      "uitdeelt", "beboet", "bestraft*", "bestrafte", "veroordeelt", "veroordeeld*", "sanctioneert", "treft", "trakteert", "slaat", "uitgeschreven",
      "schrijft ... uit", "heeft ... opgelegd", "kent ... toe", "bezorgt", "legt ... een boete op", "heeft ... gegeven",
    ],
    receives: [
      "krijgt", "krijgen", "kreeg", "kregen", "gekregen", "ontvangt", "ontving", "ontvangen", "loopt ... op", "liep ... op", "opgelopen", "incasseert", "incasseerde", "moet ... slikken", "veroordeeld", "pakt", "krijgt ... opgelegd", "kreeg ... opgelegd", "opgelegd gekregen",
      "moet ... dokken", "wacht", "aan de broek", "aan zijn broek", "aan haar broek", "om de oren", "op de vingers",
    ],
    pays: [
      "betaalt", "betalen", "betaalde", "betaalden", "betaald", "moet ... betalen", "te betalen", "dokken", "dokt", "neertellen", "ophoesten",
      "hoest ... op", "lappen", "aftikken", "tikt ... af", "voldoen", "overmaken", "afrekenen", "schikt", "schikken", "schikking van",
      "een schikking",
    ],
    settles: ["schikt", "schikken", "schikte", "schikten", "geschikt", "schikking", "schikkingen", "schikkingsbedrag*", "miljoenenschikking*", "transactie", "koopt ... af", "kocht ... af", "afgekocht", "minnelijke schikking", "trof een schikking", "treft een schikking", "af te kopen", "afkopen", "koopt ... vervolging af", "buiten de rechter"],
    orders: [
      "last onder dwangsom", "verbiedt", "verbood", "verboden", "verbod", "berispt", "berisping*", "berispte", "reprimande*", "aanwijzing",
      "draagt ... op", "droeg ... op", "gelast", "gelastte", "sommeert", "moet ... stoppen", "legt ... stil", "stilgelegd", "tikt ... op de vingers",
      "formele waarschuwing",
    ],
    periodic: ["dwangsom*", "*dwangsom", "*dwangsommen", "dwangsommen"],
    due: [
      "verbeurd*", "verbeuren", "verbeurt", "geïnd*", "int", "invordert", "ingevorderd*", "invorder*", "invordering*", "vordert ... in",
      "moet ... betalen", "moeten ... betalen", "opeisbaar", "betaalt", "inning",
    ],
    disobeyed: [
      "niet nageleefd", "niet naleven", "niet naleeft", "niet voldaan", "niet voldoet", "voldoet niet", "voldeed niet", "negeert", "negeerde", "negeren", "genegeerd", "niet opgevolgd", "overtreedt", "overtreden", "schending van", "niet nakomen", "niet nakwam", "niet houdt aan", "geen gehoor", "hield zich niet", "niet aan ... hield", "niet uitgevoerd",
    ],
    orderNouns: [
      "last", "besluit*", "bevel*", "verbod*", "beslissing*", "aanwijzing*", "opdracht*", "eis", "eisen", "vonnis*", "maatregel*", "dwangsom",
    ],
    wrongs: ["overtreding*", "schending*", "misbruik", "fraude*", "omkoping*", "corruptie*", "witwas*", "beschuldiging*", "schandaal*", "*schandaal", "kartel*", "misleid*", "manipulatie*", "aanklacht*", "verdenking*", "discriminatie*", "tekortkoming*", "affaire*", "inbreuk*"],
  },

  outcome: {
    appeals: ["daagt ... voor (de) rechter om", "daagt ... voor (de) rechter wegens", "daagt ... voor (de) rechter", "sleept ... voor (de) rechter om", "sleept ... voor (de) rechter", "spant ... zaak aan", 
      "gaat in beroep", "in beroep", "in hoger beroep", "hoger beroep", "tekent beroep aan", "tekent ... beroep aan", "beroep aangetekend",
      "beroep ingesteld", "beroep in", "maakt bezwaar", "bezwaar gemaakt", "bezwaar aangetekend", "tekent bezwaar aan", "vecht ... aan",
      "vechten ... aan", "vocht ... aan", "aangevochten", "aanvechten", "aan te vechten", "stapt naar de rechter", "stapt naar rechter", "stapt naar de rechter om", "stapt naar rechter om", "naar de rechter om", "naar de rechter",
      "gaat naar de rechter", "bezwaar tegen", "gaan in beroep",
    ],
    upholds: [
      "in stand", "houdt ... in stand", "blijft staan", "blijft overeind", "bevestigt", "bevestigde", "bevestigd", "handhaaft", "gehandhaafd", "verwerpt", "verworpen", "verwierp", "verliest", "verloor", "vangt bot", "wijst ... af", "wees ... af", "afgewezen", "ongegrond", "bekrachtigt", "bekrachtigd", "terecht", "moet ... toch betalen", "houdt stand", "houden ... in stand", "laat ... in stand", "verliest ... beroep", "verliest beroep", "verloor ... beroep", "verwerpt ... beroep", "wijst ... beroep ... af", "beroep ... afgewezen", "beroep ... verworpen", "verliest ... rechtszaak", "verliest zaak", "vangen bot", "boete ... blijft staan", "boete ... blijft overeind", "moet boete toch betalen", "moet ... boete ... toch betalen",
    ],
    reduces: [
      "verlaagt", "verlaagde", "verlaagd", "verlagen", "verlaging", "halveert", "halveerde", "gehalveerd", "vermindert", "verminderd", "minder",
      "matigt", "gematigd", "lagere boete", "lager", "omlaag", "teruggebracht", "brengt ... terug", "verkleint",
    ],
    annuls: [
      "vernietigt", "vernietigde", "vernietigd", "vernietigen", "vernietiging", "van tafel", "streep door", "streept", "haalt ... streep door", "zet ... streep door", "geschrapt", "schrapt", "schrapte", "trekt ... in", "ingetrokken", "herroept", "herroepen", "nietig", "annuleert", "geannuleerd", "onterecht", "hoeft ... niet te betalen", "gegrond", "ten onrechte", "fluit ... terug", "teruggefloten", "haalt ... onderuit", "veegt ... van tafel",
    ],
    objects: ["besluit*", "beslissing*", "sanctie*", "beroep", "bezwaar", "uitspraak", "straf", "boete*", "vonnis", "arrest"],
  },

  modality: {
    possible: ["voorziening voor", "voorziening* ... voor", "reserveert ... voor", "in gesprek over", 
      "uit vrees", "vrees voor", "uit angst", "angst voor", "ter voorkoming", "of boete", "of ... boete", "als hij", "als zij", "als het bedrijf",
      "als ze", "zet ... opzij", "reserveert", "ontloop*", "kan", "kunnen", "kon", "konden", "zou", "zouden", "dreigt", "dreigen", "dreigde",
      "dreigende", "riskeert", "riskeren", "riskeerde", "mogelijk", "mogelijke", "wellicht", "misschien", "indien", "boven het hoofd",
      "hangt ... boven", "kans op", "op straffe van", "gevaar", "verwacht*", "vreest", "eventuele", "mogelijks", "waarschijnlijk", "dan moet",
      "gebeurt dat niet", "doet het bedrijf dat niet", "anders", "vermoedelijk", "naar verluidt",
    ],
    sought: ["om ... te voorkomen", "om ... te ontlopen", "om ... te vermijden", "eist", "eisen", "eiste", "geëist", "wil", "willen", "vraagt", "stelt ... voor", "voorgesteld", "van plan", "voornemens", "voornemen*", "overweegt", "overwegen", "voorlopig*", "vordert", "onderzoekt", "beschuldigt", "klaagt ... aan", "bereidt ... voor", "gaat ... opleggen", "plan", "hangt ... boven het hoofd", "boven het hoofd", "op komst", "in de maak", "boeteprocedure*"],
    negated: ["straft ... ab", "nepboete*", "valse boete*", "neppe boete*", "nep boete*", 
      "ontliep*", "ontloopt", "ontlopen", "ontkwam*", "ontkomt", "geen", "niet beboet", "ontsnapt", "ontsnapte", "ontloopt", "ontliep", "ontlopen", "vermijdt", "vermijden", "voorkomt", "voorkomen",
      "hoeft ... niet", "afwenden", "niet opgelegd", "vrijgesproken", "kwijtgescholden", "terugbetaald", "seponeert", "bespaard", "ontkomt",
      "ontkwam", "ontkomen", "om boete te voorkomen", "legt geen boete", "geen boete", "zonder boete", "niet betalen", "hoeft niet", "hoeven niet",
      "niet te betalen", "rekent boete", "rekent ... boete", "laat ... betalen", "scheldt ... kwijt", "kwijtscheld*", "brengt ... in rekening",
    ],
    earlier: ["eerder", "eerdere", "vorig jaar", "al", "vorige maand", "jaren geleden", "een jaar geleden", "destijds", "in het verleden", "eerst", "vorige", "reeds", "kreeg eerder", "had", "voorheen", "afgelopen jaar"],
  },

  context: {
    sport: [
      "voetballer*", "club", "clubs", "knvb", "uefa", "fifa", "eredivisie", "wedstrijd*", "supporter*", "fans", "spits", "trainer*", "speler*",
      "scheidsrechter*", "vuurwerk", "verstappen", "formule 1", "f1", "fia", "stewards", "coureur*", "wielren*", "wielrenner*", "renner*", "tennis*",
      "tennisser*", "atp", "wta", "olympi*", "strafschop*", "penalty's", "ajax", "psv", "feyenoord", "anderlecht", "club brugge", "aanvaller",
      "verdediger", "middenvelder", "keeper", "doelman", "nba", "nfl", "motogp", "schorsing", "rode kaart", "gele kaart", "champions league",
      "premier league", "la liga", "bundesliga", "stadion*", "bondscoach", "uci", "grand prix", "gp", "jupiler pro league", "atleet", "atleten",
      "sporter*", "red bull", "ferrari", "wk", "ek", "oranje", "ronde", "etappe", "tourdirectie", "peloton", "dart*", "bokser*", "transfersom*",
      "financial fair play", "voetbal", "voetbalclub*", "voetbalbond*", "voetbalwedstrijd*", "voetbalfan*", "voetbalsupporter*", "voetbalelftal*",
      "spaanse bond", "italiaanse bond", "duitse bond", "franse bond", "engelse bond", "bond beboet", "bond legt", "bond straft", "valencia",
      "real madrid", "barcelona", "chelsea", "manchester united", "manchester city", "racistische spreekkoren", "spreekkoren", "knltb",
      "schaatsbond", "tennisbond",
    ],
    traffic: [
      "automobilist*", "bestuurder*", "verkeersboete*", "verkeersovertreding*", "snelheidsovertreding*", "te hard", "flitser*", "geflitst", "flitspaal*", "parkeer*", "parkeren", "foutparkeerder*", "parkeerboete*", "rijbewijs*", "fietser*", "fiets", "snelheid*", "km u", "rood licht", "door rood", "achter het stuur", "wegmisbruiker*", "scooter*", "trajectcontrole*", "cjib", "weggebruiker*", "motorrijder*", "chauffeur*", "zwartrijd*", "zwartrijder*", "treinreiziger*", "reiziger*",
      "hondenpoep*", "hond", "wildplas*", "afval", "zwerfafval", "vapen", "mondkapje*", "mondmasker*", "coronaboete*", "lockdown*", "avondklok*", "appen", "telefoon achter", "bon voor", "boeteregen", "vakantieganger*", "toerist*", "kampeer*", "camper*", "wandelaar*", "strand*", "milieuzone*", "file", "bekeuring*", "gordel*", "alcoholcontrole*", "lachgas", "barbecue*", "huiseigenar*", "vuurwerkverbod", "verkeersregel*", "verkeersovertreder*", "in het verkeer", "tolweg*", "selfieverbod*", "blowen", "onkruid", "circus", "fietsers", "poep", "hondenbezitter*", "hondeneigenaar*",
    ],
    person: [
      "man", "vrouw", "mannen", "vrouwen", "jongen", "meisje", "celstraf*", "cel", "gevangenisstraf*", "werkstraf*", "taakstraf*", "verdachte*",
      "jarige", "jaar cel", "maanden cel", "gevangenis", "zanger*", "acteur", "actrice", "politicus", "politici", "burgemeester*", "ex president*",
      "oud directeur*", "influencer*", "youtuber*", "vlogger*", "student*", "student", "arts", "leraar", "agent", "trump", "ouders", "moeder",
      "vader", "bewoner*", "inwoner*", "dader*", "voorwaardelijk*", "beledig*", "bedreiging*", "mishandeling*", "belastingfraude", "oplichter*",
      "boer", "boeren", "minister", "rapper*", "huurder*", "prins", "advocaat", "dokter", "koppel", "tiener*", "topman", "ex topman", "drugs*",
      "koning", "activist*", "zakenman", "klimaatactivist*", "ex vriend*", "instructeur*", "rijinstructeur*", "filmster*", "zangeres",
      "multimiljonair", "huiseigenaar*", "woningeigenaar*", "verhuurder*", "huisbaas*", "pandeigenaar*", "eigenaar", "eigenares", "reiziger*",
      "passagier*", "tennisster*", "popster*", "wielrenster*", "*dief", "*dieven", "advocaat*", "advocaten", "dief", "bergbeklimmer*", "ondernemer",
      "stagiair*", "cabaretier*", "komiek*", "hooligan*", "kunstenaar*", "horecaondernemer*", "caféhouder*",
    ],
    privateClaim: ["schadevergoeding*", "schadeclaim*", "massaclaim*", "smartengeld*", "slachtoffer*", "compensatie", "compenseren", "vergoeding", "vergoeden", "jury", "nabestaanden", "claim", "claims", "proceskosten", "ontslagvergoeding*", "alimentatie", "eisers", "smaad", "terugbetaling", "gedupeerde*", "collectieve actie", "patentzaak", "octrooi*", "gebruikers", "klanten", "consumenten", "aandeelhouders", "beleggers", "ex werknemers", "oud werknemers", "uitgevers", "rechtszaak", "oud bestuurders", "ex bestuurders", "patent*", "patentinbreuk*", "patentzaak*", "jury*"],
    otherPayment: [
      "losgeld", "haalt ... op", "belastingdienst", "naheffing*", "belastingen", "subsidie*", "loterij*", "staatsloterij", "jackpot", "winnaar*",
      "steunpakket*", "boeterente*", "boeteclausule*", "bonus", "salaris", "importheffing*", "heffing*", "heffingen", "kortingsactie", "ontslag*",
      "gijzelsoftware", "wint ... loterij",
    ],
    politics: ["sanctiepakket*", "sancties tegen rusland", "sancties tegen", "embargo*", "handelsoorlog*", "sanctielijst*", "nieuwe sancties", "importtarieven", "asielbeleid", "lidstaat", "lidstaten", "kremlin", "europese sancties", "strafheffing*"],
    legislation: [
      "nieuwe wet", "wetsvoorstel*", "kabinet", "tweede kamer", "hogere boetes", "hogere boete", "boetes omhoog", "boetes gaan omhoog",
      "boetebedragen", "risico op boete", "boetes tot", "boete tot", "vanaf januari", "wie ... krijgt", "overtreders", "gaat ... handhaven",
      "gaat ... beboeten", "strenger", "vanaf 1", "waar je op moet letten", "hoe voorkom", "riskeer je", "je een boete", "u een boete", "jouw",
      "kun je", "wat moet je weten",
    ],
    statistics: ["zakten", "daalden", "stegen", "verdubbelden", "verdrievoudigden", "al die boetes", "jaar avg", "recordjaar", "aantal boetes", "jaarverslag*", "statistiek*", "hoogste boetes", "grootste boetes", "overzicht", "top 10", "gemiddeld*", "meer boetes", "minder boetes", "boetes uitgedeeld", "boetes uitgeschreven", "ruim honderd", "sinds de invoering", "hoogste privacyboetes", "sinds 2018", "deelde vorig jaar", "vorig jaar ... boetes", "boetes ... vorig jaar", "dit jaar ... boetes", "honderden boetes", "duizenden boetes"],
    spans: ["de afgelopen jaren", "in de afgelopen jaren", "de afgelopen ... jaar", "in tien jaar"],
    comments: ["opinie", "column", "commentaar", "analyse", "hoofdredactioneel"],
    markets: ["aex", "wall street", "beurs"],
  },

  roles: {
    agent: ["van", "door", "vanwege", "bij"],
    patient: ["voor", "aan", "tegen", "op", "richting"],
    reason: ["wegens", "vanwege", "omdat", "na", "nadat", "om", "naar aanleiding van", "over", "in verband met", "na een", "rond"],
    of: ["van", "der", "uit"],
    and: ["en", "alsook", "plus", "evenals"],
    articles: ["de", "het", "een", "zijn", "haar", "hun", "deze", "dit", "vier", "drie", "twee", "vijf", "onder meer", "ook", "weer", "opnieuw"],
  },

  bodies: {
    byField: {
      privacy: [
        "privacytoezichthouder*", "privacywaakhond*", "privacyautoriteit*", "privacycommissie*", "gegevensbeschermingsautoriteit*", "datawaakhond*",
        "privacy toezichthouder*", "privacy waakhond*", "gegevensbeschermer*", "datatoezichthouder*", "databeschermer*", "dataprotectieautoriteit*",
        "privacybewaker*",
      ],
      competition: ["mededingingsautoriteit*", "mededingingswaakhond*", "concurrentiewaakhond*", "kartelautoriteit*", "kartelwaakhond*", "marktwaakhond*", "concurrentieautoriteit*", "mededingingstoezichthouder*", "kartelpolitie", "concurrentietoezichthouder*", "markttoezichthouder*", "mededingingsraad", "mededingingscommissie"],
      financial: [
        "financiële toezichthouder*", "beurswaakhond*", "bankentoezichthouder*", "beurstoezichthouder*", "centrale bank*", "financiële waakhond*",
        "financieel toezichthouder*", "beursautoriteit*", "bankenwaakhond*",
      ],
      consumer: ["consumentenwaakhond*", "consumentenautoriteit*", "consumententoezichthouder*", "economische inspectie*"],
      telecoms: ["telecomtoezichthouder*", "telecomwaakhond*", "telecomautoriteit*", "telecomregulator*"],
      media: ["mediatoezichthouder*", "mediawaakhond*", "commissariaat voor de media", "mediaregulator*", "reclamewaakhond*"],
      energy: ["energietoezichthouder*", "energieregulator*", "energiewaakhond*"],
      environment: ["omgevingsdienst*", "milieu inspectie*", "milieudienst*"],
      health: [
        "gezondheidsinspectie*", "voedselautoriteit*", "voedselwaakhond*", "zorgautoriteit*", "voedselinspectie*", "inspectie gezondheidszorg*",
      ],
      labour: ["arbeidsinspectie*"],
      general: ["goktoezichthouder*", "gokautoriteit*", "kansspelcommissie*", "gokwaakhond*", "kansspeltoezichthouder*"],
    },
    regulator: [
      "toezichthouder*", "waakhond*", "autoriteit*", "inspectie*", "toezichthoudende", "regelgever*", "regulator*", "europese commissie",
      "commissie", "*autoriteit", "*inspectie", "*waakhond", "*toezichthouder",
    ],
    court: ["rechtbank*", "rechter*", "hof", "gerechtshof*", "gerecht", "raad van state", "hoge raad", "tribunaal", "rechters", "marktenhof", "hof van beroep", "hof van justitie", "college van beroep", "kantonrechter*"],
    government: [
      "openbaar ministerie", "justitie", "parket", "ministerie*", "regering*", "staat", "overheid*", "douane", "fiod", "aanklager*",
      "ministerie van justitie", "politie", "provincie", "staten", "amerikaanse staten", "deelstaat*", "amerikaanse overheid",
      "amerikaanse justitie",
    ],
    countries: {
      NL: ["nederlands*", "den haag"], BE: ["belgisch*", "vlaams*", "belgië"], DE: ["duits*", "duitsland"], FR: ["frans", "franse", "frankrijk", "parijs"], IT: ["italiaans*", "italië"], ES: ["spaans*", "spanje"], PT: ["portugees", "portugese"], IE: ["iers", "ierse", "ierland"], GB: ["brits*", "engels*", "verenigd koninkrijk", "groot brittannië", "vk", "londen"],
      LU: ["luxemburgs*", "luxemburg"], AT: ["oostenrijks*", "oostenrijk"], CH: ["zwitsers*", "zwitserland"], DK: ["deens", "deense", "denemarken"], SE: ["zweeds*", "zweden"], NO: ["noors", "noorse", "noorwegen"], FI: ["fins", "finse"], IS: ["ijslands*"], PL: ["pools", "poolse", "polen"], CZ: ["tsjechisch*"], SK: ["slowaaks*"], HU: ["hongaars*", "hongarije"], RO: ["roemeens*"], BG: ["bulgaars*"], GR: ["grieks*", "griekenland"],
      HR: ["kroatisch*"], SI: ["sloveens*"], CY: ["cypriotisch*"], MT: ["maltees", "maltese"], EE: ["ests", "estse", "estlands*"], LV: ["lets", "letse"], LT: ["litouws*"], RS: ["servisch*"], UA: ["oekraïens*"], RU: ["russisch*", "rusland", "moskou"], TR: ["turks", "turkse", "turkije"], EU: ["eu", "europees", "europese", "brussel", "europa", "europese unie"],
      US: ["amerikaans*", "amerika", "vs", "verenigde staten", "us", "washington"], CA: ["canadees", "canadese"], BR: ["braziliaans*", "brazilië"], MX: ["mexicaans*"], AR: ["argentijns*"], AU: ["australisch*", "australië"], NZ: ["nieuw zeelands*"], JP: ["japans*"], CN: ["chinees", "chinese", "china", "peking"], KR: ["zuid koreaans*", "koreaans*", "zuid korea"], IN: ["indiaas", "indiase", "india"], ZA: ["zuid afrikaans*"], NG: ["nigeriaans*"], IL: ["israëlisch*"], SG: ["singaporees", "singaporese"], ID: ["indonesisch*"],
    },
    fieldCues: {
      privacy: [
        "privacy*", "avg", "gdpr", "persoonsgegevens", "datalek*", "gegevensbescherming*", "cookies", "gebruikersdata", "gezichtsherkenning*",
        "klantgegevens", "medische gegevens", "vingerafdruk*", "gegevens",
      ],
      competition: ["kartel*", "prijsafspra*", "mededinging*", "concurrentie*", "marktmacht", "machtsmisbruik", "machtspositie", "monopolie*", "dma"],
      financial: ["witwas*", "antiwitwas*", "handel met voorkennis", "beleggers", "bank", "banken", "krediet*", "aandelen*"],
      consumer: ["consument*", "misleid*", "reclame*", "webwinkel*", "nepkorting*"],
      telecoms: ["telecom*", "spam*", "telefonische verkoop", "telemarketing*"],
      media: ["desinformatie*", "dsa", "omroep*"],
      environment: ["milieu*", "vervuil*", "stikstof*", "uitstoot*", "lozing*"],
      general: ["gok*", "kansspel*", "casino*"],
      labour: ["arbeidsongeval*", "onderbetaling*"],
    },
  },

  names: {
    firms: [
      "bedrijf", "bedrijven", "*bedrijf", "*bedrijven", "concern", "*concern", "bank", "banken", "*bank", "reus", "*reus", "gigant", "*gigant",
      "winkel", "*winkel", "keten", "*keten", "*fabrikant", "fabrikant", "*fabrikanten", "maker", "*maker", "aanbieder", "*aanbieder", "*aanbieders",
      "provider*", "*provider", "platform*", "*platform", "app", "*app", "dienst", "*dienst", "site", "*site", "ziekenhuis", "*ziekenhuis",
      "universiteit", "gemeente", "uitgever", "verzekeraar*", "*verzekeraar", "leverancier", "*leverancier", "exploitant*", "*exploitant",
      "vervoerder*", "vliegmaatschappij*", "luchtvaartmaatschappij*", "maatschappij", "*maatschappij", "moederbedrijf", "dochterbedrijf", "dochter",
      "groep", "onderneming", "*onderneming", "organisatie*", "bureau", "*bureau", "fintech*", "neobank", "casino", "*casino", "broker",
      "cryptobeurs*", "*beurs", "start up*", "startup*", "zoekmachine*", "*handelaar", "*verkoper", "*bezorger", "*verhuurder", "*operator",
      "netwerk", "*netwerk", "uitzendbureau*", "techbedrijf*", "techreus", "tabaksfabrikant*", "tabaksfabrikanten", "*instelling", "*specialist",
      "*boer", "brouwer*", "supermarkt", "supermarkten", "supermarktketen*", "moeder", "*moeder", "moederconcern", "*dochter", "rederij",
      "rederijen", "slachterij*", "vleesverwerker*", "*verwerker", "kwekerij*", "woningcorporatie*", "webshop*", "uitgeverij*", "krant", "omroep",
      "*kantoor", "fabriek", "*fabriek", "raffinaderij*", "luchthaven", "pretpark*", "hotel", "hotelketen*", "restaurant", "school", "scholen",
      "hogeschool", "zorginstelling*", "winkelketen*", "autofabrikant*", "vliegtuigbouwer*", "softwarebedrijf*", "cryptobedrijf*", "bouwbedrijf*",
      "detacheerder*", "payrollbedrijf*", "transportbedrijf*", "pakketbezorger*", "maaltijdbezorger*", "*winkels", "*banken", "*sites",
      "*maatschappijen", "nutsbedrijf", "zorgbedrijf*", "waterbedrijf*", "verffabrikant*", "chemiereus*", "autobedrijf*", "telecombedrijf*",
      "internetbedrijf*", "technologiebedrijf*", "mediabedrijf*", "gokbedrijf*", "beleggingsonderneming*", "kredietverstrekker*",
      "flitskredietverstrekker*", "pensioenfonds*", "trustkantoor*",
    ],
    notNames: [
      "boete", "boetes", "miljoenenboete*", "recordboete*", "miljoen", "miljard", "euro", "privacy", "avg", "gdpr", "nieuws", "live", "video", "exclusief", "update", "waarom", "hoe", "wat", "wie", "waar", "ook", "nu", "weer", "opnieuw", "toch", "zo", "de", "het", "een", "en", "van", "rechter", "rechtbank", "toezichthouder*", "waakhond*", "commissie", "hof", "eu", "vs", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
      "schikking", "dwangsom*", "misbruik", "kartel*", "nieuwe", "grote", "flinke", "forse", "hoge", "fikse", "dikke", "stevige", "torenhoge", "megaboete*", "monsterboete*", "nederland", "nederlandse", "europese", "amerikaanse", "techbedrijf", "bedrijf", "bedrijven", "na", "wegens", "om", "voor", "tegen", "door", "bij", "in", "er", "dit", "deze", "die", "dat", "mogelijk", "streep", "beroep", "data", "datalek*", "gegevens", "vanwege", "aanvullende", "tweede", "je", "jij", "u", "ik", "hij", "zij", "ze", "wij", "we", "jullie", "men", "iemand", "niemand", "alle", "elke", "beide", "ruim", "bijna", "minder", "huiseigenaar*", "overzicht", "liveblog", "column", "opinie", "podcast", "kijk", "bekijk",
    ],
    personTitles: [
      "heer", "mevrouw", "dhr", "mevr", "dr", "prof", "minister", "staatssecretaris", "topman", "ceo", "directeur", "oprichter", "baas",
      "voorzitter", "woordvoerder", "president", "koning", "burgemeester", "advocaat", "zanger", "rapper", "coach", "trainer", "topvrouw", "gast",
      "passagier", "klant", "medewerker", "bezorger", "chauffeur", "koerier", "werknemer", "rijder", "piloot", "agent", "deurwaarder", "bestuurder",
      "bestuursvoorzitter",
    ],
    legalForms: ["bv", "nv", "vof", "cvba", "bvba", "b v", "n v", "coöperatie", "stichting", "vzw"],
  },

  dates: {
    decided: ["op", "bij besluit van", "in een besluit van", "in het besluit van", "gedateerd"],
    ofOrder: ["van", "uit", "besluit van", "last van", "in"],
    today: ["vandaag", "vanmorgen", "vanochtend", "vanmiddag"],
    yesterday: ["gisteren"],
    weekdays: [["maandag"], ["dinsdag"], ["woensdag"], ["donderdag"], ["vrijdag"], ["zaterdag"], ["zondag"]],
    months: { jan: 1, feb: 2, mrt: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dec: 12 },
    durations: { dag: "D", dagen: "D", week: "W", weken: "W", maand: "M", maanden: "M", jaar: "Y", jaren: "Y" },
  },
};
