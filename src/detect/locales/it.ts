import type { Locale } from "../locale.ts";

/** Italian, of Italy and Switzerland. */
export const it: Locale = {
  code: "it",
  name: "Italian",
  identify: [
    "il", "lo", "la", "i", "gli", "le", "l'", "di", "del", "della", "dello", "dei", "delle", "degli", "dell'", "da", "dal", "dalla", "in", "nel", "nella", "a", "al", "alla",
    "ai", "alle", "all'", "e", "è", "che", "per", "con", "non", "una", "un", "un'", "su", "sul", "sulla", "come", "più", "ha", "hanno", "sono", "dopo", "ma", "anche", "contro", "tra",
    "se", "si", "ecco", "così", "multa", "euro", "milioni", "questo", "questa", "cosa",
  ],
  letters: "àèìòù",
  numerals: {
    decimal: ",",
    scales: {
      cento: 2, mila: 3, mille: 3, migliaia: 3, k: 3, milione: 6, milioni: 6, mln: 6, ml: 6, mio: 6, m: 6, mil: 6, miliardo: 9, miliardi: 9, mld: 9, mrd: 9, bn: 9,
      trilione: 12, trilioni: 12,
    },
    words: {
      un: 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12, tredici: 13,
      quattordici: 14, quindici: 15, sedici: 16, diciassette: 17, diciotto: 18, diciannove: 19, venti: 20, ventuno: 21, ventidue: 22, ventitre: 23, ventiquattro: 24,
      venticinque: 25, ventisei: 26, ventisette: 27, ventotto: 28, ventinove: 29, trenta: 30, trentacinque: 35, quaranta: 40, quarantacinque: 45, cinquanta: 50,
      cinquantacinque: 55, sessanta: 60, settanta: 70, ottanta: 80, novanta: 90, duecento: 200, trecento: 300, quattrocento: 400, cinquecento: 500, seicento: 600,
      settecento: 700, ottocento: 800, novecento: 900, mezzo: 0.5, mezza: 0.5,
    },
    joiners: ["e"],
    compound: true,
  },
  money: {
    currencies: {
      "euro": "EUR", "eurini": "EUR", "dollaro/dollari": "USD|CAD|AUD|SGD|HKD", "dollaro/dollari usa/statunitense/statunitensi/americano/americani": "USD",
      "dollaro/dollari canadese/canadesi": "CAD", "dollaro/dollari australiano/australiani": "AUD", "dollaro/dollari neozelandese/neozelandesi": "NZD", "dollaro/dollari di hong kong": "HKD",
      "dollaro/dollari di singapore": "SGD", "sterlina/sterline": "GBP", "lira/lire sterlina/sterline": "GBP", "franco/franchi svizzero/svizzeri": "CHF", "franco/franchi": "CHF",
      yen: "JPY", yuan: "CNY", renminbi: "CNY", won: "KRW", "rupia/rupie": "INR", "rublo/rubli": "RUB", "zloty": "PLN", "corona/corone svedese/svedesi": "SEK",
      "corona/corone danese/danesi": "DKK", "corona/corone norvegese/norvegesi": "NOK", "corona/corone ceca/ceche": "CZK", "corone": "SEK|DKK|NOK|CZK", "fiorino/fiorini ungherese/ungheresi": "HUF",
      "lira/lire turca/turche": "TRY", "leu/lei rumeno/rumeni": "RON", "lev/leva bulgaro/bulgari": "BGN", "real/reais brasiliano/brasiliani": "BRL", reais: "BRL", "peso/pesos": "MXN|ARS|CLP|COP",
      "grivnia/grivne": "UAH", "dirham": "AED|MAD", "naira": "NGN", "shekel": "ILS", "lire": "ITL",
    },
    subunits: { "centesimo/centesimi": "EUR", "cent": "EUR|USD", "penny/pence": "GBP" },
    of: ["di", "d'"],
    atMost: ["fino a", "fino ai", "al massimo", "un massimo di", "massimo di", "non superiore a", "non oltre", "sino a", "massima di", "può arrivare a", "possono arrivare a", "potrebbe arrivare a", "che può arrivare", "fino ad"],
    atLeast: ["più di", "oltre", "almeno", "superiore a", "un minimo di", "minimo di", "non meno di", "per oltre", "di oltre", "supera i"],
    about: ["circa", "quasi", "intorno a", "attorno a", "all'incirca", "pressappoco", "approssimativamente", "poco più di", "poco meno di", "qualcosa come", "ben"],
    to: ["a", "e", "ai", "o"],
    from: ["da", "tra", "fra", "dai", "dagli"],
    perDay: ["al giorno", "per ogni giorno", "giornaliera", "giornaliere", "giornalieri", "ogni giorno", "per ciascun giorno", "per ogni giorno di ritardo", "quotidiana", "di ritardo"],
    perWeek: ["a settimana", "alla settimana", "settimanale", "settimanali"],
    perMonth: ["al mese", "mensile", "mensili", "ogni mese"],
    total: ["in totale", "totale", "complessivamente", "complessivi", "complessiva", "complessive", "complessivo", "per un totale di", "nel complesso", "in tutto", "cumulat*"],
    converted: ["pari a", "equivalenti a", "equivalente a", "equivalente di", "ossia", "ovvero", "cioè", "al cambio", "corrispondenti a", "circa"],
    background: [
      "fatturato", "ricavi", "ricavo", "utile", "utili", "profitto", "profitti", "vendite", "round", "finanziamento", "finanziamenti", "investimento", "investimenti", "investe", "investirà", "investito", "bilancio", "budget", "contratto", "contratti", "appalto", "appalti", "capitalizzazione",
      "valutazione", "valutat*", "valore", "del valore", "vale", "costo", "costi", "costa", "costato", "perdite", "perdita", "acquisizione", "acquisto", "acquista", "comprat*", "fusione", "opa", "prestito", "prestiti", "mutuo", "mutui", "sussidio", "contributo", "contributi", "stipendio", "stipendi", "premio", "bonus", "debito", "debiti",
      "donazione", "fondi", "fondo", "danni", "danno", "frode da", "truffa da", "utenti", "clienti", "clausola", "cessione", "spese", "spesa", "risparmi", "prezzo", "entrate", "gettito", "incass*", "raccolt*", "vende", "venduto", "vendita", "stanzia*", "manovra", "evasione", "evaso", "evasi", "sequestr*", "parcella", "biglietto", "biglietti",
    ],
  },
  penalty: {
    fine: [
      "multa/multe", "multona", "maxi multa", "maximulta", "maxi multe", "maximulte", "super multa", "supermulta", "multa record", "multa monstre", "mega multa", "sanzione amministrativa", "sanzioni amministrative", "sanzione pecuniaria", "sanzioni pecuniarie", "sanzione economica", "maxi sanzione", "maxisanzione", "maxi sanzioni", "sanzione record", "ammenda/ammende", "sanzione da",
      "sanzione di", "sanzione per", "multa milionaria", "sanzioni per complessivi", "sanzioni da", "sanzione amministrativa pecuniaria",
    ],
    penalty: ["sanzione", "sanzioni", "penale", "stangata", "condanna", "penalità", "mazzata", "batosta", "scure", "stangate", "sanziona*", "ha ingiunto ... pagamento", "ingiunge ... pagamento", "ha ordinato ... di pagare", "ordina ... di pagare", "ha ordinato ... il pagamento"],
    fines: [
      "multa", "multano", "multò", "ha multato", "hanno multato", "multare", "multando", "rimulta", "sanziona", "sanzionano", "sanzionò", "ha sanzionato", "hanno sanzionato", "sanzionare", "sanzionando", "multerà", "stanga", "bacchetta", "punisce", "ha punito", "penalizza", "torna a multare", "torna a sanzionare", "li multa", "lo multa", "la multa", "multa di nuovo", "sanziona di nuovo", "multa ancora", "sanziona ancora", "ha ingiunto ... pagamento", "ingiunge ... pagamento", "ha ordinato ... di pagare", "ordina ... di pagare", "ha ordinato ... il pagamento",
    ],
    fined: [
      "è stata multata", "è stato multato", "sono state multate", "sono stati multati", "multato", "multata", "multati", "multate", "multato per", "multata per", "multata da", "multato da", "multata dal", "multato dal", "multata dalla", "multato dalla", "multata dall'", "multato dall'", "viene multata", "viene multato", "stata multata", "stato multato",
      "è stata sanzionata", "è stato sanzionato", "sono state sanzionate", "sono stati sanzionati", "stata sanzionata", "stato sanzionato", "state sanzionate", "stati sanzionati", "sanzionato", "sanzionata", "sanzionati", "sanzionate", "sanzionata per", "sanzionato per", "sanzionata dal", "sanzionata dall'", "sanzionato dal", "sanzionato dall'", "viene sanzionat*", "vengono sanzionat*", "condannat* a una multa", "condannat* al pagamento", "condannat* a pagare una multa", "punita con", "punito con",
      "stangata per",
    ],
    imposes: [
      "infligge", "infliggono", "inflisse", "ha inflitto", "hanno inflitto", "inflitta", "inflitto", "inflitte", "inflitti", "infliggere", "irroga", "irrogano", "ha irrogato", "hanno irrogato", "irrogata", "irrogato", "irrogate", "irrogare", "commina", "comminano", "ha comminato", "comminata", "comminato", "comminate", "impone", "impongono", "ha imposto", "imposta", "imposto", "imporre", "imposte", "applica", "ha applicato", "applicata", "applicato", "applicate",
      "condanna", "ha condannato", "condannano", "sanziona", "ha sanzionato", "sanzionato", "emette", "ha emesso", "notifica", "ha notificato", "decide", "ha deciso", "delibera", "ha deliberato", "stanga", "colpisce", "ha colpito", "ordina ... di pagare", "ha ordinato ... di pagare", "ordina ... il pagamento", "ingiunge", "ha ingiunto", "fa pagare", "chiede", "ha chiesto", "conferma", "annuncia", "dispone", "disposto", "disposta", "scatta", "scattata", "arriva", "arrivata", "in arrivo",
      "adotta", "adottato", "eleva", "elevata", "ha elevato", "presenta il conto", "chiede il conto", "punisce", "decisa", "adottata", "pioggia di", "obbliga", "prevede per", "ha disposto", "fioccano", "piovono", "piove", "minaccia", "minacciano",
    ],
    receives: [
      "riceve", "ricevono", "ha ricevuto", "hanno ricevuto", "ricevuto", "incassa una", "prende", "si prende", "becca", "si becca", "rimedia", "subisce", "ha subito", "condannata a", "condannato a", "condannate a", "condannati a", "condannata", "condannato", "è stata condannata", "è stato condannato", "colpita da", "colpito da", "colpite da", "costretta a pagare", "costretto a pagare", "obbligata a pagare", "dovrà sborsare", "nel mirino", "destinataria di", "destinatario di", "raggiunta da", "stangat*",
      "deve sborsare", "arriva per", "vanno a", "scatta per", "si vede infliggere", "è costata", "costa a", "costa cara", "punit*", "penalizzat*",
    ],
    discounts: ["pagamento in misura ridotta", "pagato in misura ridotta", "pagamento ridotto"],
    pays: [
      "paga", "pagano", "pagò", "pagare", "pagherà", "pagheranno", "ha pagato", "hanno pagato", "dovrà pagare", "dovranno pagare", "deve pagare", "devono pagare", "versa", "versano", "verserà", "versare", "ha versato", "dovrà versare", "sborsa", "sborserà", "sborsare", "accetta di pagare", "ha accettato di pagare", "accettano di pagare", "salda", "saldare", "corrispondere", "pagando", "paghi",
    ],
    settles: [
      "patteggia", "patteggiano", "ha patteggiato", "patteggiamento", "patteggiare", "accetta di pagare", "ha accettato di pagare", "accettano di pagare", "transazione", "transa", "accordo transattivo", "accordo con il fisco", "accordo con l'agenzia delle entrate", "accordo con", "raggiunge un accordo", "ha raggiunto un accordo", "raggiunto un accordo", "accordo da", "chiude il contenzioso", "chiudere il contenzioso", "chiude la partita", "chiude la vertenza", "chiude il caso", "chiudere il caso", "chiude l'indagine", "chiudere l'indagine", "per chiudere", "chiude con",
      "per evitare il processo", "mette fine al contenzioso", "per mettere fine", "pone fine", "si accorda", "si accordano", "fa pace con il fisco", "pace con il fisco", "intesa con", "si dichiara colpevole", "ravvedimento", "accertamento con adesione", "concilia", "definizione agevolata", "sanare",
    ],
    orders: [
      "ordina", "ha ordinato", "ordinano", "blocca", "ha bloccato", "bloccato", "bloccata", "vieta", "ha vietato", "stop a", "stop al", "sospende", "ha sospeso", "ammonisce", "ha ammonito", "ammonimento", "diffida", "ha diffidato", "intima", "ha intimato", "ingiunge", "ingiunzione", "obbliga", "impone ... di", "richiamo", "richiama", "limitazione provvisoria", "provvedimento cautelare", "misure cautelari", "misure correttive", "impegni", "avvertimento", "oscura", "inibisce", "inibitoria", "divieto", "prescrive",
    ],
    periodic: ["penalità di mora", "penalità giornaliera", "penali giornaliere", "multa giornaliera", "multe giornaliere", "sanzione giornaliera", "sanzioni giornaliere", "astreinte*", "penalità giornaliere", "ammenda giornaliera", "penalità di ritardo", "mora"],
    due: ["di mora", "per la mora", "inottemperanza", "ulteriori", "ulteriore", "altri", "altre", "di nuovo", "nuova sanzione", "nuova multa", "scadut*", "liquidat*", "maturat*", "per ritardo", "aggiuntiv*", "esegue"],
    disobeyed: [
      "inottemperanza", "non ha ottemperato", "non aver ottemperato", "mancata ottemperanza", "non ha rispettato", "non aver rispettato", "non avere rispettato", "mancato rispetto", "non ha eseguito", "non aver eseguito", "mancata esecuzione", "non ha adempiuto", "inadempienza", "inadempimento", "disobbed*", "ignorato", "aver ignorato", "ignora", "violazione dell'ordine", "violato l'ordine", "in violazione di", "non aver attuato", "nonostante", "malgrado", "non si è adeguat*", "non essersi adeguat*", "mancato adeguamento",
      "elus*", "violato", "non aver dato seguito", "reiterat*",
    ],
    orderNouns: ["ordine", "ordini", "provvedimento", "provvedimenti", "diffida", "decisione", "decisioni", "ingiunzione", "impegni", "prescrizioni", "obblighi imposti", "provvedimento precedente", "precedente provvedimento", "precedente ordine", "precedente decisione", "misura cautelare", "ordinanza", "sanzione precedente"],
    wrongs: [
      "violazion*", "infrazion*", "frode", "frodi", "abuso", "pratiche", "pratica", "accuse", "indagine", "corruzione", "riciclaggio", "cartello", "ingannevol*", "illegal*", "illecit*", "scorrett*", "irregolarità", "caso", "contenzioso", "mancat*", "inadempienz*", "evasione", "manipolazion*", "data breach", "inquinamento", "negligenza", "vicenda", "causa", "scandalo", "carenze", "omess*", "colpevole", "amministrativa", "pecuniaria",
    ],
  },
  outcome: {
    appeals: ["ricorre", "ricorrono", "ricorrerà", "ha fatto ricorso", "fa ricorso", "farà ricorso", "fare ricorso", "presenta ricorso", "ha presentato ricorso", "presenterà ricorso", "presentare ricorso", "impugna", "ha impugnato", "impugnerà", "impugnare", "ricorso contro", "ricorso al tar", "appella", "fa appello", "farà appello", "si appella", "contesta", "ha contestato", "si oppone", "porta in tribunale", "annuncia ricorso", "opposizione"],
    upholds: [
      "conferma", "confermano", "ha confermato", "hanno confermato", "confermat*", "confermare", "confermando", "respinge ... ricorso", "ha respinto ... ricorso", "respinto ... ricorso", "respinti ... ricorsi", "ricorso respinto", "respinge ... appello", "respinto ... appello", "rigetta", "ha rigettato", "rigettato", "rigetta ... ricorso", "boccia ... ricorso", "bocciato ... ricorso", "dà ragione al garante", "dà ragione all'antitrust", "dà ragione all'agcom", "legittima",
      "legittima la sanzione", "legittima la multa", "convalida", "ribadisce", "perde ... ricorso", "perde il ricorso", "inammissibile", "resta la multa", "respinge", "respinto", "ok alla multa", "valida la",
    ],
    reduces: ["riduce", "riducono", "ha ridotto", "ridotta", "ridotto", "ridurre", "riduzione", "taglia", "ha tagliato", "tagliata", "dimezza", "ha dimezzato", "dimezzata", "abbassa", "ha abbassato", "abbassata", "sconto", "sconta", "ridetermina", "rideterminat*", "diminuisce", "annulla parzialmente", "annullata parzialmente", "annulla in parte", "annullata in parte", "rivede al ribasso", "accoglie in parte", "accoglie parzialmente", "ridimensiona"],
    annuls: ["annulla", "annullano", "ha annullato", "hanno annullato", "annullat*", "annullamento", "annullando", "annullare", "cancella", "ha cancellato", "cancellat*", "boccia la multa", "boccia la sanzione", "revoca", "ha revocato", "revocat*", "cassa", "ha cassato", "accoglie il ricorso", "accolto il ricorso", "accoglie ... ricorso", "accolto ... ricorso", "vince il ricorso", "vince ... ricorso", "dà ragione a", "illegittima", "non dovrà pagare", "ribalta", "ribaltat*", "azzera", "azzerat*", "assolv*", "assolt*", "sospende la multa", "fa cadere"],
    objects: ["decisione", "multa", "multe", "sanzione", "sanzioni", "ricorso", "ricorsi", "appello", "provvedimento", "condanna", "sentenza", "ammenda", "delibera", "verdetto"],
  },
  modality: {
    first: true,
    possible: ["accantona ... per", "accantonat* ... per", "accantonamento per", "accantonamenti per", "in trattativa per", "per evitare", "per timore", "teme", "temono", "timore", "o multa", "accantona", "pena una", "pena la", 
      "potrebbe", "potrebbero", "può", "possono", "potrà", "potranno", "rischia", "rischiano", "rischio", "rischierebbe", "a rischio", "minaccia", "minacciano", "ha minacciato", "minacciat*", "possibile", "possibili", "eventuale", "eventuali", "potenziale", "potenziali", "se non", "sotto pena", "passibile", "incombe", "altrimenti", "in caso di", "di fronte a una possibile", "incorrere", "incorrerebbe", "pericolo", "potenzialmente", "spettro di una", "pena una multa"],
    sought: ["chiede multa", "chiede una multa", "chiede la multa", "procura chiede", "pm chiede", "chiede ... di multa", "chiede sanzion*", 
      "propone", "ha proposto", "proposta", "chiesta", "chiesto", "chiede al", "chiede ai giudici", "richiesta di", "chiedono", "vuole", "vogliono", "vorrebbe", "intende", "progetta", "valuta", "pensa a", "pronta a", "pronto a", "pronti a", "si prepara", "avvia istruttoria", "avvia un'istruttoria", "avviata istruttoria", "apre un'istruttoria", "apre un procedimento", "avvia un procedimento", "procedimento sanzionatorio", "multerà",
      "sanzionerà", "sarà multata", "sarà multato", "sarà sanzionat*", "in via preliminare", "parere preliminare", "raccomanda", "invoca", "invocano", "propongono", "punta a", "sta per", "stanno per", "annuncia sanzioni"],
    negated: ["false multe", "falsa multa", "finte multe", "finta multa", 
      "scampa", "scampata", "niente multa", "nessuna multa", "nessuna sanzione", "senza multa", "senza sanzioni", "senza sanzione", "non multa", "non è stata multata", "non è stato multato", "non sanziona", "non infligge", "non ha inflitto", "non irroga", "archivia", "ha archiviato", "archiviat*", "archiviazione", "esenta", "esonera", "rinuncia", "stop alle multe", "invece di multare",
      "al posto della multa", "esclude", "condona", "condono", "nessun procedimento", "graziat*", "sanatoria", "rottamazione", "evita/evitano/evitato/evitare (una/la/le) multa/multe/sanzione/sanzioni", "non è stata sanzionat*", "non è stato sanzionat*", "non sarà multat*", "non sarà sanzionat*", "non dovrà pagare", "rimborsa la multa", "multa rimborsata", "nonostante la multa", "nonostante le multe", "malgrado la multa", "le sue multe", "le sue sanzioni", "può irrogare sanzioni", "può infliggere sanzioni", "può comminare sanzioni", "possono irrogare", "può imporre sanzioni", "non farà ricorso", "non ricorrerà", "rinuncia al ricorso", "non impugnerà",
    ],
    earlier: [
      "in passato", "l'anno scorso", "lo scorso anno", "il mese scorso", "la scorsa settimana", "precedentemente", "era stata", "era stato", "erano state", "aveva multato", "aveva sanzionato", "aveva inflitto", "anni fa", "mesi fa", "anno fa", "in precedenza", "all'epoca", "dopo essere stata", "mesi dopo", "anni dopo", "dopo la maxi multa", "negli ultimi anni", "a suo tempo", "multa precedente", "sanzione precedente", "precedente multa", "precedente sanzione", "già multat*", "già sanzionat*",
    ],
  },
  context: {
    sport: [
      "serie a", "serie b", "serie c", "serie d", "lega pro", "uefa", "fifa", "figc", "coni", "lega calcio", "champions", "europa league", "conference league", "superlega", "calcio", "calciator*", "calciomercato", "giudice sportivo", "corte sportiva", "basket", "nba", "nfl", "tennis", "atp", "wta", "rugby", "volley", "pallavolo", "ciclismo", "giro d'italia", "formula 1", "f1", "fia", "motogp", "moto gp", "gran premio", "gp", "pilota", "piloti", "scuderia", "olimpiadi", "mondiali", "giocator*", "allenator*", "mister", "attaccante*",
      "portiere", "centrocampist*", "difensore", "arbitr*", "partita", "partite", "rigore", "rigori", "tifos*", "tifoseria", "ultras", "curva", "curve", "stadio", "stadi", "squalific*", "espuls*", "cartellino", "derby", "spogliatoio", "fumogen*", "cori", "inter", "milan", "juve", "juventus", "napoli calcio", "lazio calcio", "fiorentina", "atalanta", "sampdoria", "salernitana", "asd", "trasferta", "trasferte", "campionato", "clausola rescissoria", "gol", "plusvalenze", "federazione", "federcalcio", "ferrari", "giornata di campionato", "club", "var",
      "doping", "deferiment*", "ippica",
    ],
    traffic: ["bar", "pizzeria", "tabaccai*", "kebab", "barbiere", 
      "autovelox", "tutor", "patente", "patenti", "automobilist*", "guida in stato", "guidava", "guida senza", "alla guida", "codice della strada", "parcheggi*", "sosta", "divieto di sosta", "ztl", "corsia preferenziale", "corsie preferenziali", "area b", "area c", "velocità", "limite di velocità", "semaforo", "telepass", "monopattin*", "ciclist*", "bici", "biciclett*", "motociclist*", "scooter", "auto", "bollo auto", "bollo", "revisione", "vigili", "vigile", "polizia locale", "polizia stradale", "municipale", "autobus", "bus", "treno", "biglietto", "passegger*", "pendolar*", "casco",
      "cintura", "targa", "pedaggio", "stradali", "stradale", "disabili", "turista", "turisti", "cane", "cani", "rifiuti", "spiaggia", "spiagge", "mozzicon*", "cartelle", "carabinieri", "camion", "tir", "pedone", "pedoni", "dehors", "scontrin*", "fischiett*", "street control", "street", "rider", "retromarcia", "autostrada",
    ],
    person: [
      "uomo", "rider", "riders", "fattorin*", "donna", "uomini", "donne", "ragazz*", "giovane", "anzian*", "pensionat*", "sindac*", "ex sindaco", "ministr*", "ex ministro", "assessore", "assessora", "parlamentare", "deputat*", "senator*", "consigliere", "cantante", "rapper", "attore", "attrice", "influencer", "youtuber", "tiktoker", "giornalist*", "avvocat*", "medico", "medici", "dottoressa", "infermier*", "carcere", "anni di carcere", "mesi di carcere", "reclusione", "arrest*", "detenut*", "coppia", "padre", "madre", "figlio", "figlia", "fratello", "marito", "moglie", "famiglia",
      "genitor*", "cittadin*", "privato", "privati", "studente", "studenti", "insegnante", "insegnanti", "docente", "docenti", "professor*", "prof", "agricoltor*", "attivist*", "manifestant*", "ristorator*", "barista", "commerciante", "negoziante", "titolare", "imprenditor*", "proprietari*", "inquilin*", "vicin*", "residenti", "automobilista", "trump", "berlusconi", "residente", "badante", "pescator*", "cacciator*", "bulli", "no vax", "over 50", "fedez", "poliziotto", "carabiniere", "insulta", "denunciato e", "evasione fiscale", "abuso d'ufficio", "peculato", "bracconier*", "allevator*", "furbetti", "truffator*", "contadin*",
    ],
    privateClaim: [
      "risarc*", "indennizz*", "danni", "danno", "vittim*", "class action", "azione collettiva", "diffamazione", "licenziat*", "licenziamento", "dipendente", "dipendenti", "lavoratore", "lavoratori", "tfr", "mantenimento", "assegno di mantenimento", "divorzio", "separazione", "copyright", "diritto d'autore", "brevett*", "plagio", "giudice di pace", "arbitrato", "lodo", "parte civile", "parti civili", "eredi", "giuria", "rimborso", "rimborsi", "rimborsare", "ritardo aereo", "spese legali", "spese di lite",
    ],
    otherPayment: [
      "riscatto", "ransomware", "round di", "round da", "finanziamento", "finanziamenti", "bilancio", "tassa", "tasse", "imposta di", "imu", "tari", "irpef", "iva", "bonus", "incentiv*", "pensione", "pensioni", "stipendi", "mutuo", "mutui", "affitto", "affitti", "cauzione", "eredità", "lotteria", "superenalotto", "gratta e vinci", "jackpot", "vincita", "vinti", "premio", "fondi europei", "pnrr", "manovra", "dividend*", "appalto", "gara da", "asta", "taglia", "donazione", "ricompensa", "fideiussione",
      "rapina", "furto", "truffa", "truffat*", "investirà", "aumento di capitale", "clausola", "cedolare", "debiti", "sequestr*", "confisc*", "rottamazione", "rate", "dazi", "sanzioni tributarie",
    ],
    politics: [
      "sanzioni alla russia", "sanzioni contro la russia", "sanzioni contro mosca", "sanzioni a mosca", "russia", "russo", "russi", "russa", "russe", "mosca", "putin", "cremlino", "iran", "teheran", "corea del nord", "venezuela", "cuba", "bielorussia", "embargo", "oligarch*", "pacchetto di sanzioni", "nuove sanzioni", "sanzioni ue", "sanzioni usa", "sanzioni economiche", "sanzioni internazionali", "sanzioni occidentali", "zelensky", "ucraina", "kiev", "nato", "dazi", "guerra", "lavrov", "prigozhin", "siria", "hamas", "procedura di infrazione",
    ],
    legislation: [
      "disegno di legge", "ddl", "decreto", "decreto legge", "nuova legge", "legge", "norma", "norme", "regolamento", "codice", "nuovo codice", "proposta di legge", "proposta", "emendamento", "governo studia", "stretta", "in vigore", "previste multe", "previste sanzioni", "multe fino a", "sanzioni fino a", "multe da", "multe per chi", "multa per chi", "sanzioni per chi", "multe a chi", "sanzioni a chi", "per chi", "a chi", "chi non", "trasgressori", "inasprite", "inasprimento", "come cambiano", "cosa cambia", "cosa rischia", "cosa si rischia", "si rischia", "quanto si paga", "ecco come", "come evitare",
      "come funziona", "guida", "obbligo", "obbligatori*", "vietato", "al bando", "divieto di", "ordinanza", "salatissime", "vademecum", "webinar", "cosa fare", "quando scatta", "come chiedere", "si paga", "parlamento", "senato", "camera", "prevede sanzioni", "prevede multe", "multe ai genitori", "multe salate", "nuove multe", "nuove sanzioni per", "più care", "più salate", "più cara", "multe più",
    ],
    statistics: ["raddoppiano", "triplicano", "crollano", "anno record", "bilancio", 
      "relazione annuale", "rapporto annuale", "bilancio sociale", "da inizio anno", "nel corso dell'anno", "numero di multe", "totale delle multe", "le multe più", "multe più alte", "maggiori multe", "le più grandi multe", "classifica", "top 10", "statistic*", "in aumento", "in calo", "media", "boom di multe", "sanzioni riscosse", "incassi", "incassati", "incassato", "multe incassate", "ogni anno", "all'anno", "rapporto", "dati", "report", "sondaggio", "indagine", "dal 2018", "quante multe", "multe elevate nel", "raffica di multe", "controlli a tappeto", "sanzioni elevate", "controlli", "la maggior parte", "in gran parte",
    ],
    spans: ["negli ultimi anni", "negli anni", "in dieci anni", "negli ultimi ... anni", "in cinque anni", "nell'ultimo decennio"],
    comments: ["editoriale", "l'editoriale", "commento", "il commento", "opinione", "analisi", "l'analisi"],
    markets: ["borsa", "borse", "ftse mib", "piazza affari", "wall street"],
  },
  roles: {
    agent: ["da", "dal", "dalla", "dall'", "dai", "dalle", "da parte di", "da parte del", "da parte della", "da parte dell'", "di", "del", "della", "dell'"],
    patient: ["a", "al", "alla", "all'", "ai", "agli", "alle", "ad", "contro", "per", "nei confronti di", "nei confronti del", "nei confronti della", "nei confronti dell'", "a carico di", "a carico della", "a carico del"],
    reason: [
      "superando", "davanti a", "per", "dopo", "in", "che", "perché", "a causa di", "su", "sulla", "sul", "sui", "sulle", "dopo", "nel", "nella", "mentre", "quando", "come", "ma", "violazione", "riguardo", "relativamente", "nonostante", "durante", "via"],
    of: ["di", "del", "della", "dell'", "dei", "delle", "degli", "dello"],
    and: ["e", "ed", "nonché", "insieme a", "e a", "e alla", "e al", "più"],
    articles: [
      "il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'", "suo", "sua", "loro", "questo", "questa", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "colosso", "gigante", "società", "nuova", "nuovo", "ex", "entrambe", "big"],
  },
  bodies: {
    byField: {
      privacy: [
        "garante privacy", "garante della privacy", "garante per la privacy", "garante per la protezione dei dati", "garante per la protezione dei dati personali", "garante dei dati personali", "garante protezione dati", "autorità per la protezione dei dati", "autorità per la privacy", "autorità garante della privacy", "autorità* di protezione dei dati", "autorità di controllo", "autorità privacy", "commissione per la protezione dei dati", "regolatore della privacy", "regolatore privacy", "watchdog della privacy", "authority della privacy", "authority per la privacy",
        "garante irlandese della privacy", "garante dati", "autorità per la protezione dei dati personali", "commissario per la protezione dei dati", "agenzia per la protezione dei dati", "garante",
      ],
      competition: [
        "antitrust", "autorità antitrust", "autorità garante della concorrenza", "autorità garante della concorrenza e del mercato", "autorità della concorrenza", "autorità per la concorrenza", "authority della concorrenza", "garante della concorrenza", "garante della concorrenza e del mercato", "garante per la concorrenza", "regolatore antitrust", "commissione della concorrenza", "ufficio antitrust", "autorità di concorrenza", "ufficio federale dei cartelli", "autorità anti monopolio",
      ],
      financial: [
        "commissione nazionale per le società e la borsa", "autorità di vigilanza finanziaria", "autorità di vigilanza bancaria", "vigilanza bancaria", "banca centrale", "banca d'italia", "bankitalia", "autorità di vigilanza", "autorità di borsa", "authority di borsa", "regolatore finanziario", "autorità dei mercati finanziari", "authority finanziaria", "istituto per la vigilanza sulle assicurazioni", "autorità di vigilanza sui mercati", "uif", "covip", "autorità bancaria",
      ],
      consumer: ["autorità per i consumatori", "autorità per la tutela dei consumatori", "tutela dei consumatori", "ministero delle imprese", "authority dei consumatori"],
      telecoms: ["autorità per le garanzie nelle comunicazioni", "garante delle comunicazioni", "authority per le comunicazioni", "autorità delle comunicazioni", "regolatore delle telecomunicazioni", "autorità delle telecomunicazioni", "authority tlc"],
      media: ["regolatore dei media", "authority dei media", "autorità dei media"],
      energy: ["autorità per l'energia", "authority per l'energia", "autorità di regolazione per energia", "regolatore dell'energia", "autorità dell'energia", "arera"],
      environment: ["agenzia per l'ambiente", "arpa", "autorità ambientale"],
      health: ["agenzia del farmaco", "aifa", "asl", "ats", "nas", "autorità sanitaria"],
      labour: ["ispettorato del lavoro", "ispettorato nazionale del lavoro"],
      tax: ["fisco", "agenzia delle entrate", "guardia di finanza", "finanza", "gdf", "agenzia entrate"],
      sanctions: ["agenzia delle dogane", "dogane", "adm"],
      general: ["autorità dei trasporti", "autorità di regolazione dei trasporti", "anac", "autorità anticorruzione", "enac", "agenzia dogane e monopoli"],
    },
    regulator: ["autorità", "authority", "garante", "regolatore", "regolatori", "vigilanza", "commissione", "agenzia", "ente regolatore", "watchdog", "ispettorato", "istituto di vigilanza", "antitrust"],
    court: [
      "tribunale", "tribunali", "corte", "corte d'appello", "cassazione", "corte di cassazione", "tar", "tar del lazio", "tar lazio", "consiglio di stato", "giudice", "giudici", "corte costituzionale", "corte suprema", "corte di giustizia", "corte ue", "corte di giustizia ue", "tribunale ue", "tribunale dell'unione europea", "cgue", "corte dei conti", "tribunale amministrativo", "giustizia", "toghe", "tribunale amministrativo regionale", "corte europea",
    ],
    government: ["procura", "pm", "procuratore", "procuratori", "governo", "ministero", "stato", "stati", "comune", "regione", "provincia", "prefettura", "prefetto", "dipartimento di giustizia", "mef", "mimit", "pechino", "mosca", "washington", "ministro", "texas", "california", "new york"],
    countries: {
      FR: ["francese", "francesi", "parigi", "transalpin*"], DE: ["tedesc*", "berlino"], IE: ["irlandese", "irlandesi", "dublino"], IT: ["italian*", "roma", "nostrano"], ES: ["spagnol*", "madrid", "iberic*"], NL: ["olandese", "olandesi", "neerlandese", "l'aja", "olanda"], BE: ["belga", "belgi"], LU: ["lussemburghese", "lussemburghesi"], PT: ["portoghese", "portoghesi", "lisbona"],
      AT: ["austriac*", "vienna"], CH: ["svizzer*", "elvetic*", "berna"], PL: ["polacc*", "varsavia"], SE: ["svedese", "svedesi", "stoccolma"], DK: ["danese", "danesi", "copenaghen"], NO: ["norvegese", "norvegesi", "oslo"], FI: ["finlandese", "finlandesi", "helsinki"], IS: ["islandese"], CZ: ["ceco", "ceca", "cechi", "praga"], SK: ["slovacc*"], SI: ["sloven*"],
      HU: ["ungherese", "ungheresi", "budapest"], RO: ["romen*", "rumen*", "bucarest"], BG: ["bulgar*", "sofia"], GR: ["grec*", "ellenic*", "atene"], HR: ["croat*"], CY: ["cipriot*"], MT: ["maltese", "maltesi"], EE: ["eston*"], LV: ["letton*"], LT: ["lituan*"], SM: ["sammarinese"], VA: ["vatican*"],
      GB: ["britannic*", "inglese", "inglesi", "londra", "regno unito", "uk"], US: ["american*", "statunitens*", "usa", "stati uniti", "washington", "us"], CA: ["canadese", "canadesi"], AU: ["australian*"], NZ: ["neozelandes*"], JP: ["giapponese", "giapponesi", "nipponic*", "tokyo"], KR: ["sudcorean*", "sud corean*", "corean*", "seul", "corea del sud"], CN: ["cinese", "cinesi", "pechino"],
      IN: ["indian*", "nuova delhi"], BR: ["brasilian*"], TR: ["turc*", "ankara"], NG: ["nigerian*"], ZA: ["sudafrican*"], RU: ["russ*", "mosca"], UA: ["ucrain*"], MX: ["messican*"], AR: ["argentin*"], CL: ["cilen*"], CO: ["colombian*"], IL: ["israelian*"], SG: ["singaporian*"], TW: ["taiwanes*"], ID: ["indonesian*"], AE: ["emiratin*"], SA: ["saudit*"], RS: ["serb*"], AL: ["albanes*"],
      EU: ["europe*", "ue", "unione europea", "bruxelles", "europa", "comunitari*", "commissione ue"],
    },
    fieldCues: {
      privacy: ["gdpr", "privacy", "dati personali", "protezione dei dati", "riconoscimento facciale", "cookie", "data breach", "trasferimento di dati", "trasferimento dei dati", "biometric*", "telemarketing", "spam", "videosorveglianza", "telefonate promozionali", "dati sanitari", "chiamate moleste", "dati degli utenti", "violazione dei dati", "profilazione"],
      competition: ["abuso di posizione dominante", "posizione dominante", "cartello", "antitrust", "intesa restrittiva", "concorrenza", "anticoncorrenziale", "anticoncorrenziali", "monopolio", "dma", "abuso di dipendenza"],
      financial: ["riciclaggio", "antiriciclaggio", "abusi di mercato", "insider trading", "risparmiatori", "manipolazione del mercato", "investitori"],
      consumer: ["pratiche commerciali scorrette", "pratica commerciale scorretta", "pratiche scorrette", "pratiche aggressive", "pratiche commerciali aggressive", "pubblicità ingannevole", "consumator*", "codice del consumo", "clausole vessatorie", "greenwashing", "dichiarazioni ambientali", "secondary ticketing"],
      telecoms: ["telecomunicazioni", "tlc", "telefonia", "portabilità", "piracy shield"],
      media: ["televisiv*", "emittente", "pubblicità del gioco d'azzardo", "dsa", "decreto dignità"],
      environment: ["inquinamento", "ambientale", "ambientali", "smaltimento"],
      labour: ["morte sul lavoro", "incidente sul lavoro", "infortunio", "infortuni", "morto sul lavoro", "caporalato", "sicurezza sul lavoro", "straordinari"],
      energy: ["bollette", "gestori di energia", "fornitori di energia", "mercato libero", "energetic*"],
    },
  },
  names: {
    firms: [
      "società", "azienda", "aziende", "impresa", "imprese", "compagnia", "compagnie", "gruppo", "colosso", "colossi", "gigante", "giganti", "banca", "banche", "piattaforma", "piattaforme", "social network", "social", "operatore", "operatori", "gestore", "gestori", "fornitore", "fornitori", "assicurazione", "assicuratore", "app", "applicazione", "sito", "startup", "catena", "marchio", "marchi", "produttore", "produttori", "casa automobilistica", "controllata", "controllante", "filiale", "multiutility", "utility", "editore", "emittente",
      "rete", "ospedale", "clinica", "asl", "comune", "regione", "università", "scuola", "istituto", "associazione", "federazione", "fondazione", "sindacato", "partito", "hotel", "ristorante", "supermercato", "supermercati", "negozio", "negozi", "distributore", "rivenditore", "call center", "vettore", "broker", "sim", "sgr", "farmacia", "laboratorio", "palestra", "cooperativa", "consorzio", "agenzia", "ente", "titolare del trattamento", "motore di ricerca", "servizio", "big tech", "big", "tech company", "costruttore", "concessionaria", "concessionario", "cementificio", "energetica", "telco",
      "low cost", "casinò", "bookmaker", "ong", "studio", "società di gestione", "società di telemarketing", "società di recupero crediti", "compagnia di assicurazioni", "catena di supermercati", "agenzia di viaggi", "società di riconoscimento facciale", "gestore di telefonia", "compagnia di telefonia", "compagnia telefonica", "compagnia aerea", "istituto di credito", "istituto di pagamento", "istituto bancario", "casa di moda", "casa farmaceutica", "società energetica", "società di noleggio", "società di intermediazione", "azienda sanitaria", "azienda sanitaria locale", "azienda ospedaliera", "produttore di chip", "colosso dell'e commerce", "colosso del fast fashion", "gestori di energia", "fornitori di energia", "società dell'energia", "operatori telefonici", "compagnie telefoniche",
    ],
    notNames: [
      "ultima ora", "esclusiva", "diretta", "video", "foto", "ultime notizie", "notizie", "multa", "multe", "sanzione", "sanzioni", "maxi", "maxi multa", "record", "privacy", "antitrust", "cookie", "gdpr", "telemarketing", "concorrenza", "consumatori", "giustizia", "tribunale", "corte", "cassazione", "governo", "ministero", "commissione", "autorità", "garante", "regolatore", "polizia", "inottemperanza", "stangata", "stop", "perché", "come", "cosa", "chi", "quando", "dove", "quanto", "ecco", "dopo", "secondo", "per", "con", "senza", "su", "il", "lo", "la", "i", "gli", "le", "un", "uno", "una", "due", "tre",
      "quattro", "cinque", "sei", "dieci", "questo", "questa", "questi", "queste", "suo", "sua", "e", "o", "ma", "non", "sì", "se", "anche", "inoltre", "così", "già", "più", "meno", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre", "articolo", "legge", "decisione", "sentenza", "provvedimento", "bollette", "migranti", "fisco", "energia", "banche", "intelligenza artificiale", "pratiche", "pubblicità", "caos", "nuovo", "nuova", "mezzo",
      "milione", "milioni", "internet", "europa", "italia", "web", "tech", "social", "in", "di", "del", "della", "da", "dal", "dalla", "a", "al", "alla", "ai", "è", "ha", "tra", "nel", "nella", "sul", "sulla", "presidente", "mila", "sanziona", "multata", "multato", "sanzionata", "sanzionato", "influencer", "creator", "automobilisti", "pedoni", "tifosi", "sciopero", "scioperi", "trasporti", "sindacati", "street control", "superbonus",
    ],
    personTitles: ["sig.", "signor", "signora", "dott.", "dottor", "dottoressa", "avv.", "avvocato", "ministro", "ministra", "presidente", "sindaco", "amministratore delegato", "fondatore", "direttore", "procuratore", "giudice", "pm", "onorevole", "senatore", "commissario", "commissaria", "portavoce", "prof.", "cavaliere", "don"],
    legalForms: ["s.p.a", "s.r.l", "spa", "srl", "srls", "s.r.l.s", "sas", "s.a.s", "snc", "s.n.c", "s.c.a.r.l", "scarl", "s.c.p.a", "scpa", "onlus", "aps", "s.s", "coop"],
  },
  dates: {
    decided: ["il", "del", "in data", "con provvedimento del", "provvedimento del", "con decisione del", "delibera del", "sentenza del", "dell'", "l'", "adottato il", "lo scorso", "datato"],
    ofOrder: ["del", "di", "dell'", "dal", "provvedimento del", "decisione del", "ordine del", "ordine di", "sentenza del", "delibera del", "imposto nel", "imposto a", "nel"],
    today: ["oggi", "stamattina", "questa mattina", "stamani"],
    yesterday: ["ieri"],
    weekdays: [["lunedì"], ["martedì"], ["mercoledì"], ["giovedì"], ["venerdì"], ["sabato"], ["domenica"]],
    months: { gen: 1, feb: 2, mar: 3, apr: 4, mag: 5, giu: 6, lug: 7, ago: 8, sett: 9, set: 9, ott: 10, nov: 11, dic: 12 },
    durations: { "giorno/giorni": "D", "settimana/settimane": "W", "mese/mesi": "M", "anno/anni": "Y" },
  },
}; // biome-ignore format: vocabulary
