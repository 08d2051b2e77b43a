import type { Locale } from "../locale.ts";

/** Hungarian: agglutinating, so almost every noun is a stem; compounds carry the penalty at their end ("adatvédelmi bírság", "rekordbírság"). */
// biome-ignore format: word lists
export const hu: Locale = {
  code: "hu",
  name: "Hungarian",
  identify: ["a", "az", "és", "hogy", "nem", "is", "egy", "meg", "ki", "el", "már", "volt", "csak", "még", "után", "miatt", "szerint", "mint", "ezt", "azt", "de", "ha", "vagy", "kell", "lesz", "lett", "amely", "aki", "ami", "több", "forint", "forintos", "forintra", "millió", "milliárd", "bírság", "bírságot", "hatóság", "közölte", "ellen", "között", "kapott", "cég", "céget", "be", "fel", "sem", "bírságolta", "bírságolt", "büntette", "büntetést", "szabott", "euró", "eurós", "forintot", "ezer", "milliós", "milliárdos", "tavaly", "bíróság", "fizet", "fizetnie", "új", "két", "hatóságtól", "versenyhivatal", "gvh", "tudni", "akár"],
  letters: "őű",

  numerals: {
    decimal: ",",
    scales: { "ezer": 3, "m": 6, "ezres": 3, "ezernyi": 3, "millió*": 6, "mio": 6, "milliárd*": 9, "milliós": 6, "milliárdos": 9, "mrd": 9, "mld": 9, "billió*": 12 },
    words: {
      "egy": 1, "két": 2, "kettő": 2, "három": 3, "négy": 4, "öt": 5, "hat": 6, "hét": 7, "nyolc": 8, "kilenc": 9, "tíz": 10, "tizen": 10, "tizenegy": 11, "tizenkét": 12, "tizenöt": 15, "húsz": 20, "huszon": 20, "huszonöt": 25,
      "harminc": 30, "negyven": 40, "ötven": 50, "hatvan": 60, "hetven": 70, "nyolcvan": 80, "kilencven": 90, "száz": 100, "kétszáz": 200, "háromszáz": 300, "négyszáz": 400, "ötszáz": 500, "hatszáz": 600, "hétszáz": 700, "nyolcszáz": 800, "kilencszáz": 900, "fél": 0.5, "félmillió": 500000, "félmilliárd": 500000000, "másfél": 1.5, "negyed": 0.25,
    },
    many: ["milliós*", "milliárdos*", "milliókat", "milliókra", "milliók", "milliárdok", "milliárdokat"],
    joiners: ["és"],
    compound: true,
  },

  money: {
    currencies: {
      mft: "HUFe6", mrdft: "HUFe9",
      "forint*": "HUF", "Ft": "HUF", "HUF": "HUF", "euró*": "EUR", "euro*": "EUR", "dollár*": "USD|CAD|AUD", "amerikai dollár*": "USD", "kanadai dollár*": "CAD", "ausztrál dollár*": "AUD", "font*": "GBP", "angol font*": "GBP", "svájci frank*": "CHF", "frank*": "CHF",
      "korona": "CZK|SEK|NOK|DKK", "koroná*": "CZK|SEK|NOK|DKK", "cseh koroná*": "CZK", "svéd koroná*": "SEK", "zloty*": "PLN", "lej": "RON", "lejes": "RON", "rubel*": "RUB", "jen": "JPY", "jüan*": "CNY", "von": "KRW", "rúpia*": "INR", "líra*": "TRY",
    },
    subunits: { "fillér*": "HUF", "cent*": "EUR|USD" },
    of: [],
    atMost: ["akár", "legfeljebb", "maximum", "maximálisan", "elérheti"],
    atLeast: ["több mint", "legalább", "minimum", "meghaladó*", "felett*"],
    about: ["mintegy", "körülbelül", "kb", "közel", "csaknem", "majdnem", "nagyjából", "körül*"],
    to: ["és", "vagy", "ig"],
    from: ["között"],
    perDay: ["naponta", "napi", "minden nap"],
    perWeek: ["hetente", "heti"],
    perMonth: ["havonta", "havi"],
    total: ["összesen", "együttesen", "együttes", "összesített"],
    converted: ["azaz", "vagyis", "átszámítva", "ami ... felel meg"],
    background: ["árbevétel*", "forgal*", "bevétel*", "nyereség*", "profit*", "haszon", "eladás*", "tőke", "tőkét", "tőkebevonás*", "befektet*", "finanszíroz*", "költségvetés*", "szerződés*", "költség*", "érték*", "kár", "kárt", "ár", "hitel*", "támogatás*"],
  },

  penalty: {
    fine: ["*bírság", "*bírságot", "*bírságát", "*bírsága", "*bírsággal", "*bírságra", "*bírságok", "*bírságokat", "*bírságtól", "*bírságért", "*bírságnak", "*bírsághoz", "*bírságról", "*bírságokra"],
    penalty: ["büntetés*", "*büntetés*", "pénzbüntetés*", "szankció*", "*büntit"],
    fines: ["bírságolt*", "megbírságolt*", "bírságol", "bírságolta", "büntette", "büntettek", "büntet", "megbüntette*", "megbüntet*", "megbírságol*", "sújtotta", "sújtott*", "sújt", "meszelte", "bírságolták", "büntették"],
    fined: ["bírságolták", "megbírságolták", "megbüntették", "büntették"],
    imposes: ["szabott ki", "szabhat ki", "szabhatnak ki", "róhat ki", "kiszabott*", "szab ki", "kiszab*", "szabta ki", "szabtak ki", "rótt ki", "rótta ki", "kirótt*", "kiró", "ró ki", "kivetett*", "vetett ki", "sújtotta", "sújtott*", "sújtják", "sújt", "kötelezte", "kötelezett", "ítélt*", "osztott ki", "behajtott*"],
    receives: ["kapott", "kaphat", "kaphatnak", "fenyegeti", "fenyegetheti", "számíthat", "kapta", "kap", "kaptak", "kapnak", "begyűjtött", "bekapott", "benyelt*", "belefutott", "elé néz"],
    pays: ["fizet", "fizethet", "fizetnie", "fizetnie kell", "kell fizetnie", "kell ... fizetnie", "fizetett", "kifizet*", "befizet*", "megfizet*", "fizetni", "fizetnek", "fizetniük", "fizetésére"],
    settles: ["kiegyez*", "egyezség*", "megegyez*", "egyezséget kötött", "peren kívül*", "megállapodás*", "megállapodott"],
    orders: ["arra kötelezte", "kötelezte ... hogy", "elrendelte", "megtiltotta", "betiltotta", "eltiltotta", "figyelmeztet*", "felszólított*", "megrov*", "utasított*", "leállított*"],
    periodic: ["kényszerítő bírság*", "végrehajtási bírság*", "napi bírság*", "kényszerítő pénzbírság*", "késedelmi bírság*", "időszakos kényszerítő"],
    due: ["behajt*", "esedékes*", "felhalmozód*"],
    wrongs: ["jogsért*", "megsért*", "szabálytalan*", "pénzmos*", "korrupció*", "vesztegetés*", "csalás*", "megtéveszt*", "vádak*", "vizsgálat*", "eljárás*", "kartell*"],
    disobeyed: ["nem hajtotta végre", "nem hajtott végre", "nem teljesített*", "nem teljesíti", "nem tett eleget", "nem tartotta be", "figyelmen kívül hagyt*", "végre nem hajtás*", "nemteljesítés*", "elmulasztott*", "megszegte ... kötelezés*", "nem tesz eleget"],
    orderFirst: true,
    orderNouns: ["határozat*", "végzés*", "kötelezés*", "döntés*", "tilal*", "felszólítás*", "utasítás*", "ítélet*", "vállalás*"],
    gets: ["kapott", "kap", "kaptak"],
    announces: ["bejelent*"],
    sized: ["rekord*", "milliós*", "milliárdos*"],
    many: ["bírságok", "büntetések"],
  },

  outcome: {
    appeals: ["perli", "perel", "fellebbez*", "megfellebbez*", "megtámadt*", "megtámadja", "keresetet nyújtott be", "bírósághoz fordul*", "bíróságon támad*", "felülvizsgálati kérelm*", "jogorvoslat*"],
    upholds: ["jogos volt", "jogszerű volt", "jogszerűen", "jogosan", "helybenhagyt*", "hagyta helyben", "helyben hagyt*", "jóváhagyt*", "megerősített*", "fenntartott*", "fenntart*", "elutasított*", "jogerős*", "hatályában fenntart*", "pert vesztett"],
    reduces: ["csökkentett*", "csökkent", "mérsékelt*", "leszállított*", "enyhített*", "lefarag*"],
    annuls: ["jogtalanul bírságolta", "jogtalanul bírságolt", "nem kell ... fizetnie", "nem kell kifizet*", "nem kell megfizet*", "hatályon kívül", "megsemmisített*", "eltörölt*", "törölt*", "érvénytelenített*", "visszavont*", "pert nyert"],
    objects: ["határozat*", "döntés*", "fellebbezés*", "kereset*", "ítélet*", "végzés*"],
  },

  modality: {
    possible: ["szabhat ki", "szabhatnak ki", "róhat ki", "kaphat", "kaphatnak", "fizethet", "szabhat", "szabhatnak", "kiszabhat*", "büntethet*", "bírságolhat*", "lehet", "fenyeget*", "fenyegeti", "akár", "várhat", "kockáztat*", "esetleges", "ha", "elérheti", "kilátásba", "figyelmeztet*", "előzetes*", "gyanú*", "kockázat*", "számíthat*"],
    sought: ["javasol*", "kér", "kéri", "követel*", "tervez*", "készül", "szeretne", "akar", "indított", "megindított*", "indult", "indít", "fontolgat*"],
    negated: ["nem szabott ki", "nem szab ki", "nem szabnak ki", "nem bírságolt*", "nem büntet*", "nem kapott", "nem kap", "nem kell", "nem rótt ki", "nem fizet", "nem vetett ki", "nem sújtott*", "sem szabott", "megúszta", "megúszt*", "elkerült*", "elkerüli", "elkerülte", "elkerülhet*", "bírság nélkül", "büntetés nélkül", "eltekintett", "bírság helyett", "mellőzt*", "semmilyen bírság*", "semmilyen büntetés*", "megszüntett*"],
    earlier: ["két éve", "három éve", "évekkel ezelőtt", "korábban", "korábbi*", "tavaly", "tavalyi", "éve", "évvel ezelőtt", "hónapja", "múlt évben", "korábban már", "annak idején", "egyszer már", "tavalyelőtt"],
    asks: ["miért", "hogyan", "hogy lett", "hol"],
  },

  context: {
    sport: ["UEFA", "FIFA", "MLSZ", "FIA", "NBA", "liga", "ligá*", "csapat*", "klub*", "futball*", "labdarúg*", "focist*", "edző*", "játékos*", "szurkoló*", "kapus*", "mérkőzés*", "meccs*", "stadion*", "büntetőből", "büntetőt", "tizenegyes*", "gól*", "bajnok*", "kupa", "kupá*", "válogatott*", "Fradi", "Ferencváros*", "versenyző*", "bíró ... lap"],
    traffic: ["autós*", "sofőr*", "gyorshajt*", "sebesség*", "parkol*", "autópály*", "rendőr*", "ittas*", "utas*", "bliccel*", "pótdíj*", "ellenőr* ... jegy", "közlekedés*", "kerékpáros*", "motoros*", "traffipax*", "matrica*", "KRESZ"],
    person: ["férfi*", "nő", "nőt", "éves", "börtön*", "szabadságveszt*", "vádlott*", "elítélt*", "csaló*", "egykori", "volt polgármester*", "polgármester*", "volt vezérigazgató*", "képviselő*", "politikus*", "színész*", "énekes*", "ügyvéd*", "orvos*", "influenszer*", "sikkaszt*", "letöltendő", "felfüggesztett"],
    privateClaim: ["kártérítés*", "sérelemdíj*", "kárpótlás*", "jóvátétel*", "kötbér*", "áldozat*", "perköltség*", "kompenzáció*", "ügyfelei javára"],
    otherPayment: ["váltságdíj*", "tőke", "tőkét", "támogatás*", "gazdálkodhat*", "költségvetés*", "adó", "adót", "beruház*", "vásárol*", "felvásárl*", "pályázat*", "bónusz*", "jutalom*", "fizetésemelés*", "bér", "bérek", "szerződés*", "kölcsön*", "nyeremény*", "perköltség*", "díj"],
    politics: ["magyar államnak", "a magyar állam", "szankciós csomag*", "oroszország elleni", "szankció* oroszország", "embargó*", "tagállam*"],
    legislation: ["törvény*", "törvénymódosít*", "parlament*", "országgyűlés*", "rendelet*", "szigorít*", "új szabály*", "bírságtétel*", "GDPR szerint", "felső határ*", "kormány*", "emelkedik a bírság", "nő ... bírság*"],
    statistics: ["tavaly összesen", "évente", "statisztik*", "összesítés*", "összeállítás*", "toplist*", "legnagyobb bírságok", "legnagyobb GDPR bírságok", "legmagasabb bírságok", "legnagyobb büntetések", "felmérés*", "éves jelentés*", "eljárásban", "beszámoló*", "száma"],
    prison: ["börtön*"],
    gambling: ["szerencsejáték*", "kaszin*"],
  },

  roles: {
    agent: ["által", "részéről"],
    patient: ["ellen", "részére", "számára", "terhére"],
    reason: ["miatt", "mert", "mivel", "amiért", "után", "ugyanis", "következtében"],
    of: [],
    and: ["és", "valamint", "illetve", "s"],
    articles: ["a", "az", "egy", "ezt", "azt", "ez", "is"],
    endings: {
      "ankot>ank": "patient", "ankra>ank": "patient", "anknak>ank": "patient", "osítót>osító": "patient", "osítóra>osító": "patient", "osítónak>osító": "patient", "nak>": "patient", "nek>": "patient",
      "t": "patient", "ot": "patient", "at": "patient", "et": "patient", "öt": "patient", "nak": "patient", "nek": "patient", "ra": "patient", "re": "patient", "tól": "agent", "től": "agent", "val": "any", "vel": "any", "nál": "any", "nél": "any", "hoz": "any", "hez": "any", "höz": "any", "ban": "any", "ben": "any", "ba": "any", "be": "any", "ért": "any", "ról": "any", "ről": "any", "ja": "any", "je": "any", "k": "any", "é": "any", "n": "any", "on": "any", "en": "any", "ön": "any", "an": "any", "ék": "any", "ékat": "patient", "éket": "patient", "nal": "any", "nel": "any", "gel": "any", "kal": "any", "kel": "any", "mal": "any", "rel": "any", "sal": "any", "tal": "any", "tel": "any",
    },
    each: ["minden"],
    further: ["további"],
  },

  bodies: {
    byField: {
      privacy: ["adatvédelmi hatóság*", "adatvédelmi biztos*", "adatvédelmi felügyelet*", "adatvédelmi felügyelő*", "adatvédelmi szerv*", "adatvédelmi hivatal*", "adatvédők", "adatvédelmi ombudsman*"],
      competition: ["versenyhivatal*", "versenyhatóság*", "kartellhivatal*", "trösztellenes hatóság*", "versenyfelügyelet*"],
      financial: ["pénzügyi felügyelet*", "értékpapír felügyelet*", "értékpapírfelügyelet*", "tőzsdefelügyelet*", "jegybank*", "központi bank*", "bankfelügyelet*", "tőkepiaci felügyelet*"],
      consumer: ["fogyasztóvédel*", "fogyasztóvédelmi hatóság*"],
      telecoms: ["hírközlési hatóság*", "távközlési hatóság*", "médiahatóság*"],
      media: ["médiahatóság*", "médiatanács*"],
      energy: ["energiahivatal*", "energetikai hivatal*"],
      environment: ["környezetvédelmi hatóság*", "katasztrófavédel*"],
      health: ["élelmiszerbiztonsági hivatal*", "gyógyszerhatóság*"],
      labour: ["munkaügyi hatóság*"],
      tax: ["adóhatóság*", "adóhivatal*"],
    },
    regulator: ["hatóság*", "felügyelet*", "hivatal*", "szabályozó*", "felügyelő*", "bizottság*", "ellenőrző szerv*"],
    court: ["bíróság*", "törvényszék*", "ítélőtábl*", "kúria", "kúri*", "bíró", "törvényszéke"],
    government: ["ügyészség*", "ügyész*", "miniszter*", "minisztérium*", "kormány*", "kormányhivatal*"],
    countries: {
      AT: ["osztrák*"], BE: ["belga"], BG: ["bolgár*"], HR: ["horvát*"], CY: ["ciprusi"], CZ: ["cseh"], DK: ["dán"], EE: ["észt"], FI: ["finn"], FR: ["francia"], DE: ["német*"], GR: ["görög*"], HU: ["magyar*", "hazai"], IE: ["ír", "írország*"], IS: ["izlandi"], IT: ["olasz*"], LV: ["lett"], LT: ["litván*"], LU: ["luxemburgi"], MT: ["máltai"], NL: ["holland*"], PL: ["lengyel*"], PT: ["portugál*"], RO: ["román*"], SK: ["szlovák*"], SI: ["szlovén*"], ES: ["spanyol*"], SE: ["svéd*"], NO: ["norvég*"], CH: ["svájci"], GB: ["brit", "angol", "londoni"], UA: ["ukrán*"], TR: ["török*"], RS: ["szerb*"], RU: ["orosz*"], US: ["amerikai", "USA"], CA: ["kanadai"], AU: ["ausztrál"], CN: ["kínai"], JP: ["japán"], KR: ["dél-koreai", "koreai"], IN: ["indiai"], BR: ["brazil"], NG: ["nigériai"], ZA: ["dél-afrikai"], EU: ["európai", "uniós", "EU", "brüsszel*"],
    },
    fieldCues: {
      privacy: ["GDPR", "adatvédel*", "személyes adat*", "adatkezel*", "adatszivárg*", "adatai"],
      competition: ["kartell*", "erőfölény*", "versenyjog*", "versenykorlátoz*", "trösztellenes*"],
      consumer: ["fogyasztó*", "megtéveszt*", "félrevezet*", "vásárló*", "tisztességtelen"],
      financial: ["pénzmos*", "befektető*", "biztosító*", "tőzsde*", "bank*"],
      telecoms: ["távközl*", "előfizető*", "szolgáltató*"],
      media: ["televízió*", "tévé*", "rádió*", "műsor*"],
      energy: ["áramszolgáltat*", "gázszolgáltat*", "energia*"],
      environment: ["környezetszennyez*", "hulladék*", "szennyez*"],
    },
    federal: ["us", "usa", "egyesült", "amerikai"],
  },

  names: {
    firms: ["cég", "céget", "cégre", "cégnek", "cégcsoport*", "társaság*", "vállalat*", "vállalkozás*", "bank", "bankot", "bankra", "bankcsoport*", "óriás*", "konszern*", "szolgáltató*", "áruházlánc*", "üzletlánc*", "légitársaság*", "platform*", "webáruház*", "gyártó*", "biztosító*", "kereskedő*", "portál*", "üzemeltető*", "kórház*", "kiadó*", "forgalmazó*"],
    notNames: ["covid", "összeállításunkban", "tavaly", "jövőre", "mostantól", "szigorít", "új", "bírság", "bírságot", "rekordbírság", "óriásbírság", "óriási", "rekord", "büntetés", "büntetést", "millió", "milliós", "milliárd", "milliárdos", "forint", "megbírságolta", "megbüntette", "újabb", "lecsapott", "hatóság", "bíróság", "a", "az", "brutális", "súlyos", "akár", "nem", "itt", "így", "ezért", "miért", "fellebbezett", "hatályon", "végrehajtási", "adatvédelmi"],
    personTitles: ["úr", "elnök*", "vezérigazgató*", "igazgató*", "miniszter*", "alapító*", "szóvivő*", "biztos", "ügyvezető*"],
    legalForms: ["Kft.", "Zrt.", "Nyrt.", "Bt.", "Kkt.", "Rt.", "Kft", "Zrt", "Nyrt"],
  },

  dates: {
    decided: ["kelt", "án kelt", "én kelt", "határozatában", "napján", "döntésében"],
    ofOrder: ["i végzés*", "es végzés*", "i határozat*", "es határozat*", "os végzés*", "as végzés*"],
    today: ["ma", "mai"],
    yesterday: ["tegnap", "tegnapi"],
    weekdays: [["hétfőn"], ["kedden"], ["szerdán"], ["csütörtökön"], ["pénteken"], ["szombaton"], ["vasárnap"]],
    months: { "januári": 1, "januárban": 1, "februári": 2, "februárban": 2, "márciusi": 3, "márciusban": 3, "áprilisi": 4, "áprilisban": 4, "májusi": 5, "májusban": 5, "júniusi": 6, "júniusban": 6, "júliusi": 7, "júliusban": 7, "augusztusi": 8, "augusztusban": 8, "szeptemberi": 9, "szeptemberben": 9, "októberi": 10, "októberben": 10, "novemberi": 11, "novemberben": 11, "decemberi": 12, "decemberben": 12, "jan": 1, "febr": 2, "márc": 3, "ápr": 4, "máj": 5, "jún": 6, "júl": 7, "aug": 8, "szept": 9, "okt": 10, "nov": 11, "dec": 12 },
    durations: { "nap*": "D", "hét": "W", "héten": "W", "hónap*": "M", "év": "Y", "éven": "Y" },
  },
};
