import type { Locale } from "../locale.ts";

/** German of Germany, Austria and Switzerland. */
// biome-ignore format: word lists
export const de: Locale = {
  code: "de",
  name: "German",
  capitalNouns: true,
  identify: [
    "der", "die", "das", "und", "ist", "nicht", "mit", "von", "für", "auf", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "gegen",
    "wegen", "zu", "zum", "zur", "im", "sich", "auch", "wird", "wurde", "muss", "nach", "bei", "aus", "über", "als", "hat", "sind", "werden",
    "haben", "oder", "aber", "vom", "soll", "am", "noch", "mehr", "euro", "bußgeld", "bußgelder", "strafe", "geldstrafe", "millionenstrafe",
    "rekordstrafe", "millionen", "milliarden", "erhält", "zahlen", "verhängt", "behörde", "droht", "drohen", "gericht", "jetzt", "was", "kippt",
    "zahlt", "millionenbußgeld", "milliardenstrafe", "kartellamt", "bestätigt",
  ],
  letters: "äöüß",

  numerals: {
    decimal: ",",
    compound: true,
    scales: {
      tausend: 3, tsd: 3, million: 6, millionen: 6, mio: 6, mill: 6, milliarde: 9, milliarden: 9, mrd: 9, mia: 9, billion: 12, billionen: 12,
    },
    words: {
      ein: 1, eine: 1, einen: 1, einer: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8,
      neun: 9, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16, siebzehn: 17,
      achtzehn: 18, neunzehn: 19, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70,
      achtzig: 80, neunzig: 90, hundert: 100, halbe: 0.5, halben: 0.5, anderthalb: 1.5, eineinhalb: 1.5,
      zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5, fünfeinhalb: 5.5,
    },
    joiners: ["und"],
  },

  money: {
    currencies: {
      euro: "EUR", euros: "EUR", "us dollar": "USD", dollar: "USD|CAD|AUD|SGD|HKD|NZD", dollars: "USD", "kanadische* dollar": "CAD",
      "australische* dollar": "AUD", franken: "CHF", "schweizer franken": "CHF", sfr: "CHF", pfund: "GBP", "britische* pfund": "GBP",
      "pfund sterling": "GBP", kronen: "SEK|DKK|NOK", "schwedische* kronen": "SEK", "norwegische* kronen": "NOK", "dänische* kronen": "DKK",
      "tschechische* kronen": "CZK", zloty: "PLN", forint: "HUF", yen: "JPY", yuan: "CNY", "renminbi": "CNY", rupien: "INR", rubel: "RUB",
      lira: "TRY", "türkische* lira": "TRY", reais: "BRL", won: "KRW", lei: "RON", lewa: "BGN", naira: "NGN", rand: "ZAR", mark: "DEM",
      "d mark": "DEM",
    },
    subunits: { cent: "EUR|USD", cents: "EUR|USD", rappen: "CHF", pence: "GBP" },
    of: ["an"],
    atMost: ["bis zu", "maximal", "höchstens", "bis maximal", "nicht mehr als", "von bis zu"],
    atLeast: ["mehr als", "mindestens", "über", "gut", "wenigstens"],
    about: ["rund", "etwa", "ca", "circa", "knapp", "ungefähr", "fast", "zirka", "annähernd", "beinahe"],
    to: ["bis", "und", "auf"],
    from: ["zwischen", "von"],
    perDay: ["pro tag", "je tag", "täglich", "am tag", "für jeden tag", "tagessatz", "je angefangenem tag"],
    perWeek: ["pro woche", "je woche", "wöchentlich"],
    perMonth: ["pro monat", "im monat", "monatlich", "je monat"],
    total: ["insgesamt", "zusammen", "in summe", "gesamtsumme", "gesamt*", "zusammengenommen", "summiert*", "kumuliert*"],
    converted: ["umgerechnet", "entspricht", "das sind", "entsprechend", "entsprach", "gegenwert"],
    background: [
      "umsatz*", "*umsatz", "*umsatzes", "jahresumsatz*", "gewinn", "gewinne", "gewinns", "reingewinn", "quartalsgewinn*", "erlös*",
      "investier*", "investition*", "finanzierungsrunde*", "budget*", "haushalt", "etat", "auftrag", "auftragswert*", "vertrag*",
      "kosten", "schaden", "schäden", "schadens*", "*schaden", "preis", "kaufpreis*", "bewert*", "marktkapitalisierung",
      "börsenwert*", "marktwert*", "rückstellung*", "verlust", "verluste", "schulden", "kredit*", "übernahme", "ersparnis*", "wert von",
      "werbeausgaben", "provision*", "beute", "einnahmen", "bilanzsumme", "dividende*", "kund*", "nutzer*",
    ],
  },

  penalty: {
    fine: [
      "bußgeld*", "*bußgeld", "*bußgelder", "*bußgeldern", "*bußgeldes", "geldbuße*", "*geldbuße", "*geldbußen", "geldstrafe*", "*geldstrafe",
      "*geldstrafen", "verwaltungsstrafe*", "millionenbuße*", "milliardenbuße*", "rekordbuße*", "*kartellbuße*", "*millionenstrafe*",
      "*milliardenstrafe*", "rekordstrafe*", "kartellstrafe*", "datenschutzstrafe*", "wettbewerbsstrafe*", "eu strafe*", "millionen strafe*",
      "milliarden strafe*", "rekord strafe*", "dsgvo strafe*", "kartell strafe*", "strafgeld*", "strafzahlung*", "*strafzahlung*",
      "verwaltungssanktion*", "ordnungsgeld*", "geldsanktion*", "strafgebühr*", "euro strafe", "dollar strafe", "franken strafe", "pfund strafe",
      "euro buße", "franken buße", "millionenstrafen", "bußgeldbescheid*", "strafbescheid*", "strafe zahlen", "strafen zahlen", "strafe gegen",
      "strafe bezahlen",
    ],
    penalty: ["strafe", "strafen", "buße", "bußen", "sanktion*", "*sanktionen", "strafmaß", "geldauflage*", "*strafe"],
    fines: [
      "bestraft", "bestrafte", "bestrafen", "büßt", "gebüßt", "büßte", "verdonnert*", "sanktioniert*", "bittet ... zur kasse", "sanktionierte",
      "brummt ... auf", "brummte ... auf", "brummen ... auf", "straft ... mit", "hat ... bestraft", "haben ... bestraft", "hat ... gebüßt",
    ],
    fined: [
      "wird bestraft", "wurde bestraft", "werden bestraft", "wurden bestraft", "bestraft worden", "ist bestraft", "gebüßt worden",
      "wurde gebüßt", "wird gebüßt", "wurde ... gebüßt", "wird ... gebüßt", "wird ... bestraft", "wurde ... bestraft", "werden ... bestraft",
      "wurden ... bestraft", "wird ... verdonnert", "wurde ... verdonnert", "wird ... belegt", "wurde ... belegt", "wurde ... verurteilt",
      "wird ... verurteilt", "zur kasse gebeten",
    ],
    imposes: [
      "verhängt*", "verhängen", "verhängte*", "auferlegt*", "auferlegen", "erlegt ... auf", "erlegte ... auf", "erlässt", "erließ", "erlassen",
      "setzt ... fest", "setzte ... fest", "festgesetzt*", "ahndet*", "geahndet", "belegt*", "belegen", "brummt ... auf", "brummte ... auf",
      "brummen ... auf", "aufgebrummt", "ausgesprochen", "spricht ... aus", "sprach ... aus", "verurteilt*", "erteilt*", "ausgestellt", "verteilt",
      "schickt", "stellt ... aus", "bestraft*", "verdonnert*", "büßt", "verhängung", "verordnet", "ordnet ... an", "sanktioniert*", "angeordnet",
      "fordert ... ein", "hat ... verhängt", "haben ... verhängt", "hat ... belegt", "hat ... verurteilt", "haben ... verurteilt",
      "hatte ... verhängt", "hat ... verdonnert",
    ],
    receives: [
      "erhält", "erhielt", "erhalten", "bekommt", "bekam", "bekommen", "kassiert*", "fängt sich ... ein", "handelt sich ... ein",
      "hinnehmen", "muss ... hinnehmen", "aufgebrummt bekommen", "eingefangen", "eingehandelt", "trifft", "getroffen", 
      "kriegt", "auf sich nehmen", "zu ... verurteilt", "zu ... verdonnert", "mit ... belegt", "zu ... verpflichtet",
    ],
    pays: [
      "zahlt", "zahlen", "zahlte", "zahlten", "gezahlt", "bezahlt", "bezahlen", "bezahlte", "berappen", "blechen", "blecht", "überweisen",
      "muss ... zahlen", "zu zahlen", "entrichten", "begleichen", "abdrücken", "hinblättern", "löhnen",
    ],
    settles: ["akzeptiert bußgeld", "akzeptieren bußgeld", "akzeptiert geldbuße", "akzeptiert strafe", 
      "vergleich", "vergleichs", "vergleichszahlung*", "millionenvergleich*", "milliardenvergleich*", "beizulegen", "beigelegt",
      "legt ... bei", "legte ... bei", "legen ... bei", "vergleicht sich", "außergerichtlich*", "einigt sich", "einigte sich", "einigen sich",
      "geeinigt", "einigung", "settlement", "beilegung", "kauft sich frei", "erkauft sich",
    ],
    orders: [
      "untersagt*", "untersagte*", "verbietet", "verbot", "verboten", "verwarnt*", "verwarnung*", "ordnet ... an", "ordnete ... an", "angeordnet",
      "anordnung*", "weist ... an", "wies ... an", "angewiesen", "rüge", "rügt", "gerügt", "verpflichtet ... zu", "unterlassungsverfügung*",
      "abstellungsverfügung*", "stoppt",
    ],
    periodic: ["zwangsgeld*", "zwangsgelder*", "zwangsstrafe*", "tägliche* strafe*", "tägliche* bußgeld*", "beugestrafe*", "zwangszahlung*"],
    due: [
      "fällig*", "fällig gestellt", "eingetrieben", "eingefordert", "beigetrieben", "festgesetzt*", "weitere*", "zusätzliche*", "verwirkt*",
      "muss ... zahlen", "müssen ... zahlen", "zahlt", "an die behörde zahlen",
    ],
    disobeyed: [
      "nicht befolgt*", "nicht nachgekommen", "nicht erfüllt", "trotz", "missachtet*", "missachtung", "verstoß gegen die anordnung",
      "nicht umgesetzt", "ignoriert*", "nichtbefolgung", "widersetzt*", "nicht eingehalten", "kam ... nicht nach", "nichteinhaltung",
    ],
    orderNouns: ["anordnung*", "auflage*", "bescheid*", "verfügung*", "beschluss*", "entscheidung*", "untersagung*", "vorgabe*"],
    wrongs: ["verstoß*", "verstöße*", "missbrauch*", "betrug", "betrugs*", "bestechung*", "korruption*", "geldwäsche*", "vorwürfe*", "vorwurf*", "manipulation*", "kartell*", "preisabsprache*", "untersuchung*", "skandal*", "*skandal", "verletzung*", "verfahren*", "ermittlung*", "irreführ*", "diskriminierung*", "affäre*", "*affäre", "täuschung*"],
  },

  outcome: {
    appeals: [
      "legt ... einspruch ein", "einspruch eingelegt", "einspruch ein", "legt ... berufung ein", "berufung eingelegt", "geht in berufung",
      "in berufung", "legt ... beschwerde ein", "beschwerde eingelegt", "rechtsmittel", "ficht ... an", "fechtet ... an", "anfechten", "angefochten",
      "klagt gegen", "klage gegen", "wehrt sich gegen", "vor gericht", "zieht ... vor gericht", "geht gegen ... vor", "zieht vor das", "will klagen",
      "legt einspruch", "klage eingereicht", "reicht ... klage ein", "berufung gegen", "einspruch gegen", "revision ein", "widerspruch eingelegt",
      "legt ... widerspruch ein",
    ],
    upholds: [
      "bestätigt*", "bestätigte*", "bestätigen", "weist ... ab", "wies ... ab", "abgewiesen", "abgelehnt", "hält ... aufrecht", "aufrechterhalten",
      "bleibt bestehen", "zurückgewiesen", "weist ... zurück", "wies ... zurück", "scheitert* mit", "bleibt bei", "rechtmäßig", "rechtens",
      "verliert", "unterliegt", "hat bestand", "muss ... doch zahlen", "bestätigung", "blitzt ... ab", "abgeblitzt", "verliert ... klage", "verliert ... berufung", "scheitert ... klage", "scheitert vor", "weist ... klage ... ab", "weist klage", "bleibt ... bestehen", "muss ... zahlen ... urteil",
    ],
    reduces: [
      "senkt*", "senkte*", "gesenkt", "reduziert*", "reduzierte*", "herabgesetzt", "setzt ... herab", "setzte ... herab", "mildert*", "verringert*",
      "gekürzt", "kürzt*", "ermäßigt*", "herabsetz*", "schrumpft", "abgemildert", "halbiert*", "drückt",
    ],
    annuls: [
      "hebt ... auf", "hob ... auf", "aufgehoben", "aufzuheben", "kippt*", "gekippt", "annulliert*", "erklärt ... für nichtig", "für nichtig erklärt", "nichtig",
      "kassiert ... urteil", "einkassiert", "rechtswidrig", "verworfen", "streicht", "gestrichen", "aufhebung",
    ],
    objects: [
      "bescheid*", "entscheidung*", "urteil*", "beschluss", "sanktion*", "strafe*", "rechtsmittel", "klage", "berufung", "einspruch", "beschwerde",
    ],
  },

  modality: {
    possible: [
      "angst vor", "aus angst", "aus sorge", "oder strafe", "oder bußgeld", "bei verstoß", "bei verstößen", "bei zuwiderhandlung",
      "bei nichtbefolgung", "rückstellung*", "legt ... zurück", "droht", "drohen", "drohende*", "drohte*", "könnte*", "kann", "können", "möglich*",
      "riskier*", "gefahr", "falls", "wenn", "möglicherweise", "dürfte*", "denkbar", "im raum", "bevorsteh*", "vielleicht", "eventuell", "bedroht",
      "rechnet mit", "gegebenenfalls", "andernfalls", "sonst droht", "zu rechnen", "wohl", "offenbar", "womöglich", "zeichnet sich ... ab",
    ],
    sought: [
      "um ... abzuwenden", "um ... zu vermeiden", "um ... zu entgehen", "um ... zu verhindern", "fordert*", "gefordert", "forderung*", "beantragt*", "plant", "will", "wollen", "vorgeschlagen", "schlägt ... vor", "erwägt", "prüft", "vorläufig*",
      "angedroht", "droht mit", "beabsichtigt", "kündigt ... an", "androh*", "ermittelt", "ermittlung*", "verlangt*", "strebt ... an", "muss mit ... rechnen", "müssen mit ... rechnen", "steht ... bevor", "droht ... strafe", "droht ... bußgeld", "bußgeldverfahren*", "rückt näher", "in aussicht", "auf dem weg",
    ],
    negated: ["falsche bußgeldbescheide", "gefälschte*", "fake bußgeld*", 
      "kein", "keine", "keinen", "keiner", "keinem", "entgeht", "entging", "entgehen", "entkommt", "vermeide*", "verzichtet*", "erspart",
      "nicht verhängt", "nicht zahlen", "nicht bestraft", "um ... herum", "doch nicht", "abgewendet", "wendet ... ab", "eingestellt", "straffrei",
      "verschont*", "straft ... ab", "ohne strafe", "ohne bußgeld", "ohne geldstrafe", "erlässt ... strafen", "stellt ... in rechnung",
      "verlangt von kunden",
    ],
    earlier: ["monate nach", "jahre nach", "wochen nach", "ein jahr nach", 
      "bereits", "früher*", "schon", "zuvor", "im vorjahr", "im vergangenen jahr", "vergangenes jahr", "letztes jahr", "im letzten jahr", "einst",
      "in der vergangenheit", "damals", "vor jahren", "vor einem jahr", "vor zwei jahren", "hatte", "hatten", "ehemals", "erhalten hatte", "verhängt hatte",
    ],
  },

  context: {
    sport: [
      "bundesliga*", "dfb", "dfl", "uefa", "fifa", "fußball*", "trainer*", "spieler*", "stürmer*", "torwart*", "schiedsrichter*", "sportgericht*",
      "liga", "premier league", "formel 1", "pyrotechnik*", "pyro", "fans", "stadion*", "derby", "platzverweis*", "rote karte", "gelbe karte",
      "elfmeter*", "strafstoß", "nba", "nfl", "nhl", "tennis*", "olympi*", "dopingsünder*", "zeitstrafe*", "strafzeit*", "startplatzstrafe*",
      "gridstrafe*", "motogp", "fia", "rennfahrer*", "rennstall*", "eishockey*", "handball*", "klub", "klubs", "fc", "champions league",
      "financial fairplay", "financial fair play", "ablöse*", "weltmeister*", "teamchef", "torlinie*", "verein", "vereine", "vereins", "profi",
      "profis", "länderspiel*", "fc bayern", "borussia", "hertha", "del", "wimbledon", "trikot*", "nationalspieler*", "pokal*",
    ],
    traffic: [
      "raser*", "autofahrer*", "fahrer", "fahrerin", "blitzer*", "falschpark*", "parken", "parkverstoß*", "parkverstöße", "parker", "verkehrssünder*", "stvo",
      "führerschein*", "flensburg", "fahrverbot*", "tempolimit*", "geschwindigkeit*", "kmh", "km h", "zu schnell", "handy am steuer", "am steuer", "schwarzfahr*",
      "radfahrer*", "motorrad*", "e scooter", "knöllchen", "strafzettel*", "verkehrsverstoß*", "verkehrsverstöße", "rotlicht*", "rettungsgasse*", "winterreifen",
      "camper", "wohnmobil*", "urlauber*", "touristen", "vignette*", "maut*", "maskenpflicht", "maskenverweigerer*", "zigarette*", "umweltzone*",
      "radweg*", "gehweg*", "grillen", "ruhestörung*", "schulschwänz*", "impfpflicht", "fahrgäste", "fahrgast", "gurtpflicht", "auto fahren", "lkw fahrer*", "hund", "hunde", "hunden", "hundehalter*", "hundebesitzer*", "müllsünder*",
    ],
    person: [
      "mann", "mannes", "frau", "männer", "jähriger", "jährige", "jährigen", "tagessätze*", "tagessatz*", "haft", "haftstrafe*", "freiheitsstrafe*",
      "gefängnis*", "bewährung*", "todesstrafe*", "lebenslang*", "angeklagte*", "strafbefehl*", "influencer*", "politiker*", "schauspieler*",
      "sänger*", "rapper*", "ex präsident*", "jahre haft", "vorbestraft*", "beleidigung*", "körperverletzung*", "steuerhinterziehung", "arzt",
      "ärztin", "lehrer*", "polizist*", "rentner*", "trump", "privatperson*", "eltern", "abgeordnete*", "bürgermeister*", "täter", "untreue",
      "vorstandschef", "exchef*", "jugendstrafe*", "student", "studentin", "*star", "*profi", "fußballstar*", "torjäger*", "*chef",
      "gartenbesitzer*", "hausbesitzer*", "autobesitzer*", "dieb", "diebe", "*dieb", "wirt", "reichsbürger*", "aktivist*", "klimaaktivist*",
      "schlagersänger*", "fußballprofi*", "bankier*", "autorin", "autor",
    ],
    privateClaim: [
      "schadensersatz*", "schadenersatz*", "schmerzensgeld*", "entschädigung*", "entschädig*", "sammelklage*", "klägerin", "kläger*", "jury", "geschworene*", "opfer", "hinterbliebene*",
      "vertragsstrafe*", "lizenzgebühr*", "patent*", "gewährleistung*", "abfindung*", "unterhalt", "verleumdung*", "rückerstattung*", "wiedergutmachung*", "patentstreit*",
      "urheberrecht*", "konventionalstrafe*", "reparation*", "ansprüche", "nutzern", "kunden", "aktionären", "anlegern", "verbrauchern", "patentverletzung*", "patentklage*", "geschworenen*",
    ],
    otherPayment: [
      "lösegeld*", "finanzierungsrunde*", "einnehmen", "sammelt ... ein", "steuern", "nachzahl*", "zölle", "strafzölle*", "strafzoll*",
      "subvention*", "lotto*", "jackpot*", "lottospieler*", "gewinner*", "spende*", "kaution*", "miete", "rente", "gehalt", "boni", "bonus",
      "dividende*", "strafzins*", "negativzins*", "verwahrentgelt*", "haushaltsplan*", "etat", "verfahrenskosten", "gerichtskosten",
      "steuernachzahlung*", "lizenzen", "frequenzen", "frequenzauktion*", "förderprogramm*", "fördermittel*", "rundfunkbeitrag*", "krankenkassenbeitr*",
    ],
    politics: [
      "sanktionspaket*", "sanktionen gegen russland", "embargo*", "strafzölle*", "strafzoll*", "handelsstreit*", "vertragsverletzungsverfahren*", "kreml", "ukraine krieg",
      "defizitverfahren*", "asylpolitik", "einreiseverbot*", "russland sanktionen", "haushaltssünder*", "sanktionsliste*", "sanktionen gegen russ*", "russische* banken", "russische* oligarch*", "neue sanktionen",
    ],
    legislation: [
      "bußgeldkatalog*", "neues gesetz", "gesetzentwurf*", "gesetzesentwurf*", "novelle*", "künftig*", "höhere bußgelder", "höhere strafen",
      "sieht ... vor", "vorsieht", "vorgesehen", "tritt ... in kraft", "verstöße können", "bei verstößen", "strafrahmen*", "höchststrafe*",
      "neue regeln", "ab januar", "ab sofort", "was ... beachten", "beachten", "strafbar*", "erhöht bußgeld*", "können bußgelder",
      "bußgelder können", "verschärf*", "wer seinen", "wer ohne", "wer auf", "wer beim", "wer die", "wer zu",
    ],
    statistics: ["verdoppel*", "verdreifach*", "gestiegen", "gesunken", "rekordjahr", 
      "im vergangenen jahr", "jahresbericht*", "tätigkeitsbericht*", "statistik*", "anzahl", "zahl der", "die höchsten", "die größten", "rangliste", "top 10", "übersicht", "rückblick*",
      "seit 2018", "überblick", "studie*", "jahresrückblick*", "rückgang*", "anstieg*",
    ],
    spans: ["in den letzten/vergangenen jahren", "in den letzten/vergangenen ... jahren", "im letzten/vergangenen jahrzehnt", "in zehn jahren"],
    comments: ["kommentar", "meinung", "leitartikel", "analyse", "glosse", "kolumne"],
    markets: ["dax", "wall street", "aktien"],
  },

  roles: {
    agent: ["von", "vom", "durch", "seitens"],
    patient: ["gegen", "für", "an", "über"],
    reason: [
      "wegen", "weil", "nach", "nachdem", "aufgrund", "auf grund", "im zusammenhang mit", "da", "infolge", "wg", "im streit um", "im streit über",
      "nach verstößen",
    ],
    of: ["der", "des", "von", "vom"],
    and: ["und", "sowie", "u"],
    articles: [
      "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "seine", "ihre", "deren", "drei", "zwei", "vier", "beide", "beiden", "mehrere",
    ],
    endings: { s: "any", n: "any", r: "any", m: "any" },
  },

  bodies: {
    byField: {
      privacy: [
        "datenschutzbehörde*", "datenschutzaufsicht*", "datenschützer*", "datenschutzbeauftragte*", "datenschutzkommission*", "datenschutzwächter*",
        "datenschutz behörde*", "landesdatenschutz*", "datenschutzkommissar*",
      ],
      competition: [
        "kartellamt*", "kartellbehörde*", "kartellwächter*", "wettbewerbsbehörde*", "wettbewerbshüter*", "wettbewerbskommission*", "kartellrechtsbehörde*", "wettbewerbsaufsicht*", "wettbewerbswächter*",
        "bundeswettbewerbsbehörde*", "kartellgericht*", "kartellhüter*",
      ],
      financial: [
        "finanzaufsicht*", "finanzmarktaufsicht*", "bankenaufsicht*", "börsenaufsicht*", "notenbank*", "zentralbank*", "finanzaufsichtsbehörde*",
        "finanzbehörde*", "wertpapieraufsicht*", "finanzregulierer*", "versicherungsaufsicht*", "bankenaufseher*", "finanzaufseher*",
      ],
      consumer: ["verbraucherschutzbehörde*", "verbraucherschützer*", "verbraucherbehörde*", "konsumentenschutzbehörde*", "handelsbehörde*", "handelskommission*"],
      telecoms: [
        "telekomregulierer*", "netzagentur*", "telekommunikationsbehörde*", "regulierungsbehörde*", "telekom aufsicht*", "fernmeldebehörde*",
        "telekomaufsicht*",
      ],
      media: ["medienanstalt*", "medienaufsicht*", "medienwächter*", "rundfunkaufsicht*", "medienbehörde*", "zensurbehörde*", "internetaufsicht*"],
      energy: ["energieregulierer*", "energieaufsicht*", "energiebehörde*"],
      environment: ["umweltbehörde*", "umweltamt*", "umweltbundesamt*", "umweltschutzbehörde*"],
      health: ["gesundheitsbehörde*", "arzneimittelbehörde*", "gesundheitsamt*", "lebensmittelbehörde*"],
      labour: ["arbeitsinspektion*", "arbeitsinspektorat*", "arbeitsschutzbehörde*"],
      tax: ["glücksspielbehörde*", "glücksspielaufsicht*"],
    },
    regulator: [
      "behörde*", "aufsicht", "aufsichtsbehörde*", "regulierer*", "aufseher*", "wächter*", "regulierungsbehörde*", "aufsichtsamt",
      "landesbeauftragte*", "bundesbeauftragte*", "beauftragte*", "eu kommission*", "kommission", "*aufsicht", "*behörde", "*behörden",
      "*aufsichtsbehörde",
    ],
    court: ["gericht*", "*gericht", "*gerichts", "landgericht*", "amtsgericht*", "oberlandesgericht*", "verwaltungsgericht*", "richter*", "gerichtshof*", "bgh", "eugh", "eug", "bundesgericht*", "kammer", "berufungsgericht*", "senat"],
    government: [
      "staatsanwaltschaft*", "justizministerium*", "generalstaatsanwalt*", "staatsanwält*", "ministerium*", "regierung*", "justiz", "justizbehörde*",
      "zoll", "bundesstaat*",
    ],
    countries: {
      DE: ["deutsch*", "deutschlands", "berlin*"], AT: ["österreichisch*", "österreichs", "wiener", "wien"], CH: ["schweizer*", "schweizerisch*", "eidgenössisch*", "bern"],
      FR: ["französisch*", "frankreichs", "paris", "pariser"], IT: ["italienisch*", "italiens", "rom"], ES: ["spanisch*", "spaniens", "madrid"], PT: ["portugiesisch*", "portugals", "lissabon"],
      NL: ["niederländisch*", "holländisch*", "hollands", "holland", "den haag"], BE: ["belgisch*", "belgiens"], LU: ["luxemburgisch*", "luxemburger", "luxemburgs"], IE: ["irisch*", "irlands", "dublin*"],
      GB: ["britisch*", "großbritanniens", "großbritannien", "englisch*", "england", "london*", "uk"], DK: ["dänisch*", "dänemarks", "kopenhagen"], SE: ["schwedisch*", "schwedens", "stockholm"],
      NO: ["norwegisch*", "norwegens", "oslo"], FI: ["finnisch*", "finnlands", "helsinki"], IS: ["isländisch*", "islands"], EE: ["estnisch*", "estlands"], LV: ["lettisch*", "lettlands"], LT: ["litauisch*", "litauens"],
      PL: ["polnisch*", "polens", "warschau*"], CZ: ["tschechisch*", "tschechiens", "prag*"], SK: ["slowakisch*"], HU: ["ungarisch*", "ungarns", "budapest*"], RO: ["rumänisch*", "rumäniens"], BG: ["bulgarisch*", "bulgariens"],
      GR: ["griechisch*", "griechenlands", "athen*"], HR: ["kroatisch*", "kroatiens"], SI: ["slowenisch*", "sloweniens"], CY: ["zypriotisch*", "zyprisch*", "zyperns"], MT: ["maltesisch*", "maltas"], LI: ["liechtensteinisch*"],
      RS: ["serbisch*"], UA: ["ukrainisch*"], RU: ["russisch*", "russlands", "moskau*"], TR: ["türkisch*", "türkei", "ankara"], EU: ["eu", "europäisch*", "europas", "brüssel*", "europa"],
      US: ["us", "usa", "amerikanisch*", "us amerikanisch*", "washington", "vereinigte staaten", "vereinigten staaten", "kalifornisch*", "new yorker"], CA: ["kanadisch*", "kanadas"], MX: ["mexikanisch*", "mexikos"],
      BR: ["brasilianisch*", "brasiliens"], AR: ["argentinisch*"], AU: ["australisch*", "australiens"], NZ: ["neuseeländisch*"], JP: ["japanisch*", "japans"], CN: ["chinesisch*", "chinas", "peking*"],
      KR: ["südkoreanisch*", "koreanisch*", "südkoreas"], IN: ["indisch*", "indiens"], SG: ["singapurisch*", "singapurs"], IL: ["israelisch*"], ZA: ["südafrikanisch*", "südafrikas"], NG: ["nigerianisch*", "nigerias"],
    },
    fieldCues: {
      privacy: [
        "dsgvo*", "datenschutz*", "personenbezogen*", "gdpr", "datenleck*", "datenpanne*", "nutzerdaten", "kundendaten", "cookies", "überwachung*",
        "datenübertragung*", "gesichtserkennung*", "videoüberwach*",
      ],
      competition: ["kartell*", "preisabsprache*", "absprache*", "marktmacht*", "wettbewerb*", "marktbeherrsch*", "marktmissbrauch*", "kartellrecht*", "monopol*", "dma", "digital markets act"],
      financial: ["geldwäsche*", "insiderhandel*", "anleger*", "wertpapier*", "bank", "banken", "börse*", "aktionär*", "bilanz*"],
      consumer: ["verbraucher*", "irreführ*", "werbeanruf*", "preisangab*", "kundentäusch*"],
      telecoms: ["telekom*", "mobilfunk*", "netz", "roaming"],
      media: ["jugendschutz*", "rundfunk*", "desinformation*", "dsa", "digital services act"],
      environment: ["abgas*", "diesel*", "umwelt*", "gewässer*"],
      tax: ["glücksspiel*"],
    },
  },

  names: {
    firms: [
      "konzern*", "*konzern", "*konzerns", "unternehmen*", "*unternehmen", "firma", "firmen", "betreiber*", "*betreiber", "anbieter*", "*anbieter",
      "hersteller*", "*hersteller", "plattform*", "*plattform", "bank", "banken", "großbank*", "händler*", "*händler", "kette", "*kette", "dienst",
      "*dienst", "netzwerk*", "app", "riese*", "*riese", "*riesen", "*gigant*", "tochter*", "tochterfirma*", "startup*", "start up*",
      "fluggesellschaft*", "airline*", "verlag*", "sender*", "versicherer*", "klinik*", "krankenhaus*", "*krankenhaus", "universität*",
      "discounter*", "*vermieter*", "*vermittler*", "callcenter*", "molkerei*", "gruppe", "gesellschaft*", "mutter", "mutterkonzern*", "börse",
      "kryptobörse*", "broker*", "casino*", "tech konzern*", "suchmaschine*", "onlinehändler*", "brauer*", "bierbrauer*", "autobauer*", "makler*",
      "*makler", "fintech*", "neobank*", "digitalbank*", "messenger*", "*messenger", "kurznachrichtendienst*", "kartell*", "*kartell", "*firma",
      "modekette*", "spediteur*", "produzent*", "*firmen", "*betriebe", "*anbietern", "*herstellern", "*händlern", "*konzerne", "*ketten", "*banken",
      "*brauer", "*autobauer", "flugzeugbauer*", "anlagenbauer*", "maschinenbauer*", "supermarkt", "supermärkte", "supermarktkette*", "versicherung",
      "versicherungen", "versicherungskonzern*", "*mutter", "*tochter", "tochter", "*gesellschaft", "wohnungsbaugesellschaft*", "krankenkasse*",
      "sparkasse*", "privatbank*", "energieversorger*", "stromversorger*", "stromanbieter*", "telekomanbieter*", "autokonzern*", "chemiekonzern*",
      "pharmakonzern*", "internetkonzern*", "techkonzern*", "lieferdienst*", "fahrdienst*", "online händler*", "versandhändler*", "möbelhaus*",
      "baukonzern*", "stahlkonzern*", "wohnungskonzern*", "immobilienkonzern*", "handelskette*", "baumarkt*", "apotheke", "apotheken",
      "apothekenkette*", "pflegedienst*", "sicherheitsfirma*", "inkassofirma*",
    ],
    notNames: [
      "bußgeld*", "strafe*", "geldbuße*", "geldstrafe*", "millionen*", "milliarden*", "rekord*", "euro", "datenschutz", "dsgvo", "verstoß*", "verstöße*", "behörde*", "urteil*", "gericht*", "entscheidung*", "kartell*", "eu", "usa", "update*", "eilmeldung*", "ticker", "news", "live", "video",
      "kommentar*", "analyse*", "interview*", "exklusiv*", "bericht*", "medienbericht*", "warum", "wie", "was", "wer", "wann", "wo", "jetzt", "nun", "neue*", "nach", "wegen", "trotz", "fünf", "zehn", "hundert*", "jahr*", "monat*", "woche*", "tag*", "höhe", "summe", "verfahren*", "fall", "daten", "nutzer*", "kunden",
      "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "zahlung*", "strafzahlung*", "bescheid*", "mangelnd*", "fehlend*", "illegal*", "unzulässig*", "unerlaubt*", "ermittlung*", "wettbewerb*", "preisabsprache*", "klage*", "vorwurf*", "vorwürfe*", "grund", "ende", "anfang", "angaben", "zuge",
      "hier", "darum", "das", "die", "der", "ein", "eine", "im", "am", "auch", "und", "vergleich*", "einigung*", "zwangsgeld*", "milliardenstrafe*", "millionenstrafe*", "rekordstrafe*", "missbrauch*", "marktmacht*", "geldwäsche*", "konzern", "konzerns", "plattform*", "abgas*", "abkommen", "absprache*", "abstimmung", "abzocke", "aktie*", "aktionär*", "amt", "amts*", "anbieter", "angebot*", "angeklagt*", "angst", "anhörung", "anklage*", "anlage*", "anleger*", "anordnung*", "anruf*", "anspruch", "ansprüche", "antrag*", "anwalt*", "anwälte", "anwendung*", "anzeige*", "arbeit", "arbeiter*", "arbeitgeber*", "arbeitnehmer*", "arbeitsplatz*", "arzneimittel*", "ärger", "auflage*", "aufsicht*", "auftrag*", "auge*", "ausgabe*", "auskunft*", "ausland", "auslöser", "ausnahme*", "ausschuss", "aussage*", "auto", "autos", "banken", "beamte*", "bedenken", "bedingung*", "begründung", "behinderung", "beitrag", "bereich*", "beschäftigt*", "beschluss*", "beschwerde*", "besitzer*", "besuch*", "betrag", "beträge", "betrieb*", "betroffene*", "betrug*", "betrüger*", "beweis*", "bild*", "bilanz*", "bitcoin*", "börse*", "branche*", "brief*", "bruch", "bund", "bundes*", "bundestag", "bundesregierung", "bürger*", "büro*", "cent", "cookie*", "cookies", "corona*", "cyber*", "darsteller", "daten*", "datum", "debatte", "dienst*", "diesel*", "dokument*", "drittel", "druck", "durchsuchung*", "ehe", "eigentümer*", "einfluss", "einsatz", "einspruch*", "eintrag", "einwilligung*", "eltern", "energie*", "entgelt*", "entschuldigung", "erfolg*", "ergebnis*", "erklärung*", "ermittler*", "ernst", "euro*", "europa*", "experte*", "experten", "fahrer*", "fahrzeug*", "fälle", "familie*", "fan", "fans", "fehler*", "firma", "firmen", "flug*", "flughafen", "folge*", "forderung*", "forscher*", "foto*", "frage*", "frau*", "freiheit*", "freund*", "frist*", "führung*", "fußball*", "gäste", "gebühr*", "gefahr*", "gehalt", "geld*", "gelder", "gemeinde*", "gesetz*", "gesellschaft*", "gespräch*", "gesundheit*", "gewerkschaft*", "gewinn*", "gift*", "grenze*", "größe", "gründe", "gruppe*", "handel*", "händler*", "handy*", "haus*", "häuser", "hersteller*", "hilfe*", "himmel", "hintergrund", "hinweis*", "hund*", "idee", "industrie*", "informant*", "information*", "insider*", "institut*", "instanz", "interesse*", "internet*", "investor*", "jugend*", "justiz*", "kamera*", "kampf", "kanzler*", "kapital*", "karte*", "kasse*", "kennzeichen", "kinder*", "kirche*", "kläger*", "klima*", "kontrolle*", "konto*", "kosten", "kredit*", "kreis*", "krieg*", "krise*", "kritik*", "kunde", "kunden*", "kundinnen", "länder*", "leben*", "lebensmittel*", "leute", "liste*", "lkw", "luft*", "macht*", "mangel", "mängel", "manipulation*", "markt*", "märkte", "maßnahme*", "medien*", "meldung*", "mensch*", "methode*", "miete*", "mieter*", "milch*", "minister*", "minute*", "mitarbeiter*", "mitglied*", "mittel*", "mutter*", "nachricht*", "namen", "netz*", "nachfrage", "niederlage*", "nummer*", "nutzung*", "öffentlichkeit*", "opfer*", "ordnung*", "organisation*", "ort*", "papier*", "partei*", "partner*", "passagier*", "patient*", "person*", "personal*", "pflicht*", "pflege*", "pläne", "politik*", "polizei*", "portal*", "praktik*", "preis*", "presse*", "privatsphäre*", "problem*", "produkt*", "produzent*", "profil*", "programm*", "protest*", "prozent", "prozess*", "prüfung*", "punkt*", "rabatt*", "rahmen", "rat", "raum", "recht*", "rechnung*", "rede*", "reform*", "regel*", "regeln", "regierung*", "region*", "reise*", "reklame", "richter*", "richtlinie*", "risiko*", "risiken", "rolle*", "rück*", "ruf", "sache*", "sanktion*", "schaden*", "schäden", "schlag*", "schlappe*", "schluss", "schritt*", "schuld*", "schutz*", "seite*", "sender*", "sicherheit*", "sieg*", "skandal*", "software*", "sohn", "sommer", "sonderzeichen", "sorge*", "spende*", "spieler*", "spitze*", "sprecher*", "staat*", "staats*", "stadt*", "städte", "standard*", "stelle*", "steuer*", "stimme*", "strafverfahren*", "straftat*", "straße*", "streit*", "strom*", "student*", "studie*", "stunde*", "suche*", "summe*", "system*", "täter*", "tat*", "täuschung*", "technik*", "test*", "teufel", "text*", "thema*", "themen", "tier*", "tochter*", "tod*", "töne", "transparenz*", "trick*", "überwachung*", "übernahme*", "umgang", "umwelt*", "unfall*", "unternehmer*", "unterlagen", "untersuchung*", "urlaub*", "ursache*", "verantwortung*", "verband", "verbände", "verbot*", "verbraucher*", "verdacht*", "verein*", "vereinbarung*", "verfügung*", "vergangenheit", "vergehen*", "verhalten", "verkauf*", "verkehr*", "verletzung*", "verlust*", "vermögen*", "veröffentlichung*", "verpflichtung*", "versäumnis*", "versicherte*", "verstoss*", "versuch*", "vertrag*", "verträge", "vertreter*", "verwaltung*", "verzögerung*", "video*", "vorgabe*", "vorgehen", "vorschrift*", "vorsicht", "vorteil*", "wächter*", "waffe*", "wahl*", "wahrheit*", "ware*", "warnung*", "wasser*", "wege", "welt*", "werbung*", "werbe*", "wert*", "wirtschaft*", "wissen*", "wohnung*", "zahl*", "zahlen", "zeit*", "zeitung*", "zentrale*", "zeug*", "ziel*", "zoll*", "zugang*", "zukunft*", "zusage*", "zustimmung*", "zwang*", "zweifel*", "pyrotechnik*", "gesichtserkennung*", "datenschutzverstoß*", "datenschutzverstöße*", "datenleck*", "datenpanne*", "kartelle*", "absprachen", "weitergabe", "speicherung", "löschung", "verwendung", "veruntreuung", "einschränkung", "verarbeitung*", "kryptowährung*", "kunststoff*", "verwarnung*", "anweisung*", "aufforderung*", "milliarde*", "dreistellig*", "konzernmutter*", "ich", "er", "sie", "wir", "ihr", "man", "es", "mein", "unser", "dieser", "diese", "dieses", "gericht", "bis", "gesetzlich*", "millionenhöhe", "milliardenhöhe", "rekordhöhe", "land", "länder", "bundesland", "bremer", "berliner", "hamburger", "münchner", "münchener", "kölner", "frankfurter", "stuttgarter", "düsseldorfer", "leipziger", "dresdner", "wiener", "zürcher", "basler", "berner", "nürnberger", "dortmunder", "hannoveraner", "essener", "bonner", "pariser", "londoner", "brüsseler", "new yorker",
    ],
    personTitles: [
      "herr", "frau", "dr", "prof", "chef", "ceo", "vorstand", "vorstandschef", "minister", "ministerin", "präsident", "gründer", "geschäftsführer",
      "sprecher", "sprecherin", "kanzler", "kommissarin", "kommissar", "gast", "kunde", "kundin", "mitarbeiter", "mitarbeiterin", "fahrer",
      "fahrerin", "passagier", "manager", "managerin", "mitgründer", "anwalt", "star", "trainer",
    ],
    legalForms: ["gmbh & co kg", "gmbh", "ag", "se", "kg", "kgaa", "ohg", "eg", "e v", "ug", "mbh", "ges m b h", "sarl"],
  },

  dates: {
    decided: ["am", "vom", "mit beschluss vom", "mit bescheid vom", "mit entscheidung vom", "datiert"],
    ofOrder: ["vom", "von", "im", "aus dem jahr", "anordnung vom", "bescheid vom", "entscheidung vom"],
    today: ["heute"],
    yesterday: ["gestern"],
    weekdays: [["montag", "montags"], ["dienstag"], ["mittwoch"], ["donnerstag"], ["freitag"], ["samstag", "sonnabend"], ["sonntag"]],
    months: { jan: 1, jänner: 1, feb: 2, feber: 2, mär: 3, mrz: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, okt: 10, nov: 11, dez: 12 },
    durations: { tag: "D", tage: "D", tagen: "D", woche: "W", wochen: "W", monat: "M", monate: "M", monaten: "M", monats: "M", jahr: "Y", jahre: "Y", jahren: "Y" },
  },
};
